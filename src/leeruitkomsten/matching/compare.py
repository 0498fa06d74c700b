"""Two sets laid side by side: every pair of outcomes, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from leeruitkomsten.matching import dimensions
from leeruitkomsten.matching.content import Content
from leeruitkomsten.matching.profile import Profile, common_language, profiles
from leeruitkomsten.model import Evidence, OutcomeSet, Pair


@dataclass(frozen=True, slots=True)
class Comparison:
    """All pairs of two sets, by left and right code.

    `left` and `right` hold what the outcomes say, each code once, in the order of
    the file. `content` knows what words outcomes share and how much of one another
    they cover.
    """

    left: tuple[Profile, ...]
    right: tuple[Profile, ...]
    pairs: Mapping[tuple[str, str], Pair]
    content: Content

    def evidence(self, left: str, right: str, dimension: str) -> Evidence:
        """Return what one dimension says about a pair."""
        pair = self.pairs[left, right]
        return next(each for each in pair.evidence if each.dimension == dimension)

    def index(self, code: str, *, right: bool = False) -> int:
        """Return where in its set an outcome stands."""
        side = self.right if right else self.left
        return next(at for at, profile in enumerate(side) if profile.code == code)


def compare_sets(
    left: OutcomeSet, right: OutcomeSet, *, background: Sequence[OutcomeSet] = ()
) -> Comparison:
    """Compare every outcome of one set with every outcome of the other.

    `background` are sets that only tell how rare words are. Sets in two languages
    are compared in the one in which most can be read, translations included.
    """
    language = common_language(left, right)
    ours, theirs = profiles(left, language), profiles(right, language)
    rest = [each.words for one in background for each in profiles(one, language)]
    content = Content([each.words for each in ours], [each.words for each in theirs], rest)
    pairs = {
        (ours[i].code, theirs[j].code): _pair(ours[i], theirs[j], i, j, content)
        for i, j in product(range(len(ours)), range(len(theirs)))
    }
    return Comparison(ours, theirs, pairs, content)


def _pair(left: Profile, right: Profile, i: int, j: int, content: Content) -> Pair:
    similarity = content.similarity[i][j]
    about = dimensions.content(
        similarity,
        content.hubless[i][j],
        content.standout[i][j],
        content.shared(i, j) if similarity else (),
    )
    if about.level in {"deels", "sterk", "vrijwel_gelijk"}:
        about = replace(
            about,
            left_words=content.uncovered([i], [j]),
            right_words=content.uncovered([j], [i], swap=True),
        )
    evidence = (about, *dimensions.others(left, right))
    return Pair(left.code, right.code, dimensions.score(evidence), evidence)
