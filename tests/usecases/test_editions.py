"""Facts about a set as it is or was."""

from __future__ import annotations

import io
import sys

import pytest

from leeruitkomsten import SetError
from leeruitkomsten.usecases.editions import edition_of


def test_what_is_wrong_with_standard_input_is_told_as_it_was_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It can be read once: read again it holds nothing, and that is not what is wrong."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: b\n"), encoding="utf-8"))

    with pytest.raises(SetError) as caught:
        edition_of("-")

    assert caught.value.facts["bevinding"].code == "LU030"  # type: ignore[attr-defined]
