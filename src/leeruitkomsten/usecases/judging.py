"""From the text of one file to what linting gives of it."""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.linting import lint as lint_set
from leeruitkomsten.linting import misnamed, repairable, settled, waive
from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import OutcomeSet, Settings, Waiver
from leeruitkomsten.rules.texts import forget
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.file_report import LINTED, FileReport
from leeruitkomsten.usecases.rulebook import held_for


def judge(source: Source, settings: Settings, schema: str | None, on: str | None) -> FileReport:
    """Return what linting gives of a file.

    `schema` goes before what the set and the project say of a quality schema; `on` is
    the day on which waivers must hold.
    """
    loaded = load(source)
    if loaded.kind not in LINTED:
        return FileReport(loaded.kind)
    held = held_for(loaded.set, settings, schema)
    findings = list(settled(loaded.findings, held.rules))
    if loaded.set is None or loaded.document is None:
        return FileReport(loaded.kind, tuple(findings))
    findings += lint_set(loaded.document, loaded.set, held.rules)
    findings += misnamed(loaded.document, loaded.set, held.rules, held.catalogue, held.schema)
    findings = list(waive(findings, loaded.document, loaded.set, held.rules, held.catalogue, on=on))
    findings = list(repairable(findings, loaded.document, loaded.set))
    forget()  # what was worked out of its texts
    ends = sorted({waiver.until for waiver in _waivers(loaded.set) if waiver.until is not None})
    return FileReport(
        kind=loaded.kind,
        findings=tuple(findings),
        title=f"{loaded.set.institution} · {loaded.set.programme.name}",
        outcomes=sum(1 for _ in loaded.set.entries()),
        after=max((end for end in ends if on is not None and end < on), default=None),
        until=min((end for end in ends if on is None or end >= on), default=None),
    )


def _waivers(outcome_set: OutcomeSet) -> Iterator[Waiver]:
    yield from outcome_set.waivers
    for unit in outcome_set.units:
        yield from unit.waivers
    for entry in outcome_set.entries():
        yield from entry.outcome.waivers
