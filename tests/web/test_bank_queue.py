"""The bank queue: one answer for each line, in its place with script, with the next line in view without."""

import re

import pytest

from amistoso.models import Allocation, BankAccount, BankLine, Event, Item, PaymentReturn, RejectedProposal
from tests.web.conftest import client_of
from tests.world import bank_line, days_ago, invoice

HTMX = {"headers": {"HX-Request": "true"}}


def page_of(client, path):
    return client.get(path).content.decode()


def line(world, name="unapplied"):
    return f"/bank/{world.lines[name].id}"


def now(world, name="unapplied"):
    return BankLine.objects.get(id=world.lines[name].id)


def key_on(client, world, name="unapplied") -> str:
    row = page_of(client, "/bank").split(f'id="line-{world.lines[name].id}"')[1].split("</li>")[0]
    return re.search(r'/acceptance".*?name="key" value="(\w+)"', row, re.S)[1]


def test_each_row_shows_its_best_proposal_and_why(world, alice):
    page = page_of(alice, "/bank")
    assert "<strong>F-106</strong> 333,00\u00a0€" in page
    assert "El texto nombra F-106" in page
    assert "Nada pendiente encaja con 42,10\u00a0€" in page


def test_an_answer_without_script_leads_to_the_next_line(world, alice):
    response = alice.post(line(world) + "/acceptance", {"key": key_on(alice, world)})
    assert response["Location"] == f"/bank#line-{world.lines['other'].id}"
    assert now(world).state == "applied"
    last = alice.post(line(world, "other") + "/aside", {"reason": "Seguro"})
    assert last["Location"] == "/bank", "nothing waits any more"


def test_an_answer_with_script_gives_back_the_row_with_its_undo(world, alice):
    row = alice.post(line(world) + "/acceptance", {"key": key_on(alice, world)}, **HTMX).content.decode()
    assert "<html" not in row
    assert "is-done" in row
    assert "data-waiting" not in row
    assert f"{line(world)}/undo" in row
    row = alice.post(line(world) + "/undo", **HTMX).content.decode()
    assert "Deshecho: las facturas vuelven" in row
    assert Item.objects.get(number="F-106").open_minor == 33_300


def test_a_proposal_that_no_longer_fits_is_refused_in_its_row(world, alice):
    row = alice.post(line(world) + "/acceptance", {"key": "no-such-key"}, **HTMX)
    assert row.status_code == 200
    assert "Esa propuesta ya no encaja" in row.content.decode()
    assert now(world).state == "open"


def test_a_no_is_remembered_and_can_be_taken_back(world, alice):
    key = key_on(alice, world)
    row = alice.post(line(world) + "/rejection", {"key": key}, **HTMX).content.decode()
    assert "data-waiting" in row
    assert f"{line(world)}/offer" in row
    assert RejectedProposal.objects.get().key == key
    alice.post(line(world) + "/offer", {"key": key}, **HTMX)
    alice.post(line(world) + "/offer", {"key": key}, **HTMX)
    assert not RejectedProposal.objects.exists()
    assert Event.objects.filter(verb="offer-again").count() == 1


def test_a_line_is_ignored_with_a_reason_and_taken_back(world, alice):
    assert "Falta el motivo" in alice.post(line(world, "other") + "/ignored", **HTMX).content.decode()
    row = alice.post(line(world, "other") + "/ignored", {"reason": "Prueba del banco"}, **HTMX).content.decode()
    assert now(world, "other").state == "ignored"
    assert f"{line(world, 'other')}/back" in row
    assert "Prueba del banco" in page_of(alice, "/bank?show=ignored")
    alice.post(line(world, "other") + "/back")
    assert now(world, "other").state == "open"


def test_a_marked_invoice_gets_what_is_open_as_far_as_the_money_goes(world, alice):
    first = Item.objects.get(number="F-106")
    second = invoice(world.customers["replied"], "F-130", 20_000, due=days_ago(3))
    BankLine.objects.filter(id=world.lines["unapplied"].id).update(amount_minor=40_000, unapplied_minor=40_000)
    alice.post(line(world) + "/allocations", {f"pick-{first.id}": "on", f"pick-{second.id}": "on"})
    assert [Item.objects.get(id=one.id).open_minor for one in (first, second)] == [0, 13_300]


def test_the_money_is_divided_between_customers_and_the_rest_is_kept_as_credit(world, alice):
    acme, luz = world.customers["acme"], world.customers["replied"]
    BankLine.objects.filter(id=world.lines["unapplied"].id).update(amount_minor=200_000, unapplied_minor=200_000)
    path = f"{line(world)}?customer={luz.id}&customer={acme.id}"
    page = page_of(alice, path)
    assert "F-106" in page
    assert "F-101" in page
    assert "es saldo a favor de Acme Suministros, S.L." in page
    picked = {f"pick-{Item.objects.get(number=number).id}": "on" for number in ("F-106", "F-101")}
    alice.post(line(world) + "/allocations", {**picked, "rest": str(acme.id)})
    assert (now(world).state, now(world).unapplied_minor) == ("credit", 43_244)
    assert "432,44" in page_of(alice, "/bank?show=credit")
    assert Allocation.objects.filter(bank_line=now(world)).count() == 2


def test_all_of_a_line_may_be_credit(world, alice):
    acme = world.customers["acme"]
    alice.post(line(world, "other") + "/allocations", {"rest": str(acme.id)})
    assert (now(world, "other").state, now(world, "other").customer_id) == ("credit", acme.id)
    foreign = world.customers["foreign"]
    refused = alice.post(line(world) + "/allocations", {"rest": str(foreign.id)})
    assert refused.status_code == 422


def test_nothing_marked_is_said_in_words(world, alice):
    refused = alice.post(line(world) + "/allocations", {"rest": ""})
    assert refused.status_code == 422
    assert "Marque una factura" in refused.content.decode()


def test_customers_found_are_added_to_those_chosen(world, alice):
    acme, luz = world.customers["acme"], world.customers["replied"]
    page = page_of(alice, f"{line(world)}?customer={luz.id}&q=acme")
    assert f"?customer={luz.id}&amp;customer={acme.id}#pick" in page


def test_another_companys_customer_is_not_shown(world, alice):
    page = page_of(alice, f"{line(world)}?customer={world.customers['foreign'].id}")
    assert "Aurora" not in page
    assert "X-1" not in page


def test_lines_are_found_by_account_and_by_direction(world, alice):
    other = BankAccount.objects.create(company=world.company, account="ES71", currency="EUR")
    statement = world.lines["other"].statement
    statement.account = other
    bank_line(statement, 777, on=days_ago(1), text="OTRA CUENTA")
    assert "OTRA CUENTA" in page_of(alice, "/bank")
    assert "OPTICA" not in page_of(alice, f"/bank?account={other.id}")
    assert "RECIBO LUZ" in page_of(alice, "/bank?show=out")
    assert "RECIBO LUZ" not in page_of(alice, "/bank?show=in")


def test_a_returned_payment_says_what_it_opened_again(world, alice):
    item = Item.objects.get(number="F-106")
    BankLine.objects.filter(id=world.lines["out"].id).update(is_return=True, return_code="MD06")
    Allocation.objects.create(
        company=world.company, item=item, bank_line=world.lines["unapplied"], source="bank", amount_minor=33_300,
        paid_on=days_ago(4), undone_at=world.lines["out"].statement.load.loaded_at, undone_by=world.lines["out"],
    )  # fmt: skip
    assert "RECIBO LUZ" in page_of(alice, "/bank?show=returned")
    page = page_of(alice, line(world, "out"))
    assert "Volvió a quedar pendiente" in page
    assert "F-106" in page


@pytest.mark.parametrize("act", ["acceptance", "rejection", "offer", "undo", "aside", "ignored", "back", "payer"])
def test_a_reader_and_a_stranger_answer_nothing(world, bob, charlie, act):
    given = {"key": "x", "reason": "x", "customer": world.customers["acme"].id}
    for client, code in ((bob, 403), (charlie, 404)):
        assert client.post(f"{line(world)}/{act}", given).status_code == code
        assert client.post(f"{line(world)}/{act}", given, **HTMX).status_code == code
    assert now(world).state == "open"
    assert not Event.objects.filter(noun="bankline").exists()


def test_a_reader_sees_the_queue_without_buttons(world, bob):
    page = page_of(bob, "/bank")
    assert "F-106" in page
    assert "/acceptance" not in page


def test_a_post_without_the_forms_token_is_refused(world):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(world.alice)
    for act in ("acceptance", "aside", "ignored", "rejection"):
        assert strict.post(f"{line(world)}/{act}", {"key": "x", "reason": "x"}).status_code == 403
    assert strict.post("/bank/rounds", {"line": world.lines["unapplied"].id}).status_code == 403


def test_the_queue_reads_as_often_with_many_as_with_few(world, alice, django_assert_max_num_queries):
    for number in range(40):
        bank_line(world.lines["out"].statement, 100 + number, on=days_ago(3), text=f"T{number}")
    with django_assert_max_num_queries(30):
        alice.get("/bank")


def test_english_says_it_too(world):
    client = client_of(world.alice)
    client.post("/language", {"language": "en", "next": "/bank"})
    page = page_of(client, "/bank")
    assert "Apply it so" in page
    assert "With the keyboard" in page


def test_money_that_came_back_waits_until_somebody_says_what_it_takes_back(world, alice):
    """Paid, applied, and back again: accepting opens the invoice, and the customer is held until it was seen."""
    alice.post(line(world) + "/acceptance", {"key": key_on(alice, world)})
    BankLine.objects.filter(id=world.lines["out"].id).update(
        is_return=True, return_code="AM04", amount_minor=-33_300, text="DEVOLUCION", booked_on=days_ago(0)
    )
    row = page_of(alice, "/bank").split(f'id="line-{world.lines["out"].id}"')[1].split("</li>")[0]
    assert "Devuelve:" in row
    assert "F-106" in row
    alice.post(line(world, "out") + "/acceptance", {"key": key_on(alice, world, "out")})
    assert (now(world, "out").state, Item.objects.get(number="F-106").open_minor) == ("applied", 33_300)
    page = page_of(alice, line(world, "out"))
    assert "Volvió a quedar pendiente" in page
    found = PaymentReturn.objects.get(line=world.lines["out"])
    alice.post(f"/bank/returns/{found.id}/seen")
    found.hold.refresh_from_db()
    assert found.hold.lifted_at is not None
    alice.post(line(world, "out") + "/undo")
    assert (now(world, "out").state, Item.objects.get(number="F-106").open_minor) == ("open", 0)


def test_a_stranger_has_seen_nothing(world, charlie):
    assert charlie.post("/bank/returns/1/seen").status_code == 404


def test_a_return_put_away_says_so_and_offers_its_way_back(world, alice):
    BankLine.objects.filter(id=world.lines["out"].id).update(is_return=True, text="DEVOLUCION")
    for act, shown, said in (("aside", "not_customer", "No es de clientes"), ("ignored", "ignored", "Apartado")):
        alice.post(f"{line(world, 'out')}/{act}", {"reason": "Era un recibo nuestro"})
        row = page_of(alice, f"/bank?show={shown}").split(f'id="line-{world.lines["out"].id}"')[1].split("</li>")[0]
        assert said in row
        assert f"{line(world, 'out')}/back" in row
        assert f"{line(world, 'out')}/undo" not in row
        page = page_of(alice, line(world, "out"))
        assert f"{line(world, 'out')}/back" in page
        assert f"{line(world, 'out')}/undo" not in page
        alice.post(f"{line(world, 'out')}/back")
        assert now(world, "out").state == "open"
        for path in ("/bank", line(world, "out")):
            assert f"{line(world, 'out')}/aside" in page_of(alice, path)
