"""From a judgement in the page to a decision that the next comparison holds to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.pages import ROOT
from tests.browser.test_judging import judge, save

from leeruitkomsten.cli import run

SETS = ("noordzee.yaml", "maasdal.yaml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with two sets of one programme."""
    for name in SETS:
        shutil.copy(ROOT / "sets" / "hbo-ict" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_judged_in_the_page_is_what_the_next_page_shows(
    page: Page, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Judged, saved, looked at as a plan, written, and then applied: in the report and the page."""
    run(["diff", *SETS, "--formaat", "html=voor.html"])
    page.goto((folder / "voor.html").as_uri())
    judge(page, "k-LU1.3-A14", relation="overlap", reason="Links ook de netwerken.")
    judge(page, "k-ontbreekt-LU1.1", relation="geen_tegenhanger", reason="Maasdal doet dit niet.")
    saved = folder / "downloads" / "besluiten.yaml"
    saved.parent.mkdir()
    save(page).save_as(saved)
    capsys.readouterr()

    assert run(["besluit", "--uit", str(saved), *SETS]) == 0
    planned = capsys.readouterr().out
    assert not (folder / "besluiten.yaml").exists()
    assert run(["besluit", "--uit", str(saved), *SETS, "--schrijf"]) == 0
    capsys.readouterr()
    assert run(["diff", *SETS, "--formaat", "terminal", "--formaat", "html=na.html"]) == 0
    told = capsys.readouterr().out
    page.goto((folder / "na.html").as_uri())

    assert "Nieuw (2)" in planned
    assert "Links ook de netwerken." in told
    assert "Links ook de netwerken." in page.locator('article[id="k-LU1.3-A14"]').inner_text()
    assert page.locator('article[id="k-ontbreekt-LU1.1"]').count() == 0
    assert "Maasdal doet dit niet." in page.locator("main").inner_text()
