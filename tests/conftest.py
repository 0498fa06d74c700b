"""Options of the test run, and where real data is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an input takes to be made says how busy the machine is, and nothing of us.
settings.register_profile("work", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("work")

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden`: write the expected outputs anew, to be read in the diff."""
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def real_data() -> Path:
    """Return the folder with real data; skip where it is not."""
    if not DATA.is_dir():
        pytest.skip("the folder with real data is not here")
    return DATA


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what `lint` remembers away from the user, and from one test to the next."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
