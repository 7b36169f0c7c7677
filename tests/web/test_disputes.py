"""Disputes and promises on the desk: opened, followed and ended by who may; nothing of ours for a stranger."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.models import Dispute, Filing, Message, Promise
from tests.world import TODAY, days_ago

pytestmark = pytest.mark.django_db


@pytest.fixture
def dispute(world) -> Dispute:
    return Dispute.objects.get(customer=world.customers["disputed"])


def page(client, path) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


def test_the_list_says_what_who_and_how_long(alice, dispute):
    text = page(alice, "/disputes")
    assert "Construcciones Pérez" in text
    assert "Faltan dos cajas" in text
    assert "todavía no lo mira nadie" in text
    assert "605,00" in text
    assert "Construcciones Pérez" in page(alice, "/disputes?show=late")
    assert "Construcciones Pérez" not in page(alice, "/disputes?show=mine")
    assert "Construcciones Pérez" not in page(alice, "/disputes?kind=price")
    assert "Construcciones Pérez" not in page(alice, "/disputes?show=resolved")


def test_its_page_tells_its_whole_story(alice, dispute):
    text = page(alice, f"/disputes/{dispute.pk}")
    for words in (
        "Faltan dos cajas",
        "La factura entera no se pide",
        "Qué se hace",
        "Pruebas",
        "Ha abierto 1 incidencia",
    ):
        assert words in text


def test_a_reader_sees_it_and_has_no_button(bob, dispute):
    text = page(bob, f"/disputes/{dispute.pk}")
    assert "Faltan dos cajas" in text
    assert "Qué se hace" not in text
    assert bob.post(f"/disputes/{dispute.pk}/credit", {"by_on": "2026-12-01"}).status_code == 403


def test_a_stranger_sees_nothing_of_it(charlie, dispute):
    assert "Construcciones" not in page(charlie, "/disputes?show=all")
    assert "Panadería" not in page(charlie, "/promises?show=all")
    assert charlie.get(f"/disputes/{dispute.pk}").status_code == 404
    for act in ("owner", "question", "taking-up", "credit", "credit-note", "date", "explanation", "answer", "evidence",
                "reopen", "resolve"):  # fmt: skip
        assert charlie.post(f"/disputes/{dispute.pk}/{act}", {"reason": "x"}).status_code == 404, act
    assert Dispute.objects.get(pk=dispute.pk).state == "open"
    promise = Promise.objects.get()
    assert charlie.post(f"/promises/{promise.pk}/renew", {"by_on": "2026-12-10"}).status_code == 404


def test_lines_are_noted_from_the_customers_page(alice, world):
    acme = world.customers["acme"]
    item = acme.items.get(number="F-101")
    given = {"invoice": item.invoice_id, "reason": "Llegaron rotas", "kind": "quality", "source": "call",
             "lines": "2 cajas rotas 45,00\nPortes;10,50", "owner": ""}  # fmt: skip
    answer = alice.post(f"/customers/{acme.id}/disputes", given)
    assert answer.status_code == 302
    made = Dispute.objects.get(customer=acme)
    assert (made.amount_minor, made.kind, made.source) == (5_550, "quality", "call")
    assert [line.text for line in made.lines.all()] == ["2 cajas rotas", "Portes"]
    wrong = alice.post(f"/customers/{acme.id}/disputes", {**given, "lines": "sin importe", "reason": "Otra"})
    assert wrong.status_code == 422
    assert "no tiene un importe al final" in wrong.content.decode()
    both = alice.post(f"/customers/{acme.id}/disputes", {**given, "amount": "5,00", "reason": "Otra"})
    assert "Escriba las líneas o un importe" in both.content.decode()


def test_each_way_on(alice, dispute):
    at = f"/disputes/{dispute.pk}"
    assert alice.post(f"{at}/owner", {"owner": "", "answer_by_on": "2026-12-01"}).status_code == 302
    asked = alice.post(f"{at}/question", {"waiting_for": "Una foto del albarán", "tell": "on"})
    draft = Message.objects.get(step="dispute-answer")
    assert asked["Location"] == f"/messages/{draft.pk}"
    assert "Una foto del albarán" in draft.text
    assert "Esperamos: Una foto" in page(alice, at).replace("Esperamos:  ", "Esperamos: ")
    alice.post(f"{at}/taking-up")
    alice.post(f"{at}/credit", {"by_on": "2026-12-04", "resolution": "Faltaban", "tell": ""})
    assert Dispute.objects.get(pk=dispute.pk).state == "credit-expected"
    assert "El abono debe estar para el 04/12/2026" in page(alice, at)
    alice.post(f"{at}/resolve", {"ending": "withdrawn", "resolution": "Las han encontrado"})
    assert Dispute.objects.get(pk=dispute.pk).state == "withdrawn"
    assert "Dispute" not in page(alice, at)
    alice.post(f"{at}/reopen", {"reason": "Siguen faltando"})
    alice.post(f"{at}/date", {"due_on": "2026-12-20", "resolution": "Por teléfono"})
    text = page(alice, at)
    assert "lo pagan para el 20/12/2026" in text
    assert "Siguen faltando" in text


def test_the_explanation_is_a_draft_and_what_hurts_is_said_beside_the_field(alice, dispute):
    at = f"/disputes/{dispute.pk}/explanation"
    harsh = alice.post(at, {"subject": "", "text": "Buenos días:\n\nUsted es un moroso. Pague ya."})
    assert harsh.status_code == 422
    assert "No debe salir así" in harsh.content.decode()
    assert Dispute.objects.get(pk=dispute.pk).state == "open"
    kind = "Buenos días:\n\nLo hemos revisado: salieron las doce cajas, como dice el albarán firmado.\n\nUn saludo"
    answer = alice.post(at, {"subject": "", "text": kind})
    made = Dispute.objects.get(pk=dispute.pk)
    assert (made.state, answer["Location"]) == ("stands", f"/messages/{made.explanation_id}")
    assert alice.post(at, {"subject": "", "text": kind}).status_code == 302, "twice is once"
    assert Message.objects.filter(step="dispute-answer").count() == 1


def test_evidence_lies_in_the_archive_under_its_invoice(alice, dispute, tmp_path, settings):
    settings.ARCHIVE = tmp_path
    photo = SimpleUploadedFile("foto.png", b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    assert alice.post(f"/disputes/{dispute.pk}/evidence", {"file": photo}).status_code == 302
    filing = Filing.objects.get()
    assert (filing.kind, filing.invoice_id) == ("evidence", dispute.invoice_id)
    assert "foto.png" in page(alice, f"/disputes/{dispute.pk}")
    bad = alice.post(f"/disputes/{dispute.pk}/evidence", {"file": SimpleUploadedFile("x.exe", b"MZ")})
    assert bad.status_code == 422


def test_today_leads_to_it(alice, dispute):
    assert f'href="/disputes/{dispute.pk}"' in page(alice, "/")


def test_promises_by_day_put_off_and_withdrawn(alice, world):
    made = Promise.objects.get()
    text = page(alice, "/promises")
    assert "Panadería Sol" in text
    assert "450,00" in text
    assert "Panadería Sol" in page(alice, "/promises?show=week")
    assert "Panadería Sol" not in page(alice, "/promises?show=broken")
    later = (TODAY + timedelta(days=9)).isoformat()
    assert alice.post(f"/promises/{made.pk}/renew", {"by_on": later, "back": "list"})["Location"] == "/promises"
    assert "aplazada 1 vez" in page(alice, "/promises")
    at = f"/promises/{Promise.objects.latest('id').pk}"
    bad = alice.post(f"{at}/renew", {"by_on": "ayer", "back": "list"}, follow=True)
    assert "Escriba el nuevo día" in bad.content.decode()
    alice.post(f"{at}/withdraw", {"back": "list"})
    assert "Nadie ha prometido nada" in page(alice, "/promises")


def test_the_customers_page_says_how_good_their_word_is(alice, world):
    customer = world.customers["promised"]
    for state, days in (("kept", 90), ("kept", 70), ("kept", 60), ("kept", 50), ("broken", 40)):
        Promise.objects.create(
            company=world.company, customer=customer, made_on=days_ago(days + 9), by_on=days_ago(days), state=state,
            settled_on=days_ago(days),
        )  # fmt: skip
    assert "Cumplió 4 de 5 promesas." in page(alice, f"/customers/{customer.id}")


def test_a_list_reads_the_same_few_tables_whatever_its_length(alice, world, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        page(alice, "/disputes?show=all")
    with django_assert_max_num_queries(12):
        page(alice, "/promises?show=all")
