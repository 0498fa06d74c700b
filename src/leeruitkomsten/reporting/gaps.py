"""Calibration gaps in words: per kind, with the texts it is about and a question."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from leeruitkomsten.model import Gap
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import level_named

KINDS = (
    "ontbreekt",
    "niveau",
    "zelfstandigheid",
    "gedeeltelijk",
    "granulariteit",
    "omvang",
    "context",
    "schijnoverlap",
    "dubbel",
    "verouderd",
    "profilering",
)
"""Kinds of gaps in the order in which a report tells them: what matters most first."""

_TEXT = 160


def gap_sections(
    gaps: Sequence[Gap], texts: Mapping[tuple[str, str], str], style: Style
) -> Iterator[str]:
    """Yield a section per kind of gap: title, question, and each gap with its texts.

    `texts` has the text of every outcome by side (`links`, `rechts`, or the id of
    a set) and code.
    """
    for kind in KINDS:
        found = [gap for gap in gaps if gap.kind == kind]
        if not found:
            continue
        title = style.say(f"verschil.{kind}", aantal=len(found))
        question = _wrapped(style.say(f"verschil.{kind}.vraag"), style, "  ")
        told = [_told(gap, texts, style) for gap in found]
        yield "\n".join([style.paint(title, "bold"), *question, *told])


def gap_message(gap: Gap, style: Style) -> str:
    """Return in one sentence what a gap is."""
    kind = f"verschil.{gap.kind}"
    if "spanning" in gap.facts:
        key = f"{kind}.spanning"
    else:
        key = f"{kind}.sets" if gap.left_set or gap.right_set else f"{kind}.bericht"
    return clean(style.say(key, **_words_for(gap, style)))


def _words_for(gap: Gap, style: Style) -> dict[str, object]:
    facts: dict[str, object] = dict(gap.facts)
    side = str(facts.get("kant", "links" if gap.left else "rechts"))
    facts["kant"] = facts["kant_woord"] = style.say(f"kant.{side}")
    facts["kant_set"] = gap.left_set if side == "links" else gap.right_set
    facts["codes"] = gap.left + gap.right
    facts |= {"codes_links": gap.left, "codes_rechts": gap.right}
    facts |= {"set_links": gap.left_set or gap.right_set, "set_rechts": gap.right_set}
    if gap.kind == "niveau":
        facts |= {name: _level(facts.get(name)) for name in ("links", "rechts", "schema")}
    if "tegenspraak" in facts:
        dimensions = gap.facts["tegenspraak"]
        assert isinstance(dimensions, tuple)  # noqa: S101  (names of dimensions)
        facts["tegenspraak"] = tuple(style.say(f"dimensie.{name}") for name in dimensions)
    return facts


def _level(fact: object) -> object:
    """Return a level, or levels, with the names of schemes as people write them."""
    if isinstance(fact, tuple):
        return tuple(_level(part) for part in fact)
    return level_named(fact) if isinstance(fact, str) else fact


def _told(gap: Gap, texts: Mapping[tuple[str, str], str], style: Style) -> str:
    lines = _wrapped(gap_message(gap, style), style, "  • ")
    sides = ((gap.left_set or "links", gap.left), (gap.right_set or "rechts", gap.right))
    for side, codes in sides:
        for code in codes:
            text = texts.get((side, code), "").strip()
            if text:
                short = textwrap.shorten(clean(text), _TEXT, placeholder=" …")
                lines += _wrapped(f"{clean(code)}  {short}", style, "      ")
    return "\n".join(lines)


def _wrapped(text: str, style: Style, indent: str) -> list[str]:
    return textwrap.wrap(
        text, style.width, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2)
    )
