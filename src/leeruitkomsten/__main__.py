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
    try:
        from leeruitkomsten.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # before or after what `run` guards: most of starting up is imports
        code = _interrupted()
    _deaf_to_interrupts()
    _leave(code)


def _leave(code: int) -> None:
    """End at once: to take apart piece by piece all that was loaded is a tenth of a short run."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream:
                stream.flush()
        except (OSError, ValueError):
            pass  # told where it was written, or closed by who called us
    os._exit(code)


def _interrupted() -> int:
    _deaf_to_interrupts()
    # Not `cli.failures`: what was interrupted halfway its import cannot always be imported again.
    from leeruitkomsten.messages import say

    english = "--taal=en" in sys.argv or ("--taal", "en") in zip(
        sys.argv, sys.argv[1:], strict=False
    )
    language = "en" if english else "nl"
    if sys.stderr:
        told = f"{say('fout.kop', language)} {say('fout.onderbroken', language)}"
        sys.stderr.write(told + "\n")
    return 130


def _deaf_to_interrupts() -> None:
    """Stop without a traceback: what was asked is done, or was told to be interrupted."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    main()
