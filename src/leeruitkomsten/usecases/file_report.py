"""What linting gives of one file, apart from what that file is called."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leeruitkomsten.model import Finding

SET = "leeruitkomstenset"
LINTED = frozenset({None, SET})
"""The kinds of file that are linted: sets, and what is none of ours."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What linting gave of one file.

    `kind` is what the file is (see `loading.sets`). `title` says whose set it is, None
    where there is no set in order. It holds on days after `after`, up to and including
    `until`: between those no waiver begins or ends to count.
    """

    kind: str | None
    findings: tuple[Finding, ...] = ()
    title: str | None = None
    outcomes: int = 0
    after: str | None = None
    until: str | None = None

    def holds_on(self, day: str | None) -> bool:
        """Return whether it is the same on another day; None: a day before all others."""
        if self.after is not None and (day is None or day <= self.after):
            return False
        return self.until is None or day is None or day <= self.until

    def named(self, name: str) -> FileReport:
        """Return the same of a file by this name."""
        return replace(self, findings=tuple(_named(one, name) for one in self.findings))


def _named(finding: Finding, name: str) -> Finding:
    """Return a finding in a file by another name, as are both of a pair that it is about."""
    related = finding.related and replace(finding.related, file=name)
    return replace(finding, place=replace(finding.place, file=name), related=related)
