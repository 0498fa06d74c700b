"""Facts about the texts of a set that rules look at together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_set

from leeruitkomsten.language.phrase_index import indexed
from leeruitkomsten.language.phrases import PhraseBook, parse
from leeruitkomsten.model import Outcome, Unit
from leeruitkomsten.rules import catalogue_with, quality_schema, rules_for, schema_names
from leeruitkomsten.rules.checks import CHECKS
from leeruitkomsten.rules.subject import statement_of
from leeruitkomsten.rules.texts import (
    Texts,
    forget,
    outcome_at,
    outcome_routes,
    outcome_texts,
)

CATALOGUE = catalogue_with(())
RULES = [
    rule
    for name in schema_names(CATALOGUE)
    for rule in rules_for(quality_schema(name, CATALOGUE), CATALOGUE)
    if rule.sieve is not None
]
EXAMPLES = sorted(
    {text for rule in RULES for text in (*rule.card.good, *(bad.text for bad in rule.card.bad))}
)
ODD = (
    "", " ", "n.t.b.", "Een  gat", "\tTab", "foto`s", "één één", "a\n- b\n- c", "o.a. dit. En dat.",
    "Je meet • dit • dat", "Je toont ▪ dit ▪ dat", " vooraf", "achteraf ", "vast\u00a0aaneen",
    "regel\r\nregel", "regel\u2028regel", "Aİ Bİ Cİ", "Je werkt en zorgt",
    "Doet en zorgt voor iets",
)  # fmt: skip
WRITTEN = st.one_of(
    st.sampled_from(EXAMPLES),
    st.sampled_from(ODD),
    st.lists(st.sampled_from([word for text in EXAMPLES for word in text.split()]), max_size=9).map(
        " ".join
    ),
)


@given(st.lists(WRITTEN, max_size=6), st.sampled_from(("nl", "en")), st.booleans())
def test_what_a_sieve_lets_go_has_no_hit(texts: list[str], language: str, cut: bool) -> None:
    """A rule looks at few texts, and misses none."""
    together = Texts(texts, language, cut=cut)
    for rule in RULES:
        assert rule.look is not None
        assert rule.sieve is not None
        kept = list(rule.sieve(together))
        hit = [at for at, one in enumerate(together.statements) if any(rule.look(one))]

        assert kept == sorted(set(kept)), rule.code
        assert set(hit) <= set(kept), rule.code


def test_a_sieve_lets_most_texts_go() -> None:
    """Else it would cost more than it saves."""
    good = sorted({text for rule in RULES for text in rule.card.good})
    together = Texts(good, "nl")
    phrases = [rule for rule in RULES if (rule.card.check or "").startswith("wording.")]

    for rule in phrases:
        assert rule.sieve is not None
        assert len(list(rule.sieve(together))) <= len(good) / 2, rule.code


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("check", [name for name, each in CHECKS.items() if each.sieve])
def test_a_text_alone_is_kept_where_it_has_a_hit(check: str, text: str) -> None:
    """No other text of the set has what is looked for; with the options that cards give."""
    for rule in RULES:
        if rule.card.check == check and rule.look is not None and rule.sieve is not None:
            together = Texts([text], "nl")
            hit = any(rule.look(together.statements[0]))
            assert hit <= (list(rule.sieve(Texts([text], "nl"))) == [0]), rule.code


def test_what_was_worked_out_of_a_set_is_let_go() -> None:
    """A set stays no longer than rules look at it."""
    found = a_set(outcomes=(an_outcome("A", "Meet."),))
    before = outcome_texts(found)
    assert outcome_texts(found) is before

    forget()

    assert outcome_texts(found) is not before


def test_texts_are_cut_only_where_a_book_may_have_something_in_one() -> None:
    """What all texts together do not have, none of them has."""
    seldom, often = (indexed(PhraseBook([parse(word)]), "nl") for word in ("kadert", "toont"))
    texts = Texts(["De student toont dit.", "De student meet dat."], "nl")
    forget()

    assert list(texts.with_any_of(seldom)) == []
    assert statement_of.cache_info().currsize == 0
    assert list(texts.with_any_of(often)) == [0]
    assert list(texts.with_any_of(None)) == []


def test_a_book_that_is_made_later_finds_its_phrases_too() -> None:
    """Texts that were held against the books before it, are not held to those alone."""
    texts = Texts(["De student toont dit.", "De student meet dat."], "nl")
    early = indexed(PhraseBook([parse("toont")]), "nl")
    assert list(texts.with_any_of(early)) == [0]

    late = indexed(PhraseBook([parse("meet")]), "nl")

    assert list(texts.with_any_of(late)) == [1]


def test_a_book_that_is_not_held_with_the_others_may_find_anything() -> None:
    """Nobody knows, so every text is looked at."""
    apart = PhraseBook([parse("toont")])

    assert list(Texts(["Meet.", "Toont."], "nl").with_any_of(apart)) == [0, 1]


def an_outcome(code: str, text: str) -> Outcome:
    """Return an outcome that says this."""
    return Outcome(code, text)


def texts_of(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """Return the texts that rules look at in a set of these."""
    return outcome_texts(a_set(outcomes=tuple(outcomes))).texts


def test_sets_are_kept_apart() -> None:
    """Whichever was looked at before."""
    one, other = [an_outcome("A", "Meet.")], [an_outcome("A", "Toont."), an_outcome("B", "Meet.")]

    assert texts_of(one) == ("Meet.",)
    assert texts_of(other) == ("Toont.", "Meet.")
    assert texts_of(one) == ("Meet.",)


def test_a_route_leads_into_an_outcome_or_elsewhere() -> None:
    """Those in units stand before those that are in none, as in the file."""
    unit = Unit("E", (an_outcome("A", "Meet."), an_outcome("B", "Toont.")))
    found = a_set(units=(unit,), outcomes=(an_outcome("C", "Bouwt."),))
    routes = [route for route, _ in outcome_routes(found)]

    assert [outcome_at(found, (*route, "tekst")) for route in routes] == ["A", "B", "C"]
    assert outcome_at(found, ("eenheden", 0, "naam")) is None
    assert outcome_at(found, ()) is None
