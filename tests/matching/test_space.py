"""The space of texts: exact, and the same in any order."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.builders import statements

from leeruitkomsten.matching.normalise import words
from leeruitkomsten.matching.space import Space

SHARES = {"letters": 2.0, "words": 1.0, "meaning": 3.0}


def likeness(texts: list[str]) -> np.ndarray:
    everything = range(len(texts))
    return Space([words(text) for text in texts]).likeness(everything, everything, SHARES)


@settings(max_examples=60)
@given(st.lists(statements, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_order_makes_no_difference_to_a_bit(texts: list[str], random: object) -> None:
    """How alike two texts are does not depend on where they stand."""
    places = list(range(len(texts)))
    random.shuffle(places)  # type: ignore[attr-defined]  # hypothesis hands out a Random

    there = likeness(texts)
    back = likeness([texts[place] for place in places])

    assert (there[np.ix_(places, places)] == back).all()


@settings(max_examples=60)
@given(st.lists(statements, min_size=1, max_size=8))
def test_likeness_goes_both_ways_and_stays_between_bounds(texts: list[str]) -> None:
    """Each text is wholly like itself, and all likeness lies between 0 and 1."""
    found = likeness(texts)

    assert (found == found.T).all()
    assert ((found >= 0) & (found <= 1)).all()
    assert set(found.diagonal()) <= {0.0, 1.0}


def test_a_part_of_the_space_is_cut_out_of_the_whole() -> None:
    """Two sets of many are compared in the space of all."""
    texts = [words(text) for text in ("zorgplan opstellen", "netwerk inrichten", "beleid maken")]
    space = Space(texts)

    whole = space.likeness(range(3), range(3), SHARES)
    assert (space.likeness(range(1), range(1, 3), SHARES) == whole[:1, 1:]).all()


def test_a_model_is_one_more_voice() -> None:
    """What a model makes of whole texts counts as much as it is asked to."""
    texts = [words("zorgplan opstellen"), words("netwerk inrichten"), words("beleid maken")]
    sentences = np.eye(3, 4, dtype=np.float32)
    sentences[1] = sentences[0]
    space = Space(texts, sentences)
    shares = {**SHARES, "sentences": 6.0}

    found = space.likeness(range(3), range(3), shares)
    assert found[0, 1] > 0.3 > found[0, 2]
