"""Sets made up by Hypothesis: in order by construction, and then with one thing changed."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=8
)
days = st.dates().filter(lambda day: 1000 <= day.year < 3000).map(lambda day: day.isoformat())
codes = st.lists(words, max_size=3, unique=True)
study_loads = st.integers(1, 480) | st.floats(0.5, 480)
levels = st.fixed_dictionaries(
    {},
    optional={
        "nlqf": st.sampled_from([1, 4, "4+", 5, 6.0, 8]),
        "hbo-i": st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    },
)
waivers = st.lists(
    st.fixed_dictionaries(
        {"regel": words, "motivering": words | st.just("")}, optional={"tot": days}
    ),
    max_size=2,
)
indicators = st.lists(
    words | st.fixed_dictionaries({"tekst": words}, optional={"code": words}), max_size=3
)
origins = st.lists(
    st.fixed_dictionaries(
        {"set": words, "code": words},
        optional={"hogeschool": words, "letterlijk": st.booleans()},
    ),
    max_size=2,
)
outcomes = st.fixed_dictionaries(
    {"code": words, "tekst": words | st.just("")},
    optional={
        "titel": words,
        "context": words,
        "indicatoren": indicators,
        "niveau": levels,
        "studielast": study_loads,
        "eindkwalificaties": codes,
        "vertaling": st.fixed_dictionaries({}, optional={"en": words, "de": words}),
        "vervangt": codes,
        "herkomst": origins,
        "afwijkingen": waivers,
    },
)
units = st.fixed_dictionaries(
    {"leeruitkomsten": st.lists(outcomes, min_size=1, max_size=2)},
    optional={
        "code": words,
        "naam": words,
        "studielast": study_loads,
        "niveau": levels,
        "eindkwalificaties": codes,
        "afwijkingen": waivers,
    },
)
_head: dict[str, st.SearchStrategy[Any]] = {
    "leeruitkomstenset": st.just(1),
    "hogeschool": words,
    "opleiding": st.fixed_dictionaries(
        {"naam": words},
        optional={
            "code": words,
            "graad": st.sampled_from(["ad", "bachelor", "anders"]),
            "variant": words,
        },
    ),
}
_rest: dict[str, st.SearchStrategy[Any]] = {
    "niveau": levels,
    "studielast": study_loads,
    "taal": st.sampled_from(["nl", "en"]),
    "versie": words,
    "status": st.sampled_from(["concept", "vastgesteld"]),
    "geldig": st.fixed_dictionaries({}, optional={"van": days, "tot": days}),
    "vastgesteld": st.fixed_dictionaries({}, optional={"door": words, "op": days}),
    "kwaliteitsschema": words,
    "referentie": words,
    "begrippen": st.dictionaries(words, words, max_size=2),
    "eindkwalificaties": st.lists(
        st.fixed_dictionaries({"code": words, "tekst": words}), max_size=2
    ),
    "afwijkingen": waivers,
}
some_units = st.lists(units, min_size=1, max_size=2)
some_outcomes = st.lists(outcomes, min_size=1, max_size=2)
sets: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries(
        {**_head, "leeruitkomsten": some_outcomes}, optional={**_rest, "eenheden": some_units}
    ),
    st.fixed_dictionaries({**_head, "eenheden": some_units}, optional=_rest),
)
"""Data in the format of a set, with nothing wrong in it."""

odd_values = st.sampled_from(
    [None, True, False, 0, 1, 1.0, 2, -1, 481, 0.5, "", "1", "x", "no", "2026-02-30", "2026-09-01",
     "2026-09-01\n", "0000-01-01", [], [1], ["x", "x"], {}, {"x": "x"}, {"tekst": ""}]
)  # fmt: skip


def places(data: Any, route: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the route of everything in data, data itself left out."""
    below = data.items() if isinstance(data, dict) else enumerate(data)
    found: list[tuple[str | int, ...]] = []
    for step, value in below:
        found.append((*route, step))
        if isinstance(value, dict | list):
            found += places(value, (*route, step))
    return found


@st.composite
def changed_sets(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a set in which something is dropped, added or replaced, once or twice."""
    data = copy.deepcopy(draw(sets))
    for _ in range(draw(st.integers(1, 2))):
        route = draw(st.sampled_from(places(data)))
        parent: Any = data
        for step in route[:-1]:
            parent = parent[step]
        change = draw(st.sampled_from(["drop", "add", "replace"]))
        if change == "drop" and len(data) > 1:
            del parent[route[-1]]
        elif change == "add" and isinstance(parent, dict):
            key = draw(st.sampled_from(["tekts", "code", "niveau", "tot", "x"]))
            parent[key] = copy.deepcopy(draw(odd_values))
        else:
            parent[route[-1]] = copy.deepcopy(draw(odd_values))
    return data
