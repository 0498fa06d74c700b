"""Lists of turns of phrase that cards share, as data in `schemas/lexicon/`.

Each entry has its source. Cards name a list and add their own words or exceptions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from leeruitkomsten.loading.contracts import read_data

WORD_LISTS = (
    "activiteit", "algemeen", "context", "leerweg", "maatstaf", "onwaarneembaar", "subjectief",
)  # fmt: skip
"""The lists there are: those of `schemas/lexicon/NAAM.yaml` with `woorden`."""


@cache
def word_list(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return the phrases of a list by language, in the words of `language/phrases.py`."""
    entries: Mapping[str, Sequence[Mapping[str, str]]] = read_data(f"lexicon/{name}.yaml")[
        "woorden"
    ]
    return {language: tuple(entry["vorm"] for entry in each) for language, each in entries.items()}


@cache
def norms(language: str) -> tuple[str, ...]:
    """Return the phrases of the list `maatstaf` that name what must be lived up to."""
    entries = _read("maatstaf")["woorden"][language]
    return tuple(entry["vorm"] for entry in entries if "soort" not in entry)


@cache
def synonyms(language: str) -> tuple[tuple[str, ...], ...]:
    """Return groups of words for one thing, in the words of `language/phrases.py`."""
    groups = _read("synoniemen")["groepen"].get(language, ())
    return tuple(tuple(group["vormen"]) for group in groups)


@cache
def stopwords(language: str) -> frozenset[str]:
    """Return the words that say nothing about what an outcome is about, as they are written."""
    lists = _read("stopwoorden")[language]
    return frozenset(
        word for name in ("woorden", "onderwijs", "zwak") for word in lists[name].split()
    )


def _read(name: str) -> Any:
    return read_data(f"lexicon/{name}.yaml")
