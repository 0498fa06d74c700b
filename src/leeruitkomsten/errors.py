"""The few ways in which we cannot do what was asked.

What an author got wrong is a `Finding`, and there can be many. What *we* could
not do is a `LeeruitkomstenError`: a message key with its facts, and the key of
a hint that shows a way out. The words live in `messages`; `cli.failures` is the
only place that turns an error into words and an exit code.
"""

from __future__ import annotations

from collections.abc import Mapping


class LeeruitkomstenError(Exception):
    """We could not do what was asked.

    `key` names the message (`fout.<key>` and, as its way out, `fout.<key>.hint`
    in `messages`), `facts` fill it in.
    """

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key, facts)
        self.key = key
        self.facts: Mapping[str, object] = facts


class PathError(LeeruitkomstenError):
    """A path that was named is not there, or holds nothing we can use."""


class CardError(LeeruitkomstenError):
    """A rule card or quality schema does not say what it must say."""


class SettingsError(LeeruitkomstenError):
    """The project's settings do not say what they must say."""


class RegisterError(LeeruitkomstenError):
    """A register of decisions does not say what it must say, or cannot take what was asked."""


class SetError(LeeruitkomstenError):
    """A set cannot be compared until the faults in its file are repaired."""


class WorksheetError(LeeruitkomstenError):
    """A worksheet that came back is not one of ours, or cannot be read."""


class DocumentError(LeeruitkomstenError):
    """A document of a committee cannot be read, or what is in it cannot be written as a set."""


class OutputError(LeeruitkomstenError):
    """A report could not be written where it was asked."""
