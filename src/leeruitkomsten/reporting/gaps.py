"""Calibration gaps in words: per kind, with the texts it is about and a question."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from leeruitkomsten.model import DiffReport, Gap, Pair
from leeruitkomsten.reporting.escape import clean
from leeruitkomsten.reporting.evidence import finding
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few, level_named

KINDS = (
    "ontbreekt",
    "niveau",
    "zelfstandigheid",
    "gedeeltelijk",
    "granulariteit",
    "omvang",
    "context",
    "norm",
    "schijnoverlap",
    "dubbel",
    "terminologie",
    "verouderd",
    "profilering",
)
"""Kinds of gaps in the order in which a report tells them: what matters most first."""

_TEXT = 160
_AT_LEAST = 60
"""So many letters of an outcome in one line are shown on any screen."""
_CANDIDATE = "      ? "

Key = tuple[str, str]
"""An outcome: its side (`links`, `rechts`, or the id of its set) and its code."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The texts of all outcomes; those that stand above already; and those that are linked.

    `pairs` has the evidence of two outcomes by their codes, where two sets are compared.
    """

    texts: Mapping[Key, str]
    shown: frozenset[Key] = frozenset()
    linked: frozenset[Key] = frozenset()
    pairs: Mapping[tuple[str, str], Pair] = field(default_factory=dict)


def outcomes_of(report: DiffReport) -> Outcomes:
    """Return the outcomes of two sets, for a report that shows its links itself."""
    texts = {
        (side, code): entry.text
        for side, label in (("links", report.left), ("rechts", report.right))
        for code, entry in label.set.by_code().items()
    }
    linked = frozenset(
        (side, code)
        for link in report.links
        for side, codes in (("links", link.left), ("rechts", link.right))
        for code in codes
    )
    return Outcomes(texts, linked, linked, report.pairs)


def gap_sections(gaps: Sequence[Gap], outcomes: Outcomes, style: Style) -> Iterator[str]:
    """Yield a section per kind of gap: title, question, and each gap with its texts."""
    for kind in KINDS:
        found = [gap for gap in gaps if gap.kind == kind]
        if not found:
            continue
        title = style.say(f"verschil.{kind}", aantal=len(found))
        question = _wrapped(style.say(f"verschil.{kind}.vraag"), style, "  ")
        told = [_told(gap, outcomes, style) for gap in found]
        yield "\n".join([style.paint(title, "bold"), *question, *told])


def gap_message(gap: Gap, outcomes: Outcomes, style: Style) -> str:
    """Return in one sentence what a gap is."""
    kind = f"verschil.{gap.kind}"
    if "besluit" in gap.facts:
        key = f"{kind}.besluit"
    elif gap.facts.get("grond") == "tekst":
        key = f"{kind}.woorden"
    else:
        key = f"{kind}.sets" if gap.left_set or gap.right_set else f"{kind}.bericht"
    return clean(style.say(key, **_words_for(gap, outcomes, style)))


def _told(gap: Gap, outcomes: Outcomes, style: Style) -> str:
    lines = _wrapped(gap_message(gap, outcomes, style), style, "  • ")
    sides = ((gap.left_set or "links", gap.left), (gap.right_set or "rechts", gap.right))
    for side, codes in sides:
        for code in codes:
            if (side, code) not in outcomes.shown:
                lines += _text(side, code, outcomes, style, "      ")
    lines += _candidate_lines(gap, outcomes, style)
    return "\n".join(lines)


def one_line(code: str, text: str, style: Style, indent: str) -> str:
    """Return an outcome in one line, as far as there is room."""
    head = f"{indent}{clean(code)}  "
    room = max(style.width - len(head), _AT_LEAST)
    return head + textwrap.shorten(clean(text) or style.say("leeg"), room, placeholder=" …")


def _candidate_lines(gap: Gap, outcomes: Outcomes, style: Style) -> list[str]:
    """Return the candidates of an outcome without a counterpart, and what they share with it.

    Where no evidence is at hand, only the best is shown.
    """
    best = candidates_of(gap)
    if not outcomes.pairs:
        return _text(_other_side(gap), best[0], outcomes, style, _CANDIDATE) if best else []
    lines = []
    edges = {code: (gap.left[0], code) if gap.left else (code, gap.right[0]) for code in best}
    sharing = [code for code in best if outcomes.pairs[edges[code]].has_in_common]
    for code in sharing or best[:1]:
        text = outcomes.texts.get((_other_side(gap), code), "")
        lines.append(one_line(code, text, style, _CANDIDATE))
        lines += _wrapped(shared_text(outcomes.pairs[edges[code]], style), style, " " * 10)
    return lines


def shared_text(pair: Pair, style: Style) -> str:
    """Return what two outcomes share: words, and whether act or object are the same."""
    words = tuple(clean(word) for word in few(pair.evidence[0].words, style))
    shared = style.say("verschil.deelt" if words else "verschil.deelt-niets", woorden=words)
    same = [finding(each, style) for each in pair.evidence if each.is_same_deed]
    return "; ".join((shared, *same))


def _words_for(gap: Gap, outcomes: Outcomes, style: Style) -> dict[str, object]:
    facts: dict[str, object] = {
        name: few(fact, style) if isinstance(fact, tuple) else fact
        for name, fact in gap.facts.items()
    }
    side = str(facts.get("kant", "links" if gap.left else "rechts"))
    facts |= {
        "kant": style.say(f"kant.{side}"),
        "kant_woord": style.say(f"kant.{side}"),
        "kant_set": gap.left_set if side == "links" else gap.right_set,
        "codes": gap.left + gap.right,
        "codes_links": gap.left,
        "codes_rechts": gap.right,
        "set_links": gap.left_set or gap.right_set,
        "set_rechts": gap.right_set,
        "lijkt_op": _likeness(gap, outcomes, style),
    }
    if "lager" in gap.facts:
        facts["kant_lager"] = style.say(f"kant.{gap.facts['lager']}")
        facts |= {name: _quoted(gap.facts[name], style) for name in ("links", "rechts")}
    elif gap.kind == "niveau":
        facts |= {name: _level(facts.get(name)) for name in ("links", "rechts", "schema")}
    if gap.kind == "verouderd":
        facts |= {
            name: facts.get(name) or style.say("verschil.geen-datum")
            for name in ("links", "rechts")
        }
    if gap.kind == "schijnoverlap":
        says = gap.facts["tegenspraak"]
        names = says if isinstance(says, tuple) else ()
        facts["tegenspraak"] = tuple(style.say(f"dimensie.{name}") for name in names)
    return facts


def _quoted(words: object, style: Style) -> str:
    """Return words between quotes; where there are none, that there is nothing."""
    found = few(words, style) if isinstance(words, tuple) else ()
    key = "verschil.woorden" if found else "verschil.geen-woorden"
    return style.say(key, woorden=found)


def _likeness(gap: Gap, outcomes: Outcomes, style: Style) -> str:
    """Return what an outcome without a counterpart is most like; those with one are marked."""
    if "beste_kandidaten" not in gap.facts:
        return ""
    side = _other_side(gap)
    candidates = [
        style.say("verschil.gekoppeld", code=code) if (side, code) in outcomes.linked else code
        for code in candidates_of(gap)
    ]
    if not candidates:
        return style.say("verschil.lijkt-nergens-op")
    return style.say("verschil.lijkt-op", kandidaten=tuple(candidates))


def candidates_of(gap: Gap) -> tuple[str, ...]:
    """Return the codes of the best candidates of an outcome without a counterpart."""
    found = gap.facts.get("beste_kandidaten", ())
    return found if isinstance(found, tuple) else ()


def _other_side(gap: Gap) -> str:
    """Return the side on which a gap of one side has its candidates."""
    return gap.right_set or ("rechts" if gap.left else "links")


def _level(fact: object) -> object:
    """Return a level, or levels, with the names of schemes as people write them."""
    if isinstance(fact, tuple):
        return tuple(_level(part) for part in fact)
    return level_named(fact) if isinstance(fact, str) else fact


def _text(side: str, code: str, outcomes: Outcomes, style: Style, indent: str) -> list[str]:
    text = outcomes.texts.get((side, code))
    if text is None:
        return []
    short = textwrap.shorten(clean(text), _TEXT, placeholder=" …") or style.say("leeg")
    return _wrapped(f"{clean(code)}  {short}", style, indent)


def _wrapped(text: str, style: Style, indent: str) -> list[str]:
    return textwrap.wrap(
        text, style.width, initial_indent=indent, subsequent_indent=" " * (len(indent) + 2)
    )
