"""From a key and facts to words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from leeruitkomsten.messages import (
    calibration_page_terms,
    calibration_terms,
    changes_terms,
    comparison_en,
    comparison_nl,
    decision_terms,
    editor_terms,
    en,
    engine_terms,
    format_terms,
    html_terms,
    import_prose_terms,
    import_terms,
    lint_page_terms,
    meeting_terms,
    nl,
    pairing_terms,
    reader_terms,
    repair_terms,
    schema_terms,
    speed_terms,
    start_terms,
    transfer_page_terms,
    transfer_terms,
    worksheet_terms,
)

LANGUAGES = ("nl", "en")
"""The languages we speak; the first is the default."""

PARTS: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "nl": (
        nl.MESSAGES,
        comparison_nl.MESSAGES,
        calibration_terms.NL,
        schema_terms.NL,
        reader_terms.NL,
        pairing_terms.NL,
        repair_terms.NL,
        engine_terms.NL,
        decision_terms.NL,
        transfer_terms.NL,
        html_terms.NL,
        speed_terms.NL,
        worksheet_terms.NL,
        import_prose_terms.NL,
        import_terms.NL,
        calibration_page_terms.NL,
        transfer_page_terms.NL,
        lint_page_terms.NL,
        meeting_terms.NL,
        start_terms.NL,
        format_terms.NL,
        changes_terms.NL,
        editor_terms.NL,
    ),
    "en": (
        en.MESSAGES,
        comparison_en.MESSAGES,
        calibration_terms.EN,
        schema_terms.EN,
        reader_terms.EN,
        pairing_terms.EN,
        repair_terms.EN,
        engine_terms.EN,
        decision_terms.EN,
        transfer_terms.EN,
        html_terms.EN,
        speed_terms.EN,
        worksheet_terms.EN,
        import_prose_terms.EN,
        import_terms.EN,
        calibration_page_terms.EN,
        transfer_page_terms.EN,
        lint_page_terms.EN,
        meeting_terms.EN,
        start_terms.EN,
        format_terms.EN,
        changes_terms.EN,
        editor_terms.EN,
    ),
}
"""Messages by topic; no key stands in two of them."""

CATALOGUES: Mapping[str, Mapping[str, str]] = {
    language: {key: text for part in parts for key, text in part.items()}
    for language, parts in PARTS.items()
}
"""All messages, by language and key."""

_GAP = re.compile(r"\{(\w+)\}")
_AND = {"nl": " en ", "en": " and "}


def say(key: str, language: str = "nl", **facts: object) -> str:
    """Return message `key` in `language`, its gaps filled with `facts`."""
    return fill(CATALOGUES[language][key], facts, language)


def knows(key: str) -> bool:
    """Return whether there is a message with this key."""
    return key in CATALOGUES["nl"]


def fill(template: str, facts: Mapping[str, object], language: str) -> str:
    """Return `template` with every `{name}` replaced by that fact in words.

    A gap without a fact stays as it is. Nothing else in the template means
    anything, so a card of a stranger can do no more than leave a gap.
    """
    return _GAP.sub(
        lambda gap: _in_words(facts[gap[1]], language) if gap[1] in facts else gap[0], template
    )


def _in_words(fact: object, language: str) -> str:
    if fact is None:
        return "–"
    if isinstance(fact, float):
        return _number(fact, language)
    if isinstance(fact, str):
        return fact
    if isinstance(fact, Sequence):
        words = [_in_words(part, language) for part in fact]
        return _AND[language].join([", ".join(words[:-1]), words[-1]] if words[1:] else words)
    key = getattr(fact, "key", None)  # a Term: a phrase of ours; `messages` knows no model
    return say(key, language, **getattr(fact, "facts", {})) if key is not None else str(fact)


def _number(number: float, language: str) -> str:
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "nl" else text
