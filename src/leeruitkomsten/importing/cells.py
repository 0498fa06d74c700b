"""What stands in one cell: a number of EC, a level, a list, a unit.

A text of an outcome is kept to the letter, smart quotes, soft hyphens and spaces that do not
break included: `lint` tells of these, and `lint --herstel` takes them away. In what is read
as a code, a name, a number or a level they mean nothing, and are left out.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from leeruitkomsten.importing.headings import plain
from leeruitkomsten.model.draft import DraftUnit
from leeruitkomsten.model.outcome import NO_LEVEL, Level
from leeruitkomsten.office.grid import GridCell

MOST_CREDITS = 480  # as in `set.schema.json`
_NUMBER = r"\d{1,4}(?:[.,]\d{1,6})?"
_LOAD_WORDS = r"(?:ECTS|EC['’]?s?|studiepunten|studiepunt|SP|credits?)"
_LOAD = re.compile(rf"({_NUMBER}) ?{_LOAD_WORDS}?\.?", re.IGNORECASE)
_LOAD_BEHIND = re.compile(rf" ?[(\[–-]? ?\b({_NUMBER}) ?{_LOAD_WORDS}[)\]]?$", re.IGNORECASE)
_DEGREES = {"ad": 5, "associate degree": 5, "bachelor": 6, "hbo": 6, "hbo-bachelor": 6, "master": 7}
_NLQF = re.compile(r"(?:nlqf|niveau|level)?(?: ?niveau)?[ :-]*([1-8]|4\+)", re.IGNORECASE)
_OTHER = re.compile(r"([^\W\d_][\w -]*?)[ :]+(\S+)")
_BULLET = re.compile(r"[•·●○▪■◦‣⁃∙\uf0b7\uf0a7–—*-][ \t\u00a0]+|[•·●○▪■◦‣⁃\uf0b7\uf0a7]")
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-z])[.)][ \t\u00a0]+")
_CODES = re.compile(r"[,;\n]")
_UNIT_CODE = re.compile(
    r"([A-Z][A-Za-z]{0,11}[ .-]?\d+(?:[.-]\d+)*[a-z]?|\d+(?:\.\d+)*)(?: ?[:–—-] ?|\. | )(.+)"
)
_CODE_ALONE = re.compile(r"[A-Z][A-Za-z]{0,11}[ .-]?\d+(?:[.-]\d+)*[a-z]?")


def text_of(cell: GridCell) -> str:
    """Return the text of a cell to the letter, without white space and empty lines around it."""
    return cell.text.replace("\r\n", "\n").replace("\r", "\n").strip()


def name_of(cell: GridCell) -> str:
    """Return what a cell says where it is a code or a name."""
    return plain(cell.text)


def credits_in(text: str) -> float | None:
    """Return a number of EC (`2,5`, `5 EC`), None where the text is no such number."""
    found = _LOAD.fullmatch(plain(text))
    number = _number(found[1]) if found else 0
    return number if 0 < number <= MOST_CREDITS else None


def level_in(text: str, scheme: str = "nlqf") -> Level | None:
    """Return a level per scheme (`6`, `NLQF 6`, `bachelor 6`), None where there is none in it.

    A number by itself is one of `scheme`; several levels have a semicolon between them.
    """
    levels: dict[str, int | float | str] = {}
    for part in filter(None, map(plain, re.split(r"[;\n]", text))):
        found = _one_level(part, scheme)
        if found is None or found[0] in levels:
            return None
        levels[found[0]] = found[1]
    return MappingProxyType(levels) if levels else None


def items_in(cell: GridCell) -> tuple[str, ...]:
    """Return the items of a list in a cell: by its bullets, or else by its lines.

    A line without a bullet goes on where another line has one. A semicolon ends nothing:
    it may stand within a sentence.
    """
    lines = [line.strip() for line in text_of(cell).split("\n")]
    begins = [bool(_BULLET.match(line) or _NUMBERED.match(line)) for line in lines]
    items: list[list[str]] = []
    for line, is_begin in zip(lines, begins, strict=True):
        if not line:
            continue
        if is_begin or not any(begins) or not items:
            bullet = _BULLET.match(line)
            items.append([line[bullet.end() :] if bullet else line])
        else:
            items[-1].append(line)
    found = ("\n".join(item).strip() for item in items)
    return tuple(item for item in (*found, *map(str.strip, cell.bullets)) if item)


def codes_in(cell: GridCell) -> tuple[str, ...]:
    """Return the codes in a cell, each once; a comma, a semicolon or a line end is between them."""
    parts = [*_CODES.split(text_of(cell)), *cell.bullets]
    bare = (plain(part) for part in parts)
    return tuple(dict.fromkeys(_BULLET.sub("", part, count=1).strip() for part in bare if part))


def unit_in(text: str) -> DraftUnit:
    """Return the unit that one cell tells of: `EVL1 – Software realiseren (15 EC)`."""
    text = plain(text)
    load = _LOAD_BEHIND.search(text)
    credits_ = credits_in(load[1]) if load else None
    if load and credits_ is not None:
        text = text[: load.start()].strip(" ,;:–-")
    code = _UNIT_CODE.fullmatch(text)
    if code:
        return DraftUnit(plain(code[1]), code[2], credits_)
    if _CODE_ALONE.fullmatch(text):
        return DraftUnit(text, None, credits_)
    return DraftUnit(None, text or None, credits_)


def _number(text: str) -> float:
    number = float(text.replace(",", "."))
    return int(number) if number.is_integer() else number


def _one_level(part: str, scheme: str) -> tuple[str, int | float | str] | None:
    if scheme != "nlqf":
        named = _OTHER.fullmatch(part)
        value = named[2] if named and named[1].lower() == scheme else part
        return scheme, _value(value)
    words = part.lower().removesuffix(")").replace("(", "").strip()
    if words in _DEGREES:
        return "nlqf", _DEGREES[words]
    first = next((word for word in _DEGREES if words.startswith(f"{word} ")), "")
    found = _NLQF.fullmatch(words.removeprefix(first).strip(" ,-/"))
    if found:
        level = found[1]
        return "nlqf", level if level == "4+" else int(level)
    named = _OTHER.fullmatch(part)
    if named and named[1].lower() not in ("nlqf", "niveau", "level", *_DEGREES):
        return named[1].lower(), _value(named[2])
    return None


def _value(text: str) -> int | float | str:
    """Return the value of a level as sets have it: a number where it is one."""
    if re.fullmatch(r"-?\d{1,9}", text):
        return int(text)
    if re.fullmatch(r"-?\d{1,9}[.,]\d{1,9}", text):
        return float(text.replace(",", "."))
    return text


NO_UNIT = DraftUnit()
"""What is known of a unit of which nothing is told."""


def joined(unit: DraftUnit, other: DraftUnit) -> DraftUnit:
    """Return a unit, with what it does not say itself from another."""
    return DraftUnit(
        unit.code or other.code,
        unit.name or other.name,
        other.credits if unit.credits is None else unit.credits,
        unit.level or other.level or NO_LEVEL,
    )
