"""Everything on the accounts that is not a customer's payment: wages, taxes, suppliers, cards, fees, cash."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from amistoso.core import calendar
from amistoso.demo import names
from amistoso.demo.chance import stream
from amistoso.demo.movements import MAIN, SECOND, Movement
from amistoso.demo.trading import OWN_PLACE

VAT_MONTHS = (1, 4, 7, 10)


def all_outgoings(since: date, until: date) -> list[Movement]:
    found: list[Movement] = []
    day = since
    while day <= until:
        if calendar.is_working_day(OWN_PLACE, day):
            found += _of_day(stream("outgoings", day.isoformat()), day)
        day += timedelta(days=1)
    return found


def _of_day(chance: Random, day: date) -> Iterator[Movement]:
    yield from _monthly(chance, day)
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        supplier = chance.choice(names.SUPPLIERS)
        words = f"PAGO FRA {chance.randrange(1000, 9999)}"
        yield _out(day, chance.randrange(40_000, 620_000), "04", f"{supplier:<66}{'':10}", f"{'':8}{words}")
    if day.weekday() == 0:
        sum_minor = chance.randrange(18_000, 96_000)
        yield Movement(MAIN, day, sum_minor, "12", "120", "", ("ABONO TPV COMERCIO 332148871 VENTAS CON TARJETA",))
        yield _out(day, round(sum_minor * 0.0055), "17", "COMISION TPV COMERCIO 332148871")
    if chance.randrange(16) == 0:
        yield Movement(
            SECOND, day, chance.randrange(4, 60) * 1000, "02", "020", "", ("INGRESO EN EFECTIVO OFICINA 0330",)
        )


def _monthly(chance: Random, day: date) -> Iterator[Movement]:
    if _is_first_worked(day, 1):
        yield _out(day, 242_000, "04", f"{'INMUEBLES INDUSTRIALES OESTE SL':<66}{'':10}", f"{'':8}ALQUILER NAVE 27")
        yield Movement(SECOND, day, -1_200, "17", "170", "", ("COMISION MANTENIMIENTO CUENTA",))
    if _is_first_worked(day, 5):
        yield _out(day, chance.randrange(92_000, 168_000), "03", f"{'CORE':<4}ENERGIA LEVANTINA SA", "RECIBO LUZ")
        yield _out(day, chance.randrange(31_000, 39_000), "05", "CUOTA PRESTAMO 0049-3321")
    if _is_first_worked(day, 20) and day.month in VAT_MONTHS:
        yield _out(day, chance.randrange(900_000, 1_900_000), "03", "AGENCIA TRIBUTARIA MODELO 303")
    if _is_first_worked(day, 28):
        yield _out(day, chance.randrange(1_480_000, 1_560_000), "15", "NOMINAS DEL MES REMESA 9 EMPLEADOS")
        yield _out(day, chance.randrange(560_000, 600_000), "15", "TESORERIA GENERAL SEGURIDAD SOCIAL")


def _out(day: date, minor: int, concept: str, *complements: str) -> Movement:
    return Movement(MAIN, day, -minor, concept, f"{concept}1", "", complements)


def _is_first_worked(day: date, of_month: int) -> bool:
    """Is this the first working day on or after that day of the month?"""
    return day == calendar.next_working_day(OWN_PLACE, day.replace(day=of_month))
