"""Agreements over time: what comes in, what is missing, what comes back, what is given up, and what runs out."""

from datetime import date, timedelta

import pytest

from amistoso.actions import agreement_proposals, agreements, returns, runs, sending
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Agreement,
    Allocation,
    AllocationSource,
    BankAccount,
    BankLine,
    Contact,
    Customer,
    Event,
    Item,
    Message,
)
from amistoso.queries import agreements as standing
from tests.actions.books import AT, PEREZ, TODAY, a_company, load, load_rows, match, open_minor, statement
from tests.correspondence import NOW, make_company, make_customer, make_item

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
A = f"{PEREZ};A-1001;01/09/2026;01/10/2026;600,00;0,00"
B = f"{PEREZ};A-1002;05/09/2026;05/10/2026;300,00;0,00"
C = f"{PEREZ};A-1003;05/10/2026;04/11/2026;450,00;0,00"
FROM_PEREZ = "TRANSFERENCIA DE FRUTAS PEREZ SL"
PLAN = [(date(2026, 11, 24), 40_000), (date(2026, 12, 15), 30_000), (date(2027, 1, 15), 20_000)]


@pytest.fixture
def company():
    return a_company()


def agreed(company, *numbers, plan=PLAN, on=TODAY, **more):
    items = Item.objects.filter(company=company, number__in=numbers)
    said = {**ACT, "today": on}
    return agreements.agree(
        company=company, customer_id=items[0].customer_id, item_ids=[one.id for one in items], instalments=plan,
        **said, **more,
    )  # fmt: skip


def lines(made, today=TODAY):
    made = standing.found_agreement(company=made.company, agreement_id=made.id)
    (one,) = standing.standings(company=made.company, agreements=[made], today=today)
    return [(line.open_minor, line.state) for line in one.lines]


def settle(company, day):
    BankAccount.objects.update(until_on=day)
    return agreements.settle_due(company=company, today=day, at=AT)


def test_an_instalment_that_comes_in_applies_itself_to_the_oldest_it_covers(company):
    load_rows(company, A, B, C)
    made = agreed(company, "A-1001", "A-1002")
    load(company, statement(("2026-11-23", 40_000, FROM_PEREZ)), "extracto.n43")
    (found,) = match(company)
    assert "amount-is-instalment" in [one.code for one in found.match.reasons]
    assert (open_minor(company, "A-1001"), open_minor(company, "A-1002"), open_minor(company, "A-1003")) == (
        20_000,
        30_000,
        45_000,
    )
    assert lines(made) == [(0, "paid"), (30_000, "coming"), (20_000, "coming")]


def test_several_instalments_at_once_are_known_too(company):
    load_rows(company, A, B, C)
    made = agreed(company, "A-1001", "A-1002")
    load(company, statement(("2026-11-23", 70_000, FROM_PEREZ)), "extracto.n43")
    match(company)
    assert lines(made) == [(0, "paid"), (0, "paid"), (20_000, "coming")]


def test_what_fits_an_invoice_outside_the_agreement_as_well_is_a_persons(company):
    load_rows(company, A, B, C)
    made = agreed(company, "A-1001", "A-1002", plan=[(date(2026, 11, 24), 45_000), (date(2026, 12, 15), 45_000)])
    load(company, statement(("2026-11-23", 45_000, FROM_PEREZ)), "extracto.n43")
    match(company)
    assert lines(made) == [(45_000, "coming"), (45_000, "coming")]
    assert BankLine.objects.get().unapplied_minor == 45_000


def test_to_which_covered_invoice_it_was_booked_does_not_matter(company):
    load_rows(company, A, B)
    made = agreed(company, "A-1001", "A-1002")
    load(company, statement(("2026-11-23", 30_000, f"{FROM_PEREZ} FRA A-1002")), "extracto.n43")
    match(company)
    assert open_minor(company, "A-1002") == 0
    assert lines(made) == [(10_000, "part"), (30_000, "coming"), (20_000, "coming")]


def test_missing_is_noted_once_only_when_the_bank_is_known_and_ends_when_it_comes(company):
    load_rows(company, A, B)
    made = agreed(company, "A-1001", "A-1002")
    BankAccount.objects.create(company=company, account="ES91", currency="EUR", until_on=TODAY)
    day = date(2026, 11, 30)
    agreements.settle_due(company=company, today=day, at=AT)
    assert Agreement.objects.get().missed_on is None, "what came since the last statement is not known"
    settle(company, day)
    settle(company, day + timedelta(days=1))
    assert Agreement.objects.get().missed_on == day
    assert Customer.objects.get().incident_on == day
    assert Event.objects.filter(verb="miss").count() == 1
    Item.objects.filter(number="A-1001").update(open_minor=20_000)
    settle(company, day + timedelta(days=2))
    assert Agreement.objects.get().missed_on is None
    assert lines(made, day)[0] == (0, "paid")


def test_their_money_that_nobody_has_applied_is_never_called_missing(company):
    load_rows(company, A, B)
    agreed(company, "A-1001", "A-1002")
    load(company, statement(("2026-11-23", 12_345, FROM_PEREZ)), "extracto.n43")
    BankLine.objects.update(customer=Customer.objects.get())
    settle(company, date(2026, 11, 30))
    assert Agreement.objects.get().missed_on is None


def test_a_debit_that_comes_back_opens_its_instalment_again(company):
    load_rows(company, A, B)
    made = agreed(company, "A-1001", "A-1002")
    Item.objects.update(open_minor=0)
    settle(company, TODAY)
    assert Agreement.objects.get().state == "finished"
    Item.objects.filter(number="A-1002").update(open_minor=30_000)
    settle(company, TODAY + timedelta(days=20))
    assert Agreement.objects.get().state == "running"
    assert lines(made) == [(0, "paid"), (10_000, "part"), (20_000, "coming")]
    assert Event.objects.filter(verb="reopen").count() == 1


def test_after_it_is_ended_money_pays_as_always_and_nothing_is_asked_twice(company):
    load_rows(company, A, B)
    made = agreed(company, "A-1001", "A-1002")
    agreements.end(company=company, agreement_id=made.id, because="No contestan", **ACT)
    load(company, statement(("2026-11-23", 60_000, f"{FROM_PEREZ} FRA A-1001")), "extracto.n43")
    match(company)
    assert (open_minor(company, "A-1001"), open_minor(company, "A-1002")) == (0, 30_000)
    assert not agreements.end(company=company, agreement_id=made.id, because="Otra vez", **ACT)
    assert lines(made) == [(0, "paid"), (10_000, "part"), (20_000, "coming")]


def test_a_credit_note_for_what_was_given_up_pays_no_instalment(company):
    load_rows(company, A)
    made = agreed(
        company, "A-1001", plan=[(date(2026, 12, 1), 30_000), (date(2027, 1, 1), 20_000)],
        extras=agreements.Extras(principal_waived_minor=10_000),
    )  # fmt: skip
    item = Item.objects.get()
    Allocation.objects.create(
        company=company, item=item, source=AllocationSource.CREDIT_NOTE, amount_minor=10_000, paid_on=TODAY
    )
    Item.objects.update(open_minor=50_000)
    assert [left for left, _ in lines(made)] == [30_000, 20_000]
    Item.objects.update(open_minor=20_000)
    assert [left for left, _ in lines(made)] == [0, 20_000]
    Item.objects.update(open_minor=0)
    settle(company, TODAY)
    assert Agreement.objects.get().state == "finished"


def test_until_the_credit_note_comes_what_was_given_up_is_asked_of_nobody(company):
    load_rows(company, A)
    agreed(
        company, "A-1001", plan=[(date(2026, 12, 1), 50_000)], extras=agreements.Extras(principal_waived_minor=10_000)
    )
    Item.objects.update(open_minor=10_000)
    settle(company, date(2026, 12, 20))
    assert Agreement.objects.get().state == "running"
    assert Agreement.objects.get().missed_on is None


@pytest.fixture
def shop():
    return make_company()


@pytest.fixture
def proposed(shop, settings, tmp_path):
    settings.ARCHIVE, settings.EMAIL_URL, settings.OUTBOX = tmp_path / "archive", "outbox:", tmp_path / "outbox"
    customer = make_customer(shop, language="es")
    item = make_item(customer)
    made = agreements.draw_up(
        company=shop, customer_id=customer.id, item_ids=[item.id],
        instalments=[(date(2026, 12, 15), 60_000), (date(2027, 1, 15), 40_000)], actor="marta", today=TODAY, at=NOW,
    )  # fmt: skip
    return agreement_proposals.propose(company=shop, agreement_id=made.id, actor="marta", today=TODAY, at=NOW)


def test_a_proposal_runs_out_and_its_invoices_are_free_again(shop, proposed):
    assert agreements.settle_due(company=shop, today=date(2026, 12, 4), at=NOW) == 0
    assert agreements.settle_due(company=shop, today=date(2026, 12, 5), at=NOW) == 1
    assert Agreement.objects.get().state == "expired"
    item = Item.objects.get()
    agreements.agree(
        company=shop, customer_id=item.customer_id, item_ids=[item.id],
        instalments=[(date(2026, 12, 30), 100_000)], actor="marta", today=date(2026, 12, 5), at=NOW,
    )  # fmt: skip


def test_a_proposal_taken_back_before_it_left_never_leaves(shop, proposed):
    agreement_proposals.withdraw(company=shop, agreement_id=proposed.id, actor="marta", today=TODAY, at=NOW)
    assert sending.send_due(company=shop, today=TODAY, at=NOW).sent == 0
    assert Message.objects.get().state == "cancelled"


def test_it_leaves_at_once_whoever_spoke_to_them_today_and_whatever_waits(shop, proposed):
    customer = proposed.customer
    Message.objects.create(
        company=shop,
        customer=customer,
        channel="call",
        state="sent",
        key="c",
        made_on=TODAY,
        contact_on=TODAY,
        made_at=NOW,
    )
    Message.objects.create(
        company=shop, customer=customer, direction="in", state="received", key="r", made_on=TODAY, made_at=NOW
    )
    assert sending.send_due(company=shop, today=TODAY, at=NOW).sent == 1


@pytest.mark.parametrize("address", ["", "https://clientes.example"])
def test_the_mail_speaks_of_a_page_only_where_there_is_one(shop, proposed, settings, address):
    made = agreements.draw_up(
        company=shop, customer_id=proposed.customer_id, item_ids=[make_item(proposed.customer, "F-7").id],
        instalments=[(date(2026, 12, 15), 100_000)], actor="marta", today=TODAY, at=NOW,
    )  # fmt: skip
    settings.PUBLIC_URL = address
    agreement_proposals.propose(company=shop, agreement_id=made.id, actor="marta", today=TODAY, at=NOW)
    message = Message.objects.latest("id")
    assert ("#su-acuerdo" in message.text, "en su página" in message.text) == (bool(address), bool(address))
    assert sending.send_due(company=shop, today=TODAY, at=NOW).sent == 2


def test_who_asked_for_no_more_mail_gets_none_of_this_either(shop, proposed):
    Contact.objects.update(opted_out_at=NOW)
    assert sending.send_due(company=shop, today=TODAY, at=NOW).sent == 0
    assert Message.objects.get(step="agreement-proposal").state == "draft"


def test_the_daily_run_takes_nothing_of_it_for_a_reminder(shop, proposed):
    sending.send_due(company=shop, today=TODAY, at=NOW)
    Customer.objects.update(next_look_on=TODAY)
    done = runs.run_day(company=shop, today=TODAY, at=NOW)
    assert (done.steps, done.sent) == ({}, 0)


def test_the_day_of_an_instalment_brings_one_note_and_a_missing_one_reminder(shop, proposed, settings):
    agreement_proposals.note_yes(company=shop, agreement_id=proposed.id, actor="marta", today=TODAY, at=NOW)
    Message.objects.all().delete()
    steps = []
    for ahead in range(60):
        day = TODAY + timedelta(days=ahead)
        BankAccount.objects.update(until_on=day)
        done = runs.run_day(company=shop, today=day, at=NOW + timedelta(days=ahead))
        steps += [(day, step) for step in done.steps]
    assert steps == [
        (date(2026, 12, 14), "instalment-note"),  # Saturday the 12th, and Sunday
        (date(2026, 12, 18), "instalment-reminder"),
        (date(2027, 1, 20), "instalment-reminder"),
    ]
    texts = list(Message.objects.order_by("id").values_list("subject", "items"))
    assert texts[0][0] == "El plazo de 600,00 € vence el 15/12/2026"
    assert [items[0][3] for _, items in texts] == [60_000, 60_000, 100_000]
    assert [one.reminded_on for one in proposed.instalments.order_by("due_on")] == [
        date(2026, 12, 18), date(2027, 1, 20)
    ]  # fmt: skip


def test_a_payment_on_the_way_out_of_the_door_stops_the_word_about_its_instalment(shop, proposed):
    agreement_proposals.note_yes(company=shop, agreement_id=proposed.id, actor="marta", today=TODAY, at=NOW)
    Message.objects.all().delete()
    day = date(2026, 12, 18)
    BankAccount.objects.update(until_on=day)
    Customer.objects.update(next_look_on=day)
    assert runs.run_day(company=shop, today=day, at=NOW + timedelta(days=24), send=False).prepared == 1
    Item.objects.update(open_minor=40_000)
    summary = sending.send_due(company=shop, today=day, at=NOW + timedelta(days=24))
    assert (summary.sent, summary.cancelled) == (0, 1)


def test_a_customers_page_grants_what_is_inside_the_limits_and_no_more(shop, settings, tmp_path):
    settings.ARCHIVE = tmp_path
    customer = make_customer(shop)
    item, large = make_item(customer), make_item(customer, "F-9", 900_000)
    message = Message.objects.create(company=shop, customer=customer, key="m", made_on=TODAY, made_at=NOW)
    own = {"company": shop, "message": message, "today": TODAY, "at": NOW}
    offered = agreement_proposals.offer_on_page(
        item_ids=[item.id], instalments=[(date(2026, 12, 15), 50_000), (date(2027, 1, 15), 50_000)], **own
    )
    assert (offered.state, offered.message_id, standing.of_message(message=message).id) == (
        "proposed", None, offered.id,
    )  # fmt: skip
    with pytest.raises(Refusal) as refused:
        agreement_proposals.offer_on_page(item_ids=[large.id], instalments=[(date(2026, 12, 1), 900_000)], **own)
    assert refused.value.code == "agreement-needs-person"
    assert Agreement.objects.count() == 1
    assert not Message.objects.filter(step="agreement-proposal").exists()


def test_no_two_agreements_hold_one_invoice(shop, proposed):
    item = Item.objects.get()
    twin = {
        "company": shop,
        "customer_id": item.customer_id,
        "item_ids": [item.id],
        "actor": "m",
        "today": TODAY,
        "at": NOW,
    }
    with pytest.raises(Refusal, match="otro acuerdo"):
        agreements.draw_up(instalments=[(date(2026, 12, 15), 100_000)], **twin)


def test_an_old_return_understood_late_keeps_the_day_of_a_missing_instalment(company):
    load_rows(company, A)
    agreed(company, "A-1001", plan=[(date(2026, 12, 1), 60_000)])
    Agreement.objects.update(missed_on=date(2026, 12, 5))
    returns.incidents.look_again(company=company, customer_ids=[Customer.objects.get().id])
    assert Customer.objects.get().incident_on == date(2026, 12, 5)
