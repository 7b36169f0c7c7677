"""The sender rises with the step; answers reach that person, and who stands in is told beforehand."""

from email import message_from_bytes, policy

import pytest

from amistoso.actions import claims, companies, quality
from amistoso.actions.refusals import Refusal
from amistoso.models import Finding, Sender, SenderRole
from tests.correspondence import NOW, TODAY, make_company, make_customer, make_decision, make_item, only_message
from tests.correspondence import prepared as prepare_one

pytestmark = pytest.mark.django_db(transaction=True)
STEPS = {"polite-reminder": "reminder", "proposal": "agreement", "formal-request": "formal"}


@pytest.fixture
def company():
    made = make_company()
    Sender.objects.create(company=made, role="owner", name="Ana Segura", email="ana@maderas.example", phone="968 1")
    return made


def headers(company, step: str, number: int):
    customer = make_customer(company, f"Cliente {number}, S.L.")
    message = prepare_one(company, customer, make_item(customer, f"F-{number}"), step=step, stage=STEPS[step])
    mail = message_from_bytes(claims.paper_of(message, NOW), policy=policy.default)
    (sender,), (reply,) = mail["From"].addresses, mail["Reply-To"].addresses
    assert (sender.addr_spec, sender.display_name) == (reply.addr_spec, reply.display_name)
    return sender.display_name.partition(" · ")[0], reply.addr_spec


def owners_step(company, number: int):
    """The last step is a task, and what comes of it is signed by the owner."""
    customer = make_customer(company, f"Cliente {number}, S.L.")
    message = prepare_one(
        company, customer, make_item(customer, f"F-{number}"), step="mediation", stage="mediation", channel="task"
    )
    return message.sender_name.partition(" · ")[0], message.sender_email


def test_the_sender_rises_with_the_step(company):
    signed = [headers(company, step, number) for number, step in enumerate(STEPS)]
    assert signed == [
        ("Marta Ruiz", "marta@maderas.example"),
        ("Joan Vidal", "joan@maderas.example"),
        ("Joan Vidal", "joan@maderas.example"),
    ]
    assert owners_step(company, 9) == ("Ana Segura", "ana@maderas.example")


def test_who_is_missing_is_stood_in_for_by_the_next_one_up(company):
    Sender.objects.filter(role="finance").delete()
    assert headers(company, "proposal", 1) == ("Ana Segura", "ana@maderas.example")
    Sender.objects.filter(role="owner").delete()
    assert headers(company, "formal-request", 2) == ("Marta Ruiz", "marta@maderas.example")
    assert owners_step(company, 3) == ("Marta Ruiz", "marta@maderas.example")


def test_who_stands_in_is_said_before_anything_leaves(company):
    Sender.objects.filter(role="finance").delete()
    quality.look_at_company(company=company, today=TODAY)
    found = Finding.objects.get(code="sender-stands-in")
    assert dict(found.values) == {"role": "finance", "by": "owner"}
    companies.set_sender(
        company=company, role=SenderRole.FINANCE, name="Joan", email="joan@maderas.example", actor="m", at=NOW
    )
    assert not Finding.objects.filter(code="sender-stands-in").exists()


def test_no_answer_goes_where_nobody_reads(company):
    for refused in (
        lambda: companies.set_sender(
            company=company, role=SenderRole.OWNER, name="Ana", email="no-reply@maderas.example", actor="m", at=NOW
        ),
        lambda: companies.change(company=company, changes={"email": "noreply@maderas.example"}, actor="m", at=NOW),
    ):
        with pytest.raises(Refusal, match="nadie lee"):
            refused()
    Sender.objects.all().update(email="no-responder@maderas.example")
    customer = make_customer(company)
    make_decision(customer, make_item(customer))
    from amistoso.actions import messages

    messages.prepare(company=company, today=TODAY, at=NOW)
    message = only_message(customer)
    assert message.state == "draft"
    assert "nadie lee" in message.error
