"""Whether a text still means the same, and the words by which one can tell.

`zelfde`: no word that says what it is about, and no small word that steers what is asked
(`schemas/lexicon/sturend.yaml`), is gone or new; words may be bent, swapped for one that
our list of synonyms has for the same, or put in another order while act and object stay.
`andere`: it is denied, or the two have no more in common than with others, or both what is
done and what it is done to are other. `bijgesteld`: all between. Where nothing can be
told it is `bijgesteld`: that asks people to look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from leeruitkomsten.language.tokens import tokens
from leeruitkomsten.loading.contracts import read_data
from leeruitkomsten.matching.near_text import likeness
from leeruitkomsten.matching.normalise import base, carries_meaning
from leeruitkomsten.model import Evidence
from leeruitkomsten.model.changes import Meaning, Run
from leeruitkomsten.revising.typography import is_sham, plain

HARDLY_ALIKE = 0.6
"""Under this likeness in letters, texts with no content in common are two outcomes.

Two different outcomes of one set are alike by .51 (median; .61 at most, of 125 in `sets/`).
Tuned on those, with `bench/evaluate_changes.py`.
"""
Told = dict[str, list[str]]
"""Words by their base form, each as often as it stands there."""
_NO_CONTENT = frozenset({"zwak", "geen"})


def meaning_of(
    old: str, new: str, runs: Sequence[Run], evidence: Sequence[Evidence], language: str
) -> Meaning:
    """Return whether a text that was changed still means the same.

    `evidence` is what the dimensions say of both; without `inhoud` where the texts are
    too much alike for that to matter.
    """
    found = {each.dimension: each for each in evidence}
    gone, added = _words_changed(runs, language)
    synonyms = tuple(_cancel_synonyms(gone, added, language))
    verdict = _verdict(old, new, found, changed=bool(gone or added))
    return Meaning(verdict, _words(gone), _words(added), synonyms, tuple(evidence))


def says_the_same(runs: Iterable[Run], language: str) -> bool:
    """Return whether no word that tells something is gone or new; for texts beside the main one."""
    gone, added = _words_changed(runs, language)
    for _ in _cancel_synonyms(gone, added, language):
        pass
    return not gone and not added


def _words_changed(runs: Iterable[Run], language: str) -> tuple[Told, Told]:
    """Return the words that tell something and are gone or new, those that only moved left out."""
    changed = [run for run in runs if not run.stayed and not is_sham(run.old, run.new)]
    gone = _telling((run.old for run in changed), language)
    added = _telling((run.new for run in changed), language)
    _cancel(gone, added)
    return gone, added


def _verdict(old: str, new: str, found: Mapping[str, Evidence], *, changed: bool) -> str:
    def level(dimension: str) -> str:
        return found[dimension].level if dimension in found else "onbekend"

    if level("ontkenning") == "verschilt":
        return "andere"
    other_deed = level("handeling") == "ander" and level("object") == "ander"
    if not changed:
        return "bijgesteld" if other_deed else "zelfde"
    alike = likeness(old, new)
    if level("inhoud") in _NO_CONTENT and alike < HARDLY_ALIKE:
        return "andere"
    if other_deed and level("inhoud") in {*_NO_CONTENT, "deels"} and alike < HARDLY_ALIKE:
        return "andere"
    return "bijgesteld"


def _telling(stretches: Iterable[str], language: str) -> Told:
    found: Told = {}
    for stretch in stretches:
        for token in tokens(stretch):
            if token.is_word and _tells(token.folded, language):
                found.setdefault(plain(base(token.folded, language)), []).append(token.text)
    return found


def _tells(word: str, language: str) -> bool:
    """Return whether a word says what it is about, or steers what is asked; numbers do."""
    steers = word in _steering(language)
    return steers or any(map(str.isdigit, word)) or carries_meaning(word, language)


def _cancel(gone: Told, added: Told) -> None:
    """Take away what is on both sides: a word that moved, or was bent."""
    for key in [*gone]:
        both = min(len(gone[key]), len(added.get(key, ())))
        for side in (gone, added):
            if both:
                side[key] = side[key][both:]
                if not side[key]:
                    del side[key]


def _cancel_synonyms(gone: Told, added: Told, language: str) -> Iterator[tuple[str, str]]:
    """Take away words for the same, and yield them."""
    groups = _synonyms(language)
    for key in sorted(gone):
        if key not in gone or key not in groups:
            continue
        same = next((each for each in sorted(added) if groups.get(each) == groups[key]), None)
        if same is not None:
            yield gone[key][0], added[same][0]
            for side, name in ((gone, key), (added, same)):
                side[name] = side[name][1:]
                if not side[name]:
                    del side[name]


def _words(told: Told) -> tuple[str, ...]:
    counted = Counter(word for words in told.values() for word in words)
    return tuple(counted)


@cache
def _steering(language: str) -> frozenset[str]:
    lists = read_data("lexicon/sturend.yaml")
    return frozenset(lists.get(language, lists["nl"]).split())


@cache
def _synonyms(language: str) -> Mapping[str, int]:
    """Return by the base form of a word the number of the group of words that it belongs to."""
    groups = read_data("lexicon/synoniemen.yaml")["groepen"].get(language, ())
    return {
        plain(base(form, language)): number
        for number, group in enumerate(groups)
        for forms in group["vormen"]
        for form in forms.split("|")
    }
