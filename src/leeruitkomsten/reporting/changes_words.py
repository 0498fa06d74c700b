"""Changes between editions in words: what every format of the report tells alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Entry, SetLabel, Severity
from leeruitkomsten.model.changes import (
    CLASSES,
    Aspect,
    ChangesReport,
    Meaning,
    OutcomeChange,
    Run,
    SetChanges,
)
from leeruitkomsten.model.finding import SEVERITIES
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, describe, few, level_named, severity_word

SYMBOLS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.SUGGESTION: "○", None: "·"}
_LEVELS = frozenset({"niveau", "set_niveau", "eenheid_niveau"})
_COUNTED = ("erbij", "weg", "anders")


def aspect_line(aspect: Aspect, style: Style) -> str:
    """Return one change in a line: what it is, and from what to what."""
    label = style.say(f"wijziging.{aspect.kind}")
    detail = "; ".join(_details(aspect, style))
    return f"{label}: {detail}" if detail else label


def remark_lines(aspect: Aspect, style: Style) -> tuple[str, str]:
    """Return what is to be said of an edition, and a way on."""
    return (
        style.say(f"uitgave.{aspect.kind}", **aspect.facts),
        style.say(f"uitgave.{aspect.kind}.raad", **aspect.facts),
    )


def _details(aspect: Aspect, style: Style) -> Iterator[str]:
    facts = aspect.facts
    if "code" in facts:
        yield str(facts["code"])
    if aspect.kind not in {"erbij", "vervallen", "gesplitst", "samengevoegd", "herverdeeld"}:
        yield from _from_to(aspect, style)
    for name in ("richting", "soorten", "talen", "wat"):
        if name in facts:
            yield _named(name, facts[name], style)
    if aspect.kind == "indicatoren":
        yield from (
            style.say(f"wijzigingen.{key}", woorden=facts[key]) for key in _COUNTED if facts[key]
        )
    else:
        for key in ("weg", "erbij"):
            words = facts.get(key)
            if isinstance(words, tuple) and words:
                yield style.say(f"wijzigingen.{key}", woorden=", ".join(few(words, style)))
    if "lijkt_op" in facts:
        yield style.say("wijzigingen.lijkt-op", codes=facts["lijkt_op"])


def _from_to(aspect: Aspect, style: Style) -> Iterator[str]:
    old, new = aspect.facts.get("oud"), aspect.facts.get("nieuw")
    if "oud" not in aspect.facts or (not old and not new):
        return
    told = [_told(each, aspect.kind, style) for each in (old, new)]
    yield style.say("wijzigingen.van-naar", oud=told[0], nieuw=told[1])


def _told(fact: object, kind: str, style: Style) -> object:
    if fact in (None, (), ""):
        return style.say("wijzigingen.geen-eenheid") if kind == "eenheid" else None
    if isinstance(fact, tuple):
        words = [level_named(each) if kind in _LEVELS else each for each in fact]
        return ", ".join(few(words, style))
    return f"“{fact}”" if kind == "titel" else fact


def _named(name: str, fact: object, style: Style) -> str:
    keys = fact if isinstance(fact, tuple) else (str(fact),)
    if name == "richting":
        return ", ".join(style.say(f"wijzigingen.richting.{key}") for key in keys)
    if name == "soorten":
        return ", ".join(style.say(f"typografie.{key}") for key in keys)
    if name == "wat":
        return ", ".join(style.say(f"volgorde.{key}") for key in keys)
    return ", ".join(keys)


def meaning_lines(meaning: Meaning, style: Style) -> Iterator[str]:
    """Yield what of a judgement on meaning the aspects do not tell: words for the same."""
    for old, new in meaning.synonyms:
        yield style.say("wijzigingen.synoniem", oud=old, nieuw=new)


def proposal_line(change: OutcomeChange, style: Style) -> str:
    """Return what people can do with a proposal; empty where it is none."""
    if change.identity != "voorstel":
        return ""
    fresh = [code for code in change.new if code not in change.old] or list(change.new)
    before = [code for code in change.old if code not in change.new] or list(change.old)
    return style.say("wijzigingen.voorstel", nieuw=tuple(fresh), oud=", ".join(before))


def heading(change: OutcomeChange, style: Style) -> str:
    """Return the codes of an outcome, old and new where those differ."""
    old, new = " + ".join(change.old), " + ".join(change.new)
    if not change.old or not change.new or old == new:
        return new or old
    return style.say("wijzigingen.van-naar", oud=old, nieuw=new)


def how_known(change: OutcomeChange, style: Style) -> str:
    """Return how we know that old and new are the same; empty where the code says so."""
    if change.identity in (None, "code"):
        return ""
    return style.say(f"herkenning.{change.identity}")


def of_class(changes: SetChanges, name: str) -> list[OutcomeChange]:
    """Return the outcomes of which this is what matters most, what weighs most first."""
    found = [each for each in changes.outcomes if each.touches == name]
    return sorted(found, key=lambda each: -(each.severity or 0))


def unchanged(changes: SetChanges) -> list[str]:
    """Return the codes of the outcomes of which nothing changed."""
    return [each.new[0] for each in changes.outcomes if each.touches is None]


def entries_of(label: SetLabel | None) -> Sequence[Entry]:
    """Return the outcomes of a set by their place; none where there is no set."""
    return tuple(label.set.entries()) if label else ()


def reasons(changes: SetChanges, style: Style) -> list[tuple[str, str]]:
    """Return why each kind of change that asks for attention does, the heaviest first."""
    worst: dict[str, Severity] = {}
    for each in changes.every_aspect():
        if each.touches == "inhoud" and each.severity is not None:
            worst[each.kind] = max(each.severity, worst.get(each.kind, each.severity))
    heavy = [kind for kind, severity in worst.items() if severity > Severity.SUGGESTION]
    heavy.sort(key=lambda kind: -worst[kind])
    return [
        (style.say(f"wijziging.{kind}"), style.say(f"wijziging.{kind}.reden")) for kind in heavy
    ]


def side_text(runs: Iterable[Run], *, new: bool) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of one side of a text, and whether each is gone or new there.

    The white space around what is gone or new is not marked.
    """
    for run in runs:
        text = run.new if new else run.old
        words = text.strip()
        if run.stayed or not words:
            yield text, False
            continue
        start = text.index(words)
        yield from ((text[:start], False), (words, True), (text[start + len(words) :], False))


def bracketed(runs: Iterable[Run], *, new: bool) -> Iterator[tuple[str, bool]]:
    """Yield one side of a text in pieces, what is gone or new between [ ], and whether it is.

    White space is folded: it is for one paragraph.
    """
    spaced = True
    for text, marked in side_text(runs, new=new):
        folded = re.sub(r"\s+", " ", text)
        folded = folded.lstrip(" ") if spaced else folded
        if folded:
            yield (f"[{folded}]" if marked else folded), marked
            spaced = folded.endswith(" ")


def since_lines(report: ChangesReport, style: Style) -> Iterator[str]:
    """Yield between which revisions was looked; nothing for two files."""
    since = report.since
    if since is None:
        return
    until = (
        style.say("wijzigingen.tot", revisie=since.until, commit=since.until_commit)
        if since.until
        else style.say("wijzigingen.tot-nu")
    )
    yield style.say("wijzigingen.sinds", revisie=since.revision, commit=since.commit, tot=until)
    if since.parted:
        yield style.say("wijzigingen.uiteen", revisie=since.revision)


def about(label: SetLabel, style: Style) -> str:
    """Return in one line which edition this is."""
    return f"{label.file} · {describe(label.set, style)}"


def name_of(changes: SetChanges, report: ChangesReport) -> str:
    """Return by what file a set goes in an overview: without the revision it was read at."""
    name = changes.label.file
    if report.since is not None:
        revision = report.since.revision if changes.new is None else report.since.until
        name = name.removesuffix(f"@{revision}") if revision else name
    return name


def state_words(changes: SetChanges, style: Style) -> str:
    """Return what happened to a set, and where it came from if it moved."""
    told = style.say(f"wijzigingen.stand.{changes.state}")
    if changes.moved and changes.old is not None:
        return f"{told}, {style.say('wijzigingen.verplaatst', bestand=changes.old.file)}"
    return told


def tally(aspects: Iterable[Aspect], style: Style) -> str:
    """Return how many changes ask what; empty where none asks anything."""
    there = Counter(each.severity for each in aspects)
    parts = [
        counted(f"ernst.{key}", there[severity], style)
        for key, severity in reversed([*SEVERITIES.items()])
        if there[severity]
    ]
    return ", ".join(parts)


def severity_mark(severity: Severity | None, style: Style) -> str:
    """Return a severity as a sign with its word; a dot where there is none."""
    sign = SYMBOLS[severity]
    return sign if severity is None else f"{sign} {severity_word(severity, style.language)}"


def summary(report: ChangesReport, style: Style) -> str:
    """Return in one line what changed, and what that asks."""
    every = [each for changes in report.sets for each in changes.every_aspect()]
    told = tally(every, style)
    asks = (
        style.say("wijzigingen.ernst", telling=told)
        if told
        else style.say("wijzigingen.geen-ernst")
    )
    if report.since is None and len(report.sets) == 1:
        counts = Counter(each.touches for each in report.sets[0].outcomes)
        return style.say(
            "wijzigingen.samenvatting.een",
            leeruitkomsten=counted("leeruitkomst", len(report.sets[0].outcomes), style),
            inhoud=counts["inhoud"],
            verwoording=counts["verwoording"] + counts["administratie"],
            schijn=counts["schijn"],
            gelijk=counts[None],
            ernst=asks,
        )
    states = Counter(changes.state for changes in report.sets)
    return style.say(
        "wijzigingen.samenvatting",
        sets=counted("set", len(report.sets), style),
        inhoud=states["gewijzigd"] + states["nieuw"] + states["weg"],
        verwoording=states["verwoord"] + states["administratie"],
        schijn=states["schijn"],
        gelijk=states["gelijk"],
        ernst=asks,
    ) + _unread(report, style)


def _unread(report: ChangesReport, style: Style) -> str:
    if not report.left_out:
        return ""
    return " " + style.say("wijzigingen.niet-gelezen", aantal=len(report.left_out))


def classes_there(changes: SetChanges) -> list[str]:
    """Return the classes of which there are outcomes, what matters most first."""
    return [name for name in CLASSES if of_class(changes, name)]
