"""A step of building a wheel: the shared data is read once, here, and not at every start.

What is shared (rule cards, lexicons) is written as YAML, for people. A wheel also has it as
JSON, made of the very files that go into it; a working copy never does, and always reads
the YAML. See `leeruitkomsten.loading.contracts`.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SharedData(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own idiom
    """Adds the shared data as JSON to a wheel."""

    @property
    def _folder(self) -> Path:
        return Path(self.directory) / ".voorbereid"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files, and say where in the wheel they go."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from leeruitkomsten.loading.prepared import prepared

        folder = self._folder
        for name, text in prepared().items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            build_data["force_include"][str(file)] = f"leeruitkomsten/schemas/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind but the wheel."""
        del version, build_data, artifact_path
        shutil.rmtree(self._folder, ignore_errors=True)
