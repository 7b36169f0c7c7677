"""How the books reach the desk: files loaded in the order of their days, money matched, the rest applied by hand."""

from collections.abc import Sequence
from datetime import date, timedelta

from amistoso.actions import allocations, arrivals, loads
from amistoso.core.documents import Level
from amistoso.demo.movements import ACCOUNTS, Movement
from amistoso.demo.office import Office
from amistoso.models import BankLine, BankLineState, Item

BY_HAND_AFTER_DAYS = 2  # what the program leaves open is looked at by a person a little later
NOT_OF_CUSTOMERS = {
    "02": "Ingreso de la caja de la tienda",
    "06": "Remesa de recibos: las facturas ya constan cobradas en el listado",
    "12": "Ventas con tarjeta en el mostrador",
}


class UnreadableFile(Exception):
    """A file of our own that our own importer refuses: a fault of the program, never of the person."""


def load_invoices(office: Office, as_of: date) -> None:
    _load(office, f"facturas-{as_of}.csv", office.world.invoice_list(as_of))


def load_statement(office: Office, from_on: date, until_on: date) -> None:
    _load(office, f"extracto-{from_on}-{until_on}.n43", office.world.statement(from_on, until_on))


def _load(office: Office, name: str, content: bytes) -> None:
    office.keep(name, content)
    report = loads.load(
        company=office.company, file_name=name, content=content, accept_warnings=True, actor=office.clerk.name,
        today=office.today, at=office.at(8, 30),
    )  # fmt: skip
    if not report.is_loaded:
        errors = [problem.message for problem in report.problems if problem.level is Level.ERROR]
        raise UnreadableFile(f"{name}: {'; '.join(errors[:3])}")


def match(office: Office) -> None:
    arrivals.put_in_place(company=office.company, actor="amistoso", today=office.today, at=office.at(8, 40))


def apply_by_hand(office: Office) -> int:
    """Do what a bookkeeper does with money that names nothing: find whose it is, or say that it is no customer's."""
    before = office.today - timedelta(days=BY_HAND_AFTER_DAYS)
    opened = BankLine.objects.filter(
        company=office.company, state=BankLineState.OPEN, unapplied_minor__gt=0, booked_on__lte=before
    ).select_related("account")
    known = {
        (ACCOUNTS[one.account].iban, one.booked_on, one.amount_minor, _plain(one)): one for one in _money_in(office)
    }
    done = 0
    for line in opened.order_by("booked_on", "id"):
        key = (line.account.account, line.booked_on, line.amount_minor, line.reference.replace(" ", ""))
        movement = known.get(key)
        if movement is not None:
            done += _settle(office, line, movement)
    return done


def _money_in(office: Office) -> Sequence[Movement]:
    return [one for one in office.world.movements if one.amount_minor > 0]


def _plain(movement: Movement) -> str:
    return movement.reference[:12].strip()


def _settle(office: Office, line: BankLine, movement: Movement) -> bool:
    if movement.concept in NOT_OF_CUSTOMERS:
        allocations.set_aside(
            company=office.company, line_id=line.id, reason=NOT_OF_CUSTOMERS[movement.concept],
            actor=office.clerk.name, today=office.today, at=office.at(9, 0),
        )  # fmt: skip
        return True
    parts = _parts(office, line.unapplied_minor, movement.pays)
    if not parts:
        return False  # a story leaves it to whoever tries the desk
    allocations.apply_line(
        company=office.company, line_id=line.id, parts=parts, because="Reconocido por administración",
        actor=office.clerk.name, today=office.today, at=office.at(9, 0),
    )  # fmt: skip
    return True


def _parts(office: Office, left: int, numbers: Sequence[str]) -> list[tuple[int, int]]:
    items = Item.objects.filter(company=office.company, invoice__number__in=numbers, open_minor__gt=0)
    parts = []
    for item_id, open_minor in items.order_by("due_on", "id").values_list("id", "open_minor"):
        taken = min(left, open_minor)
        if taken:
            parts.append((item_id, taken))
            left -= taken
    return parts
