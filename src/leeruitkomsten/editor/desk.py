"""One file that is open in an editor, as we last saw it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leeruitkomsten.editor.places import Ruler
from leeruitkomsten.loading.sets import Loaded, load
from leeruitkomsten.source import Route, Source
from leeruitkomsten.usecases.looking import Looked


@dataclass(frozen=True)
class Desk:
    """A text, what was found in it, and how its reader wants to be spoken to.

    `source` is what a file with that text would be read as: without a byte order mark.
    """

    source: Source
    looked: Looked
    ruler: Ruler
    language: str
    today: str

    @cached_property
    def loaded(self) -> Loaded:
        """Return the document and the set in the text, as far as they are there."""
        return load(self.source)

    def offset(self, at_text: int) -> int:
        """Return the offset in the source of an offset in the text of the editor."""
        return max(0, at_text - (len(self.ruler.text) - len(self.source.text)))

    def route_at(self, offset: int) -> Route:
        """Return the route to what stands at a place; `()` where there is no document."""
        return self.loaded.document.route_at(offset) if self.loaded.document else ()
