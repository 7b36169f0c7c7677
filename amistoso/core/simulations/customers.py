"""Made-up customers: what they are sold, when they would pay by themselves, and what they do about a contact.

All chance comes from `Draws`, named by what it is for, so that another protocol meets the same customer.
"""

from datetime import date, timedelta

from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Item
from amistoso.core.protocols import Protocol
from amistoso.core.simulations import talks
from amistoso.core.simulations.behaviours import Behaviour, Manner
from amistoso.core.simulations.books import Book
from amistoso.core.simulations.draws import Draws
from amistoso.core.simulations.lives import Happening, Life
from amistoso.core.simulations.people import Customer, Sale, Setting
from amistoso.core.trust import PaidInvoice

ONE_DAY = timedelta(days=1)
YEAR_DAYS = 365
REGIONS = ("MD", "CT", "AN", "VC", "MC", "PV", "GA", "AR")
ENOUGH_PAST_INVOICES = 24


def customer(number: int, setting: Setting, behaviour: Behaviour, protocol: Protocol) -> Customer:
    """Return a customer whose year lies before it: sold to, and paying when it would."""
    draws = Draws(setting.seed, number)
    manner = behaviour.kinds[draws.one_of([kind.share for kind in behaviour.kinds], "kind")]
    is_new = draws.happens(behaviour.trade.new_pct, "new")
    region = REGIONS[draws.between(0, len(REGIONS) - 1, "region")] if setting.place.country == "ES" else ""
    known_since = None if is_new else setting.begins_on - draws.between(200, 1500, "since") * ONE_DAY
    case = Case(
        number, (), place=Place(setting.place.country, region), first_invoice_on=known_since,
        is_key=draws.happens(behaviour.trade.key_pct, "key"),
    )  # fmt: skip
    book = Book(case, paid=[] if is_new else _past(draws, manner, setting, behaviour))
    life = Life(book, setting.begins_on, behaviour.desk.approval_days, setting.place)
    quiet_on = date.max
    if draws.happens(manner.goes_quiet_pct, "quiet"):
        quiet_on = setting.begins_on + draws.between(0, setting.days - 1, "quiet-on") * ONE_DAY
    made = Customer(manner, draws, life, {}, behaviour, protocol, quiet_on)
    for sale in _sales(made, setting):
        made.sales[sale.item.id] = sale
        life.on(sale.item.issued_on, _issued(made, sale))
    life.heard = lambda contact: talks.hear(made, contact)
    return made


def _past(draws: Draws, manner: Manner, setting: Setting, behaviour: Behaviour) -> list[PaidInvoice]:
    """What they paid in the year before, as they are: only who pays late without a word leaves a mark."""
    count = min(ENOUGH_PAST_INVOICES, behaviour.trade.invoices_per_year)
    paid = []
    for at in range(count):
        paid_on = setting.begins_on - (1 + at * YEAR_DAYS // count) * ONE_DAY
        delay = draws.around(manner.delay_days, manner.spread_days, "past", at)
        if draws.happens(manner.forgets_pct, "past-forgotten", at):
            delay = max(delay, 8) + draws.between(0, 20, "past-late", at)  # somebody reminded them then, too
        paid.append(PaidInvoice(paid_on - delay * ONE_DAY, paid_on))
    return paid


def _sales(made: Customer, setting: Setting) -> list[Sale]:
    trade, draws = made.behaviour.trade, made.draws
    gap = YEAR_DAYS / trade.invoices_per_year
    found: list[Sale] = []
    day = draws.share("first-sale") * gap
    while day < setting.days:
        at = len(found)
        issued_on = calendar.next_working_day(setting.place, setting.begins_on + int(day) * ONE_DAY)
        terms = trade.terms_days[draws.between(0, len(trade.terms_days) - 1, "terms")]
        due_on = issued_on + terms * ONE_DAY
        minor = draws.amount(trade.amount_median_minor, trade.amount_spread_pct, "amount", at)
        item = Item(at + 1, f"F-{made.book.case.customer_id}-{at + 1}", due_on, minor, setting.currency, issued_on)
        found.append(_meant(made, item, at))
        day += gap * (0.5 + draws.share("gap", at))
    return [sale for sale in found if sale.item.issued_on <= setting.ends_on]


def _meant(made: Customer, item: Item, at: int) -> Sale:
    """When this one would be paid by itself."""
    draws, manner = made.draws, made.manner
    has_problem = draws.happens(manner.problem_pct, "problem", at)
    delay = draws.around(manner.delay_days, manner.spread_days, "delay", at)
    is_forgotten = has_problem or draws.happens(manner.forgets_pct, "forgets", at)
    alone: date | None = item.due_on + delay * ONE_DAY
    if is_forgotten:
        late = manner.alone_after_days
        alone = item.due_on + draws.around(late, late // 4, "alone", at) * ONE_DAY if late else None
    if alone is not None:
        alone = calendar.next_working_day(made.book.case.place, max(alone, item.issued_on + ONE_DAY))
        if alone >= made.quiet_on:
            alone = None
    is_returned = not is_forgotten and draws.happens(manner.returns_pct, "returned", at)
    return Sale(item, alone, has_problem, is_returned)


def _issued(made: Customer, sale: Sale) -> Happening:
    def happen(day: date) -> None:
        made.book.issue(sale.item)
        if sale.alone_on is not None:
            talks.means_to_pay(made, sale.item.id, max(sale.alone_on, day + ONE_DAY))

    return happen
