"""Statements and letters from the command line, with the exit codes that scripts rely on."""

import pytest

from amistoso.models import Company, Message, PrintRun
from tests import world
from tests.actions.letters_to_print import letter_for

AS_OF = ("--as-of", "2026-11-24T10:00")


@pytest.fixture
def letters(ready, settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"
    company = Company.objects.get()
    world.bank_account(company)
    return {name: letter_for(company, name)[2] for name in ("Muebles Norte", "Talleres Zabala")}


def test_letters_are_listed_printed_and_posted(ready, letters, tmp_path):
    listed = ready("letters", "list", "--json", *AS_OF).lines
    assert [(one["customer"], one["problem"]) for one in listed] == [("Muebles Norte", ""), ("Talleres Zabala", "")]
    made = ready("letters", "print", "--duplex", "--out", "cartas.pdf", "--json", *AS_OF)
    assert (made.code, made.lines[0]["letters"], made.lines[0]["state"]) == (0, 2, "printed")
    assert (tmp_path / "cartas.pdf").read_bytes().startswith(b"%PDF-")
    kept = letters["Muebles Norte"].id
    run = made.lines[0]["run"]
    posted = ready("letters", "posted", run, "--on", "2026-11-24", "--not", kept, "--json", *AS_OF)
    assert posted.lines[0]["state"] == "posted"
    assert Message.objects.get(id=kept).state == "approved"
    assert Message.objects.get(id=letters["Talleres Zabala"].id).state == "sent"
    again = ready("letters", "undo", run, *AS_OF)
    assert (again.code, "ya está confirmada" in again.err) == (1, True)


def test_a_run_is_undone(ready, letters):
    run = ready("letters", "print", "--letter", letters["Muebles Norte"].id, "--json", *AS_OF).lines[0]["run"]
    assert ready("letters", "undo", run, "--json", *AS_OF).lines[0]["state"] == "undone"
    assert PrintRun.objects.get().state == "undone"


def test_what_cannot_be_is_said(ready, letters):
    assert ready("letters", "posted", 999, *AS_OF).code == 1
    assert ready("letters", "print", "--letter", 999, *AS_OF).code == 1
    assert ready("letters", "print", "--out", "no/such/folder/x.pdf", *AS_OF).code == 1
    assert not PrintRun.objects.exists()  # nothing was claimed for a file that cannot be written
    assert ready("statement", "Muebles", "--out", "x.doc", *AS_OF).code == 2
    assert ready("statement", "Muebles", "--until", "ayer", *AS_OF).code == 2
    assert ready("statement", "Nadie de Nadie", *AS_OF).code == 1


def test_a_statement_is_shown_and_written(ready, letters, tmp_path):
    told = ready("statement", "Muebles", "--json", *AS_OF).lines[0]
    assert (told["currency"], told["open"], told["closing"]) == ("EUR", "500.00", "500.00")
    assert told["items"][0]["invoice"] == "F-33001"
    for name, start in (("e.pdf", b"%PDF-"), ("e.xlsx", b"PK")):
        assert ready("statement", "Muebles", "--since", "2026-01-01", "--out", name, *AS_OF).code == 0
        assert (tmp_path / name).read_bytes().startswith(start)
    assert "Total pendiente: 500,00" in ready("statement", "Muebles", *AS_OF).out
