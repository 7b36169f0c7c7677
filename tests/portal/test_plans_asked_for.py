"""Instalments asked for on the page: within the policy the agreement is there to be read and accepted at once."""

from datetime import date

import pytest

from amistoso.actions import agreement_proposals, agreements, disputes, grants
from amistoso.models import Agreement, AgreementState, Hold, Invoice, Item, Message, Notice
from amistoso.queries.cases import read_cases
from tests.correspondence import NOW, TODAY, make_customer, make_item, prepared, send
from tests.portal.conftest import address_in, mark

pytestmark = pytest.mark.django_db(transaction=True)


def bare(response) -> str:
    return response.content.decode()


def ask(client, address, *numbers, **more):
    marks = [mark(address, one) for one in numbers or ("F-2",)]
    return client.post(f"{address}/plan", {"invoice": marks, "count": "3", "on": "2026-12-05", **more})


def accept(client, address, **more):
    made = Agreement.objects.order_by("-id").first()
    said = {"answer": "accept", "sha256": made.text_sha256, "name": "Ana Pérez", "role": "Gerente", "read": "on"}
    return client.post(f"{address}/agreement/answer", said | more)


def test_within_the_policy_it_is_proposed_accepted_and_sent(client, address, company, customer, settings):
    page = ask(client, address)
    assert (page.status_code, page["Location"]) == (303, f"{address}/agreement?lang=es")
    made = Agreement.objects.get()
    assert (made.state, made.made_by, made.reasons) == (AgreementState.PROPOSED, "cliente", [])
    # Saturday the 5th is Monday the 7th (Tuesday the 8th is a holiday), and each month has its working day.
    assert [(one.due_on, one.amount_minor) for one in made.instalments.order_by("due_on")] == [
        (date(2026, 12, 7), 83334), (date(2027, 1, 5), 83333), (date(2027, 2, 5), 83333),
    ]  # fmt: skip
    shown = bare(client.get(page["Location"]))
    assert "833,34" in shown
    assert made.text_sha256 in shown
    assert Hold.objects.count() == 0
    case = read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    covered = {cover.item_id for cover in case.covers}
    assert Item.objects.get(number="F-2").id in covered
    assert accept(client, address, name="").status_code == 422
    assert accept(client, address, sha256="0" * 64).status_code == 422
    assert accept(client, address).status_code == 303
    assert accept(client, address).status_code == 303
    made.refresh_from_db()
    assert (made.state, made.signer_name, made.signer_role) == (AgreementState.RUNNING, "Ana Pérez", "Gerente")
    assert len(made.network) > 8
    copies = Message.objects.filter(step="agreement-copy")
    assert copies.count() == 1
    assert made.text_sha256 in copies.get().text
    shown = bare(client.get(address))
    assert "Su acuerdo de pago" in shown
    assert "07/12/2026" in shown
    assert send(company).sent == 2  # what was asked for, and the copy of what was agreed


def test_asked_twice_it_is_one_and_asked_otherwise_the_latest_counts(client, address):
    ask(client, address)
    ask(client, address)
    assert (Agreement.objects.count(), Notice.objects.count()) == (1, 1)
    ask(client, address, count="2")
    states = list(Agreement.objects.order_by("id").values_list("state", flat=True))
    assert states == [AgreementState.WITHDRAWN, AgreementState.PROPOSED]
    assert accept(client, address).status_code == 303
    assert Agreement.objects.filter(state=AgreementState.RUNNING).count() == 1


def test_more_time_is_an_agreement_too(client, address):
    page = ask(client, address, count="1", on="2026-12-04")
    assert page["Location"].startswith(f"{address}/agreement")
    assert [one.due_on for one in Agreement.objects.get().instalments.all()] == [date(2026, 12, 4)]


@pytest.mark.parametrize(
    "more", [{"count": "6"}, {"count": "1", "on": "2027-01-29"}, {"on": "2027-03-01"}, {"count": "24"}]
)
def test_beyond_the_policy_a_person_answers(client, address, more):
    page = ask(client, address, **more)
    assert page["Location"] == f"{address}?lang=es&done=plan"
    assert not Agreement.objects.exists()
    assert Notice.objects.get().answer_by_on is not None
    assert Hold.objects.count() == 1


def test_above_the_sum_and_where_the_page_grants_nothing_a_person_answers(client, address, company, customer):
    assert "done=plan" in ask(client, address, "F-1", "F-2")["Location"]  # 3.500 euros, and 3.000 is the most
    grants.change(company=company, changes={"is_portal_open": False}, actor="m", at=NOW)
    assert "done=plan" in ask(client, address, "F-1")["Location"]
    assert not Agreement.objects.exists()


def test_who_has_one_already_is_answered_by_a_person(client, address, company, customer):
    ask(client, address)
    accept(client, address)
    assert "done=plan" in ask(client, address, "F-1")["Location"]
    assert Agreement.objects.count() == 1


def test_what_may_not_be_right_is_not_divided(client, address, company, customer):
    disputes.open_dispute(
        company=company, customer_id=customer.id, invoice_id=Invoice.objects.get(number="F-2").id, reason="x",
        actor="m", today=TODAY, at=NOW,
    )  # fmt: skip
    assert "done=plan" in ask(client, address)["Location"]
    assert not Agreement.objects.exists()


def test_a_proposal_of_the_desk_is_not_doubled(client, address, company, customer):
    item = Item.objects.get(number="F-2")
    made = agreements.draw_up(
        company=company, customer_id=customer.id, item_ids=[item.id],
        instalments=[(date(2026, 12, 9), item.open_minor)], actor="m", today=TODAY, at=NOW,
    )  # fmt: skip
    agreement_proposals.propose(company=company, agreement_id=made.id, actor="m", today=TODAY, at=NOW)
    assert "done=plan" in ask(client, address)["Location"]
    assert Agreement.objects.get().state == AgreementState.PROPOSED


def test_a_customer_sees_and_accepts_only_their_own(client, address, company, customer, settings):
    ask(client, address)
    for file in settings.OUTBOX.glob("*.eml"):
        file.unlink()
    other = make_customer(company, "Otra, S.L.", email="x@otra.example")
    prepared(company, other, make_item(other, "Z-1"))
    Message.objects.filter(customer=customer, state="approved").delete()
    send(company)
    foreign = address_in(settings.OUTBOX)
    assert client.get(f"{foreign}/agreement").status_code == 404
    assert accept(client, foreign).status_code == 404
    assert Agreement.objects.get().state == AgreementState.PROPOSED
    assert "F-2" not in bare(client.get(foreign))
