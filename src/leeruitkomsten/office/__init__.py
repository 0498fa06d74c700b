"""How things come out of Word and Excel, and go back.

`grid` is what all tables are read into: cells of plain text that know their row; `blocks` is
what a document is read into: paragraphs and such tables, in order. openpyxl and defusedxml
live here, and nowhere else.
"""
