"""From links and leftovers to gaps: the ways in which two sets do not line up.

What stands in `Gap.facts`, per kind. Codes stand in `Gap.left` and `Gap.right`; a
gap about one side only has them on the side that *has* what the other lacks.

| kind | facts |
|---|---|
| `ontbreekt` | `beste_kandidaten` (codes on the other side, best first) |
| `profilering` | the same; on the side of which the other is the reference |
| `niveau` | `links`, `rechts` (scheme and level; where `grond` is `tekst`, words) |
| `omvang` | `links`, `rechts` (EC, numbers) |
| `granulariteit` | `aantal_links`, `aantal_rechts` |
| `zelfstandigheid` | `links`, `rechts` (the words that tell) |
| `context` | `links`, `rechts` (the words that tell) |
| `norm` | `links`, `rechts` (the words in which each names its standard) |
| `gedeeltelijk` | `niet_gedekt` (words), `kant` (`links` or `rechts`: who has them) |
| `schijnoverlap` | `woorden` (in both), `tegenspraak` (dimensions) |
| `dubbel` | `overeenkomst` (0–1); both codes on the side they are on |
| `terminologie` | `links`, `rechts` (the word of either side); codes of all links it is in |
| `verouderd` | `links`, `rechts` (status, or the dates between which it holds) |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from leeruitkomsten.matching.assign import natural
from leeruitkomsten.matching.compare import Comparison
from leeruitkomsten.matching.dimensions import ALIKE, CREDITS_RATIO, VETOES, vetoes
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.space import Matrix
from leeruitkomsten.model import Evidence, Facts, Gap, Link, OutcomeSet, Pair, Severity

TWINS = 0.6
"""From this similarity on two outcomes of one set say nearly the same. Chosen, not tuned."""

CANDIDATES = 3
"""How many candidates are named where no counterpart was found."""

_CONTRADICTIONS = VETOES | {"handeling", "context", "complexiteit"}

Ranking = Mapping[str, Sequence[str]]
"""By code the codes on the other side, best first."""


def find_gaps(
    comparison: Comparison,
    links: Sequence[Link],
    candidates: tuple[Ranking, Ranking],
    *,
    beyond: tuple[bool, bool],
) -> Iterator[Gap]:
    """Yield the gaps between the outcomes of two sets.

    `candidates` rank, for each side, those on the other. `beyond` says for the left
    and the right whether the other is its reference: what only it has is then its
    profile, and not something the other lacks.
    """
    for link in links:
        yield from _within_link(comparison, link)
    yield from _only_on_one_side(comparison, links, candidates, beyond=beyond)
    yield from _false_friends(comparison, links)
    yield from _other_terms(comparison, links)
    for left, right in twins(comparison.left, comparison.content.left_side.within):
        yield _twin_gap(
            (left.code, right.code), (), comparison.content.left_side.within, comparison.left
        )
    for left, right in twins(comparison.right, comparison.content.right_side.within):
        yield _twin_gap(
            (), (left.code, right.code), comparison.content.right_side.within, comparison.right
        )


def outdated(left: OutcomeSet, right: OutcomeSet) -> Iterator[Gap]:
    """Yield a gap where two sets do not hold at the same time, or one is called outdated."""
    told = left.status == "verouderd", right.status == "verouderd"
    if any(told) or _apart(left, right) or _apart(right, left):
        facts = {
            "links": "verouderd" if told[0] else _validity(left),
            "rechts": "verouderd" if told[1] else _validity(right),
        }
        yield Gap("verouderd", (), (), Severity.WARNING, facts)


def twins(side: Sequence[Profile], within: Matrix) -> Iterator[tuple[Profile, Profile]]:
    """Yield the outcomes of one set that say nearly the same, two by two."""
    for i, row in enumerate(within):
        for j in range(i + 1, len(side)):
            if row[j] >= TWINS:
                one, other = sorted((side[i], side[j]), key=lambda each: natural((each.code,)))
                yield one, other


def _twin_gap(
    left: tuple[str, ...], right: tuple[str, ...], within: Matrix, side: Sequence[Profile]
) -> Gap:
    places = {profile.code: place for place, profile in enumerate(side)}
    i, j = (places[code] for code in left or right)
    facts = {"overeenkomst": round(within[i][j], 2)}
    return Gap("dubbel", left, right, Severity.SUGGESTION, facts)


def _within_link(comparison: Comparison, link: Link) -> Iterator[Gap]:
    for left, right in product(link.left, link.right):
        yield from _of_worth(comparison.pairs[left, right])
    yield from _credits_of_all(comparison, link)
    if link.relation in {"gesplitst", "samengevoegd"}:
        facts = {"aantal_links": len(link.left), "aantal_rechts": len(link.right)}
        yield Gap("granulariteit", link.left, link.right, Severity.SUGGESTION, facts)
        return
    found = {each.dimension: each for each in link.evidence}
    yield from _of_setting(link, found)
    yield from _level_in_words(link, found)
    yield from _partial(link, found["inhoud"])


def _of_worth(pair: Pair) -> Iterator[Gap]:
    """Yield where two outcomes of a link differ in level or guidance, parts of a split too."""
    for each in pair.evidence:
        if each.dimension in {"niveau", "zelfstandigheid"} and each.level in {
            "lager_rechts",
            "hoger_rechts",
        }:
            yield _two_sided(each.dimension, (pair.left,), (pair.right,), each, Severity.WARNING)


def _of_setting(link: Link, found: Mapping[str, Evidence]) -> Iterator[Gap]:
    """Yield where much the same is done in another context, or to another standard."""
    if found["inhoud"].level not in ALIKE:
        return
    if found["context"].level == "ander":
        yield _two_sided("context", link.left, link.right, found["context"], Severity.SUGGESTION)
    # Norms in other words are often one norm: only where the rest is the same is it a question.
    same_act = found["handeling"].level == "zelfde" and found["object"].level == "zelfde"
    if same_act and found["norm"].level == "ander":
        yield _two_sided("norm", link.left, link.right, found["norm"], Severity.SUGGESTION)


def _level_in_words(link: Link, found: Mapping[str, Evidence]) -> Iterator[Gap]:
    """Yield where words are of another level, and neither declared level nor guidance tells it."""
    told = vetoes(found["niveau"]) or vetoes(found["zelfstandigheid"])
    each = found["niveausignaal"]
    if each.level != "onbekend" and not told:
        facts: Facts = {
            "links": each.left_words,
            "rechts": each.right_words,
            "lager": "rechts" if each.level == "lager_rechts" else "links",
            "grond": "tekst",
        }
        yield Gap("niveau", link.left, link.right, Severity.SUGGESTION, facts)


def _two_sided(
    kind: str,
    left: tuple[str, ...],
    right: tuple[str, ...],
    evidence: Evidence,
    severity: Severity,
) -> Gap:
    facts = {"links": evidence.left_words, "rechts": evidence.right_words}
    return Gap(kind, left, right, severity, facts)


def _credits_of_all(comparison: Comparison, link: Link) -> Iterator[Gap]:
    """Yield a gap where the study loads, added up over a split or merge, differ."""
    left = total_credits(comparison.left, link.left)
    right = total_credits(comparison.right, link.right)
    if left and right and differ(left, right):
        facts = {"links": left, "rechts": right}
        yield Gap("omvang", link.left, link.right, Severity.SUGGESTION, facts)


def total_credits(side: Sequence[Profile], codes: Sequence[str]) -> float | None:
    """Return the study load of some outcomes, None where one of them does not give it."""
    loads = [profile.credits for profile in side if profile.code in codes]
    known = [load for load in loads if load is not None]
    return sum(sorted(known)) if known and len(known) == len(loads) else None


def differ(one: float, other: float) -> bool:
    """Return whether two study loads differ so much that people should know."""
    return max(one, other) >= CREDITS_RATIO * min(one, other)


def _partial(link: Link, about: Evidence) -> Iterator[Gap]:
    """Yield a gap where one outcome is wider by what it is about, and not by its level."""
    vetoed = any(vetoes(each) for each in link.evidence)
    if vetoed or link.relation not in {"ruimer", "enger"}:
        return
    wider_left = link.relation == "ruimer"
    facts = {
        "niet_gedekt": about.left_words if wider_left else about.right_words,
        "kant": "links" if wider_left else "rechts",
    }
    yield Gap("gedeeltelijk", link.left, link.right, Severity.SUGGESTION, facts)


def _only_on_one_side(
    comparison: Comparison,
    links: Sequence[Link],
    candidates: tuple[Ranking, Ranking],
    *,
    beyond: tuple[bool, bool],
) -> Iterator[Gap]:
    linked_left = {code for link in links for code in link.left}
    linked_right = {code for link in links for code in link.right}
    for profile in comparison.left:
        if profile.code not in linked_left:
            kind, severity, facts = _alone(candidates[0][profile.code], is_profile=beyond[0])
            yield Gap(kind, (profile.code,), (), severity, facts)
    for profile in comparison.right:
        if profile.code not in linked_right:
            kind, severity, facts = _alone(candidates[1][profile.code], is_profile=beyond[1])
            yield Gap(kind, (), (profile.code,), severity, facts)


def _alone(candidates: Sequence[str], *, is_profile: bool) -> tuple[str, Severity, Facts]:
    facts: Facts = {"beste_kandidaten": tuple(candidates[:CANDIDATES])}
    if is_profile:
        return "profilering", Severity.SUGGESTION, facts
    return "ontbreekt", Severity.WARNING, facts


def _false_friends(comparison: Comparison, links: Sequence[Link]) -> Iterator[Gap]:
    """Yield pairs whose words are much alike, and that still do not say the same."""
    linked = {(left, right): link for link in links for left in link.left for right in link.right}
    for edge in comparison.alike():
        about, *rest = comparison.pairs[edge].evidence
        if about.level not in ALIKE:
            continue
        says = sorted(each.dimension for each in rest if _contradicts(each))
        link = linked.get(edge)
        if (link is None and says) or (link is not None and "ontkenning" in says):
            facts = {"woorden": about.words, "tegenspraak": tuple(says)}
            yield Gap("schijnoverlap", (edge[0],), (edge[1],), Severity.SUGGESTION, facts)


def _other_terms(comparison: Comparison, links: Sequence[Link]) -> Iterator[Gap]:
    """Yield where two sets use other words of the list of synonyms, once per two words."""
    ours = {profile.code: profile.speech.terms for profile in comparison.left}
    theirs = {profile.code: profile.speech.terms for profile in comparison.right}
    found: dict[tuple[int, int, int], list[tuple[str, str]]] = {}
    for link in links:
        for left, right in product(link.left, link.right):
            for group in ours[left].keys() & theirs[right].keys():
                one, other = ours[left][group], theirs[right][group]
                if one.keys().isdisjoint(other):
                    found.setdefault((group, min(one), min(other)), []).append((left, right))
    for (group, one_form, other_form), pairs in sorted(found.items()):
        facts = {
            "links": min(ours[left][group][one_form] for left, _ in pairs),
            "rechts": min(theirs[right][group][other_form] for _, right in pairs),
        }
        left_codes, right_codes = (_in_order(pair[side] for pair in pairs) for side in (0, 1))
        yield Gap("terminologie", left_codes, right_codes, Severity.SUGGESTION, facts)


def _in_order(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(codes), key=lambda code: natural((code,))))


def _contradicts(evidence: Evidence) -> bool:
    return evidence.dimension in _CONTRADICTIONS and evidence.weight < 0


def _apart(one: OutcomeSet, other: OutcomeSet) -> bool:
    """Return whether `one` has ended before `other` begins (ISO dates sort as text)."""
    ended = one.validity.until if one.validity else None
    begins = other.validity.since if other.validity else None
    return ended is not None and begins is not None and ended < begins


def _validity(one: OutcomeSet) -> str:
    if one.validity is None:
        return ""
    return f"{one.validity.since or '…'} – {one.validity.until or '…'}"
