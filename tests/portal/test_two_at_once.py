"""The same click twice at the same moment, and an opt-out while a message is about to leave."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from amistoso.models import Agreement, Answer, Dispute, Event, Hold, Message, Notice, OptOut, Promise
from amistoso.queries.sql import is_postgresql
from tests.portal.conftest import mark

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("path", ["/answers", "/stop"])
def test_a_double_click_is_one(address, path):
    if not is_postgresql():
        pytest.skip("SQLite has one writer; bin/test shows it on PostgreSQL")
    ready = Barrier(6)
    marks = [mark(address, "F-1"), mark(address, "F-2")]

    def click(_: int) -> int:
        client = Client()
        ready.wait()
        try:
            said = {"answer": "wrong", "about": "other", "text": "No es lo acordado", "invoice": marks}
            return client.post(f"{address}{path}", said).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as clicks:
        codes = list(clicks.map(click, range(6)))
    assert codes == [303] * 6
    if path == "/stop":
        assert (OptOut.objects.count(), Event.objects.filter(verb="opt-out").count()) == (1, 1)
    else:
        assert Answer.objects.filter(replaced_at=None).count() == Dispute.objects.filter(resolved_on=None).count() == 2
        assert Event.objects.filter(verb="answer").count() == 2


@pytest.mark.parametrize("path", ["/paid", "/promise", "/plan"])
def test_two_fingers_tell_it_once(address, path):
    if not is_postgresql():
        pytest.skip("SQLite has one writer; bin/test shows it on PostgreSQL")
    ready = Barrier(6)
    said = {"invoice": mark(address, "F-2"), "on": "2026-12-10", "count": "2"}
    said |= {"on": "2026-11-20", "how": "transfer"} if path == "/paid" else {}

    def click(_: int) -> int:
        ready.wait()
        try:
            return Client().post(f"{address}{path}", said).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as clicks:
        assert list(clicks.map(click, range(6))) == [303] * 6
    assert (Notice.objects.count(), Event.objects.filter(verb="tell").count()) == (1, 1)
    assert Hold.objects.count() + Promise.objects.count() + Agreement.objects.count() == 1
    assert Message.objects.filter(step="acknowledgement").count() == 1
