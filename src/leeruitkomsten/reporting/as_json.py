"""Any report as JSON: `report_data`, written down."""

from __future__ import annotations

import json
import re

from leeruitkomsten.reporting.data import report_data
from leeruitkomsten.reporting.escape import without_surrogates
from leeruitkomsten.reporting.reporters import Told
from leeruitkomsten.reporting.style import Style


def render(report: Told, style: Style) -> str:
    """Return a report as JSON, two spaces deep, ending in one line end."""
    data = report_data(
        report,
        language=style.language,
        candidates=style.candidates,
        questions=style.questions,
    )
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return without_surrogates(_OBEYED.sub(_escaped, text)) + "\n"


# JSON is also printed: what a terminal or a runner of CI would obey is in it as a code.
_OBEYED = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|(?<=#)#(?=\\[)"
)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
