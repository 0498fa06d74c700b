"""What of a target set a source covers, outcome by outcome: `dekking`.

It rests on the links of `diff`, with the source on the left and the target on the right:

- `gedekt`: a link says that the source is of equal worth or wider, and the texts are
  strongly or nearly the same; or every word of the target is in several outcomes of the
  source together, those of a split or a merge, or a link and what supplements it;
- `deels`: there is a link, and that is not so;
- `niet_gevonden`: there is no link. That is no proof of absence.

However much the words are alike: what is on a lower level, has less autonomy, or denies
what the target says, makes nothing `gedekt`. Every such contradiction is an attention
point of its own: see `attention`.

What people decided goes first: where they call the source equal or wider, or a part of
what one of the two was split into, likeness of the texts is asked no more. A lower level
still makes nothing `gedekt`: a decision says nothing of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from leeruitkomsten.matching.assign import natural
from leeruitkomsten.matching.attention import about_pair, alike, asks_more
from leeruitkomsten.matching.circumstances import about_sets
from leeruitkomsten.matching.dimensions import ALIKE, ENOUGH
from leeruitkomsten.matching.nearest import nearest
from leeruitkomsten.matching.units import by_unit
from leeruitkomsten.model import DiffReport, Entry, Link, Pair
from leeruitkomsten.model.coverage import (
    COVERED,
    NOT_FOUND,
    PARTLY,
    SUPPLEMENT,
    Basis,
    CoverageReport,
    OutcomeCoverage,
)

_WIDE_ENOUGH = frozenset({"gelijkwaardig", "ruimer"})
_CARRIES = ALIKE | {"deels"}
_ADDS = 2  # how many words of the target a supplement must add; one may be chance
_PARTED = frozenset({"gesplitst", "samengevoegd"})
_NO_LEVELS = frozenset({"niveau-niet-vermeld", "niveau-onvergelijkbaar"})

Entries = Mapping[str, Entry]


def coverage(report: DiffReport, *, on: str, units: Sequence[str] = ()) -> CoverageReport:
    """Return what the left set of a diff covers of the right one, on a day (ISO date).

    `units` are the codes of the units of the target to look at; none: all of them. Raises
    `LeeruitkomstenError` where the target has no such unit.
    """
    source, target = report.left.set, report.right.set
    ours = source.by_code()
    about = tuple(about_sets(source, target, on))
    levels_are_told = any(each.kind in _NO_LEVELS for each in about)
    told = {
        code: _outcome(report, ours, entry, silent=levels_are_told)
        for code, entry in target.by_code().items()
    }
    shown = by_unit(source, target, told, units)
    used = {basis.entry.code for one in shown for each in one.outcomes for basis in each.basis}
    return CoverageReport(
        source=report.left,
        target=report.right,
        on=on,
        units=tuple(shown),
        unused=tuple(entry for code, entry in ours.items() if code not in used),
        attention=about,
        engine=report.engine,
    )


def _outcome(report: DiffReport, source: Entries, entry: Entry, *, silent: bool) -> OutcomeCoverage:
    """Return what the source has for one outcome of the target."""
    links = [link for link in report.links if entry.code in link.right]
    decisions = tuple(each for each in report.decisions if each.names(entry.code, right=True))
    if not links:
        near = nearest(report, entry.code, right=True)
        return OutcomeCoverage(entry, NOT_FOUND, (), (), (), near, decisions)
    sets = (report.left.set, report.right.set)
    linked = {code: link for link in links for code in link.left}
    pairs = sorted((report.pairs[code, entry.code] for code in linked), key=_best_first)
    more = _supplements(report, entry.code, pairs)
    basis = [_basis(source[pair.left], linked[pair.left], pair) for pair in pairs]
    basis += [Basis(source[pair.left], SUPPLEMENT, False, pair.evidence) for pair in more]
    uncovered = _uncovered([*pairs, *more])
    doubtful = {one.entry.code for one in basis if asks_more(one, entry, sets)}
    alone = any(one.entry.code not in doubtful and _is_enough(one, entry) for one in basis)
    several = len(basis) > 1 or basis[0].relation in _PARTED
    covered = alone or (several and not uncovered and not doubtful)
    attention = [each for one in basis for each in about_pair(one, entry, sets, silent=silent)]
    return OutcomeCoverage(
        entry=entry,
        verdict=COVERED if covered else PARTLY,
        basis=tuple(basis),
        uncovered=uncovered,
        attention=tuple(attention),
        candidates=(),
        decisions=decisions,
    )


def _basis(entry: Entry, link: Link, pair: Pair) -> Basis:
    return Basis(entry, link.relation, link.certain, pair.evidence, link.decision)


def _is_enough(one: Basis, entry: Entry) -> bool:
    """Return whether an outcome of the source is, by itself or by a decision, all that is asked."""
    if one.decision is not None:
        return one.relation in _WIDE_ENOUGH | _PARTED
    return one.relation in _WIDE_ENOUGH and alike(one, entry)


def _supplements(report: DiffReport, code: str, pairs: Sequence[Pair]) -> list[Pair]:
    """Return what else of the source has words of the target that its links lack, best first.

    An outcome of the source may correspond to another of the target, and still say a part
    of this one: what is covered is not used up.
    """
    linked = {pair.left for pair in pairs}
    found: list[Pair] = []
    for candidate in report.candidates_right[code]:
        if candidate.score < ENOUGH:
            break
        pair = report.pairs[candidate.code, code]
        if candidate.code in linked or pair.evidence[0].level not in _CARRIES:
            continue
        lacking = _uncovered([*pairs, *found])
        if len(lacking) - len(_uncovered([*pairs, *found, pair])) >= _ADDS:
            found.append(pair)
    return found


def _best_first(pair: Pair) -> tuple[float, object]:
    return -pair.score, natural((pair.left,))


def _uncovered(pairs: Iterable[Pair]) -> tuple[str, ...]:
    """Return the words of the target that are in none of these outcomes of the source."""
    first, *others = (pair.evidence[0].right_words for pair in pairs)
    return tuple(word for word in first if all(word in words for words in others))
