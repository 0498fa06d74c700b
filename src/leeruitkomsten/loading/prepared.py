"""The shared data as JSON, for a wheel: reading its YAML at every start takes longer than a set.

Made where a wheel is built (`hatch_build.py`), of the files that go into it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from leeruitkomsten.loading.contracts import (
    CARDS,
    QUALITY,
    json_beside,
    read_cards,
    read_data,
    schemas_folder,
)


def prepared() -> Mapping[str, str]:
    """Return the text of each file to make, by its name in the folder of shared data."""
    paths = (path for folder in ("lexicon", QUALITY) for path in _shared(folder))
    names = [path.relative_to(schemas_folder()).as_posix() for path in paths]
    made = {json_beside(name): read_data(name) for name in names}
    made[f"{CARDS}.json"] = read_cards()  # one file: they are always read together
    return {name: json.dumps(data, ensure_ascii=False) for name, data in made.items()}


def _shared(folder: str) -> list[Path]:
    return sorted((schemas_folder() / folder).glob("*.yaml"))
