"""A code for an outcome that has none: in the way of the set, and used nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

PREFIX = "LU"
_NUMBERED = re.compile(r"([^\W\d_]+)(\d+)")


def proposals(used: Iterable[str]) -> Iterator[str]:
    """Yield codes that are not in `used`: `LU1`, `LU2` and on.

    Where all codes that are used are one word and a number, such as `A07`, they go on from
    the highest of these.
    """
    taken = {code.casefold() for code in used}
    shapes = [_NUMBERED.fullmatch(code) for code in used]
    words = {shape[1] for shape in shapes if shape}
    prefix, number, width = PREFIX, 1, 1
    if len(words) == 1 and all(shapes):
        (prefix,) = words
        digits = [shape[2] for shape in shapes if shape]
        number, width = max(map(int, digits)) + 1, min(map(len, digits))
    while True:
        code = f"{prefix}{number:0{width}}"
        if code.casefold() not in taken:
            yield code
        number += 1
