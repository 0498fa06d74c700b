"""The lowest version of each dependency that `pyproject.toml` lets in, as constraints of pip.

    python release/bounds.py > lowest.txt
    pip install -c lowest.txt dist/*.whl

They are a promise: `make uitgave` runs the tests with them.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
_DEPENDENCY = re.compile(r"(?P<name>[\w-]+)\s*(?P<versions>[^;]*)")
_LOWEST = re.compile(r">=\s*([\w.]+)")


def lowest() -> Iterator[tuple[str, str]]:
    """Yield the name of each dependency with the lowest version that we say works.

    Raises `ValueError` for one that names none: nobody would know what is true.
    """
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"]:
        found = _DEPENDENCY.match(line)
        bound = _LOWEST.search(found["versions"]) if found else None
        if found is None or bound is None:
            raise ValueError(f"no lowest version: {line}")
        yield found["name"], bound[1]


if __name__ == "__main__":
    sys.stdout.writelines(f"{name}=={version}\n" for name, version in lowest())
