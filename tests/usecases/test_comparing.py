"""Facts about laying sets side by side: what is refused before it is begun."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.usecases.changes import compare_editions
from leeruitkomsten.usecases.comparing import MOST_OUTCOMES, calibrate, diff
from leeruitkomsten.usecases.transferring import cover

TEXT = "De student ontwerpt een brug en onderbouwt de keuzes met berekeningen."


@pytest.fixture
def lopsided(tmp_path: Path) -> list[str]:
    """Return a set of one outcome and one of more than may be laid beside it."""
    small, large = tmp_path / "klein.yaml", tmp_path / "groot.yaml"
    small.write_text(a_set_text(TEXT), encoding="utf-8")
    large.write_text(a_set_text(*[TEXT] * (MOST_OUTCOMES + 1)), encoding="utf-8")
    return [str(small), str(large)]


def test_a_set_that_is_too_large_is_refused_beside_however_small_a_one(
    lopsided: list[str],
) -> None:
    """What is alike within it is looked at too: pairs with the other do not tell how much."""
    calls = (
        lambda: diff(*lopsided),
        lambda: calibrate(lopsided),
        lambda: cover(*lopsided, on="2026-11-25"),
    )
    for compare in calls:
        with pytest.raises(LeeruitkomstenError) as told:
            compare()

        assert told.value.key == "te-veel-leeruitkomsten"
        assert told.value.facts["aantal"] == MOST_OUTCOMES + 1


def test_standard_input_is_one_of_the_two() -> None:
    """The second time there is nothing in it, and to say that of the set would be false."""
    for compare in (diff, compare_editions):
        with pytest.raises(LeeruitkomstenError) as told:
            compare("-", "-")

        assert told.value.key == "standaardinvoer-twee-keer"
