"""Small repositories, the same on every machine: who and when are fixed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
_WHO = {
    "GIT_AUTHOR_NAME": "Iemand", "GIT_AUTHOR_EMAIL": "iemand@example.org",
    "GIT_AUTHOR_DATE": "2026-01-01T12:00:00Z", "GIT_COMMITTER_NAME": "Iemand",
    "GIT_COMMITTER_EMAIL": "iemand@example.org", "GIT_COMMITTER_DATE": "2026-01-01T12:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
}  # fmt: skip


class Repo:
    """A repository of git in a folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.run("init", "-q", "-b", "main")

    def run(self, *arguments: str) -> str:
        """Run git, and return what it printed."""
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            capture_output=True,
            check=True,
            env={**os.environ, **_WHO},
        )
        return done.stdout.decode("utf-8", "replace").strip()

    def write(self, name: str, text: str) -> Path:
        """Write a file."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def commit(self, tag: str | None = None) -> str:
        """Commit all there is, and return the commit."""
        self.run("add", "-A")
        self.run("commit", "-q", "--allow-empty", "-m", "stand")
        if tag:
            self.run("tag", tag)
        return self.run("rev-parse", "HEAD")


def a_set(*texts: str, status: str = "vastgesteld", name: str = "Zorg", more: str = "") -> str:
    """Return a set as a file; texts get codes A1, A2 …."""
    lines = [
        "leeruitkomstenset: 1", "hogeschool: Hogeschool Nergens (bestaat niet)",
        f"opleiding: {{naam: {name}}}", "niveau: {nlqf: 6}", 'versie: "2026"',
        f"status: {status}", *([more] if more else []), "leeruitkomsten:",
    ]  # fmt: skip
    for number, text in enumerate(texts, 1):
        lines += [f"  - code: A{number}", f"    tekst: {text}"]
    return "\n".join(lines) + "\n"


WOUND = "Je verzorgt wonden van patiënten na een operatie aan de heup."
ROBOT = "Je programmeert een robotarm voor het sorteren van pakketten."
TAX = "Je berekent de belasting van een stalen brug over een kanaal."
