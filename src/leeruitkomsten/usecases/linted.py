"""The sets that were linted, for reports that tell more of them than their findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leeruitkomsten.loading.files import read_file
from leeruitkomsten.model import LintedSet, Settings
from leeruitkomsten.source import Source


class LintedSets(Mapping[str, LintedSet]):
    """The sets that were linted, by file. Most reports need none of them: read when asked for.

    A file that meanwhile has gone, or holds no set any more, is not there.
    """

    def __init__(
        self,
        files: Mapping[str, Settings],
        sources: Mapping[str, Source],
        schema: str | None,
    ) -> None:
        """Note the files, with the settings of each; of those in `sources` the text is at hand."""
        self._files, self._sources, self._schema = files, sources, schema

    def __getitem__(self, file: str) -> LintedSet:
        from leeruitkomsten.loading.sets import load
        from leeruitkomsten.rules.questions import questions
        from leeruitkomsten.usecases.rulebook import held_for

        settings = self._files[file]
        source = self._sources.get(file) or read_file(file)
        loaded = load(source) if isinstance(source, Source) else None
        if loaded is None or loaded.set is None:
            raise KeyError(file)
        held = held_for(loaded.set, settings, self._schema)
        return LintedSet(
            set=loaded.set,
            quality_schema=held.schema.name,
            title=held.schema.title,
            cards=tuple(rule.card for rule in held.rules),
            questions=tuple(questions(held.questions, loaded.set)),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
