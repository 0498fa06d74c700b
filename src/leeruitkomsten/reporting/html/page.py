"""From a template to a page that carries all it needs."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

import jinja2
from markupsafe import Markup

from leeruitkomsten.reporting.escape import clean, without_surrogates
from leeruitkomsten.reporting.style import Style

_HERE = "leeruitkomsten.reporting.html"


class Select(NamedTuple):
    """A filter: its name and label, and what can be chosen, each a tag with its word."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]


def page(template: str, style: Style, *, title: str, **facts: Any) -> str:
    """Return a whole page, ending in one line end.

    Every text in it is escaped by the templates; `title` is what a browser shows.
    """
    css, script = _static("page.css"), _static("page.js")
    text = (
        _templates()
        .get_template(template)
        .render(
            say=style.say,
            language=style.language,
            title=title,
            css=Markup(css),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704
            policy=_policy(css, script),
            **facts,
        )
    )
    return without_surrogates(text).rstrip("\n") + "\n"


def as_data(data: object) -> Markup:
    """Return data for a script that is not run (`application/json`): nothing in it ends it."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(_HERE),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_plain,
    )
    environment.filters["as_data"] = as_data
    return environment


def lines_cleaned(text: str) -> str:
    """Return letters for a page: lines are kept, what turns a line around is shown."""
    return "\n".join(clean(line) for line in text.split("\n"))


def _plain(value: object) -> object:
    """Return what is to be shown; whatever a template shows goes through here."""
    return lines_cleaned(value) if type(value) is str else value


@cache
def _static(name: str) -> str:
    return resources.files(_HERE).joinpath("static", name).read_text(encoding="utf-8")


def _policy(css: str, script: str) -> str:
    """Return what a browser may do with the page: show it, run our script, save a file."""
    return (
        f"default-src 'none'; style-src '{_hash(css)}'; script-src '{_hash(script)}';"
        " img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
