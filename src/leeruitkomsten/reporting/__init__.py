"""From a report to text or a workbook, in the language asked for.

A reporter is a function from a report and a `Style` to text, or to bytes where its format
is in `BINARY`. `REPORTERS` is the table of them, by command and format; adding a format is
adding a row.

Modules begin with where a report goes: `terminal_`, `markdown_`, `sheets_` (workbooks), `html`;
those that end in `_data` are for machines. What several of these say stands in `words`, in
`_words` of one kind of report, or in a module named after what it tells (`gaps`, `decisions`).
"""

from leeruitkomsten.reporting.reporters import BINARY, REPORTERS, file_data, formats_for, render
from leeruitkomsten.reporting.style import Style

__all__ = ["BINARY", "REPORTERS", "Style", "file_data", "formats_for", "render"]
