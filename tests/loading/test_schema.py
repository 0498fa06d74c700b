"""The schemas, and what we say to who does not keep to them."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import a_document
from tests.loading.examples import BAD, GOOD, expected_in, source_of
from tests.loading.generated_sets import changed_sets, sets

from leeruitkomsten.loading import schema as complaining
from leeruitkomsten.loading.contracts import read_data, schema, schemas_folder
from leeruitkomsten.loading.schema import complaints, faults_in
from leeruitkomsten.loading.schema_keys import meant_by
from leeruitkomsten.loading.schema_words import KNOWN_RULES, in_yaml
from leeruitkomsten.loading.sets import load
from leeruitkomsten.loading.violations import (
    found_by,
    python_engine,
    rust_engine,
    violations,
)
from leeruitkomsten.messages import fill
from leeruitkomsten.messages.schema_terms import EN, NL
from leeruitkomsten.model import Finding, Term
from leeruitkomsten.source import Source

OURS = ("set.schema.json", "instellingen.schema.json", "besluiten.schema.json")
ALL = (*OURS, "regel.schema.json", "kwaliteitsschema.schema.json")
ANNOTATIONS = {"$schema", "$id", "$ref", "$defs", "title", "description", "examples", "default"}
SHAPE = {"properties", "items"}
CARDS = sorted((schemas_folder() / "kwaliteit" / "regels").glob("LU0[23]*.yaml"))
SETS = sorted((Path(__file__).parents[2] / "sets").glob("*/*.yaml"))


def a_set(*lines: str, outcome: str = "{code: LU1, tekst: Je ontwerpt software.}") -> str:
    """Return a set with some lines more, and with this outcome."""
    head = ["leeruitkomstenset: 1", "hogeschool: X", "opleiding: {naam: HBO-ICT}"]
    return "\n".join([*head, *lines, "leeruitkomsten:", f"  - {outcome}", ""])


def findings_in(text: str) -> list[Finding]:
    return list(complaints(a_document(text), "set.schema.json"))


def the_finding(text: str) -> Finding:
    """Return the only thing there is to say about a set."""
    (found,) = findings_in(text)
    return found


def words_of(finding: Finding, *names: str) -> tuple[str, ...]:
    return tuple(fill(f"{{{name}}}", finding.facts, "nl") for name in names)


# The schemas themselves.


def parts_of(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every part of a schema that describes a value."""
    yield part
    for below in (*part.get("properties", {}).values(), *part.get("$defs", {}).values()):
        yield from parts_of(below)
    for keyword in ("items", "additionalProperties"):
        if isinstance(part.get(keyword), dict):
            yield from parts_of(part[keyword])
    for keyword in ("anyOf", "oneOf"):
        for branch in part.get(keyword, ()):
            yield from parts_of(branch)


@pytest.mark.parametrize("name", OURS)
def test_everything_in_a_schema_is_explained(name: str) -> None:
    """An editor can show title, description and an example with every key of our files."""
    unexplained = [
        part
        for part in parts_of(schema(name))
        if "$ref" not in part
        and set(part) != {"required"}
        and not {"title", "description", "examples"} <= set(part)
    ]

    assert unexplained == []


@pytest.mark.parametrize("name", OURS)
def test_the_examples_in_a_schema_keep_to_it(name: str) -> None:
    """What a schema gives as an example is in order, also by the rules of what it refers to."""
    contract = schema(name)

    wrong = [
        example
        for part in parts_of(contract)
        for example in part.get("examples", ())
        if found_by(rust_engine({**part, "$defs": contract.get("$defs", {})}), example, part)
    ]

    assert wrong == []


@pytest.mark.parametrize("name", ALL)
def test_there_are_words_for_every_rule_in_a_schema(name: str) -> None:
    """No schema asks for something of which we could not tell that it is not so."""
    known = KNOWN_RULES | ANNOTATIONS | SHAPE

    unknown = {keyword for part in parts_of(schema(name)) for keyword in part} - known

    assert unknown == set()


@pytest.mark.parametrize("path", [*GOOD, *SETS], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_good_set_is_silent(path: Path) -> None:
    """A set that is in order gives no findings at all."""
    loaded = load(source_of(path))

    assert loaded.findings == ()


def test_shared_data_is_read_as_sets_are() -> None:
    """A lexicon comes as plain data."""
    assert "werkwoorden" in read_data("lexicon/verbs_en.yaml")


# The two engines.


@pytest.mark.parametrize("path", [*GOOD, *BAD], ids=lambda path: path.stem)
def test_both_engines_find_the_same_in_examples(path: Path) -> None:
    """With jsonschema in place of jsonschema-rs, an author is told the same."""
    data = a_document(source_of(path).text).data
    contract = schema("set.schema.json")

    by_rust, by_python = (found_by(make(contract), data, contract) for make in _ENGINES)

    assert by_rust == by_python


@settings(max_examples=150)
@given(changed_sets())
def test_both_engines_find_the_same_in_anything(data: dict[str, Any]) -> None:
    """Also where no one ever thought of it."""
    by_rust, by_python = (found_by(engine, data, schema("set.schema.json")) for engine in _FOR_SETS)

    assert by_rust == by_python


@settings(max_examples=50)
@given(sets)
def test_a_set_made_by_the_book_is_in_order(data: dict[str, Any]) -> None:
    """What keeps to the format has no violations."""
    assert violations(data, "set.schema.json") == []


_ENGINES = (rust_engine, python_engine)
_FOR_SETS = tuple(make(schema("set.schema.json")) for make in _ENGINES)


def test_without_the_fast_engine_the_other_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where jsonschema-rs cannot be imported, jsonschema steps in."""
    from leeruitkomsten.loading import violations as engines

    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    engines.best_engine.cache_clear()

    engine = engines.best_engine()

    engines.best_engine.cache_clear()
    assert engine is python_engine


# What is found, and where.


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_every_fault_in_a_bad_set_is_told_on_its_line(path: Path) -> None:
    """All faults are found, each once, where the comment behind the line says."""
    found = load(source_of(path)).findings

    assert sorted((one.place.line, one.code) for one in found) == expected_in(path)


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_a_card_is_silent_on_its_good_examples(path: Path) -> None:
    """What a card shows as good gives no finding."""
    card = yaml.safe_load(path.read_text(encoding="utf-8"))

    assert [load(Source("goed.yaml", text)).findings for text in card["goed"]] == [()]


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_a_card_hits_its_bad_examples_at_the_places_it_names(path: Path) -> None:
    """What a card shows as bad is hit, at exactly the words it says."""
    card = yaml.safe_load(path.read_text(encoding="utf-8"))

    for bad in card["fout"]:
        source = Source("fout.yaml", bad["voorbeeld"])
        hits = [one for one in load(source).findings if one.code == card["code"]]
        assert [_at(source, hit) for hit in hits] == bad["plekken"]


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_message_has_no_gaps_left(path: Path, language: str) -> None:
    """Every finding brings the facts that its card speaks of."""
    card = yaml.safe_load(path.read_text(encoding="utf-8"))

    for bad in card["fout"]:
        for hit in load(Source("fout.yaml", bad["voorbeeld"])).findings:
            if hit.code == card["code"]:
                message = fill(card[language]["bericht"], hit.facts, language)
                assert re.findall(r"\{\w+\}", message) == []


def _at(source: Source, finding: Finding) -> str:
    place = finding.place
    assert place.line == place.end_line
    return source.line(place.line)[place.column - 1 : place.end_column - 1]


def test_a_finding_tells_its_outcome() -> None:
    """What is wrong in an outcome is told with the code of that outcome."""
    found = the_finding(a_set(outcome="{code: LU7, tekst: Je test., studielast: 0}"))

    assert found.outcome == "LU7"


def test_a_misspelled_key_deep_down_is_underlined_itself() -> None:
    """An unknown key is pointed at, and not the block it stands in."""
    text = a_set(outcome="{code: LU1, tekst: Je test., kleur: rood}")

    found = the_finding(text)

    assert _at(Source("set.yaml", text), found) == "kleur"


def test_more_findings_than_anyone_reads_are_cut_off() -> None:
    """A hostile file cannot make us talk without end, and is told that there is more."""
    text = a_set(*(f"x{number}: 1" for number in range(1_500)))

    found = findings_in(text)

    assert len(found) == complaining.MAX_COMPLAINTS + 1
    assert found[-1].code == "LU010"


@pytest.mark.parametrize(
    "lines",
    [
        "  - {cod: 1, texst: 2}\n" * 30_000,
        f"    vervangt: [{'a, ' * 60_000}a]\n",
        "".join(f"    x{number}: 1\n" for number in range(60_000)),
    ],
    ids=["outcomes", "codes", "keys"],
)
def test_a_file_with_more_in_it_than_any_set_is_not_looked_into(lines: str) -> None:
    """Nobody can keep us busy with a file made for it."""
    found = the_finding(a_set(outcome="code: LU1\n    tekst: x") + lines)

    assert (found.code, found.facts["toegestaan"]) == ("LU010", complaining.MAX_VALUES)


# In which words.


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("versie: 1.10", ("een getal", " (1.10)", "Zet er aanhalingstekens om:", '"1.10"')),
        ("versie: true", ("een ja/nee-waarde", " (true)", "Zet er aanhalingstekens om:", '"true"')),
        ("studielast: 240 EC", ("een tekst", " (240 EC)", "Schrijf alleen het getal:", "240")),
        ("studielast: '7,5'", ("een tekst", " ('7,5')", "Schrijf alleen het getal:", "7.5")),
        ("niveau: 6", ("een geheel getal", " (6)", "Bijvoorbeeld:", "{nlqf: 6}")),
        ("begrippen: [EVL]", ("een lijst", "", "Bijvoorbeeld:", "{eenheid: EVL}")),
        (
            "referentie:",
            ("niets", "", "Vul iets in, of haal de sleutel weg. Bijvoorbeeld:", "landelijk"),
        ),
    ],
)  # fmt: skip
def test_a_wrong_sort_of_value_is_told_with_a_way_out(line: str, words: tuple[str, ...]) -> None:
    """The author reads what stands there and how to write it."""
    found = the_finding(a_set(line))

    assert words_of(found, "gevonden", "geschreven", "raad", "voorstel") == words


def test_the_keys_of_a_block_are_offered_for_a_bare_text() -> None:
    """`opleiding: HBO-ICT` wants no more than its key."""
    text = a_set().replace("{naam: HBO-ICT}", "HBO-ICT")

    assert the_finding(text).facts["voorstel"] == "{naam: HBO-ICT}"


def test_a_text_where_a_list_belongs_becomes_a_list() -> None:
    """What the author enumerated is kept."""
    found = the_finding(a_set(outcome="\n      code: LU1\n      tekst: x\n      vervangt: A, B"))

    assert found.facts["voorstel"] == "[A, B]"


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("Weegt hout, recreatie en natuur af.", '["Weegt hout, recreatie en natuur af."]'),
        ("'Weegt hout, recreatie en natuur af.'", '["Weegt hout, recreatie en natuur af."]'),
        ("Doet iets goed.", "[Doet iets goed.]"),
        ("• Weegt af", "- Weegt af"),
        ("•Weegt af • Meet", "- Weegt af"),
        ("– Weegt hout, recreatie af", '- "Weegt hout, recreatie af"'),
    ],
)
def test_a_sentence_stays_one_item(written: str, offered: str) -> None:
    """A comma in a sentence does not make two indicators of it, and a bullet becomes a dash."""
    found = the_finding(a_set(outcome=f"code: LU1\n    tekst: x\n    indicatoren: {written}"))

    assert found.facts["voorstel"] == offered


@given(st.text("abc ,:#[]{}'\"&*-?|>%@`!\\1.", min_size=1, max_size=20))
def test_what_is_offered_as_a_list_is_read_as_what_was_written(text: str) -> None:
    """A proposal that is pasted in says what its author said."""
    outcome = {"code": "LU1", "tekst": "x", "indicatoren": text}
    found = the_finding(a_set(outcome=json.dumps(outcome)))
    offered = a_document(str(found.facts["voorstel"])).data

    assert ", ".join(offered) == ", ".join(part.strip() for part in text.split(",")) or (
        offered == [text]
    )


def test_a_block_is_offered_with_its_text_as_one_value() -> None:
    """A comma in a name does not end it."""
    text = a_set().replace("{naam: HBO-ICT}", "Bos, hout en natuur")

    assert the_finding(text).facts["voorstel"] == '{naam: "Bos, hout en natuur"}'


def test_a_waiver_without_a_reason_is_for_the_linter() -> None:
    """An empty reason is no fault in the form: a rule asks for it, in better words."""
    lines = 'afwijkingen: [{regel: LU105, motivering: ""}]'

    assert findings_in(a_set(lines)) == []


def test_a_key_that_must_be_there_cannot_be_left_out() -> None:
    """Nobody is told to take away what the format asks for."""
    found = the_finding(a_set(outcome="{code: LU1, tekst: }"))

    assert found.facts["raad"] == Term("raad.vul-hier-in")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("status: concpt", "concept"),
        ("status: Vastgesteld", "vastgesteld"),
        ("status: draft", "concept"),
        ("taal: Engels", "en"),
        ("taal: fy", None),
        ("status: klaar", None),
        ("niveau: {nlqf: '6'}", "6"),
    ],
)
def test_a_choice_is_offered_only_where_it_is_likely(line: str, meant: str | None) -> None:
    """A proposal that makes no sense is worse than none."""
    found = the_finding(a_set(line))

    assert found.facts["bedoeld"] == (f" ‘{meant}’" if meant else "")


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("1-9-2026", "2026-09-01"),
        ("01/09/2026", "2026-09-01"),
        ("2026/9/1", "2026-09-01"),
        ("31-2-2026", "2026-09-01"),
        ("volgend jaar", "2026-09-01"),
        ("5-6-2027", "2027-06-05"),
    ],
)
def test_a_date_in_another_order_is_turned_around(written: str, offered: str) -> None:
    """A Dutch date is read, and else the schema's own example stands in."""
    found = the_finding(a_set(f'geldig: {{van: "{written}"}}'))

    assert (found.code, found.facts["voorbeeld"]) == ("LU025", offered)


def test_of_a_choice_only_the_form_that_was_meant_is_told() -> None:
    """A block with a misspelled key is not told that it should have been a text."""
    found = the_finding(a_set(outcome="{code: LU1, tekst: x, indicatoren: [{tekts: y}]}"))

    assert (found.code, found.facts["bedoeld"]) == ("LU022", "tekst")


def test_a_set_without_outcomes_lacks_one_thing() -> None:
    """That units would do as well is told in the same breath."""
    found = the_finding("leeruitkomstenset: 1\nhogeschool: X\nopleiding: {naam: Y}\n")

    assert words_of(found, "sleutel") == ("leeruitkomsten (of eenheden)",)


def test_of_a_newer_format_only_that_is_told() -> None:
    """What else is different, we cannot judge."""
    found = the_finding("leeruitkomstenset: 3\niets: nieuws\n")

    assert (found.code, found.facts["raad"]) == ("LU031", Term("versie.nieuwer"))


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        ("leeruitkomstset: 1\n", "leeruitkomstenset: 1", "‘leeruitkomstset’"),
        ("besluit: 1\n", "besluiten: 1", "‘besluit’"),
        ("leeruitkomsten: [x]\n", "leeruitkomstenset: 1", "‘leeruitkomsten’"),
        ("boodschappen: [x]\n", "leeruitkomstenset: 1", "‘boodschappen’"),
        ("[x]\n", "leeruitkomstenset: 1", "een lijst"),
    ],
)
def test_a_file_that_is_none_of_ours_is_told(text: str, expected: str, found: str) -> None:
    """With the first line it should have had, and that of another kind where it is nearly that."""
    (finding,) = load(Source("x.yaml", text)).findings

    assert finding.code == "LU030"
    assert (finding.facts["verwacht"], *words_of(finding, "gevonden")) == (expected, found)


@pytest.mark.parametrize(
    ("word", "choices", "meant"),
    [
        ("leeruitkomst", ["leeruitkomsten", "tekst"], "leeruitkomsten"),
        ("Leeruitkomsten", ["leeruitkomsten"], "leeruitkomsten"),
        ("learning outcomes", ["leeruitkomsten"], "leeruitkomsten"),
        ("eenheid", ["eenheden"], "eenheden"),
        ("ec", ["studielast", "code"], "studielast"),
        ("nivo", ["code", "naam", "niveau"], "niveau"),
        ("Nivo", ["niveau"], "niveau"),
        ("kode", ["code", "context"], "code"),
        ("kontekst", ["tekst", "context"], "context"),
        ("“code”", ["code"], "code"),
        ("credits", ["studielast"], "studielast"),
        ("credits", ["code"], None),
        ("omschrijving", ["tekst", "titel"], "tekst"),
        ("title", ["titel", "tekst"], "titel"),
        ("kleur", ["code", "naam", "niveau"], None),
        ("x", ["code"], None),
        ("", ["code"], None),
        ("code" * 100_000, ["code"], None),
    ],
)
def test_a_key_is_offered_only_where_it_is_likely(
    word: str, choices: list[str], meant: str | None
) -> None:
    """Other words for the same, plurals and typing errors are recognised, and nothing else."""
    assert meant_by(word, choices) == meant


def test_a_misspelled_key_is_told_once() -> None:
    """Not as one key too many and one too few."""
    found = the_finding(a_set(outcome="{kode: LU1, tekst: x}"))

    assert (found.code, found.facts["bedoeld"]) == ("LU022", "code")


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("tekst: >\n    Je kent de ecologie: goed.", "LU032"),
        ("tekst: >\n    Daarbij telt: de bodem.", "LU032"),
        ("tekst: Je ontwerpt.\n    Je kent de ecologie van bossen: goed.", "LU032"),
        ("tekst: Je ontwerpt.\n    eigen notitie: goed.", "LU021"),
        ("tekst: >\n    notitie: goed.", "LU021"),
    ],
)
def test_a_line_of_text_is_not_called_a_key(lines: str, code: str) -> None:
    """Nobody is told to take away a sentence that was not indented."""
    assert the_finding(a_set(outcome=f"code: LU1\n    {lines}")).code == code


def test_a_key_behind_a_space_that_is_none_is_told_by_that_space() -> None:
    """To people ‘tekst’ is there: what they cannot see is what is wrong."""
    text = a_set(outcome="code: LU1\n    tekst: x\n    \u00a0titel: y")

    found = the_finding(text)

    assert (found.code, _at(Source("set.yaml", text), found)) == ("LU012", "\u00a0")


@pytest.mark.parametrize(
    ("start", "advice"),
    [("Leeruitkomstenset", "hoofdletter"), ("leeruitkomstset", "spelling"), ("x", "anders")],
)
def test_a_first_key_that_is_nearly_right_is_told_in_what(start: str, advice: str) -> None:
    """That only a capital is wrong, nobody sees by comparing two words."""
    (found,) = load(Source("x.yaml", f"{start}: 1\n")).findings

    assert found.facts["raad"] == Term(f"begin.{advice}")


def test_the_same_key_is_not_offered_twice() -> None:
    """Of two keys that look like one, the second is simply unknown."""
    found = findings_in(a_set(outcome="{code: LU1, text: x, tekts: y}"))

    assert [(one.code, one.facts["sleutel"]) for one in found] == [
        ("LU022", "text"),
        ("LU021", "tekts"),
    ]


def test_phrases_are_the_same_in_both_languages() -> None:
    """What can be said in Dutch can be said in English."""
    assert NL.keys() == EN.keys()


@settings(max_examples=100)
@given(changed_sets())
def test_whatever_is_wrong_can_be_put_into_words(data: dict[str, Any]) -> None:
    """For every finding there is a card, and for every phrase in its facts there are words."""
    document = a_document(json.dumps(data, ensure_ascii=False))

    for finding in complaints(document, "set.schema.json"):
        assert finding.code in _CODES
        terms = [fact.key for fact in finding.facts.values() if isinstance(fact, Term)]
        assert [key for key in terms if key not in NL] == []


_CODES = {path.name[:5] for path in CARDS} | {"LU012"}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"naam": "HBO-ICT", "code": "30020"}, '{naam: HBO-ICT, code: "30020"}'),
        (["EK1"], "[EK1]"),
        ("2026-09-01", "2026-09-01"),
        ("null", '"null"'),
        ("a: b", '"a: b"'),
        (6, "6"),
        ("lang " * 40, "lang " * 11 + "lang…"),
    ],
)
def test_an_example_is_written_as_an_author_may_write_it(value: Any, written: str) -> None:
    """What we propose can be copied into the file."""
    assert in_yaml(value) == written


def test_options_of_a_check_are_held_against_a_schema_without_a_file() -> None:
    """What is amiss is told as a route."""
    contract = {"properties": {"max": {"type": "integer"}}, "additionalProperties": False}

    assert list(faults_in({"max": "x", "min": 1}, contract)) == ["max", "min"]


@pytest.mark.parametrize("key", ["5", "05", "+5", "0", "00"])
def test_a_fault_under_a_key_that_is_a_number_has_its_route(key: str) -> None:
    """One engine calls such a step a number, as in a list; the key stays what it was."""
    contract = {"additionalProperties": {"items": {"type": "string"}}}
    for engine in (rust_engine, python_engine):
        (found,) = found_by(engine(contract), {key: ["a", 1]}, contract)

        assert found.route == (key, 1)
