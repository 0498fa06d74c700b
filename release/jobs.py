"""Do the main job of every command with an installed wheel, away from the checkout.

    python release/jobs.py PATH-TO/leeruitkomsten

What a wheel lacks (a template, a schema, the table of words) shows only here: tests and
people who build it have the checkout beside them. Each job says what it must print or
write, so that an empty file is not taken for a good one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
A, B = "sets/verpleegkunde/kempenland.yaml", "sets/verpleegkunde/zuiderwaard.yaml"
WORKBOOK = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Job:
    """One call, and what must stand in what it prints, or in the file that it writes."""

    call: str
    holds: bytes
    file: str | None = None


JOBS = (
    Job("--version", b"leeruitkomsten "),
    Job("--help", b"kalibreer"),
    Job("lint sets/verpleegkunde/referentie.yaml --formaat json", b'"rapport": "lint/1"'),
    Job(f"lint {B} --taal en", b"Independent of the learning path"),
    Job(f"lint {B} --formaat html=lint.html", b"<mark", "lint.html"),
    Job(f"lint {B} --formaat markdown", b"LU103"),
    Job(f"lint {B} --toelichting --vragen", b"### Wat we ermee doen"),
    Job("regels", b"LU101"),
    Job("regel LU101 --taal en", b"LU101"),
    Job(f"diff {A} {B}", b"+ inhoud:"),
    Job(f"diff {A} {B} --uitleg A01", b"A01"),
    Job(f"diff {A} {B} --formaat html=diff.html", b"</html>", "diff.html"),
    Job(f"diff {A} {B} --formaat xlsx=diff.xlsx", WORKBOOK, "diff.xlsx"),
    Job("kalibreer sets/verpleegkunde --formaat json", b'"rapport": "kalibratie/1"'),
    Job("kalibreer sets/verpleegkunde --formaat html=k.html", b"</html>", "k.html"),
    Job("kalibreer sets/verpleegkunde --voorzet voorzet.yaml", b"herkomst:", "voorzet.yaml"),
    Job(f"dekking {A} {B} --formaat html=dekking.html", b"</html>", "dekking.html"),
    Job(f"doorstroom {A} {B}", b"NLQF 6"),
    Job("besluit --uit voorbeelden/oordelen.yaml", b"examinator"),
    Job(
        f"besluit {A} {B} --links A02 --rechts LU2.1 --relatie gelijkwaardig --reden Zelfde"
        " --rol examinator",
        b"vingerafdruk",
        "sets/verpleegkunde/besluiten.yaml",
    ),
    Job("ijk sets/verpleegkunde", b"n = "),
    Job(f"wijzigingen {A} {B} --formaat html=w.html", b"</html>", "w.html"),
    Job("voltooiing bash", b"wijzigingen"),
    Job("lsp --help", b"docs/editors.md"),
    Job(f"lint {B} --formaat sarif", b"2.1.0"),
    Job(f"werkblad {A} {B} --uitvoer werkblad.xlsx", WORKBOOK, "werkblad.xlsx"),
    Job("werkblad --inlezen voorbeelden/werkblad.xlsx", b"werkblad.xlsx"),
    Job("nieuw eigen.yaml", b"leeruitkomstenset: 1", "eigen.yaml"),
    Job(f"nieuw --sjabloon set.xlsx --uit {A}", WORKBOOK, "set.xlsx"),
    Job("importeer set.xlsx --naar terug.yaml --schrijf", b"leeruitkomstenset: 1", "terug.yaml"),
    Job(
        "importeer voorbeelden/bosbeheer.docx --naar bos.yaml --hogeschool Hier"
        " --opleiding Bosbeheer --graad ad --schrijf",
        b"Overgenomen uit bosbeheer.docx",
        "bos.yaml",
    ),
)


def main(program: str) -> int:
    """Do all jobs; tell what failed and return the exit code."""
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("sets", "voorbeelden"):
            shutil.copytree(ROOT / name, Path(scratch) / name)
        for job in JOBS:
            why = _fault(program, job, Path(scratch))
            if why:
                failed += 1
                print(f"leeruitkomsten {job.call}\n  {why}")
    print(f"{len(JOBS) - failed} of {len(JOBS)} jobs are done with the wheel alone")
    return 1 if failed else 0


def _fault(program: str, job: Job, folder: Path) -> str | None:
    """Return what is wrong with what a call gives, None where all is well."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [program, *job.call.split()], cwd=folder, env=env, check=False, capture_output=True
    )
    if done.returncode:
        last = done.stderr.decode().strip().rpartition("\n")[2]  # of a traceback, what it was
        return f"exit code {done.returncode}: {last}"
    if job.file is None:
        return None if job.holds in done.stdout else f"does not print {job.holds.decode()}"
    path = folder / job.file
    if not path.exists():
        return f"does not write {job.file}"
    return None if job.holds in path.read_bytes() else f"{job.holds!r} is not in {job.file}"


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).absolute())))
