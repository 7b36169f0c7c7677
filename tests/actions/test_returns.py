"""Money that comes back: what it had paid is open again, the customer is held, and a person looks first."""

from datetime import date

import pytest

from amistoso.actions import allocations, concerns, matching, proposals, rounds
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, BankLine, Customer, Event, Hold, Item, PaymentReturn, Promise
from amistoso.queries import bank, cases, worklist
from tests.actions.books import AT, LOPEZ, PEREZ, TODAY, a_company, load, load_rows, match, open_minor, statement

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;0,00"
TWO = f"{PEREZ};A-1002;01/10/2026;31/10/2026;300,00;0,00"
THEIRS = f"{LOPEZ};A-2001;01/10/2026;31/10/2026;300,00;0,00"


def bring(company, *movements: tuple[str, int, str], **changes) -> None:
    """Load the movements in one statement; those below zero that say so are returns."""
    report = load(company, statement(*movements, **changes), "extracto.n43", yes=True)
    assert report.is_loaded, report.problems


def line(minor: int) -> BankLine:
    return BankLine.objects.get(amount_minor=minor)


def sums_hold() -> None:
    """What came in is unapplied, settles something, or went back; what is open is what is not settled."""
    for one in BankLine.objects.filter(amount_minor__gt=0):
        live = sum(one.allocations.filter(undone_at=None).values_list("amount_minor", flat=True))
        assert one.amount_minor == one.unapplied_minor + live + one.returned_minor, one
        assert one.returned_minor == went_back(one), one
        assert (one.state == "applied") <= (one.unapplied_minor == 0), one
    for item in Item.objects.all():
        live = sum(item.allocations.filter(undone_at=None).values_list("amount_minor", flat=True))
        assert item.open_minor == item.amount_minor - live, item


def went_back(one: BankLine) -> int:
    """Add up what returns undid of a payment, what they took beyond that, and what was given back by hand."""
    undone = sum(one.allocations.filter(undone_by__amount_minor__lt=0).values_list("amount_minor", flat=True))
    for back in one.returned_by.all():
        undone += -back.amount_minor - sum(back.undid.values_list("amount_minor", flat=True))
    return undone + sum(one.refunds.filter(undone_at=None, out_line=None).values_list("amount_minor", flat=True))


def test_a_returned_payment_reopens_what_it_paid_and_holds_the_customer() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(
        company,
        ("2026-11-18", 121_000, "FRUTAS PEREZ SL FRA A-1001"),
        ("2026-11-20", -121_000, "DEVOLUCION RECIBO FRA A-1001 MOTIVO AM04"),
    )
    paid, back = match(company)
    assert (paid.match.status, back.match.status) == ("applied", "applied")
    assert open_minor(company, "A-1001") == 121_000
    assert (line(121_000).returned_minor, line(-121_000).returns) == (121_000, line(121_000))
    undone = Allocation.objects.get(bank_line=line(121_000))
    assert (undone.undone_by, undone.amount_minor) == (line(-121_000), 121_000), "the history stays"
    customer, concerned = Customer.objects.get(), PaymentReturn.objects.get()
    assert (customer.incident_on, customer.next_look_on, concerned.code) == (line(-121_000).booked_on, TODAY, "AM04")
    assert "saldo suficiente" in Hold.objects.get().reason
    assert Event.objects.filter(verb="return-payment", customer=customer).count() == 1
    sums_hold()
    assert match(company) == [], "nothing is taken back twice"


def test_a_person_looks_and_the_hold_is_lifted_once() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001 AC04"))
    match(company)
    assert Customer.objects.get().incident_on is None, "a wrong account says nothing about how they pay"
    (group,) = [one for one in worklist.groups(company=company, today=TODAY) if one.kind == "returns"]
    assert "IBAN" in group.tasks[0].text
    found = PaymentReturn.objects.get()
    assert concerns.seen(company=company, return_id=found.id, note="Nos da otra cuenta", **ACT)
    assert not concerns.seen(company=company, return_id=found.id, **ACT)
    assert [one.kind for one in worklist.groups(company=company, today=TODAY) if one.kind == "returns"] == []
    with pytest.raises(Refusal):
        concerns.seen(company=a_company("A58818501"), return_id=found.id, **ACT)


def test_a_return_never_moves_the_ladder() -> None:
    company = a_company()
    load_rows(company, ONE)
    Customer.objects.update(ladder_step="polite-reminder", ladder_on="2026-11-10")
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001 AM04"))
    match(company)
    customer = Customer.objects.get()
    assert (customer.ladder_step, str(customer.ladder_on)) == ("polite-reminder", "2026-11-10")
    case = cases.read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    assert case.hold is not None


def test_two_equal_payments_make_a_return_doubtful_and_both_customers_are_held() -> None:
    company = a_company()
    load_rows(company, TWO, THEIRS)
    bring(
        company, ("2026-11-17", 30_000, "FRA A-1002"), ("2026-11-18", 30_000, "FRA A-2001"),
        ("2026-11-20", -30_000, "DEVOLUCION TRANSFERENCIA"),
    )  # fmt: skip
    *_, back = match(company)
    assert (back.match.status, len(back.match.proposals)) == ("proposed", 2)
    assert (open_minor(company, "A-1002"), open_minor(company, "A-2001")) == (0, 0), "nothing is undone by itself"
    assert Hold.objects.filter(lifted_at=None).count() == 2
    match(company)
    assert Hold.objects.count() == 2, "held once"
    lopez = Customer.objects.get(tax_id="A58818501")
    chosen = next(one for one in back.match.proposals if one.customer_id == lopez.id)
    proposals.accept_proposal(company=company, line_id=back.match.line.id, key=chosen.key, **ACT)
    assert (open_minor(company, "A-1002"), open_minor(company, "A-2001")) == (0, 30_000)
    assert list(Hold.objects.filter(lifted_at=None).values_list("customer_id", flat=True)) == [lopez.id]
    sums_hold()


def test_a_rejected_reading_of_a_return_is_not_offered_again() -> None:
    company = a_company()
    load_rows(company, TWO, THEIRS)
    bring(
        company, ("2026-11-17", 30_000, "FRA A-1002"), ("2026-11-18", 30_000, "FRA A-2001"),
        ("2026-11-20", -30_000, "DEVOLUCION TRANSFERENCIA"),
    )  # fmt: skip
    *_, back = match(company)
    first, second = back.match.proposals
    proposals.reject_proposal(company=company, line_id=back.match.line.id, key=first.key, **ACT)
    (again,) = match(company)
    assert [one.key for one in again.match.proposals] == [second.key]


def test_a_return_that_was_none_is_undone_and_the_payment_counts_again() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001"))
    match(company)
    allocations.undo_line(company=company, line_id=line(-121_000).id, because="Era de otro", **ACT)
    assert open_minor(company, "A-1001") == 0
    assert not Hold.objects.filter(lifted_at=None).exists()
    assert not PaymentReturn.objects.exists()
    sums_hold()
    with pytest.raises(Refusal):
        allocations.undo_line(company=company, line_id=line(-121_000).id, **ACT)


def test_a_return_is_not_undone_over_a_second_payment() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001"))
    match(company)
    bring(company, ("2026-11-23", 121_000, "FRUTAS PEREZ SL FRA A-1001 OTRA VEZ"), opening=0)
    match(company)
    assert open_minor(company, "A-1001") == 0
    with pytest.raises(Refusal) as refused:
        allocations.undo_line(company=company, line_id=line(-121_000).id, **ACT)
    assert refused.value.code == "item-taken"
    sums_hold()


def test_a_payment_that_settled_nothing_goes_back_whole() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-18", 55_500, "FRUTAS PEREZ SL"), ("2026-11-20", -55_500, "DEVOLUCION FRUTAS PEREZ SL"))
    match(company)
    match(company)
    back = line(-55_500)
    if back.state == "open":
        (found,) = [one for one in matching.match(company=company, **ACT) if one.match.line.id == back.id]
        proposals.accept_proposal(company=company, line_id=back.id, key=found.match.proposals[0].key, **ACT)
    came = line(55_500)
    assert (came.unapplied_minor, came.returned_minor, came.state) == (0, 55_500, "applied")
    sums_hold()
    allocations.undo_line(company=company, line_id=back.id, **ACT)
    assert (line(55_500).unapplied_minor, line(55_500).returned_minor) == (55_500, 0)
    sums_hold()


def test_money_that_went_out_and_is_no_return_frees_whom_it_held() -> None:
    company = a_company()
    load_rows(company, TWO, THEIRS)
    bring(
        company, ("2026-11-17", 30_000, "FRA A-1002"), ("2026-11-18", 30_000, "FRA A-2001"),
        ("2026-11-20", -30_000, "DEVOLUCION DE UNA COMPRA"),
    )  # fmt: skip
    match(company)
    assert Hold.objects.filter(lifted_at=None).count() == 2
    allocations.set_aside(company=company, line_id=line(-30_000).id, reason="Es de un proveedor", **ACT)
    assert not Hold.objects.filter(lifted_at=None).exists()


def test_a_return_of_what_the_list_called_paid_opens_it_again() -> None:
    company = a_company()
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;1.210,00")
    assert open_minor(company, "A-1001") == 0
    bring(company, ("2026-11-03", -121_000, "DEVOLUCION RECIBO FRA A-1001 MD06"))
    (back,) = match(company)
    assert back.match.status == "applied"
    assert open_minor(company, "A-1001") == 121_000
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;1.210,00;")
    assert open_minor(company, "A-1001") == 121_000, "a list that does not know of the return does not close it"


def a_doubtful_return(company) -> BankLine:
    """Two customers paid the same amount, and one of the payments came back."""
    load_rows(company, TWO, THEIRS)
    bring(
        company, ("2026-11-17", 30_000, "FRA A-1002"), ("2026-11-18", 30_000, "FRA A-2001"),
        ("2026-11-20", -30_000, "DEVOLUCION TRANSFERENCIA"),
    )  # fmt: skip
    match(company)
    return line(-30_000)


def held() -> list[int]:
    return list(Hold.objects.filter(lifted_at=None).order_by("customer_id").values_list("customer_id", flat=True))


@pytest.mark.parametrize("put_away", [allocations.set_aside, allocations.ignore])
def test_a_return_put_away_by_mistake_holds_again_once_it_waits_again(put_away) -> None:
    company = a_company()
    back = a_doubtful_return(company)
    both = held()
    assert len(both) == 2
    reasons = set(Hold.objects.values_list("reason", flat=True))
    put_away(company=company, line_id=back.id, reason="Es de un proveedor", **ACT)
    assert bank.state_of(bank.line_of(company=company, line_id=back.id)) == line(-30_000).state
    assert held() == []
    allocations.take_back(company=company, line_id=back.id, **ACT)
    assert bank.state_of(bank.line_of(company=company, line_id=back.id)) == "returning"
    assert held() == both
    assert set(Hold.objects.filter(lifted_at=None).values_list("reason", flat=True)) == reasons
    assert PaymentReturn.objects.count() == 2
    (found,) = match(company)
    assert held() == both, "held once"
    chosen = found.match.proposals[0]
    proposals.accept_proposal(company=company, line_id=back.id, key=chosen.key, **ACT)
    assert held() == [chosen.customer_id]


def test_a_doubt_somebody_looked_at_holds_again_once_it_is_certain() -> None:
    company = a_company()
    back = a_doubtful_return(company)
    for one in PaymentReturn.objects.order_by("id"):
        concerns.seen(company=company, return_id=one.id, **ACT)
    assert held() == []
    BankLine.objects.filter(id=back.id).update(text="DEVOLUCION FRA A-1002")
    (found,) = match(company)
    assert (found.match.status, open_minor(company, "A-1002")) == ("applied", 30_000)
    owner = Customer.objects.get(tax_id="B12345674")
    assert held() == [owner.id]
    assert "puede ser" not in PaymentReturn.objects.get(is_certain=True).hold.reason


def test_a_round_is_undone_with_its_returns() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(company, ("2026-11-16", 30_000, "FRA A-1002"))
    match(company)
    bring(
        company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001 AM04"),
        ("2026-11-20", -30_000, "DEVOLUCION FRA A-1002 AM04"), opening=130_000,
    )  # fmt: skip
    ids = list(BankLine.objects.order_by("id").values_list("id", flat=True))
    assert rounds.accept_round(company=company, line_ids=ids, **ACT) == 3
    assert (open_minor(company, "A-1001"), open_minor(company, "A-1002")) == (121_000, 30_000)
    made = Event.objects.get(noun="bank-round")
    assert rounds.undo_round(company=company, event_id=made.id, **ACT) == 3
    assert (open_minor(company, "A-1001"), open_minor(company, "A-1002")) == (121_000, 0)
    assert (line(121_000).unapplied_minor, line(121_000).returned_minor) == (121_000, 0)
    assert {line(minor).state for minor in (121_000, -121_000, -30_000)} == {"open"}
    assert held() == []
    assert not PaymentReturn.objects.exists()
    sums_hold()


def test_a_return_with_a_fee_of_the_bank_is_undone_to_the_cent() -> None:
    company = a_company()
    load_rows(company, *(f"{PEREZ};A-100{n};01/10/2026;31/10/2026;{100 + 10 * n},00;0,00" for n in range(3)))
    bring(
        company, ("2026-11-16", 33_000, "FRAS A-1000 A-1001 A-1002"), ("2026-11-19", -10_000, "DEVOLUCION FRA A-1000"),
        ("2026-11-20", -11_300, "DEVOLUCION FRA A-1001 CON GASTOS"),
    )  # fmt: skip
    (*_, found) = match(company)
    assert found.match.status == "proposed"
    proposals.accept_proposal(company=company, line_id=line(-11_300).id, key=found.match.proposals[0].key, **ACT)
    assert (line(33_000).returned_minor, line(-11_300).returns) == (21_000, None)
    sums_hold()
    allocations.undo_line(company=company, line_id=line(-11_300).id, **ACT)
    came = line(33_000)
    assert (came.unapplied_minor, came.returned_minor, came.state) == (0, 10_000, "applied")
    assert open_minor(company, "A-1001") == 0
    sums_hold()


def test_an_incident_is_the_latest_and_goes_with_the_return_that_was_none() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    customer = Customer.objects.get()
    bring(company, ("2026-11-18", 121_000, "FRA A-1001"), ("2026-11-20", -121_000, "DEVOLUCION FRA A-1001 AM04"))
    broken = {"made_on": "2026-11-01", "by_on": "2026-11-20", "settled_on": "2026-11-23", "made_by": "ana"}
    Promise.objects.create(company=company, customer=customer, state="broken", **broken)
    Customer.objects.update(incident_on="2026-11-23")
    match(company)
    assert Customer.objects.get().incident_on == date(2026, 11, 23), "an earlier day never takes its place"
    allocations.undo_line(company=company, line_id=line(-121_000).id, **ACT)
    assert Customer.objects.get().incident_on == date(2026, 11, 23)
    Promise.objects.all().delete()
    Customer.objects.update(incident_on=None)
    accept(company, line(-121_000))
    assert Customer.objects.get().incident_on == date(2026, 11, 20)
    Customer.objects.update(pattern_on=TODAY)
    allocations.undo_line(company=company, line_id=line(-121_000).id, **ACT)
    assert (Customer.objects.get().incident_on, Customer.objects.get().pattern_on) == (None, None)


def accept(company, back: BankLine) -> None:
    """Take back what the best reading of the return says."""
    (found,) = matching.match(company=company, line_ids=[back.id], dry_run=True, **ACT)
    key = found.match.proposals[0].key
    proposals.accept_proposal(company=company, line_id=back.id, key=key, **ACT)
