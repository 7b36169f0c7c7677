"""The customer's page: what it shows, what an answer brings about, and that the second changes the first."""

from datetime import date, timedelta

import pytest

from amistoso.actions import answers, archives, disputes, links
from amistoso.models import Answer, Company, Customer, Dispute, Event, Hold, Invoice, Item, Link
from amistoso.queries import worklist
from amistoso.queries.cases import read_cases
from tests.correspondence import LATER, NOW, TODAY
from tests.portal.conftest import PUBLIC, mail_in, mark

pytestmark = pytest.mark.django_db(transaction=True)
PDF = b"%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"


def bare(response) -> str:
    return response.content.decode()


def say(client, address, answer, *numbers, **more):
    marks = [mark(address, f"F-{number}") for number in numbers or (1,)]
    return client.post(f"{address}/answers", {"answer": answer, "invoice": marks, **more})


def group(company, kind):
    return next((one.tasks for one in worklist.groups(company=company, today=TODAY) if one.kind == kind), [])


def test_the_mail_offers_three_answers_and_says_how_to_stop(address, settings):
    mail = mail_in(settings.OUTBOX)
    text, html = (mail.get_body((kind,)).get_content() for kind in ("plain", "html"))
    for answer in ("right", "missing", "wrong"):
        assert f"{PUBLIC}{address}?a={answer}#{answer}" in text
        assert f'href="{PUBLIC}{address}?a={answer}#{answer}"' in html
    assert f"{PUBLIC}{address}/stop" in text
    assert f'href="{PUBLIC}{address}/stop"' in html
    assert mail["List-Unsubscribe"] == f"<{PUBLIC}{address}/stop>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_the_desk_holds_no_link(address, sent):
    token = address.rpartition("/")[2]
    for stored in (
        sent.text,
        sent.html,
        str(sent.__dict__),
        str(Link.objects.get().__dict__),
        str(Event.objects.values()),
    ):
        assert token not in stored
    assert "#su-respuesta-right" in sent.text


def test_it_shows_what_the_message_told_and_no_more(client, address, customer):
    page = client.get(address)
    text = page.content.decode()
    assert page.status_code == 200
    for shown in ("F-1", "1.000,00", "F-2", "3.500,00", "ES91 2100 0418 4502 0005 1332", "Marta Ruiz", customer.name):
        assert shown in text
    assert page["Cache-Control"] == "private, no-store"
    assert page["Referrer-Policy"] == "no-referrer"
    assert "noindex" in page["X-Robots-Tag"]
    assert "<script" not in text
    assert not page.cookies


def test_it_speaks_the_language_of_the_message_and_the_other(client, address):
    assert "¿Qué quiere decirnos?" in client.get(address).content.decode()
    assert "What would you like to tell us?" in client.get(f"{address}?lang=en").content.decode()
    assert client.get(f"{address}?lang=<b>").status_code == 200


def test_reading_changes_nothing(client, address):
    before = Event.objects.count(), Answer.objects.count()
    for path in ("", "?a=right", "?a=missing", "?a=wrong", "?done=right", "/stop"):
        for method in (client.get, client.head):
            assert method(f"{address}{path}").status_code == 200
    assert client.get(f"{address}/answers").status_code == 405
    assert client.get(f"{address}/copies/{mark(address, 'F-1')}").status_code == 405
    assert (Event.objects.count(), Answer.objects.count()) == before
    assert "Gracias. Lo hemos anotado" not in client.get(f"{address}?done=right").content.decode()


def test_all_is_right(client, address, company):
    Item.objects.update(asked_on=None)
    response = say(client, address, "right", 1, 2)
    assert (response.status_code, response["Location"]) == (303, f"{address}?lang=es&done=right")
    page = client.get(response["Location"]).content.decode()
    assert "Gracias. Lo hemos anotado:" in page
    assert "Nos dijo el 24/11/2026:" in page
    assert set(Invoice.objects.values_list("received_on", flat=True)) == {TODAY}
    assert set(Item.objects.values_list("asked_on", flat=True)) == {TODAY}  # nobody asks again whether it arrived
    assert group(company, "answers") == []
    event = Event.objects.filter(verb="answer").first()
    assert (event.actor, event.data["kind"], event.data["invoice"]) == ("cliente", "right", "F-1")
    assert "127.0.0.1" not in str(event.data)


def test_not_received_holds_the_invoice_until_a_copy_has_left(client, address, company, customer):
    say(client, address, "missing", 2)
    hold = Hold.objects.get()
    assert (hold.invoice.number, hold.until_on, hold.made_by) == ("F-2", None, "cliente")
    case = read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    assert [(cover.kind, cover.item_id) for cover in case.covers] == [("hold", Item.objects.get(number="F-2").id)]
    (task,) = group(company, "answers")
    assert (task.state, task.text, task.customer) == ("missing", "F-2", customer)
    assert answers.handle(company=company, answer_id=task.target, actor="marta", today=TODAY, at=NOW)
    assert not answers.handle(company=company, answer_id=task.target, actor="marta", today=TODAY, at=NOW)
    hold.refresh_from_db()
    assert (hold.until_on, hold.lifted_at) == (TODAY + timedelta(days=5), None)
    assert group(company, "answers") == []


def test_a_copy_is_there_to_be_taken(client, address, company, customer, sent):
    invoice = Invoice.objects.get(number="F-1")
    archives.add(
        company=company, customer_id=customer.id, invoice_id=invoice.id, kind="invoice", file_name="F-1.pdf",
        content=PDF, actor="m", at=NOW,
    )  # fmt: skip
    assert "Descargar una copia" in client.get(address).content.decode()
    say(client, address, "missing", 1)
    copy = client.post(f"{address}/copies/{mark(address, 'F-1')}")
    assert (copy.status_code, copy.content) == (200, PDF)
    assert copy["Content-Disposition"] == 'attachment; filename="F-1.pdf"'
    assert copy["X-Content-Type-Options"] == "nosniff"
    assert copy["Cache-Control"] == "private, no-store"
    assert group(company, "answers") == []
    assert Hold.objects.get().until_on == TODAY + timedelta(days=5)
    assert Invoice.objects.get(number="F-1").received_on == TODAY
    assert Event.objects.get(verb="copy").data["invoice"] == "F-1"
    assert client.post(f"{address}/copies/{mark(address, 'F-2')}").status_code == 404  # none in the archive
    assert client.post(f"{address}/copies/3").status_code == 404


def test_only_the_invoice_itself_is_handed_over(client, address, company, customer, sent):
    invoice = Invoice.objects.get(number="F-1")
    archives.add(
        company=company, customer_id=customer.id, invoice_id=invoice.id, kind="contract", file_name="contrato.pdf",
        content=PDF, actor="m", at=NOW,
    )  # fmt: skip
    assert client.post(f"{address}/copies/{mark(address, 'F-1')}").status_code == 404


def test_something_wrong_is_a_dispute_with_an_owner_and_a_day(client, address, company, customer):
    say(client, address, "wrong", 1, about="goods", text="Faltó un <b>palé</b>")
    dispute = Dispute.objects.get()
    assert (dispute.invoice.number, dispute.amount_minor, dispute.made_by) == ("F-1", None, "cliente")
    assert dispute.reason == "La mercancía o el trabajo no fue como se acordó: Faltó un <b>palé</b>"
    assert dispute.answer_by_on == TODAY + timedelta(days=5)
    (task,) = group(company, "answers")
    assert "F-1" in task.text
    assert "palé" in task.text
    disputes.resolve(company=company, dispute_id=dispute.id, resolution="Abonado", actor="m", today=TODAY, at=NOW)
    assert group(company, "answers") == []


def test_what_is_said_to_be_wrong_is_not_asked_for_on_the_same_page(client, address, company):
    def asked() -> str:
        return bare(client.get(address)).partition('id="pay"')[2]

    assert "3.500,00" in asked()
    say(client, address, "wrong", 1, about="amount")
    assert "2.500,00" in asked()
    assert "F-1" not in asked()
    say(client, address, "missing", 2)
    assert asked() == ""
    for one in Answer.objects.filter(replaced_at=None, kind="missing"):
        answers.handle(company=company, answer_id=one.id, actor="m", today=TODAY, at=NOW)
    assert "2.500,00" in asked()


def test_waiting_for_approval_holds_until_their_day_within_the_policy(client, address):
    say(client, address, "waiting", 1, until="2026-12-01", text="La firma Ana")
    assert Hold.objects.get().until_on == date(2026, 12, 1)
    assert "La firma Ana" in Hold.objects.get().reason
    say(client, address, "waiting", 2, until="2031-01-01")
    assert Hold.objects.get(invoice__number="F-2").until_on == TODAY + timedelta(days=20)
    assert Answer.objects.get(invoice__number="F-2").until_on == date(2031, 1, 1)


def test_the_second_answer_changes_the_first(client, address, company):
    say(client, address, "missing", 1)
    say(client, address, "wrong", 1, about="amount")
    assert Hold.objects.get().lifted_at is not None
    assert Dispute.objects.get().resolved_on is None
    say(client, address, "right", 1)
    assert Dispute.objects.get().resolution == answers.CHANGED
    live = Answer.objects.get(replaced_at=None)
    assert live.kind == "right"
    assert [one.data["kind"] for one in Event.objects.filter(verb="answer").order_by("number")] == [
        "missing", "wrong", "right"
    ]  # fmt: skip
    assert Event.objects.filter(verb="answer").last().data["before"] == "wrong"
    assert group(company, "answers") == []


def test_twice_is_once(client, address):
    for _ in range(3):
        say(client, address, "wrong", 1, about="other", text="No es lo acordado")
    assert (Answer.objects.count(), Dispute.objects.count()) == (1, 1)
    assert Event.objects.filter(verb="answer").count() == 1


def test_what_a_person_has_settled_is_not_undone(client, address, company):
    say(client, address, "wrong", 1, about="amount")
    disputes.resolve(
        company=company, dispute_id=Dispute.objects.get().id, resolution="Abonado", actor="m", today=TODAY, at=NOW
    )
    say(client, address, "right", 1)
    assert Dispute.objects.get().resolution == "Abonado"


@pytest.mark.parametrize(
    ("answer", "more", "words"),
    [
        ("wrong", {}, "Elija qué habría que corregir"),
        ("wrong", {"about": "other"}, "Cuéntenos en pocas palabras"),
        ("wrong", {"about": "constructor", "text": "x"}, "Elija qué habría que corregir"),
        ("waiting", {}, "posterior a hoy"),
        ("waiting", {"until": "2026-11-24"}, "posterior a hoy"),
        ("waiting", {"until": "mañana"}, "posterior a hoy"),
        ("pay", {}, "Elija una de las respuestas"),
        ("", {}, "Elija una de las respuestas"),
    ],
)
def test_what_is_missing_is_said_and_what_was_written_is_kept(client, address, answer, more, words):
    response = say(client, address, answer, 1, **more)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert not Answer.objects.exists()
    if more.get("text") and answer == "wrong":
        assert ">x</textarea>" in response.content.decode()


def test_paid_meanwhile(client, address):
    Item.objects.update(open_minor=0, closed_on=TODAY)
    page = client.get(address).content.decode()
    assert "nada pendiente" in page
    assert "Cómo pagar" not in page


def test_a_payment_page_stands_beside_the_iban(client, address, company):
    Company.objects.update(payment_page="https://tpv.example/pay?ref={reference}&amount={amount}")
    page = client.get(address).content.decode()
    assert 'href="https://tpv.example/pay?ref=F-1%20F-2&amp;amount=3500.00"' in page


def test_without_a_public_address_nothing_is_said_of_links(settings, company, customer):
    from tests.correspondence import make_item, prepared, send

    settings.PUBLIC_URL = ""
    prepared(company, customer, make_item(customer), step="confirm-reception", stage="courtesy")
    assert send(company).sent == 1
    raw = next(settings.OUTBOX.glob("*.eml")).read_text()
    assert "List-Unsubscribe" not in raw
    text = mail_in(settings.OUTBOX).get_body(("plain",)).get_content()
    assert "clic" not in text
    assert "#su-respuesta" not in text
    assert "una breve respuesta a este mensaje" in text
    assert not Link.objects.exists()


def test_a_link_ends(client, address, company, customer, settings):
    settings.AS_OF = (TODAY + timedelta(days=119)).isoformat()
    assert client.get(address).status_code == 200
    settings.AS_OF = (TODAY + timedelta(days=121)).isoformat()
    assert client.get(address).status_code == 404
    settings.AS_OF = "2026-11-24T10:00"
    assert links.revoke(company=company, customer_id=customer.id, actor="m", at=LATER) == 1
    assert client.get(address).status_code == 404
    assert say(client, address, "right").status_code == 404
    assert not Answer.objects.exists()


def test_a_corrected_address_ends_the_links_of_the_old(client, address, company, customer):
    from amistoso.actions import contacts

    contact = customer.contacts.get()
    contacts.change_contact(
        company=company, contact_id=contact.id, email="otra@frutas.example", actor="m", today=TODAY, at=LATER
    )
    assert client.get(address).status_code == 404


def test_an_invoice_that_is_gone_is_not_shown(client, address, company):
    other = Customer.objects.create(company=company, name="Otra", name_key="otra")
    Invoice.objects.filter(number="F-1").update(customer=other)
    Item.objects.filter(number="F-1").update(customer=other)
    assert "F-1" not in client.get(address).content.decode()
