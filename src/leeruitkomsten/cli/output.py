"""Where reports go, and what code a run ends with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from leeruitkomsten.cli.files import replace_file
from leeruitkomsten.cli.streams import show, show_data, tell
from leeruitkomsten.cli.targets import check_targets
from leeruitkomsten.errors import LeeruitkomstenError, OutputError
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.messages import LANGUAGES, say
from leeruitkomsten.model import SEVERITIES, Severity
from leeruitkomsten.reporting import BINARY, Style, file_data, formats_for, render

if TYPE_CHECKING:
    from leeruitkomsten.model import EngineName
    from leeruitkomsten.reporting.reporters import AnyReport, Tellable

_NEVER, _ANY_GAP = "nooit", "verschil"
_WIDTH_OF_FILES = 100


class Outlet(NamedTuple):
    """The formats asked for, each with the file it goes to; None is stdout."""

    targets: tuple[tuple[str, Path | None], ...]
    style: Style
    aside: Style
    """The style of what goes to stderr."""

    @classmethod
    def of(
        cls,
        kind: type,
        formats: list[str] | None,
        output: Path | None,
        language: str | None,
        *,
        near: str,
        reads: Sequence[str],
        plain: bool,
        candidates: int = 3,
    ) -> Outlet:
        """Return the outlet for a call about the file or folder `near`.

        `reads` are the files and folders that are read. Raises `LeeruitkomstenError` where
        a report cannot go where it was asked: nothing is read or written then.
        """
        known = formats_for(kind)
        targets: list[tuple[str, Path | None]] = []
        for asked in formats or ["terminal"]:
            name, _, file = asked.partition("=")
            if name not in known:
                raise LeeruitkomstenError("formaat-onbekend", formaat=name, bekend=known)
            if file and output is not None:
                raise LeeruitkomstenError("twee-uitvoeren", formaat=name, bestand=file)
            place = Path(file) if file else output
            if place is None and name in BINARY and sys.stdout.isatty():
                raise OutputError("binair-naar-scherm", formaat=name)
            targets.append((name, place))
        places = [file for _, file in targets]
        check_targets(places, reads)
        # By what they lead to: one file can be spelled in many ways, or through a link.
        if len(places) != len({file and file.resolve() for file in places}):
            raise LeeruitkomstenError("zelfde-uitvoer")
        style = terminal_style(sys.stdout, language, near=near, plain=plain, candidates=candidates)
        aside = terminal_style(sys.stderr, language, near=near, plain=plain)
        return cls(tuple(targets), style, aside)

    def showing(
        self, *, questions: bool, everything: bool, fails_at: Severity | None = Severity.ERROR
    ) -> Outlet:
        """Return the outlet for reports that tell more than they do by themselves.

        `fails_at` is from what severity on a finding makes the run fail.
        """
        style = replace(self.style, questions=questions, everything=everything, fails_at=fails_at)
        return self._replace(style=style)

    def write(self, report: Tellable) -> None:
        """Write the report in every format."""
        for name, file in self.targets:
            if file is None and name in BINARY:
                show_data(file_data(report, name, self.style))
                continue
            if file is None:
                show(render(report, name, self.style))
                continue
            plain = replace(self.style, colour=False, width=_WIDTH_OF_FILES)
            replace_file(file, file_data(report, name, plain))

    def tell(self, text: str) -> None:
        """Say something beside the report, on stderr."""
        tell(text + "\n")

    def tell_engine(self, asked: str, used: EngineName | None) -> None:
        """Say beside the report that the engine asked for was not there."""
        if used is not None and used.name != asked:
            self.tell(self.aside.say("motor.ontbreekt"))

    def progress(self, done: int, total: int) -> None:
        """Show on a terminal how many files are read; wipe it when that is done."""
        self._show_progress("voortgang.lezen", done, total)

    def comparing(self, done: int, total: int) -> None:
        """Show on a terminal how many pairs of sets are compared."""
        self._show_progress("voortgang.vergelijken", done, total)

    def _show_progress(self, key: str, done: int, total: int) -> None:
        if not sys.stderr.isatty() or total < 50:
            return
        text = say(key, self.style.language, gedaan=done, totaal=total)
        tell("\r\x1b[K" + (text if done < total else ""))


def terminal_style(
    stream: TextIO, language: str | None, *, near: str, plain: bool, candidates: int = 3
) -> Style:
    """Return the style for a stream: colour where a person looks on, unless they said no.

    `language` is what the call asked for; else that of the project `near` holds.
    """
    if language is not None and language not in LANGUAGES:
        raise LeeruitkomstenError("taal-onbekend", taal=language, bekend=LANGUAGES)
    colour = not plain and stream.isatty() and not os.environ.get("NO_COLOR")
    width = _width() if stream.isatty() else _WIDTH_OF_FILES
    language = language or settings_for(near).language or LANGUAGES[0]
    return Style(language, colour, min(width, 140), candidates)


def _width() -> int:
    from shutil import get_terminal_size  # of use on a terminal alone

    return get_terminal_size((_WIDTH_OF_FILES, 24)).columns or _WIDTH_OF_FILES


def exit_code(fail_at: str | None, *, gaps: bool = True) -> Callable[[AnyReport], int]:
    """Return what makes a report an exit code: 1 where something reaches `fail_at`.

    `gaps` says whether it is a report of gaps, of which any one may be too many.
    """
    known = (*SEVERITIES, *((_ANY_GAP,) if gaps else ()), _NEVER)
    if fail_at is None or fail_at not in known:
        raise LeeruitkomstenError("faal-bij-onbekend", waarde=fail_at, bekend=known)
    if fail_at == _NEVER:
        return lambda _: 0
    least = min(SEVERITIES.values()) if fail_at == _ANY_GAP else SEVERITIES[fail_at]
    return lambda report: int(report.worst is not None and report.worst >= least)
