"""Facts about the template: what it holds, and that nothing is lost on the way out and back."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook
from tests.loading.generated_sets import sets

from leeruitkomsten.importing.headings import meaning
from leeruitkomsten.importing.programme import KEYS
from leeruitkomsten.importing.table import EXAMPLE
from leeruitkomsten.importing.template import (
    FACTS,
    HEADINGS,
    UNIT_LEVEL,
    template,
)
from leeruitkomsten.importing.template_losses import left_out
from leeruitkomsten.language.as_read import as_read
from leeruitkomsten.loading.sets import build_set, to_data
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.model import Indicator, Outcome, OutcomeSet, Programme, Unit
from leeruitkomsten.model.plan import SAME, ImportCall, ImportReport
from leeruitkomsten.office.workbook import Sheet, Workbook
from leeruitkomsten.office.workbook_writing import workbook_bytes
from leeruitkomsten.usecases.importing import plan_import
from leeruitkomsten.usecases.sets import load_set

SETS = sorted((Path(__file__).parents[2] / "sets").glob("*/*.yaml"))
ODD = "sjabloon.niet.letterlijk"
ODDITIES = {ODD, "sjabloon.niet.gegeven", "sjabloon.niet.dubbel"}


def taken_in(workbook: bytes, folder: Path, there: str | None = None) -> ImportReport:
    """Return the plan for a workbook, and a set that is there where one is given."""
    document, target = folder / "uit.xlsx", folder / "set.yaml"
    document.write_bytes(workbook)
    target.unlink(missing_ok=True)
    if there is not None:
        target.write_text(there, encoding="utf-8")
    return plan_import([str(document)], target=str(target), call=ImportCall())


def without_empty_rows(workbook: Workbook) -> Workbook:
    """Return a workbook without the rows below the last one, which take most of the time."""
    return replace(
        workbook,
        sheets=tuple(
            replace(each, spare=0) if isinstance(each, Sheet) else each for each in workbook.sheets
        ),
    )


def without_left_out(found: OutcomeSet) -> OutcomeSet:
    """Return a set without what has no place in its template."""

    def nlqf(level: Any) -> Any:
        return MappingProxyType({key: value for key, value in level.items() if key == "nlqf"})

    def outcome(one: Outcome) -> Outcome:
        bare = tuple(Indicator(each.text) for each in one.indicators)
        return replace(one, indicators=bare, waivers=(), origin=())

    return replace(
        found,
        units=tuple(
            replace(
                unit,
                outcomes=tuple(map(outcome, unit.outcomes)),
                level=nlqf(unit.level),
                qualifications=(),
                waivers=(),
            )
            for unit in found.units
        ),
        outcomes=tuple(map(outcome, found.outcomes)),
        level=nlqf(found.level),
        validity=None,
        adoption=None,
        quality_schema=None,
        reference=None,
        terms=MappingProxyType({}),
        waivers=(),
    )


def as_people_read(data: Any) -> Any:
    """Return data with every text as people read it; a title of white space is none."""
    if isinstance(data, dict):
        read = {key: as_people_read(value) for key, value in data.items()}
        return {key: value for key, value in read.items() if value != "" or key == "tekst"}
    if isinstance(data, list):
        return list(map(as_people_read, data))
    return as_read(data) if isinstance(data, str) else data


def test_the_heads_are_what_importeer_knows() -> None:
    """Each column is read as what it was made for, and each fact of the set as well."""
    assert {field: meaning(head) for field, head in HEADINGS.items()} == {
        field: (field, "bekend") for field in HEADINGS
    }
    assert meaning(UNIT_LEVEL) == ("eenheid-niveau", "bekend")
    assert {key for key, label in FACTS.items() if label.lower() not in KEYS[key]} == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_template_has_the_heads_that_were_agreed(language: str) -> None:
    """In Dutch, in any language; with drop-downs, an example and a sheet that explains."""
    book = load_workbook(io.BytesIO(workbook_bytes(template(language=language))))
    outcomes, programme = book["Leeruitkomsten"], book["Opleiding"]

    assert book.sheetnames[:4] == ["Leeruitkomsten", "Opleiding", "Eindkwalificaties", "Uitleg"]
    assert [cell.value for cell in outcomes[1]] == [
        "Code", "Titel", "Leeruitkomst", "Eenheid (code)", "Eenheid (naam)", "EC van de eenheid",
        "EC", "Niveau (NLQF)", "Context", "Indicatoren", "Eindkwalificaties", "Vervangt",
    ]  # fmt: skip
    assert outcomes["A2"].value == EXAMPLE
    assert [row[0].value for row in programme.iter_rows()] == [
        "Gegeven", "Hogeschool", "Opleiding", "Graad", "Variant", "Niveau (NLQF)",
        "Studielast (EC)", "Versie", "Status", "Taal",
    ]  # fmt: skip
    lists = {str(rule.sqref) for rule in programme.data_validations.dataValidation if rule.formula1}
    assert lists == {"B4", "B9", "B10"}
    assert book["Uitleg"].max_row > 15


def test_an_empty_template_holds_nothing(tmp_path: Path) -> None:
    """The example is left out, and what is missing is asked."""
    plan = taken_in(workbook_bytes(template()), tmp_path)

    assert plan.outcomes == ()
    assert {term.key for term in plan.blocked} >= {"import.ontbreekt"}
    assert plan.unread() == 0


def test_what_is_known_stands_in_the_template(tmp_path: Path) -> None:
    """So that a committee need not fill it in."""
    facts = {"hogeschool": "Hogeschool X", "opleiding": "Bosbouw", "graad": "ad", "niveau": "5"}
    stated = taken_in(workbook_bytes(template(facts=facts)), tmp_path).harvests[0].stated

    assert {one.key: one.value for one in stated} == facts


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_our_sets_come_back_as_they_went(path: Path, tmp_path: Path) -> None:
    """As a new set, but for what was told not to fit; and with no change to the set there is."""
    found = load_set(str(path))
    workbook = workbook_bytes(template(found))

    plan = taken_in(workbook, tmp_path)
    assert plan.data is not None
    (tmp_path / "nieuw.yaml").write_bytes(plan.data)
    assert to_data(load_set(str(tmp_path / "nieuw.yaml"))) == to_data(without_left_out(found))
    assert (plan.unread(), plan.remarks) == (0, ())

    again = taken_in(workbook, tmp_path, path.read_text(encoding="utf-8"))
    assert {one.kind for one in again.outcomes} == {SAME}
    assert (again.data, again.units, again.stated, again.absent) == (None, (), (), ())
    assert ODDITIES.isdisjoint(term.key for term in left_out(found))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sets)
def test_a_set_that_goes_out_and_comes_back_is_the_same(
    tmp_path: Path, data: dict[str, Any]
) -> None:
    """Any set: what does not come back as it went was told beforehand."""
    found = build_set(data)
    told = {term.key for term in left_out(found)}
    workbook = workbook_bytes(without_empty_rows(template(found)))

    plan = taken_in(workbook, tmp_path, write_set(found))

    codes = [each.code for each in found.entries()]
    if ODDITIES & told:
        return
    assert [one.kind for one in plan.outcomes] == [SAME] * len(codes)
    assert plan.data is None
    fresh = taken_in(workbook, tmp_path)
    assert fresh.data is not None
    (tmp_path / "nieuw.yaml").write_bytes(fresh.data)
    assert as_people_read(to_data(load_set(str(tmp_path / "nieuw.yaml")))) == as_people_read(
        to_data(without_left_out(found))
    )


def a_set_of(*outcomes: Outcome, **more: Any) -> OutcomeSet:
    """Return a set with these outcomes in a unit."""
    units = (Unit("E1", outcomes),)
    return OutcomeSet("Hogeschool X", Programme("Bosbouw"), units=units, **more)


@pytest.mark.parametrize(
    "texts",
    [("- met een streepje",), ("1. met een nummer", "gewoon"), ("twee\nregels", "één"), ("=1+1",)],
)
def test_indicators_come_back_one_by_one(texts: tuple[str, ...], tmp_path: Path) -> None:
    """Also those that look like a list, or are of more than one line."""
    found = a_set_of(Outcome("L1", "Je velt een boom.", indicators=tuple(map(Indicator, texts))))

    (draft,) = taken_in(workbook_bytes(template(found)), tmp_path).harvests[0].drafts

    assert draft.indicators == texts


def test_levels_of_other_schemes_and_translations_have_columns(tmp_path: Path) -> None:
    """Which come back too."""
    level = MappingProxyType({"nlqf": 6, "hbo-i": 2})
    found = a_set_of(
        Outcome("L1", "Je velt een boom.", level=level, translations={"en": "You fell."})
    )
    workbook = workbook_bytes(template(found))

    heads = [cell.value for cell in load_workbook(io.BytesIO(workbook))["Leeruitkomsten"][1]]
    (draft,) = taken_in(workbook, tmp_path).harvests[0].drafts

    assert heads[-2:] == ["Niveau (hbo-i)", "Vertaling (en)"]
    assert (draft.level, draft.translations) == ({"nlqf": 6, "hbo-i": 2}, {"en": "You fell."})


def test_what_cannot_come_back_is_told() -> None:
    """By the codes of the outcomes."""
    found = a_set_of(
        Outcome("voorbeeld", "Je velt."),
        Outcome("L2", "Je velt.", qualifications=("EK1, en meer",)),
        Outcome("L3", "Je velt.", credits=1 / 3),
        Outcome("L4", "Je velt."),
    )

    (told,) = [term for term in left_out(found) if term.key == ODD]

    assert told.facts == {"codes": "voorbeeld, L2, L3"}


def test_a_changed_template_changes_the_set(tmp_path: Path) -> None:
    """A text, a qualification and a translation; the rest stays."""
    found = load_set(str(SETS[1]))
    there = write_set(found)
    book = load_workbook(io.BytesIO(workbook_bytes(template(found))))
    book["Leeruitkomsten"]["C2"] = "Je velt een boom."
    book["Eindkwalificaties"]["B2"] = "Iets anders."
    code = book["Eindkwalificaties"]["A2"].value
    stream = io.BytesIO()
    book.save(stream)

    plan = taken_in(stream.getvalue(), tmp_path, there)

    assert [change.key for one in plan.outcomes for change in one.changes] == ["tekst"]
    assert [one.change.new for one in plan.stated] == [f"{code} Iets anders."]
    assert plan.data is not None
    (tmp_path / "nieuw.yaml").write_bytes(plan.data)
    after = load_set(str(tmp_path / "nieuw.yaml"))
    assert after.qualifications[0].text == "Iets anders."
    assert after.qualifications[1:] == found.qualifications[1:]
