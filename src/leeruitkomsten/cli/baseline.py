"""`leeruitkomsten lint --nullijn`: only what is new counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leeruitkomsten.cli.files import replace_file
from leeruitkomsten.cli.output import Outlet
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
            return self._made(ratchet.accepted(report, self.file), outlet)
        report = ratchet.held(report, self.file)
        return self._pruned(report, outlet) if self.prunes else report

    def _made(self, report: LintReport, outlet: Outlet) -> LintReport:
        if report.baseline is not None:
            replace_file(self.file, baseline_data(report.baseline.kept))
            self._tell("gemaakt", report.baseline.known, outlet)
            left = sum(finding.stands for finding in report.findings)
            if left:
                self._tell("niet-opgenomen", left, outlet)
        return report

    def _pruned(self, report: LintReport, outlet: Outlet) -> LintReport:
        baseline = report.baseline
        if baseline is None:
            return report
        data, gone = baseline_data(baseline.kept), len(baseline.gone)
        changed = data != self.file.read_bytes()
        if changed:
            replace_file(self.file, data)
        self._tell("bijgewerkt" if gone else "verplaatst" if changed else "bij", gone, outlet)
        return replace(report, baseline=replace(baseline, gone=()))

    def _tell(self, what: str, count: int, outlet: Outlet) -> None:
        style = outlet.aside
        many = counted("bevinding", count, style)
        file = clean(self.file.as_posix())
        outlet.tell(style.say(f"nullijn.{what}", bestand=file, bevindingen=many))


def baseline_call(asked: str | None, *, makes: bool, prunes: bool, near: str) -> BaselineCall:
    """Return the call about a baseline that options make.

    `asked` is the file named; where none is, it is that of the project `near` belongs to.
    """
    return BaselineCall(Path(asked) if asked else default_file(near), makes, prunes)
