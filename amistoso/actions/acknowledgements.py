"""The mails that answer what a customer did on their page: one for each act, to the address its link went to.

They leave by the outbox like every other, and are no contact of ours: no guard waits for them, no step counts them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from amistoso.actions import events, preparing
from amistoso.core import acknowledgements, papers, told
from amistoso.core.acknowledgements import ACKNOWLEDGEMENT, COPY, Noted
from amistoso.core.letter_html import html_of_text
from amistoso.core.letter_words import letter_language
from amistoso.core.papers import Paper
from amistoso.models import Answer, AnswerKind, Company, Contact, Customer, DocumentKind, Message, MessageState, Notice
from amistoso.queries import documents
from amistoso.queries.optouts import stopped
from amistoso.queries.sql import good_contact, rows


def acknowledge(*, company: Company, notice: Notice, today: date, at: datetime) -> Message | None:
    """Answer a notice; nothing where there have been many today, or nobody may be written to."""
    minors = [(int(minor), str(currency)) for _, _, minor, currency in notice.invoices]
    currencies = {currency for _, currency in minors}
    whole = notice.minor if notice.minor is not None else sum(minor for minor, _ in minors)
    money = (whole, currencies.pop()) if len(currencies) == 1 else None
    noted = Noted(
        case=_case_of(notice), company=company.name, signed="", numbers=[str(one[1]) for one in notice.invoices],
        on=notice.on_day, by=notice.answer_by_on, money=money, count=notice.count,
    )  # fmt: skip
    return answer(
        company=company, message=notice.message, noted=noted, key=f"acknowledgement:{notice.id}", today=today, at=at
    )


def _case_of(notice: Notice) -> str:
    if notice.kind == "promise" and notice.promise_id is None:
        return "promise-person"
    if notice.kind == "plan" and notice.agreement_id is None:
        return "plan-more-time" if notice.count == 1 else "plan-person"
    return notice.kind


def acknowledge_answers(
    *, company: Company, message: Message, made: Sequence[Answer], by: date | None, today: date, at: datetime
) -> Message | None:
    """Answer what they said of some invoices at once; the copies that are in the archive go with it."""
    if not made:
        return None
    first = made[0]
    noted = Noted(
        case=first.kind, company=company.name, signed="", numbers=[one.invoice.number for one in made],
        on=first.until_on, by=by,
    )  # fmt: skip
    attached: Sequence[Paper] = ()
    if first.kind == AnswerKind.MISSING and not first.text:  # another address than ours is a person's to believe
        attached = _copies(company, message.customer_id, [one.invoice_id for one in made])
    if attached:
        noted = replace(noted, case="copy")
    key = f"acknowledgement:answer:{first.id}"
    return answer(company=company, message=message, noted=noted, key=key, today=today, at=at, attached=attached)


def _copies(company: Company, customer_id: int, invoice_ids: Sequence[int]) -> Sequence[Paper]:
    """Return a copy of every invoice, or none at all: half a parcel would read as if it were whole."""
    found = documents.papers_of_invoices(company=company, customer_ids=[customer_id], invoice_ids=invoice_ids)
    every = [one for invoice_id in invoice_ids for one in found.get(invoice_id, ())]
    chosen = papers.to_attach(every, (DocumentKind.INVOICE.value,))
    ids = {one.document_id for one in chosen.chosen}
    is_whole = all(ids & {one.document_id for one in found.get(invoice_id, ())} for invoice_id in invoice_ids)
    return chosen.chosen if is_whole and not chosen.left_out else ()


def answer(
    *, company: Company, message: Message, noted: Noted, key: str, today: date, at: datetime,
    attached: Sequence[Paper] = (), to: Sequence[str] | None = None, step: str = "",
) -> Message | None:  # fmt: skip
    """Write the mail that answers; the same key is the same mail, and a day has so many and no more."""
    customer = message.customer
    own = Message.objects.filter(company=company, customer=customer, step__in=acknowledgements.STEPS)
    if own.filter(made_on=today, direction="out").count() >= acknowledgements.MAX_A_DAY:
        return None
    readers = list(to) if to is not None else readers_of(company=company, message=message)
    sender_email = message.sender_email or company.email
    if not readers or not sender_email:
        return None
    language = acknowledgements.spoken(letter_language(customer.language, company.language))
    signed = message.sender_name or company.name
    register = customer.register or company.register
    words = acknowledgements.written(replace(noted, signed=signed), language, register)
    made, is_new = Message.objects.get_or_create(
        company=company,
        key=key[:80],
        defaults={
            "customer": customer, "channel": "email", "language": language,
            "step": step or (COPY if noted.case == "copy" else ACKNOWLEDGEMENT), "stage": told.ANSWER,
            "sender_name": signed, "sender_email": sender_email, "to": readers, "subject": words.subject,
            "text": words.text, "html": html_of_text(words.text, language), "template": ACKNOWLEDGEMENT,
            "attachments": preparing.told_papers(attached), "state": MessageState.APPROVED,
            "message_id": preparing.message_id_for(company, key, sender_email), "in_reply_to": message.message_id,
            "made_on": today, "made_at": at, "next_attempt_at": at,
        },
    )  # fmt: skip
    if is_new:
        events.note(made, verb="prepare", actor="amistoso", at=at, data={"case": noted.case, "to": readers})
    return made


def readers_of(*, company: Company, message: Message) -> list[str]:
    """Return to whom an answer may go: those the link went to, as long as they are contacts we may write to."""
    good = good_addresses(company=company, customer=message.customer)
    if message.channel != "email" or not message.to:
        return good[:1]
    known = {one.casefold() for one in good}
    readers = [one for one in message.to if one.casefold() in known]
    silent = stopped(company_id=company.id, addresses=readers)
    return [one for one in readers if one not in silent]


def good_addresses(*, company: Company, customer: Customer) -> list[str]:
    sql = (
        f"SELECT c.email FROM {Contact._meta.db_table} c WHERE c.company_id = %s AND c.customer_id = %s"
        f" AND {good_contact('c')} ORDER BY c.role, c.id"
    )
    return [row[0] for row in rows(sql, [company.id, customer.id])]
