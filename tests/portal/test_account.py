"""What the page says is owed, to the cent what the desk says at that moment, and nothing that is only ours."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from amistoso.actions import agreements, disputes, holds, promises
from amistoso.core.links import mark_of
from amistoso.models import Allocation, BankAccount, BankLine, Customer, Invoice, Item, Load, Statement
from amistoso.queries.account_statements import statement_of
from amistoso.queries.customer_accounts import account_of
from amistoso.queries.customers import owed_by
from tests.correspondence import NOW, TODAY, make_customer, make_item, make_user
from tests.portal.conftest import mark

pytestmark = pytest.mark.django_db(transaction=True)
ACT = {"actor": "m", "today": TODAY, "at": NOW}


def bare(response) -> str:
    return response.content.decode()


def asked(page: str) -> str:
    return page.partition('id="pay"')[2].partition("</section>")[0]


def test_all_that_is_open_is_there_and_not_only_what_the_message_told(client, address, customer):
    make_item(customer, "F-3", 70000, due_on=TODAY + timedelta(days=20))
    page = bare(client.get(address))
    assert "F-3" in page
    assert "4.200,00" in page.partition("Pendiente en total")[2][:120]
    assert "3.500,00" in page.partition("Vencido a día de hoy")[2][:120]
    assert "3.500,00" in asked(page)  # what is not due yet is not asked for now


def test_credit_notes_lower_what_is_asked_for(client, address, customer):
    make_item(customer, "A-1", -50000)
    page = bare(client.get(address))
    assert "Abono" in page
    assert "3.000,00" in page.partition("Pendiente en total")[2][:120]
    assert "3.000,00" in asked(page)


def test_a_disputed_part_is_told_and_not_asked_for(client, address, company, customer):
    invoice = Invoice.objects.get(number="F-1")
    disputes.open_dispute(
        company=company, customer_id=customer.id, invoice_id=invoice.id, reason="Solo lo sabemos nosotros",
        amount_minor=30000, answer_by_on=date(2026, 12, 1), **ACT,
    )  # fmt: skip
    page = bare(client.get(address))
    assert "Estamos mirando 300,00" in page
    assert "01/12/2026" in page
    assert "3.200,00" in asked(page)
    assert "Solo lo sabemos nosotros" not in page


def test_an_agreement_is_asked_for_by_its_instalments(client, address, company, customer):
    items = Item.objects.filter(customer=customer).order_by("id")
    agreements.agree(
        company=company, customer_id=customer.id, item_ids=[one.id for one in items], note="Nota interna",
        instalments=[(TODAY, 100000), (date(2026, 12, 24), 250000)], **ACT,
    )  # fmt: skip
    page = bare(client.get(address))
    assert "Su acuerdo de pago" in page
    assert "24/12/2026" in page
    assert "1.000,00" in asked(page)
    assert "3.500,00" not in asked(page)
    assert "Nota interna" not in page
    Item.objects.filter(number="F-1").update(open_minor=0)
    page = bare(client.get(address))
    assert "pagado" in page
    assert "2.500,00" in asked(page)  # nothing is due: the next one, and by when


def test_nothing_that_is_only_ours_reaches_the_page(client, address, company, customer):
    Customer.objects.filter(id=customer.id).update(tier="delicate", key_account=True, tier_because="recent-incident")
    holds.hold(company=company, customer_id=customer.id, reason="SECRETO pausa", **ACT)
    made = promises.promise(
        company=company, customer_id=customer.id, by_on=date(2026, 12, 3), note="SECRETO promesa", **ACT
    )
    assert made.note == "SECRETO promesa"
    for path in ("", "/paid", "/promise", "/dispute", "/reason", "/person", "/stop"):
        page = bare(client.get(f"{address}{path}"))
        for word in ("SECRETO", "delicad", "incidente", "clave", "marta@x", "tier", "recent-incident"):
            assert word not in page, (path, word)
    assert "Pago previsto para el 03/12/2026" in bare(client.get(address))


def test_money_on_account_is_shown_and_money_of_which_we_only_guess_is_not(client, address, company, customer):
    account = BankAccount.objects.get()
    load = Load.objects.create(
        company=company, file_name="n.n43", sha256="0", format="n43", kind="statement", loaded_at=NOW, loaded_by="m"
    )
    statement = Statement.objects.create(company=company, account=account, from_on=TODAY, until_on=TODAY, load=load)

    def line(state, minor):
        return BankLine.objects.create(
            company=company, account=account, statement=statement, customer=customer, booked_on=TODAY, value_on=TODAY,
            amount_minor=minor, unapplied_minor=minor, currency="EUR", state=state, text="x",
            fingerprint=f"{state}{minor}",
        )  # fmt: skip

    line("credit", 12345)
    line("open", 77777)
    page = bare(client.get(address))
    assert "123,45" in page
    assert "777,77" not in page


def test_a_customer_cannot_mark_what_another_link_marks(client, address, customer):
    invoice = Invoice.objects.get(number="F-1")
    for token in ("x" * 24, address.rpartition("/")[2][::-1]):
        foreign = mark_of(token, invoice.id)
        assert foreign != mark(address, "F-1")
        page = client.post(f"{address}/paid", {"invoice": foreign, "on": "2026-11-20", "how": "transfer"})
        assert page.status_code == 422


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    amounts=st.lists(
        st.tuples(st.integers(-90_000, 900_000).filter(bool), st.integers(-60, 60), st.integers(0, 100)),
        min_size=0, max_size=6,
    )
)  # fmt: skip
def test_page_desk_and_statement_say_one_sum(company, amounts):
    customer = make_customer(company, f"Cliente {Customer.objects.count()}")
    for place, (minor, days, paid_pct) in enumerate(amounts):
        item = make_item(customer, f"H{customer.id}-{place}", minor, TODAY + timedelta(days=days))
        Item.objects.filter(id=item.id).update(issued_on=TODAY - timedelta(days=90))
        left = minor - int(minor * paid_pct / 100)
        if left != minor:
            Allocation.objects.create(
                company=company, item=item, amount_minor=minor - left, paid_on=TODAY, source="ledger"
            )
            Item.objects.filter(id=item.id).update(open_minor=left)
    account = account_of(company=company, customer=customer, message=None, token="t", today=TODAY)
    owed = owed_by(customer_ids=[customer.id], today=TODAY)[customer.id]
    assert (account.open, account.overdue) == (owed.open, owed.overdue)
    assert sum(one.minor for one in account.open) == sum(line.open.minor for line in account.lines)
    statement = statement_of(company=company, customer=customer, since=TODAY - timedelta(days=365), until=TODAY)
    assert sum(one.open_minor for one in statement.accounts) == sum(one.minor for one in account.open)
    assert all(0 < one.minor <= sum(line.asked.minor for line in account.to_pay) for one in account.asked)


def test_the_statement_is_a_pdf_of_theirs_and_not_without_end(client, address, customer, monkeypatch):
    page = client.post(f"{address}/statement")
    assert (page.status_code, page["Content-Type"], page.content[:5]) == (200, "application/pdf", b"%PDF-")
    assert page["Content-Disposition"].startswith("attachment")
    from amistoso.portal import pages

    monkeypatch.setattr(pages, "MAX_STATEMENTS", 2)
    assert [client.post(f"{address}/statement").status_code for _ in range(3)] == [200, 429, 429]
    assert client.get(f"{address}/statement").status_code == 405


def test_hundreds_of_invoices_are_still_a_page(client, address, customer, django_assert_max_num_queries):
    for n in range(120):
        make_item(customer, f"M-{n}", 1000 + n)
    with django_assert_max_num_queries(40):
        page = client.get(address)
    assert page.status_code == 200
    assert len(re.findall(r'<article class="invoice">', bare(page))) == 122


def test_the_desk_sees_it_as_they_do_and_can_press_nothing(client, address, company, customer):
    desk = Client()
    desk.force_login(make_user(company, name="marta"))
    page = bare(desk.get(f"/customers/{customer.id}/own-page"))
    assert "Así lo ven en este momento" in page
    assert "3.500,00" in page
    assert "<form" not in page
    assert "/r/" not in page
    assert "What is open" in bare(desk.get(f"/customers/{customer.id}/own-page?lang=en"))


def test_who_is_addressed_as_tu_reads_tu_and_never_usted(client, address, company, customer):
    Customer.objects.filter(id=customer.id).update(register="informal")
    usted = re.compile(r"\b(su|sus|usted|díganos|cuéntenos\w*|escriba|elija|marque|quiere|puede|le|nos dijo)\b", re.I)
    for path in ("", "/paid", "/promise", "/dispute", "/reason", "/person", "/stop", "?done=promise"):
        if path == "?done=promise":
            client.post(f"{address}/promise", {"invoice": mark(address, "F-1"), "on": "2026-12-10"})
        words = re.sub(r"<[^>]+>", " ", bare(client.get(f"{address}{path}")).partition("<main>")[2])
        assert usted.findall(words) == [], path
    assert "Tu cuenta con nosotros" in bare(client.get(address))
    assert "24/11/2026" in bare(
        client.post(f"{address}/answers", {"answer": "right", "invoice": mark(address, "F-2")}, follow=True)
    )
