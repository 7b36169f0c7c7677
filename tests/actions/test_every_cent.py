"""Whatever is applied, undone, returned, kept or given back, in any order: every cent is somewhere, and only once."""

import random
from contextlib import suppress

import pytest

from amistoso.actions import allocations, matching, overpayments, proposals
from amistoso.actions.matching import match as match_all
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, BankLine, Customer, Hold, Item, PaymentReturn
from tests.actions.books import AT, LOPEZ, PEREZ, TODAY, a_company, load_rows, match
from tests.actions.test_returns import bring, sums_hold

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
ROWS = [
    f"{PEREZ};A-1;01/10/2026;31/10/2026;100,00;0,00", f"{PEREZ};A-2;01/10/2026;31/10/2026;100,00;0,00",
    f"{PEREZ};A-3;01/10/2026;10/11/2026;55,50;20,00", f"{PEREZ};R-1;05/10/2026;05/10/2026;-10,00;0,00",
    f"{LOPEZ};B-1;01/10/2026;31/10/2026;100,00;0,00", f"{LOPEZ};B-2;01/10/2026;31/10/2026;33,33;33,33",
]  # fmt: skip
MOVEMENTS = [
    ("2026-11-16", 10_000, "FRUTAS PEREZ SL FRA A-1"), ("2026-11-16", 10_000, "FRA B-1"),
    ("2026-11-17", 9_000, "FRUTAS PEREZ SL FRA A-2 MENOS R-1"), ("2026-11-17", 3_333, "FRA B-2"),
    ("2026-11-18", 5_550, "INGRESO"), ("2026-11-19", -10_000, "DEVOLUCION TRANSFERENCIA"),
    ("2026-11-19", -9_000, "DEVOLUCION FRUTAS PEREZ SL"), ("2026-11-20", -5_550, "DEVOLUCION INGRESO"),
    ("2026-11-20", -10_300, "DEVOLUCION FRA A-1 CON GASTOS"),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_any_order_of_acts_keeps_every_cent(seed: int) -> None:
    dice, company = random.Random(seed), a_company()
    load_rows(company, *ROWS)
    bring(company, *MOVEMENTS)
    done = 0
    for _ in range(25):
        with suppress(Refusal):
            _act(company, dice)
            done += 1
        sums_hold()
    assert done >= 5
    for one in BankLine.objects.filter(id__in=Allocation.objects.filter(undone_at=None).values("bank_line")):
        allocations.undo_line(company=company, line_id=one.id, **ACT)
        sums_hold()
    live = set(Allocation.objects.filter(undone_at=None).values_list("source", flat=True))
    assert live <= {"ledger"}, "with every payment taken back only the list's word is left"


def _act(company, dice: random.Random) -> None:
    line = dice.choice(list(BankLine.objects.order_by("id")))
    match dice.randrange(7):
        case 0:
            match_all(company=company, **ACT)
        case 1:
            allocations.undo_line(company=company, line_id=line.id, **ACT)
        case 2:
            parts = [(item.id, item.open_minor) for item in dice.sample(list(Item.objects.order_by("id")), 2)]
            allocations.apply_line(company=company, line_id=line.id, parts=parts, because="", **ACT)
        case 3:
            for found in matching.match(company=company, dry_run=True, **ACT):
                if found.match.line.id == line.id and found.match.proposals:
                    key = dice.choice(found.match.proposals).key
                    proposals.accept_proposal(company=company, line_id=line.id, key=key, **ACT)
        case 4:
            owner = dice.choice(list(Customer.objects.order_by("id")))
            overpayments.keep_as_credit(company=company, line_id=line.id, customer_id=owner.id, because="", **ACT)
        case 5:
            overpayments.give_back(company=company, line_id=line.id, because="Devuelto", **ACT)
        case _:
            item = dice.choice(list(Item.objects.exclude(open_minor=0).order_by("id")))
            part = max(1, item.open_minor // 3)
            allocations.apply_line(company=company, line_id=line.id, parts=[(item.id, part)], because="", **ACT)


@pytest.mark.parametrize("seed", range(4))
def test_the_same_statement_and_the_same_day_twice_change_nothing(seed: int) -> None:
    dice, company = random.Random(seed), a_company()
    load_rows(company, *ROWS)
    moves = list(MOVEMENTS)
    dice.shuffle(moves)
    moves.sort(key=lambda one: one[0])
    bring(company, *moves)
    match(company)
    before = _facts()
    bring(company, *moves)
    match(company)
    match(company)
    assert _facts() == before


def _facts() -> list[object]:
    return [
        list(Item.objects.order_by("id").values_list("open_minor", "closed_on")),
        list(Allocation.objects.order_by("id").values_list("id", "undone_at")),
        list(BankLine.objects.order_by("id").values_list("state", "unapplied_minor", "returned_minor")),
        PaymentReturn.objects.count(), Hold.objects.count(),
    ]  # fmt: skip
