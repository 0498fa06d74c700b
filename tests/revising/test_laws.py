"""What holds for any two editions of any set."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.revising.builders import a_set, between, sets

from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.model.changes import SetChanges

MIRROR = {
    "erbij": "vervallen",
    "vervallen": "erbij",
    "gesplitst": "samengevoegd",
    "samengevoegd": "gesplitst",
}


@given(sets())
@settings(max_examples=60, deadline=None)
def test_an_edition_has_not_changed_since_itself(one: OutcomeSet) -> None:
    """Law: where old and new are the same, nothing changed."""
    changes = between(one, one)

    assert [each.kind for each in changes.every_aspect()] == ["opmaak"]


@given(sets(), sets())
@settings(max_examples=150, deadline=None)
def test_every_outcome_is_told_exactly_once(old: OutcomeSet, new: OutcomeSet) -> None:
    """Law: nothing of either side is lost, and nothing is told twice."""
    changes = between(old, new)

    before, after = [*old.entries()], [*new.entries()]
    assert sorted(i for each in changes.outcomes for i in each.before) == [*range(len(before))]
    assert sorted(j for each in changes.outcomes for j in each.after) == [*range(len(after))]
    for each in changes.outcomes:
        assert tuple(before[i].code for i in each.before) == each.old
        assert tuple(after[j].code for j in each.after) == each.new


@given(sets(), sets())
@settings(max_examples=150, deadline=None)
def test_what_differs_is_told(old: OutcomeSet, new: OutcomeSet) -> None:
    """Law: two sets that are not equal have a change between them."""
    aspects = [*between(old, new).every_aspect()]

    assert bool(aspects) == (old != new) or [each.kind for each in aspects] == ["opmaak"]


@given(sets(), sets())
@settings(max_examples=150, deadline=None)
def test_swapping_the_editions_mirrors_what_became_of_them(
    old: OutcomeSet, new: OutcomeSet
) -> None:
    """Law: added and dropped, split and merged change places, and all else stays."""
    there, back = between(old, new), between(new, old)

    mirrored = Counter(
        (MIRROR.get(shape, shape), after, before)
        for (shape, before, after), count in _shapes(there).items()
        for _ in range(count)
    )
    assert _shapes(back) == mirrored


def _shapes(changes: SetChanges) -> Counter[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return Counter((each.shape, each.before, each.after) for each in changes.outcomes)


NOISE = (
    lambda text: text.replace("'", "’").replace('"', "”"),
    lambda text: text.replace(" ", "  "),
    lambda text: f"• {text}",
    lambda text: text.upper(),
    lambda text: text.replace("e", "é"),
    lambda text: text + "\u00ad",
    lambda text: text.rstrip("."),
)
TEXTS = (
    'Je ontwerpt \'s ochtends een "app" voor 3-5 cliënten.',
    "De student analyseert risico's en bespreekt die met een team.",
    "Je rapporteert over 1,5 jaar onderzoek (inclusief bijlagen).",
)


@given(st.sampled_from(TEXTS), st.lists(st.sampled_from(NOISE), min_size=1, max_size=4))
@settings(deadline=None)
def test_typographic_noise_gives_nothing_but_sham(text: str, noise: list) -> None:  # type: ignore[type-arg]
    """Law: what a reader does not see is no change of substance or wording."""
    other = text
    for make in noise:
        other = make(other)

    changes = between(a_set(text, TEXTS[0] + " Nu."), a_set(other, TEXTS[0] + " Nu."))

    assert changes.state in {"schijn", "gelijk"}
    assert changes.severity is None


@given(sets(), sets())
@settings(max_examples=60, deadline=None)
def test_runs_give_both_texts_back(old: OutcomeSet, new: OutcomeSet) -> None:
    """Law: the stretches of a text together are that text, to the letter, on both sides."""
    for each in between(old, new).outcomes:
        for text in each.texts:
            assert "".join(run.old for run in text.runs) == text.old
            assert "".join(run.new for run in text.runs) == text.new


@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_runs_of_any_text_give_it_back(old: str, new: str) -> None:
    """Law: of letters of whatever script and marks of whatever kind as well."""
    from leeruitkomsten.matching.wording import runs

    found = runs(old, new, "nl")

    assert "".join(run.old for run in found) == old
    assert "".join(run.new for run in found) == new
