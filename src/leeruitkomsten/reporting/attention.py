"""Points of attention and levels in words: what who decides will want to weigh."""

from __future__ import annotations

from leeruitkomsten.messages.say import knows
from leeruitkomsten.model.coverage import Attention
from leeruitkomsten.model.progression import KnownLevel
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import few, level_named, scheme_name


def attention_text(attention: Attention, style: Style) -> str:
    """Return a point of attention in one or two sentences."""
    facts: dict[str, object] = {
        name: (few(fact, style) or "–") if isinstance(fact, tuple) else fact
        for name, fact in attention.facts.items()
    }
    if attention.kind == "niveau-lager":
        facts |= {f"niveau_{side}": _level(facts, side, style) for side in ("bron", "doel")}
    if attention.kind == "niveau-onvergelijkbaar":
        schemes = {side: attention.facts[side] for side in ("bron", "doel")}
        facts |= {
            side: tuple(map(scheme_name, names)) if isinstance(names, tuple) else names
            for side, names in schemes.items()
        }
    if "niveau" in facts:
        facts["niveau"] = level_named(str(facts["niveau"]))
    side = facts.get("kant")
    key = f"let-op.{attention.kind}"
    if attention.kind == "weinig-gemeen" and not attention.facts["woorden"]:
        key = "let-op.niets-gemeen"
    key = f"{key}.{side}" if knows(f"{key}.{side}") else key
    if side is not None:
        facts["kant"] = style.say(f"kant.{side}")
    text = style.say(key, **facts)
    return text[:1].upper() + text[1:]


def known_level_text(level: KnownLevel | None, style: Style) -> str:
    """Return a level and who says so: `NLQF 6 (van de set)`."""
    if level is None:
        return style.say("set.niet-vermeld")
    named = level_named(f"{level.scheme} {level.value}")
    origin = style.say(f"uit.{level.origin}", woorden=few(level.words, style))
    return f"{named} ({origin})"


def _level(facts: dict[str, object], side: str, style: Style) -> str:
    named = level_named(str(facts[f"niveau_{side}"]))
    origin = style.say(f"uit.{facts[f'uit_{side}']}", woorden=facts[f"woorden_{side}"])
    return f"{named} ({origin})"
