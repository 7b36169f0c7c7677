"""Interest from the command line: to the cent, with its source, and never guessed."""

import json

import pytest
from typer.testing import CliRunner

from amistoso.cli.main import app


def ask(*words: str):
    return CliRunner().invoke(app, ["interest", *words])


def test_each_half_year_has_its_rate_its_source_and_its_cents():
    said = ask("--amount", "12.100,00", "--due", "2026-03-31", "--until", "2026-11-22", "--json")
    first, second, last = (json.loads(line) for line in said.stdout.splitlines())
    assert first == {
        "from": "2026-04-01", "to": "2026-06-30", "days": 91, "rate": "10.15", "source": "BOE-A-2025-27201",
        "interest": "306.20",
    }  # fmt: skip
    assert second["interest"] == "499.91"
    assert last["summary"]["interest"] == "806.11"
    assert last["summary"]["fixed_costs"] == "40.00"


def test_words_say_the_same():
    said = ask("--amount", "1500", "--due", "2026-05-01", "--until", "2026-06-09").stdout
    assert "16,27\u00a0€" in said
    assert "10,15 %" in said


def test_on_the_due_date_nothing_is_owed():
    said = ask("--amount", "1500", "--due", "2026-05-01", "--until", "2026-05-01", "--json").stdout
    assert json.loads(said) == {
        "summary": {"amount": "1500.00", "interest": "0.00", "currency": "EUR", "fixed_costs": "0.00"}
    }


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--amount", "mucho", "--due", "2026-05-01", "--until", "2026-06-01"), 2),
        (("--amount", "1", "--due", "ayer", "--until", "2026-06-01"), 2),
        (("--amount", "1", "--due", "2026-05-01", "--until", "2026-06-01", "--country", "FR"), 2),
        (("--amount", "100", "--due", "2026-05-01", "--until", "2027-02-01"), 1),
        (("--amount", "100", "--due", "2010-05-01", "--until", "2014-02-01"), 1),
    ],
)
def test_what_cannot_be_computed_is_told(amistoso, words, code):
    said = amistoso("interest", *words)
    assert said.code == code
    assert "✗" in said.err
