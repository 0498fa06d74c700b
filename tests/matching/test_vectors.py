"""Vectors of words: from the table, from parts, from letters."""

from pathlib import Path

import numpy as np
import pytest

from leeruitkomsten.matching import vectors
from leeruitkomsten.matching.normalise import words


def likeness(one: str, other: str) -> float:
    (left,), (right,) = words(one), words(other)
    return float(vectors.meaning(left) @ vectors.meaning(right))


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        ("patiënt", "cliënt", "netwerk"),
        ("evalueren", "beoordelen", "netwerk"),
        ("vergadering", "bijeenkomst", "software"),
    ],
)
def test_words_for_related_things_lie_near(one: str, near: str, far: str) -> None:
    """What is related is more alike than what is not."""
    assert likeness(one, near) > 0.25 > likeness(one, far)


def test_a_compound_that_the_table_lacks_means_what_its_parts_do() -> None:
    """A *praktijkvraagstuk* is a *vraagstuk*, whichever of the two the table has."""
    assert likeness("praktijkvraagstuk", "vraagstuk") > 0.5


def test_a_word_that_no_table_has_is_like_itself_and_its_forms_only() -> None:
    """Abbreviations and made-up words still tell one outcome from another."""
    assert likeness("qwxzyflap", "qwxzyflap") == pytest.approx(1)
    assert likeness("qwxzyflap", "qwxzyflaps") > 0.5
    assert abs(likeness("qwxzyflap", "netwerk")) < 0.3


def test_vectors_have_length_one() -> None:
    """Only their direction tells."""
    (word,) = words("zorgplan")

    assert np.linalg.norm(vectors.meaning(word)) == pytest.approx(1)


def test_the_table_stays_small_enough_to_ship() -> None:
    """Twelve megabytes; words and rows belong together."""
    table = Path(vectors.__file__).parent / vectors.FOLDER
    lines = (table / "woorden.txt").read_text(encoding="utf-8").splitlines()

    assert sum(path.stat().st_size for path in table.iterdir()) < 12.1e6
    assert len(lines) == len(np.load(table / "vectoren.npy")) == len(set(lines))
