"""Changing the words of a message: what is found, said better with a click, slept on, and approved by whom."""

from datetime import timedelta

import pytest

from amistoso.models import Company, DeskRole, Message
from tests import world as worlds

pytestmark = pytest.mark.django_db
HARSH = "Hemos tenido mucha paciencia y ya van cuatro avisos sin respuesta."


def letter(world) -> str:
    return f"/messages/{world.messages['acme'].id}"


def now(world) -> Message:
    return Message.objects.get(id=world.messages["acme"].id)


def page_of(response) -> str:
    return response.content.decode()


def test_what_hurts_is_shown_beside_the_text_and_nothing_is_kept(world, alice):
    words = {"subject": "Factura F-101", "text": "Es usted un moroso.\n\nUn saludo"}
    page = page_of(alice.post(letter(world) + "/tone", words))
    assert "moroso</q>" in page
    assert "Así no debe salir." in page
    assert "Es usted un moroso." in page, "what was typed is still there"
    assert now(world).text == world.messages["acme"].text


def test_while_it_is_typed_only_the_findings_come_back(world, alice):
    response = alice.post(letter(world) + "/tone", {"subject": "", "text": HARSH}, headers={"HX-Request": "true"})
    page = page_of(response)
    assert page.lstrip().startswith('<div id="tone"')
    assert "Antes de salir se le pedirá que diga por qué sale así." in page


def test_the_better_sentence_takes_the_place_of_the_other(world, alice):
    words = {"subject": "Factura F-101", "text": "Buenos días:\n\nEs usted un moroso. Un saludo"}
    key = page_of(alice.post(letter(world) + "/tone", words)).split('name="replace" value="')[1].split('"')[0]
    page = page_of(alice.post(letter(world) + "/tone", {**words, "replace": key}))
    assert "Es usted un moroso" not in page
    assert "Buenos días:" in page
    unknown = page_of(alice.post(letter(world) + "/tone", {**words, "replace": "text:0:4000:shame"}))
    assert "Es usted un moroso." in unknown


def test_what_is_blocked_comes_back_with_what_was_typed(world, alice):
    response = alice.post(letter(world) + "/text", {"subject": "Hola", "text": "Le vamos a embargar la cuenta."})
    assert response.status_code == 422
    assert "Le vamos a embargar la cuenta." in page_of(response)
    assert "embargar</q>" in page_of(response)


def test_what_a_customer_could_type_into_a_quote_is_escaped(world, alice):
    page = page_of(alice.post(letter(world) + "/tone", {"subject": "x", "text": "<b>moroso</b> <script>x</script>"}))
    assert "<script>x" not in page
    assert "<b>moroso" not in page


def test_alone_at_the_desk_the_reason_is_asked_and_kept(world, alice):
    alice.post(letter(world) + "/text", {"subject": "Factura", "text": HARSH})
    assert "Lo he leído otra vez: enviarlo" in page_of(alice.get(letter(world)))
    assert alice.post(letter(world) + "/approve", {"reason": ""}).status_code == 422
    alice.post(letter(world) + "/approve", {"reason": "Lo acordamos por teléfono"})
    assert now(world).approved_by == world.alice


def test_with_a_colleague_it_is_for_the_colleague(world, alice, client):
    diana = worlds.user("diana", world.company, DeskRole.CONTROLLER)
    alice.post(letter(world) + "/text", {"subject": "Factura", "text": HARSH})
    page = page_of(alice.get(letter(world)))
    assert letter(world) + "/approve" not in page
    assert "diana" in page
    assert alice.post(letter(world) + "/approve", {"reason": "Porque sí"}).status_code == 422
    client.force_login(diana)
    client.post(letter(world) + "/approve")
    assert now(world).approved_by == diana


def test_it_is_slept_on_and_woken(world, alice):
    alice.post(letter(world) + "/text", {"subject": "Factura", "text": HARSH})
    alice.post(letter(world) + "/sleep")
    assert now(world).sleeps_until is not None
    assert "Se consulta con la almohada hasta" in page_of(alice.get(letter(world)))
    assert "Consultándose con la almohada" in page_of(alice.get("/"))
    alice.post(letter(world) + "/wake")
    assert now(world).sleeps_until is None


def test_where_the_night_is_required_nothing_else_is_offered(world, alice):
    Company.objects.filter(id=world.company.id).update(sleep_on_it="required")
    alice.post(letter(world) + "/text", {"subject": "Factura", "text": HARSH})
    page = page_of(alice.get(letter(world)))
    assert letter(world) + "/approve" not in page
    assert letter(world) + "/sleep" in page
    alice.post(letter(world) + "/sleep")
    assert letter(world) + "/wake" not in page_of(alice.get(letter(world)))
    Message.objects.filter(id=now(world).id).update(sleeps_until=worlds.NOW - timedelta(minutes=1))
    assert letter(world) + "/approve" in page_of(alice.get(letter(world)))


def test_who_only_reads_changes_no_words(world, bob):
    assert bob.get(letter(world) + "/words").status_code == 403
    assert bob.post(letter(world) + "/tone", {"text": "x"}).status_code == 403
    assert bob.post(letter(world) + "/sleep").status_code == 403


def test_the_owner_says_how_the_company_sleeps_on_it(world, alice):
    page = page_of(alice.get("/company"))
    assert "Lo que suena duro o se escribe tarde" in page
    name = Company.objects.get(id=world.company.id).name
    alice.post("/company/details", {"name_": name, "sleep_on_it": "required", "late_hour": "19"})
    company = Company.objects.get(id=world.company.id)
    assert (company.sleep_on_it, company.late_hour) == ("required", 19)
    alice.post("/company/details", {"name_": name})
    company.refresh_from_db()
    assert (company.sleep_on_it, company.late_hour) == ("required", 19), "a page of yesterday's changes nothing of it"
