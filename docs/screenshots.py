"""Take the pictures of the handbook: pages in a real browser, a workbook in an office suite.

    python docs/screenshots.py [PICTURE …]      needs Chromium; for workbooks LibreOffice too

Without names only those are taken that are not current. Fonts differ per machine, so a
picture may differ in points; what it was taken of is in `beelden/bron.tsv`.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser, FloatRect, Locator, Page, sync_playwright

from pictures import FOLDER, Source, digest, not_current, sources, write_sources
from program import written
from small_png import Points, small_png

WIDTH = 1100
LARGEST = 150_000
INK = 250
MARGIN = 40
"""How many points of white end a table."""
DAY = "2026-11-26T12:00:00"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_POINTS = """async (data) => {
  const picture = await createImageBitmap(await (await fetch(data)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  const bytes = context.getImageData(0, 0, picture.width, picture.height).data;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return [picture.width, picture.height, btoa(text)];
}"""

Look = Callable[[Browser, Path], Points]
"""Return what one sees of a file."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: the call that makes the file, and how to look at it."""

    name: str
    call: str
    look: Look


def page(bring: Callable[[Page], bytes]) -> Look:
    """Look at a page, brought to what is to be seen."""

    def look(browser: Browser, file: Path) -> Points:
        shown = browser.new_page(viewport={"width": WIDTH, "height": 900}, locale="nl-NL")
        shown.clock.set_fixed_time(DAY)
        shown.goto(file.as_uri())
        picture = bring(shown)
        shown.close()
        return _points(browser, picture)

    return look


def workbook(_: Browser, file: Path) -> Points:
    """Look at the first table of the first sheet of a workbook, as LibreOffice shows it."""
    office = f"-env:UserInstallation={(file.parent / 'office').as_uri()}"
    subprocess.run(
        ["soffice", "--headless", office, "--convert-to", "pdf", "--outdir", file.parent, file],
        check=True,
        capture_output=True,
    )
    pdf = file.with_suffix(".pdf")
    shown = subprocess.run(
        ["pdftoppm", "-r", "140", "-f", "1", "-l", "1", pdf], check=True, capture_output=True
    )
    head = shown.stdout.split(b"\n", 3)  # P6, its size, the most of a colour, and the points
    width, height = map(int, head[1].split())
    points = np.frombuffer(head[3], dtype=np.uint8).reshape(height, width, 3)
    inked = np.flatnonzero((points < INK).any(axis=(1, 2)))
    last = inked[np.flatnonzero(np.diff(inked, append=height * 2) > MARGIN)[0]]
    return points[inked[0] - MARGIN // 2 : last + MARGIN // 2]


def top(height: int) -> Look:
    """Look at the top of a page, without the bar that saves judgements."""

    def bring(shown: Page) -> bytes:
        shown.set_viewport_size({"width": WIDTH, "height": height})
        _put_away(shown, "#oordelen")
        return shown.screenshot()

    return page(bring)


def findings(shown: Page) -> bytes:
    """Look at an outcome with words that are marked, below the filters."""
    shown.set_viewport_size({"width": WIDTH, "height": 640})
    shown.get_by_text("LU1.2", exact=True).first.evaluate(
        "(code) => window.scrollTo(0, code.getBoundingClientRect().top + scrollY - 100)"
    )
    return shown.screenshot()


def waterfall(shown: Page) -> bytes:
    """Look at one pairing with its explanation open, up to the first rival."""
    _put_away(shown, "#oordelen", ".filters")
    card = shown.locator("article.card", has_text="A04 ↔ LU2.3").first
    card.locator("summary").first.click()
    shown.set_viewport_size({"width": WIDTH, "height": 2500})
    return _between(shown, card, card.locator("h5").nth(1))


def judging(shown: Page) -> bytes:
    """Look at a judgement that was filled in, with the bar that saves it."""
    shown.set_viewport_size({"width": WIDTH, "height": 890})
    _put_away(shown, ".filters")
    card = shown.locator("article.card", has_text="A02 ↔ LU2.1").first
    card.locator("select[name=relatie]").select_option("gelijkwaardig")
    card.locator("textarea").fill("Zelfde beroepstaak; het niveauverschil is besproken.")
    shown.locator("#rol").fill("examinator")
    shown.locator("#rol").blur()
    card.evaluate("(card) => window.scrollTo(0, card.getBoundingClientRect().top + scrollY - 20)")
    return shown.screenshot()


def _put_away(shown: Page, *queries: str) -> None:
    """Hide what floats above a page and would stand in the picture twice."""
    for query in queries:
        shown.locator(query).evaluate("(one) => { one.hidden = true; }")


def _between(shown: Page, first: Locator, after: Locator) -> bytes:
    """Return the picture of a page from the top of one thing to the top of another."""
    shown.evaluate("() => window.scrollTo(0, 0)")
    upper, lower = first.bounding_box(), after.bounding_box()
    if upper is None or lower is None:
        sys.exit("what the picture is of is not on the page")
    clip: FloatRect = {**upper, "height": lower["y"] - upper["y"] - 8}
    return shown.screenshot(full_page=True, clip=clip)


VERPLEEGKUNDE = "sets/verpleegkunde/kempenland.yaml sets/verpleegkunde/zuiderwaard.yaml"
DIFF = f"diff {VERPLEEGKUNDE} --formaat html=diff.html"
SHOTS = (
    Shot("sjabloon.png", "nieuw --sjabloon leeruitkomsten.xlsx", workbook),
    Shot(
        "lint.png",
        "lint sets/social-work/waddenkust.yaml --formaat html=lint.html",
        page(findings),
    ),
    Shot("diff-overzicht.png", DIFF, top(900)),
    Shot("diff-koppeling.png", DIFF, page(waterfall)),
    Shot("diff-oordeel.png", DIFF, page(judging)),
    Shot(
        "dekking.png",
        "dekking sets/microcredentials/testen.yaml sets/hbo-ict/noordzee.yaml --eenheid EVL3"
        " --op 2026-11-26 --formaat html=dekking.html",
        top(1270),
    ),
    Shot(
        "kalibreer.png",
        "kalibreer sets/verpleegkunde --formaat html=kalibratie.html",
        top(1400),
    ),
)


def main() -> None:
    """Take the pictures that were asked for, or that are not current."""
    stale = set(not_current())
    asked = set(sys.argv[1:]) or {
        shot.name for shot in SHOTS if shot.name in stale or not (FOLDER / shot.name).exists()
    }
    taken = {one.picture: one for one in sources()}
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    if found is None:
        sys.exit("no Chromium on this machine (Debian: apt-get install chromium)")
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        for shot in SHOTS:
            if shot.name in asked:
                picture = small_png(_looked_at(browser, shot))
                if len(picture) > LARGEST:
                    sys.exit(f"{shot.name} is {len(picture)} bytes; show less of the page")
                (FOLDER / shot.name).write_bytes(picture)
                taken[shot.name] = Source(shot.name, shot.call, digest(shot.call))
                print(f"{shot.name}: {len(picture) // 1000} kB")
        browser.close()
    names = {shot.name for shot in SHOTS}
    for path in FOLDER.glob("*.png"):
        if path.name not in names:
            path.unlink()
    write_sources(one for one in taken.values() if one.picture in names)


def _looked_at(browser: Browser, shot: Shot) -> Points:
    """Return what one sees of the file that a call makes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / shot.call.split()[-1].rpartition("=")[2]
        if not file.write_bytes(written(shot.call)):
            sys.exit(f"{shot.name}: nothing is written by leeruitkomsten {shot.call}")
        return shot.look(browser, file)


def _points(browser: Browser, picture: bytes) -> Points:
    """Return the points of a PNG: the browser can read them, and nothing else here."""
    blank = browser.new_page()
    data = f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    width, height, text = blank.evaluate(_POINTS, data)
    blank.close()
    raw = np.frombuffer(base64.b64decode(text), dtype=np.uint8)
    return raw.reshape(height, width, 4)[:, :, :3]


if __name__ == "__main__":
    main()
