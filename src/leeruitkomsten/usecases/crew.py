"""Files judged by more than one process.

The files are dealt out beforehand, so what a process does hangs on nothing that others do,
and a process that dies is told at once: its pipe closes.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from leeruitkomsten.errors import LeeruitkomstenError

WORTHWHILE = 150
"""From how many files on a second process gains more than its start costs (measured)."""
MOST = 8
"""The most processes that are started where nobody says how many."""
_AT_ONCE = 10  # files of which a process tells together

Task = TypeVar("Task")
Done = TypeVar("Done")


def crew_for(files: int) -> int:
    """Return how many processes are worthwhile for so many files on this machine."""
    return 1 if files < WORTHWHILE else max(1, min(_processors(), MOST, files // (WORTHWHILE // 2)))


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def shared_out(
    work: Callable[[Task], Done], tasks: Sequence[Task], size: int
) -> Generator[tuple[int, Done], None, None]:
    """Yield what `work` makes of each task, with its place among the tasks, as it comes in.

    `work` and all that goes in and out must be fit to be sent to another process. Raises
    `LeeruitkomstenError` where a process died.
    """
    # A copy of this process has all in it that we loaded; elsewhere a new one is started.
    ways = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if "fork" in ways else "spawn")
    crew: dict[Connection, BaseProcess] = {}
    try:
        for nth in range(size):
            ours, theirs = context.Pipe(duplex=False)
            mine = range(nth, len(tasks), size)
            dealt = [(at, tasks[at]) for at in mine]
            process = context.Process(target=_labour, args=(theirs, work, dealt), daemon=True)
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
    out: Connection, work: Callable[[Task], Done], dealt: Sequence[tuple[int, Task]]
) -> None:
    """Do the work that was dealt out; `None` closes what is told."""
    # Whoever interrupts, interrupts the first process; that one ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    done: list[tuple[int, Done]] = []
    for at, task in dealt:
        done.append((at, work(task)))
        if len(done) == _AT_ONCE:
            out.send(done)
            done = []
    out.send(done)
    out.send(None)
