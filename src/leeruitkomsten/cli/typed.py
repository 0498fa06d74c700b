"""Commands as typer has them: for their help, and for calls that are not plain."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

import typer
import typer.core
import typer.main

from leeruitkomsten.cli.declared import Argument, Option
from leeruitkomsten.cli.failures import report_failure

# Whichever click typer carries: its base class of errors in a call.
_USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]


def typed(name: str, command: Callable[..., int]) -> typer.core.TyperCommand:
    """Return a command of ours as one of typer's."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name)(_declared(command))
    return cast("typer.core.TyperCommand", typer.main.get_command(app))  # one command, no group


def call(name: str, command: Callable[..., int], arguments: Sequence[str], language: str) -> int:
    """Do what a call asks and return the exit code; tell what is wrong with it."""
    ours, arguments = typed(name, command), _with_all_values(command, arguments)
    try:
        # Not `ours.main`: it turns an interrupt and a closed pipe into codes of its own.
        with ours.make_context(f"leeruitkomsten {name}", arguments) as context:
            return int(ours.invoke(context) or 0)
    except _USAGE_ERROR as error:
        return report_failure(error, language)


def _with_all_values(command: Callable[..., int], arguments: Sequence[str]) -> list[str]:
    """Return the words of a call in which each option that may stand alone has a value."""
    hints = get_type_hints(command, include_extras=True).values()
    alone = {
        each.name
        for hint in hints
        for each in getattr(hint, "__metadata__", ())
        if isinstance(each, Option) and each.stands_alone
    }
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = (f"{word}=" if word in alone else word for word in arguments[:end])
    return [*options, *arguments[end:]]


def _declared(command: Callable[..., int]) -> Callable[..., int]:
    """Return a command whose parameters are declared as typer wants it."""
    hints = {
        name: _hint(hint) for name, hint in get_type_hints(command, include_extras=True).items()
    }

    @wraps(command)
    def called(**given: Any) -> int:  # of whatever kind its parameters are
        return command(**given)

    signature = inspect.signature(command)
    called.__annotations__ = hints
    called.__dict__["__signature__"] = signature.replace(
        parameters=[
            parameter.replace(annotation=hints[name])
            for name, parameter in signature.parameters.items()
        ],
        return_annotation=hints["return"],
    )
    del called.__dict__["__wrapped__"]
    return called


def _hint(hint: Any) -> Any:  # a type, as `typing` has them
    kind, *declared = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    match declared:
        case [Option() as option]:
            made = typer.Option(
                option.name,
                metavar=option.metavar,
                help=option.help,
                min=option.min,
                max=option.max,
                readable=False,  # whether a path can be read is told where it is read
            )
        case [Argument() as argument]:
            made = typer.Argument(metavar=argument.metavar, help=argument.help)
        case _:
            return hint  # declared as typer does
    return Annotated[kind, made]
