"""Two sets side by side, as a workbook: both texts in full, and an empty column to judge in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leeruitkomsten.model import DiffReport, Entry, Link
from leeruitkomsten.office.workbooks import Value
from leeruitkomsten.reporting.decisions import reason_line, relation_word
from leeruitkomsten.reporting.gaps import gap_message, outcomes_of
from leeruitkomsten.reporting.pairing_words import likely
from leeruitkomsten.reporting.sheets import (
    TEXT,
    about,
    book,
    decisions_sheet,
    evidence_text,
    full_text,
    full_texts,
    sets_told,
    sheet,
)
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.terminal_diff import summary
from leeruitkomsten.reporting.words import duplicate_codes, engine_line

_LINKS = (
    ("links", 11), ("tekst-links", TEXT), ("relatie", 18), ("zeker", 15), ("rechts", 11),
    ("tekst-rechts", TEXT), ("bewijs", 40), ("besluit", 22), ("oordeel", 24), ("reden", 30),
)  # fmt: skip
_GAPS = (
    ("soort", 20), ("links", 11), ("tekst-links", TEXT), ("rechts", 11), ("tekst-rechts", TEXT),
    ("verschil", 36), ("vraag", 32), ("afspraak", 30),
)  # fmt: skip
_CANDIDATES = (
    ("kant", 9), ("code", 11), ("tekst", TEXT), ("plaats", 10), ("kandidaat", 12),
    ("tekst-kandidaat", TEXT), ("kans", 18), ("gekoppeld", 15), ("oordeel", 30),
)  # fmt: skip

Entries = Mapping[str, Entry]


def render(report: DiffReport, style: Style) -> bytes:
    """Return the report as a workbook."""
    title = style.say("markdown.diff")
    labels = (report.left, report.right)
    parts = {
        "": (style.say("uitlegblad.diff"), style.say("uitlegblad.gele-kolommen")),
        style.say("uitlegblad.sets"): (
            *sets_told(labels, style),
            *(line for label in labels for line in duplicate_codes(label, style)),
        ),
        style.say("uitlegblad.telling"): (
            summary(report, style),
            engine_line(report.engine, style),
        ),
        style.say("uitlegblad.niet"): (
            style.say("diff.slot"),
            style.say("uitlegblad.niet-terug"),
        ),
    }
    left, right = (label.set.by_code() for label in labels)
    sheets = (
        about(title, parts, style),
        sheet("koppelingen", _LINKS, _links(report, left, right, style), style),
        sheet("verschillen", _GAPS, _gaps(report, left, right, style), style),
        sheet("kandidaten", _CANDIDATES, _candidates(report, left, right, style), style, frozen=2),
        decisions_sheet(report.decisions, style),
    )
    return book(title, sheets, style)


def _links(
    report: DiffReport, left: Entries, right: Entries, style: Style
) -> Iterator[tuple[Value, ...]]:
    for link in report.links:
        if link.decision is not None:
            relation, sure = relation_word(link.relation, style), style.say("besluit.hier")
        else:
            relation = style.say(f"relatie.{link.relation}")
            sure = style.say("diff.zeker" if link.certain else "diff.nakijken")
        yield (
            ", ".join(link.left),
            full_texts(link.left, left, style),
            relation,
            sure,
            ", ".join(link.right),
            full_texts(link.right, right, style),
            evidence_text(link.evidence, style),
            reason_line(link.decision, style) if link.decision else None,
        )


def _gaps(
    report: DiffReport, left: Entries, right: Entries, style: Style
) -> Iterator[tuple[Value, ...]]:
    outcomes = outcomes_of(report)
    for gap in report.gaps:
        yield (
            style.say(f"soort.{gap.kind}"),
            ", ".join(gap.left),
            full_texts(gap.left, left, style),
            ", ".join(gap.right),
            full_texts(gap.right, right, style),
            gap_message(gap, outcomes, style),
            style.say(f"verschil.{gap.kind}.vraag"),
        )


def _candidates(
    report: DiffReport, left: Entries, right: Entries, style: Style
) -> Iterator[tuple[Value, ...]]:
    """Yield for each outcome what comes nearest on the other side, and what it is linked with."""
    for side, here, there, found in (
        ("links", left, right, report.candidates),
        ("rechts", right, left, report.candidates_right),
    ):
        for code, candidates in found.items():
            shown = candidates[: style.candidates] if style.candidates else candidates
            for nth, candidate in enumerate(shown, 1):
                linked = _linked(candidate.code, side, report.links)
                yield (
                    style.say(f"kant.{side}"),
                    code,
                    full_text(here[code], style),
                    nth,
                    candidate.code,
                    full_text(there[candidate.code], style),
                    style.say(f"waarschijnlijk.{likely(candidate.score)}"),
                    ", ".join(linked) or None,
                )


def _linked(code: str, side: str, links: tuple[Link, ...]) -> tuple[str, ...]:
    """Return with what a candidate for an outcome on `side` is linked."""
    for link in links:
        ours, theirs = (link.left, link.right) if side == "links" else (link.right, link.left)
        if code in theirs:
            return ours
    return ()
