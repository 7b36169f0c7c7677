"""What the bank writes in a year: customers' transfers as payers really word them, and everything else that moves.

Each movement keeps what it truly pays, so that the demo's people can apply what the program leaves to them.
"""

from collections import defaultdict
from datetime import date, timedelta
from random import Random

from amistoso.core import names
from amistoso.demo import outgoings
from amistoso.demo.chance import stream
from amistoso.demo.customers import Customer
from amistoso.demo.movements import MAIN, SECOND, Movement
from amistoso.demo.trading import YEAR_DAYS, Invoice, worked_on_or_before

TOGETHER_DAYS = 3  # a customer's invoices payable this close leave in one transfer
SECOND_ACCOUNT_PCT = 12
FIRST_INSTALMENT_MINOR = 150_000


def all_movements(everyone: list[Customer], invoices: list[Invoice], today: date) -> list[Movement]:
    """Return the movements of both accounts from a year ago to today, in the order of the bank."""
    since = today - timedelta(days=YEAR_DAYS)
    found = [*_transfers(invoices, today), *_receipts(invoices, today)]
    found += [movement for customer in everyone for movement in _of_story(customer, invoices, today)]
    found += outgoings.all_outgoings(since, today)
    found.sort(key=lambda one: (one.booked_on, one.account, -one.amount_minor, one.text))
    return found


def _transfers(invoices: list[Invoice], today: date) -> list[Movement]:
    owed: dict[str, list[Invoice]] = defaultdict(list)
    for invoice in invoices:
        if invoice.customer.temper.pays_by == "transfer" and invoice.paid_on and invoice.paid_on <= today:
            owed[invoice.customer.code].append(invoice)
    return [
        _transfer(stream("transfer", group[0].number), group)
        for of_customer in owed.values()
        for group in _together(sorted(of_customer, key=lambda one: (one.paid_on or today, one.number)))
    ]


def _together(invoices: list[Invoice]) -> list[list[Invoice]]:
    groups: list[list[Invoice]] = []
    for invoice in invoices:
        first = groups[-1][0] if groups else None
        if first and first.paid_on and invoice.paid_on and (invoice.paid_on - first.paid_on).days <= TOGETHER_DAYS:
            groups[-1].append(invoice)
        else:
            groups.append([invoice])
    return groups


def _transfer(chance: Random, group: list[Invoice]) -> Movement:
    customer = group[0].customer
    on = max(invoice.paid_on for invoice in group if invoice.paid_on)
    account = SECOND if stream("account", customer.code).randrange(100) < SECOND_ACCOUNT_PCT else MAIN
    return transfer_from(
        customer, account, on, sum(invoice.total_minor for invoice in group),
        _words(chance, customer, group), tuple(invoice.number for invoice in group),
    )  # fmt: skip


def transfer_from(
    customer: Customer, account: int, on: date, minor: int, words: str, pays: tuple[str, ...], payer: str = ""
) -> Movement:
    """The SEPA layout of the complementary records; half the banks give the payer's tax id, half its account."""
    chance = stream("payer bank", customer.code)
    name = payer or _as_banks_write(customer.name)
    tells_tax_id = not payer and chance.randrange(2) == 0
    tax_id = customer.tax_id if tells_tax_id and len(customer.tax_id) == 9 else ""
    complements = [f"{name[:66]:<66}{tax_id:<10}"]
    if not payer and not tells_tax_id:
        complements.append(f"{customer.iban:<35}")
    complements.append(f"{'':8}{words[:68]}")
    # The orderer's own number for the transfer.
    reference = f"{stream('reference', customer.code, on, minor).randrange(10**12):012d}"
    return Movement(account, on, minor, "04", "040", reference, tuple(complements), pays)


def _words(chance: Random, customer: Customer, group: list[Invoice]) -> str:
    """Most payers give the number in their own spelling; some write nothing one could use."""
    numbers = [invoice.number for invoice in group]
    style = stream("wording", customer.code).randrange(100)
    if style < 55:
        return "FRA " + " Y ".join(numbers) if len(numbers) < 3 else "FRAS " + " ".join(numbers)
    if style < 75:
        return "PAGO FACTURA " + " ".join(number.replace("/", "-") for number in numbers)
    if style < 88:
        return f"{' '.join(numbers)} SUMINISTROS SEGURA"
    return chance.choice(("PAGO FACTURAS", "SUMINISTROS SEGURA SL", "PAGO PROVEEDORES", "S/FRA"))


def _as_banks_write(name: str) -> str:
    return names.plain_words(name).upper()


def _receipts(invoices: list[Invoice], today: date) -> list[Movement]:
    """Direct debits come in as one sum per charging day; a returned one goes out again alone."""
    sums: dict[date, int] = defaultdict(int)
    returns = []
    for invoice in invoices:
        if invoice.customer.temper.pays_by != "receipt" or invoice.paid_on is None:
            continue
        if invoice.paid_on <= today:
            sums[invoice.paid_on] += invoice.total_minor
        if invoice.returned_on is not None and invoice.returned_on <= today:
            returns.append(_returned(invoice, invoice.returned_on))
    batches = [
        Movement(MAIN, on, minor, "06", "060", f"REM{on:%y%m%d}", (f"REMESA RECIBOS SEPA CORE {on:%d/%m/%Y}",))
        for on, minor in sums.items()
    ]
    return batches + returns


def _returned(invoice: Invoice, on: date) -> Movement:
    name = _as_banks_write(invoice.customer.name)
    complements = (
        "CORESUMINISTROS SEGURA SL",
        "ES14000B00130169",
        f"{'':8}RECIBO DEVUELTO FRA {invoice.number} AM04 SALDO INSUFICIENTE",
        f"{'':76}",
        f"{invoice.number:<35}{name[:41]}",
    )
    return Movement(MAIN, on, -invoice.total_minor, "14", "140", invoice.number.replace("/", ""), complements)


def _of_story(customer: Customer, invoices: list[Invoice], today: date) -> list[Movement]:
    """Money that a story tells of and that no plain payment explains."""
    debts = [invoice for invoice in invoices if invoice.is_debt and invoice.customer.code == customer.code]
    match customer.key:
        case "paid-unreferenced":
            paid, person = debts[0], _as_banks_write(customer.person)
            on = days_worked_before(today, 2)
            return [transfer_from(customer, MAIN, on, paid.total_minor, "TRANSFERENCIA", (), payer=person)]
        case "agreement":
            on = days_worked_before(today, 12)
            return [
                transfer_from(customer, MAIN, on, FIRST_INSTALMENT_MINOR, "PRIMER PLAZO ACUERDO", (debts[0].number,))
            ]
        case "reply-paid" if worked_on_or_before(today) == today:
            # It arrives today: the statement that has it is not loaded yet.
            return [
                transfer_from(customer, MAIN, today, debts[0].total_minor, f"FRA {debts[0].number}", (debts[0].number,))
            ]
        case _:
            return []


def days_worked_before(today: date, count: int) -> date:
    day = today
    for _ in range(count):
        day = worked_on_or_before(day - timedelta(days=1))
    return day
