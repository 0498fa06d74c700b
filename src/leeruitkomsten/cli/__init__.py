"""The command line: each command a few lines, and one place for what goes wrong."""

from leeruitkomsten.cli.app import run

__all__ = ["run"]
