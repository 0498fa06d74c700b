"""What a project decided for all its sets (`leeruitkomsten.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from leeruitkomsten.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """Project settings; the defaults are what holds where no settings file is."""

    quality_schema: str = "hbo"
    schema_place: str | None = field(default=None, compare=False)
    """Where the quality schema is settled, as `file:line:column`; None: nowhere."""
    language: str | None = None
    """The language of reports; None: Dutch, unless the command line says otherwise."""
    severities: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
    """Severity per rule code, over that of the quality schema; None turns a rule off."""
    places: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), compare=False)
    """Where the severity of a rule is settled, as `file:line:column`."""
    rule_folders: tuple[str, ...] = ()
    """Folders with rule cards and quality schemas of the institution's own."""
