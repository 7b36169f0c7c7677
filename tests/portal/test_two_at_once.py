"""The same click twice at the same moment, and an opt-out while a message is about to leave."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from amistoso.models import Answer, Dispute, Event, OptOut
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
