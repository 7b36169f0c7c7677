"""What a person takes back stays taken back, and everything stands again as it stood."""

import pytest

from amistoso.actions import allocations, overpayments, proposals
from amistoso.models import BankLine, Customer, Item
from amistoso.queries import bank, cases
from tests.actions.books import AT, TODAY, a_company, load_rows, match, open_minor
from tests.actions.test_returns import (
    ONE,
    THEIRS,
    TWO,
    a_doubtful_return,
    accept,
    bring,
    held,
    line,
    sums_hold,
)

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}


def test_a_return_that_a_person_undid_is_not_taken_back_again_by_itself() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001 AM04"))
    match(company)
    allocations.undo_line(company=company, line_id=line(-121_000).id, because="Era de otro", **ACT)
    (found,) = match(company)
    assert (found.match.status, found.match.reasons[1].code) == ("proposed", "undone-before")
    assert open_minor(company, "A-1001") == 0, "the person's word stands"
    accept(company, line(-121_000))
    assert open_minor(company, "A-1001") == 121_000
    sums_hold()


def test_undoing_a_doubtful_return_holds_again_whom_it_had_freed() -> None:
    company = a_company()
    back = a_doubtful_return(company)
    both = held()
    (found,) = match(company)
    chosen, other = found.match.proposals
    proposals.accept_proposal(company=company, line_id=back.id, key=chosen.key, **ACT)
    assert held() == [chosen.customer_id]
    allocations.undo_line(company=company, line_id=back.id, **ACT)
    assert held() == [other.customer_id], "it may still be theirs"
    match(company)
    assert held() == both


UNSPENT = (("2026-11-18", 55_500, "FRUTAS PEREZ SL"), ("2026-11-20", -55_500, "DEVOLUCION FRUTAS PEREZ SL"))


def test_undoing_the_return_of_credit_leaves_it_the_customers_credit() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, *UNSPENT)
    customer, came = Customer.objects.get(), line(55_500)
    overpayments.keep_as_credit(company=company, line_id=came.id, customer_id=customer.id, because="De más", **ACT)
    before = standing(came)
    match(company)
    if line(-55_500).state == "open":
        accept(company, line(-55_500))
    assert (line(55_500).state, line(55_500).unapplied_minor, line(55_500).returned_minor) == ("applied", 0, 55_500)
    sums_hold()
    allocations.undo_line(company=company, line_id=line(-55_500).id, **ACT)
    assert standing(came) == before
    assert line(55_500).kept_on == TODAY
    sums_hold()


def test_undoing_the_return_of_money_set_aside_leaves_it_set_aside() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, *UNSPENT)
    came = line(55_500)
    allocations.set_aside(company=company, line_id=came.id, reason="Una fianza", **ACT)
    before = standing(came)
    accept(company, line(-55_500))
    assert line(55_500).returned_minor == 55_500
    allocations.undo_line(company=company, line_id=line(-55_500).id, **ACT)
    assert standing(came) == before
    assert line(55_500).because == "Una fianza"
    sums_hold()


def standing(one: BankLine) -> dict[str, object]:
    fields = "state", "unapplied_minor", "returned_minor", "kept_on", "because", "customer_id", "state_before"
    return BankLine.objects.filter(id=one.id).values(*fields).get()


def test_money_that_all_went_back_offers_no_undo_that_refuses() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001"))
    match(company)
    came, back = (bank.line_of(company=company, line_id=line(minor).id) for minor in (121_000, -121_000))
    assert (bank.state_of(came), bank.state_of(back)) == ("went-back", "returned")


def test_undoing_a_payment_does_not_leave_it_with_whom_it_was_wrongly_applied_to() -> None:
    """Nobody knew whose it was: it holds again whoever it could be from, not only the customer it was not from."""
    company = a_company()
    load_rows(company, TWO, THEIRS)
    bring(company, ("2026-11-20", 30_000, "INGRESO"))
    match(company)
    assert line(30_000).customer is None
    (item,) = Item.objects.filter(number="A-1002")
    allocations.apply_line(company=company, line_id=line(30_000).id, parts=[(item.id, 30_000)], because="", **ACT)
    allocations.undo_line(company=company, line_id=line(30_000).id, **ACT)
    assert line(30_000).customer is None
    ids = list(Customer.objects.order_by("id").values_list("id", flat=True))
    found = cases.read_cases(company=company, customer_ids=ids, today=TODAY)
    assert all(found[one].unapplied for one in ids)


def test_a_return_of_what_is_open_already_opens_nothing_and_still_is_looked_at() -> None:
    """The list knew of it before the bank told; and money of that amount from anybody is not what came back."""
    company = a_company()
    load_rows(company, TWO, THEIRS.replace("300,00", "700,00"))
    bring(company, ("2026-11-17", 30_000, "INGRESO"), ("2026-11-20", -30_000, "DEVOLUCION FRA A-1002 AM04"))
    *_, back = match(company)
    assert [one.code for one in back.match.reasons] == ["return-already-open", "returned-code"]
    assert (back.match.status, open_minor(company, "A-1002")) == ("applied", 30_000)
    owner = Customer.objects.get(tax_id="B12345674")
    assert (held(), owner.incident_on) == ([owner.id], line(-30_000).booked_on)
    assert (line(30_000).unapplied_minor, line(30_000).returned_minor) == (30_000, 0)
    sums_hold()
    allocations.undo_line(company=company, line_id=line(-30_000).id, **ACT)
    assert (line(-30_000).state, held(), Customer.objects.get(id=owner.id).incident_on) == ("open", [], None)
    (*_, again) = match(company)
    assert (again.match.status, again.match.proposals[0].reasons[0].code) == ("proposed", "return-already-open")
    accept(company, line(-30_000))
    assert (line(-30_000).state, open_minor(company, "A-1002")) == ("applied", 30_000)
    sums_hold()
