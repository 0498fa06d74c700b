"""What became of a set between one edition and a later one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from leeruitkomsten.model.comparison import Evidence
from leeruitkomsten.model.decision import Standing
from leeruitkomsten.model.finding import Facts, Finding, Severity
from leeruitkomsten.model.report import EngineName, SetLabel

CLASSES = ("inhoud", "verwoording", "administratie", "schijn")
"""What a change touches, what matters most first: substance, wording, bookkeeping, nothing."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "vervallen", "erbij", "gesplitst", "samengevoegd", "herverdeeld",
                "andere_betekenis",
                "ontkenning", "niveau", "studielast", "zelfstandigheid", "eenheid",
                "code_hergebruikt", "code", "bijgesteld", "handeling", "complexiteit", "norm",
                "context", "indicatoren", "eindkwalificaties",
                "eenheid_vervallen", "eenheid_erbij", "eenheid_studielast", "eenheid_niveau",
                "eenheid_eindkwalificaties", "eenheid_code", "opleiding", "hogeschool",
                "set_niveau", "set_studielast", "eindkwalificatie_vervallen",
                "eindkwalificatie_erbij", "eindkwalificatie_gewijzigd", "taal",
            ),
            "inhoud",
        ),
        **dict.fromkeys(
            ("verwoording", "titel", "vertaling", "eenheid_naam", "eindkwalificatie_verwoord"),
            "verwoording",
        ),
        **dict.fromkeys(
            (
                "status", "versie", "geldig", "vaststelling", "referentie", "kwaliteitsschema",
                "begrippen", "afwijkingen", "herkomst", "vervangt",
                "indicatorcode", "plaats_van_niveau", "plaats_van_studielast",
            ),
            "administratie",
        ),
        **dict.fromkeys(("typografie", "volgorde", "opmaak"), "schijn"),
    }
)  # fmt: skip
"""Every kind of change with its class."""

REMARKS = (
    "uitgave_niet_gevolgd", "vaststelling_niet_gevolgd", "versie_gelijk", "versie_lager",
    "versie_te_klein", "status_terug", "geldig_ingekort", "set_weg", "set_dubbel",
    "code_in_meer_sets",
)  # fmt: skip
"""What is told about an edition as a whole: whether status, version and validity followed."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that is otherwise than it was, or one remark about an edition.

    `kind` is one of `KINDS` or `REMARKS`. `facts` have what it was and is (`oud`,
    `nieuw`), or the words that carried it (`weg`, `erbij`). `severity` says how much it
    asks of who relies on the old edition; None where nobody can miss it.
    """

    kind: str
    severity: Severity | None
    facts: Facts = field(default_factory=lambda: MappingProxyType({}))

    @property
    def touches(self) -> str | None:
        """Return what class of change it is; None for a remark."""
        return KINDS.get(self.kind)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text before and after: both where it stayed, one where it is gone or new.

    What stayed may be spelled otherwise. All `old` together are the old text to the
    letter, all `new` the new one.
    """

    old: str
    new: str
    stayed: bool


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text that is no longer the same to the letter.

    `field` is `titel`, `tekst`, `context`, `indicatoren` or `eindkwalificatie`; `old` is
    empty where the text is new, `new` where it is gone. `sham` says, where nothing but
    typography differs, in what (`aanhalingstekens`, `streepjes` …).
    """

    field: str
    old: str
    new: str
    runs: tuple[Run, ...]
    sham: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """Whether a text still means the same: `zelfde`, `bijgesteld` or `andere`.

    `gone` and `added` are the words that carried it; `synonyms` pairs of words for the
    same by our list; `evidence` what the dimensions say of the old and the new text.
    """

    verdict: str
    gone: tuple[str, ...]
    added: tuple[str, ...]
    synonyms: tuple[tuple[str, str], ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeChange:
    """What became of outcomes: of one, or of several that were cut otherwise.

    `old` and `new` are codes; one of the two may be empty. `identity` says how we know
    that these are the same: `code`, `vervangt`, `tekst` (the same text under another
    code) or `voorstel` (they are alike; people decide); None where one side is empty.
    `near` are codes on the other side that come nearest, where there is none.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    identity: str | None
    aspects: tuple[Aspect, ...] = ()
    texts: tuple[TextChange, ...] = ()
    meaning: Meaning | None = None
    near: tuple[str, ...] = ()
    before: tuple[int, ...] = ()
    """Where the old ones stand in the old set, from 0: a code may be used twice."""
    after: tuple[int, ...] = ()

    @property
    def shape(self) -> str:
        """Return `erbij`, `vervallen`, `gesplitst`, `samengevoegd`, `herverdeeld` or `gebleven`."""
        match len(self.old), len(self.new):
            case 0, _:
                return "erbij"
            case _, 0:
                return "vervallen"
            case 1, 1:
                return "gebleven"
            case 1, _:
                return "gesplitst"
            case _, 1:
                return "samengevoegd"
        return "herverdeeld"

    @property
    def touches(self) -> str | None:
        """Return the class that matters most of what changed; None where nothing did."""
        return most_of(self.aspects)

    @property
    def severity(self) -> Severity | None:
        """Return the worst severity of its aspects."""
        return worst_of(self.aspects)


@dataclass(frozen=True, slots=True)
class UnitChange:
    """What became of a unit; a side is None where it is new or gone."""

    old: str | None
    new: str | None
    aspects: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class StaleDecision:
    """A decision that held for the old edition and does not for the new one.

    `only_sham` where nothing but typography differs: then the same decision, written
    down again, will do.
    """

    standing: Standing
    file: str
    only_sham: bool


@dataclass(frozen=True, slots=True)
class SetChanges:
    """One set before and after; a side is None where the set is new or gone.

    `promise` says what people could count on in the old edition: `toegezegd` (adopted,
    and the new one is given out for the same edition), `nieuwe_uitgave` (adopted, and
    followed by an edition that says so), `afgestemd` or `vrij`.
    `outcomes` has every outcome of both sides exactly once. `same_bytes` says that
    the file is the same to the letter.
    """

    old: SetLabel | None
    new: SetLabel | None
    promise: str
    aspects: tuple[Aspect, ...] = ()
    remarks: tuple[Aspect, ...] = ()
    units: tuple[UnitChange, ...] = ()
    outcomes: tuple[OutcomeChange, ...] = ()
    decisions: tuple[StaleDecision, ...] = ()
    moved: bool = False
    proposed: bool = True
    """Whether likeness was looked at; not where the sets are too large for that."""
    engine: EngineName | None = None

    @property
    def label(self) -> SetLabel:
        """Return the set as it is now, or as it was where it is gone."""
        label = self.new or self.old
        if label is None:
            raise ValueError("a set is there before or after")
        return label

    @property
    def state(self) -> str:
        """Return `nieuw`, `weg`, `gewijzigd`, `verwoord`, `administratie`, `schijn`, `gelijk`."""
        if self.old is None:
            return "nieuw"
        if self.new is None:
            return "weg"
        touched = most_of(tuple(self.every_aspect()))
        return {None: "gelijk", "inhoud": "gewijzigd", "verwoording": "verwoord"}.get(
            touched, touched or "gelijk"
        )

    def every_aspect(self) -> Iterator[Aspect]:
        """Yield what changed in the set, its units and its outcomes, and the remarks."""
        yield from self.remarks
        yield from self.aspects
        for unit in self.units:
            yield from unit.aspects
        for outcome in self.outcomes:
            yield from outcome.aspects

    @property
    def severity(self) -> Severity | None:
        """Return the worst severity of all that changed."""
        return worst_of(tuple(self.every_aspect()))


@dataclass(frozen=True, slots=True)
class Since:
    """The revisions between which a repository was looked at; `until` None: the files as they are.

    `commit` is where `revision` and what we look at parted (the merge base), abbreviated.
    """

    revision: str
    commit: str
    until: str | None = None
    until_commit: str | None = None
    parted: bool = False
    """Whether `revision` has gone on since."""


@dataclass(frozen=True, slots=True)
class ChangesReport:
    """What became of one set, or of all sets since a revision.

    `sets` come in the order of their files. `left_out` says which files could not be
    read as a set, `broken` of which of those there was a set before.
    """

    sets: tuple[SetChanges, ...]
    since: Since | None = None
    left_out: tuple[Finding, ...] = ()
    broken: tuple[str, ...] = ()

    def labels(self) -> Iterator[SetLabel]:
        """Yield every set, as it was and as it is."""
        for each in self.sets:
            yield from (label for label in (each.old, each.new) if label is not None)

    @property
    def worst(self) -> Severity | None:
        """Return the worst severity of what changed, None where nothing asks for anything."""
        found = [each.severity for each in self.sets if each.severity is not None]
        found += [Severity.ERROR] * bool(self.broken)
        return max(found, default=None)


def most_of(aspects: tuple[Aspect, ...]) -> str | None:
    """Return the class that matters most of some aspects; None where there are none."""
    there = {aspect.touches for aspect in aspects}
    return next((each for each in CLASSES if each in there), None)


def worst_of(aspects: tuple[Aspect, ...]) -> Severity | None:
    """Return the worst severity of some aspects; None where none has any."""
    return max((each.severity for each in aspects if each.severity is not None), default=None)
