"""The letters from the command line: list, show, check, save, activate, restore."""

import json

import pytest

OWN = ("Le escribimos por si se le hubiera pasado", "Una nota breve por si se le hubiera pasado")


@pytest.fixture
def letters(ready):
    def run(*words, code: int = 0):
        said = ready("templates", *words)
        assert said.code == code, said.err
        return said

    return run


def text_of(letters, *words) -> str:
    return json.loads(letters("show", "polite-reminder", "--json", *words).out)["text"]


def test_a_letter_is_shown_changed_kept_used_and_restored(letters, tmp_path):
    own = tmp_path / "mio.txt"
    own.write_text(text_of(letters).replace(*OWN), "utf-8")
    assert json.loads(letters("save", "polite-reminder", own, "--note", "Más breve", "--json").out)["version"] == 1
    assert OWN[1] not in text_of(letters)
    letters("activate", "polite-reminder", "--version", 1)
    assert OWN[1] in text_of(letters)
    assert OWN[0] in text_of(letters, "--version", 0)
    assert "propia, versión 1" in letters("list").out
    letters("restore", "polite-reminder")
    assert OWN[1] not in text_of(letters)


def test_what_is_shown_can_be_saved_again_byte_by_byte(letters, tmp_path):
    """The words on standard output are the text and nothing else."""
    shown = letters("show", "second-reminder", "--lang", "eu").out
    file = tmp_path / "eu.txt"
    file.write_text(shown, "utf-8")
    assert "template-unchanged" in letters("save", "second-reminder", file, "--lang", "eu", code=1).err


def test_a_text_is_checked_for_what_it_lacks_and_how_it_sounds(letters, tmp_path):
    text = text_of(letters)
    file = tmp_path / "x.txt"
    file.write_text(text, "utf-8")
    assert json.loads(letters("check", "polite-reminder", file, "--json").out)["may_be_used"]
    file.write_text(text.replace("{{payment}}", "Si no paga, aténgase a las consecuencias."), "utf-8")
    said = json.loads(letters("check", "polite-reminder", file, "--json", code=1).out)
    assert any("{{payment}}" in one["message"] for one in said["problems"])
    assert {one["line"] for one in said["findings"]} == {11}
    letters("save", "polite-reminder", file)
    assert "template-incomplete" in letters("activate", "polite-reminder", "--version", 1, code=1).err


def test_the_list_as_json_has_a_line_for_each_place(letters):
    rows = [json.loads(line) for line in letters("list", "--json").out.splitlines()]
    assert len(rows) == 140
    catalan = next(row for row in rows if row["template"] == "proposal" and row["language"] == "ca")
    assert (catalan["version"], catalan["instead"]) == (None, "es")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "nadie"), 2),
        (("show", "polite-reminder", "--lang", "xx"), 2),
        (("show", "polite-reminder", "--lang", "de", "--register", "informal"), 2),
        (("show", "polite-reminder", "--version", "9"), 1),
        (("show", "proposal", "--lang", "ca"), 1),
        (("activate", "polite-reminder", "--version", "9"), 1),
        (("activate", "polite-reminder", "--version", "x"), 2),
        (("activate", "polite-reminder"), 2),
        (("restore", "polite-reminder"), 1),
        (("check", "polite-reminder", "no-such-file.txt"), 1),
        (("quemar",), 2),
    ],
)
def test_what_cannot_be_done_is_told_with_its_exit_code(letters, words, code):
    said = letters(*words, code=code)
    assert "✗" in said.err
