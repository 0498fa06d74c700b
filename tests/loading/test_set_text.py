"""Facts about sets that are added to: they say what is meant, and keep their letters."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from leeruitkomsten.errors import SetError
from leeruitkomsten.loading.set_text import with_data
from leeruitkomsten.loading.sets import load
from leeruitkomsten.source import Document, Source

TEXT = """\
leeruitkomstenset: 1
hogeschool: X   # van ons
opleiding: {naam: Y}
leeruitkomsten:
  - code: LU1
    tekst: >-
      Je bouwt
      een brug.
    indicatoren: [a, b]
    # nog te bespreken
  - {code: LU2, tekst: Je meet.}
"""


def document(text: str) -> Document:
    found = load(Source("set.yaml", text))
    assert found.document is not None
    return found.document


def meant(data: Any) -> dict[str, Any]:
    """Return the data with a text, a key, an item of a list and an outcome more."""
    after: dict[str, Any] = deepcopy(data)
    first, second = after["leeruitkomsten"]
    first["tekst"], second["tekst"] = "Je bouwt een: brug.", "Je meet # meer."
    first["indicatoren"].append("c: d")
    second["studielast"] = 2.5
    after["versie"] = "2026"
    after["leeruitkomsten"].append({"code": "LU3", "tekst": "Je test.", "niveau": {"nlqf": 6}})
    return after


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        TEXT.rstrip("\n"),
        json.dumps(document(TEXT).data),
        json.dumps(document(TEXT).data, indent=2),
    ],
    ids=["blok", "crlf", "zonder-regeleinde", "json", "json-ingesprongen"],
)
def test_a_set_says_what_is_meant_however_it_is_written(text: str) -> None:
    """`with_data` reads it back itself; what was there and did not change is there still."""
    before = document(text)

    after = with_data(before, meant(before.data))

    assert document(after).data == meant(before.data)
    assert after.count("\r\n") in (0, after.count("\n"))
    for remark in ("# van ons", "# nog te bespreken"):
        assert after.count(remark) == text.count(remark)


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("hogeschool: X", "hogeschool: &x X").replace("Je meet.", "*x"),
        TEXT.replace("tekst: >-", "tekst: >-  # let op"),
    ],
    ids=["verwijzing", "opmerking-in-de-kop"],
)
def test_what_cannot_be_changed_without_loss_is_refused(text: str) -> None:
    """A text that stands elsewhere, and a remark that would go with the old text."""
    before = document(text)

    with pytest.raises(SetError, match="set-vorm"):
        with_data(before, meant(before.data))


def test_nothing_is_taken_out() -> None:
    """Less than there is cannot be meant."""
    before = document(TEXT)
    shorter = {**before.data, "leeruitkomsten": before.data["leeruitkomsten"][:1]}
    without = {key: value for key, value in before.data.items() if key != "opleiding"}

    for less in (shorter, without):
        with pytest.raises(SetError, match="set-vorm"):
            with_data(before, less)
