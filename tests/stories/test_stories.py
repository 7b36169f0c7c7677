"""Every story is played through the real rules, and fails with the line that was expected otherwise."""

from pathlib import Path

import pytest

from amistoso.core import stories
from tests.core.protocols import PROTOCOL

STORIES = sorted(Path(__file__).parent.glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_goes_as_told(path: Path):
    told = list(stories.play(stories.parse(path.read_text("utf-8")), PROTOCOL))
    for one in told:
        if one.is_failure:
            before = "\n".join(f"    {earlier.on}  {earlier.text}" for earlier in told)
            pytest.fail(f"{path.name}:{one.line}: {one.on} {one.text}\n{before}", pytrace=False)
    assert any(one.line is not None for one in told), "a story without an expectation proves nothing"


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_says_its_rule_first(path: Path):
    assert path.read_text("utf-8").startswith("# ")
