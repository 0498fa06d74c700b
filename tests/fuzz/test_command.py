"""Facts about `python -m fuzz`: what is asked is done, or it is said that it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.__main__ import main


@pytest.mark.parametrize(
    "arguments", [["--doel", "lezr"], ["--minutes", "60"], ["--minute", "60"], ["lezer"]]
)
def test_a_slip_of_the_pen_is_not_taken_for_a_run_without_finds(arguments: list[str]) -> None:
    """Nothing tried is nothing found: that looks like success, and is none."""
    with pytest.raises(SystemExit) as left:
        main(arguments)

    assert left.value.code == 2


def test_what_was_asked_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each target that is named, once."""
    monkeypatch.setattr("fuzz.__main__.importlib.util.find_spec", lambda _: None)
    call = ["--minuten", "0.01", "--vondsten", str(tmp_path), "--doel", "csv", "--doel", "nullijn"]

    assert main(call) == 0
    assert "in 2 targets, 0 finds" in capsys.readouterr().out
