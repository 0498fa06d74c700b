"""Plain data, and the place of everything in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from leeruitkomsten.source.mark import Mark
from leeruitkomsten.source.route import Route
from leeruitkomsten.source.source import Source, Span

if TYPE_CHECKING:
    from leeruitkomsten.source.scalar import Places


@dataclass(slots=True, eq=False)
class Node:
    """Where one value stands: its span, how it was written, and what is under it.

    `style` is that of a scalar (`""` plain, `'`, `"`, `|`, `>`), `*` for an alias,
    and None for a mapping or a sequence. An alias shares the `children` of what it
    stands for. `name` is where the key stands that leads to the value, a bare pair
    of offsets: to make a `Span` of each would take a tenth of the time of reading.
    """

    start: int
    end: int
    style: str | None = None
    name: tuple[int, int] | None = None
    children: dict[str, Node] | list[Node] | None = None

    @property
    def key(self) -> Span | None:
        """Return the span of the key that leads to the value, if one does."""
        return Span(*self.name) if self.name else None

    @property
    def begin(self) -> int:
        """Return where the value begins, with the key that leads to it."""
        return self.name[0] if self.name else self.start

    @property
    def span(self) -> Span:
        """Return the span of the value itself."""
        return Span(self.start, self.end)


_BLOCK = ("|", ">")


@dataclass(frozen=True)
class Document:
    """What a file says (`data`: mappings, sequences and JSON's scalars), and where."""

    source: Source
    data: Any  # any JSON value: what it must look like is the schema's business
    root: Node = field(repr=False)
    _traces: dict[int, Places | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def locate(self, route: Route, mark: Mark | None = None, *, key: bool = False) -> Span:
        """Return the span of the nearest thing on `route` that exists.

        A value is its own span, or with a `mark` that of those words in it. What
        has no letters of its own is pointed at by its name: a mapping or sequence
        by the key that leads to it, or else its first key, and so is an empty
        value. `key` asks for the key and not for its value.
        """
        node, arrived, value = self._descend(route)
        if node.key is not None and ((arrived and key) or node.start == node.end):
            return node.key
        if node.style is None:
            return _heading(node)
        if arrived and mark is None and node.style in _BLOCK and isinstance(value, str):
            mark = Mark(value.strip())  # the text itself, and not the `>-` above it
        if arrived and mark is not None:
            return self._narrow(node, value, mark)
        return node.span

    def holds(self, route: Route) -> bool:
        """Return whether there is something at `route`."""
        return self._descend(route)[1]

    def node(self, route: Route) -> Node | None:
        """Return where and how the value at `route` stands, None where there is none."""
        node, arrived, _ = self._descend(route)
        return node if arrived else None

    def value(self, route: Route) -> Any:
        """Return the value at `route`, None where there is none."""
        _, arrived, value = self._descend(route)
        return value if arrived else None

    def route_at(self, offset: int) -> Route:
        """Return the route to the deepest thing at a place in the text, its key included."""
        node = self.root
        route: Route = ()
        while True:
            below: Any = node.children
            steps = below.items() if isinstance(below, dict) else enumerate(below or ())
            inside = ((step, each) for step, each in steps if each.begin <= offset <= each.end)
            found = None if node.style == "*" else next(inside, None)
            if found is None:
                return route
            route, node = (*route, found[0]), found[1]

    def letters(self, route: Route) -> tuple[Span, ...] | None:
        """Return where each letter of the text at `route` stands.

        None where that cannot be told: there is no text, or it is written elsewhere
        and only referred to (`*name`).
        """
        node, arrived, value = self._descend(route)
        places = self._traced(node, value) if arrived and isinstance(value, str) else None
        if places is None:
            return None
        return tuple(Span(node.start + start, node.start + end) for start, end in places)

    def written(self, route: Route) -> str:
        """Return the value at `route` as its author wrote it, quotes and all."""
        node, _, _ = self._descend(route)
        return self.source.text[node.start : node.end]

    def _descend(self, route: Route) -> tuple[Node, bool, Any]:
        node, value = self.root, self.data
        for step in route:
            below: Any = node.children
            if isinstance(below, dict):
                there = step in below
            else:
                there = isinstance(step, int) and 0 <= step < len(below or ())
            if not there:
                return node, False, value
            node, value = below[step], value[step]
        return node, True, value

    def _narrow(self, node: Node, value: Any, mark: Mark) -> Span:
        if not isinstance(value, str) or not mark.words:
            return node.span
        found = mark.find(value)
        places = self._traced(node, value)
        if found is None or places is None:
            return node.span
        last = found + len(mark.words) - 1
        return Span(node.start + places[found][0], node.start + places[last][1])

    def _traced(self, node: Node, value: str) -> Places | None:
        # Once per text: a text with a thousand hits would be read a thousand times.
        if node.start not in self._traces:
            # Loaded where a word is to be placed: most sets that are in order need none.
            raw = self.source.extract(node.span)
            from leeruitkomsten.source.scalar import trace

            self._traces[node.start] = trace(raw, node.style or "", value)
        return self._traces[node.start]


def _heading(node: Node) -> Span:
    """Return the key that leads to a mapping or sequence, or else the first thing in it."""
    while node.style is None and node.key is None and node.children:
        below = node.children
        node = next(iter(below.values())) if isinstance(below, dict) else below[0]
    return node.key or node.span
