"""What the daily run writes by hand must read back as what was decided, on both databases."""

import json
from datetime import date

import pytest

from amistoso.actions import decisions
from amistoso.core import decisions as values
from amistoso.core.cases import Item
from amistoso.core.decisions import Reason
from amistoso.models import Decision
from tests import world
from tests.world import TODAY

NASTY = 'a"b\\c\n\t\x01ñ\u2028'
REASON = Reason("on-hold", (("reason", NASTY), ("until", date(2026, 1, 2)), ("count", 3), ("by", None)))
ITEM = Item(1, NASTY, date(2026, 1, 2), 100, "EUR", date(2026, 1, 1))
DECIDED = values.Decision(1, None, "", (ITEM,), (REASON, Reason("weekend")), None)
READ_BACK = [["on-hold", {"reason": NASTY, "until": "2026-01-02", "count": 3, "by": None}], ["weekend", {}]]


def test_reasons_and_items_are_json_whatever_stands_in_them():
    assert json.loads(decisions.reasons_json(DECIDED)) == READ_BACK
    assert json.loads(decisions.items_json(DECIDED.items)) == [[1, NASTY, "2026-01-02", 100, "EUR"]]


@pytest.mark.django_db
def test_a_row_comes_back_as_it_was_written_and_an_act_is_never_overtaken():
    company = world.company()
    customer = world.customer(company, "Frutas Pérez, S.L.")

    def write(outcome: str, reasons: str) -> None:
        row = (
            company.id,
            customer.id,
            TODAY.isoformat(),
            outcome,
            "",
            "",
            "",
            "",
            reasons,
            decisions.items_json([ITEM]),
            None,
        )
        decisions.insert(rows=[row])

    write("wait", decisions.reasons_json(DECIDED))
    stored = Decision.objects.get()
    assert (stored.reasons, stored.items[0][1], stored.next_look_on) == (READ_BACK, NASTY, None)
    write("act", "[]")
    assert Decision.objects.get().outcome == "act"
    write("wait", "[]")
    assert Decision.objects.get().outcome == "act"
