"""`leeruitkomsten regels` and `leeruitkomsten regel CODE`: what we ask, and why."""

from __future__ import annotations

import sys
from typing import Annotated

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.options import Language, NoColour, QualitySchema

Code = Annotated[str, Argument(metavar="CODE", help="hulp.optie.code")]

Where = Annotated[str, Option("--bij", metavar="PAD", help="hulp.optie.bij")]


def regels(
    kwaliteitsschema: QualitySchema = None,
    bij: Where = ".",
    taal: Language = None,
    geen_kleur: NoColour = False,
) -> int:
    """List the rules that hold under a quality schema."""
    from leeruitkomsten.cli.output import terminal_style
    from leeruitkomsten.cli.streams import show
    from leeruitkomsten.loading.files import check_exist
    from leeruitkomsten.reporting.cards import rule_list
    from leeruitkomsten.usecases import rulebook

    check_exist([bij])
    style = terminal_style(sys.stdout, taal, near=bij, plain=geen_kleur)
    rules = rulebook.rules(kwaliteitsschema, at=bij)
    show(rule_list(rules, rulebook.question_cards(kwaliteitsschema, at=bij), style))
    return 0


def regel(code: Code, bij: Where = ".", taal: Language = None, geen_kleur: NoColour = False) -> int:
    """Tell all about one rule: what, why, examples, sources, how to set it aside."""
    from leeruitkomsten.cli.output import terminal_style
    from leeruitkomsten.cli.streams import show
    from leeruitkomsten.loading.files import check_exist
    from leeruitkomsten.reporting.cards import card_page
    from leeruitkomsten.usecases import rulebook

    check_exist([bij])
    style = terminal_style(sys.stdout, taal, near=bij, plain=geen_kleur)
    show(card_page(rulebook.rule_card(code, at=bij), style))
    return 0
