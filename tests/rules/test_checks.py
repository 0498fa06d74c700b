"""Facts about the checks that cards can name."""

from __future__ import annotations

from collections.abc import Mapping
from time import process_time
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.builders import a_set

from leeruitkomsten.model import (
    Adoption,
    Indicator,
    Outcome,
    Programme,
    Qualification,
    Term,
    Unit,
    Validity,
)
from leeruitkomsten.rules import Hit, Statement
from leeruitkomsten.rules.checks import CHECKS

KNOWS = {"woorden": {"nl": ["~kennen|begrijpen|weten"], "en": ["~know"]}}


def words(check: str, text: str, options: Mapping[str, Any], language: str = "nl") -> list[str]:
    """Return the words at which a check points, the whole text where it has no words."""
    look = CHECKS[check].bind(options)
    return [hit.mark.words if hit.mark else text for hit in look(Statement(text, language))]


def hits(check: str, found: object, options: Mapping[str, Any] | None = None) -> list[Hit]:
    """Return what a check has to say about a set."""
    return list(CHECKS[check].bind(options or {})(found))


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_says_which_options_it_has(name: str) -> None:
    """The options of a check are a JSON schema that allows nothing else."""
    schema = CHECKS[name].options_schema()
    Draft202012Validator.check_schema(schema)

    assert not Draft202012Validator(schema).is_valid({"onbekend": 1})


def test_a_word_is_told_in_each_of_its_places() -> None:
    """The second time is the second time."""
    look = CHECKS["wording.forbids"].bind(KNOWS)

    assert [hit.mark.nth for hit in look(Statement("Kent dit, kent dat, kent."))
            if hit.mark] == [1, 1, 2]  # fmt: skip


def test_the_longest_of_what_overlaps_is_told() -> None:
    """One place gets one finding."""
    options = {"woorden": {"nl": ["kennis", "heeft kennis van"]}}

    assert words("wording.forbids", "Heeft kennis van data.", options) == ["Heeft kennis van"]


def test_an_exception_spares_what_it_covers() -> None:
    """Elsewhere in the text the word is told all the same."""
    options = {**KNOWS, "behalve": {"nl": ["weet … te <inf>"]}}

    assert words("wording.forbids", "Weet dit te regelen en kent dat.", options) == ["kent"]


def test_a_language_without_words_is_left_alone() -> None:
    """An English text is not held to Dutch words."""
    options = {"woorden": {"nl": ["kent"]}}

    assert words("wording.forbids", "He kent it.", options, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De student kent de wet.", ["kent"]),
        ("De student kent de wet en past die toe.", []),
        ("De student kent de wet. De student ontwerpt beleid.", []),
        ("De student kent de wet en noemt die.", ["kent"]),
        ("De student weet welke wet geldt en past die toe.", []),
        ("De student begrijpt hoe een team een plan ontwerpt.", ["begrijpt"]),
        ("De student begrijpt hoe een team ontwerpt, test en evalueert.", ["begrijpt"]),
        ("De student ontwerpt wat een klant niet kent.", []),
        ("Op basis van wat je weet, ontwerp je een plan.", []),
    ],
)
def test_a_strong_act_makes_up_for_a_vague_one(text: str, expected: list[str]) -> None:
    """Unless the act is what is known, and not what the student does."""
    options = {**KNOWS, "tenzij_sterk_werkwoord": True}

    assert words("wording.forbids", text, options) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1), (" \n", 1), ("?", 1), ("- ", 1), ("N.t.b.", 1), ("[todo]", 1), ("To follow", 1),
        ("x", 0), ("Volgt een cliënt.", 0), ("Geen les", 0),
    ],
)  # fmt: skip
def test_an_empty_text_is_told(text: str, expected: int) -> None:
    """White space is no text, and neither is what stands in for one."""
    assert len(words("shape.present", text, {})) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "Je doet iets", "Bemest de akker.", "Het bemesten van akkers.", "Technieken toepassen",
        "Landbouw en veeteelt in tropische landen met weinig water", "n.v.t.", "Het plan is klaar",
    ],
)  # fmt: skip
def test_a_deed_or_a_long_text_is_no_label(text: str) -> None:
    """Also where we do not know the verb."""
    assert words("shape.label", text, {}) == []


@pytest.mark.parametrize(
    "text", ["Landbouw", "Beleid en praktijk.", "Vormen van toetsen", "Ethisch handelen"]
)
def test_a_name_of_something_is_a_label(text: str) -> None:
    """A few words, and nobody does anything."""
    assert words("shape.label", text, {}) == [text]


def test_a_label_may_be_longer_where_a_schema_says_so() -> None:
    """The number of words is an option."""
    assert words("shape.label", "Landbouw en veeteelt", {"max_woorden": 2}) == []


@pytest.mark.parametrize(
    ("options", "text", "expected"),
    [
        ({"maat": "woorden", "max": 3}, "een twee drie.", []),
        ({"maat": "woorden", "max": 3}, "een twee drie vier.", ["een twee drie vier."]),
        ({"maat": "woorden", "min": 3}, "een twee.", ["een twee."]),
        ({"maat": "woorden", "min": 3, "vanaf_woorden": 3}, "een twee.", []),
        ({"maat": "woorden", "min": 3, "tot_woorden": 1}, "een twee.", []),
        ({"maat": "woorden", "min": 3}, "n.t.b.", []),
        ({"maat": "zinnen", "max": 1}, "Een. Twee.", ["Een. Twee."]),
        ({"maat": "woorden_in_zin", "max": 3}, "Een twee. Een twee drie vier.",
         ["Een twee drie vier."]),
        ({"maat": "handelingen", "min": 1}, "Een plan voor de stad.", ["Een plan voor de stad."]),
        ({"maat": "handelingen", "min": 1}, "Je bouwt een huis.", []),
        ({"maat": "handelingen_in_zin", "max": 1}, "Je bouwt. Je bouwt en test een huis.",
         ["Je bouwt en test een huis."]),
        ({"maat": "inhoudswoorden", "min": 1}, "Je handelt professioneel.",
         ["Je handelt professioneel."]),
        ({"maat": "inhoudswoorden", "min": 1}, "Je bouwt bruggen.", []),
    ],
)  # fmt: skip
def test_a_count_has_a_least_and_a_most(
    options: Mapping[str, Any], text: str, expected: list[str]
) -> None:
    """Of the text, or of each sentence; what is empty or out of bounds is left alone."""
    assert words("measures.metric", text, options) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Je zorgt voor orde.", ["zorgt"]), ("Je zorgt voor orde en bouwt.", []), ("Orde.", [])],
)
def test_a_verb_alone_may_say_too_little(text: str, expected: list[str]) -> None:
    """Only where there is no other."""
    assert words("measures.weak_only", text, {"werkwoorden": {"nl": ["zorgen"]}}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De klant kiest. De klanten betalen.", []),
        ("De klant van de klant van de klant.", ["klant"]),
        ("The client", []),
    ],
)
def test_a_word_may_be_used_too_often(text: str, expected: list[str]) -> None:
    """Occurrence: the first that is too many is pointed at."""
    assert words("wording.occurs", text, {"woorden": {"nl": ["klant"]}, "max": 2}) == expected


def test_a_word_may_be_asked_for() -> None:
    """Occurrence: too few is told of the text as a whole."""
    options = {"woorden": {"nl": ["omdat"]}, "min": 1}

    assert words("wording.occurs", "Je bouwt.", options) == ["Je bouwt."]
    assert words("wording.occurs", "Je bouwt omdat het kan.", options) == []


def test_a_word_has_a_better_one_beside_it() -> None:
    """Substitution: what is there, and what to write instead."""
    options = {"vervang": {"nl": {"~kaderen": "afbakenen"}}, "behalve": {"nl": ["kadert …2 foto"]}}
    look = CHECKS["wording.replaces"].bind(options)

    assert [hit.facts for hit in look(Statement("Je kadert een vraag."))] == [
        {"woord": "kadert", "beter": "afbakenen"}
    ]
    assert list(look(Statement("Je kadert een foto."))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de de", ["de de"]),
        ("De de", ["De de"]),
        ("je je", []),
        ("de, de", []),
        ("de of de", []),
    ],
)
def test_a_word_twice_in_a_row_is_told(text: str, expected: list[str]) -> None:
    """Repetition: of the words that are asked for, without a mark between them."""
    assert words("wording.repeats", text, {"woorden": {"nl": ["de"]}}) == expected


def test_without_words_every_repetition_is_told() -> None:
    """In any language."""
    assert words("wording.repeats", "it it", {}, "en") == ["it it"]


def test_some_words_ask_for_others() -> None:
    """Conditional: told where the others are not there."""
    options = {"als": {"nl": ["onderzoek"]}, "dan": {"nl": ["methode|methoden"]}}

    assert words("wording.requires", "Je doet onderzoek.", options) == ["onderzoek"]
    assert words("wording.requires", "Je doet onderzoek volgens een methode.", options) == []
    assert words("wording.requires", "Je bouwt.", options) == []


def test_a_list_can_be_named_and_added_to() -> None:
    """A card names a shared list, and has words of its own beside it."""
    options = {"woorden": {"lexicon": ["leerweg"], "nl": ["op school"]}}

    assert words("wording.forbids", "In deze module, op school.", options) == [
        "In deze module",
        "op school",
    ]


def test_two_words_for_one_thing_are_told_at_the_rarer() -> None:
    """Consistency: once, whatever the order."""
    outcome_set = a_set("Een cliënt.", "Een patiënt.", "De patiënt.")

    found = hits("usage.consistent", outcome_set)

    assert [(hit.route, hit.facts["woord"], hit.facts["ander"]) for hit in found] == [
        (("leeruitkomsten", 0, "tekst"), "cliënt", "patiënt")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je stelt een PvA op.", []),
        ("Je stelt een PPO op.", ["PPO"]),
        ("Je stelt een PPO op, en nog een PPO.", ["PPO"]),
        ("Je stelt een plan (PPO) op.", []),
        ("JE STELT EEN PLAN OP", []),
        ("Je past ISO-9001 toe.", ["ISO"]),
    ],
)
def test_an_abbreviation_is_explained_or_told_once(text: str, expected: list[str]) -> None:
    """Letters in capitals, apart from a text that is all in capitals."""
    found = hits("usage.abbreviations", a_set(text))

    assert [hit.facts["woord"] for hit in found] == expected


@pytest.mark.parametrize(
    ("level", "of_outcome", "text", "expected"),
    [
        (6, True, "Je zaait onder begeleiding volgens een vast stappenplan.", 1),
        (6, False, "Je zaait onder begeleiding volgens een vast stappenplan.", 0),
        (4, False, "Je levert een originele bijdrage aan nieuwe kennis.", 1),
        (6, True, "Je zaait onder begeleiding in complexe, tegenstrijdige situaties.", 0),
        (6, True, "Je zaait.", 0),
        ("6", True, "Je zaait onder begeleiding volgens een vast stappenplan.", 0),
    ],
)
def test_words_may_point_at_another_level(
    level: int | str, of_outcome: bool, text: str, expected: int
) -> None:
    """Where they are clear, and the level is a number; below the final level is no surprise."""
    outcome = Outcome("L1", text, level={"nlqf": level} if of_outcome else {})
    whole = {} if of_outcome else {"nlqf": level}

    assert len(hits("levels.signal", a_set(outcomes=(outcome,), level=whole))) == expected


def test_what_most_outcomes_lack_is_told_once() -> None:
    """Of the set, with the codes; a field counts too, and labels do not."""
    outcomes = (
        Outcome("L1", "Je bouwt een hoog huis."),
        Outcome("L2", "Je bouwt een laag huis."),
        Outcome("L3", "Je bouwt een rond huis."),
        Outcome("L4", "Je bouwt een scheef huis.", context="voor een klant"),
        Outcome("L5", "Huizen"),
    )
    options = {"woorden": {"nl": ["voor een"]}, "of_veld": ["context"]}

    found = hits("usage.lacks", a_set(outcomes=outcomes), options)

    assert [hit.facts["codes"] for hit in found] == [("L1", "L2", "L3")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drie:\n- a\n- b", ["-"]),
        ("Drie: • a • b", ["•"]),
        ("Drie:\n1) a\n2) b", ["1)"]),
        ("Drie:\n- a", []),
        ("Een - twee - drie", []),
    ],
)
def test_bullets_are_told_once(text: str, expected: list[str]) -> None:
    """At the first of two or more that open a line."""
    assert words("shape.bullets", text, {}) == expected


def test_a_code_is_used_once() -> None:
    """Units, outcomes and qualifications each have codes of their own."""
    outcome_set = a_set(
        units=(Unit("E1", (Outcome("E1", "x"),)), Unit("E1", (Outcome("L9", "y"),))),
        outcomes=(Outcome("L9", "z"),),
        qualifications=(Qualification("L9", "q"),),
    )

    found = hits("structure.unique_codes", outcome_set)

    assert [(hit.route, hit.facts["soort"]) for hit in found] == [
        (("eenheden", 1, "code"), Term("deel.eenheid")),
        (("leeruitkomsten", 0, "code"), Term("deel.leeruitkomst")),
    ]


def test_indicators_have_codes_within_their_outcome() -> None:
    """The same code under another outcome is another indicator."""
    first = Outcome("L1", "x", indicators=(Indicator("i", "a"), Indicator("j", "a")))
    outcome_set = a_set(outcomes=(first, Outcome("L2", "y", indicators=(Indicator("i", "a"),))))

    assert [hit.route for hit in hits("structure.unique_codes", outcome_set)] == [
        ("leeruitkomsten", 0, "indicatoren", 1, "code")
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Je ontwerpt een huis van hout.", "De student ontwerpt een huis van hout.", 1),
        ("Je ontwerpt een huis van hout.", "Van hout ontwerpt je een huis.", 1),
        ("Je ontwerpt een project voor een klant.", "Je ontwerpt projecten voor klanten.", 1),
        ("Je ontwerpt een huis van hout.", "Je ontwerpt een brug van staal.", 0),
        ("Lassen", "Lassen", 0),
        ("", "", 0),
    ],
)
def test_two_outcomes_that_say_nearly_the_same_are_told(
    one: str, other: str, expected: int
) -> None:
    """By their content words; too few of those say nothing."""
    assert len(hits("structure.near_duplicates", a_set(one, other))) == expected


def test_of_three_alike_two_are_told() -> None:
    """Each is told once."""
    outcome_set = a_set(
        "Je ontwerpt een houten huis.",
        "De student ontwerpt een houten huis.",
        "Kan ontwerpt het houten huis.",
    )
    found = hits("structure.near_duplicates", outcome_set)

    assert [hit.facts["code"] for hit in found] == ["L2", "L3"]


HOUSE = "Je ontwerpt een houten huis."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (HOUSE, HOUSE, 1),
        (HOUSE, "je  ontwerpt\neen ‘houten’ huis", 1),
        (HOUSE, "De student ontwerpt een houten huis.", 0),
        ("Je programmeert in C#.", "Je programmeert in C++.", 0),
        ("Je meet 5% af.", "Je meet 5 af.", 0),
        ("Je last.", "Je last.", 0),
        ("Nog te bepalen", "nog te bepalen", 0),
        ("", "", 0),
    ],
)
def test_the_same_text_is_told(one: str, other: str, expected: int) -> None:
    """Case, white space and marks do not count; signs that mean something do."""
    assert len(hits("structure.same_text", a_set(one, other))) == expected


@pytest.mark.parametrize(
    "own",
    [
        {"context": "in de wijk"},
        {"level": {"hbo-i": 2}},
        {"level": {"hbo-i": "2+"}},
        {"indicators": (Indicator("Rekent de kosten uit."),)},
    ],
)
def test_what_tells_outcomes_apart_is_respected(own: Mapping[str, Any]) -> None:
    """Where levels are columns, each has the same text: no rule says anything of it."""
    outcome_set = a_set(outcomes=(Outcome("L1", HOUSE), Outcome("L2", HOUSE, **own)))

    assert hits("structure.same_text", outcome_set) == []
    assert hits("structure.near_duplicates", outcome_set) == []


def test_the_level_of_a_unit_tells_outcomes_apart() -> None:
    """The same text in a unit of another level is at that level."""
    units = tuple(
        Unit(f"E{level}", (Outcome(f"L{level}", HOUSE),), level={"nlqf": level}) for level in (5, 6)
    )

    assert hits("structure.same_text", a_set(units=units)) == []


def test_a_pair_that_is_the_same_is_told_once() -> None:
    """Not as nearly the same too, and not where the code is the same as well."""
    outcome_set = a_set(outcomes=(Outcome("L1", HOUSE), Outcome("L2", HOUSE), Outcome("L1", HOUSE)))

    assert [hit.facts for hit in hits("structure.same_text", outcome_set)] == [
        {"code": "L2", "ander": "L1"}
    ]
    assert hits("structure.near_duplicates", outcome_set) == []


@pytest.mark.parametrize("name", [name for name in CHECKS if CHECKS[name].subject == "set"])
def test_a_check_of_a_set_takes_no_time_that_grows_with_its_square(name: str) -> None:
    """A set of two thousand outcomes, alike and with levels, takes less than a second."""
    asked: Mapping[str, Mapping[str, Any]] = {
        "whole.metadata": {"velden": ["versie"]},
        "levels.of_degree": {"nlqf": {"ad": 5}},
        "usage.lacks": {"woorden": {"nl": ["in opdracht van"]}},
    }
    outcomes = tuple(
        Outcome(
            f"L{nth}",
            f"Je bouwt huis{nth // 2} voor klant{nth // 2} van steen{nth // 2}.",
            level={f"s{nth}": nth},
            replaces=(f"L{nth + 1}",),
        )
        for nth in range(2_000)
    )
    start = process_time()

    hits(name, a_set(units=(Unit("E1", outcomes, level={"nlqf": 6}),)), asked.get(name))

    assert process_time() - start < 1


@pytest.mark.parametrize(
    ("replaces", "expected"),
    [(("L0",), []), (("L1",), ["zelf"]), (("L0", "L2"), ["nog"]), (("E1",), []), ((), [])],
)
def test_what_was_replaced_is_gone(replaces: tuple[str, ...], expected: list[str]) -> None:
    """A code in `vervangt` is told where an outcome still has it; a unit may."""
    unit = Unit("E1", (Outcome("L1", "x", replaces=replaces), Outcome("L2", "y")))

    assert [
        hit.facts["stand"] for hit in hits("structure.replaced_codes", a_set(units=(unit,)))
    ] == [Term(f"vervangt.{stand}") for stand in expected]


@pytest.mark.parametrize(
    ("load", "expected"),
    [(15, 0), (15.0, 0), (1, 0), (7.5, 1), (0.5, 1), (0.1 + 0.2, 1), (None, 0)],
)
def test_a_unit_counts_in_whole_credits(load: float | None, expected: int) -> None:
    """Of outcomes no whole number is asked."""
    unit = Unit("E1", (Outcome("L1", "x", credits=2.5),), credits=load)

    assert len(hits("size.whole_number", a_set(units=(unit,), credits=7.5))) == expected


@pytest.mark.parametrize(
    ("degree", "load", "expected"),
    [
        ("ad", 120, None),
        ("ad", 240, Term("omvang.precies", {"aantal": 120})),
        ("master", 60, None),
        ("master", 120, None),
        ("master", 59.5, Term("omvang.minstens", {"aantal": 60})),
        ("bachelor", 12, None),
        ("ad", None, None),
        (None, 12, None),
    ],
)
def test_a_programme_is_as_large_as_its_degree(
    degree: str | None, load: float | None, expected: Term | None
) -> None:
    """Of a degree that the options do not name, nothing is known."""
    options = {"omvang": {"ad": 120}, "minstens": {"master": 60}}
    outcome_set = a_set("x", programme=Programme("Voorbeelden", degree=degree), credits=load)

    assert [hit.facts["norm"] for hit in hits("size.of_programme", outcome_set, options)] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(
    ("load", "options", "expected"),
    [
        (3, {}, None),
        (30, {}, None),
        (2.5, {}, Term("omvang.minder", {"aantal": 3})),
        (31, {}, Term("omvang.meer", {"aantal": 30})),
        (31, {"max": 60}, None),
        (None, {}, None),
    ],
)
def test_a_unit_has_a_size_within_limits(
    load: float | None, options: Mapping[str, Any], expected: Term | None
) -> None:
    """A unit that does not say its size is left alone."""
    unit = Unit("E1", (Outcome("L1", "x"),), credits=load)

    assert [hit.facts["norm"] for hit in hits("size.of_unit", a_set(units=(unit,)), options)] == (
        [expected] if expected else []
    )


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (10, 0), (11, 1)])
def test_a_unit_with_many_outcomes_is_told(count: int, expected: int) -> None:
    """Also one without any outcome is looked at."""
    unit = Unit("E1", tuple(Outcome(f"L{nth}", "x") for nth in range(count)))

    assert len(hits("size.outcomes_in_unit", a_set(units=(unit,)))) == expected


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2026-09-01", "2026-08-31", 1),
        ("2026-09-01", "2026-09-01", 0),
        ("2026-09-01", None, 0),
        (None, "2026-08-31", 0),
    ],
)
def test_a_set_ends_after_it_begins(since: str | None, until: str | None, expected: int) -> None:
    """Where it says both."""
    outcome_set = a_set("x", validity=Validity(since, until))

    assert len(hits("whole.validity_order", outcome_set)) == expected


@pytest.mark.parametrize(
    ("degree", "level", "expected"),
    [
        ("ad", 5, 0), ("ad", 6, 1), ("ad", "4+", 1), ("ad", "5", 0), ("mbo", 4, 0), ("mbo", 2, 0),
        ("mbo", 5, 1), ("cursus", 5, 0), (None, 5, 0), ("ad", None, 0),
    ],
)  # fmt: skip
def test_a_level_goes_with_a_degree(
    degree: str | None, level: int | str | None, expected: int
) -> None:
    """Where both are given; the mbo has lower levels too."""
    programme = Programme("Voorbeelden", degree=degree)
    outcome_set = a_set("x", programme=programme, level={} if level is None else {"nlqf": level})

    found = hits("levels.of_degree", outcome_set, {"nlqf": {"mbo": 4, "ad": 5}})

    assert len(found) == expected


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((2, 2, None), None),
        ((2, None, 1), 2),
        ((3, 2, 1), 1),
        ((1, 2, 3), None),
        ((1, 1.5, 2), None),
        ((1, 2), 1),
        ((1, 3, 2), 1),
        ((2, 2.5), 1),
        (("a", "b", "c"), 1),
        ((2, "2"), None),
        ((2,), None),
        ((), None),
    ],
)
def test_a_unit_has_one_level(
    levels: tuple[int | float | str | None, ...], expected: int | None
) -> None:
    """The first that differs is told; three or more that only rise are a ladder."""
    outcomes = tuple(
        Outcome(f"L{nth}", "x", level={} if level is None else {"hbo-i": level})
        for nth, level in enumerate(levels)
    )
    found = hits("levels.in_unit", a_set(units=(Unit("E1", outcomes),)))

    assert [hit.route[3] for hit in found] == ([] if expected is None else [expected])


def test_a_level_above_its_unit_is_told_once() -> None:
    """By the rule about that, and not as a difference in the unit too."""
    outcomes = (Outcome("L1", "x", level={"nlqf": 5}), Outcome("L2", "y", level={"nlqf": 6}))
    outcome_set = a_set(units=(Unit("E1", outcomes, level={"nlqf": 5}),))

    assert len(hits("levels.within_whole", outcome_set)) == 1
    assert hits("levels.in_unit", outcome_set) == []


@pytest.mark.parametrize(
    ("whole", "level", "expected"),
    [(2, 2.5, 1), (2.5, 2, 0), (1.5, 2, 1), ("2", 3, 0), ("4+", "5", 0)],
)
def test_half_levels_and_names_of_levels_are_compared_where_they_can_be(
    whole: float | str, level: float | str, expected: int
) -> None:
    """What is no number is neither higher nor lower."""
    unit = Unit("E1", (Outcome("L1", "x", level={"hbo-i": level}),), level={"hbo-i": whole})

    assert len(hits("levels.within_whole", a_set(units=(unit,)))) == expected


@pytest.mark.parametrize(
    ("with_one", "without", "expected"),
    [
        (2, 1, [("L1",)]),
        (2, 2, [("L1",), ("L2",)]),
        (1, 2, []),
        (9, 6, [Term("wie.deel", {"aantal": 6, "van": 15})]),
        (1, 0, []),
        (0, 1, []),
        (0, 0, []),
    ],
)
def test_an_outcome_without_a_qualification_is_told(
    with_one: int, without: int, expected: list[object]
) -> None:
    """Each where they are few, together where they are many, not where most have none."""
    outcomes = tuple(Outcome(f"L{nth}", "y") for nth in range(1, without + 1))
    units = (Unit("E1", tuple(Outcome(f"K{nth}", "x") for nth in range(with_one)),
                  qualifications=("EK1",)),)  # fmt: skip
    outcome_set = a_set(units=units, outcomes=outcomes, qualifications=(Qualification("EK1", "q"),))

    assert [hit.facts["wie"] for hit in hits("whole.outcomes_qualified", outcome_set)] == expected


@pytest.mark.parametrize(
    ("with_some", "without", "expected"),
    [
        (2, 1, [("L1",)]),
        (2, 2, [("L1", "L2")]),
        (1, 1, []),
        (2, 3, []),
        (7, 6, [Term("wie.deel", {"aantal": 6, "van": 13})]),
        (3, 0, []),
        (0, 3, []),
        (0, 0, []),
    ],
)
def test_an_outcome_without_indicators_is_told(
    with_some: int, without: int, expected: list[object]
) -> None:
    """Once, and only where having them is what the set does."""
    some = (Indicator("i"),)
    outcomes = tuple(Outcome(f"K{nth}", "x", indicators=some) for nth in range(with_some))
    outcomes += tuple(Outcome(f"L{nth}", "y") for nth in range(1, without + 1))
    found = hits("whole.indicators_missing", a_set(outcomes=outcomes))

    assert [hit.facts["wie"] for hit in found] == expected


@pytest.mark.parametrize(
    ("status", "adoption", "expected"),
    [
        ("vastgesteld", None, ["vastgesteld.door", "versie"]),
        ("vastgesteld", Adoption(field_of_work="f"), ["vastgesteld.door", "versie"]),
        ("vastgesteld", Adoption(by="c"), ["versie"]),
        ("concept", None, None),
        (None, None, None),
    ],
)
def test_an_adopted_set_says_by_whom(
    status: str | None, adoption: Adoption | None, expected: list[str] | None
) -> None:
    """What is asked of one status is told at that status."""
    options = {"bij_status": "vastgesteld", "velden": ["vastgesteld.door", "versie"]}
    found = hits("whole.metadata", a_set("x", status=status, adoption=adoption), options)

    assert [(hit.route, hit.facts["velden"]) for hit in found] == (
        [] if expected is None else [(("status",), [Term(f"veld.{name}") for name in expected])]
    )


@pytest.mark.parametrize(
    ("status", "adoption", "expected"),
    [
        ("concept", Adoption(by="c"), 1),
        ("concept", Adoption(on="2026-01-01"), 1),
        ("concept", Adoption(field_of_work="f"), 0),
        ("concept", None, 0),
        ("afgestemd", Adoption(by="c"), 0),
        (None, Adoption(by="c"), 0),
    ],
)
def test_a_draft_is_not_adopted_yet(
    status: str | None, adoption: Adoption | None, expected: int
) -> None:
    """That the field of work took part comes before that."""
    outcome_set = a_set("x", status=status, adoption=adoption)

    assert len(hits("whole.status_behind", outcome_set)) == expected


def test_a_reference_is_told_where_it_stands() -> None:
    """The place is that of the code in its list."""
    outcome_set = a_set(
        outcomes=(Outcome("L1", "x", qualifications=("EK1", "EK2")),),
        qualifications=(Qualification("EK1", "q"),),
    )

    assert [hit.route for hit in hits("structure.known_references", outcome_set)] == [
        ("leeruitkomsten", 0, "eindkwalificaties", 1)
    ]


@pytest.mark.parametrize(
    ("whole", "parts", "margin", "expected"),
    [
        (10.0, (5.0, 5.0), 0.0, 0),
        (10.0, (5.0, 4.0), 0.0, 1),
        (10.0, (5.0, 4.0), 0.1, 0),
        (10.0, (5.0, None), 0.0, 0),
        (None, (5.0, 4.0), 0.0, 0),
        (0.3, (0.1, 0.1, 0.1), 0.0, 0),
    ],
)
def test_credits_add_up(
    whole: float | None, parts: tuple[float | None, ...], margin: float, expected: int
) -> None:
    """Where every part says how large it is, within the margin."""
    outcomes = tuple(Outcome(f"L{nth}", "x", credits=part) for nth, part in enumerate(parts))
    outcome_set = a_set(outcomes=outcomes, credits=whole)

    assert len(hits("size.add_up", outcome_set, {"marge": margin})) == expected


@pytest.mark.parametrize(
    ("whole", "level", "expected"), [(5, 6, 1), (6, 6, 0), (6, 5, 0), ("4+", 6, 0), (None, 6, 0)]
)
def test_an_outcome_is_not_above_its_unit(
    whole: int | str | None, level: int, expected: int
) -> None:
    """Levels that are numbers are compared, per scheme."""
    unit = Unit(
        "E1", (Outcome("L1", "x", level={"nlqf": level}),), level={"nlqf": whole} if whole else {}
    )

    assert len(hits("levels.within_whole", a_set(units=(unit,)))) == expected


@pytest.mark.parametrize(
    ("with_level", "without", "route", "who"),
    [
        (1, 1, ("leeruitkomsten", 0, "code"), ("L1",)),
        (0, 1, (), ("L1",)),
        (0, 2, (), Term("wie.alle", {"aantal": 2})),
        (1, 3, (), ("L1", "L2", "L3")),
        (2, 6, (), Term("wie.deel", {"aantal": 6, "van": 8})),
        (9, 6, ("leeruitkomsten", 0, "code"), Term("wie.deel", {"aantal": 6, "van": 15})),
        (2, 0, None, None),
    ],
)
def test_a_level_that_is_missing_is_told_once(
    with_level: int, without: int, route: object, who: object
) -> None:
    """At the set where nearly all lack it, else at the first that does, by code where few do."""
    known = tuple(Outcome(f"K{nth}", "x") for nth in range(with_level))
    loose = tuple(Outcome(f"L{nth}", "y") for nth in range(1, without + 1))
    units = (Unit("E1", known, level={"nlqf": 6}),)
    found = hits("whole.level_declared", a_set(units=units, outcomes=loose))

    expected = [] if route is None else [(route, who)]
    assert [(hit.route, hit.facts["wie"]) for hit in found] == expected


def test_missing_data_is_told_together() -> None:
    """One hit lists all that is not filled in."""
    options = {"velden": ["versie", "studielast", "geldig.van", "opleiding.graad"]}
    found = hits("whole.metadata", a_set("x", version="1"), options)

    assert [hit.facts["velden"] for hit in found] == [
        [Term("veld.studielast"), Term("veld.geldig.van"), Term("veld.opleiding.graad")]
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Je ontwerpt.", "Je bouwt.", "De student test."), ["student"]),
        (("Je ontwerpt.", "De student test."), []),
        (("Je ontwerpt.", "Daarbij ontwerp je.", "Je begeleidt studenten."), []),
        (("Ik ontwerp.", "Ik bouw.", "Kan testen."), ["kan"]),
        (("De imker ontwerpt.", "De imker bouwt.", "Het testen van bijen."), ["infinitief"]),
        (("Je ontwerpt.", "Je bouwt.", "Gassen in de bouw"), []),
        (("Je ontwerpt.", "Je bouwt.", "U test."), ["u"]),
        (("Je ontwerpt.", "Je bouwt.", "De boer bouwt doordat je test."), []),
        (("Je ontwerpt.", "Je bouwt.", "De boer bouwt."), []),
        ((), []),
    ],
)
def test_the_odd_one_out_is_told(texts: tuple[str, ...], expected: list[str]) -> None:
    """Where two thirds share a form; what has no form is left alone."""
    found = hits("whole.person_form", a_set(*texts))

    assert [hit.facts["vorm"] for hit in found] == [Term(f"vorm.{form}") for form in expected]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Je ontwerpt.", "Je bouwt.", "U test.", "Ik test."), [(3, "je", 2)]),
        (("Je ontwerpt.", "Je bouwt.", "De student test.", "Studenten bouwen."), [(2, "je", 2)]),
        (("Je ontwerpt.", "Je bouwt.", "Je test.", "De student test."), []),
        (("Je ontwerpt.", "U bouwt.", "Ik test."), []),
        ((), []),
    ],
)
def test_a_set_of_many_forms_is_told_once(
    texts: tuple[str, ...], expected: list[tuple[int, str, int]]
) -> None:
    """Where no form is that of most outcomes, of four or more."""
    found = hits("whole.person_forms_mixed", a_set(*texts))

    assert [(hit.facts["aantal"], hit.facts["meest"], hit.facts["keer"]) for hit in found] == [
        (count, Term(f"vorm.{form}"), times) for count, form, times in expected
    ]


@pytest.mark.parametrize(
    ("of_set", "of_unit", "where"), [(5, None, "set"), (5, 5, "eenheid"), (6, 5, "eenheid")]
)
def test_a_level_that_is_too_high_says_in_what(of_set: int, of_unit: int, where: str) -> None:
    """In the unit where that has a level, else in the set."""
    level = {"nlqf": of_unit} if of_unit else {}
    unit = Unit("E1", (Outcome("L1", "x", level={"nlqf": 6}),), level=level)
    found = hits("levels.within_whole", a_set(units=(unit,), level={"nlqf": of_set}))

    assert [(hit.facts["schema"], hit.facts["waarin"]) for hit in found] == [
        ("NLQF", Term(f"deel.{where}"))
    ]


@pytest.mark.parametrize(
    ("of_outcome", "of_unit", "expected"),
    [(("EK1",), (), ["EK2"]), (("EK1",), ("EK2",), []), ((), (), [])],
)
def test_a_qualification_nobody_refers_to_is_told(
    of_outcome: tuple[str, ...], of_unit: tuple[str, ...], expected: list[str]
) -> None:
    """A set without references keeps them elsewhere."""
    unit = Unit("E1", (Outcome("L1", "x", qualifications=of_outcome),), qualifications=of_unit)
    outcome_set = a_set(
        units=(unit,), qualifications=(Qualification("EK1", "a"), Qualification("EK2", "b"))
    )

    found = hits("whole.qualifications_covered", outcome_set)

    assert [hit.facts["code"] for hit in found] == expected
