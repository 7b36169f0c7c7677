"""What each result of a call brings about, once, whatever else happened; and that it never presses anybody."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amistoso.actions import calls, calls_planned, contacts, messages, promises, reasons, replies
from amistoso.actions.refusals import Refusal
from amistoso.core.calls import HELD, TRIED, CallResult, Outcome
from amistoso.core.lateness import REASONS
from amistoso.models import (
    Call,
    Contact,
    Customer,
    Dispute,
    Event,
    Hold,
    Item,
    LateReason,
    Message,
    PlannedCall,
    Promise,
    PromiseState,
)
from amistoso.queries.calls import call_list
from amistoso.queries.explanations import explain
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def company():
    made = world.company()
    world.bank_account(made, until=TODAY + 60 * DAY)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", tier="standard", region="MC", ladder_step="second-reminder",
                          ladder_on=days_ago(10))  # fmt: skip
    world.invoice(made, "F-1", 100_000, due=days_ago(30))
    world.invoice(made, "F-2", 20_000, due=days_ago(10))
    world.invoice(made, "F-3", 5_000, due=TODAY + 10 * DAY)
    Item.objects.filter(customer=made, due_on__lt=TODAY).update(reminded_on=days_ago(10))
    return made


@pytest.fixture
def waiting(customer):
    items = list(Item.objects.filter(customer=customer, due_on__lt=TODAY).order_by("due_on"))
    return world.draft(customer, items, channel="call", step="call", stage="conversation", to=["600 100 200"])


def log(customer, outcome, *, on=TODAY, key="", **said):
    return calls.log_call(
        company=customer.company, customer_id=customer.id, result=CallResult(outcome, **said), actor="ana", today=on,
        at=NOW + (on - TODAY), key=key,
    )  # fmt: skip


def refused(code, act, *arguments, **named):
    with pytest.raises(Refusal) as refusal:
        act(*arguments, **named)
    assert refusal.value.code == code


def decision(customer, on=TODAY):
    return explain(company=customer.company, customer_id=customer.id, today=on, at=None).decision


# --- what each brings about ----------------------------------------------------------------------


def test_a_promise_covers_what_is_overdue_and_the_call_is_done(customer, waiting):
    call = log(customer, "promised", by_on=TODAY + 5 * DAY, note="el lunes")
    promise = Promise.objects.get()
    assert {part.item.number: part.amount_minor for part in promise.items.all()} == {"F-1": 100_000, "F-2": 20_000}
    waiting.refresh_from_db()
    assert (waiting.state, waiting.contact_on) == ("delivered", TODAY)
    assert call.message_id == waiting.id
    assert call.brought == [["call-promise", {"until": (TODAY + 5 * DAY).isoformat()}]]
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on) == ("call", TODAY)


def test_a_part_is_promised_oldest_first_and_never_more_than_is_open(customer):
    log(customer, "promised", by_on=TODAY + DAY, amount_minor=110_000)
    assert {part.item.number: part.amount_minor for part in Promise.objects.get().items.all()} == {
        "F-1": 100_000, "F-2": 10_000,
    }  # fmt: skip
    refused("amount-not-open", log, customer, "promised", by_on=TODAY + DAY, amount_minor=120_001)
    assert Call.objects.count() == 1


def test_of_an_invoice_named_only_that_is_promised(customer):
    invoice = Item.objects.get(number="F-3").invoice
    log(customer, "promised", by_on=TODAY + DAY, invoice_ids=[invoice.id])
    assert [part.item.number for part in Promise.objects.get().items.all()] == ["F-3"]


def test_two_currencies_never_add(customer):
    world.invoice(customer, "F-4", 9_900, due=days_ago(5), currency="USD")
    refused("currencies-mixed", log, customer, "promised", by_on=TODAY + DAY, amount_minor=1_000)
    log(customer, "promised", by_on=TODAY + DAY)
    assert sorted(one.items.count() for one in Promise.objects.all()) == [1, 2]


def test_who_asks_for_a_plan_is_owed_one_and_hears_nothing_else(customer, waiting):
    log(customer, "asks-plan", note="en tres veces")
    task = Message.objects.get(channel="task")
    assert (task.state, task.step) == ("draft", "plan-proposal")
    assert LateReason.objects.get().kind == "cash-flow"
    assert "message-in-preparation" in [reason.code for reason in decision(customer, TODAY + 30 * DAY).reasons]
    messages.record_outcome(
        company=customer.company, message_id=task.id, outcome="done", note="", actor="ana", today=TODAY + DAY,
        at=NOW + DAY,
    )  # fmt: skip
    customer.refresh_from_db()
    assert customer.ladder_step == "call"  # a task beside the protocol is no step of it


def test_who_says_that_it_is_paid_is_believed_until_the_bank_has_had_its_days(customer, waiting):
    log(customer, "has-paid", note="transferencia de ayer")
    hold = Hold.objects.get()
    assert hold.until_on == date(2026, 11, 28)  # three working days after Tuesday, and a day
    Customer.objects.update(ladder_step="second-reminder", ladder_on=days_ago(10))  # as if the step's day had come
    assert "on-hold" in [reason.code for reason in decision(customer, TODAY + DAY).reasons]


def test_a_dispute_holds_its_part_alone_and_has_our_day(customer, waiting):
    _first, second = Item.objects.filter(due_on__lt=TODAY).order_by("due_on")
    log(customer, "dispute", note="Faltan dos cajas", invoice_ids=[second.invoice_id], amount_minor=5_000)
    made = Dispute.objects.get()
    assert (made.invoice_id, made.amount_minor, made.answer_by_on) == (second.invoice_id, 5_000, TODAY + 5 * DAY)
    told = decision(customer, TODAY + 8 * DAY)
    assert "reason-needs-time" not in [reason.code for reason in told.reasons]
    assert {item.number: item.open_minor for item in told.items} == {"F-1": 100_000, "F-2": 15_000}
    assert LateReason.objects.get().kind == "dispute"
    refused("reason-missing", log, customer, "dispute", on=TODAY + DAY)


@pytest.mark.parametrize(("they_call", "kind"), [(True, "awaited"), (False, "agreed")])
def test_a_day_agreed_is_kept_and_nothing_is_written_before(customer, waiting, they_call, kind):
    on = TODAY + 9 * DAY
    log(customer, "call-back", again_on=on, again_at=time(10, 30), they_call=they_call)
    planned = PlannedCall.objects.get()
    assert (planned.on, planned.at_time, planned.kind) == (on, time(10, 30), kind)
    assert Hold.objects.get().until_on == on
    assert call_list(company=customer.company, today=on - DAY, at=NOW).count == 0
    (entry,) = call_list(company=customer.company, today=on, at=NOW + 9 * DAY).now
    assert entry.kind == kind
    log(customer, "spoke", on=on)
    assert PlannedCall.objects.get().done_at is not None


def test_a_copy_is_to_be_sent_before_anything_is_asked(customer, waiting):
    log(customer, "needs-copy", note="no la encuentra")
    task = Message.objects.get(channel="task")
    assert "F-1, F-2" in task.text
    log(customer, "needs-copy", on=TODAY + DAY)
    assert Message.objects.filter(channel="task").count() == 1


def test_three_tries_give_the_call_up_and_another_way_is_tried_with_the_same_words(customer, waiting):
    for ahead in range(3):
        call = log(customer, "no-answer", on=TODAY + ahead * DAY)
    assert call.brought == [["call-given-up", {"count": 3}]]
    waiting.refresh_from_db()
    assert waiting.state == "cancelled"
    Customer.objects.filter(id=customer.id).update(address="Calle Mayor 1", city="Murcia")
    told = decision(customer, TODAY + 2 * DAY)
    assert (told.step.key, told.channel, told.approval) == ("second-reminder", "letter", "person")
    assert {"calls-unanswered", "another-way"} <= {reason.code for reason in told.reasons}


def test_with_no_other_way_there_is_silence_until_a_person_goes_on(customer, waiting):
    for ahead in range(3):
        log(customer, "left-message", on=TODAY + ahead * DAY)
    later = TODAY + 3 * DAY
    assert "nobody-answers" in [reason.code for reason in decision(customer, later).reasons]
    act = {"company": customer.company, "customer_id": customer.id, "actor": "ana", "at": NOW}
    calls.go_on(**act, today=later)
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on, customer.unanswered_calls) == ("call", later, 0)
    assert decision(customer, later).step is None
    assert decision(customer, later + 7 * DAY).step.key == "proposal"


@pytest.mark.parametrize("sign", ["reply", "promise", "call"])
def test_any_sign_of_theirs_begins_the_count_anew(customer, sign):
    for ahead in range(3):
        log(customer, "no-answer", on=TODAY + ahead * DAY)
    act = {"company": customer.company, "customer_id": customer.id, "actor": "ana", "today": TODAY + 3 * DAY, "at": NOW}
    if sign == "reply":
        replies.log_reply(**act, text="Les llamo", channel="email")
    elif sign == "promise":
        promises.promise(**act, by_on=TODAY + 9 * DAY)
    else:
        log(customer, "spoke", on=TODAY + 3 * DAY)
    customer.refresh_from_db()
    assert customer.unanswered_calls == 0


def test_one_try_a_day_whoever_dials(customer, waiting):
    log(customer, "no-answer")
    refused("outcome-recorded", log, customer, "left-message")
    log(customer, "spoke", note="devolvieron la llamada")
    customer.refresh_from_db()
    assert (customer.unanswered_calls, customer.ladder_step) == (0, "call")


def test_a_wrong_number_is_not_called_again(customer, waiting):
    call = log(customer, "wrong-number", phone="600 100 200")
    assert call.brought[0][0] == "call-no-number"
    waiting.refresh_from_db()
    assert waiting.state == "failed"
    contact = Contact.objects.get()
    assert contact.phone_wrong_on == TODAY
    assert call_list(company=customer.company, today=TODAY, at=NOW).count == 0
    contacts.change_contact(
        company=customer.company, contact_id=contact.id, actor="ana", today=TODAY, at=NOW, email=contact.email,
        phone="910 000 001",
    )  # fmt: skip
    assert Contact.objects.get().phone_wrong_on is None


def test_a_wrong_number_leaves_the_call_with_the_other_number(customer, waiting):
    Contact.objects.create(company=customer.company, customer=customer, role="management", phone="+34 910 000 001")
    assert log(customer, "wrong-number", phone="+34 600100200").brought[0][0] == "call-number-wrong"
    waiting.refresh_from_db()
    assert (waiting.state, waiting.to) == ("draft", ["+34 910 000 001"])


# --- once, and all or nothing --------------------------------------------------------------------


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_double_click_is_one_call(customer, waiting, outcome):
    said = {"by_on": TODAY + DAY, "again_on": TODAY + DAY, "note": "algo"}
    first, second = (log(customer, outcome, key="k", **said) for _ in range(2))
    assert first == second
    for model in (Call, Promise, Dispute, Hold, PlannedCall):
        assert model.objects.count() <= 1, model
    assert Message.objects.filter(channel="call").count() == 1
    assert Event.objects.filter(noun="call", verb="call").count() == 1


@pytest.mark.parametrize("outcome", sorted(HELD))
def test_a_conversation_without_a_step_is_one_contact_and_moves_no_ladder(customer, outcome):
    log(customer, outcome, by_on=TODAY + DAY, again_on=TODAY + DAY, note="algo")
    message = Message.objects.get(channel="call")
    assert (message.direction, message.state, message.contact_on) == ("out", "delivered", TODAY)
    customer.refresh_from_db()
    assert customer.ladder_step == "second-reminder"
    assert customer.next_look_on == TODAY


def test_what_cannot_be_done_leaves_nothing_behind(customer, waiting):
    Item.objects.update(open_minor=0)
    refused("nothing-open", log, customer, "promised", by_on=TODAY + DAY)
    waiting.refresh_from_db()
    assert waiting.state == "draft"
    assert not Call.objects.exists()
    assert not Event.objects.filter(noun="call").exists()


@pytest.mark.parametrize(
    ("code", "outcome", "said"),
    [
        ("outcome-unknown", "shouted", {}),
        ("promise-day-missing", "promised", {}),
        ("call-day-missing", "call-back", {}),
        ("date-past", "promised", {"by_on": TODAY - DAY}),
        ("date-far", "call-back", {"again_on": date(2062, 1, 1)}),
        ("late-reason-unknown", "spoke", {"reason": "laziness"}),
        ("reason-missing", "spoke", {"reason": "other"}),
    ],
)
def test_what_is_missing_or_impossible_is_said(customer, code, outcome, said):
    refused(code, log, customer, outcome, **said)
    assert not Call.objects.exists()


def test_nobody_reaches_another_companys_customer(customer):
    other = world.company("Otra, S.L.", "B66123459", "Otra")
    result = CallResult("spoke")
    with pytest.raises(Customer.DoesNotExist):
        calls.log_call(company=other, customer_id=customer.id, result=result, actor="x", today=TODAY, at=NOW)
    foreign = world.customer(other, "Ajena, S.L.")
    contact = Contact.objects.get(customer=foreign)
    with pytest.raises(Contact.DoesNotExist):
        log(customer, "spoke", contact_id=contact.id)
    invoice = world.invoice(foreign, "X-1", 1_000, due=days_ago(3)).invoice
    refused("amount-not-open", log, customer, "dispute", note="x", invoice_ids=[invoice.id])


# --- never more insistent ------------------------------------------------------------------------


@given(
    outcome=st.sampled_from(list(Outcome)), reason=st.sampled_from(("", *REASONS)), ahead=st.integers(0, 20),
    later=st.integers(1, 28),
)  # fmt: skip
@settings(max_examples=40)
def test_no_result_makes_us_more_insistent(outcome, reason, ahead, later):
    """Compared with the same customer whom nobody called, on every day after."""
    from django.db import transaction

    with transaction.atomic():
        company = world.company()
        world.bank_account(company, until=TODAY + 60 * DAY)
        customer = world.customer(company, "Frutas Pérez, S.L.", tier="standard", region="MC",
                                  ladder_step="second-reminder", ladder_on=days_ago(10))  # fmt: skip
        item = world.invoice(customer, "F-1", 100_000, due=days_ago(30))
        Item.objects.filter(id=item.id).update(reminded_on=days_ago(10))
        day = TODAY + later * DAY
        before = decision(customer, day)
        on = TODAY + min(ahead, later) * DAY
        log(customer, outcome, on=TODAY, by_on=on, again_on=on, note="algo", reason=reason)
        after = decision(customer, day)
        order = ["", "polite-reminder", "second-reminder", "call", "proposal", "formal-request", "mediation"]
        said = [order.index(one.step.key if one.step else "") for one in (before, after)]
        assert said[1] <= said[0], (before, after)
        transaction.set_rollback(True)


def test_a_broken_promise_is_on_the_list_before_a_larger_sum(company, customer):
    promises.promise(
        company=company, customer_id=customer.id, by_on=days_ago(8), actor="ana", today=days_ago(12), at=NOW,
    )  # fmt: skip
    promises.settle_due(company=company, today=TODAY, at=NOW)
    large = world.customer(company, "Grande, S.A.", email="g@g.example", tier="standard")
    world.draft(large, [world.invoice(large, "G-1", 9_000_000, due=days_ago(20))], channel="call", step="call")
    friend = world.customer(company, "Amiga, S.A.", email="a@a.example", tier="delicate")
    world.draft(friend, [world.invoice(friend, "A-1", 99_000_000, due=days_ago(20))], channel="call", step="call")
    assert Promise.objects.get().state == PromiseState.BROKEN
    ranked = call_list(company=company, today=TODAY, at=NOW).ranked
    assert [(one.customer.name, one.kind) for one in ranked] == [
        ("Frutas Pérez, S.L.", "promise-broken"), ("Grande, S.A.", "step"), ("Amiga, S.A.", "first-slip"),
    ]  # fmt: skip


def test_reasons_are_kept_counted_and_taken_back(customer):
    act = {"company": customer.company, "customer_id": customer.id, "actor": "ana", "today": TODAY, "at": NOW}
    for _ in range(2):
        made = reasons.note_reason(**act, kind="cash-flow")
    assert LateReason.objects.count() == 1
    assert made.overdue == [["EUR", 120_000, days_ago(30).isoformat()]]
    assert reasons.forget_reason(**act)
    assert not reasons.forget_reason(**act)
    customer.refresh_from_db()
    assert customer.late_reason == ""
    assert LateReason.objects.count() == 1
    refused("late-reason-source", reasons.note_reason, **act, kind="forgotten", source="radio")
    refused("date-past", reasons.note_reason, **act, kind="approval-pending", until_on=days_ago(1))


def test_a_planned_call_moves_and_is_dropped(customer):
    act = {"company": customer.company, "customer_id": customer.id, "actor": "ana", "today": TODAY, "at": NOW}
    for on in (TODAY, TODAY + DAY):
        made = calls_planned.plan_call(**act, on=on, note="el nuevo pedido")
    assert PlannedCall.objects.get().on == TODAY + DAY
    assert calls_planned.drop_planned(company=customer.company, planned_id=made.id, actor="ana", at=NOW)
    assert not calls_planned.drop_planned(company=customer.company, planned_id=made.id, actor="ana", at=NOW)
    refused("call-kind-unknown", calls_planned.plan_call, **act, on=TODAY, kind="urgente")
    Customer.objects.update(do_not_contact=True)
    refused("customer-not-called", calls_planned.plan_call, **act, on=TODAY)


def test_every_outcome_is_held_tried_or_a_wrong_number():
    assert set(Outcome) == HELD | TRIED | {Outcome.WRONG_NUMBER}
