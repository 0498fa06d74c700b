"""Options of the test run, and where real data is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"

# How long one example takes says more of the machine than of what is tested.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden`: write the expected outputs anew, to be read in the diff."""
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def real_data() -> Path:
    """Return the folder with real data; skip where it is not."""
    if not DATA.is_dir():
        pytest.skip("the folder with real data is not here")
    return DATA
