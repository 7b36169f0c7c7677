"""What was kept for a customer was paid back: noted on its bank line, seen on their page, undone on either line."""

import pytest

from amistoso.models import BankLine, Event, Refund
from tests.world import bank_line, days_ago


@pytest.fixture
def kept(world) -> BankLine:
    """Acme paid 333 euros too much, and they left the account again yesterday."""
    line = world.lines["unapplied"]
    acme = world.customers["acme"]
    BankLine.objects.filter(id=line.id).update(
        state="credit", customer=acme, kept_on=days_ago(1), booked_on=days_ago(4), because="Pagó dos veces"
    )
    out = bank_line(line.statement, -33_300, on=days_ago(1), text="TRANSFERENCIA A ACME", state="not_customer")
    world.lines["way-out"] = out
    return BankLine.objects.get(id=line.id)


def page_of(client, path):
    return client.get(path).content.decode()


def test_it_is_noted_with_the_movement_that_paid_it(world, alice, kept):
    acme, out = world.customers["acme"], world.lines["way-out"]
    assert f"/bank/{kept.id}#give-back" in page_of(alice, f"/customers/{acme.id}")
    page = page_of(alice, f"/bank/{kept.id}")
    assert "Devuelto al cliente" in page
    assert "TRANSFERENCIA A ACME" in page
    given = {"reason": "Se lo devolvimos", "out": out.id, "paid_on": "2026-11-20"}
    assert alice.post(f"/bank/{kept.id}/refunds", given).status_code == 302
    made = Refund.objects.get()
    assert (made.out_line_id, made.paid_on, made.amount_minor) == (out.id, days_ago(1), 33_300)
    for path in (f"/bank/{kept.id}", f"/bank/{out.id}", f"/customers/{acme.id}"):
        assert "Se lo devolvimos" in page_of(alice, path), path
    assert "Saldo a su favor" not in page_of(alice, f"/customers/{acme.id}")
    assert "Devuelto a un cliente" in page_of(alice, "/bank?show=out")
    assert f"/bank/{kept.id}/undo" not in page_of(alice, "/bank?show=in"), "no undo that refuses"


@pytest.mark.parametrize("from_the_way_out", [True, False])
def test_it_is_undone_on_either_line(world, alice, kept, from_the_way_out):
    out = world.lines["way-out"]
    alice.post(f"/bank/{kept.id}/refunds", {"reason": "Devuelto", "out": out.id})
    made = Refund.objects.get()
    if from_the_way_out:
        assert f"/bank/{out.id}/undo" in page_of(alice, "/bank?show=out")
        alice.post(f"/bank/{out.id}/undo")
    else:
        alice.post(f"/bank/refunds/{made.id}/undo")
    now, gone = BankLine.objects.get(id=kept.id), BankLine.objects.get(id=out.id)
    assert (now.state, now.unapplied_minor, now.kept_on, now.because) == ("credit", 33_300, days_ago(1), kept.because)
    assert (gone.state, gone.returns_id) == ("not_customer", None)
    alice.post(f"/bank/refunds/{made.id}/undo")
    assert Event.objects.filter(verb="undo-give-back").count() == 1
    assert "Al final no se devolvió" in page_of(alice, f"/customers/{world.customers['acme'].id}")


@pytest.mark.parametrize("given", [{}, {"reason": "x", "paid_on": "2027-01-01"}, {"reason": "x", "out": "999999"}])
def test_what_cannot_be_is_said_on_the_line(world, alice, kept, given):
    answer = alice.post(f"/bank/{kept.id}/refunds", given)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert not Refund.objects.exists()


def test_a_reader_and_a_stranger_give_nothing_back(world, alice, bob, charlie, kept):
    for client, code in ((bob, 403), (charlie, 404)):
        assert client.post(f"/bank/{kept.id}/refunds", {"reason": "x"}).status_code == code
    alice.post(f"/bank/{kept.id}/refunds", {"reason": "Devuelto"})
    made = Refund.objects.get()
    for client, code in ((bob, 403), (charlie, 404)):
        assert client.post(f"/bank/refunds/{made.id}/undo").status_code == code
    assert Refund.objects.get().undone_at is None
    assert "give-back" not in page_of(bob, f"/customers/{world.customers['acme'].id}")


def test_anothers_movement_is_no_way_out(world, alice, kept):
    """The same amount gone out of the account of another company pays nothing of ours."""
    BankLine.objects.filter(id=world.lines["way-out"].id).update(company=world.other)
    assert "TRANSFERENCIA A ACME" not in page_of(alice, f"/bank/{kept.id}")
    answer = alice.post(f"/bank/{kept.id}/refunds", {"reason": "x", "out": world.lines["way-out"].id})
    assert answer.status_code == 422


def test_of_credit_nobody_says_that_it_was_undone(world, alice, kept):
    page = page_of(alice, f"/bank/{kept.id}")
    assert "guardó a favor del cliente" in page
    assert "deshizo" not in page
    alice.post(f"/bank/{kept.id}/refunds", {"reason": "Devuelto"})
    assert 'class="card acts"' not in page_of(alice, f"/bank/{kept.id}"), "no frame without an act in it"
