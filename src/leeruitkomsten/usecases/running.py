"""One run of the linter over files: what is remembered is recalled, what is new is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.files import can_be_read_again, read_bytes
from leeruitkomsten.loading.settings import settings_for
from leeruitkomsten.loading.text import decode
from leeruitkomsten.model import Finding, Settings
from leeruitkomsten.source import Source
from leeruitkomsten.usecases.crew_size import crew_for
from leeruitkomsten.usecases.file_report import FileReport
from leeruitkomsten.usecases.parcels import packed, unpacked

if TYPE_CHECKING:
    from leeruitkomsten.usecases.remembering import Memory

Watch = Callable[[int, int], None]
"""Told how many of how many files are done."""


class Result(NamedTuple):
    """What linting gave of a file: what was judged, why it cannot be read, or what went wrong.

    `source` has its text, where that says something or cannot be read again; `key` is what
    names it in memory.
    """

    told: FileReport | Finding | LeeruitkomstenError
    source: Source | None = None
    key: str | None = None


class Run:
    """By which quality schema files are judged, for which day, with which memory."""

    def __init__(self, schema: str | None, on: str | None, memory: Memory | None) -> None:
        self.schema = schema
        self._on, self._memory = on, memory
        self._judge = _Judge(schema, on, keyed=memory is not None)

    def settings(self, name: str) -> Settings:
        """Return the settings that hold for a file."""
        return self._judge.settings(name)

    def results(self, files: Sequence[str], processes: int, watch: Watch) -> Iterator[Result]:
        """Yield what linting gives of each file, in order, up to the first thing that went wrong.

        So many `processes` share what is new; 0 leaves that to the number of files.
        """
        shares = (processes or crew_for(len(files))) > 1
        found = self._shared(files, processes, watch) if shares else self._alone(files, watch)
        for result in found:
            yield result
            if isinstance(result.told, LeeruitkomstenError):
                return

    def _alone(self, files: Sequence[str], watch: Watch) -> Iterator[Result]:
        for done, name in enumerate(files, 1):
            yield self._result(name)
            watch(done, len(files))

    def _result(self, name: str) -> Result:
        data = read_bytes(name)
        if isinstance(data, Finding):
            return Result(data)
        return self._recalled(name, data) or self._kept(self._judge.result(name, data))

    def _recalled(self, name: str, data: bytes) -> Result | None:
        key = self._judge.key(name, data)
        judged = self._memory.recall(key, name) if self._memory and key else None
        if judged is None:
            return None
        source = decode(name, data) if judged.findings else None
        return Result(judged, source if isinstance(source, Source) else None)

    def _kept(self, result: Result) -> Result:
        if self._memory and result.key and isinstance(result.told, FileReport):
            self._memory.keep(result.key, result.told)
        return result

    def _shared(self, files: Sequence[str], processes: int, watch: Watch) -> Iterator[Result]:
        results: dict[int, Result] = {}
        new: list[int] = []
        for at, name in enumerate(files):
            known = self._known(name)
            if known is None:
                new.append(at)
            else:
                results[at] = known
                watch(len(results), len(files))
        size = min(processes or crew_for(len(new)), len(new))
        names = [files[at] for at in new]
        # A few that changed are no work for two.
        found = self._dealt(names, size) if size > 1 else enumerate(map(self._result, names))
        for nth, result in found:
            results[new[nth]] = result
            watch(len(results), len(files))
        return iter([results[at] for at in range(len(files))])

    def _dealt(self, names: Sequence[str], size: int) -> Iterator[tuple[int, Result]]:
        """Yield what linting gives of files that so many processes share, as it comes in."""
        # Loaded where it is used: a run over a few files never is.
        from leeruitkomsten.usecases.crew import shared_out

        work = partial(_judged, self.schema, self._on, self._memory is not None)
        with closing(shared_out(work, names, size)) as judged:
            for nth, (parcel, text, key) in judged:
                told = unpacked(parcel) or LeeruitkomstenError("werker-gestopt")
                source = None if text is None else Source(names[nth], text)
                yield nth, self._kept(Result(told, source, key))

    def _known(self, name: str) -> Result | None:
        """Return what is remembered of a file, or of what can be read once only is judged."""
        if not can_be_read_again(name):
            return self._result(name)
        if self._memory is None:
            return None
        data = read_bytes(name)
        return Result(data) if isinstance(data, Finding) else self._recalled(name, data)


class _Judge:
    """Judges files one by one; `keyed` says whether what it gives is named for a memory."""

    def __init__(self, schema: str | None, on: str | None, *, keyed: bool) -> None:
        self._schema, self._on = schema, on
        self._keys = None
        if keyed:
            from leeruitkomsten.usecases.remembering import Keys

            self._keys = Keys(schema)
        self._settings: dict[str, Settings] = {}

    def settings(self, name: str) -> Settings:
        """Return the settings that hold for a file, looked up once per folder."""
        folder = name.rpartition("/")[0] if "/" in name else "."
        if folder not in self._settings:
            self._settings[folder] = settings_for(name)
        return self._settings[folder]

    def key(self, name: str, data: bytes) -> str | None:
        """Return what names the content of a file, None where nothing is to be remembered."""
        try:
            return self._keys.key(data, self.settings(name)) if self._keys else None
        except (LeeruitkomstenError, OSError):
            return None  # told where it is judged

    def result(self, name: str, data: bytes) -> Result:
        """Return what linting gives of a file with this in it."""
        source = decode(name, data)
        if isinstance(source, Finding):
            return Result(source)
        # Loaded where something is new: what is remembered needs no rules.
        from leeruitkomsten.usecases.judging import judge

        try:
            judged = judge(source, self.settings(name), self._schema, self._on)
        except LeeruitkomstenError as error:
            return Result(error)
        says = judged.findings or not can_be_read_again(name)
        return Result(judged, source if says else None, self.key(name, data))


_Sent = tuple[str, str | None, str | None]
"""A result as it goes from one process to another: what is told, the text, the key."""


def _judged(schema: str | None, on: str | None, keyed: bool, name: str) -> _Sent:
    data = read_bytes(name)
    if isinstance(data, Finding):
        return packed(data), None, None
    result = _judge_here(schema, on, keyed).result(name, data)
    return packed(result.told), result.source.text if result.source else None, result.key


@cache
def _judge_here(schema: str | None, on: str | None, keyed: bool) -> _Judge:
    return _Judge(schema, on, keyed=keyed)
