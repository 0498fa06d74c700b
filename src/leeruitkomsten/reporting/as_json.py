"""Any report as JSON: `report_data`, written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leeruitkomsten.reporting.data import report_data
from leeruitkomsten.reporting.json_text import json_text
from leeruitkomsten.reporting.style import Style

if TYPE_CHECKING:
    from leeruitkomsten.reporting.reporters import Told


def render(report: Told, style: Style) -> str:
    """Return a report as JSON, two spaces deep, ending in one line end."""
    data = report_data(
        report,
        language=style.language,
        candidates=style.candidates,
        questions=style.questions,
    )
    return json_text(data)
