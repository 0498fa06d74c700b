"""`leeruitkomsten voltooiing`: what makes a shell complete our commands."""

from __future__ import annotations

import sys
from typing import Annotated

from leeruitkomsten.cli.declared import Argument
from leeruitkomsten.cli.options import Language
from leeruitkomsten.errors import LeeruitkomstenError

Shell = Annotated[str, Argument(metavar="SCHIL", help="hulp.optie.schil")]


def voltooiing(schil: Shell, taal: Language = None) -> int:
    """Print the script that completes our commands in a shell."""
    from leeruitkomsten.cli.app import COMMANDS, command_of
    from leeruitkomsten.cli.completions import known_commands
    from leeruitkomsten.cli.output import terminal_style
    from leeruitkomsten.cli.shells import SCRIPTS
    from leeruitkomsten.cli.streams import show

    if schil not in SCRIPTS:
        raise LeeruitkomstenError("schil-onbekend", schil=schil, bekend=tuple(SCRIPTS))
    style = terminal_style(sys.stdout, taal, near=".", plain=True)
    commands = {name: command_of(name) for name in COMMANDS}
    show(SCRIPTS[schil](known_commands(commands, style.language)))
    return 0
