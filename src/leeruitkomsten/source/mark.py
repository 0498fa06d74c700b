"""Words in a text, named by what they are and not by where they happen to be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """The `nth` time (from 1) that `words` stand in a text."""

    words: str
    nth: int = 1

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Mark:
        """Return the mark of `text[start:end]`."""
        words = text[start:end]
        nth, found = 1, text.find(words)
        while 0 <= found < start:
            nth, found = nth + 1, text.find(words, found + 1)
        return cls(words, nth)

    def find(self, text: str) -> int | None:
        """Return where in `text` the mark begins, None where it is not."""
        found = -1
        for _ in range(self.nth):
            found = text.find(self.words, found + 1)
            if found < 0:
                return None
        return found
