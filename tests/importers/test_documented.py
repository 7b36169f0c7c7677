"""Every code an importer can tell has its line in the documentation, and no line speaks of a code that is gone."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NO_CODE = re.compile(r"utf-|latin-|value-type$|total-line$")


def test_every_code_is_documented():
    sources = "".join(path.read_text() for path in (ROOT / "amistoso/importers").glob("*.py"))
    told = {
        code for code in re.findall(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+|overpaid)"', sources) if not NO_CODE.match(code)
    }
    # The whole manual once this page is part of it.
    pages = [path for path in (ROOT / "docs/errors-importers.md", ROOT / "docs/errors.md") if path.exists()]
    documented = set(re.findall(r"^\| `([a-z0-9-]+)` \|", "".join(page.read_text() for page in pages), re.MULTILINE))
    assert told - documented == set()
    if pages[0].name == "errors-importers.md":
        own = set(re.findall(r"^\| `([a-z0-9-]+)` \|", pages[0].read_text(), re.MULTILINE))
        assert own - told == set()
