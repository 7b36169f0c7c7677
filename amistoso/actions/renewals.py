"""Bring a message that has not left up to date: today's amounts, today's addresses, all that is overdue by now."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, preparing
from amistoso.actions.refusals import Refusal
from amistoso.actions.unsent import found_message, too_late, unsent
from amistoso.core import letter_costs, told
from amistoso.core.askable import askable_items, overdue_today
from amistoso.core.cases import Case, Item
from amistoso.core.interest import RateUnknown
from amistoso.core.letter_facts import Cost, LetterFacts
from amistoso.core.protocols import Protocol, Stage
from amistoso.models import Company, Message, MessageState
from amistoso.queries.cases import read_cases
from amistoso.queries.letters import letters_to_write
from amistoso.queries.protocols import protocol_of

WITH_COSTS = (Stage.FORMAL, Stage.MEDIATION)
MAX_DRAFTS = 2000  # more than people can approve; the rest is brought up to date when it is opened


def renew(
    *, company: Company, message_id: int, actor: str, today: date, at: datetime, with_costs: bool | None = None
) -> Message:
    """Write it again from its template; it becomes a draft.

    `with_costs` switches interest and costs on or off; without it they stay as they were, counted up to today.
    """
    message = found_message(company, message_id)
    if with_costs is not None:
        if with_costs and message.stage not in WITH_COSTS:
            hint = "Desde la solicitud formal se puede; antes, lo que se pide es solo el principal."
            raise Refusal("costs-too-early", "Intereses y costes no caben en un mensaje amistoso.", hint)
        message.costs = [] if with_costs else None  # what they come to is written below
    case = read_cases(company=company, customer_ids=[message.customer_id], today=today)[message.customer_id]
    items = _items_to_tell(case, message, protocol_of(company), today)
    if message.decision is None or not any(item.open_minor > 0 for item in items):
        raise Refusal("nothing-to-ask", "Ya no queda nada que pedir en este mensaje.", "Anúlelo.")
    if not _write_again(company, message, items, actor, today, at):
        raise too_late(message)
    return found_message(company, message_id)


def renew_outdated(*, company: Company, today: date, at: datetime) -> int:
    """Nobody is to call, or approve a letter, about half of what is overdue by now: look at each draft of ours again.

    What a person has changed stays as they wrote it.
    """
    drafts = Message.objects.filter(
        company=company, direction="out", state=MessageState.DRAFT, edited=False, decision__isnull=False
    ).exclude(stage=Stage.COURTESY)
    waiting = list(drafts.select_related("decision__customer").order_by("id")[:MAX_DRAFTS])
    found = read_cases(company=company, customer_ids=[draft.customer_id for draft in waiting], today=today)
    renewed = 0
    for draft in waiting:
        items = _items_to_tell(found[draft.customer_id], draft, protocol_of(company), today)
        known = {(line.item_id, line.minor) for line in told.read(draft.items)}
        if {(item.id, item.open_minor) for item in items} != known and any(item.open_minor > 0 for item in items):
            with suppress(Refusal):  # a rate that is not published yet: who approves the draft is told then
                renewed += _write_again(company, draft, items, "amistoso", today, at)
    return renewed


def _items_to_tell(case: Case, message: Message, protocol: Protocol, today: date) -> list[Item]:
    """A courtesy note speaks of its own invoices; a reminder of all that is overdue, as a new one would."""
    known = {line.item_id for line in told.read(message.items)}
    overdue = [] if message.stage == Stage.COURTESY else overdue_today(case, protocol, today)
    items = overdue or [item for item in askable_items(case, today) if item.id in known]
    return sorted(items, key=lambda item: (item.currency, item.due_on, item.id))


def _write_again(company: Company, message: Message, items: list[Item], actor: str, today: date, at: datetime) -> bool:
    decision = message.decision
    if decision is None:
        return False
    stored = [[item.id, item.number, item.due_on.isoformat(), item.open_minor, item.currency] for item in items]
    decision.items = stored  # for composing only: what was decided that day stays as it was
    wanted = letters_to_write(company=company, decisions=[decision], today=today)[0]
    if message.costs is not None:
        wanted = replace(wanted, facts=replace(wanted.facts, costs=_costs(wanted.facts, today)))
    letter, version, problem = preparing.compose(wanted, preparing.gate_for(company, [decision], today))
    with transaction.atomic():
        changed = unsent(company, message.id).update(
            subject=letter.subject,
            text=letter.text,
            html=letter.html,
            payment_qr=preparing.qr_of(letter),
            parameters=preparing.parameters_of(letter),
            template_version=version,
            items=stored,
            costs=letter_costs.stored(wanted.facts.costs),
            attachments=preparing.told_papers(wanted.papers.chosen),
            left_out=preparing.told_papers(wanted.papers.left_out),
            to=list(wanted.to),
            sender_email=wanted.facts.sender.email,
            sender_name=preparing.signed_by(wanted.facts.sender.name, company.name),
            error=problem or (message.error if message.attempts else ""),
            edited=False,
            written_by="",
            tone="",
            tone_of="",
            sleeps_until=None,
            state=MessageState.DRAFT,
            approved_by=None,
            next_attempt_at=None,
        )
        if changed:
            told_costs = {"costs": letter_costs.stored(wanted.facts.costs)} if wanted.facts.costs else {}
            events.note(message, verb="renew", actor=actor, at=at, data={"items": stored, **told_costs})
    return bool(changed)


def _costs(facts: LetterFacts, today: date) -> tuple[Cost, ...]:
    try:
        return letter_costs.costs_of(facts.items, today)
    except RateUnknown as error:
        hint = "Póngalo al día sin intereses ni costes, o espere a que se publique el tipo."
        raise Refusal("rate-unknown", str(error), hint) from error
