"""How options and arguments of commands are declared: once, for all who read them.

Two modules read them. `typed` makes typer's own of them: it writes the help, and tells what is
wrong with a call. `plain` reads the calls that have nothing wrong with them and ask for no help,
which is most of them, and does so without typer: to load that takes longer than to judge a set.
"""

from __future__ import annotations

from typing import NamedTuple


class Argument(NamedTuple):
    """What stands in a call by its place. `help` is a key in `messages`."""

    metavar: str
    help: str


class Option(NamedTuple):
    """What stands in a call by its name; a number is from `min` to `max`, both included.

    Where it `stands_alone`, a value is joined to it with `=` or left out: what follows is none.
    """

    name: str
    help: str
    metavar: str | None = None
    min: int | None = None
    max: int | None = None
    stands_alone: bool = False
