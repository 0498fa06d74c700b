"""What a change asks of who relies on the old edition, and why.

An adopted set (`vastgesteld`) is what students were promised for their cohort: what an
education and examination regulation (OER) says about content, study load and tests of a
unit holds for the year it was adopted for. Results, exemptions and decisions about
recognition of prior learning are given on its codes and texts. So within the same edition:

- `fout`: something that was counted on is no longer there, is more or less, or goes by a
  name that now stands for something else;
- `waarschuwing`: it may come to be judged otherwise;
- `suggestie`: everyone should know, and nobody loses anything.

Where a new edition says that it is one, or where sets were agreed on between hogescholen
but not adopted, each is one step lower: that is what editions are for, though a transition
must be arranged. What was only a draft was promised to nobody: all is a suggestion. What
nobody can see has no severity.

The reason for each kind stands in `messages` (`wijziging.<kind>.reden`); the table is in
`docs/wijzigingen.md`.
"""

from __future__ import annotations

from collections.abc import Mapping

from leeruitkomsten.model import Severity
from leeruitkomsten.model.changes import KINDS, Aspect
from leeruitkomsten.model.finding import Fact

_E, _W, _S = Severity.ERROR, Severity.WARNING, Severity.SUGGESTION

GRAVITY: Mapping[str, Severity] = {
    "vervallen": _E,
    "erbij": _E,
    "gesplitst": _E,
    "samengevoegd": _E,
    "herverdeeld": _E,
    "andere_betekenis": _E,
    "ontkenning": _E,
    "niveau": _E,
    "studielast": _E,
    "zelfstandigheid": _W,
    "eenheid": _E,
    "code_hergebruikt": _E,
    "code": _W,
    "bijgesteld": _W,
    "handeling": _W,
    "complexiteit": _W,
    "norm": _W,
    "context": _W,
    "indicatoren": _W,
    "eindkwalificaties": _W,
    "eenheid_vervallen": _E,
    "eenheid_erbij": _E,
    "eenheid_studielast": _E,
    "eenheid_niveau": _E,
    "eenheid_eindkwalificaties": _W,
    "eenheid_code": _W,
    "opleiding": _E,
    "hogeschool": _E,
    "set_niveau": _E,
    "set_studielast": _E,
    "eindkwalificatie_vervallen": _E,
    "eindkwalificatie_erbij": _E,
    "eindkwalificatie_gewijzigd": _W,
    "taal": _W,
    "verwoording": _S,
    "titel": _S,
    "vertaling": _S,
    "eenheid_naam": _S,
    "eindkwalificatie_verwoord": _S,
    "status": _S,
    "versie": _S,
    "geldig": _S,
    "vaststelling": _S,
    "referentie": _S,
    "kwaliteitsschema": _S,
    "begrippen": _S,
    "afwijkingen": _S,
    "herkomst": _S,
    "vervangt": _S,
    "indicatorcode": _S,
    "plaats_van_niveau": _S,
    "plaats_van_studielast": _S,
}
"""How much each kind of change asks, in an adopted set within the same edition."""

PROMISES = ("toegezegd", "nieuwe_uitgave", "afgestemd", "vrij")
"""What people could count on in the old edition."""


def severity(kind: str, promise: str) -> Severity | None:
    """Return how much a kind of change asks, given what people could count on."""
    if KINDS[kind] == "schijn":
        return None
    weight = GRAVITY[kind]
    if promise == "toegezegd":
        return weight
    if promise == "vrij" or weight is _S:
        return _S
    return Severity(weight - 1)


def aspect(kind: str, promise: str, most: Severity | None = None, /, **facts: Fact) -> Aspect:
    """Return a change with what it asks; never more than `most`, where that is given."""
    asked = severity(kind, promise)
    if asked is not None and most is not None:
        asked = min(asked, most)
    return Aspect(kind, asked, facts)
