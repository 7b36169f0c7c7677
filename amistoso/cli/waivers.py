"""`amistoso waive`: let go of the small rest of an invoice."""

from typing import Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, Trouble, WrongUse, desk
from amistoso.cli.notes import done


def add_commands(app: typer.Typer) -> None:
    app.command()(waive)


def waive(
    invoice: Annotated[str, typer.Argument(help="Número de la factura casi pagada.")],
    kind: Annotated[str, typer.Option(help="discount, fee, cents, withheld o gesture.")] = "gesture",
    note: Annotated[str, typer.Option(help="Una nota.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="El resto se debe: deshace lo último aceptado.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Da por saldado el resto de una factura: pronto pago, comisión, céntimos, retención o un gesto."""
    place = desk(company, as_of)
    from amistoso.actions import waivers
    from amistoso.core.wording import money_text
    from amistoso.models import Allocation, AllocationSource, Item

    items = Item.objects.filter(company=place.company, number=invoice).order_by("due_on", "id")
    if not items:
        raise WrongUse(f"No hay ninguna factura {invoice}: escriba su número como está en la lista.")
    if undo:
        live = Allocation.objects.filter(item__in=items, source=AllocationSource.WAIVED, undone_at=None)
        last = live.order_by("-id").first()
        if last is None:
            raise Trouble(f"En {invoice} no hay ninguna diferencia aceptada que deshacer.")
        waivers.take_back(**place.act, waiver_id=last.pk)
        done(f"{invoice}: vuelve a estar pendiente el resto.", as_json, invoice=invoice, waiver=last.pk, undone=True)
        return
    open_ones = [one for one in items if one.open_minor > 0]
    part_paid = [one for one in open_ones if one.open_minor < one.amount_minor]
    made = waivers.waive(**place.act, item_id=(part_paid or open_ones or list(items))[0].pk, kind=kind, note=note)
    text = money_text(made.amount_minor, items[0].currency, "es")
    done(f"{invoice}: saldada una diferencia de {text}.", as_json, invoice=invoice, waiver=made.pk, kind=kind)
