"""Facts about how far two readers agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeruitkomsten.matching.agreement import ENOUGH, agreement

PAIRS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=80)


def repeated(table: dict[tuple[str, str], int]) -> list[tuple[str, str]]:
    """Return every answer of a table of counts, one by one."""
    return [pair for pair, count in table.items() for _ in range(count)]


def test_it_is_the_kappa_of_the_textbook() -> None:
    """Fleiss, Levin and Paik (2003), table 18.1: kappa .676, with a standard error of .088."""
    table = {
        ("p", "p"): 75, ("p", "n"): 1, ("p", "o"): 4,
        ("n", "p"): 5, ("n", "n"): 4, ("n", "o"): 1,
        ("o", "o"): 10,
    }  # fmt: skip

    found = agreement("een", "twee", repeated(table), apart=0).overall

    assert (found.value, found.low, found.high) == pytest.approx((0.676, 0.505, 0.848), abs=1e-3)


def test_few_answers_give_words_and_no_figure() -> None:
    """Nor does a relation that was hardly ever chosen."""
    few = agreement("een", "twee", [("a", "a"), ("b", "a")] * (ENOUGH // 2 - 1), apart=3)
    rare = agreement("een", "twee", repeated({("a", "a"): 40, ("b", "b"): 4}), apart=0)
    same = agreement("een", "twee", [("a", "a")] * 50, apart=0)

    assert (few.overall.value, few.overall.lacking, few.apart) == (None, "weinig", 3)
    assert {one.lacking for one in rare.relations} == {"eenzijdig"}
    assert same.overall.lacking == "eenzijdig"


def test_full_agreement_is_no_certainty() -> None:
    """The interval goes down from 1, however much two readers agree."""
    found = agreement("een", "twee", repeated({("a", "a"): 20, ("b", "b"): 20}), apart=0).overall

    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low is not None
    assert 0.7 < found.low < 1


@given(PAIRS)
def test_it_does_not_matter_who_is_first(pairs: list[tuple[str, str]]) -> None:
    """Nor in what order the questions come; kappa lies in its interval."""
    there = agreement("een", "twee", pairs, apart=0)
    back = agreement("twee", "een", [(b, a) for a, b in reversed(pairs)], apart=0)

    for one, other in zip(
        (there.overall, *there.relations), (back.overall, *back.relations), strict=True
    ):
        assert (one.lacking, one.count) == (other.lacking, other.count)
        if one.value is None or one.low is None or one.high is None:
            assert other.value is None
        else:
            assert (one.value, one.low, one.high) == pytest.approx(
                (other.value, other.low, other.high)
            )
            assert -1 <= one.low <= one.value <= one.high <= 1
    assert sum(count for *_, count in there.table) == len(pairs)
