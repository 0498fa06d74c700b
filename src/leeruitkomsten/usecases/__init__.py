"""What one can ask of us: paths in, a report out.

Nothing here prints, asks for the time or knows a terminal; the command line and
Python callers use the same functions. A module a question, so that a command loads
what it needs and no more.
"""
