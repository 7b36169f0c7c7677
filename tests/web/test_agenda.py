"""The calendar and its private feed: everything on its day, of one company, whatever the size of the ledger."""

import re
from datetime import date, time, timedelta

import icalendar
import pytest
from django.core.cache import cache
from django.test import Client

from amistoso.actions import meetings
from amistoso.models import CalendarFeed, Customer, Event, Membership, Promise
from tests.web.test_meetings import planned, words
from tests.world import NOW, TODAY, user

FEED = re.compile(r'value="http://[^"/]+(/calendar/[\w-]{24}\.ics)"')


@pytest.fixture(autouse=True)
def _nobody_has_guessed() -> None:
    cache.clear()


def made(client, **fields) -> str:
    return FEED.search(words(client.post("/agenda/feeds", {"label": "El de casa", **fields})))[1]


def events(answer) -> list[icalendar.Event]:
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return list(icalendar.Calendar.from_ical(answer.content).walk("VEVENT"))


def summaries(answer) -> list[str]:
    return [str(one["summary"]) for one in events(answer)]


@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_everything_stands_on_its_day(world, alice, view):
    planned(world)
    page = words(alice.get(f"/agenda?view={view}&on=2026-11-30"))
    assert "Panadería Sol" in page  # a promise, on the 30th
    assert "10:00" in page  # a meeting, on the 1st of December
    assert "Cliente de Aurora" not in page


def test_a_dispute_is_not_told_in_the_words_of_the_bank(world, alice):
    page = words(alice.get("/agenda?view=list&on=2026-11-20"))
    assert "Responder a una incidencia" in page
    assert "Sin aplicar" not in page


def test_a_stranger_sees_nothing_of_ours(world, charlie):
    planned(world)
    for path in ("/agenda", "/agenda?view=week", "/agenda?view=list", "/agenda?view=list&on=2026-12-01&day=1"):
        page = words(charlie.get(path))
        assert "Acme" not in page
        assert "Panadería" not in page
    assert charlie.get(f"/agenda?customer={world.customers['acme'].id}").status_code == 404


def test_it_is_told_by_person_customer_and_kind(world, alice):
    planned(world, host_id=world.alice.pk)
    planned(world, "key", at=time(12, 0), host_id=world.bob.pk)
    month = "/agenda?on=2026-12-01"
    assert "Hotel Mirador" in words(alice.get(month))
    assert "Hotel Mirador" not in words(alice.get(f"{month}&who=alice"))
    of_acme = words(alice.get(f"{month}&customer={world.customers['acme'].id}&kind=meeting"))
    assert "Hotel Mirador" not in of_acme
    assert "10:00" in of_acme
    assert "Panadería Sol" not in words(alice.get("/agenda?on=2026-11-24&kind=meeting"))


@pytest.mark.parametrize("query", ["view=x", "on=2026-99-99", "on=0001-01-01", "on=9999-12-31", "customer=0", "kind=",
                                   "kind=x&kind=%00", "who=%00%27", "view=week&on=1990-01-01",
                                   "day=1&view=list"])  # fmt: skip
def test_odd_addresses_are_answered(world, alice, query):
    assert alice.get(f"/agenda?{query}").status_code == 200


def test_many_are_counted_in_as_many_queries_as_few(world, alice, django_assert_max_num_queries):
    Promise.objects.bulk_create(
        Promise(company=world.company, customer=world.customers["acme"], made_on=TODAY, by_on=date(2026, 12, 3),
                made_by="alice")
        for _ in range(450)
    )  # fmt: skip
    Customer.objects.bulk_create(
        Customer(company=world.company, name=f"C {at}", name_key=f"c {at}", next_look_on=date(2026, 12, 4))
        for at in range(1500)
    )
    with django_assert_max_num_queries(30):
        page = words(alice.get("/agenda?on=2026-12-01"))
    assert "450 promesas de pago" in page
    assert "1500 clientes que se vuelven a mirar" in page
    with django_assert_max_num_queries(30):
        day = words(alice.get("/agenda?view=list&on=2026-12-03&day=1"))
    assert day.count("Acme Suministros") == 450


def test_a_feed_is_shown_once_and_kept_only_as_a_digest(world, alice):
    path = made(alice)
    token = path.split("/")[2].removesuffix(".ics")
    kept = CalendarFeed.objects.get()
    assert token not in str(vars(kept))
    assert token not in words(alice.get("/agenda"))
    assert token not in str(list(Event.objects.values_list("data", flat=True)))


def test_a_feed_tells_what_its_owner_may_see_without_a_session(world, alice):
    planned(world)
    answer = Client().get(made(alice))
    told = summaries(answer)
    assert "Reunión: Acme Suministros, S.L." in told
    assert "Promesa de pago: Panadería Sol, S.L. (450,00 €)" in told
    assert not any("Aurora" in one for one in told)
    assert "Set-Cookie" not in answer.headers
    assert answer["X-Robots-Tag"] == "noindex, nofollow"


def test_a_feed_of_only_mine(world, alice):
    planned(world, host_id=world.alice.pk)
    planned(world, "key", at=time(12, 0), host_id=world.bob.pk)
    told = summaries(Client().get(made(alice, only_own="on")))
    assert any("Acme" in one for one in told)
    assert not any("Mirador" in one for one in told)


def test_the_same_thing_keeps_its_name_and_others_have_others(world, alice):
    meeting, path = planned(world), made(alice)
    before = {str(one["uid"]): one for one in events(Client().get(path))}
    assert len(before) == len(events(Client().get(path)))
    meetings.change(
        company=world.company, meeting_id=meeting.id, seen=0, actor="alice", today=TODAY, at=NOW,
        wanted=meetings.Plan(date(2026, 12, 2), time(9, 0), 30, "Europe/Madrid", "Otra sala", "Hablar"),
    )  # fmt: skip
    after = {str(one["uid"]): one for one in events(Client().get(path))}
    uid = next(name for name in before if name.startswith("meeting-"))
    assert after[uid]["dtstart"].dt.date() == date(2026, 12, 2)


def test_only_thirty_days_back_and_half_a_year_ahead(world, alice):
    for ahead in (-31, -30, 180, 181):
        Promise.objects.create(
            company=world.company, customer=world.customers["key"], made_on=TODAY, made_by="alice",
            by_on=TODAY + timedelta(days=ahead),
        )  # fmt: skip
    days = {one["dtstart"].dt for one in events(Client().get(made(alice))) if "Mirador" in str(one["summary"])}
    assert {TODAY - timedelta(days=30), TODAY + timedelta(days=180)} <= days
    assert not days & {TODAY - timedelta(days=31), TODAY + timedelta(days=181)}


def test_a_new_address_shuts_the_old_one_and_shutting_shuts_it(world, alice):
    old, feed = made(alice), CalendarFeed.objects.get()
    new = FEED.search(words(alice.post(f"/agenda/feeds/{feed.id}/renewal")))[1]
    assert (Client().get(old).status_code, Client().get(new).status_code) == (404, 200)
    alice.post(f"/agenda/feeds/{feed.id}/end")
    assert Client().get(new).status_code == 404


def test_who_no_longer_works_here_reads_nothing(world, alice):
    path = made(alice)
    Membership.objects.filter(user=world.alice).delete()
    assert Client().get(path).status_code == 404
    Membership.objects.create(company=world.company, user=world.alice, role="reader")
    assert Client().get(path).status_code == 200
    type(world.alice).objects.filter(id=world.alice.id).update(is_active=False)
    assert Client().get(path).status_code == 404


def test_anothers_feed_is_not_there(world, alice, bob, charlie):
    made(alice)
    feed = CalendarFeed.objects.get()
    for other in (bob, charlie):
        assert other.post(f"/agenda/feeds/{feed.id}/renewal").status_code == 404
        assert other.post(f"/agenda/feeds/{feed.id}/end").status_code == 404
        assert "El de casa" not in words(other.get("/agenda"))
    feed.refresh_from_db()
    assert feed.revoked_at is None


def test_a_reader_may_have_a_feed_and_nobody_more_than_five(world, bob):
    for _ in range(5):
        made(bob)
    answer = bob.post("/agenda/feeds", {})
    assert answer.status_code == 422
    assert "Ya tiene 5 direcciones" in words(answer)


FORGED = ["a" * 24, "A" * 23, "a" * 25, "../../login", "%00" * 8, "é" * 24, "a" * 2000]


def test_whatever_is_forged_is_answered_alike_and_guessing_is_kept_out(world, alice, settings):
    path = made(alice)
    answers = {(found.status_code, found.content) for token in FORGED if "/" not in token
               for found in [Client().get(f"/calendar/{token}.ics")]}  # fmt: skip
    assert answers == {(404, b"")}
    guesser = {"REMOTE_ADDR": "8.8.8.8"}
    codes = [Client().get(f"/calendar/{'x' * 24}.ics", **guesser).status_code for _ in range(62)]
    assert (codes[0], codes[-1]) == (404, 429)
    assert Client().get(path, **guesser).status_code == 429  # also what they would have guessed
    assert Client().get(path, REMOTE_ADDR="1.1.1.1").status_code == 200
    assert Client().post(path).status_code == 405


def test_reading_a_feed_changes_next_to_nothing(world, alice):
    path = made(alice)
    number = Event.objects.count()
    for _ in range(3):
        Client().get(path)
    assert Event.objects.count() == number
    assert CalendarFeed.objects.get().read_at == NOW


def test_a_customer_of_any_name_cannot_end_an_event(world, alice):
    Customer.objects.filter(id=world.customers["promised"].id).update(
        name='Sol;,\\"\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsa\x0b\u2028'
    )
    answer = Client().get(made(alice))
    assert "Falsa" not in [str(one["summary"]) for one in events(answer)]
    assert len(re.findall(rb"^BEGIN:VEVENT\r$", answer.content, re.MULTILINE)) == len(events(answer))
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))


def test_the_owner_of_two_companies_has_a_feed_of_each(world):
    both = user("berta", world.company)
    Membership.objects.create(company=world.other, user=both, role="reader")
    client = Client()
    client.force_login(both)
    client.post("/companies", {"company": world.other.id})
    told = summaries(Client().get(made(client)))
    assert not any("Panadería" in one or "Acme" in one for one in told)
