"""Facts about turning hits into findings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.builders import a_loaded_set, a_set_text

from leeruitkomsten.linting import lint, settled
from leeruitkomsten.loading.reader import read
from leeruitkomsten.model import Card, CardText, OutcomeSet, Severity
from leeruitkomsten.rules import Hit, Rule, Statement
from leeruitkomsten.source import Source


def a_card(target: str, code: str = "LU999") -> Card:
    text = CardText("Criterium", "titel", "bericht", "waarom")
    texts = {"nl": text, "en": text}
    return Card(code, "naam", Severity.WARNING, (), target, texts, (), ())


def a_rule(target: str, word: str, severity: Severity = Severity.WARNING) -> Rule:
    """Return a rule that points at every place where `word` stands."""

    def look(statement: Statement) -> Iterator[Hit]:
        start = statement.text.find(word)
        while start >= 0:
            yield Hit(mark=statement.mark(start, start + len(word)), facts={"woord": word})
            start = statement.text.find(word, start + 1)

    return Rule(a_card(target), severity, look)


def test_a_finding_points_at_the_exact_words() -> None:
    """Line and column are those of the words, also where the author broke the line."""
    text = a_set_text("Je ontwerpt iets\n      waarin goud zit.")
    document, outcome_set = a_loaded_set(text)

    found = list(lint(document, outcome_set, [a_rule("leeruitkomst.tekst", "goud")]))

    assert [(one.place.line, one.place.column, one.outcome, one.words) for one in found] == [
        (9, 14, "L1", "goud")
    ]


def test_words_that_stand_twice_are_found_twice() -> None:
    """The second time has its own place."""
    document, outcome_set = a_loaded_set(a_set_text("goud en nog eens goud"))

    found = lint(document, outcome_set, [a_rule("leeruitkomst.tekst", "goud")])

    assert [one.place.column for one in found] == [7, 24]


def test_a_finding_keeps_which_of_the_words_it_is_about() -> None:
    """A folded text has other line ends than its file: the mark is right in what it says."""
    text = a_set_text("Je kent de markt\n      en je kent\n      de wet.")
    document, outcome_set = a_loaded_set(text)

    second = list(lint(document, outcome_set, [a_rule("leeruitkomst.tekst", "kent")]))[1]

    assert second.words == "kent"
    assert second.mark is not None
    assert second.mark.find(outcome_set.outcomes[0].text) == 23


def test_indicators_are_found_in_both_their_forms() -> None:
    """An indicator is a text, or a code with a text."""
    text = a_set_text("Je ontwerpt.") + (
        "    indicatoren:\n      - goud\n      - {code: I2, tekst: ook goud}\n"
    )
    document, outcome_set = a_loaded_set(text)

    found = lint(document, outcome_set, [a_rule("indicator.tekst", "goud")])

    assert [document.source.line(one.place.line)[one.place.column - 1 :] for one in found] == [
        "goud",
        "goud}",
    ]


def test_a_rule_over_the_set_knows_the_outcome() -> None:
    """A hit somewhere in an outcome carries its code."""

    def look(outcome_set: OutcomeSet) -> Iterator[Hit]:
        yield Hit(("leeruitkomsten", 1, "code"))

    document, outcome_set = a_loaded_set(a_set_text("a", "b"))

    found = list(lint(document, outcome_set, [Rule(a_card("set"), Severity.ERROR, look)]))

    assert [(one.outcome, one.severity) for one in found] == [("L2", Severity.ERROR)]


def test_the_reader_is_weighed_by_the_quality_schema() -> None:
    """A finding of the reader gets the severity that holds, and no fault of it can be off."""
    findings = read(Source("x", "a: 1\na: 2\n")).findings
    milder = Rule(a_card("bestand", "LU002"), Severity.WARNING, None)

    assert [one.severity for one in settled(findings, [milder])] == [Severity.WARNING]
    assert [one.severity for one in settled(findings, [])] == [Severity.ERROR]
