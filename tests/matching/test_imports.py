"""What is heavy is loaded late."""

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src"


def test_linting_loads_nothing_that_only_comparing_needs() -> None:
    """Word lists, vectors and numpy are for whoever compares: a linter never waits for them."""
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE)!r}); import leeruitkomsten.usecases.linting;"
        "heavy = ('simplemma', 'numpy', 'leeruitkomsten.matching');"
        "sys.exit(any(name in sys.modules for name in heavy))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
