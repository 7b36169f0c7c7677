"""Disputes from opening to every ending: held to the cent, recognised when credited, and gone on with gently."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from amistoso.actions import (
    dispute_answers,
    dispute_credits,
    dispute_endings,
    disputes,
    messages,
    runs,
    sending,
)
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Customer, Dispute, Event, Invoice, Item, Membership, Message
from amistoso.queries import worklist
from amistoso.queries.cases import read_cases
from amistoso.queries.disputes import counts, listed, record_of_customer, story_of
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
SAID = {"actor": "ana", "today": TODAY, "at": NOW}


@pytest.fixture
def company(settings):
    settings.EMAIL_URL = "outbox:"
    made = world.company()
    world.bank_account(made)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", tier="standard", pattern_on=TODAY)
    world.invoice(made, "F-1", 100_000, due=days_ago(20))
    world.invoice(made, "F-2", 40_000, due=days_ago(5))
    return made


def opened(customer, minor=None, reason="Faltan dos cajas", number="F-1", **more) -> Dispute:
    invoice = Invoice.objects.get(number=number)
    return disputes.open_dispute(
        company=customer.company, customer_id=customer.id, invoice_id=invoice.id, amount_minor=minor, reason=reason,
        **{**SAID, **more},
    )  # fmt: skip


def held(customer, today=TODAY) -> list[tuple[str, str, int | None]]:
    case = read_cases(company=customer.company, customer_ids=[customer.id], today=today)[customer.id]
    numbers = {one.id: one.number for one in case.items}
    return [(one.kind, numbers[one.item_id], one.minor) for one in case.covers]


def asked(customer, today=TODAY) -> dict[str, int]:
    """Return what the next reminder asks for, as its message says it."""
    Customer.objects.update(next_look_on=today)
    runs.run_day(company=customer.company, today=today, at=NOW + (today - TODAY), send=False)
    told = Message.objects.filter(customer=customer, direction="out").latest("id")
    return {line[1]: line[3] for line in told.items}


def test_only_its_part_is_held_and_the_letter_says_so(customer):
    opened(customer, 12_050)
    assert held(customer) == [("dispute", "F-1", 12_050)]
    assert asked(customer) == {"F-1": 87_950, "F-2": 40_000}
    text = Message.objects.latest("id").text
    assert "879,50\u00a0€ (de un total de 1.000,00\u00a0€) – 120,50\u00a0€ en revisión, que no le pedimos" in text
    assert "Total pendiente: 1.279,50" in text


def test_lines_add_up_and_stand_beside_another_dispute(customer):
    made = opened(customer, lines=[("2 cajas rotas", 4_500), ("Portes", 1_000)])
    opened(customer, 2_000, reason="El precio no es el del pedido", kind="price")
    assert made.amount_minor == 5_500
    assert [(line.text, line.amount_minor) for line in made.lines.all()] == [
        ("2 cajas rotas", 4_500),
        ("Portes", 1_000),
    ]
    assert held(customer) == [("dispute", "F-1", 5_500), ("dispute", "F-1", 2_000)]
    assert asked(customer)["F-1"] == 100_000 - 7_500


def test_the_day_we_give_ourselves_is_of_working_days(customer):
    made = opened(customer)
    assert (made.answer_by_on - TODAY).days == 7, "five working days from a Tuesday pass a weekend"


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("dispute-overlaps", {"minor": 70_001}), ("dispute-overlaps", {"minor": None}),
        ("amount-not-open", {"minor": 100_001}), ("amount-not-open", {"minor": 0}),
        ("dispute-kind", {"kind": "caro"}), ("source-unknown", {"source": "fax"}), ("reason-missing", {"reason": " "}),
        ("dispute-lines", {"lines": [("", 5)]}), ("dispute-lines", {"lines": [("Portes", 0)]}),
        ("date-too-far", {"answer_by_on": TODAY + timedelta(days=4000)}), ("owner-unknown", {"owner_id": 10**6}),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_writes_nothing(customer, code, more):
    opened(customer, 30_000)
    before = (Dispute.objects.count(), Event.objects.count())
    with pytest.raises(Refusal) as refused:
        opened(customer, **{"minor": 10_000, "reason": "Otra cosa", **more})
    assert refused.value.code == code
    assert (Dispute.objects.count(), Event.objects.count()) == before


def test_a_credit_note_is_not_disputed(customer):
    world.invoice(customer, "A-1", -5_000, due=days_ago(3))
    with pytest.raises(Refusal, match="es un abono"):
        opened(customer, number="A-1")


def test_the_same_click_twice_is_one_dispute(customer):
    assert opened(customer, 500).pk == opened(customer, 500).pk
    assert Dispute.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_people_at_once_never_dispute_more_than_the_invoice(customer):
    def one(number: int) -> str:
        try:
            opened(customer, 60_000, reason=f"Motivo {number}")
        except Refusal as refusal:
            return refusal.code
        finally:
            connection.close()
        return "opened"

    with ThreadPoolExecutor(4) as many:
        assert sorted(many.map(one, range(4))) == ["dispute-overlaps"] * 3 + ["opened"]


def test_it_is_assigned_asked_about_and_taken_up(company, customer):
    ana = get_user_model().objects.create(username="ana")
    Membership.objects.create(company=company, user=ana, role="controller")
    made = opened(customer)
    on = {"company": company, "dispute_id": made.pk, **SAID}
    disputes.assign(owner_id=ana.pk, answer_by_on=TODAY + timedelta(days=1), **on)
    disputes.ask(waiting_for="Una foto del albarán", **on)
    made.refresh_from_db()
    assert (made.state, made.waiting_for, made.owner_id) == ("waiting", "Una foto del albarán", ana.pk)
    assert held(customer) == [("dispute", "F-1", None)], "it stays held while we wait for them"
    disputes.take_up(**on)
    events = list(Event.objects.filter(noun="dispute").order_by("id").values_list("verb", flat=True))
    assert events == ["dispute", "assign", "ask", "take-up"]
    disputes.take_up(**on)
    assert Event.objects.filter(noun="dispute").count() == 4, "twice is once"


def test_past_its_day_it_is_on_today_with_who_looks_into_it(company, customer):
    ana = get_user_model().objects.create(username="ana")
    Membership.objects.create(company=company, user=ana, role="controller")
    made = opened(customer, owner_id=ana.pk, answer_by_on=days_ago(1), today=days_ago(9))
    groups = {group.kind: group for group in worklist.groups(company=company, today=TODAY)}
    (task,) = groups["late-answers"].tasks
    assert (task.target, task.payer, task.on) == (made.pk, "ana", days_ago(1))
    (row,) = listed(company=company, today=TODAY, user_id=ana.pk, show="late").rows
    assert (row.age_days, row.is_late, row.disputed.minor) == (9, True, 100_000)
    assert counts(company=company, today=TODAY, user_id=ana.pk)["mine"] == 1


def credit(customer, number, minor, corrects="F-1", on=TODAY) -> Invoice:
    note = world.invoice(customer, number, -minor, due=on, issued=on).invoice
    Invoice.objects.filter(id=note.id).update(corrects=corrects)
    return note


def test_a_credit_note_that_is_loaded_closes_what_waited_for_it(company, customer):
    made = opened(customer, 10_000)
    on = {"company": company, "dispute_id": made.pk, **SAID}
    assert dispute_endings.expect_credit(by_on=TODAY + timedelta(days=5), resolution="Tienen razón", **on)
    assert dispute_credits.settle_due(company=company, today=TODAY, at=NOW) == 0
    credit(customer, "A-1", 6_000)
    assert dispute_credits.settle_due(company=company, today=TODAY, at=NOW) == 0, "only a part of it"
    assert held(customer) == [("dispute", "F-1", 4_000)]
    note = credit(customer, "A-2", 4_000)
    assert dispute_credits.settle_due(company=company, today=TODAY, at=NOW) == 1
    made.refresh_from_db()
    assert (made.state, made.credit_note_id, made.resolved_on) == ("credited", note.id, TODAY)
    assert held(customer) == []
    assert asked(customer) == {"A-1": -6_000, "A-2": -4_000, "F-1": 100_000, "F-2": 40_000}
    assert record_of_customer(company=company, customer_id=customer.id).theirs == 1


def test_a_day_we_missed_asks_for_nothing(company, customer):
    made = opened(customer)
    dispute_endings.expect_credit(
        company=company, dispute_id=made.pk, by_on=TODAY, resolution="", **SAID
    )  # fmt: skip
    later = TODAY + timedelta(days=60)
    assert dispute_credits.settle_due(company=company, today=later, at=NOW) == 0
    assert held(customer, later) == [("dispute", "F-1", None)]
    assert story_of(company=company, dispute_id=made.pk, today=later).row.is_late


def test_a_voided_invoice_ends_what_was_said_of_it(company, customer):
    from amistoso.models import Allocation

    made = opened(customer)
    item = Item.objects.get(number="F-1")
    Allocation.objects.create(
        company=company, item=item, source="replacement", amount_minor=100_000, paid_on=TODAY, because="Sustituida"
    )
    Item.objects.filter(id=item.id).update(open_minor=0)
    assert dispute_credits.settle_due(company=company, today=TODAY, at=NOW) == 1
    made.refresh_from_db()
    assert (made.state, made.resolution) == ("credited", "La factura ha quedado anulada.")


def test_paid_meanwhile_it_waits_for_a_word_and_holds_nothing(company, customer):
    made = opened(customer, 10_000)
    Item.objects.filter(number="F-1").update(open_minor=0)
    assert held(customer) == []
    assert story_of(company=company, dispute_id=made.pk, today=TODAY).row.is_paid


def test_another_day_is_agreed_and_the_invoice_keeps_its_own(company, customer):
    due = TODAY + timedelta(days=14)
    made = opened(customer)
    Item.objects.filter(number="F-1").update(reminded_on=days_ago(5))
    Customer.objects.update(ladder_step="formal-request", ladder_on=days_ago(40))
    dispute_endings.agree_date(company=company, dispute_id=made.pk, due_on=due, resolution="Por teléfono", **SAID)
    assert held(customer) == [("new-date", "F-1", None)]
    assert held(customer, due) == [("new-date", "F-1", None)]
    assert held(customer, due + timedelta(days=1)) == []
    item = Item.objects.get(number="F-1")
    assert (item.due_on, item.reminded_on) == (days_ago(20), None)
    assert Customer.objects.get().ladder_step == "", "what was questioned begins again at the gentle end"
    dispute_credits.settle_due(company=company, today=due + timedelta(days=1), at=NOW)
    made.refresh_from_db()
    assert (made.held_until_on, made.agreed_due_on) == (None, due)


TEXT = "Buenos días:\n\nLo hemos revisado: el pedido 77 dice lo mismo que la factura.\n\nUn cordial saludo,\n\nAna"


def test_it_stands_with_an_explanation_and_days_that_begin_when_it_arrives(company, customer, settings, tmp_path):
    settings.OUTBOX = tmp_path
    made = opened(customer)
    on = {"company": company, "dispute_id": made.pk, **SAID}
    draft = dispute_answers.explain(subject="", text=TEXT, **on)
    assert draft is not None
    assert (draft.state, draft.subject, draft.written_by, draft.arranges) == (
        "draft",
        "Sobre la factura F-1",
        "ana",
        True,
    )
    assert dispute_answers.explain(subject="", text=TEXT, **on) is None, "twice is once"
    assert Message.objects.filter(step="dispute-answer").count() == 1
    later = TODAY + timedelta(days=30)
    assert held(customer, later) == [("explained", "F-1", None)], "nobody hears from us before they have read why"
    user = world.user("elena", company, "owner")
    messages.approve(company=company, message_id=draft.id, user=user, at=NOW, today=TODAY)
    assert sending.send_due(company=company, today=TODAY, at=NOW).sent == 1
    assert Customer.objects.get().ladder_step == "", "it asked for nothing"
    sent = Message.objects.get(id=draft.id)
    made.refresh_from_db()
    assert sent.sent_at.date() == TODAY
    assert held(customer, made.held_until_on - timedelta(days=1)) == [("explained", "F-1", None)]
    assert held(customer, made.held_until_on) == []


def test_the_days_to_react_begin_on_the_day_it_was_where_we_are(company, customer):
    """Half past six in the evening in Mexico is the next day in the tables."""
    made = opened(customer)
    draft = dispute_answers.explain(company=company, dispute_id=made.pk, subject="", text=TEXT, **SAID)
    Message.objects.filter(id=draft.id).update(state="delivered", sent_at=datetime(2026, 12, 2, 0, 30, tzinfo=UTC))
    last = []
    for zone in ("America/Mexico_City", "Europe/Madrid"):
        Company.objects.update(time_zone=zone)
        last.append(max(ahead for ahead in range(30) if held(customer, TODAY + timedelta(days=ahead))))
    assert last[0] == last[1] - 1


def test_words_that_hurt_are_not_kept_and_nothing_is_resolved(company, customer):
    made = opened(customer)
    harsh = "Buenos días:\n\nEs usted un moroso y un sinvergüenza. Pague de una vez."
    with pytest.raises(Refusal) as refused:
        dispute_answers.explain(company=company, dispute_id=made.pk, subject="", text=harsh, **SAID)
    assert refused.value.code == "tone-blocked"
    assert Dispute.objects.get().state == "open"
    on = {"company": company, "dispute_id": made.pk}
    unfinished = dispute_answers.begin(kind="stands", words="", day=None, today=TODAY, **on)
    with pytest.raises(Refusal, match="Falta lo que se le dice"):
        dispute_answers.explain(subject="", text=unfinished, **on, **SAID)


@pytest.mark.parametrize("kind", ["received", "question", "credit", "new-date", "stands"])
@pytest.mark.parametrize(
    ("language", "register"), [("es", "formal"), ("es", "informal"), ("en", "formal"), ("fr", "formal")]
)
def test_what_a_draft_begins_with_passes_the_tone_guard(company, customer, kind, language, register):
    from amistoso.core import tone

    Customer.objects.update(language=language, register=register)
    made = opened(customer, 5_000)
    text = dispute_answers.begin(
        company=company, dispute_id=made.pk, kind=kind, words="el albarán firmado", day=TODAY, today=TODAY
    )
    wanted = "es" if language == "es" else "en"
    verdict = tone.judge(text, language=wanted, stage="courtesy")
    assert [(one.category, one.quote) for one in verdict.findings] == []
    assert "F-1" in text
    assert "…" not in text
    assert "50,00\u00a0€" in text or "€50.00" in text


def test_it_is_opened_again_and_held_again(company, customer):
    made = opened(customer)
    on = {"company": company, "dispute_id": made.pk, **SAID}
    assert disputes.resolve(resolution="Lo retiran", ending="withdrawn", **on)
    assert not disputes.resolve(resolution="Otra vez", ending="withdrawn", **on)
    assert held(customer) == []
    assert disputes.reopen(reason="Llega una foto", **on)
    assert not disputes.reopen(reason="Llega una foto", **on)
    made.refresh_from_db()
    assert (made.state, made.resolved_on, made.reopened) == ("open", None, 1)
    assert held(customer) == [("dispute", "F-1", None)]
    disputes.resolve(resolution="Aclarado", **on)
    opened(customer, 5_000, reason="Otra cosa")
    with pytest.raises(Refusal, match="ya tiene otra incidencia"):
        disputes.reopen(reason="De nuevo", **on)


def test_in_another_currency_too(customer):
    world.invoice(customer, "Y-1", 90_000, due=days_ago(9), currency="JPY")
    opened(customer, 10_000, number="Y-1")
    assert asked(customer) == {"F-1": 100_000, "F-2": 40_000, "Y-1": 80_000}
