"""Every page in a real browser: it opens without a word, asks for nothing, and is for everyone."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from tests.browser.pages import CALLS, ROOT, written

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = {"desktop": 1280, "phone": 390}
every_page = pytest.mark.parametrize("name", CALLS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for pages."""
    return tmp_path_factory.mktemp("pages")


def made(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the address of a page."""
    monkeypatch.chdir(ROOT)
    return written(name, folder).as_uri()


@every_page
def test_a_page_opens_without_a_word_and_asks_for_nothing(
    name: str, page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No message on the console, no error, and no request but for the file itself."""
    told: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    address = made(name, folder, monkeypatch)

    page.goto(address)
    page.wait_for_load_state("networkidle")

    assert told == []
    assert asked == [address]


@every_page
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_a_page_is_for_everyone(
    name: str, width: int, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """axe-core finds no violation of WCAG A or AA, nor of its best practices; all is open."""
    # Our own policy would keep axe out as well.
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto(made(name, folder, monkeypatch))
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")

    found = Axe().run(page, options=WCAG)

    context.close()
    assert [
        (one["id"], one["nodes"][0]["html"][:200]) for one in found.response["violations"]
    ] == []


@every_page
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_page_fits_its_window(
    name: str, width: int, page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to scroll sideways, but within what is made for it."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(made(name, folder, monkeypatch))

    assert page.evaluate("document.documentElement.scrollWidth") <= width


@every_page
def test_a_page_tells_all_without_script(
    name: str, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same text is to be seen with script and without, but for what only script can do."""
    address = made(name, folder, monkeypatch)
    texts = []
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(address)
        parts = page.locator("main h1, main h2, main h3, main .outcome, main .question")
        texts.append(parts.all_inner_texts())
        context.close()

    assert texts[0] == texts[1]
    assert texts[0]


@every_page
def test_a_page_can_be_printed(
    name: str, page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On paper there are no controls, and nothing falls off the sheet."""
    page.goto(made(name, folder, monkeypatch))
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 688, "height": 971})  # A4 less its margins

    controls = page.locator("select:visible, input:visible, button:visible, textarea:visible")

    assert controls.count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 688
    assert page.pdf(format="A4").startswith(b"%PDF")


@every_page
def test_the_filters_stand_on_one_row_of_a_desktop(
    name: str, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when something is chosen and the page says how much is left: the bar does not jump."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(made(name, folder, monkeypatch))
    bar = page.locator(".filters")
    heights = [bar.evaluate("each => each.offsetHeight")]

    bar.locator("select").last.select_option(index=1)
    page.wait_for_timeout(200)
    heights.append(bar.evaluate("each => each.offsetHeight"))

    assert page.locator(".found").inner_text() != ""
    assert max(heights) < 64
    assert heights[0] == heights[1]
    page.context.close()


def test_what_a_unit_shows_has_its_word_on_a_phone(
    browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The heads of the table of a coverage are not there: each cell says what it lists."""
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(made("dekking", folder, monkeypatch))

    words = (
        page.locator(".grid.lines tbody tr")
        .first.locator("td")
        .evaluate_all("cells => cells.map(each => getComputedStyle(each, '::before').content)")
    )

    assert words == [
        '"● lijkt gedekt: "',
        '"◐ lijkt deels gedekt: "',
        '"○ niet teruggevonden: "',
    ]
    page.context.close()


def test_the_matrix_of_a_calibration_begins_on_its_first_sheet(
    browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies on its side, and so does what it begins with: no sheet with a title alone."""
    page = browser.new_page()
    page.goto(made("kalibreer", folder, monkeypatch))
    page.emulate_media(media="print")

    sheets = page.locator(".head, .sheet").evaluate_all(
        "each => each.map(one => getComputedStyle(one).page)"
    )

    assert sheets == ["matrix", "matrix"]
    page.context.close()
