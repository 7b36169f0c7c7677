"""The tone command: one verdict for a text, one line each for many, and an exit code a script can use."""

import json

import pytest
from typer.testing import CliRunner

from amistoso.cli.main import app

HARSH = "Si no paga mañana, le llevaremos a los tribunales."
KIND = "¿Podría decirnos qué fecha le viene bien?"


def ask(*arguments: str, text: str = ""):
    return CliRunner().invoke(app, ["tone", *arguments], input=text)


def test_a_kind_text_ends_with_0_and_a_threat_with_1():
    assert ask(text=KIND).exit_code == 0
    assert ask(text=HARSH).exit_code == 1


def test_json_has_the_verdict_and_where_it_stands():
    said = json.loads(ask("--json", "--stage", "reminder", "-", text=HARSH).stdout)
    assert said["verdict"] == "block"
    for one in said["findings"]:
        assert HARSH[one["start"] : one["end"]] == one["quote"]
        assert set(one) == {"category", "level", "quote", "start", "end", "why", "suggestion"}


def test_a_file_in_an_old_code_page_is_read(tmp_path):
    path = tmp_path / "borrador.txt"
    path.write_bytes("¡Qué vergüenza de empresa la suya!".encode("cp1252"))
    assert ask(str(path)).exit_code == 1


def test_a_batch_answers_a_line_each(tmp_path):
    lines = [
        {"id": 1, "lang": "es", "text": KIND},
        {"id": 2, "lang": "en", "stage": "formal", "text": "You are a crook."},
    ]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    said = [json.loads(line) for line in ask("--batch", str(path)).stdout.splitlines()]
    assert [(one["id"], one["verdict"]) for one in said] == [(1, "ok"), (2, "block")]


@pytest.mark.parametrize(
    "arguments", [("--lang", "fr"), ("--stage", "nice"), ("nowhere.txt",)], ids=["language", "stage", "file"]
)
def test_wrong_use_is_said_and_is_no_verdict(arguments):
    assert ask(*arguments, text=KIND).exception is not None


@pytest.mark.parametrize("line", ["{", "[]", '{"text": 3}', '{"text": "hola", "lang": "fr"}'])
def test_a_bad_line_of_a_batch_is_named(line):
    assert "Línea 1" in str(ask("--batch", text=line).exception)
