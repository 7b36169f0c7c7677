"""The made-up company: the same every time, its numbers valid, its sums right."""

from collections import Counter
from datetime import date, timedelta

import pytest
from stdnum import iban
from stdnum.es import nif
from stdnum.pt import nif as portuguese_nif

from amistoso.core import calendar, names
from amistoso.demo import scripts, world
from amistoso.demo.movements import ACCOUNTS
from amistoso.demo.tempers import STORIES

TODAY = date(2026, 11, 24)
MURCIA = calendar.Place("ES", "MC")


@pytest.fixture(scope="module")
def demo() -> world.World:
    return world.generate(TODAY)


def test_the_same_day_gives_the_same_world(demo):
    assert world.generate(TODAY) == demo


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2026, 8, 15), date(2027, 2, 28), date(2028, 2, 29)])
def test_any_day_gives_a_world(today):
    demo = world.generate(today)
    assert 1_300 <= len(demo.invoices) <= 2_200
    assert max(invoice.issued_on for invoice in demo.invoices) <= today
    assert max(movement.booked_on for movement in demo.movements) <= today
    assert all(scripts.first_day(demo) <= act.on <= today for act in scripts.all_acts(demo))


def test_there_are_about_150_customers_and_a_year_of_their_invoices(demo):
    assert 140 <= len(demo.customers) <= 160
    assert 1_500 <= len(demo.invoices) <= 2_000
    assert demo.begins_on - min(invoice.issued_on for invoice in demo.invoices) <= timedelta(days=40)


def test_every_story_has_its_customers(demo):
    told = Counter(customer.story for customer in demo.customers if customer.story)
    assert all(told[story] == story.count for story in STORIES)


def test_names_codes_and_mailboxes_belong_to_one_customer(demo):
    for values in (
        [names.key(one.name) for one in demo.customers],
        [one.code for one in demo.customers],
        [one.tax_id for one in demo.customers],
        [one.email for one in demo.customers if one.email],
        [one.iban for one in demo.customers],
        [invoice.number for invoice in demo.invoices],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_tax_ids_and_accounts_have_right_control_digits(demo):
    assert nif.is_valid(world.COMPANY["tax_id"])
    for one in demo.customers:
        assert iban.is_valid(one.iban)
        if one.town.country == "PT":
            assert portuguese_nif.is_valid(one.tax_id.removeprefix("PT"))
        else:
            assert nif.is_valid(one.tax_id), one.name
    assert all(iban.is_valid(account.iban) for account in ACCOUNTS)


def test_nobody_real_can_be_written_to_or_called(demo):
    assert all(one.email.endswith(".example") for one in demo.customers if one.email)
    assert all(" 000 " in one.phone for one in demo.customers)


def test_customers_are_all_over_the_country(demo):
    regions = {calendar.region_of_postal_code(one.town.country, one.town.postal_code) for one in demo.customers}
    assert {"MC", "CT", "PV", "CN", "MD"} <= regions
    assert any(one.town.country == "PT" for one in demo.customers)


def test_invoices_are_issued_on_working_days_and_due_later(demo):
    for invoice in demo.invoices:
        assert calendar.is_working_day(MURCIA, invoice.issued_on)
        assert invoice.due_on >= invoice.issued_on


def test_what_a_story_tells_is_open_today(demo):
    for customer in demo.customers:
        if customer.story and customer.key != "returned-receipt":
            unpaid = [i for i in demo.invoices if i.customer == customer and i.total_minor > 0 and i.paid_on is None]
            told = sorted((TODAY.toordinal() - i.due_on.toordinal(), i.total_minor) for i in unpaid)
            assert told == sorted(customer.story.debts), customer.name


def test_money_of_customers_adds_up_to_their_invoices(demo):
    totals = {invoice.number: invoice.total_minor for invoice in demo.invoices}
    whole = [one for one in demo.movements if one.pays and "PLAZO" not in one.text]
    assert len(whole) > 1_000
    for movement in whole:
        assert movement.amount_minor == sum(totals[number] for number in movement.pays)


def test_no_invoice_is_paid_twice(demo):
    paid = Counter(number for movement in demo.movements for number in movement.pays)
    assert [number for number, count in paid.items() if count > 1] == []


def test_acts_happen_on_working_days_in_the_weeks_that_are_lived(demo):
    acts = scripts.all_acts(demo)
    assert {act.customer.key for act in acts} >= {"dispute", "agreement", "promise-running", "reply-waiting", "key"}
    for act in acts:
        assert scripts.first_day(demo) <= act.on <= TODAY
        assert calendar.is_working_day(MURCIA, act.on)
