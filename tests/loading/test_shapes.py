"""The pydantic models say the same as the schema."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import ValidationError
from tests.loading.examples import BAD, GOOD, source_of
from tests.loading.generated_sets import changed_sets, sets

from leeruitkomsten.errors import SetError
from leeruitkomsten.loading.sets import build_set, load
from leeruitkomsten.loading.shapes import SetShape, new_set
from leeruitkomsten.loading.violations import violations

ONE_OUTCOME: dict[str, Any] = {
    "leeruitkomstenset": 1,
    "hogeschool": "X",
    "opleiding": {"naam": "HBO-ICT"},
    "leeruitkomsten": [{"code": "LU1", "tekst": "Je ontwerpt software.", "studielast": 5}],
}


def fits(data: Any) -> bool:
    try:
        SetShape.model_validate(data)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("path", [*GOOD, *BAD], ids=lambda path: path.stem)
def test_models_and_schema_agree_on_examples(path: Any) -> None:
    """What one takes the other takes, and what one refuses the other refuses."""
    document = load(source_of(path)).document
    assert document is not None

    assert fits(document.data) == (violations(document.data, "set.schema.json") == [])


@settings(max_examples=150)
@given(changed_sets())
def test_models_and_schema_agree_on_sets_with_something_changed(data: dict[str, Any]) -> None:
    """In step, also where something was dropped, added or replaced."""
    assert fits(data) == (violations(data, "set.schema.json") == [])


@settings(max_examples=100)
@given(sets)
def test_a_set_from_data_is_the_set_from_a_file(data: dict[str, Any]) -> None:
    """By either way in, the same comes out."""
    assert new_set(data) == build_set(data)


def test_a_whole_number_of_credits_stays_whole() -> None:
    """30 EC is not told as 30.0."""
    built = new_set(ONE_OUTCOME)

    assert str(built.outcomes[0].credits) == "5"


def test_a_set_does_not_change_with_the_data_it_came_from() -> None:
    """A caller may go on to use its data."""
    data = {**ONE_OUTCOME, "niveau": {"nlqf": 6}}
    built = new_set(data)

    data["niveau"]["nlqf"] = 5

    assert built.level == {"nlqf": 6}


def test_every_complaint_is_told_with_its_route() -> None:
    """An error lists all that is wrong, and where."""
    data = {
        **ONE_OUTCOME,
        "kleur": "rood",
        "leeruitkomsten": [{"code": 1, "tekst": "x", "indicatoren": [{}]}],
    }

    with pytest.raises(SetError) as caught:
        new_set(data)

    complaints: Any = caught.value.facts["klachten"]
    assert [complaint.split(":")[0] for complaint in complaints] == [
        "leeruitkomsten[0].code",
        "leeruitkomsten[0].indicatoren[0].tekst",
        "kleur",
    ]
