"""The public names, as `docs/python.md` tells of them: made of the code itself.

A comment `<!-- api: lint, LintReport -->` in that page is followed by all there is to say
of those names, up to `<!-- /api -->`.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import leeruitkomsten

BLOCK = re.compile(r"<!-- api: (?P<names>[^>]+) -->\n.*?<!-- /api -->", re.DOTALL)
ALIASES: Mapping[str, str] = {
    "Watch": "Callable[[int, int], None]",
    "Remarks": "Mapping[Route, Sequence[str]]",
    "Data": "dict[str, Any]",
    "_NOTHING_SAID": "ImportCall()",
    "_PLAIN": "Style()",
}
"""What names of our own in signatures stand for."""
_REPRESENTED: Mapping[str, str] = {"NO_LEVEL": "{}", "MappingProxyType({})": "{}"}


def with_api(text: str) -> str:
    """Return a page with what the code says of its public names now."""
    return BLOCK.sub(
        lambda found: f"{_head(found)}\n\n{_told(found['names'])}\n<!-- /api -->", text
    )


def _head(found: re.Match[str]) -> str:
    return found[0].split("\n", 1)[0]


def _told(names: str) -> str:
    return "\n".join("\n\n".join(_of(name.strip())) + "\n" for name in names.split(","))


def _of(name: str) -> Iterator[str]:
    thing = getattr(leeruitkomsten, name)
    yield f"### {name}"
    if isinstance(thing, str):
        yield "The version of the program, as text."
        return
    if not inspect.isclass(thing):
        yield f"```python\n{_signature(name, thing)}\n```"
        yield _prose(thing)
        return
    if issubclass(thing, Exception) and thing.__mro__[1] is not Exception:
        yield f"Is a `{thing.__mro__[1].__name__}`. {_prose(thing)}"
        return
    yield _prose(thing)
    rows = [*_fields(thing), *_members(thing)]
    if rows:
        yield "\n".join(rows)


def _prose(thing: Any) -> str:
    return inspect.cleandoc(thing.__doc__ or "")


def _signature(name: str, function: Any) -> str:
    """Return `def name(…) -> …` as it stands in the code, our own aliases spelled out."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    if not isinstance(tree, ast.FunctionDef) or tree.returns is None:
        raise TypeError(f"{name} is no function with types")
    given, returned = _spelled(ast.unparse(tree.args)), _spelled(ast.unparse(tree.returns))
    one_line = f"def {name}({given}) -> {returned}"
    if len(one_line) <= 96:
        return one_line
    parts = [_spelled(part) for part in _arguments(tree.args)]
    return "\n".join([f"def {name}(", *(f"    {part}," for part in parts), f") -> {returned}"])


def _arguments(args: ast.arguments) -> Iterator[str]:
    for at, arg in enumerate(args.args):
        default = at - len(args.args) + len(args.defaults)
        yield _argument(arg, args.defaults[default] if default >= 0 else None)
    if args.kwonlyargs:
        yield "*"
    for arg, value in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield _argument(arg, value)


def _argument(arg: ast.arg, default: ast.expr | None) -> str:
    return ast.unparse(arg) + (f" = {ast.unparse(default)}" if default is not None else "")


def _spelled(text: str) -> str:
    for name, meaning in {**ALIASES, **_REPRESENTED}.items():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?![\w(])", meaning, text)
    return text


def _fields(thing: type) -> Iterator[str]:
    """Yield a row per field of a dataclass or member of an enumeration, with what is said of it."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]
    if not isinstance(tree, ast.ClassDef):
        return
    known = dataclasses.is_dataclass(thing)
    for at, node in enumerate(tree.body):
        after = tree.body[at + 1] if at + 1 < len(tree.body) else None
        if isinstance(node, ast.AnnAssign) and known:
            yield f"- `{ast.unparse(node.target)}: {ast.unparse(node.annotation)}`{_said(after)}"
        elif isinstance(node, ast.Assign) and issubclass(thing, int):
            yield f"- `{ast.unparse(node.targets[0])}`{_said(after)}"


def _said(node: ast.stmt | None) -> str:
    value = node.value if isinstance(node, ast.Expr) else None
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return f": {' '.join(inspect.cleandoc(value.value).split())}"
    return ""


def _members(thing: type) -> Iterator[str]:
    """Yield a row per property and method of its own."""
    for name, member in vars(thing).items():
        of_ours = isinstance(member, property) or inspect.isfunction(member)
        if name.startswith("_") or not of_ours or not member.__doc__:
            continue
        given = [] if isinstance(member, property) else list(inspect.signature(member).parameters)
        call = "" if isinstance(member, property) else f"({', '.join(given[1:])})"
        yield f"- `{name}{call}`: {member.__doc__.splitlines()[0]}"
