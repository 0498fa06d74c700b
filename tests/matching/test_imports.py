"""What is heavy is loaded late."""

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src"


def test_importing_matching_loads_nothing_heavy() -> None:
    """Simplemma and rapidfuzz are loaded by the first comparison, not by the import."""
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE)!r}); import leeruitkomsten.matching;"
        "sys.exit(any(name in sys.modules for name in ('simplemma', 'rapidfuzz', 'numpy')))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
