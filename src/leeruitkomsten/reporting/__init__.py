"""From a report to text or a workbook, in the language asked for.

A reporter is a function from a report and a `Style` to text, or to bytes where its format
is in `BINARY`. `REPORTERS` is the table of them, by command and format; adding a format is
adding a row.
"""

from leeruitkomsten.reporting.reporters import BINARY, REPORTERS, file_data, formats_for, render
from leeruitkomsten.reporting.style import Style

__all__ = ["BINARY", "REPORTERS", "Style", "file_data", "formats_for", "render"]
