"""A calibration as a set to discuss: every text to the letter, and where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import a_label, an_outcome, sets_of

from leeruitkomsten import calibrate as calibrate_files
from leeruitkomsten import lint
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.sets import load
from leeruitkomsten.matching import calibrate
from leeruitkomsten.model import (
    CalibrationReport,
    Indicator,
    Member,
    Origin,
    OutcomeSet,
    SetLabel,
    Severity,
)
from leeruitkomsten.reporting.proposal import propose, render
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.source import Source

ROOT = Path(__file__).parents[2]
SETS = ROOT / "sets"
PROGRAMMES = ["hbo-ict", "social-work", "verpleegkunde"]
CARE = "De student stelt met de cliënt een zorgplan op."
SERVER = "De student beheert een Linux-server en bewaakt de beschikbaarheid."
REFLECT = "De student reflecteert op feedback en bepaalt nieuwe leerdoelen."


def the_report(*sets: SetLabel, reference: str | None = None) -> CalibrationReport:
    return calibrate(sets, reference=reference, programme="Zorg")


def read_back(text: str) -> OutcomeSet:
    loaded = load(Source("voorzet.yaml", text))
    assert loaded.set is not None, loaded.findings
    return loaded.set


def test_a_file_of_a_proposal_is_as_people_read_it(request: pytest.FixtureRequest) -> None:
    """The bosbouw of the scenario, to the letter."""
    report = calibrate_files([str(ROOT / "tests" / "scenarios" / "kalibreer-klein")])
    expected = Path(__file__).with_name("voorzet.yaml")

    written = render(report, Style())

    if request.config.getoption("--golden"):
        expected.write_text(written, encoding="utf-8")
    assert written == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_proposal_is_a_set_without_faults_that_others_can_be_held_against(
    programme: str, tmp_path: Path
) -> None:
    """It is written, read, linted without a fault, and calibrates as a reference."""
    proposal = tmp_path / "voorzet.yaml"
    proposal.write_text(render(calibrate_files([str(SETS / programme)]), Style()), "utf-8")

    linted = lint([str(proposal)], on="2026-11-01")
    report = calibrate_files([str(SETS / programme), str(proposal)], reference="voorzet")

    assert (linted.sets, linted.count(Severity.ERROR)) == (1, 0)
    assert report.reference == "voorzet"
    assert {each.set for each in report.reference_covers} == {
        path.stem for path in (SETS / programme).glob("*.yaml")
    }


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_text_is_that_of_the_set_it_names(programme: str) -> None:
    """Nothing is made up: text, title and context are those of the core, to the letter."""
    report = calibrate_files([str(SETS / programme)])
    originals = {
        (label.id, entry.code): entry.outcome
        for label in report.sets
        for entry in label.set.entries()
    }
    for entry in propose(report).entries():
        (source,) = [origin for origin in entry.outcome.origin if origin.verbatim]
        original = originals[source.set, source.code]

        assert (entry.text, entry.outcome.title) == (original.text, original.title)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_outcome_comes_back_in_one_place(programme: str) -> None:
    """The origins of all together are all outcomes of all sets, each once."""
    report = calibrate_files([str(SETS / programme)])
    named = [
        (origin.set, origin.code)
        for entry in propose(report).entries()
        for origin in entry.outcome.origin
    ]

    assert sorted(named) == sorted(
        (label.id, entry.code) for label in report.sets for entry in label.set.entries()
    )


def test_a_proposal_says_that_it_is_one() -> None:
    """In its own fields, for who has only the file: a draft, of nobody, from so many sets."""
    proposed = propose(the_report(a_label("a", CARE), a_label("b", CARE)))

    assert (proposed.institution, proposed.version, proposed.status) == (
        "Voorzet uit 2 sets", "voorzet", "concept",
    )  # fmt: skip
    assert proposed.adoption is None


def test_what_people_decided_about_an_outcome_stands_with_it() -> None:
    """In its comments: what, when, in what role and why; also what they decided against."""
    report = calibrate_files([str(ROOT / "tests" / "scenarios" / "kalibreer-besluiten")])
    before = {
        code: text.rsplit("\n\n", 1)[-1]
        for text, code in re.findall(r"(?s)(.*?)- code: (V\d+)", render(report, Style()))
    }

    assert "elders B1 ↔ nergens A1: gelijkwaardig. Besluit van 2026-10-05" in before["V05"]
    assert "profiel P1 ↔ elders B1: niet gelijk." in before["V05"]
    assert "profiel P1 ↔ elders B1: niet gelijk." in before["V01"]
    assert "Besluit" not in before["V02"]


def test_units_tell_how_the_groups_stand() -> None:
    """Shared by nearly all, to talk about, and of one hogeschool alone."""
    sets = a_label("r", CARE, REFLECT), a_label("a", CARE), a_label("b", CARE, SERVER)
    proposed = propose(the_report(*sets, reference="r"))

    assert [(unit.code, [each.text for each in unit.outcomes]) for unit in proposed.units] == [
        ("gedeeld", [CARE]),
        ("gesprek", [REFLECT]),
        ("eigen", [SERVER]),
    ]


def test_a_level_on_which_members_differ_is_left_out() -> None:
    """What is not agreed is for the talk; what all have stands on the set, or on the outcome."""
    sets = [
        a_label(
            name,
            an_outcome("1", CARE, level={"nlqf": level, "hbo-i": 2}),
            an_outcome("2", SERVER, level={"nlqf": 6}),
        )
        for name, level in (("a", 5), ("b", 6))
    ]
    care, server = propose(the_report(*sets)).entries()

    assert (dict(care.level), dict(server.level)) == ({"hbo-i": 2}, {"nlqf": 6})


def test_a_proposal_keeps_what_belongs_to_the_wording() -> None:
    """Context, indicators and translations come with the text; codes of indicators do not."""
    whole = an_outcome(
        "1", CARE, title="Zorgplan", context="thuis", indicators=(Indicator("Vraagt.", "i1"),)
    )
    (entry,) = propose(the_report(a_label("a", whole), a_label("b"))).entries()

    assert (entry.outcome.title, entry.outcome.context, entry.outcome.indicators) == (
        "Zorgplan", "thuis", (Indicator("Vraagt."),),
    )  # fmt: skip
    assert entry.outcome.origin == (Origin("a", "1", "Hogeschool X", verbatim=True),)


def test_an_outcome_without_a_text_is_not_proposed() -> None:
    """There is no wording to talk about; the linter tells its authors."""
    (entry,) = propose(the_report(a_label("a", "", CARE), a_label("b", CARE))).entries()

    assert entry.text == CARE


def test_sets_without_any_text_have_no_proposal() -> None:
    """That is told, and no file that is no set is written."""
    with pytest.raises(LeeruitkomstenError) as caught:
        propose(the_report(a_label("a", ""), a_label("b")))

    assert caught.value.key == "voorzet-leeg"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_of_a_stranger_gets_out_of_its_place(language: str) -> None:
    """A code with a line end cannot end a comment and begin a key."""
    evil = "A1\nleeruitkomstenset: 2\n\x1b[31m# "
    sets = [a_label(f"a\n{name}", an_outcome(evil, f"{CARE}\n{evil}")) for name in "ab"]
    report = the_report(*sets, a_label("c", SERVER))

    assert read_back(render(report, Style(language))) == propose(report, language=language)


labels = st.tuples(sets_of("X", largest=4), sets_of("Y", largest=4), sets_of("Z", largest=4)).map(
    lambda three: [
        SetLabel(name, f"{name}.yaml", one) for name, one in zip("abc", three, strict=True)
    ]
)


@settings(max_examples=40)
@given(labels, st.sampled_from((None, "a", "c")))
def test_what_is_written_is_what_is_proposed_however_sets_are_given(
    sets: list[SetLabel], reference: str | None
) -> None:
    """The file gives the set back, and the order of the sets changes no byte of it."""
    if not any(entry.text.strip() for label in sets for entry in label.set.entries()):
        return
    report = the_report(*sets, reference=reference)
    written = render(report, Style())

    assert read_back(written) == propose(report)
    assert render(the_report(*sets[::-1], reference=reference), Style()) == written


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_held_against_what_it_was_made_from_a_proposal_finds_its_sources(
    programme: str, tmp_path: Path
) -> None:
    """Every text stands in one group with the outcome that it was taken from."""
    proposal = tmp_path / "voorzet.yaml"
    proposal.write_text(render(calibrate_files([str(SETS / programme)]), Style()), "utf-8")

    report = calibrate_files([str(SETS / programme), str(proposal)], reference="voorzet")

    group_of = {member: found.id for found in report.groups for member in found.members}
    for entry in read_back(proposal.read_text("utf-8")).entries():
        (source,) = [origin for origin in entry.outcome.origin if origin.verbatim]
        mine, theirs = Member("voorzet", entry.code), Member(source.set, source.code)
        assert group_of[mine] == group_of[theirs]
