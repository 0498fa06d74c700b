"""A fault against the syntax of YAML, in words that help its author.

libyaml says in English where it lost the thread. What writers of Dutch sentences
get wrong most often (a colon in a text, a quote that is not closed, a tab) is
recognised from the text itself, and told with what to do.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from leeruitkomsten.loading.text import (
    BULLETS,
    CURLY,
    FIXED_SPACE,
    finding,
    place,
    shortened,
)
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.source import Source, Span

TAG = re.compile(r"!(?:<[^>\s]*>|[^\s,\[\]{}]*)")
"""A tag as it is written."""

_NO_START = {"\t": "tab", "@": "apenstaart", "`": "accent", "%": "procent"}
_GLUED = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[^\s:#\"'{\[]+:)(?=[^\s:/])")
_CULPRITS = {
    "vaste-spatie": re.compile(rf" *(?:-|(?:- +)*[^\s:]+:)?(?P<at>{FIXED_SPACE}+)"),
    "opsomming": re.compile(rf"[ {FIXED_SPACE}]*(?P<at>[{BULLETS}]|\*(?=[ \t]))"),
    "streepje-spatie": re.compile(r" *(?:- +)*(?P<at>-)(?=[^\s:-][^\s:]*:(?:\s|$))"),
}
"""What pasted text brings along: the line is no item or key to YAML, though it looks like one."""
_OPENED = re.compile(
    rf"(?:^[ \t]*(?:-[ \t]+)*|:[ \t]+|[\[{{][ \t]*)(?P<quote>[{''.join(CURLY)}])", re.MULTILINE
)
_LOOKED_BACK = 2_000
"""How far before a colon the quote may be that was to make it part of a text, in letters."""
_WORD = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[^\s:]+)")


class _Problem(NamedTuple):
    """What libyaml or PyYAML says, and where; their words differ, their places hardly."""

    text: str
    said: str
    within: str
    at: int
    began: int

    def line_start(self, at: int) -> int:
        """Return where the line of `at` begins."""
        return max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1

    def line_end(self, at: int) -> int:
        """Return where the line of `at` ends, blanks at its end left out."""
        end = min(
            (e for e in (self.text.find("\n", at), self.text.find("\r", at)) if e >= 0),
            default=len(self.text),
        )
        return at + len(self.text[at:end].rstrip(" \t"))

    def line(self, at: int) -> Span:
        """Return the rest of the line from `at`, at least one letter."""
        return Span(at, max(self.line_end(at), min(at + 1, len(self.text))))

    def letter(self, at: int, size: int = 1) -> Span:
        """Return the letter at `at`, or nothing at the end of the file."""
        return Span(at, min(at + size, len(self.text)))


def explain(source: Source, error: yaml.MarkedYAMLError) -> Finding:
    """Return what the parser stumbled over as a finding: what it is, where, what to do."""
    said, within = error.problem or "", error.context or ""
    at = error.problem_mark.index if error.problem_mark else 0
    at = min(at, len(source.text))
    began = error.context_mark.index if error.context_mark else at
    problem = _Problem(source.text, said, within, at, began)
    if "undefined tag handle" in said:
        found = TAG.match(source.text, at)
        span = Span(found.start(), found.end()) if found else problem.letter(at)
        return finding("LU004", place(source, span), tag=shortened(source.extract(span)))
    name, span = next(
        (answer for recognise in _RECOGNISERS if (answer := recognise(problem))),
        ("onbekend", problem.line(at)),
    )
    return finding(
        "LU001",
        place(source, span),
        probleem=Term(f"lezen.{name}"),
        raad=Term(f"lezen.{name}.raad"),
    )


_Answer = tuple[str, Span] | None


def _start_of_text(problem: _Problem) -> _Answer:
    if "tab character" in problem.said:
        tab = problem.text.find("\t", problem.at)
        return "tab", problem.letter(tab if tab >= 0 else problem.at)
    if "cannot start any token" in problem.said:
        letter = problem.text[problem.at : problem.at + 1]
        return _NO_START.get(letter, "begin"), problem.letter(problem.at)
    if "scanning a directive" in problem.within or "YAML directive" in problem.within:
        return "procent", problem.letter(problem.began)
    if "alias" in problem.within and (bullet := _culprit(problem, problem.began)):
        return bullet
    if "alias" in problem.within or "anchor" in problem.within:
        return "verwijsteken", problem.letter(problem.began)
    if "block scalar" in problem.within:
        return "blokkop", problem.line(problem.began)
    return None


def _quotes(problem: _Problem) -> _Answer:
    if "quoted scalar" not in problem.within and "double-quoted" not in problem.within:
        return None
    if "unexpected end of stream" in problem.said or "unexpected document" in problem.said:
        return "aanhalingsteken", problem.letter(problem.began)
    at = problem.text.rfind("\\", 0, problem.at + 1)
    return "escape", problem.letter(max(at, 0), 2)


def _culprit(problem: _Problem, *lines: int) -> _Answer:
    """Return what was pasted into one of the lines, each given by a place in it."""
    for at in lines:
        for name, pattern in _CULPRITS.items():
            found = pattern.match(problem.text, problem.line_start(at))
            if found:
                return name, Span(*found.span("at"))
    return None


def _in_text(problem: _Problem) -> tuple[str, Span]:
    """Recognise why a colon was not just a colon in a text: its quotes are not those of YAML."""
    before = problem.text[max(problem.at - _LOOKED_BACK, 0) : problem.at]
    opened = next(reversed([*_OPENED.finditer(before)]), None)
    # Past a closing quote, or a colon of its own, that text has ended.
    if opened and not re.search(rf"[{CURLY[opened['quote']]}](?!\w)|:\s", before[opened.end() :]):
        at = problem.at - len(before) + opened.start("quote")
        return "krul", problem.letter(at)
    return "dubbele-punt", problem.letter(problem.at)


def _colon(problem: _Problem) -> _Answer:
    if "could not find expected ':'" in problem.said:
        start = problem.line_start(problem.began)
        return _culprit(problem, start) or _no_colon(problem, start)
    if "unexpected ':'" in problem.said:
        return "dubbele-punt", problem.letter(problem.at)
    if "mapping values are not allowed" not in problem.said:
        return None
    start = problem.line_start(problem.at)
    word = _WORD.match(problem.text, start, problem.at)
    if word is None or word.end() != problem.at:
        return _in_text(problem)
    # The colon belongs to an ordinary key: the line before it is what went wrong.
    before = problem.line_start(max(start - 1, 0))
    if pasted := _culprit(problem, before, start):
        return pasted
    if start and _GLUED.match(problem.text, before):
        return _no_colon(problem, before)
    if _indent_of(problem.text, before) == _indent_of(problem.text, start) and start:
        return _no_colon(problem, before)
    return "inspringing", Span(word.start("key"), problem.at)


def _no_colon(problem: _Problem, start: int) -> _Answer:
    glued = _GLUED.match(problem.text, start)
    if glued:
        return "spatie", Span(glued.start("key"), glued.end("key"))
    word = _WORD.match(problem.text, start)
    return "geen-dubbele-punt", problem.line(word.start("key") if word else start)


def _indent_of(text: str, start: int) -> int:
    return len(text[start:]) - len(text[start:].lstrip(" ")) if start < len(text) else 0


def _dash(problem: _Problem) -> _Answer:
    if "sequence entries are not allowed" in problem.said:
        return "streepje", problem.letter(problem.at)
    if "mapping keys are not allowed" in problem.said:
        return "vraagteken", problem.letter(problem.at)
    return None


def _brackets(problem: _Problem) -> _Answer:
    if "flow" not in problem.within:
        return None
    in_text = _in_text(problem)
    if problem.text.startswith(":", problem.at) and in_text[0] == "krul":
        return in_text
    same_line = problem.line_start(problem.at) == problem.line_start(problem.began)
    if same_line and problem.at < len(problem.text):
        return "haak", problem.letter(problem.at)
    return "haak", problem.letter(problem.began)


def _left_over(problem: _Problem) -> _Answer:
    """Recognise what stands where a next key, a dash or the end was expected."""
    before = problem.text[max(problem.at - 200, 0) : problem.at].rstrip(" \t")
    span = problem.line(problem.at)
    if before.endswith(("'", '"')):
        return "na-aanhalingsteken", span
    if before.endswith(("]", "}")):
        return "na-haak", span
    start = problem.line_start(problem.at)
    if re.search(r"(?:^|[\s:-])[*&]\S*$", problem.text[start : problem.at].rstrip(" \t")):
        return "verwijsteken", span
    if "block" in problem.within:
        return _culprit(problem, problem.at) or ("inspringing", span)
    return None


_RECOGNISERS = (_start_of_text, _quotes, _colon, _dash, _brackets, _left_over)
