"""What became of a set since an earlier edition, and whether people relied on it.

    identify ─▶ meaning, fields ─▶ gravity
    what is what   what changed     whom it touches

`typography` tells a change that nobody can see from one of words, `wording` lays two texts
side by side word by word, `identity` says which outcome is which, `meaning` whether it
still means the same, `fields` and `heads` what else is otherwise, `gravity` what a change
asks of who relies on the old edition, `editions` whether status and version followed, and
`stale` which decisions of people no longer hold.
"""

from leeruitkomsten.revising.changes import changes_between

__all__ = ["changes_between"]
