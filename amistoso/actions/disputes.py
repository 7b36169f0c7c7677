"""Open a dispute on an invoice, some of its lines or an amount; say who looks into it and by when; ask for something.

How a dispute ends is `dispute_endings`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from amistoso.actions import events, listening, looks
from amistoso.actions.dispute_endings import resolve as resolve
from amistoso.actions.refusals import Refusal
from amistoso.core import money
from amistoso.core.calendar import Place, add_working_days
from amistoso.core.disputes import MAX_LINES
from amistoso.core.sources import SOURCES
from amistoso.models import (
    Company,
    Dispute,
    DisputeKind,
    DisputeLine,
    DisputeState,
    Invoice,
    Membership,
    Message,
)
from amistoso.queries.protocols import protocol_of

MAX_DEADLINE_DAYS = 366


def open_dispute(
    *,
    company: Company,
    customer_id: int,
    invoice_id: int,
    reason: str,
    actor: str,
    today: date,
    at: datetime,
    amount_minor: int | None = None,
    lines: Sequence[tuple[str, int]] = (),
    kind: str = DisputeKind.OTHER,
    source: str = "",
    owner_id: int | None = None,
    answer_by_on: date | None = None,
    message_id: int | None = None,
) -> Dispute:
    """Open it over the whole invoice, over `lines` (words and minor units), or over an amount.

    Said twice with the same words and the same part, it is one dispute.
    """
    Invoice.objects.only("id").get(company=company, customer_id=customer_id, id=invoice_id)
    said = _said(reason, kind, source)
    parts = _lines(lines)
    minor = sum(part for _, part in parts) if parts else amount_minor
    answer_by_on = deadline(company, answer_by_on, today)
    _check_owner(company, owner_id)
    if message_id is not None:
        Message.objects.only("id").get(company=company, customer_id=customer_id, id=message_id)
    with transaction.atomic():
        # Two people open one at the same time: the second sees the first.
        invoice = Invoice.objects.select_for_update().get(company=company, customer_id=customer_id, id=invoice_id)
        same = Dispute.objects.filter(invoice=invoice, resolved_on=None, amount_minor=minor, reason=said, kind=kind)
        if (known := same.order_by("id").first()) is not None:
            return known
        check_room(invoice, minor)
        made = Dispute.objects.create(
            company=company, customer_id=customer_id, invoice=invoice, amount_minor=minor, kind=kind, source=source,
            reason=said, message_id=message_id, opened_on=today, answer_by_on=answer_by_on, owner_id=owner_id,
            made_by=actor,
        )  # fmt: skip
        DisputeLine.objects.bulk_create(DisputeLine(dispute=made, text=text, amount_minor=part) for text, part in parts)
        data: dict[str, object] = {
            "invoice": invoice.number, "minor": minor, "currency": invoice.currency, "reason": said, "kind": kind,
            "lines": [[text, part] for text, part in parts], "answer_by": answer_by_on.isoformat(),
        }  # fmt: skip
        events.note(made, verb="dispute", actor=actor, at=at, data=data)
        listening.heard(company_id=company.id, customer_id=customer_id)
        looks.wake(company_id=company.id, customer_ids=[customer_id], today=today)
    return made


def _said(reason: str, kind: str, source: str) -> str:
    if not reason.strip():
        raise Refusal("reason-missing", "Falta qué es lo que no está bien.", "Escríbalo en pocas palabras.")
    if kind not in DisputeKind.values:
        hint = f"Los motivos son: {', '.join(DisputeKind.values)}."
        raise Refusal("dispute-kind", f"«{kind[:30]}» no es un motivo.", hint)
    if source and source not in SOURCES:
        hint = f"Puede ser: {', '.join(SOURCES)}."
        raise Refusal("source-unknown", f"«{source[:30]}» no dice cómo lo supimos.", hint)
    return reason.strip()[:300]


def _lines(lines: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Keep the lines as said; a line without words or amount says nothing that could be looked into."""
    if len(lines) > MAX_LINES:
        message = f"Son {len(lines)} líneas y caben {MAX_LINES}."
        raise Refusal("dispute-lines", message, "Ponga el importe entero, y el detalle en un documento.")
    parts = [(" ".join(text.split())[:200], minor) for text, minor in lines]
    if any(not text or minor <= 0 for text, minor in parts):
        message = "Cada línea necesita su descripción y un importe mayor que cero."
        raise Refusal("dispute-lines", message, "Complete la línea o quítela.")
    return parts


def deadline(company: Company, wanted: date | None, today: date) -> date:
    """Return by when we answer: the day wanted, or else so many working days of ours as the protocol says."""
    if wanted is None:
        place = Place(company.country, company.region)
        return add_working_days(place, today, protocol_of(company).limits.answer_days)
    if (wanted - today).days > MAX_DEADLINE_DAYS:
        raise Refusal(
            "date-too-far", f"El {wanted:%d/%m/%Y} queda muy lejos.", "Quien espera merece una fecha cercana."
        )
    return wanted


def _check_owner(company: Company, owner_id: int | None) -> None:
    if owner_id is not None and not Membership.objects.filter(company=company, user_id=owner_id).exists():
        raise Refusal("owner-unknown", "Esa persona no trabaja en esta empresa.", "Elija a alguien de la lista.")


def check_room(invoice: Invoice, minor: int | None, besides: int = 0) -> None:
    """What is in dispute never comes to more than the invoice, however many say something about it."""
    if invoice.is_credit_note or invoice.total_minor <= 0:
        hint = "Abra la incidencia en la factura que corrige."
        raise Refusal("dispute-of-credit-note", f"{invoice} es un abono: no se pide.", hint)
    if minor is not None and not 0 < minor <= invoice.total_minor:
        message = "El importe en disputa debe ser mayor que cero y no superar el de la factura."
        raise Refusal("amount-not-open", message, "Déjelo vacío si es la factura entera.")
    others = Dispute.objects.filter(invoice=invoice).exclude(id=besides)
    taken = list(others.filter(resolved_on=None).order_by("id").values_list("amount_minor", flat=True))
    if None in taken or (taken and minor is None):
        message = f"La factura {invoice} ya tiene otra incidencia abierta."
        raise Refusal("dispute-overlaps", message, "Añada lo nuevo a esa, o resuélvala antes.")
    left = invoice.total_minor - sum(one for one in taken if one is not None)
    if minor is not None and minor > left:
        told = f"{money.plain(left, invoice.currency)} {invoice.currency}"
        message = f"De la factura {invoice} solo quedan {told} sin otra incidencia."
        raise Refusal("dispute-overlaps", message, "Escriba ese importe o menos, o cambie la otra.")


def assign(
    *, company: Company, dispute_id: int, owner_id: int | None, answer_by_on: date | None, actor: str, today: date,
    at: datetime,
) -> Dispute:  # fmt: skip
    """Say who looks into it and by when we answer."""
    _check_owner(company, owner_id)
    return _change(
        company, dispute_id, "assign", actor, today, at,
        {"owner_id": owner_id, "answer_by_on": deadline(company, answer_by_on, today)},
    )  # fmt: skip


def ask(
    *, company: Company, dispute_id: int, waiting_for: str, actor: str, today: date, at: datetime,
    answer_by_on: date | None = None,
) -> Dispute:  # fmt: skip
    """We need something from them first; the day is then when we look at it again."""
    if not waiting_for.strip():
        raise Refusal("reason-missing", "Falta qué necesitamos del cliente.", "Escríbalo en pocas palabras.")
    changes = {
        "state": DisputeState.WAITING, "waiting_for": waiting_for.strip()[:300],
        "answer_by_on": deadline(company, answer_by_on, today),
    }  # fmt: skip
    return _change(company, dispute_id, "ask", actor, today, at, changes)


def take_up(*, company: Company, dispute_id: int, actor: str, today: date, at: datetime) -> Dispute:
    """They have given what we needed: it is ours to look into again."""
    changes = {"state": DisputeState.OPEN, "waiting_for": "", "answer_by_on": deadline(company, None, today)}
    return _change(company, dispute_id, "take-up", actor, today, at, changes)


def reopen(*, company: Company, dispute_id: int, reason: str, actor: str, today: date, at: datetime) -> bool:
    """Something new has come up: it is held again, and ours to answer again."""
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué se vuelve a abrir.", "Escríbalo en pocas palabras.")
    made = Dispute.objects.get(company=company, id=dispute_id)
    by_on = deadline(company, None, today)
    with transaction.atomic():
        invoice = Invoice.objects.select_for_update().get(company=company, id=made.invoice_id)
        ended = Dispute.objects.filter(id=made.id, resolved_on__isnull=False)
        if not ended.exists():
            return False
        check_room(invoice, made.amount_minor, besides=made.pk)
        ended.update(
            state=DisputeState.OPEN, resolved_on=None, held_until_on=None, agreed_due_on=None, explanation=None,
            credit_note=None, answer_by_on=by_on, reopened=made.reopened + 1,
        )  # fmt: skip
        events.note(made, verb="reopen", actor=actor, at=at, data={"reason": reason.strip()[:300]})
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True


def _change(
    company: Company, dispute_id: int, verb: str, actor: str, today: date, at: datetime, changes: Mapping[str, object]
) -> Dispute:
    made = Dispute.objects.get(company=company, id=dispute_id)
    if all(getattr(made, field) == value for field, value in changes.items()):
        return made
    with transaction.atomic():
        live = Dispute.objects.filter(Q(state__in=(DisputeState.OPEN, DisputeState.WAITING)), id=made.id)
        if not live.update(**changes):
            raise resolved_meanwhile()
        told = {field: value.isoformat() if isinstance(value, date) else value for field, value in changes.items()}
        events.note(made, verb=verb, actor=actor, at=at, data=told)
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    made.refresh_from_db()
    return made


def resolved_meanwhile() -> Refusal:
    return Refusal("dispute-resolved", "La incidencia ya está resuelta.", "Ábrala de nuevo si hace falta.")
