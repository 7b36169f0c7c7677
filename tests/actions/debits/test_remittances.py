"""Direct debits from the mandate to the file: once, and never what is paid, disputed, held or promised."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from amistoso.actions import allocations, debit_notices, disputes, holds, mandates, promises, remittances
from amistoso.actions.refusals import Refusal
from amistoso.models import Debit, Event, Item, Mandate, Message, Remittance
from amistoso.queries import worklist
from amistoso.queries.cases import read_cases
from tests import world
from tests.actions.collecting import (
    IBAN,
    ON,
    customer_with_mandate,
    exported,
    file_of,
    kept,
    prepared,
    said,
    states,
)
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db


def test_an_invoice_is_collected_from_plan_to_file(company):
    acme = customer_with_mandate(company)
    world.invoice(acme, "F-1", 123_456, due=days_ago(2))
    world.invoice(acme, "F-2", 100, due=ON)
    world.invoice(acme, "F-3", 5_000, due=ON + timedelta(days=1))
    made = exported(company)
    root = file_of(company, made)
    assert next(root.iter("CtrlSum")).text == "1235.56"
    assert [one.text for one in root.iter("Ustrd")] == [
        "Factura F-1 Ferreteria Robles, S.L.", "Factura F-2 Ferreteria Robles, S.L."
    ]  # fmt: skip
    assert [one.text for one in root.iter("SeqTp")] == ["FRST", "RCUR"]
    assert {one.text for one in root.iter("MndtId")} == {Mandate.objects.get().reference}
    assert states() == [("F-1", "exported"), ("F-2", "exported")]
    assert Event.objects.filter(noun="debit", verb="ask", customer=acme).count() == 2


def test_the_file_does_not_change_however_often_it_is_downloaded(company):
    world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = exported(company)
    first = remittances.content_of(company=company, remittance_id=made.id)[1]
    assert remittances.content_of(company=company, remittance_id=made.id)[1] == first


def test_nothing_is_asked_for_twice(company):
    item = world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = prepared(company)
    assert kept(company) == {"F-1": "debit-in-flight"}
    with pytest.raises(Refusal, match="No hay nada que cobrar"):
        remittances.prepare(**said(company), asked_on=ON)
    with pytest.raises(Refusal, match="ya no se puede cobrar"):
        remittances.prepare(**said(company), asked_on=ON, chosen={(False, item.id)})
    debit = Debit.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Debit.objects.create(
            company=company, remittance=made, mandate=debit.mandate, customer=debit.customer, item=item, amount_minor=1,
            sequence="RCUR", concept="x",
        )  # fmt: skip
    remittances.cancel(**said(company), remittance_id=made.id, reason="Otro día")
    assert kept(company) == {}
    assert prepared(company).id != made.id


@pytest.mark.parametrize("what", ["paid", "part", "disputed", "held", "promised", "ended"])
def test_what_changes_before_the_file_is_left_out_and_told(company, statement, what):
    acme = customer_with_mandate(company)
    item = world.invoice(acme, "F-1", 100_00, due=days_ago(3))
    other = world.invoice(customer_with_mandate(company, "Otra, S.L."), "F-2", 50_00, due=days_ago(3))
    made = prepared(company)
    given = {**said(company), "customer_id": acme.id}
    match what:
        case "paid" | "part":
            minor = 100_00 if what == "paid" else 30_00
            line = world.bank_line(statement, minor, on=TODAY, text="Transferencia")
            allocations.apply_line(**said(company), line_id=line.id, parts=[(item.id, minor)], because="x")
        case "disputed":
            disputes.open_dispute(**given, invoice_id=item.invoice_id, reason="Falta algo")
        case "held":
            holds.hold(**given, reason="Espere")
        case "promised":
            promises.promise(**given, by_on=TODAY + timedelta(days=3))
        case "ended":
            Mandate.objects.filter(customer=acme).update(ended_on=TODAY)
    left_out = remittances.export(**said(company), remittance_id=made.id)
    assert [one.item_id for one in left_out] == [item.id]
    assert left_out[0].because
    made.refresh_from_db()
    assert [one.text for one in file_of(company, made).iter("CtrlSum")] == ["50.00", "50.00"]
    assert Debit.objects.get(item=other).state == "exported"
    assert Debit.objects.get(item=item).state == "cancelled"


def test_when_nothing_is_left_no_file_is_made(company):
    acme = customer_with_mandate(company)
    world.invoice(acme, "F-1", 100, due=TODAY)
    made = prepared(company)
    holds.hold(**said(company), customer_id=acme.id, reason="Espere")
    with pytest.raises(Refusal, match="Todo lo de la remesa"):
        remittances.export(**said(company), remittance_id=made.id)
    assert states() == [("F-1", "prepared")]


def test_what_stands_against_collecting_is_told(company, statement):
    def named(number: str, **fields):
        of = customer_with_mandate(company, f"Cliente {number}", **fields)
        return of, world.invoice(of, number, 100_00, due=TODAY)

    one, item = named("F-disputed")
    disputes.open_dispute(**said(company), customer_id=one.id, invoice_id=item.invoice_id, reason="Falta algo")
    one, item = named("F-held")
    holds.hold(**said(company), customer_id=one.id, invoice_id=item.invoice_id, reason="Espere")
    one, _ = named("F-promised")
    promises.promise(**said(company), customer_id=one.id, by_on=ON)
    one, _ = named("F-credit")
    world.invoice(one, "AB-1", -10_00, due=TODAY)
    one, _ = named("F-unapplied")
    world.bank_line(statement, 77, on=TODAY, text="?", customer=one)
    one, _ = named("F-insolvent")
    type(one).objects.filter(id=one.id).update(insolvent=True)
    named("F-expired", signed_on=date(2023, 11, 1))
    named("F-dollars")
    Item.objects.filter(number="F-dollars").update(currency="USD")
    world.invoice(world.customer(company, "Sin mandato"), "F-none", 5, due=TODAY)
    assert kept(company) == {
        "F-disputed": "debit-disputed", "F-held": "debit-held", "F-promised": "debit-promised",
        "F-credit": "debit-credit", "F-unapplied": "debit-unapplied", "F-insolvent": "debit-insolvent",
        "F-expired": "mandate-expired", "F-dollars": "debit-currency",
    }  # fmt: skip


def test_while_a_debit_is_under_way_nothing_is_asked_of_it(company):
    acme = customer_with_mandate(company)
    item = world.invoice(acme, "F-1", 100_00, due=days_ago(20))
    prepared(company)
    (case,) = read_cases(company=company, customer_ids=[acme.id], today=TODAY).values()
    (cover,) = case.covers
    assert (cover.item_id, cover.kind, cover.minor, cover.until_on) == (item.id, "debit", 100_00, date(2026, 12, 16))
    remittances.cancel(**said(company), remittance_id=Remittance.objects.get().id, reason="Otro día")
    (case,) = read_cases(company=company, customer_ids=[acme.id], today=TODAY).values()
    assert case.covers == ()


# The word to the customers


def test_each_customer_is_told_before_in_one_draft(company):
    acme = customer_with_mandate(company)
    world.invoice(acme, "F-1", 100_00, due=TODAY)
    world.invoice(acme, "F-2", 1, due=TODAY)
    silent = world.customer(company, "Sin correo", email="")
    mandates.make(**said(company), customer_id=silent.id, iban=IBAN, signed_on=days_ago(2))
    world.invoice(silent, "F-3", 5_00, due=TODAY)
    prepared(company)
    (draft,) = Message.objects.filter(step=debit_notices.STEP)
    assert (draft.customer_id, draft.state, draft.to) == (acme.id, "draft", ["pagos@cliente.example"])
    for words in (
        "9 de diciembre de 2026",
        "100,01\u00a0€ en total",
        "F-2: 0,01\u00a0€",
        "ES91 **** 1332",
        company.creditor_id,
    ):
        assert words in draft.text
    assert IBAN not in draft.text
    assert Debit.objects.filter(notice=None).get().item.number == "F-3"
    assert debit_notices.write(
        company=company, remittance_id=Remittance.objects.get().id, actor="alice", today=TODAY, at=NOW
    ) == 0  # fmt: skip


def test_the_word_is_taken_back_with_the_debit_and_written_anew_for_the_rest(company):
    acme = customer_with_mandate(company)
    world.invoice(acme, "F-1", 100_00, due=TODAY)
    world.invoice(acme, "F-2", 7_00, due=TODAY)
    made = prepared(company)
    first = Debit.objects.get(item__number="F-1")
    remittances.cancel_debit(**said(company), debit_id=first.id, reason="Lo paga por transferencia")
    old, new = Message.objects.filter(step=debit_notices.STEP).order_by("id")
    assert (old.state, new.state) == ("cancelled", "draft")
    assert "F-1" not in new.text
    assert "7,00" in new.text
    remittances.cancel(**said(company), remittance_id=made.id, reason="Otro día")
    assert set(Message.objects.filter(step=debit_notices.STEP).values_list("state", flat=True)) == {"cancelled"}


def test_a_debit_taken_out_of_a_file_makes_the_file_anew(company):
    acme = customer_with_mandate(company)
    for number in ("F-1", "F-2"):
        world.invoice(acme, number, 100_00, due=TODAY)
    made = exported(company)
    remittances.cancel_debit(**said(company), debit_id=Debit.objects.first().id, reason="No conviene")
    with pytest.raises(Refusal, match="no tiene fichero"):
        remittances.content_of(company=company, remittance_id=made.id)
    remittances.export(**said(company), remittance_id=made.id)
    made.refresh_from_db()
    root = file_of(company, made)
    assert [one.text for one in root.iter("NbOfTxs")] == ["1", "1"]
    assert next(root.iter("MsgId")).text.endswith("-2")  # a bank takes no file of a number that it knows
    assert [one.text for one in root.iter("SeqTp")] == ["FRST"]


# States and refusals


def test_a_remittance_goes_forward_and_not_back(company):
    world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = prepared(company)
    with pytest.raises(Refusal, match="Preparada"):
        remittances.mark_sent(**said(company), remittance_id=made.id)
    remittances.export(**said(company), remittance_id=made.id)
    assert remittances.mark_sent(**said(company), remittance_id=made.id).sent_on == TODAY
    with pytest.raises(Refusal, match="Entregada"):
        remittances.export(**said(company), remittance_id=made.id)
    remittances.cancel(**said(company), remittance_id=made.id, reason="El banco no lo quiere")
    with pytest.raises(Refusal, match="Anulada"):
        remittances.cancel(**said(company), remittance_id=made.id, reason="otra vez")


def test_silence_of_the_bank_is_on_today(company):
    world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = exported(company)
    remittances.mark_sent(**said(company), remittance_id=made.id)
    kinds = {one.kind for one in worklist.groups(company=company, today=date(2026, 12, 15))}
    assert "silent-debits" not in kinds
    (group,) = [
        one for one in worklist.groups(company=company, today=date(2026, 12, 16)) if one.kind == "silent-debits"
    ]
    assert [(task.target, task.text) for task in group.tasks] == [(made.id, "Factura F-1 Ferreteria Robles, S.L.")]


def test_without_an_identifier_nothing_is_collected(company):
    type(company).objects.filter(id=company.id).update(creditor_id="")
    company.refresh_from_db()
    with pytest.raises(Refusal, match="identificador de acreedor"):
        remittances.plan(company=company, asked_on=ON, today=TODAY)


@pytest.mark.parametrize("on", [TODAY - timedelta(days=1), TODAY + timedelta(days=61)])
def test_a_day_of_the_past_or_of_far_away_is_refused(company, on):
    with pytest.raises(Refusal, match="no está entre hoy"):
        remittances.plan(company=company, asked_on=on, today=TODAY)


def test_a_file_too_late_for_its_day_is_not_made(company):
    world.invoice(customer_with_mandate(company), "F-1", 100, due=TODAY)
    made = prepared(company)
    with pytest.raises(Refusal, match="no llega a tiempo"):
        remittances.export(company=company, remittance_id=made.id, actor="alice", today=ON - timedelta(days=1), at=NOW)


def test_nothing_of_another_companys_can_be_collected(company):
    other = world.company("Aurora, S.L.", "B66123459", "Aurora")
    theirs = world.customer(other, "Ajeno")
    mandates.make(**{**said(company), "company": other}, customer_id=theirs.id, iban=IBAN, signed_on=TODAY)
    item = world.invoice(theirs, "X-1", 100, due=TODAY)
    assert remittances.plan(company=company, asked_on=ON, today=TODAY)[1] == ((), ())
    with pytest.raises(Refusal, match="ya no se puede"):
        remittances.prepare(**said(company), asked_on=ON, chosen={(False, item.id)})
