"""Credit of a customer, credit notes netted, payers of a group, and what a person says no to."""

from datetime import date, timedelta

import pytest

from amistoso.actions import allocations, groups, overpayments, proposals, rounds
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, BankLine, Customer, Event, Item, PayerAccount, PayerFor
from amistoso.queries import cases
from tests.actions.books import AT, LOPEZ, PEREZ, TODAY, a_company, load_rows, match, open_minor
from tests.actions.test_returns import bring, line, sums_hold

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;0,00"
TWO = f"{PEREZ};A-1002;01/10/2026;31/10/2026;300,00;0,00"
THEIRS = f"{LOPEZ};A-2001;01/10/2026;31/10/2026;300,00;0,00"


def items(*numbers: str) -> list[int]:
    return [Item.objects.get(number=number).id for number in numbers]


def holds_back(company) -> bool:
    customer = Customer.objects.get(tax_id="B12345674")
    case = cases.read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    return bool(case.unapplied)


def test_what_is_paid_too_much_stays_the_customers_and_comes_up_with_the_next_invoice() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 130_000, "FRUTAS PEREZ SL FRA A-1001"))
    (found,) = match(company)
    customer = Customer.objects.get()
    assert (found.match.status, open_minor(company, "A-1001")) == ("applied", 0)
    over = line(130_000)
    assert (over.state, over.unapplied_minor, over.customer_id, over.because) == ("open", 9_000, customer.id, "")
    assert holds_back(company), "until a person has looked nobody is asked for anything"
    assert [one.match.status for one in match(company)] == ["none"], "what is left settles nothing by itself"
    overpayments.keep_as_credit(company=company, line_id=over.id, customer_id=customer.id, because="Pagó de más", **ACT)
    kept = line(130_000)
    assert (kept.state, kept.unapplied_minor, kept.customer_id) == ("credit", 9_000, customer.id)
    assert not holds_back(company)
    assert match(company) == [], "credit is spent by a person"
    sums_hold()

    load_rows(company, f"{PEREZ};A-1003;25/11/2026;25/12/2026;90,00;0,00")
    (again,) = match(company)
    assert (again.match.status, open_minor(company, "A-1003")) == ("proposed", 9_000)
    assert holds_back(company), "they may owe less than the invoice says"
    key = again.match.proposals[0].key
    proposals.accept_proposal(company=company, line_id=kept.id, key=key, **ACT)
    assert (open_minor(company, "A-1003"), line(130_000).state) == (0, "applied")
    sums_hold()


def test_a_round_that_settled_too_much_money_is_taken_back_whole() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 130_000, "FRUTAS PEREZ SL FRA A-1001"))
    assert rounds.accept_round(company=company, line_ids=[line(130_000).id], **ACT) == 1
    assert (open_minor(company, "A-1001"), line(130_000).unapplied_minor) == (0, 9_000)
    made = Event.objects.get(noun="bank-round")
    assert rounds.undo_round(company=company, event_id=made.id, **ACT) == 1
    assert (open_minor(company, "A-1001"), line(130_000).unapplied_minor) == (121_000, 130_000)
    sums_hold()


def test_credit_is_offered_on_its_line_and_may_go_back_to_who_paid() -> None:
    company = a_company()
    load_rows(company, TWO)
    bring(company, ("2026-11-18", 50_000, "INGRESO"), ("2026-11-23", -50_000, "TRANSFERENCIA EMITIDA"))
    customer = Customer.objects.get()
    came, out = line(50_000), line(-50_000)
    with pytest.raises(Refusal):
        overpayments.keep_as_credit(company=company, line_id=out.id, customer_id=customer.id, because="", **ACT)
    overpayments.keep_as_credit(company=company, line_id=came.id, customer_id=customer.id, because="", **ACT)
    with pytest.raises(Refusal):
        overpayments.give_back(company=company, line_id=came.id, because=" ", **ACT)
    with pytest.raises(Refusal):
        overpayments.give_back(company=company, line_id=came.id, because="Devuelto", out_line_id=came.id, **ACT)
    overpayments.give_back(company=company, line_id=came.id, because="Devuelto", out_line_id=out.id, **ACT)
    assert (line(50_000).unapplied_minor, line(50_000).returned_minor, line(-50_000).returns_id) == (0, 50_000, came.id)
    assert Event.objects.filter(verb="give-back").count() == 1
    sums_hold()


def test_a_payment_less_a_credit_note_closes_both_and_undoing_it_opens_both() -> None:
    company = a_company()
    load_rows(company, ONE, f"{PEREZ};R-1;05/10/2026;05/10/2026;-210,00;0,00")
    bring(company, ("2026-11-20", 100_000, "FRUTAS PEREZ SL FRA A-1001 MENOS ABONO R-1"))
    (found,) = match(company)
    assert found.match.status == "applied"
    assert (open_minor(company, "A-1001"), open_minor(company, "R-1")) == (0, 0)
    told = sorted(Allocation.objects.values_list("source", "amount_minor"))
    assert told == [("bank", 100_000), ("credit_note", -21_000), ("credit_note", 21_000)]
    sums_hold()
    allocations.undo_line(company=company, line_id=line(100_000).id, **ACT)
    assert (open_minor(company, "A-1001"), open_minor(company, "R-1")) == (121_000, -21_000)
    sums_hold()
    a_1001, r_1 = items("A-1001", "R-1")
    given = {"company": company, "line_id": line(100_000).id, "because": "", **ACT}
    for parts in ([(a_1001, 10_000), (r_1, -21_000)], [(r_1, -21_000)], [(a_1001, 121_000), (r_1, -21_001)]):
        with pytest.raises(Refusal):
            allocations.apply_line(parts=parts, **given)
        sums_hold()
    allocations.apply_line(parts=[(a_1001, 121_000), (r_1, -21_000)], **given)
    assert (open_minor(company, "A-1001"), open_minor(company, "R-1")) == (0, 0)
    sums_hold()


def test_who_pays_for_another_is_learnt_from_a_confirmed_payment_and_unlearnt_with_it() -> None:
    company = a_company()
    load_rows(company, ONE, THEIRS)
    bring(company, ("2026-11-20", 151_000, "FRUTAS PEREZ SL FRAS A-1001 Y A-2001"))
    BankLine.objects.update(payer_name="FRUTAS PEREZ SL")
    (found,) = match(company)
    assert (found.match.status, found.match.proposals[0].reasons[1].code) == ("proposed", "several-customers")
    proposals.accept_proposal(company=company, line_id=line(151_000).id, key=found.match.proposals[0].key, **ACT)
    assert (open_minor(company, "A-1001"), open_minor(company, "A-2001")) == (0, 0)
    learnt = PayerFor.objects.get()
    assert (learnt.payer.name, learnt.customer.name) == ("Frutas Pérez, S.L.", "Talleres López SA")

    load_rows(company, f"{LOPEZ};A-2002;01/11/2026;30/11/2026;77,00;0,00")
    bring(company, ("2026-11-23", 7_700, "FRUTAS PEREZ SL FRA A-2002"), opening=0)
    BankLine.objects.update(payer_name="FRUTAS PEREZ SL")
    (again,) = match(company)
    assert (again.match.status, again.match.reasons[-1].code) == ("applied", "pays-for")
    allocations.undo_line(company=company, line_id=line(151_000).id, **ACT)
    assert not PayerFor.objects.exists()
    sums_hold()


def test_a_corrected_guess_teaches_nothing_about_who_was_guessed() -> None:
    company = a_company()
    load_rows(company, ONE, THEIRS)
    bring(company, ("2026-11-20", 30_000, "TRANSPORTES DE FRUTAS PEREZ SL"))
    BankLine.objects.update(payer_iban="ES7921000813610123456789")
    match(company)
    assert line(30_000).customer.name == "Frutas Pérez, S.L."
    allocations.apply_line(
        company=company, line_id=line(30_000).id, parts=[(*items("A-2001"), 30_000)], because="", **ACT
    )
    assert not PayerFor.objects.exists()
    assert PayerAccount.objects.get().customer.name == "Talleres López SA"


def test_a_person_says_who_pays_for_whom() -> None:
    company = a_company()
    load_rows(company, ONE, THEIRS)
    perez, lopez = Customer.objects.order_by("tax_id").values_list("id", flat=True)[::-1]
    made = groups.pays_for(company=company, payer_id=perez, customer_id=lopez, **ACT)
    assert groups.pays_for(company=company, payer_id=perez, customer_id=lopez, **ACT) == made
    with pytest.raises(Refusal):
        groups.pays_for(company=company, payer_id=perez, customer_id=perez, **ACT)
    with pytest.raises(Refusal):
        groups.pays_for(company=a_company("A58818501"), payer_id=perez, customer_id=lopez, **ACT)
    assert groups.no_longer_pays_for(company=company, payer_id=perez, customer_id=lopez, **ACT)
    assert not groups.no_longer_pays_for(company=company, payer_id=perez, customer_id=lopez, **ACT)


def test_a_rejected_proposal_is_neither_offered_nor_applied_again() -> None:
    company = a_company()
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 121_000, "FRA A-1001"))
    (found,) = match(company, dry_run=True)
    proposals.reject_proposal(
        company=company, line_id=line(121_000).id, key=found.match.key, reason="Es de otro", **ACT
    )
    proposals.reject_proposal(company=company, line_id=line(121_000).id, key=found.match.key, **ACT)
    assert Event.objects.filter(verb="reject-proposal").count() == 1
    (again,) = match(company)
    assert (again.match.status, again.match.proposals, open_minor(company, "A-1001")) == ("none", (), 121_000)
    with pytest.raises(Refusal):
        proposals.accept_proposal(company=company, line_id=line(121_000).id, key=found.match.key, **ACT)


def test_a_line_put_away_with_a_reason_holds_nobody() -> None:
    company = a_company()
    load_rows(company, TWO)
    bring(company, ("2026-11-20", 30_000, "FRUTAS PEREZ SL"))
    with pytest.raises(Refusal):
        allocations.ignore(company=company, line_id=line(30_000).id, reason="", **ACT)
    allocations.ignore(company=company, line_id=line(30_000).id, reason="Duplicado del banco", **ACT)
    assert not holds_back(company)
    assert match(company) == []
    allocations.take_back(company=company, line_id=line(30_000).id, **ACT)
    assert proposals.accept_all_certain(company=company, **ACT) == 1


def test_what_a_line_replaced_of_the_list_keeps_its_own_day() -> None:
    company = a_company()
    load_rows(company, ONE.replace(";0,00", ";1.210,00"))
    before = Allocation.objects.get()
    bring(company, ("2026-11-02", 121_000, "FRA A-1001"))
    match(company)
    assert Allocation.objects.get(undone_at=None).source == "bank"
    allocations.undo_line(company=company, line_id=line(121_000).id, **ACT)
    after = Allocation.objects.get(undone_at=None)
    assert (after.source, after.paid_on, after.because) == ("ledger", before.paid_on, before.because)
    sums_hold()


def test_an_account_known_before_a_line_outlives_its_undo() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    customer = Customer.objects.get()
    PayerAccount.objects.create(company=company, customer=customer, iban="ES7921000813610123456789")
    bring(company, ("2026-11-20", 121_000, "INGRESO"))
    BankLine.objects.update(payer_iban="ES7921000813610123456789")
    allocations.apply_line(
        company=company, line_id=line(121_000).id, parts=[(*items("A-1001"), 121_000)], because="", **ACT
    )
    allocations.undo_line(company=company, line_id=line(121_000).id, **ACT)
    assert PayerAccount.objects.get().customer == customer


def test_an_account_is_forgotten_with_the_last_payment_that_shows_it() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    bring(company, ("2026-11-20", 121_000, "INGRESO"), ("2026-11-21", 30_000, "OTRO INGRESO"))
    BankLine.objects.update(payer_iban="ES7921000813610123456789")
    for minor, number in ((121_000, "A-1001"), (30_000, "A-1002")):
        allocations.apply_line(
            company=company, line_id=line(minor).id, parts=[(*items(number), minor)], because="", **ACT
        )
    allocations.undo_line(company=company, line_id=line(121_000).id, **ACT)
    assert PayerAccount.objects.get().learnt_from == line(30_000)
    allocations.undo_line(company=company, line_id=line(30_000).id, **ACT)
    assert not PayerAccount.objects.exists()


def test_a_payment_for_a_whole_group_is_told_at_each_of_its_customers() -> None:
    company = a_company()
    load_rows(company, ONE, THEIRS)
    perez, lopez = (Customer.objects.get(tax_id=one) for one in ("B12345674", "A58818501"))
    groups.pays_for(company=company, payer_id=perez.id, customer_id=lopez.id, **ACT)
    bring(company, ("2026-11-20", 151_000, "FRUTAS PEREZ SL FRAS A-1001 Y A-2001"))
    BankLine.objects.update(payer_name="FRUTAS PEREZ SL")
    Customer.objects.update(next_look_on="2027-01-01", pattern_on=TODAY)
    (found,) = match(company)
    assert found.match.status == "applied"
    assert set(Customer.objects.values_list("next_look_on", "pattern_on")) == {(TODAY, None)}
    told = Event.objects.filter(verb="allocate").order_by("customer_id")
    assert {one.customer_id: one.data["items"] for one in told} == {
        perez.id: [["A-1001", 121_000]], lopez.id: [["A-2001", 30_000]],
    }  # fmt: skip
    sums_hold()


def test_what_was_paid_back_is_a_record_that_can_be_undone() -> None:
    company = a_company()
    load_rows(company, TWO)
    bring(company, ("2026-11-18", 50_000, "INGRESO"), ("2026-11-23", -50_000, "TRANSFERENCIA EMITIDA"))
    match(company)
    customer, came, out = Customer.objects.get(), line(50_000), line(-50_000)
    overpayments.keep_as_credit(company=company, line_id=came.id, customer_id=customer.id, because="De más", **ACT)
    before = list(BankLine.objects.order_by("id").values("state", "unapplied_minor", "kept_on", "because"))
    given = {"company": company, "line_id": came.id, "because": "Se le devolvió", **ACT}
    for wrong in ({"paid_on": TODAY + timedelta(days=1)}, {"paid_on": date(2026, 11, 17)}, {"out_line_id": came.id}):
        with pytest.raises(Refusal):
            overpayments.give_back(**given, **wrong)
    made = overpayments.give_back(**given, out_line_id=out.id)
    assert (made.paid_on, made.customer, made.amount_minor) == (date(2026, 11, 23), customer, 50_000)
    assert not holds_back(company)
    with pytest.raises(Refusal):
        overpayments.give_back(**given)
    sums_hold()
    allocations.undo_line(company=company, line_id=out.id, **ACT)
    assert list(BankLine.objects.order_by("id").values("state", "unapplied_minor", "kept_on", "because")) == before
    with pytest.raises(Refusal):
        overpayments.undo_give_back(company=company, refund_id=made.id, **ACT)
    with pytest.raises(Refusal):
        overpayments.undo_give_back(company=a_company("A58818501"), refund_id=made.id, **ACT)
    again = overpayments.give_back(**given, paid_on=date(2026, 11, 20))
    assert (again.paid_on, again.out_line) == (date(2026, 11, 20), None)
    overpayments.undo_give_back(company=company, refund_id=again.id, **ACT)
    assert list(BankLine.objects.order_by("id").values("state", "unapplied_minor", "kept_on", "because")) == before
    assert list(Event.objects.filter(noun="refund").order_by("number").values_list("verb", flat=True)) == [
        "give-back", "undo-give-back", "give-back", "undo-give-back",
    ]  # fmt: skip
    sums_hold()
