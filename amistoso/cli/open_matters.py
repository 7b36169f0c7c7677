"""disputes, promises: what is open with customers, one line each; and how a dispute goes on."""

from typing import Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.notes import done, invoice_named
from amistoso.cli.output import json_line, print_table
from amistoso.core import money, wording

MAX_SHOWN = 60
MAX_PAGES = 200
DISPUTES = ("open", "late", "waiting", "credit", "resolved", "all")
PROMISES = ("running", "today", "week", "broken", "kept", "all")
ENDINGS = ("settled", "withdrawn")


def add_commands(app: typer.Typer) -> None:
    for command in (disputes, promises):
        app.command()(command)
    app.command("dispute-next")(dispute_next)
    app.command("promise-renew")(promise_renew)


def _one_of(show: str, known: tuple[str, ...]) -> str:
    if show not in known:
        raise WrongUse(f"--show «{show}» no vale; elija entre {', '.join(known)}.")
    return show


def disputes(
    show: Annotated[str, typer.Option(help="open, late, waiting, credit, resolved o all.")] = "open",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Las incidencias: de qué factura, cuánto, desde cuándo, quién la mira y para cuándo."""
    place = desk(company, as_of)
    from amistoso.queries import disputes as reading

    shown, today = _one_of(show, DISPUTES), place.moment.today
    rows, number = [], 1
    while number <= MAX_PAGES:
        page = reading.listed(company=place.company, today=today, user_id=0, show=shown, page=number)
        for row in page.rows:
            one = row.dispute
            if as_json:
                json_line({
                    "dispute": one.pk, "customer": one.customer.name, "invoice": one.invoice.number, "kind": one.kind,
                    "state": one.state, "reason": one.reason, "is_whole": one.amount_minor is None,
                    "amount": money.plain(row.disputed.minor, row.disputed.currency), "currency": row.disputed.currency,
                    "opened_on": one.opened_on, "age_days": row.age_days, "answer_by": one.answer_by_on,
                    "is_late": row.is_late, "is_paid": row.is_paid, "source": one.source,
                    "owner": one.owner.get_username() if one.owner else "", "resolved_on": one.resolved_on,
                    "held_until": one.held_until_on,
                })  # fmt: skip
            else:
                amount = wording.money_text(row.disputed.minor, row.disputed.currency, place.language)
                by = wording.date_text(one.answer_by_on, place.language) if one.answer_by_on else ""
                rows.append([one.customer.name, one.invoice.number, amount, one.get_state_display(),
                             f"{row.age_days}", by, one.reason[:MAX_SHOWN]])  # fmt: skip
        if page.next is None:
            break
        number = page.next
    if not as_json:
        print_table(["Cliente", "Factura", "En duda", "Estado", "Días", "Para el", "Qué dicen"], rows)


def promises(
    show: Annotated[str, typer.Option(help="running, today, week, broken, kept o all.")] = "running",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Las promesas de pago: quién, cuánto, para cuándo, y qué ha llegado."""
    place = desk(company, as_of)
    from amistoso.queries import promise_lists

    shown, today = _one_of(show, PROMISES), place.moment.today
    rows, number = [], 1
    while number <= MAX_PAGES:
        page = promise_lists.listed(company=place.company, today=today, show=shown, page=number)
        for row in page.rows:
            one = row.promise
            if as_json:
                json_line({
                    "promise": one.pk, "customer": one.customer.name, "state": one.state, "by": one.by_on,
                    "made_on": one.made_on, "amount": money.plain(row.promised.minor, row.promised.currency),
                    "open": money.plain(row.open.minor, row.open.currency), "currency": row.promised.currency,
                    "received": money.plain(one.received_minor, row.promised.currency), "settled_on": one.settled_on,
                    "invoices": list(row.invoices), "source": one.source, "renewals": one.renewals, "note": one.note,
                })  # fmt: skip
            else:
                amount = wording.money_text(row.promised.minor, row.promised.currency, place.language)
                rows.append([one.customer.name, amount, wording.date_text(one.by_on, place.language),
                             one.get_state_display(), ", ".join(row.invoices)[:MAX_SHOWN]])  # fmt: skip
        if page.next is None:
            break
        number = page.next
    if not as_json:
        print_table(["Cliente", "Importe", "Para el", "Estado", "Facturas"], rows)


def dispute_next(
    invoice: Annotated[str, typer.Argument(help="Número de factura.")],
    ask: Annotated[str, typer.Option(help="Qué necesitamos del cliente.")] = "",
    credit_by: Annotated[str, typer.Option("--credit-by", help="Tienen razón: día en que estará el abono.")] = "",
    credit_note: Annotated[str, typer.Option("--credit-note", help="Número del abono que la cierra.")] = "",
    new_date: Annotated[str, typer.Option("--new-date", help="Lo pagan para este día.")] = "",
    stands: Annotated[str, typer.Option(help="La factura es correcta: por qué.")] = "",
    reopen: Annotated[str, typer.Option(help="Abrirla de nuevo: qué hay de nuevo.")] = "",
    number: Annotated[int | None, typer.Option("--dispute", help="Cuál, si la factura tiene varias.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Dice cómo sigue una incidencia: qué falta, un abono, otra fecha, o que la factura es correcta."""
    place = desk(company, as_of)
    from amistoso.actions import dispute_endings
    from amistoso.actions import disputes as acting
    from amistoso.models import Dispute

    said = [one for one in (ask, credit_by, credit_note, new_date, stands, reopen) if one]
    if len(said) != 1:
        raise WrongUse("Diga una cosa: --ask, --credit-by, --credit-note, --new-date, --stands o --reopen.")
    found = invoice_named(place, invoice)
    own = Dispute.objects.filter(company=place.company, invoice=found, resolved_on__isnull=not reopen)
    wanted = list(own.filter(id=number) if number is not None else own.order_by("id"))
    if len(wanted) != 1:
        ids = ", ".join(str(one.pk) for one in wanted)
        which = f" ({ids}): diga cuál con --dispute" if ids else ""
        raise Trouble(f"La factura {found.number} tiene {len(wanted)} incidencias así{which}.")
    number, act = wanted[0].pk, place.act
    if ask:
        acting.ask(waiting_for=ask, dispute_id=number, **act)
    elif credit_by:
        dispute_endings.expect_credit(
            by_on=parse_day(credit_by, "--credit-by"), resolution="", dispute_id=number, **act
        )
    elif credit_note:
        note = invoice_named(place, credit_note, found.customer)
        dispute_endings.credited(credit_note_id=note.pk, dispute_id=number, **act)
    elif new_date:
        dispute_endings.agree_date(due_on=parse_day(new_date, "--new-date"), resolution="", dispute_id=number, **act)
    elif stands:
        dispute_endings.stands(explanation=stands, dispute_id=number, **act)
    else:
        acting.reopen(reason=reopen, dispute_id=number, **act)
    state = Dispute.objects.get(id=number)
    done(
        f"Incidencia de {found.number}: {state.get_state_display().lower()}.", as_json, dispute=state.pk,
        invoice=found.number, state=state.state,
    )  # fmt: skip


def promise_renew(
    number: Annotated[int, typer.Argument(help="Número de la promesa, como lo dice «promises --json».")],
    by: Annotated[str, typer.Option("--by", help="Nuevo día.")],
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Aplaza una promesa: lo que no ha llegado se promete para el nuevo día."""
    place = desk(company, as_of)
    from amistoso.actions import promises as acting
    from amistoso.models import Promise

    if not Promise.objects.filter(company=place.company, id=number).exists():
        raise Trouble(f"No hay ninguna promesa {number}.")
    made = acting.renew(**place.act, promise_id=number, by_on=parse_day(by, "--by"))
    done(f"Aplazada al {made.by_on:%d/%m/%Y}.", as_json, promise=made.pk, renewals=made.renewals)
