"""What the tests of matching are made of: short ways to say a set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.model import (
    Decision,
    DecisionSide,
    Judged,
    Link,
    Outcome,
    OutcomeSet,
    Place,
    Programme,
    SetLabel,
)

VERBS = ("ontwerpt", "analyseert", "evalueert", "voert", "bouwt", "onderzoekt", "begeleidt")
OBJECTS = (
    "een netwerk", "een zorgplan", "de risico's", "gegevens uit een database", "een groep cliënten",
    "het beleid van een gemeente", "een behandelplan", "complexe vraagstukken", "een team",
)  # fmt: skip
ENDS = (
    "", " onder begeleiding", " zonder begeleiding", " zelfstandig", " voor een organisatie",
    " en licht de keuzes toe", " niet zonder toestemming", " volgens de geldende richtlijnen",
)  # fmt: skip

MIRROR = {
    "ruimer": "enger",
    "enger": "ruimer",
    "gesplitst": "samengevoegd",
    "samengevoegd": "gesplitst",
}
"""What a relation becomes when left and right are swapped."""


def an_outcome(code: str, text: str, **more: object) -> Outcome:
    """Return an outcome with this text."""
    return replace(Outcome(code, text), **more)  # type: ignore[arg-type]  # any field may be given


def a_set(*outcomes: str | Outcome, prefix: str = "L", **more: object) -> OutcomeSet:
    """Return a set with these outcomes; texts get codes L1, L2 …."""
    listed = tuple(
        each if isinstance(each, Outcome) else Outcome(f"{prefix}{number}", each)
        for number, each in enumerate(outcomes, start=1)
    )
    made = OutcomeSet("Hogeschool X", Programme("Zorg"), outcomes=listed)
    return replace(made, **more)  # type: ignore[arg-type]  # any field may be given


def a_label(id: str, *outcomes: str | Outcome, **more: object) -> SetLabel:  # noqa: A002
    """Return a set under an id, with codes that begin with that id."""
    return SetLabel(id, f"{id}.yaml", a_set(*outcomes, prefix=id.upper(), **more))


def edges(links: tuple[Link, ...]) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return what corresponds, without how."""
    return {(link.left, link.right) for link in links}


statements = st.one_of(
    st.builds(
        lambda verb, what, end: f"De student {verb} {what}{end}.",
        st.sampled_from(VERBS), st.sampled_from(OBJECTS), st.sampled_from(ENDS),
    ),
    st.builds(
        lambda verb, what, other: f"Je {verb} {what} en {other}.",
        st.sampled_from(VERBS), st.sampled_from(OBJECTS), st.sampled_from(OBJECTS),
    ),
    st.sampled_from(("", "De student kan.", "Reflecteren", "Technisch ontwerp", "…", "A1 B2 C3")),
    st.text(max_size=30),
)  # fmt: skip

levels = st.sampled_from(({}, {"nlqf": 5}, {"nlqf": 6}, {"nlqf": "4+", "hbo-i": 2}, {"hbo-i": 1}))
loads = st.sampled_from((None, 5.0, 7.5, 15.0))


def sets_of(prefix: str, *, largest: int = 6) -> st.SearchStrategy[OutcomeSet]:
    """Return sets of outcomes that are partly alike, with levels and study loads."""
    facts = st.tuples(statements, levels, loads)
    return st.lists(facts, min_size=0, max_size=largest).map(
        lambda rows: a_set(
            *(
                an_outcome(f"{prefix}{number}", text, level=level, credits=load)
                for number, (text, level, load) in enumerate(rows, start=1)
            )
        )
    )


TASKS = (
    "meet de opbrengst van zonnepanelen op daken van scholen",
    "begeleidt ouders bij de opvoeding van jonge kinderen",
    "schrijft een marketingplan voor een webwinkel in sieraden",
    "verzorgt wonden van patiënten na een operatie aan de heup",
    "programmeert een robotarm voor het sorteren van pakketten",
    "berekent de belasting van een stalen brug over een kanaal",
)


def cut_otherwise(prefix: str) -> st.SearchStrategy[OutcomeSet]:
    """Return sets that tell one or two tasks in an outcome, so that there are splits and merges."""
    task = st.sampled_from(TASKS)
    one = task.map(lambda what: f"De student {what}.")
    two = st.tuples(task, task).map(lambda both: f"Je {both[0]} en {both[1]}.")
    return st.lists(one | two, max_size=5).map(lambda texts: a_set(*texts, prefix=prefix))


def a_decision(
    left: SetLabel,
    right: SetLabel,
    ours: Sequence[str],
    theirs: Sequence[str],
    relation: str = "gelijkwaardig",
    line: int = 1,
) -> Decision:
    """Return a decision about outcomes as they are now."""
    sides = [
        DecisionSide(
            label.id,
            tuple(
                Judged(entry.code, fingerprint(entry.outcome))
                for entry in label.set.entries()
                if entry.code in codes
            ),
        )
        for label, codes in ((left, ours), (right, theirs))
    ]
    return Decision(
        sides[0], sides[1], relation, "Besproken.", "examinator", "2026-11-01",
        Place("besluiten.yaml", line),
    )  # fmt: skip
