"""Worksheets that come back filled in: each row found again, wherever it went.

Who fills one in sorts it, filters it, moves columns, saves it with another office suite,
adds a row. Columns are found by their heading and rows by their codes; what cannot be
placed is told and not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from leeruitkomsten.errors import WorksheetError
from leeruitkomsten.loading.files import find
from leeruitkomsten.model import Decision, DecisionSide, Judged, Place, Term
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.model.intake import IntakeReport, Submission
from leeruitkomsten.office.readback import MAX_FILE, Row, read_back
from leeruitkomsten.office.worksheet_facts import (
    FACTS,
    QuestionFacts,
    WorksheetFacts,
    facts_in,
    mark,
)
from leeruitkomsten.usecases.intake import take_in
from leeruitkomsten.usecases.readers import agreements
from leeruitkomsten.usecases.set_names import NamedSets, named_sets

_IDS = ("set_links", "code_links", "set_rechts", "code_rechts")
_NEEDED = ("code_links", "code_rechts", "relatie", "reden")
_LOOK_FOR_HEADINGS = 50
"""In how many rows headings are looked for: people put a title above a table."""
_FIRST_DAY = date(1899, 12, 30)
"""Day 0 of Excel, which takes 1900 for a leap year."""
_DAYS = range(20_000, 80_000)  # 1954 to 2119: a smaller number is no day that people mean
_DAY_FIRST = 3  # parts of a date


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of a worksheet: its sheet, the row of its headings, and columns by key."""

    sheet: str
    head: int
    columns: Mapping[str, int]
    rows: Mapping[int, Row]

    def cells(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield each row with a text in it, by the keys of its columns."""
        for number, row in sorted(self.rows.items()):
            if number > self.head:
                yield number, {key: row.get(at, "") for key, at in self.columns.items()}


def worksheets_in(
    files: Sequence[str],
    paths: Sequence[str] = (),
    *,
    role: str = "",
    on: str,
    replace_old: bool = False,
) -> IntakeReport:
    """Return what becomes of the judgements in worksheets; nothing is written.

    `paths` are where the sets are, if not where the worksheet was made (see
    `set_names.named_sets`). `role` and `on`, an ISO date, are those of the judgements in a
    worksheet that does not say. Where there are several worksheets, the report tells how
    far each two agree. Raises `LeeruitkomstenError` where a file is no worksheet of ours,
    or names sets that are not there.
    """
    find(files)
    read = {file: _read(file) for file in dict.fromkeys(files)}
    names = [(file, name) for file, (facts, _) in read.items() for name in facts.sets.values()]
    sets = named_sets(names, paths)
    handed = [
        one
        for file, (facts, sheets) in read.items()
        for one in _Reading(file, facts, sheets, sets, role, on).submissions()
    ]
    submissions, updates = take_in(handed, sets.labels, replace_old=replace_old)
    return IntakeReport(
        tuple(read), sets.labels, submissions, updates, tuple(agreements([*read], submissions))
    )


def _read(file: str) -> tuple[WorksheetFacts, Mapping[str, Mapping[int, Row]]]:
    try:
        with Path(file).open("rb") as stream:
            data = stream.read(MAX_FILE + 1)
    except OSError as error:
        raise WorksheetError("werkblad-onleesbaar", bestand=file) from error
    sheets = read_back(file, data)
    if FACTS not in sheets:
        raise WorksheetError("werkblad-niet-van-ons", bestand=file)
    lines = [row[0] for number, row in sorted(sheets[FACTS].items()) if number > 1 and 0 in row]
    return facts_in(file, lines), sheets


@dataclass(frozen=True, slots=True)
class _Reading:
    """One worksheet being read."""

    file: str
    facts: WorksheetFacts
    sheets: Mapping[str, Mapping[int, Row]]
    sets: NamedSets
    role: str
    on: str

    def submissions(self) -> Iterator[Submission]:
        """Yield what each row says, by the number of its question; then rows that are none."""
        found: dict[int, list[Submission]] = {}
        unknown: list[Submission] = []
        by_ids = {
            tuple(one.shown.get(key, "") for key in _IDS): one for one in self.facts.questions
        }
        by_number = {str(one.number): one for one in self.facts.questions}
        for table in self._tables():
            for number, cells in table.cells():
                spot = Spot(self.file, table.sheet, number)
                ids = tuple(mark(cells[key]) if key in cells else "" for key in _IDS)
                asked = by_ids.get(ids)
                numbered = by_number.get(cells.get("nr", "").split(".")[0])
                if asked is not None:
                    found.setdefault(asked.number, []).append(self._said(spot, asked, cells))
                elif numbered is not None:
                    unknown.append(self._other_codes(spot, numbered, cells))
                    found.setdefault(numbered.number, [])
                elif any(text.strip() for text in cells.values()):
                    unknown.append(self._added(spot, cells))
        for one in self.facts.questions:
            yield from found.get(one.number, [self._gone(one)])
        yield from unknown

    def _tables(self) -> Iterator[_Table]:
        """Yield the sheets with our headings; raise `WorksheetError` where there is none."""
        wanted = {_folded(heading): key for key, heading in self.facts.headings.items()}
        nearest: set[str] = set()
        any_found = False
        for name, rows in self.sheets.items():
            for number in sorted(rows)[:_LOOK_FOR_HEADINGS]:
                columns = {
                    wanted[_folded(text)]: at
                    for at, text in sorted(rows[number].items(), reverse=True)
                    if _folded(text) in wanted
                }
                if columns.keys() >= {*_NEEDED}:
                    any_found = True
                    yield _Table(name, number, columns, rows)
                    break
                if len(columns) > len(nearest):
                    nearest = {*columns}
        if not any_found:
            lost = [self.facts.headings.get(key, key) for key in _NEEDED if key not in nearest]
            raise WorksheetError("werkblad-kolom-weg", bestand=self.file, kolommen=tuple(lost))

    def _said(self, spot: Spot, asked: QuestionFacts, cells: Mapping[str, str]) -> Submission:
        """Return what a row says of the question that it is."""
        changed = [
            self.facts.headings[key]
            for key, shown in asked.shown.items()
            if key in cells and key not in _IDS and mark(cells[key]) != shown
        ]
        remarks = (
            [Term("inname.cel-veranderd", {"kolommen": ", ".join(changed)})] if changed else []
        )
        one = self._submission(spot, self._side(asked.left), self._side(asked.right), cells)
        day, why = self._day()
        if why is not None and (one.decision.relation or one.decision.reason):
            one = replace(one, state="onvolledig", why=why)
        return replace(one, decision=replace(one.decision, date=day), remarks=tuple(remarks))

    def _other_codes(
        self, spot: Spot, asked: QuestionFacts, cells: Mapping[str, str]
    ) -> Submission:
        """Return a row whose codes are no longer those that its question is about."""
        was = " ↔ ".join(", ".join(side.codes) or "–" for side in (asked.left, asked.right))
        why = Term("inname.codes-veranderd", {"nr": asked.number, "was": was})
        return self._unplaced(spot, cells, why)

    def _added(self, spot: Spot, cells: Mapping[str, str]) -> Submission:
        """Return a row that we did not make."""
        return self._unplaced(spot, cells, Term("inname.rij-toegevoegd"))

    def _unplaced(self, spot: Spot, cells: Mapping[str, str], why: Term) -> Submission:
        left, right = (
            DecisionSide(cells.get(f"set_{side}", ""), _typed_codes(cells[f"code_{side}"]))
            for side in ("links", "rechts")
        )
        return replace(self._submission(spot, left, right, cells), state="niet_herkend", why=why)

    def _gone(self, asked: QuestionFacts) -> Submission:
        """Return a question whose row is no longer there."""
        spot = Spot(self.file, None, asked.number)
        one = self._submission(spot, self._side(asked.left), self._side(asked.right), {})
        return replace(one, state="verdwenen")

    def _submission(
        self, spot: Spot, left: DecisionSide, right: DecisionSide, cells: Mapping[str, str]
    ) -> Submission:
        decision = Decision(
            left,
            right,
            " ".join(cells.get("relatie", "").split()),
            " ".join(cells.get("reden", "").split()),
            self._field("rol") or self.role,
            self.on,
            Place(spot.file, spot.number),
        )
        return Submission(spot, decision)

    def _side(self, side: DecisionSide) -> DecisionSide:
        """Return a side with its set by the id that it has in the report."""
        name = self.facts.sets.get(side.set)
        if name is None:
            raise WorksheetError("werkblad-gegevens", bestand=self.file)
        return replace(side, set=self.sets.ids[self.file, name])

    def _day(self) -> tuple[str, Term | None]:
        """Return the day of the judgements, and why it is not clear if it is not."""
        said = self._field("datum")
        day = iso_day(said) if said else self.on
        return day or self.on, None if day else Term("inname.datum", {"tekst": said})

    def _field(self, key: str) -> str:
        """Return the answer to what was asked once for the whole worksheet; empty where none."""
        label = _folded(self.facts.fields.get(key, ""))
        for row in self.sheets.get(self.facts.page, {}).values():
            if label and _folded(row.get(0, "").split("\n")[0]) == label:
                return " ".join(next((text for at, text in sorted(row.items()) if at), "").split())
        return ""


def iso_day(text: str) -> str | None:
    """Return a day as people and office suites write it, as an ISO date; None where it is none."""
    whole = text.split("T")[0].split(" ")[0].replace("/", "-").replace(".", "-")
    if text.replace(".", "", 1).isdecimal():
        days = int(float(text))
        return (_FIRST_DAY + timedelta(days)).isoformat() if days in _DAYS else None
    parts = whole.split("-")
    if len(parts) != _DAY_FIRST or not all(part.isdecimal() for part in parts):
        return None
    year, month, day = parts if len(parts[0]) == len("2026") else reversed(parts)
    try:
        return (
            date(int(year), int(month), int(day)).isoformat() if len(year) == len("2026") else None
        )
    except ValueError:
        return None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _typed_codes(text: str) -> tuple[Judged, ...]:
    return tuple(Judged(code.strip(), "") for code in text.split("\n") if code.strip(" –"))
