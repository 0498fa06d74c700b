"""How far the program agrees with people: shares with intervals, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from leeruitkomsten.model import Agreement, GaugeReport, Judgement, Share
from leeruitkomsten.reporting.columns import cell, matrix
from leeruitkomsten.reporting.decisions import reason_line, relation_word
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, engine_line, hundredths, left_out_lines
from leeruitkomsten.reporting.wrapping import paragraph


def render(report: GaugeReport, style: Style) -> str:
    """Return the report, ending in one line end."""
    parts = [
        style.paint(style.say("ijk.kop"), "bold") + "\n" + paragraph(_counts(report, style), style)
    ]
    if any(_tells(each) for each in report.agreements):
        parts.append(_table(report, style))
        parts.append(paragraph(style.say("ijk.uitleg"), style))
        parts.append("\n".join(_remarks(report, style)))
    else:
        few = style.say("ijk.te-weinig", aantal=len(report.judgements))
        parts.append(paragraph(style.say("ijk.nog-niets", te_weinig=few), style))
    found = [*report.disagreements]
    if found:
        title = style.paint(style.say("ijk.oneens", aantal=len(found)), "bold")
        question = paragraph(style.say("ijk.oneens.vraag"), style, "  ", " " * 4)
        parts.append("\n".join([title, question, *(_told(one, style) for one in found)]))
    if report.left_out:
        parts.append("\n".join(left_out_lines(report.left_out, style)))
    parts.append(paragraph(f"{style.say('ijk.slot')} {engine_line(report.engine, style)}", style))
    return "\n\n".join(parts) + "\n"


def summary(report: GaugeReport, style: Style) -> str:
    """Return in one line what was held against what."""
    return style.say(
        "ijk.samenvatting",
        oordelen=counted("oordeel", len(report.judgements), style),
        oneens=len([*report.disagreements]),
    )


def _tells(agreement: Agreement) -> bool:
    return agreement.precision.value is not None or agreement.recall.value is not None


def _counts(report: GaugeReport, style: Style) -> str:
    told = style.say(
        "ijk.telling",
        oordelen=counted("oordeel", len(report.judgements), style),
        sets=counted("set", len(report.sets), style),
        wel=report.count(corresponds=True),
        niet=report.count(corresponds=False),
    )
    if not report.unused:
        return told
    return told + style.say(
        "ijk.ongebruikt", besluiten=counted("besluit", len(report.unused), style)
    )


def _table(report: GaugeReport, style: Style) -> str:
    head = [
        cell(style.say("ijk.kolom.vanaf"), "bold"),
        cell(style.say("ijk.kolom.precisie"), "bold"),
        cell(style.say("ijk.kolom.volledigheid"), "bold"),
    ]
    rows = [[Text(text) for text in _row(one, style)] for one in report.agreements]
    return matrix(head, rows, style, wide=2)


def _row(agreement: Agreement, style: Style) -> Iterator[str]:
    at = agreement.threshold
    yield style.say("ijk.zoals-nu") if at is None else style.say("ijk.vanaf", score=at)
    yield _share(agreement.precision, style, lacks="ijk.te-weinig-tegen")
    yield _share(agreement.recall, style, lacks="ijk.te-weinig")


def _share(share: Share, style: Style, *, lacks: str) -> str:
    """Return a share with its interval; where there are too few judgements, how many."""
    if share.value is None:
        enough = share.lacking is not None and share.lacking < share.of
        return style.say(lacks if enough else "ijk.te-weinig", aantal=share.lacking)
    return style.say(
        "ijk.deel",
        waarde=hundredths(share.value, style),
        laag=hundredths(share.low, style),
        hoog=hundredths(share.high, style),
        raak=share.hits,
        van=share.of,
    )


def _remarks(report: GaugeReport, style: Style) -> Iterator[str]:
    relations = _share(report.relations, style, lacks="ijk.te-weinig")
    yield paragraph(style.say("ijk.relatie", deel=relations), style)
    positive = report.count(corresponds=True)
    if positive:
        key = "ijk.getoond" if report.unshown else "ijk.alles-getoond"
        yield paragraph(style.say(key, aantal=report.unshown, van=positive), style)


def _told(one: Judgement, style: Style) -> str:
    decision = one.decision
    ours = style.say(f"relatie.{one.linked}") if one.linked else style.say("ijk.niet-gekoppeld")
    line = style.say(
        "ijk.oneens.bericht",
        links=f"{decision.left.set} {one.left}",
        rechts=f"{decision.right.set} {one.right}",
        mensen=relation_word(decision.relation, style),
        programma=ours,
        score=hundredths(one.score, style),
    )
    return (
        paragraph(line, style, "  • ", " " * 6)
        + "\n"
        + paragraph(reason_line(decision, style), style, "      ", " " * 8)
    )
