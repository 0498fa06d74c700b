"""How large the pages of reports are, and how soon a browser shows them.

    python -m bench.pages [--sets 12] [--outcomes 60] [--turns 3]

Made-up sets: for `kalibreer` those of `bench.scale`, hogescholen that say the same topics in
other words; for `lint` those of `bench.generated_sets`. Written is how long the whole process
takes. First paint and loaded are what Chromium says of itself, the median of some turns; where
there is no Chromium they are left out.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.generated_sets import a_set
from bench.scale import a_programme

from leeruitkomsten.loading.writing import write_set

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
TIMES = """() => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  loaded: performance.getEntriesByType("navigation")[0].loadEventEnd,
})"""


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sets", type=int, default=12)
    parser.add_argument("--outcomes", type=int, default=60)
    parser.add_argument("--turns", type=int, default=3)
    asked = parser.parse_args(arguments)
    print("| page | written (s) | MB | MB gzipped | first paint (s) | loaded (s) |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, call in calls(Path(folder), asked.sets, asked.outcomes):
            page = Path(folder) / f"{name}.html"
            begin = time.perf_counter()
            command = [sys.executable, "-m", "leeruitkomsten", *call, "--formaat", f"html={page}"]
            subprocess.run(command, check=True, capture_output=True)
            written = time.perf_counter() - begin
            data = page.read_bytes()
            sizes = (len(data) / 1e6, len(gzip.compress(data)) / 1e6)
            shown = " | ".join(
                f"{each:.2f}" for each in (written, *sizes, *shows(page, asked.turns))
            )
            print(f"| {name}, {asked.sets} × {asked.outcomes} | {shown} |")
    return 0


def calls(folder: Path, sets: int, outcomes: int) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield what is called, on files made in `folder`."""
    (folder / "kalibreer").mkdir()
    for nth, each in enumerate(a_programme(0, sets=sets, outcomes=outcomes)):
        (folder / "kalibreer" / f"{nth:02}.yaml").write_text(write_set(each), encoding="utf-8")
    yield "kalibreer", ("kalibreer", str(folder / "kalibreer"))
    (folder / "lint").mkdir()
    for nth in range(sets):
        text = a_set(nth, outcomes=outcomes)
        (folder / "lint" / f"{nth:02}.yaml").write_text(text, encoding="utf-8")
    yield "lint", ("lint", str(folder / "lint"), "--geen-cache")


def shows(page: Path, turns: int) -> tuple[float, ...]:
    """Return when a browser first painted a page and had it loaded, in seconds."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        return ()
    from playwright.sync_api import sync_playwright

    times = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        for _ in range(turns):
            tab = browser.new_page(viewport={"width": 1280, "height": 800})
            tab.goto(page.as_uri(), wait_until="load")
            tab.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
            times.append(tab.evaluate(TIMES))
            tab.close()
        browser.close()
    return tuple(
        statistics.median(one[name] for one in times) / 1000 for name in ("paint", "loaded")
    )


if __name__ == "__main__":
    sys.exit(main())
