"""The shared contracts: schemas, and data such as lexicons, that are shipped with the package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.source import Source

# In a wheel `schemas` lies in the package, in a checkout beside `src`.
# importlib.resources would find the first too, for 20 ms of start-up.
_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "schemas", _PACKAGE.parents[1] / "schemas")

QUALITY = "kwaliteit"
"""The folder of the shared quality schemas."""
CARDS = f"{QUALITY}/regels"
"""The folder of the shared rule cards."""

Schema = Mapping[str, Any]
"""A JSON schema, or a part of one."""


@cache
def schemas_folder() -> Path:
    """Return the folder with the shared contracts."""
    for folder in _PLACES:
        if (folder / "set.schema.json").is_file():
            return folder
    raise LeeruitkomstenError("contracten-ontbreken")


def _is_installed() -> bool:
    return schemas_folder().is_relative_to(_PACKAGE)


def checkout_files() -> tuple[Path, ...]:
    """Return the files of this program where it is a working copy, that changes as one works.

    There are none where it was installed: then its version says which it is.
    """
    if _is_installed():
        return ()
    code, shared = sorted(_PACKAGE.rglob("*.py")), sorted(schemas_folder().rglob("*.*"))
    return (*code, *shared)


@cache
def schema(name: str) -> Schema:
    """Return the schema in the file called `name`, such as `set.schema.json`."""
    text = _folder(name).read_text(encoding="utf-8")
    content: Schema = json.loads(text)
    return content


def read_data(name: str) -> Any:
    """Return what a shared YAML file says."""
    ready = _ready(json_beside(name))
    return _read_yaml(name) if ready is None else ready


def read_cards() -> list[Any]:
    """Return what each of the shared rule cards says."""
    ready: list[Any] | None = _ready(f"{CARDS}.json")
    if ready is not None:
        return ready
    return [_read_yaml(f"{CARDS}/{path.name}") for path in sorted(_folder(CARDS).glob("*.yaml"))]


def _folder(name: str) -> Path:
    return schemas_folder() / name


def json_beside(name: str) -> str:
    """Return what the same data is called as JSON."""
    return f"{name.removesuffix('.yaml')}.json"


def _ready(name: str) -> Any:
    """Return shared data that was read when this was built, None in a working copy.

    There it would go stale without anybody seeing it, so it is not even looked for.
    """
    if not _is_installed():
        return None
    try:
        return json.loads(_folder(name).read_bytes())
    except (OSError, ValueError):
        return None  # the YAML that it was made of is there too


def _read_yaml(name: str) -> Any:
    """Return what a shared file says, read as sets are: `no` is a word in a lexicon too."""
    from leeruitkomsten.loading.reader import read

    reading = read(Source(name, _folder(name).read_text(encoding="utf-8")))
    if reading.document is None or reading.findings:
        raise LeeruitkomstenError("gedeelde-gegevens", bestand=name)
    return reading.document.data
