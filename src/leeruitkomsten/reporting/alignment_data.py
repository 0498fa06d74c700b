"""What sets have of the reference and how they align, as `schemas/rapport-kalibratie` has it."""

from __future__ import annotations

from typing import Any

from leeruitkomsten.model import Alignment, Reach, ReferenceCover, Weight

Data = dict[str, Any]  # JSON: what it holds is for the schemas of the reports to say


def reference_cover_data(cover: ReferenceCover) -> Data:
    """Return what a set has of the reference, and what it has beyond it."""
    return {
        "set": cover.set,
        "uitkomsten": [
            {
                "referentie": one.reference,
                "dekking": one.how,
                "door": list(one.by),
                "waarom": list(one.why),
                "kandidaten": list(one.candidates),
            }
            for one in cover.outcomes
        ],
        "eigen": list(cover.beyond),
    }


def alignment_data(alignment: Alignment) -> Data:
    """Return what is to be seen for the four questions about two sets."""
    return {
        "set_links": alignment.left_set,
        "set_rechts": alignment.right_set,
        "onderwerp": {
            "beide": list(alignment.shared),
            "alleen_links": list(alignment.only_left),
            "alleen_rechts": list(alignment.only_right),
        },
        "diepte": {
            level: [{"links": left, "rechts": right} for left, right in pairs]
            for level, pairs in alignment.depth.items()
        },
        "breedte": {"links": _reach(alignment.left), "rechts": _reach(alignment.right)},
        "gewicht": {
            "gelijk": [one.group for one in alignment.weights if not one.differs],
            "anders": [_weight(one) for one in alignment.weights if one.differs],
        },
    }


def _reach(reach: Reach) -> Data:
    return {
        "gekoppeld": list(reach.linked),
        "niet_gekoppeld": list(reach.unlinked),
        "eenheden": list(reach.unit_codes),
        "eenheden_zonder": list(reach.units_without),
    }


def _weight(weight: Weight) -> Data:
    return {
        "groep": weight.group,
        "links": {"leeruitkomsten": weight.left, "studielast": weight.left_credits},
        "rechts": {"leeruitkomsten": weight.right, "studielast": weight.right_credits},
    }
