"""What a worksheet says of itself, on a sheet that nobody needs to look at.

One line of JSON in each cell of column A: first about the worksheet, then about each
question. What stands there is read as data of a stranger: it says which question a row
was, and what its texts were, and is held against the sets as they are.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leeruitkomsten.errors import WorksheetError
from leeruitkomsten.model import DecisionSide, Judged
from leeruitkomsten.office.cells import cell_text, text_of_cell

FACTS = "Gegevens"
"""The hidden sheet."""
VERSION = 1
_FINGERPRINT = re.compile(r"[0-9a-f]{16,64}")


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """One question: its number, what it is about, and marks of its read-only cells.

    `shown` has the mark of each cell by the key of its column.
    """

    number: int
    left: DecisionSide
    right: DecisionSide
    shown: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WorksheetFacts:
    """A worksheet: whether it was blind, where its questions stand, and how columns are headed.

    `sets` has the name of the file of each set by its id. `fields` are the questions
    that are asked once, by key, as they stand in column A of the sheet `page`.
    """

    blind: bool
    page: str
    sheet: str
    sets: Mapping[str, str]
    headings: Mapping[str, str]
    fields: Mapping[str, str]
    questions: tuple[QuestionFacts, ...]


def mark(text: str) -> str:
    """Return a mark of a text by which a change is seen; white space does not count."""
    folded = " ".join(text_of_cell(cell_text(text)).split())
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:12]


def lines_of(facts: WorksheetFacts) -> Iterator[str]:
    """Yield the lines that say all this."""
    yield _json(
        {
            "werkblad": VERSION,
            "blind": facts.blind,
            "uitleg": facts.page,
            "blad": facts.sheet,
            "sets": dict(facts.sets),
            "kolommen": dict(facts.headings),
            "velden": dict(facts.fields),
        }
    )
    for one in facts.questions:
        yield _json(
            {
                "nr": one.number,
                "links": _side(one.left),
                "rechts": _side(one.right),
                "cellen": dict(one.shown),
            }
        )


def facts_in(file: str, lines: Iterable[str]) -> WorksheetFacts:
    """Return what lines say; raise `WorksheetError` where they are not ours."""
    head, *questions = [_object(file, line) for line in lines] or [{}]
    if head.get("werkblad") != VERSION:
        raise WorksheetError("werkblad-niet-van-ons", bestand=file)
    try:
        return WorksheetFacts(
            blind=head["blind"] is True,
            page=str(head["uitleg"]),
            sheet=str(head["blad"]),
            sets=_texts(head["sets"]),
            headings=_texts(head["kolommen"]),
            fields=_texts(head["velden"]),
            questions=tuple(map(_question, questions)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorksheetError("werkblad-gegevens", bestand=file) from error


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _object(file: str, line: str) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WorksheetError("werkblad-gegevens", bestand=file) from error
    if not isinstance(data, dict):
        raise WorksheetError("werkblad-gegevens", bestand=file)
    return data


def _question(data: Mapping[str, Any]) -> QuestionFacts:
    left, right = (
        DecisionSide(
            str(side["set"]),
            tuple(
                Judged(str(code), _fingerprint(stored)) for code, stored in side["leeruitkomsten"]
            ),
        )
        for side in (data["links"], data["rechts"])
    )
    return QuestionFacts(int(data["nr"]), left, right, _texts(data["cellen"]))


def _fingerprint(stored: str) -> str:
    """Return a fingerprint; a short one would be that of any text."""
    if not _FINGERPRINT.fullmatch(stored):
        raise ValueError(stored)
    return stored


def _texts(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(text) for key, text in data.items()}


def _side(side: DecisionSide) -> Mapping[str, Any]:
    pairs: Sequence[Sequence[str]] = [(one.code, one.fingerprint) for one in side.outcomes]
    return {"set": side.set, "leeruitkomsten": pairs}
