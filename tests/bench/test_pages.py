"""The pages that are measured are there, and answer."""

import pytest

from amistoso.bench import pages
from amistoso.models import Message

pytestmark = pytest.mark.django_db(transaction=True)


def test_every_measured_page_answers():
    pages.ledger(40)
    assert Message.objects.filter(made_on__isnull=False, decision__isnull=False).exists()
    for page in pages.PAGES:
        found = pages.ask(page, times=1)
        assert found["queries"] > 0
        assert found["bytes"] > 1_000
