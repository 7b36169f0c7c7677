"""The reference shows every command with every option, and each of its examples can be typed."""

import re
import shlex

import pytest
from typer.main import get_command

from amistoso.cli.main import app
from tests.house.files import ROOT

PAGE = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
COMMANDS = get_command(app).commands
COMMON = {"--as-of", "--company", "--json", "--help"}
EXAMPLES = [line for block in re.findall(r"```\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]


def section(name: str) -> str:
    found = re.search(rf"^### `amistoso {name}`\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_shown_with_its_options_and_an_example(name):
    told = section(name)
    options = {option for one in COMMANDS[name].params for option in (*one.opts, *one.secondary_opts) if "-" in option}
    assert {option for option in options - COMMON if f"`{option}`" not in told} == set()
    assert f"amistoso {name}" in "".join(re.findall(r"```\n(.*?)```", told, re.DOTALL))


def test_no_command_is_shown_that_there_is_not():
    assert set(re.findall(r"^### `amistoso ([\w-]+)`", PAGE, re.MULTILINE)) == set(COMMANDS)


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_can_be_typed(line):
    words = shlex.split(line.split(" > ")[0])
    words = words[words.index("amistoso") + 1 :]
    COMMANDS[words[0]].make_context(words[0], words[1:])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_is_for(name):
    assert [one.opts for one in COMMANDS[name].params if one.opts != ["--help"] and not one.help] == []
