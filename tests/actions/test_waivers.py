"""The small rest of an invoice that is nearly paid: let go, nobody is asked for it; without the payment all is owed."""

import pytest
from django.core.exceptions import ObjectDoesNotExist

from amistoso.actions import allocations, proposals, waivers
from amistoso.actions.refusals import Refusal
from amistoso.core import quality_words
from amistoso.models import Allocation, Customer, Event, Item
from amistoso.queries import account_statements, doubts, offers
from tests.actions.books import AT, PEREZ, TODAY, a_company, load_rows, match, open_minor
from tests.actions.test_returns import ONE, bring, line, sums_hold

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
AGREED = ("2026-11-18", 118_580, "FRUTAS PEREZ SL")  # 1.210,00 less the 2 % agreed; it names no invoice


@pytest.fixture
def company():
    made = a_company()
    load_rows(made, ONE)
    Customer.objects.update(discount_bp=200)
    return made


def settle(company, minor: int):
    found = offers.offers_for(company=company, line_ids=[line(minor).id], language="es")
    best = found[line(minor).id].best
    proposals.accept_proposal(company=company, line_id=line(minor).id, key=best.key, waive=True, **ACT)
    return best


def test_the_agreed_discount_is_let_go_with_the_payment_and_comes_back_with_its_undo(company):
    bring(company, AGREED)
    match(company)
    assert open_minor(company, "A-1001") == 121_000, "what is short of an invoice is for a person"
    assert settle(company, 118_580).missing_minor == 2_420
    item = Item.objects.get()
    assert (item.open_minor, item.closed_on) == (0, line(118_580).booked_on), "paid on the day they paid"
    waived = Allocation.objects.get(source="waived")
    assert (waived.amount_minor, waived.bank_line, waived.because) == (2_420, None, "Descuento por pronto pago.")
    assert Event.objects.get(noun="waiver").data["invoice"] == "A-1001"
    sums_hold()
    allocations.undo_line(company=company, line_id=line(118_580).id, **ACT)
    assert open_minor(company, "A-1001") == 121_000
    sums_hold()


def test_who_pays_in_time_less_the_discount_owes_nothing(company):
    load_rows(company, f"{PEREZ};A-1003;01/11/2026;30/11/2026;1.000,00;0,00")
    bring(company, ("2026-11-18", 98_000, "FRUTAS PEREZ SL FRA A-1003"))
    (found,) = match(company)
    assert (found.match.status, open_minor(company, "A-1003")) == ("applied", 0)
    assert Event.objects.get(noun="waiver").actor == "amistoso"
    sums_hold()


def test_a_discount_taken_late_or_too_large_is_for_a_person(company):
    bring(company, ("2026-11-18", 118_580, "FRUTAS PEREZ SL FRA A-1001"))
    assert match(company)[0].match.status == "applied"
    assert open_minor(company, "A-1001") == 2_420
    Customer.objects.update(discount_bp=3_000)
    load_rows(company, f"{PEREZ};A-1003;01/11/2026;30/11/2026;1.000,00;0,00")
    bring(company, ("2026-11-19", 70_000, "FRUTAS PEREZ SL FRA A-1003"))
    assert match(company)[0].match.status == "applied"
    assert open_minor(company, "A-1003") == 30_000
    sums_hold()


@pytest.mark.parametrize(
    ("minor", "cause"), [(118_580, "discount-taken"), (106_000, "tax-withheld"), (119_750, "fee-taken")]
)
def test_nobody_is_asked_unread_for_a_rest_that_explains_itself(company, minor, cause):
    bring(company, ("2026-11-18", minor, "FRUTAS PEREZ SL FRA A-1001"))
    match(company)
    scope = doubts.Scope(company, TODAY)
    (found,) = doubts.find(scope=scope, codes=["short-paid"])["short-paid"]
    assert dict(found.values)["cause"] == cause
    said = quality_words.sentence("short-paid", dict(found.values), "es")
    assert "A-1001" in said
    assert "cree que está todo pagado" in said
    waivers.waive(company=company, item_id=Item.objects.get().id, kind="gesture", **ACT)
    assert doubts.find(scope=scope, codes=["short-paid"]) == {"short-paid": []}


def test_a_part_payment_like_any_other_is_no_doubt(company):
    bring(company, ("2026-11-18", 50_000, "FRUTAS PEREZ SL FRA A-1001"))
    match(company)
    assert doubts.find(scope=doubts.Scope(company, TODAY), codes=["short-paid"]) == {"short-paid": []}


def test_a_returned_payment_takes_its_discount_with_it(company):
    bring(company, AGREED)
    match(company)
    settle(company, 118_580)
    bring(company, ("2026-11-20", -118_580, "DEVOLUCION RECIBO FRA A-1001 MOTIVO AM04"))
    match(company)
    assert open_minor(company, "A-1001") == 121_000
    sums_hold()


def test_the_list_that_still_shows_the_rest_opens_nothing(company):
    bring(company, AGREED)
    match(company)
    settle(company, 118_580)
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;1.185,80")
    assert open_minor(company, "A-1001") == 0
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;1.210,00")
    assert open_minor(company, "A-1001") == 0
    sums_hold()


@pytest.mark.parametrize(("amount", "back", "still_waived"), [("1.200,00", 0, 1_420), ("1.150,00", 3_580, 0)])
def test_an_invoice_that_comes_to_less_takes_it_off_what_was_let_go_first(company, amount, back, still_waived):
    bring(company, AGREED)
    match(company)
    settle(company, 118_580)
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;{amount};0,00")
    assert (open_minor(company, "A-1001"), line(118_580).unapplied_minor) == (0, back)
    live = Allocation.objects.filter(source="waived", undone_at=None).values_list("amount_minor", flat=True)
    assert sum(live) == still_waived
    sums_hold()


def test_by_hand_and_back_again_and_only_a_rest(company):
    item = Item.objects.get()
    with pytest.raises(Refusal, match="es más que una diferencia"):
        waivers.waive(company=company, item_id=item.id, kind="gesture", **ACT)
    bring(company, ("2026-11-18", 120_000, "FRUTAS PEREZ SL"))
    allocations.apply_line(company=company, line_id=line(120_000).id, parts=[(item.id, 120_000)], because="ana", **ACT)
    with pytest.raises(Refusal, match="no es un motivo"):
        waivers.waive(company=company, item_id=item.id, kind="otro", **ACT)
    made = waivers.waive(company=company, item_id=item.id, kind="fee", note="Swift", **ACT)
    assert (made.because, open_minor(company, "A-1001")) == ("Comisión bancaria. Swift", 0)
    with pytest.raises(Refusal, match="no queda nada"):
        waivers.waive(company=company, item_id=item.id, kind="fee", **ACT)
    with pytest.raises(ObjectDoesNotExist):
        waivers.take_back(company=a_company("A58818501"), waiver_id=made.id, **ACT)
    assert waivers.take_back(company=company, waiver_id=made.id, **ACT)
    assert not waivers.take_back(company=company, waiver_id=made.id, **ACT)
    assert open_minor(company, "A-1001") == 1_000
    sums_hold()


def test_the_statement_of_account_tells_it_and_still_adds_up(company):
    bring(company, AGREED)
    match(company)
    settle(company, 118_580)
    told = account_statements.statement_of(
        company=company, customer=Customer.objects.get(), since=TODAY.replace(month=1, day=1), until=TODAY
    )
    (account,) = told.accounts
    assert [(one.movement.kind, one.movement.minor) for one in account.lines] == [
        ("invoice", 121_000),
        ("payment", -118_580),
        ("waived", -2_420),
    ]
    assert (account.closing, account.open_minor) == (0, 0)
