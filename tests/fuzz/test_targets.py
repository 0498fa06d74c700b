"""The law of `fuzz.targets` is kept: a short run, and what longer ones found."""

from __future__ import annotations

import random
import time
from itertools import islice
from pathlib import Path

import pytest
from fuzz.__main__ import MOST_SECONDS, mutations
from fuzz.targets import TARGETS, Target, keep_the_law

FINDS = Path(__file__).parent / "vondsten"
TRIED = 40
"""How many inputs per target, seeds included; `make fuzz` tries as long as it is asked."""


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_target_keeps_the_law(target: Target) -> None:
    """An answer or an error with a way out, in bounded work, for inputs that are nearly right."""
    tried = mutations([*target.seeds()], random.Random(target.name))  # noqa: S311
    for data in islice(tried, TRIED):
        began = time.process_time()

        keep_the_law(target, data)

        assert time.process_time() - began < MOST_SECONDS


@pytest.mark.parametrize(
    "find", sorted(FINDS.glob("*/*")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_what_was_found_once_is_found_no_more(find: Path) -> None:
    """The smallest input of each fault that fuzzing found."""
    target = next(each for each in TARGETS if each.name == find.parent.name)

    keep_the_law(target, find.read_bytes())


def test_every_find_belongs_to_a_target() -> None:
    """A find of a target that is gone would be tried no more."""
    assert {path.name for path in FINDS.iterdir()} <= {target.name for target in TARGETS}
