"""What each result of a conversation brings about, through the actions that already do it: one function each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from amistoso.actions import calls_planned, disputes, holds, promises, reasons
from amistoso.actions.acts import Act
from amistoso.actions.refusals import Refusal
from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.calls import CallResult, Outcome
from amistoso.models import Company, Customer, Invoice, Item, Message, MessageState
from amistoso.queries.protocols import protocol_of

BANK_DAYS = 3  # working days within which a transfer that was made is seen in the bank
ONE_DAY = timedelta(days=1)
Brought = list[list[object]]


@dataclass
class Noted:
    """A result with who notes it and when; `message` becomes the row of the contact log it ended or made."""

    company: Company
    customer: Customer
    result: CallResult
    actor: str
    today: date
    at: datetime
    message: Message | None = None

    @property
    def act(self) -> Act:
        return {"company": self.company, "actor": self.actor, "today": self.today, "at": self.at}

    @property
    def place(self) -> Place:
        return Place(self.customer.country, self.customer.region)


def follow(noted: Noted) -> Brought:
    """Do what the result asks for, and say it: [code, {values}] each."""
    brought = _FOLLOWS[Outcome(noted.result.outcome)](noted)
    return [*brought, *_reason(noted)]


def _reason(noted: Noted) -> Brought:
    """A dispute that was opened holds its own part, so that the reason is only kept for the report."""
    result = noted.result
    kind = result.reason
    kind = kind or {Outcome.ASKS_PLAN: "cash-flow", Outcome.DISPUTE: "dispute"}.get(Outcome(result.outcome), "")
    if not kind:
        return []
    reasons.note_reason(
        **noted.act, customer_id=noted.customer.id, kind=kind, source="call", note=result.note,
        until_on=result.reason_until, counts=result.outcome != Outcome.DISPUTE,
    )  # fmt: skip
    return [["call-reason", {"reason_kind": kind}]]


def _promised(noted: Noted) -> Brought:
    result, by_on = noted.result, noted.result.by_on
    if by_on is None:
        raise Refusal("promise-day-missing", "Falta para qué día promete pagar.", "Elija un día.")
    for parts in _parts(noted, result.amount_minor):
        promises.promise(
            **noted.act, customer_id=noted.customer.id, by_on=by_on, items=parts, note=result.note[:300],
            how=promises.How("call"),
        )  # fmt: skip
    return [["call-promise", {"until": by_on.isoformat()}]]


def _parts(noted: Noted, amount: int | None) -> list[list[tuple[int, int]]]:
    """Spread an amount over the invoices named, or over what is overdue, oldest first; none: all of each currency."""
    invoice_ids = list(noted.result.invoice_ids)
    if amount is None and not invoice_ids:
        usual = promises.usual_parts(company=noted.company, customer_id=noted.customer.id, today=noted.today)
        return list(usual) or [[]]  # nothing open: the promise says so
    found = _open_items(noted, invoice_ids)
    if amount is None:
        currencies = dict.fromkeys(item.currency for item in found)
        return [[(item.id, item.open_minor) for item in found if item.currency == one] for one in currencies]
    if len({item.currency for item in found}) > 1:
        hint = "Deje el importe vacío, o elija facturas de una sola moneda."
        raise Refusal("currencies-mixed", "Hay facturas en varias monedas.", hint)
    if not 0 < amount <= sum(item.open_minor for item in found):
        hint = "Debe ser mayor que cero y no superar lo pendiente de esas facturas."
        raise Refusal("amount-not-open", "Ese importe no está pendiente.", hint)
    parts, left = [], amount
    for item in found:
        part = min(left, item.open_minor)
        left -= part
        if part:
            parts.append((item.id, part))
    return [parts]


def _open_items(noted: Noted, invoice_ids: Sequence[int]) -> list[Item]:
    own = Item.objects.filter(company=noted.company, customer=noted.customer, open_minor__gt=0)
    found = list((own.filter(invoice__in=invoice_ids) if invoice_ids else own).order_by("due_on", "id"))
    overdue = [item for item in found if item.due_on < noted.today]
    return found if invoice_ids else overdue or found


def _asks_plan(noted: Noted) -> Brought:
    """We owe a proposal: until it is made nothing else is said to them."""
    text = "Ha pedido pagar a plazos. Prepare una propuesta en su ficha y hágasela llegar."
    _task(noted, "plan-proposal", text)
    return [["call-plan", {}]]


def _has_paid(noted: Noted) -> Brought:
    """Who says that it is paid is believed until the bank has had its days."""
    until = calendar.add_working_days(noted.place, noted.today, BANK_DAYS) + ONE_DAY
    note = f"Dice que ya ha pagado. {noted.result.note}".strip()
    holds.hold(**noted.act, customer_id=noted.customer.id, reason=note[:300], until_on=until)
    return [["call-paid", {"until": until.isoformat()}]]


def _dispute(noted: Noted) -> Brought:
    """Only what is in dispute is held; we answer by a day that we give ourselves."""
    by_on = noted.today + protocol_of(noted.company).limits.answer_days * ONE_DAY
    invoice_ids = list(noted.result.invoice_ids) or [item.invoice_id for item in _open_items(noted, ())[:1]]
    if not invoice_ids:
        raise Refusal("nothing-open", f"{noted.customer} no tiene nada pendiente.", "No hay nada que discutir.")
    amount = noted.result.amount_minor if len(invoice_ids) == 1 else None
    brought: Brought = []
    for invoice in Invoice.objects.filter(company=noted.company, customer=noted.customer, id__in=invoice_ids):
        disputes.open_dispute(
            **noted.act, customer_id=noted.customer.id, invoice_id=invoice.id, reason=noted.result.note[:300],
            amount_minor=amount, answer_by_on=by_on, source="call",
        )  # fmt: skip
        brought.append(["call-dispute", {"invoice": invoice.number, "until": by_on.isoformat()}])
    if not brought:
        raise Refusal("amount-not-open", "Esa factura no es de este cliente.", "Elija una de las suyas.")
    return brought


def _call_back(noted: Noted) -> Brought:
    """Until the day we agreed on nothing is written: it is our word."""
    result, on = noted.result, noted.result.again_on
    if on is None:
        raise Refusal("call-day-missing", "Falta qué día vuelven a hablar.", "Elija un día.")
    kind = "awaited" if result.they_call else "agreed"
    calls_planned.plan_call(
        **noted.act, customer_id=noted.customer.id, on=on, at_time=result.again_at, kind=kind, note=result.note
    )
    if on > noted.today:
        who = "Llamarán ellos" if result.they_call else "Quedamos en llamarles"
        reason = f"{who} el {on:%d/%m/%Y}. {result.note}".strip()
        holds.hold(**noted.act, customer_id=noted.customer.id, reason=reason[:300], until_on=on)
    time = f"{result.again_at:%H:%M}" if result.again_at else ""
    return [[f"call-{kind}", {"on": on.isoformat(), "time": time}]]


def _needs_copy(noted: Noted) -> Brought:
    """Nobody is asked for an invoice that we still have to send."""
    numbers = [item.number for item in _open_items(noted, list(noted.result.invoice_ids))]
    invoices = ", ".join(dict.fromkeys(numbers)) or "sus facturas"
    _task(noted, "send-copy", f"Pide una copia de {invoices}. Envíesela y anótelo aquí. {noted.result.note}".strip())
    return [["call-copy", {"invoice": invoices}]]


def _spoke(noted: Noted) -> Brought:
    return []


def _task(noted: Noted, step: str, text: str) -> None:
    """Something of ours to do, on Today; while it waits nothing is written to them. Asked twice it is one."""
    own = Message.objects.filter(company=noted.company, customer=noted.customer, channel="task", step=step)
    if own.filter(state=MessageState.DRAFT).exists():
        return
    made = own.count() + 1
    Message.objects.create(
        company=noted.company, customer=noted.customer, channel="task", step=step, text=text[:2000],
        key=f"task:{step}:{noted.customer.id}:{made}", made_on=noted.today, made_at=noted.at,
    )  # fmt: skip


_FOLLOWS: dict[Outcome, Callable[[Noted], Brought]] = {
    Outcome.PROMISED: _promised,
    Outcome.ASKS_PLAN: _asks_plan,
    Outcome.HAS_PAID: _has_paid,
    Outcome.DISPUTE: _dispute,
    Outcome.CALL_BACK: _call_back,
    Outcome.NEEDS_COPY: _needs_copy,
    Outcome.SPOKE: _spoke,
}
