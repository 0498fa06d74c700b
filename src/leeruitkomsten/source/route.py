"""A way down into the data of a file."""

from __future__ import annotations

Route = tuple[str | int, ...]
"""Keys and indices from the top: `("eenheden", 0, "leeruitkomsten", 3, "tekst")`."""


def route_text(route: Route) -> str:
    """Return a route as people read it: `eenheden[0].leeruitkomsten[3].tekst`."""
    text = ""
    for step in route:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text
