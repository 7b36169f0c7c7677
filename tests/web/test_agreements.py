"""Agreements on the desk: preview, draft, proposal, their yes, the owner's yes, missing, ending, versions."""

import re
from datetime import date

import pytest

from amistoso.actions import agreement_proposals, agreements
from amistoso.models import Agreement, Contact, Event, Item, Message
from tests.web.conftest import client_of
from tests.world import NOW, TODAY, user

SAID = {"actor": "alice", "today": TODAY, "at": NOW}


def page_of(client, path):
    response = client.get(path)
    assert response.status_code == 200, response.content.decode()[:300]
    return response.content.decode()


def bare(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page).replace("\xa0", " ").split())


@pytest.fixture
def acme(world):
    return world.customers["acme"]


@pytest.fixture
def item(acme):
    return Item.objects.get(number="F-101")


@pytest.fixture
def typed(item):
    return {"items": [item.id], "kind": "equal", "count": "3", "first_on": "2026-12-15", "every": "0"}


@pytest.fixture
def carla(world, db):
    return client_of(user("carla", world.company))


def drawn(world, item, plan=None, **more):
    plan = plan or [(date(2026, 12, 15), item.open_minor - 50_000), (date(2027, 1, 15), 50_000)]
    return agreements.draw_up(
        company=world.company, customer_id=item.customer_id, item_ids=[item.id], instalments=plan, **{**SAID, **more}
    )


def test_the_preview_shows_the_plan_and_writes_nothing(world, alice, acme, typed):
    page = bare(page_of(alice, f"/customers/{acme.id}/agreements/new?" + "&".join(
        f"{key}={value}" for key, value in {**typed, "items": typed["items"][0]}.items())))  # fmt: skip
    assert "1 15/12/2026 411,52 € 2 15/01/2027 411,52 € 3 15/02/2027 411,52 €" in page
    assert "Está dentro de lo que usted puede conceder" in page
    assert not Agreement.objects.exists()


def test_the_preview_alone_is_what_a_script_asks_for(alice, acme, typed):
    query = {**typed, "skip": ["1", "2"], "heavy": ["3"]}
    piece = alice.get(f"/customers/{acme.id}/agreements/new", query, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in piece
    assert "15/12/2026" in piece
    assert "15/01/2027" not in piece


@pytest.mark.parametrize(
    ("more", "words"),
    [({"count": "0"}, "mayor"), ({"first_on": ""}, "Elija un día"), ({"first_on": "2026-11-01"}, "ya ha pasado"),
     ({"kind": "custom", "custom": "15/12/2026 5"}, "Las líneas suman 5,00 € y lo que se paga son 1.234,56 €"),
     ({"kind": "custom", "custom": "mañana"}, "Esta línea no se entiende"), ({"items": []}, "obligatorio"),
     ({"skip": [str(one) for one in range(1, 13)]}, "Deje al menos un mes"),
     ({"down": "5.000,00", "down_on": "2026-12-01"}, "demasiado poco"),
     ({"waived": "9.999,00"}, "demasiado poco"), ({"interest": "mil"}, "no es un importe"),
     ({"interest": "9,00"}, "intereses de ley hasta hoy son 879")],
)  # fmt: skip
def test_what_cannot_be_a_plan_is_told_beside_its_field(alice, acme, typed, more, words):
    response = alice.post(f"/customers/{acme.id}/agreements/drafts", {**typed, **more})
    assert response.status_code == 422
    assert words.casefold() in bare(response.content.decode()).casefold()
    assert not Agreement.objects.exists()


def test_a_plan_is_drawn_up_proposed_and_its_mail_waits_to_leave(world, alice, acme, typed, settings):
    settings.PUBLIC_URL = "https://clientes.example"
    response = alice.post(f"/customers/{acme.id}/agreements/drafts", {**typed, "acknowledges_debt": "on"})
    made = Agreement.objects.get()
    assert response["Location"] == f"/agreements/{made.id}"
    assert (made.state, made.reasons, made.acknowledges_debt) == ("draft", [], True)
    assert made.interest_waived_minor == 0, "nothing is given up that nobody has chosen to"
    assert not Message.objects.filter(step="agreement-proposal").exists()
    sent = alice.post(f"/agreements/{made.id}/proposal", {"answer_by_on": "2026-12-04"}, follow=True)
    made.refresh_from_db()
    assert (made.state, made.answer_by_on, made.document.media_type) == (
        "proposed", date(2026, 12, 4), "application/pdf",
    )  # fmt: skip
    page = bare(sent.content.decode())
    assert "En camino: pueden responder en su página." in page
    assert made.text_sha256 in page
    assert Message.objects.get(step="agreement-proposal").state == "approved"
    assert "espera su respuesta hasta el 04/12/2026" in bare(page_of(alice, "/agreements?tab=proposed"))
    assert "Propuesto" in bare(page_of(alice, f"/customers/{acme.id}"))


def test_what_is_beyond_administration_waits_for_the_owner(world, alice, carla, acme, typed):
    carla.post(f"/customers/{acme.id}/agreements/drafts", {**typed, "count": "9"})
    made = Agreement.objects.get()
    assert "Dura más de 6 meses" in bare(page_of(carla, f"/agreements/{made.id}"))
    refused = carla.post(f"/agreements/{made.id}/proposal", {"answer_by_on": "2026-12-04"})
    assert (refused.status_code, Agreement.objects.get().state) == (422, "draft")
    assert carla.post(f"/agreements/{made.id}/approval").status_code == 403
    assert "Necesita el sí de gerencia" in bare(page_of(alice, "/"))
    alice.post(f"/agreements/{made.id}/approval")
    assert carla.post(f"/agreements/{made.id}/proposal", {"answer_by_on": "2026-12-04"}).status_code == 302
    assert Agreement.objects.get().state == "proposed"


def test_the_short_form_above_the_limits_waits_for_the_owner_and_then_runs(world, alice, carla, acme, item):
    asked = {"items": [item.id], "count": "12", "first_on": "2026-12-15", "every": "0", "note": ""}
    response = carla.post(f"/customers/{acme.id}/agreements", asked, follow=True)
    made = Agreement.objects.get()
    assert made.state == "draft"
    assert "espera el sí de gerencia" in bare(response.content.decode())
    alice.post(f"/agreements/{made.id}/approval")
    made.refresh_from_db()
    assert (made.state, made.accepted_how, made.approved_by) == ("running", "oral", "alice")


def test_interest_by_law_is_given_up_only_by_choice(alice, acme, typed):
    alice.post(f"/customers/{acme.id}/agreements/drafts", {**typed, "waives_interest": "on", "interest": "2,00"})
    made = Agreement.objects.get()
    assert (made.interest_minor, made.interest_waived_minor) == (200, 679)
    assert sum(one.amount_minor for one in made.instalments.all()) == 123_656


def test_only_the_owner_gives_up_what_was_invoiced(alice, carla, acme, typed):
    carla.post(f"/customers/{acme.id}/agreements/drafts", {**typed, "waived": "100,00"})
    made = Agreement.objects.get()
    assert made.reasons == ["Se renuncia a parte de lo facturado."]
    assert carla.post(f"/agreements/{made.id}/said-yes", {"signer_name": "Ana"}).status_code == 422
    assert Agreement.objects.get().state == "draft"


def test_a_yes_by_word_of_mouth_is_marked_as_such(world, alice, item):
    made = drawn(world, item)
    alice.post(f"/agreements/{made.id}/said-yes", {"signer_name": "Ana Gil", "signer_role": "Gerente"})
    made.refresh_from_db()
    assert (made.state, made.accepted_how, made.signer_name) == ("running", "oral", "Ana Gil")
    assert "De palabra, anotado por una persona: Ana Gil" in bare(page_of(alice, f"/agreements/{made.id}"))


def test_a_signed_paper_is_filed_and_the_agreement_runs(world, alice, item, tmp_path):
    made = drawn(world, item)
    for name, content, status in (("virus.exe", b"MZ", 422), ("nota.xml", b"<nota/>", 422)):
        with (tmp_path / name).open("w+b") as file:
            file.write(content)
            file.seek(0)
            refused = alice.post(f"/agreements/{made.id}/signed", {"file": file, "signer_name": "Ana"})
        assert (refused.status_code, Agreement.objects.get().state) == (status, "draft")
    with (tmp_path / "firmado.pdf").open("w+b") as file:
        file.write(b"%PDF-1.7 firmado")
        file.seek(0)
        alice.post(f"/agreements/{made.id}/signed", {"file": file, "signer_name": "Ana"})
    made.refresh_from_db()
    assert (made.state, made.accepted_how, made.signed.name) == ("running", "paper", "firmado.pdf")


def test_without_any_address_it_is_handed_over_on_paper(world, alice, item):
    Contact.objects.filter(customer=item.customer).delete()
    item.customer.address = ""
    item.customer.save(update_fields=["address"])
    made = drawn(world, item)
    refused = alice.post(f"/agreements/{made.id}/proposal", {"answer_by_on": "2026-12-04"})
    assert "No hay ni correo ni dirección postal" in bare(refused.content.decode())
    alice.post(f"/agreements/{made.id}/proposal", {"answer_by_on": "2026-12-04", "paper": "1"})
    made.refresh_from_db()
    assert (made.state, made.message_id, made.document_id is not None) == ("proposed", None, True)


def test_a_missing_instalment_is_on_today_until_somebody_gives_it_time(world, alice, item):
    plan = [(date(2026, 12, 1), 50_000), (date(2027, 1, 15), item.open_minor - 50_000)]
    made = agreements.agree(
        company=world.company, customer_id=item.customer_id, item_ids=[item.id], instalments=plan, **SAID
    )
    Agreement.objects.update(missed_on=date(2026, 11, 20))
    assert "Falta un plazo acordado desde el 20/11/2026" in bare(page_of(alice, "/"))
    assert alice.post(f"/agreements/{made.id}/wait", {"until_on": "2026-11-20"}).status_code == 422
    alice.post(f"/agreements/{made.id}/wait", {"until_on": "2026-12-04"})
    assert "Falta un plazo acordado" not in bare(page_of(alice, "/"))


def test_ending_says_what_would_happen_and_asks_why(world, alice, item):
    made = drawn(world, item)
    agreement_proposals.note_yes(company=world.company, agreement_id=made.id, **SAID)
    assert "Qué pasaría: 1.234,56 € volverían a estar pendientes" in bare(page_of(alice, f"/agreements/{made.id}"))
    assert alice.post(f"/agreements/{made.id}/end", {}).status_code == 422
    assert Agreement.objects.get().state == "running"
    alice.post(f"/agreements/{made.id}/end", {"because": "No contestan"})
    made.refresh_from_db()
    assert (made.state, made.closed_because) == ("ended", "No contestan")
    events = Event.objects.count()
    alice.post(f"/agreements/{made.id}/end", {"because": "Otra vez"})
    assert Event.objects.count() == events


def test_a_new_version_points_to_the_old_and_takes_its_place_when_agreed(world, alice, acme, item, typed):
    made = drawn(world, item)
    agreement_proposals.note_yes(company=world.company, agreement_id=made.id, **SAID)
    assert "Renegociar" in page_of(alice, f"/customers/{acme.id}/agreements/new?replaces={made.id}")
    alice.post(f"/customers/{acme.id}/agreements/drafts", {**typed, "replaces": made.id})
    new = Agreement.objects.exclude(id=made.id).get()
    assert (Agreement.objects.get(id=made.id).state, new.replaces_id) == ("running", made.id)
    alice.post(f"/agreements/{new.id}/said-yes", {"signer_name": "Ana"})
    assert (Agreement.objects.get(id=made.id).state, Agreement.objects.get(id=new.id).state) == ("replaced", "running")
    assert "Versiones" in page_of(alice, f"/agreements/{made.id}")


def test_interest_is_received_up_to_what_was_asked(world, alice, item):
    plan = [(date(2026, 12, 15), item.open_minor), (date(2027, 1, 15), 500)]
    made = drawn(world, item, plan, extras=agreements.Extras(interest_minor=500))
    agreement_proposals.note_yes(company=world.company, agreement_id=made.id, **SAID)
    Item.objects.filter(id=item.id).update(open_minor=0)
    agreements.settle_due(company=world.company, today=TODAY, at=NOW)
    assert Agreement.objects.get().state == "running", "the interest is still open"
    assert alice.post(f"/agreements/{made.id}/interest", {"amount": "5,01"}).status_code == 422
    alice.post(f"/agreements/{made.id}/interest", {"amount": "5,00"})
    agreements.settle_due(company=world.company, today=TODAY, at=NOW)
    assert Agreement.objects.get().state == "finished"


def test_readers_look_and_touch_nothing(world, alice, bob, item):
    made = drawn(world, item)
    page = page_of(bob, f"/agreements/{made.id}")
    assert "Qué hacer ahora" not in page
    for act in ("proposal", "said-yes", "signed", "withdrawal", "wait", "interest", "end", "approval"):
        assert bob.post(f"/agreements/{made.id}/{act}").status_code == 403
    assert Agreement.objects.get().state == "draft"


def test_a_stranger_reaches_no_agreement_and_cannot_replace_one(world, alice, charlie, item, typed):
    made = drawn(world, item)
    said = {"because": "x", "answer_by_on": "2026-12-04", "signer_name": "x", "until_on": "2026-12-30", "amount": "1"}
    for act in ("proposal", "said-yes", "signed", "withdrawal", "wait", "interest", "end", "approval"):
        assert charlie.post(f"/agreements/{made.id}/{act}", said).status_code == 404
    assert charlie.get(f"/agreements/{made.id}").status_code == 404
    assert charlie.get(f"/customers/{item.customer_id}/agreements/new").status_code == 404
    other = world.customers["bounced"]
    assert alice.get(f"/customers/{other.id}/agreements/new?replaces={made.id}").status_code == 404


def test_the_list_costs_the_same_however_many_there_are(world, alice, item, django_assert_max_num_queries):
    drawn(world, item)
    Agreement.objects.update(state="running")
    with django_assert_max_num_queries(22):
        page_of(alice, "/agreements")
