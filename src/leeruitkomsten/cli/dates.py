"""The day for which an answer holds: the only place that looks at the calendar."""

from __future__ import annotations

from datetime import date

from leeruitkomsten.errors import LeeruitkomstenError


def day(asked: str | None, *, option: str = "--peildatum") -> str:
    """Return the day asked for with `option`, or today, as an ISO date."""
    if asked is None:
        return date.today().isoformat()
    try:
        return date.fromisoformat(asked).isoformat()
    except ValueError as error:
        raise LeeruitkomstenError("geen-datum", optie=option, tekst=asked) from error
