"""A real browser: the Chromium of this machine, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

REQUIRED = "BROWSER_REQUIRED"
"""Where this is set, a machine without a browser is a failure and no reason to skip."""
NAMES = ("chromium", "chromium-browser", "google-chrome")
# It is to look nothing up by itself: the tests look at what a page asks for.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser once; skip where there is none."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        words = "no Chromium on this machine (Debian: apt-get install chromium)"
        if os.environ.get(REQUIRED):
            pytest.fail(words)
        pytest.skip(words)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a window of a laptop."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    yield context.new_page()
    context.close()
