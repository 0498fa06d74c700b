"""The YAML test suite against our reader: `python bench/yaml_suite.py --suite MAP`.

MAP is a checkout of the branch `data` of github.com/yaml/yaml-test-suite: a folder per case
with `in.yaml` and, where it has a meaning in JSON, `in.json`; `error` where it is no YAML.
We read one document of plain JSON and refuse the rest of YAML on purpose, with a place. So:

- a case whose JSON is one document must be read as just that, or be refused where it uses
  what we refuse (`REFUSED` names the findings that say so);
- every other case must be refused with a place: it is no YAML, has no JSON, or more documents.

What differs and is known stands in `KNOWN`, with the reason; anything else ends with 1, and
so does a case that is read as something else than its JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leeruitkomsten.loading.reader import read
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import Finding

REFUSED: Mapping[str, str] = {
    "LU002": "a key that stands twice",
    "LU003": "a key that is no text",
    "LU004": "a tag of its own",
    "LU005": "more than one document",
    "LU006": "nothing in it",
    "LU011": "an alias that leads nowhere or into itself, or a merge key",
    "LU012": "a character that editors and YAML see differently",
}
"""What we refuse though YAML has it."""

_LIBYAML = """
2LFX 4MUZ/00 4MUZ/01 4MUZ/02 58MP 5MUD 5T43 6BCT 6CA3 6LVF 8XYN 96NN/00 96NN/01 9SA2 A2M4 BEC7
DBG4 DK3J DK95/00 DK95/03 DK95/04 FP8R HM87/00 K3WX MUS6/05 MUS6/06 NJ66 Q5MG R4YG VJP3/01 W5VH
Y79Y/001 Y79Y/010 652Z HM87/01 Y2GN
"""
_PYYAML = """
6HB6 DC7X DK95/05 DK95/07 HS5T J3BT JR7V K54U MUS6/03 NB6Z UV7Q Y79Y/002
"""
_LENIENT = "9C9N 9JBA CVW2 DK95/01 G5U8 QB6E S98Z SU5Z X4QW Y79Y/003 YJV2"

KNOWN: Mapping[str, tuple[str, frozenset[str]]] = {
    "REFUSED": (
        "the parser does not read this corner of YAML 1.2: it is refused, with a place",
        frozenset((_LIBYAML + _PYYAML).split()),
    ),
    "LENIENT": (
        "the parser is milder than YAML on blanks and indentation: it is read as it looks",
        frozenset(_LENIENT.split()),
    ),
    "NO JSON": (
        "a key without a value, which is null: the suite has no JSON of it",
        frozenset({"4ABK"}),
    ),
    "OTHER": (
        "a last line of only blanks, without a line end, adds no empty line to a text",
        frozenset({"JEF9/02", "L24T/01"}),
    ),
}
"""By what went otherwise: the reason, and the cases for which that is known."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its name, its text, the documents it means in JSON, and whether it is an error."""

    name: str
    data: bytes
    meant: tuple[Any, ...] | None
    is_error: bool


def cases(suite: Path) -> Iterator[Case]:
    """Yield all cases of the suite, by name."""
    for file in sorted(suite.rglob("in.yaml")):
        folder = file.parent
        if {"name", "tags"} & {*folder.relative_to(suite).parts}:  # links to the same cases
            continue
        meant = folder / "in.json"
        yield Case(
            folder.relative_to(suite).as_posix(),
            file.read_bytes(),
            tuple(_documents(meant.read_text("utf-8"))) if meant.exists() else None,
            (folder / "error").exists(),
        )


def _documents(text: str) -> Iterator[Any]:
    decoder, at = json.JSONDecoder(), 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        document, at = decoder.raw_decode(text, at)
        yield document


def outcome(case: Case, *, pure: bool) -> str:
    """Return what came of a case, in words that can be counted; in capitals what must not be."""
    source = decode(case.name, case.data)
    if isinstance(source, Finding):
        found: tuple[Finding, ...] = (source,)
        document = None
    else:
        reading = read(source, pure=pure)
        found, document = reading.findings, reading.document
    codes = [one.code for one in found if one.code != "LU008"]
    one_document = case.meant is not None and len(case.meant) == 1 and not case.is_error
    if codes:
        if not one_document:
            return "refused, as it must be"
        if (reason := next((REFUSED[code] for code in codes if code in REFUSED), None)) is None:
            return f"REFUSED: {codes[0]}"
        return f"refused on purpose: {reason}"
    if document is None:
        return "EMPTY: neither read nor refused"
    if case.is_error:
        return "LENIENT: read, and it is no YAML"
    if case.meant is None:
        return "NO JSON: read, and there is none"
    if not one_document:
        return "DOCUMENTS: read, and it is not one"
    if not _same(document.data, case.meant[0]):
        return f"OTHER: read as {json.dumps(document.data)}, not {json.dumps(case.meant[0])}"
    return "read as its JSON"


def _same(ours: Any, theirs: Any) -> bool:
    """Return whether two are the same JSON: 1 is no true, and 1.0 is 1."""
    return json.dumps(_plain(ours), sort_keys=True) == json.dumps(_plain(theirs), sort_keys=True)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return float(value) if type(value) is int else value


def main() -> int:
    """Tell how many cases were read, refused and wrong, for both parsers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", type=Path, required=True)
    call = parser.parse_args()
    all_cases = list(cases(call.suite))
    if not all_cases:
        print(f"no cases in {call.suite}: is it the branch `data`?")
        return 2
    wrong = 0
    for pure in (False, True):
        print(f"{len(all_cases)} cases, {'PyYAML' if pure else 'libyaml'}:")
        counts: Counter[str] = Counter()
        for case in all_cases:
            words = outcome(case, pure=pure)
            kind = words.split(":")[0]
            reason, known = KNOWN.get(kind, ("", frozenset()))
            if case.name in known:
                words = f"known difference: {reason}"
            elif kind.isupper():
                print(f"        {case.name}: {words}")
                wrong += 1
                words = kind
            counts[words] += 1
        for words, count in counts.most_common():
            print(f"  {count:>4}  {words}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
