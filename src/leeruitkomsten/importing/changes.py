"""What a draft says otherwise than the set, key by key.

Nothing is taken out: what a document leaves empty stays as it is in the set, a list keeps what
the document does not have, and white space or letters that nobody sees make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from leeruitkomsten.importing.headings import FIELDS
from leeruitkomsten.matching.fingerprint import as_read
from leeruitkomsten.matching.near_text import likeness
from leeruitkomsten.model import Entry, Indicator, Unit
from leeruitkomsten.model.draft import Draft, DraftUnit
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.model.plan import FieldChange

_REWORDED = 0.6
"""From this likeness on an indicator is one of the set, worded anew; see `near_text.NEARLY`."""
_MOST_PAIRS = 10_000
"""With more indicators than this says nobody can tell which is which, and all are added."""
_KEYS = {"ec": "studielast"}
"""What a field of a table is called in a set, where that is another word."""


def outcome_changes(draft: Draft, entry: Entry) -> tuple[FieldChange, ...]:
    """Return what an outcome of the set would say otherwise."""
    return tuple(_outcome_changes(draft, entry))


def _outcome_changes(draft: Draft, entry: Entry) -> Iterator[FieldChange]:
    outcome = entry.outcome
    yield from _text("titel", outcome.title, draft.title)
    yield from _text("tekst", outcome.text, draft.text)
    yield from _text("context", outcome.context, draft.context)
    yield from _indicators(outcome.indicators, draft.indicators)
    yield from level_change(outcome.level, draft.level, inherited=entry.level)
    if draft.credits is not None and entry.credits != draft.credits:
        yield credits_change(outcome.credits, draft.credits)
    yield from _codes("eindkwalificaties", outcome.qualifications, draft.qualifications)
    yield from _codes("vervangt", outcome.replaces, draft.replaces)
    yield from _translations(outcome.translations, draft.translations)


def unit_changes(unit: Unit, draft: DraftUnit) -> tuple[FieldChange, ...]:
    """Return what a unit of the set would say otherwise."""
    changes = [] if draft.name is None else [*_text("naam", unit.name, draft.name)]
    if draft.credits is not None and unit.credits != draft.credits:
        changes.append(credits_change(unit.credits, draft.credits))
    return (*changes, *level_change(unit.level, draft.level, inherited=unit.level))


def kept(draft: Draft, entry: Entry, fields: Sequence[str]) -> tuple[str, ...]:
    """Return the keys with a column in the document, that are empty there and not in the set."""
    outcome = entry.outcome
    both: dict[str, tuple[Any, Any]] = {
        "titel": (draft.title, outcome.title),
        "tekst": (draft.text, outcome.text),
        "context": (draft.context, outcome.context),
        "indicatoren": (draft.indicators, outcome.indicators),
        "niveau": (draft.level, outcome.level),
        "ec": (draft.credits, outcome.credits),
        "eindkwalificaties": (draft.qualifications, outcome.qualifications),
        "vervangt": (draft.replaces, outcome.replaces),
    }
    known = [field for field in FIELDS if field in fields and field in both]
    return tuple(
        _KEYS.get(field, field) for field in known if not both[field][0] and both[field][1]
    )


def told(value: Any) -> str:
    """Return a value of a set in one line."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {one}" for key, one in value.items())
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def level_change(old: Level, new: Level, *, inherited: Level) -> Iterator[FieldChange]:
    """Yield the change of a level; one that holds already is none, wherever it stands."""
    other = {scheme: level for scheme, level in new.items() if inherited.get(scheme) != level}
    if other:
        value = {**old, **other}
        yield FieldChange("niveau", told(dict(old)) if old else None, told(value), value)


def credits_change(old: float | None, new: float) -> FieldChange:
    """Return the change of a study load."""
    return FieldChange(
        "studielast", None if old is None else told(float(old)), told(float(new)), new
    )


def _text(key: str, old: str | None, new: str | None) -> Iterator[FieldChange]:
    if new and as_read(old or "") != as_read(new):
        yield FieldChange(key, old or None, new, new)


def _translations(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[FieldChange]:
    other = {
        name: text
        for name, text in new.items()
        if text and as_read(old.get(name, "")) != as_read(text)
    }
    if other:
        value = {**old, **other}
        yield FieldChange("vertaling", told(dict(old)) if old else None, told(value), value)


def _codes(key: str, old: Sequence[str], new: Sequence[str]) -> Iterator[FieldChange]:
    added = [code for code in new if code not in old]
    if added:
        value = [*old, *added]
        yield FieldChange(key, ", ".join(old) or None, ", ".join(value), value)


def _indicators(old: Sequence[Indicator], new: Sequence[str]) -> Iterator[FieldChange]:
    """Yield the change of a list of indicators.

    One that is worded anew takes the place of the most alike that the document does not have;
    what is left over of the set stays, what is left over of the document comes behind it.
    """
    texts = [as_read(one.text) for one in old]
    waiting = list(new)
    free = []
    for at, text in enumerate(texts):
        match = next((one for one in waiting if as_read(one) == text), None)
        if match is None:
            free.append(at)
        else:
            waiting.remove(match)
    result: list[Any] = [_data(one) for one in old]
    if len(free) * len(waiting) > _MOST_PAIRS:
        free = []
    pairs = sorted(
        ((-likeness(old[at].text, one), at, nth) for at in free for nth, one in enumerate(waiting)),
    )
    placed: set[int] = set()
    for minus, at, nth in pairs:
        if -minus >= _REWORDED and at in free and nth not in placed:
            free.remove(at)
            placed.add(nth)
            result[at] = _data(Indicator(waiting[nth], old[at].code))
    result += [one for nth, one in enumerate(waiting) if nth not in placed]
    if result != [_data(one) for one in old]:
        before = " · ".join(one.text for one in old)
        after = " · ".join(one if isinstance(one, str) else one["tekst"] for one in result)
        yield FieldChange("indicatoren", before or None, after, result)


def _data(indicator: Indicator) -> Any:
    if indicator.code is None:
        return indicator.text
    return {"code": indicator.code, "tekst": indicator.text}
