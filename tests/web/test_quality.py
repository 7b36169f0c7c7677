"""The page before anything leaves: what is doubtful in words, what it blocks, and the click that mends it."""

import re

import pytest

from amistoso.models import Contact, Customer, Event, Finding, Invoice, Item
from tests.world import customer, days_ago, invoice


def page_of(client, path):
    return client.get(path).content.decode()


@pytest.fixture
def doubtful(world):
    """An address that cannot be right, an invoice due before it was issued, and two customers of one name."""
    Contact.objects.filter(customer=world.customers["key"]).update(email="pagos@@mirador")
    Item.objects.filter(number="F-102").update(issued_on=days_ago(2))
    customer(world.company, "ACME SUMINISTROS SL", email="otra@acme.example")
    return world


def test_nothing_is_said_before_somebody_looks(doubtful, alice):
    assert "Aún no se ha comprobado nada." in page_of(alice, "/check")
    page = alice.post("/check/looks", follow=True).content.decode()
    assert "Se comprobó todo el 24/11/2026 10:00." in page
    assert "«pagos@@mirador» no es una dirección de correo posible." in page
    assert "La factura F-102 vence el 12/11/2026, antes de emitirse (22/11/2026)." in page
    assert "no se escribe a este cliente" in page
    assert "cosas impiden que salgan mensajes solos" in page_of(alice, "/")


def test_each_doubt_has_a_click_that_leads_to_an_open_form(doubtful, alice):
    alice.post("/check/looks")
    contact = Contact.objects.get(email="pagos@@mirador")
    page = page_of(alice, "/check")
    assert f"/customers/{contact.customer_id}?form=contact-{contact.id}#contacts" in page
    for place in set(re.findall(r'class="btn" href="([^"#]+)', page)):
        found = alice.get(place.replace("&amp;", "&"))
        assert found.status_code == 200, place
        form = re.search(r"form=([\w-]+)", place)
        if form:
            assert f'data-form="{form[1]}" open' in found.content.decode(), place
    asked = alice.get(Finding.objects.get(code="due-before-issue") and f"/customers/{contact.customer_id}?form=hold"
                      f"&invoice={Item.objects.get(number='F-102').invoice_id}").content.decode()  # fmt: skip
    assert re.search(r'<option value="\d+" selected>F-102', asked)


def test_mending_it_takes_it_off_the_page_at_once(doubtful, alice):
    alice.post("/check/looks")
    contact = Contact.objects.get(email="pagos@@mirador")
    alice.post(f"/contacts/{contact.id}", {"contact_name": "", "email": "pagos@mirador.example", "role": "billing"})
    assert "pagos@@mirador" not in page_of(alice, "/check")


def test_a_person_lets_it_stand_with_a_reason_and_doubts_it_again(doubtful, alice):
    alice.post("/check/looks")
    found = Finding.objects.get(code="due-before-issue")
    assert "Falta el motivo" in alice.post(f"/findings/{found.id}/acceptance", follow=True).content.decode()
    page = alice.post(
        f"/findings/{found.id}/acceptance", {"because": "Pago por adelantado", "back": "kind"}, follow=True
    )
    assert page.redirect_chain[-1][0] == "/check/due-before-issue"
    stands = page_of(alice, "/check/due-before-issue?accepted=1")
    assert "alice: Pago por adelantado" in stands
    alice.post(f"/findings/{found.id}/doubt", {"back": "customer"})
    assert Finding.objects.get(id=found.id).accepted_at is None
    assert Event.objects.filter(noun="finding").count() == 2


def test_what_cannot_be_let_stand_offers_no_button(world, alice):
    from amistoso.models import BankAccount

    BankAccount.objects.update(until_on=days_ago(30))
    alice.post("/check/looks")
    found = Finding.objects.get(code="bank-data-stale")
    assert f"/findings/{found.id}/acceptance" not in page_of(alice, "/check")


def test_the_customers_page_shows_what_to_look_at_before_writing(doubtful, alice):
    alice.post("/check/looks")
    page = page_of(alice, f"/customers/{doubtful.customers['key'].id}")
    assert "Que mirar antes de escribir" in page
    assert "«pagos@@mirador»" in page


def test_a_name_and_a_tax_id_are_corrected(doubtful, alice):
    one = Customer.objects.get(name="ACME SUMINISTROS SL")
    alice.post(f"/customers/{one.id}/details", {"name_": "Acme Norte", "tax_id": "B77239648", "country": "ES"})
    one.refresh_from_db()
    assert (one.name, one.name_key, one.tax_id) == ("Acme Norte", "acme norte", "B77239648")
    wrong = alice.post(f"/customers/{one.id}/details", {"name_": "Acme", "tax_id": "B1", "country": "ES"})
    assert wrong.status_code == 422
    assert "no es válido" in wrong.content.decode()


def test_a_reader_sees_and_changes_nothing_and_a_stranger_sees_nothing(doubtful, alice, bob, charlie):
    alice.post("/check/looks")
    found = Finding.objects.filter(code="same-name").get()
    page = page_of(bob, "/check")
    assert "Clientes con el mismo nombre" in page
    assert "Vale así" not in page
    assert bob.post(f"/findings/{found.id}/acceptance", {"because": "x"}).status_code == 403
    assert "Acme" not in page_of(charlie, "/check")
    assert charlie.post(f"/findings/{found.id}/acceptance", {"because": "x"}).status_code == 404
    assert charlie.post(f"/findings/{found.id}/doubt").status_code == 404
    assert "Acme" not in page_of(charlie, "/check/same-name")


def test_the_page_reads_as_often_with_many_as_with_few(doubtful, alice, django_assert_max_num_queries):
    for number in range(60):
        invoice(customer(doubtful.company, f"Cliente {number}", email=""), f"N-{number}", 100, due=days_ago(9))
    alice.post("/check/looks")
    with django_assert_max_num_queries(25):
        page = page_of(alice, "/check")
    assert "Ver las 6" in page
    assert "Página 1" in page_of(alice, "/check/no-good-contact")


def test_one_click_says_that_an_invoice_stands_for_another(world, alice):
    old = Item.objects.get(number="F-102")
    invoice(old.customer, "R-1", 10_000, due=days_ago(3))
    Invoice.objects.filter(number="R-1").update(replaces=True, corrects="F 102")
    alice.post("/check/looks")
    found = Finding.objects.get(code="invoice-replaced")
    assert "La factura R-1 dice que sustituye a F-102" in page_of(alice, "/check")
    page = alice.post(f"/findings/{found.id}/replacement", follow=True).content.decode()
    assert "R-1 sustituye desde ahora a F-102." in page
    assert Item.objects.get(number="F-102").open_minor == 0
    assert not Finding.objects.filter(id=found.id).exists()
    told = page_of(alice, f"/customers/{old.customer_id}")
    assert "R-1 sustituye a F-102" in told
    assert "Saldada por la factura que la sustituye" in told
    undo = {name: re.search(rf'name="{name}" value="(\d+)"', told)[1] for name in ("replaced", "replacing")}
    back = alice.post(f"/customers/{old.customer_id}/replacements/undo", undo, follow=True).content.decode()
    assert "Deshecho." in back
    assert Item.objects.get(number="F-102").open_minor == old.open_minor
    again = alice.post(f"/customers/{old.customer_id}/replacements/undo", undo, follow=True).content.decode()
    assert "Ya estaba deshecho." in again
