"""Keep the report as one comment under a proposal for a change, on GitHub or on GitLab.

Run by the action and by the template of GitLab, with the Python of the job and nothing else.
Our own earlier comment is written over: it begins with our mark, and whoever we write as wrote
it. Comments of others stay, also where they begin with that mark. Where nothing may be written,
as from a fork, that is said and no failure: the report is in the summary or the artifacts.
"""

from __future__ import annotations

import json
import os
import urllib.request
from collections.abc import Iterator, Mapping
from http.client import HTTPException
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

MARK = "<!-- leeruitkomsten -->"
SECONDS = 30
PER_PAGE = 100
OF_OURS = """
query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId viewerDidAuthor body }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
"""
"""Whether we wrote it, GitHub says itself: not every token may ask who it is."""

FAILED = {
    "nl": "De opmerking kon niet geschreven worden; het verslag staat in de samenvatting of bij de"
    " artefacten van de job.",
    "en": "The comment could not be written; the report is in the summary or the artifacts of the"
    " job.",
}


def main() -> None:
    """Write the comment, where there is a report; say where that could not be."""
    file = Path(os.environ["VERSLAG"])
    if not file.is_file():
        return
    on_github = "GITHUB_REPOSITORY" in os.environ
    report = file.read_text(encoding="utf-8")
    try:
        (write_on_github if on_github else write_on_gitlab)(f"{MARK}\n\n{report}")
    # HTTPError and URLError are among the first; an answer that is cut off or of another form
    # is the rest.
    except (OSError, HTTPException, ValueError, LookupError, TypeError, AttributeError):
        told = FAILED["en" if os.environ.get("TAAL") == "en" else "nl"]
        print(f"::notice title=leeruitkomsten::{told}" if on_github else told)


def write_on_github(body: str) -> None:
    """Write the comment under a pull request."""
    headers = {
        "Authorization": f"Bearer {os.environ['GH_TOKEN']}",
        "Accept": "application/vnd.github+json",
    }
    issues = f"{os.environ['GITHUB_API_URL']}/repos/{os.environ['GITHUB_REPOSITORY']}/issues"
    for comment in _comments_on_github(headers):
        if comment["viewerDidAuthor"] and comment["body"].startswith(MARK):
            url = f"{issues}/comments/{comment['databaseId']}"
            _ask("PATCH", url, headers, {"body": body})
            return
    _ask("POST", f"{issues}/{os.environ['NUMMER']}/comments", headers, {"body": body})


def _comments_on_github(headers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    owner, name = os.environ["GITHUB_REPOSITORY"].split("/")
    which = {"owner": owner, "name": name, "number": int(os.environ["NUMMER"]), "after": None}
    more = True
    while more:
        asked = {"query": OF_OURS, "variables": which}
        answer = _ask("POST", os.environ["GITHUB_GRAPHQL_URL"], headers, asked)
        comments = answer["data"]["repository"]["pullRequest"]["comments"]
        yield from comments["nodes"]
        more = comments["pageInfo"]["hasNextPage"]
        which["after"] = comments["pageInfo"]["endCursor"]


def write_on_gitlab(body: str) -> None:
    """Write the note under a merge request."""
    headers = {"PRIVATE-TOKEN": os.environ["LEERUITKOMSTEN_TOKEN"]}
    api = os.environ["CI_API_V4_URL"]
    project = quote(os.environ["CI_PROJECT_ID"], safe="")
    notes = f"{api}/projects/{project}/merge_requests/{os.environ['CI_MERGE_REQUEST_IID']}/notes"
    me = _ask("GET", f"{api}/user", headers)["id"]
    for note in _notes_on_gitlab(notes, headers):
        if note["author"]["id"] == me and note["body"].startswith(MARK):
            _ask("PUT", f"{notes}/{note['id']}", headers, {"body": body})
            return
    _ask("POST", notes, headers, {"body": body})


def _notes_on_gitlab(notes: str, headers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for page in count(1):
        found = _ask("GET", f"{notes}?sort=asc&per_page={PER_PAGE}&page={page}", headers)
        yield from found
        if len(found) < PER_PAGE:
            return


def _ask(method: str, url: str, headers: Mapping[str, str], data: object = None) -> Any:
    """Return the answer of a forge; raises `OSError` where it refuses or cannot be reached."""
    given = None if data is None else json.dumps(data).encode()
    request = urllib.request.Request(  # noqa: S310  (the address of the forge is from its runner)
        url, given, {**headers, "Content-Type": "application/json"}, method=method
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
        return json.load(answer)


if __name__ == "__main__":
    main()
