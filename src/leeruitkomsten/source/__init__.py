"""Where things are.

A `Source` is the text of a file. A `Span` is a stretch of it, counted in code
points. A `Route` is a way down into the data of the file, a tuple of keys and
indices; a `Mark` is the nth time that some words stand in the text at its end.
A `Document` joins them: plain data, and the span of everything in it. An `Edit`
says what is to stand in the place of a span.

    document.locate(("leeruitkomsten", 0, "tekst"), Mark("kent"))  # -> Span

Columns count code points, from 1; formats that count in UTF-16 convert at the
border.
"""

from leeruitkomsten.source.document import Document, Node
from leeruitkomsten.source.edit import Edit, edited
from leeruitkomsten.source.mark import Mark
from leeruitkomsten.source.route import Route, route_text
from leeruitkomsten.source.source import Position, Source, Span

__all__ = [
    "Document",
    "Edit",
    "Mark",
    "Node",
    "Position",
    "Route",
    "Source",
    "Span",
    "edited",
    "route_text",
]
