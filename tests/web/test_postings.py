"""Registered letters and certified e-mail on the desk: number, dates and receipt, entered by who may."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.models import Decision, DeskRole, Message
from tests.web.conftest import client_of
from tests.world import TODAY, user

DAY = TODAY.isoformat()


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


@pytest.fixture
def message(world):
    Message.objects.filter(id=world.messages["acme"].id).update(
        channel="registered", step="formal-request", stage="formal", state="draft", to=[], made_on=TODAY
    )
    return Message.objects.get(id=world.messages["acme"].id)


def receipt():
    return SimpleUploadedFile("resguardo.pdf", b"%PDF-1.7 resguardo")


def post(client, message, **more):
    return client.post(f"/messages/{message.id}/posted", {"number": "CD1ES", "posted_on": DAY, **more})


def state(message):
    message.refresh_from_db()
    return message.state


def test_it_is_posted_handed_over_and_its_receipt_is_there_to_be_seen(alice, message):
    page = alice.get(f"/messages/{message.id}").content.decode()
    assert "Envíelo y anote su número" in page
    assert "Aprobar y enviar" not in page
    assert post(alice, message, file=receipt()).status_code == 302
    assert state(message) == "sent"
    page = alice.get(f"/messages/{message.id}").content.decode()
    assert "CD1ES" in page
    assert f'href="/documents/{message.receipt_id}"' in page
    assert alice.post(f"/messages/{message.id}/arrived", {"arrived_on": DAY}).status_code == 302
    assert state(message) == "delivered"
    assert "Día de entrega" in alice.get(f"/messages/{message.id}").content.decode()


def test_what_came_back_waits_for_a_person(alice, message):
    post(alice, message)
    assert alice.post(f"/messages/{message.id}/came-back", {"reason": "No recogido"}).status_code == 302
    assert state(message) == "bounced"
    assert "No recogido" in alice.get(f"/messages/{message.id}").content.decode()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"number": ""}, "obligatorio"), ({"posted_on": "2030-01-01"}, "no puede ser"),
        ({"posted_on": "ayer"}, "fecha"), ({"number": "9" * 200}, "60"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_the_form(alice, message, fields, says):
    answer = post(alice, message, **fields)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert state(message) == "draft"


def test_a_receipt_that_is_no_document_is_refused(alice, message):
    answer = post(alice, message, file=SimpleUploadedFile("x.html", b"<script>"))
    assert answer.status_code == 422
    assert state(message) == "draft"


def test_a_receipt_may_come_later_and_must_be_one(alice, message):
    post(alice, message)
    assert alice.post(f"/messages/{message.id}/receipt", {}).status_code == 422
    assert alice.post(f"/messages/{message.id}/receipt", {"file": receipt()}).status_code == 302
    message.refresh_from_db()
    assert message.receipt is not None


def test_the_owners_step_is_posted_by_the_owner(world, message, alice):
    decision = Decision.objects.create(
        company=world.company,
        customer=message.customer,
        on=TODAY,
        outcome="act",
        step="formal-request",
        approval="owner",
    )
    Message.objects.filter(id=message.id).update(decision=decision)
    carla = client_of(user("carla", world.company, DeskRole.CONTROLLER))
    assert post(carla, message).status_code == 403
    assert post(alice, message).status_code == 302
