"""Data as JSON that is safe to look at."""

from __future__ import annotations

import json

from leeruitkomsten.reporting.escape import coded


def json_text(data: object) -> str:
    """Return data as JSON, two spaces deep, ending in one line end.

    What a terminal would obey is a code that reads as the same letter: also half a
    character, that UTF-8 cannot hold, and what turns a line around.
    """
    return coded(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
