"""The pages that the tests open: each command that makes one, on sets of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from leeruitkomsten.cli import run

NEVER = ("--faal-bij", "nooit")
ROOT = Path(__file__).parents[2]
CALLS: Mapping[str, Sequence[str]] = {
    "lint": ("lint", "sets", "tests/scenarios/lint-schemafouten", "--vragen", *NEVER),
    "lint-en": ("lint", "sets/hbo-ict", "tests/scenarios/lint-syntaxis", "--taal", "en", *NEVER),
    "diff": ("diff", "sets/hbo-ict/noordzee.yaml", "sets/hbo-ict/maasdal.yaml"),
    "diff-en": ("diff", "sets/hbo-ict/noordzee.yaml", "sets/hbo-ict/maasdal.yaml", "--taal", "en"),
    "diff-besluiten": (
        "diff",
        "tests/scenarios/diff-besluiten/links.yaml",
        "tests/scenarios/diff-besluiten/rechts.yaml",
    ),
    "kalibreer": ("kalibreer", "sets/hbo-ict", "--vragen"),
    "dekking": ("dekking", "sets/microcredentials/testen.yaml", "sets/hbo-ict/noordzee.yaml"),
    "doorstroom": (
        "doorstroom",
        "sets/ad-ict/hogeschool-noordzee.yaml",
        "sets/hbo-ict/noordzee.yaml",
    ),
}
"""Calls by a name, from the root of the project."""


def written(name: str, folder: Path) -> Path:
    """Return the file with the page of a call, made anew."""
    file = folder / f"{name}.html"
    code = run([*CALLS[name], "--formaat", f"html={file}"])
    assert code == 0
    return file
