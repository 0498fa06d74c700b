"""Facts about the example sets, and about real ones."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import yaml

from leeruitkomsten import calibrate, diff, lint, load_set
from leeruitkomsten.cli import run
from leeruitkomsten.loading.sets import to_data
from leeruitkomsten.model import Outcome, OutcomeSet, Programme, Severity

SETS = Path(__file__).parents[1] / "sets"
LABELS = Path(__file__).parent / "labels"
PROGRAMMES = ["hbo-ict", "social-work", "verpleegkunde"]


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_programme_has_a_reference_and_three_hogescholen(programme: str) -> None:
    """Enough to calibrate, each of a realistic size, and none of them real."""
    sets = [load_set(str(path)) for path in sorted((SETS / programme).glob("*.yaml"))]

    assert len(sets) == 4
    assert all("bestaat niet" in one.institution for one in sets)
    assert all(12 <= len(list(one.entries())) <= 30 for one in sets)


def test_the_example_sets_have_no_faults() -> None:
    """They are what a committee copies from."""
    assert lint([str(SETS)], on="2026-11-01").count(Severity.ERROR) == 0


def test_the_reference_sets_are_clean() -> None:
    """A well-written set gets no warning."""
    report = lint([str(path) for path in SETS.glob("*/referentie.yaml")])

    assert [one for one in report.findings if one.severity >= Severity.WARNING] == []


def test_the_microcredential_is_clean() -> None:
    """It is judged as the microcredential that it says it is."""
    report = lint([str(SETS / "microcredentials")], on="2026-11-26")

    assert (report.sets, report.findings) == (1, ())
    assert {one.quality_schema for one in report.linted.values()} == {"microcredential"}


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_real_gaps_stand_in_the_examples(programme: str) -> None:
    """Gaps of the kinds that matter most are found in every programme."""
    kinds = {gap.kind for gap in calibrate([str(SETS / programme)]).gaps}

    assert kinds >= {"ontbreekt", "niveau", "granulariteit", "profilering"}


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_labels_name_outcomes_that_exist(programme: str) -> None:
    """What truly corresponds is said of outcomes that are there."""
    codes = {
        path.stem: {entry.code for entry in load_set(str(path)).entries()}
        for path in (SETS / programme).glob("*.yaml")
    }
    lines = (LABELS / f"{programme}.tsv").read_text(encoding="utf-8").splitlines()[1:]

    for line in lines:
        left_set, left, right_set, right, _ = line.split("\t")
        assert left in codes[left_set]
        assert right in codes[right_set]


def test_real_sets_of_three_institutions_run_as_they_are(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """lint, diff and kalibreer on the sets of `eigen`."""
    folder = real_data / "eigen" / "hbo-ict"

    assert run(["lint", str(folder), "--faal-bij", "nooit"]) == 0
    assert run(["diff", str(folder / "alfa.yaml"), str(folder / "beta.yaml")]) == 0
    assert run(["kalibreer", str(folder), "--formaat", "json"]) == 0
    assert "Traceback" not in capsys.readouterr().err


def statutory(path: Path) -> OutcomeSet:
    """Return a set from a file of statutory requirements: what real input looks like."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    outcomes = tuple(
        Outcome(f"{nth}|{one['code']}", one["tekst"], title=one.get("rubriek"))
        for nth, one in enumerate(data["outcomes"], 1)
    )
    return OutcomeSet(data["instelling"], Programme(data["opleiding"]), outcomes=outcomes)


def test_statutory_texts_lint_and_compare(real_data: Path, tmp_path: Path) -> None:
    """Long sentences, noun phrases and typos of the source bring nothing down."""
    files = []
    for path in sorted((real_data / "wet").glob("*.yaml")):
        file = tmp_path / path.name
        data = to_data(statutory(path))
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100)
        file.write_text(text, encoding="utf-8")
        files.append(str(file))

    report = lint(files)
    small = [name for name in files if "accountancy" not in name]
    pairs = [diff(one, other) for one, other in itertools.pairwise(small)]

    assert (report.sets, report.count(Severity.ERROR)) == (len(files), 0)
    assert all(pair.candidates for pair in pairs)
