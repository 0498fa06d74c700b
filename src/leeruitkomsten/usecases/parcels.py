"""What linting gave, as text: to send to another process, and to keep.

No pickle: what is kept may come from a place where others can write, and facts may be of
kinds that do not travel.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

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
    """Return what was packed, None where it is no parcel of ours.

    What is in it is of the types it is to be: whoever uses it need not look again.
    """
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
    kind = _KINDS[data.pop("soort")]
    for name, fits in _fitting(kind):
        if name in data and not fits(data[name]):
            raise TypeError(name)
    return kind(**data)


Fits = Callable[[object], bool]


@cache
def _fitting(kind: type) -> tuple[tuple[str, Fits], ...]:
    """Return for each part of a kind what says whether a value is of its type."""
    return tuple((name, _fits(hint)) for name, hint in get_type_hints(kind).items())


def _fits(hint: Any) -> Fits:  # whatever can stand as a type
    """Return what says whether a value that was revived is of a type."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        plain = frozenset(arg for arg in args if get_origin(arg) is None)
        rest = [_fits(arg) for arg in args if arg not in plain]
        return lambda value: type(value) in plain or any(fits(value) for fits in rest)
    if origin in (tuple, list):
        each = _fits(args[0])
        return lambda value: isinstance(value, origin) and all(map(each, value))
    if origin is Mapping:
        key, each = _fits(args[0]), _fits(args[1])
        return lambda value: (
            isinstance(value, dict) and all(map(key, value)) and all(map(each, value.values()))
        )
    return lambda value: type(value) is hint
