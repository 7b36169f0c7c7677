"""The tone guard in front of every send, the second pair of eyes, and the night between."""

from datetime import UTC, datetime

import pytest

from amistoso.actions import companies, messages, readings, sleeping
from amistoso.actions.refusals import Refusal
from amistoso.models import Event, Message
from amistoso.queries import explanations, worklist
from amistoso.queries import readings as tones
from tests.correspondence import LATER, NOW, TODAY, make_item, make_user, only_message, prepared, send

pytestmark = pytest.mark.django_db

HARSH = "Hemos tenido mucha paciencia y ya van cuatro avisos sin respuesta."
CALM = "Todavía no nos consta el pago. ¿Hay algo que revisar por nuestra parte?"
EVENING = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)  # half past nine in Madrid
MORNING = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


@pytest.fixture
def draft(company, customer) -> Message:
    return prepared(company, customer, make_item(customer), approval="person")


def edit(message: Message, text: str, actor: str, at: datetime = NOW) -> Message:
    return messages.edit(
        company=message.company, message_id=message.id, subject="Su factura", text=text, actor=actor, at=at
    )


def approve(message: Message, user, at: datetime = NOW, reason: str = "") -> Message:
    return messages.approve(
        company=message.company, message_id=message.id, user=user, at=at, today=at.date(), reason=reason
    )


def code_of(act, *arguments, **named) -> str:
    with pytest.raises(Refusal) as refusal:
        act(*arguments, **named)
    return refusal.value.code


def test_what_is_blocked_is_neither_kept_nor_approved(company, draft):
    user = make_user(company)
    assert code_of(edit, draft, "Pague o le embargamos la cuenta.", user.username) == "tone-blocked"
    # However it came there.
    Message.objects.filter(id=draft.id).update(text="Pague o le embargamos la cuenta.", edited=True)
    assert code_of(approve, draft, user) == "tone-blocked"
    assert only_message(draft.customer).state == "draft"


def test_who_wrote_it_is_not_who_lets_it_leave(company, draft):
    ana, luis = make_user(company, name="ana"), make_user(company, name="luis")
    assert edit(draft, HARSH, "ana").tone == "review"
    with pytest.raises(Refusal) as refusal:
        approve(draft, ana, reason="Porque sí")
    assert refusal.value.code == "second-reader"
    assert "luis" in refusal.value.hint
    approved = approve(draft, luis)
    assert (approved.state, approved.tone) == ("approved", "read")
    assert Event.objects.get(verb="approve").data["tone"] == "read"
    assert send(company).sent == 1


def test_who_only_looks_on_is_no_second_reader(company, draft):
    ana = make_user(company, name="ana")
    make_user(company, "reader", "bea")
    edit(draft, HARSH, "ana")
    assert code_of(approve, draft, ana) == "reason-to-send"


def test_what_the_owner_decides_another_owner_reads(company, customer):
    draft = prepared(company, customer, approval="owner")
    eva = make_user(company, "owner", "eva")
    make_user(company, name="luis")
    edit(draft, HARSH, "eva")
    assert code_of(approve, draft, eva) == "reason-to-send"
    make_user(company, "owner", "olga")
    assert code_of(approve, draft, eva) == "second-reader"


def test_alone_at_the_desk_one_says_why_and_it_is_kept(company, draft):
    ana = make_user(company, name="ana")
    edit(draft, HARSH, "ana")
    assert code_of(approve, draft, ana, reason="  ") == "reason-to-send"
    assert approve(draft, ana, reason="Lo acordé por teléfono").tone == "read"
    assert Event.objects.get(verb="approve").data["reason"] == "Lo acordé por teléfono"


def test_a_calm_text_is_approved_by_who_wrote_it(company, draft):
    ana = make_user(company, name="ana")
    make_user(company, name="luis")
    edit(draft, CALM, "ana")
    assert approve(draft, ana).tone == "ok"
    assert send(company).sent == 1


def test_words_changed_while_somebody_reads_are_not_approved_unread(company, draft, monkeypatch):
    luis = make_user(company, name="luis")
    edit(draft, CALM, "ana")
    settled = readings.settle

    def slowly(**how):
        said = settled(**how)
        edit(draft, HARSH, "ana")
        return said

    monkeypatch.setattr(readings, "settle", slowly)
    assert code_of(approve, draft, luis) == "words-changed"
    assert only_message(draft.customer).state == "draft"


@pytest.mark.parametrize("text", ["Es usted un moroso.", HARSH], ids=["blocked", "unread"])
def test_words_that_got_past_everybody_do_not_leave(company, draft, text):
    edit(draft, CALM, "ana")
    approve(draft, make_user(company, name="luis"))
    Message.objects.filter(id=draft.id).update(text=text)
    summary = send(company)
    message = only_message(draft.customer)
    assert (summary.sent, summary.returned, message.state) == (0, 1, "draft")
    assert "El tono" in message.error


def test_a_reading_of_other_words_does_not_count(company, draft):
    edit(draft, HARSH, "ana")
    approve(draft, make_user(company, name="luis"))
    Message.objects.filter(id=draft.id).update(text=HARSH + " Estamos muy decepcionados con ustedes.")
    assert send(company).sent == 0


def test_our_own_letters_are_known_by_their_version_and_not_judged_one_by_one(company, customer):
    message = prepared(company, customer)
    assert tones.are_ours(message)
    Message.objects.filter(id=message.id).update(text="Es usted un moroso.")  # nothing of ours writes so
    assert send(company).sent == 1


def test_a_template_of_ones_own_is_judged_before_it_leaves_by_itself(company, customer):
    message = prepared(company, customer)
    Message.objects.filter(id=message.id).update(text="Es usted un moroso.", template_version="es:3-0f0f0f0f")
    assert (send(company).sent, only_message(customer).state) == (0, "draft")


def test_bringing_it_up_to_date_forgets_who_wrote_and_read(company, draft):
    edit(draft, HARSH, "ana")
    renewed = messages.renew(company=company, message_id=draft.id, actor="ana", today=TODAY, at=NOW)
    assert (renewed.tone, renewed.written_by, renewed.edited) == ("", "", False)


# --- the night between -----------------------------------------------------------------------------------------


def test_a_message_is_slept_on_and_is_back_in_the_morning(company, draft):
    ana = make_user(company, name="ana")
    edit(draft, CALM, "ana", EVENING)
    asleep = sleeping.sleep_on(company=company, message_id=draft.id, actor="ana", at=EVENING)
    assert asleep.sleeps_until == MORNING
    assert code_of(approve, draft, ana, at=EVENING) == "message-sleeping"
    assert [group.kind for group in worklist.groups(company=company, today=TODAY)] == ["sleeping"]
    (group,) = worklist.groups(company=company, today=MORNING.date())
    assert (group.kind, group.tasks[0].state) == ("drafts", "slept")
    assert approve(draft, ana, at=MORNING).sleeps_until is None


def test_explain_says_that_it_is_slept_on(company, customer, draft):
    sleeping.sleep_on(company=company, message_id=draft.id, actor="ana", at=EVENING)

    def until(at):
        return explanations.explain(company=company, customer_id=customer.id, today=at.date(), at=at).sleeps_until

    assert (until(EVENING), until(MORNING)) == (MORNING, None)


def test_what_was_approved_can_still_be_slept_on(company, draft):
    edit(draft, CALM, "ana")
    approve(draft, make_user(company, name="luis"))
    asleep = sleeping.sleep_on(company=company, message_id=draft.id, actor="ana", at=EVENING)
    assert (asleep.state, asleep.approved_by_id) == ("draft", None)
    assert send(company).sent == 0


def test_what_has_left_cannot_be_slept_on(company, draft):
    approve(draft, make_user(company, name="luis"))
    send(company)
    assert code_of(sleeping.sleep_on, company=company, message_id=draft.id, actor="a", at=LATER) == "message-left"


def test_one_may_wake_it_where_the_company_leaves_that_open(company, draft):
    sleeping.sleep_on(company=company, message_id=draft.id, actor="ana", at=EVENING)
    awake = sleeping.wake(company=company, message_id=draft.id, actor="ana", at=EVENING)
    assert awake.sleeps_until is None
    assert readings.has_not_slept(awake)


@pytest.fixture
def strict(company):
    changes = {"sleep_on_it": "required", "late_hour": "19"}
    assert companies.change(company=company, changes=changes, actor="eva", at=NOW) == ["late_hour", "sleep_on_it"]
    company.refresh_from_db()
    return company


def test_where_it_is_required_harsh_words_wait_for_the_morning(strict, draft):
    luis = make_user(strict, name="luis")
    edit(draft, HARSH, "ana")
    assert code_of(approve, draft, luis) == "sleep-on-it"
    sleeping.sleep_on(company=strict, message_id=draft.id, actor="ana", at=NOW)
    assert code_of(sleeping.wake, company=strict, message_id=draft.id, actor="ana", at=NOW) == "sleep-required"
    assert approve(draft, luis, at=MORNING).state == "approved"


def test_a_night_counts_only_for_the_words_that_were_slept_on(strict, draft):
    luis = make_user(strict, name="luis")
    edit(draft, HARSH, "ana")
    sleeping.sleep_on(company=strict, message_id=draft.id, actor="ana", at=NOW)
    edit(draft, HARSH + " Y no lo entendemos.", "ana", MORNING)
    assert code_of(approve, draft, luis, at=MORNING) == "sleep-on-it"


def test_where_it_is_required_what_is_written_late_waits_and_our_own_letters_do_not(strict, draft):
    luis = make_user(strict, name="luis")
    late = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
    assert approve(draft, luis, at=late).state == "approved"
    edit(draft, CALM, "ana", late)
    assert code_of(approve, draft, luis, at=late) == "sleep-on-it"
    assert approve(draft, luis, at=MORNING).state == "approved"


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"sleep_on_it": "siempre"}, "sleep-policy-unknown"), ({"late_hour": "25"}, "late-hour-unknown"),
     ({"late_hour": "tarde"}, "late-hour-unknown")],
)  # fmt: skip
def test_a_custom_nobody_knows_is_refused(company, changes, code):
    assert code_of(companies.change, company=company, changes=changes, actor="eva", at=NOW) == code
