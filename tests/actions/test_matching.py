"""Bank lines to invoices on the database: nothing twice, nothing too much, and every step can be taken back."""

from datetime import date, timedelta

import pytest

from amistoso.actions import allocations
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Allocation,
    AllocationSource,
    BankAccount,
    BankLine,
    BankLineState,
    Customer,
    Decision,
    Event,
    Item,
    PayerAccount,
    Statement,
)
from tests.actions.books import (
    AT,
    LOPEZ,
    PEREZ,
    TODAY,
    a_company,
    invoice_list,
    load,
    load_rows,
    match,
    open_minor,
    statement,
)

pytestmark = pytest.mark.django_db

ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;0,00"
TWO = f"{LOPEZ};A-1002;05/10/2026;04/11/2026;300,00;0,00"
PAID_ONE = ("2026-11-20", 121_000, "TRANSFERENCIA DE FRUTAS PEREZ SL FRA A-1001")
ACT = {"actor": "ana", "today": TODAY, "at": AT}


def sums_hold() -> None:
    """Nothing open below zero, nothing applied beyond what came in, and open is always amount less what is live."""
    for line in BankLine.objects.all():
        applied = sum(line.allocations.filter(undone_at__isnull=True).values_list("amount_minor", flat=True))
        assert applied + line.unapplied_minor == max(0, line.amount_minor)
    for item in Item.objects.all():
        live = sum(item.allocations.filter(undone_at__isnull=True).values_list("amount_minor", flat=True))
        assert item.open_minor == item.amount_minor - live
        assert (item.closed_on is None) == (item.open_minor != 0)


def bring(company, *movements, **changes):
    report = load(company, statement(*movements, **changes), "extracto.n43")
    assert report.is_loaded, report.problems
    return report


def test_a_payment_that_names_its_invoice_settles_it() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(company, PAID_ONE)
    Customer.objects.update(next_look_on=None, pattern_on=TODAY)
    (found,) = match(company)
    assert found.match.status == "applied"
    item = Item.objects.get(number="A-1001")
    assert (item.open_minor, item.closed_on) == (0, date(2026, 11, 20))
    line = BankLine.objects.get()
    assert (line.state, line.unapplied_minor, line.customer) == (BankLineState.APPLIED, 0, item.customer)
    assert "A-1001" in line.because
    assert Event.objects.get(verb="allocate").customer == item.customer
    assert Customer.objects.get(tax_id="B12345674").next_look_on == TODAY
    assert Customer.objects.get(tax_id="B12345674").pattern_on is None
    assert Customer.objects.get(tax_id="A58818501").next_look_on is None
    assert match(company) == []
    sums_hold()


def test_a_dry_run_writes_nothing() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, PAID_ONE)
    assert match(company, dry_run=True)[0].match.status == "applied"
    assert (open_minor(company, "A-1001"), Allocation.objects.count()) == (121_000, 0)


def test_list_then_bank_then_list_again_never_doubles_nor_unpays() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(company, PAID_ONE)
    match(company)
    load_rows(company, TWO, ONE)  # the accountant has not booked it yet
    assert open_minor(company, "A-1001") == 0
    load_rows(company, ONE.replace(";0,00", ";1.210,00"), TWO)  # now it is booked
    assert open_minor(company, "A-1001") == 0
    assert list(Allocation.objects.filter(undone_at__isnull=True).values_list("source", flat=True)) == ["bank"]
    sums_hold()


def test_the_paid_column_and_the_bank_line_of_one_payment_count_once() -> None:
    company = a_company()
    load_rows(company, ONE.replace(";0,00", ";1.210,00"), TWO)
    bring(company, PAID_ONE)
    (found,) = match(company)
    assert "already-in-ledger" in [reason.code for reason in found.match.reasons]
    live = Allocation.objects.get(undone_at__isnull=True)
    assert (live.source, live.paid_on) == (AllocationSource.BANK, date(2026, 11, 20))
    assert Item.objects.get(number="A-1001").closed_on == date(2026, 11, 20)
    sums_hold()
    allocations.undo_line(company=company, line_id=BankLine.objects.get().id, **ACT)
    assert open_minor(company, "A-1001") == 0, "the list still calls it paid"
    sums_hold()


def test_a_part_paid_invoice_is_settled_by_the_rest() -> None:
    company = a_company()
    load_rows(company, ONE.replace(";0,00", ";210,00"))
    bring(company, ("2026-11-20", 100_000, "FRA A-1001"))
    match(company)
    assert open_minor(company, "A-1001") == 0
    load_rows(company, ONE.replace(";0,00", ";1.210,00"))
    sums_hold()


def test_overlapping_statements_give_each_line_once_and_two_equal_payments_stay_two() -> None:
    company = a_company()
    first = (("2026-11-18", 5_000, "PAGO"), ("2026-11-19", 7_000, "BIZUM"), ("2026-11-19", 7_000, "BIZUM"))
    assert bring(company, *first).created == 3
    report = bring(company, *first[1:], ("2026-11-20", 7_000, "BIZUM"), opening=105_000)
    assert (report.created, report.unchanged) == (1, 2)
    assert BankLine.objects.count() == 4
    assert BankAccount.objects.get().until_on == date(2026, 11, 20)


def test_a_second_statement_of_the_same_day_may_bring_an_equal_payment() -> None:
    company = a_company()
    bring(company, ("2026-11-19", 7_000, "BIZUM"))
    afternoon = statement(("2026-11-19", 7_000, "BIZUM"), opening=107_000)
    assert load(company, afternoon, "b.n43").created == 1
    assert load(company, afternoon + b"\r\n", "c.n43").created == 0, "the same statement again"
    assert BankLine.objects.count() == 2


def test_the_same_statement_twice_changes_nothing() -> None:
    company = a_company()
    content = statement(PAID_ONE)
    load(company, content, "a.n43")
    again = load(company, content, "a.n43")
    assert (again.created, again.unchanged, BankLine.objects.count()) == (0, 1, 1)
    assert Statement.objects.count() == 1


def test_missing_days_between_statements_need_a_yes() -> None:
    company = a_company()
    bring(company, ("2026-11-10", 5_000, "PAGO"))
    later = statement(("2026-11-20", 5_000, "PAGO"), opening=900_000)
    report = load(company, later, "b.n43")
    assert "statement-gap" in {problem.code for problem in report.problems}
    assert not report.is_loaded
    assert load(company, later, "b.n43", yes=True).is_loaded
    follows = statement(("2026-11-21", 5_000, "PAGO"), opening=905_000)
    assert load(company, follows, "c.n43").is_loaded


def test_a_statement_whose_sums_do_not_fit_writes_nothing() -> None:
    company = a_company()
    broken = statement(PAID_ONE).replace(b"00000000121000", b"00000000121001", 1)
    report = load(company, broken, "a.n43", yes=True)
    assert report.has_errors
    assert (BankLine.objects.count(), BankAccount.objects.count()) == (0, 0)


def test_new_bank_data_wakes_only_whom_stale_data_held() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    perez, lopez = Customer.objects.order_by("id")
    Customer.objects.update(next_look_on=TODAY + timedelta(days=9))
    for customer, code in ((perez, "bank-data-stale"), (lopez, "nothing-due")):
        Decision.objects.create(company=company, customer=customer, on=TODAY, outcome="wait", reasons=[[code, {}]])
    bring(company, ("2026-11-23", 100, "X"))
    perez.refresh_from_db()
    lopez.refresh_from_db()
    assert (perez.next_look_on, lopez.next_look_on) == (TODAY, TODAY + timedelta(days=9))


def test_two_customers_owing_the_same_wait_for_a_person_who_names_the_payer() -> None:
    company = a_company()
    load_rows(company, ONE.replace("1.210,00", "300,00"), TWO)
    bring(company, ("2026-11-20", 30_000, "INGRESO EN EFECTIVO"))
    (found,) = match(company)
    assert (found.match.status, len(found.match.proposals)) == ("proposed", 2)
    line, lopez = BankLine.objects.get(), Customer.objects.get(tax_id="A58818501")
    Customer.objects.update(next_look_on=None)
    allocations.name_payer(company=company, line_id=line.id, customer_id=lopez.id, **ACT)
    assert set(Customer.objects.values_list("next_look_on", flat=True)) == {TODAY}, "the other one is free again"
    match(company)
    assert (open_minor(company, "A-1001"), open_minor(company, "A-1002")) == (30_000, 0)
    sums_hold()


def test_money_of_a_likely_payer_is_kept_for_them_without_being_applied() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 99_900, "TRANSFERENCIA DE FRUTAS PEREZ SL PAGO A CUENTA"))
    (found,) = match(company)
    line = BankLine.objects.get()
    assert (found.match.status, line.unapplied_minor) == ("proposed", 99_900)
    assert line.customer == Customer.objects.get()


def test_what_a_person_takes_back_is_not_applied_again_by_itself() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, PAID_ONE)
    match(company)
    line = BankLine.objects.get()
    allocations.undo_line(company=company, line_id=line.id, because="Era de otro", **ACT)
    item = Item.objects.get()
    assert (item.open_minor, item.closed_on, open_minor(company, "A-1001")) == (121_000, None, 121_000)
    (found,) = match(company)
    assert (found.match.status, found.match.reasons[0].code) == ("proposed", "undone-before")
    with pytest.raises(Refusal):
        allocations.undo_line(company=company, line_id=line.id, **ACT)
    sums_hold()


def test_a_line_is_never_applied_beyond_what_came_in_nor_an_item_beyond_what_is_open() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(company, ("2026-11-20", 50_000, "INGRESO"))
    line, one, two = BankLine.objects.get(), *Item.objects.order_by("id")
    given = {"company": company, "line_id": line.id, "because": "Lo dice Ana", **ACT}
    for parts in ([(one.id, 50_001)], [(two.id, 30_001)], [(one.id, 20_000), (two.id, 30_001)], [(one.id, 0)], []):
        with pytest.raises(Refusal):
            allocations.apply_line(parts=parts, **given)
        sums_hold()
    allocations.apply_line(parts=[(one.id, 20_000), (two.id, 30_000)], **given)
    with pytest.raises(Refusal):
        allocations.apply_line(parts=[(one.id, 1)], **given)
    assert Event.objects.filter(verb="allocate").count() == 2
    sums_hold()


def test_a_confirmed_payment_teaches_the_account_and_taking_it_back_forgets_it() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 50_000, "INGRESO"))
    BankLine.objects.update(payer_iban="ES7921000813610123456789")
    line, item = BankLine.objects.get(), Item.objects.get()
    allocations.apply_line(company=company, line_id=line.id, parts=[(item.id, 50_000)], because="", **ACT)
    assert PayerAccount.objects.get().customer == item.customer
    allocations.undo_line(company=company, line_id=line.id, **ACT)
    assert not PayerAccount.objects.exists()


def test_a_line_set_aside_holds_nobody_and_can_be_taken_back() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 121_000, "DEVOLUCION HACIENDA"))
    line = BankLine.objects.get()
    with pytest.raises(Refusal):
        allocations.set_aside(company=company, line_id=line.id, reason=" ", **ACT)
    Customer.objects.update(next_look_on=None)
    allocations.set_aside(company=company, line_id=line.id, reason="Es de Hacienda", **ACT)
    assert Customer.objects.get().next_look_on == TODAY
    assert match(company) == []
    allocations.take_back(company=company, line_id=line.id, **ACT)
    assert BankLine.objects.get().state == BankLineState.OPEN


def test_money_that_went_out_is_set_aside_and_a_return_stays() -> None:
    company = a_company()
    bring(company, ("2026-11-20", -5_000, "RECIBO LUZ"), ("2026-11-20", -7_000, "DEVOLUCION RECIBO"))
    assert [found.match.status for found in match(company)] == ["not_customer", "none"]
    assert sorted(BankLine.objects.values_list("state", flat=True)) == ["not_customer", "open"]


def test_another_companys_line_cannot_be_touched() -> None:
    mine, theirs = a_company(), a_company("A58818501")
    load_rows(mine, ONE)
    bring(mine, PAID_ONE)
    line, item = BankLine.objects.get(), Item.objects.get()
    for act in (
        lambda: allocations.apply_line(company=theirs, line_id=line.id, parts=[(item.id, 1)], because="", **ACT),
        lambda: allocations.undo_line(company=theirs, line_id=line.id, **ACT),
        lambda: allocations.set_aside(company=theirs, line_id=line.id, reason="x", **ACT),
        lambda: allocations.name_payer(company=theirs, line_id=line.id, customer_id=item.customer_id, **ACT),
    ):
        with pytest.raises(Refusal):
            act()
    assert match(theirs) == []


def test_a_list_loaded_again_after_its_amount_fell_below_what_was_paid_keeps_the_payment() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, PAID_ONE)
    match(company)
    report = load(company, invoice_list(ONE.replace("1.210,00", "1.000,00")))
    assert "paid-beyond-amount" in {problem.code for problem in report.problems}
    item = Item.objects.get()
    assert (item.open_minor, item.amount_minor) == (0, 100_000)
    allocations.undo_line(company=company, line_id=BankLine.objects.get().id, **ACT)
    assert open_minor(company, "A-1001") == 100_000


def test_a_person_may_prove_with_a_line_what_the_list_calls_paid() -> None:
    company = a_company()
    load_rows(company, ONE.replace(";0,00", ";400,00"))
    bring(company, ("2026-11-20", 40_000, "INGRESO"))
    line, item = BankLine.objects.get(), Item.objects.get()
    allocations.apply_line(company=company, line_id=line.id, parts=[(item.id, 40_000)], because="", **ACT)
    assert open_minor(company, "A-1001") == 81_000, "the same payment counts once"
    sums_hold()
    allocations.undo_line(company=company, line_id=line.id, **ACT)
    assert open_minor(company, "A-1001") == 81_000
    sums_hold()


def test_an_account_learnt_from_one_payment_tells_who_sent_an_earlier_one_of_the_same_statement():
    company = a_company()
    bring(company, ("2026-11-19", 45_000, "TRANSFERENCIA"), ("2026-11-20", 121_000, "TRANSFERENCIA FRA A-1001"))
    BankLine.objects.update(payer_iban="ES7921000813610123456789", payer_name="")
    load_rows(company, ONE, f"{PEREZ};A-1003;08/10/2026;07/11/2026;450,00;0,00")
    assert [one.match.status for one in match(company)] == ["applied", "applied"]
    assert [open_minor(company, number) for number in ("A-1001", "A-1003")] == [0, 0]
    sums_hold()
