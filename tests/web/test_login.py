from amistoso.models import LoginFailure, Membership
from amistoso.queries.logins import MAX_FAILURES
from tests.web.conftest import client_of
from tests.world import PASSWORD, user


def enter(client, username, password=PASSWORD, **more):
    return client.post("/login", {"username": username, "password": password, **more})


def test_the_right_password_opens_today(world, client):
    assert enter(client, "alice")["Location"] == "/"
    assert client.get("/").status_code == 200


def test_a_wrong_password_says_the_same_for_a_name_that_does_not_exist(world, client):
    wrong, unknown = enter(client, "alice", "no"), enter(client, "nobody", "no")
    said = "El usuario y la contraseña no coinciden"
    assert wrong.status_code == unknown.status_code == 422
    assert said in wrong.content.decode()
    assert said in unknown.content.decode()


def test_twenty_wrong_passwords_close_the_name_for_an_hour_even_to_the_right_one(world, client):
    for name in ("alice", "nobody"):
        for _ in range(MAX_FAILURES):
            enter(client, name, "no")
        assert enter(client, name.upper()).status_code == 429, "capital letters are no way around"
    LoginFailure.objects.filter(username="alice").order_by("id").first().delete()
    assert enter(client, "alice").status_code == 302
    assert not LoginFailure.objects.filter(username="alice").exists()


def test_other_names_stay_open(world, client):
    for _ in range(MAX_FAILURES):
        enter(client, "alice", "no")
    assert enter(client, "bob").status_code == 302


def test_after_logging_in_one_goes_on_where_one_wanted_to_go(world, client):
    asked = client.get("/customers?q=acme")
    assert asked["Location"] == "/login?next=/customers%3Fq%3Dacme"
    assert enter(client, "alice", next="/customers?q=acme")["Location"] == "/customers?q=acme"
    assert enter(client, "alice", next="//elsewhere.example")["Location"] == "/"


def test_who_works_for_two_companies_chooses_one(world, alice):
    Membership.objects.create(company=world.other, user=world.alice, role="reader")
    assert alice.get("/")["Location"] == "/companies"
    page = alice.get("/companies").content.decode()
    assert "Robles" in page
    assert "Aurora" in page
    alice.post("/companies", {"company": world.other.id})
    assert "Cliente de Aurora" in alice.get("/customers?show=all").content.decode()
    assert alice.post("/runs").status_code == 403, "the role is each company's own"


def test_who_works_for_none_is_told_so(db):
    response = client_of(user("dora", None)).get("/", follow=True)
    assert "no pertenece todavía a ninguna empresa" in response.content.decode()


def test_a_password_is_changed_by_who_knows_it(world, alice, client):
    asked = {"current": "wrong", "new": "otras tres palabras", "again": "otras tres palabras"}
    assert "no es su contraseña actual" in alice.post("/password", asked).content.decode()
    assert "no son iguales" in alice.post("/password", {**asked, "current": PASSWORD, "again": "x"}).content.decode()
    assert alice.post("/password", {"current": PASSWORD, "new": "corta", "again": "corta"}).status_code == 422
    assert alice.post("/password", {**asked, "current": PASSWORD}).status_code == 302
    assert alice.get("/").status_code == 200, "still logged in"
    assert enter(client, "alice", "otras tres palabras").status_code == 302


def test_logging_out_is_a_post(world, alice):
    assert alice.get("/logout").status_code == 405
    alice.post("/logout")
    assert alice.get("/").status_code == 302
