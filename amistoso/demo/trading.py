"""What was sold and when it is paid: a year of invoices for each customer, up to and including today.

A payment after today is in nobody's books yet: such an invoice is open.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from amistoso.core import calendar
from amistoso.demo.chance import stream
from amistoso.demo.customers import Customer

YEAR_DAYS = 365
NEW_SINCE_DAYS = 55
OWN_PLACE = calendar.Place("ES", "MC")
CANARIES = ("35", "38")


@dataclass(frozen=True, slots=True)
class Invoice:
    """`paid_on` is when the money reaches us (or the receipt is charged); None: not within sight."""

    number: str
    customer: Customer
    issued_on: date
    due_on: date
    base_minor: int
    vat_minor: int
    paid_on: date | None
    returned_on: date | None = None  # the customer's bank gave the receipt back
    is_debt: bool = False  # one of the open invoices a story tells of

    @property
    def total_minor(self) -> int:
        return self.base_minor + self.vat_minor


def all_invoices(everyone: list[Customer], today: date) -> list[Invoice]:
    """Return the year's invoices in the order in which they were issued, numbered as a series per year."""
    drafts = [invoice for customer in everyone for invoice in _of_customer(customer, today)]
    drafts.sort(key=lambda invoice: (invoice.issued_on, invoice.customer.code))
    counts: dict[str, int] = {}
    numbered = []
    for invoice in drafts:
        series = f"{'A' if invoice.total_minor < 0 else ''}{invoice.issued_on.year}"
        counts[series] = counts.get(series, 0) + 1
        numbered.append(replace(invoice, number=f"{series}/{counts[series]:04d}"))
    return numbered


def _of_customer(customer: Customer, today: date) -> list[Invoice]:
    chance = stream("trading", customer.code)
    invoices = [_invoice(chance, customer, issued_on) for issued_on in _issue_days(chance, customer, today)]
    if customer.story is None:
        return invoices
    # What the story says is open today is all that is open: the rest was paid in time to be believed.
    debts = [_debt(chance, customer, today, ago, minor) for ago, minor in customer.story.debts]
    oldest = min(debt.issued_on for debt in debts)
    settled = [
        one for one in invoices if one.issued_on < oldest and one.paid_on and one.paid_on < today - timedelta(days=40)
    ]
    return settled + debts + _credit_notes(customer, today)


def _issue_days(chance: Random, customer: Customer, today: date) -> list[date]:
    if customer.temper.key == "new":
        ago = chance.randrange(4, NEW_SINCE_DAYS)
        return [_worked(today, days) for days in ((ago, ago - 30) if ago > 34 else (ago,))]
    count = chance.randint(*customer.temper.invoices_a_year)
    step = YEAR_DAYS / count
    spread = [round(step * position + chance.uniform(0, step * 0.8)) for position in range(count)]
    return sorted({_worked(today, days) for days in spread if days < YEAR_DAYS})


def _worked(today: date, days_ago: int) -> date:
    """Invoices are written on working days; never in the future."""
    return worked_on_or_before(today - timedelta(days=days_ago))


def worked_on_or_before(day: date) -> date:
    while not calendar.is_working_day(OWN_PLACE, day):
        day -= timedelta(days=1)
    return day


def _invoice(chance: Random, customer: Customer, issued_on: date) -> Invoice:
    temper = customer.temper
    total = round(temper.typical_minor * chance.lognormvariate(0, 0.55))
    base, vat = _split(customer, max(total, 6_000))
    due_on = issued_on + timedelta(days=customer.terms_days)
    delay = customer.usual_days + chance.randint(-temper.wobble_days, temper.wobble_days)
    if chance.randrange(100) < temper.slip_pct:
        delay += chance.randint(*temper.slip_days)
    paid_on = max(due_on + timedelta(days=delay), issued_on + timedelta(days=3))
    return Invoice("", customer, issued_on, due_on, base, vat, _banked(paid_on))


def _debt(chance: Random, customer: Customer, today: date, due_days_ago: int, minor: int) -> Invoice:
    due_on = today - timedelta(days=due_days_ago)
    issued_on = _worked(today, due_days_ago + customer.terms_days)
    base, vat = _split(customer, minor)
    paid_on = None
    returned_on = None
    if customer.key == "returned-receipt":
        paid_on, returned_on = _banked(due_on), _banked(due_on + timedelta(days=5))
    return Invoice("", customer, issued_on, due_on, base, vat, paid_on, returned_on, is_debt=True)


def _credit_notes(customer: Customer, today: date) -> list[Invoice]:
    if customer.key != "credit-note":
        return []
    on = _worked(today, 12)
    return [Invoice("", customer, on, on, -18_000, -3_780, None, is_debt=True)]


def _split(customer: Customer, total_minor: int) -> tuple[int, int]:
    """Base and VAT; goods for the Canaries or another country leave without it."""
    if customer.town.country != "ES" or customer.town.postal_code[:2] in CANARIES:
        return total_minor, 0
    base = total_minor * 100 // 121
    return base, total_minor - base


def _banked(day: date) -> date:
    """Banks book on working days."""
    return calendar.next_working_day(OWN_PLACE, day)
