"""Which outcome of the set a draft is: by its code, by what it replaces, by its text.

In that order, and only where that is certain. A text that is nearly one of the set, or one
that stands under another code, may be that outcome or another: people are asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.matching.near_text import NearTexts
from leeruitkomsten.model import Entry, Outcome, OutcomeSet, Term
from leeruitkomsten.model.draft import Draft
from leeruitkomsten.model.plan import ImportCall


@dataclass(frozen=True, slots=True)
class Recognised:
    """The outcome of the set that a draft is; None: it is new, or that is asked."""

    entry: Entry | None = None
    by: str | None = None
    question: Term | None = None
    note: Term | None = None


class Known:
    """The outcomes of a set, by all that one can know them by."""

    def __init__(
        self, outcome_set: OutcomeSet | None, drafts: Sequence[Draft], call: ImportCall
    ) -> None:
        self.entries: Mapping[str, Entry] = outcome_set.by_code() if outcome_set else {}
        self._call = call
        self._now = {
            old: code for code, entry in self.entries.items() for old in entry.outcome.replaces
        }
        self._by_text: dict[str, list[str]] = {}
        for code, entry in self.entries.items():
            if entry.text.strip():
                self._by_text.setdefault(text_print(entry.text), []).append(code)
        self._in_documents: dict[str, list[Draft]] = {}
        for draft in drafts if outcome_set else ():
            self._in_documents.setdefault(text_print(draft.text), []).append(draft)
        # One that has its own row in the documents is that one, and nothing like it is.
        told = {self._now.get(draft.code, draft.code) for draft in drafts if draft.code}
        self._texts = NearTexts(
            {code: one.text for code, one in self.entries.items() if code not in told}
        )

    def recognise(self, draft: Draft) -> Recognised:
        """Return which outcome a draft is, or what is to be asked."""
        same_text = self._by_text.get(text_print(draft.text), []) if draft.text else []
        if draft.code is None:
            return self._without_code(draft, same_text)
        if draft.code in self.entries:
            return self._with_code(draft.code, same_text)
        if draft.code in self._now:
            now = self._now[draft.code]
            note = Term("import.heet-nu", {"code": draft.code, "nu": now})
            return Recognised(self.entries[now], "vervangt", note=note)
        if draft.code in self._call.as_new:
            return Recognised()
        others = [code for code in same_text if code not in draft.replaces]
        if others:
            facts = {"code": draft.code, "anders": others[0]}
            return Recognised(question=Term("import.vraag-andere-code", facts))
        return self._nearly(draft, draft.code)

    def _with_code(self, code: str, same_text: list[str]) -> Recognised:
        """Return the outcome of a code; asked where codes and texts may have shifted."""
        entry = self.entries[code]
        if code in same_text or code in self._call.as_same:
            return Recognised(entry, "code")
        if same_text:
            facts = {"code": code, "anders": same_text[0]}
            return Recognised(question=Term("import.vraag-verwisseld", facts))
        elsewhere = [
            other
            for other in self._in_documents.get(text_print(entry.text), [])
            if other.code != code and entry.text.strip()
        ]
        if elsewhere:
            row = elsewhere[0].spot.number
            shifted = Term("import.vraag-verschoven", {"code": code, "rij": row})
            return Recognised(question=shifted)
        return Recognised(entry, "code")

    def _without_code(self, draft: Draft, same_text: list[str]) -> Recognised:
        if len(same_text) == 1:
            return Recognised(self.entries[same_text[0]], "tekst")
        if same_text:
            facts = {"codes": ", ".join(same_text)}
            return Recognised(question=Term("import.vraag-meer-gelijke", facts))
        if not draft.text:
            return Recognised(question=Term("import.vraag-niets"))
        return self._nearly(draft, None)

    def _nearly(self, draft: Draft, code: str | None) -> Recognised:
        near = self._texts.like(draft.text, draft.replaces) if draft.text else ()
        if not near:
            return Recognised()
        key = "import.vraag-lijkt" if code else "import.vraag-lijkt-zonder-code"
        facts = {"codes": ", ".join(near), "eerste": near[0], "code": code or ""}
        return Recognised(question=Term(key, facts))


def text_print(text: str) -> str:
    """Return the fingerprint of a text by itself."""
    return fingerprint(Outcome("", text))
