"""Which set it is, as the schemas of all reports have it."""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import SetLabel

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def label_data(label: SetLabel) -> Data:
    """Return which set it is."""
    found = label.set
    return {
        "id": label.id,
        "bestand": label.file,
        "hogeschool": found.institution,
        "opleiding": found.programme.name,
        "versie": found.version,
        "status": found.status,
    }
