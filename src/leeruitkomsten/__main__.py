"""Where the command starts: `leeruitkomsten`, or `python -m leeruitkomsten`."""

from __future__ import annotations

import gc
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
    # What is loaded stays, and what is made of a set stays until it is judged: to look for
    # circles in it as often as Python does by itself takes a tenth of the time, and doing so
    # once while all is loaded takes as long as judging a set.
    gc.set_threshold(200_000, 20, 20)
    from leeruitkomsten.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
