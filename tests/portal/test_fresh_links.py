"""A link whose time is over offers another, to an address on file; a forged one the same, and sends nothing."""

from datetime import timedelta

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from amistoso.actions import contacts, links
from amistoso.core import links as tokens
from amistoso.models import Contact, Event, Link, Message
from amistoso.queries.links import opened, run_out
from tests.correspondence import NOW, TODAY, make_company, make_customer, make_user, send
from tests.portal.conftest import PUBLIC, address_in

pytestmark = pytest.mark.django_db(transaction=True)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def bare(response) -> str:
    return response.content.decode()


def over() -> None:
    Link.objects.update(expires_at=NOW - timedelta(days=1))


def renewed(client, path):
    return client.post(path, {"renew": "1"})


def fresh() -> list[Message]:
    return list(Message.objects.filter(step="fresh-link").order_by("id"))


def test_a_link_whose_time_is_over_sends_another_to_the_address_on_file(client, address, company, settings):
    over()
    assert "Envíenme un enlace nuevo" in bare(client.get(address))
    page = renewed(client, address)
    assert page.status_code == 200
    assert company.name not in bare(page)
    (message,) = fresh()
    assert (message.to, message.contact_on) == (["pagos@frutas-perez.example"], None)
    for file in settings.OUTBOX.glob("*.eml"):
        file.unlink()
    assert send(company, at=NOW + timedelta(hours=2)).sent == 1
    other = address_in(settings.OUTBOX)
    assert other != address
    assert client.get(other).status_code == 200
    assert client.get(address).status_code == 404


def test_whoever_asks_reads_the_same_and_nothing_else_is_sent(client, address, company, customer):
    shut = links.revoke(company=company, customer_id=customer.id, actor="m", at=NOW)
    assert shut == 1
    over()
    pages = {bare(renewed(client, path)) for path in (address, f"/r/{'x' * 24}", "/r/1", f"{address}/paid")}
    assert fresh() == []
    Link.objects.update(revoked_at=None)
    pages |= {bare(renewed(client, path)) for path in (address, f"{address}/promise")}
    assert len(pages) == 1
    assert len(fresh()) == 1


def test_it_is_sent_once_a_day(client, address):
    over()
    for _ in range(5):
        renewed(client, address)
    assert len(fresh()) == 1


@pytest.mark.parametrize(
    "gone", [{"bounced_on": TODAY}, {"opted_out_at": NOW}, {"do_not_contact": True}, {"email": "otra@frutas.example"}]
)
def test_an_address_that_is_not_theirs_any_more_gets_none(client, address, gone):
    over()
    Contact.objects.update(**gone)
    assert renewed(client, address).status_code == 200
    assert fresh() == []


def test_a_corrected_address_gets_no_link_by_the_old_one(client, address, company, customer):
    contacts.change_contact(
        company=company, contact_id=customer.contacts.get().id, email="otra@frutas.example", actor="m", today=TODAY,
        at=NOW,
    )  # fmt: skip
    over()
    renewed(client, address)
    assert fresh() == []


def test_asking_is_slowed_down_like_guessing(client, address):
    over()
    codes = [client.post(address, {"renew": "1"}, REMOTE_ADDR="8.8.8.8").status_code for _ in range(70)]
    assert codes.count(429) == 10


def test_an_open_link_is_not_renewed_by_the_button_of_a_shut_one(client, address):
    assert renewed(client, address).status_code == 405
    assert fresh() == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_mutation_of_a_token_opens_or_renews_anything(address, data):
    token = address.rpartition("/")[2]
    how = data.draw(st.sampled_from(["change", "swap", "cut", "grow", "case", "free", "digest"]))
    at = data.draw(st.integers(0, 23))
    match how:
        case "change":
            other = token[:at] + data.draw(st.sampled_from(LETTERS)) + token[at + 1 :]
        case "swap":
            to = data.draw(st.integers(0, 23))
            letters = list(token)
            letters[at], letters[to] = letters[to], letters[at]
            other = "".join(letters)
        case "cut":
            other = token[:at]
        case "grow":
            other = token + data.draw(st.text(min_size=1, max_size=4))
        case "case":
            other = token[:at] + token[at:].swapcase()
        case "digest":
            other = tokens.digest_of(token)[: data.draw(st.sampled_from([24, 64]))]
        case _:
            other = data.draw(st.text(max_size=60))
    if other != token:
        assert opened(token=other, at=NOW) is None
        assert run_out(token=other, at=NOW + timedelta(days=999)) is None


def test_the_desk_sends_makes_and_shuts_links(client, address, company, customer, settings):
    settings.AS_OF = "2026-11-24T10:00"
    desk = Client()
    desk.force_login(make_user(company, name="marta"))
    contact = customer.contacts.get()
    assert desk.post(f"/customers/{customer.id}/links", {"contact": contact.id}).status_code == 302
    assert [one.to for one in fresh()] == [["pagos@frutas-perez.example"]]
    page = bare(desk.post(f"/customers/{customer.id}/links/handed-over"))
    made = page.partition(f'value="{PUBLIC}')[2].partition('"')[0]
    assert client.get(made).status_code == 200
    assert made not in bare(desk.get(f"/customers/{customer.id}"))
    assert not any(made.rpartition("/")[2] in str(one.data) for one in Event.objects.all())
    again = bare(desk.post(f"/customers/{customer.id}/links/handed-over"))
    assert made in again  # a reload makes no second
    link = Link.objects.order_by("-id").first()
    assert desk.post(f"/links/{link.id}/revoked").status_code == 302
    assert client.get(made).status_code == 404
    assert client.get(address).status_code == 200
    third = bare(desk.post(f"/customers/{customer.id}/links/handed-over"))
    assert made not in third
    assert "Hecho" not in third or client.get(made).status_code == 404


def test_a_link_by_hand_takes_no_day_and_no_step(client, company, customer, settings):
    desk = Client()
    desk.force_login(make_user(company, name="marta"))
    desk.post(f"/customers/{customer.id}/links/handed-over")
    customer.refresh_from_db()
    assert (customer.ladder_step, Message.objects.get().contact_on) == ("", None)


def test_another_companys_desk_makes_none(client, address, customer):
    other = make_company("B83376731")
    theirs = make_customer(other, "Ajena, S.L.")
    desk = Client()
    desk.force_login(make_user(other, name="otra"))
    link = Link.objects.get()
    for path in (
        f"/customers/{customer.id}/links", f"/customers/{customer.id}/links/handed-over", f"/links/{link.id}/revoked",
    ):  # fmt: skip
        assert desk.post(path, {"contact": customer.contacts.get().id}).status_code == 404
    assert desk.post(f"/customers/{theirs.id}/links", {"contact": customer.contacts.get().id}).status_code == 404
    assert desk.get(f"/customers/{customer.id}/own-page").status_code == 404
    assert fresh() == []
