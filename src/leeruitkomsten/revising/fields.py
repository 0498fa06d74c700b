"""What is otherwise in one outcome, key by key."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from leeruitkomsten.matching.near_text import likeness
from leeruitkomsten.matching.wording import runs
from leeruitkomsten.model import Entry, Evidence, Indicator, Severity
from leeruitkomsten.model.changes import Aspect, Meaning, TextChange
from leeruitkomsten.model.finding import Fact
from leeruitkomsten.model.outcome import Level
from leeruitkomsten.revising.gravity import aspect
from leeruitkomsten.revising.meaning import meaning_of, says_the_same
from leeruitkomsten.revising.typography import is_sham, plain, sham_kinds

_REWORDED = 0.6
"""From this likeness on an indicator is one that was there, worded anew; as for an import."""
_MOST_INDICATORS = 10_000
"""With more pairs than this nobody can tell which is which; they are gone and new then."""

_DIFFERS = {
    "handeling": frozenset({"ander", "verwant"}),
    "zelfstandigheid": frozenset({"lager_rechts", "hoger_rechts", "alleen_links", "alleen_rechts"}),
    "complexiteit": frozenset({"lager_rechts", "hoger_rechts"}),
    "norm": frozenset({"ander", "alleen_links", "alleen_rechts"}),
    "ontkenning": frozenset({"verschilt"}),
    "context": frozenset({"ander"}),
}
"""By dimension the levels that make a change of their own."""
_DIRECTIONS = {
    "lager_rechts": "lager",
    "hoger_rechts": "hoger",
    "alleen_links": "weg",
    "alleen_rechts": "erbij",
}


class Speaks(Protocol):
    """Gives what the dimensions say of an old and a new outcome, by their places."""

    def __call__(self, old: int, new: int, *, content: bool) -> Sequence[Evidence]:
        """Return the evidence; with that of content only where it is asked."""
        ...


@dataclass(slots=True)
class Found:
    """What is otherwise, gathered."""

    promise: str
    language: str
    aspects: list[Aspect] = field(default_factory=list)
    texts: list[TextChange] = field(default_factory=list)
    meaning: Meaning | None = None

    def add(self, kind: str, most: Severity | None = None, /, **facts: Fact) -> None:
        """Add a change with what it asks."""
        self.aspects.append(aspect(kind, self.promise, most, **facts))

    def text(self, name: str, old: str | None, new: str | None) -> str:
        """Add a text that changed; return `gelijk`, `schijn`, `verwoord` or `anders`."""
        before, after = old or "", new or ""
        if before == after:
            return "gelijk"
        sham = sham_kinds(before, after)
        change = TextChange(name, before, after, runs(before, after, self.language), sham)
        self.texts.append(change)
        if is_sham(before, after):
            return "schijn"
        return "verwoord" if says_the_same(change.runs, self.language) else "anders"


def compare_fields(
    old: Entry, new: Entry, places: tuple[int, int], speaks: Speaks, promise: str, language: str
) -> Found:
    """Return what is otherwise in one outcome; where it stands is for the whole set to say."""
    found = Found(promise, language)
    _main_text(found, old, new, places, speaks)
    _beside(found, old, new)
    sham = {kind for text in found.texts for kind in text.sham}
    if sham:
        found.add("typografie", soorten=tuple(sorted(sham)))
    _numbers(found, old, new)
    _bookkeeping(found, old, new)
    return found


def _main_text(
    found: Found, old: Entry, new: Entry, places: tuple[int, int], speaks: Speaks
) -> None:
    how = found.text("tekst", old.text, new.text)
    if how in {"gelijk", "schijn"}:
        return
    alike = likeness(old.text, new.text)
    evidence = speaks(*places, content=alike < _SURELY_ALIKE)
    change = found.texts[-1]
    meaning = found.meaning = meaning_of(
        change.old, change.new, change.runs, evidence, found.language
    )
    if meaning.verdict == "zelfde":
        found.add("verwoording")
        return
    words: dict[str, Fact] = {"weg": meaning.gone, "erbij": meaning.added}
    dimensions = list(_by_dimension(evidence))
    if meaning.verdict == "andere" and not any(kind == "ontkenning" for kind, _ in dimensions):
        found.add("andere_betekenis", **words)
    elif meaning.verdict == "bijgesteld":
        found.add("bijgesteld", **words)
    for kind, facts in dimensions:
        found.add(kind, **facts)


_SURELY_ALIKE = 0.75
"""From this likeness on two texts under one code are about the same: nobody needs to weigh that."""


def _by_dimension(evidence: Iterable[Evidence]) -> Iterator[tuple[str, Mapping[str, Fact]]]:
    for each in evidence:
        if each.level in _DIFFERS.get(each.dimension, ()):
            facts: dict[str, Fact] = {"oud": each.left_words, "nieuw": each.right_words}
            if each.level in _DIRECTIONS:
                facts["richting"] = (_DIRECTIONS[each.level],)
            yield each.dimension, facts


def _beside(found: Found, old: Entry, new: Entry) -> None:
    before, after = old.outcome, new.outcome
    if found.text("titel", before.title, after.title) in {"verwoord", "anders"}:
        found.add("titel", oud=before.title, nieuw=after.title)
    how = found.text("context", before.context, after.context)
    if how == "anders":
        found.add("context")
    elif how == "verwoord":
        found.add("verwoording")
    _indicators(found, before.indicators, after.indicators)


def _indicators(found: Found, old: Sequence[Indicator], new: Sequence[Indicator]) -> None:
    pairs = _paired([one.text for one in old], [one.text for one in new])
    counts = {"erbij": 0, "weg": 0, "anders": 0, "verwoord": 0}
    for i, j in pairs:
        before = old[i].text if i is not None else None
        after = new[j].text if j is not None else None
        how = found.text("indicatoren", before, after)
        if i is None or j is None:
            how = "erbij" if i is None else "weg"
        if how in counts:
            counts[how] += 1
    if counts["erbij"] + counts["weg"] + counts["anders"]:
        found.add("indicatoren", **{key: counts[key] for key in ("erbij", "weg", "anders")})
    elif counts["verwoord"]:
        found.add("verwoording")
    both = [(i, j) for i, j in pairs if i is not None and j is not None]
    if both != sorted(both, key=lambda pair: pair[1]):
        found.add("volgorde", wat="indicatoren")
    if any(old[i].code != new[j].code for i, j in both):
        found.add("indicatorcode")


def _paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Return which indicator is which: the same text first, then the most alike."""
    both = dict(_with_same_text(old, new))
    free = {*range(len(old))} - both.keys()
    waiting = {*range(len(new))} - {*both.values()}
    if len(free) * len(waiting) <= _MOST_INDICATORS:
        ranked = sorted((-likeness(old[i], new[j]), i, j) for i in free for j in waiting)
        for minus, i, j in ranked:
            if -minus >= _REWORDED and i in free and j in waiting:
                free.remove(i)
                waiting.remove(j)
                both[i] = j
    gone, come = ((i, None) for i in sorted(free)), ((None, j) for j in sorted(waiting))
    return [*sorted(both.items()), *gone, *come]


def _with_same_text(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield who have the same text, to the letter before apart from typography, the first first."""
    # Queues, and no search: an outcome of a stranger may have tens of thousands of indicators.
    by_text: dict[str, deque[int]] = defaultdict(deque)
    by_plain: dict[str, deque[int]] = defaultdict(deque)
    for j, text in enumerate(new):
        by_text[text].append(j)
        by_plain[plain(text)].append(j)
    waiting = {*range(len(new))}
    for i, text in enumerate(old):
        for queue in (by_text.get(text), by_plain.get(plain(text))):
            while queue and queue[0] not in waiting:
                queue.popleft()
            if queue:
                waiting.remove(queue[0])
                yield i, queue.popleft()
                break


def _numbers(found: Found, old: Entry, new: Entry) -> None:
    """Add a change of level or load that the outcome says itself, and does not inherit."""
    before, after = old.outcome, new.outcome
    if dict(before.level) != dict(after.level):
        kind = "plaats_van_niveau" if dict(old.level) == dict(new.level) else "niveau"
        found.add(
            kind,
            _unless_named(old.level),
            oud=level_words(old.level),
            nieuw=level_words(new.level),
        )
    if before.credits != after.credits:
        kind = "plaats_van_studielast" if old.credits == new.credits else "studielast"
        found.add(
            kind,
            _unless_named(old.credits),
            oud=number(old.credits),
            nieuw=number(new.credits),
        )


def _unless_named(before: object) -> Severity | None:
    """Return the most that a change can ask where nothing was said: it takes nothing away."""
    return None if before else Severity.SUGGESTION


def _bookkeeping(found: Found, old: Entry, new: Entry) -> None:
    before, after = old.outcome, new.outcome
    if before.qualifications != after.qualifications:
        if sorted(before.qualifications) == sorted(after.qualifications):
            found.add("volgorde", wat="eindkwalificaties")
        else:
            found.add("eindkwalificaties", **lists(before.qualifications, after.qualifications))
    if dict(before.translations) != dict(after.translations):
        languages = sorted({*before.translations, *after.translations})
        changed = [
            each for each in languages
            if before.translations.get(each) != after.translations.get(each)
        ]  # fmt: skip
        seen = [
            each for each in changed
            if not is_sham(before.translations.get(each, ""), after.translations.get(each, ""))
        ]  # fmt: skip
        if seen:
            found.add("vertaling", talen=tuple(seen))
        else:
            found.add("typografie", soorten=("vertaling",))
    for kind, one, other in (
        ("vervangt", before.replaces, after.replaces),
        ("herkomst", before.origin, after.origin),
        ("afwijkingen", before.waivers, after.waivers),
    ):
        if one != other:
            found.add(kind, **(lists(one, other) if kind == "vervangt" else {}))  # type: ignore[arg-type]


def lists(old: Sequence[str], new: Sequence[str]) -> dict[str, Fact]:
    """Return what is gone from a list and what is new in it."""
    before, after = {*old}, {*new}
    return {
        "weg": tuple(each for each in old if each not in after),
        "erbij": tuple(each for each in new if each not in before),
    }


def level_words(level: Level) -> tuple[str, ...]:
    """Return a level as words, a scheme each: `nlqf 6`."""
    return tuple(f"{scheme} {value}" for scheme, value in level.items())


def number(value: float | None) -> float | None:
    """Return a load as reports have it."""
    return None if value is None else float(value)
