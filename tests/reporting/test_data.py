"""Facts about reports as data: the contract that others build on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from leeruitkomsten import calibrate, diff, lint, report_data
from leeruitkomsten.loading.contracts import schema
from leeruitkomsten.usecases.deciding import decide
from leeruitkomsten.usecases.gauging import gauge

SETS = Path(__file__).parents[2] / "sets"
PROGRAMMES = ["hbo-ict", "social-work", "verpleegkunde"]


def faults(data: dict[str, Any], name: str) -> list[str]:
    """Return what is against the schema of a report, after a trip through JSON."""
    checker = Draft202012Validator(schema(name))
    return [fault.message for fault in checker.iter_errors(json.loads(json.dumps(data)))]


def test_a_lint_report_is_as_its_schema_says() -> None:
    """All example sets, in both languages."""
    report = lint([str(SETS)], on="2026-11-01")

    for language, questions in (("nl", True), ("en", True), ("nl", False)):
        data = report_data(report, language=language, questions=questions)
        assert faults(data, "rapport-lint.schema.json") == []


def test_only_the_sentences_of_a_lint_report_follow_the_language() -> None:
    """Everything else is the same in any language."""
    report = lint([str(SETS / "hbo-ict")], on="2026-11-01")
    dutch, english = (report_data(report, language=language) for language in ("nl", "en"))

    for data in (dutch, english):
        for finding in data["bevindingen"]:
            del finding["bericht"]

    assert dutch == english


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_diff_report_is_as_its_schema_says(programme: str) -> None:
    """Any two sets of a programme; also with all candidates."""
    first, second, *_ = sorted((SETS / programme).glob("*.yaml"))
    report = diff(str(first), str(second))

    for candidates in (3, 0):
        data = report_data(report, candidates=candidates)
        assert faults(data, "rapport-diff.schema.json") == []


def test_an_explanation_is_added_where_it_was_asked_for() -> None:
    """Every outcome of a set, linked or not; and no key where nobody asked."""
    paths = (
        str(SETS / "verpleegkunde/zuiderwaard.yaml"),
        str(SETS / "verpleegkunde/kempenland.yaml"),
    )
    plain = diff(*paths)

    data = report_data(diff(*paths, explain=list(plain.candidates)))

    assert faults(data, "rapport-diff.schema.json") == []
    assert {code for one in data["uitleg"] for code in one["gevraagd"]} <= set(plain.candidates)
    assert "uitleg" not in report_data(plain)


def test_every_left_outcome_has_its_candidates() -> None:
    """Every outcome on either side is listed, best candidates first, `0` giving all."""
    report = diff(str(SETS / "hbo-ict/noordzee.yaml"), str(SETS / "hbo-ict/maasdal.yaml"))
    left, right = (tuple(one.set.entries()) for one in (report.left, report.right))

    data = report_data(report, candidates=0)

    assert [one["links"] for one in data["kandidaten"]] == [entry.code for entry in left]
    assert [one["rechts"] for one in data["kandidaten_rechts"]] == [entry.code for entry in right]
    for one in data["kandidaten"]:
        scores = [candidate["score"] for candidate in one["rechts"]]
        assert len(scores) == len(right)
        assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_calibration_report_is_as_its_schema_says(programme: str) -> None:
    """All sets of a programme, the reference set among them."""
    data = report_data(calibrate([str(SETS / programme)]))

    assert faults(data, "rapport-kalibratie.schema.json") == []
    assert data["referentie"] == "referentie"


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_outcome_is_in_one_group(programme: str) -> None:
    """Nothing is lost in a calibration, and nothing stands in it twice."""
    data = report_data(calibrate([str(SETS / programme)]))
    there = [(label["id"], code) for label in data["sets"] for code in label["leeruitkomsten"]]

    grouped = [(one["set"], one["code"]) for group in data["groepen"] for one in group["leden"]]

    assert sorted(grouped) == sorted(there)


def test_a_report_says_nothing_of_a_rank() -> None:
    """No scores or rankings of hogescholen: sets are in order of their name."""
    data = report_data(calibrate([str(SETS / "verpleegkunde")]))
    names = [label["id"] for label in data["sets"] if label["id"] != data["referentie"]]

    assert names == sorted(names)
    assert not any("score" in label for label in data["sets"])


def test_reports_with_decisions_are_as_their_schemas_say(tmp_path: Path) -> None:
    """What was decided, also what is to be reviewed or gone; and the gauge of it."""
    left, right = (SETS / "hbo-ict" / f"{name}.yaml" for name in ("noordzee", "maasdal"))
    for file in (left, right):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    ours, theirs = (str(tmp_path / file.name) for file in (left, right))
    first, second, third, *_ = diff(ours, theirs).links
    for relation, link in (("overlap", first), ("niet_gelijk", second), ("gelijkwaardig", third)):
        recorded = decide(
            ours, theirs, left_codes=link.left[:1], right_codes=link.right[:1],
            relation=relation, reason="Besproken.", role="examinator", on="2026-11-01",
        )  # fmt: skip
        Path(recorded.file).write_bytes(recorded.data)
    register = tmp_path / "besluiten.yaml"
    mark = recorded.decision.left.outcomes[0].fingerprint
    register.write_text(register.read_text("utf-8").replace(mark, "0" * 16), encoding="utf-8")

    sides, many, gauged = diff(ours, theirs), calibrate([str(tmp_path)]), gauge([str(tmp_path)])

    assert [one["stand"] for one in report_data(sides)["besluiten"]] == [
        "toegepast", "toegepast", "te_herzien",
    ]  # fmt: skip
    assert faults(report_data(sides), "rapport-diff.schema.json") == []
    assert faults(report_data(many), "rapport-kalibratie.schema.json") == []
    assert faults(report_data(gauged), "rapport-ijk.schema.json") == []
