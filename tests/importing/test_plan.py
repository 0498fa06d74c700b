"""Facts about plans: what documents would change in a set, and what is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importing.builders import a_filled_template, a_workbook

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.sets import build_set, load, to_data
from leeruitkomsten.loading.writing import write_set
from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.model.plan import CHANGED, NEW, SAME, UNSURE, ImportCall, ImportReport
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.importing import plan_import

SETS = sorted((Path(__file__).parents[2] / "sets").glob("*/*.yaml"))
HEAD = ("Code", "Leeruitkomst", "Indicatoren", "Context", "EVL", "Vervangt")
STATED = (("hogeschool", "Hogeschool Nergens"), ("opleiding", "Zorg"))
SET = """\
# Van ons allemaal.
leeruitkomstenset: 1
hogeschool: Hogeschool Nergens
opleiding: {naam: Zorg}   # deeltijd
eenheden:
  - code: EVL1
    naam: Bouwen
    leeruitkomsten:
      - code: LU1
        tekst: Je ontwerpt een brug over de rivier en verantwoordt de keuzes die je maakt.
        indicatoren:
          - Je tekent de brug op schaal.   # of digitaal
          - {code: LU1b, tekst: Je rekent de brug door.}
      # nog te bespreken
      - code: LU2
        tekst: Je meet de sterkte van een constructie.
        context: in het lab
        vervangt: [LU0]
"""


def plan(folder: Path, *rows: Any, text: str | None = SET, **call: Any) -> ImportReport:
    """Return the plan of a sheet with these rows for a set with this text."""
    (folder / "tabel.xlsx").write_bytes(a_workbook(("Blad", [HEAD, *rows])))
    target = folder / "set.yaml"
    if text is not None:
        target.write_text(text, encoding="utf-8")
    stated = call.pop("stated", ())
    return plan_import(
        [str(folder / "tabel.xlsx")], target=str(target), call=ImportCall(stated=stated, **call)
    )


def kinds(report: ImportReport) -> list[tuple[str, str | None]]:
    return [(one.kind, one.code) for one in report.outcomes]


def asked(report: ImportReport) -> list[str]:
    return [
        one.question.key.removeprefix("import.vraag-") for one in report.outcomes if one.question
    ]


BRIDGE = "Je ontwerpt een brug over de rivier en verantwoordt de keuzes die je maakt."


def test_what_is_new_changed_the_same_and_gone_is_told(tmp_path: Path) -> None:
    """By code; white space makes no difference."""
    report = plan(
        tmp_path,
        ("LU1", BRIDGE.replace(" ", "  "), "", "", "EVL1"),
        ("LU3", "Je adviseert een opdrachtgever.", "a\nb", "", "EVL1"),
    )

    assert kinds(report) == [(SAME, "LU1"), (NEW, "LU3")]
    assert [one.code for one in report.absent] == ["LU2"]


def test_a_change_leaves_every_other_letter_as_it_was(tmp_path: Path) -> None:
    """An indicator worded anew takes the place of the old one; remarks and layout stay."""
    report = plan(
        tmp_path,
        ("LU1", BRIDGE, "Je tekent een brug op schaal.\nJe kiest materiaal.", "", "EVL1"),
        ("LU2", "Je meet de sterkte.", "", "", ""),
        ("LU3", "Je adviseert.", "", "", "EVL2 Adviseren (5 EC)"),
    )

    assert report.data is not None
    assert report.data.decode() == SET.replace(
        "Je tekent de brug op schaal.   # of", "Je tekent een brug op schaal.   # of"
    ).replace(
        "Je rekent de brug door.}\n", "Je rekent de brug door.}\n          - Je kiest materiaal.\n"
    ).replace("Je meet de sterkte van een constructie.", "Je meet de sterkte.") + (
        "\n  - code: EVL2\n    naam: Adviseren\n    studielast: 5\n    leeruitkomsten:\n"
        "      - code: LU3\n        tekst: Je adviseert.\n"
    )


def test_what_is_empty_in_the_document_stays(tmp_path: Path) -> None:
    """Nothing is taken out of a set, and that is told."""
    report = plan(tmp_path, ("LU2", "Je meet de sterkte.", "", "", ""))

    (one,) = report.of_kind(CHANGED)
    assert [change.key for change in one.changes] == ["tekst"]
    assert one.kept == ("context", "vervangt")


def test_an_outcome_is_known_by_an_earlier_code_and_by_its_text(tmp_path: Path) -> None:
    """`vervangt` and a text to the letter are certain."""
    report = plan(tmp_path, ("LU0", "Je meet de sterkte van een constructie."), ("", BRIDGE))

    assert [(one.code, one.recognised) for one in report.outcomes] == [
        ("LU2", "vervangt"), ("LU1", "tekst"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "question"),
    [
        (("LU9", BRIDGE), "andere-code"),
        (("LU2", BRIDGE), "verwisseld"),
        (("LU9", BRIDGE.replace("rivier", "Maas")), "lijkt"),
        (("", BRIDGE.replace("rivier", "Maas")), "lijkt-zonder-code"),
    ],
)
def test_what_may_be_one_of_the_set_is_asked(
    tmp_path: Path, row: tuple[str, str], question: str
) -> None:
    """It is not written, and nothing else is."""
    report = plan(tmp_path, row)

    assert (asked(report), report.data) == ([question], None)


def test_an_earlier_code_is_asked_where_what_replaced_it_has_a_row_or_is_more(
    tmp_path: Path,
) -> None:
    """A row of LU2 itself is not put aside for one of LU0, which it replaced."""
    both = plan(tmp_path, ("LU0", "Je last een brug."), ("LU2", "Je meet de sterkte."))
    twice = SET.replace("        indicatoren:", "        vervangt: [LU0]\n        indicatoren:")
    unclear = plan(tmp_path, ("LU0", "Je last een brug."), text=twice)

    assert (asked(both), kinds(both)[1]) == (["opvolger-ook"], (CHANGED, "LU2"))
    assert (asked(unclear), unclear.data) == (["meer-opvolgers"], None)


def test_an_earlier_code_is_asked_where_the_text_of_its_successor_stands_elsewhere(
    tmp_path: Path,
) -> None:
    """Else LU2 would get another text, and the row that has its text would become a new one."""
    report = plan(
        tmp_path, ("LU9", "Je meet de sterkte van een constructie."), ("LU0", "Je last een brug.")
    )

    assert (asked(report), report.data) == (["andere-code", "verschoven"], None)


@pytest.mark.parametrize(
    "rows",
    [
        [("LU1", "Je bouwt.", "10", "15")],
        [("LU1", "Je bouwt.", "10", "10"), ("LU2", "Je meet een brug na.", "5", "10")],
    ],
    ids=["the unit gets another load", "the unit gets a second outcome"],
)
def test_what_was_inherited_is_written_where_it_would_no_longer_hold(
    tmp_path: Path, rows: list[tuple[str, ...]]
) -> None:
    """A load that was that of the unit is not lost when the unit changes in the same plan."""
    head = ("Code", "Leeruitkomst", "EC", "EC van de eenheid", "Eenheid (code)")
    text = """\
leeruitkomstenset: 1
hogeschool: Hogeschool Nergens
opleiding: {naam: Zorg}
eenheden:
  - code: E1
    studielast: 10
    leeruitkomsten:
      - code: LU1
        tekst: Je bouwt.
"""
    book, target = tmp_path / "tabel.xlsx", tmp_path / "set.yaml"
    book.write_bytes(a_workbook(("Blad", [head, *((*row, "E1") for row in rows)])))
    target.write_text(text, encoding="utf-8")

    first = plan_import([str(book)], target=str(target), call=ImportCall())
    assert first.data is not None
    target.write_bytes(first.data)
    second = plan_import([str(book)], target=str(target), call=ImportCall())

    assert _loaded(first.data.decode()).by_code()["LU1"].outcome.credits == 10
    assert second.data is None


def test_people_answer_what_is_asked(tmp_path: Path) -> None:
    """`--nieuw` says that it is another one, `--zelfde` that the code is right."""
    nearly = BRIDGE.replace("rivier", "Maas")

    new = plan(tmp_path, ("LU9", nearly), as_new=frozenset({"LU9"}))
    same = plan(tmp_path, ("LU2", BRIDGE), as_same=frozenset({"LU2"}))

    assert (kinds(new), kinds(same)) == ([(NEW, "LU9")], [(CHANGED, "LU2")])


def test_a_code_that_stands_twice_is_told_with_both_rows(tmp_path: Path) -> None:
    """With the same content it counts once; with other content both are asked."""
    other = plan(tmp_path, ("LU7", "Je bouwt."), ("LU7", "Je meet."))
    same = plan(tmp_path, ("LU7", "Je bouwt."), ("LU7", "Je bouwt."))

    assert [one.question.facts["rij"] for one in other.outcomes if one.question] == [3, 2]
    assert kinds(same) == [(NEW, "LU7"), (SAME, "LU7")]


def test_a_code_is_proposed_where_there_is_none(tmp_path: Path) -> None:
    """In the way of the set, and not one that was ever used."""
    report = plan(tmp_path, ("", "Je adviseert."), ("LU3", "Je schrijft een plan."))

    assert [(one.code, one.proposed) for one in report.outcomes] == [("LU4", True), ("LU3", False)]


def test_an_outcome_in_another_unit_is_not_moved(tmp_path: Path) -> None:
    """That is for people to do in the set; what else changed is done."""
    report = plan(tmp_path, ("LU1", "Je bouwt een brug.", "", "", "EVL9"))

    (one,) = report.outcomes
    assert (one.kind, [note.key for note in one.notes]) == (CHANGED, ["import.andere-eenheid"])
    assert report.units == ()


def test_a_set_that_would_lack_something_is_not_made(tmp_path: Path) -> None:
    """The plan says what is missing; with that it is a set in order."""
    without = plan(tmp_path, ("LU1", "Je bouwt."), text=None)
    given_ = plan(tmp_path, ("LU1", "Je bouwt."), text=None, stated=STATED)

    assert [term.facts.get("optie") for term in without.blocked] == ["--hogeschool", "--opleiding"]
    assert given_.data is not None
    assert load(Source("x", given_.data.decode())).findings == ()


def test_a_document_of_another_set_is_held_back(tmp_path: Path) -> None:
    """A file is not filled with the outcomes of another hogeschool."""
    report = plan(tmp_path, ("LU1", "x"), stated=(("hogeschool", "Hogeschool Elders"),))

    assert ([term.key for term in report.blocked], report.data) == (["import.andere-set"], None)


@pytest.mark.parametrize("target", ["tekst: x\n", "leeruitkomstenset: 1\n", "\x00"])
def test_a_file_that_is_no_set_is_left_alone(tmp_path: Path, target: str) -> None:
    """Whatever it is, it is not ours to write in."""
    with pytest.raises(LeeruitkomstenError, match="import-doel-geen-set"):
        plan(tmp_path, ("LU1", "Je bouwt."), text=target)


@pytest.mark.parametrize("path", SETS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_our_own_sets_go_out_and_come_back_unchanged(path: Path, tmp_path: Path) -> None:
    """Nothing in the template differs from the set: there is nothing to write."""
    loaded = load(Source("x", path.read_text(encoding="utf-8")))
    assert loaded.set is not None
    (tmp_path / "uit.xlsx").write_bytes(a_filled_template(loaded.set))

    report = plan_import([str(tmp_path / "uit.xlsx")], target=str(path), call=ImportCall())

    assert ({one.kind for one in report.outcomes}, report.data) == ({SAME}, None)
    assert len(report.outcomes) == sum(1 for _ in loaded.set.entries())


# What can stand in a cell and come out as it was: no white space around it, no control letters.
pieces = st.text(
    st.sampled_from("abcdeëéïAB‘’“”\u00ad-,.!?=+@#&%:'\"/()0123456789€"), min_size=1, max_size=9
)
words = st.lists(pieces, max_size=4).map(lambda each: " ".join(["Je", *each]))
labels = words.map(lambda text: " ".join(text.replace("\u00ad", "").split()))
"""Names, in which what nobody sees is not kept."""
names = st.builds("{}{}".format, st.sampled_from(["LU", "A", "X"]), st.integers(1, 40))
name_lists = st.lists(names, max_size=2, unique=True)
loads = st.integers(1, 480) | st.sampled_from([2.5, 7.5, 0.5])
levels = st.sampled_from([{"nlqf": 5}, {"nlqf": 6}, {"nlqf": "4+"}])
an_outcome = st.fixed_dictionaries(
    {"tekst": words},
    optional={
        "titel": words,
        "context": words,
        "indicatoren": st.lists(words, min_size=1, max_size=3),
        "niveau": levels,
        "studielast": loads,
        "eindkwalificaties": name_lists,
        "vervangt": name_lists,
    },
)


@st.composite
def template_sets(draw: st.DrawFn) -> OutcomeSet:
    """Draw a set that the columns of the template can hold."""
    codes = iter(draw(st.permutations([f"LU{nth}" for nth in range(1, 13)])))

    def some(least: int) -> list[dict[str, Any]]:
        found = draw(st.lists(an_outcome, min_size=least, max_size=3))
        return [{"code": next(codes), **each} for each in found]

    units = [
        {
            "code": f"EVL{nth}",
            **draw(st.fixed_dictionaries({}, optional={"naam": labels, "studielast": loads})),
            "leeruitkomsten": some(1),
        }
        for nth in range(draw(st.integers(0, 2)))
    ]
    loose = some(0 if units else 1)
    return build_set(
        {
            "leeruitkomstenset": 1,
            "hogeschool": draw(labels),
            "opleiding": {"naam": draw(labels), "graad": draw(st.sampled_from(["ad", "master"]))},
            **draw(st.fixed_dictionaries({}, optional={"studielast": loads, "versie": labels})),
            **({"eenheden": units} if units else {}),
            **({"leeruitkomsten": loose} if loose else {}),
        }
    )


@settings(max_examples=60)
@given(template_sets())
def test_a_set_goes_through_the_template_and_comes_back(
    tmp_path_factory: pytest.TempPathFactory, one: OutcomeSet
) -> None:
    """From yaml to xlsx to yaml nothing is lost, and a second time changes nothing."""
    folder = tmp_path_factory.mktemp("ronde")
    book, target = folder / "uit.xlsx", folder / "set.yaml"
    book.write_bytes(a_filled_template(one))

    first = plan_import([str(book)], target=str(target), call=ImportCall())
    assert (first.blocked, [one.key for one in _questions(first)]) == ((), [])
    assert first.data is not None
    target.write_bytes(first.data)
    second = plan_import([str(book)], target=str(target), call=ImportCall())

    assert to_data(_loaded(first.data.decode())) == to_data(one)
    assert (second.data, {each.kind for each in second.outcomes}) == (None, {SAME})


@settings(max_examples=60)
@given(template_sets(), template_sets())
def test_a_second_document_takes_nothing_out_of_a_set(
    tmp_path_factory: pytest.TempPathFactory, one: OutcomeSet, other: OutcomeSet
) -> None:
    """Whatever it holds: every code stays, and taking it in again changes nothing more."""
    folder = tmp_path_factory.mktemp("twee")
    book, target = folder / "uit.xlsx", folder / "set.yaml"
    data = to_data(other)
    data["hogeschool"], data["opleiding"]["naam"] = one.institution, one.programme.name
    book.write_bytes(a_filled_template(build_set(data)))
    target.write_text("# Van ons.\n" + write_set(one), encoding="utf-8")

    first = plan_import([str(book)], target=str(target), call=ImportCall())
    if first.data is not None:
        target.write_bytes(first.data)
    second = plan_import([str(book)], target=str(target), call=ImportCall())

    after = _loaded(target.read_text(encoding="utf-8"))
    assert one.by_code().keys() <= after.by_code().keys()
    assert second.data is None
    assert target.read_text(encoding="utf-8").startswith("# Van ons.\n")
    assert len(first.outcomes) == len(list(other.entries()))


def _questions(report: ImportReport) -> list[Any]:
    return [one.question for one in report.of_kind(UNSURE) if one.question]


def _loaded(text: str) -> OutcomeSet:
    loaded = load(Source("x.yaml", text))
    assert loaded.set is not None, loaded.findings
    return loaded.set
