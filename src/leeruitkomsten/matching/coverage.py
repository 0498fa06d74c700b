"""What of a target set a source covers, outcome by outcome: `dekking`.

It rests on the links of `diff`, with the source on the left and the target on the right:

- `gedekt`: a link says that the source is of equal worth or wider, and the texts are
  strongly or nearly the same; or every word of the target is in several outcomes of the
  source together, those of a split or a merge, or a link and what supplements it;
- `deels`: there is a link, and that is not so;
- `niet_gevonden`: there is no link. That is no proof of absence.

Where the target asks a higher level, more autonomy, or the one denies what the other
says, nothing is called `gedekt`, however much the words are alike. Every such
contradiction is an attention point of its own:

| attention | facts |
|---|---|
| `niveau-lager` | `bron` (code); `niveau_…`, `uit_…`, `woorden_…` of `bron` and `doel` |
| `niveau-onbekend` | `bron` |
| `zelfstandigheid`, `complexiteit` | `bron`, `woorden_bron`, `woorden_doel` |
| `zelfstandigheid-bron` | `bron`, `woorden_bron`: limits of which the target says nothing |
| `ontkenning`, `context`, `handeling` | the same |
| `weinig-gemeen` | `bron`, `woorden` (all that the two texts share) |
| `omvang` | of an outcome `bron`; `ec_bron`, `ec_doel` |
| `ec-onbekend` | of a unit: `kant` |
| `bron-vaker` | of a unit: `bron`, `ook_bij` (codes of the target in other units) |

Attention points about the sets themselves are in `circumstances`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching.assign import ENOUGH, natural
from leeruitkomsten.matching.circumstances import about_sets
from leeruitkomsten.matching.nearest import nearest
from leeruitkomsten.matching.profile import speech
from leeruitkomsten.matching.standing import higher
from leeruitkomsten.model import DiffReport, Entry, Evidence, Facts, OutcomeSet, Pair, Unit
from leeruitkomsten.model.coverage import (
    COVERED,
    NOT_FOUND,
    PARTLY,
    SUPPLEMENT,
    Attention,
    Basis,
    CoverageReport,
    Origin,
    OutcomeCoverage,
    UnitCoverage,
)

_GUIDED = 2  # up to this step of autonomy somebody else looks on (markers.yaml)
_ALIKE = frozenset({"sterk", "vrijwel_gelijk"})
_WIDE_ENOUGH = frozenset({"gelijkwaardig", "ruimer"})
_CARRIES = _ALIKE | {"deels"}
_ADDS = 2  # how many words of the target a supplement must add; one may be chance
_PARTED = frozenset({"gesplitst", "samengevoegd"})
# What the target asks and the source does not give: these keep it from being called covered.
_LESS_GUIDED, _DENIAL = ("zelfstandigheid", "hoger_rechts"), ("ontkenning", "verschilt")
_ASKS_MORE = frozenset({_LESS_GUIDED, _DENIAL})
# What is worth a look, and takes nothing away from what the texts share.
_WORTH_A_LOOK = frozenset(
    {("complexiteit", "hoger_rechts"), ("context", "ander"), ("handeling", "ander")}
)

_NO_LEVELS = frozenset({"niveau-niet-vermeld", "niveau-onvergelijkbaar"})

Entries = Mapping[str, Entry]


def coverage(report: DiffReport, *, on: str, units: Sequence[str] = ()) -> CoverageReport:
    """Return what the left set of a diff covers of the right one, on a day (ISO date).

    `units` are the codes of the units of the target to look at; none: all of them. Raises
    `LeeruitkomstenError` where the target has no such unit.
    """
    parts = list(_parts(report.right.set))
    _check_units(units, parts)
    source, target = report.left.set.by_code(), report.right.set.by_code()
    about = tuple(about_sets(report.left.set, report.right.set, on))
    levels_are_told = any(each.kind in _NO_LEVELS for each in about)
    told = {
        code: _outcome(report, source, entry, silent=levels_are_told)
        for code, entry in target.items()
    }
    every = [_unit(report.left.set, unit, codes, told) for unit, codes in parts]
    shown = [
        _with_reuse(one, every)
        for one in every
        if not units or (one.unit is not None and one.unit.code in units)
    ]
    used = {basis.entry.code for one in shown for each in one.outcomes for basis in each.basis}
    return CoverageReport(
        source=report.left,
        target=report.right,
        on=on,
        units=tuple(shown),
        unused=tuple(entry for code, entry in source.items() if code not in used),
        attention=about,
    )


def _check_units(asked: Sequence[str], parts: Iterable[tuple[Unit | None, object]]) -> None:
    known = tuple(unit.code for unit, _ in parts if unit is not None)
    for code in asked:
        if not known:
            raise LeeruitkomstenError("doel-zonder-eenheden", eenheid=code)
        if code not in known:
            raise LeeruitkomstenError("eenheid-onbekend", eenheid=code, bekend=known)


def _parts(target: OutcomeSet) -> Iterator[tuple[Unit | None, list[str]]]:
    """Yield each unit with the codes in it; what stands in none is a part of its own.

    A code that stands twice in the set belongs where it stood first, as in a comparison.
    """
    seen: set[str] = set()
    for unit in target.units:
        codes = [each.code for each in unit.outcomes if each.code not in seen]
        seen.update(codes)
        yield unit, list(dict.fromkeys(codes))
    rest = [each.code for each in target.outcomes if each.code not in seen]
    if rest or not target.units:
        yield None, list(dict.fromkeys(rest))


def _outcome(report: DiffReport, source: Entries, entry: Entry, *, silent: bool) -> OutcomeCoverage:
    """Return what the source has for one outcome of the target.

    `silent`: that levels cannot be compared is said of the sets already.
    """
    links = [link for link in report.links if entry.code in link.right]
    if not links:
        near = nearest(report, entry.code, right=True)
        return OutcomeCoverage(entry, NOT_FOUND, (), (), (), near)
    sets = (report.left.set, report.right.set)
    linked = {code: link for link in links for code in link.left}
    pairs = sorted((report.pairs[code, entry.code] for code in linked), key=_best_first)
    more = _supplements(report, entry.code, pairs)
    basis = tuple(
        Basis(
            source[pair.left], linked[pair.left].relation, linked[pair.left].certain, pair.evidence
        )
        for pair in pairs
    ) + tuple(Basis(source[pair.left], SUPPLEMENT, False, pair.evidence) for pair in more)
    uncovered = _uncovered([*pairs, *more])
    asks_more = {one.entry.code for one in basis if _asks_more(one, entry, sets)}
    alone = any(
        link.relation in _WIDE_ENOUGH
        and not asks_more & set(link.left)
        and report.pairs[link.left[0], entry.code].evidence[0].level in _ALIKE
        for link in links
    )
    together = (len(basis) > 1 or links[0].relation in _PARTED) and not uncovered and not asks_more
    attention = [each for one in basis for each in _about(one, entry, sets, silent=silent)]
    verdict = COVERED if alone or together else PARTLY
    return OutcomeCoverage(entry, verdict, basis, uncovered, tuple(attention), ())


def _supplements(report: DiffReport, code: str, pairs: Sequence[Pair]) -> list[Pair]:
    """Return what else of the source has words of the target that its links lack, best first.

    An outcome of the source may correspond to another of the target, and still say a part
    of this one: what is covered is not used up.
    """
    linked = {pair.left for pair in pairs}
    others = (
        pair
        for (left, right), pair in report.pairs.items()
        if right == code
        and left not in linked
        and pair.score >= ENOUGH
        and pair.evidence[0].level in _CARRIES
    )
    found: list[Pair] = []
    for pair in sorted(others, key=_best_first):
        before = _uncovered([*pairs, *found])
        if len(before) - len(_uncovered([*pairs, *found, pair])) >= _ADDS:
            found.append(pair)
    return found


def _asks_more(basis: Basis, entry: Entry, sets: tuple[OutcomeSet, OutcomeSet]) -> bool:
    """Return whether the target asks what this outcome of the source does not give."""
    sign, _ = higher(basis.entry, entry, sets)
    return sign == 1 or any(_key(each) in _ASKS_MORE for each in basis.evidence)


def _best_first(pair: Pair) -> tuple[float, object]:
    return -pair.score, natural((pair.left,))


def _uncovered(pairs: Iterable[Pair]) -> tuple[str, ...]:
    """Return the words of the target that are in none of these outcomes of the source."""
    first, *others = (pair.evidence[0].right_words for pair in pairs)
    return tuple(word for word in first if all(word in words for words in others))


def _about(
    basis: Basis, entry: Entry, sets: tuple[OutcomeSet, OutcomeSet], *, silent: bool
) -> Iterator[Attention]:
    """Yield what to look at where an outcome of the target rests on one of the source."""
    code = basis.entry.code
    sign, (ours, theirs) = higher(basis.entry, entry, sets)
    if sign == 1 and ours and theirs:
        facts: Facts = {
            "bron": code,
            "niveau_bron": f"{ours.scheme} {ours.value}",
            "niveau_doel": f"{theirs.scheme} {theirs.value}",
            "uit_bron": ours.origin,
            "uit_doel": theirs.origin,
            "woorden_bron": ours.words,
            "woorden_doel": theirs.words,
        }
        yield Attention("niveau-lager", facts)
    elif sign is None and not silent:
        yield Attention("niveau-onbekend", {"bron": code})
    says = {_key(each) for each in basis.evidence}
    for each in basis.evidence:
        if _key(each) == _DENIAL and _LESS_GUIDED in says:
            continue  # “zonder begeleiding”: that was said by the autonomy
        if _key(each) in _ASKS_MORE | _WORTH_A_LOOK:
            yield Attention(
                each.dimension,
                {"bron": code, "woorden_bron": each.left_words, "woorden_doel": each.right_words},
            )
    if guided := _guidance(basis, entry, sets):
        yield Attention("zelfstandigheid-bron", {"bron": code, "woorden_bron": guided})
    about = basis.evidence[0]
    if about.level not in _ALIKE and basis.relation != SUPPLEMENT:
        yield Attention("weinig-gemeen", {"bron": code, "woorden": about.words})
    size = next((each for each in basis.evidence if each.dimension == "omvang"), None)
    if size is not None and size.level == "groter_rechts":
        facts = {"bron": code, "ec_bron": basis.entry.credits, "ec_doel": entry.credits}
        yield Attention("omvang", facts)


def _guidance(basis: Basis, entry: Entry, sets: tuple[OutcomeSet, OutcomeSet]) -> tuple[str, ...]:
    """Return the words by which the source is guided, where the target has none of autonomy."""
    ours, theirs = (
        speech(text, its_set.language).autonomy
        for text, its_set in zip((basis.entry.text, entry.text), sets, strict=True)
    )
    if theirs:
        return ()
    return tuple(sorted({each.words for each in ours if each.step <= _GUIDED}))


def _key(evidence: Evidence) -> tuple[str, str]:
    return evidence.dimension, evidence.level


def _unit(
    source: OutcomeSet,
    unit: Unit | None,
    codes: Sequence[str],
    told: Mapping[str, OutcomeCoverage],
) -> UnitCoverage:
    outcomes = tuple(told[code] for code in codes)
    used = {basis.entry.code for one in outcomes for basis in one.basis}
    origins = tuple(_origins(source, used))
    own = unit.credits if unit is not None else None
    load = own if own is not None else _together(one.entry for one in outcomes)
    return UnitCoverage(unit, load, outcomes, origins, tuple(_of_size(load, origins)))


def _origins(source: OutcomeSet, used: set[str]) -> Iterator[Origin]:
    """Yield the units of the source that the outcomes used are in, in the order of the file."""
    by_unit: dict[str | None, list[Entry]] = {}
    units: dict[str | None, Unit | None] = {}
    for code, entry in source.by_code().items():
        if code in used:
            key = entry.unit.code if entry.unit else None
            by_unit.setdefault(key, []).append(entry)
            units.setdefault(key, entry.unit)
    for key, entries in by_unit.items():
        unit = units[key]
        own = unit.credits if unit is not None else _together(entries)
        if own is None and unit is None and not source.units:
            own = source.credits
        yield Origin(unit, own if own is not None else _together(entries), tuple(entries))


def _together(entries: Iterable[Entry]) -> float | None:
    """Return the study load of outcomes together, None where one of them does not tell it."""
    loads = [entry.credits for entry in entries]
    known = [load for load in loads if load is not None]
    return float(sum(sorted(known))) if known and len(known) == len(loads) else None


def _of_size(load: float | None, origins: Sequence[Origin]) -> Iterator[Attention]:
    """Yield where all that the unit rests on is smaller than the unit itself."""
    if not origins:
        return
    loads = [origin.credits for origin in origins]
    ours = sum(sorted(each for each in loads if each is not None))
    if load is None:
        yield Attention("ec-onbekend", {"kant": "doel"})
    if None in loads:
        yield Attention("ec-onbekend", {"kant": "bron"})
    elif load is not None and ours < load:
        yield Attention("omvang-eenheid", {"ec_bron": ours, "ec_doel": load})


def _with_reuse(one: UnitCoverage, every: Sequence[UnitCoverage]) -> UnitCoverage:
    """Return a unit with an attention point for what other units of the target rest on too."""
    elsewhere: dict[str, list[str]] = {}
    for other in every:
        if other is not one:
            for each in other.outcomes:
                for basis in each.basis:
                    elsewhere.setdefault(basis.entry.code, []).append(each.entry.code)
    here = dict.fromkeys(basis.entry.code for each in one.outcomes for basis in each.basis)
    reused = [
        Attention("bron-vaker", {"bron": code, "ook_bij": tuple(elsewhere[code])})
        for code in here
        if code in elsewhere
    ]
    return UnitCoverage(one.unit, one.credits, one.outcomes, one.origins, (*one.attention, *reused))
