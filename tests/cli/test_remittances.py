"""Mandates, remittances, guarantees, tacit extensions and comparisons from the command line."""

from datetime import timedelta

import pytest

from amistoso.actions import patterns
from amistoso.core import sepa
from amistoso.models import Company, Debit, Guarantee, Mandate, Remittance
from tests import world
from tests.world import TODAY, days_ago

AS_OF = ("--as-of", "2026-11-24T10:00")
IBAN = "ES9121000418450200051332"
ON = ("--on", "2026-12-09")


@pytest.fixture
def acme(ready, settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"
    company = Company.objects.get()
    Company.objects.filter(id=company.id).update(creditor_id=sepa.creditor_id_of(company.tax_id), iban=IBAN)
    world.bank_account(company)
    made = world.customer(company, "Acme Suministros, S.L.")
    world.invoice(made, "Z-1", 123_456, due=days_ago(3))
    return made


def test_a_mandate_is_noted_and_its_form_written(ready, acme, tmp_path):
    made = ready("mandate", "Acme", "--iban", IBAN, "--out", "mandato.pdf", "--json", *AS_OF)
    assert (made.code, made.lines[0]["signed"]) == (0, None)
    assert (tmp_path / "mandato.pdf").read_bytes().startswith(b"%PDF-")
    wrong = ready("mandate", "Acme", "--iban", "ES00", *AS_OF)
    assert (wrong.code, "no es un IBAN válido" in wrong.err) == (1, True)


def test_a_remittance_is_tried_made_sent_and_cancelled(ready, acme, tmp_path):
    ready("mandate", "Acme", "--iban", IBAN, "--signed", "2026-03-02", "--reference", "M-1", *AS_OF)
    tried = ready("remittance", *ON, "--dry-run", "--json", *AS_OF).lines
    assert [(one["outcome"], one["amount"], one["sequence"]) for one in tried[:-1]] == [("debit", "1234.56", "FRST")]
    assert tried[-1]["summary"] == {
        "collect_on": "2026-12-09", "debits": 1, "kept": 0, "total": "1234.56", "tell_by": "2026-11-25",
        "is_short_notice": False,
    }  # fmt: skip
    assert Remittance.objects.count() == 0
    made = ready("remittance", *ON, "--out", ".", "--no-notices", "--json", *AS_OF).lines[-1]
    assert b"<CtrlSum>1234.56</CtrlSum>" in (tmp_path / made["file"]).read_bytes()
    again = ready("remittance", *ON, "--dry-run", "--json", *AS_OF).lines
    assert (again[0]["outcome"], again[0]["reasons"][0]["code"]) == ("keep", "debit-in-flight")
    assert ready("remittance", "--sent", made["remittance"], "--json", *AS_OF).lines[0]["state"] == "sent"
    assert ready("remittance", "--cancel", made["remittance"], *AS_OF).code == 1  # no reason given
    assert ready("remittance", "--cancel", made["remittance"], "--reason", "El banco no lo quiere", *AS_OF).code == 0
    assert Debit.objects.get().state == "cancelled"


@pytest.mark.parametrize("given", [(), (*ON, "--sent", "1"), ("--on", "mañana"), ("--on", "1890-01-01")])
def test_a_remittance_used_otherwise_is_wrong_use(ready, acme, given):
    assert ready("remittance", *given, *AS_OF).code == 2


def test_an_unknown_remittance_is_told_in_words(ready, acme):
    answer = ready("remittance", "--sent", "99", *AS_OF)
    assert answer.code == 1
    assert "Traceback" not in answer.err


def test_a_guarantee_is_noted(ready, acme, tmp_path):
    (tmp_path / "aval.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    made = ready("guarantee", "Acme", "--kind", "surety", "--amount", "12.000,00", "--until", "2027-06-30", "--by",
                 "Banco Ejemplo", "--file", "aval.pdf", "--json", *AS_OF)  # fmt: skip
    assert made.code == 0
    kept = Guarantee.objects.select_related("document").get()
    assert (kept.amount_minor, kept.given_by, kept.document.name) == (1_200_000, "Banco Ejemplo", "aval.pdf")
    assert ready("guarantee", "Acme", "--kind", "coche", *AS_OF).code == 1


def test_silence_is_shown_and_decided(ready, acme):
    for at in range(6):
        due = days_ago(300 - 40 * at)
        world.paid_invoice(acme, f"P-{at}", 100_000, due=due, paid=due + timedelta(days=18))
    patterns.refresh(customer_ids=[acme.id], today=TODAY)
    (found,) = ready("tacit", "--json", *AS_OF).lines
    assert (found["agreed_days"], found["habit_days"], found["offered_days"]) == (30, 48, 50)
    decided = ready("tacit", "--decide", "Acme", "--answer", "granted", "--days", "45", "--json", *AS_OF).lines[0]
    assert (decided["answer"], decided["term_days"]) == ("granted", 45)
    assert ready("tacit", "--json", *AS_OF).lines == []
    assert ready("tacit", "--decide", "Acme", "--answer", "left", *AS_OF).code == 1


def test_the_ways_are_compared(ready, acme):
    lines = ready("compare", "Acme", "--json", *AS_OF).lines
    ways = {one["way"]: one for one in lines[:-1]}
    assert set(ways) == {"now", "discount", "extension", "plan", "plan-down", "mediation", "court", "wait"}
    assert all(float(one["low"]) <= float(one["worth"]) <= float(one["high"]) for one in ways.values())
    told = lines[-1]["summary"]
    assert (told["owed"], told["is_thin"]) == ("1234.56", True)
    assert told["best"] in ways
    assert ready("compare", "Acme", "--invoice", "Z-1", *AS_OF).code == 0
    assert ready("compare", "Acme", "--invoice", "X-99", *AS_OF).code == 1
    assert Mandate.objects.count() == 0
