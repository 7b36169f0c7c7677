"""Note why a customer pays late: one click wherever it is learnt. Every reason is kept; the latest counts."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, listening, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.lateness import REASONS, SOURCES
from amistoso.models import Company, Customer, Item, LateReason

MAX_NOTE = 300


def note_reason(
    *,
    company: Company,
    customer_id: int,
    kind: str,
    actor: str,
    today: date,
    at: datetime,
    source: str = "customer",
    note: str = "",
    until_on: date | None = None,
    counts: bool = True,
) -> LateReason:
    """Note a reason; the same said again on one day is one reason.

    `counts` false keeps it for the report only: a dispute that was opened is held by itself, and only its part.
    """
    customer = Customer.objects.get(company=company, id=customer_id)
    if kind not in REASONS:
        raise Refusal("late-reason-unknown", f"«{kind}» no es un motivo.", f"Elija entre: {', '.join(REASONS)}.")
    if source not in SOURCES:
        raise Refusal("late-reason-source", f"«{source}» no es de donde.", f"Elija entre: {', '.join(SOURCES)}.")
    note = note.strip()[:MAX_NOTE]
    if kind == "other" and not note:
        raise Refusal("reason-missing", "Falta cuál es el motivo.", "Escríbalo en pocas palabras.")
    if until_on is not None and until_on < today:
        raise Refusal("date-past", f"El {until_on:%d/%m/%Y} ya ha pasado.", "Elija un día desde hoy, o ninguno.")
    with transaction.atomic():
        Customer.objects.select_for_update().only("id").get(id=customer.id)  # two clicks are one after the other
        latest = LateReason.objects.filter(customer=customer).order_by("-id").first()
        if latest is not None and (latest.kind, latest.on, latest.until_on, latest.note) == (
            kind, today, until_on, note,
        ):  # fmt: skip
            return latest
        made = LateReason.objects.create(
            company=company, customer=customer, kind=kind, note=note, source=source, until_on=until_on, on=today,
            made_by=actor[:150], made_at=at, overdue=_overdue(customer, today),
        )  # fmt: skip
        if counts:
            listening.reason_learnt(company=company, customer_id=customer.id, kind=kind, on=today, until=until_on)
        data = {"kind": kind, "note": note, "source": source, "until": until_on and until_on.isoformat()}
        events.note(made, verb="learn", noun="reason", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def forget_reason(*, company: Company, customer_id: int, actor: str, today: date, at: datetime) -> bool:
    """It no longer holds: what was said stays in the history, and we go on as if nothing had been."""
    customer = Customer.objects.get(company=company, id=customer_id)
    with transaction.atomic():
        known = Customer.objects.filter(id=customer.id, late_reason__gt="")
        if not known.update(late_reason="", late_reason_on=None, late_reason_until=None):
            return False
        data = {"kind": customer.late_reason}
        events.record(
            company_id=company.id, actor=actor, verb="forget", noun="reason", noun_id=customer.id,
            customer_id=customer.id, at=at, data=data,
        )  # fmt: skip
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return True


def _overdue(customer: Customer, today: date) -> list[list[object]]:
    """What was overdue when it was learnt, for the report: amounts change, and the delay grows."""
    found: dict[str, tuple[int, date]] = {}
    late = Item.objects.filter(customer=customer, due_on__lt=today, open_minor__gt=0).order_by("due_on", "id")
    for item in late:
        minor, oldest = found.get(item.currency, (0, item.due_on))
        found[item.currency] = (minor + item.open_minor, oldest)
    return [[currency, minor, oldest.isoformat()] for currency, (minor, oldest) in sorted(found.items())]
