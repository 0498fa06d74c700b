"""What people decided, as a report tells it: reason, role and day with every decision."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from leeruitkomsten.model import Decision, DecisionSide, Recorded, Standing
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted

_TEXT = 100


def decision_sections(
    standings: Sequence[Standing], style: Style, *, with_links: bool
) -> Iterator[str]:
    """Yield a section per state: what holds, what is to be reviewed, what is about nothing now.

    Of what holds, `with_links` also tells what says that outcomes correspond: a report
    that shows those links itself leaves them out here.
    """
    holding = [each for each in standings if each.holds]
    if not with_links:
        holding = [each for each in holding if not each.decision.links]
    sections = {
        "besluit.alle" if with_links else "besluit.zonder-koppeling": holding,
        "besluit.te-herzien": [each for each in standings if each.state == "te_herzien"],
        "besluit.weg": [each for each in standings if each.state == "weg"],
    }
    for key, found in sections.items():
        if found:
            title = style.paint(style.say(key, aantal=len(found)), "bold")
            note = _wrapped(style.say(f"{key}.uitleg"), style, "  ")
            yield "\n".join([title, *note, *(_told(each, style) for each in found)])


def decision_line(standing: Standing, style: Style) -> str:
    """Return a decision in a line: what it says, when, who and why; or that it is not applied."""
    line = f"{_subject(standing, style)}. {reason_line(standing.decision, style)}"
    return line if standing.holds else style.say("besluit.niet-toegepast", besluit=line)


def reason_line(decision: Decision, style: Style) -> str:
    """Return when, in what role and why people decided, in one sentence."""
    return clean(
        style.say("besluit.waarom", datum=decision.date, rol=decision.role, reden=decision.reason)
    )


def subject_line(decision: Decision, style: Style, *, said: str | None = None) -> str:
    """Return what a decision says, in a line: which outcomes, and what they are.

    `said` stands in the place of a relation that is none of ours.
    """
    relation = relation_word(decision.relation, style) if said is None else said
    sides = " ↔ ".join(_side(side, style) for side in (decision.left, decision.right))
    return f"{sides}: {relation}"


def relation_word(relation: str, style: Style) -> str:
    """Return the word for what was decided: `gelijkwaardig`, and not `lijkt gelijkwaardig`."""
    return style.say(f"besluit.relatie.{relation}")


def stale_line(decision: Decision, style: Style) -> str:
    """Return the remark for a link of ours about which an older decision is to be reviewed."""
    return style.say("besluit.was", relatie=relation_word(decision.relation, style))


def told_briefly(standings: Sequence[Standing], style: Style) -> str:
    """Return how many decisions there are and how many ask for people; empty where none are."""
    if not standings:
        return ""
    asking = sum(not each.holds for each in standings)
    key = "besluit.telling.herzien" if asking else "besluit.telling"
    return style.say(key, besluiten=counted("besluit", len(standings), style), aantal=asking)


def recorded_text(recorded: Recorded, style: Style) -> str:
    """Return what was written down, with the texts it is about, to see that they are right."""
    decision = recorded.decision
    key = "besluit.vervangen" if recorded.replaced else "besluit.vastgelegd"
    lines = [style.say(key, bestand=clean(recorded.file)), f"  {subject_line(decision, style)}"]
    lines += _wrapped(reason_line(decision, style), style, "  ")
    for side, outcomes in zip((decision.left, decision.right), recorded.outcomes, strict=True):
        for outcome in outcomes:
            text = clean(outcome.title or outcome.text) or style.say("leeg")
            short = textwrap.shorten(text, _TEXT, placeholder=" …")
            lines += _wrapped(f"{clean(side.set)} {clean(outcome.code)}  {short}", style, "    ")
    return "\n".join(lines) + "\n"


def _told(standing: Standing, style: Style) -> str:
    lines = _wrapped(_subject(standing, style), style, "  • ")
    return "\n".join([*lines, *_wrapped(reason_line(standing.decision, style), style, "      ")])


def _side(side: DecisionSide, style: Style) -> str:
    return clean(f"{side.set} {_listed(side.codes, style) or '–'}")


def _subject(standing: Standing, style: Style) -> str:
    subject = subject_line(standing.decision, style)
    if standing.gone:
        subject += style.say("besluit.is-weg", wat=_listed(_missing(standing, style), style))
    elif standing.changed:
        subject += style.say("besluit.is-veranderd", wat=_listed(_changed(standing), style))
    return subject


def _missing(standing: Standing, style: Style) -> Iterator[str]:
    for one in standing.gone:
        if one.code is None:
            yield style.say("besluit.set", set=one.set)
        elif one.now is None:
            yield f"{one.set} {one.code}"
        else:
            yield style.say("besluit.nu", set=one.set, code=one.code, nu=one.now)


def _changed(standing: Standing) -> Iterator[str]:
    return (f"{name} {code}" for name, code in standing.changed)


def _listed(names: Iterable[str], style: Style) -> str:
    return clean(style.say("besluit.codes", codes=tuple(names)))


def _wrapped(text: str, style: Style, indent: str) -> list[str]:
    return textwrap.wrap(
        text, style.width, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2)
    )
