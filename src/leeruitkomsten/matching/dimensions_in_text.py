"""The dimensions that are read in the texts: what is done, to what, how and for whom.

Each is a function of two profiles, as all `dimensions` are. They lay side by side what
`speech` has read, and read nothing themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from leeruitkomsten.language.level import ENOUGH_APART, LevelPull, pulled_apart
from leeruitkomsten.matching.profile import Profile
from leeruitkomsten.matching.speech import Steps
from leeruitkomsten.model import Evidence

_VETO, _NO_VETO = -0.3, -0.2
"""What other steps weigh, where they keep two outcomes from being equal in worth or not."""


def act(left: Profile, right: Profile) -> Evidence:
    """Say whether the same is done: `handeling`.

    `zelfde`: the main verb of one is done in the other too; `verwant`: the main
    verbs share a level of Bloom; `ander`: they do not.
    """
    ours, theirs = left.speech, right.speech
    one, other = ours.main, theirs.main
    if one is None or other is None:
        return unknown("handeling")
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
        return unknown("object")
    both = ours.keys() & theirs.keys()
    if both:
        return Evidence("object", "zelfde", 0.15, _shorter_of(both, ours, theirs))
    alike = not left.speech.object_parts.isdisjoint(right.speech.object_parts)
    level, weight = ("verwant", 0.05) if alike else ("ander", 0.0)
    return Evidence("object", level, weight, (), tuple(ours.values()), tuple(theirs.values()))


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
        return unknown("niveausignaal")
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
        return unknown("complexiteit")
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
        return unknown("norm")
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
        return unknown("ontkenning")
    denied_left = sorted((ours.negated.keys() & theirs.plain) - theirs.negated.keys())
    denied_right = sorted((theirs.negated.keys() & ours.plain) - ours.negated.keys())
    if denied_left or denied_right:
        return Evidence(
            "ontkenning", "verschilt", -0.5, (),
            tuple(ours.negated[word] for word in denied_left),
            tuple(theirs.negated[word] for word in denied_right),
        )  # fmt: skip
    both = sorted(ours.negated.keys() & theirs.negated.keys())
    return Evidence("ontkenning", "zelfde", 0.1, tuple(both)) if both else unknown("ontkenning")


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
    return unknown("context")


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
    return unknown(dimension)


def _same_steps(dimension: str, ours: Steps, theirs: Steps) -> Evidence:
    both = tuple(word for word in ours.words if word in theirs.words)
    return Evidence(dimension, "zelfde", 0.15, both, ours.words, theirs.words)


def _other_steps(dimension: str, ours: Steps, theirs: Steps, *, right_is_lower: bool) -> Evidence:
    name = "lager_rechts" if right_is_lower else "hoger_rechts"
    weight = _VETO if dimension == "zelfstandigheid" else _NO_VETO
    return Evidence(dimension, name, weight, (), ours.words, theirs.words)


@lru_cache(maxsize=16)
def unknown(dimension: str) -> Evidence:
    """Return that nothing is known of a dimension: it weighs nothing."""
    return Evidence(dimension, "onbekend", 0.0)
