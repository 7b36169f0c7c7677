"""Credit notes that have been loaded meanwhile, recognised; and days of grace that are over.

Only a dispute that waits for a credit note is ended by one. A voided invoice ends what was said about it.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Sum

from amistoso.actions import dispute_endings, events, looks
from amistoso.core.disputes import Awaited, CreditNote, credits_of, reacts_until
from amistoso.models import PENDING, Allocation, AllocationSource, Company, Dispute, DisputeState, Invoice, Item
from amistoso.queries.sql import local_day

VOIDED = "La factura ha quedado anulada."


def settle_due(*, company: Company, today: date, at: datetime, actor: str = "amistoso") -> int:
    """Recognise what has been credited or voided; return how many disputes that ended."""
    _let_go(company, today)
    ended = 0
    waiting = Dispute.objects.filter(company=company, state=DisputeState.CREDIT_EXPECTED).select_related("invoice")
    by_customer: dict[int, list[Dispute]] = defaultdict(list)
    for made in waiting.order_by("id"):
        by_customer[made.customer_id].append(made)
    for customer_id, disputes in sorted(by_customer.items()):
        ended += _recognise(company, customer_id, disputes, actor, today, at)
    for made in _voided(company):
        given = {"company": company, "dispute_id": made.pk, "actor": actor, "today": today, "at": at}
        ended += dispute_endings.resolve(resolution=VOIDED, ending=DisputeState.CREDITED, **given)  # type: ignore[arg-type]
    return ended


def _let_go(company: Company, today: date) -> None:
    """What is over holds nobody, and the run need not look at it again."""
    over = Dispute.objects.filter(company=company, held_until_on__lte=today).select_related("explanation")
    gone = []
    for made in over.order_by("id"):
        explanation, until, ended = made.explanation, made.held_until_on, made.resolved_on
        is_being_written = explanation is not None and explanation.state in PENDING
        told_on = local_day(explanation.sent_at, company.time_zone) if explanation is not None else None
        if not is_being_written and until and ended and reacts_until(ended, until, told_on) <= today:
            gone.append(made.pk)
    Dispute.objects.filter(company=company, id__in=gone, held_until_on__lte=today).update(held_until_on=None)


def _recognise(
    company: Company, customer_id: int, disputes: Sequence[Dispute], actor: str, today: date, at: datetime
) -> int:
    notes = credit_notes_of(company=company, customer_id=customer_id)
    waiting = [
        Awaited(
            made.pk, made.invoice.number, made.invoice.currency, made.amount_minor or made.invoice.total_minor,
            made.opened_on,
        )
        for made in disputes
    ]  # fmt: skip
    found, ended = credits_of(waiting, notes), 0
    for made in disputes:
        credit = found.get(made.pk)
        if credit is None:
            continue
        wanted = made.amount_minor or made.invoice.total_minor
        given = {"company": company, "dispute_id": made.pk, "actor": actor, "today": today, "at": at}
        if credit.minor >= wanted or _is_settled(made, credit.note_id):
            ended += dispute_endings.credited(credit_note_id=credit.note_id, **given)  # type: ignore[arg-type]
        elif credit.minor != made.credited_minor:
            _note_part(made, credit.minor, credit.note_id, actor, today, at)
    return ended


def _is_settled(made: Dispute, note_id: int) -> bool:
    """Whether nothing is left of the invoice once the unused rest of the note is taken off."""
    opened = Item.objects.filter(invoice=made.invoice_id).aggregate(sum=Sum("open_minor"))["sum"] or 0
    unused = Item.objects.filter(invoice=note_id).aggregate(sum=Sum("open_minor"))["sum"] or 0
    return int(opened) + int(unused) <= 0


def _note_part(made: Dispute, minor: int, note_id: int, actor: str, today: date, at: datetime) -> None:
    """A part of it is credited: only the rest is still held, and somebody has to say what comes of that."""
    with transaction.atomic():
        live = Dispute.objects.filter(id=made.pk, state=DisputeState.CREDIT_EXPECTED)
        if live.update(credited_minor=minor, credit_note_id=note_id):
            events.note(made, verb="credit-part", actor=actor, at=at, data={"minor": minor, "note": note_id})
            looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)


def credit_notes_of(*, company: Company, customer_id: int) -> list[CreditNote]:
    """Return a customer's credit notes, oldest first; what they name stands one number a line."""
    used = Dispute.objects.filter(credit_note=OuterRef("id"), state=DisputeState.CREDITED)
    found = Invoice.objects.filter(company=company, customer_id=customer_id, total_minor__lt=0)
    return [
        CreditNote(
            note.pk, note.issued_on, -note.total_minor, note.currency,
            tuple(number.strip() for number in note.corrects.split("\n") if number.strip()), note.is_used,
        )
        for note in found.annotate(is_used=Exists(used)).order_by("issued_on", "id")
    ]  # fmt: skip


def _voided(company: Company) -> list[Dispute]:
    """Disputes of invoices of which nothing is owed because another invoice or a credit note stands for all of it."""
    of_it = Item.objects.filter(invoice=OuterRef("invoice"))
    taken_off = Allocation.objects.filter(
        item__invoice=OuterRef("invoice"), undone_at=None,
        source__in=(AllocationSource.REPLACEMENT, AllocationSource.CREDIT_NOTE),
    )  # fmt: skip
    money = Allocation.objects.filter(
        item__invoice=OuterRef("invoice"), undone_at=None,
        source__in=(AllocationSource.BANK, AllocationSource.LEDGER),
    )  # fmt: skip
    found = Dispute.objects.filter(Exists(taken_off), ~Exists(money), company=company, resolved_on=None)
    return list(found.filter(~Exists(of_it.exclude(open_minor=0))).order_by("id"))
