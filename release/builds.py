"""Build the release twice, in circumstances that differ, and hold the two together.

    python release/builds.py FOLDER     writes the wheel and the sdist there

Needs `build` beside Python, and git. The first build makes both from the checkout, the
second makes the wheel out of its own sdist, among files that have no business in either,
elsewhere, in another year, with other rights, another time zone and another order of sets.
The bytes must be the same, and the contents those files that the project keeps, and no
others. Where `SOURCE_DATE_EPOCH` is set it is left out: the day in the archives is
hatchling's own, so that anyone who builds a version gets the bytes that were published.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
MOST_BYTES = {".whl": 12_000_000, ".gz": 13_000_000}
"""The largest that each may be: nearly all of it is the table of words."""
LOST = (
    "demo.html",
    ".DS_Store",
    "node_modules/pakket/index.js",
    ".venv/lib/x.py",
    ".hypothesis/x",
    "dist/oud.whl",
    "src/leeruitkomsten/__pycache__/x.cpython-311.pyc",
    "schemas/lexicon/__pycache__/x.pyc",
    "tests/__pycache__/x.pyc",
)
"""Files that lie about where people work, and belong in no release."""
BESIDE = frozenset({"PKG-INFO"})
"""What the build adds to an sdist, which for the rest is the project, file for file."""


def main(folder: Path) -> int:
    """Build, compare and tell; return the exit code."""
    kept = tracked()
    texts = {name: (ROOT / name).read_bytes() for name in kept}  # once: people work on meanwhile
    with tempfile.TemporaryDirectory() as scratch:
        here = Path(scratch)
        one = _build(texts, here / "a", both_from_checkout=True)
        other = _build(texts, here / "een map met ruimte" / "ë", both_from_checkout=False)
        faults = [*_differences(one, other), *_contents(one, kept), *_too_large(one)]
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in one.items():
            (folder / name).write_bytes(data)
            print(f"{name}  {len(data):,} bytes  sha256 {hashlib.sha256(data).hexdigest()}")
    print("\n".join(faults) or "two builds, and the wheel out of the sdist, are the same bytes")
    return 1 if faults else 0


def tracked() -> frozenset[str]:
    """Return the files that the project keeps, as paths in it."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    return frozenset(name for name in listed.stdout.decode().split("\0") if name)


def _build(
    texts: Mapping[str, bytes], folder: Path, *, both_from_checkout: bool
) -> dict[str, bytes]:
    """Return what a build of a copy gives, by name."""
    for name, text in texts.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)
        shutil.copymode(ROOT / name, target)
    out = folder.parent / f"{folder.name}-uit"
    call = [sys.executable, "-m", "build", "--outdir", str(out)]
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    if both_from_checkout:
        _run([*call, "--sdist", "--wheel", str(folder)], env | _mild(), mask=0o022)
    else:
        for name in LOST:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("verdwaald\n", encoding="utf-8")
        for path in folder.rglob("*"):
            os.utime(path, (1_000_000_000, 1_000_000_000))
            path.chmod(path.stat().st_mode & 0o700)  # as in a checkout under this umask
        _run([*call, str(folder)], env | _harsh(), mask=0o077)
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


def _mild() -> dict[str, str]:
    return {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"}


def _harsh() -> dict[str, str]:
    return {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "2"}


def _run(call: list[str], env: Mapping[str, str], *, mask: int) -> None:
    done = subprocess.run(call, env=env, umask=mask, check=False, capture_output=True)
    if done.returncode:
        sys.exit(done.stdout.decode() + done.stderr.decode())


def _differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> Iterator[str]:
    if set(one) != set(other) or len(one) != 2:
        yield f"not one wheel and one sdist of the same name: {sorted(one)}, {sorted(other)}"
    for name in set(one) & set(other):
        if one[name] != other[name]:
            yield f"{name} is not the same each time"


def _contents(built: Mapping[str, bytes], kept: frozenset[str]) -> Iterator[str]:
    """Yield what is missing from the wheel and the sdist, and what is in them unasked."""
    for name, data in built.items():
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            if name.endswith(".whl"):
                there, wanted = _in_wheel(file.name), _of_wheel(kept)
                there = {one for one in there if not _is_prepared(one, wanted)}
            else:
                there, wanted = _in_sdist(file.name), set(kept)
        yield from (f"{name} lacks {one}" for one in sorted(wanted - there))
        yield from (f"{name} has {one}, a stray" for one in sorted(there - wanted))


def _in_wheel(file: str) -> set[str]:
    with zipfile.ZipFile(file) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def _of_wheel(kept: frozenset[str]) -> set[str]:
    code = {name.removeprefix("src/") for name in kept if name.startswith("src/")}
    return code | {f"leeruitkomsten/{name}" for name in kept if name.startswith("schemas/")}


def _is_prepared(name: str, wanted: set[str]) -> bool:
    """Say whether a file is the JSON that the build makes of YAML, or of a folder of it."""
    path = PurePosixPath(name)
    if path.suffix != ".json" or name in wanted:
        return False
    bare = path.with_suffix("").as_posix()
    return f"{bare}.yaml" in wanted or any(one.startswith(f"{bare}/") for one in wanted)


def _in_sdist(file: str) -> set[str]:
    with tarfile.open(file) as archive:
        names = {one.name.partition("/")[2] for one in archive if one.isfile()}
    return names - BESIDE


def _too_large(built: Mapping[str, bytes]) -> Iterator[str]:
    for name, data in built.items():
        most = MOST_BYTES[Path(name).suffix]
        if len(data) > most:
            yield f"{name} has {len(data):,} bytes, more than {most:,}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
