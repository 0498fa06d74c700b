"""What we say in reports that become a document: Markdown for a comment, workbooks for a meeting.

And of what people start in: a new set, and the template in which committees write.
"""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    # markdown
    "markdown.nog": "en nog {aantal}",
    "markdown.ingekort": "Ingekort om in een reactie te passen; weggelaten onderdelen: {aantal}."
    " `--formaat xlsx` en `--formaat json` hebben alles.",
    "markdown.lint": "Leeruitkomsten nagekeken",
    "markdown.lint.slot": "Dit is een signaal voor het gesprek, geen oordeel. Een regel past"
    " hier niet? Zet hem opzij met een reden (pas toe of leg uit). Meer over een regel:"
    " `leeruitkomsten regel CODE`.",
    "markdown.afgeweken": "afgeweken",
    "markdown.plek": "Plek",
    "markdown.regel": "Regel",
    "markdown.staat": "Wat er staat",
    "markdown.vraag": "Vraag",
    "markdown.reden": "Reden",
    "markdown.tot": "Tot en met",
    "markdown.diff": "Twee sets naast elkaar",
    "markdown.andere-verschillen": "Andere verschillen ({aantal})",
    "markdown.sets": "De sets ({aantal})",
    "markdown.onder": "Onder",
    "markdown.boven": "Boven",
    "markdown.opvalt": "Wat opvalt",
    "markdown.relatie": "Relatie",
    "markdown.waarom": "Waar dat op rust",
    "markdown.besluiten.nalopen": "Besluiten om na te lopen ({aantal})",
    "markdown.besluiten.nalopen.uitleg": "Niet toegepast: een tekst is veranderd, of er niet meer.",
}

EN: Mapping[str, str] = {
    "markdown.nog": "and {aantal} more",
    "markdown.ingekort": "Shortened to fit in a comment; parts left out: {aantal}."
    " `--formaat xlsx` and `--formaat json` have everything.",
    "markdown.lint": "Learning outcomes looked at",
    "markdown.lint.slot": "This is a signal for the conversation, no verdict. A rule does not fit"
    " here? Set it aside with a reason (comply or explain). More about a rule:"
    " `leeruitkomsten regel CODE`.",
    "markdown.afgeweken": "set aside",
    "markdown.plek": "Place",
    "markdown.regel": "Rule",
    "markdown.staat": "What is there",
    "markdown.vraag": "Question",
    "markdown.reden": "Reason",
    "markdown.tot": "Until",
    "markdown.diff": "Two sets side by side",
    "markdown.andere-verschillen": "Other differences ({aantal})",
    "markdown.sets": "The sets ({aantal})",
    "markdown.onder": "Below",
    "markdown.boven": "Above",
    "markdown.opvalt": "What stands out",
    "markdown.relatie": "Relation",
    "markdown.waarom": "What that rests on",
    "markdown.besluiten.nalopen": "Decisions to look at again ({aantal})",
    "markdown.besluiten.nalopen.uitleg": "Not applied: a text has changed, or is gone.",
}
