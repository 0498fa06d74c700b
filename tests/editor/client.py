"""A client of the language server, over the pipes of a real process: what an editor is."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0

Message = dict[str, Any]  # JSON: what it holds is for the protocol to say


class Client:
    """Starts a server, speaks the protocol to it, and keeps what it says."""

    def __init__(self, *options: str, cwd: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "leeruitkomsten", "lsp", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=cwd, env=environment,
        )  # fmt: skip
        self.folder = cwd
        self.stray = b""
        self.complaints = b""
        self.told: list[Message] = []
        self.capabilities: Message = {}
        self._number = 0
        self._versions: dict[str, int] = {}
        self._inbox: queue.Queue[Message | None] = queue.Queue()
        self._threads = [
            threading.Thread(target=each, daemon=True) for each in (self._read, self._listen)
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()

    # The protocol.

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message as it is."""
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        """Tell the server something."""
        self.send({"method": method, "params": params})

    def start_request(self, method: str, params: Any) -> int:
        """Ask the server something, and do not wait."""
        self._number += 1
        self.send({"id": self._number, "method": method, "params": params})
        return self._number

    def request(self, method: str, params: Any) -> Any:
        """Ask the server something and return its answer."""
        number = self.start_request(method, params)
        answer = self.await_answer(number)
        assert "error" not in answer, answer
        return answer["result"]

    def await_answer(self, number: int) -> Message:
        """Wait for the answer to a request."""
        return self._await(lambda message: message.get("id") == number and "method" not in message)

    # What an editor does.

    def initialize(self, capabilities: Message | None = None, options: Any = None) -> Message:
        """Begin, and return what the server can do."""
        result = self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": self.folder.as_uri(),
                "capabilities": capabilities or {},
                "initializationOptions": options,
            },
        )
        self.capabilities = result["capabilities"]
        self.notify("initialized", {})
        return self.capabilities

    def uri(self, name: str) -> str:
        """Return the address of a file in the folder."""
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> list[Message]:
        """Open a file and return the diagnostics."""
        self._versions[name] = 1
        document = {"uri": self.uri(name), "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return self.diagnostics(name)

    def change(self, name: str, text: str, *, wait: bool = True) -> list[Message]:
        """Change the whole text of a file and return the diagnostics."""
        self._versions[name] += 1
        document = {"uri": self.uri(name), "version": self._versions[name]}
        self.notify(
            "textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]}
        )
        return self.diagnostics(name) if wait else []

    def diagnostics(self, name: str) -> list[Message]:
        """Wait for the diagnostics of a file in the version that it has now."""
        message = self._await(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == self.uri(name)
                and message["params"].get("version") == self._versions[name]
            )
        )
        found: list[Message] = message["params"]["diagnostics"]
        return found

    def at(self, name: str, line: int, character: int) -> Message:
        """Return the parameters of a question about a place."""
        return {
            "textDocument": {"uri": self.uri(name)},
            "position": {"line": line, "character": character},
        }

    def actions(
        self, name: str, where: Message, only: Sequence[str] | None = None
    ) -> list[Message]:
        """Return what can be done in a range."""
        context: Message = {"diagnostics": [], **({"only": only} if only else {})}
        found: list[Message] = self.request(
            "textDocument/codeAction",
            {"textDocument": {"uri": self.uri(name)}, "range": where, "context": context},
        )
        return found

    def leave(self) -> int:
        """Take leave as the protocol says, and return the exit code."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(PATIENCE)

    # What comes back.

    def _await(self, wanted: Any) -> Message:
        for index, message in enumerate(self.told):
            if wanted(message):
                return self.told.pop(index)
        while True:
            received = self._inbox.get(timeout=PATIENCE)
            assert received is not None, self.complaints.decode()
            if wanted(received):
                return received
            self.told.append(received)

    def _read(self) -> None:
        stdout = self.process.stdout
        assert stdout is not None
        while header := stdout.readline():
            if not header.startswith(b"Content-Length: "):
                self.stray += header
                continue
            length = int(header.split(b":")[1])
            while stdout.readline().strip():
                pass
            self._inbox.put(json.loads(stdout.read(length)))
        self._inbox.put(None)

    def _listen(self) -> None:
        stderr = self.process.stderr
        assert stderr is not None
        while line := stderr.readline():
            self.complaints += line


def applied(text: str, edit: Message, uri: str) -> str:
    """Return a text with a workspace edit made, as an editor that counts in UTF-16 makes it."""
    if "documentChanges" in edit:
        (change,) = edit["documentChanges"]
        assert change["textDocument"]["uri"] == uri
        edits = change["edits"]
    else:
        edits = edit["changes"][uri]
    units = text.encode("utf-16-le")
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line.encode("utf-16-le")))

    def offset(position: Message) -> int:
        return starts[position["line"]] + 2 * int(position["character"])

    for one in sorted(edits, key=lambda one: -offset(one["range"]["start"])):
        start, end = offset(one["range"]["start"]), offset(one["range"]["end"])
        units = units[:start] + one["newText"].encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")
