"""Every code an importer can tell has its line in the manual of errors."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NO_CODE = re.compile(r"utf-|latin-|windows-|factur-x$|value-type$|total-line$")


def test_every_code_is_documented():
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "amistoso/importers").glob("*.py"))
    told = set(re.findall(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+|overpaid)"', sources))
    manual = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("errors*.md"))
    documented = set(re.findall(r"`([a-z0-9-]+)`", manual))
    assert {code for code in told if not NO_CODE.match(code)} - documented == set()
