"""Repairs: what is certain, and loses nothing.

A finding that stands may have a `Change`: edits of the file, and what its data becomes.
`changes` finds them, `mended` makes them, rule by rule, and reads the file again after
each: the data must be the old data with the change and nothing else, or the file keeps
what it had. Whatever no edit touches stays byte for byte.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

from leeruitkomsten.linting.meta import Meta, Names, meta_sentences, names_of
from leeruitkomsten.linting.references import KEY, reference_edit
from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.sets import Loaded, load
from leeruitkomsten.model import Finding, OutcomeSet
from leeruitkomsten.rules import Statement
from leeruitkomsten.rules.checks.letters import Slip, blanks, marks, opening
from leeruitkomsten.source import Document, Edit, Route, Source, Span, edited

TYPOGRAPHY, CODE, META, WHITE_SPACE = "LU127", "LU128", "LU107", "LU129"
REPAIRS = (TYPOGRAPHY, CODE, META, WHITE_SPACE)
"""The rules of which findings may be repaired, in the order in which that is done."""
MOST_ROUNDS = 5
"""How often a file is gone through: one repair may lay bare another."""

Judge = Callable[[Document, OutcomeSet], Iterable[Finding]]
"""Says what stands in a set, by the rules and waivers that hold for it."""


class Change(NamedTuple):
    """What one rule changes in one text: `edits` of the file, and the `values` that come of it."""

    code: str
    edits: tuple[Edit, ...]
    values: Mapping[Route, Any]  # any JSON value
    mended: int
    """How many places are mended by it."""


class Mended(NamedTuple):
    """A file after repair: its text, the number of repairs by rule, and the rules left out."""

    text: str
    counts: Mapping[str, int]
    left_out: tuple[str, ...]


def mended(loaded: Loaded, judge: Judge) -> Mended:
    """Return a file with all repaired that can be, so that nothing is left to repair.

    A repair after which the file says anything else than intended is left out, and
    so is everything where there is no end to repairing.
    """
    first, counts, left_out = loaded, Counter[str](), dict[str, None]()
    for _ in range(MOST_ROUNDS):
        before = loaded
        for code in REPAIRS:
            todo = [] if code in left_out else _todo(loaded, judge, code)
            after = _changed(loaded, todo) if todo else loaded
            if after is None:
                left_out[code] = None
            elif after is not loaded:
                counts[code] += sum(change.mended for change in todo)
                loaded = after
        if loaded is before:
            return Mended(_text(loaded), counts, tuple(left_out))
    return Mended(_text(first), {}, tuple(counts))


def mended_at(loaded: Loaded, finding: Finding) -> Mended | None:
    """Return a file with what a finding is about repaired in the one text that it is in.

    All that its rule finds in that text is repaired at once, as `mended` does. None where
    that cannot be, or would change anything else.
    """
    if loaded.document is None or loaded.set is None:
        return None
    todo = list(changes(loaded.document, loaded.set, [finding]))
    after = _changed(loaded, todo) if todo else None
    if after is None:
        return None
    return Mended(_text(after), {finding.code: sum(change.mended for change in todo)}, ())


def repairable(
    findings: Sequence[Finding], document: Document, outcome_set: OutcomeSet
) -> Iterator[Finding]:
    """Yield the findings, each of them saying whether it can be repaired."""
    places: dict[str, list[tuple[int, int]]] = {}
    for change in changes(document, outcome_set, findings):
        spans = [(edit.span.start, edit.span.end) for edit in change.edits]
        places.setdefault(change.code, []).extend(spans)
    for spans in places.values():
        spans.sort()
    for finding in findings:
        spans = places.get(finding.code, []) if finding.waiver is None else []
        at = document.source.offset(finding.place.line, finding.place.column) if spans else 0
        nearest = bisect_right(spans, at, key=lambda span: span[0]) - 1
        can = nearest >= 0 and at < spans[nearest][1]
        yield replace(finding, repairable=True) if can else finding


def suggested(
    findings: Sequence[Finding], source: Source, outcome_set: OutcomeSet
) -> dict[int, tuple[Edit, ...]]:
    """Return the one edit that mends a finding of a file, by its index.

    A repair that takes edits in more than one place is none: half of it would lose something.
    """
    able = [one for one in findings if one.repairable]
    document = read(source).document if able else None
    if document is None:
        return {}
    edits: dict[str, list[Edit]] = {}
    for change in changes(document, outcome_set, able):
        if change.code != META:
            edits.setdefault(change.code, []).extend(change.edits)
    found = {}
    for index, finding in enumerate(findings):
        at = source.offset(finding.place.line, finding.place.column)
        mending = [
            edit
            for edit in edits.get(finding.code, ())
            if edit.span.start <= at < max(edit.span.end, edit.span.start + 1)
        ]
        if len(mending) == 1 and finding.repairable:
            found[index] = tuple(mending)
    return found


def changes(
    document: Document, outcome_set: OutcomeSet, findings: Iterable[Finding]
) -> Iterator[Change]:
    """Yield what can be repaired of the findings that stand."""
    standing = [one for one in findings if one.code in REPAIRS and one.waiver is None]
    has_meta = any(one.code == META for one in standing)
    names = names_of(outcome_set.qualifications if has_meta else ())
    standing.sort(key=lambda one: (one.code, repr(one.route)))
    for (code, route), found in groupby(standing, key=lambda one: (one.code, one.route)):
        text = document.value(route)
        change = None
        if code == META:
            hits = {one.words for one in found if one.words}
            change = _without_meta(document, route, names, hits)
        elif isinstance(text, str):
            change = _mending(document, code, route, tuple(_slips(document, code, route, text)))
        if change is not None:
            yield change


# One file, again and again.


def _todo(loaded: Loaded, judge: Judge, code: str) -> list[Change]:
    if loaded.document is None or loaded.set is None:
        return []
    findings = (one for one in judge(loaded.document, loaded.set) if one.code == code)
    return list(changes(loaded.document, loaded.set, findings))


def _changed(loaded: Loaded, todo: Sequence[Change]) -> Loaded | None:
    """Return the file with changes made, None where that does not give what was intended."""
    if loaded.document is None:
        return None
    source, expected = loaded.document.source, deepcopy(loaded.document.data)
    text = edited(source.text, (edit for change in todo for edit in change.edits))
    if text is None:
        return None
    for change in todo:
        for route, value in change.values.items():
            _put(expected, route, value)
    after = load(Source(source.name, text))
    if after.document is None or after.set is None or _codes(after) - _codes(loaded):
        return None
    return after if _plain(after.document.data) == _plain(expected) else None


def _put(data: Any, route: Route, value: object) -> None:
    for step in route[:-1]:
        data = data[step]
    data[route[-1]] = value


def _plain(data: object) -> str:
    """Return data as text that differs where the data does, `1` and `1.0` and `true` as well."""
    return json.dumps(data, sort_keys=True)


def _codes(loaded: Loaded) -> Counter[str]:
    return Counter(finding.code for finding in loaded.findings)


def _text(loaded: Loaded) -> str:
    return loaded.document.source.text if loaded.document else ""


# From slips in a text to edits of the file.


def _slips(document: Document, code: str, route: Route, text: str) -> Iterator[Slip]:
    if code == TYPOGRAPHY:
        yield from marks(text)
    elif code == WHITE_SPACE:
        yield from blanks(text)
    else:
        own = document.value((*route[:-1], "code"))
        slip = opening(text, own) if isinstance(own, str) else None
        yield from [slip] if slip else []


def _mending(document: Document, code: str, route: Route, slips: Sequence[Slip]) -> Change | None:
    """Return the change that mends those slips of a text of which it is certain how.

    None where there are none, where nothing would be left of the text, and where the
    text as it stands in the file would come to say something else.
    """
    certain = [slip for slip in slips if slip.better is not None]
    letters, node, text = document.letters(route), document.node(route), document.value(route)
    if not certain or letters is None or node is None:
        return None
    edits = tuple(_edit(document.source, letters, text, slip) for slip in certain)
    better = _with(text, certain)
    moved = (edit._replace(span=_moved(edit.span, -node.start)) for edit in edits)
    raw = edited(document.source.extract(node.span), moved)
    if raw is None or not better.strip() or not _reads_as(raw, better):
        return None
    return Change(code, edits, {route: better}, len(certain))


def _with(text: str, slips: Iterable[Slip]) -> str:
    edits = (Edit(Span(slip.start, slip.end), slip.better or "") for slip in slips)
    better = edited(text, edits)
    return text if better is None else better


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _edit(source: Source, letters: Sequence[Span], text: str, slip: Slip) -> Edit:
    """Return the edit of the file that mends one slip.

    What becomes a space keeps the line end in it that reads as one, if there is one.
    What goes with a line end at its edge goes with the indentation behind that.
    """
    start, end = letters[slip.start].start, letters[slip.end - 1].end
    if slip.better == " ":
        folds = (source.extract(letter) for letter in letters[slip.start : slip.end])
        fold = next((raw for raw in folds if raw.isspace() and ("\n" in raw or "\r" in raw)), " ")
        return Edit(Span(start, end), fold)
    if not slip.better and text[slip.start] == "\n" and slip.start > 0:
        start = letters[slip.start - 1].end
    if not slip.better and text[slip.end - 1] == "\n" and slip.end < len(letters):
        end = letters[slip.end].start
    return Edit(Span(start, end), slip.better or "")


def _reads_as(raw: str, value: str) -> bool:
    """Return whether a scalar, as it stands in the file, reads as a value."""
    document = read(Source("", f"x: {raw}\n")).document
    if document is None or not isinstance(document.data, dict):
        return False
    found = document.data.get("x")
    # How many line ends a block keeps is seen at what follows it: not here.
    return isinstance(found, str) and found.rstrip("\n") == value.rstrip("\n")


# A sentence that is data.


def _without_meta(
    document: Document, route: Route, names: Names, hits: Collection[str]
) -> Change | None:
    """Return the change by which sentences that name qualifications become references."""
    statement = Statement(document.value(route))
    found = list(meta_sentences(statement, names, hits))
    slips = list(_gone(statement, found))
    change = _mending(document, META, route, slips)
    if change is None:
        return None
    outcome = route[:-1]
    there = document.value((*outcome, KEY)) or []
    named = dict.fromkeys(code for meta in found for code in meta.codes)
    new = [code for code in named if code not in there]
    if not new:
        return change._replace(mended=len(found))
    edit = reference_edit(document, outcome, new)
    if edit is None:
        return None
    values = {**change.values, (*outcome, KEY): [*there, *new]}
    return change._replace(edits=(*change.edits, edit), values=values, mended=len(found))


def _gone(statement: Statement, found: Collection[Meta]) -> Iterator[Slip]:
    """Yield what is to go with sentences: each run of them, and the gap on one side."""
    gone = {(meta.start, meta.end) for meta in found}
    spans = [(one[0].start, one[-1].end) for one in statement.sentences]
    runs = [(is_gone, list(run)) for is_gone, run in groupby(spans, key=lambda span: span in gone)]
    for nth, (is_gone, run) in enumerate(runs):
        if is_gone:
            before = runs[nth - 1][1][-1][1] if nth else None
            after = runs[nth + 1][1][0][0] if nth + 1 < len(runs) else None
            yield _stretch(statement.text, before, run[0][0], run[-1][1], after)


def _stretch(text: str, before: int | None, start: int, end: int, after: int | None) -> Slip:
    """Return what goes with `text[start:end]`, between what ends at `before` and begins at `after`.

    Of the gaps on either side the wider one stays.
    """
    if before is None:
        return Slip(start, end if after is None else after, "zin", "")
    if after is None:
        return Slip(before, end, "zin", "")
    lines_before, lines_after = text.count("\n", before, start), text.count("\n", end, after)
    if lines_before == lines_after == 0:
        return Slip(before, after, "zin", " ")
    if lines_before >= lines_after:
        return Slip(start, after, "zin", "")
    return Slip(before, end, "zin", "")
