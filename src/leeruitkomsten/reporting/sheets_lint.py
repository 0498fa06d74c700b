"""What `lint` found, as a workbook: a row per finding, to be filtered and talked through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.messages import fill
from leeruitkomsten.model import LintReport, Severity
from leeruitkomsten.office.workbooks import Column, Sheet, Value
from leeruitkomsten.reporting.lint_words import summary
from leeruitkomsten.reporting.sheets import TEXT, about, book, column, full_text, sheet
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import asked, message, severity_word, unit_text

_FINDINGS = (
    ("bestand", 24), ("lijn", 9), ("ernst", 14), ("regel", 26), ("criterium", 24),
    ("leeruitkomst", 13), ("woorden", 22), ("bericht", 36), ("vraag", 36), ("tekst", TEXT),
    ("afgeweken", 26), ("tot", 12), ("afspraak", 32),
)  # fmt: skip
_RULES = (("code", 10), ("regel", 30), ("criterium", 30), ("waarom", TEXT), ("advies", TEXT))
_QUESTIONS = (("sets", 36), ("eenheid", 30), ("vraag", TEXT), ("advies", TEXT), ("antwoord", TEXT))


def render(report: LintReport, style: Style) -> bytes:
    """Return the report as a workbook."""
    title = style.say("markdown.lint")
    notes = (style.say("uitlegblad.gele-kolommen"), style.say("uitlegblad.niet-terug"))
    parts: dict[str, tuple[str, ...]] = {"": (style.say("uitlegblad.lint"), *notes)}
    parts[style.say("uitlegblad.telling")] = (summary(report, style),)
    sheets = (
        about(title, parts, style),
        sheet("bevindingen", _FINDINGS, _findings(report, style), style, frozen=0),
        _files(report, style),
        sheet("regels", _RULES, _rules(report, style), style),
        sheet("vragen", _QUESTIONS, _questions(report, style), style) if style.questions else None,
    )
    return book(title, sheets, style)


def _findings(report: LintReport, style: Style) -> Iterator[tuple[Value, ...]]:
    entries = {file: linted.set.by_code() for file, linted in report.linted.items()}
    for each in report.findings:
        card = report.cards[each.code]
        text = card.text(style.language)
        entry = entries.get(each.place.file, {}).get(each.outcome or "")
        yield (
            each.place.file,
            each.place.line,
            severity_word(each.severity, style.language),
            f"{each.code} {card.name}",
            text.criterion,
            each.outcome,
            each.words,
            message(each, card, style.language),
            fill(text.question or text.advice, each.facts, style.language),
            full_text(entry, style) if entry else None,
            each.waiver.reason if each.waiver else None,
            each.waiver.until if each.waiver else None,
        )


def _files(report: LintReport, style: Style) -> Sheet:
    """Return how many findings stand per file and severity, and how many were set aside."""
    severities = sorted(Severity, reverse=True)
    heads = [column("bestand", 40, style), column("sets", 50, style)]
    heads += [Column(severity_word(each, style.language), 14) for each in severities]
    heads.append(column("afgeweken", 14, style))
    rows = [
        (file, report.names.get(file), *_counts(file, severities, report))
        for file in dict.fromkeys([*report.names, *(each.place.file for each in report.findings)])
    ]
    return Sheet(style.say("blad.bestanden"), tuple(heads), tuple(rows), frozen=1)


def _counts(file: str, severities: Sequence[Severity], report: LintReport) -> Iterator[int]:
    found = [each for each in report.findings if each.place.file == file]
    for severity in severities:
        yield sum(each.severity is severity and each.waiver is None for each in found)
    yield sum(each.waiver is not None for each in found)


def _rules(report: LintReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for code in sorted({each.code for each in report.findings}):
        text = report.cards[code].text(style.language)
        yield code, text.title, text.criterion, text.why, text.advice


def _questions(report: LintReport, style: Style) -> Iterator[tuple[Value, ...]]:
    for file, questions in report.questions.items():
        for one in questions:
            unit = unit_text(one.unit, style) if one.unit else style.say("vragen.geheel")
            advice = one.card.text(style.language).advice
            yield report.names[file], unit, asked(one, style.language), advice
