"""What the styles and lists of a Word document make of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from leeruitkomsten.office.blocks import Aside
from leeruitkomsten.office.word_package import W, WordPackage, attribute, switched_on

_HEADING = re.compile(r"(?:heading|kop)\s?([1-9])$")
_CONTENTS = re.compile(r"(?:toc|inhopg|inhoudsopgave)\s?(?:[1-9]|heading|kop)$")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LONGEST_CHAIN = 20  # styles based on styles; a circle of them ends here


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: how it numbers, from what, and what Word shows (`%1.%2.`)."""

    kind: str
    start: int
    shown: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is by its style and lists."""

    heading: int | None = None
    item: int | None = None
    numbered: bool = False
    label: str | None = None
    aside: Aside | None = None


@dataclass(slots=True)
class Styles:
    """The styles and lists of one document; counts numbers as paragraphs pass in order."""

    styles: Mapping[str, Element]
    lists: Mapping[str, tuple[str, Mapping[int, ListLevel]]]
    default: str | None
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def look(self, paragraph: Element) -> Look:
        """Return what a paragraph is; to be asked once of each, in order.

        One that is empty is to be asked too: Word numbers it.
        """
        properties = paragraph.find(f"{W}pPr")
        sources = [] if properties is None else [properties]
        name = attribute(paragraph.find(f"{W}pPr/{W}pStyle")) or self.default
        chain = list(self._chain(name))
        sources += [own for style in chain if (own := style.find(f"{W}pPr")) is not None]
        names = [(attribute(style.find(f"{W}name")) or "").casefold() for style in chain]
        names = names or [(name or "").casefold()]
        numbering = self._numbering(sources)
        level = self._heading(sources, names)
        kind, label = self._count(numbering)
        aside = _aside(names)
        if level is not None or aside is not None:
            return Look(heading=level if aside is None else None, label=label, aside=aside)
        if numbering is None or kind is None:
            # Styles such as “List Bullet” can be there without their numbering.
            bulleted = any(each.startswith(("list bullet", "lijstopsom")) for each in names)
            return Look(item=0 if bulleted else None)
        return Look(item=numbering[1], numbered=kind != "bullet", label=label)

    def _chain(self, name: str | None) -> Iterator[Element]:
        for _ in range(_LONGEST_CHAIN):
            style = self.styles.get(name or "")
            if style is None:
                return
            yield style
            name = attribute(style.find(f"{W}basedOn"))

    def _heading(self, sources: list[Element], names: list[str]) -> int | None:
        for source in sources:
            outline = attribute(source.find(f"{W}outlineLvl"))
            if outline is not None and outline.isdecimal():
                return int(outline) + 1 if int(outline) < 9 else None
        for name in names:
            match = _HEADING.match(name)
            if match is not None:
                return int(match[1])
        return None

    def _numbering(self, sources: list[Element]) -> tuple[str, int] | None:
        """Return the list that a paragraph is in and its depth; the nearest source wins."""
        number = depth = None
        for source in sources:
            numbering = source.find(f"{W}numPr")
            if numbering is None:
                continue
            number = number or attribute(numbering.find(f"{W}numId"))
            depth = depth or attribute(numbering.find(f"{W}ilvl"))
        if number is None or number == "0":  # 0: taken out of the list of its style
            return None
        return number, min(int(depth), 8) if depth and depth.isdecimal() else 0

    def _count(self, numbering: tuple[str, int] | None) -> tuple[str | None, str | None]:
        """Return how the level of a list numbers, and the number that Word shows."""
        if numbering is None:
            return None, None
        found = self.lists.get(numbering[0])
        if found is None:
            return "bullet", None
        name, levels = found
        depth = numbering[1]
        level = levels.get(depth)
        if level is None or level.kind in {"bullet", "none"}:
            return ("bullet" if level is None or level.kind == "bullet" else None), None
        self._counts[name, depth] = self._counts.get((name, depth), level.start - 1) + 1
        for deeper in range(depth + 1, 9):
            self._counts.pop((name, deeper), None)
        return level.kind, self._shown(name, levels, level)

    def _shown(self, name: str, levels: Mapping[int, ListLevel], level: ListLevel) -> str | None:
        def number(gap: re.Match[str]) -> str:
            depth = int(gap[1]) - 1
            other = levels.get(depth, level)
            return _numeral(self._counts.get((name, depth), other.start), other.kind)

        return re.sub(r"%([1-9])", number, level.shown).strip() or None


def read_styles(package: WordPackage) -> Styles:
    """Return the styles and lists of a document."""
    styles = {
        name: style
        for style in package.elements("styles", "style")
        if (name := attribute(style, "styleId")) and attribute(style, "type") == "paragraph"
    }
    default = next(
        (name for name, style in styles.items() if attribute(style, "default") == "1"), None
    )
    abstract = {
        name: dict(map(_level, each.findall(f"{W}lvl")))
        for each in package.elements("numbering", "abstractNum")
        if (name := attribute(each, "abstractNumId")) is not None
    }
    lists = {}
    for each in package.elements("numbering", "num"):
        number, name = attribute(each, "numId"), attribute(each.find(f"{W}abstractNumId"))
        if number is not None and name in abstract:
            restarts = each.find(f"{W}lvlOverride/{W}startOverride") is not None
            lists[number] = (f"{name}/{number}" if restarts else name, abstract[name])
    return Styles(styles, lists, default)


def is_bold(run: Element) -> bool:
    """Return whether a run is set in bold by itself."""
    return switched_on(run.find(f"{W}rPr/{W}b"))


def _level(level: Element) -> tuple[int, ListLevel]:
    depth = attribute(level, "ilvl") or "0"
    start = attribute(level.find(f"{W}start")) or "1"
    return (
        int(depth) if depth.isdecimal() else 0,
        ListLevel(
            attribute(level.find(f"{W}numFmt")) or "decimal",
            int(start) if start.isdecimal() else 1,
            (attribute(level.find(f"{W}lvlText")) or "")[:100],
        ),
    )


def _aside(names: list[str]) -> Aside | None:
    for name in names:
        if name in {"title", "subtitle", "titel", "ondertitel"}:
            return "title"
        if _CONTENTS.match(name):
            return "contents"
        if name in {"caption", "bijschrift"}:
            return "caption"
    return None


def _numeral(number: int, kind: str) -> str:
    if kind.endswith("Letter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 3)
        return letter.upper() if kind.startswith("upper") else letter
    if kind.endswith("Roman") and 0 < number < 40:
        text = ""
        for worth, letters in _ROMAN:
            text += letters * (number // worth)
            number %= worth
        return text.upper() if kind.startswith("upper") else text
    return f"{number:02}" if kind == "decimalZero" else str(number)
