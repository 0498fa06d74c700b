"""What `lint` found, as a report for a committee: Markdown that reads as plain text too.

Per set and per criterion: what stood out and where, a question, and the sources. It
is made to be pasted into minutes, and to be finished by people: it counts what was
seen and marks nobody. Every text of someone else goes through `markdown`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from leeruitkomsten.model import Card, Finding, LintedSet, LintReport, Severity, Waiver
from leeruitkomsten.reporting.escape import markdown
from leeruitkomsten.reporting.questions import per_card
from leeruitkomsten.reporting.style import Style
from leeruitkomsten.reporting.words import (
    counted,
    few,
    filled,
    level_text,
    prose,
    severity_word,
)

_OFTEN = 5
"""How many different things a rule may say before the others are told by their place."""
_FIRST = 3
_LONGEST = 80  # letters of the words that a finding is about
_FILE = "bestand"


@dataclass(frozen=True, slots=True)
class _Criterion:
    """A criterion with what was seen, by the code of the rule."""

    name: str
    findings: Mapping[str, Sequence[Finding]]

    @property
    def all(self) -> list[Finding]:
        """Return what was seen, of all rules."""
        return [finding for those in self.findings.values() for finding in those]

    @property
    def worst(self) -> Severity:
        """Return the worst severity of what was seen."""
        return max(finding.severity for finding in self.all)


def render(report: LintReport, style: Style) -> str:
    """Return the report as Markdown, ending in one line end."""
    by_file: dict[str, list[Finding]] = {file: [] for file in report.linted}
    for finding in report.findings:
        by_file.setdefault(finding.place.file, []).append(finding)
    parts = [f"# {style.say('toelichting.titel')}", style.say("toelichting.inleiding")]
    advised: set[str] = set()
    for file, findings in by_file.items():
        telling = _Telling(report, report.linted.get(file), style)
        parts += telling.all(file, findings, advised)
    return "\n\n".join(parts) + "\n"


@dataclass(frozen=True, slots=True)
class _Telling:
    """How one file is told: with its set, where it could be read as one."""

    report: LintReport
    linted: LintedSet | None
    style: Style

    def all(self, file: str, findings: Sequence[Finding], advised: set[str]) -> Iterator[str]:
        """Yield all about the file; how to discuss a question is told once in a report."""
        criteria = self.criteria([finding for finding in findings if finding.waiver is None])
        waived = [finding for finding in findings if finding.waiver is not None]
        yield from self.head(file)
        yield from self.in_short(criteria, waived)
        if criteria:
            yield f"### {self.style.say('toelichting.gezien')}"
        for criterion in criteria:
            yield from self.criterion(criterion)
        if waived:
            yield from self.waived(waived)
        if self.linted is not None:
            yield from self.nothing_seen(findings, self.linted)
            yield from self.questions(self.linted, advised)
        yield from self.for_people()

    def criteria(self, findings: Iterable[Finding]) -> list[_Criterion]:
        """Return what was seen by criterion, the heaviest first."""
        by_name: dict[str, dict[str, list[Finding]]] = {}
        for finding in sorted(findings, key=lambda one: one.code):
            name = self._criterion_of(self.report.cards[finding.code])
            by_name.setdefault(name, {}).setdefault(finding.code, []).append(finding)
        found = [_Criterion(name, findings) for name, findings in by_name.items()]
        return sorted(found, key=lambda criterion: -criterion.worst)

    def head(self, file: str) -> Iterator[str]:
        """Yield whose set it is, and which."""
        say = self.style.say
        if self.linted is None:
            yield f"## {markdown(file)}"
            yield say("toelichting.geen-set")
            return
        found = self.linted.set
        name = say("toelichting.set", hogeschool=found.institution, opleiding=found.programme.name)
        entries = list(found.entries())
        levels = dict.fromkeys(text for entry in entries for text in level_text(entry.level))
        size = [counted("leeruitkomst", len(entries), self.style)]
        size += [counted("eenheid", len(found.units), self.style)] if found.units else []
        size += [say("ec", aantal=found.credits)] if found.credits is not None else []
        absent = say("toelichting.niet-vermeld")
        yield f"## {markdown(name)}"
        yield _list(
            say(f"toelichting.{key}", **{gap: markdown(text) for gap, text in facts.items()})
            for key, facts in (
                (_FILE, {"bestand": file}),
                ("niveau", {"niveau": ", ".join(levels) or absent}),
                ("versie", {"versie": found.version or absent}),
                ("status", {"status": found.status or absent}),
                (
                    "kwaliteitsschema",
                    {"naam": self.linted.quality_schema, "titel": self.linted.title},
                ),
                ("omvang", {"omvang": ", ".join(size)}),
            )
        )

    def in_short(self, criteria: Sequence[_Criterion], waived: Sequence[Finding]) -> Iterator[str]:
        """Yield which criteria to talk about, and where."""
        say = self.style.say
        yield f"### {say('toelichting.kort')}"
        yield say("toelichting.kort.gezien" if criteria else "toelichting.kort.niets")
        if criteria:
            yield _list(self._line(criterion) for criterion in criteria)
        if waived:
            times = counted("keer", len(waived), self.style)
            yield say("toelichting.kort.afgeweken", aantal=times)

    def _line(self, criterion: _Criterion) -> str:
        language = self.style.language
        weight = severity_word(criterion.worst, language)
        times = counted("keer", len(criterion.all), self.style)
        places = few(list(self._places(criterion.all)), self.style)
        return f"{markdown(criterion.name)} ({weight}): {times}; {', '.join(places)}"

    def criterion(self, criterion: _Criterion) -> Iterator[str]:
        """Yield all that was seen at one criterion, and the sources of it."""
        yield f"#### {markdown(criterion.name)}"
        for code, findings in criterion.findings.items():
            yield from self._rule(self.report.cards[code], findings)
        codes = criterion.findings
        sources = dict.fromkeys(
            source for code in codes for source in self.report.cards[code].sources
        )
        yield self.style.say("toelichting.bronnen", bronnen="; ".join(map(markdown, sources)))

    def _rule(self, card: Card, findings: Sequence[Finding]) -> Iterator[str]:
        text, say = card.text(self.style.language), self.style.say
        weight = severity_word(findings[0].severity, self.style.language)
        yield f"**{card.code} {card.name}** ({weight}). {_sentence(text.title)} {_said(text.why)}"
        yield _list(self._seen(card, findings))
        asks = self._once(text.question, findings)
        ways = self._once(text.advice, findings)
        yield "\n\n".join(
            [say("toelichting.vraag", vraag=one) for one in asks]
            + [say("toelichting.advies", advies=one) for one in ways]
        )

    def _seen(self, card: Card, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield what a rule says, each thing once with all places; of many, most by place."""
        template = prose(card.text(self.style.language).message)
        by_message: dict[str, list[Finding]] = {}
        for finding in findings:
            message = markdown(filled(template, finding.facts, self.style.language))
            words = _words(finding)
            if words and words not in message:
                message += f": ‘{words}’"
            by_message.setdefault(message, []).append(finding)
        told = list(by_message.items())
        first = told if len(told) <= _OFTEN else told[:_FIRST]
        for message, those in first:
            yield f"{message} ({', '.join(self._places(those))})"
        rest = [finding for _, those in told[len(first) :] for finding in those]
        if rest:
            places = self._places(rest, with_words=True)
            yield self.style.say("toelichting.ook", waar=", ".join(places))

    def _once(self, template: str, findings: Sequence[Finding]) -> list[str]:
        """Return a question or an advice, once where all findings make it the same."""
        language = self.style.language
        texts = (filled(prose(template), one.facts, language) for one in findings)
        return [markdown(text) for text in dict.fromkeys(texts) if text][:_FIRST]

    def waived(self, findings: Iterable[Finding]) -> Iterator[str]:
        """Yield what the authors set aside: which rule, where, why and until when."""
        by_waiver: dict[tuple[str, Waiver], list[Finding]] = {}
        for finding in findings:
            if finding.waiver is not None:
                by_waiver.setdefault((finding.code, finding.waiver), []).append(finding)
        yield f"### {self.style.say('lint.afgeweken')}"
        yield _list(
            f"{code} {self.report.cards[code].name} ({', '.join(self._places(those))}):"
            f" “{markdown(waiver.reason)}”{self._until(waiver)}"
            for (code, waiver), those in by_waiver.items()
        )

    def _until(self, waiver: Waiver) -> str:
        return self.style.say("lint.tot", tot=markdown(waiver.until)) if waiver.until else ""

    def nothing_seen(self, findings: Iterable[Finding], linted: LintedSet) -> Iterator[str]:
        """Yield the criteria that were looked at and gave nothing to talk about."""
        seen = {self._criterion_of(self.report.cards[finding.code]) for finding in findings}
        looked_at = dict.fromkeys(map(self._criterion_of, linted.cards))
        names = [name for name in looked_at if name not in seen]
        if names:
            yield f"### {self.style.say('toelichting.niets')}"
            yield self.style.say("toelichting.niets.uitleg")
            yield _list(map(markdown, names))

    def questions(self, linted: LintedSet, advised: set[str]) -> Iterator[str]:
        """Yield what people can ask each other, and how where that was not yet advised."""
        if not linted.questions:
            return
        say = self.style.say
        yield f"### {say('vragen.kop')}"
        yield say("vragen.uitleg")
        for one in per_card(linted.questions, self.style):
            text = one.card.text(self.style.language)
            lines = [f"- **{_sentence(text.title)}** {_said(one.question)}"]
            if one.others:
                others = ", ".join(map(markdown, one.others))
                lines.append("  " + say("vragen.zelfde", eenheden=others))
            if text.advice and one.card.code not in advised:
                advised.add(one.card.code)
                lines.append("  " + say("toelichting.hoe", advies=_said(text.advice)))
            yield "\n\n".join(lines)

    def for_people(self) -> Iterator[str]:
        """Yield what people fill in: the report itself concludes nothing."""
        say = self.style.say
        yield f"### {say('toelichting.slot')}"
        yield say("toelichting.slot.uitleg")
        lines = ("op", "door", "besluit", "afspraken")
        yield _list(say(f"toelichting.slot.{line}") for line in lines)

    def _criterion_of(self, card: Card) -> str:
        return card.text(self.style.language).criterion

    def _places(self, findings: Iterable[Finding], *, with_words: bool = False) -> Iterator[str]:
        """Yield where findings are, each place once."""
        places: dict[str, dict[str, None]] = {}
        for finding in findings:
            words = places.setdefault(self._place(finding), {})
            if with_words and finding.words:
                words[f"‘{_words(finding)}’"] = None
        for place, words in places.items():
            yield f"{place} ({', '.join(words)})" if words else place

    def _place(self, finding: Finding) -> str:
        """Return where a finding is, as people name it: an outcome, a unit, the set, a line."""
        if finding.outcome is not None:
            return markdown(finding.outcome)
        units = self.linted.set.units if self.linted else ()
        match finding.route:
            case ("eenheden", int(index), *_) if index < len(units):
                return markdown(units[index].code)
        if self.linted is None or self.report.cards[finding.code].target == _FILE:
            return self.style.say("toelichting.lijn", lijn=finding.place.line)
        return self.style.say("toelichting.set-als-geheel")


def _words(finding: Finding) -> str:
    words = " ".join((finding.words or "").split())
    return markdown(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")


def _said(text: str) -> str:
    """Return a text of a card: the keys it names stand between quotes, as in prose."""
    return markdown(prose(text))


def _sentence(text: str) -> str:
    return _said(text) if text.endswith((".", "?", "!", "…")) else f"{_said(text)}."


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
