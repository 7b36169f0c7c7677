"""Who asks for no more automatic messages gets none, whatever was written before and whoever has the address too."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from amistoso.actions import contacts, load_customers, messages, optouts, sending
from amistoso.actions.refusals import Refusal
from amistoso.core.documents import CustomerRow
from amistoso.models import BankAccount, Contact, Customer, Decision, Event, Message, OptOut
from amistoso.queries import worklist
from amistoso.queries.customer_rows import read_directory
from tests.correspondence import (
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
)

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "Pagos@Frutas.example"


@pytest.fixture
def company():
    return make_company()


@pytest.fixture
def customer(company):
    return make_customer(company, email=ADDRESS)


@pytest.fixture
def outbox(settings, tmp_path):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path / "outbox"
    return tmp_path / "outbox"


def stop(company, customer, address: str = ADDRESS.lower()) -> bool:
    return optouts.opt_out(
        company=company, address=address, customer_id=customer.id, actor="cliente", today=TODAY, at=NOW
    )


def addressed(outbox) -> str:
    return " ".join(file.read_text() for file in outbox.glob("*.eml")) if outbox.exists() else ""


def test_what_was_written_before_does_not_leave(company, customer, outbox):
    message = prepared(company, customer)
    assert message.to == [ADDRESS]
    assert stop(company, customer)
    assert send(company).sent == 0
    assert only_message(customer).state == "cancelled"
    assert addressed(outbox) == ""
    contact = Contact.objects.get(customer=customer)
    assert contact.opted_out_at == NOW
    assert Event.objects.get(verb="opt-out").data == {"address": ADDRESS.lower(), "how": "link"}


def test_twice_is_once(company, customer):
    assert stop(company, customer)
    assert not stop(company, customer, f"  {ADDRESS.upper()} ")
    assert OptOut.objects.count() == Event.objects.filter(verb="opt-out").count() == 1


def test_it_still_goes_to_the_others(company, customer, outbox):
    Contact.objects.create(company=company, customer=customer, email="otra@frutas.example")
    prepared(company, customer)
    stop(company, customer)
    assert send(company).sent == 1
    assert ADDRESS.lower() not in addressed(outbox).lower()
    assert "otra@frutas.example" in addressed(outbox)


def test_what_a_person_approved_goes_back_to_them(company, customer, outbox):
    message = prepared(company, customer, approval="person")
    messages.approve(company=company, message_id=message.id, user=make_user(company), at=NOW, today=TODAY)
    stop(company, customer)
    assert send(company).sent == 0
    message.refresh_from_db()
    assert (message.state, message.to, message.error) == ("draft", [], optouts.ASKED_FOR_SILENCE)


def test_the_address_is_silent_at_every_customer_and_under_every_name(company, customer):
    sister = make_customer(company, "Frutas Hermanas, S.L.", email=ADDRESS.lower())
    stop(company, customer)
    assert Contact.objects.get(customer=sister).opted_out_at == NOW
    third = make_customer(company, "Tercera, S.L.")
    said = {"company": company, "actor": "m", "today": TODAY, "at": NOW}
    added = contacts.add_contact(customer_id=third.id, email="pagos@frutas.EXAMPLE", **said)
    assert added.opted_out_at == NOW
    changed = contacts.change_contact(contact_id=added.id, email="nueva@tercera.example", **said)
    assert changed.opted_out_at is None
    changed = contacts.change_contact(contact_id=added.id, email=ADDRESS, **said)
    assert Contact.objects.get(id=changed.id).opted_out_at == NOW


def test_a_list_brings_no_address_back(company, customer):
    stop(company, customer)
    Contact.objects.filter(customer=customer).delete()
    row = replace(CustomerRow(name=customer.name), emails=(ADDRESS, "otra@frutas.example"))
    load_customers.save(directory=read_directory(company=company, rows=[row]), today=TODAY)
    silent = dict(Contact.objects.filter(customer=customer).values_list("email", "opted_out_at"))
    assert silent == {ADDRESS: NOW, "otra@frutas.example": None}


def test_another_company_still_writes(company, customer):
    other = make_company("B83376731")
    theirs = make_customer(other, email=ADDRESS)
    stop(company, customer)
    assert Contact.objects.get(customer=theirs).opted_out_at is None


def test_nobody_left_to_write_to_is_for_a_person_to_call(company, customer):
    make_item(customer)
    stop(company, customer)
    kinds = {group.kind: group.tasks for group in worklist.groups(company=company, today=TODAY)}
    assert [task.customer for task in kinds["opted-out"]] == [customer]
    assert "no-contact" not in kinds
    Contact.objects.create(company=company, customer=customer, email="otra@frutas.example")
    assert "opted-out" not in {group.kind for group in worklist.groups(company=company, today=TODAY)}


def test_a_person_lifts_it_with_a_reason(company, customer, outbox):
    stop(company, customer)
    contact = Contact.objects.get(customer=customer)
    said = {"company": company, "contact_id": contact.id, "actor": "marta", "today": TODAY, "at": NOW}
    with pytest.raises(Refusal, match="motivo"):
        optouts.lift(reason="  ", **said)
    assert optouts.lift(reason="Lo pidió Laura por teléfono", **said)
    assert not optouts.lift(reason="otra vez", **said)
    gone = OptOut.objects.get()
    assert (gone.lifted_at, gone.lifted_by, gone.lifted_because) == (NOW, "marta", "Lo pidió Laura por teléfono")
    prepared(company, customer)
    assert send(company).sent == 1
    assert stop(company, customer)  # and may be asked again
    assert OptOut.objects.count() == 2


def test_the_last_look_is_at_the_claim(company, customer, outbox):
    """An address that reached the message by whatever way does not leave with it."""
    message = prepared(company, customer)
    stop(company, customer)
    Message.objects.filter(id=message.id).update(state="approved", to=[ADDRESS, "otra@frutas.example"])
    Contact.objects.create(company=company, customer=customer, email="otra@frutas.example")
    assert send(company).sent == 1
    assert ADDRESS not in addressed(outbox)


STEPS = ("prepare", "approve", "renew", "send", "add", "rename", "edit", "load", "tick", "bounce-undone")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.lists(st.sampled_from(STEPS), max_size=5), after=st.lists(st.sampled_from(STEPS), max_size=8))
def test_after_an_opt_out_nothing_is_ever_addressed_to_it(before, after, tmp_path_factory, settings):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path_factory.mktemp("outbox")
    Message.objects.all().delete()
    company = make_company(f"X{Customer.objects.count():08d}{OptOut.objects.count():06d}")
    customer, day = make_customer(company, email=ADDRESS), [0]
    Contact.objects.create(company=company, customer=customer, email="otra@frutas.example")
    item = make_item(customer, f"F-{company.id}")
    user = make_user(company)
    for step in before:
        _do(step, company, customer, item, user, day)
    sent_before = {file.name for file in settings.OUTBOX.glob("*.eml")}
    stop(company, customer)
    for step in [*after, "tick", "approve", "send"]:
        _do(step, company, customer, item, user, day)
    for file in settings.OUTBOX.glob("*.eml"):
        if file.name not in sent_before:
            assert ADDRESS.lower() not in file.read_text().lower(), (before, after)


def _do(step, company, customer, item, user, day) -> None:
    today, at = TODAY + timedelta(days=day[0]), NOW + timedelta(days=day[0])
    said = {"company": company, "actor": "m", "today": today, "at": at}
    unsent = Message.objects.filter(customer=customer, state__in=("draft", "approved")).order_by("id").last()
    theirs = Contact.objects.filter(customer=customer).order_by("id")
    try:
        match step:
            case "prepare" if not Decision.objects.filter(customer=customer, on=today).exists():
                make_decision(customer, item, on=today, approval="person" if day[0] % 2 else "automatic")
                messages.prepare(company=company, today=today, at=at)
            case "approve" if unsent:
                messages.approve(company=company, message_id=unsent.id, user=user, at=at, today=today)
            case "renew" if unsent:
                messages.renew(message_id=unsent.id, **said)
            case "edit" if unsent:
                messages.edit(
                    company=company, message_id=unsent.id, subject="Su factura", text="Buenos días.", actor="m", at=at
                )
            case "send":
                sending.send_due(company=company, today=today, at=at)
            case "add":
                contacts.add_contact(customer_id=customer.id, email=ADDRESS.upper(), **said)
            case "rename":
                contacts.change_contact(contact_id=theirs.last().id, email="PAGOS@frutas.example", **said)
            case "load":
                row = replace(CustomerRow(name=customer.name), emails=("pagos@FRUTAS.example",))
                load_customers.save(directory=read_directory(company=company, rows=[row]), today=today)
            case "tick":
                day[0] += 3
                BankAccount.objects.filter(company=company).update(until_on=TODAY + timedelta(days=day[0]))
            case "bounce-undone":
                contacts.mark_good_again(contact_id=theirs.first().id, **said)
    except Refusal:
        pass
