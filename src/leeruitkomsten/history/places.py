"""A file at a revision, as people type it: *sets/a.yaml@main*."""

from __future__ import annotations

import os

_ENDINGS = (".yaml", ".yml")


def revision_in(asked: str) -> tuple[str, str] | None:
    r"""Return the path and the revision in *PAD@REVISIE*; None where it is just a path.

    What is there as a file is that file, whatever is in its name. Else the path ends at the
    first @ behind `.yaml` or `.yml`, for a revision may have one too (*HEAD@{1}*); else
    at the first. A path of Windows (*C:\sets\a.yaml@main*) is read the same way.
    """
    if "@" not in asked or _is_there(asked):
        return None
    places = [at for at, letter in enumerate(asked) if letter == "@" and at]
    behind = (at for at in places if asked[:at].lower().endswith(_ENDINGS))
    at = next(behind, next(iter(places), None))
    return None if at is None else (asked[:at], asked[at + 1 :])


def _is_there(path: str) -> bool:
    try:
        return os.path.lexists(path)
    except (OSError, ValueError):
        return False
