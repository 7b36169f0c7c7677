"""The letters' editor: what it shows, who may keep and use a version, and that it works without any script."""

import pytest
from django.test import Client

from amistoso.core.letter_texts import Place
from amistoso.models import Company, DeskRole, Event, Message, Template
from amistoso.queries import templates
from tests.web.conftest import client_of
from tests.world import user

PLACE = Place("polite-reminder", "es")
ADDRESS = "/templates/polite-reminder/es/formal"
READY = templates.ready_made(PLACE).text
OWN = READY.replace("Le escribimos por si se le hubiera pasado", "Una nota breve por si se le hubiera pasado")


@pytest.fixture
def carla(world) -> Client:
    return client_of(user("carla", world.company, DeskRole.CONTROLLER))


def content(response) -> str:
    return response.content.decode()


def keep(client: Client, text: str = OWN, note: str = ""):
    return client.post(f"{ADDRESS}/versions", {"text": text, "note": note, "customer": "", "version": "0"})


def test_the_list_says_what_each_step_uses_in_each_language(world, alice):
    page = content(alice.get("/templates"))
    assert "Recordatorio cordial" in page
    assert page.count('href="/templates/') == 14 * len(templates.places_of("x"))
    assert "no hay: se usa la de español (usted)" in page
    assert "propia, versión" not in page
    keep(alice)
    assert "versión 1 sin usar" in content(alice.get("/templates"))
    alice.post(f"{ADDRESS}/versions/1/activation")
    assert "propia, versión 1" in content(alice.get("/templates"))


def test_the_list_takes_the_same_reads_however_many_versions(world, alice, django_assert_max_num_queries):
    for number in range(5):
        keep(alice, f"{OWN}\n{number}\n")
    with django_assert_max_num_queries(10):
        alice.get("/templates")


def test_the_editor_shows_the_text_what_can_be_put_in_and_the_letter(world, alice):
    acme = world.customers["acme"]
    page = content(alice.get(f"{ADDRESS}?customer={acme.id}"))
    assert "Le escribimos por si se le hubiera pasado" in page
    assert "{{greeting}}" in page
    assert "Como la leería Acme" in page
    assert "Tiene todo lo que pide su escalón, y el tono es bueno." in page
    frame = alice.get(f"{ADDRESS}/letter?customer={acme.id}")
    assert "sandbox" in frame["Content-Security-Policy"]
    assert "Ferretería Robles, S.L." in content(frame)
    assert world.customers["acme"].name in content(frame)


def test_what_is_kept_is_used_only_when_the_owner_says_so(world, alice, carla):
    saved = keep(carla, note="Más breve")
    assert saved.status_code == 302
    assert saved["Location"] == f"{ADDRESS}?version=1"
    assert carla.post(f"{ADDRESS}/versions/1/activation").status_code == 403
    assert "Más breve" in content(alice.get(ADDRESS))
    assert alice.post(f"{ADDRESS}/versions/1/activation").status_code == 302
    assert Template.objects.get(version=1).is_active
    assert "se usa la versión 1 propia" in content(alice.get(ADDRESS))
    assert alice.post(f"{ADDRESS}/versions/0/activation").status_code == 302
    assert not Template.objects.filter(is_active=True).exists()
    assert list(Event.objects.filter(noun="template").order_by("id").values_list("actor", "verb")) == [
        ("carla", "save"), ("alice", "activate"), ("alice", "restore"),
    ]  # fmt: skip


def test_what_lacks_something_is_told_and_never_used(world, alice):
    keep(alice, OWN.replace("{{payment}}", ""))
    page = alice.post(f"{ADDRESS}/versions/1/activation")
    assert page.status_code == 422
    assert "ponga {{payment}}" in content(page)
    assert not Template.objects.filter(is_active=True).exists()


def test_looking_at_a_draft_keeps_nothing_and_tells_all(world, alice):
    draft = OWN.replace("{{items}}", "{{facturas}}")
    for headers in ({}, {"HTTP_HX_REQUEST": "true"}):
        page = alice.post(f"{ADDRESS}/preview", {"text": draft, "customer": "", "against": "active"}, **headers)
        assert page.status_code == 200
        assert "{{facturas}} no es un marcador conocido" in content(page)
        assert ("<html" in content(page)) is (not headers)
        assert "<ins>" in content(page)
    assert not Template.objects.exists()
    harsh = OWN.replace("Basta con", "Si no paga, aténgase a las consecuencias. Basta con")
    page = alice.post(f"{ADDRESS}/preview", {"text": harsh}, HTTP_HX_REQUEST="true")
    assert "El guardián del tono" in content(page)
    assert "línea 9" in content(page)


def test_the_frame_shows_the_draft_and_runs_nothing(world, alice):
    draft = OWN + "\n<script>alert(1)</script> <img src=x onerror=alert(1)>\n"
    frame = alice.post(f"{ADDRESS}/draft", {"text": draft, "customer": world.customers["acme"].id})
    assert "default-src 'none'" in frame["Content-Security-Policy"]
    assert "<script" not in content(frame)
    assert "<img src=x" not in content(frame)
    assert "Una nota breve" in content(frame)


@pytest.mark.parametrize(
    "path",
    ["/templates/nadie/es/formal", "/templates/polite-reminder/xx/formal", "/templates/polite-reminder/de/informal",
     f"{ADDRESS}?version=7", f"{ADDRESS}/letter?version=7"],
)  # fmt: skip
def test_there_is_no_page_where_there_is_no_letter(world, alice, path):
    assert alice.get(path).status_code == 404


def test_a_letter_in_a_new_language_begins_from_the_nearest(world, alice):
    page = content(alice.get("/templates/proposal/ca/formal"))
    assert "Me pongo en contacto con usted" in page
    assert "aún no hay en este idioma" in page


def test_a_reader_looks_and_changes_nothing_and_a_stranger_sees_nothing(world, alice, bob, charlie):
    keep(alice)
    acme = world.customers["acme"].id
    assert bob.get(ADDRESS).status_code == 200
    for path in ("preview", "draft", "versions", "test"):
        assert bob.post(f"{ADDRESS}/{path}", {"text": OWN}).status_code == 403
    assert "Una nota breve" not in content(charlie.get(ADDRESS))
    assert charlie.get(f"{ADDRESS}?version=1").status_code == 404
    assert charlie.get(f"{ADDRESS}?customer={acme}").status_code == 404
    assert charlie.get(f"{ADDRESS}/letter?customer={acme}").status_code == 404
    for path in ("preview", "draft", "versions", "test"):
        assert charlie.post(f"{ADDRESS}/{path}", {"text": OWN, "customer": acme}).status_code == 404
    assert charlie.post(f"{ADDRESS}/versions/1/activation").status_code in (403, 404)


def test_a_test_goes_to_oneself_and_to_nobody_else(world, alice, settings, tmp_path):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path
    before = Message.objects.count()
    sent = {"text": OWN, "note": "", "customer": world.customers["acme"].id}
    refused = alice.post(f"{ADDRESS}/test", sent)
    assert refused.status_code == 422
    assert "no tiene dirección de correo" in content(refused)
    assert alice.post("/address", {"email": "alice@robles.example"}).status_code == 302
    page = alice.post(f"{ADDRESS}/test", {**sent, "to": "otra@persona.example"})
    assert "Enviada a alice@robles.example" in content(page)
    mail = next(tmp_path.glob("*.eml")).read_text("utf-8", errors="replace")
    assert "To: alice@robles.example" in mail
    assert "otra@persona.example" not in mail
    assert Message.objects.count() == before


def test_an_address_that_is_none_is_refused(world, alice):
    assert alice.post("/address", {"email": "nada"}).status_code == 422


def test_the_company_and_the_customer_say_how_they_are_addressed(world, alice):
    acme = world.customers["acme"]
    page = alice.post("/company/details", {"name_": "Robles", "register": "informal"})
    assert page.status_code == 302
    assert Company.objects.get(id=world.company.id).register == "informal"
    answer = alice.post(f"/customers/{acme.id}/voice", {"language": "ca", "register": "formal"})
    assert answer.status_code == 302
    acme.refresh_from_db()
    assert (acme.language, acme.register) == ("ca", "formal")
    assert alice.post(f"/customers/{acme.id}/voice", {"language": "<b>", "register": ""}).status_code == 422


def test_a_step_of_ones_own_protocol_has_a_letter_of_its_own(world, alice):
    from amistoso.queries.protocols import ready_made_text

    own = ready_made_text().replace('template = "personal-note"', 'template = "nota-de-casa"')
    Company.objects.filter(id=world.company.id).update(protocol_text=own)
    assert "nota de casa" in content(alice.get("/templates"))
    page = content(alice.get("/templates/nota-de-casa/es/formal"))
    assert "Le escribimos por si se le hubiera pasado" in page
    saved = alice.post("/templates/nota-de-casa/es/formal/versions", {"text": OWN, "note": ""})
    assert saved.status_code == 302
    assert alice.post("/templates/nota-de-casa/es/formal/versions/1/activation").status_code == 302
    assert Template.objects.get().is_active


def test_only_what_may_stand_in_the_letter_is_offered(world, alice):
    friendly = content(alice.get(ADDRESS))
    assert 'data-insert="{{total}}"' in friendly
    for mark in ("{{costs}}", "{{next_step}}", "{{history}}", "{{phones}}"):
        assert f'data-insert="{mark}"' not in friendly
    assert 'data-insert="{{costs}}"' in content(alice.get("/templates/formal-request/es/formal"))
    assert 'data-insert="{{phones}}"' in content(alice.get("/templates/call/es/formal"))


def test_a_kept_version_is_seen_on_paper_as_a_customer_would_get_it(world, alice, charlie):
    acme = world.customers["acme"]
    page = alice.get(f"{ADDRESS}/paper/{acme.id}")
    assert page["Content-Type"] == "application/pdf"
    assert page.content.startswith(b"%PDF")
    assert f"{ADDRESS}/paper/{acme.id}" in content(alice.get(f"{ADDRESS}?customer={acme.id}"))
    assert charlie.get(f"{ADDRESS}/paper/{acme.id}").status_code == 404
    assert alice.get(f"{ADDRESS}/paper/{acme.id}?version=9").status_code == 404


def test_the_frame_shows_the_code_without_asking_anybody(world, alice):
    frame = content(alice.get(f"{ADDRESS}/letter?customer={world.customers['acme'].id}"))
    assert "data:image/png;base64," in frame
    assert "cid:" not in frame
