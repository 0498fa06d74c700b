"""Facts about repairs: they do what they say, and nothing else."""

from __future__ import annotations

import copy
import difflib
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_loaded_set

from leeruitkomsten.linting import lint, mended, repairable, waive
from leeruitkomsten.linting.meta import meta_sentences, names_of
from leeruitkomsten.linting.repair import REPAIRS, Mended
from leeruitkomsten.loading.sets import load
from leeruitkomsten.model import Finding, OutcomeSet, Qualification
from leeruitkomsten.rules import Rule, Statement, quality_schema, rules_for, shipped_catalogue
from leeruitkomsten.source import Document, Source

CATALOGUE = shipped_catalogue()
RULES = [
    rule for rule in rules_for(quality_schema("hbo", CATALOGUE), CATALOGUE) if rule.code in REPAIRS
]
HEAD = """\
# Een set.
leeruitkomstenset: 1   # versie
hogeschool: Hogeschool Nergens
opleiding: {naam:  Voorbeelden}
eindkwalificaties:
  - {code: EK1, tekst: "Ontwerpen: maakt ontwerpen."}
  - {code: EK2, tekst: Werken met groepen en systemen.}
  - {code: "3.1", tekst: Adviseren}
leeruitkomsten:
"""
META = "Je werkt hierbij aan de eindkwalificatie Ontwerpen."


def judge(rules: list[Rule] = RULES) -> Callable[[Document, OutcomeSet], Iterator[Finding]]:
    """Return what says what stands in a set under some rules."""

    def standing(document: Document, outcome_set: OutcomeSet) -> Iterator[Finding]:
        findings = list(lint(document, outcome_set, rules))
        return waive(findings, document, outcome_set, rules, CATALOGUE)

    return standing


def repaired(text: str, rules: list[Rule] = RULES) -> Mended:
    """Return a file with everything repaired that can be."""
    return mended(load(Source("set.yaml", text)), judge(rules))


def difference(body: str, head: str = HEAD) -> list[str]:
    """Return the lines that repair takes away and puts there."""
    after = repaired(head + body).text
    lines = difflib.ndiff((head + body).splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


def outcome(text: str, *more: str) -> str:
    """Return the lines of an outcome with a text as it stands in the file."""
    return "\n".join(["  - code: L1", f"    tekst: {text}", *more, ""])


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Je meet foto`s.", "Je meet foto’s."),
        ("'Je  meet ''foto´s''. '", "'Je meet ''foto’s''.'"),
        (r'"\u00A0Je \"meet\"\xadmet\tspoed."', r'"Je \"meet\"\xadmet spoed."'),
        (r'"Inter\u00ADdisciplinair\u00A0werken."', '"Interdisciplinair werken."'),
        (">-\n      L1: Je meet\n      foto`s.", ">-\n      Je meet\n      foto’s."),
        (">-\n      L1:\n      Je meet.", ">-\n      Je meet."),
        (">-\n      Je meet \n      foto's.", ">-\n      Je meet\n      foto's."),
        ("|\n      L1:\n      Je  meet.", "|\n      Je meet."),
        ("|\n      Je doet:\n        -  een\n\n      Meer  werk.", None),
    ],
)
def test_each_style_stays_what_it_was(text: str, better: str | None) -> None:
    """Quotes, folds and indentation are those of the author."""
    expected = HEAD + outcome(better or text.replace("-  een", "- een").replace("r  w", "r w"))

    assert repaired(HEAD + outcome(text)).text == expected


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (f">-\n      Je meet. {META}", ">-\n      Je meet."),
        (f">-\n      Je meet.\n      {META}", ">-\n      Je meet."),
        (f">-\n      {META}\n      Je meet.", ">-\n      Je meet."),
        (f">-\n      {META} Je meet.", ">-\n      Je meet."),
        (
            ">-\n      Je meet. Je werkt hierbij aan\n      de eindkwalificatie EK1. Je telt.",
            ">-\n      Je meet.\n      Je telt.",
        ),
        (f">-\n      Je meet.\n\n      {META}\n\n      Je telt.",
         ">-\n      Je meet.\n\n      Je telt."),
        (f"|\n      Je meet.\n      {META}\n      Je telt.", "|\n      Je meet.\n      Je telt."),
        (f"|\n      Je meet.\n\n      {META}\n", "|\n      Je meet.\n"),
        (f"|\n      Je meet.\n      {META} Je telt.", "|\n      Je meet.\n      Je telt."),
        (f"Je meet. {META}  # let op", "Je meet.  # let op"),
        (f"'Je meet.\n\n      {META}'", "'Je meet.'"),
    ],
)  # fmt: skip
def test_a_sentence_that_is_data_moves_to_where_data_is(text: str, better: str) -> None:
    """No line is left empty, and a break that reads as a space stays one."""
    lines = (outcome(text) + "    titel: x\n").replace("\n\n    titel", "\n    titel")
    listed = "    eindkwalificaties: [EK1]\n    titel: x\n"

    assert repaired(HEAD + lines).text == HEAD + outcome(better).rstrip() + "\n" + listed


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (["    eindkwalificaties: [EK2] # een"], ["    eindkwalificaties: [EK2, EK1] # een"]),
        (["    eindkwalificaties: []"], ["    eindkwalificaties: [EK1]"]),
        (["    eindkwalificaties: [EK1]"], ["    eindkwalificaties: [EK1]"]),
        (
            ["    eindkwalificaties:", "    - EK2 # een", "    titel: x"],
            ["    eindkwalificaties:", "    - EK2 # een", "    - EK1", "    titel: x"],
        ),
        (
            ["    eindkwalificaties:", "      -   'EK2'", "", "    titel: x"],
            ["    eindkwalificaties:", "      -   'EK2'", "      -   EK1", "", "    titel: x"],
        ),
    ],
)
def test_a_reference_is_added_as_the_list_is_written(there: list[str], expected: list[str]) -> None:
    """In brackets or line by line; one that is there is not written again."""
    before = HEAD + outcome(f"Je meet. {META}", *there)

    assert repaired(before).text == HEAD + outcome("Je meet.", *expected)


def test_an_outcome_in_braces_gets_its_reference_there() -> None:
    """And a code that could be a number stands in quotes."""
    text = "Deze leeruitkomst draagt bij aan de eindkwalificatie Adviseren."
    before = f'{HEAD}  - {{code: L1, tekst: "Je meet. {text}", titel: x}}\n'

    assert repaired(before).text == (
        f'{HEAD}  - {{code: L1, tekst: "Je meet.", eindkwalificaties: ["3.1"], titel: x}}\n'
    )


def test_a_file_that_ends_in_its_text_gets_a_line_more() -> None:
    """Also where its last line has no end."""
    before = HEAD + f"  - tekst: Je meet. {META}\n    code: L1"
    moved = HEAD + f"  - code: L1\n    tekst: Je meet. {META}"

    assert repaired(before).text == (
        HEAD + "  - tekst: Je meet.\n    eindkwalificaties: [EK1]\n    code: L1"
    )
    assert repaired(moved).text == (
        HEAD + "  - code: L1\n    tekst: Je meet.\n    eindkwalificaties: [EK1]"
    )


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Je werkt hierbij aan de eindkwalificatie Ontwerpen.", ["EK1"]),
        ("Je werkt hierbij aan de eindkwalificatie ‘ontwerpen’", ["EK1"]),
        ("De student werkt aan eindkwalificatie EK1 (Ontwerpen).", ["EK1"]),
        ("Deze leeruitkomst draagt bij aan de eindkwalificaties 3.1, EK1 en EK2.",
         ["3.1", "EK1", "EK2"]),
        ("Dit hoort bij de eindkwalificaties: Ontwerpen en werken met groepen en systemen.",
         ["EK1", "EK2"]),
        ("Dit valt onder eindkwalificatie EK1 en de eindkwalificatie Adviseren.", ["EK1", "3.1"]),
        ("This learning outcome contributes to the qualification Ontwerpen.", ["EK1"]),
    ],
)  # fmt: skip
def test_a_sentence_that_only_names_qualifications_is_read(sentence: str, codes: list[str]) -> None:
    """By code, by text, or by text up to a colon; with names that hold an ‘en’."""
    assert read(sentence) == [tuple(codes)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Je werkt hierbij onder begeleiding aan de eindkwalificatie Ontwerpen.",
        "Je werkt hierbij aan de eindkwalificatie Ontwerpen op niveau 2.",
        "Je werkt hierbij aan de eindkwalificatie Ondernemen.",
        "Je werkt hierbij aan de eindkwalificaties Ontwerpen en Ondernemen.",
        "Je werkt hierbij niet aan de eindkwalificatie Ontwerpen.",
        "Je meet en werkt hierbij aan de eindkwalificatie Ontwerpen.",
        "Je Je werkt hierbij aan de eindkwalificatie Ontwerpen.",
        "Je werkt hierbij aan de eindkwalificatie.",
        "Eindkwalificatie Ontwerpen.",
        "Je werkt hierbij aan de leerlijn Ontwerpen.",
    ],
)
def test_a_sentence_that_says_more_is_left(sentence: str) -> None:
    """A word that is not accounted for may mean something."""
    assert read(sentence) == []


def test_a_name_that_two_qualifications_have_is_left() -> None:
    """Which is meant is for people to say."""
    two = [Qualification("A", "Ontwerpen: x"), Qualification("B", "Ontwerpen: y")]

    assert list(meta_sentences(Statement(META), names_of(two), {"werkt"})) == []


def read(sentence: str) -> list[tuple[str, ...]]:
    """Return the codes that are read in a sentence, where that is certain."""
    _, outcome_set = a_loaded_set(HEAD + outcome("x"))
    found = meta_sentences(Statement(sentence), names_of(outcome_set.qualifications), {""})
    return [meta.codes for meta in found]


@pytest.mark.parametrize(
    "body",
    [
        outcome(META),  # nothing would be left of it
        outcome(f"Je {META} Je"),  # what is the first word of?
        outcome("|+\n      Je meet. " + META + "\n\n"),
        "  - code: L1\n    tekst: &a foto`s zijn er\n    titel: *a\n",
        "  - {code: L1, tekst: &a Je  meet., titel: x, vertaling: {en: *a}}\n",
        outcome("Je meet\u00a0#1."),
        outcome("L1 - 2"),
        outcome("L1 - - 'x' y"),
    ],
)
def test_what_cannot_be_done_for_certain_is_not_done(body: str) -> None:
    """The file stays as it is, to the letter."""
    assert repaired(HEAD + body).text == HEAD + body


def test_a_repair_that_reaches_further_is_left_out_and_told() -> None:
    """An alias takes over what is repaired, and nobody asked for that."""
    body = "  - code: L1\n    tekst: &a foto`s zijn er\n    titel: *a\n"

    assert repaired(HEAD + body).left_out == ("LU127",)


def test_one_text_that_cannot_be_repaired_does_not_stop_the_others() -> None:
    """It is left alone by itself."""
    body = outcome("Je meet\u00a0#1.") + outcome("Je\u00a0meet.").replace("L1", "L2")

    assert repaired(HEAD + body).text == HEAD + body.replace("Je\u00a0meet.", "Je meet.")


@pytest.mark.parametrize("where", ["set", "outcome"])
def test_a_waiver_stops_a_repair(where: str) -> None:
    """What the authors set aside with a reason stays."""
    waiver = "afwijkingen: [{regel: typografie, motivering: zo bedoeld}]"
    head = HEAD.replace("leeruitkomsten:", f"{waiver}\nleeruitkomsten:") if where == "set" else HEAD
    body = outcome("foto`s  zijn er", *([f"    {waiver}"] if where == "outcome" else []))

    assert difference(body, head) == ["-     tekst: foto`s  zijn er", "+     tekst: foto`s zijn er"]


def test_a_rule_that_is_off_repairs_nothing() -> None:
    """Only the rules that hold are asked."""
    rules = [rule for rule in RULES if rule.code != "LU127"]
    body = outcome("foto`s zijn er")

    assert repaired(HEAD + body, rules).text == HEAD + body


def test_one_repair_may_lay_bare_another() -> None:
    """All of it is done in one go, and told by rule."""
    after = repaired(HEAD + outcome(f'"L1:\u200b  L1: foto`s zijn\u200b er. {META}"'))

    assert after.text == HEAD + outcome('"foto’s zijn er."', "    eindkwalificaties: [EK1]")
    assert after.counts == {"LU127": 3, "LU128": 2, "LU107": 1}


def test_a_finding_says_whether_it_can_be_repaired() -> None:
    """Of two in the same text the one can, the other cannot."""
    document, outcome_set = a_loaded_set(HEAD + outcome("foto`s en cli\ufffdnten"))
    findings = sorted(judge()(document, outcome_set), key=lambda one: one.sort_key)

    told = repairable(findings, document, outcome_set)

    assert [(one.words, one.repairable) for one in told] == [("`", True), ("\ufffd", False)]


# Laws, over files of every form.

WORDS = [
    "Je",
    "meet",
    "foto`s",
    "caf´e",
    "inter\u00addisciplinair",
    "a\u00a0b",
    "\u00a0",
    "x\u200b",
]
WORDS += [
    "Ontwerpt.",
    "o\ufb03cieel",
    "cli\ufffdnt",
    "\uf0b7",
    "´s",
    "avonds",
    "👩‍⚕️",
    "é",
    META,
    "L1:",
]
EXTRA = st.lists(
    st.sampled_from(
        ["titel: 'a  b'  # foto`s", "eindkwalificaties: [EK2]", "eindkwalificaties:\n    - EK1",
         "context: >-\n      foto`s  van\u00a0hier",
         "indicatoren: [foto`s nu, {code: I1, tekst: I1 - x}]"]
    ),
    max_size=3,
    unique_by=lambda line: line.partition(":")[0],
)  # fmt: skip


@st.composite
def files(draw: st.DrawFn) -> str:
    """Return a set whose texts are written in any style and have any slip in them."""
    outcomes = []
    for nth in range(draw(st.integers(1, 3))):
        gaps = st.sampled_from([" ", " ", "  ", "\n      ", " \n      ", "\n\n      "])
        words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
        text = words[0] + "".join(draw(gaps) + word for word in words[1:])
        style = draw(
            st.sampled_from(["", "'", '"', ">-\n      ", ">\n      ", "|\n      ", "|+\n      "])
        )
        closing = style if style in ("'", '"') else draw(st.sampled_from(["", "\n", "\n\n"]))
        if style == '"' and draw(st.booleans()):
            text = text.replace("\u00ad", r"\u00AD").replace("\u00a0", r"\_")
        lines = [f"  - code: L{nth + 1}", f"    tekst: {style}{text}{closing}"]
        lines += [f"    {line}" for line in draw(EXTRA)]
        outcomes.append("\n".join(lines))
    text = HEAD + "\n".join(outcomes) + draw(st.sampled_from(["", "\n", "\n# slot\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def unread(text: str) -> bool:
    return load(Source("set.yaml", text)).set is None


def without_slips(data: Any) -> Any:
    """Return the data of a set without what repairs are about."""
    data = copy.deepcopy(data)
    for one in data["leeruitkomsten"]:
        one.pop("eindkwalificaties", None)
        text = unicodedata.normalize("NFKC", one["tekst"]).replace(META, "").replace("L1:", "")
        one["tekst"] = "".join(filter(str.isalnum, text.replace("L2:", "").replace("L3:", "")))
        one["indicatoren"] = len(one.get("indicatoren", ()))
    return data


@given(files())
def test_repair_is_done_once(text: str) -> None:
    """What was repaired has nothing left to repair."""
    if unread(text):
        return
    once = repaired(text)

    assert repaired(once.text) == Mended(once.text, {}, once.left_out)


@given(files())
def test_repair_loses_nothing(text: str) -> None:
    """All letters of all texts are there, and all other data is what it was."""
    if unread(text):
        return
    before, _ = a_loaded_set(text)
    after, _ = a_loaded_set(repaired(text).text)

    assert without_slips(after.data) == without_slips(before.data)


@given(files())
def test_every_reference_that_was_there_stays_and_none_is_made_up(text: str) -> None:
    """A reference that is new was a sentence."""
    if unread(text):
        return
    before, _ = a_loaded_set(text)
    after, _ = a_loaded_set(repaired(text).text)

    for one, other in zip(before.data["leeruitkomsten"], after.data["leeruitkomsten"], strict=True):
        old, new = one.get("eindkwalificaties", []), other.get("eindkwalificaties", [])
        assert new[: len(old)] == old
        assert new[len(old) :] in ([], ["EK1"])
        assert new == old or other["tekst"].count("werkt") < one["tekst"].count("werkt")


@given(files())
def test_lines_without_a_finding_stay_byte_for_byte(text: str) -> None:
    """Every line that no finding is on is still there, in its order, with its own line end."""
    if unread(text):
        return
    document, outcome_set = a_loaded_set(text)
    at_fault: set[int] = set()
    for one in judge()(document, outcome_set):
        # A sentence begins on the line before its words, or ends on the one after; what is
        # laid bare by one repair, such as a code on the next line, another may take away.
        at_fault |= set(range(one.place.line - 2, one.place.end_line + 6))
    kept = [
        line
        for number, line in enumerate(text.split("\n"), 1)
        if number not in at_fault and not line.startswith("    eindkwalificaties")
    ]
    lines = iter(repaired(text).text.split("\n"))

    assert [line for line in kept if line not in lines] == []


@given(files())
def test_line_ends_are_those_of_the_file(text: str) -> None:
    """A new line ends as the others do."""
    if unread(text):
        return
    after = repaired(text).text

    assert after.count("\r\n") == (after.count("\n") if "\r" in text else 0)
