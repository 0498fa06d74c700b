"""Facts about a session of an editor with `leeruitkomsten lsp`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.builders import HEAD, a_set_text
from tests.editor.client import ROOT, Client, applied

from leeruitkomsten.cli import run

pytest.importorskip("pygls", reason="the extra [lsp] is not installed")

SLIPS = "De student maakt foto`s  van een brug en kent de wet. 😀 Hij kent ook  de norm."
VAGUE = "De student kent de wet."
SEVERITIES = {"fout": 1, "waarschuwing": 2, "suggestie": 3}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """Return a client whose server is ready."""
    with Client(cwd=tmp_path) as client:
        client.initialize()
        yield client


def whole(text: str) -> dict[str, Any]:
    end = {"line": len(text.splitlines()), "character": 0}
    return {"start": {"line": 0, "character": 0}, "end": end}


def test_a_session_from_start_to_end(tmp_path: Path) -> None:
    """Open, look, ask, repair, explain, complete, and leave with 0 and nothing else on stdout."""
    with Client(cwd=tmp_path) as client:
        client.initialize({"workspace": {"workspaceEdit": {"documentChanges": True}}})
        text = a_set_text(SLIPS)
        found = client.open("set.yaml", text)
        codes = [one["code"] for one in found]
        assert {"LU101", "LU127", "LU129"} <= {*codes}

        slip = next(one for one in found if one["code"] == "LU127")
        hover = client.request(
            "textDocument/hover",
            client.at(
                "set.yaml", slip["range"]["start"]["line"], slip["range"]["start"]["character"]
            ),
        )
        assert "LU127" in hover["contents"]["value"]

        (repair,) = [
            one
            for one in client.actions("set.yaml", slip["range"])
            if one["title"].startswith("Herstel LU127")
        ]
        text = applied(text, repair["edit"], client.uri("set.yaml"))
        assert "foto’s" in text
        found = client.change("set.yaml", text)
        assert "LU127" not in [one["code"] for one in found]

        everything = client.actions("set.yaml", whole(text), ["source.fixAll"])
        text = applied(text, everything[0]["edit"], client.uri("set.yaml"))
        found = client.change("set.yaml", text)
        assert "LU129" not in [one["code"] for one in found]

        vague = next(one for one in found if one["code"] == "LU101")
        (explain,) = [
            one
            for one in client.actions("set.yaml", vague["range"])
            if one["title"] == "Leg uit: wijk bij L1 af van LU101"
        ]
        text = applied(text, explain["edit"], client.uri("set.yaml"))
        assert "afwijkingen:\n      - {regel: LU101, motivering: “…”}\n" in text or "…" in text
        found = client.change("set.yaml", text)
        assert {"LU101", "LU253"} <= {one["code"] for one in found}
        found = client.change("set.yaml", text.replace("…", "zo heet het vak"))
        assert not {"LU101", "LU253"} & {one["code"] for one in found}

        text += "    eindk"
        client.change("set.yaml", text)
        last = len(text.splitlines()) - 1
        items = client.request("textDocument/completion", client.at("set.yaml", last, 9))["items"]
        assert "eindkwalificaties" in [one["label"] for one in items]

        assert client.leave() == 0
        assert client.stray == b""
        assert client.complaints == b""


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "sets").rglob("*.yaml")),
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_diagnostics_are_what_the_command_line_finds(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same codes, severities, words and places, in every set of ours."""
    text = path.read_text(encoding="utf-8")
    run(["lint", str(path), "--formaat", "json", "--faal-bij", "nooit"])
    report = json.loads(capsys.readouterr().out)["bevindingen"]
    with Client(cwd=path.parent) as client:
        client.initialize()
        shown = client.open(path.name, text)

    assert [as_told(one) for one in shown] == [
        as_reported(one, text) for one in report if one["afwijking"] is None
    ]


def as_told(one: dict[str, Any]) -> tuple[object, ...]:
    start, end = one["range"]["start"], one["range"]["end"]
    message = one["message"].partition("\n")[0]
    places = (start["line"], start["character"], end["line"], end["character"])
    return (one["code"], one["severity"], message, *places)


def as_reported(one: dict[str, Any], text: str) -> tuple[object, ...]:
    lines = text.split("\n")

    def units(line: int, column: int) -> int:
        return len(lines[line - 1][: column - 1].encode("utf-16-le")) // 2

    return (
        one["regel"], SEVERITIES[one["ernst"]], one["bericht"],
        one["lijn"] - 1, units(one["lijn"], one["kolom"]),
        one["eindlijn"] - 1, units(one["eindlijn"], one["eindkolom"]),
    )  # fmt: skip
