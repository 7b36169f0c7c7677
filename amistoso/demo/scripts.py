"""What people said and did in the last ten weeks, customer by customer: dated acts, told before they happen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from amistoso.core import agreements, calendar
from amistoso.demo import bank, trading
from amistoso.demo.customers import Customer
from amistoso.demo.world import World

LIVED_DAYS = 70


@dataclass(frozen=True, slots=True)
class Act:
    """`verb` says which of `people.ACTS` it is; `until_on`, `minor` and `invoice` where the verb needs them."""

    on: date
    customer: Customer
    verb: str
    text: str = ""
    until_on: date | None = None
    minor: int | None = None
    invoice: str = ""
    instalments: tuple[tuple[date, int], ...] = ()


def all_acts(world: World) -> list[Act]:
    """Return the acts in the order in which they happen."""
    acts = [act for customer in world.customers for act in _acts_of(world, customer)]
    return sorted(acts, key=lambda act: act.on)  # of one day, in the order told


def first_day(world: World) -> date:
    return _worked(world, LIVED_DAYS)


def _worked(world: World, days_ago: int) -> date:
    return trading.worked_on_or_before(world.today - timedelta(days=days_ago))


def _ahead(world: World, days: int) -> date:
    return calendar.next_working_day(trading.OWN_PLACE, world.today + timedelta(days=days))


def _acts_of(world: World, customer: Customer) -> Iterator[Act]:
    if customer.temper.key == "key":
        yield Act(first_day(world), customer, "flag", "key_account")
    yield from _told(world, customer)


def _told(world: World, customer: Customer) -> Iterator[Act]:
    debts = [one for one in world.invoices if one.is_debt and one.customer.code == customer.code]
    match customer.key:
        case "promise-running":
            day, by_on = _worked(world, 7), _ahead(world, 4)
            said = f"Buenos días: un cobro nuestro se ha retrasado. El {by_on:%d/%m} sale la transferencia. Un saludo."
            yield Act(day, customer, "answer", said)
            yield Act(day, customer, "promise", "Lo dice por correo", by_on)
        case "promise-broken":
            for said_days, by_days in ((37, 31), (25, 14)):  # once is a slip, twice is watched
                day, by_on = _worked(world, said_days), _worked(world, by_days)
                yield Act(day, customer, "answer", f"Hola, Alicia: os lo pagamos como muy tarde el {by_on:%d/%m}.")
                yield Act(day, customer, "promise", "Lo dice por correo", by_on)
        case "agreement":
            yield from _agreement(world, customer, debts)
        case "dispute":
            day = _worked(world, 16)
            said = "Faltaban 12 cajas de film en la entrega y nadie nos ha dicho nada. ¿Nos podéis mandar el albarán?"
            yield Act(day, customer, "answer", said)
            why = "Faltaban 12 cajas de film en la entrega; piden el albarán"
            yield Act(day, customer, "dispute", why, _ahead(world, 3), invoice=debts[0].number)
        case "dispute-part":
            day = _worked(world, 12)
            yield Act(day, customer, "answer", "El precio de las bandejas no es el acordado: son 0,18 € y no 0,23 €.")
            why = "Precio de las bandejas distinto del acordado"
            yield Act(day, customer, "dispute", why, _ahead(world, 6), 38_500, debts[0].number)
        case _:
            yield from _simple(world, customer)


def _simple(world: World, customer: Customer) -> Iterator[Act]:
    match customer.key:
        case "bounced":
            yield Act(_worked(world, 1), customer, "bounce", "550 5.1.1 El buzón no existe")
        case "insolvent":
            yield Act(_worked(world, 62), customer, "flag", "insolvent")
        case "reply-waiting":
            said = (
                "Buenas tardes: no encontramos esa factura en nuestro sistema. ¿Nos la podéis reenviar en PDF? Gracias."
            )
            yield Act(_worked(world, 1), customer, "reply", said)
        case "reply-paid":
            said = "Buenos días: acabamos de hacer la transferencia. Perdonad el despiste."
            yield Act(_worked(world, 0), customer, "reply", said)
        case "on-hold":
            why = "Obras en el local hasta final de mes; lo pidieron por teléfono"
            yield Act(_worked(world, 13), customer, "hold", why, _ahead(world, 9))
        case "do-not-contact":
            yield Act(_worked(world, 30), customer, "flag", "do_not_contact")
        case "announced":
            yield Act(first_day(world), customer, "flag", "wants_announcement")


def _agreement(world: World, customer: Customer, debts: list[trading.Invoice]) -> Iterator[Act]:
    """Four instalments; the first has been paid (see `bank`)."""
    day = _worked(world, 34)
    yield Act(
        day, customer, "answer", "Este trimestre vamos justos. ¿Podríamos pagarlo en cuatro plazos, desde este mes?"
    )
    owed = sum(debt.total_minor for debt in debts)
    first_on = bank.days_worked_before(world.today, 11)
    rest = agreements.equal_instalments(owed - bank.FIRST_INSTALMENT_MINOR, 3)
    days = [calendar.next_working_day(trading.OWN_PLACE, first_on + timedelta(days=30 * ahead)) for ahead in range(4)]
    plan = tuple(zip(days, [bank.FIRST_INSTALMENT_MINOR, *rest], strict=True))
    yield Act(day, customer, "agree", "Lo pide por correo; lo acepta Bruno", instalments=plan)
