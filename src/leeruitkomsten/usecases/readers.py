"""How far those who filled in worksheets agree, two by two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from leeruitkomsten.model import Decision
from leeruitkomsten.model.intake import ReaderAgreement, Submission
from leeruitkomsten.usecases.intake import question, relation_seen
from leeruitkomsten.usecases.recording import relation_meant

Said = dict[object, Decision | None]
"""What one reader said, by question and the texts it was about; None where in two ways."""


def agreements(
    files: Sequence[str], submissions: Iterable[Submission]
) -> Iterator[ReaderAgreement]:
    """Yield how far each two worksheets agree on the questions that both judged.

    A relation counts as soon as it was chosen, also where the reason is still to come;
    texts must be the same in both. What one worksheet says of a question in two ways
    does not count.
    """
    from leeruitkomsten.matching.agreement import agreement

    said: dict[str, Said] = {file: {} for file in files}
    for one in submissions:
        relation = relation_meant(one.decision.relation)
        if one.state != "niet_herkend" and relation is not None:
            _hear(said[one.spot.file], replace(one.decision, relation=relation))
    for left, right in combinations(files, 2):
        ours, theirs = said[left], said[right]
        heard = [
            (mine.relation, _from_side_of(mine, other).relation)
            for mine, other in ((ours[each], theirs.get(each)) for each in ours)
            if mine is not None and other is not None
        ]
        judged = sum(each is not None for each in (*ours.values(), *theirs.values()))
        yield agreement(left, right, heard, apart=judged - 2 * len(heard))


def _hear(said: Said, decision: Decision) -> None:
    prints = frozenset(
        (side.set, one.code, one.fingerprint)
        for side in (decision.left, decision.right)
        for one in side.outcomes
    )
    key = (question(decision), prints)
    before = said.get(key, decision)
    agrees = before is not None and relation_seen(before) == relation_seen(decision)
    said[key] = before if agrees else None


def _from_side_of(one: Decision, other: Decision) -> Decision:
    """Return another decision about the same, with the same set on the left."""
    same = one.left.set == other.left.set and {*one.left.codes} == {*other.left.codes}
    return other if same else other.mirrored()
