"""The one place where errors become words and exit codes."""

from __future__ import annotations

import re
from typing import Any

from leeruitkomsten.cli.streams import tell
from leeruitkomsten.errors import LeeruitkomstenError

# How click says that there is an argument too many; it has no type of its own for it.
_EXTRA = re.compile(r"unexpected extra argument\S* \((.*)\)", re.DOTALL)


def report_failure(error: Exception, language: str, *, code: int = 2) -> int:
    """Tell on stderr what could not be done and what to do about it; return the exit code."""
    from leeruitkomsten.reporting.failure import told

    key, facts = _told(error)
    tell(told(key, facts, language) + "\n")
    return code


def _told(error: Exception) -> tuple[str, dict[str, Any]]:
    if isinstance(error, LeeruitkomstenError):
        return error.key, dict(error.facts)
    kind = type(error).__name__
    option = getattr(error, "option_name", None) or _parameter(error)
    if kind == "NoSuchOption":
        possible = getattr(error, "possibilities", None) or ()
        near = tuple(name for name in possible if name != "--help")[:1]
        return "optie-onbekend", {"optie": option, "bedoeld": near}
    if kind == "MissingParameter":
        return "argument-ontbreekt", {"argument": option}
    if kind == "BadParameter":
        return _bad_value(error, option)
    if kind == "BadOptionUsage":
        return "optie-zonder-waarde", {"optie": option}
    extra = _EXTRA.search(str(error))
    if extra is not None:
        return "argument-te-veel", {"argument": extra[1]}
    return "aanroep", {"melding": str(error)}


def _bad_value(error: Exception, option: str) -> tuple[str, dict[str, Any]]:
    """Return that a value cannot be, with what can where that is a number within bounds."""
    kind = getattr(getattr(error, "param", None), "type", None)
    least, most = getattr(kind, "min", None), getattr(kind, "max", None)
    if least is not None and most is not None:
        return "optie-bereik", {"optie": option, "van": least, "tot": most}
    if least is not None:
        return "optie-vanaf", {"optie": option, "van": least}
    return "optie-waarde", {"optie": option}


def _parameter(error: Exception) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return ""
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name)
    return ", ".join(parameter.opts)
