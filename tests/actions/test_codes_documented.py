"""Every code that loading and the bank can tell has its line in the manual of errors."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("actions/loads.py", "actions/load_invoices.py", "actions/load_statements.py", "actions/allocations.py",
           "queries/customer_rows.py")  # fmt: skip
TOLD = re.compile(r'(?:Refusal\(|Problem\([^,()]+(?:\.\w+)?, |tell\([^,()]+, )"([a-z]+(?:-[a-z]+)+)"')


def test_every_code_is_documented():
    told = {code for name in SOURCES for code in TOLD.findall((ROOT / "amistoso" / name).read_text(encoding="utf-8"))}
    manual = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("errors*.md"))
    assert len(told) > 15
    assert told - set(re.findall(r"`([a-z0-9-]+)`", manual)) == set()
