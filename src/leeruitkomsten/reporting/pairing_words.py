"""What the telling of a pairing says, in sentences that any format can use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leeruitkomsten.model import Evidence, Explanation, Link, RunnerUp, Term, Weighing
from leeruitkomsten.reporting.decisions import relation_word
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.evidence import sign_of
from leeruitkomsten.reporting.style import Style

_LIKELY = ((0.95, "duidelijk"), (0.8, "waarschijnlijk"), (0.5, "mogelijk"), (0.2, "twijfelachtig"))
"""From which confidence on which word is used; below the last it is `onwaarschijnlijk`."""
_PUSHES = ((2.0, "zwaar"), (0.25, "merkbaar"), (0.0, "licht"))


def likely(score: float) -> str:
    """Return the name of how likely a correspondence is, going by its score."""
    return next((name for least, name in _LIKELY if score >= least), "onwaarschijnlijk")


def reached(score: float, style: Style) -> str:
    """Return a confidence in a word, with its number in brackets."""
    return f"{style.say(f'waarschijnlijk.{likely(score)}')} ({number(score, style)})"


def pushed(weight: float, style: Style) -> str:
    """Return how hard evidence pushes, and which way: `+1,20 merkbaar`."""
    name = next(name for least, name in _PUSHES if abs(weight) >= least)
    return f"{sign_of(weight)}{number(abs(weight), style, most=99)} {style.say(f'uitleg.{name}')}"


def number(value: float, style: Style, *, most: float = 0.99) -> str:
    """Return a number in two decimals; a confidence never as the certainty it is not."""
    text = f"{max(0.01, min(most, value)):.2f}"
    return text.replace(".", ",") if style.language == "nl" else text


def outcome_line(told: Explanation, style: Style) -> str:
    """Return in a sentence what came of a pairing."""
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


def on_relation(weighing: Weighing, link: Link, style: Style) -> str:
    """Return what vetoes or a decision did to the relation of a link."""
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


def reason_text(reason: Term, style: Style) -> str:
    """Return why a pair is linked, certain, or neither."""
    facts = dict(reason.facts)
    if "dimensie" in facts:
        facts["dimensie"] = style.say(f"dimensie.{facts['dimensie']}")
    return clean(style.say(reason.key, **facts))


def silent_dimensions(evidence: Sequence[Evidence], style: Style) -> tuple[str, ...]:
    """Return the names of the dimensions of which nothing could be told."""
    return tuple(
        style.say(f"dimensie.{each.dimension}") for each in evidence if each.level == "onbekend"
    )


def vetoes_unlinked(weighing: Weighing, style: Style) -> str:
    """Return what would keep an unlinked pair from being equal in worth; empty where nothing."""
    if weighing.link is not None or not weighing.vetoes:
        return ""
    names = tuple(style.say(f"dimensie.{each.dimension}") for each in weighing.vetoes)
    return style.say("uitleg.veto-los", dimensies=names)


@dataclass(frozen=True, slots=True)
class NotChosen:
    """Why a runner-up was not chosen: a heading, its code and side, and where evidence differs."""

    heading: str
    code: str
    on_right: bool
    elsewhere: str
    """That it is linked with another; empty where it is not."""
    differences: tuple[str, ...]


def not_chosen(rival: RunnerUp, chosen: Weighing, style: Style) -> NotChosen:
    """Return in words why the runner-up was not chosen."""
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
    elsewhere = ""
    if rival.link is not None:
        codes = {"links": rival.link.left, "rechts": rival.link.right}
        elsewhere = style.say("uitleg.elders-gekoppeld", **codes)
    differences = [
        _difference(ours, theirs, beside, code, style) for ours, theirs in rival.differences
    ]
    return NotChosen(
        heading, code, on_right, elsewhere, tuple(differences or [style.say("uitleg.even-goed")])
    )


def _difference(ours: Evidence, theirs: Evidence, beside: str, code: str, style: Style) -> str:
    told = {"code": beside, "hier": _level(ours, style)}
    told |= {"rivaal": code, "daar": _level(theirs, style)}
    told["dimensie"] = style.say(f"dimensie.{ours.dimension}")
    return style.say("uitleg.verschil", **told)


def _level(evidence: Evidence, style: Style) -> str:
    shared = ", ".join(clean(word) for word in evidence.words[:5])
    level = style.say(f"oordeel.{evidence.level}")
    return f"{level} ({shared})" if shared else level
