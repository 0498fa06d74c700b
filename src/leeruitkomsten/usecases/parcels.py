"""What linting gave, as text: to send to another process, and to keep.

No pickle: what is kept may come from a place where others can write, and facts may be of
kinds that do not travel.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from leeruitkomsten.errors import CardError, LeeruitkomstenError, PathError, SettingsError
from leeruitkomsten.model import Finding, Place, Severity, Term, Waiver
from leeruitkomsten.source import Mark
from leeruitkomsten.usecases.file_report import FileReport

_KINDS = {kind.__name__: kind for kind in (Finding, FileReport, Mark, Place, Term, Waiver)}
_ERRORS = {
    kind.__name__: kind for kind in (LeeruitkomstenError, CardError, PathError, SettingsError)
}


def packed(value: FileReport | Finding | LeeruitkomstenError) -> str:
    """Return what linting gave as text."""
    return json.dumps(_plain(value))


def unpacked(parcel: str) -> FileReport | Finding | LeeruitkomstenError | None:
    """Return what was packed, None where it is no parcel of ours."""
    try:
        value = json.loads(parcel, object_hook=_revived)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return value if isinstance(value, FileReport | Finding | LeeruitkomstenError) else None


def _plain(value: Any) -> Any:  # whatever facts hold
    """Return a value as JSON of which it can be made again, tuples and all."""
    if isinstance(value, tuple):
        return {"()": [_plain(each) for each in value]}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, Severity):
        return {"ernst": int(value)}
    if isinstance(value, Mapping):
        return {"{}": [[key, _plain(each)] for key, each in value.items()]}
    if isinstance(value, LeeruitkomstenError):
        facts = [[name, _plain(fact)] for name, fact in value.facts.items()]
        return {"fout": type(value).__name__, "sleutel": value.key, "feiten": facts}
    if is_dataclass(value) and type(value).__name__ in _KINDS:
        parts = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"soort": type(value).__name__, **parts}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(type(value).__name__)


def _revived(data: dict[str, Any]) -> Any:  # see `_plain`
    if "()" in data:
        return tuple(data["()"])
    if "{}" in data:
        return dict(data["{}"])
    if "ernst" in data:
        return Severity(data["ernst"])
    if "fout" in data:
        return _ERRORS[data["fout"]](data["sleutel"], **dict(data["feiten"]))
    return _KINDS[data.pop("soort")](**data)
