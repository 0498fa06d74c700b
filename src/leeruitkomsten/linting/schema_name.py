"""The quality schema that a set names for itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leeruitkomsten.loading.text import place, shortened
from leeruitkomsten.model import Finding, OutcomeSet, Term
from leeruitkomsten.rules import Catalogue, QualitySchema, Rule, schema_names
from leeruitkomsten.source import Document

UNKNOWN = "LU212"
_KEY = "kwaliteitsschema"


def misnamed(
    document: Document,
    outcome_set: OutcomeSet,
    rules: Sequence[Rule],
    catalogue: Catalogue,
    used: QualitySchema,
) -> Iterator[Finding]:
    """Yield a finding where a set names a quality schema that is not there.

    `used` is the one by which it is judged meanwhile.
    """
    name, known = outcome_set.quality_schema, schema_names(catalogue)
    rule = next((rule for rule in rules if rule.code == UNKNOWN), None)
    if name is None or name in known or rule is None:
        return
    yield Finding(
        UNKNOWN,
        rule.severity,
        place(document.source, document.locate((_KEY,))),
        {
            "naam": shortened(name),
            "raad": _advice(name, known),
            "bekend": known,
            "gebruikt": used.name,
        },
        (_KEY,),
    )


def _advice(name: str, known: Sequence[str]) -> Term | str:
    """Return what may have been meant; empty where nothing looks like it."""
    from difflib import get_close_matches  # only where something is amiss

    near = get_close_matches(name.strip().lower(), known, n=1, cutoff=0.6)
    if not near:
        return ""
    # Shown, the two would be the same.
    spaced = near[0] == name.strip()
    key = "kwaliteitsschema.zonder-spaties" if spaced else "kwaliteitsschema.bedoel-je"
    return Term(key, {"naam": near[0]})
