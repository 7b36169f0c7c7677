"""explain: why this customer hears from us today, or does not, and when they are looked at again."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer
from rich.markup import escape

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk
from amistoso.cli.output import json_line, words
from amistoso.core import wording

if TYPE_CHECKING:
    from amistoso.core.cases import Case, Item
    from amistoso.core.decisions import Decision
    from amistoso.models import Customer

# The first reason of a silence, short enough to be counted in a list.
SILENCES = {
    "bank-data-missing": ("aún no hay extractos del banco", "no bank statement yet"),
    "bank-data-stale": ("faltan extractos recientes del banco", "bank data too old"),
    "money-unapplied": ("su pago está por aplicar", "their money is not applied"),
    "money-unidentified": ("puede que ya haya pagado", "may have paid already"),
    "reply-waiting": ("respondió y hay que atenderle", "a reply is waiting"),
    "on-hold": ("en pausa", "on hold"),
    "message-in-preparation": ("hay un mensaje en preparación", "a message is in preparation"),
    "last-contact-not-delivered": ("el último mensaje no llegó", "the last message did not arrive"),
    "no-good-contact": ("sin un buen contacto", "no good contact"),
    "opted-out": ("sin contacto automático", "no automatic contact"),
    "do-not-contact": ("no contactar", "do not contact"),
    "customer-insolvent": ("en concurso", "insolvent"),
    "contacted-recently": ("contactado hace poco", "contacted recently"),
    "written-cap": ("ya van bastantes mensajes esta semana", "enough written this week"),
    "conversation-cap": ("se habló hace menos de una semana", "spoken to within a week"),
    "weekend": ("hoy no es día laborable", "not a working day"),
    "holiday": ("hoy es festivo allí", "a holiday there"),
    "quiet-hours": ("fuera del horario de contacto", "outside contact hours"),
    "inside-usual-pattern": ("dentro de su costumbre de pago", "within their usual pattern"),
    "reason-needs-time": ("se atiende antes por qué se retrasa", "why they are late comes first"),
    "nobody-answers": ("no contestan: falta otro camino", "no answer: another way is needed"),
    "dispute-covers": ("con una incidencia abierta", "disputed"),
    "promise-covers": ("con una promesa en curso", "a promise is running"),
    "agreement-covers": ("con un acuerdo en curso", "an agreement is running"),
    "proposal-covers": ("con una propuesta por responder", "a proposal waits for their answer"),
    "hold-covers": ("con una factura en pausa", "an invoice is on hold"),
    "nothing-open": ("no debe nada", "nothing open"),
    "all-covered": ("todo en pausa, acordado o en revisión", "all on hold, agreed or under review"),
    "amount-too-small": ("importe demasiado pequeño", "amount too small"),
    "ladder-finished": ("protocolo terminado", "protocol finished"),
    "step-not-yet": ("el siguiente escalón aún no toca", "next step not yet due"),
    "nothing-due": ("nada vencido", "nothing due"),
}
CHANNELS = {"email": ("por correo", "by e-mail"), "call": ("por teléfono", "by telephone"),
            "letter": ("por carta", "by letter"), "meeting": ("en persona", "in person"),
            "task": ("una tarea", "a task")}  # fmt: skip


def add_commands(app: typer.Typer) -> None:
    app.command()(explain)


def silence_name(code: str, language: str) -> str:
    return _in(SILENCES.get(code, (code, code)), language)


def _in(both: tuple[str, str], language: str) -> str:
    return both[0] if wording.language_of(language) == "es" else both[1]


def explain(
    what: Annotated[str, typer.Argument(help="Cliente (nombre, NIF o código) o número de factura.")],
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
    language: Annotated[str | None, typer.Option(help="es o en.")] = None,
) -> None:
    """Dice qué se haría hoy con un cliente, y por qué sí o por qué no."""
    if language is not None and language not in wording.LANGUAGES:
        raise WrongUse(f"--language «{language}»: se habla {' y '.join(wording.LANGUAGES)}.")
    place = desk(company, as_of)
    from amistoso.core.decision_json import as_json as decision_json
    from amistoso.queries import explanations, lookups

    customer = one_customer(place, what)
    found = explanations.explain(
        company=place.company, customer_id=customer.pk, today=place.moment.today, at=place.moment.at
    )
    if as_json:
        labels = lookups.labels_of(company=place.company, customer_ids=[customer.pk])
        told = decision_json(found.decision, labels[customer.pk], language or place.language)
        asleep = {"sleeps_until": found.sleeps_until.isoformat()} if found.sleeps_until else {}
        json_line({**told, **asleep})
    else:
        _print(customer, found.case, found.decision, place.moment.today, language or place.language)
        if found.sleeps_until:
            _print_asleep(found.sleeps_until.astimezone(ZoneInfo(place.company.time_zone)), language or place.language)


def _print_asleep(until: datetime, language: str) -> None:
    said = ("Su mensaje se consulta con la almohada hasta el {}, a las {}.", "Its message is slept on until {} at {}.")
    words.print(_in(said, language).format(wording.date_text(until.date(), language), f"{until:%H:%M}"), markup=False)


def one_customer(place: Desk, what: str) -> "Customer":
    """Return the one customer the text names; none or several is said, with what to write instead."""
    from amistoso.queries import lookups

    found = lookups.customers_called(company=place.company, text=what)
    if not found:
        raise Trouble(f"No hay ningún cliente ni factura que se llame «{what}». Pruebe con el NIF o parte del nombre.")
    if len(found) > 1:
        listed = "; ".join(f"{one.name} ({one.tax_id or one.code or one.pk})" for one in found)
        raise WrongUse(f"«{what}» puede ser: {listed}. Diga el NIF.")
    return found[0]


def _print(customer: "Customer", case: "Case", decision: "Decision", today: date, language: str) -> None:
    words.print(f"[bold]{escape(customer.name)}[/] {escape(customer.tax_id)}")
    width = max((len(item.number) for item in case.items), default=0)
    for item in sorted(case.items, key=lambda item: (item.due_on, item.id)):
        words.print(f"  {item.number:<{width}}  {_due(item, today, language)}", markup=False)
    tier = {"tier": case.tier.value, "because": case.tier_because}
    words.print(wording.sentence("tier", tier, language), markup=False)
    if case.pattern.is_known:
        words.print(_habit(case, language), markup=False)
    words.print("")
    words.print(_headline(decision, language))
    for reason in decision.reasons:
        if reason.code != "tier":  # said above
            words.print(f"  · {wording.sentence(reason.code, dict(reason.values), language)}", markup=False)
    if decision.next_look_on:
        look = wording.date_text(decision.next_look_on, language)
        again = ("Se volverá a mirar el {}, o antes si pasa algo.", "Next look on {}, or sooner if anything happens.")
        words.print(_in(again, language).format(look))


def _due(item: "Item", today: date, language: str) -> str:
    amount = wording.money_text(item.open_minor, item.currency, language)
    if item.open_minor < 0:
        said = ("abono sin usar", "credit note")
    else:
        said = ("venció el", "was due") if item.due_on < today else ("vence el", "falls due")
        said = (
            f"{said[0]} {wording.date_text(item.due_on, 'es')}",
            f"{said[1]} {wording.date_text(item.due_on, 'en')}",
        )
    return f"{_in(said, language):<24} {amount:>14}"


def _habit(case: "Case", language: str) -> str:
    usual = case.pattern
    if usual.median_days > 0:
        when = (f"unos {usual.median_days} días después del vencimiento", f"about {usual.median_days} days late")
    elif usual.median_days < 0:
        when = (f"unos {-usual.median_days} días antes del vencimiento", f"about {-usual.median_days} days early")
    else:
        when = ("el día del vencimiento", "on the due date")
    said = (
        f"Suele pagar {when[0]} (±{usual.spread_days}), según {usual.paid_count} facturas del último año.",
        f"Usually pays {when[1]} (±{usual.spread_days}), from {usual.paid_count} invoices of the last year.",
    )
    return _in(said, language)


def _headline(decision: "Decision", language: str) -> str:
    if decision.step is None:
        return _in(("[bold]Hoy, silencio.[/]", "[bold]Silence today.[/]"), language)
    name = wording.step_name(decision.step.key, language)
    how = {
        "automatic": ("sale solo", "leaves by itself"),
        "person": ("lo revisa una persona", "a person looks first"),
        "owner": ("lo decide gerencia", "the owner decides"),
    }[decision.approval]
    channel = _in(CHANNELS.get(decision.step.channel, (decision.step.channel,) * 2), language)
    return f"[bold]{_in(('Hoy', 'Today'), language)}: {escape(name)}[/] ({escape(channel)}; {_in(how, language)})"
