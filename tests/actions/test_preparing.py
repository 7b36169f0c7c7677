"""Each decision has one message, written from the facts, whatever happens in between."""

import pytest

from amistoso.actions import messages, preparing
from amistoso.models import Contact, Decision, Event, Item, Message, Sender
from tests.correspondence import NOW, TODAY, make_company, make_customer, make_decision, make_item, only_message

pytestmark = pytest.mark.django_db


def prepare(company) -> int:
    return messages.prepare(company=company, today=TODAY, at=NOW)


def test_an_automatic_reminder_is_approved_and_signed(company):
    customer = make_customer(company)
    decision = make_decision(customer, make_item(customer))
    assert prepare(company) == 1
    message = only_message(customer)
    assert message.state == "approved"
    assert message.key == f"decision:{decision.id}"
    assert message.to == ["pagos@frutas-perez.example"]
    assert (message.sender_name, message.sender_email) == (
        "Marta Ruiz · Maderas del Segura, S.L.",
        "marta@maderas.example",
    )
    assert message.subject == "Recordatorio: factura F-1, con vencimiento el 30/10/2026"
    assert "1.000,00\u00a0€" in message.text
    assert "<table" in message.html
    assert message.message_id.endswith("@maderas.example>")
    assert message.items == decision.items
    assert message.template_version.startswith("es:0-")
    assert Decision.objects.get(id=decision.id).is_prepared


def test_preparing_twice_writes_once(company):
    customer = make_customer(company)
    make_decision(customer, make_item(customer))
    assert [prepare(company), prepare(company)] == [1, 0]
    first = only_message(customer)
    Decision.objects.update(is_prepared=False)  # killed before it was marked
    prepare(company)
    assert only_message(customer).message_id == first.message_id


def test_what_a_person_must_look_at_is_a_draft(company):
    customer = make_customer(company)
    make_decision(customer, make_item(customer), approval="person")
    prepare(company)
    assert only_message(customer).state == "draft"


def test_a_call_is_a_sheet_for_a_person(company):
    customer = make_customer(company)
    make_decision(customer, make_item(customer), step="call", stage="conversation", channel="call", approval="person")
    prepare(company)
    message = only_message(customer)
    assert (message.state, message.channel, message.to) == ("draft", "call", ["915550102"])
    assert "915550102 (Laura Gómez)" in message.text
    assert "¿Qué fecha le resulta viable?" in message.text


def test_a_delicate_customer_gets_a_personal_note(company):
    customer = make_customer(company, tier="delicate")
    make_decision(customer, make_item(customer), approval="person")
    prepare(company)
    assert only_message(customer).template == "personal-note"


def test_the_sender_rises_with_the_step(company):
    customer = make_customer(company)
    make_decision(customer, make_item(customer), step="proposal", stage="agreement", approval="person")
    prepare(company)
    assert only_message(customer).sender_email == "joan@maderas.example"


def test_without_a_head_of_finance_administration_signs_and_without_anybody_the_company(company):
    Sender.objects.filter(role="finance").delete()
    customer = make_customer(company)
    make_decision(customer, make_item(customer), step="proposal", stage="agreement", approval="person")
    prepare(company)
    assert only_message(customer).sender_email == "marta@maderas.example"
    Sender.objects.all().delete()
    other = make_customer(company, "Otra, S.L.")
    make_decision(other, make_item(other, "F-2"))
    prepare(company)
    assert (only_message(other).sender_email, only_message(other).state) == ("hola@maderas.example", "approved")


def test_nobody_to_sign_leaves_a_draft_that_says_so(company):
    Sender.objects.all().delete()
    company.email = ""
    company.save()
    customer = make_customer(company)
    make_decision(customer, make_item(customer))
    prepare(company)
    message = only_message(customer)
    assert message.state == "draft"
    assert "falta el correo" in message.error


def test_all_good_billing_contacts_are_written_to_and_no_other(company):
    customer = make_customer(company)
    for role, email, fields in (
        ("billing", "second@x.example", {}),
        ("billing", "bounced@x.example", {"bounced_on": TODAY}),
        ("billing", "quiet@x.example", {"do_not_contact": True}),
        ("management", "boss@x.example", {}),
    ):
        Contact.objects.create(company=company, customer=customer, role=role, email=email, **fields)
    make_decision(customer, make_item(customer))
    prepare(company)
    message = only_message(customer)
    assert message.to == ["pagos@frutas-perez.example", "second@x.example"]
    assert message.text.startswith("Buenos días:\n"), "two readers are not both called Laura"


def test_without_billing_management_is_written_to(company):
    customer = make_customer(company)
    Contact.objects.update(bounced_on=TODAY)
    Contact.objects.create(company=company, customer=customer, role="management", email="boss@x.example")
    make_decision(customer, make_item(customer))
    prepare(company)
    assert only_message(customer).to == ["boss@x.example"]


def test_a_second_reminder_answers_the_first_of_the_same_episode(company):
    customer = make_customer(company)
    item, other = make_item(customer), make_item(customer, "F-2")
    make_decision(customer, item)
    prepare(company)
    first = only_message(customer)
    Message.objects.update(state="sent", contact_on=TODAY)
    Decision.objects.all().update(on="2026-11-16")
    make_decision(customer, item, step="second-reminder")
    prepare(company)
    assert Message.objects.order_by("id").last().in_reply_to == first.message_id
    Decision.objects.filter(on=TODAY).update(on="2026-11-17")
    make_decision(customer, other)
    prepare(company)
    assert Message.objects.order_by("id").last().in_reply_to == ""


def test_a_template_that_does_not_exist_leaves_a_draft_that_says_so_and_stops_nobody_else(company):
    customer, other = make_customer(company), make_customer(company, "Otra, S.L.")
    make_decision(customer, make_item(customer), step="own-step")
    make_decision(other, make_item(other, "F-2"))
    assert prepare(company) == 2
    assert (only_message(customer).state, only_message(other).state) == ("draft", "approved")
    assert "own-step" in only_message(customer).error


def test_a_customer_abroad_is_written_to_in_their_language_or_in_english(company):
    french = make_customer(company, country="FR", language="fr")
    dutch = make_customer(company, "Bloemen BV", country="NL", language="nl")
    make_decision(french, make_item(french))
    make_decision(dutch, make_item(dutch, "F-2"))
    prepare(company)
    assert only_message(french).subject == "Petit rappel : facture F-1, à échéance le 30/10/2026"
    assert only_message(dutch).subject.startswith("A reminder: invoice F-2")


def test_another_company_is_left_alone(company):
    other = make_company("B11111111")
    customer = make_customer(other)
    make_decision(customer, make_item(customer))
    assert prepare(company) == 0
    assert not Message.objects.exists()


def test_the_reads_do_not_grow_with_the_batch(company, django_assert_max_num_queries):
    for number in range(40):
        customer = make_customer(company, f"Cliente {number}")
        make_decision(customer, make_item(customer, f"F-{number}"))
    with django_assert_max_num_queries(27):
        assert preparing.prepare(company=company, today=TODAY, at=NOW) == 40
    assert Event.objects.filter(verb="prepare").count() == 1


def test_a_draft_about_something_that_was_paid_is_withdrawn(company):
    customer = make_customer(company)
    item = make_item(customer)
    make_decision(customer, item, step="call", stage="conversation", channel="call", approval="person")
    prepare(company)
    Item.objects.filter(id=item.id).update(open_minor=0, closed_on=TODAY)
    prepare(company)
    assert only_message(customer).state == "cancelled"
    customer.refresh_from_db()
    assert customer.next_look_on == TODAY


def test_a_draft_a_person_changed_is_given_back_once_with_a_note(company):
    customer = make_customer(company)
    item = make_item(customer)
    make_decision(customer, item, approval="person")
    prepare(company)
    messages.edit(
        company=company, message_id=only_message(customer).id, subject="Hola", text="Mi texto", actor="marta", at=NOW
    )
    Item.objects.filter(id=item.id).update(open_minor=5000)
    prepare(company)
    prepare(company)
    message = only_message(customer)
    assert (message.state, message.text) == ("draft", "Mi texto\n")
    assert "Ha cambiado lo pendiente" in message.error
    assert Event.objects.filter(verb="return").count() == 1
