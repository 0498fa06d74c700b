"""The language server: an editor's questions, and what is told without being asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from leeruitkomsten._version import __version__
from leeruitkomsten.editor import hover as telling
from leeruitkomsten.editor.actions import FIX_ALL, actions
from leeruitkomsten.editor.desk import Desk
from leeruitkomsten.editor.places import Ruler
from leeruitkomsten.editor.proposing import completions
from leeruitkomsten.editor.told import diagnostics, overlapping, symbols
from leeruitkomsten.errors import LeeruitkomstenError
from leeruitkomsten.loading.files import read_file
from leeruitkomsten.loading.sets import SET
from leeruitkomsten.loading.settings import FILE_NAME, settings_for
from leeruitkomsten.messages import LANGUAGES
from leeruitkomsten.model import Finding
from leeruitkomsten.source import Source, Span
from leeruitkomsten.usecases import rulebook
from leeruitkomsten.usecases.completing import Known, proposals_at
from leeruitkomsten.usecases.looking import kind_of_text, look, source_of

PAUSE = 0.25
"""How long someone must have typed nothing before we look, in seconds."""

Today = Callable[[], str]
Result = TypeVar("Result")


@dataclass(slots=True)
class _Open:
    """A file that is open: its text, and what we knew of it at the version that we looked at."""

    text: str
    version: int | None
    known: Known = field(default_factory=Known)
    desk: Desk | None = None
    waiting: asyncio.Task[None] | None = None


class Server:
    """Keeps the files that are open, and answers about them.

    What takes time is done in one thread beside the one that reads messages: an editor is
    always answered, and the cards and caches are never used twice at once.
    """

    def __init__(self, today: Today, language: str | None) -> None:
        self.protocol = LanguageServer(
            "leeruitkomsten", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self.ended_well = False
        self._today = today
        self._asked_language = language
        self._told_language: str | None = None
        self._open: dict[str, _Open] = {}
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="lint")
        _register(self)

    def run(self) -> int:
        """Serve over standard input and output until the client leaves; return the exit code."""
        self.protocol.start_io()
        self._worker.shutdown(wait=False, cancel_futures=True)
        return 0 if self.ended_well else 1

    # What the client says.

    def initialized(self, params: types.InitializeParams) -> None:
        """Take the language from what the client says of us at the start."""
        self._take_language(params.initialization_options)

    def ready(self, _: object) -> None:
        """Ask to be told of files that change outside the editor: settings, rules, other sets."""
        workspace = self.protocol.client_capabilities.workspace
        able = workspace.did_change_watched_files if workspace else None
        if able is not None and able.dynamic_registration:
            watchers = [types.FileSystemWatcher("**/*.yaml"), types.FileSystemWatcher("**/*.yml")]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            asked = types.Registration("bestanden", method, options)
            self.protocol.client_register_capability(types.RegistrationParams([asked]))

    def configured(self, params: types.DidChangeConfigurationParams) -> None:
        """Take the language from settings that changed, and tell all anew."""
        self._take_language(params.settings)
        self._look_again()

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        """Look at a file that was opened."""
        document = params.text_document
        self._open[document.uri] = _Open(document.text, document.version)
        self._look_soon(document.uri, 0)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Look at a file once its writer pauses."""
        file = self._open.get(params.text_document.uri)
        if file is not None and params.content_changes:
            file.text = params.content_changes[-1].text
            file.version = params.text_document.version
            self._look_soon(params.text_document.uri, PAUSE)

    def saved(self, params: types.DidSaveTextDocumentParams) -> None:
        """Look at all files anew where what was saved may be what they are held against."""
        file = self._open.get(params.text_document.uri)
        if file is None or _may_settle(params.text_document.uri, file.text):
            self._look_again()

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        """Forget a file, and take back what was said of it."""
        uri = params.text_document.uri
        file = self._open.pop(uri, None)
        if file is not None and file.waiting is not None:
            file.waiting.cancel()
        self.protocol.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def watched(self, params: types.DidChangeWatchedFilesParams) -> None:
        """Look at all files anew where settings or rules changed outside the editor.

        Also where the file is open here: rules are read from where it was changed.
        """
        if any(_may_settle(change.uri, _text_of(change.uri)) for change in params.changes):
            self._look_again()

    def left(self, _: object) -> None:
        """Know that the client took its leave; what comes after is the end."""
        self.ended_well = True

    # What it asks.

    async def hover(self, params: types.HoverParams) -> types.Hover | None:
        """Return the card of what was found at a place, or of the rule that is named there."""
        desk = await self._desk(params.text_document.uri)
        if desk is None:
            return None
        at = desk.offset(desk.ruler.offset(params.position))
        as_markdown = self._speaks_markdown()
        return await self._work(telling.hover, desk, at, as_markdown=as_markdown)

    async def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """Return what can be done about the findings in a range."""
        uri = params.text_document.uri
        desk = await self._desk(uri)
        if desk is None or desk.loaded.set is None:
            return []
        start, end = map(desk.ruler.offset, (params.range.start, params.range.end))
        standing = [one for one in desk.looked.findings if one.waiver is None]
        touched = [*overlapping(standing, desk.ruler, Span(start, end))]
        only = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()] or None
        version = self._open[uri].version if uri in self._open else None
        edit_of = partial(self._edit, uri, version)
        return await self._work(lambda: list(actions(desk, touched, only, edit_of)))

    async def complete(self, params: types.CompletionParams) -> types.CompletionList:
        """Return what can be written at a place."""
        file = self._open.get(params.text_document.uri)
        if file is None:
            return types.CompletionList(is_incomplete=False, items=[])
        name, text, known = _name(params.text_document.uri), file.text, file.known
        ruler = Ruler(text, self._encoding())
        at = ruler.offset(params.position)
        language = self._language(name)
        found = await self._work(proposals_at, name, text, at, known, language=language)
        return completions(found, ruler, at)

    async def symbols(self, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        """Return the units and outcomes of a set."""
        desk = await self._desk(params.text_document.uri)
        if desk is None or desk.loaded.document is None or desk.loaded.set is None:
            return []
        return symbols(desk.loaded.document, desk.loaded.set, desk.ruler)

    async def definition(self, params: types.DefinitionParams) -> types.Location | None:
        """Return where a qualification stands that is referred to, or a set beside this one."""
        uri = params.text_document.uri
        desk = await self._desk(uri)
        if desk is None:
            return None
        at = desk.offset(desk.ruler.offset(params.position))
        pointed = telling.qualification_at(desk, at)
        if pointed is not None:
            return types.Location(uri, desk.ruler.range(pointed.target))
        file = telling.file_at(desk, at)
        target = from_fs_path(file.resolve().as_posix()) if file else None
        start = types.Position(0, 0)
        return types.Location(target, types.Range(start, start)) if target else None

    # How we look.

    def _look_soon(self, uri: str, pause: float) -> None:
        file = self._open[uri]
        if file.waiting is not None:
            file.waiting.cancel()
        file.waiting = asyncio.get_running_loop().create_task(self._look_after(uri, pause))

    def _look_again(self) -> None:
        rulebook.forget()
        for uri in self._open:
            self._look_soon(uri, 0)

    async def _look_after(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        file = self._open.get(uri)
        if file is None:
            return
        version = file.version
        desk = await self._look(uri, file)
        if self._open.get(uri) is file and file.version == version:
            related = uri if self._takes_related() else None
            told = diagnostics(desk.looked, desk.ruler, desk.language, uri=related)
            self.protocol.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(uri, told, version)
            )

    async def _look(self, uri: str, file: _Open) -> Desk:
        name, text, today = _name(uri), file.text, self._today()
        desk = await self._work(_desk_of, name, text, self._encoding(), self._language(name), today)
        file.desk = desk
        file.known = _learned(file.known, desk)
        return desk

    async def _desk(self, uri: str) -> Desk | None:
        """Return what we know of the text as it is now."""
        file = self._open.get(uri)
        if file is None:
            return None
        if file.desk is not None and file.desk.ruler.text == file.text:
            return file.desk
        return await self._look(uri, file)

    async def _work(self, do: Callable[..., Result], *args: Any, **options: Any) -> Result:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._worker, partial(do, *args, **options))

    # What the client wants, and can.

    def _take_language(self, options: object) -> None:
        options = options.get("leeruitkomsten", options) if isinstance(options, dict) else options
        asked = options.get("taal") if isinstance(options, dict) else None
        if asked in LANGUAGES:
            self._told_language = str(asked)

    def _language(self, name: str) -> str:
        asked = self._told_language or self._asked_language
        if asked is not None:
            return asked
        try:
            return settings_for(name).language or LANGUAGES[0]
        except LeeruitkomstenError:
            return LANGUAGES[0]

    def _encoding(self) -> str:
        return str(
            getattr(
                self.protocol.server_capabilities.position_encoding,
                "value",
                self.protocol.server_capabilities.position_encoding,
            )
        )

    def _takes_related(self) -> bool:
        """Return whether the client shows the other side of what is said of two places."""
        document = self.protocol.client_capabilities.text_document
        able = document.publish_diagnostics if document else None
        return bool(able and able.related_information)

    def _speaks_markdown(self) -> bool:
        document = self.protocol.client_capabilities.text_document
        formats = document.hover.content_format if document and document.hover else None
        return formats is None or types.MarkupKind.Markdown in formats

    def _edit(
        self, uri: str, version: int | None, edits: Sequence[types.TextEdit]
    ) -> types.WorkspaceEdit:
        workspace = self.protocol.client_capabilities.workspace
        able = workspace.workspace_edit if workspace else None
        if able is not None and able.document_changes:
            document = types.OptionalVersionedTextDocumentIdentifier(uri, version)
            return types.WorkspaceEdit(
                document_changes=[types.TextDocumentEdit(document, list(edits))]
            )
        return types.WorkspaceEdit(changes={uri: list(edits)})


def _register(server: Server) -> None:
    """Tell the protocol which of our methods answers what."""
    marks = types.CompletionOptions(trigger_characters=[" ", "[", "{", ",", '"'])
    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix, FIX_ALL])
    answers: Sequence[tuple[str, Callable[[Any], Any], Any]] = (
        (types.INITIALIZE, server.initialized, None),
        (types.INITIALIZED, server.ready, None),
        (types.WORKSPACE_DID_CHANGE_CONFIGURATION, server.configured, None),
        (types.TEXT_DOCUMENT_DID_OPEN, server.opened, None),
        (types.TEXT_DOCUMENT_DID_CHANGE, server.changed, None),
        (types.TEXT_DOCUMENT_DID_SAVE, server.saved, types.SaveOptions(include_text=False)),
        (types.TEXT_DOCUMENT_DID_CLOSE, server.closed, None),
        (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, server.watched, None),
        (types.TEXT_DOCUMENT_HOVER, server.hover, None),
        (types.TEXT_DOCUMENT_CODE_ACTION, server.actions, kinds),
        (types.TEXT_DOCUMENT_COMPLETION, server.complete, marks),
        (types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, server.symbols, None),
        (types.TEXT_DOCUMENT_DEFINITION, server.definition, None),
        (types.SHUTDOWN, server.left, None),
    )
    for feature, answer, options in answers:
        server.protocol.feature(feature, options)(_function(answer))


def _function(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a method as a function: pygls writes in what it is given, and methods take nothing."""
    if not asyncio.iscoroutinefunction(method):
        return lambda params: method(params)

    async def answer(params: Any) -> Any:
        return await method(params)

    return answer


def _desk_of(name: str, text: str, encoding: str, language: str, today: str) -> Desk:
    looked = look(name, text, on=today)
    source = source_of(name, text)
    if isinstance(source, Finding):  # what cannot be read is nothing to work on
        source = Source(name, "")
    desk = Desk(source, looked, Ruler(text, encoding), language, today)
    _ = desk.loaded  # read here, in the thread for what takes time
    return desk


def _learned(known: Known, desk: Desk) -> Known:
    outcome_set = desk.loaded.set
    if outcome_set is None:
        return known
    codes = {entry.code for entry in outcome_set.entries()}
    return replace(known, outcome_set=outcome_set, codes=known.codes | codes)


def _name(uri: str) -> str:
    """Return the path of a file as `lint` would name it; of what is no file, its address."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path).as_posix() if path else uri.rpartition("/")[2] or "-"


def _may_settle(uri: str, text: str) -> bool:
    """Return whether sets may be held against a file, or were: settings, quality schemas, cards.

    What is gone or emptied no longer says what it was, so all but sets and registers may.
    """
    name = _name(uri)
    return name.rpartition("/")[2] == FILE_NAME or kind_of_text(name, text) not in (
        SET,
        "besluiten",
    )


def _text_of(uri: str) -> str:
    source = read_file(_name(uri))
    return source.text if isinstance(source, Source) else ""


def serve(today: Today, *, language: str | None = None) -> int:
    """Serve an editor over standard input and output; return 0 where it took its leave."""
    return Server(today, language).run()
