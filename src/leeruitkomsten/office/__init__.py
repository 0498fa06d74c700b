"""How things come out of Word and Excel, and go back.

In: `archive` opens what a stranger made and keeps it within bounds; `spreadsheets`, `separated`
and `documents` make of it what people see: a `grid` of cells of plain text that know their row,
or `blocks`, which are paragraphs and such tables in order. `readback` takes a worksheet of ours
back to the letter. Out: `workbook` is what a workbook of ours holds, `workbook_writing` writes it.
openpyxl and defusedxml live here, and nowhere else.
"""
