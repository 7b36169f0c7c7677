"""calls, log-call, plan-call, reason, reasons: who to call, what came of it, and why customers pay late."""

from datetime import time, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.notes import Note, Who, done, invoice_named, minor_units
from amistoso.cli.output import json_line, print_table, words
from amistoso.core import call_words, money, wording

if TYPE_CHECKING:
    from amistoso.queries.calls import Entry

USUAL_DAYS = 365
KINDS = {
    "agreed": ("quedamos en llamar", "we agreed to call"),
    "awaited": ("iban a llamar", "they were to call"),
    "wanted": ("lo quiere alguien", "somebody wants to"),
    "promise-broken": ("lo prometido no ha llegado", "the promise has not come"),
    "step": ("toca la llamada", "the step is a call"),
    "first-slip": ("primer descuido: con cariño", "first slip: gently"),
    "another-way": ("por otro camino", "another way"),
}
CLOSED = {
    "early": ("allí es pronto", "early there"), "late": ("allí es tarde", "late there"),
    "holiday": ("allí es festivo", "a holiday there"), "weekend": ("allí no es laborable", "no working day there"),
}  # fmt: skip


def add_commands(app: typer.Typer) -> None:
    for command in (calls, log_call, plan_call, reason, reasons):
        app.command()(command)


def calls(as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """A quién llamar hoy, por orden; y a quién no, con el motivo."""
    place = desk(company, as_of)
    from amistoso.queries import calls as reading

    found = reading.call_list(company=place.company, today=place.moment.today, at=place.moment.at)
    rows = []
    for rank, one in enumerate((*found.ranked, *found.not_today), start=1):
        is_today = rank <= found.count
        if as_json:
            json_line(_json(rank if is_today else None, one, place.language))
            continue
        owed = ", ".join(wording.money_text(m.minor, m.currency, place.language) for m in one.overdue)
        why = _in(KINDS[one.kind], place.language) if is_today else "; ".join(_why_not(one, place.language))
        phone = one.phone.e164 or (one.contact.phone if one.contact else "")
        rows.append((str(rank) if is_today else "–", one.customer.name, phone, f"{one.local:%H:%M}", owed, why))
    if rows:
        print_table(("", "Cliente", "Teléfono", "Allí", "Vencido", "Por qué"), rows, right=(0, 4))
    elif not as_json:
        words.print("Hoy no hay que llamar a nadie.")


def _in(both: tuple[str, str], language: str) -> str:
    return both[0] if wording.language_of(language) == "es" else both[1]


def _why_not(one: "Entry", language: str) -> list[str]:
    found = [wording.sentence(hold.code, dict(hold.values), language) for hold in one.holds]
    if one.tried_today:
        found.append(_in(("ya se ha intentado hoy", "tried today already"), language))
    if one.nothing_overdue:
        found.append(_in(("no tiene nada vencido", "nothing is overdue"), language))
    if one.hours.why in CLOSED:
        found.append(_in(CLOSED[one.hours.why], language))
    return found


def _json(rank: int | None, one: "Entry", language: str) -> dict[str, object]:
    return {
        "rank": rank,
        "customer": one.customer.name,
        "tax_id": one.customer.tax_id,
        "kind": one.kind,
        "phone": one.phone.e164 or None,
        "contact": one.contact.name if one.contact else None,
        "local_time": f"{one.local:%H:%M}",
        "from": f"{one.hours.opens:%H:%M}",
        "until": f"{one.hours.closes:%H:%M}",
        "tries": one.tries,
        "overdue": [{"amount": money.plain(m.minor, m.currency), "currency": m.currency} for m in one.overdue],
        "why_not": _why_not(one, language) if rank is None else [],
    }


def log_call(
    who: Who,
    outcome: Annotated[
        str,
        typer.Argument(
            help="promised, asks-plan, has-paid, dispute, call-back, needs-copy, spoke, left-message, no-answer o "
            "wrong-number."
        ),
    ],
    note: Note = "",
    by: Annotated[str, typer.Option("--by", help="promised: día en que pagará.")] = "",
    amount: Annotated[str, typer.Option(help="promised o dispute: solo este importe.")] = "",
    invoice: Annotated[list[str] | None, typer.Option("--invoice", help="Factura; se puede repetir.")] = None,
    on: Annotated[str, typer.Option("--on", help="call-back: día en que se vuelve a hablar.")] = "",
    at: Annotated[str, typer.Option("--at", help="call-back: hora de allí, 10:30.")] = "",
    they_call: Annotated[bool, typer.Option("--they-call", help="call-back: llamarán ellos.")] = False,
    why: Annotated[str, typer.Option("--reason", help="Por qué se retrasa: cash-flow, administration…")] = "",
    until: Annotated[str, typer.Option("--reason-until", help="approval-pending: para cuándo.")] = "",
    phone: Annotated[str, typer.Option(help="El número que se marcó.")] = "",
    key: Annotated[str, typer.Option(help="La misma llave otra vez es la misma llamada.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota qué resultó de una llamada, con todo lo que trae consigo."""
    place = desk(company, as_of)
    from amistoso.actions import calls as acting
    from amistoso.core.calls import CallResult

    customer = one_customer(place, who)
    own = [invoice_named(place, number, customer) for number in invoice or ()]
    currency = own[0].currency if own else place.company.currency
    result = CallResult(
        outcome=outcome,
        note=note,
        phone=phone,
        by_on=parse_day(by, "--by") if by else None,
        amount_minor=minor_units(amount, currency) if amount else None,
        invoice_ids=[one.pk for one in own],
        again_on=parse_day(on, "--on") if on else None,
        again_at=_hour(at),
        they_call=they_call,
        reason=why,
        reason_until=parse_day(until, "--reason-until") if until else None,
    )
    made = acting.log_call(**place.act, customer_id=customer.pk, result=result, key=f"cli:{key}" if key else "")
    brought = [call_words.brought(str(code), values, place.language) for code, values in made.brought]
    name = wording.name_of(made.outcome, place.language)
    told = f"{customer.name}: {name}. {' '.join(brought)}".strip()
    done(told, as_json, call=made.pk, customer=customer.name, outcome=made.outcome, brought=brought)


def _hour(text: str) -> time | None:
    if not text:
        return None
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise WrongUse(f"--at «{text}» no es una hora; escriba 10:30.") from error


def plan_call(
    who: Who,
    on: Annotated[str, typer.Option("--on", help="Qué día.")],
    at: Annotated[str, typer.Option("--at", help="A qué hora de allí, 10:30.")] = "",
    note: Note = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Apunta una llamada en la lista de un día."""
    place = desk(company, as_of)
    from amistoso.actions import calls_planned

    customer = one_customer(place, who)
    made = calls_planned.plan_call(
        **place.act, customer_id=customer.pk, on=parse_day(on, "--on"), at_time=_hour(at), note=note
    )
    done(f"{customer.name}: llamada el {made.on:%d/%m/%Y}.", as_json, planned_call=made.pk, customer=customer.name)


def reason(
    who: Who,
    kind: Annotated[
        str, typer.Argument(help="cash-flow, dispute, administration, forgotten, approval-pending u other.")
    ],
    note: Note = "",
    until: Annotated[str, typer.Option("--until", help="Para cuándo lo esperan.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota por qué se retrasa un cliente: lo que venga después lo tiene en cuenta."""
    place = desk(company, as_of)
    from amistoso.actions import reasons as acting

    customer = one_customer(place, who)
    made = acting.note_reason(
        **place.act,
        customer_id=customer.pk,
        kind=kind,
        note=note,
        until_on=parse_day(until, "--until") if until else None,
    )
    told = f"{customer.name}: {wording.name_of(kind, place.language)}."
    done(told, as_json, reason=made.pk, customer=customer.name, kind=kind)


def reasons(
    since: Annotated[str, typer.Option("--since", help="Desde qué día; vacío, hace un año.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Por qué pagan tarde los clientes: cuántas veces, cuánto y con cuántos días de retraso."""
    place = desk(company, as_of)
    from amistoso.queries import reasons as reading

    until = place.moment.today
    first = parse_day(since, "--since") if since else until - timedelta(days=USUAL_DAYS)
    rows = []
    for one in reading.report(company=place.company, since=first, until=until):
        if as_json:
            owed = [{"amount": money.plain(m.minor, m.currency), "currency": m.currency} for m in one.overdue]
            json_line({
                "reason": one.kind, "times": one.count, "customers": one.customers, "overdue": owed,
                "days_late": one.delay_days,
            })  # fmt: skip
            continue
        owed_text = ", ".join(wording.money_text(m.minor, m.currency, place.language) for m in one.overdue)
        days = "–" if one.delay_days is None else str(one.delay_days)
        name = wording.name_of(one.kind, place.language)
        rows.append((name, str(one.count), str(one.customers), owed_text, days))
    if rows:
        print_table(("Motivo", "Veces", "Clientes", "Vencido entonces", "Días"), rows, right=(1, 2, 3, 4))
    elif not as_json:
        words.print("No hay ningún motivo anotado en ese tiempo.")
