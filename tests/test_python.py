"""Facts about what can be built on from Python: it is what the page about it says."""

from __future__ import annotations

import ast
import builtins
import doctest
import inspect
import re
from pathlib import Path

import pytest

import leeruitkomsten
from leeruitkomsten.errors import LeeruitkomstenError

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "python.md"
SPELLED_OUT = {"Watch", "Remarks", "Data"}
"""Names in signatures that the page spells out, see `docs/api.py`."""
ANY_REPORT = {"Told", "Tellable"}
FUNCTIONS = [
    name for name in leeruitkomsten.__all__ if inspect.isfunction(getattr(leeruitkomsten, name))
]


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples name files from the root of the project, and stay out of the files there."""
    monkeypatch.chdir(ROOT)


def test_the_page_tells_of_every_public_name_and_no_other() -> None:
    """Who looks for a name finds it once; what is not there is not promised."""
    blocks = re.findall(r"<!-- api: ([^>]+) -->", PAGE.read_text(encoding="utf-8"))
    told = [name.strip() for block in blocks for name in block.split(",")]

    assert sorted(told) == sorted(leeruitkomsten.__all__)


def test_the_examples_in_the_page_give_what_they_say() -> None:
    """They are run as they stand."""
    flags = doctest.REPORT_NDIFF
    tried = doctest.testfile(str(PAGE), module_relative=False, optionflags=flags)

    assert (tried.failed, tried.attempted > 30) == (0, True)


@pytest.mark.parametrize("text", ["readme", "docstring"])
def test_other_examples_run(text: str) -> None:
    """The one in the README, and the tour of the package."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    tour = re.search(r"\n\n((?:    .*\n|\n)+)", leeruitkomsten.__doc__ or "")
    (shown,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    code = shown if text == "readme" else inspect.cleandoc(tour[1] if tour else "")
    namespace: dict[str, object] = {}

    exec(compile(code, text, "exec"), namespace)  # noqa: S102  ours, and what the fact is about

    assert "diff" in namespace


@pytest.mark.parametrize("name", FUNCTIONS)
def test_what_a_public_function_takes_and_gives_is_public(name: str) -> None:
    """A caller can name the type of everything that passes through its hands."""
    function = getattr(leeruitkomsten, name)
    types = {
        node.id
        for annotation in function.__annotations__.values()
        for node in ast.walk(ast.parse(annotation, mode="eval"))
        if isinstance(node, ast.Name)
    }
    general = {"Any", "Mapping", "Path", "Sequence", *dir(builtins)}

    assert types - general - set(leeruitkomsten.__all__) - SPELLED_OUT - ANY_REPORT == set()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_docstring_speaks_of_every_argument(name: str) -> None:
    """What is optional is explained; what comes first may be told by the sentence itself."""
    function = getattr(leeruitkomsten, name)
    optional = [
        each.name
        for each in inspect.signature(function).parameters.values()
        if each.kind is inspect.Parameter.KEYWORD_ONLY
    ]
    told = function.__doc__ or ""
    if "those of\n    `lint`" in told:
        told += leeruitkomsten.lint.__doc__ or ""

    assert [each for each in optional if f"`{each}`" not in told] == []


@pytest.mark.parametrize("name", FUNCTIONS)
def test_errors_that_a_docstring_names_can_be_caught(name: str) -> None:
    """They are public, and ours or of Python."""
    named = set(re.findall(r"`(\w+Error)`", getattr(leeruitkomsten, name).__doc__ or ""))

    assert named - {"ValueError"} <= set(leeruitkomsten.__all__)


def test_every_kind_of_error_in_reading_and_comparing_is_public() -> None:
    """All but those of reports, worksheets, baselines and git, which no public function raises."""
    kinds = {kind.__name__ for kind in LeeruitkomstenError.__subclasses__()}

    assert kinds - set(leeruitkomsten.__all__) == {
        "BaselineError",
        "HistoryError",
        "OutputError",
        "WorksheetError",
    }
