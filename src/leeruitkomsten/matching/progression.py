"""How sets of rising level follow on one another: `doorstroom`.

Each two sets that follow one another are compared as `diff` does, the lower one on the
left. Every pair in a link is a step (`vervolg`, `zelfde_niveau`, `lager_niveau`,
`niveau_onbekend`: see `known_level` for how a level is known), and every outcome without a
link is a loose end (`zonder_basis` above, `zonder_vervolg` below).

| attention | of | facts |
|---|---|---|
| `niveau-overgeslagen` | a passage or a step | `onder`, `boven` (NLQF levels) |
| `geen-stap` | a passage | `niveau`: both sets stand on the same level |
| `volgorde-onbekend` | a passage | – |
| `zelfde-woorden` | a step | –: nearly the same text, and said to be a higher level |
| `niet-gegroeid` | a step | `woorden_onder`, `woorden_boven`: the words point down |
| `weinig-gemeen` | a step | `woorden` (all that the two texts share) |
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.errors import SetError
from leeruitkomsten.matching.dimensions import ALIKE, compare_levels
from leeruitkomsten.matching.known_level import higher, levels_between, of_set
from leeruitkomsten.matching.nearest import nearest
from leeruitkomsten.matching.speech import speech
from leeruitkomsten.model import DiffReport, Entry, Evidence, Link
from leeruitkomsten.model.coverage import Attention
from leeruitkomsten.model.progression import (
    CONTINUES,
    LOWER,
    NO_BASIS,
    NO_SEQUEL,
    SAME_LEVEL,
    UNKNOWN,
    KnownLevel,
    LooseEnd,
    Passage,
    ProgressionReport,
    Step,
)

_KINDS: Mapping[int | None, str] = {1: CONTINUES, 0: SAME_LEVEL, -1: LOWER, None: UNKNOWN}
_MORE = frozenset({"zelfstandigheid", "complexiteit"})
_SILENT = frozenset({"onbekend", "alleen_rechts"})
_MUCH = 3  # the step of a marker (markers.yaml) that points at NLQF 6


def progression(reports: Sequence[DiffReport]) -> ProgressionReport:
    """Return how sets follow on one another, from diffs of each two, the lower on the left.

    Raises `SetError` where a set stands on a lower level than the one before it.
    """
    for report in reports:
        check_order(report)
    engine = reports[0].engine if reports else None
    return ProgressionReport(tuple(_passage(report) for report in reports), engine)


def check_order(report: DiffReport) -> None:
    """Refuse two sets in the wrong order: every step would be told upside down."""
    lower, upper = of_set(report.left.set), of_set(report.right.set)
    if lower and upper and compare_levels(lower.value, upper.value) == 1:
        raise SetError(
            "doorstroom-omgekeerd",
            onder=report.left.file,
            boven=report.right.file,
            niveau_onder=lower.value,
            niveau_boven=upper.value,
        )


def _passage(report: DiffReport) -> Passage:
    lower, upper = report.left.set.by_code(), report.right.set.by_code()
    levels = of_set(report.left.set), of_set(report.right.set)
    steps = [
        _step(report, link, lower[one], upper[other])
        for link in report.links
        for one in link.left
        for other in link.right
    ]
    below, above = (
        {step.lower.code for step in steps},
        {step.upper.code for step in steps},
    )
    loose = [
        _loose_end(NO_BASIS, entry, report, right=True)
        for code, entry in upper.items()
        if code not in above
    ]
    loose += [
        _loose_end(NO_SEQUEL, entry, report, right=False)
        for code, entry in lower.items()
        if code not in below
    ]
    return Passage(
        report.left,
        report.right,
        *levels,
        tuple(steps),
        tuple(loose),
        tuple(_of_sets(*levels)),
    )


def _loose_end(kind: str, entry: Entry, report: DiffReport, *, right: bool) -> LooseEnd:
    decisions = tuple(each for each in report.decisions if each.names(entry.code, right=right))
    return LooseEnd(kind, entry, nearest(report, entry.code, right=right), decisions)


def _of_sets(lower: KnownLevel | None, upper: KnownLevel | None) -> Iterator[Attention]:
    if lower is None or upper is None:
        yield Attention("volgorde-onbekend", {})
    elif compare_levels(lower.value, upper.value) == 0:
        yield Attention("geen-stap", {"niveau": f"{lower.scheme} {lower.value}"})
    else:
        yield from _skipped(lower, upper)


def _step(report: DiffReport, link: Link, lower: Entry, upper: Entry) -> Step:
    evidence = report.pairs[lower.code, upper.code].evidence
    decisions = tuple(each for each in report.decisions if each.is_about(lower.code, upper.code))
    sign, levels = higher(lower, upper, (report.left.set, report.right.set))
    growth = tuple(_growth(evidence, lower, upper, report))
    decided = link.decision is not None
    attention = _of_step(sign, levels, evidence, growth, decided=decided)
    return Step(
        kind=_KINDS[sign],
        lower=lower,
        upper=upper,
        lower_level=levels[0],
        upper_level=levels[1],
        relation=link.relation,
        certain=link.certain,
        evidence=evidence,
        growth=growth,
        attention=tuple(attention),
        decisions=decisions,
    )


def _growth(
    evidence: Sequence[Evidence], lower: Entry, upper: Entry, report: DiffReport
) -> Iterator[Evidence]:
    """Yield where the words of the upper outcome ask more, or only it asks much."""
    below = speech(lower.text, report.left.set.language).markers
    above = speech(upper.text, report.right.set.language).markers
    for each in evidence:
        if each.dimension not in _MORE:
            continue
        markers = above[each.dimension]
        much = tuple(sorted({marker.words for marker in markers if marker.step >= _MUCH}))
        if each.level == "hoger_rechts":
            yield each
        elif each.level in _SILENT and not below[each.dimension] and much:
            yield Evidence(each.dimension, "alleen_rechts", 0.0, (), (), much)


def _of_step(
    sign: int | None,
    levels: tuple[KnownLevel | None, KnownLevel | None],
    evidence: Sequence[Evidence],
    growth: Sequence[Evidence],
    *,
    decided: bool,
) -> Iterator[Attention]:
    about = evidence[0]
    if sign == 1:
        yield from _skipped(*levels)
        if about.level == "vrijwel_gelijk" and not growth:
            yield Attention("zelfde-woorden", {})
        for each in evidence:
            if each.dimension in _MORE and each.level == "lager_rechts":
                words = {"woorden_onder": each.left_words, "woorden_boven": each.right_words}
                yield Attention("niet-gegroeid", words)
    if about.level not in ALIKE and not decided:
        yield Attention("weinig-gemeen", {"woorden": about.words})


def _skipped(lower: KnownLevel | None, upper: KnownLevel | None) -> Iterator[Attention]:
    if lower and upper and levels_between(lower, upper):
        facts = {"onder": lower.value, "boven": upper.value}
        yield Attention("niveau-overgeslagen", facts)
