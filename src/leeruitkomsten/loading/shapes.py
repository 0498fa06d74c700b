"""The format of a set for who has Python data and no file: the schema, as pydantic models.

    new_set({"leeruitkomstenset": 1, "hogeschool": ..., "leeruitkomsten": [...]})

The schema is the contract; tests hold these models to it, both in what they
accept and in what they refuse.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    ValidationError,
    model_validator,
)

from leeruitkomsten.errors import SetError
from leeruitkomsten.loading.sets import build_set
from leeruitkomsten.model import OutcomeSet
from leeruitkomsten.source import route_text

T = TypeVar("T")

NLQF = (1, 2, 3, 4, "4+", 5, 6, 7, 8)
_DATE = re.compile(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}")


def _given(value: Any) -> Any:
    if value is None:
        raise ValueError("leave the key out where there is nothing to say")
    return value


def _is_date(text: str) -> str:
    if not _DATE.fullmatch(text):
        raise ValueError("a date is written as year-month-day")
    date.fromisoformat(text)
    return text


def _differ(items: list[str]) -> list[str]:
    if len(set(items)) < len(items):
        raise ValueError("something stands here twice")
    return items


def _is_one(value: Any) -> Any:
    # To a schema 1.0 is the number 1; to Python True is, too.
    if isinstance(value, bool) or value != 1:
        raise ValueError("the version of the format is 1")
    return 1


def _level(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | str) or value == "":
        raise ValueError("a level is a number or a text")
    return value


def _levels(levels: dict[str, Any]) -> dict[str, Any]:
    if "nlqf" in levels and levels["nlqf"] not in NLQF:
        raise ValueError("there is no such level of the NLQF")
    return levels


def _credits(value: Any) -> Any:
    # A plain validator: pydantic's own would make 30.0 of 30.
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 480:
        raise ValueError("the study load is a number of EC, more than 0 and at most 480")
    return value


def _indicator(value: Any) -> Any:
    return {"tekst": value} if isinstance(value, str) else value


Maybe = Annotated[T | None, BeforeValidator(_given)]
"""What may be left out, but is not null where it is there."""
Text = Annotated[str, StringConstraints(min_length=1)]
Day = Annotated[str, AfterValidator(_is_date)]
Codes = Annotated[list[Text], AfterValidator(_differ)]
Credits = Annotated[float, PlainValidator(_credits)]
LevelShape = Annotated[
    dict[str, Annotated[int | float | str, PlainValidator(_level)]], AfterValidator(_levels)
]


class _Shape(BaseModel):
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, validate_by_alias=True, validate_by_name=False
    )


class WaiverShape(_Shape):
    """A rule that is set aside, and why."""

    rule: Text = Field(alias="regel")
    reason: str = Field(alias="motivering")
    until: Maybe[Day] = Field(None, alias="tot")


class IndicatorShape(_Shape):
    """Behaviour by which an outcome can be seen; a bare text is one without a code."""

    code: Maybe[Text] = None
    text: Text = Field(alias="tekst")


class QualificationShape(_Shape):
    """A requirement at the end of the programme."""

    code: Text
    text: str = Field(alias="tekst")


class TranslationShape(_Shape):
    """The text of an outcome in other languages."""

    en: Maybe[Text] = None
    nl: Maybe[Text] = None
    de: Maybe[Text] = None
    fr: Maybe[Text] = None


class OriginShape(_Shape):
    """An outcome of a set of others that one was drawn up from."""

    set: Text
    code: Text
    institution: Maybe[Text] = Field(None, alias="hogeschool")
    verbatim: bool = Field(False, alias="letterlijk")


class OutcomeShape(_Shape):
    """A learning outcome."""

    code: Text
    title: Maybe[Text] = Field(None, alias="titel")
    text: str = Field(alias="tekst")
    context: Maybe[Text] = None
    indicators: Maybe[list[Annotated[IndicatorShape, BeforeValidator(_indicator)]]] = Field(
        None, alias="indicatoren"
    )
    level: Maybe[LevelShape] = Field(None, alias="niveau")
    credits: Maybe[Credits] = Field(None, alias="studielast")
    qualifications: Maybe[Codes] = Field(None, alias="eindkwalificaties")
    translations: Maybe[TranslationShape] = Field(None, alias="vertaling")
    replaces: Maybe[Codes] = Field(None, alias="vervangt")
    origin: Maybe[list[OriginShape]] = Field(None, alias="herkomst")
    waivers: Maybe[list[WaiverShape]] = Field(None, alias="afwijkingen")


Outcomes = Annotated[list[OutcomeShape], Field(min_length=1)]


class UnitShape(_Shape):
    """A unit of learning outcomes."""

    code: Maybe[Text] = None
    name: Maybe[Text] = Field(None, alias="naam")
    credits: Maybe[Credits] = Field(None, alias="studielast")
    level: Maybe[LevelShape] = Field(None, alias="niveau")
    qualifications: Maybe[Codes] = Field(None, alias="eindkwalificaties")
    outcomes: Outcomes = Field(alias="leeruitkomsten")
    waivers: Maybe[list[WaiverShape]] = Field(None, alias="afwijkingen")


class ProgrammeShape(_Shape):
    """The degree programme that a set describes."""

    name: Text = Field(alias="naam")
    code: Maybe[Text] = None
    degree: Maybe[
        Literal["ad", "bachelor", "master", "mbo", "microcredential", "cursus", "anders"]
    ] = Field(None, alias="graad")
    variant: Maybe[Text] = None


class ValidityShape(_Shape):
    """The first and the last day on which a set holds."""

    since: Maybe[Day] = Field(None, alias="van")
    until: Maybe[Day] = Field(None, alias="tot")


class AdoptionShape(_Shape):
    """By whom and when a set was adopted, and how the field took part."""

    by: Maybe[Text] = Field(None, alias="door")
    on: Maybe[Day] = Field(None, alias="op")
    field_of_work: Maybe[Text] = Field(None, alias="werkveld")


class SetShape(_Shape):
    """A set of learning outcomes."""

    format: Annotated[Any, BeforeValidator(_is_one)] = Field(alias="leeruitkomstenset")
    institution: Text = Field(alias="hogeschool")
    programme: ProgrammeShape = Field(alias="opleiding")
    level: Maybe[LevelShape] = Field(None, alias="niveau")
    credits: Maybe[Credits] = Field(None, alias="studielast")
    language: Maybe[Literal["nl", "en"]] = Field(None, alias="taal")
    version: Maybe[Text] = Field(None, alias="versie")
    status: Maybe[Literal["concept", "afgestemd", "vastgesteld", "verouderd"]] = None
    validity: Maybe[ValidityShape] = Field(None, alias="geldig")
    adoption: Maybe[AdoptionShape] = Field(None, alias="vastgesteld")
    quality_schema: Maybe[Text] = Field(None, alias="kwaliteitsschema")
    reference: Maybe[Text] = Field(None, alias="referentie")
    terms: Maybe[dict[str, Text]] = Field(None, alias="begrippen")
    qualifications: Maybe[list[QualificationShape]] = Field(None, alias="eindkwalificaties")
    units: Maybe[Annotated[list[UnitShape], Field(min_length=1)]] = Field(None, alias="eenheden")
    outcomes: Maybe[Outcomes] = Field(None, alias="leeruitkomsten")
    waivers: Maybe[list[WaiverShape]] = Field(None, alias="afwijkingen")

    @model_validator(mode="after")
    def _has_outcomes(self) -> SetShape:
        if self.units is None and self.outcomes is None:
            raise ValueError("a set has `leeruitkomsten`, or `eenheden` with them")
        return self


def new_set(data: Mapping[str, Any]) -> OutcomeSet:
    """Return the set in `data`, which has the form of `set.schema.json`.

    Raises `SetError` with all there is to complain of: `klachten` holds a text for
    each, which begins with the route to it.
    """
    try:
        shape = SetShape.model_validate(dict(data))
    except ValidationError as error:
        raise SetError("set-niet-in-orde", klachten=tuple(_complaints(error))) from error
    return build_set(shape.model_dump(by_alias=True, exclude_unset=True))


def _complaints(error: ValidationError) -> list[str]:
    return [
        f"{route_text(one['loc']) or '.'}: {one['msg']}"
        for one in error.errors(include_url=False, include_context=False, include_input=False)
    ]
