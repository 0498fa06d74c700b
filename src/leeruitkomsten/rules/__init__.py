"""What we ask of a set.

A `Card` says all there is to say about a rule: its criterion and sources, its
texts in two languages, examples, and which check it uses with which options. A
`Rule` is a card with its check bound. A check looks at a subject (a text, an
outcome, a set) and yields `Hit`s. A quality schema says which cards apply to a
set, how much they weigh and with which options.

Adding a rule is adding one file in `schemas/kwaliteit/regels/`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leeruitkomsten.rules.catalogue import Catalogue, catalogue_with, shipped_catalogue
    from leeruitkomsten.rules.quality import (
        QualitySchema,
        Rule,
        quality_schema,
        questions_for,
        rules_for,
        schema_names,
    )
    from leeruitkomsten.rules.subject import Hit, Statement

__all__ = [
    "Catalogue",
    "Hit",
    "QualitySchema",
    "Rule",
    "Statement",
    "catalogue_with",
    "quality_schema",
    "questions_for",
    "rules_for",
    "schema_names",
    "shipped_catalogue",
]

# To tell what was found before, no rule is needed: what looks for words is loaded when it is
# asked for.
_HOMES = {
    "Catalogue": "catalogue",
    "catalogue_with": "catalogue",
    "shipped_catalogue": "catalogue",
    "Hit": "subject",
    "Statement": "subject",
}


def __getattr__(name: str) -> Any:  # any of the names above
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'quality')}"), name)
