"""Rule cards as people read them: a list of all, and a page about one."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from leeruitkomsten.model import Card
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import severity_word
from leeruitkomsten.rules import Rule

_GROUPS = ("LU0", "LU1", "LU2", "LU3", "LU4")


def rule_list(rules: Iterable[Rule], style: Style) -> str:
    """Return the rules by group, one line each: code, severity, name and title."""
    lines: list[str] = []
    group = None
    for rule in rules:
        begins = rule.code[:3] if rule.code[:3] in _GROUPS else ""
        if begins != group:
            group = begins
            lines += ["", style.paint(style.say(f"regels.{begins or 'eigen'}"), "bold")]
        severity = severity_word(rule.severity, style.language)
        title = clean(rule.card.text(style.language).title)
        lines.append(f"  {rule.code}  {severity:<12}  {rule.card.name:<32}  {title}")
    lines += ["", style.say("regels.verder")]
    return "\n".join(lines[1:]) + "\n"


def card_page(card: Card, style: Style) -> str:
    """Return all there is to say about one rule."""
    text = card.text(style.language)
    facts = f"{severity_word(card.severity, style.language)} · {clean(text.criterion)}"
    parts = [
        style.paint(f"{card.code} {card.name}", "bold") + f"\n{clean(text.title)}\n{facts}",
        _section("waarom", [text.why], style),
    ]
    if text.question:
        parts.append(_section("vraag", [text.question], style))
    if text.advice:
        parts.append(_section("advies", [text.advice], style))
    parts.append(_section("raakt", [bad.text for bad in card.bad], style, mark="✗ "))
    parts.append(_section("zwijgt", card.good, style, mark="✓ "))
    parts.append(_section("bronnen", card.sources, style, mark="• "))
    if card.check is not None:
        waiver = style.say("regel.afwijken.voorbeeld", code=card.code)
        parts.append(_section("afwijken", [style.say("regel.afwijken.hoe"), waiver], style))
    return "\n\n".join(parts) + "\n"


def _section(name: str, texts: Iterable[str], style: Style, mark: str = "") -> str:
    lines = [style.paint(style.say(f"regel.{name}"), "bold")]
    for text in texts:
        lines += _paragraph(text, style, mark)
    return "\n".join(lines)


def _paragraph(text: str, style: Style, mark: str) -> list[str]:
    """Return a text as it is where it has lines (a file), and else wrapped."""
    rest = " " * len(mark)
    if "\n" in text.strip():
        shown = [clean(line) for line in text.rstrip().split("\n")]
        return [f"  {mark if not index else rest}{line}" for index, line in enumerate(shown)]
    return textwrap.wrap(
        clean(text),
        style.width,
        initial_indent=f"  {mark}",
        subsequent_indent=f"  {rest}",
    ) or [f"  {mark}{style.say('leeg')}"]
