"""What readers of formats without a schema in a package ask of a report, in words of our own.

Of SARIF a package carries the official schema (`official.py`). Of these three none does: what is
here was written from what their makers say, and is stricter where their own schema leaves all
open. It holds our reports, and is no schema for reports of others.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from jsonschema_rs import Draft7Validator

_TEXT = {"type": "string", "minLength": 1}
_FROM_ONE = {"type": "integer", "minimum": 1}


def _object(required: Mapping[str, Any], **optional: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
        "additionalProperties": False,
    }


# github.com/reviewdog/reviewdog, proto/rdf/reviewdog.proto: the names, and what it calls required.
# Its own proto/rdf/jsonschema/DiagnosticResult.json has these names and types and requires nothing.
_POSITION = _object({"line": _FROM_ONE}, column=_FROM_ONE)
_RANGE = _object({"start": _POSITION}, end=_POSITION)
_LOCATION = _object({"path": _TEXT}, range=_RANGE)
_SOURCE = _object({"name": _TEXT}, url=_TEXT)
_SEVERITY = {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]}
_DIAGNOSTIC = _object(
    {"message": _TEXT, "location": _LOCATION},
    severity=_SEVERITY,
    source=_SOURCE,
    code=_object({"value": _TEXT}, url=_TEXT),
    suggestions={
        "type": "array",
        "items": _object({"range": _RANGE, "text": {"type": "string"}}),
    },
    original_output=_TEXT,
    related_locations={"type": "array", "items": _object({"location": _LOCATION}, message=_TEXT)},
)
RDJSON = _object(
    {"diagnostics": {"type": "array", "items": _DIAGNOSTIC}}, source=_SOURCE, severity=_SEVERITY
)

# docs.gitlab.com/ci/testing/code_quality, “Code Quality report format”: all that its table has. The
# schema that GitLab itself reads with (app/validators/json_schemas/codeclimate.json) requires less:
# no check_name, and any word as a severity.
_LINES = _object({"begin": _FROM_ONE}, end=_FROM_ONE)
GITLAB = {
    "type": "array",
    "items": _object(
        {
            "description": _TEXT,
            "check_name": _TEXT,
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32,64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": _object({"path": _TEXT, "lines": _LINES}),
        }
    ),
}

# JUnit XML has no owner and so no official schema. This is what the one of the xUnit plugin of
# Jenkins (github.com/jenkinsci/xunit-plugin, …/types/model/xsd/junit-10.xsd) allows of what we
# use, and `file` of a case, that it does not have and GitLab makes a link of.
_NUMBER = r"\d+"
_COUNTS = {"tests": _NUMBER, "failures": _NUMBER, "errors": _NUMBER}
_ANY = r"(?s:.*)"
_ABOUT = {"message": _ANY, "type": _ANY}
_JUNIT: Mapping[str, tuple[Mapping[str, str], Mapping[str, str], frozenset[str]]] = {
    "testsuites": ({}, {"name": _ANY, "time": _NUMBER, **_COUNTS}, frozenset({"testsuite"})),
    "testsuite": (
        {"name": _ANY, **_COUNTS},
        {"time": _NUMBER, "skipped": _NUMBER},
        frozenset({"testcase"}),
    ),
    "testcase": (
        {"name": _ANY},
        {"classname": _ANY, "time": _NUMBER, "file": _ANY},
        frozenset({"failure", "skipped", "system-out"}),
    ),
    "failure": ({}, _ABOUT, frozenset()),
    "skipped": ({}, _ABOUT, frozenset()),
    "system-out": ({}, {}, frozenset()),
}
"""Of each element the attributes that it must have and may have, and what may be in it."""


def rdjson_faults(data: object) -> list[str]:
    """Return what is against the diagnostic format of reviewdog, each with its place."""
    return _faults("rdjson", data)


def gitlab_faults(data: object) -> list[str]:
    """Return what is against the report of Code Quality of GitLab, each with its place."""
    return _faults("gitlab", data)


def junit_faults(root: ET.Element) -> list[str]:
    """Return what readers of JUnit XML do not know, each with its element."""
    at_top = [] if root.tag == "testsuites" else [f"{root.tag}: not a report"]
    return [*at_top, *(fault for element in root.iter() for fault in _of_element(element))]


def _of_element(element: ET.Element) -> Iterator[str]:
    must, may, inside = _JUNIT.get(element.tag, ({}, {}, frozenset()))
    for name in must:
        if name not in element.keys():  # noqa: SIM118  (an element is no mapping)
            yield f"{element.tag}: no {name}"
    known = {**must, **may}
    for name, value in element.items():
        if name not in known:
            yield f"{element.tag}: {name} is not known"
        elif not re.fullmatch(known[name], value):
            yield f"{element.tag}: {name} is {value!r}"
    for child in element:
        if child.tag not in inside:
            yield f"{element.tag}: has {child.tag}"


def _faults(name: str, data: object) -> list[str]:
    return [f"{fault.instance_path}: {fault.message}" for fault in _checker(name).iter_errors(data)]


@cache
def _checker(name: str) -> Draft7Validator:
    return Draft7Validator({"rdjson": RDJSON, "gitlab": GITLAB}[name])
