"""Rule cards as people read them: a list of all, and a page about one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from leeruitkomsten.model import Card, Severity
from leeruitkomsten.reporting.configuring import how_to_set, options_of, schema_example
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import asked_in_general, severity_word
from leeruitkomsten.reporting.wrapping import wrapped
from leeruitkomsten.rules import Rule

_GROUPS = ("LU0", "LU1", "LU2", "LU3", "LU4")


def rule_list(rules: Iterable[Rule], questions: Iterable[Card], style: Style) -> str:
    """Return the rules by group and then the questions for people.

    One line each: code, severity, name and title.
    """
    lines: list[str] = []
    group = None
    for rule in rules:
        begins = rule.code[:3] if rule.code[:3] in _GROUPS else ""
        if begins != group:
            group = begins
            lines += ["", style.paint(style.say(f"regels.{begins or 'eigen'}"), "bold")]
        lines.append(_line(rule.card, rule.severity, style))
    asked = [_line(card, None, style) for card in questions]
    if asked:
        lines += ["", style.paint(style.say("regels.LU5"), "bold"), *asked]
    lines += ["", style.say("regels.verder")]
    return "\n".join(lines[1:]) + "\n"


def _line(card: Card, severity: Severity | None, style: Style) -> str:
    word = severity_word(severity, style.language)
    title = clean(card.text(style.language).title)
    return f"  {card.code}  {word:<12}  {card.name:<32}  {title}"


def card_page(card: Card, style: Style) -> str:
    """Return all there is to say about one rule, or one question for people."""
    text = card.text(style.language)
    facts = f"{severity_word(card.severity, style.language)} · {clean(text.criterion)}"
    asks = asked_in_general(card, style.language) if card.is_question else ""
    sections = [
        _section("vraag-voor-mensen", filter(None, [asks]), style),
        _section("waarom", [text.why], style),
        _section("vraag", filter(None, [text.question]), style),
        _section("gesprek" if asks else "advies", filter(None, [text.advice]), style),
        _section("raakt", [bad.text for bad in card.bad], style, mark="✗ "),
        _section("zwijgt", card.good, style, mark="✓ "),
        _section("valkuilen", text.traps, style, mark="• "),
        _section("bronnen", card.sources, style, mark="• "),
        _settings(card, style),
        _section("afwijken", _waiving(card, style), style),
    ]
    heading = style.paint(f"{card.code} {card.name}", "bold")
    heading += f"\n{clean(text.title)}\n{facts}"
    return "\n\n".join([heading, *filter(None, sections)]) + "\n"


def _settings(card: Card, style: Style) -> str:
    """Return the options of a card and how to set them; nothing of what the reader finds."""
    if card.check is None and not card.is_question:
        return ""
    how = how_to_set(card, style)
    options = [
        f"{option.name} ({style.say('regel.instellen.kaart', waarde=option.value)}):"
        f" {option.meaning}"
        for option in options_of(card, style)
    ]
    if not options:
        return _section("instellen", [how, schema_example(card, style)], style)
    listed = _section("instellen", options, style, mark="• ")
    return "\n".join([listed, *_texts([how, schema_example(card, style)], style, "")])


def _waiving(card: Card, style: Style) -> Iterator[str]:
    if card.check is not None:
        yield style.say("regel.afwijken.hoe")
        yield style.say("regel.afwijken.voorbeeld", code=card.code)


def _section(name: str, texts: Iterable[str], style: Style, mark: str = "") -> str:
    """Return a heading with texts under it; nothing where there is nothing under it."""
    lines = _texts(texts, style, mark)
    return "\n".join([style.paint(style.say(f"regel.{name}"), "bold"), *lines]) if lines else ""


def _texts(texts: Iterable[str], style: Style, mark: str) -> list[str]:
    return [line for text in texts for line in _paragraph(text, style, mark)]


def _paragraph(text: str, style: Style, mark: str) -> list[str]:
    """Return a text as it is where it has lines (a file), and else wrapped."""
    rest = " " * len(mark)
    if "\n" in text.strip():
        shown = [clean(line) for line in text.rstrip().split("\n")]
        return [f"  {mark if not index else rest}{line}" for index, line in enumerate(shown)]
    return wrapped(text, style, f"  {mark}") or [f"  {mark}{style.say('leeg')}"]
