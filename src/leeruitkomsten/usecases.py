"""What one can ask of us: paths in, a report out.

Nothing here prints, asks for the time or knows a terminal; the command line and
Python callers use the same functions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.errors import CardError, PathError, SetError
from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import mended, repairable, settled, waive
from leeruitkomsten.linting.repair import REPAIRS
from leeruitkomsten.loading.files import find, read_bytes, read_file
from leeruitkomsten.loading.sets import SET, Loaded, load
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import (
    Card,
    FileRepair,
    Finding,
    LintedSet,
    LintReport,
    OutcomeSet,
    RepairReport,
    SetLabel,
    Settings,
    Severity,
    Term,
)
from leeruitkomsten.rules import (
    Catalogue,
    QualitySchema,
    Rule,
    catalogue_with,
    quality_schema,
    questions,
    questions_for,
    rules_for,
    shipped_catalogue,
)
from leeruitkomsten.source import Document, Source

if TYPE_CHECKING:
    from leeruitkomsten.model import CalibrationReport, DiffReport

Watch = Callable[[int, int], None]
"""Told how many of how many files are done."""

MOST_PAIRS = 150_000
"""How many pairs of outcomes are compared in one `diff`: some 400 by 400, half a minute."""
MOST_PAIRS_TOGETHER = 1_000_000
"""How many in one `kalibreer`: some 25 sets of 60."""

_NamedSet = tuple[str, OutcomeSet]
"""The name of a file, and the set in it."""


def lint(
    paths: Sequence[str],
    *,
    quality_schema: str | None = None,
    on: str | None = None,
    watch: Watch | None = None,
) -> LintReport:
    """Return what the rules say about the sets in files and folders.

    `quality_schema` goes before what sets and projects say themselves. `on` is the
    day (ISO) on which waivers must still hold; None lets all hold. Raises
    `PathError` where a path is not there or nothing was found in it, and
    `CardError` or `SettingsError` where rules or settings are not in order: then
    nothing is linted, for that would look as if all were well.
    """
    found = find(paths)
    tally = _Tally(list(found.findings))
    for index, name in enumerate(found.files):
        source = read_file(name)
        if isinstance(source, Finding):
            tally.files += 1
            tally.findings.append(source)
        else:
            _lint_file(source, tally, quality_schema, on, named=name in found.named)
        if watch is not None:
            watch(index + 1, len(found.files))
    findings = tuple(sorted(tally.findings, key=lambda finding: finding.sort_key))
    return LintReport(
        findings=findings,
        files=tally.files,
        sets=tally.sets,
        outcomes=tally.outcomes,
        cards={code: tally.cards[code] for code in sorted({one.code for one in findings})},
        names=tally.names,
        sources={
            name: source
            for name, source in tally.sources.items()
            if any(finding.place.file == name for finding in findings)
        },
        linted=tally.linted,
    )


def repair(
    paths: Sequence[str],
    *,
    quality_schema: str | None = None,
    on: str | None = None,
    watch: Watch | None = None,
) -> RepairReport:
    """Return what can be repaired in files and folders, and what they would be then.

    Nothing is written. What is certain is repaired and nothing is lost; a rule that
    is off or waived leaves its texts as they are. Arguments and errors are those of
    `lint`.
    """
    found = find(paths)
    skipped = {one.place.file: Term("herstel.niet-te-lezen") for one in found.findings}
    repairs: list[FileRepair] = []
    for index, name in enumerate(found.files):
        told = _repair_file(name, quality_schema, on, named=name in found.named)
        if isinstance(told, Term):
            skipped[name] = told
        elif told is not None and (told.changes or told.left_out):
            repairs.append(told)
        if watch is not None:
            watch(index + 1, len(found.files))
    return RepairReport(tuple(repairs), skipped, shipped_catalogue().cards)


def diff(left: str, right: str) -> DiffReport:
    """Return two sets side by side: what corresponds, and how they differ.

    Where one of the two is the reference set of the other, what goes beyond it is
    a profile of its own and not a gap. Raises `PathError` or `SetError` where one
    of them is not a set that can be compared, or they are too large.
    """
    from leeruitkomsten.matching import diff as diff_sets

    labels = _labels([_one_set(left), _one_set(right)])
    _check_size(labels, MOST_PAIRS)
    return diff_sets(*labels, reference=_reference(labels))


def calibrate(paths: Sequence[str], *, watch: Watch | None = None) -> CalibrationReport:
    """Return all sets of one opleiding side by side, in groups of what corresponds.

    Files that cannot be read as a set are left out and named in the report. Raises
    `PathError` where fewer than two sets are left.
    """
    from leeruitkomsten.matching import calibrate as calibrate_sets

    found = find(paths)
    left_out = list(found.findings)
    sets: list[_NamedSet] = []
    for index, name in enumerate(found.files):
        loaded = _load(name)
        if isinstance(loaded, Finding):
            left_out.append(loaded)
        elif loaded.set is not None:
            sets.append((name, loaded.set))
        elif name in found.named or loaded.kind in (None, SET):
            left_out += loaded.findings[:1]
        if watch is not None:
            watch(index + 1, len(found.files))
    if len(sets) < 2:
        raise PathError("te-weinig-sets", aantal=len(sets))
    labels = sorted(_labels(sets), key=lambda label: label.id)
    _check_size(labels, MOST_PAIRS_TOGETHER)
    programmes = dict.fromkeys(label.set.programme.name for label in labels)
    report = calibrate_sets(labels, reference=_reference(labels), programme=" / ".join(programmes))
    return replace(report, left_out=tuple(left_out))


def load_set(path: str) -> OutcomeSet:
    """Return the set in a file.

    Raises `PathError` where there is no such file, and `SetError` where it holds no
    set, or one with faults; `lint` tells which.
    """
    return _one_set(path)[1]


def rules(quality_schema: str | None = None, *, at: str = ".") -> tuple[Rule, ...]:
    """Return the rules that hold for the file or folder `at`, or under the schema named."""
    return _held_in(settings_for(at), quality_schema).rules


def question_cards(quality_schema: str | None = None, *, at: str = ".") -> tuple[Card, ...]:
    """Return the questions for people that go with the rules for `at`."""
    return _held_in(settings_for(at), quality_schema).questions


def rule_card(code_or_name: str, *, at: str = ".") -> Card:
    """Return the card of a rule by its code or name, where it holds for `at`.

    Raises `CardError` where there is none.
    """
    catalogue = _catalogue(settings_for(at).rule_folders)
    card = catalogue.find(code_or_name)
    if card is None:
        names = [card.name for card in catalogue.cards.values()]
        near = [name for name in names if code_or_name.lower() in name]
        near += get_close_matches(code_or_name, names, n=1, cutoff=0.6)
        raise CardError("regel-onbekend", regel=code_or_name, bedoeld=tuple(near[:1]))
    return card


@dataclass(slots=True)
class _Tally:
    """What linting has come across so far."""

    findings: list[Finding]
    files: int = 0
    sets: int = 0
    outcomes: int = 0
    cards: dict[str, Card] = field(default_factory=lambda: dict(shipped_catalogue().cards))
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    linted: dict[str, LintedSet] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Held:
    """What holds in one place: a quality schema, and what comes of it."""

    schema: QualitySchema
    rules: tuple[Rule, ...]
    questions: tuple[Card, ...]
    catalogue: Catalogue


def _lint_file(
    source: Source, tally: _Tally, schema: str | None, on: str | None, *, named: bool
) -> None:
    loaded = load(source)
    if loaded.kind not in (None, SET):
        if named:
            raise PathError("ander-soort", bestand=source.name, soort=loaded.kind)
        return  # one of our other kinds, met in a folder
    tally.files += 1
    tally.sources[source.name] = source
    chosen = schema or (loaded.set.quality_schema if loaded.set else None)
    held = _held_in(settings_for(source.name), chosen)
    rules, catalogue = held.rules, held.catalogue
    tally.cards.update(catalogue.cards)
    findings = list(settled(loaded.findings, rules))
    if loaded.set is not None and loaded.document is not None:
        tally.sets += 1
        tally.outcomes += sum(1 for _ in loaded.set.entries())
        tally.names[source.name] = f"{loaded.set.institution} · {loaded.set.programme.name}"
        tally.linted[source.name] = LintedSet(
            set=loaded.set,
            quality_schema=held.schema.name,
            title=held.schema.title,
            cards=tuple(rule.card for rule in rules),
            questions=tuple(questions(held.questions, loaded.set)),
        )
        findings += lint_set(loaded.document, loaded.set, rules)
        findings = list(waive(findings, loaded.document, loaded.set, rules, catalogue, on=on))
        findings = list(repairable(findings, loaded.document, loaded.set))
    tally.findings += findings


def _repair_file(
    name: str, schema: str | None, on: str | None, *, named: bool
) -> FileRepair | Term | None:
    """Return what can be repaired in a file, why nothing can be, or None for no set of ours."""
    data = read_bytes(name)
    source = data if isinstance(data, Finding) else decode(name, data)
    if isinstance(source, Finding) or isinstance(data, Finding):
        return Term("herstel.niet-te-lezen")
    loaded = load(source)
    if loaded.kind not in (None, SET):
        if named:
            raise PathError("ander-soort", bestand=name, soort=loaded.kind)
        return None
    mark = data[: len(data) - len(source.text.encode("utf-8"))]
    if mark not in (b"", b"\xef\xbb\xbf") or data != mark + source.text.encode("utf-8"):
        return Term("herstel.geen-utf-8")
    if loaded.set is None:
        return Term("herstel.geen-set")
    held = _held_in(settings_for(name), schema or loaded.set.quality_schema)
    mine = [rule for rule in held.rules if rule.code in REPAIRS]

    def standing(document: Document, outcome_set: OutcomeSet) -> Iterator[Finding]:
        findings = list(lint_set(document, outcome_set, mine))
        return waive(findings, document, outcome_set, mine, held.catalogue, on=on)

    after, begin = mended(loaded, standing), mark.decode("utf-8")
    return FileRepair(name, begin + source.text, begin + after.text, after.counts, after.left_out)


def _held_in(settings: Settings, schema: str | None) -> _Held:
    name = schema or settings.quality_schema
    return _held(name, settings.rule_folders, tuple(sorted(settings.severities.items())))


@cache
def _held(
    name: str, folders: tuple[str, ...], severities: tuple[tuple[str, Severity | None], ...]
) -> _Held:
    catalogue = _catalogue(folders)
    schema = quality_schema(name, catalogue, [Path(folder) for folder in folders])
    own = dict(severities)
    return _Held(
        schema=schema,
        rules=rules_for(schema, catalogue, own),
        questions=questions_for(schema, catalogue, own),
        catalogue=catalogue,
    )


@cache
def _catalogue(folders: tuple[str, ...]) -> Catalogue:
    return catalogue_with(Path(folder) for folder in folders)


def _load(name: str) -> Loaded | Finding:
    source = read_file(name)
    return source if isinstance(source, Finding) else load(source)


def _one_set(path: str) -> _NamedSet:
    """Return the one set that a path leads to."""
    files = list(_sets_in(path))
    if len(files) != 1:
        raise SetError("meer-sets" if files else "geen-sets", pad=path, aantal=len(files))
    return files[0]


def _sets_in(path: str) -> Iterator[_NamedSet]:
    found = find([path])
    for name in found.files:
        loaded = _load(name)
        if isinstance(loaded, Finding):
            raise SetError("geen-set", bestand=name, bevinding=loaded)
        if loaded.set is not None:
            yield name, loaded.set
        elif name in found.named or loaded.kind == SET:
            first = next(iter(loaded.findings), None)
            raise SetError("geen-set", bestand=name, bevinding=first)


def _labels(sets: Iterable[_NamedSet]) -> list[SetLabel]:
    """Return the sets with an id each: the name of its file, made unique by its folders."""
    sets = list(sets)
    parts = [Path(name).with_suffix("").parts for name, _ in sets]
    longest = max(map(len, parts), default=1)
    depth = next(
        (n for n in range(1, longest) if len({part[-n:] for part in parts}) == len(parts)), longest
    )
    labels = []
    taken: Counter[str] = Counter()
    for (name, outcome_set), part in zip(sets, parts, strict=True):
        short = "/".join(part[-depth:])
        taken[short] += 1  # a set that is laid beside itself
        unique = short if taken[short] == 1 else f"{short}#{taken[short]}"
        labels.append(SetLabel(unique, name, outcome_set))
    return labels


def _check_size(labels: Sequence[SetLabel], most: int) -> None:
    """Refuse what would take more time and memory than a stranger's file may ask for."""
    sizes = [sum(1 for _ in label.set.entries()) for label in labels]
    pairs = sum(one * other for one, other in combinations(sizes, 2))
    if pairs > most:
        raise SetError("te-veel-paren", aantal=pairs, grens=most)


def _reference(labels: Sequence[SetLabel]) -> str | None:
    """Return the id of the set that the others name as their reference, if it is among them."""
    named = {label.set.reference for label in labels if label.set.reference}
    return next((label.id for label in labels if Path(label.file).stem in named), None)
