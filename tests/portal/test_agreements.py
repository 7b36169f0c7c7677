"""A proposal is read and answered on the customer's page: yes to the very text, no, or something else."""

import hashlib
import re
from datetime import date, timedelta
from email import message_from_bytes, policy

import pytest

from amistoso.actions import agreement_proposals, agreements, archives
from amistoso.models import Agreement, Event, Item, Message
from tests.correspondence import NOW, TODAY, make_customer, make_item, send
from tests.portal.conftest import PUBLIC

SAID = {"actor": "marta", "today": TODAY, "at": NOW}
PLAN = [(date(2026, 12, 15), 50_000), (date(2027, 1, 15), 50_000), (date(2027, 2, 15), 50_000)]
YES = {"answer": "accept", "name": "Laura Gómez", "role": "Gerente", "read": "on"}


@pytest.fixture
def made(company, customer):
    items = make_item(customer, "F-1"), make_item(customer, "F-2", 50_000)
    drawn = agreements.draw_up(
        company=company, customer_id=customer.id, item_ids=[one.id for one in items], instalments=PLAN, **SAID
    )
    proposed = agreement_proposals.propose(company=company, agreement_id=drawn.id, **SAID)
    assert send(company).sent == 1
    return proposed


def mails(folder):
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in sorted(folder.glob("*.eml"))]


@pytest.fixture
def place(made, settings) -> str:
    (mail,) = mails(settings.OUTBOX)
    text = mail.get_body(("plain",)).get_content()
    return re.search(rf"{re.escape(PUBLIC)}(/r/[A-Za-z0-9_-]+/agreement)\s", text)[1]


def accepting(client, place, made, **more):
    return client.post(f"{place}/answer", {**YES, "sha256": made.text_sha256, **more})


def again(made) -> Agreement:
    return Agreement.objects.get(id=made.id)


def test_the_mail_brings_link_plan_and_pdf_and_counts_as_no_reminder(made, settings, customer):
    (mail,) = mails(settings.OUTBOX)
    (pdf,) = list(mail.iter_attachments())
    assert pdf.get_content().startswith(b"%PDF")
    assert mail["To"] == "pagos@frutas-perez.example"
    text = mail.get_body(("plain",)).get_content()
    assert "Plazo 1: 500,00\u00a0€, el 15 de diciembre de 2026." in text
    assert "#su-acuerdo" not in text + mail.get_body(("html",)).get_content()
    message = Message.objects.get()
    assert (message.state, message.contact_on) == ("delivered", None)
    customer.refresh_from_db()
    assert (customer.ladder_step, Item.objects.filter(reminded_on__isnull=False).count()) == ("", 0)


def test_the_page_shows_the_very_text_that_its_mark_is_of(client, place, made):
    page = client.get(place)
    shown = page.content.decode().split('<div class="agreement" lang="es">')[1].split("</div>")[0]
    assert shown == made.text
    assert hashlib.sha256(shown.encode()).hexdigest() == made.text_sha256
    assert made.text_sha256 in page.content.decode()
    assert not page.cookies


def test_a_yes_is_kept_with_who_when_and_what_and_both_get_a_copy(client, place, made, company, settings):
    assert accepting(client, place, made).status_code == 303
    now = again(made)
    assert (now.state, now.accepted_how, now.signer_name, now.signer_role) == (
        "running", "page", "Laura Gómez", "Gerente",
    )  # fmt: skip
    assert len(now.network) == 16
    event = Event.objects.get(verb="agree")
    assert (event.actor, event.data["text_sha256"], event.data["how"]) == ("cliente", made.text_sha256, "page")
    assert send(company).sent == 1
    copy = (
        mails(settings.OUTBOX)[-1]
        if "Acuerdo aceptado" in mails(settings.OUTBOX)[-1]["Subject"]
        else mails(settings.OUTBOX)[0]
    )
    assert copy["To"] == "pagos@frutas-perez.example, joan@maderas.example"
    text = copy.get_body(("plain",)).get_content()
    assert "Lo acepta Laura Gómez, Gerente, por Frutas Pérez, S.A." in text
    assert "24/11/2026 10:00 (Europe/Madrid) (2026-11-24 09:00:00 UTC)" in text
    assert made.text_sha256 in text
    page = client.get(place).content.decode()
    assert "Aceptado. Muchas gracias." in page
    assert 'name="role"' not in page


def test_accepting_twice_is_harmless(client, place, made):
    accepting(client, place, made)
    events = Event.objects.count()
    assert accepting(client, place, made, name="Otro").status_code == 303
    assert (Event.objects.count(), again(made).signer_name) == (events, "Laura Gómez")
    assert Message.objects.filter(step="agreement-copy").count() == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [({"name": " "}, "Escriba su nombre y su cargo"), ({"role": ""}, "Escriba su nombre y su cargo"),
     ({"read": ""}, "Marque que ha leído"), ({"sha256": "0" * 64}, "El texto ha cambiado"),
     ({"sha256": ""}, "El texto ha cambiado")],
)  # fmt: skip
def test_a_yes_that_lacks_something_is_asked_for_it_and_counts_nothing(client, place, made, more, said):
    page = accepting(client, place, made, **more)
    assert page.status_code == 422
    assert said in page.content.decode()
    assert again(made).state == "proposed"


def test_a_text_changed_in_the_database_is_not_accepted(client, place, made):
    Agreement.objects.update(text=made.text.replace("500,00", "900,00"))
    assert accepting(client, place, made).status_code == 422
    assert again(made).state == "proposed"


def test_after_its_day_it_is_refused_kindly(client, place, made, settings):
    settings.AS_OF = "2026-12-05T10:00"
    assert "Ha pasado el día" in client.get(place).content.decode()
    page = accepting(client, place, made)
    assert (page.status_code, again(made).state) == (422, "proposed")
    assert "con gusto le enviamos otra" in page.content.decode()


def test_what_was_taken_back_is_refused_kindly(client, place, made, company):
    agreement_proposals.withdraw(company=company, agreement_id=made.id, **SAID)
    page = accepting(client, place, made)
    assert (page.status_code, again(made).state) == (422, "withdrawn")
    assert "ya no está abierta" in page.content.decode()


def test_an_invoice_agreed_on_elsewhere_meanwhile_is_refused_kindly(client, place, made, company, customer):
    Agreement.objects.filter(id=made.id).update(state="expired")
    items = list(Item.objects.values_list("id", flat=True))
    agreements.agree(company=company, customer_id=customer.id, item_ids=items, instalments=PLAN, **SAID)
    Agreement.objects.filter(id=made.id).update(state="proposed")
    page = accepting(client, place, made)
    assert (page.status_code, again(made).state) == (422, "proposed")
    assert "está ya en otro acuerdo" in page.content.decode()


def test_a_no_frees_the_invoices_and_keeps_the_words(client, place, made):
    assert client.post(f"{place}/answer", {"answer": "decline", "text": "Pagaremos\ntodo en enero"}).status_code == 303
    now = again(made)
    assert (now.state, now.answer_text) == ("declined", "Pagaremos\ntodo en enero")
    assert "Gracias por decírnoslo" in client.get(place).content.decode()
    assert accepting(client, place, made).status_code == 422


def test_a_counter_proposal_goes_to_a_person_and_the_proposal_still_stands(client, place, made):
    assert client.post(f"{place}/answer", {"answer": "counter", "text": ""}).status_code == 422
    assert client.post(f"{place}/answer", {"answer": "counter", "text": "Mejor en marzo"}).status_code == 303
    assert (again(made).state, again(made).answer_text) == ("countered", "Mejor en marzo")
    assert "Hemos anotado lo que propone" in client.get(place).content.decode()
    assert accepting(client, place, made).status_code == 303
    assert again(made).state == "running"


def test_the_pdf_is_handed_over_by_post_alone(client, place, made, company):
    assert client.get(f"{place}/copy").status_code == 405
    found = client.post(f"{place}/copy")
    assert found["Content-Type"] == "application/pdf"
    assert found.content == archives.content_of(company=company, document_id=made.document_id)[1]


def test_reading_changes_nothing(client, place, made):
    before = Event.objects.count()
    for _ in range(3):
        client.get(place)
        client.head(place)
    assert (Event.objects.count(), again(made).state) == (before, "proposed")
    assert client.get(f"{place}/answer").status_code == 405


@pytest.mark.parametrize("tail", ["", "/answer", "/copy"])
def test_forged_links_and_links_of_other_messages_open_no_agreement(client, place, made, company, settings, tail):
    """A stranger's own working link opens their own page and never this agreement."""
    token = place.split("/")[2]
    for forged in ("a" * 24, token[:-1] + ("a" if token[-1] != "a" else "b"), token[:-1], token.swapcase(), "1"):
        method = client.get if not tail else client.post
        found = method(f"/r/{forged}/agreement{tail}", {**YES, "sha256": made.text_sha256})
        assert found.status_code == 404
        assert company.name not in found.content.decode()
    other = make_customer(company, "Otra, S.L.", language="es")
    item = make_item(other, "G-1")
    drawn = agreements.draw_up(
        company=company, customer_id=other.id, item_ids=[item.id], instalments=[(date(2026, 12, 9), 100_000)], **SAID
    )
    agreement_proposals.propose(company=company, agreement_id=drawn.id, **SAID)
    send(company, NOW + timedelta(minutes=1))
    theirs = next(mail for mail in mails(settings.OUTBOX) if "otra" in mail["To"])
    link = re.search(rf"{re.escape(PUBLIC)}(/r/[A-Za-z0-9_-]+)/agreement", theirs.get_body(("plain",)).get_content())[1]
    assert made.subject not in client.get(f"{link}/agreement").content.decode()
    assert client.post(f"{link}/agreement/answer", {**YES, "sha256": made.text_sha256}).status_code == 422
    assert again(made).state == "proposed"
    assert again(drawn).state == "proposed"


def test_a_message_without_an_agreement_has_no_such_page(client, address):
    assert client.get(f"{address}/agreement").status_code == 404
    assert client.post(f"{address}/agreement/answer", YES).status_code == 404


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "Ana\r\nBcc: todos@x.example", "Z" * 500, "ana\u202egpj.exe"]
)  # fmt: skip
def test_a_name_meant_to_do_harm_is_a_name(client, place, made, company, settings, name):
    assert accepting(client, place, made, name=name).status_code == 303
    kept = again(made).signer_name
    assert len(kept) <= 120
    assert kept.isprintable()
    assert "<script>" not in client.get(place).content.decode()
    send(company)
    assert all("todos@x.example" not in str(mail["Bcc"]) for mail in mails(settings.OUTBOX))
