"""Style sheets are whole: a brace that is missing silently takes all that follows with it."""

from pathlib import Path

import amistoso

SHEETS = sorted(
    path for path in Path(amistoso.__file__).parent.rglob("static/*/*.css") if "vendor" not in path.parts
)  # fmt: skip


def test_every_block_is_closed_where_it_should_be():
    assert len(SHEETS) >= 2
    for path in SHEETS:
        depth = 0
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if line.startswith(("@media", ".", "#", ":root")):
                assert depth == 0, f"{path.name}:{number}: something before is not closed"
            depth += line.count("{") - line.count("}")
            assert depth in (0, 1, 2), f"{path.name}:{number}"
        assert depth == 0, path.name
