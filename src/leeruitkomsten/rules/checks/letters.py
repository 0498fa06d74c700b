"""Checks that look at the letters of a text: what copying and pasting left in it.

Each of them finds slips, with what should stand there where that is certain. A check
tells of a slip; `linting.repair` mends it, by the same functions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple

from leeruitkomsten.model import Facts, OutcomeSet, Term
from leeruitkomsten.rules.subject import Hit, Statement
from leeruitkomsten.rules.texts import Texts, outcome_routes
from leeruitkomsten.source import Mark, Route

# Patterns that few texts need are not compiled before one does: that takes longer than to
# look at all texts of a set.
_TRACE = (
    "(?P<afbreekstreepje>\u00ad+)"
    "|(?P<breedteloos>[\u200b\u2060\ufeff]+)"
    "|(?P<vaste_spatie>[\u00a0\u202f]+)"
    "|(?P<ligatuur>[\ufb00-\ufb06])"
    "|(?P<symbool>[\ue000-\uf8ff]+)"
    "|(?P<verloren>\ufffd+)"
    # Between letters (foto`s), or before the s, t or n that opens a word (´s avonds).
    r"|(?P<accent>(?<=[^\W\d_])[`´](?=[^\W\d_])|(?<![\w`´])[`´](?=[stn]\s+[^\W\d_]))"
)
# What comes after an apostrophe in Dutch and English. In texts from a PDF an accent may
# stand before its vowel (caf´e) or behind it (cafe´s): that is no apostrophe.
_TAIL = re.compile(r"(?:s|t|n|d|m|tje|tjes|ll|re|ve)(?![^\W_])")
_CLOSES = re.compile(r"[^`]*[^\s`]`(?!\w)")  # `s = 1` is code, and `s avonds is not
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff\ufb00-\ufb06]")

_BLANKS = re.compile(r"(?<=\S)(?:[ \t]{2,}+|\t)(?=\S)|\A[ \t]++(?=\S)|(?<=\S)[ \t]++(?=\n*\Z)")

# What stands between a code and the text behind it. Only the first is never anything else.
_COLON_OR_DASH = r"(?:[ \t]*[:|](?!\d)\s*|\s+[-–—]\s+)"
_POINT_OR_SPACE = r"(?:[.)]?\s+)"
_AFTER_CODE = re.compile(rf"(?P<sure>{_COLON_OR_DASH})|{_POINT_OR_SPACE}")
_AFTER_BRACKET = re.compile(r"[ \t]*[:|–—-]?\s*")
_CLOSING = {"(": ")", "[": "]"}
_KINDS = "(?i:luk?|lo|lr|evl|owe|ilo|plo|leeruitkomst|leerresultaat|(?:learning )?outcome)"
_NUMBER = r"\d{1,3}(?:[.-]\d{1,3})*[a-z]?"
_FIRST_DIGIT = 24  # no such code has more letters before its number
_LIKE_A_CODE = (
    rf"\s*(?:(?:{_KINDS}[ -]?{_NUMBER}|\d{{1,2}}(?:\.\d{{1,2}}){{2,}})"
    rf"(?:{_COLON_OR_DASH}|{_POINT_OR_SPACE})"
    rf"|(?:[A-Z]{{1,4}}{_NUMBER}|\d{{1,2}}\.\d{{1,2}}){_COLON_OR_DASH})(?=\S)"
)


class Slip(NamedTuple):
    """The stretch `text[start:end]` that is not as it should be.

    `what` is a kind (`teken.<what>` in `messages`), `better` what should stand there,
    None where nobody can be sure.
    """

    start: int
    end: int
    what: str
    better: str | None


def typography(_: Mapping[str, Any]) -> Callable[[Statement], Iterator[Hit]]:
    """Yield a hit at every mark that a word processor or a PDF left in a text."""
    return _looking_for(marks)


def white_space(_: Mapping[str, Any]) -> Callable[[Statement], Iterator[Hit]]:
    """Yield a hit at white space around a text, at two spaces in a row, and at tabs."""
    return _looking_for(blanks)


def code_in_text(_: Mapping[str, Any]) -> Callable[[OutcomeSet], Iterator[Hit]]:
    """Yield a hit at every text of an outcome or indicator that begins with a code."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        for route, code, text in _coded_texts(outcome_set):
            slip = opening(text, code)
            if slip is not None:
                words = text[slip.start : slip.end].strip()
                yield Hit(route, Mark(words), {"woord": words})

    return look


def marks(text: str) -> Iterator[Slip]:
    """Yield what a word processor or a PDF left in a text, in order."""
    for found in re.finditer(_TRACE, text):
        what = found.lastgroup or ""
        start, end = found.span()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        if what == "accent":
            if found[0] == "`" and not before.isalpha() and _CLOSES.match(text, end):
                continue
            better = _apostrophe(text, end, before)
        elif what == "breedteloos" and (_is_foreign(before) or _is_foreign(after)):
            continue  # in other scripts it may part words
        else:
            better = _BETTER[what](found[0], before, after)
        yield Slip(start, end, what.replace("_", "-"), better)


def blanks(text: str) -> Iterator[Slip]:
    """Yield white space that does nothing: around a text, and twice in a row within a line."""
    for found in _BLANKS.finditer(text):
        start, end = found.span()
        if start == 0:
            yield Slip(start, end, "spatie-vooraf", "")
        elif not text[end : end + 1].strip():
            yield Slip(start, end, "spatie-achteraf", "")
        else:
            yield Slip(start, end, "tab" if "\t" in found[0] else "spaties", " ")


def opening(text: str, code: str) -> Slip | None:
    """Return the code with which a text begins, if it does.

    It may go where it is the code of what the text belongs to, and nothing else.
    """
    own = _own_code(text, code)
    if own is not None and any(map(str.isalpha, text[own.end :])):
        return own
    if not any(map(str.isdigit, text.lstrip()[:_FIRST_DIGIT])):
        return None
    found = re.match(_LIKE_A_CODE, text)
    return Slip(*found.span(), "code", None) if found else None


def beyond_ascii(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts in which `marks` may find something."""

    def sieve(texts: Texts) -> Collection[int]:
        if texts.together.isascii() and "`" not in texts.together:
            return ()
        return [at for at, text in enumerate(texts.texts) if not text.isascii() or "`" in text]

    return sieve


def with_blanks(_: Mapping[str, Any]) -> Callable[[Texts], Collection[int]]:
    """Return a sieve that keeps the texts in which `blanks` may find something."""

    def sieve(texts: Texts) -> Collection[int]:
        if not any(blanks in texts.together for blanks in ("  ", "\t", " \n", "\n ")):
            return ()
        return [
            at
            for at, text in enumerate(texts.texts)
            if "  " in text or "\t" in text or text.strip() != text
        ]

    return sieve


def _looking_for(slips: Callable[[str], Iterator[Slip]]) -> Callable[[Statement], Iterator[Hit]]:
    def look(statement: Statement) -> Iterator[Hit]:
        for slip in slips(statement.text):
            letters = statement.text[slip.start : slip.end]
            named = {"code": f"U+{ord(letters[0]):04X}", "letters": letters}
            facts: Facts = {"teken": Term(f"teken.{slip.what}", named)}
            yield Hit(mark=statement.mark(slip.start, slip.end), facts=facts)

    return look


def _hyphen(_: str, before: str, after: str) -> str | None:
    # Within a word. Elsewhere it may be what is left of a hyphen (ICT­beleid) or of a word
    # that a line end cut in two.
    return "" if before.islower() and after.islower() else None


def _space(_: str, before: str, after: str) -> str | None:
    if before == "\n":
        return None  # it may show what is below what
    return " " if before.strip() and after.strip() else ""


def _apostrophe(text: str, end: int, before: str) -> str | None:
    if before.isalpha() and (not _TAIL.match(text, end) or _bare(before) == "e"):
        return None
    return "’"


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()


def _is_foreign(letter: str) -> bool:
    return letter.isalpha() and _LATIN.match(letter) is None


_BETTER: Mapping[str, Callable[[str, str, str], str | None]] = {
    "afbreekstreepje": _hyphen,
    "breedteloos": lambda _, __, ___: "",
    "vaste_spatie": _space,
    "ligatuur": lambda letter, _, __: unicodedata.normalize("NFKC", letter),
    "symbool": lambda _, __, ___: None,
    "verloren": lambda _, __, ___: None,
}


def _own_code(text: str, code: str) -> Slip | None:
    """Return the code of its own with which a text begins, if it does."""
    start = len(text) - len(text.lstrip())
    closing = _CLOSING.get(text[start : start + 1], "")
    end = start + len(closing) + len(code)
    if code.isdecimal() or text[end - len(code) : end].lower() != code.lower():
        return None
    if closing:
        behind = _AFTER_BRACKET.match(text, end + 1)
        return (
            Slip(0, behind.end(), "code", "") if behind and text[end : end + 1] == closing else None
        )
    found = _AFTER_CODE.match(text, end)
    if found is None or not (found["sure"] or any(map(str.isdigit, code))):
        return None
    # Before a space, only a code that nobody says as a word or a number is surely one.
    certain = found["sure"] is not None or any(map(str.isalpha, code))
    return Slip(0, found.end(), "code", "" if certain else None)


def _coded_texts(outcome_set: OutcomeSet) -> Iterator[tuple[Route, str, str]]:
    for route, entry in outcome_routes(outcome_set):
        yield (*route, "tekst"), entry.code, entry.text
        for index, indicator in enumerate(entry.outcome.indicators):
            if indicator.code is not None:
                yield (*route, "indicatoren", index, "tekst"), indicator.code, indicator.text
