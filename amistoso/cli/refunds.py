"""`amistoso give-back`: money kept for a customer was paid back to them."""

from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.notes import done, minor_units

if TYPE_CHECKING:
    from amistoso.models import BankLine, Customer


def add_commands(app: typer.Typer) -> None:
    app.command()(give_back)


def give_back(
    who: Annotated[str, typer.Argument(help="Cliente (nombre, NIF o código) o número de factura.")],
    reason: Annotated[str, typer.Option(help="Cómo y por qué se ha devuelto.")] = "",
    on: Annotated[str, typer.Option("--on", help="Día en que salió; sin él, hoy.")] = "",
    amount: Annotated[str, typer.Option(help="Cuál, si el cliente tiene varios saldos a favor.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Al final no se devolvió: deshace la última.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota que un saldo a favor del cliente se le ha devuelto."""
    place = desk(company, as_of)
    from amistoso.core.wording import money_text

    customer = one_customer(place, who)
    if undo:
        _take_back(place, customer, as_json)
        return
    from amistoso.actions import overpayments
    from amistoso.queries import bank

    line = _credit(place, customer, amount)
    day = parse_day(on, "--on") if on else None
    ways = [one.pk for one in bank.ways_out(company=place.company, line=line).order_by("id") if one.booked_on == day]
    made = overpayments.give_back(
        **place.act, line_id=line.pk, because=reason, paid_on=day, out_line_id=ways[0] if len(ways) == 1 else None
    )
    text = money_text(made.amount_minor, line.currency, "es")
    known = " con el cargo de ese día" if made.out_line_id is not None else ""
    done(f"{customer.name}: devueltos {text} el {made.paid_on:%d/%m/%Y}{known}.", as_json, refund=made.pk,
         customer=customer.name, out_known=made.out_line_id is not None)  # fmt: skip


def _credit(place: Desk, customer: "Customer", amount: str) -> "BankLine":
    """Return the one credit meant."""
    from amistoso.core.wording import money_text
    from amistoso.queries import payers

    found = list(payers.group_of(company=place.company, customer_id=customer.pk).credits)
    if not found:
        raise Trouble(f"{customer.name} no tiene ningún saldo a favor: guárdelo antes en la página del banco.")
    listed = ", ".join(money_text(one.unapplied_minor, one.currency, "es") for one in found)
    if amount:
        found = [one for one in found if one.unapplied_minor == minor_units(amount, one.currency)]
    if len(found) != 1:
        raise WrongUse(f"{customer.name} tiene a su favor {listed}: diga cuál con --amount, o elíjalo en el banco.")
    return found[0]


def _take_back(place: Desk, customer: "Customer", as_json: bool) -> None:
    from amistoso.actions import overpayments
    from amistoso.core.wording import money_text

    last = customer.refunds.filter(undone_at=None).order_by("-id").first()
    if last is None:
        raise Trouble(f"A {customer.name} no se le ha devuelto nada que se pueda deshacer.")
    line = overpayments.undo_give_back(**place.act, refund_id=last.pk)
    text = money_text(last.amount_minor, line.currency, "es")
    done(f"{customer.name}: {text} no se devolvieron; el dinero está como antes.", as_json, refund=last.pk, undone=True)
