"""Letters at the desk: what may be printed, the pile, and that nobody else's paper is ever handed out."""

import pytest

from amistoso.models import Customer, Item, Message, PrintRun
from tests.actions.letters_to_print import letter_for, three
from tests.world import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def letters(world, settings, tmp_path):
    settings.ARCHIVE = tmp_path
    return three(world.company)


def test_letters_are_chosen_printed_and_confirmed(alice, letters):
    page = alice.get("/letters").content.decode()
    for name in letters:
        assert name in page
    chosen = [letters["Muebles Norte"].id, letters["Talleres Zabala"].id]
    made = alice.post("/letters/runs", {"letter": chosen}, follow=True)
    run = PrintRun.objects.get()
    assert made.redirect_chain[-1][0] == f"/letters/runs/{run.id}"
    pdf = alice.get(f"/letters/runs/{run.id}/letters.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF-")
    assert pdf["Cache-Control"] == "private, no-store"
    table = alice.get(f"/letters/runs/{run.id}/letters.csv").content.decode("utf-8-sig")
    assert [row.split(";")[1] for row in table.splitlines()[1:]] == ["Muebles Norte", "Talleres Zabala"]
    alice.post(f"/letters/runs/{run.id}/posting", {"letter": chosen[:1], "posted_on": TODAY.isoformat()})
    assert dict(Message.objects.filter(id__in=chosen).values_list("id", "state")) == {
        chosen[0]: "sent", chosen[1]: "approved"
    }  # fmt: skip


def test_undone_from_the_page(alice, letters):
    alice.post("/letters/runs", {"letter": [one.id for one in letters.values()]})
    run = PrintRun.objects.get()
    page = alice.post(f"/letters/runs/{run.id}/undo", follow=True).content.decode()
    assert "/posting" not in page
    assert set(Message.objects.filter(channel="letter").values_list("state", flat=True)) == {"approved"}
    answer = alice.get(f"/letters/runs/{run.id}/letters.pdf", follow=True)
    assert "se deshizo" in answer.content.decode()


def test_a_customer_without_an_address_is_listed_with_the_way_to_mend_it(alice, letters):
    lost = letters["Muebles Norte"].customer
    Customer.objects.filter(id=lost.id).update(address="")
    page = alice.get("/letters").content.decode()
    assert f"/customers/{lost.id}?form=details" in page
    form = alice.get(f"/customers/{lost.id}?form=details").content.decode()
    assert 'name="address"' in form
    alice.post(f"/customers/{lost.id}/details", {
        "name_": lost.name, "tax_id": "", "country": "ES", "address": "Calle  Nueva 5", "postal_code": "33002",
        "city": "Oviedo",
    })  # fmt: skip
    lost.refresh_from_db()
    assert (lost.address, lost.postal_code, lost.region) == ("Calle Nueva 5", "33002", "AS")


def test_a_payment_since_it_was_printed_unticks_the_letter(alice, letters):
    alice.post("/letters/runs", {"letter": [one.id for one in letters.values()]})
    Item.objects.filter(customer=letters["Muebles Norte"].customer).update(open_minor=0, closed_on=TODAY)
    page = alice.get(f"/letters/runs/{PrintRun.objects.get().id}").content.decode()
    assert page.count('name="letter"') == 3
    assert page.count(" checked") == 2
    assert "saque esta carta del montón" in page


@pytest.mark.parametrize("day", ["2026-11-23", "2027-01-01", "mañana"])
def test_an_impossible_day_of_posting_is_refused(alice, letters, day):
    alice.post("/letters/runs", {"letter": [letters["Muebles Norte"].id]})
    alice.post(f"/letters/runs/{PrintRun.objects.get().id}/posting", {
        "letter": [letters["Muebles Norte"].id], "posted_on": day,
    })  # fmt: skip
    assert PrintRun.objects.get().state == "printed"


@pytest.mark.parametrize("chosen", [[], ["abc"], ["999999"], ["-1"]])
def test_nothing_chosen_prints_nothing(alice, letters, chosen):
    alice.post("/letters/runs", {"letter": chosen})
    assert not PrintRun.objects.exists()


def test_a_stranger_gets_none_of_it(alice, charlie, letters):
    alice.post("/letters/runs", {"letter": [one.id for one in letters.values()]})
    run, message = PrintRun.objects.get(), letters["Muebles Norte"]
    for address in ("", "/letters.pdf", "/letters.csv"):
        assert charlie.get(f"/letters/runs/{run.id}{address}").status_code == 404
    for address in ("drawing", "posting", "undo"):
        assert charlie.post(f"/letters/runs/{run.id}/{address}", {"letter": [message.id]}).status_code in (302, 404)
    assert charlie.get(f"/messages/{message.id}/letter.pdf").status_code == 404
    charlie.post("/letters/runs", {"letter": [message.id]})
    assert PrintRun.objects.count() == 1
    assert PrintRun.objects.get().state == "printed"
    assert "Muebles Norte" not in charlie.get("/letters").content.decode()


def test_who_only_reads_changes_nothing(bob, letters):
    assert bob.get("/letters").status_code == 200
    assert bob.post("/letters/runs", {"letter": [letters["Muebles Norte"].id]}).status_code == 403
    assert not PrintRun.objects.exists()


def test_any_message_can_be_seen_as_a_letter(alice, world):
    message = world.messages["acme"]
    assert f"/messages/{message.id}/letter.pdf" in alice.get(f"/messages/{message.id}").content.decode()
    assert alice.get(f"/messages/{message.id}/letter.pdf").content.startswith(b"%PDF-")


def test_a_letter_is_approved_for_printing_and_sends_no_mail(alice, world, mailoutbox):
    _, _, message = letter_for(world.company, "Muebles Norte", state="draft")
    assert "letter.pdf" in alice.get(f"/messages/{message.id}").content.decode()
    alice.post(f"/messages/{message.id}/approve")
    message.refresh_from_db()
    assert message.state == "approved"
    assert mailoutbox == []


def test_a_letter_without_an_address_is_not_approved(alice, world):
    _, _, message = letter_for(world.company, "Muebles Norte", state="draft")
    Message.objects.filter(id=message.id).update(to=[])
    answer = alice.post(f"/messages/{message.id}/approve")
    assert "falta la dirección postal" in answer.content.decode()
