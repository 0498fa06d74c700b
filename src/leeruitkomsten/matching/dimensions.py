"""The dimensions on which two outcomes are compared, each with named levels.

Every dimension is a function of two profiles that gives `Evidence`: a level that
people can argue with, and what that weighs in the score. Levels with a direction
say which side it is about (`lager_rechts`: lower on the right); swapping the two
outcomes swaps the direction and changes no weight. `onbekend` weighs nothing, and so
does what only one side speaks of (`alleen_links`): it is no difference yet, though it
keeps a link from being certain where it is about guidance.

`inhoud` makes the difference; the others move the score a little (by `MOST_OTHERS`
together), and matter for what a correspondence *is*: see `VETOES`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from leeruitkomsten.language.level import ENOUGH_APART, LENGTH_RATIO, LevelPull, pulled_apart
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.speech import Steps
from leeruitkomsten.model import Evidence

VETOES = frozenset({"niveau", "zelfstandigheid", "ontkenning"})
"""Dimensions that, where they differ, keep two outcomes from being equal in worth."""

MOST_OTHERS = 1.5
"""More than this all dimensions but `inhoud` never weigh together, for or against."""

CREDITS_RATIO = 1.5
"""From this ratio on, two study loads differ."""

PRIOR = -0.3
"""What is known before anything is compared: most pairs do not correspond.

It is as much as the least that content must add for a link, so that content that can carry
one is evidence for, and content that cannot is evidence against.
"""

# What is too little to be called a link. Tuned with
#   python bench/evaluate_matching.py --data ../shared/data
# on eigen/hbo-ict and our own `sets/` (20 labelled pairs of sets), against the links
# between fields that have nothing to do with one another (12 pairs; .07 per outcome).
# The optimum is flat: 0–.05 and .02–.05 differ by less than the noise of the labels.
HUBLESS_FLOOR = 0.03
STANDOUT_FLOOR = 0.035
# Above this similarity a pair need not stand out: in a set with one outcome at three
# levels, neighbours are as much alike as counterparts are.
ALIKE_ANYWAY = 0.5

_STEEPNESS = 14.0
_UNREMARKABLE = 0.3
_STRONG = 0.22
_SAME = 0.85
_UNKNOWN = "onbekend"
_DIFFERENT = frozenset({"lager_rechts", "hoger_rechts", "verschilt"})
_ONE_SIDED = frozenset({"alleen_links", "alleen_rechts"})
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*(\+)?$")


def content(similarity: float, hubless: float, standout: float, words: tuple[str, ...]) -> Evidence:
    """Say how much two texts are about the same: `inhoud`.

    `vrijwel_gelijk`, `sterk` and `deels` can carry a link; `zwak` (something in
    common, but no more than with others) and `geen` cannot.
    """
    above = hubless - HUBLESS_FLOOR
    stands = standout >= STANDOUT_FLOOR or similarity >= ALIKE_ANYWAY
    if similarity >= _SAME and above >= 0:
        level = "vrijwel_gelijk"
    elif stands and above >= _STRONG:
        level = "sterk"
    elif stands and above >= 0:
        level = "deels"
    else:
        level = "zwak" if words else "geen"
    strength = above if stands else above + _UNREMARKABLE * (standout - STANDOUT_FLOOR)
    # Past these bounds more or less likeness says no more.
    weight = -PRIOR + max(-4.0, min(7.0, _STEEPNESS * strength))
    if level in {"zwak", "geen"}:
        weight = min(weight, 0.0)
    return Evidence("inhoud", level, round(weight, 4), words)


def act(left: Profile, right: Profile) -> Evidence:
    """Say whether the same is done: `handeling`.

    `zelfde`: the main verb of one is done in the other too; `verwant`: the main
    verbs share a level of Bloom; `ander`: they do not.
    """
    ours, theirs = left.speech, right.speech
    one, other = ours.main, theirs.main
    if one is None or other is None:
        return _unknown("handeling")
    if one.lemma in theirs.lemmas or other.lemma in ours.lemmas:
        both = {one.lemma, other.lemma} & ours.lemmas & theirs.lemmas
        return Evidence("handeling", "zelfde", 0.3, tuple(sorted(both)))
    level, weight = ("verwant", 0.1) if one.levels & other.levels else ("ander", -0.1)
    return Evidence("handeling", level, weight, (), (one.lemma,), (other.lemma,))


def acted_upon(left: Profile, right: Profile) -> Evidence:
    """Say whether it is done to the same: `object`.

    `zelfde`: one of the objects of the main verbs is the same word; `verwant`: they
    share a part (*zorgplan*, *verpleegplan*); `ander`: they do not. `onbekend` where
    no object can be told for certain.
    """
    ours, theirs = left.speech.objects, right.speech.objects
    if not ours or not theirs:
        return _unknown("object")
    both = ours.keys() & theirs.keys()
    if both:
        return Evidence("object", "zelfde", 0.15, _shorter_of(both, ours, theirs))
    alike = not left.speech.object_parts.isdisjoint(right.speech.object_parts)
    level, weight = ("verwant", 0.05) if alike else ("ander", 0.0)
    return Evidence("object", level, weight, (), tuple(ours.values()), tuple(theirs.values()))


def level(left: Profile, right: Profile) -> Evidence:
    """Say how the declared levels compare, on the schemes that both sides give: `niveau`.

    Where two schemes contradict one another, NLQF decides, else the first in the alphabet.
    """
    signs = {
        scheme: sign
        for scheme, value in left.level.items()
        if scheme in right.level
        and (sign := compare_levels(value, right.level[scheme])) is not None
    }
    if not signs:
        return _unknown("niveau")
    different = [scheme for scheme, sign in signs.items() if sign]
    if not different:
        return _EQUAL_LEVEL
    scheme = min(different, key=_nlqf_first)
    name = "lager_rechts" if signs[scheme] > 0 else "hoger_rechts"
    return Evidence(
        "niveau", name, -0.1, (),
        (f"{scheme} {left.level[scheme]}",), (f"{scheme} {right.level[scheme]}",),
    )  # fmt: skip


def level_in_words(left: Profile, right: Profile) -> Evidence:
    """Say whose words are of a higher level, whatever is declared: `niveausignaal`.

    Words of autonomy, complexity, reach and approach, and verbs for what is known
    against verbs for what is done. Close calls are `onbekend`. It is no veto: where it
    speaks it points the right way (.98 of differing pairs), but of pairs of one level
    it speaks in one of seven too (`bench/evaluate_levels.py`).
    """
    one, other = left.speech.pull, right.speech.pull
    apart = pulled_apart(one, other)
    if abs(apart) < ENOUGH_APART:
        return _unknown("niveausignaal")
    name = "hoger_rechts" if apart > 0 else "lager_rechts"
    return Evidence("niveausignaal", name, -0.1, (), _pulling(one, other), _pulling(other, one))


def autonomy(left: Profile, right: Profile) -> Evidence:
    """Say who works more on their own: `zelfstandigheid`.

    Where only one side says something about it, that is told and weighs nothing:
    silence may mean the same.
    """
    ours, theirs = left.speech.guidance, right.speech.guidance
    if ours is None or theirs is None:
        return _by_one_side("zelfstandigheid", ours, theirs)
    if ours.steps == theirs.steps:
        return _same_steps("zelfstandigheid", ours, theirs)
    return _other_steps(
        "zelfstandigheid", ours, theirs, right_is_lower=ours.by_lowest > theirs.by_lowest
    )


def complexity(left: Profile, right: Profile) -> Evidence:
    """Say whose situations are more complex, where both say something about it: `complexiteit`."""
    ours, theirs = left.speech.complexity, right.speech.complexity
    if ours is None or theirs is None:
        return _unknown("complexiteit")
    if ours.steps == theirs.steps:
        return _same_steps("complexiteit", ours, theirs)
    return _other_steps(
        "complexiteit", ours, theirs, right_is_lower=ours.by_highest > theirs.by_highest
    )


def norm(left: Profile, right: Profile) -> Evidence:
    """Say whether the result must live up to the same: `norm`.

    Compares the words in which a standard, a ground or a quality is named (the list
    `maatstaf`). Norms in other words may be the same norm: `ander` weighs nothing.
    """
    ours, theirs = left.speech.norms, right.speech.norms
    if not ours and not theirs:
        return _unknown("norm")
    if not ours or not theirs:
        name = "alleen_links" if ours else "alleen_rechts"
        return Evidence("norm", name, 0.0, (), tuple(ours.values()), tuple(theirs.values()))
    both = ours.keys() & theirs.keys()
    if both:
        return Evidence("norm", "zelfde", 0.1, _shorter_of(both, ours, theirs))
    return Evidence("norm", "ander", 0.0, (), tuple(ours.values()), tuple(theirs.values()))


def negation(left: Profile, right: Profile) -> Evidence:
    """Say whether one denies what the other says: `ontkenning`.

    A denial that belongs to guidance or complexity (*zonder begeleiding*) is told there.
    """
    ours, theirs = left.speech, right.speech
    if not ours.negated and not theirs.negated:
        return _unknown("ontkenning")
    denied_left = sorted((ours.negated.keys() & theirs.plain) - theirs.negated.keys())
    denied_right = sorted((theirs.negated.keys() & ours.plain) - ours.negated.keys())
    if denied_left or denied_right:
        return Evidence(
            "ontkenning", "verschilt", -0.5, (),
            tuple(ours.negated[word] for word in denied_left),
            tuple(theirs.negated[word] for word in denied_right),
        )  # fmt: skip
    both = sorted(ours.negated.keys() & theirs.negated.keys())
    return Evidence("ontkenning", "zelfde", 0.1, tuple(both)) if both else _unknown("ontkenning")


def context(left: Profile, right: Profile) -> Evidence:
    """Say whether it is done for or with the same: `context`.

    Counts the kinds of context in the text (one person, a group, an organisation,
    the surroundings) and the words of the field `context`.
    """
    ours, theirs = left.speech.context, right.speech.context
    setting = left.setting & right.setting if left.context and right.context else frozenset()
    both = ours.keys() & theirs.keys()
    if both or setting:
        seen = {min(ours[kind], theirs[kind]) for kind in both} | setting
        return Evidence("context", "zelfde", 0.15, tuple(sorted(seen)))
    if ours and theirs:
        return Evidence(
            "context", "ander", -0.15, (),
            tuple(sorted(ours.values())), tuple(sorted(theirs.values())),
        )  # fmt: skip
    return _unknown("context")


def size(left: Profile, right: Profile) -> Evidence:
    """Say how the study loads compare: `omvang`."""
    one, other = left.credits, right.credits
    if not one or not other or min(one, other) <= 0:
        return _unknown("omvang")
    if max(one, other) < CREDITS_RATIO * min(one, other):
        return _EQUAL_SIZE
    name = "kleiner_rechts" if one > other else "groter_rechts"
    return Evidence("omvang", name, -0.05, (), (f"{one:g} EC",), (f"{other:g} EC",))


def language(left: Profile, right: Profile) -> Evidence:
    """Say in which languages the two are read: `taal`. It weighs nothing.

    `vertaling`: in one, of which one side or both is a translation; `ander`: in two, so
    that words in common say little.
    """
    if left.language != right.language:
        return Evidence("taal", "ander", 0.0, (), (left.language,), (right.language,))
    if left.language == left.own_language and right.language == right.own_language:
        return _EQUAL_LANGUAGE
    return Evidence("taal", "vertaling", 0.0, (), (left.own_language,), (right.own_language,))


def structure(left: Profile, right: Profile) -> Evidence:
    """Say whether the two are built alike: `structuur`. It weighs nothing.

    `korter_rechts` and `langer_rechts`: one writes three times as many words, which
    are told; else which one alone has indicators.
    """
    one, other = left.length, right.length
    if max(one, other) >= LENGTH_RATIO * max(1, min(one, other)):
        name = "korter_rechts" if one > other else "langer_rechts"
        return Evidence("structuur", name, 0.0, (), (str(one),), (str(other),))
    if bool(left.indicators) != bool(right.indicators):
        return _INDICATORS_LEFT if left.indicators else _INDICATORS_RIGHT
    return _EQUAL_STRUCTURE


def others(left: Profile, right: Profile) -> tuple[Evidence, ...]:
    """Return what every dimension but `inhoud` says."""
    return (
        act(left, right),
        acted_upon(left, right),
        level(left, right),
        level_in_words(left, right),
        autonomy(left, right),
        complexity(left, right),
        norm(left, right),
        negation(left, right),
        context(left, right),
        size(left, right),
        language(left, right),
        structure(left, right),
    )


def vetoes(evidence: Evidence) -> bool:
    """Return whether this keeps two outcomes from being equal in worth."""
    return evidence.dimension in VETOES and evidence.level in _DIFFERENT


def leaves_doubt(evidence: Evidence) -> bool:
    """Return whether a link with this asks for a human look: it is against, or half told."""
    half_told = evidence.dimension == "zelfstandigheid" and evidence.level in _ONE_SIDED
    return evidence.weight < 0 or half_told


def score(evidence: Iterable[Evidence]) -> float:
    """Return the confidence that two outcomes correspond, 0–1.

    The weights are added to a prior against (most pairs do not correspond) and
    put through the logistic function, so each level can be told as steps up and
    down: at 0.5 as much speaks for as against. More evidence for never lowers it.

    It is no probability, though it behaves like one on the sets it was tuned on: of
    the pairs from .9 up .99 corresponded, of those between .5 and .8 some .6.
    """
    total = math.fsum((PRIOR, *(each.weight for each in evidence)))
    return round(1 / (1 + math.exp(-total)), 4)


def compare_levels(left: float | str, right: float | str) -> int | None:
    """Return 1 where `left` is the higher level, -1 the lower, 0 the same; None if unknown."""
    if left == right:
        return 0
    one, other = _as_number(left), _as_number(right)
    if one is None or other is None:
        return None
    return (one > other) - (one < other)


def _as_number(level: float | str) -> float | None:
    """Return a level as a number: *4+* lies between 4 and 5."""
    if not isinstance(level, str):
        return level if math.isfinite(level) else None
    found = _NUMBER.search(level)
    if found is None:
        return None
    return float(found[1].replace(",", ".")) + (0.5 if found[2] else 0.0)


def _nlqf_first(scheme: str) -> tuple[bool, str]:
    return (scheme != "nlqf", scheme)


def _pulling(one: LevelPull, other: LevelPull) -> tuple[str, ...]:
    """Return the words of one text that pull it up or down, and not the other as well."""
    own = one.own_words(other)
    verbs = one.bloom != other.bloom and one.bloom is not None and other.bloom is not None
    return (*own, one.verb) if verbs else own


def _shorter_of(
    both: Iterable[str], ours: Mapping[str, str], theirs: Mapping[str, str]
) -> tuple[str, ...]:
    shortest = (min((ours[name], theirs[name]), key=lambda one: (len(one), one)) for name in both)
    return tuple(sorted(shortest))


def _by_one_side(dimension: str, ours: Steps | None, theirs: Steps | None) -> Evidence:
    if ours is not None:
        return Evidence(dimension, "alleen_links", 0.0, (), ours.words)
    if theirs is not None:
        return Evidence(dimension, "alleen_rechts", 0.0, (), (), theirs.words)
    return _unknown(dimension)


def _same_steps(dimension: str, ours: Steps, theirs: Steps) -> Evidence:
    both = tuple(word for word in ours.words if word in theirs.words)
    return Evidence(dimension, "zelfde", 0.15, both, ours.words, theirs.words)


def _other_steps(dimension: str, ours: Steps, theirs: Steps, *, right_is_lower: bool) -> Evidence:
    name = "lager_rechts" if right_is_lower else "hoger_rechts"
    weight = -0.3 if dimension in VETOES else -0.2
    return Evidence(dimension, name, weight, (), ours.words, theirs.words)


@lru_cache(maxsize=16)
def _unknown(dimension: str) -> Evidence:
    return Evidence(dimension, _UNKNOWN, 0.0)


# What is the same for many pairs is made once: making it costs more than finding it out.
_EQUAL_LEVEL = Evidence("niveau", "zelfde", 0.1)
_EQUAL_SIZE = Evidence("omvang", "zelfde", 0.05)
_EQUAL_LANGUAGE = Evidence("taal", "zelfde", 0.0)
_EQUAL_STRUCTURE = Evidence("structuur", "zelfde", 0.0)
_INDICATORS_LEFT = Evidence("structuur", "indicatoren_links", 0.0)
_INDICATORS_RIGHT = Evidence("structuur", "indicatoren_rechts", 0.0)
