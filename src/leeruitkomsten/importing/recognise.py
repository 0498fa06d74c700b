"""What a line of a document is: a code, a label, the name of a unit, an outcome.

Nothing here knows what stands around it; `outline` does. All of it is by signs that people
can point at: a code, a word such as EVL, a load in EC, the words an outcome opens with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from leeruitkomsten.importing.headings import SKIP, is_known_head, meaning, plain
from leeruitkomsten.importing.programme import KEYS
from leeruitkomsten.language.verbs import acts

Kind = Literal["outcome", "unit", "other"]

LONGEST_HEADING = 120
"""The longest line, in letters, that can be a heading without the style of one."""

_NUMBER = r"\d{1,4}(?:[.\-]\d{1,4}){0,4}[a-z]?\b"
_OUTCOME_WORD = r"leeruitkomst|learning outcome|leerresultaat"
_UNIT_WORD = (
    r"eenheid van leeruitkomsten|onderwijseenheid|leereenheid|eenheid|module|unit|cursus|evl|oe"
)
_LETTERS = rf"[A-Z][A-Za-z]{{0,5}}[ .\u00a0-]?{_NUMBER}(?:[-./_][A-Z]{{1,5}}[ .]?{_NUMBER})*"
_SPELLED = rf"(?:(?P<outcome>{_OUTCOME_WORD})|(?P<unit>{_UNIT_WORD}))[ \u00a0]+(?P<bare>{_NUMBER})"
_STRONG = r"[ \u00a0]*(?:[:|\t]|[.)](?=\s|$)|[–—](?=\s)|-(?=\s)|$)"
_CODE = re.compile(
    rf"(?:[\[(] ?(?P<bracketed>{_LETTERS}|\d+(?:\.\d+)*) ?[\])]"
    rf"|(?P<spelled>(?i:{_SPELLED}))"
    rf"|(?P<letters>{_LETTERS})"
    rf"|(?P<dotted>\d{{1,3}}(?:\.\d{{1,3}}){{1,4}}[a-z]?\b))"
    rf"(?:(?P<strong>{_STRONG})|(?P<weak>[ \u00a0]))"
)
_OUTCOME_CODE = re.compile(r"(?:.*[-./_])?(?:LU|LUK|LO|LER)[ .\u00a0-]?\d", re.IGNORECASE)
_UNIT_CODE = re.compile(r"(?:EVL|OE|ELU|MOD)[ .\u00a0-]?\d", re.IGNORECASE)
_SEPARATORS = " \t\u00a0:–—-|"

LOAD = re.compile(
    r"(?:\bstudielast:? )?\b(?P<load>\d{1,3}(?:[.,]\d{1,2})?[ \u00a0]?"
    r"(?:EC['’]?s?|ECTS|studiepunten|studiepunt|credits))\b",
    re.IGNORECASE,
)
"""A study load with its unit, as it stands in the name of a unit or outcome."""
LEVEL = re.compile(
    r"\b(?P<level>(?:NLQF|niveau|level)(?:[- ]niveau)?[ :-]*(?:[1-8]|4\+))(?![\d.,])",
    re.IGNORECASE,
)
"""A level of the NLQF in the name of a unit."""
_OPENING = re.compile(
    r"(?:je|jij|u|you|hij|zij|ze"
    r"|(?:de|een|the|a|an) (?:[\w-]+ ){0,2}?(?:student|professional|deelnemer|lerende|cursist"
    r"|kandidaat|afgestudeerde|graduate|learner|participant)e?"
    r"|de (?:startbekwame|startende|beginnende|aankomende?) [\w-]+"
    r"|studente?n?|students|graduates) ",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:kan|kun|kunt|kunnen|staat|student|studenten|je|leeruitkomst\w*|able|can)\b",
    re.IGNORECASE,
)
_EVIDENCE = re.compile(
    r"\b(?:blijkt|zichtbaar|laat (?:je |de student )?(?:dit |dat )?zien|indicator\w*|criteri\w+"
    r"|toont dit|door(?:dat)?|shown by|evident)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset({
    "aanleiding", "achtergrond", "appendix", "assessment", "begrippen", "begrippenlijst",
    "beoordeling", "bijlage", "bijlagen", "bronnen", "colofon", "contents", "inhoud",
    "inhoudsopgave", "inleiding", "introductie", "introduction", "leeractiviteiten",
    "leeswijzer", "literatuur", "onderwijsactiviteiten", "preface", "references",
    "samenvatting", "toelichting", "toetsen", "toetsing", "toetsvorm", "toetsvormen",
    "verantwoording", "versiebeheer", "versiehistorie", "voorkennis", "voorwoord",
    "werkvormen",
})  # fmt: skip
_LONGEST_LABEL = 60
_LABEL = re.compile(r"(?P<label>[^:\n]{2,60}):(?:\s+(?P<value>.*))?", re.DOTALL)
_KEY_OF = {name: key for key, names in KEYS.items() for name in names}
_INFINITIVE = re.compile(r"[^\W\d_]{3,}en[.;,]?$")  # “een datamodel ontwerpen”
_LONGEST_WORD = 64
_PART_OF_SENTENCE = re.compile(r"[.!?;,]$")


@dataclass(frozen=True, slots=True)
class Coded:
    """A text with the code before it split off; `kind` is what the code says it is of."""

    code: str | None
    rest: str
    kind: Kind = "other"
    spelled: bool = False
    """Whether the code is a number behind a word, as in ‘Leeruitkomst 3’."""


def split_code(text: str) -> Coded:
    """Return the code that a text begins with, and the rest of it to the letter.

    A space is enough behind a code with letters that are used for outcomes and units, and
    behind numbers with a dot (*1.2 Ontwerpt*, not *1.5 jaar*); other letters (*ISO 27001*)
    must be told from the text by a colon, a dash, a bracket or a tab.
    """
    match = _CODE.match(text)
    if match is None:
        return Coded(None, text)
    code = match["bracketed"] or match["bare"] or match["letters"] or match["dotted"]
    rest = text[match.end() :].strip(_SEPARATORS)
    kind = _kind(match, code)
    strong = match["strong"] is not None or match["bracketed"] is not None
    if not strong and kind == "other" and not _is_plainly_a_code(match, rest):
        return Coded(None, text)
    return Coded(plain(code), rest, kind, match["spelled"] is not None)


def label_of(text: str) -> tuple[str, str] | None:
    """Return the field that a line names, and what stands behind its colon; None without.

    `Context: in een team` and `Indicatoren:` name one, and so does a line with no more
    than the name.
    """
    match = _LABEL.fullmatch(text)
    name, value = (match["label"], match["value"] or "") if match else (text, "")
    field = _field_named(name) if len(name) <= _LONGEST_LABEL else None
    return None if field is None else (field, value.strip())


@lru_cache(maxsize=4096)  # the same line is asked of more than once
def _field_named(name: str) -> str | None:
    # Misspelt labels are not looked for: that takes long, and a line of text is soon like one.
    if not is_known_head(name):
        return None
    field, how = meaning(name)
    return None if field == SKIP or how != "bekend" else field


def names_unit(text: str) -> bool:
    """Return whether a line says that it names a unit: by its code, its word or its load."""
    return split_code(text).kind == "unit" or LOAD.search(text) is not None


def is_beside(text: str) -> bool:
    """Return whether a heading says that what is under it is about something else."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return bool(words) and words[0] in _BESIDE


def could_be_heading(text: str) -> bool:
    """Return whether a line is short and no sentence, so that it can be a heading."""
    return (
        len(text) <= LONGEST_HEADING
        and "\n" not in text
        and not _PART_OF_SENTENCE.search(text)
        and not text.endswith(":")
    )


def opens_as_outcome(text: str) -> bool:
    """Return whether a text opens as outcomes do: with who does it, or with what is done."""
    text = plain(text)
    if _OPENING.match(text):
        return True
    return any(act.start == 0 for act in acts(text[:300], "nl"))


def has_act(text: str) -> bool:
    """Return whether something is done in a text."""
    return bool(acts(text[:600], "nl")) or _INFINITIVE.search(text[-_LONGEST_WORD:]) is not None


def statement_of(text: str) -> tuple[str, str] | None:
    """Return what a line says of the set as a whole (`Hogeschool: …`), as key and value."""
    match = _LABEL.fullmatch(text)
    if match is None or not match["value"]:
        return None
    key = _KEY_OF.get(plain(match["label"]).lower())
    return None if key is None else (key, plain(match["value"]))


def leads_in(text: str) -> bool:
    """Return whether a line that ends in a colon is the beginning of each outcome below it."""
    return _LEAD.search(text) is not None


def announces_indicators(text: str) -> bool:
    """Return whether a line that ends in a colon says that what shows an outcome comes next."""
    return _EVIDENCE.search(text) is not None


def _kind(match: re.Match[str], code: str) -> Kind:
    if match["outcome"] or _OUTCOME_CODE.match(code):
        return "outcome"
    return "unit" if match["unit"] or _UNIT_CODE.match(code) else "other"


def _is_plainly_a_code(match: re.Match[str], rest: str) -> bool:
    if match["dotted"]:
        return not rest[:1].islower()
    letters = match["letters"] or ""
    return "." in letters and not re.search(r"[ \u00a0]", letters)
