"""How far two readers agree, in words and a table; about questions, never about persons."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from leeruitkomsten.model.intake import Kappa, ReaderAgreement
from leeruitkomsten.reporting.columns import cell, filled, matrix
from leeruitkomsten.reporting.decisions import relation_word
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import hundredths


def agreement_section(found: ReaderAgreement, style: Style) -> str:
    """Return what two readers said of the same questions, and how far they agree."""
    title = style.say("overeenstemming.kop", een=found.one, ander=found.other)
    count = found.overall.count
    agreed = sum(number for one, other, number in found.table if one == other)
    key = "overeenstemming.telling" if count else "overeenstemming.niets"
    lines = [
        style.paint(cell(title).plain, "bold"),
        filled(style.say(key, aantal=count, eens=agreed, los=found.apart), style, "  ", "  "),
    ]
    if not count:
        return "\n".join(lines)
    head = [cell(style.say(f"overeenstemming.kolom.{key}"), "bold") for key in _COLUMNS]
    kappas = [[Text(text) for text in _row(one, found, style)] for one in _all(found)]
    heard = [cell(style.say(f"overeenstemming.gezegd.{key}"), "bold") for key in _SAID]
    said = [
        [Text(str(number)), Text(relation_word(one, style)), Text(relation_word(other, style))]
        for one, other, number in found.table
    ]
    return "\n\n".join(
        [
            "\n".join(lines),
            matrix(head, kappas, style, wide=2),
            matrix(heard, said, style, wide=2),
            filled(style.say("overeenstemming.uitleg"), style),
        ]
    )


_COLUMNS = ("relatie", "gebruikt", "kappa")
_SAID = ("keer", "een", "ander")


def _all(found: ReaderAgreement) -> Iterator[Kappa]:
    yield found.overall
    yield from found.relations


def _row(kappa: Kappa, found: ReaderAgreement, style: Style) -> Iterator[str]:
    if kappa.relation is None:
        yield style.say("overeenstemming.alle")
        yield f"{kappa.count}"
    else:
        yield relation_word(kappa.relation, style)
        yield " / ".join(
            str(sum(row[2] for row in found.table if row[side] == kappa.relation))
            for side in (0, 1)
        )
    yield kappa_text(kappa, style)


def kappa_text(kappa: Kappa, style: Style) -> str:
    """Return a kappa with its interval; where there is none, why."""
    if kappa.value is None or kappa.low is None or kappa.high is None:
        return style.say(f"overeenstemming.{kappa.lacking}", aantal=kappa.count)
    value, low, high = (hundredths(one, style) for one in (kappa.value, kappa.low, kappa.high))
    return style.say("overeenstemming.kappa", waarde=value, laag=low, hoog=high)
