"""From two sets to pairs, links and gaps; from many to groups.

    normalise ─▶ compare ─▶ assign ─▶ calibrate
    words        pairs      links     gaps, groups

`normalise` keeps the words that carry meaning; `profile` reads from an outcome all
that is compared; `content` says how much texts are about the same, and each of the
`dimensions` what it has to say about a pair. `compare` lays two sets side by side,
`assign` chooses what corresponds, `decisions` lets people go before that, `gaps` tells
what does not line up, and `groups` brings the outcomes of many sets together. A text
proposes; level, autonomy and negation can keep it from being called equal in worth.
`explain` tells one pairing step by step. `gauge` holds what we find against what people
decided.
"""

from leeruitkomsten.matching.assign import assign
from leeruitkomsten.matching.calibrate import calibrate, diff
from leeruitkomsten.matching.compare import Comparison, compare_sets
from leeruitkomsten.matching.explain import explain
from leeruitkomsten.matching.gauge import gauge

__all__ = ["Comparison", "assign", "calibrate", "compare_sets", "diff", "explain", "gauge"]
