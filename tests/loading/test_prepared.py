"""Facts about the shared data in a wheel, which was read when that was built."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from leeruitkomsten.loading import contracts, prepared

SHARED = contracts.schemas_folder()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of shared data as it is where a wheel was installed."""
    folder = tmp_path / "schemas"
    shutil.copytree(SHARED, folder)
    for name, text in prepared.prepared().items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(contracts, "_PACKAGE", tmp_path)
    monkeypatch.setattr(contracts, "schemas_folder", lambda: folder)
    return folder


def test_what_is_prepared_says_what_the_yaml_says(installed: Path) -> None:
    """Cards and lexicons are the same, read from either."""
    names = [
        path.relative_to(SHARED).as_posix()
        for folder in ("lexicon", "kwaliteit")
        for path in sorted((SHARED / folder).glob("*.yaml"))
    ]
    ready = [contracts.read_cards(), *map(contracts.read_data, names)]
    for made in installed.rglob("*.json"):
        if not made.name.endswith(".schema.json"):
            made.unlink()

    assert ready == [contracts.read_cards(), *map(contracts.read_data, names)]


def test_it_is_what_is_read_there(installed: Path) -> None:
    """An installed program reads what was prepared."""
    (installed / "lexicon" / "markers.json").write_text('{"a": 1}', encoding="utf-8")

    assert contracts.read_data("lexicon/markers.yaml") == {"a": 1}


def test_a_working_copy_reads_what_people_wrote(monkeypatch: pytest.MonkeyPatch) -> None:
    """What changed a moment ago holds: nothing that was prepared is looked at."""
    monkeypatch.setattr(json, "loads", lambda _: pytest.fail("read what was prepared"))

    assert contracts.read_data("lexicon/markers.yaml")
    assert len(contracts.read_cards()) > 50
