"""What a customer tells us on their page: taken once, confirmed by mail, seen on the desk."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.actions import holds, notices, protocols
from amistoso.core import acknowledgements
from amistoso.core import notices as told
from amistoso.models import (
    BankAccount,
    Contact,
    Customer,
    Document,
    Event,
    Filing,
    Hold,
    Invoice,
    Item,
    LateReason,
    Message,
    Notice,
    Promise,
)
from amistoso.queries import worklist
from amistoso.queries.cases import read_cases
from amistoso.queries.protocols import ready_made_text
from tests.correspondence import LATER, NOW, TODAY, make_customer, make_item, send
from tests.portal.conftest import mark

pytestmark = pytest.mark.django_db(transaction=True)
PDF = b"%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


def bare(response) -> str:
    return response.content.decode()


def marks(address, *numbers):
    return [mark(address, one) for one in numbers or ("F-1",)]


def paid(client, address, *numbers, **more):
    said = {"invoice": marks(address, *numbers), "on": "2026-11-20", "how": "transfer", **more}
    return client.post(f"{address}/paid", said)


def promise(client, address, *numbers, **more):
    return client.post(f"{address}/promise", {"invoice": marks(address, *numbers), "on": "2026-12-10", **more})


def group(company, kind):
    return next((one.tasks for one in worklist.groups(company=company, today=TODAY) if one.kind == kind), [])


def answers_to(customer):
    return Message.objects.filter(customer=customer, step__in=acknowledgements.STEPS).order_by("id")


def test_a_payment_they_tell_us_of_is_waited_for_until_the_bank_can_have_said_so(client, address, company, customer):
    page = paid(client, address, "F-1")
    assert (page.status_code, page["Location"]) == (303, f"{address}?lang=es&done=paid")
    notice = Notice.objects.get()
    assert (notice.kind, notice.on_day, notice.about, notice.minor) == ("paid", date(2026, 11, 20), "transfer", None)
    hold = Hold.objects.get()
    # Friday the 20th and two working days of grace, and the bank data may be three days old.
    assert (hold.invoice.number, hold.until_on) == ("F-1", date(2026, 11, 28))
    case = read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    assert [cover.kind for cover in case.covers] == ["hold"]
    shown = bare(client.get(page["Location"]))
    assert "se pagó el 20/11/2026" in shown
    assert "2.500,00" in shown.partition('id="pay"')[2]
    assert "3.500,00" not in shown.partition('id="pay"')[2]
    (task,) = group(company, "notices")
    assert (task.target, task.customer, task.state) == (notice.id, customer, "paid")
    assert notices.handle(company=company, notice_id=notice.id, actor="marta", today=TODAY, at=NOW)
    assert not notices.handle(company=company, notice_id=notice.id, actor="marta", today=TODAY, at=NOW)
    assert group(company, "notices") == []
    assert Hold.objects.get().lifted_at is None


def test_its_proof_is_filed_with_the_customer(client, address, company, customer):
    paid(client, address, proof=SimpleUploadedFile("../../etc/justificante.pdf", PDF))
    document = Document.objects.get()
    assert (document.name, document.media_type, document.added_by) == ("justificante.pdf", "application/pdf", "cliente")
    assert Notice.objects.get().proof == document
    assert (Filing.objects.get().kind, Filing.objects.get().customer) == ("payment", customer)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pdf", b"x" * (told.MAX_PROOF_BYTES + 1), "más de 8 MB"),
        ("a.pdf", b"<html><script>alert(1)</script></html>", "PDF o una imagen"),
        ("a.pdf", b"MZ\x90\x00" + b"\x00" * 100, "PDF o una imagen"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "PDF o una imagen"),
        ("a.xml", b"<?xml version='1.0'?><Invoice/>", "PDF o una imagen"),
        ("a.eml", b"From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\n\r\nhi", "PDF o una imagen"),
        ("a.docx", b"PK\x03\x04" + b"\x00" * 60, "PDF o una imagen"),
        ("a.png", b"", "PDF o una imagen"),
    ],
)
def test_a_proof_that_is_no_picture_is_refused_and_nothing_is_kept(client, address, name, content, words):
    page = paid(client, address, proof=SimpleUploadedFile(name, content), text="hasta luego")
    assert page.status_code == 422
    assert words in bare(page)
    assert "hasta luego" in bare(page)
    assert (Notice.objects.count(), Document.objects.count(), Hold.objects.count()) == (0, 0, 0)


def test_a_body_without_end_is_not_read(client, address):
    page = paid(client, address, proof=SimpleUploadedFile("a.png", PNG + b"x" * (told.MAX_PROOF_BYTES + 2**18)))
    assert page.status_code == 413
    assert client.post(f"{address}/promise", {"text": "x" * 70_000}).status_code == 413


def test_twice_is_once_by_reload_back_button_or_two_fingers(client, address, company, customer):
    for _ in range(4):
        assert paid(client, address, "F-1").status_code == 303
        assert promise(client, address, "F-2").status_code == 303
    assert (Notice.objects.count(), Hold.objects.count(), Promise.objects.count()) == (2, 1, 1)
    assert answers_to(customer).count() == 2
    assert Event.objects.filter(verb="tell").count() == 2


def test_holds_do_not_pile_up_when_they_tell_it_again_otherwise(client, address):
    for day in range(10, 24):
        paid(client, address, "F-1", on=f"2026-11-{day}")
    assert Hold.objects.filter(lifted_at=None).count() == 1


def test_a_day_within_the_policy_is_a_promise_and_counts_at_once(client, address, company, customer):
    promise(client, address, "F-1", "F-2", amount="3.000,00", text="Cobramos ese día")
    made = Promise.objects.get()
    assert (made.by_on, made.made_by) == (date(2026, 12, 10), "cliente")
    assert [(one.item.number, one.amount_minor) for one in made.items.order_by("id")] == [
        ("F-1", 100000), ("F-2", 200000)
    ]  # fmt: skip
    notice = Notice.objects.get()
    assert (notice.promise, notice.handled_by, notice.answer_by_on) == (made, "amistoso", None)
    assert group(company, "notices") == []
    assert "el pago está previsto para el 10/12/2026" in bare(client.get(f"{address}?done=promise"))


@pytest.mark.parametrize("on", ["2027-01-15", "2027-10-01"])
def test_a_day_beyond_it_goes_to_a_person_who_answers_by_a_day(client, address, company, customer, on):
    promise(client, address, "F-1", on=on)
    assert not Promise.objects.exists()
    notice = Notice.objects.get()
    assert notice.answer_by_on is not None
    assert notice.answer_by_on > TODAY
    assert notice.answer_by_on.weekday() < 5
    assert Hold.objects.get().until_on == notice.answer_by_on + timedelta(days=1)
    assert f"como muy tarde el {notice.answer_by_on:%d/%m/%Y}" in bare(client.get(f"{address}?done=promise"))
    (task,) = group(company, "notices")
    assert task.state == "promise"
    notices.handle(company=company, notice_id=notice.id, actor="marta", today=TODAY, at=NOW)
    assert Hold.objects.get().lifted_at is not None


def test_how_far_a_word_on_the_page_goes_is_the_protocols(client, address, company, customer):
    text = ready_made_text()
    stricter = text.replace("page_promise_days = 30 ", "page_promise_days = 10 ")
    assert stricter != text
    protocols.use(company=company, text=stricter, actor="marta", at=NOW, today=TODAY)
    promise(client, address, "F-1", on="2026-12-10")
    assert not Promise.objects.exists()
    assert Notice.objects.get().answer_by_on is not None
    protocols.use(
        company=company,
        text=text.replace("page_promise_days = 30 ", "page_promise_days = 60 "),
        actor="marta",
        at=NOW,
        today=TODAY,
    )
    promise(client, address, "F-2", on="2027-01-15")
    assert Promise.objects.get().by_on == date(2027, 1, 15)


def test_who_broke_two_promises_lately_is_answered_by_a_person(client, address, company, customer):
    for _ in range(2):
        Promise.objects.create(
            company=company, customer=customer, made_on=TODAY, by_on=TODAY, state="broken",
            settled_on=TODAY - timedelta(days=10),
        )  # fmt: skip
    promise(client, address)
    assert Notice.objects.get().promise is None


@pytest.mark.parametrize(
    ("path", "more", "words"),
    [
        ("paid", {"on": "2026-11-25"}, "hoy o un día"),
        ("paid", {"on": "2025-01-01"}, "hoy o un día"),
        ("paid", {"on": "ayer"}, "hoy o un día"),
        ("paid", {"how": "bitcoin"}, "Elija cómo se pagó"),
        ("paid", {"amount": "0"}, "un importe como"),
        ("paid", {"amount": "-5"}, "un importe como"),
        ("paid", {"amount": "12,345"}, "un importe como"),
        ("paid", {"amount": "1e9"}, "un importe como"),
        ("paid", {"amount": "9" * 60}, "un importe como"),
        ("paid", {"amount": "1.000,01"}, "supera lo pendiente"),
        ("paid", {"amount": "100 USD"}, "un importe como"),
        ("paid", {"amount": "$100"}, "un importe como"),
        ("paid", {"invoice": []}, "Marque de qué factura"),
        ("paid", {"invoice": ["x" * 12, "1", "<b>"]}, "Marque de qué factura"),
        ("promise", {"on": "2026-11-23"}, "hoy o más adelante"),
        ("promise", {"on": "2199-01-01"}, "hoy o más adelante"),
        ("promise", {"on": ""}, "hoy o más adelante"),
        ("reason", {}, "lo que más se parezca"),
        ("reason", {"about": "other", "text": "\u200b"}, "en pocas palabras"),
        ("person", {}, "el correo o el teléfono"),
        ("person", {"email": "a@b"}, "Falta algo en la dirección"),
        ("person", {"email": "a@b.es\r\nBcc: c@d.es"}, "Falta algo en la dirección"),
        ("person", {"email": "a@b.es,c@d.es"}, "Falta algo en la dirección"),
        ("person", {"phone": "javascript:alert(1)"}, "algo que no son cifras"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_written_is_kept(client, address, path, more, words):
    usual = {"paid": {"on": "2026-11-20", "how": "transfer"}, "promise": {"on": "2026-12-10"}}.get(path, {})
    page = client.post(f"{address}/{path}", {"invoice": marks(address), "text": "Palabra", **usual, **more})
    assert page.status_code == 422
    assert words in bare(page)
    assert not Notice.objects.exists()
    assert "text" in more or "Palabra" in bare(page)


def test_two_currencies_never_add(client, address, customer):
    Item.objects.filter(number="F-2").update(currency="USD")
    Invoice.objects.filter(number="F-2").update(currency="USD")
    page = paid(client, address, "F-1", "F-2", amount="10")
    assert (page.status_code, "facturas en varias monedas" in bare(page)) == (422, True)
    assert paid(client, address, "F-1", "F-2").status_code == 303


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"count": "0"}, "en cuántas partes"), ({"count": "25"}, "en cuántas partes"),
        ({"count": "²"}, "en cuántas partes"), ({"count": "-3"}, "en cuántas partes"), ({"count": ""}, "en cuántas"),
        ({"on": "2026-11-01"}, "el día del primer pago"), ({"on": "2099-01-01"}, "el día del primer pago"),
    ],
)  # fmt: skip
def test_a_plan_that_is_none_is_said(client, address, more, words):
    said = {"invoice": marks(address, "F-1"), "count": "3", "on": "2026-12-01", **more}
    page = client.post(f"{address}/plan", said)
    assert (page.status_code, Notice.objects.count()) == (422, 0)
    assert words in bare(page)


def test_a_plan_beyond_the_policy_is_answered_by_a_person(client, address, company, customer):
    said = {"invoice": marks(address, "F-1", "F-2"), "count": "12", "on": "2026-12-01", "text": "Campaña floja"}
    assert client.post(f"{address}/plan", said).status_code == 303
    notice = Notice.objects.get()
    assert (notice.kind, notice.count, notice.agreement) == ("plan", 12, None)
    assert notice.answer_by_on is not None
    assert Hold.objects.filter(lifted_at=None).count() == 2
    (task,) = group(company, "notices")
    assert (task.by, "Campaña floja" in task.text) == (notice.answer_by_on, True)
    assert "12 plazos" in answers_to(customer).get().text
    assert "Una persona lo mira" in bare(client.get(f"{address}?done=plan"))


def test_another_customers_invoice_is_nobodys_here(client, address, company):
    other = make_customer(company, "Otra, S.L.")
    make_item(other, "Z-1")
    for path in ("paid", "promise", "dispute"):
        said = {"invoice": mark(address, "Z-1"), "on": "2026-11-24", "how": "transfer", "about": "amount"}
        assert client.post(f"{address}/{path}", said).status_code == 422
    assert client.post(f"{address}/copies/{mark(address, 'Z-1')}").status_code == 404
    assert (Notice.objects.count(), Hold.objects.count(), Promise.objects.count()) == (0, 0, 0)
    assert "Z-1" not in bare(client.get(address))


def test_a_suggested_contact_replaces_nothing(client, address, company, customer):
    before = list(Contact.objects.values_list("email", "phone", "name"))
    said = {"name": "<b>Ana</b>", "email": "ana@frutas.example", "phone": "+34 600 11 22 33"}
    assert client.post(f"{address}/person", said).status_code == 303
    assert list(Contact.objects.values_list("email", "phone", "name")) == before
    (task,) = group(company, "notices")
    assert "ana@frutas.example" in task.text


def test_a_reason_is_told_once_and_waits_for_a_person(client, address, company):
    assert client.post(f"{address}/reason", {"about": "cash-flow", "text": "Va justo"}).status_code == 303
    (task,) = group(company, "notices")
    assert task.state == "reason"
    assert "Va justo" in task.text
    learnt = LateReason.objects.get()
    assert (learnt.kind, learnt.source, learnt.note) == ("cash-flow", "portal", "Va justo")


def test_their_language_is_theirs_to_choose(client, address, customer):
    assert client.post(f"{address}/language", {"language": "en"})["Location"] == f"{address}/person?lang=en#language"
    assert Customer.objects.get(id=customer.id).language == "en"
    for wrong in ("xx", "", "es'; --", "../en"):
        assert client.post(f"{address}/language", {"language": wrong}).status_code == 422
    promise(client, address)
    assert answers_to(customer).get().text.startswith("Good morning")


def test_each_act_is_answered_once_by_a_mail_that_repeats_no_words_of_theirs(client, address, customer, settings):
    promise(client, address, "F-1", text="Compre barato en https://malo.example")
    answer = answers_to(customer).get()
    assert answer.to == ["pagos@frutas-perez.example"]
    assert "10/12/2026" in answer.text
    assert "1.000,00" in answer.text
    assert "malo.example" not in answer.text + answer.html + answer.subject
    for file in settings.OUTBOX.glob("*.eml"):
        file.unlink()
    assert send(customer.company).sent == 1
    (file,) = settings.OUTBOX.glob("*.eml")
    raw = file.read_text()
    assert "Auto-Submitted: auto-replied" in raw
    assert "X-Auto-Response-Suppress: OOF, AutoReply" in raw
    assert "In-Reply-To:" in raw
    answer.refresh_from_db()
    assert (answer.state, answer.contact_on) == ("delivered", None)


def test_an_answer_leaves_whatever_holds_the_customer_and_takes_no_day(client, address, company, customer):
    BankAccount.objects.update(until_on=TODAY - timedelta(days=30))
    holds.hold(company=company, customer_id=customer.id, reason="x", actor="m", today=TODAY, at=NOW)
    promise(client, address, "F-1")
    paid(client, address, "F-2")
    night = NOW.replace(hour=23)
    assert send(company, at=night).sent == 2  # beside the reminder of this very day
    assert Customer.objects.get(id=customer.id).ladder_step == ""
    case = read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    assert len(case.contacts) == 1


def test_answers_are_few_however_many_acts(client, address, customer):
    for n in range(12):
        assert promise(client, address, "F-1", text=f"de verdad {n}").status_code == 303
    assert answers_to(customer).count() == acknowledgements.MAX_A_DAY


def test_a_flood_is_refused_and_the_page_goes_on(client, address):
    codes = [promise(client, address, "F-1", text=f"otra {n}").status_code for n in range(told.MAX_A_DAY + 5)]
    assert codes.count(303) == told.MAX_A_DAY
    assert codes.count(422) == 5
    assert client.get(address).status_code == 200


def test_who_asked_for_silence_gets_no_answer_and_is_confirmed_on_the_page(client, address, customer):
    client.post(f"{address}/stop", {})
    assert promise(client, address, "F-1").status_code == 303
    assert not answers_to(customer).exists()


def test_a_contact_that_is_gone_since_gets_none_and_nothing_waits_for_it(client, address, company, customer):
    promise(client, address, "F-1")
    Contact.objects.update(bounced_on=TODAY)
    assert send(company).sent == 0
    assert answers_to(customer).get().state == "cancelled"


def test_what_they_said_stands_on_the_desk(client, address, company, customer):
    from django.test import Client

    from tests.correspondence import make_user

    paid(client, address, "F-1", text="<script>alert(1)</script>", proof=SimpleUploadedFile("j.png", PNG))
    client.post(f"{address}/person", {"name": "<i>Ana</i>", "email": "ana@frutas.example"})
    desk = Client()
    desk.force_login(make_user(company, name="marta"))
    for path in ("/", f"/customers/{customer.id}"):
        page = bare(desk.get(path))
        assert "<script>alert" not in page
        assert "<i>Ana</i>" not in page
        assert "Dicen que pagaron el 20/11/2026" in page, path
        assert "ana@frutas.example" in page, path
    notice = Notice.objects.get(kind="person")
    assert desk.post(f"/notices/{notice.id}/handled").status_code == 302
    notice.refresh_from_db()
    assert notice.handled_by == "marta"


def test_later_the_hold_is_over_by_itself(client, address, company, customer):
    paid(client, address, "F-1")
    later = LATER.date() + timedelta(days=10)
    BankAccount.objects.update(until_on=later)
    case = read_cases(company=company, customer_ids=[customer.id], today=later)[customer.id]
    assert all(cover.until_on <= later for cover in case.covers)
