"""From a report to text, in the language asked for.

A reporter is a function from a report and a `Style` to text. `REPORTERS` is the
table of them, by command and format; adding a format is adding a row.
"""

from leeruitkomsten.reporting.reporters import REPORTERS, formats_for, render
from leeruitkomsten.reporting.style import Style

__all__ = ["REPORTERS", "Style", "formats_for", "render"]
