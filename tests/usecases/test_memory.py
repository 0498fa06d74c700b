"""Facts about memory and processes: they change how long it takes, and nothing else."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.builders import a_set_text

from leeruitkomsten import LeeruitkomstenError, LintReport, lint, report_data
from leeruitkomsten.loading.settings import _settings_in
from leeruitkomsten.model import Settings
from leeruitkomsten.source import Source
from leeruitkomsten.usecases import crew, crew_size, judging, remembering, rulebook, running
from leeruitkomsten.usecases.file_report import FileReport

ROOT = Path(__file__).parents[2]
SETS = ROOT / "sets"
OLD, NEW = "2026-01-01", "2027-06-01"


def a_set(text: str = "De student kent SQL.", *, until: str | None = None) -> str:
    """Return the file of a set with one outcome, and a waiver of its finding up to a day."""
    waiver = ""
    if until is not None:
        waiver = f"afwijkingen: [{{regel: LU101, motivering: Afgesproken, tot: {until}}}]\n"
    return (
        "leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: Y}\n"
        f"{waiver}leeruitkomsten:\n  - code: A\n    tekst: {text}\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with sets of all sorts, and files that are none."""
    made = tmp_path / "werk"
    shutil.copytree(SETS, made)
    (made / "kapot.yaml").write_text("leeruitkomstenset: 1\n  a: [\n", encoding="utf-8")
    (made / "leeg.yaml").write_text("", encoding="utf-8")
    (made / "latin.yaml").write_bytes(b"a: \xe9\n")
    (made / "anders.yaml").write_text("wat: dit\n", encoding="utf-8")
    (made / "register.yaml").write_text("besluiten: 1\n", encoding="utf-8")
    (made / "afwijking.yaml").write_text(a_set(until="2026-12-31"), encoding="utf-8")
    return made


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows with the name of each file that is judged."""
    names: list[str] = []
    judge = judging.judge

    def noted(source: Source, settings: Settings, *rest: str | None) -> FileReport:
        names.append(Path(source.name).name)
        return judge(source, settings, *rest)

    monkeypatch.setattr(judging, "judge", noted)
    return names


def told(report: LintReport) -> object:
    """Return all that a report tells, in both languages, questions and sources included."""
    return (
        [report_data(report, language=language, questions=True) for language in ("nl", "en")],
        dict(report.sources),
        [report.linted.get(name) for name in report.linted],
    )


def test_memory_and_processes_change_nothing(folder: Path, tmp_path: Path) -> None:
    """All that is told is the same: new, remembered, by one process or by three."""
    paths, cache = [str(folder)], tmp_path / "cache"
    plain = told(lint(paths, on=OLD))

    assert told(lint(paths, on=OLD, processes=3)) == plain
    assert told(lint(paths, on=OLD, cache=cache, processes=3)) == plain
    assert told(lint(paths, on=OLD, cache=cache)) == plain
    assert told(lint(paths, on=OLD, cache=cache, processes=2)) == plain


def test_what_did_not_change_is_not_judged_again(
    folder: Path, tmp_path: Path, judged: list[str]
) -> None:
    """Not even under another name, with another date or in another folder."""
    lint([str(folder)], cache=tmp_path / "cache")
    moved = folder.rename(tmp_path / "elders")
    (moved / "afwijking.yaml").rename(moved / "hernoemd.yaml")
    for file in moved.rglob("*.yaml"):
        os.utime(file, (0, 0))
    judged.clear()

    report = lint([str(moved)], cache=tmp_path / "cache")

    assert judged == []
    assert {finding.place.file for finding in report.findings} >= {
        (moved / "hernoemd.yaml").as_posix(),
        (moved / "kapot.yaml").as_posix(),
    }


def test_what_changed_is_judged_again(folder: Path, tmp_path: Path, judged: list[str]) -> None:
    """One letter is enough."""
    lint([str(folder)], cache=tmp_path / "cache")
    (folder / "afwijking.yaml").write_text(a_set("De student weet SQL."), encoding="utf-8")
    judged.clear()

    lint([str(folder)], cache=tmp_path / "cache")

    assert judged == ["afwijking.yaml"]


@pytest.mark.parametrize("change", ["versie", "schema", "ernst", "regelmap"])
def test_what_judges_counts(
    tmp_path: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """Another version, quality schema, severity or rule of the project: all is judged again."""
    rules = tmp_path / "regels"
    rules.mkdir()
    settings = tmp_path / "leeruitkomsten.yaml"
    settings.write_text("instellingen: 1\nregelmappen: [regels]\n", encoding="utf-8")
    file = tmp_path / "set.yaml"
    file.write_text(a_set(), encoding="utf-8")
    cache = tmp_path / "cache"
    lint([str(file)], cache=cache)
    # Settings and rules are read once per process: a new one sees what changed.
    remembering._program.cache_clear()
    _settings_in.cache_clear()
    rulebook._held.cache_clear()
    rulebook._catalogue.cache_clear()
    if change == "versie":
        monkeypatch.setattr(remembering, "__version__", "9.9.9")
    elif change == "ernst":
        settings.write_text(
            "instellingen: 1\nregelmappen: [regels]\nernst: {LU101: fout}\n", encoding="utf-8"
        )
    elif change == "regelmap":
        schema = "kwaliteitsschema: 1\nnaam: eigen\ntitel: Eigen\n"
        (rules / "eigen.yaml").write_text(schema, encoding="utf-8")
    judged.clear()

    lint([str(file)], cache=cache, quality_schema="ad" if change == "schema" else None)

    assert judged == ["set.yaml"]
    remembering._program.cache_clear()


def test_a_waiver_that_ends_is_not_remembered_past_its_day(
    tmp_path: Path, judged: list[str]
) -> None:
    """The day is no part of the key: only where a waiver ends does it make a difference."""
    file, cache = tmp_path / "set.yaml", tmp_path / "cache"
    file.write_text(a_set(until="2026-12-31"), encoding="utf-8")
    days = [OLD, "2026-12-31", None, NEW, "2027-01-01", OLD]
    new = [lint([str(file)], on=day).findings for day in days]
    judged.clear()

    kept = [lint([str(file)], on=day, cache=cache).findings for day in days]

    assert kept == new
    assert len(judged) == 3  # until it ends, after it ended, and once more before


def test_a_folder_that_can_only_be_read_is_read(
    folder: Path, tmp_path: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is there is used; what is new is not kept, and nobody is troubled."""
    cache = tmp_path / "cache"
    plain = lint([str(folder)], cache=cache).findings
    before = {path: path.read_bytes() for path in cache.iterdir()}
    (folder / "nieuw.yaml").write_text(a_set(), encoding="utf-8")
    judged.clear()

    def refuse(*_: object, **__: object) -> None:  # whoever is root may write anywhere
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)

    assert len(lint([str(folder)], cache=cache).findings) > len(plain)
    assert judged == ["nieuw.yaml"]
    assert {path: path.read_bytes() for path in cache.iterdir()} == before


def test_what_cannot_be_written_changes_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: the run is as it was, and leaves no half files behind."""
    cache = tmp_path / "cache"
    plain = lint([str(folder)]).findings

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("leeruitkomsten.loading.whole.Path.replace", full)

    assert lint([str(folder)], cache=cache).findings == plain
    assert list(cache.iterdir()) == []


def test_a_worker_that_dies_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it would have found is not passed over in silence."""
    monkeypatch.setattr(running, "read_bytes", lambda _: os._exit(3))

    with pytest.raises(LeeruitkomstenError) as caught:
        lint([str(folder)], processes=2)

    assert caught.value.key == "werker-gestopt"


def test_what_goes_wrong_in_a_process_is_told_as_in_one(tmp_path: Path) -> None:
    """An error crosses from one process to another with all its facts."""
    for nth in range(4):
        (tmp_path / f"{nth}.yaml").write_text(a_set(), encoding="utf-8")

    def failure(processes: int) -> tuple[str, object]:
        with pytest.raises(LeeruitkomstenError) as caught:
            lint([str(tmp_path)], quality_schema="onbekend", processes=processes)
        return caught.value.key, caught.value.facts

    assert failure(2) == failure(1)


def test_a_new_process_is_as_good_as_a_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a process cannot be copied, as on Windows, a new one gives the same."""
    plain = lint([str(folder)]).findings
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])

    assert lint([str(folder)], processes=2).findings == plain


def test_an_interrupt_ends_the_processes(folder: Path) -> None:
    """Who interrupts waits for nobody, and leaves no processes behind."""

    def interrupt(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        lint([str(folder)], processes=2, watch=interrupt)

    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("files", "processors", "size"),
    [(1, 8, 1), (149, 8, 1), (150, 8, 2), (1440, 2, 2), (9999, 64, 8)],
)  # fmt: skip
def test_processes_are_started_where_they_pay(
    monkeypatch: pytest.MonkeyPatch, files: int, processors: int, size: int
) -> None:
    """One below 150 files; never more than there are processors, nor than eight."""
    monkeypatch.setattr(crew_size, "_processors", lambda: processors)

    assert crew_size.crew_for(files) == size


def test_no_process_is_started_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all but a few files are remembered, this process does them."""
    for nth in range(crew_size.WORTHWHILE):
        (tmp_path / f"{nth}.yaml").write_text("leeruitkomstenset: 1\n", encoding="utf-8")
    cache = tmp_path / ".bewaard"
    lint([str(tmp_path)], cache=cache)
    (tmp_path / "0.yaml").write_text(a_set(), encoding="utf-8")

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(crew_size, "_processors", lambda: 2)
    monkeypatch.setattr(crew, "shared_out", refuse)

    assert lint([str(tmp_path)], cache=cache, processes=0).sets == 1
    assert lint([str(tmp_path)], cache=cache, processes=0).sets == 1


def test_a_run_over_a_few_files_loads_nothing_that_starts_processes(folder: Path) -> None:
    """It takes longer than judging one of them does."""
    program = (
        "import sys, leeruitkomsten;"
        "leeruitkomsten.lint([sys.argv[1]], processes=0);"
        "print('multiprocessing' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(folder)]

    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert said == "False\n"


@pytest.mark.skipif(os.name == "nt", reason="a process that is ended there takes its own along")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_who_is_killed_leaves_no_processes_behind(tmp_path: Path, how: signal.Signals) -> None:
    """Each has too much to tell for a pipe that nobody reads, and notices that nobody does."""
    text = a_set_text(*["De student kent SQL."] * 60)
    for nth in range(60):
        (tmp_path / f"{nth}.yaml").write_text(text, encoding="utf-8")
    program = (
        "import os, signal, sys, leeruitkomsten;"
        f"end = lambda *_: os.kill(os.getpid(), {int(how)});"
        "leeruitkomsten.lint([sys.argv[1]], processes=3, watch=end)"
    )
    # Ours, and those of its copies: that it ends for us is that all of them ended.
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE
    ) as ended:
        ended.communicate(timeout=30)

    assert ended.returncode == -how
