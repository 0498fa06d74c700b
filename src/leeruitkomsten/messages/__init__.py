"""What we say, apart from what rules say (that stands on their cards).

`say` puts a message into words in Dutch or English; `fill` does so with a text
that is not ours to keep. Both catalogues have the same keys, and each message the
same gaps in both (a test holds them to it).
"""

from leeruitkomsten.messages.say import LANGUAGES, fill, say

__all__ = ["LANGUAGES", "fill", "say"]
