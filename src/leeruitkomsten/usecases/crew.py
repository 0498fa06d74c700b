"""Files judged by more than one process.

The files are dealt out beforehand, so what a process does hangs on nothing that others do,
and a process that dies is told at once: its pipe closes.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from leeruitkomsten.errors import LeeruitkomstenError

_AT_ONCE = 10  # files of which a process tells together

Task = TypeVar("Task")
Done = TypeVar("Done")


def shared_out(
    work: Callable[[Task], Done], tasks: Sequence[Task], size: int
) -> Generator[tuple[int, Done], None, None]:
    """Yield what `work` makes of each task, with its place among the tasks, as it comes in.

    `work` and all that goes in and out must be fit to be sent to another process. Raises
    `LeeruitkomstenError` where a process died.
    """
    # A copy of this process has all in it that we loaded; elsewhere a new one is started.
    forks = "fork" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if forks else "spawn")
    crew: dict[Connection, BaseProcess] = {}
    try:
        for nth in range(size):
            ours, theirs = context.Pipe(duplex=False)
            mine = range(nth, len(tasks), size)
            dealt = [(at, tasks[at]) for at in mine]
            # A copy has the ends that we read of as well: those of its own and earlier pipes.
            copied = [*crew, ours] if forks else []
            args = (theirs, copied, work, dealt)
            process = context.Process(target=_labour, args=args, daemon=True)
            process.start()
            theirs.close()  # so that ours ends where the process does
            crew[ours] = process
        yield from _gathered(crew)
    finally:
        for ours, process in crew.items():
            ours.close()
            process.terminate()
        for process in crew.values():
            process.join()


def _gathered(crew: dict[Connection, BaseProcess]) -> Iterator[tuple[int, Any]]:
    open_ends = list(crew)
    while open_ends:
        for ready in wait(open_ends):
            end: Any = ready  # all of them are connections
            try:
                told = end.recv()
            except (EOFError, OSError) as error:
                raise LeeruitkomstenError("werker-gestopt") from error
            if told is None:
                open_ends.remove(end)
                continue
            yield from told


def _labour(
    out: Connection,
    copied: Sequence[Connection],
    work: Callable[[Task], Done],
    dealt: Sequence[tuple[int, Task]],
) -> None:
    """Do the work that was dealt out and tell it, for as long as there is someone to tell.

    `copied` are the ends of pipes that are not ours to read.
    """
    # Whoever interrupts, interrupts the first process; that one ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # While a copy of the other end is open, a pipe has a reader: were the first process
    # killed, we would wait for it for ever.
    for end in copied:
        end.close()
    with suppress(BrokenPipeError):
        _tell(out, work, dealt)


def _tell(out: Connection, work: Callable[[Task], Done], dealt: Sequence[tuple[int, Task]]) -> None:
    """Do the work that was dealt out; `None` closes what is told."""
    done: list[tuple[int, Done]] = []
    for at, task in dealt:
        done.append((at, work(task)))
        if len(done) == _AT_ONCE:
            out.send(done)
            done = []
    out.send(done)
    out.send(None)
