"""Write the courteous word before a debit, one draft for each customer of a remittance; take it back with the debit."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import courtesies, events
from amistoso.actions.courtesies import Signing
from amistoso.core import debit_notices
from amistoso.core.debit_notices import Notice
from amistoso.core.letter_words import letter_language
from amistoso.models import IN_FLIGHT, Company, Contact, Customer, Debit, Message, MessageState, Remittance

STEP = "debit-notice"


def write(*, company: Company, remittance_id: int, actor: str, today: date, at: datetime) -> int:
    """Draft the notices that are not there yet; who has no good address is told on the remittance's page."""
    made = Remittance.objects.get(company=company, id=remittance_id)
    own: dict[int, list[Debit]] = defaultdict(list)
    waiting = Debit.objects.filter(company=company, remittance=made, state__in=IN_FLIGHT, notice=None)
    for debit in waiting.select_related("customer", "mandate", "item", "instalment").order_by("id"):
        own[debit.customer_id].append(debit)
    readers = courtesies.readers(company=company, customer_ids=own)
    by = courtesies.signing(company=company)
    count = 0
    with transaction.atomic():
        for customer_id, debits in own.items():
            if not (to := readers.get(customer_id)):
                continue
            message = _draft(company, made, debits, to, by, today, at)
            Debit.objects.filter(id__in=[one.id for one in debits]).update(notice=message)
            count += 1
        if count:
            events.record(
                company_id=company.id, actor=actor, verb="notify", noun="remittance", noun_id=made.id, at=at,
                data={"count": count},
            )  # fmt: skip
    return count


def _draft(
    company: Company,
    made: Remittance,
    debits: Sequence[Debit],
    to: Sequence[Contact],
    by: Signing,
    today: date,
    at: datetime,
) -> Message:
    customer: Customer = debits[0].customer
    language = debit_notices.spoken(letter_language(customer.language, company.language))
    notice = Notice(
        collect_on=made.collect_on,
        iban=debits[0].mandate.iban,
        mandate=", ".join(dict.fromkeys(one.mandate.reference for one in debits)),
        lines=[(_what(one, language), one.amount_minor) for one in debits],
        creditor=company.name,
        creditor_id=company.creditor_id,
        sender=by.name,
        person=courtesies.first_name(to),
    )
    earlier = Message.objects.filter(company=company, key__startswith=f"{STEP}:{made.id}:{customer.id}:").count()
    return courtesies.draft(
        company=company, customer=customer, to=to, by=by, step=STEP, stage="courtesy",
        key=f"{STEP}:{made.id}:{customer.id}:{earlier}", language=language, today=today, at=at,
        words=debit_notices.written(notice, language, customer.register or company.register),
    )  # fmt: skip


def _what(debit: Debit, language: str) -> str:
    if debit.instalment is not None:
        day = f"{debit.instalment.due_on:%d/%m/%Y}"
        return {"es": f"el plazo del {day}", "en": f"the instalment of {day}"}[language]
    number = debit.item.number if debit.item is not None else ""
    return {"es": f"la factura {number}", "en": f"invoice {number}"}[language]


def withdraw(
    *, company: Company, remittance_id: int, reason: str, actor: str, at: datetime, customer_ids: Collection[int]
) -> int:
    """A word about a debit that will not come does not leave; one that has left is for a person to put right."""
    debits = Debit.objects.filter(
        company=company, remittance=remittance_id, customer__in=customer_ids, notice__isnull=False
    )
    ids = set(debits.values_list("notice_id", flat=True))
    waiting = Message.objects.filter(company=company, id__in=ids, state__in=(MessageState.DRAFT, MessageState.APPROVED))
    count = 0
    for message in waiting.order_by("id"):
        live = Message.objects.filter(id=message.id, state=message.state)
        if live.update(state=MessageState.CANCELLED, error=reason.strip()[:500]):
            events.note(message, verb="cancel", actor=actor, at=at, data={"because": reason.strip()[:300]})
            debits.filter(notice=message).update(notice=None)
            count += 1
    return count


def write_anew(
    *,
    company: Company,
    remittance_id: int,
    reason: str,
    customer_ids: Collection[int],
    actor: str,
    today: date,
    at: datetime,
) -> None:
    """Something has been taken out: what is said of the rest of these customers must be true again."""
    given = {"company": company, "remittance_id": remittance_id, "actor": actor, "at": at}
    if withdraw(**given, reason=reason, customer_ids=customer_ids):  # type: ignore[arg-type]
        write(**given, today=today)  # type: ignore[arg-type]
