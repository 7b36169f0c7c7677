"""Direct debits at the desk: from the mandate on the customer's page to the file, and nothing of anybody else's."""

from datetime import date

import pytest
from django.urls import reverse

from amistoso.actions import guarantees, mandates, remittances
from amistoso.core import sepa
from amistoso.models import Company, Debit, Guarantee, Mandate, Remittance
from tests.world import NOW, TODAY, days_ago, invoice

pytestmark = pytest.mark.django_db
IBAN = "ES9121000418450200051332"
ON = "2026-12-09"


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path


@pytest.fixture
def acme(world):
    for one in (world.company, world.other):
        Company.objects.filter(id=one.id).update(creditor_id=sepa.creditor_id_of(one.tax_id))
        one.refresh_from_db()
    mandates.make(
        company=world.company, customer_id=world.customers["acme"].id, iban=IBAN, signed_on=days_ago(40), actor="alice",
        today=TODAY, at=NOW, reference="ACME-1",
    )  # fmt: skip
    return world.customers["acme"]


def post(client, name: str, number: int | None = None, data: dict | None = None, key: str = "remittance_id"):
    return client.post(reverse(name, kwargs={key: number} if number else {}), data or {}, follow=True)


def text(response) -> str:
    return response.content.decode()


def a_remittance(client) -> Remittance:
    page = text(client.get(f"/remittances/preview?on={ON}"))
    things = [part.split('"')[0] for part in page.split('name="thing" value="')[1:]]
    post(client, "bank-remittance-new", data={"on": ON, "thing": things, "notices": "1"})
    return Remittance.objects.get()


def test_a_remittance_is_looked_at_made_downloaded_and_sent(alice, acme):
    page = text(alice.get(f"/remittances/preview?on={ON}"))
    assert "Acme Suministros, S.L." in page
    assert "ACME-1 · CORE · FRST" in page
    assert "1.934,56\u00a0€" in page  # F-101 and F-120, which falls due by then
    made = a_remittance(alice)
    assert "El fichero está hecho" in text(post(alice, "bank-remittance-export", made.id))
    file = alice.get(f"/remittances/{made.id}/file.xml")
    assert file["Content-Type"] == "application/xml"
    assert file["Content-Disposition"].startswith("attachment")
    assert b"<CtrlSum>1934.56</CtrlSum>" in file.content
    page = text(post(alice, "bank-remittance-sent", made.id))
    assert "entregada al banco el 24/11/2026" in page
    assert "domiciliación" in text(alice.get(f"/customers/{acme.id}"))


def test_what_is_unticked_is_not_collected(alice, acme):
    item = acme.items.get(number="F-120")
    post(alice, "bank-remittance-new", data={"on": ON, "thing": [f"item-{item.id}"]})
    assert [one.item_id for one in Debit.objects.all()] == [item.id]
    assert Debit.objects.get().notice is None


@pytest.mark.parametrize(
    "things", [[], ["item-0"], ["x"], ["item-99999999999999999999"], ["instalment-1; DROP"], ["item--1"]]
)
def test_a_forged_choice_makes_nothing(alice, acme, things):
    page = text(post(alice, "bank-remittance-new", data={"on": ON, "thing": things}))
    assert Remittance.objects.count() == 0
    assert "alert" in page


@pytest.mark.parametrize("on", ["", "ayer", "2026-02-30", "1900-01-01", "2999-12-31", "'; --"])
def test_an_odd_day_is_answered_in_words(alice, acme, on):
    assert alice.get("/remittances/preview", {"on": on}, follow=True).status_code == 200


def test_a_reader_looks_and_changes_nothing(alice, bob, acme):
    made = a_remittance(alice)
    assert "Acme" in text(bob.get(f"/remittances/{made.id}"))
    assert "/exports" not in text(bob.get(f"/remittances/{made.id}"))
    assert bob.post(f"/remittances/{made.id}/exports").status_code == 403


def test_a_stranger_reaches_none_of_it(alice, charlie, acme, world):
    made = a_remittance(alice)
    post(alice, "bank-remittance-export", made.id)
    mandate, debit = Mandate.objects.get(), Debit.objects.first()
    given = guarantees.note(
        company=world.company, customer_id=acme.id, kind="note", given_on=TODAY, actor="alice", today=TODAY, at=NOW
    )
    for path in (f"/remittances/{made.id}", f"/remittances/{made.id}/file.xml", f"/mandates/{mandate.id}/form.pdf"):
        assert charlie.get(path).status_code == 404, path
    for path in (f"/remittances/{made.id}/exports", f"/remittances/{made.id}/sent", f"/remittances/{made.id}/cancel",
                 f"/remittances/{made.id}/collected", f"/debits/{debit.id}/cancel", f"/mandates/{mandate.id}/signature",
                 f"/mandates/{mandate.id}/end", f"/guarantees/{given.id}/end", f"/customers/{acme.id}/mandates",
                 f"/customers/{acme.id}/guarantees"):  # fmt: skip
        assert charlie.post(path, {"reason": "x", "signed_on": TODAY.isoformat()}).status_code == 404, path
    for path in ("/remittances", f"/remittances/preview?on={ON}"):
        assert "Acme" not in text(charlie.get(path))
    assert Mandate.objects.get().ended_on is None
    assert Guarantee.objects.get().ended_on is None
    assert {one.state for one in Debit.objects.all()} == {"exported"}


def test_a_strangers_invoice_cannot_be_collected(alice, acme, world):
    theirs = invoice(world.customers["foreign"], "X-9", 100, due=TODAY)
    post(alice, "bank-remittance-new", data={"on": ON, "thing": [f"item-{theirs.id}"]})
    assert Debit.objects.count() == 0


def test_what_has_changed_is_seen_before_the_file_is_made(alice, acme):
    made = a_remittance(alice)
    acme.items.filter(number="F-101").update(open_minor=1)
    assert "Lo pendiente ha cambiado." in text(alice.get(f"/remittances/{made.id}"))
    page = text(post(alice, "bank-remittance-export", made.id))
    assert "Se ha quitado: Acme Suministros, S.L., Factura F-101" in page


def test_it_is_cancelled_with_a_reason(alice, acme):
    made = a_remittance(alice)
    assert "Falta por qué" in text(post(alice, "bank-remittance-cancel", made.id, {"reason": " "}))
    page = text(post(alice, "bank-remittance-cancel", made.id, {"reason": "Otro <b>día</b>"}))
    assert "Otro &lt;b&gt;día&lt;/b&gt;" in page
    assert {one.state for one in Debit.objects.all()} == {"cancelled"}


def test_a_debit_is_taken_out_and_the_words_say_so(alice, acme):
    made = a_remittance(alice)
    first = Debit.objects.order_by("id").first()
    page = text(post(alice, "bank-debit-cancel", first.id, {"reason": "Lo paga antes"}, key="debit_id"))
    assert "Lo paga antes" in page
    assert Debit.objects.filter(remittance=made, state="cancelled").get().id == first.id


# Mandates and guarantees on the customer's page


def mandate_data(**changes) -> dict:
    return {"iban": IBAN, "holder": "", "scheme": "CORE", "use": "recurrent", "reference": "", "signed_on": "",
            "used_before_on": "", **changes}  # fmt: skip


def test_a_mandate_is_noted_printed_and_signed(alice, acme, world):
    key = world.customers["key"]
    page = text(alice.post(f"/customers/{key.id}/mandates", mandate_data(holder="Ñandú & Hijos"), follow=True))
    made = Mandate.objects.get(customer=key)
    assert "por firmar" in page
    form = alice.get(f"/mandates/{made.id}/form.pdf?language=en")
    assert form["Content-Type"] == "application/pdf"
    assert form.content.startswith(b"%PDF-")
    page = text(alice.post(f"/mandates/{made.id}/signature", {"signed_on": TODAY.isoformat()}, follow=True))
    assert "firmado el 24/11/2026" in page
    assert "ES91 **** 1332" in page
    assert IBAN not in page


@pytest.mark.parametrize(("changes", "words"), [
    ({"iban": "ES9121000418450200051333"}, "no es un IBAN válido"),
    ({"iban": "<script>alert(1)</script>"}, "no es un IBAN válido"),
    ({"reference": "con espacio"}, "no sirve de referencia"),
    ({"reference": "ACME-1"}, "Ya hay un mandato"),
    ({"signed_on": "2026-12-24"}, "todavía no ha llegado"),
    ({"signed_on": "mañana"}, "invalid-feedback"),
    ({"scheme": "X"}, "invalid-feedback"),
    ({"used_before_on": "2026-01-01"}, "no cae entre la firma y hoy"),
])  # fmt: skip
def test_a_mandate_that_cannot_be_is_refused_beside_the_form(alice, acme, world, changes, words):
    key = world.customers["key"]
    response = alice.post(f"/customers/{key.id}/mandates", mandate_data(**changes))
    assert response.status_code == 422
    assert words in text(response)
    assert "<script>alert" not in text(response)
    assert not Mandate.objects.filter(customer=key).exists()


def test_a_guarantee_is_noted_warned_of_and_ended(alice, acme):
    data = {"kind": "surety", "amount": "12.000,00", "given_by": "Banco <i>Bueno</i>", "given_on": "2026-11-01",
            "expires_on": "2026-12-10", "agreement": "", "note": ""}  # fmt: skip
    page = text(alice.post(f"/customers/{acme.id}/guarantees", data, follow=True))
    assert "Banco &lt;i&gt;Bueno&lt;/i&gt;" in page
    assert "12.000,00" in page
    today = text(alice.get("/"))
    assert "Una garantía está por vencer" in today
    assert "vale hasta el 10/12/2026" in today
    made = Guarantee.objects.get()
    post(alice, "guarantee-end", made.id, {"reason": "Devuelta"}, key="guarantee_id")
    assert "Una garantía está por vencer" not in text(alice.get("/"))


def test_how_we_collect_is_the_owners(alice, bob, world):
    data = {"creditor_id": "ES11000B12345674", "debit_iban": "", "debit_lead_days": "3", "debit_notice_days": "5",
            "debit_version": "pain.008.001.02"}  # fmt: skip
    assert bob.post("/remittances/settings", data).status_code == 403
    alice.post("/remittances/settings", data)
    world.company.refresh_from_db()
    assert (world.company.creditor_id, world.company.debit_lead_days) == ("ES11000B12345674", 3)
    wrong = alice.post("/remittances/settings", {**data, "creditor_id": "ES00000B12345674"})
    assert wrong.status_code == 422
    assert "sería ES11000B12345674" in text(wrong)


def test_the_preview_asks_no_more_for_more_customers(alice, acme, world, django_assert_max_num_queries):
    for at in range(30):
        one = world.customers["key"] if at else world.customers["disputed"]
        mandates.make(
            company=world.company, customer_id=one.id, iban=IBAN, signed_on=days_ago(3), actor="a", today=TODAY, at=NOW,
            reference=f"M-{at}",
        )  # fmt: skip
        invoice(one, f"Z-{at}", 100 + at, due=TODAY)
    with django_assert_max_num_queries(30):
        alice.get(f"/remittances/preview?on={ON}")
    remittances.prepare(company=world.company, asked_on=TODAY, actor="a", today=TODAY, at=NOW, with_notices=False)
    made = Remittance.objects.get()
    with django_assert_max_num_queries(35):
        alice.get(f"/remittances/{made.id}")


def test_debits_and_guarantees_stand_in_the_agenda_on_their_day(alice, acme, world, charlie):
    a_remittance(alice)
    guarantees.note(
        company=world.company, customer_id=acme.id, actor="alice", today=TODAY, at=NOW,
        kind="surety", given_on=days_ago(10), given_by="Banco Amigo", expires_on=date(2026, 12, 15),
    )  # fmt: skip
    for path in ("/agenda?on=2026-12-01", "/agenda?view=list&on=2026-12-01"):
        page = text(alice.get(path))
        assert "Adeudo en su cuenta" in page
        assert "Vence una garantía" in page
        assert "Banco Amigo" in page or "view=list" not in path
    assert "Vence una garantía" in text(alice.get(f"/agenda?on=2026-12-01&customer={acme.id}&kind=guarantee"))
    assert "Acme" not in text(charlie.get("/agenda?on=2026-12-01"))
