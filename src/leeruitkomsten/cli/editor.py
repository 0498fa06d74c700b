"""`leeruitkomsten lsp`: the language server that an editor starts."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated

from leeruitkomsten.cli.declared import Option
from leeruitkomsten.cli.options import Language
from leeruitkomsten.errors import LeeruitkomstenError

Stdio = Annotated[bool, Option("--stdio", help="hulp.optie.stdio")]


def lsp(taal: Language = None, stdio: Stdio = True) -> int:  # noqa: ARG001 - see its help
    """Serve an editor over standard input and output."""
    from leeruitkomsten.cli.dates import day
    from leeruitkomsten.messages import LANGUAGES

    if taal is not None and taal not in LANGUAGES:
        raise LeeruitkomstenError("taal-onbekend", taal=taal, bekend=LANGUAGES)
    if find_spec("pygls") is None or find_spec("lsprotocol") is None:
        raise LeeruitkomstenError("lsp-ontbreekt")
    from leeruitkomsten.editor.server import serve

    return serve(lambda: day(None), language=taal)
