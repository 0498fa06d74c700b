"""The sets as their readers know them, with what the rules say beside the text.

Every part of a set (an outcome, a unit, the set itself) is a block: its texts with the
words marked, and beside them a note per rule. What could not be read as a set has its own
place, with the lines of the file.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leeruitkomsten.model import Finding, LintReport
from leeruitkomsten.reporting.html.lint_set import SetShown, set_shown
from leeruitkomsten.reporting.html.looks import LOOKS, SYMBOLS, counts, look_of, look_word
from leeruitkomsten.reporting.html.notes import Note, NoteMaker
from leeruitkomsten.reporting.html.page import Select, page
from leeruitkomsten.reporting.html.places import Part
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import counted, prose


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file that could not be read as a set, and why."""

    id: str
    name: str
    notes: tuple[Note, ...]


def render(report: LintReport, style: Style) -> str:
    """Return the report as a page."""
    sets = [linted.set for linted in report.linted.values()]
    if len(sets) == 1:
        facts = {"hogeschool": sets[0].institution, "opleiding": sets[0].programme.name}
        title = style.say("toelichting.set", **facts)
    elif sets:
        title = style.say("pagina.titel.meer", aantal=len(sets))
    else:
        title = style.say("pagina.titel.geen")
    return page("lint.html", style, title=title, **_Builder(report, style).facts())


class _Builder:
    """What the template of a page of lint is filled with."""

    def __init__(self, report: LintReport, style: Style) -> None:
        self.report = report
        self.style = style
        criteria = (card.text(style.language).criterion for card in report.cards.values())
        self.criteria = {name: f"c{nth}" for nth, name in enumerate(dict.fromkeys(criteria), 1)}
        self.maker = NoteMaker(report, style, self.criteria)
        self.by_file: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            self.by_file[finding.place.file].append(finding)

    def facts(self) -> dict[str, object]:
        report, style = self.report, self.style
        sets = [
            set_shown(self.maker, nth, file, linted, self.by_file[file])
            for nth, (file, linted) in enumerate(report.linted.items(), 1)
        ]
        there = set(map(look_of, report.findings))
        files = list(self.files())
        return {
            "sets": sets,
            "files": files,
            "unread": counted("bestand", len(files), style),
            "read": style.say(
                "lint.gelezen",
                bestanden=counted("bestand", report.files, style),
                sets=counted("set", report.sets, style),
                leeruitkomsten=counted("leeruitkomst", report.outcomes, style),
            ),
            "counts": counts(report.findings, style),
            "looks": [(look, look_word(look, style)) for look in LOOKS if look in there],
            "symbols": SYMBOLS,
            "filters": list(self.filters(sets)),
            "rules": list(report.cards.values()),
            "prose": prose,
        }

    def files(self) -> Iterator[FileShown]:
        """Yield the files that could not be read as a set."""
        unread = [file for file in self.by_file if file not in self.report.linted]
        for nth, file in enumerate(unread, 1):
            findings = self.by_file[file]
            notes = self.maker.of_file(findings, f"b{nth}").beside(Part((), ""), findings).notes
            yield FileShown(f"bestand-{nth}", file, notes)

    def filters(self, sets: Sequence[SetShown]) -> Iterator[Select]:
        """Yield what can be chosen to look at: only what is there, with how often."""
        say, language = self.style.say, self.style.language
        cards = self.report.cards
        rules = Counter(finding.code for finding in self.report.findings)
        criteria: Counter[str] = Counter()
        for code, times in rules.items():
            criteria[cards[code].text(language).criterion] += times
        looks = Counter(map(look_of, self.report.findings))
        yield Select("set", say("pagina.filter.set"), tuple(
            (each.tag, f"{each.institution} · {each.programme}") for each in sets
        ))  # fmt: skip
        yield Select("criterium", say("pagina.filter.criterium"), tuple(
            (self.criteria[name], say("pagina.optie", wat=name, aantal=criteria[name]))
            for name in sorted(criteria)
        ))  # fmt: skip
        yield Select("ernst", say("pagina.filter.ernst"), tuple(
            (look, say("pagina.optie", wat=look_word(look, self.style), aantal=looks[look]))
            for look in LOOKS if looks[look]
        ))  # fmt: skip
        yield Select("regel", say("pagina.filter.regel"), tuple(
            (code, say("pagina.optie", wat=f"{code} {cards[code].name}", aantal=rules[code]))
            for code in sorted(rules)
        ))  # fmt: skip
