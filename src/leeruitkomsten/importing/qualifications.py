"""A sheet with the end qualifications of a set: a code and a text in every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.importing.cells import name_of, text_of
from leeruitkomsten.importing.headings import Head, plain
from leeruitkomsten.matching.fingerprint import as_read
from leeruitkomsten.model import OutcomeSet, Qualification, Term
from leeruitkomsten.model.draft import DraftQualification, Harvest, Remark
from leeruitkomsten.model.plan import FieldChange, StatedChange
from leeruitkomsten.office.grid import Grid

_NAMES = frozenset({"eindkwalificaties", "eindkwalificatie", "competenties", "end qualifications"})
_KEY = "eindkwalificaties"


def has_qualifications(grid: Grid, head: Head) -> bool:
    """Return whether a table has end qualifications: so says its name, and it has no more."""
    return plain(grid.part or "").lower() in _NAMES and set(head.fields) == {"code", "tekst"}


def read_qualifications(file: str, grid: Grid, head: Head) -> Harvest:
    """Return what the rows below the heads hold; one without a code or a text is not read."""
    found, structure, unread = [], [], []
    for row in grid.rows[head.rows[-1] + 1 :]:
        if row.is_empty:
            continue
        cells = row.cells[head.fields["code"]], row.cells[head.fields["tekst"]]
        code, text = name_of(cells[0]), text_of(cells[1])
        if code and text and not any(cell.broken for cell in cells):
            found.append(DraftQualification(code, text, row.spot))
            structure.append(row.spot)
        else:
            unread.append(Remark(row.spot, Term("import.geen-eindkwalificatie")))
    return Harvest(file, (), tuple(structure), tuple(unread), qualifications=tuple(found))


def qualifications_with(
    harvests: Sequence[Harvest], there: OutcomeSet | None
) -> tuple[Qualification, ...]:
    """Return the end qualifications of a set with those of documents; none is taken out."""
    result = {each.code: each for each in (there.qualifications if there else ())}
    for said in _said(harvests):
        old = result.get(said.code)
        if old is None or as_read(old.text) != as_read(said.text):
            result[said.code] = Qualification(said.code, said.text)
    return tuple(result.values())


def qualification_changes(
    harvests: Sequence[Harvest], there: OutcomeSet | None
) -> Iterator[StatedChange]:
    """Yield the end qualifications that would be new in a set, or say something else."""
    result = qualifications_with(harvests, there)
    value = [{"code": one.code, "tekst": one.text} for one in result]
    old = {each.code: each for each in (there.qualifications if there else ())}
    for one in result:
        before = old.get(one.code)
        if before == one:
            continue
        spot = next(each.spot for each in _said(harvests) if each.code == one.code)
        now = f"{before.code} {before.text}" if before else None
        yield StatedChange(FieldChange(_KEY, now, f"{one.code} {one.text}", value), spot)


def _said(harvests: Sequence[Harvest]) -> Iterator[DraftQualification]:
    """Yield what documents say; of a code that stands twice in them the first."""
    seen: set[str] = set()
    for harvest in harvests:
        for each in harvest.qualifications:
            if each.code not in seen:
                seen.add(each.code)
                yield each
