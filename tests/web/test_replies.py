"""A reply is read, and turned into what it means with a click; what it says is filled in, and nothing more is done."""

import json

import pytest

from amistoso.actions import incoming
from amistoso.actions import replies as acting
from amistoso.models import (
    Contact,
    Dispute,
    Event,
    Filing,
    Hold,
    Message,
    MessageState,
    Promise,
    ReceivedMail,
    Suggestion,
)
from tests import reply_mails
from tests import world as worlds
from tests.reply_mails import PDF
from tests.world import NOW, TODAY


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE, settings.OUTBOX, settings.EMAIL_URL = tmp_path / "archive", tmp_path / "outbox", "outbox:"


def page_of(client, path):
    return client.get(path).content.decode()


def heard(world, text, who="acme", sender="pagos@cliente.example", **how):
    mail = reply_mails.reply(text, sender=sender, own_id=f"<{abs(hash(text))}@x.example>", **how)
    mail_company = world.customers[who].company
    arrived = incoming.take(content=mail, at=NOW, company=mail_company)
    if arrived.message is None:
        kept = ReceivedMail.objects.latest("id")
        return incoming.assign(
            company=mail_company,
            mail_id=kept.id,
            customer_id=world.customers[who].id,
            actor="alice",
            today=TODAY,
            at=NOW,
        )
    return arrived.message


def is_handled(message):
    return Message.objects.get(id=message.id).handled_at is not None


def test_a_promise_is_one_click(world, alice):
    reply = heard(world, "El viernes os pago 500 € de la F-101.\n\nUn saludo,\nMarta\n")
    page = page_of(alice, f"/messages/{reply.id}")
    assert "Parece decir" in page
    assert 'value="2026-11-27"' in page
    assert 'value="500,00"' in page
    assert "<summary>Firma</summary>" in page
    assert not Promise.objects.filter(customer=reply.customer).exists(), "nothing by the suggestion alone"
    item = reply.customer.items.get(number="F-101") if hasattr(reply.customer, "items") else None
    found = {
        "by_on": "2026-11-27",
        "amount": "500,00",
        "items": [item.id if item else _item("F-101")],
        "note": "Lo dijo",
    }
    response = alice.post(f"/replies/{reply.id}/promises", found)
    assert response["Location"] == "/replies"
    made = Promise.objects.get(customer=reply.customer)
    assert (made.by_on.isoformat(), made.items.get().amount_minor) == ("2026-11-27", 50_000)
    assert is_handled(reply)
    assert Suggestion.objects.get(message=reply).done == ["promise"]


def _item(number):
    from amistoso.models import Item

    return Item.objects.get(number=number).id


def test_what_says_two_things_waits_for_both(world, alice):
    reply = heard(world, "La F-101 la pagamos el viernes. De la F-120 faltan dos cajas.")
    alice.post(f"/replies/{reply.id}/promises", {"by_on": "2026-11-27", "items": [_item("F-101")]})
    assert not is_handled(reply), "the dispute is not yet noted: nothing may be asked meanwhile"
    invoice = Dispute.objects.none()
    from amistoso.models import Invoice

    invoice = Invoice.objects.get(number="F-120")
    response = alice.post(
        f"/replies/{reply.id}/disputes",
        {"invoice": invoice.id, "reason": "Faltan dos cajas", "answer_by_on": "2026-11-30"},
    )
    assert response["Location"] == "/replies"
    assert is_handled(reply)


def test_paid_waits_for_the_bank(world, alice):
    reply = heard(world, "Ya está pagada, salió el 20 de noviembre.")
    page = page_of(alice, f"/messages/{reply.id}")
    assert "Del banco hay datos hasta el" in page
    assert 'value="2026-11-26"' in page, "three working days after the day they say, and never in the past"
    alice.post(f"/replies/{reply.id}/holds", {"reason": "Dice que ha pagado", "until_on": "2026-11-26"})
    assert Hold.objects.get(customer=reply.customer).until_on.isoformat() == "2026-11-26"
    assert is_handled(reply)


def test_money_that_may_be_theirs_stands_beside(world, alice):
    reply = heard(world, "Ya pagamos los 333,00 €.", who="replied", sender="luz@luz.example")
    assert "OPTICA LUZ SL" in page_of(alice, f"/messages/{reply.id}")


def test_the_right_person_is_added_and_the_other_let_be(world, alice):
    reply = heard(world, "Ya no llevo esto. Escriba a Carmen López (carmen@cliente.example).")
    page = page_of(alice, f"/messages/{reply.id}")
    assert 'value="carmen@cliente.example"' in page
    assert 'value="Carmen López"' in page
    found = {"contact_name": "Carmen López", "email": "carmen@cliente.example", "role": "billing", "sets_aside": "on"}
    alice.post(f"/replies/{reply.id}/contacts", found)
    assert Contact.objects.get(email="carmen@cliente.example").customer_id == reply.customer_id
    assert Contact.objects.get(customer=reply.customer, email="pagos@cliente.example").do_not_contact
    assert is_handled(reply)


def test_a_copy_goes_out_in_their_thread_with_the_invoice(world, alice, settings):
    from amistoso.actions import archives
    from amistoso.models import Invoice

    invoice = Invoice.objects.get(number="F-101")
    said = {"company": world.company, "actor": "alice", "at": NOW}
    archives.add(
        customer_id=invoice.customer_id,
        invoice_id=invoice.id,
        kind="invoice",
        file_name="F-101.pdf",
        content=PDF,
        **said,
    )
    reply = heard(world, "¿Me reenvía la factura F-101, por favor?")
    page = page_of(alice, f"/messages/{reply.id}")
    assert "Le enviamos adjunta la factura F-101" in page
    document = Filing.objects.get(invoice=invoice).document_id
    response = alice.post(
        f"/replies/{reply.id}/answers",
        {"subject": "Re: Factura F-101", "text": "Buenos días:\n\nAquí la tiene.", "papers": [document]},
    )
    draft = Message.objects.get(step="answer")
    assert response["Location"] == f"/messages/{draft.id}"
    assert (draft.state, draft.to, draft.in_reply_to) == ("draft", ["pagos@cliente.example"], reply.message_id)
    assert is_handled(reply)
    assert "Contesta a lo que escribieron" in page_of(alice, f"/messages/{draft.id}")
    Message.objects.filter(id=world.messages["acme"].id).update(state="sent", contact_on=TODAY)  # a reminder of today
    alice.post(f"/messages/{draft.id}/approve")
    draft.refresh_from_db()
    assert draft.state == MessageState.DELIVERED, draft.error
    sent = next(settings.OUTBOX.glob("*.eml")).read_bytes()
    assert f"In-Reply-To: {reply.message_id}".encode() in sent
    assert b"F-101.pdf" in sent
    reply.customer.refresh_from_db()
    assert reply.customer.ladder_step == "", "an answer is no step"


def test_a_harsh_answer_is_not_even_a_draft(world, alice):
    reply = heard(world, "El viernes lo vemos.")
    response = alice.post(
        f"/replies/{reply.id}/answers", {"subject": "Re: x", "text": "Usted es un moroso y le vamos a denunciar ya."}
    )
    assert response.status_code == 422
    assert not Message.objects.filter(step="answer").exists()


def test_an_answer_to_a_stranger_asks_for_the_contact_first(world, alice):
    reply = heard(world, "Soy la gestora.", sender="gestora@asesores.example")
    assert "no está entre los contactos" in page_of(alice, f"/messages/{reply.id}")
    response = alice.post(f"/replies/{reply.id}/answers", {"subject": "Re: x", "text": "Gracias."})
    assert response.status_code == 422
    assert "no es un contacto en uso" in response.content.decode()


def test_a_document_of_another_customer_never_goes(world, alice):
    from amistoso.actions import archives, reply_acts
    from amistoso.actions.refusals import Refusal

    said = {"company": world.company, "actor": "alice", "at": NOW}
    filing = archives.add(
        customer_id=world.customers["key"].id, kind="invoice", file_name="F-102.pdf", content=PDF, **said
    )
    reply = heard(world, "¿Me manda la factura?")
    with pytest.raises(Refusal, match="documento"):
        reply_acts.draft_answer(
            message_id=reply.id, subject="Re: x", text="Aquí", document_ids=[filing.document_id], today=TODAY, **said
        )


def test_what_they_wrote_is_shown_as_text_and_never_run(world, alice):
    reply = heard(world, "<script>alert(1)</script> El viernes pago", subject="<img src=x onerror=alert(1)>")
    for path in (f"/messages/{reply.id}", "/replies", "/", f"/customers/{reply.customer_id}"):
        page = page_of(alice, path)
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_the_list_shows_what_each_seems_to_say_and_filters(world, alice):
    heard(world, "El viernes lo pagamos.")
    page = page_of(alice, "/replies")
    assert "Promete pagar" in page
    assert "Pide copia" in page
    only = page_of(alice, "/replies?label=promises-date")
    assert "El viernes lo pagamos" in only
    assert "reenviar la factura" not in only
    assert "El viernes lo pagamos" in page_of(alice, "/replies?show=all&label=zzz")
    assert "Promete pagar" in page_of(alice, "/")


def test_somebody_says_whose_a_mail_is(world, alice):
    incoming.take(content=reply_mails.reply("Hola", sender="x@nuevo.example"), at=NOW, company=world.company)
    kept = ReceivedMail.objects.get()
    assert "x@nuevo.example" in page_of(alice, "/replies?show=whose")
    assert "¿De quién es este correo?" in page_of(alice, "/")
    assert alice.post(f"/mails/{kept.id}/customer", {"who": "Nadie conocido"}).status_code == 422
    foreign = world.customers["foreign"].id
    assert alice.post(f"/mails/{kept.id}/customer", {"customer": foreign}).status_code == 422
    response = alice.post(f"/mails/{kept.id}/customer", {"who": "Acme Suministros"})
    reply = Message.objects.get(direction="in", customer=world.customers["acme"])
    assert response["Location"] == f"/messages/{reply.id}"
    assert alice.get(f"/mails/{kept.id}")["Location"] == f"/messages/{reply.id}"


def test_a_mail_of_another_company_is_not_there(world, alice, charlie):
    incoming.take(content=reply_mails.reply("Secreto", sender="x@nuevo.example"), at=NOW, company=world.other)
    kept = ReceivedMail.objects.get()
    assert alice.get(f"/mails/{kept.id}").status_code == 404
    assert alice.post(f"/mails/{kept.id}/customer", {"customer": 1}).status_code == 404
    assert "Secreto" in page_of(charlie, f"/mails/{kept.id}")


def test_a_reader_sees_and_cannot_act(world, bob):
    reply = heard(world, "El viernes lo pagamos.")
    page = page_of(bob, f"/messages/{reply.id}")
    assert "Parece decir" in page
    assert "/promises" not in page


def postmark(client, body, auth="ana:secreto"):
    from base64 import b64encode

    return client.post(
        "/hooks/postmark/inbound", json.dumps(body), content_type="application/json",
        headers={"Authorization": f"Basic {b64encode(auth.encode()).decode()}"},
    )  # fmt: skip


@pytest.fixture
def provider(settings):
    settings.EMAIL_URL = "anymail://postmark"
    settings.CHANNEL_KEYS = {"email": "clave", "sms": "", "whatsapp": ""}
    settings.CHANNEL_SECRETS = {"email": "ana:secreto", "sms": "", "whatsapp": ""}


def test_a_provider_hands_a_mail_over(world, client, provider):
    raw = reply_mails.reply("El viernes lo pagamos.", files=[("grande.pdf", PDF + b"x" * 6_000_000)]).decode()
    assert postmark(client, {"RawEmail": raw}, "ana:otro").status_code == 403
    assert ReceivedMail.objects.count() == 0
    assert postmark(client, {"RawEmail": raw}).status_code == 200, "larger than a form may be"
    assert postmark(client, {"RawEmail": raw}).status_code == 200
    kept = ReceivedMail.objects.get()
    assert kept.text.strip() == "El viernes lo pagamos."
    assert client.post("/hooks/mailgun/inbound", {}).status_code == 403
    assert postmark(client, {"nada": 1}).status_code in (200, 400)


def test_a_note_of_a_call_is_read_too(world, alice):
    acting.log_reply(
        company=world.company, customer_id=world.customers["acme"].id, text="Dice que paga el viernes",
        channel="call", actor="alice", today=TODAY, at=NOW,
    )  # fmt: skip
    assert Event.objects.filter(verb="receive").exists()
    assert worlds.TODAY == TODAY
