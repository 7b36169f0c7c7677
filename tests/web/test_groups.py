"""Who pays for whom, and what is kept in a customer's favour, on the customer's page."""

import pytest

from amistoso.actions import companies
from amistoso.actions.refusals import Refusal
from amistoso.models import BankLine, Company, PayerFor
from tests.actions.books import AT


def test_a_payer_of_another_is_noted_shown_on_both_and_taken_back(world, alice):
    acme, beta = list(world.customers.values())[:2]
    assert alice.post(f"/customers/{acme.id}/pays-for", {"who": beta.name}).status_code == 302
    made = PayerFor.objects.get()
    assert (made.payer_id, made.customer_id) == (acme.id, beta.id)
    assert "Paga también por" in alice.get(f"/customers/{acme.id}").content.decode()
    assert "También paga por él" in alice.get(f"/customers/{beta.id}").content.decode()
    assert alice.post(f"/customers/{acme.id}/pays-for/{beta.id}/end").status_code == 302
    assert not PayerFor.objects.exists()


@pytest.mark.parametrize("who", ["", "nadie que se llame así", "itself"])
def test_whoever_is_not_one_other_customer_is_refused_in_words(world, alice, who):
    acme = next(iter(world.customers.values()))
    answer = alice.post(f"/customers/{acme.id}/pays-for", {"who": acme.name if who == "itself" else who})
    assert answer.status_code == 422
    assert not PayerFor.objects.exists()


def test_credit_in_their_favour_stands_on_their_page(world, alice):
    acme = next(iter(world.customers.values()))
    line = BankLine.objects.filter(company=world.company, amount_minor__gt=0).order_by("id").first()
    if line is None:
        pytest.skip("this world has no bank line")
    BankLine.objects.filter(id=line.id).update(state="credit", customer=acme, unapplied_minor=1, because="Pagó de más")
    page = alice.get(f"/customers/{acme.id}").content.decode()
    assert "Saldo a su favor" in page
    assert f"/bank/{line.id}" in page


def test_the_order_of_application_is_the_companys_choice(world, alice):
    company = Company.objects.get(id=world.company.id)
    assert company.application_order == "legal"
    given = {"name_": company.name, "application_order": "oldest-first"}
    assert alice.post("/company/details", given).status_code == 302
    assert Company.objects.get(id=company.id).application_order == "oldest-first"
    assert alice.post("/company/details", {**given, "application_order": "fifo"}).status_code == 422
    with pytest.raises(Refusal):
        companies.change(company=company, changes={"application_order": "fifo"}, actor="ana", at=AT)
