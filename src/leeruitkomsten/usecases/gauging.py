"""How far we agree with what people decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import FILE_NAMES
from leeruitkomsten.usecases.comparing import MOST_PAIRS_TOGETHER, check_size
from leeruitkomsten.usecases.registers import decisions_beside
from leeruitkomsten.usecases.sets import Watch, sets_in

if TYPE_CHECKING:
    from leeruitkomsten.model import GaugeReport


def gauge(
    paths: Sequence[str], *, engine: str = "woorden", watch: Watch | None = None
) -> GaugeReport:
    """Return how far what we find agrees with the decisions beside the sets in `paths`.

    A register that is named stands for its folder. `engine` is as for `comparing.diff`.
    Nothing is set or changed. Raises `RegisterError` where a register is not in order, or
    there are no decisions about these sets, and `PathError` where a path is not there.
    """
    from leeruitkomsten.matching import gauge as gauge_sets
    from leeruitkomsten.matching.engines import named

    labels, left_out = sets_in([*_folders_of_registers(paths)], watch)
    beside = decisions_beside(labels)
    if not beside.decisions and not beside.gone:
        raise RegisterError("geen-besluiten", pad=tuple(paths))
    told = {side.set for each in beside.decisions for side in (each.left, each.right)}
    labels = [label for label in labels if label.id in told]
    check_size(labels, MOST_PAIRS_TOGETHER)
    report = gauge_sets(labels, beside.decisions, beside.gone, named(engine))
    return replace(report, left_out=left_out)


def _folders_of_registers(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        is_register = Path(path).name in FILE_NAMES and Path(path).is_file()
        yield Path(path).parent.as_posix() if is_register else path
