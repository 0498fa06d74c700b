"""What a page needs to write judgements down as a register of decisions.

The page makes the text of a `besluiten.yaml` itself, without a server; `besluit --uit` reads
it, holds the fingerprints against the sets as they are then, and shows what it would change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from leeruitkomsten.loading.decisions import bare_name
from leeruitkomsten.loading.register_text import HEAD
from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.model import SetLabel
from leeruitkomsten.model.decision import NO_COUNTERPART, NOT_EQUAL, RELATIONS
from leeruitkomsten.reporting.decisions import relation_word
from leeruitkomsten.reporting.style import Style

_OF_MANY = frozenset({"gesplitst", "samengevoegd"})


@dataclass(frozen=True, slots=True)
class Judging:
    """A question to people: how these outcomes relate.

    `left` and `right` are codes. `relations` are those that can be chosen, each with its word.
    `others` are the codes of the other side that can be chosen where `right` is empty,
    each with the words that tell which it is, nearest first.
    """

    left_set: str
    right_set: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    relations: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Sides:
    """A question to people on a page with thousands of them: only what it is about.

    Each side is the id of a set and some of its codes; `near` are the codes that come
    nearest where the right side has none. The script makes a form of it where it is opened.
    """

    left: tuple[str, Sequence[str]]
    right: tuple[str, Sequence[str]]
    near: Sequence[str] = ()


def relations_for(left: int, right: int, style: Style) -> tuple[tuple[str, str], ...]:
    """Return the relations that so many outcomes can have to so many, each with its word."""
    allowed = [each for each in RELATIONS if each not in {*_OF_MANY, NO_COUNTERPART}]
    if left == 1 < right:
        allowed.insert(0, "gesplitst")
    if right == 1 < left:
        allowed.insert(0, "samengevoegd")
    if not right or not left:
        allowed = [NO_COUNTERPART, *(each for each in allowed if each != NOT_EQUAL)]
    return tuple((each, relation_word(each, style)) for each in allowed)


def judging_data(labels: Iterable[SetLabel], style: Style) -> dict[str, Any]:
    """Return what the script needs: per set its name in a register and its fingerprints."""
    return {
        "kop": HEAD,
        "sets": {
            label.id: {
                "set": _name(label),
                "vingerafdrukken": {
                    code: fingerprint(entry.outcome) for code, entry in label.set.by_code().items()
                },
            }
            for label in labels
        },
        "teksten": {
            key: style.say(f"html.{key}", aantal="{aantal}")
            for key in ("oordelen-telling", "oordelen-geen", "oordeel-half", "oordeel-rol")
        },
    }


_SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 0))
"""How many outcomes can face how many: one, several (2) or none."""


def mold(style: Style) -> tuple[tuple[str, str, str], ...]:
    """Return every relation with its word, and for which shapes (`11 12`) it can be chosen."""
    shapes: dict[tuple[str, str], list[str]] = {}
    for left, right in _SHAPES:
        for choice in relations_for(left, right, style):
            shapes.setdefault(choice, []).append(f"{left}{right}")
    order = (NO_COUNTERPART, *RELATIONS)
    return tuple(
        (name, word, " ".join(shapes[name, word]))
        for name, word in sorted(shapes, key=lambda choice: order.index(choice[0]))
    )


def judging_of_many(labels: Sequence[SetLabel], style: Style) -> dict[str, Any]:
    """Return what the script needs where it makes the forms: outcomes by their place as well."""
    data = judging_data(labels, style)
    data["teksten"]["oordeel-over"] = style.say("html.oordeel-over", codes="{codes}")
    data["reeks"] = [[label.id, others_of(label, (), style)] for label in labels]
    return data


def placer(labels: Sequence[SetLabel]) -> Callable[[Sides], str]:
    """Return what tells which outcomes are meant, by their places: `0.4,5-2.0` or `0.4-2.:7,1`.

    A set goes by its place in `labels`, an outcome by its place in the set.
    """
    sets = {label.id: place for place, label in enumerate(labels)}
    codes = {
        label.id: {code: place for place, code in enumerate(label.set.by_code())}
        for label in labels
    }

    def side(name: str, which: Sequence[str]) -> str:
        return f"{sets[name]}.{listed(name, which)}"

    def listed(name: str, which: Sequence[str]) -> str:
        return ",".join(str(codes[name][code]) for code in which)

    def place(sides: Sides) -> str:
        near = f":{listed(sides.right[0], sides.near)}" if sides.near else ""
        return f"{side(*sides.left)}-{side(*sides.right)}{near}"

    return place


def others_of(label: SetLabel, nearest: Sequence[str], style: Style) -> tuple[tuple[str, str], ...]:
    """Return the outcomes of a set to choose from, nearest first, the others in their order."""
    entries = label.set.by_code()
    codes = dict.fromkeys((*nearest, *entries))
    return tuple(
        (code, _which(code, entries[code].outcome.title or entries[code].text, style))
        for code in codes
    )


def _which(code: str, text: str, style: Style) -> str:
    words = " ".join(text.split()) or style.say("leeg")
    return f"{code} · {words[:60]}{'…' if len(words) > 60 else ''}"


def _name(label: SetLabel) -> str:
    """Return the path of a set as a register has it; its id where the path is a whole one."""
    path = PurePath(label.file)
    if path.is_absolute() or "\\" in label.file:
        return label.id
    return bare_name(path.as_posix())
