"""Several workers at once: never more than was paid, never more than is owed."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from amistoso.actions import allocations
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, BankLine, Company, Invoice, Item
from tests.actions.books import AT, PEREZ, TODAY, a_company, invoice_list, load, load_rows, match, statement

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]
ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.000,00;0,00"


def at_once(act, arguments) -> list[object]:
    def run(argument):
        try:
            return act(argument)
        except Refusal as refusal:
            return refusal.code
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(run, arguments))


def test_eight_payments_of_one_invoice_settle_it_once() -> None:
    company = a_company()
    load_rows(company, ONE)
    load(company, statement(*(("2026-11-20", 40_000, f"PAGO {letter}") for letter in "ABCDEFGH")), "a.n43")
    item = Item.objects.get()

    def apply(line_id: int) -> object:
        return allocations.apply_line(
            company=company, line_id=line_id, parts=[(item.id, 40_000)], because="", actor="ana", today=TODAY, at=AT
        ).state

    said = at_once(apply, list(BankLine.objects.order_by("id").values_list("id", flat=True)))
    assert sorted(map(str, said)) == ["applied"] * 2 + ["item-taken"] * 6
    assert Item.objects.get().open_minor == 20_000


def test_one_payment_applied_by_eight_people_is_applied_once() -> None:
    company = a_company()
    load_rows(company, ONE)
    load(company, statement(("2026-11-20", 40_000, "PAGO")), "a.n43")
    item, line = Item.objects.get(), BankLine.objects.get()

    def apply(_: int) -> object:
        return allocations.apply_line(
            company=company, line_id=line.id, parts=[(item.id, 40_000)], because="", actor="ana", today=TODAY, at=AT
        ).state

    said = at_once(apply, range(8))
    assert sorted(map(str, said)) == ["applied"] + ["line-taken"] * 7
    assert sum(Allocation.objects.values_list("amount_minor", flat=True)) == 40_000
    assert BankLine.objects.get().unapplied_minor == 0


def test_matching_and_loading_at_once_settle_and_double_nothing() -> None:
    company = a_company()
    rows = [f"{PEREZ};A-{number};01/10/2026;31/10/2026;1{number},00;0,00" for number in range(1000, 1040)]
    load_rows(company, *rows)
    paid = [("2026-11-20", int(f"1{number}00"), f"FRA A-{number}") for number in range(1000, 1040)]
    load(company, statement(*paid), "a.n43")
    lists = [invoice_list(*rows[:size]) for size in range(30, 40)]

    def work(position: int) -> object:
        own = Company.objects.get(id=company.id)
        return len(match(own)) if position % 2 else load(own, lists[position]).is_loaded

    at_once(work, range(10))
    assert not Item.objects.exclude(open_minor=0).exists()
    assert Allocation.objects.filter(undone_at__isnull=True).count() == 40
    assert Invoice.objects.count() == 40
