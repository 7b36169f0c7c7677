"""How a customer usually pays, from what was really paid and really dated; and what treatment that earns."""

from datetime import date, timedelta

import pytest

from amistoso.actions import allocations, holds, incidents, looks, patterns, promises, runs
from amistoso.models import Allocation, BankLine, Customer, Item, Promise
from tests import world
from tests.actions import books
from tests.actions.books import PEREZ
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
HEADINGS = "Cliente;NIF;Email;CP;Número;Fecha;Vencimiento;Total;Cobrado;Fecha cobro"


def paid_list(*rows: str) -> bytes:
    return "\r\n".join([HEADINGS, *rows, ""]).encode()


def learnt(customer: Customer) -> tuple[int, int, int, str, str]:
    patterns.refresh(customer_ids=[customer.id], today=TODAY)
    customer.refresh_from_db()
    return (customer.paid_count, customer.median_delay_days, customer.spread_days, customer.tier, customer.tier_because)


def pays(customer: Customer, *delays: int) -> None:
    for number, delay in enumerate(delays):
        due = days_ago(200 - 10 * number)
        world.paid_invoice(customer, f"{customer.id}-{number}", 10_000, due=due, paid=due + timedelta(days=delay))


@pytest.mark.parametrize(
    ("delays", "expected"),
    [
        ((), (0, 0, 0, "new", "few-paid-invoices")),
        ((9, 9), (2, 9, 0, "new", "few-paid-invoices")),
        ((-2, 0, 3), (3, 0, 2, "delicate", "punctual-until-now")),
        ((8, 10, 14, 10), (4, 10, 1, "usually-late", "habitually-late")),
        ((0, 0, 0, 30), (4, 0, 0, "standard", "sometimes-late")),
    ],
)
def test_the_habit_is_that_of_the_paid_invoices(delays, expected):
    customer = world.customer(world.company(), "Uno")
    pays(customer, *delays)
    assert learnt(customer) == expected


def test_what_is_older_than_a_year_open_or_a_credit_note_says_nothing():
    customer = world.customer(world.company(), "Uno")
    pays(customer, 5, 5)
    world.paid_invoice(customer, "VIEJA", 10_000, due=days_ago(500), paid=days_ago(480))
    world.invoice(customer, "ABIERTA", 10_000, due=days_ago(90))
    world.invoice(customer, "ABONO", -5_000, due=days_ago(90))
    assert learnt(customer)[:2] == (2, 5)


def test_a_second_broken_promise_means_a_closer_watch_and_a_key_account_more_patience():
    company = world.company()
    world.bank_account(company)
    customer = world.customer(company, "Uno", pattern_on=TODAY)
    pays(customer, 0, 0, 0)
    world.invoice(customer, "F-1", 50_000, due=days_ago(20))
    promises.promise(
        company=company, customer_id=customer.id, by_on=days_ago(8), actor="ana", today=days_ago(12), at=NOW
    )
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    customer.refresh_from_db()
    assert (customer.tier, customer.tier_because) == ("delicate", "punctual-until-now"), "the first is a slip"
    earlier = {"made_on": days_ago(90), "by_on": days_ago(80), "settled_on": days_ago(77)}
    Promise.objects.create(company=company, customer=customer, state="broken", **earlier)
    incidents.look_again(company=company, customer_ids=[customer.id])
    customer.refresh_from_db()
    assert customer.incident_on == TODAY
    assert learnt(customer)[3:] == ("after-incident", "recent-incident")
    Customer.objects.update(key_account=True)
    assert learnt(customer)[3:] == ("delicate", "key-account")


def test_the_list_that_says_paid_and_not_when_makes_nobody_punctual():
    company = books.a_company()
    rows = [f"{PEREZ};A-{n};01/0{n}/2026;31/0{n}/2026;1.000,00;1.000,00" for n in (1, 3, 5, 7)]
    books.load_rows(company, *rows)
    assert Item.objects.filter(open_minor=0, closed_on__isnull=False).count() == 4
    assert learnt(Customer.objects.get()) == (0, 0, 0, "new", "few-paid-invoices")


def test_the_list_that_says_when_is_believed():
    company = books.a_company()
    rows = [f"{PEREZ};A-{n};01/0{n}/2026;28/0{n}/2026;1.000,00;1.000,00;20/0{n + 1}/2026" for n in (3, 5, 7)]
    report = books.load(company, paid_list(*rows))
    assert report.is_loaded, report.problems
    count, median, _, tier, _ = learnt(Customer.objects.get())
    assert (count, tier) == (3, "usually-late")
    assert 20 <= median <= 23


def test_the_bank_says_when_of_what_the_list_called_paid():
    company = books.a_company()
    rows = [f"{PEREZ};A-100{n};01/0{n}/2026;28/0{n}/2026;1.00{n},00;1.00{n},00" for n in (6, 7, 8)]
    books.load_rows(company, *rows)
    movements = [(f"2026-0{n + 1}-10", 100_000 + 100 * n, f"TRANSFERENCIA FRUTAS PEREZ SL A-100{n}") for n in (6, 7, 8)]
    books.load(company, books.statement(*movements), "a.n43")
    books.match(company)
    assert Allocation.objects.filter(source="bank").count() == 3
    assert learnt(Customer.objects.get())[:2] == (3, 13)


def test_a_payment_that_came_in_two_parts_counts_from_the_last():
    company = books.a_company()
    books.load_rows(company, f"{PEREZ};A-1001;01/09/2026;01/10/2026;1.000,00;0,00")
    parts = (("2026-10-01", 40_000, "A CUENTA"), ("2026-10-21", 60_000, "RESTO"))
    books.load(company, books.statement(*parts), "a.n43")
    for line in BankLine.objects.order_by("booked_on"):
        allocations.apply_line(
            company=company, line_id=line.id, parts=[(Item.objects.get().id, line.amount_minor)], because="",
            actor="ana", today=TODAY, at=NOW,
        )  # fmt: skip
    assert Item.objects.get().closed_on == date(2026, 10, 21)
    assert learnt(Customer.objects.get())[:2] == (1, 20)


def test_only_whose_day_has_come_is_worked_out_again():
    company = world.company()
    sleeping = world.customer(company, "Duerme", next_look_on=TODAY + timedelta(days=3))
    fresh = world.customer(company, "Fresco", pattern_on=days_ago(3))
    stale = world.customer(company, "Viejo", pattern_on=days_ago(31))
    assert patterns.refresh_due(company=company, today=TODAY) == 1
    days = dict(Customer.objects.values_list("id", "pattern_on"))
    assert (days[sleeping.id], days[fresh.id], days[stale.id]) == (None, days_ago(3), TODAY)


def test_a_payment_is_learnt_from_in_the_same_days_run():
    company = world.company()
    world.bank_account(company)
    customer = world.customer(company, "Uno", pattern_on=days_ago(1), tier="new")
    pays(customer, 12, 12, 12)
    looks.forget_pattern(company_id=company.id, customer_ids=[customer.id])
    holds.hold(company=company, customer_id=customer.id, reason="x", actor="ana", today=TODAY, at=NOW)
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    customer.refresh_from_db()
    assert (customer.tier, customer.pattern_on) == ("usually-late", TODAY)
