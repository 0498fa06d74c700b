"""Facts about what runs elsewhere: the action, the GitLab template, the hooks, the example."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.builders import a_set_text
from tests.forge import ME, TOKEN, Forge, forge

from leeruitkomsten.cli import run
from leeruitkomsten.cli.app import COMMANDS, command_of

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "voorbeelden" / "map"
SCRIPTS = sorted((ROOT / "ci").glob("*.sh"))
CLEAR = "De student stelt voor een eigenaar een beheerplan op voor een bos."
BROKEN = "leeruitkomstenset: 1\nhogeschool: [\n"
needs_pre_commit = pytest.mark.skipif(
    find_spec("pre_commit") is None and not os.environ.get("CI"),
    reason="pre-commit is not installed",
)
INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


def action() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return read


def steps() -> list[dict[str, Any]]:
    return [step for step in action()["runs"]["steps"] if "run" in step]


class Job:
    """A job on GitHub: a repository, a command on the path, and the files that steps write to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work, self.temp, self.bin = (folder / each for each in ("werk", "tijdelijk", "bin"))
        for each in (self.work, self.temp, self.bin):
            each.mkdir()
        self.program("leeruitkomsten", f'exec "{sys.executable}" -m leeruitkomsten "$@"')
        self.output, self.summary, self.path = (
            self.temp / each for each in ("output", "summary", "path")
        )
        self.git("init", "-q", "-b", "main")

    def program(self, name: str, line: str) -> None:
        """Put a program on the path."""
        file = self.bin / name
        file.write_text(f"#!/bin/bash\n{line}\n", encoding="utf-8")
        file.chmod(0o755)

    def write(self, name: str, text: str) -> None:
        """Write a file in the repository."""
        file = self.work / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def git(self, *arguments: str) -> str:
        """Run git in the repository."""
        who = ("-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
        done = subprocess.run(
            ["git", *who, *arguments], cwd=self.work, capture_output=True, check=True
        )
        return done.stdout.decode().strip()

    def commit(self) -> str:
        """Commit all there is and return the revision."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "stand")
        return self.git("rev-parse", "HEAD")

    def step(
        self, name: str, given: Mapping[str, str] | None = None, **event: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a step of the action as GitHub does, with these inputs."""
        (step,) = [each for each in steps() if each["name"] == name]
        defaults = {key: str(each["default"]) for key, each in action()["inputs"].items()}
        inputs = {**defaults, **(given or {})}
        own = {
            key: INPUT.sub(lambda found: inputs[found[1]], value).replace(
                "${{ runner.temp }}", str(self.temp)
            )
            for key, value in step["env"].items()
        }
        environment = {
            **os.environ,
            **own,
            **event,
            "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_PATH": str(self.path),
            "GITHUB_REPOSITORY": "een/map",
            "RUNNER_TEMP": str(self.temp),
        }
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.work, env=environment, capture_output=True, check=False,
        )  # fmt: skip

    def told(self) -> str:
        """Return the summary of the job."""
        return self.summary.read_text(encoding="utf-8")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Return a job in an empty repository."""
    return Job(tmp_path)


def test_the_action_tells_at_the_text_and_in_the_summary(job: Job) -> None:
    """And fails where something reaches what was asked."""
    job.write("sets/a.yaml", BROKEN)
    done = job.step("Kijk sets na", {"paden": "sets"})

    assert done.returncode == 1
    assert b"::error" in done.stdout
    assert "sets/a.yaml" in job.told()
    assert job.output.read_text() == f"verslag={job.temp / 'leeruitkomsten.md'}\n"
    assert job.step("Kijk sets na", {"paden": "sets", "faal-bij": "nooit"}).returncode == 0


@pytest.mark.parametrize("name", ["b.yaml", "b; echo X.yaml", "$(touch X).yaml", "é b.yml"])
def test_the_action_looks_at_changed_sets_alone(job: Job, name: str) -> None:
    """Whatever they are called; a name is never a command."""
    job.write("sets/a.yaml", BROKEN)
    base = job.commit()
    job.write(f"sets/{name}", a_set_text(CLEAR))
    job.write("sets/besluiten.yaml", "besluiten: 1\nregister: []\n")
    job.write(".github/x.yaml", "a: [\n")
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base})

    assert (done.returncode, done.stderr.decode().count("1 bestand gelezen")) == (0, 1)
    assert not list(job.folder.rglob("X"))


CARD = "kwaliteitsschema: 1\nnaam: x\ntitel: X\nbreidt_uit: hbo\n"
LEVEL = f"{CARD}ernst: {{LU101: suggestie}}\n"
ALL_OR_PART = pytest.mark.parametrize("places", [".", "sets", "sets/a.yaml sets"])


@ALL_OR_PART
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("leeruitkomsten.yaml", None, "instellingen: 1\n"),
        ("leeruitkomsten.yaml", "instellingen: 1\n", None),
        ("regels/x.yaml", None, CARD),
        ("regels/x.yaml", CARD, LEVEL),
        ("regels/x.yaml", CARD, "- [\n"),
        ("regels/x.yaml", "- [\n", None),
        ("regels/x.yaml", CARD, None),
        (".regels/x.yaml", CARD, LEVEL),
    ],
)
def test_the_action_looks_at_all_where_the_rules_changed(
    job: Job, places: str, name: str, old: str | None, new: str | None
) -> None:
    """Wherever they stand, also where they went: there may be something else to say of all."""
    job.write("sets/a.yaml", BROKEN)
    if old:
        job.write(name, old)
    base = job.commit()
    if new:
        job.write(name, new)
    else:
        (job.work / name).unlink(missing_ok=True)
    job.write("LEESMIJ.md", "x")
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base, "paden": places})

    assert done.returncode == 1, done.stderr
    assert "sets/a.yaml" in job.told()


@pytest.mark.parametrize("change", ["milder", "broken", "gone"])
def test_the_action_looks_at_the_example_where_its_rules_changed(job: Job, change: str) -> None:
    """With the places that its workflow names; rules that cannot be read are no green job."""
    shutil.copytree(EXAMPLE, job.work, dirs_exist_ok=True)
    rules = job.work / "onze-regels" / "bosbeheer.yaml"
    base = job.commit()
    if change == "gone":
        rules.unlink()
    else:
        milder = rules.read_text(encoding="utf-8").replace("fout", "suggestie")
        rules.write_text(milder if change == "milder" else "kwaliteit: [\n", encoding="utf-8")
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base, "paden": "sets", "faal-bij": "suggestie"})

    assert done.returncode == (1 if change == "milder" else 2)
    assert b"LU101" in done.stdout or change != "milder"


@ALL_OR_PART
def test_the_action_looks_at_all_where_the_baseline_changed(job: Job, places: str) -> None:
    """What is no longer in it counts again."""
    job.write("sets/a.yaml", a_set_text("De student kent de wet."))
    name = "leeruitkomsten-nullijn.jsonl"
    asked = {"nullijn": name, "paden": places, "faal-bij": "suggestie"}
    run_in(job, "lint", "sets", f"--nullijn={name}", "--nullijn-maken")
    base = job.commit()
    assert job.step("Kijk sets na", asked).returncode == 0
    lines = (job.work / name).read_text(encoding="utf-8").splitlines(keepends=True)
    job.write(name, "".join(line for line in lines if "LU101" not in line))
    job.commit()

    assert job.step("Kijk sets na", {**asked, "sinds": base}).returncode == 1


def run_in(job: Job, *arguments: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run(
        [job.bin / "leeruitkomsten", *arguments],
        cwd=job.work, env=environment, check=True, capture_output=True,
    )  # fmt: skip


def test_the_action_leaves_sets_elsewhere_alone(job: Job) -> None:
    """What stands outside the places that were asked for counts only where it may be a rule."""
    job.write("sets/a.yaml", BROKEN)
    base = job.commit()
    job.write("oud/b.yaml", a_set_text(CLEAR))
    job.write("sets/.kladje.yaml", "a: [\n")
    job.write("sets/besluiten.yaml", "besluiten: 1\nregister: []\n")
    job.commit()

    assert job.step("Kijk sets na", {"sinds": base, "paden": "sets"}).returncode == 0
    assert job.told() == "Er zijn geen sets veranderd.\n"


def test_the_action_looks_from_where_it_stands(job: Job) -> None:
    """A repository may have more in it than the folder with sets; names are those from there."""
    job.write("map/sets/a.yaml", BROKEN)
    base = job.commit()
    job.write("map/sets/b.yaml", BROKEN)
    job.commit()
    job.work /= "map"
    done = job.step("Kijk sets na", {"sinds": base, "paden": "sets"})

    assert b"file=sets/b.yaml" in done.stdout
    assert b"a.yaml" not in done.stdout


def test_places_may_stand_on_lines_of_their_own(job: Job) -> None:
    """As YAML writes a list of them (`paden: |`): each counts."""
    job.write("een/a.yaml", a_set_text(CLEAR))
    job.write("twee/b.yaml", BROKEN)
    base = job.commit()
    job.write("twee/c.yaml", BROKEN)
    job.commit()

    for since in ("", base):
        done = job.step("Kijk sets na", {"paden": "een\ntwee\n", "sinds": since})
        assert done.returncode == 1
        assert b"twee/c.yaml" in done.stdout


def test_the_action_remembers_what_it_found(job: Job) -> None:
    """In the folder that is kept from one run to the next."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    (kept,) = [
        step["with"]["path"] for step in action()["runs"]["steps"]
        if step.get("uses", "").startswith("actions/cache@")
    ]  # fmt: skip
    job.step("Kijk sets na")

    assert (job.temp / kept.removeprefix("${{ runner.temp }}/") / "CACHEDIR.TAG").is_file()


def test_the_action_tells_what_changed(job: Job) -> None:
    """Behind what there is to say of it, for who reads the proposal."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    base = job.commit()
    job.write("sets/a.yaml", a_set_text(CLEAR, "De student legt een bospad aan."))
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base, "wijzigingen": "true"})

    assert done.returncode == 0
    assert "L2" in job.told()
    assert "L2" in (job.temp / "leeruitkomsten.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "gone", "words"),
    [
        ("nl", False, "Er zijn geen sets veranderd.\n"),
        ("en", False, "No sets changed.\n"),
        ("nl", True, "Er is niets om na te kijken: er gingen alleen sets weg (1).\n"),
        ("en", True, "There is nothing to look at: sets only went (1).\n"),
    ],
)
def test_the_action_says_where_there_is_nothing_to_look_at(
    job: Job, language: str, gone: bool, words: str
) -> None:
    """In the log, in the summary and in the report, in the language that was asked for."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    job.write("sets/b.yaml", a_set_text(CLEAR))
    base = job.commit()
    if gone:
        job.git("rm", "-q", "sets/a.yaml")
    job.write("LEESMIJ.md", "x")
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base, "taal": language})

    report = (job.temp / "leeruitkomsten.md").read_text(encoding="utf-8")
    assert (done.returncode, job.told(), report) == (0, words, words)
    assert done.stdout.decode() == words


@pytest.mark.parametrize("names", [["a"], ["a", "b"]])
def test_the_action_tells_of_a_set_that_went(job: Job, names: list[str]) -> None:
    """Also where nothing is left to look at: whoever began under it is still promised it."""
    settled = "status: vastgesteld\nvastgesteld: {op: 2025-06-01}\n"
    for name in ("a", "b"):
        text = a_set_text(CLEAR)
        job.write(f"sets/{name}.yaml", text.replace("leeruitkomsten:", f"{settled}leeruitkomsten:"))
    base = job.commit()
    for name in names:
        job.git("rm", "-q", f"sets/{name}.yaml")
    job.write("LEESMIJ.md", "x")
    job.commit()
    done = job.step("Kijk sets na", {"sinds": base, "paden": "sets", "wijzigingen": "true"})

    assert done.returncode == 0, done.stderr
    assert "sets/a.yaml" in job.told()
    assert "■ fout" in job.told()


def test_the_action_fetches_a_revision_that_is_not_there(job: Job) -> None:
    """A copy that was checked out has but the last."""
    job.write("sets/a.yaml", BROKEN)
    base = job.commit()
    job.write("sets/b.yaml", a_set_text(CLEAR))
    job.commit()
    job.git("config", "uploadpack.allowAnySHA1InWant", "true")
    shallow = job.folder / "ondiep"
    subprocess.run(
        ["git", "clone", "-q", "--depth", "1", job.work.as_uri(), str(shallow)], check=True
    )
    job.work = shallow

    assert job.step("Kijk sets na", {"sinds": base}).returncode == 0


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"sinds": "onzin"}, "de revisie ‘onzin’ (sinds) is hier niet."),
        ({"sinds": "-x", "taal": "en"}, "revision ‘-x’ (sinds) is not here."),
        ({"sinds": "HEAD", "paden": "/buiten"}, "deze paden zijn er niet in deze repository"),
    ],
)
def test_the_action_says_what_it_cannot_find(job: Job, given: dict[str, str], told: str) -> None:
    """In a line of ours, not of git, and with the code for what could not be done."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    job.commit()
    done = job.step("Kijk sets na", given)

    assert done.returncode == 2
    assert told in done.stderr.decode()
    assert b"fatal" not in done.stderr


def test_a_report_of_before_is_not_told_again(job: Job) -> None:
    """Where nothing could be done, there is none: whoever left one does not speak for us."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    job.commit()
    report = job.temp / "leeruitkomsten.md"
    report.write_text("van een ander", encoding="utf-8")

    assert job.step("Kijk sets na", {"paden": "nergens"}).returncode == 2
    assert not report.exists()


def test_yaml_of_others_does_not_make_it_look_at_all(job: Job) -> None:
    """A card goes by .yaml: what goes by .yml is never one, whatever it says."""
    job.write("sets/oud.yaml", BROKEN)
    base = job.commit()
    job.write("mkdocs.yml", "site_name: x\n")
    job.commit()

    assert job.step("Kijk sets na", {"paden": "sets", "sinds": base}).returncode == 0


@pytest.fixture
def at_forge() -> Iterator[Forge]:
    """Return a forge that runs."""
    with forge() as running:
        yield running


def on_github(job: Job, forge: Forge, token: str = TOKEN) -> subprocess.CompletedProcess[bytes]:
    """Write the comment as the action does."""
    return job.step(
        "Schrijf een opmerking", {"token": token}, NUMMER="5",
        VERSLAG=str(job.temp / "verslag.md"), GITHUB_API_URL=forge.address,
        GITHUB_GRAPHQL_URL=f"{forge.address}/graphql", NO_PROXY="127.0.0.1",
    )  # fmt: skip


def on_gitlab(job: Job, forge: Forge, token: str = TOKEN) -> subprocess.CompletedProcess[bytes]:
    """Write the note as the template of GitLab does."""
    environment = {
        **os.environ, "VERSLAG": str(job.temp / "verslag.md"), "TAAL": "nl",
        "NO_PROXY": "127.0.0.1", "LEERUITKOMSTEN_TOKEN": token, **at_gitlab(forge),
    }  # fmt: skip
    environment.pop("GITHUB_REPOSITORY", None)
    return subprocess.run(
        [sys.executable, ROOT / "ci" / "opmerking.py"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip


def at_gitlab(forge: Forge) -> dict[str, str]:
    """Return what a runner of GitLab tells a job of a merge request."""
    return {
        "CI_API_V4_URL": f"{forge.address}/api/v4",
        "CI_PROJECT_ID": "7",
        "CI_MERGE_REQUEST_IID": "5",
    }


BOTH_FORGES = pytest.mark.parametrize("write", [on_github, on_gitlab])
Write = Callable[..., subprocess.CompletedProcess[bytes]]


@BOTH_FORGES
@pytest.mark.parametrize("others", [0, 130])
def test_one_comment_is_kept_current(job: Job, at_forge: Forge, write: Write, others: int) -> None:
    """Ours by its mark and by who wrote it, whatever token we have and however much is said."""
    report = job.temp / "verslag.md"
    at_forge.has("ander", "<!-- leeruitkomsten -->\n\nDoet alsof")
    at_forge.has(ME, "Iets anders van ons")
    for nth in range(others):
        at_forge.has("ander", f"Reactie {nth}")
    for text in ("Een `verslag` $(touch X)\n", "Een later verslag\n"):
        report.write_text(text, encoding="utf-8")
        done = write(job, at_forge)
        assert (done.returncode, done.stdout) == (0, b""), done.stderr

    assert at_forge.of(ME) == [
        "Iets anders van ons", "<!-- leeruitkomsten -->\n\nEen later verslag\n"
    ]  # fmt: skip
    assert at_forge.of("ander")[0].endswith("Doet alsof")
    assert len(at_forge.comments) == others + 3


@BOTH_FORGES
def test_a_comment_that_may_not_be_written_is_no_failure(
    job: Job, at_forge: Forge, write: Write
) -> None:
    """From a fork nothing may be written; that is said, without the token."""
    (job.temp / "verslag.md").write_text("Een verslag\n", encoding="utf-8")
    done = write(job, at_forge, "niet-geldig-2")

    assert done.returncode == 0
    assert b"De opmerking kon niet geschreven worden" in done.stdout
    assert b"niet-geldig-2" not in done.stdout + done.stderr
    assert at_forge.comments == []


@BOTH_FORGES
@pytest.mark.parametrize("reply", [b"onzin", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"])
def test_a_forge_that_breaks_off_is_no_failure(job: Job, write: Write, reply: bytes) -> None:
    """What it says may be no answer at all, or half of one."""
    (job.temp / "verslag.md").write_text("Een verslag\n", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        broken = Forge()
        broken.address = f"http://127.0.0.1:{server.getsockname()[1]}"

        def answer() -> None:
            asked, _ = server.accept()
            with asked:
                asked.recv(65_536)
                asked.sendall(reply)

        thread = threading.Thread(target=answer)
        thread.start()
        done = write(job, broken)
        thread.join()

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"De opmerking kon niet geschreven worden" in done.stdout


@BOTH_FORGES
def test_without_a_report_there_is_no_comment(job: Job, at_forge: Forge, write: Write) -> None:
    """Where the step before could not do its work, it has said so itself."""
    done = write(job, at_forge)

    assert (done.returncode, done.stdout, at_forge.asked) == (0, b"", [])


@pytest.mark.parametrize(("version", "wanted"), [("1.2", "leeruitkomsten==1.2"), ("", str(ROOT))])
def test_the_action_installs_what_was_asked_for(job: Job, version: str, wanted: str) -> None:
    """In an environment of its own, on the path of the steps that follow."""
    job.program(
        "python",
        'mkdir -p "$3/bin"; printf \'#!/bin/bash\\necho "$@"\\n\' >"$3/bin/python";'
        ' chmod +x "$3/bin/python"',
    )
    done = job.step("Installeer leeruitkomsten", {"versie": version})

    assert done.stdout.decode().split()[-1] == wanted
    assert job.path.read_text() == f"{job.temp}/leeruitkomsten/bin\n"


def test_nothing_from_outside_is_ever_the_text_of_a_script() -> None:
    """Inputs come in as variables; what others made is pinned to a version."""
    assert [step for step in steps() if "${{" in step["run"]] == []
    used = [step["uses"] for step in action()["runs"]["steps"] if "uses" in step]
    used += re.findall(r"uses: (actions/\S+)", all_workflows())
    assert [each for each in used if not re.fullmatch(r"[\w./-]+@v\d+\.\d+\.\d+", each)] == []


def all_workflows() -> str:
    files = [*(EXAMPLE / ".github").rglob("*.yml"), ROOT / "docs" / "ci.md"]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_can_be_read(script: Path) -> None:
    """By bash, and by shellcheck where that is."""
    subprocess.run(["bash", "-n", str(script)], check=True)
    if shutil.which("shellcheck"):
        subprocess.run(["shellcheck", str(script)], check=True)


def gitlab(job: Job, **given: str) -> subprocess.CompletedProcess[bytes]:
    """Run the job of the template: its lines in one shell, with the variables that it sets."""
    source = job.folder / "bron"
    if not source.exists():
        shutil.copytree(ROOT / "ci", source / "ci")
        job.git("init", "-q", "-b", "main", str(source))
        job.git("-C", str(source), "add", "-A")
        job.git("-C", str(source), "commit", "-q", "-m", "uitgave")
        job.git("-C", str(source), "tag", "v9")
        job.program(
            "python",
            f'[ "$2" != pip ] && exec "{sys.executable}" "$@"\necho "$@" >>"{job.temp}/pip"',
        )
    variables = {"LEERUITKOMSTEN_BRON": source.as_uri(), "LEERUITKOMSTEN_VERSIE": "v9"}
    environment = {
        **os.environ, **template()["variables"], **variables, "LEERUITKOMSTEN_PADEN": "sets",
        "PATH": f"{job.bin}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src"),
        "NO_PROXY": "127.0.0.1", **given,
    }  # fmt: skip
    environment.pop("GITHUB_REPOSITORY", None)
    lines = template()["leeruitkomsten"]
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(lines["before_script"] + lines["script"])],
        cwd=job.work, env=environment, check=False, capture_output=True,
    )  # fmt: skip


def template() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
    return read


def test_the_gitlab_template_writes_what_it_says_it_keeps(job: Job) -> None:
    """A report, Code Quality and tests, and what is remembered for the next run."""
    job.write("sets/a.yaml", BROKEN)
    job.commit()
    done = gitlab(job)

    assert done.returncode == 1, done.stderr
    jobs = template()["leeruitkomsten"]
    kept = [*jobs["artifacts"]["paths"], *jobs["artifacts"]["reports"].values()]
    assert [name for name in kept if not (job.work / name).is_file()] == []
    (first, *_) = json.loads((job.work / "gl-code-quality-report.json").read_text())
    assert first["location"]["path"] == "sets/a.yaml"
    assert (job.work / jobs["cache"]["paths"][-1] / "CACHEDIR.TAG").is_file()


def test_a_merge_request_is_judged_by_what_changed_in_it(job: Job) -> None:
    """Yet Code Quality has it all: what is missing there GitLab calls resolved."""
    job.write("sets/a.yaml", BROKEN)
    job.write("sets/b.yaml", a_set_text(CLEAR))
    base = job.commit()
    job.write("sets/b.yaml", a_set_text(CLEAR, "De student legt een bospad aan."))
    job.commit()
    asked = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "LEERUITKOMSTEN_WIJZIGINGEN": "true"}
    done = gitlab(job, **asked)

    assert done.returncode == 0, done.stderr
    report = (job.work / "leeruitkomsten.md").read_text(encoding="utf-8")
    found, changed = report.split("## Wijzigingen")
    assert "a.yaml" not in found
    assert "sets/b.yaml" in changed
    assert "sets/a.yaml" in (job.work / "gl-code-quality-report.json").read_text()
    assert gitlab(job, **asked, LEERUITKOMSTEN_SINDS="").returncode == 1


def test_a_merge_request_with_a_baseline_counts_what_is_new(job: Job) -> None:
    """In the job and in the reports of GitLab."""
    job.write("sets/a.yaml", a_set_text("De student kent de wet."))
    run_in(job, "lint", "sets", "--nullijn=n.jsonl", "--nullijn-maken")
    job.commit()
    done = gitlab(job, LEERUITKOMSTEN_NULLIJN="n.jsonl", LEERUITKOMSTEN_FAAL_BIJ="suggestie")

    assert done.returncode == 0, done.stderr
    assert json.loads((job.work / "gl-code-quality-report.json").read_text()) == []


def test_a_merge_request_gets_one_note_where_a_token_is_given(job: Job, at_forge: Forge) -> None:
    """Without one the report is an artifact that the merge request leads to."""
    job.write("sets/a.yaml", BROKEN)
    job.commit()
    gitlab(job, **at_gitlab(at_forge))
    assert at_forge.asked == []
    for _ in range(2):
        done = gitlab(job, **at_gitlab(at_forge), LEERUITKOMSTEN_TOKEN=TOKEN)

    assert done.returncode == 1
    (note,) = at_forge.of(ME)
    assert "sets/a.yaml" in note
    assert template()["leeruitkomsten"]["artifacts"]["expose_as"]


def test_the_gitlab_template_installs_the_very_revision_it_runs(job: Job) -> None:
    """Never the newest of that name in an index; where none is named, it says so."""
    job.write("sets/a.yaml", a_set_text(CLEAR))
    job.commit()

    assert gitlab(job).returncode == 0
    (folder,) = {line.split()[-1] for line in (job.temp / "pip").read_text().splitlines()}
    assert (Path(folder) / "ci" / "gitlab.sh").is_file()
    assert gitlab(job, LEERUITKOMSTEN_VERSIE="v8").returncode not in {0, 1}
    for name in ("LEERUITKOMSTEN_VERSIE", "LEERUITKOMSTEN_BRON"):
        done = gitlab(job, **{name: ""})
        assert (done.returncode, b"docs/ci.md" in done.stdout) == (2, True)


def test_what_a_proposal_says_was_found_before_does_not_count(job: Job) -> None:
    """A folder of what was remembered that comes with the files is not read."""
    job.write("sets/a.yaml", BROKEN)
    job.write(".cache/leeruitkomsten/x", "")
    job.commit()
    gitlab(job)

    assert [path.name for path in (job.work / ".cache" / "leeruitkomsten").iterdir()] == ["x"]


def test_nor_does_it_by_way_of_a_link(job: Job) -> None:
    """Git knows the link, and not what lies behind it, by the name of the cache."""
    job.write("sets/a.yaml", BROKEN)
    job.write("docs/leeruitkomsten/x", "")
    (job.work / ".cache").symlink_to("docs")
    job.commit()
    gitlab(job)

    assert [path.name for path in (job.work / "docs" / "leeruitkomsten").iterdir()] == ["x"]


def hooks() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = yaml.safe_load(
        (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    )
    return read


def test_hooks_ask_for_what_there_is() -> None:
    """Each entry is a command of ours with options that it has."""
    for hook in hooks():
        program, command, *options = hook["entry"].split()
        known = {name for param in command_of(command).params for name in param.opts}

        assert (program, command in COMMANDS) == ("leeruitkomsten", True)
        assert {each for each in options if each.startswith("--")} <= known


def in_pre_commit(job: Job, hook: str) -> subprocess.CompletedProcess[bytes]:
    """Run a hook on all files."""
    environment = {
        **os.environ, "PRE_COMMIT_HOME": str(job.temp), "PYTHONPATH": str(ROOT / "src"),
        "PATH": f"{job.bin}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", hook, "--all-files"],
        cwd=job.work, env=environment, capture_output=True, check=False,
    )  # fmt: skip


def configure(job: Job, **more: object) -> None:
    """Let pre-commit know of our hooks, as they are here."""
    local = [{**hook, "language": "system", **more} for hook in hooks()]
    config = {"repos": [{"repo": "local", "hooks": local}]}
    job.write(".pre-commit-config.yaml", yaml.safe_dump(config))


@needs_pre_commit
def test_hooks_run_in_pre_commit(job: Job) -> None:
    """For real: one repairs and the other tells, and registers are passed by."""
    configure(job)
    job.write("sets/a.yaml", a_set_text("De student maakt foto`s van een brug."))
    job.write("sets/kapot.yaml", BROKEN)
    job.write("sets/besluiten.yaml", "besluiten: 1\nregister: []\n")
    job.write("LEESMIJ.md", "x")
    job.git("add", "-A")

    repaired = in_pre_commit(job, "leeruitkomsten-herstel")
    assert b"files were modified by this hook" in repaired.stdout
    assert "foto’s" in (job.work / "sets" / "a.yaml").read_text(encoding="utf-8")
    told = in_pre_commit(job, "leeruitkomsten-lint")
    assert told.returncode == 1
    assert b"sets/kapot.yaml" in told.stdout
    assert b"2 bestanden gelezen" in told.stdout


@needs_pre_commit
def test_a_hook_takes_a_baseline(job: Job) -> None:
    """As the page has it (`args: [--nullijn]`); what comes behind it are files."""
    configure(job, args=["--nullijn", "--faal-bij", "suggestie"])
    job.write("leeruitkomsten.yaml", "instellingen: 1\n")
    job.write("sets/a.yaml", a_set_text("De student kent de wet."))
    job.git("add", "-A")
    assert in_pre_commit(job, "leeruitkomsten-lint").returncode != 0
    run_in(job, "lint", "sets", "--nullijn-maken")

    told = in_pre_commit(job, "leeruitkomsten-lint")
    assert told.returncode == 0, told.stdout


def test_the_example_is_what_the_page_says_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A repository with settings and a quality schema of its own, and one fault to talk about."""
    shutil.copytree(EXAMPLE, tmp_path / "map")
    monkeypatch.chdir(tmp_path / "map")

    assert run(["lint", "sets"]) == 1
    told = capsys.readouterr()
    assert "fout  LU101 vaag-werkwoord  L2" in told.out
    assert "1 bestand gelezen" in told.err


def test_the_page_shows_the_files_of_the_example() -> None:
    """To the letter, so that what is copied has been run."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    names = re.findall(r"<!-- bestand: (\S+) -->\n```yaml\n(.*?)```", page, re.DOTALL)

    assert names
    for name, shown in names:
        assert shown == (EXAMPLE / name).read_text(encoding="utf-8"), name


def test_workflows_of_the_example_use_inputs_that_there_are() -> None:
    """An input that is misspelled would be ignored in silence."""
    workflow = yaml.safe_load(next((EXAMPLE / ".github").rglob("*.yml")).read_text())
    (ours,) = [
        step for step in workflow["jobs"]["nakijken"]["steps"] if "/leeruitkomsten@" in step["uses"]
    ]
    hook_ids = {hook["id"] for hook in hooks()}
    gitlab_example = yaml.safe_load((EXAMPLE / ".gitlab-ci.yml").read_text())
    config = yaml.safe_load((EXAMPLE / ".pre-commit-config.yaml").read_text())

    assert {*ours["with"]} <= {*action()["inputs"]}
    assert {hook["id"] for hook in config["repos"][0]["hooks"]} <= hook_ids
    assert {*gitlab_example["variables"]} <= variables_of_gitlab()
    (include,) = gitlab_example["include"]
    assert gitlab_example["variables"]["LEERUITKOMSTEN_VERSIE"] == include["ref"]


def variables_of_gitlab() -> set[str]:
    """Return every variable of ours that the template or what it runs looks at."""
    files = [ROOT / "ci" / name for name in ("gitlab.yml", "gitlab.sh")]
    texts = "".join(file.read_text(encoding="utf-8") for file in files)
    return set(re.findall(r"LEERUITKOMSTEN_[A-Z_]+", texts))


def test_the_page_tells_all_that_can_be_set_and_read() -> None:
    """Every input and output of the action, and every variable of the template."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE))

    assert rows >= {*action()["inputs"]} | variables_of_gitlab()
    assert [name for name in action()["outputs"] if f"De uitvoer `{name}`" not in page] == []
