"""One pairing told as a waterfall: both texts, each step with its words, and the outcome.

It can be read aloud: where we started, what spoke for it and against and how far that
moves, what came of it, and why it is not another.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rich.text import Text

from leeruitkomsten.model import (
    DiffReport,
    Entry,
    Evidence,
    Explanation,
    Link,
    RunnerUp,
    Term,
    Weighing,
    WeighingStep,
)
from leeruitkomsten.reporting.columns import cell, filled, side_by_side
from leeruitkomsten.reporting.decisions import decision_line, relation_word
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.evidence import finding, says_something, words_of
from leeruitkomsten.reporting.sides import outcomes_cell
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import engine_line, few

_RATIOS = (10, 1, 10)
_LIKELY = ((0.95, "duidelijk"), (0.8, "waarschijnlijk"), (0.5, "mogelijk"), (0.2, "twijfelachtig"))
"""From which confidence on which word is used; below the last it is `onwaarschijnlijk`."""
_PUSHES = ((2.0, "zwaar"), (0.25, "merkbaar"), (0.0, "licht"))
_SCORE_ROOM = 24  # “waarschijnlijk (0,85)”
_PUSH_ROOM = 18  # “+12,34 doorslag”

Entries = dict[str, Entry]


def explained(report: DiffReport, style: Style) -> str:
    """Return the outcomes that were asked for, each with its pairing step by step."""
    sides = report.left.set.by_code(), report.right.set.by_code()
    names = report.left.set.institution, report.right.set.institution
    parts = [part for one in report.explained for part in _one(one, sides, names, style)]
    closing = f"{style.say('diff.slot')} {engine_line(report.engine, style)}"
    parts.append(textwrap.fill(closing, style.width))
    return "\n\n".join(parts) + "\n"


def likely(score: float) -> str:
    """Return the name of how likely a correspondence is, going by its score."""
    return next((name for least, name in _LIKELY if score >= least), "onwaarschijnlijk")


def _one(
    told: Explanation, sides: tuple[Entries, Entries], names: tuple[str, str], style: Style
) -> Iterator[str]:
    asked = " ↔ ".join(clean(code) for code in told.asked)
    yield style.paint(style.say("uitleg.kop", codes=asked), "bold")
    yield "\n".join([filled(_outcome(told, style), style), *_decided(told, style)])
    for number, weighing in enumerate(told.weighings):
        yield "\n".join(_weighed(weighing, sides, names if number == 0 else None, style))
    for rival in told.runners_up:
        yield "\n".join(_not_chosen(rival, told.weighings[0], sides, style))


def _decided(told: Explanation, style: Style) -> Iterator[str]:
    """Yield what people decided about it, also what is not applied."""
    for each in told.decisions:
        mark = "=" if each.holds else "!"
        yield filled(f"{mark} {decision_line(each, style)}", style, "  ", "    ")


def _outcome(told: Explanation, style: Style) -> str:
    """Return in a sentence what came of it."""
    if not told.weighings:
        key = "uitleg.niemand-besluit" if told.decisions else "uitleg.niemand"
        return style.say(key, code=told.asked[0])
    first = told.weighings[0]
    link = first.link
    pair = {"links": first.pair.left, "rechts": first.pair.right}
    if link is None:
        key = "uitleg.los-paar" if len(told.asked) == 2 else "uitleg.los"
        return style.say(key, code=told.asked[0], **pair)
    if link.decision is not None:
        relation = relation_word(link.relation, style)
        return style.say("uitleg.besluit", links=link.left, rechts=link.right, relatie=relation)
    relation = style.say(f"uitleg.relatie.{link.relation}", links=link.left, rechts=link.right)
    return f"{relation} {_which_pairs(told, link, style)}".rstrip()


def _which_pairs(told: Explanation, link: Link, style: Style) -> str:
    """Return which pairs of a split or merge are told, and how to see the others."""
    if len(link.left) + len(link.right) == 2:
        return ""
    if len(told.weighings) > 1:
        return style.say("uitleg.paren")
    pair = told.weighings[0].pair
    parts, shown, whole = (
        (link.left, pair.left, pair.right)
        if len(link.left) > 1
        else (link.right, pair.right, pair.left)
    )
    return style.say("uitleg.paar", code=shown, andere=whole) if len(parts) > 1 else ""


def _weighed(
    weighing: Weighing,
    sides: tuple[Entries, Entries],
    names: tuple[str, str] | None,
    style: Style,
) -> Iterator[str]:
    pair = weighing.pair
    rows = [[cell(names[0], "dim"), Text(""), cell(names[1], "dim")]] if names else []
    texts = (outcomes_cell((code,), side, style) for code, side in zip(
        (pair.left, pair.right), sides, strict=True
    ))  # fmt: skip
    left, right = texts
    yield side_by_side([*rows, [left, Text("↔"), right]], style, _RATIOS)
    yield ""
    yield _row(style.say("uitleg.start"), "", weighing.start, style)
    for step in weighing.steps:
        yield from _step(step, style)
    yield _row(style.say("uitleg.slotsom"), "", pair.score, style, look="bold")
    yield from _told_beside(pair.evidence, style)
    yield from _verdict(weighing, style)


def _row(what: str, push: str, score: float, style: Style, look: str = "") -> str:
    """Return a row of the waterfall: what was seen, how hard it pushes, and where that leads."""
    room = style.width - _SCORE_ROOM - _PUSH_ROOM - 2
    first, *more = textwrap.wrap(what, room, subsequent_indent="    ") or [""]
    reached = f"{style.say(f'waarschijnlijk.{likely(score)}')} ({number(score, style)})"
    line = f"  {first:<{room}}{push:<{_PUSH_ROOM}}{reached}"
    line = style.paint(line, look) if look else line
    return "\n".join([line, *(f"  {rest}" for rest in more)])


def _step(step: WeighingStep, style: Style) -> Iterator[str]:
    weight = step.evidence.weight
    sign = "+" if weight > 0 else "−"
    name = next(name for least, name in _PUSHES if abs(weight) >= least)
    push = f"{sign}{number(abs(weight), style, most=99)} {style.say(f'uitleg.{name}')}"
    yield _row(f"{sign} {finding(step.evidence, style)}", push, step.after, style)
    yield from _words(step.evidence, style)


def number(value: float, style: Style, *, most: float = 0.99) -> str:
    """Return a number in two decimals; a confidence never as the certainty it is not."""
    text = f"{max(0.01, min(most, value)):.2f}"
    return text.replace(".", ",") if style.language == "nl" else text


def _words(evidence: Evidence, style: Style) -> Iterator[str]:
    if evidence.dimension == "inhoud":
        for key in ("words", "left_words", "right_words"):
            found = tuple(clean(word) for word in few(getattr(evidence, key), style))
            if found:
                text = style.say(f"uitleg.{key}", woorden=", ".join(found))
                yield filled(text, style, " " * 6, " " * 8)
        return
    told = words_of(evidence, style)
    if told:
        yield textwrap.fill(told, style.width, initial_indent=" " * 6, subsequent_indent=" " * 6)


def _told_beside(evidence: Sequence[Evidence], style: Style) -> Iterator[str]:
    """Yield what was seen and weighs nothing, and what could not be told."""
    for each in evidence:
        if not each.weight and says_something(each):
            words = words_of(each, style)
            line = f"· {finding(each, style)}" + (f" ({words})" if words else "")
            yield filled(line, style, "  ", "      ")
    silent = tuple(
        style.say(f"dimensie.{each.dimension}") for each in evidence if each.level == "onbekend"
    )
    if silent:
        yield filled(style.say("uitleg.onbekend", dimensies=silent), style, "  ", "      ")


def _verdict(weighing: Weighing, style: Style) -> Iterator[str]:
    """Yield what vetoes did to the relation, and why it is certain or not, or not a link."""
    yield ""
    link = weighing.link
    if link is not None:
        yield filled(_on_relation(weighing, link, style), style, "  ", "  ")
    elif weighing.vetoes:
        names = tuple(style.say(f"dimensie.{each.dimension}") for each in weighing.vetoes)
        yield filled(style.say("uitleg.veto-los", dimensies=names), style, "  ", "  ")
    if link is None:
        yield f"  {style.say('uitleg.waarom-los')}"
    for reason in weighing.reasons:
        yield filled(f"– {_reason(reason, style)}", style, "  ", "    ")


def _on_relation(weighing: Weighing, link: Link, style: Style) -> str:
    relation = style.say(f"relatie.{link.relation}")
    if weighing.vetoes:
        names = tuple(
            f"{style.say(f'dimensie.{each.dimension}')} ({style.say(f'oordeel.{each.level}')})"
            for each in weighing.vetoes
        )
        key = "uitleg.veto" if link.decision is None else "uitleg.veto-besluit"
        return style.say(key, dimensies=names, relatie=relation)
    if link.decision is not None:
        return style.say("uitleg.besluit-gaat-voor")
    if link.relation in {"ruimer", "enger", "overlap"}:
        return style.say("uitleg.dekking", relatie=relation)
    return style.say("uitleg.geen-veto")


def _reason(reason: Term, style: Style) -> str:
    facts = dict(reason.facts)
    if "dimensie" in facts:
        facts["dimensie"] = style.say(f"dimensie.{facts['dimensie']}")
    return clean(style.say(reason.key, **facts))


def _not_chosen(
    rival: RunnerUp, chosen: Weighing, sides: tuple[Entries, Entries], style: Style
) -> Iterator[str]:
    """Yield why the runner-up was not chosen: which evidence differs."""
    pair = rival.pair
    key = "uitleg.nummer-twee" if pair.score <= chosen.pair.score else "uitleg.beter"
    if chosen.link is not None and chosen.link.decision is not None:
        key = "uitleg.naast-besluit"
    on_right = pair.left == rival.beside[0]
    code, beside = (pair.right, rival.beside[1]) if on_right else (pair.left, rival.beside[0])
    heading = style.say(
        key,
        code=code,
        kant=style.say("kant.rechts" if on_right else "kant.links"),
        zekerheid=style.say(f"waarschijnlijk.{likely(pair.score)}"),
        getal=number(pair.score, style),
    )
    yield style.paint(clean(heading), "bold")
    yield filled(sides[on_right][code].text or style.say("leeg"), style, "  ", "  ")
    if rival.link is not None:
        codes = {"links": rival.link.left, "rechts": rival.link.right}
        yield filled(style.say("uitleg.elders-gekoppeld", **codes), style, "  ", "  ")
    for ours, theirs in rival.differences:
        told = {"code": beside, "hier": _level(ours, style)}
        told |= {"rivaal": code, "daar": _level(theirs, style)}
        told["dimensie"] = style.say(f"dimensie.{ours.dimension}")
        yield filled(style.say("uitleg.verschil", **told), style, "  – ", "    ")
    if not rival.differences:
        yield filled(style.say("uitleg.even-goed"), style, "  – ", "    ")


def _level(evidence: Evidence, style: Style) -> str:
    shared = ", ".join(clean(word) for word in evidence.words[:5])
    level = style.say(f"oordeel.{evidence.level}")
    return f"{level} ({shared})" if shared else level
