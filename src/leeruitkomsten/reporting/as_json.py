"""Any report as JSON: `report_data`, written down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leeruitkomsten.reporting.data import report_data
from leeruitkomsten.reporting.escape import without_surrogates
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
    return without_surrogates(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
