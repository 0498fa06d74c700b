"""How a report is to look."""

from __future__ import annotations

from dataclasses import dataclass

from leeruitkomsten.messages import say
from leeruitkomsten.model import Severity

_CODES = {
    "bold": "1", "dim": "2", "underline": "4",
    "red": "31", "green": "32", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """Language, colour and room.

    `width` is that of the terminal, in columns. `candidates` is how many
    candidates a report shows per outcome; 0 is all. `questions` adds what only people
    can answer; `everything` shows each finding of a rule that speaks up often. `fails_at`
    is from what severity on a finding makes a run fail; None: nothing does.
    """

    language: str = "nl"
    colour: bool = False
    width: int = 100
    candidates: int = 3
    questions: bool = False
    everything: bool = False
    fails_at: Severity | None = Severity.ERROR

    def say(self, key: str, **facts: object) -> str:
        """Return a message of ours in this style's language."""
        return say(key, self.language, **facts)

    def paint(self, text: str, *looks: str) -> str:
        """Return `text` in the looks named (`bold`, `red`, …), plain where there is no colour."""
        if not self.colour or not looks:
            return text
        codes = ";".join(_CODES[look] for look in looks)
        return f"\x1b[{codes}m{text}\x1b[0m"
