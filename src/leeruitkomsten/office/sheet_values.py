"""What a value in a sheet looks like to people: numbers, dates, percentages, rich text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from xml.etree.ElementTree import Element

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

from leeruitkomsten.office.package import Package, local

_DECIMALS = re.compile(r"(?:[#,]*0)(?:\.(0+))?(%?)(?:_\)|;.*)?")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
# How XML says a letter that may not stand in it: `_x000D_` is the carriage return of a Mac.
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LONGEST_NUMBER = 40
ERRORS = frozenset(
    ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#N/A", "#NULL!", "#SPILL!", "#CALC!",
     "#VERW!", "#DEEL/0!", "#WAARDE!", "#NAAM?", "#GETAL!", "#N/B", "#LEEG!")
)  # fmt: skip
"""What a sheet shows where a formula cannot be worked out, in English and in Dutch."""


@dataclass(frozen=True, slots=True)
class Styles:
    """How cells look, by the number of their style: its format, and which are struck out."""

    formats: Mapping[int, str] = field(default_factory=dict)
    struck: frozenset[int] = frozenset()
    since_1904: bool = False


def styles_of(package: Package, path: str | None, *, since_1904: bool) -> Styles:
    """Return the styles of a workbook."""
    own: dict[int, str] = {}
    fonts: list[bool] = []
    styles: list[tuple[int, int]] = []
    inside = ""
    for event, element in package.elements(path) if path else ():
        tag = local(element.tag)
        if event == "start":
            inside = (
                tag if tag in ("fonts", "cellXfs", "numFmts", "dxfs", "cellStyleXfs") else inside
            )
        elif tag == "numFmt" and inside == "numFmts":
            own[_number(element, "numFmtId")] = element.get("formatCode", "")
        elif tag == "font" and inside == "fonts":
            fonts.append(_is_struck(element))
        elif tag == "xf" and inside == "cellXfs":
            styles.append((_number(element, "numFmtId"), _number(element, "fontId")))
    return Styles(
        {
            at: own.get(code) or BUILTIN_FORMATS.get(code, "General")
            for at, (code, _) in enumerate(styles)
        },
        frozenset(at for at, (_, font) in enumerate(styles) if fonts[font : font + 1] == [True]),
        since_1904,
    )


def as_seen(value: str, kind: str, style: int, styles: Styles) -> tuple[str, bool]:
    """Return a value that is no text as people see it, and whether it is a date."""
    if kind == "b":
        return ("WAAR" if value.strip() in ("1", "true") else "ONWAAR"), False
    if kind == "d":
        return value.removesuffix("T00:00:00"), True
    if kind == "str":
        return plain_letters(value), False
    try:
        number = Decimal(value.strip())
    except InvalidOperation:
        return plain_letters(value), False
    code = styles.formats.get(style, "General")
    if is_date_format(_LITERAL.sub("", code)):
        moment = _moment(number, styles)
        if moment is not None:
            return moment, True
    return _formatted(number, _LITERAL.sub("", code)), False


def letters_in(element: Element) -> tuple[str, bool]:
    """Return the text of a cell, of all its runs, and whether one of these is struck out."""
    texts, struck = [], False
    for child in element:
        tag = local(child.tag)
        if tag == "t":
            texts.append(child.text or "")
        elif tag == "r":
            texts += [part.text or "" for part in child if local(part.tag) == "t"]
            struck = struck or any(_is_struck(part) for part in child if local(part.tag) == "rPr")
    return plain_letters("".join(texts)), struck


def plain_letters(text: str) -> str:
    """Return a text with its coded letters, and without those that no text can have."""
    decoded = _CODED.sub(lambda one: chr(int(one[1], 16)), text) if "_x" in text else text
    return _CONTROL.sub("", decoded).replace("\r\n", "\n").replace("\r", "\n")


def _is_struck(element: Element) -> bool:
    return any(
        local(part.tag) == "strike" and part.get("val", "1") in ("1", "true") for part in element
    )


def _number(element: Element, name: str) -> int:
    text = element.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _formatted(number: Decimal, code: str) -> str:
    """Return a number with the decimals of its format, and without those that say nothing."""
    shape = _DECIMALS.fullmatch(code)
    if not number.is_finite() or abs(number.adjusted()) > _LONGEST_NUMBER:
        return str(number)
    if shape and shape[2]:
        number *= 100
    if shape and (shape[1] or shape[2]):
        return f"{number:.{len(shape[1] or '')}f}{shape[2]}"
    # What a sheet keeps has noise in its last digits: 0.1 + 0.2 is 0.3 to who looks at it.
    return f"{float(number):.12g}" if number != number.to_integral_value() else f"{number:.0f}"


def _moment(number: Decimal, styles: Styles) -> str | None:
    epoch = MAC_EPOCH if styles.since_1904 else WINDOWS_EPOCH
    try:
        moment = from_excel(float(number), epoch)
    except (ValueError, OverflowError, TypeError):
        return None
    if isinstance(moment, datetime):
        text = moment.isoformat(" ", "minutes")
        return text.removesuffix(" 00:00")
    if isinstance(moment, date | time):
        return moment.isoformat()
    return str(moment) if isinstance(moment, timedelta) else None
