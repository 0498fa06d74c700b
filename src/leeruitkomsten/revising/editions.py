"""Whether status, version and validity followed what changed.

An edition is a set as it was given out under one version and validity. A set that was
adopted does not change in substance within its edition: a new one is given out, with a
version of its own (semantic versions, where those are used: the first number where
meaning changes, the second where something is added, the third for corrections), a later
validity, or openly as a draft again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leeruitkomsten.model import OutcomeSet, Severity
from leeruitkomsten.model.changes import Aspect

ADOPTED = "vastgesteld"
_DRAFTS = frozenset({"concept", "afgestemd"})
_ORDER = {"concept": 0, "afgestemd": 1, "vastgesteld": 2, "verouderd": 3}
_SEMANTIC = re.compile(r"v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,9}")
_ADDS = frozenset({"erbij", "eenheid_erbij", "eindkwalificatie_erbij", "indicatoren"})


def promise_of(old: OutcomeSet, new: OutcomeSet) -> str:
    """Return what people could count on in the old edition; see `gravity.PROMISES`."""
    if old.status == "afgestemd":
        return "afgestemd"
    if old.status != ADOPTED:
        return "vrij"
    return "nieuwe_uitgave" if is_new_edition(old, new) else "toegezegd"


def is_new_edition(old: OutcomeSet, new: OutcomeSet) -> bool:
    """Return whether a set says that it is another edition than it was."""
    if new.status in _DRAFTS:
        return True
    if compare_versions(old.version, new.version) == 1:
        return True
    if old.version is not None and new.version is not None and old.version != new.version:
        return compare_versions(old.version, new.version) is None
    return _since(new) > _since(old) != ""


def remarks(old: OutcomeSet, new: OutcomeSet, changed: Sequence[Aspect]) -> Iterator[Aspect]:
    """Yield what is to be said of the edition, given all that changed in the set."""
    substance = [each for each in changed if each.touches == "inhoud"]
    words = [each for each in changed if each.touches == "verwoording"]
    adopted = old.status == ADOPTED
    order = compare_versions(old.version, new.version)
    facts = {"oud": old.version, "nieuw": new.version}
    if order == -1:
        yield Aspect("versie_lager", Severity.WARNING, facts)
    yield from _status(old, new)
    yield from _validity(old, new)
    if adopted and (substance or words) and not is_new_edition(old, new):
        severity = Severity.ERROR if substance else Severity.SUGGESTION
        yield Aspect("uitgave_niet_gevolgd", severity, {**facts, "inhoud": len(substance)})
    elif substance and old.version is not None and old.version == new.version:
        yield Aspect("versie_gelijk", Severity.SUGGESTION, {"versie": old.version})
    if adopted and new.status == ADOPTED and substance and _day(old) == _day(new):
        yield Aspect("vaststelling_niet_gevolgd", Severity.WARNING, {"op": _day(new) or None})
    yield from _semantic(old, new, substance, words)


def compare_versions(old: str | None, new: str | None) -> int | None:
    """Return 1 where a version is higher than it was, -1 lower, 0 the same; None if unknown.

    Versions are compared number by number where all between the numbers is the same:
    *2025-2026* and *2026-2027*, *1.9* and *1.10*, *v2* and *v3*.
    """
    if old is None or new is None:
        return None
    if old == new:
        return 0
    if _NUMBERS.sub("#", old.casefold()) != _NUMBERS.sub("#", new.casefold()):
        return None
    before, after = ([int(each) for each in _NUMBERS.findall(text)] for text in (old, new))
    return (after > before) - (after < before)


def _status(old: OutcomeSet, new: OutcomeSet) -> Iterator[Aspect]:
    before, after = _ORDER.get(old.status or ""), _ORDER.get(new.status or "")
    if before is None or before == after:
        return
    back = after is None or after < before
    # From agreed back to a draft is how talks go; so is a draft of the next edition.
    allowed = old.status == "afgestemd" or (
        old.status == ADOPTED and compare_versions(old.version, new.version) == 1
    )
    if back and not (allowed and after is not None):
        yield Aspect("status_terug", Severity.WARNING, {"oud": old.status, "nieuw": new.status})


def _validity(old: OutcomeSet, new: OutcomeSet) -> Iterator[Aspect]:
    """Yield where an adopted edition comes to hold for a shorter time than it was given out for."""
    if old.status != ADOPTED or old.validity is None or is_new_edition(old, new):
        return
    since, until = old.validity.since, old.validity.until
    now_since = new.validity.since if new.validity else None
    now_until = new.validity.until if new.validity else None
    later = since is not None and now_since is not None and now_since > since
    earlier = now_until is not None and (until is None or now_until < until)
    if later or earlier:
        facts = {
            "oud": f"{since or '…'} – {until or '…'}",
            "nieuw": f"{now_since or '…'} – {now_until or '…'}",
        }
        yield Aspect("geldig_ingekort", Severity.ERROR, facts)


def _semantic(
    old: OutcomeSet, new: OutcomeSet, substance: Sequence[Aspect], words: Sequence[Aspect]
) -> Iterator[Aspect]:
    before = _SEMANTIC.fullmatch(old.version or "")
    after = _SEMANTIC.fullmatch(new.version or "")
    if before is None or after is None or not (substance or words):
        return
    now, was = ([int(each) for each in found.groups()] for found in (after, before))
    if now <= was:
        return
    raised = next(at for at in range(3) if now[at] != was[at])
    kinds = {each.kind for each in substance}
    needed = 2 if not kinds else 1 if kinds <= _ADDS and not _takes(substance) else 0
    if raised > needed:
        facts = {"oud": old.version, "nieuw": new.version, "nodig": str(needed + 1)}
        yield Aspect("versie_te_klein", Severity.WARNING, facts)


def _takes(substance: Sequence[Aspect]) -> bool:
    return any(each.facts.get("weg") or each.facts.get("anders") for each in substance)


def _since(one: OutcomeSet) -> str:
    return (one.validity.since or "") if one.validity else ""


def _day(one: OutcomeSet) -> str:
    return (one.adoption.on or "") if one.adoption else ""
