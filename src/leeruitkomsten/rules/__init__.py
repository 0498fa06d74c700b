"""What we ask of a set.

A `Card` says all there is to say about a rule: its criterion and sources, its
texts in two languages, examples, and which check it uses with which options. A
`Rule` is a card with its check bound. A check looks at a subject (a text, an
outcome, a set) and yields `Hit`s. A quality schema says which cards apply to a
set, how much they weigh and with which options.

Adding a rule is adding one file in `schemas/kwaliteit/regels/`.
"""

from leeruitkomsten.rules.catalogue import Catalogue, catalogue_with, shipped_catalogue
from leeruitkomsten.rules.quality import (
    QualitySchema,
    Rule,
    quality_schema,
    questions_for,
    rules_for,
)
from leeruitkomsten.rules.questions import questions
from leeruitkomsten.rules.subject import Hit, Statement

__all__ = [
    "Catalogue",
    "Hit",
    "QualitySchema",
    "Rule",
    "Statement",
    "catalogue_with",
    "quality_schema",
    "questions",
    "questions_for",
    "rules_for",
    "shipped_catalogue",
]
