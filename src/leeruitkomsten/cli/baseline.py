"""`leeruitkomsten lint --nullijn`: only what is new counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leeruitkomsten.cli.output import Outlet, replace_file
from leeruitkomsten.errors import BaselineError
from leeruitkomsten.loading.baseline import FILE_NAME, baseline_data, default_file
from leeruitkomsten.loading.files import STDIN
from leeruitkomsten.model import LintReport
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.words import counted
from leeruitkomsten.usecases import ratchet


@dataclass(frozen=True, slots=True)
class BaselineCall:
    """Which baseline was asked for, and what is to be done with it."""

    file: Path
    makes: bool
    prunes: bool

    def check(self, paths: Sequence[str], others: Sequence[Path | None], *, shows: bool) -> None:
        """Refuse what cannot be meant, before anything is read or written."""
        if self.makes and self.prunes:
            raise BaselineError("nullijn-maken-en-bijwerken")
        if shows:
            raise BaselineError("nullijn-met-toon")
        if any(Path(path).suffix == Path(FILE_NAME).suffix for path in paths):
            raise BaselineError("nullijn-met-spatie")
        if self.makes and STDIN in paths:
            raise BaselineError("nullijn-standaardinvoer")
        if not self.makes and not self.file.exists():
            raise BaselineError("nullijn-ontbreekt", bestand=self.file.as_posix())
        if self.makes and self.file.exists():
            # Made anew it would take in what came since, and nobody would see.
            raise BaselineError("nullijn-bestaat", bestand=self.file.as_posix())
        if self.file.resolve() in {other.resolve() for other in others if other is not None}:
            raise BaselineError("zelfde-uitvoer")

    def hold(self, report: LintReport, outlet: Outlet) -> LintReport:
        """Return the report held against the baseline, that is made or pruned where asked."""
        if self.makes:
            report = ratchet.accepted(report, self.file)
            self._write(report, outlet, "nullijn.gemaakt")
            return report
        report = ratchet.held(report, self.file)
        if self.prunes and report.baseline and report.baseline.gone:
            self._write(report, outlet, "nullijn.bijgewerkt")
        elif self.prunes:
            outlet.tell(outlet.aside.say("nullijn.bij", bestand=clean(self.file.as_posix())))
        return report

    def _write(self, report: LintReport, outlet: Outlet, key: str) -> None:
        if report.baseline is None:
            return
        replace_file(self.file.resolve(), baseline_data(report.baseline.kept))
        style = outlet.aside
        told = report.baseline.kept if self.makes else report.baseline.gone
        many = counted("bevinding", len(told), style)
        outlet.tell(style.say(key, bestand=clean(self.file.as_posix()), bevindingen=many))


def baseline_call(
    asked: str | None, *, makes: bool, prunes: bool, near: str
) -> BaselineCall | None:
    """Return the call about a baseline that options make, None where they make none.

    `asked` is the file named, `""` for that of the project `near` belongs to.
    """
    if asked is None and not makes and not prunes:
        return None
    return BaselineCall(Path(asked) if asked else default_file(near), makes, prunes)
