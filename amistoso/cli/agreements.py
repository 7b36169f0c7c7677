"""agreements, propose, accept: agreements as they stand, a proposal sent, and a yes noted."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.notes import Note, Who, done, invoice_named, minor_units
from amistoso.cli.output import json_line, print_table, words
from amistoso.core import money, wording

if TYPE_CHECKING:
    from amistoso.queries.agreements import Standing

STATES = {
    "draft": "por enviar", "proposed": "propuesto", "countered": "contrapropuesta", "running": "en curso",
    "finished": "cumplido", "declined": "rechazado", "expired": "caducado", "withdrawn": "retirado",
    "replaced": "renegociado", "ended": "terminado",
}  # fmt: skip
MAX_LISTED_PAGES = 20


def add_commands(app: typer.Typer) -> None:
    for command in (agreements, propose, accept):
        app.command()(command)


def agreements(
    tab: Annotated[str, typer.Option(help="running, proposed o ended.")] = "running",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Enseña los acuerdos: cuánto se ha pagado, qué plazo toca y qué falta."""
    place = desk(company, as_of)
    from amistoso.queries import agreements as standing

    if tab not in standing.TABS:
        raise WrongUse(f"--tab «{tab}»: elija entre {', '.join(standing.TABS)}.")
    rows, number = [], 1
    while number <= MAX_LISTED_PAGES:
        page = standing.listed(company=place.company, tab=tab, today=place.moment.today, page=number)
        for one in page.rows:
            if as_json:
                json_line(_json(one))
            else:
                rows.append(_row(one, place.language))
        if not page.has_more:
            break
        number += 1
    if rows:
        print_table(("", "Cliente", "Estado", "Total", "Pagado", "Siguiente", "Falta"), rows, right=(3, 4, 6))
    elif not as_json:
        words.print("No hay ningún acuerdo ahí.")


def _row(one: "Standing", language: str) -> tuple[str, ...]:
    made, following = one.agreement, one.following

    def amount(minor: int) -> str:
        return wording.money_text(minor, made.currency, language)

    return (
        str(made.pk), made.customer.name, STATES[made.state], amount(one.total_minor), amount(one.paid_minor),
        wording.date_text(following.due_on, language) if following else "",
        amount(one.missed_minor) if one.missed else "",
    )  # fmt: skip


def _json(one: "Standing") -> dict[str, object]:
    made = one.agreement

    def plain(minor: int) -> str:
        return money.plain(minor, made.currency)

    return {
        "agreement": made.pk, "customer": made.customer.name, "tax_id": made.customer.tax_id, "state": made.state,
        "made_on": made.made_on.isoformat(), "currency": made.currency, "total": plain(one.total_minor),
        "paid": plain(one.paid_minor), "missed": plain(one.missed_minor),
        "answer_by": made.answer_by_on.isoformat() if made.answer_by_on else None,
        "replaces": made.replaces_id, "text_sha256": made.text_sha256 or None, "accepted": made.accepted_how or None,
        "instalments": [
            {"due_date": line.due_on.isoformat(), "amount": plain(line.minor), "open": plain(line.open_minor),
             "state": line.state}
            for line in one.lines
        ],
    }  # fmt: skip


def propose(
    who: Who,
    months: Annotated[int, typer.Option(help="Número de plazos, uno cada mes; 1 es una nueva fecha.")],
    first: Annotated[str, typer.Option("--from", help="Día del primer plazo.")],
    invoice: Annotated[list[str] | None, typer.Option("--invoice", help="Factura; se puede repetir.")] = None,
    down: Annotated[str, typer.Option(help="Entrada, que se paga antes del primer plazo.")] = "",
    down_on: Annotated[str, typer.Option("--down-on", help="Día de la entrada; vacío, hoy.")] = "",
    skip: Annotated[list[int] | None, typer.Option(help="Mes en que no se paga (8, agosto); se puede repetir.")] = None,
    heavy: Annotated[list[int] | None, typer.Option(help="Mes en que se paga el doble; se puede repetir.")] = None,
    exact: Annotated[bool, typer.Option("--exact", help="Mantiene el día aunque no sea laborable.")] = False,
    answer_by: Annotated[str, typer.Option("--answer-by", help="Último día para aceptarla.")] = "",
    acknowledge: Annotated[bool, typer.Option("--acknowledge", help="El cliente reconoce lo pendiente.")] = False,
    waive_interest: Annotated[
        bool, typer.Option("--waive-interest", help="Renuncia a los intereses de ley hasta hoy, si se cumple.")
    ] = False,
    on_paper: Annotated[bool, typer.Option("--paper", help="Solo hace el PDF, sin enviarlo.")] = False,
    note: Note = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Redacta un acuerdo sobre lo vencido, o las facturas que se digan, y se lo propone al cliente."""
    place = desk(company, as_of)
    from amistoso.actions import agreement_proposals
    from amistoso.actions import agreements as acting
    from amistoso.core.agreements import Pattern, PlanError, plan_of
    from amistoso.core.calendar import Place
    from amistoso.models import Item
    from amistoso.queries.agreements import accrued_minor

    customer = one_customer(place, who)
    opened = Item.objects.filter(company=place.company, customer=customer, open_minor__gt=0).order_by("due_on", "id")
    if invoice:
        opened = opened.filter(invoice__in=[invoice_named(place, number, customer) for number in invoice])
    else:
        opened = opened.filter(due_on__lt=place.moment.today)
    items = list(opened)
    if not items:
        raise Trouble(f"{customer.name} no tiene nada pendiente de eso: nada que acordar.")
    if any(not 1 <= month <= 12 for month in [*(skip or []), *(heavy or [])]):
        raise WrongUse("--skip y --heavy son meses, del 1 al 12.")
    currency = items[0].currency
    pattern = Pattern(
        times=months, first_on=parse_day(first, "--from"), skip=frozenset(skip or ()), heavy=frozenset(heavy or ()),
        down_minor=minor_units(down, currency) if down else 0,
        down_on=parse_day(down_on, "--down-on") if down_on else place.moment.today, is_exact=exact,
    )  # fmt: skip
    try:
        plan = plan_of(sum(item.open_minor for item in items), pattern, Place(customer.country, customer.region))
    except PlanError as error:
        raise WrongUse(f"Ese plan no se puede hacer ({error}): revise plazos, fechas y entrada.") from error
    waived = accrued_minor(items=items, on=place.moment.today) if waive_interest else 0
    extras = acting.Extras(interest_waived_minor=waived, acknowledges_debt=acknowledge, note=note)
    proposed = agreement_proposals.propose_new(
        **place.act, customer_id=customer.pk, item_ids=[item.pk for item in items], instalments=plan, extras=extras,
        by_mail=not on_paper, answer_by_on=parse_day(answer_by, "--answer-by") if answer_by else None,
    )  # fmt: skip
    until = proposed.answer_by_on
    text = f"{customer.name}: propuesta {proposed.pk}, que se puede aceptar hasta el {until:%d/%m/%Y}."
    done(text, as_json, agreement=proposed.pk, customer=customer.name, text_sha256=proposed.text_sha256,
         instalments=[{"due_date": day.isoformat(), "amount": money.plain(minor, currency)} for day, minor in plan],
         answer_by=until.isoformat() if until else None)  # fmt: skip


def accept(
    number: Annotated[int, typer.Argument(help="Número del acuerdo, como lo enseña «amistoso agreements».")],
    name: Annotated[str, typer.Option(help="Quién dijo que sí, o quién firma.")] = "",
    role: Annotated[str, typer.Option(help="Su cargo.")] = "",
    file: Annotated[Path | None, typer.Option(help="El acuerdo firmado, en PDF o imagen.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota que el cliente aceptó un acuerdo: de palabra, o con el papel firmado."""
    place = desk(company, as_of)
    from amistoso.actions import agreement_proposals
    from amistoso.models import Agreement

    found = Agreement.objects.filter(company=place.company, id=number).first()
    if found is None:
        raise Trouble(f"No hay ningún acuerdo {number}. Vea los que hay con «amistoso agreements --tab proposed».")
    who = {"name": name, "role": role}
    if file is None:
        made = agreement_proposals.note_yes(**place.act, agreement_id=number, **who)
    else:
        try:
            content = file.read_bytes()
        except OSError as error:
            raise WrongUse(f"«{file}» no se puede leer: {error.strerror}.") from error
        made = agreement_proposals.note_signed(
            **place.act, agreement_id=number, file_name=file.name, content=content, **who
        )
    how = "de palabra" if file is None else "con el papel firmado"
    done(f"{made.customer.name}: aceptado {how}.", as_json, agreement=made.pk, state=made.state)
