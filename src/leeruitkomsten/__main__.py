"""Where the command starts: `leeruitkomsten`, or `python -m leeruitkomsten`."""

from __future__ import annotations

import os
import sys

from leeruitkomsten._version import __version__


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"] and sys.stdout:  # answered before anything is imported
        try:
            os.write(1, f"leeruitkomsten {__version__}\n".encode())
        except OSError:
            sys.exit(2)
        return
    from leeruitkomsten.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
