"""A customer who means harm, or somebody who found a link: what it opens, and what it never does."""

import re
import time
from datetime import timedelta
from statistics import median

import pytest
from django.core.cache import cache
from django.test import Client

from amistoso.actions import links
from amistoso.core import answers
from amistoso.core import links as tokens
from amistoso.models import Answer, Dispute, Event, Hold, Link, OptOut
from tests.correspondence import NOW, TODAY, make_company, make_customer, make_item, make_user, prepared, send
from tests.portal.conftest import address_in, mark

pytestmark = pytest.mark.django_db(transaction=True)


def wrong(client, address, **more):
    said = {"answer": "wrong", "about": "other", "text": "No es lo acordado", "invoice": mark(address, "F-1"), **more}
    return client.post(f"{address}/answers", said)


def bare(response) -> str:
    return response.content.decode()


def test_every_link_that_opens_nothing_looks_the_same(client, address, company, customer):
    token = address.rpartition("/")[2]
    forged = [
        "a" * 24, token[:-1], token + "a", token.swapcase(), token[:-1] + ("a" if token[-1] != "a" else "b"), "1", "0",
        "admin", "x" * 3000, "%00" * 8, "é" * 24, f"{token}%0d%0aSet-Cookie:a=b", Link.objects.get().digest,
    ]  # fmt: skip
    pages = {(found.status_code, bare(found)) for one in forged for found in [client.get(f"/r/{one}")]}
    links.revoke(company=company, customer_id=customer.id, actor="m", at=NOW)
    found = client.get(address)
    pages.add((found.status_code, bare(found)))
    Link.objects.update(revoked_at=None, expires_at=NOW - timedelta(seconds=1))
    found = client.get(address)
    pages.add((found.status_code, bare(found)))
    assert len(pages) == 1
    assert pages.pop()[0] == 404
    assert company.name not in bare(found)
    assert (found["Cache-Control"], found["Referrer-Policy"]) == ("private, no-store", "no-referrer")


@pytest.mark.parametrize("path", ["/answers", "/copies/1", "/stop"])
def test_a_shut_link_changes_nothing(client, address, company, customer, path):
    links.revoke(company=company, customer_id=customer.id, actor="m", at=NOW)
    before = Event.objects.count()
    said = {"answer": "right", "invoice": mark(address, "F-1"), "List-Unsubscribe": "One-Click"}
    assert client.post(f"{address}{path}", said).status_code == 404
    assert (Event.objects.count(), Answer.objects.count(), OptOut.objects.count()) == (before, 0, 0)


def test_another_companys_link_opens_only_theirs(client, address, settings):
    for file in settings.OUTBOX.glob("*.eml"):
        file.unlink()
    other = make_company("B83376731")
    theirs = make_customer(other, "Ajena, S.L.")
    prepared(other, theirs, make_item(theirs, "X-1"))
    send(other)
    page = bare(client.get(address_in(settings.OUTBOX)))
    assert "X-1" in page
    assert "F-1" not in page


def test_an_invoice_that_was_not_in_the_message_cannot_be_answered(client, address, company, customer):
    """Neither one of their own that was not told, nor another customer's, by its id or by any number."""
    unsaid = make_item(customer, "F-3").invoice_id
    foreign = make_item(make_customer(company, "Otra, S.L."), "Z-1").invoice_id
    for number in (unsaid, foreign, 3, 0, -1, "1 OR 1=1", "１", "1e0", "²"):
        assert wrong(client, address, invoice=str(number)).status_code == 422
    assert wrong(client, address, invoice=[]).status_code == 422
    assert not Answer.objects.exists()


def test_html_is_words_on_the_page_and_on_the_desk(client, address, company, customer, settings):
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>{{ company }}{% now 'Y' %}\x00\u202e\r\nBcc: a@b.c"
    wrong(client, address, text=attack)
    assert "\x00" not in Dispute.objects.get().reason
    assert "\n" not in Dispute.objects.get().reason
    desk = Client()
    desk.force_login(make_user(company))
    pages = [client.get(address), desk.get("/"), desk.get(f"/customers/{customer.id}")]
    for page in pages:
        assert page.status_code == 200
        assert "<script>alert" not in bare(page)
        assert "<img src=x" not in bare(page)
    assert "&lt;script&gt;alert(1)" in bare(pages[1])
    assert "&lt;script&gt;alert(1)" in bare(pages[2])


def test_a_novel_is_cut_and_a_flood_is_refused(client, address):
    assert wrong(client, address, text="ñ" * 20_000).status_code == 303
    assert len(Answer.objects.get().text) == answers.MAX_TEXT
    assert len(Dispute.objects.get().reason) <= answers.MAX_REASON
    assert wrong(client, address, text="x" * 70_000).status_code == 413
    many = "&".join(f"f{n}=" for n in range(5000))
    page = client.post(f"{address}/answers", many, content_type="application/x-www-form-urlencoded")
    assert page.status_code == 400


def test_a_flood_of_posts(client, address):
    """Forty answers a day by one link; what came before stays, and the page goes on showing it."""
    codes = [wrong(client, address, text=f"Esto no está bien {n}").status_code for n in range(60)]
    assert codes.count(303) == answers.MAX_A_DAY
    assert codes.count(422) == 60 - answers.MAX_A_DAY
    assert Answer.objects.count() == answers.MAX_A_DAY
    assert Dispute.objects.filter(resolved_on=None).count() == 1
    assert client.get(address).status_code == 200
    assert "Hoy ya nos ha contado mucho" in bare(wrong(client, address, text="y otra"))


def test_no_log_holds_a_link(client, address, caplog):
    token = address.rpartition("/")[2]
    with caplog.at_level("DEBUG"):
        assert wrong(client, address, about="").status_code == 422
        assert wrong(client, address, text="x" * 70_000).status_code == 413
        assert client.get(f"{address}/answers").status_code == 405
        assert client.post(f"{address}/copies/9").status_code == 404
        assert client.post(f"{address}/stop", {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert token not in caplog.text


def test_holds_do_not_pile_up(client, address):
    for n in range(1, 15):
        day = (TODAY + timedelta(days=n)).isoformat()
        client.post(f"{address}/answers", {"answer": "waiting", "invoice": mark(address, "F-1"), "until": day})
    assert Hold.objects.filter(lifted_at=None).count() == 1


def test_the_host_header_goes_nowhere(client, address, sent, settings):
    for host in ("evil.example", "clientes.maderas.example.evil.example", "clientes.maderas.example:80@evil.example"):
        assert client.get(address, headers={"host": host}).status_code == 400
    for header in ("x-forwarded-host", "x-forwarded-server", "x-original-url", "x-rewrite-url", "forwarded", "origin"):
        page = client.post(
            f"{address}/answers", {"answer": "right", "invoice": mark(address, "F-1")}, headers={header: "evil.example"}
        )
        assert page["Location"].startswith(f"{address}?")
        assert "evil" not in bare(client.get(address, headers={header: "evil.example"}))


def test_nothing_of_the_desk_is_found_under_the_public_name(client, address, settings):
    public = {"host": "clientes.maderas.example"}
    for path in ("/", "/login", "/customers", "/health", "/static/desk/desk.css", "/company"):
        found = client.get(path, headers=public)
        assert (found.status_code, "Amistoso" in bare(found)) == (404, False), path
        assert client.post(path, headers=public).status_code == 404, path
    assert client.get(address, headers=public).status_code == 200
    assert client.get("/login").status_code == 200
    settings.BASE_URL = "https://clientes.maderas.example"  # one name for both
    assert client.get("/login", headers=public).status_code == 200


def test_a_providers_hook_is_reached_there_and_believes_nobody_it_does_not_know(client, address):
    """Providers come by the name that strangers can reach; who is no provider is refused without a word."""
    public = {"host": "clientes.maderas.example"}
    answers = [client.get("/hooks/x/y", headers=public), client.post("/hooks/x/y", headers=public)]
    assert [answer.status_code for answer in answers] == [405, 403]
    assert [answer.content for answer in answers] == [b"", b""]


def test_it_leads_nowhere_else(client, address):
    for more in ({"next": "https://evil.example"}, {"lang": "//evil.example"}, {"done": "//evil.example"}):
        page = client.post(
            f"{address}/answers?lang=//evil.example", {"answer": "right", "invoice": mark(address, "F-1"), **more}
        )
        assert page["Location"] == f"{address}?lang=en&done=right"
    shown = bare(client.get(f"{address}?done=//evil.example&a=//evil.example&lang=//evil.example"))
    assert "evil.example" not in shown


def test_no_cookie_makes_or_lends_a_permission(client, address, company):
    """A desk user's session plays no part here, so that no other site can act by it; nor is one begun."""
    desk = Client(enforce_csrf_checks=True)
    desk.force_login(make_user(company))
    for one in (desk, Client(enforce_csrf_checks=True)):
        before = set(one.cookies)
        page = one.post(f"{address}/answers", {"answer": "right", "invoice": mark(address, "F-1")})
        assert page.status_code == 303
        assert set(one.cookies) == before
        assert "Set-Cookie" not in page.headers
    assert {event.actor for event in Event.objects.filter(verb="answer")} == {"cliente"}


def test_guessing_is_slowed_down_and_who_has_a_link_is_not(client, address):
    codes = [client.get(f"/r/{n:024d}", REMOTE_ADDR="203.0.113.9").status_code for n in range(80)]
    assert set(codes) == {404}  # documentation addresses are nobody's
    guesser = {"REMOTE_ADDR": "8.8.8.8"}
    codes = [client.get(f"/r/{n:024d}", **guesser).status_code for n in range(80)]
    assert codes.count(404) == 60
    assert codes.count(429) == 20
    assert client.get(address, **guesser).status_code == 429
    assert client.get(address, REMOTE_ADDR="9.9.9.9").status_code == 200
    assert client.get(address, REMOTE_ADDR="10.0.0.1").status_code == 200


def test_only_our_own_proxies_are_believed(client, address, settings):
    told = {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "1.2.3.4, 8.8.4.4"}
    for n in range(70):
        client.get(f"/r/{n:024d}", **told)
    assert client.get(address, **told).status_code == 200
    settings.TRUSTED_PROXIES = 1
    cache.clear()
    for n in range(70):
        client.get(f"/r/{n:024d}", **told)
    assert client.get(address, **told).status_code == 429
    assert client.get(address, **(told | {"HTTP_X_FORWARDED_FOR": "8.8.4.4, 1.2.3.4"})).status_code == 200


def test_a_guess_takes_as_long_whatever_it_is(client, address):
    """What is looked up is a digest: near misses and wild ones cost the same."""
    token = address.rpartition("/")[2]
    near = [token[:-1] + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij" if letter != token[-1]]
    wild = [f"{n:024d}" for n in range(len(near))]
    spent: dict[str, list[float]] = {"near": [], "wild": []}
    for one, other in zip(near, wild, strict=True):
        for kind, guess in (("near", one), ("wild", other)):
            begun = time.perf_counter()
            client.get(f"/r/{guess}")
            spent[kind].append(time.perf_counter() - begun)
    assert median(spent["near"]) < 3 * median(spent["wild"])
    assert median(spent["wild"]) < 3 * median(spent["near"])


def test_no_mutated_token_opens(client, address):
    from amistoso.queries.links import opened

    token = address.rpartition("/")[2]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    tried = 0
    for place in (0, 11, 22, 23):
        for letter in letters:
            if letter != token[place]:
                tried += 1
                assert opened(token=token[:place] + letter + token[place + 1 :], at=NOW) is None
    assert tried == 4 * 63
    assert opened(token=token, at=NOW) is not None


def test_tokens_say_nothing_and_are_each_their_own():
    made = {tokens.token_of(secret="s", company_id=c, message_key=f"decision:{n}") for c in (1, 2) for n in range(2000)}
    assert len(made) == 4000
    assert all(tokens.is_shaped(one) for one in made)
    assert tokens.token_of(secret="t", company_id=1, message_key="decision:1") not in made
    assert not re.search(r"decision", "".join(made))
