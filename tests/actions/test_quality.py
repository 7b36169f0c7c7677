"""What is doubtful is found, kept, accepted with a reason, and stops what would leave by itself."""

from datetime import timedelta

import pytest

from amistoso.actions import companies, contacts, customers, messages, quality
from amistoso.actions.refusals import Refusal
from amistoso.models import BankAccount, Company, Contact, Customer, Event, Finding, Invoice, Item, Load, Statement
from amistoso.queries import quality as found_by
from tests.correspondence import (
    LATER,
    NOW,
    TODAY,
    make_company,
    make_customer,
    make_decision,
    make_item,
    make_user,
    only_message,
    prepared,
    send,
)  # fmt: skip

pytestmark = pytest.mark.django_db


@pytest.fixture
def company():
    return make_company("B12345674")


ACT = {"actor": "ana", "today": TODAY, "at": NOW}
IBAN_WRONG = "ES9121000418450200051333"


def look(company) -> list[str]:
    quality.look(company=company, today=TODAY, at=NOW)
    return sorted(Finding.objects.filter(company=company, accepted_at=None).values_list("code", flat=True))


def accept(company, code: str, because: str = "Lo sabemos") -> Finding:
    found = Finding.objects.get(company=company, code=code)
    return quality.accept(company=company, finding_id=found.id, because=because, **ACT)


def test_books_in_order_have_nothing_doubtful(company, customer):
    make_item(customer)
    assert look(company) == []
    company.refresh_from_db()
    assert company.checked_at == NOW


def test_each_doubt_is_found_once_and_goes_when_it_is_mended(company, customer):
    make_item(customer, "F-1", due_on=TODAY)
    Item.objects.update(issued_on=TODAY + timedelta(days=5))
    other = make_customer(company, "Frutas Pérez SA", email="pagos@frutas-perez.example", tax_id="B77239649")
    make_item(other, "A-1", -4_000)
    Contact.objects.create(company=company, customer=other, email="ana@@sol.es")
    Company.objects.update(iban=IBAN_WRONG)
    BankAccount.objects.update(until_on=TODAY - timedelta(days=9))
    expected = [
        "bank-data-stale", "credit-beyond-debt", "due-before-issue", "email-invalid", "iban-invalid",
        "issued-in-future", "same-email", "same-name", "tax-id-invalid",
    ]  # fmt: skip
    assert look(company) == expected
    assert look(company) == expected, "the same once more"
    Item.objects.update(issued_on=TODAY - timedelta(days=30))
    assert "due-before-issue" not in look(company)


def test_terms_are_judged_between_seller_and_customer_of_one_country(company, customer):
    make_item(customer, "F-1")
    Item.objects.update(issued_on=TODAY - timedelta(days=90), due_on=TODAY)
    assert look(company) == ["term-too-long"]
    assert Finding.objects.get().values["days"] == 90
    Customer.objects.update(country="PT")
    assert look(company) == []


def test_numbers_that_are_one_and_a_currency_that_is_odd(company, customer):
    for number in ("F-1", "F-2", "F-3"):
        make_item(customer, number)
    make_item(customer, "f0003")
    Invoice.objects.filter(number="F-1").update(currency="USD")
    assert look(company) == ["currency-odd", "number-twice"]


def test_a_debt_of_six_years_is_for_a_person(company, customer):
    make_item(customer, due_on=TODAY - timedelta(days=6 * 366))
    assert look(company) == ["limitation-passed"]


def test_who_cannot_be_written_to_is_told_with_the_address_that_failed(company, customer):
    make_item(customer)
    contacts.mark_gone(company=company, customer_id=customer.id, addresses=["pagos@frutas-perez.example"], on=TODAY)
    assert Finding.objects.get().values == {"email": "pagos@frutas-perez.example", "on": TODAY.isoformat()}
    contacts.add_contact(company=company, customer_id=customer.id, email="nueva@frutas.example", **ACT)
    assert [found.code for found in Finding.objects.all()] == ["contact-bounced"], "another address is used now"


def test_another_companys_books_are_not_looked_at(company):
    stranger = make_company("B58378431")
    make_item(make_customer(stranger), due_on=TODAY - timedelta(days=6 * 366))
    assert look(company) == []
    assert look(stranger) == ["limitation-passed"]


def test_what_stands_with_a_reason_comes_back_with_other_values(company, customer):
    item = make_item(customer)
    Item.objects.update(told_minor=90_000)
    assert look(company) == ["amount-changed-after-reminder"]
    with pytest.raises(Refusal) as refused:
        accept(company, "amount-changed-after-reminder", " ")
    assert refused.value.code == "reason-missing"
    accept(company, "amount-changed-after-reminder", "Se lo dijimos por teléfono")
    assert Event.objects.get(verb="accept").data["because"] == "Se lo dijimos por teléfono"
    customer.refresh_from_db()
    assert customer.next_look_on == TODAY
    assert look(company) == []
    assert found_by.count_of_blocking(company=company) == 0
    with pytest.raises(Refusal):
        accept(company, "amount-changed-after-reminder")
    Item.objects.filter(id=item.id).update(amount_minor=110_000, open_minor=110_000)
    assert look(company) == ["amount-changed-after-reminder"]


def test_it_can_be_doubted_again_and_said_twice_changes_nothing(company, customer):
    make_item(customer, due_on=TODAY - timedelta(days=6 * 366))
    look(company)
    found = accept(company, "limitation-passed")
    assert quality.doubt_again(company=company, finding_id=found.id, **ACT)
    assert not quality.doubt_again(company=company, finding_id=found.id, **ACT)
    assert Event.objects.filter(noun="finding").count() == 2


def test_nobody_can_say_that_unknown_payments_were_not_made(company):
    BankAccount.objects.update(until_on=None)
    look(company)
    with pytest.raises(Refusal) as refused:
        accept(company, "bank-data-stale")
    assert refused.value.code == "finding-must-be-mended"


def test_another_companys_finding_cannot_be_accepted(company, customer):
    make_item(customer, due_on=TODAY - timedelta(days=6 * 366))
    look(company)
    with pytest.raises(Finding.DoesNotExist):
        quality.accept(company=make_company("B58378431"), finding_id=Finding.objects.get().id, because="x", **ACT)


def test_an_amount_that_changed_after_a_reminder_goes_to_a_person(company, customer, outbox):
    item = make_item(customer)
    prepared(company, customer, item)
    assert send(company).sent == 1
    item.refresh_from_db()
    assert item.told_minor == 100_000
    Item.objects.update(amount_minor=120_000, open_minor=120_000)
    item.refresh_from_db()
    make_decision(customer, item, step="second-reminder", on=TODAY + timedelta(days=8))
    later = TODAY + timedelta(days=8)
    messages.prepare(company=company, today=later, at=NOW + timedelta(days=8))
    draft = customer.messages.get(state="draft")
    assert "era de 1.000,00\u00a0€ cuando se le recordó y ahora es de 1.200,00\u00a0€" in draft.error


def test_what_becomes_doubtful_before_it_leaves_is_given_back_and_leaves_when_a_person_has_seen_it(
    company, customer, outbox
):
    message = prepared(company, customer)
    Item.objects.update(told_minor=90_000)
    assert send(company).returned == 1
    message.refresh_from_db()
    assert message.state == "draft"
    assert "cuando se le recordó" in message.error
    messages.approve(company=company, message_id=message.id, user=make_user(company), at=NOW, today=TODAY)
    assert send(company).sent == 1


def test_what_was_accepted_leaves_by_itself(company, customer, outbox):
    item = make_item(customer, due_on=TODAY - timedelta(days=6 * 366))
    look(company)
    accept(company, "limitation-passed")
    prepared(company, customer, item)
    assert only_message(customer).state == "approved"
    assert send(company).sent == 1


def test_an_address_that_cannot_be_right_waits_for_a_person(company, customer):
    Contact.objects.update(email="ana@@sol.es")
    prepared(company, customer)
    message = only_message(customer)
    assert (message.state, "«ana@@sol.es»" in message.error) == ("draft", True)


def test_a_wrong_account_of_our_own_makes_everything_wait(company, customer, outbox):
    message = prepared(company, customer)
    Company.objects.update(iban=IBAN_WRONG)
    company.refresh_from_db()
    assert send(company).waiting == 1
    message.refresh_from_db()
    assert (message.state, "IBAN" in message.error) == ("approved", True)
    look(company)
    companies.change(company=company, changes={"iban": "ES9121000418450200051332"}, actor="ana", at=NOW)
    assert not Finding.objects.exists(), "mended at once"
    company.refresh_from_db()
    assert send(company, LATER).sent == 1


def test_missing_days_of_the_bank_make_everything_wait_until_they_stand(company, customer, outbox):
    account = BankAccount.objects.get()
    load = Load.objects.create(company=company, file_name="n.n43", sha256="0", format="n43", kind="statement",
                               loaded_at=NOW, loaded_by="ana")  # fmt: skip
    for first, last, opening, closing in ((20, 15, 0, 500), (8, 2, 700, 900)):
        Statement.objects.create(
            company=company, account=account, load=load, from_on=TODAY - timedelta(days=first),
            until_on=TODAY - timedelta(days=last), opening_minor=opening, closing_minor=closing,
        )  # fmt: skip
    prepared(company, customer)
    assert send(company).waiting == 1
    assert quality.accept_gaps_of(company=company, load=load, today=TODAY, at=NOW) == 1
    assert send(company).sent == 1


def test_a_customers_name_and_tax_id_are_corrected_and_looked_at_again(company):
    customer = make_customer(company, tax_id="B77239649")
    make_customer(company, "Otra", tax_id="B58378431")
    assert look(company) == ["tax-id-invalid"]

    def correct(**changes):
        wanted = {"name": customer.name, "tax_id": "B77239648", "country": "ES", **changes}
        return customers.correct(company=company, customer_id=customer.id, **wanted, **ACT)

    for changes, code in (
        ({"tax_id": "B1"}, "tax-id-invalid"),
        ({"name": " "}, "customer-name"),
        ({"country": "España"}, "country-unknown"),
        ({"tax_id": "B58378431"}, "tax-id-taken"),
    ):
        with pytest.raises(Refusal) as refused:
            correct(**changes)
        assert refused.value.code == code
    assert correct() == ["tax_id"]
    assert not Finding.objects.exists()
    assert correct() == []


def test_so_many_and_no_more_are_kept(company, monkeypatch):
    monkeypatch.setattr(found_by, "MOST", 3)
    for number in range(6):
        make_item(make_customer(company, f"Cliente {number}"), f"F-{number}", due_on=TODAY - timedelta(days=6 * 366))
    look(company)
    (kind,) = found_by.kinds(company=company)
    assert kind.count == "3+"
    first = Finding.objects.order_by("id").first()
    quality.accept(company=company, finding_id=first.id, because="Sí", **ACT)
    look(company)
    assert [(one.count, one.accepted) for one in found_by.kinds(company=company)] == [("3+", 1)]


def test_the_gate_asks_little_and_the_same_for_many(company, django_assert_max_num_queries):
    ids = [make_customer(company, f"Cliente {number}").id for number in range(40)]
    with django_assert_max_num_queries(12):  # one for each check
        found_by.gate(company=company, customer_ids=ids, item_ids=[], today=TODAY)
