"""Rows to a Case: each fact a rule may look at is read as it is, for the right customer and no other."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amistoso.actions import agreements, disputes, holds
from amistoso.core.cases import Case, Cover
from amistoso.core.reminders import decide
from amistoso.models import BankAccount, Contact, Customer, Invoice, Item, Message, Statement
from amistoso.queries import cases, pictures
from amistoso.queries.decisions import due_customers
from amistoso.queries.protocols import protocol_of
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
LATER = TODAY + timedelta(days=10)
SAID = {"actor": "ana", "today": TODAY, "at": NOW}


@pytest.fixture
def company():
    made = world.company()
    world.bank_account(made)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", region="CN")
    world.invoice(made, "F-1", 60_000, due=days_ago(20))
    return made


def case_of(customer: Customer, today: date = TODAY, at: datetime | None = None) -> Case:
    return cases.read_cases(company=customer.company, customer_ids=[customer.id], today=today, at=at)[customer.id]


def message(customer: Customer, **fields) -> Message:
    usual = {"key": f"{Message.objects.count()}", "made_on": TODAY, "made_at": NOW, "channel": "email"}
    return Message.objects.create(company=customer.company, customer=customer, **{**usual, **fields})


def instalments(customer: Customer, *amounts: int) -> Invoice:
    """One invoice with several due dates, ten days apart."""
    first = world.invoice(customer, "F-9", amounts[0], due=days_ago(40))
    for at, minor in enumerate(amounts[1:], start=1):
        Item.objects.create(
            company=customer.company, customer=customer, invoice=first.invoice, number="F-9", issued_on=first.issued_on,
            due_on=first.due_on + timedelta(days=10 * at), currency="EUR", amount_minor=minor, open_minor=minor,
        )  # fmt: skip
    Invoice.objects.filter(id=first.invoice_id).update(total_minor=sum(amounts), payable_minor=sum(amounts))
    return Invoice.objects.get(id=first.invoice_id)


def test_a_disputed_amount_covers_the_oldest_due_dates_first(company, customer):
    invoice = instalments(customer, 10_000, 20_000, 30_000)
    disputes.open_dispute(
        company=company, customer_id=customer.id, invoice_id=invoice.id, amount_minor=25_000, reason="x", **SAID
    )
    ids = list(Item.objects.filter(invoice=invoice).order_by("due_on").values_list("id", flat=True))
    assert [(cover.item_id, cover.minor) for cover in case_of(customer).covers] == [(ids[0], 10_000), (ids[1], 15_000)]


def test_an_agreement_covers_until_a_person_ends_it(company, customer):
    item = Item.objects.get()
    plan = [(TODAY, 30_000), (LATER, 30_000)]
    made = agreements.agree(company=company, customer_id=customer.id, item_ids=[item.id], instalments=plan, **SAID)
    missed_on = TODAY + timedelta(days=3)  # two working days for the bank, and the day after
    assert case_of(customer, missed_on).covers == (Cover(item.id, "agreement"),)
    assert [(one.due_on, one.minor) for one in case_of(customer).plans[0].left] == plan
    Item.objects.update(open_minor=30_000)
    assert [(one.due_on, one.minor) for one in case_of(customer, missed_on).plans[0].left] == plan[1:]
    agreements.end(company=company, agreement_id=made.id, **SAID)
    assert (case_of(customer).covers, case_of(customer).plans) == ((), ())


def test_of_several_holds_the_longest_counts(company, customer):
    for until, reason in ((LATER, "corta"), (LATER + timedelta(days=5), "larga"), (LATER, "otra")):
        holds.hold(company=company, customer_id=customer.id, until_on=until, reason=reason, **SAID)
    assert case_of(customer).hold.reason == "larga"
    endless = holds.hold(company=company, customer_id=customer.id, reason="sin fin", **SAID)
    assert case_of(customer).hold.reason == "sin fin"
    holds.lift(company=company, hold_id=endless.id, **SAID)
    assert case_of(customer).hold.reason == "larga"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [  # what is in preparation, what did not arrive, how many contacts
        ({"state": "draft"}, ("draft", "", 0)),
        ({"state": "approved"}, ("approved", "", 0)),
        ({"state": "sending", "contact_on": TODAY}, ("sending", "", 1)),
        ({"state": "sent", "contact_on": TODAY}, ("", "", 1)),
        ({"state": "delivered", "contact_on": days_ago(31)}, ("", "", 0)),
        ({"state": "cancelled"}, ("", "", 0)),
        ({"state": "bounced", "contact_on": TODAY}, ("", "bounced", 0)),
        ({"state": "bounced", "contact_on": TODAY, "handled_at": NOW}, ("", "", 0)),
        ({"state": "failed"}, ("", "failed", 0)),
        ({"state": "unknown", "contact_on": TODAY}, ("", "unknown", 1)),
        ({"state": "unknown", "contact_on": TODAY, "handled_at": NOW}, ("", "", 1)),
    ],
)
def test_what_became_of_messages_is_known(customer, fields, expected):
    message(customer, **fields)
    case = case_of(customer)
    assert (case.pending, case.undelivered, len(case.contacts)) == expected


def test_a_reply_waits_from_the_first_day_until_it_is_dealt_with(customer):
    message(customer, direction="in", state="received", made_on=days_ago(40))
    message(customer, direction="in", state="received", made_on=days_ago(2))
    assert case_of(customer).reply_waiting_since == days_ago(40)
    Message.objects.update(handled_at=NOW)
    assert case_of(customer).reply_waiting_since is None


def test_calls_are_conversations_and_letters_are_not(customer):
    message(customer, channel="call", state="delivered", contact_on=days_ago(3))
    message(customer, channel="letter", state="delivered", contact_on=days_ago(2))
    assert [(one.on, one.is_conversation) for one in case_of(customer).contacts] == [
        (days_ago(3), True),
        (days_ago(2), False),
    ]


def test_the_bank_is_known_up_to_the_account_that_ends_first(company, customer):
    assert case_of(customer).bank_until_on == TODAY
    second = BankAccount.objects.create(company=company, account="B", currency="EUR", until_on=days_ago(5))
    assert case_of(customer).bank_until_on == days_ago(5)
    BankAccount.objects.filter(id=second.id).update(until_on=None)
    assert case_of(customer).bank_until_on is None, "an account nobody has seen makes the rest doubtful"
    BankAccount.objects.filter(id=second.id).update(is_watched=False)
    assert case_of(customer).bank_until_on == TODAY
    BankAccount.objects.all().delete()
    assert case_of(customer).bank_until_on is None


def test_money_holds_whose_it_is_or_whom_it_fits_and_nobody_else(company, customer):
    statement = BankAccount.objects.get().statements.get()
    other = world.customer(company, "Otra, S.L.", email="otra@otra.example")
    world.invoice(other, "G-1", 70_000, due=days_ago(9))
    world.bank_line(statement, 60_000, on=days_ago(1), text="¿?")
    assert [(one.minor, one.is_theirs) for one in case_of(customer).unapplied] == [(60_000, False)]
    assert case_of(other).unapplied == ()
    line = world.bank_line(statement, 1_234, on=days_ago(1), text="OTRA", customer=other)
    assert [(one.minor, one.is_theirs) for one in case_of(other).unapplied] == [(1_234, True)]
    type(line).objects.update(unapplied_minor=0, state="applied")
    assert case_of(customer).unapplied == case_of(other).unapplied == ()


@pytest.mark.parametrize(
    "fields",
    [{"on": days_ago(91)}, {"on": days_ago(1), "currency": "USD"}, {"on": days_ago(1), "state": "not_customer"}],
)
def test_old_foreign_or_set_aside_money_holds_nobody(company, customer, fields):
    line = world.bank_line(BankAccount.objects.get().statements.get(), 60_000, on=fields.pop("on"), text="¿?")
    type(line).objects.filter(id=line.id).update(**fields)
    assert case_of(customer).unapplied == ()


def test_hours_are_those_of_the_customers_place(company, customer):
    at = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    assert case_of(customer, at=at).minutes == 8 * 60 + 30, "the Canaries"
    assert case_of(world.customer(company, "Madrid, S.L.", region="MD"), at=at).minutes == 9 * 60 + 30
    assert case_of(customer).minutes is None


def test_a_good_contact_has_an_address_that_works_and_may_be_used(customer):
    contact = Contact.objects.filter(customer=customer)
    assert case_of(customer).reach.is_good
    for fields in ({"bounced_on": TODAY}, {"bounced_on": None, "do_not_contact": True}, {"email": ""}):
        contact.update(**fields)
        assert not case_of(customer).reach.is_good


def test_the_customer_of_another_company_is_not_read(customer):
    other = world.company("Papelería Aurora, S.L.", "B66123459")
    assert cases.read_cases(company=other, customer_ids=[customer.id], today=TODAY) == {}


@pytest.mark.parametrize("count", [1, 40])
def test_the_reads_do_not_grow_with_the_customers(company, count):
    made = [world.customer(company, f"Cliente {n}", email=f"c{n}@c.example") for n in range(count)]
    for one in made:
        item = world.invoice(one, f"F-{one.id}", 10_000, due=days_ago(9))
        holds.hold(company=company, customer_id=one.id, invoice_id=item.invoice_id, reason="x", **SAID)
    ids = [one.id for one in made]
    with CaptureQueriesContext(connection) as queries:
        found = cases.read_cases(company=company, customer_ids=ids, today=TODAY, at=NOW)
        pictures.brought_up_to_date(company=company, cases=found, today=TODAY)
    assert len(found) == count
    assert len(queries) <= 20


@pytest.mark.parametrize("is_unclaimed", [False, True])
def test_reading_only_what_is_due_decides_as_reading_everything(company, is_unclaimed):
    for number, (due, cents) in enumerate(itertools.product((-40, -3, 0, 5, 60), (60_000, 900, -20_000))):
        one = world.customer(company, f"Cliente {number}", email=f"c{number}@c.example")
        world.invoice(one, f"A-{number}", cents, due=days_ago(-due))
        world.invoice(one, f"B-{number}", 10_000, due=days_ago(number - 7))
        if number % 4 == 0:
            disputes.open_dispute(
                company=company, customer_id=one.id, invoice_id=Invoice.objects.get(number=f"B-{number}").id,
                reason="precio", answer_by_on=LATER, **SAID,
            )  # fmt: skip
    if is_unclaimed:
        world.bank_line(Statement.objects.get(), 10_000, on=TODAY, text="TRANSFERENCIA")
    facts, protocol = cases.shared_facts(company=company, today=TODAY), protocol_of(company)
    ids = list(Customer.objects.filter(company=company).order_by("id").values_list("id", flat=True))
    whole = cases.read_cases(company=company, customer_ids=ids, today=TODAY, facts=facts)
    due = due_customers(company=company, today=LATER, after=None, limit=100, claim=False)
    found = cases.cases_to_decide(facts=facts, customers=due.rows, protocol=protocol, today=TODAY, at=None)
    decided = {case.customer_id: decide(case, protocol, TODAY) for case in found}
    assert decided == {one: decide(case, protocol, TODAY) for one, case in whole.items()}
    assert len(decided) == len(ids)
    assert any(decision.step for decision in decided.values()) is not is_unclaimed
