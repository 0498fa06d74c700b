"""Facts about the formats that other tools read."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import HEAD, a_set_text
from tests.reporting.described import gitlab_faults, junit_faults, rdjson_faults
from tests.reporting.official import sarif_faults

from leeruitkomsten import lint
from leeruitkomsten.model import Baseline, LintReport, Severity, Waiver
from leeruitkomsten.reporting import Style, render
from leeruitkomsten.usecases.ratchet import accepted

SETS = Path(__file__).parents[2] / "sets"
FORMATS = ("sarif", "github", "gitlab", "junit", "rdjson")
DUTCH = Style("nl")
TWINS = (
    "Je ontwerpt en bouwt een veilige webapplicatie met formulieren voor een klant uit de zorg.",
) * 2


def told(report: LintReport, name: str, style: Style = DUTCH) -> Any:
    """Return a report in a format, read as its readers would."""
    text = render(report, name, style)
    return ET.fromstring(text) if name == "junit" else json.loads(text)  # noqa: S314


def run_of(report: LintReport, style: Style = DUTCH) -> dict[str, Any]:
    """Return the run in a SARIF log that keeps to the official schema."""
    log = told(report, "sarif", style)
    assert sarif_faults(log) == []
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that we are in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def linted(folder: Path, text: str, name: str = "set.yaml") -> LintReport:
    """Return what lint finds in a file."""
    (folder / name).write_text(text, encoding="utf-8")
    return lint([name])


@cache
def our_report() -> LintReport:
    """Return what lint finds in our example sets."""
    return lint([str(SETS)], on="2026-11-01")


@pytest.fixture
def ours() -> LintReport:
    """Return what lint finds in our example sets."""
    return our_report()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sarif_log_is_as_its_official_schema_says(ours: LintReport, language: str) -> None:
    """All example sets, with waivers, in both languages, each with the other as a translation."""
    run = run_of(ours, Style(language))

    driver, (other,) = run["tool"]["driver"], run["translations"]
    assert {driver["language"], other["language"]} == {"nl", "en"}
    assert [rule["id"] for rule in driver["rules"]] == [rule["id"] for rule in other["rules"]]
    assert all(
        driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"]
    )


FAULTS: dict[str, Callable[[Any], list[str]]] = {
    "sarif": sarif_faults, "gitlab": gitlab_faults, "junit": junit_faults, "rdjson": rdjson_faults,
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("fails_at", [None, Severity.SUGGESTION, Severity.ERROR])
def test_a_report_is_as_its_readers_ask(
    ours: LintReport, name: str, language: str, fails_at: Severity | None
) -> None:
    """By the official schema, or by what the makers of the format say of it."""
    style = replace(DUTCH, language=language, fails_at=fails_at)

    assert FAULTS[name](told(ours, name, style)) == []


@pytest.mark.parametrize("name", ["gitlab", "junit", "rdjson"])
def test_what_readers_ask_is_held_against_every_part(ours: LintReport, name: str) -> None:
    """Without any key that must be there, or with one that is not known, there is a fault."""
    if name == "junit":
        for tag, attribute in (("testsuite", "tests"), ("testcase", "name")):
            report = told(ours, name)
            del report.find(f".//{tag}").attrib[attribute]
            assert junit_faults(report) == [f"{tag}: no {attribute}"]
        report = told(ours, name)
        ET.SubElement(report, "properties", {"x": "y"})
        assert junit_faults(report) == [
            "testsuites: has properties", "properties: x is not known"
        ]  # fmt: skip
        return
    for key in ("location", "severity", "more"):
        report = told(ours, name)
        first = (report if name == "gitlab" else report["diagnostics"])[0]
        first[key] = 0
        assert len(FAULTS[name](report)) == 1


def test_what_was_waived_is_suppressed_with_its_reason(ours: LintReport) -> None:
    """And nothing else is: a log says so of every result or of none."""
    reasons = [
        [one["justification"] for one in result["suppressions"]]
        for result in run_of(ours)["results"]
    ]

    waived = [finding.waiver is not None for finding in ours.findings]
    assert [len(each) == 1 for each in reasons] == waived
    assert any("(tot en met 2028-09-01)" in reason for each in reasons for reason in each)


def test_columns_count_code_points(folder: Path) -> None:
    """A letter outside the basic plane is one column, as `columnKind` says."""
    run = run_of(linted(folder, a_set_text("😀😀 kent de wet.")))

    regions = {
        result["ruleId"]: result["locations"][0]["physicalLocation"]["region"]
        for result in run["results"]
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert (regions["LU101"]["startColumn"], regions["LU101"]["endColumn"]) == (10, 14)


def test_rdjson_counts_bytes(folder: Path) -> None:
    """Reviewdog wants them so: each 😀 is four."""
    report = linted(folder, a_set_text("😀😀 kent de wet."))

    (found,) = [
        each for each in told(report, "rdjson")["diagnostics"] if "LU101" in each["code"]["value"]
    ]
    span = found["location"]["range"]
    assert (span["start"]["column"], span["end"]["column"]) == (16, 20)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        (a_set_text(*TWINS), "LU205", 8),
        (a_set_text(TWINS[0], TWINS[0].replace("klant", "cliënt")), "LU202", 8),
        (a_set_text("Je bouwt.", "Je test.").replace("code: L2", "code: L1"), "LU201", 6),
    ],
)
def test_the_other_one_of_a_pair_is_a_related_location(
    folder: Path, text: str, rule: str, line: int
) -> None:
    """The same text, nearly the same, and the same code: at the first of them."""
    (result,) = [one for one in run_of(linted(folder, text))["results"] if one["ruleId"] == rule]

    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["region"]["startLine"] == line
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] > line


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("een set.yaml", "een%20set.yaml"),
        ("één#1?.yaml", "%C3%A9%C3%A9n%231%3F.yaml"),
        ("a\nb.yaml", "a%0Ab.yaml"),
        ("a%0Ab.yaml", "a%250Ab.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("a\udcff.yaml", "a%FF.yaml"),
    ],
)
def test_a_file_is_named_by_a_relative_reference(folder: Path, name: str, uri: str) -> None:
    """Percent-encoded, so that it leads to the very file."""
    run = run_of(linted(folder, a_set_text("De student kent de wet."), name))

    assert [one["location"]["uri"] for one in run["artifacts"]] == [uri]


# As §3.11.6 of SARIF 2.1.0 has it, and as the viewers of VS Code and of the web look for one.
LINK_BY_STANDARD = re.compile(r"(?=(\[(?:[^\\\[\]]|\\[\\\[\]])*\]\([^)]*\)))")
LINK_OF_VIEWERS = re.compile(r"\[[^\]]*\]\([^)]+\)")


@pytest.mark.parametrize(
    "words",
    [
        "[klik](http://x)", r"[klik\](http://x)", r"[klik\\](http://x)", r"[klik\\\](http://x)",
        "[[a]](1)", "[](1)", "](1)", "[a]](1)",
    ],
)  # fmt: skip
def test_a_text_makes_no_link_in_a_message(folder: Path, words: str) -> None:
    """By the standard, or to a viewer that knows no escapes; the words stay to be read."""
    key = json.dumps(words)
    text = HEAD + f'leeruitkomsten: [{{code: L1, tekst: "Je bouwt.", {key}: 1}}]\n'

    messages = [one["message"]["text"] for one in run_of(linted(folder, text))["results"]]
    assert any(words.replace("](", "] (") in message for message in messages)
    for message in messages:
        assert LINK_BY_STANDARD.search(message) is None
        assert LINK_OF_VIEWERS.search(message) is None


def test_a_card_makes_no_link_either(ours: LintReport) -> None:
    """An institution writes its own."""
    code, card = next(iter(ours.cards.items()))
    texts = {name: replace(text, why="[klik](http://x)") for name, text in card.texts.items()}
    report = replace(ours, cards={**ours.cards, code: replace(card, texts=texts)})

    (rule,) = [one for one in run_of(report)["tool"]["driver"]["rules"] if one["id"] == code]
    assert rule["fullDescription"]["text"] == "[klik] (http://x)"
    assert "[klik] (http://x)" in rule["help"]["text"]


def test_braces_are_shown_as_they_stand(folder: Path) -> None:
    """Nothing is filled in for them: a message of ours has no arguments."""
    text = HEAD + 'leeruitkomsten: [{code: L1, tekst: "Je bouwt.", "{0} en {naam}": 1}]\n'

    messages = [one["message"] for one in run_of(linted(folder, text))["results"]]
    assert any("{0} en {naam}" in message["text"] for message in messages)
    assert [message for message in messages if "arguments" in message] == []


def test_fingerprints_are_unique_in_a_report(ours: LintReport) -> None:
    """GitLab shows one of those that are the same; SARIF has them per file."""
    issues = told(ours, "gitlab")
    marks = Counter(issue["fingerprint"] for issue in issues)
    results = Counter(
        (
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            result["partialFingerprints"]["leeruitkomsten/v1"],
        )
        for result in run_of(ours)["results"]
    )

    assert max(marks.values()) == max(results.values()) == 1


def test_a_gitlab_issue_has_what_gitlab_asks_and_no_more(ours: LintReport) -> None:
    """Lines count from 1; what was waived is left out."""
    issues = told(ours, "gitlab")

    keys = {"description", "check_name", "fingerprint", "severity", "location"}
    assert [set(issue) for issue in issues] == [keys] * sum(f.stands for f in ours.findings)
    assert {issue["severity"] for issue in issues} <= {"major", "minor", "info"}
    assert [issue["location"]["lines"]["begin"] for issue in issues] == [
        finding.place.line for finding in ours.findings if finding.stands
    ]


def test_a_junit_failure_is_what_makes_the_run_fail(folder: Path) -> None:
    """What is lighter is told in a case that passes; counts are those of the cases."""
    report = linted(folder, a_set_text("De student kent de wet.", "De student kent de norm."))

    for fails_at, failures in ((Severity.ERROR, 0), (Severity.WARNING, 1), (None, 0)):
        suites = told(report, "junit", replace(DUTCH, fails_at=fails_at))
        assert len(suites.findall(".//failure")) == failures == int(suites.get("failures"))
        assert len(suites.findall(".//testcase")) == int(suites.get("tests"))
    assert "De student" not in render(report, "junit", DUTCH).split("LU101")[0]


def test_a_file_without_findings_is_a_case_that_passes(folder: Path) -> None:
    """A suite without cases would look as if nothing was looked at."""
    report = replace(linted(folder, a_set_text("Je bouwt een brug.")), findings=())

    (case,) = told(report, "junit").iter("testcase")
    assert list(case) == []


def test_a_certain_repair_is_a_fix_in_sarif(folder: Path) -> None:
    """What goes and what comes, in code points: made, the file says what the repair says."""
    text = a_set_text("😀 Je maakt foto`s  van een brug en kent de wet.")
    report = linted(folder, text)
    fixed = {one["ruleId"]: one["fixes"] for one in run_of(report)["results"] if "fixes" in one}

    assert fixed.keys() == {"LU127", "LU129"}
    for (fix,) in fixed.values():
        (change,) = fix["artifactChanges"]
        (replacement,) = change["replacements"]
        region, lines = replacement["deletedRegion"], text.splitlines(keepends=True)
        line = lines[region["startLine"] - 1]
        lines[region["startLine"] - 1] = (
            line[: region["startColumn"] - 1]
            + replacement["insertedContent"]["text"]
            + line[region["endColumn"] - 1 :]
        )
        text = "".join(lines)
        assert change["artifactLocation"] == {"uri": "set.yaml", "index": 0}
        assert fix["description"]["text"].startswith("Herstel LU12")
    assert "foto’s van" in text


def test_a_certain_repair_is_a_suggestion(folder: Path) -> None:
    """Reviewdog takes it over where it says."""
    text = a_set_text("Je ont\u00adwerpt een net\u00adwerk voor een klant.")
    report = linted(folder, text)

    found = [one for one in told(report, "rdjson")["diagnostics"] if "suggestions" in one]
    lines = text.split("\n")
    for one in sorted(found, key=lambda one: -one["location"]["range"]["start"]["column"]):
        (suggestion,) = one["suggestions"]
        start, end = suggestion["range"]["start"], suggestion["range"]["end"]
        raw = lines[start["line"] - 1].encode()
        raw = raw[: start["column"] - 1] + suggestion["text"].encode() + raw[end["column"] - 1 :]
        lines[start["line"] - 1] = raw.decode()
    assert "\n".join(lines) == text.replace("\u00ad", "")


# GitHub.

COMMAND = re.compile(r"::(\w[\w-]*)(?: ([^:]*))?::(.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return the commands that a runner of GitHub obeys in a log, as it reads them."""
    found: list[tuple[str, dict[str, str], str]] = []
    stopped = None
    for line in text.split("\n"):
        line = line.strip()
        if stopped is not None:
            stopped = None if line == f"::{stopped}::" else stopped
            continue
        match = COMMAND.fullmatch(line)  # tried first; only then `##[…]`, anywhere in the line
        assert match or not line, line
        if match and match[1] == "stop-commands":
            stopped = match[3]
        elif match:
            pairs = (pair.split("=", 1) for pair in (match[2] or "").split(",") if pair)
            found.append((match[1], {key: _decoded(value) for key, value in pairs}, match[3]))
    assert stopped is None
    return found


def _decoded(text: str) -> str:
    for code, letter in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, letter)
    return text


def test_an_annotation_is_at_its_words(folder: Path) -> None:
    """File, line, columns, the rule as its title, and the question under what is said."""
    report = linted(folder, a_set_text("De student kent de wet."), "a,b:c.yaml")

    kind, properties, text = commands(render(report, "github", DUTCH))[0]
    assert (kind, properties["file"], properties["line"]) == ("warning", "a,b:c.yaml", "8")
    assert (properties["col"], properties["endColumn"]) == ("18", "22")
    assert properties["title"] == "LU101 vaag-werkwoord"
    assert text.startswith("‘kent’ kun je niet zien gebeuren%0A→ ")


def test_more_than_github_shows_are_summed_up(folder: Path) -> None:
    """The most severe first, ten of a kind, one that tells how many are left, all in the log."""
    texts = [f"De student kent wet {nth}." for nth in range(14)]
    report = linted(folder, a_set_text(*texts).replace("code: L3\n", "code: L2\n"))
    text = render(report, "github", DUTCH)

    kinds = Counter(kind for kind, _, _ in commands(text))
    standing = Counter(finding.severity for finding in report.findings)
    assert standing[Severity.WARNING] > 10
    assert (kinds["error"], kinds["warning"]) == (standing[Severity.ERROR], 10)
    assert kinds["notice"] <= 10
    order = [kind for kind, _, _ in commands(text)]
    assert order[: len(order) - 3] == sorted(
        order[: len(order) - 3], key=["error", "warning", "notice"].index
    )
    shown = sum(kinds[kind] for kind in ("error", "warning", "notice")) - 1
    assert f"Nog {len(report.findings) - shown} bevindingen" in text
    assert text.count("LU101 vaag-werkwoord: ") == standing[Severity.WARNING]


def test_nothing_found_is_nothing_said(folder: Path) -> None:
    """No group, no annotation."""
    report = replace(linted(folder, a_set_text("Je bouwt een brug.")), findings=())

    assert render(report, "github", DUTCH) == ""


# Texts of strangers.

NASTY = st.lists(
    st.sampled_from(
        [
            "\n", "\r", "::error file=x::nep", "::stop-commands::x", "##[error]nep", "\x1b[31m",
            "%0A", "%", "]]>", "<!--", "&", '"', "'", "\u202e", "\u2066", "\x85", "\u2028",
            "\udcff", "\ufffe", "[a](b)", "{0}", "`", "|", ",", ":", "😀", "kent ", "a", " ",
        ]
    ),
    max_size=8,
).map("".join)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(name=NASTY, words=NASTY, reason=NASTY, known=st.booleans())
def test_no_text_of_a_stranger_breaks_a_format(
    name: str, words: str, reason: str, known: bool
) -> None:
    """Names, texts, codes and reasons stay what they are: never a command, a tag or a key."""
    report = hostile(our_report(), name or "-", words, reason, known=known)

    for format_name, faults in FAULTS.items():
        assert faults(told(report, format_name)) == []
    stand = sum(finding.stands for finding in report.findings)
    assert len(told(report, "gitlab")) == len(told(report, "rdjson")["diagnostics"]) == stand
    annotated = [one for one in commands(render(report, "github", DUTCH)) if "line" in one[1]]
    assert len(annotated) == min(stand, 10)
    for format_name in FORMATS:
        text = render(report, format_name, DUTCH)
        assert "\x1b" not in text
        assert "\u202e" not in text
        text.encode("utf-8")


def hostile(ours: LintReport, name: str, words: str, reason: str, *, known: bool) -> LintReport:
    """Return a report of a few findings in which every text is of a stranger."""
    first = next(finding for finding in ours.findings if finding.mark and finding.stands)
    source = ours.sources[first.place.file]
    found = tuple(
        replace(
            first,
            place=replace(first.place, file=name),
            facts={**first.facts, "woord": words},
            outcome=words,
            route=(words, 0, "tekst"),
            waiver=Waiver("LU101", reason) if nth == 1 else None,
            related=replace(first.place, file=name),
        )
        for nth in range(3)
    )
    report = replace(
        ours,
        findings=found,
        names={name: words},
        sources={name: replace(source, name=name)},
        linted={},
    )
    return accepted(report, Path("nullijn.jsonl")) if known else report


def test_a_baseline_with_entries_of_a_stranger_breaks_no_log(ours: LintReport) -> None:
    """What is gone is told with texts that somebody may have written in the file."""
    held = accepted(ours, Path("nullijn.jsonl"))
    assert held.baseline is not None
    entries = Baseline("n", held.baseline.kept).entries[:1]
    nasty = replace(entries[0], rule="\x1b::error::", spot="[a](b)\n", file="a b\n", words="\udcff")
    report = replace(held, baseline=replace(held.baseline, gone=(nasty,)))

    run = run_of(report)
    states = Counter(result["baselineState"] for result in run["results"])
    assert states["absent"] == 1
    assert states["unchanged"] == held.baseline.known
    assert "\x1b" not in render(report, "sarif", DUTCH)
