"""Whether status, version and validity followed, and what a change then asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.revising.builders import a_set, between, of, remarks

from leeruitkomsten.messages import say
from leeruitkomsten.model import Adoption, Outcome, Severity, Validity
from leeruitkomsten.model.changes import KINDS, REMARKS
from leeruitkomsten.revising.editions import compare_versions
from leeruitkomsten.revising.gravity import GRAVITY, severity

ROOT = Path(__file__).parents[2]
OLD = Outcome("A", "Je ontwerpt een app voor ouderen in een verzorgingshuis.")
NEW = Outcome("A", "Je ontwerpt een app voor kinderen in een verzorgingshuis.")
WORDED = Outcome("A", "De student ontwerpt een app voor ouderen in een verzorgingshuis.")


def test_an_adopted_set_that_changed_within_its_edition_is_told() -> None:
    """In substance it is an error, and everything weighs in full."""
    changes = between(a_set(OLD), a_set(NEW))

    assert (changes.promise, changes.severity) == ("toegezegd", Severity.ERROR)
    assert "uitgave_niet_gevolgd" in remarks(changes)


def test_only_wording_within_an_edition_is_a_suggestion() -> None:
    """A reader may wonder; nobody loses anything."""
    assert between(a_set(OLD), a_set(WORDED)).severity is Severity.SUGGESTION


FOLLOWED = [
    {"version": "2027"},
    {"version": None, "validity": Validity("2027-09-01", None)},
    {"status": "concept", "version": "2027"},
]


@pytest.mark.parametrize("more", FOLLOWED)
def test_an_edition_that_says_it_is_new_is_a_revision(more: dict) -> None:  # type: ignore[type-arg]
    """A version of its own, a later validity, or openly a draft: each change weighs one less."""
    changes = between(a_set(OLD), a_set(NEW, **more))

    assert changes.promise == "nieuwe_uitgave"
    assert "uitgave_niet_gevolgd" not in remarks(changes)
    assert of(changes, "A").severity is Severity.SUGGESTION


def test_a_draft_was_promised_to_nobody() -> None:
    """All that changed is a suggestion."""
    changes = between(a_set(OLD, status="concept"), a_set(status="concept"))

    assert (changes.promise, changes.severity) == ("vrij", Severity.SUGGESTION)


def test_sham_changes_ask_for_nothing() -> None:
    """Whatever the status is."""
    changes = between(a_set(OLD), a_set(Outcome("A", OLD.text.upper())))

    assert (changes.severity, changes.state) == (None, "schijn")


TOLD = [
    ({}, {"version": "2025"}, "versie_lager"),
    ({}, {"status": "concept"}, "status_terug"),
    ({"status": "verouderd"}, {"status": "concept"}, "status_terug"),
    ({}, {"status": None}, "status_terug"),
    (
        {"validity": Validity("2026-09-01", "2030-08-31")},
        {"validity": Validity("2026-09-01", "2028-08-31")},
        "geldig_ingekort",
    ),
    (
        {"validity": Validity("2026-09-01", None)},
        {"validity": Validity("2026-09-01", "2028-08-31")},
        "geldig_ingekort",
    ),
    ({"version": "1.0.0"}, {"version": "1.0.1"}, "versie_te_klein"),
    (
        {"adoption": Adoption("CvB", "2026-05-01")},
        {"adoption": Adoption("CvB", "2026-05-01"), "version": "2027"},
        "vaststelling_niet_gevolgd",
    ),
    ({"status": "concept"}, {"status": "concept"}, "versie_gelijk"),
]
SILENT = [
    ({"status": "afgestemd"}, {"status": "concept"}, "status_terug"),
    ({"status": "concept"}, {"status": "vastgesteld"}, "status_terug"),
    ({}, {"status": "concept", "version": "2027"}, "status_terug"),
    ({}, {"version": "2027", "validity": Validity("2027-09-01", "2028-08-31")}, "geldig_ingekort"),
    ({"version": "1.0.0"}, {"version": "2.0.0"}, "versie_te_klein"),
    (
        {},
        {"adoption": Adoption("CvB", "2027-05-01"), "version": "2027"},
        "vaststelling_niet_gevolgd",
    ),
]


@pytest.mark.parametrize(("before", "after", "remark"), TOLD)
def test_what_did_not_follow_is_told(before: dict, after: dict, remark: str) -> None:  # type: ignore[type-arg]
    """Version, status, validity or adoption."""
    assert remark in remarks(between(a_set(OLD, **before), a_set(NEW, **after)))


@pytest.mark.parametrize(("before", "after", "remark"), SILENT)
def test_what_did_follow_is_not(before: dict, after: dict, remark: str) -> None:  # type: ignore[type-arg]
    """How sets go from draft to adopted, and to the next edition."""
    assert remark not in remarks(between(a_set(OLD, **before), a_set(NEW, **after)))


def test_semantic_versions_ask_for_what_changed() -> None:
    """The second number will do for what was added, the third for wording."""
    added = between(a_set(OLD, version="1.0.0"), a_set(OLD, "Je meet iets.", version="1.1.0"))
    worded = between(a_set(OLD, version="1.0.0"), a_set(WORDED, version="1.0.1"))

    assert "versie_te_klein" not in remarks(added) | remarks(worded)


@pytest.mark.parametrize(
    ("old", "new", "order"),
    [("2025-2026", "2026-2027", 1), ("1.9", "1.10", 1), ("v3", "v2", -1), ("1", "1", 0),
     ("1.0", "2.0.1", None), ("najaar 2025", "voorjaar 2026", None), (None, "1", None)],
)  # fmt: skip
def test_versions_are_compared_number_by_number(
    old: str | None, new: str | None, order: int | None
) -> None:
    """And not at all where all around the numbers is other."""
    assert compare_versions(old, new) == order


def test_every_kind_has_words_a_weight_and_a_reason() -> None:
    """What asks for attention says why, in the report and on the page about it."""
    page = (ROOT / "docs" / "wijzigingen.md").read_text(encoding="utf-8")

    assert set(GRAVITY) == {kind for kind, touches in KINDS.items() if touches != "schijn"}
    for kind, touches in KINDS.items():
        row = f"| {say(f'wijziging.{kind}')} | `{kind}` | "
        weight = severity(kind, "toegezegd")
        row += weight.key if weight else "–"
        if touches == "inhoud":
            row += f" | {say(f'wijziging.{kind}.reden')} |"
        assert row in page
    assert [each for each in REMARKS if f"`{each}`" not in page] == []
