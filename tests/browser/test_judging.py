"""People judge in the page, and take what they decided with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Download, Locator, Page
from tests.browser.pages import CALLS, ROOT, written

from leeruitkomsten.loading.decisions import read_register
from leeruitkomsten.matching.fingerprint import fingerprint
from leeruitkomsten.usecases.sets import load_set

LEFT, RIGHT = CALLS["diff"][1:3]


@pytest.fixture
def opened(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    """Open the page of two sets."""
    monkeypatch.chdir(ROOT)
    page.goto(written("diff", tmp_path).as_uri())
    return page


def form_of(page: Page, article: str) -> Locator:
    """Return the form in which a link or an outcome is judged."""
    return page.locator(f'article[id="{article}"] form.judge')


def judge(page: Page, article: str, *, relation: str, reason: str, against: str = "") -> None:
    """Fill in the judgement of a link or an outcome."""
    form = form_of(page, article)
    if against:
        form.locator("[name=ander]").select_option(label=against)
    form.locator("[name=relatie]").select_option(relation)
    form.locator("[name=reden]").fill(reason)


def save(page: Page, *, role: str = "examinator", date: str = "2026-11-25") -> Download:
    """Save what was decided, as the page offers it."""
    page.get_by_label("Rol", exact=True).fill(role)
    page.get_by_label("Datum", exact=True).fill(date)
    with page.expect_download() as waited:
        page.get_by_role("button", name="Bewaar").click()
    return waited.value


def test_judgements_are_saved_as_a_register(opened: Page, tmp_path: Path) -> None:
    """What was chosen and written is in the file to the letter, and the file is in order."""
    reason = 'Zelfde "taak": zie # 3, of \\n [a, b] – 😀 {x}'
    judge(opened, "k-LU1.3-A14", relation="gelijkwaardig", reason=f"{reason}\nen meer")
    judge(opened, "k-LU1.2-LU5.3-A16", relation="samengevoegd", reason="Eén taak.")
    judge(opened, "k-ontbreekt-LU1.1", relation="geen_tegenhanger", reason="Niet bij ons.")

    download = save(opened)
    file = tmp_path / download.suggested_filename
    download.save_as(file)
    register = read_register(str(file))

    assert file.name == "besluiten.yaml"
    assert register is not None
    assert [
        (one.left.codes, one.right.codes, one.relation, one.reason, one.role, one.date)
        for one in register.decisions
    ] == [
        (("LU1.2", "LU5.3"), ("A16",), "samengevoegd", "Eén taak.", "examinator", "2026-11-25"),
        (("LU1.3",), ("A14",), "gelijkwaardig", f"{reason} en meer", "examinator", "2026-11-25"),
        (("LU1.1",), (), "geen_tegenhanger", "Niet bij ons.", "examinator", "2026-11-25"),
    ]  # fmt: skip


def test_a_saved_judgement_has_the_fingerprints_of_the_texts_that_were_read(
    opened: Page, tmp_path: Path
) -> None:
    """So that it no longer holds where a text is another by the time it is taken in."""
    judge(opened, "k-LU1.3-A14", relation="gelijkwaardig", reason="Zelfde taak.")

    download = save(opened)
    download.save_as(tmp_path / "besluiten.yaml")
    register = read_register(str(tmp_path / "besluiten.yaml"))

    assert register is not None
    (decision,) = register.decisions
    assert decision.left.set == LEFT.removesuffix(".yaml")
    assert decision.right.set == RIGHT.removesuffix(".yaml")
    assert decision.left.outcomes[0].fingerprint == fingerprint(
        load_set(LEFT).by_code()["LU1.3"].outcome
    )


def test_an_outcome_that_lacks_a_counterpart_can_be_given_one(opened: Page, tmp_path: Path) -> None:
    """People may see what we did not: any outcome of the other set can be chosen."""
    form = form_of(opened, "k-ontbreekt-LU1.1")
    label = form.locator("[name=ander] option").nth(5).inner_text()
    judge(opened, "k-ontbreekt-LU1.1", relation="overlap", reason="Deels.", against=label)

    download = save(opened)
    download.save_as(tmp_path / "besluiten.yaml")
    register = read_register(str(tmp_path / "besluiten.yaml"))

    assert register is not None
    (decision,) = register.decisions
    assert decision.left.codes == ("LU1.1",)
    assert decision.right.codes == (label.split(" · ")[0],)


def test_half_a_judgement_is_not_saved(opened: Page) -> None:
    """A relation without a reason is asked about, where it stands, and nothing is lost."""
    judge(opened, "k-LU1.3-A14", relation="gelijkwaardig", reason="")
    opened.get_by_label("Rol", exact=True).fill("examinator")
    opened.get_by_role("button", name="Bewaar").click()

    form = form_of(opened, "k-LU1.3-A14")

    assert "niet compleet" in form.locator(".status").inner_text()
    assert opened.evaluate("document.activeElement.name") == "reden"


def test_a_judgement_is_not_saved_without_a_role(opened: Page) -> None:
    """Who decided is no matter of form; the page says what is missing."""
    judge(opened, "k-LU1.3-A14", relation="gelijkwaardig", reason="Zelfde taak.")
    opened.get_by_role("button", name="Bewaar").click()

    assert "rol" in opened.locator("#oordelen .count").inner_text()
    assert opened.evaluate("document.activeElement.id") == "rol"


def test_judging_is_possible_with_the_keyboard_alone(opened: Page) -> None:
    """Tab leads from the relation to the reason, and letters choose."""
    form = form_of(opened, "k-LU1.3-A14")
    form.locator("[name=relatie]").focus()
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Tab")
    opened.keyboard.type("Zelfde taak.")

    assert form.locator("[name=reden]").input_value() == "Zelfde taak."
    assert "1" in opened.locator("#oordelen .count").inner_text()


def test_a_filter_shows_what_has_the_tag(opened: Page) -> None:
    """Only what was chosen is left, and the page says how much that is."""
    opened.get_by_label("Relatie", exact=True).first.select_option("gelijkwaardig")

    shown = opened.locator("article[data-tags]:visible")

    assert shown.count() > 0
    assert all("gelijkwaardig" in one.get_attribute("data-tags") for one in shown.all())  # type: ignore[operator]
    assert str(shown.count()) in opened.locator(".found").inner_text()


def test_a_search_finds_words_in_texts(opened: Page) -> None:
    """What is typed is looked for in all that an article says."""
    opened.get_by_label("Zoek").fill("netwerkprotocollen geheugen")

    assert opened.locator("article[data-tags]:visible").evaluate_all(
        "all => all.map(one => one.id)"
    ) == ["k-LU1.3-A14"]
