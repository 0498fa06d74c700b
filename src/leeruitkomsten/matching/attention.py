"""What to look at where an outcome of a target rests on one of a source.

| attention | facts |
|---|---|
| `niveau-lager` | `bron` (code); `niveau_…`, `uit_…`, `woorden_…` of `bron` and `doel` |
| `niveau-onbekend` | `bron` |
| `zelfstandigheid`, `complexiteit` | `bron`, `woorden_bron`, `woorden_doel` |
| `zelfstandigheid-bron` | `bron`, `woorden_bron`: limits of which the target says nothing |
| `ontkenning`, `context`, `handeling` | the same |
| `weinig-gemeen` | `bron`, `woorden` (all that the two texts share) |
| `omvang` | of an outcome `bron`; `ec_bron`, `ec_doel` |

Attention points about units are in `units`, about the sets in `circumstances`.
"""

from __future__ import annotations

from collections.abc import Iterator

from leeruitkomsten.matching.dimensions import ALIKE
from leeruitkomsten.matching.known_level import higher
from leeruitkomsten.matching.speech import speech
from leeruitkomsten.model import Entry, Evidence, Facts, OutcomeSet
from leeruitkomsten.model.coverage import SUPPLEMENT, Attention, Basis

_GUIDED = 2  # up to this step of autonomy somebody else looks on (markers.yaml)
# What the target asks and the source does not give: these keep it from being called covered.
_ASKS_MORE = frozenset({("zelfstandigheid", "hoger_rechts"), ("ontkenning", "verschilt")})
# What is worth a look, and takes nothing away from what the texts share.
_WORTH_A_LOOK = frozenset(
    {("complexiteit", "hoger_rechts"), ("context", "ander"), ("handeling", "ander")}
)

Sets = tuple[OutcomeSet, OutcomeSet]
"""The source, and the target."""


def asks_more(basis: Basis, entry: Entry, sets: Sets) -> bool:
    """Return whether the target asks what this outcome of the source does not give.

    Where people decided on the two, they read the words; a declared level is no part of that.
    """
    sign, (ours, _) = higher(basis.entry, entry, sets)
    if basis.decision is not None:
        return sign == 1 and ours is not None and ours.origin != "tekst"
    return sign == 1 or any(_key(each) in _ASKS_MORE for each in basis.evidence)


def alike(basis: Basis, entry: Entry) -> bool:
    """Return whether two texts are enough alike to be about the same."""
    return basis.evidence[0].level in ALIKE or basis.entry.text == entry.text


def about_pair(basis: Basis, entry: Entry, sets: Sets, *, silent: bool) -> Iterator[Attention]:
    """Yield what to look at where an outcome of the target rests on one of the source.

    `silent`: that levels cannot be compared is said of the sets already.
    """
    code = basis.entry.code
    sign, (ours, theirs) = higher(basis.entry, entry, sets)
    if sign == 1 and ours and theirs:
        facts: Facts = {
            "bron": code,
            "niveau_bron": f"{ours.scheme} {ours.value}",
            "niveau_doel": f"{theirs.scheme} {theirs.value}",
            "uit_bron": ours.origin,
            "uit_doel": theirs.origin,
            "woorden_bron": ours.words,
            "woorden_doel": theirs.words,
        }
        yield Attention("niveau-lager", facts)
    elif sign is None and not silent:
        yield Attention("niveau-onbekend", {"bron": code})
    for each in basis.evidence:
        if _key(each) in _ASKS_MORE | _WORTH_A_LOOK:
            yield Attention(
                each.dimension,
                {"bron": code, "woorden_bron": each.left_words, "woorden_doel": each.right_words},
            )
    if guided := _guidance(basis, entry, sets):
        yield Attention("zelfstandigheid-bron", {"bron": code, "woorden_bron": guided})
    if not alike(basis, entry) and basis.relation != SUPPLEMENT and basis.decision is None:
        shared = basis.evidence[0].words
        yield Attention("weinig-gemeen", {"bron": code, "woorden": shared})
    size = next((each for each in basis.evidence if each.dimension == "omvang"), None)
    if size is not None and size.level == "groter_rechts":
        facts = {"bron": code, "ec_bron": basis.entry.credits, "ec_doel": entry.credits}
        yield Attention("omvang", facts)


def _guidance(basis: Basis, entry: Entry, sets: Sets) -> tuple[str, ...]:
    """Return the words by which the source is guided, where the target has none of autonomy."""
    ours, theirs = (
        speech(text, its_set.language).markers["zelfstandigheid"]
        for text, its_set in zip((basis.entry.text, entry.text), sets, strict=True)
    )
    if theirs:
        return ()
    return tuple(sorted({each.words for each in ours if each.step <= _GUIDED}))


def _key(evidence: Evidence) -> tuple[str, str]:
    return evidence.dimension, evidence.level
