"""The moves of money between a bank line and what it settles: the acts of a person and of matching are made of these.

What is left of a line and of an item only ever changes by a conditional update: two people or two workers can never
apply more than was paid, nor settle more than is owed.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db.models import Case, F, Max, Q, QuerySet, Sum, Value, When

from amistoso.actions import events, looks
from amistoso.actions.bulk_rows import change
from amistoso.actions.refusals import Refusal
from amistoso.core import allocation
from amistoso.core.matches import Part
from amistoso.models import Allocation, AllocationSource, BankLine, BankLineState, Company, Customer, Item, PayerAccount
from amistoso.queries.matching import whom_amounts_fit
from amistoso.queries.sql import of_ids


def customer_of(company: Company, customer_id: int) -> Customer:
    customer = Customer.objects.filter(company=company, id=customer_id).first()
    if customer is None:
        raise Refusal("customer-unknown", f"No hay ningún cliente {customer_id}.", "Búsquelo por su nombre.")
    return customer


def lock_books(*, company: Company) -> None:
    """Let one at a time change what is paid: always the company first, so that nobody waits in a circle.

    SQLite has one writer already.
    """
    Company.objects.select_for_update(no_key=True).only("id").get(id=company.id)


def line_of(company: Company, line_id: int) -> BankLine:
    lock_books(company=company)
    line = BankLine.objects.select_for_update().filter(company=company, id=line_id).first()
    if line is None:
        raise Refusal("line-unknown", f"No hay ningún apunte {line_id}.", "Vuelva a abrir la página del banco.")
    return line


def locked_items(company: Company, item_ids: Iterable[int]) -> dict[int, Item]:
    """Lock in the order of ids, so that two workers never wait for each other."""
    found = of_ids(Item.objects.select_for_update(), company_id=company.id, ids=set(item_ids)).order_by("id")
    return {item.id: item for item in found}


def live_of(item_id: int) -> QuerySet[Allocation]:
    return Allocation.objects.filter(item_id=item_id, undone_at__isnull=True)


def take_from_line(line: BankLine, total: int) -> None:
    """Take money off an open line, or off what was kept of it as the customer's credit."""
    spendable = BankLine.objects.filter(id=line.id, state__in=(BankLineState.OPEN, BankLineState.CREDIT))
    if not spendable.filter(unapplied_minor__gte=total).update(unapplied_minor=F("unapplied_minor") - total):
        message = f"El apunte ya no tiene {total} sin aplicar (unidades menores)."
        raise Refusal("line-taken", message, "Alguien lo ha aplicado mientras tanto: vuelva a abrir la página.")
    BankLine.objects.filter(id=line.id, unapplied_minor=0).update(state=BankLineState.APPLIED, kept_on=None)


def send_back(*, line_id: int, minor: int) -> bool:
    """So much of what had settled nothing left again; how the line stood is kept, in case it did not leave."""
    found = BankLine.objects.filter(id=line_id, unapplied_minor__gte=minor)
    if not found.update(unapplied_minor=F("unapplied_minor") - minor, returned_minor=F("returned_minor") + minor):
        return False
    spent = BankLine.objects.filter(id=line_id, unapplied_minor=0).exclude(state=BankLineState.APPLIED)
    spent.update(state_before=F("state"), state=BankLineState.APPLIED)
    return True


def bring_back(*, line_id: int, minor: int) -> None:
    """It did not leave: the line has it again, and stands as it stood."""
    BankLine.objects.filter(id=line_id).update(
        unapplied_minor=F("unapplied_minor") + minor, returned_minor=F("returned_minor") - minor
    )
    before = Case(When(state_before="", then=Value(BankLineState.OPEN.value)), default=F("state_before"))
    BankLine.objects.filter(id=line_id, state=BankLineState.APPLIED).update(state=before, state_before="")


def put_on_items(
    company: Company, line: BankLine, parts: Sequence[Part], items: dict[int, Item], because: str, at: datetime
) -> None:
    """Settle the parts; those below zero are credit notes, and pay for the first of the others."""
    for row in split_by_source(parts):
        item = items.get(row.item_id)
        if item is None or item.currency != line.currency:
            raise Refusal("item-unknown", f"No hay ningún vencimiento {row.item_id} en {line.currency}.", "Elija otro.")
        if row.from_ledger_minor:
            make_room(item=item, minor=row.from_ledger_minor, line_id=line.id, at=at)
        room = Item.objects.filter(id=item.id)
        room = room.filter(open_minor__gte=row.minor) if row.minor > 0 else room.filter(open_minor__lte=row.minor)
        if not room.update(open_minor=F("open_minor") - row.minor):
            message = f"La factura {item.number} ya no tiene tanto pendiente."
            raise Refusal("item-taken", message, "Se ha cobrado o corregido mientras tanto: vuelva a abrir la página.")
        Allocation.objects.create(
            company=company, item=item, bank_line=line, source=row.source, amount_minor=row.minor,
            paid_on=line.booked_on, because=because[:300],
        )  # fmt: skip
        close_if_settled(item_id=item.id)


def split_by_source(parts: Sequence[Part]) -> list[allocation.Posting]:
    try:
        return allocation.postings([(part.item_id, part.minor, part.from_ledger_minor) for part in parts])
    except ValueError:
        message = "Los abonos suman más que las facturas que pagarían."
        raise Refusal("credit-too-large", message, "Quite un abono o añada una factura.") from None


def make_room(*, item: Item, minor: int, line_id: int, at: datetime) -> None:
    """Undo so much of what the invoice list called paid: the bank line takes its place."""
    released = 0
    for one in live_of(item.id).filter(source=AllocationSource.LEDGER, amount_minor__gt=0).order_by("-paid_on", "-id"):
        if released >= minor:
            break
        kept = max(0, one.amount_minor - (minor - released))
        Allocation.objects.filter(id=one.id).update(
            undone_at=at, undone_by_id=line_id, amount_minor=one.amount_minor - kept
        )
        if kept:
            add_again(one, kept)
        released += one.amount_minor - kept
    Item.objects.filter(id=item.id).update(open_minor=F("open_minor") + released, closed_on=None)


def add_again(one: Allocation, minor: int) -> None:
    """Make an allocation live again, with the day and the words it had."""
    Allocation.objects.create(
        company_id=one.company_id, item_id=one.item_id, bank_line_id=one.bank_line_id, source=one.source,
        amount_minor=minor, paid_on=one.paid_on, because=one.because,
    )  # fmt: skip


def close_if_settled(*, item_id: int) -> None:
    """Close an item nothing is open of, on the day of the last payment; open one that has something open."""
    last = live_of(item_id).aggregate(last=Max("paid_on"))["last"]
    Item.objects.filter(id=item_id).update(closed_on=Case(When(open_minor=0, then=Value(last)), default=None))


def reopen(item: Item, line: BankLine, at: datetime) -> None:
    """Open again what the line paid; what it had replaced of the invoice list counts again, on its own day."""
    replaced = Allocation.objects.filter(item=item, source=AllocationSource.LEDGER, undone_by=line)
    for one in replaced.order_by("id"):
        add_again(one, one.amount_minor)
    replaced.update(undone_by=None)
    end_waivers([item.id], at)
    bring_open_in_line([item])


def end_waivers(item_ids: Iterable[int], at: datetime) -> int:
    """A difference was let go because the rest was paid: without that payment all of it is owed."""
    live = Allocation.objects.filter(item__in=list(item_ids), source=AllocationSource.WAIVED, undone_at=None)
    return live.update(undone_at=at)


def is_overpaid(item: Item) -> bool:
    settled = live_of(item.id).aggregate(sum=Sum("amount_minor"))["sum"] or 0
    return abs(int(settled)) > abs(item.amount_minor)


def bring_open_in_line(items: Iterable[Item]) -> None:
    """What is open is the amount less the live allocations, whatever happened in between."""
    by_id = {item.id: item for item in items}
    live = Allocation.objects.filter(item__in=list(by_id), undone_at__isnull=True).order_by().values_list("item_id")
    paid = {row[0]: row[1:] for row in live.annotate(sum=Sum("amount_minor"), last=Max("paid_on"))}
    rows: list[tuple[int, str | None, int]] = []
    for item_id, item in sorted(by_id.items()):
        settled, last = paid.get(item_id, (0, None))
        left = allocation.open_after(item.amount_minor, settled)
        rows.append((left, None if left or last is None else last.isoformat(), item_id))
    columns = {"rest": "bigint", "day": "date"}
    change(table="amistoso_item", sets="open_minor = {rest}, closed_on = {day}", columns=columns, changed=rows)


def learn_account(company: Company, customer_id: int, line: BankLine, *, is_said: bool = False) -> None:
    """Whose account a line came from; `is_said` where a person says so, and no undo unsays it."""
    if not line.payer_iban:
        return
    made, _ = PayerAccount.objects.get_or_create(
        company=company, customer_id=customer_id, iban=line.payer_iban,
        defaults={"learnt_from": None if is_said else line},
    )  # fmt: skip
    if is_said and made.learnt_from_id is not None:
        PayerAccount.objects.filter(id=made.id).update(learnt_from=None)


def forget_accounts(company: Company, line: BankLine) -> None:
    """What only this line taught was learnt wrongly; where another payment shows it too, that one taught it."""
    for one in PayerAccount.objects.filter(company=company, learnt_from=line).order_by("id"):
        theirs = Q(item__customer=one.customer_id) | Q(item__customer__paid_by__payer=one.customer_id)
        others = Allocation.objects.filter(theirs, company=company, undone_at=None, bank_line__payer_iban=one.iban)
        other_id = others.exclude(bank_line=line).order_by("id").values_list("bank_line", flat=True).first()
        if other_id is None:
            one.delete()
        else:
            PayerAccount.objects.filter(id=one.id).update(learnt_from=other_id)


def record(
    company: Company,
    line: BankLine,
    verb: str,
    customer_id: int | None,
    data: dict[str, object],
    actor: str,
    at: datetime,
) -> None:
    events.append(company_id=company.id, act=act_of(line, verb, customer_id, data, actor, at))


def act_of(
    line: BankLine, verb: str, customer_id: int | None, data: dict[str, object], actor: str, at: datetime
) -> events.Act:
    told = {"on": line.booked_on.isoformat(), "amount_minor": line.amount_minor, "currency": line.currency, **data}
    return events.Act(actor, verb, "bankline", at, line.id, customer_id, told)


def stir(company: Company, customer_ids: Iterable[int | None], today: date, *, payments_changed: bool) -> None:
    known = [customer_id for customer_id in customer_ids if customer_id is not None]
    looks.wake(company_id=company.id, customer_ids=known, today=today)
    if payments_changed:
        looks.forget_pattern(company_id=company.id, customer_ids=known)


def release_others(company: Company, line: BankLine, today: date) -> None:
    """Whoever was held because nobody knew whose this money was is looked at again."""
    amounts = [(line.currency, line.unapplied_minor)]
    fitting = whom_amounts_fit(company_id=company.id, amounts=amounts)
    looks.wake(company_id=company.id, customer_ids=fitting, today=today)
