"""A report held against what stood when people began.

    held = against(report, baseline, files, missing)

An entry of the baseline answers for one finding with its fingerprint in its own file. Of a
file that is no longer there it answers for one in another file with the same set: it got
another name. So nothing new hides behind something old that was solved.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from leeruitkomsten.linting.fingerprints import fingerprints, spots
from leeruitkomsten.model import Accepted, Baseline, Finding, LintReport, Ratchet


def acceptable(report: LintReport, files: Mapping[str, str]) -> tuple[Accepted, ...]:
    """Return what stands in a report as entries of a baseline, sorted.

    `files` has the names of files as a baseline has them. What is wrong with a file that
    is no set in order is never accepted: nothing else in it was looked at.
    """
    entries = (entry for finding, entry in _entries(report, files) if finding.stands and entry.set)
    return tuple(sorted(entries, key=_by_place))


def against(
    report: LintReport, baseline: Baseline, files: Mapping[str, str], missing: Collection[str]
) -> LintReport:
    """Return a report in which the findings that the baseline has are known.

    `missing` are those files in the baseline that are no longer there.
    """
    waiting = {(entry.file, entry.fingerprint): entry for entry in baseline.entries}
    pairs = list(_entries(report, files))
    known: dict[int, Accepted] = {}
    for index, (finding, entry) in enumerate(pairs):
        if finding.stands and entry.set and (entry.file, entry.fingerprint) in waiting:
            del waiting[entry.file, entry.fingerprint]
            known[index] = entry
    moved: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for key, old in waiting.items():
        if old.file in missing and old.set:
            moved.setdefault((old.set, old.fingerprint), []).append(key)
    for index, (finding, entry) in enumerate(pairs):
        old_keys = moved.get((entry.set, entry.fingerprint))
        if old_keys and finding.stands and index not in known:
            del waiting[old_keys.pop()]
            known[index] = entry
    looked_at = {files[name] for name in report.names} | {*missing}
    gone = [entry for entry in waiting.values() if entry.file in looked_at]
    kept = [entry for entry in waiting.values() if entry.file not in looked_at]
    return replace(
        report,
        findings=tuple(
            replace(finding, known=True) if index in known else finding
            for index, finding in enumerate(report.findings)
        ),
        baseline=Ratchet(
            baseline.file,
            known=len(known),
            gone=tuple(sorted(gone, key=_by_place)),
            kept=tuple(sorted([*kept, *known.values()], key=_by_place)),
        ),
    )


def _entries(report: LintReport, files: Mapping[str, str]) -> Iterator[tuple[Finding, Accepted]]:
    prints = iter(fingerprints(report))
    for file, found in groupby(report.findings, key=lambda finding: finding.place.file):
        findings = tuple(found)
        about = spots(findings, report.sources.get(file))
        for finding, spot in zip(findings, about, strict=True):
            yield (
                finding,
                Accepted(
                    file=files[file],
                    rule=finding.code,
                    spot=spot,
                    fingerprint=next(prints),
                    set=report.names.get(file, ""),
                    words=finding.words,
                ),
            )


def _by_place(entry: Accepted) -> tuple[str, ...]:
    return (entry.file, entry.spot, entry.rule, entry.words or "", entry.fingerprint)
