"""Files written by real banks and tools; they stay outside the repository (see their README)."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(os.environ.get("AMISTOSO_REAL_DATA") or Path(__file__).parents[2] / ".." / "shared" / "data").resolve()
needed = pytest.mark.skipif(
    not (ROOT / "manifest.json").exists(), reason=f"real files are not at {ROOT}; set AMISTOSO_REAL_DATA"
)


def manifest(kind: str, folder: str) -> list[dict[str, Any]]:
    if not (ROOT / "manifest.json").exists():
        return []
    entries = json.loads((ROOT / "manifest.json").read_text())[kind]
    return [entry for entry in entries if entry["file"].startswith(folder)]
