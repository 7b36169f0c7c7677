from amistoso.models import Company, Sender
from amistoso.queries import grants
from amistoso.queries.protocols import ready_made_text
from tests.web.conftest import client_of
from tests.world import user


def page_of(client, path):
    return client.get(path).content.decode()


DETAILS = {"name_": "Ferretería Robles, S.L.", "email": "hola@robles.example", "iban": "ES91 2100 0418 4502 0005 1332"}


def test_the_owner_changes_the_companys_data(world, alice):
    alice.post("/company/details", {**DETAILS, "region": "CT", "city": "Girona"})
    now = Company.objects.get(id=world.company.id)
    assert (now.region, now.city, now.iban) == ("CT", "Girona", "ES9121000418450200051332")


def test_a_wrong_iban_is_refused_and_what_was_typed_stays(world, alice):
    response = alice.post("/company/details", {**DETAILS, "iban": "ES00 1234"})
    assert response.status_code == 422
    page = response.content.decode()
    assert "no es un IBAN válido" in page
    assert 'value="ES00 1234"' in page


def test_a_sender_is_set_and_a_wrong_address_refused(world, alice):
    alice.post("/company/senders/finance", {"sender_name": "Ana Gil", "email": "ana@robles.example", "phone": ""})
    assert Sender.objects.get(company=world.company, role="finance").name == "Ana Gil"
    wrong = alice.post("/company/senders/finance", {"sender_name": "Ana Gil", "email": "ana"})
    assert wrong.status_code == 422
    assert 'data-form="sender-finance" open' in wrong.content.decode()


def test_only_the_owner_changes_them(world, db):
    carla = client_of(user("carla", world.company))
    assert carla.post("/company/details", DETAILS).status_code == 403
    assert carla.post("/protocol/text", {"text": ""}).status_code == 403
    assert "Solo gerencia cambia esta página" in page_of(carla, "/company")


def test_the_protocol_is_told_in_words(world, bob):
    page = page_of(bob, "/protocol")
    for words in ("Más de 2 mensajes escritos a un cliente en siete días.", "2 días hábiles después del vencimiento",
                  "7 días después del último contacto que llegó", "decide gerencia", "lunes, martes"):  # fmt: skip
        assert words in page


def test_a_protocol_with_problems_is_refused_with_lines_and_kept_in_the_field(world, alice):
    broken = ready_made_text().replace("written_per_week = 2 ", "written_per_week = 9 ")
    response = alice.post("/protocol/text", {"text": broken})
    page = response.content.decode()
    assert response.status_code == 422
    assert "línea 9" in page
    assert "written_per_week = 9" in page
    assert Company.objects.get(id=world.company.id).protocol_text == ""


def test_a_good_protocol_is_used_and_the_ready_made_one_comes_back(world, alice):
    own = ready_made_text().replace("days = 7 ", "days = 9 ").replace('"cobro-amistoso"', '"el-nuestro"')
    alice.post("/protocol/text", {"text": own.replace("\n", "\r\n")})
    assert "el-nuestro" in page_of(alice, "/protocol")
    alice.post("/protocol/text", {"ready-made": "1"})
    assert Company.objects.get(id=world.company.id).protocol_text == ""


def test_errors_are_told_in_words(world, alice, bob):
    assert "No hay nada en esta dirección." in alice.get("/no-such-page").content.decode()
    assert "Su cuenta no puede hacer esto." in bob.post("/runs").content.decode()


def test_a_form_without_its_token_is_refused_in_words(world):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(world.alice)
    response = client.post("/runs")
    assert response.status_code == 403
    assert "El formulario había caducado" in response.content.decode()


def test_a_broken_page_is_told_in_words_and_without_a_database(rf):
    from amistoso.web.errors import broken

    response = broken(rf.get("/"))
    assert response.status_code == 500
    assert "Algo ha fallado por nuestra parte" in response.content.decode()


def test_the_desk_says_it_is_well(client, db):
    assert client.get("/health").content == b"ok\n"


GRANTS = {
    "is_portal_open": "on", "portal_months": 4, "months": 8, "portal_extension_days": 10, "extension_days": 40,
    "portal_times_a_year": 1, "times_a_year": 3, "portal_most_minor": "2.500,00", "approval_above_minor": "20.000,00",
    "down_payment_pct": 20, "least_instalment_minor": "75", "reminds_before_days": 2, "answer_days": 7,
}  # fmt: skip


def test_the_owner_sets_what_may_be_granted(world, alice):
    assert alice.post("/company/grants", GRANTS).status_code == 302
    policy = grants.policy_of(company=world.company)
    assert (policy.portal_months, policy.months, policy.least_instalment_minor) == (4, 8, 7_500)
    assert (policy.portal_most_minor, policy.is_portal_open) == (250_000, True)


def test_a_customer_is_never_granted_more_than_administration_may(world, alice):
    refused = alice.post("/company/grants", {**GRANTS, "portal_months": 9})
    assert refused.status_code == 422
    assert "El cliente obtendría más por sí mismo" in refused.content.decode()
    assert grants.policy_of(company=world.company).portal_months == 3


def test_only_the_owner_sets_what_may_be_granted(world, bob):
    assert bob.post("/company/grants", GRANTS).status_code == 403
    assert "Meses que se conceden al momento" in page_of(bob, "/company")
