"""What a story says is wrong with an invoice, and what came of it, as real acts on the real database."""

from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from amistoso.actions import dispute_endings, disputes
from amistoso.core import money
from amistoso.core.story_worlds import Line
from amistoso.models import Customer, Dispute, Item


class Desk(Protocol):
    customer: Customer

    @property
    def said(self) -> dict[str, Any]: ...

    def item(self, number: str) -> Item: ...


def dispute(desk: Desk, line: Line) -> None:
    item = desk.item(line.words[0])
    minor = money.from_decimal(Decimal(line.words[1]), item.currency) if len(line.words) > 1 else None
    disputes.open_dispute(
        customer_id=desk.customer.id, invoice_id=item.invoice_id, amount_minor=minor, reason="Falta algo", **desk.said
    )


def resolve(desk: Desk, line: Line) -> None:
    how = list(line.words[1:])
    for one in Dispute.objects.filter(invoice=desk.item(line.words[0]).invoice_id, resolved_on__isnull=True):
        match how:
            case ["credit", "by", day]:
                by_on = date.fromisoformat(day)
                dispute_endings.expect_credit(dispute_id=one.id, by_on=by_on, resolution="Tienen razón", **desk.said)
            case ["date", day]:
                due_on = date.fromisoformat(day)
                dispute_endings.agree_date(dispute_id=one.id, due_on=due_on, resolution="Acordado", **desk.said)
            case ["stands"]:
                dispute_endings.stands(dispute_id=one.id, explanation="El pedido lo dice", **desk.said)
            case _:
                disputes.resolve(dispute_id=one.id, resolution="Aclarado", ending="withdrawn", **desk.said)


def reopen(desk: Desk, line: Line) -> None:
    ended = Dispute.objects.filter(invoice=desk.item(line.words[0]).invoice_id, resolved_on__isnull=False)
    disputes.reopen(dispute_id=ended.latest("id").id, reason="Hay algo nuevo", **desk.said)
