"""Facts about the file of a baseline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from leeruitkomsten.errors import BaselineError
from leeruitkomsten.loading import baseline
from leeruitkomsten.loading.baseline import baseline_data, read_baseline
from leeruitkomsten.loading.contracts import schema
from leeruitkomsten.model import Accepted

HEAD = '{"nullijn": 1}\n'
LINE = '{"bestand": "a.yaml", "regel": "LU101", "plek": "L1", "set": "s", "vingerafdruk": "0"}\n'


def failure(tmp_path: Path, data: bytes) -> BaselineError:
    """Return why a file is no baseline in order."""
    file = tmp_path / "n.jsonl"
    file.write_bytes(data)
    with pytest.raises(BaselineError) as told:
        read_baseline(file)
    return told.value


TEXTS = st.text(max_size=12)


@settings(max_examples=50, deadline=None)
@given(
    entries=st.lists(
        st.builds(
            Accepted,
            file=st.text(min_size=1, max_size=9) | st.just("a\udcff.yaml"),
            rule=TEXTS,
            spot=TEXTS,
            fingerprint=TEXTS,
            set=TEXTS,
            words=st.none(),
        ),
        unique=True,
    )
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Accepted]
) -> None:
    """A line for each, whatever letters are in it: also a line end and half a character."""
    file = tmp_path_factory.mktemp("n") / "n.jsonl"
    file.write_bytes(baseline_data(entries))

    assert list(read_baseline(file).entries) == entries
    assert len(file.read_bytes().split(b"\n")) == len(entries) + 2
    checker = Draft202012Validator(schema("nullijn.schema.json"))
    lines = file.read_text("utf-8").split("\n")[:-1]
    assert [fault for line in lines for fault in checker.iter_errors(json.loads(line))] == []


@pytest.mark.parametrize(
    ("data", "key", "line"),
    [
        ("", "nullijn-geen", None),
        ("{}\n", "nullijn-geen", None),
        ("leeruitkomstenset: 1\n", "nullijn-geen", None),
        ('{"nullijn": 2}\n{"nieuw": 1}\n', "nullijn-nieuwer", None),
        ('{"nullijn": "1"}\n', "nullijn-regel", 1),
        ('{"nullijn": true}\n', "nullijn-regel", 1),
        (HEAD + LINE + "kapot\n", "nullijn-regel", 3),
        (HEAD + "[1]\n", "nullijn-regel", 2),
        (HEAD + "null\n", "nullijn-regel", 2),
        (HEAD + LINE.replace('"L1"', "NaN"), "nullijn-regel", 2),
        (HEAD + LINE.replace("plek", "plaats"), "nullijn-regel", 2),
        (HEAD + LINE.replace('"s"', '"s", "meer": "x"'), "nullijn-regel", 2),
        (HEAD + LINE.replace("a.yaml", ""), "nullijn-regel", 2),
        (HEAD + "[" * 100_000 + "\n", "nullijn-regel", 2),
        (HEAD + "9" * 100_000 + "\n", "nullijn-regel", 2),
        (HEAD + "<<<<<<< hier\n" + LINE + "=======\n>>>>>>> daar\n", "nullijn-conflict", 2),
    ],
)
def test_a_file_that_is_not_in_order_is_told_with_its_line(
    tmp_path: Path, data: str, key: str, line: int | None
) -> None:
    """And none of it is used: what it lacks would look new."""
    error = failure(tmp_path, data.encode("utf-8"))

    place = str(error.facts.get("plek", ""))
    assert (error.key, place.rpartition(":")[2] or None) == (key, line and str(line))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x00\x01", HEAD.encode() + b"\xff\n"])
def test_bytes_that_are_no_text_are_told(tmp_path: Path, data: bytes) -> None:
    """No traceback, whatever is in the file."""
    assert failure(tmp_path, data).key in ("nullijn-geen", "nullijn-regel")


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a stranger's repository that would fill the memory of CI."""
    monkeypatch.setattr(baseline, "MAX_BYTES", 10)

    assert failure(tmp_path, (HEAD + LINE).encode()).key == "nullijn-te-groot"


def test_a_folder_is_no_baseline(tmp_path: Path) -> None:
    """It is told."""
    with pytest.raises(BaselineError) as told:
        read_baseline(tmp_path)
    assert told.value.key == "nullijn-onleesbaar"


def test_a_line_keeps_to_its_schema_where_we_read_it() -> None:
    """What the quick check asks is what the schema asks."""
    found = schema("nullijn.schema.json")["$defs"]["bevinding"]
    names = set(baseline._KEYS)

    assert set(found["properties"]) == names
    assert set(found["required"]) == names - baseline._OPTIONAL


def test_lines_of_two_branches_together_are_a_baseline(tmp_path: Path) -> None:
    """A merge that keeps both sides may leave a line twice."""
    file = tmp_path / "n.jsonl"
    file.write_text(HEAD + LINE + LINE + "\n")

    assert len(read_baseline(file).entries) == 1
