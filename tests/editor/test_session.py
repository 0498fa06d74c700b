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


def test_diagnostics_are_what_the_command_line_finds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The same codes, severities, words and places, in every set of ours."""
    paths = sorted((ROOT / "sets").rglob("*.yaml"))
    run(["lint", str(ROOT / "sets"), "--formaat", "json", "--faal-bij", "nooit"])
    report = json.loads(capsys.readouterr().out)["bevindingen"]
    with Client(cwd=ROOT / "sets") as client:
        client.initialize()
        for path in paths:
            text = path.read_text(encoding="utf-8")
            shown = client.open(path.relative_to(ROOT / "sets").as_posix(), text)

            assert [as_told(one) for one in shown] == [
                as_reported(one, text)
                for one in report
                if one["afwijking"] is None and Path(one["bestand"]) == path
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


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-32"])
def test_places_are_counted_as_was_agreed(tmp_path: Path, encoding: str) -> None:
    """Behind a 😀 a column differs by what it takes: two, four or one."""
    with Client(cwd=tmp_path) as client:
        offered = {"general": {"positionEncodings": [encoding, "utf-16"]}}
        assert client.initialize(offered)["positionEncoding"] == encoding
        found = client.open("set.yaml", a_set_text("😀 De student kent de wet."))
        start = next(one for one in found if one["code"] == "LU101")["range"]["start"]

    emoji = {"utf-16": 2, "utf-8": 4, "utf-32": 1}[encoding]
    assert start["character"] == 6 + emoji + len(" De student ")


def test_a_file_that_is_half_written_is_told_and_helped(client: Client) -> None:
    """A syntax error is a finding among findings, and completion goes on."""
    client.open("set.yaml", a_set_text(VAGUE))
    text = a_set_text(VAGUE) + '    eindkwalificaties: ["EK1\n    nive'
    found = client.change("set.yaml", text)
    assert [one["severity"] for one in found] == [1]

    text = a_set_text(VAGUE) + "    nive"
    client.change("set.yaml", text)
    items = complete(client, text)
    assert "niveau" in labels(items)


def complete(client: Client, text: str, name: str = "set.yaml") -> list[dict[str, Any]]:
    """Return what can be written at the end of a text."""
    lines = text.split("\n")
    units = len(lines[-1].encode("utf-16-le")) // 2
    where = client.at(name, len(lines) - 1, units)
    items: list[dict[str, Any]] = client.request("textDocument/completion", where)["items"]
    return items


def labels(items: list[dict[str, Any]]) -> list[str]:
    return [one["label"] for one in items]


def test_files_of_others_are_left_alone(client: Client) -> None:
    """An editor has many files in YAML, and most are none of ours."""
    assert client.open("compose.yaml", "services:\n  db: {image: postgres}\n") == []
    assert client.open("kapot.yaml", "services: [\n") == []
    assert client.open("spelfout.yaml", "leeruitkomsenset: 1\n")[0]["code"] == "LU030"


def test_our_other_files_are_held_against_their_schema(client: Client) -> None:
    """Registers, settings and quality schemas too, with what goes beyond the schema."""
    assert codes(client.open("besluiten.yaml", "besluiten: 1\nregister: nee\n")) == ["LU023"]
    assert codes(client.open("schema.yaml", "kwaliteitsschema: 1\nnaam: x\n"))
    (told,) = client.open("leeruitkomsten.yaml", "instellingen: 1\nernst: {LU999: fout}\n")
    assert "leeruitkomsten.yaml:2:9" in told["message"]


def codes(found: list[dict[str, Any]]) -> list[str]:
    return [one["code"] for one in found]


def test_settings_that_are_saved_count_at_once(client: Client, tmp_path: Path) -> None:
    """Also for the sets that are open already, and also when they are not in order."""
    settings = tmp_path / "leeruitkomsten.yaml"
    assert "LU101" in codes(client.open("set.yaml", a_set_text(VAGUE)))

    settings.write_text("instellingen: 1\nernst: {LU101: uit}\n", encoding="utf-8")
    changed = {"changes": [{"uri": settings.as_uri(), "type": 1}]}
    client.notify("workspace/didChangeWatchedFiles", changed)
    assert "LU101" not in codes(client.diagnostics("set.yaml"))

    settings.write_text("instellingen: 1\nernst: {LU101: soms}\n", encoding="utf-8")
    client.notify("workspace/didChangeWatchedFiles", changed)
    (told,) = client.diagnostics("set.yaml")
    assert told["message"].startswith("Dat ging niet: ")


OWN_CARD = """\
code: NZ101
naam: ons-woord
ernst: suggestie
criterium: Eigen
bronnen: [eigen]
op: leeruitkomst.tekst
controle: wording.forbids
met: {woorden: {nl: [de wet]}}
nl: {titel: Ons woord, bericht: Ons woord., waarom: Daarom.}
en: {criterium: Own, titel: Our word, bericht: Our word., waarom: Because.}
goed: [Je ontwerpt een brug.]
fout: [{voorbeeld: Je kent de wet., plekken: [de wet]}]
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """Return the folder with rules of an institution: a card, and a quality schema."""
    text = "instellingen: 1\nregelmappen: [regels]\n"
    (tmp_path / "leeruitkomsten.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "regels").mkdir()
    (tmp_path / "regels" / "NZ101-ons-woord.yaml").write_text(OWN_CARD, encoding="utf-8")
    schema = "kwaliteitsschema: 1\nnaam: van-ons\ntitel: Van ons\nbreidt_uit: hbo\n"
    (tmp_path / "regels" / "van-ons.yaml").write_text(schema, encoding="utf-8")
    return tmp_path / "regels"


@pytest.mark.parametrize("is_open", [False, True], ids=["closed", "open here"])
def test_a_card_that_is_gone_speaks_no_more(client: Client, rules: Path, is_open: bool) -> None:
    """As at every switch of branches: what a file was is no longer in it."""
    card = rules / "NZ101-ons-woord.yaml"
    assert "NZ101" in codes(client.open("set.yaml", a_set_text(VAGUE)))
    if is_open:
        client.open("regels/NZ101-ons-woord.yaml", OWN_CARD)
    card.unlink()
    client.notify(
        "workspace/didChangeWatchedFiles", {"changes": [{"uri": card.as_uri(), "type": 3}]}
    )

    assert "NZ101" not in codes(client.diagnostics("set.yaml"))


def test_only_quality_schemas_are_proposed_as_such(client: Client, rules: Path) -> None:
    """Cards lie in the same folder."""
    text = a_set_text(VAGUE) + "kwaliteitsschema: "
    client.open("set.yaml", text)
    proposed = labels(complete(client, text))

    assert (rules / "van-ons.yaml").is_file()
    assert proposed == ["ad", "hbo", "internationaal", "microcredential", "van-ons"]


@pytest.mark.parametrize("able", [True, False])
def test_the_other_side_of_a_pair_is_told(tmp_path: Path, able: bool) -> None:
    """To a client that can show it: where the code stands for the first time."""
    offered = {"textDocument": {"publishDiagnostics": {"relatedInformation": able}}}
    with Client(cwd=tmp_path) as client:
        client.initialize(offered)
        found = client.open("set.yaml", a_set_text(VAGUE, VAGUE).replace("code: L2", "code: L1"))

    told = [each for one in found for each in one.get("relatedInformation", [])]
    where = {"start": {"line": 5, "character": 10}, "end": {"line": 5, "character": 12}}
    place = {"uri": (tmp_path / "set.yaml").as_uri(), "range": where}
    assert told == ([{"location": place, "message": "De andere plek"}] if able else [])


def test_it_asks_to_be_told_of_settings_that_change(tmp_path: Path) -> None:
    """Where the client can do that; settings may change outside the editor."""
    with Client(cwd=tmp_path) as client:
        client.initialize({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
        client.open("set.yaml", "")
        (asked,) = [one for one in client.told if one["method"] == "client/registerCapability"]
        client.send({"id": asked["id"], "result": None})

        assert asked["params"]["registrations"][0]["method"] == "workspace/didChangeWatchedFiles"
        assert client.leave() == 0
        assert client.complaints == b""


def test_it_speaks_the_language_that_is_asked_for(tmp_path: Path) -> None:
    """In the options at the start, on the command line, or in settings that change."""
    with Client(cwd=tmp_path) as client:
        client.initialize(options={"taal": "en"})
        (told,) = client.open("set.yaml", "leeruitkomstenset: 1\nhogeschool: [\n")
        assert "Reading gets stuck" in told["message"]
        client.notify("workspace/didChangeConfiguration", {"settings": {"taal": "nl"}})
        (told,) = client.diagnostics("set.yaml")
        assert "loopt het lezen vast" in told["message"]


def test_hover_and_definition_lead_to_what_is_referred_to(client: Client, tmp_path: Path) -> None:
    """A qualification by its code, a rule by its code in a waiver, a set by its name."""
    (tmp_path / "profiel.yaml").write_text("leeruitkomstenset: 1\n", encoding="utf-8")
    text = (
        HEAD
        + "referentie: profiel\neindkwalificaties:\n  - {code: EK1, tekst: Ontwerpt software.}\n"
        "leeruitkomsten:\n  - code: L1\n    tekst: Je ontwerpt een app.\n"
        "    eindkwalificaties: [EK1]\n    afwijkingen:\n      - {regel: LU105, motivering: Zo.}\n"
    )
    client.open("set.yaml", text)
    lines = text.split("\n")

    def at(word: str, line: str) -> dict[str, Any]:
        number = next(nth for nth, one in enumerate(lines) if line in one)
        return client.at("set.yaml", number, lines[number].index(word) + 1)

    hover = client.request("textDocument/hover", at("EK1", "eindkwalificaties: ["))
    assert "Ontwerpt software" in hover["contents"]["value"]
    target = client.request("textDocument/definition", at("EK1", "eindkwalificaties: ["))
    assert target["range"]["start"] == {"line": 6, "character": 11}
    assert (
        "LU105" in client.request("textDocument/hover", at("LU105", "regel"))["contents"]["value"]
    )
    target = client.request("textDocument/definition", at("profiel", "referentie"))
    assert target["uri"] == (tmp_path / "profiel.yaml").as_uri()


def test_symbols_are_units_with_their_outcomes(client: Client) -> None:
    """The outline of a set."""
    text = (ROOT / "sets" / "hbo-ict" / "noordzee.yaml").read_text(encoding="utf-8")
    client.open("set.yaml", text)
    where = {"textDocument": {"uri": client.uri("set.yaml")}}
    found = client.request("textDocument/documentSymbol", where)

    assert found[0]["name"]
    assert found[0]["children"][0]["name"].startswith("LU1.1")


@pytest.mark.parametrize(
    ("begun", "expected"),
    [
        ("    eindkwalificaties: [E", {"EK1", "EK 2"}),
        ("    eindkwalificaties:\n      - ", {"EK1", "EK 2"}),
        ("    afwijkingen:\n      - regel: LU", {"LU101", "LU105"}),
        ("    afwijkingen:\n      - {re", {"regel", "motivering", "tot"}),
        ("    niveau: {nlqf: ", {"4+", "6"}),
        ("    vervangt: [", {"L0", "L1"}),
        ("    ", {"titel", "context", "vervangt"}),
        ("status: ", {"concept", "vastgesteld"}),
        ("referentie: p", {"profiel"}),
        ("kwaliteitsschema: ", {"hbo", "ad"}),
    ],
)
def test_completion_proposes_what_can_stand_there(
    client: Client, tmp_path: Path, begun: str, expected: set[str]
) -> None:
    """Keys with their description, values, codes, rules and names of sets."""
    (tmp_path / "profiel.yaml").write_text("leeruitkomstenset: 1\n", encoding="utf-8")
    head = HEAD + "eindkwalificaties: [{code: EK1, tekst: Een.}, {code: EK 2, tekst: Twee.}]\n"
    body = "leeruitkomsten:\n  - code: L{0}\n    tekst: Je ontwerpt een app.\n"
    client.open("set.yaml", head + body.format(0))
    client.change("set.yaml", head + body.format(1))
    text = head + body.format(1) + begun

    client.change("set.yaml", text)

    assert expected <= {*labels(complete(client, text))}


def test_nothing_is_proposed_within_a_text(client: Client) -> None:
    """What someone writes in a sentence is theirs."""
    text = a_set_text(VAGUE)[:-1] + " na"
    client.open("set.yaml", text)

    assert complete(client, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 leeruitkomstenset: 1",
        "leeruitkomstenset: 1\nhogeschool: \x00\x1b[2J",
        "leeruitkomstenset: " + "[" * 100_000,
        "leeruitkomstenset: 1\n" + "x" * 6_000_000,
        "leeruitkomstenset: &a [*a, *a]\n",
        "\ufeff" + a_set_text(VAGUE),
        a_set_text(VAGUE).replace("\n", "\r"),
        "",
    ],
    ids=["surrogate", "control", "deep", "huge", "circle", "mark", "cr", "empty"],
)
def test_hostile_text_is_answered(client: Client, text: str) -> None:
    """It is told or left alone, and the server goes on."""
    client.open("set.yaml", text)
    for question in ("hover", "completion", "definition"):
        client.request(f"textDocument/{question}", client.at("set.yaml", 0, 3))
        client.request(f"textDocument/{question}", client.at("set.yaml", 99_999, 99_999))
    client.actions("set.yaml", whole(text))

    assert client.leave() == 0
    assert client.stray == b""


def test_what_is_typed_on_is_told_once(client: Client) -> None:
    """While someone types nothing is told; a question that is taken back is not answered."""
    client.open("set.yaml", a_set_text(VAGUE))
    for nth in range(10):
        client.change("set.yaml", a_set_text(f"{VAGUE} {nth}"), wait=False)
    number = client.start_request("textDocument/hover", client.at("set.yaml", 7, 20))
    client.notify("$/cancelRequest", {"id": number})
    client.diagnostics("set.yaml")

    assert [one for one in client.told if one.get("method", "").endswith("Diagnostics")] == []


def test_a_file_that_is_closed_is_no_longer_spoken_of(client: Client) -> None:
    """What was told of it is taken back."""
    client.open("set.yaml", a_set_text(VAGUE))
    document = {"textDocument": {"uri": client.uri("set.yaml")}}
    client.notify("textDocument/didClose", document)
    message = client.request("textDocument/hover", client.at("set.yaml", 1, 1))

    assert message is None
    assert [one["params"]["diagnostics"] for one in client.told if "params" in one] == [[]]


def test_leaving_without_a_word_is_1(client: Client) -> None:
    """As the protocol has it; the end of the input is no leave either."""
    client.notify("exit", None)

    assert client.process.wait(30) == 1


def test_the_end_of_the_input_ends_the_server(client: Client) -> None:
    """An editor that crashed leaves nothing running."""
    assert client.process.stdin is not None
    client.process.stdin.close()

    assert client.process.wait(30) == 1


def test_without_the_extra_it_is_said_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And not with a traceback."""
    monkeypatch.setattr("leeruitkomsten.cli.editor.find_spec", lambda _: None)

    assert run(["lsp"]) == 2
    assert "pip install 'leeruitkomsten[lsp]'" in capsys.readouterr().err
