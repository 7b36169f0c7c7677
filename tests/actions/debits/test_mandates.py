"""Mandates: one reference once, signed once, with their paper, and not ended while a bank is asked."""

from datetime import date

import pytest

from amistoso.actions import mandates, remittances
from amistoso.actions.refusals import Refusal
from amistoso.models import Debit, Mandate
from amistoso.queries import mandates as reading
from tests import world
from tests.actions.collecting import (
    IBAN,
    ON,
    customer_with_mandate,
    exported,
    prepared,
    said,
)
from tests.world import TODAY, days_ago

pytestmark = pytest.mark.django_db


def test_a_reference_is_one_companys_once(company):
    acme = customer_with_mandate(company, reference="M-1")
    with pytest.raises(Refusal, match="Ya hay un mandato"):
        mandates.make(**said(company), customer_id=acme.id, iban=IBAN, reference="M-1")
    other = world.company("Aurora, S.L.", "B66123459", "Aurora")
    mandates.make(
        **{**said(company), "company": other}, customer_id=world.customer(other, "X").id, iban=IBAN, reference="M-1"
    )


def test_a_mandate_is_signed_once_and_its_paper_kept(company):
    acme = world.customer(company, "Acme")
    made = mandates.make(**said(company), customer_id=acme.id, iban="es91 2100 0418 4502 0005 1332")
    assert (made.iban, made.signed_on, made.holder) == (IBAN, None, "Acme")
    signed = mandates.sign(
        **said(company), mandate_id=made.id, signed_on=TODAY, file_name="mandato.pdf", content=b"%PDF-1.4\n%%EOF"
    )
    assert (signed.signed_on, signed.document.name) == (TODAY, "mandato.pdf")
    assert acme.filings.get().kind == "mandate"
    with pytest.raises(Refusal, match="otro día de firma"):
        mandates.sign(**said(company), mandate_id=made.id, signed_on=days_ago(1))


def test_a_mandate_under_way_is_not_ended(company):
    world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = prepared(company)
    mandate = Mandate.objects.get()
    with pytest.raises(Refusal, match=f"remesa {made.id}"):
        mandates.end(**said(company), mandate_id=mandate.id, reason="Ya no")
    remittances.cancel(**said(company), remittance_id=made.id, reason="x")
    assert mandates.end(**said(company), mandate_id=mandate.id, reason="Ya no")
    assert not mandates.end(**said(company), mandate_id=mandate.id, reason="Ya no")


def test_the_last_use_is_the_latest_that_a_bank_was_given(company):
    acme = customer_with_mandate(company, used_before_on=days_ago(10))
    world.invoice(acme, "F-1", 100, due=TODAY)

    def last() -> date | None:
        return reading.of_customer(company=company, customer_id=acme.id, today=TODAY)[0].last_used_on

    assert last() == days_ago(10)
    made = exported(company)
    assert [one.sequence for one in Debit.objects.all()] == ["RCUR"]
    assert last() == ON
    remittances.cancel(**said(company), remittance_id=made.id, reason="x")
    assert last() == days_ago(10)
