"""A forge on this machine: the comments of GitHub and of GitLab under one proposal."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "geheim-1"  # noqa: S105  (opens nothing but this)
ME = "wij"
PAGE = 100


class Forge:
    """What a forge knows: who wrote which comment, in order; and what it was asked."""

    def __init__(self) -> None:
        self.comments: list[dict[str, str]] = []
        self.asked: list[str] = []
        self.address = ""

    def has(self, author: str, body: str) -> None:
        """Add a comment of someone."""
        self.comments.append({"author": author, "body": body})

    def of(self, author: str) -> list[str]:
        """Return the comments of someone."""
        return [one["body"] for one in self.comments if one["author"] == author]

    def answer(self, method: str, url: str, given: Any) -> Any:
        """Return what the forge says to a request, or None where it has no such thing."""
        path, query = urlsplit(url).path, parse_qs(urlsplit(url).query)
        self.asked.append(f"{method} {path}")
        known: dict[str, Any] = {
            "POST /graphql": self._graphql,
            "GET /api/v4/user": lambda *_: {"id": ME},
            "GET /api/v4/projects/7/merge_requests/5/notes": self._notes,
            "POST /api/v4/projects/7/merge_requests/5/notes": self._add,
            "POST /repos/een/map/issues/5/comments": self._add,
        }
        for number in range(len(self.comments)):
            known[f"PUT /api/v4/projects/7/merge_requests/5/notes/{number}"] = self._change
            known[f"PATCH /repos/een/map/issues/comments/{number}"] = self._change
        told = known.get(self.asked[-1])
        return told(path, query, given) if told else None

    def _graphql(self, _: str, __: Any, given: Any) -> Any:
        asked = given["variables"]
        assert (asked["owner"], asked["name"], asked["number"]) == ("een", "map", 5)
        start = int(asked["after"] or 0)
        nodes = [
            {"databaseId": at, "viewerDidAuthor": one["author"] == ME, "body": one["body"]}
            for at, one in enumerate(self.comments)
        ]
        page = {
            "nodes": nodes[start : start + PAGE],
            "pageInfo": {"hasNextPage": start + PAGE < len(nodes), "endCursor": str(start + PAGE)},
        }
        return {"data": {"repository": {"pullRequest": {"comments": page}}}}

    def _notes(self, _: str, query: Any, __: Any) -> Any:
        start = (int(query["page"][0]) - 1) * PAGE
        notes = [
            {"id": at, "author": {"id": one["author"]}, "body": one["body"]}
            for at, one in enumerate(self.comments)
        ]
        return notes[start : start + PAGE]

    def _add(self, _: str, __: Any, given: Any) -> Any:
        self.has(ME, given["body"])
        return {}

    def _change(self, path: str, _: Any, given: Any) -> Any:
        self.comments[int(path.rpartition("/")[2])]["body"] = given["body"]
        return {}


@contextmanager
def forge() -> Iterator[Forge]:
    """Run a forge, which refuses whoever has not its token."""
    state = Forge()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            given = json.loads(self.rfile.read(size)) if size else None
            allowed = TOKEN in (
                self.headers.get("PRIVATE-TOKEN"),
                (self.headers.get("Authorization") or "").removeprefix("Bearer "),
            )
            found = state.answer(self.command, self.path, given) if allowed else None
            status = 403 if not allowed else 404 if found is None else 200
            body = json.dumps(found).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = _serve  # noqa: N815  (named by the library)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
