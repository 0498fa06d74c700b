"""What the tests of pages look at: elements, ids, links, and sets full of traps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

SETS = Path(__file__).parents[3] / "sets"
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> \"' &amp; {{ 7*7 }} \u202e </style>"
)


class Elements(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.found.append((tag, dict(attrs)))

    def values(self, name: str) -> list[str]:
        """Return the values of an attribute, wherever it stands."""
        return [attributes[name] or "" for _, attributes in self.found if name in attributes]


def loading(text: str) -> list[str]:
    """Return whatever a page asks for from elsewhere, by attributes or by its style."""
    return [
        value
        for _, attributes in Elements(text).found
        for name, value in attributes.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
        and value
        and not value.startswith(("#", "data:,"))
    ] + re.findall(r"@import|url\(", text)


def own_style_or_script(text: str) -> list[tuple[str, str]]:
    """Return the attributes that the policy of a page would not let work."""
    return [
        (tag, name)
        for tag, attributes in Elements(text).found
        for name in attributes
        if name == "style" or name.startswith("on")
    ]


def lost(text: str) -> set[str]:
    """Return ids that stand twice, and links, labels and followers that lead nowhere."""
    elements = Elements(text)
    ids = elements.values("id")
    wanted = {href[1:] for href in elements.values("href") if href.startswith("#")}
    wanted |= {*elements.values("for"), *elements.values("data-follows")}
    return {each for each in ids if ids.count(each) > 1} | (wanted - set(ids))


def trapped(text: str) -> list[str]:
    """Return what of the traps became more than text."""
    elements = Elements(text).found
    tags = [tag for tag, _ in elements]
    found = [tag for tag in tags if tag == "img"]
    found += ["script"] * (tags.count("script") - 2)
    found += ["style"] * (tags.count("style") - 1)
    found += [name for _, attributes in elements for name in attributes if name == "onerror"]
    return found + (["\u202e"] if "\u202e" in text else [])


def hostile_sets(folder: Path, names: Sequence[str] = ("links", "rechts")) -> list[str]:
    """Write sets of which every text is a trap, and return their files."""
    files = []
    text = HOSTILE.replace("\\", "\\\\").replace('"', '\\"')
    for name in names:
        lines = [
            "leeruitkomstenset: 1",
            f'hogeschool: "{text}"',
            f'opleiding: {{naam: "{text}", graad: bachelor}}',
            "leeruitkomsten:",
        ]
        for nth in range(3):
            lines += [
                f'  - code: "{nth}{text}"',
                f'    titel: "{text}"',
                f'    tekst: "Je ontwerpt een brug {nth} {text}"',
                f'    context: "{text}"',
                f'    indicatoren: ["{text}"]',
            ]
        file = folder / f"{name}.yaml"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        files.append(str(file))
    return files
