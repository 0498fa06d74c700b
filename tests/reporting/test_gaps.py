"""Facts about how gaps are told."""

from __future__ import annotations

from leeruitkomsten.model import Facts, Gap, Severity
from leeruitkomsten.reporting.gaps import Outcomes, gap_message
from leeruitkomsten.reporting.style import Style


def test_where_one_side_has_no_words_of_a_level_that_is_told() -> None:
    """What is higher or lower beside nothing is not shown beside empty quotes."""
    facts: Facts = {"links": (), "rechts": ("complexe",), "lager": "links", "grond": "tekst"}
    gap = Gap("niveau", ("A1",), ("B1",), Severity.SUGGESTION, facts)

    assert gap_message(gap, Outcomes({}), Style("nl")) == (
        "A1 en B1: aan de woorden te zien lager bij links; links niets, rechts ‘complexe’"
    )
