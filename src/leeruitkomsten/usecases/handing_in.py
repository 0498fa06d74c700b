"""A file with decisions that was made elsewhere, such as by the page of a report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leeruitkomsten.errors import RegisterError
from leeruitkomsten.loading.decisions import read_register
from leeruitkomsten.loading.files import check_exist
from leeruitkomsten.model import Decision
from leeruitkomsten.model.draft import Spot
from leeruitkomsten.model.intake import IntakeReport, Submission
from leeruitkomsten.usecases.intake import take_in
from leeruitkomsten.usecases.registers import named_by
from leeruitkomsten.usecases.set_names import NamedSets, named_sets


def decisions_from(
    file: str, paths: Sequence[str] = (), *, replace_old: bool = False
) -> IntakeReport:
    """Return what becomes of the decisions in a file, held against the sets that they name.

    The file is a register (`besluiten: 1`). Its sets go by their path without `.yaml`;
    they are looked for as `set_names.named_sets` says. Nothing is written. Raises
    `LeeruitkomstenError` where the file is not there or is no register, names sets that are
    not there, or is the very register that the decisions would go into.
    """
    check_exist([file])
    register = read_register(file)
    if register is None:
        raise RegisterError("register-is-set", bestand=file)
    names = [(file, side.set) for one in register.decisions for side in (one.left, one.right)]
    sets = named_sets(names, paths)
    handed = [_submission(file, one, sets) for one in register.decisions]
    submissions, updates = take_in(handed, sets.labels, replace_old=replace_old)
    if any(Path(file).resolve() == Path(one.file).resolve() for one in updates):
        raise RegisterError("besluiten-al-daar", bestand=file)
    return IntakeReport((file,), sets.labels, submissions, updates)


def _submission(file: str, one: Decision, sets: NamedSets) -> Submission:
    left, right = (sets.ids[file, side.set] for side in (one.left, one.right))
    return Submission(Spot(file, None, one.place.line), named_by(one, left, right))
