"""Fuzz every target in turn: `python -m fuzz --minuten 60`, or `--doel lezer`.

Where atheris is there it leads, by what code each input reaches; it stops at the first
thing it finds, which is written to `--vondsten` and told. Elsewhere inputs are mutations of
the seeds, with a fixed seed of chance. What is found becomes a file in
`tests/fuzz/vondsten/<doel>/`, which the tests try ever after. One process works at a time.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

LONGEST = 20_000
"""The longest input that is tried, in bytes."""
MOST_SECONDS = 10
"""In how much time an input must be done with; a busy machine is slow."""
MOST_MEMORY = 1_500
"""In how much memory, in MB."""
_ALONE = "--alleen"
"""How a process is told to work at one target, guided by atheris."""
_DONE = re.compile(r"Done (\d+) runs in")
_COUNT = re.compile(r"#(\d+)\t")


def main(arguments: Sequence[str]) -> int:
    """Fuzz, tell per target how much was tried, and return 1 where something was found."""
    if arguments[:1] == [_ALONE]:  # what follows is for atheris, which knows more options than we
        return _fuzz_one(arguments[1], arguments[2:])
    from fuzz.targets import TARGETS

    names = [each.name for each in TARGETS]
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__, allow_abbrev=False)
    parser.add_argument("--minuten", type=float, default=1.0, help="in all, shared by the targets")
    parser.add_argument(
        "--doel", action="append", choices=names, help="only this target; may be repeated"
    )
    parser.add_argument("--vondsten", type=Path, default=Path("vondsten"), help="where to write")
    call = parser.parse_args(arguments)
    chosen = [each for each in TARGETS if not call.doel or each.name in call.doel]
    seconds = max(int(call.minuten * 60 / len(chosen)), 1)
    guided = importlib.util.find_spec("atheris") is not None
    print(f"{'atheris' if guided else 'mutations of the seeds'}, {seconds} s per target")
    results = [
        (_guided if guided else _unguided)(each.name, seconds, call.vondsten) for each in chosen
    ]
    total = sum(runs for runs, _ in results)
    print(f"{total:,} executions in {len(chosen)} targets, {sum(bad for _, bad in results)} finds")
    return int(any(bad for _, bad in results))


def _guided(name: str, seconds: int, finds: Path) -> tuple[int, bool]:
    """Run atheris on a target in a process of its own; return how often, and whether it found."""
    corpus = finds / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(_seeds(name)):
        (corpus / f"zaad-{number}").write_bytes(seed)
    command = [
        sys.executable, "-m", "fuzz", _ALONE, name,
        f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={MOST_SECONDS}",
        f"-rss_limit_mb={MOST_MEMORY}", f"-artifact_prefix={finds}/{name}-", str(corpus),
    ]  # fmt: skip
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    said = done.stderr
    counts = [int(count) for count in (*_COUNT.findall(said), *_DONE.findall(said))]
    runs = max(counts, default=0)
    _tell(name, runs, time.monotonic() - began, found=done.returncode != 0)
    if done.returncode != 0:
        log = finds / f"{name}.log"
        log.write_text(done.stdout + said, encoding="utf-8")
        print(f"    see {log}")
    return runs, done.returncode != 0


def _fuzz_one(name: str, options: Sequence[str]) -> int:
    import atheris

    with atheris.instrument_imports(include=["leeruitkomsten", "yaml"]):
        from fuzz.targets import TARGETS, keep_the_law

        target = next(each for each in TARGETS if each.name == name)
        for seed in target.seeds():  # some of ours is imported where it is first needed
            keep_the_law(target, seed)
    atheris.Setup([sys.argv[0], *options], lambda data: keep_the_law(target, data))
    atheris.Fuzz()
    return 0


def _unguided(name: str, seconds: int, finds: Path) -> tuple[int, bool]:
    """Try mutations of the seeds of a target; return how many, and whether one broke the law."""
    from fuzz.targets import TARGETS, keep_the_law

    target = next(each for each in TARGETS if each.name == name)
    end = time.monotonic() + seconds
    began, runs = time.monotonic(), 0
    for data in mutations(list(_seeds(name)), random.Random(name)):  # noqa: S311
        if time.monotonic() > end:
            break
        runs += 1
        if not _keeps(lambda one: keep_the_law(target, one), data):
            finds.mkdir(parents=True, exist_ok=True)
            (finds / f"{name}-vondst").write_bytes(data)
            _tell(name, runs, time.monotonic() - began, found=True)
            return runs, True
    _tell(name, runs, time.monotonic() - began, found=False)
    return runs, False


def _keeps(law: Callable[[bytes], None], data: bytes) -> bool:
    began = time.process_time()
    try:
        law(data)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        print(f"    {type(error).__name__}: {error}")
        return False
    return time.process_time() - began < MOST_SECONDS


def mutations(seeds: list[bytes], chance: random.Random) -> Iterator[bytes]:
    """Yield the seeds, and then inputs made from them by cutting, copying and changing."""
    yield from seeds
    while True:
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            at, to = sorted(chance.choices(range(len(data) + 1), k=2))
            change = chance.randrange(5)
            if change == 0:
                del data[at : min(to, at + 40)]
            elif change == 1:
                data[at:at] = data[at : min(to, at + 200)]
            elif change == 2:
                data[at:at] = chance.choice(_TOKENS)
            elif change == 3 and at < len(data):
                data[at] = chance.randrange(256)
            else:
                other = chance.choice(seeds)
                data[at:to] = other[at : min(to, at + 200)]
        yield bytes(data[:LONGEST])


_TOKENS = (
    b"\x00", b"\xff", b"\xfe", b"\r", b"\n", b"\t", b"\xe2\x80\xa8", b"\xc2\x85", b"\xef\xbb\xbf",
    b": ", b"- ", b"? ", b"&a ", b"*a ", b"!!str ", b"!", b"|\n", b">-\n", b"'", b'"', b"[", b"{",
    b"]", b"}", b"#", b" #", b"%", b"---\n", b"...\n", b"<<: ", b"\\", b"\\u", b"\\ud800",
    b"-1", b"0", b"9" * 400, b"1e999", b".nan", b"99999999999", "²".encode(), "١".encode(),
    b"<", b">", b"/>", b"&#0;", b"&#xD800;", b'="-1"', b'="99999999999"', b'=""', b"|", b"`",
)  # fmt: skip


def _seeds(name: str) -> Iterator[bytes]:
    from fuzz.targets import TARGETS

    return next(each for each in TARGETS if each.name == name).seeds()


def _tell(name: str, runs: int, seconds: float, *, found: bool) -> None:
    print(f"  {name:18} {runs:>9,} in {seconds:4.0f} s{'  FOUND' if found else ''}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
