"""What a link opens: the message it came with, and of the customer's books only what that message was about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from amistoso.core import links, told
from amistoso.core.money import Money
from amistoso.core.papers import Paper
from amistoso.models import Answer, Company, Customer, DocumentKind, Invoice, Item, Link, Message, Sender
from amistoso.queries import documents


@dataclass(frozen=True, slots=True)
class Line:
    """One invoice of the message; `number` counts from one and is how the page names it."""

    number: int
    invoice: Invoice
    items: Sequence[Item]
    open: Money
    copy: Paper | None
    answer: Answer | None

    @property
    def is_open(self) -> bool:
        return self.open.minor > 0

    @property
    def is_to_pay(self) -> bool:
        """What they say they do not have, or is not right, is not asked for on the same page."""
        if not self.is_open or self.answer is None:
            return self.is_open
        dispute = self.answer.dispute
        if self.answer.kind == "missing":
            return self.answer.handled_at is not None
        return dispute is None or dispute.resolved_on is not None


@dataclass(frozen=True, slots=True)
class Opened:
    link: Link
    message: Message
    company: Company
    customer: Customer
    lines: Sequence[Line]
    phone: str  # of who signed the message

    def line(self, number: int) -> Line | None:
        return next((one for one in self.lines if one.number == number), None)


def opened(*, token: str, at: datetime) -> Opened | None:
    """Return what a token opens; forged, expired, revoked and never sent are all the same nothing.

    What is looked up is the digest of what was typed: how long that takes tells nothing of any token.
    """
    if not links.is_shaped(token):
        return None
    live = Link.objects.filter(digest=links.digest_of(token), revoked_at=None, expires_at__gt=at)
    link = live.select_related("message", "company", "customer").first()
    if link is None:
        return None
    message, company = link.message, link.company
    sender = Sender.objects.filter(company=company, email=message.sender_email).order_by("id").first()
    phone = (sender.phone if sender else "") or company.phone
    return Opened(link, message, company, link.customer, _lines(company, link.customer, message), phone)


def _lines(company: Company, customer: Customer, message: Message) -> list[Line]:
    ids = [line.item_id for line in told.read(message.items) if line.minor > 0]
    asked = Item.objects.filter(company=company, customer=customer, id__in=ids).values_list("invoice_id", flat=True)
    invoices = Invoice.objects.filter(company=company, customer=customer, id__in=set(asked)).order_by("issued_on", "id")
    found = list(invoices)
    own = [one.id for one in found]
    items = Item.objects.filter(company=company, invoice_id__in=own).order_by("due_on", "id")
    by_invoice: dict[int, list[Item]] = {one: [] for one in own}
    for item in items:
        by_invoice[item.invoice_id].append(item)
    papers = documents.papers_of_invoices(company=company, customer_ids=[customer.id], invoice_ids=own)
    given = Answer.objects.filter(invoice_id__in=own, replaced_at=None).select_related("dispute").order_by("id")
    answers = {one.invoice_id: one for one in given}
    return [
        Line(
            number=number,
            invoice=invoice,
            items=by_invoice[invoice.id],
            open=Money(sum(item.open_minor for item in by_invoice[invoice.id]), invoice.currency),
            copy=next((one for one in papers.get(invoice.id, ()) if one.kind == DocumentKind.INVOICE), None),
            answer=answers.get(invoice.id),
        )
        for number, invoice in enumerate(found, start=1)
    ]


def waiting_answers(*, company: Company, limit: int) -> list[Answer]:
    """Return the answers that wait for a person, the oldest first; that all is right needs nobody."""
    found = Answer.objects.filter(company=company, replaced_at=None, handled_at=None).exclude(kind="right")
    # What is paid waits for no approval, though a copy may still be wanted; a resolved dispute has had its answer.
    paid = ~Exists(Item.objects.filter(invoice=OuterRef("invoice"), open_minor__gt=0))
    found = found.exclude(paid, kind="waiting").exclude(dispute__resolved_on__isnull=False)
    return list(found.select_related("customer", "invoice").order_by("answered_on", "id")[:limit])


def answers_of(*, company: Company, customer: Customer) -> dict[int, Answer]:
    """Return invoice -> the answer that counts."""
    found = Answer.objects.filter(company=company, customer=customer, replaced_at=None).order_by("id")
    return {one.invoice_id: one for one in found}


def count_of_live(*, company: Company, customer: Customer, at: datetime) -> int:
    return Link.objects.filter(company=company, customer=customer, revoked_at=None, expires_at__gt=at).count()
