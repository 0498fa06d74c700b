"""How things come out of Word and Excel, and go back.

`grid` is what all tables are read into: cells of plain text that know their row. openpyxl,
defusedxml and mammoth live here, and nowhere else.
"""
