"""Write the courteous word before a debit, one draft for each customer of a remittance; take it back with the debit."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, preparing
from amistoso.core import debit_notices, letter_html, senders
from amistoso.core.debit_notices import Notice
from amistoso.core.letter_words import letter_language
from amistoso.models import (
    IN_FLIGHT,
    Company,
    Contact,
    Customer,
    Debit,
    Message,
    MessageState,
    Remittance,
    Sender,
    SenderRole,
)
from amistoso.queries.letters import reachable

STEP = "debit-notice"


def write(*, company: Company, remittance_id: int, actor: str, today: date, at: datetime) -> int:
    """Draft the notices that are not there yet; who has no good address is told on the remittance's page."""
    made = Remittance.objects.get(company=company, id=remittance_id)
    own: dict[int, list[Debit]] = defaultdict(list)
    waiting = Debit.objects.filter(company=company, remittance=made, state__in=IN_FLIGHT, notice=None)
    for debit in waiting.select_related("customer", "mandate", "item", "instalment").order_by("id"):
        own[debit.customer_id].append(debit)
    contacts: dict[int, list[Contact]] = defaultdict(list)
    for contact in Contact.objects.filter(company=company, customer__in=own, do_not_contact=False).order_by("id"):
        contacts[contact.customer_id].append(contact)
    signing = _sender(company)
    count = 0
    with transaction.atomic():
        for customer_id, debits in own.items():
            to = reachable(contacts[customer_id], channel="email")
            if not to or debits[0].customer.do_not_contact:
                continue
            message = _draft(company, made, debits, to, signing, today, at)
            Debit.objects.filter(id__in=[one.id for one in debits]).update(notice=message)
            count += 1
        if count:
            events.record(
                company_id=company.id, actor=actor, verb="notify", noun="remittance", noun_id=made.id, at=at,
                data={"count": count},
            )  # fmt: skip
    return count


def _sender(company: Company) -> tuple[str, str]:
    known = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    for role in senders.stand_ins(SenderRole.ADMINISTRATION):
        if role in known:
            return known[role].name, known[role].email
    return "", company.email


def _draft(
    company: Company,
    made: Remittance,
    debits: list[Debit],
    to: list[Contact],
    signing: tuple[str, str],
    today: date,
    at: datetime,
) -> Message:
    customer: Customer = debits[0].customer
    language = debit_notices.spoken(letter_language(customer.language, company.language))
    notice = Notice(
        collect_on=made.collect_on,
        iban=debits[0].mandate.iban,
        mandate=debits[0].mandate.reference,
        lines=[(_what(one, language), one.amount_minor) for one in debits],
        creditor=company.name,
        creditor_id=company.creditor_id,
        sender=preparing.signed_by(*signing[:1], company.name),
        person=to[0].name.split()[0] if to[0].name.strip() else "",
    )
    subject, text = debit_notices.written(notice, language, customer.register or company.register)
    earlier = Message.objects.filter(company=company, key__startswith=f"{STEP}:{made.id}:{customer.id}:").count()
    key = f"{STEP}:{made.id}:{customer.id}:{earlier}"
    message, _ = Message.objects.get_or_create(
        company=company,
        key=key,
        defaults={
            "customer": customer, "channel": "email", "step": STEP, "stage": "courtesy", "language": language,
            "sender_name": notice.sender, "sender_email": signing[1], "to": [one.email for one in to],
            "subject": subject, "text": text, "html": letter_html.html_of_text(text, language),
            "state": MessageState.DRAFT, "made_on": today, "made_at": at,
            "message_id": preparing.message_id_for(company, key, signing[1]),
        },
    )  # fmt: skip
    return message


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
