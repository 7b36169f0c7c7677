"""Terms that grew in silence at the desk: shown with reasons, decided once, and kept to when reminders are decided."""

from datetime import timedelta

import pytest

from amistoso.actions import patterns, tacit
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, ExtensionDecision, Item, Message
from amistoso.queries import tacit as reading
from amistoso.queries.cases import read_cases
from tests import world as worlds
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db


def late_payer(company, name: str = "Calma, S.L.", count: int = 8, delay: int = 20, term: int = 30) -> Customer:
    made = worlds.customer(company, name)
    for at in range(count):
        due = days_ago(330 - 35 * at)
        worlds.paid_invoice(made, f"{name[:3]}-{at}", 200_000, due=due, paid=due + timedelta(days=delay))
        Item.objects.filter(customer=made, number=f"{name[:3]}-{at}").update(issued_on=due - timedelta(days=term))
    patterns.refresh(customer_ids=[made.id], today=TODAY)
    made.refresh_from_db()
    return made


@pytest.fixture
def calm(world) -> Customer:
    return late_payer(world.company)


def text(response) -> str:
    return response.content.decode()


def test_it_is_shown_with_its_reasons_and_cost(alice, calm):
    page = text(alice.get("/tacit"))
    assert "Calma, S.L." in page
    assert "Se acordaron 30 días y suele pagar a los 50" in page
    assert "52,60\u00a0€" in page  # 8 x 2,000.00 x 20 days at 6 %
    assert "Acme Suministros" not in page  # four paid invoices are no habit


def test_granting_writes_a_letter_and_reminders_keep_to_the_term(alice, calm, world):
    item = worlds.invoice(calm, "Z-1", 50_000, due=days_ago(5))  # issued 35 days ago: due in 50 from then
    page = text(alice.post(f"/customers/{calm.id}/tacit", {
        "answer": "granted", "term_days": "50", "note": "Hablado con Marta", "with_letter": "on",
    }, follow=True))  # fmt: skip
    (letter,) = Message.objects.filter(customer=calm)
    assert letter.state == "draft"
    assert "50 días desde la fecha de cada factura" in letter.text
    assert "Lea la carta antes de que salga." in page
    assert reading.find(company=world.company, today=TODAY, customer_id=calm.id) == []
    (case,) = read_cases(company=world.company, customer_ids=[calm.id], today=TODAY).values()
    (cover,) = [one for one in case.covers if one.item_id == item.id]
    assert (cover.kind, cover.until_on) == ("term", item.issued_on + timedelta(days=51))
    assert "plazo de 50 días" in text(alice.get(f"/customers/{calm.id}"))


def test_leaving_it_writes_to_nobody_and_is_remembered(alice, calm):
    alice.post(f"/customers/{calm.id}/tacit", {"answer": "left", "note": "", "with_letter": "on"})
    assert not Message.objects.filter(customer=calm).exists()
    page = text(alice.get("/tacit"))
    assert "Se deja su retraso habitual como está" in page
    assert 'data-form="extension-' not in page
    again = alice.post(f"/customers/{calm.id}/tacit", {"answer": "left"}, follow=True)
    assert "ya no está entre las prórrogas" in text(again)
    assert ExtensionDecision.objects.count() == 1


@pytest.mark.parametrize(("data", "words"), [
    ({"answer": "granted", "term_days": "61"}, "máximo legal de 60"),
    ({"answer": "granted", "term_days": "30"}, "no es un plazo más largo"),
    ({"answer": "granted", "term_days": "-1"}, "invalid-feedback"),
    ({"answer": "granted", "term_days": "muchos"}, "invalid-feedback"),
    ({"answer": "<b>", "term_days": "50"}, "invalid-feedback"),
    ({}, "invalid-feedback"),
])  # fmt: skip
def test_what_cannot_be_is_refused_beside_the_form(alice, calm, data, words):
    response = alice.post(f"/customers/{calm.id}/tacit", data)
    assert response.status_code == 422
    assert words in text(response)
    assert ExtensionDecision.objects.count() == 0


def test_what_was_said_in_time_is_no_silence(alice, calm):
    for item in Item.objects.filter(customer=calm, amount_minor=200_000).order_by("due_on")[:4]:
        worlds.draft(calm, [item], state="delivered", contact_on=item.due_on + timedelta(days=4))
    assert "Calma, S.L." not in text(alice.get("/tacit"))


def test_who_is_at_the_legal_maximum_can_only_go_back(alice, world):
    slow = late_payer(world.company, "Lenta, S.A.", term=60, delay=25)
    page = text(alice.get("/tacit"))
    assert "pasan del máximo legal de 60" in page
    assert 'value="granted"' not in page
    with pytest.raises(Refusal, match="máximo legal"):
        tacit.decide(company=world.company, customer_id=slow.id, answer="granted", actor="a", today=TODAY, at=NOW)
    _, letter = tacit.decide(
        company=world.company, customer_id=slow.id, answer="returned", actor="a", today=TODAY, at=NOW
    )
    assert "volver a los 60 días" in letter.text


def test_a_stranger_sees_and_decides_nothing(charlie, bob, calm):
    assert "Calma" not in text(charlie.get("/tacit"))
    assert charlie.post(f"/customers/{calm.id}/tacit", {"answer": "left"}).status_code == 404
    assert bob.post(f"/customers/{calm.id}/tacit", {"answer": "left"}).status_code == 403
    assert "Calma" in text(bob.get("/tacit"))
    assert "tacit-decision" not in text(bob.get("/tacit"))


def test_the_list_asks_no_more_for_more_customers(alice, world, django_assert_max_num_queries):
    for at in range(12):
        late_payer(world.company, f"{'ABCDEFGHIJKL'[at]}na, S.L.", count=6)
    with django_assert_max_num_queries(24):
        assert text(alice.get("/tacit")).count("tacit-task") == 12
