"""today: what needs a person, in the order of Today on the desk."""

from typing import TYPE_CHECKING

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, desk
from amistoso.cli.output import json_line, print_table, words
from amistoso.core import money, wording

if TYPE_CHECKING:
    from amistoso.queries.worklist import Task

MAX_SHOWN = 80
TITLES = {
    "replies": {"es": "Han respondido", "en": "They answered"},
    "whose": {"es": "¿De quién es este correo?", "en": "Whose is this mail?"},
    "notices": {"es": "Han escrito en su página", "en": "They wrote on their page"},
    "troubled": {"es": "¿Ha llegado?", "en": "Did it arrive?"},
    "meetings": {"es": "Reuniones", "en": "Meetings"},
    "late-answers": {"es": "Les debemos respuesta", "en": "We owe an answer"},
    "agreements": {"es": "Acuerdos que necesitan a alguien", "en": "Agreements that need a person"},
    "returns": {"es": "Cobros devueltos", "en": "Payments that came back"},
    "silent-debits": {"es": "¿Qué fue de estos adeudos?", "en": "What came of these direct debits?"},
    "broken-promises": {"es": "Lo prometido no ha llegado", "en": "Promise not kept"},
    "unapplied": {"es": "Dinero por aplicar", "en": "Money to place"},
    "calls": {"es": "Llamar o hacer", "en": "To call or do"},
    "another-way": {"es": "Probar por otro camino", "en": "Try another way"},
    "drafts": {"es": "Por aprobar", "en": "To approve"},
    "letters": {"es": "Cartas por imprimir y enviar", "en": "Letters to print and post"},
    "answers": {"es": "Nos han contestado en su página", "en": "They told us on their page"},
    "sleeping": {"es": "Consultado con la almohada", "en": "Being slept on"},
    "no-contact": {"es": "Sin buen contacto", "en": "No good contact"},
    "opted-out": {"es": "Sin contacto automático: llamar", "en": "No automatic contact: call"},
    "guarantees": {"es": "Vence una garantía", "en": "A guarantee is running out"},
    "finished": {"es": "Protocolo terminado", "en": "Protocol finished"},
}


def add_commands(app: typer.Typer) -> None:
    app.command()(today)


def today(as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Lo que hoy necesita a una persona, por orden."""
    place = desk(company, as_of)
    from amistoso.queries import worklist

    rank, rows = 0, []
    for group in worklist.groups(company=place.company, today=place.moment.today):
        for task in group.tasks:
            rank += 1
            if as_json:
                json_line(_json(rank, task, place.language))
            else:
                title = TITLES.get(task.kind, {}).get(wording.language_of(place.language), task.kind)
                owed = ", ".join(wording.money_text(m.minor, m.currency, place.language) for m in task.overdue)
                rows.append((str(rank), title, _name(task), owed, _why(task, place.language, short=True)))
        if group.more > 0 and not as_json:
            rows.append(("", f"… y {group.more} más", "", "", ""))
    if rows:
        print_table(("", "Qué", "Cliente", "Vencido", "Por qué"), rows, right=(0, 3))
    elif not as_json:
        words.print("Hoy no hay nada que necesite a una persona.")


def _name(task: "Task") -> str:
    return task.customer.name if task.customer else task.payer


def _why(task: "Task", language: str, *, short: bool = False) -> str:
    if task.because:
        code, values = task.because
        return wording.sentence(str(code), dict(values), language)  # type: ignore[call-overload]
    return " · ".join(
        part
        for part in (_short(task.text) if short else task.text, wording.date_text(task.on, language) if task.on else "")
        if part
    )


def _short(text: str) -> str:
    """A line or two are enough to choose by; the customer's page has the rest."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_SHOWN else line[: MAX_SHOWN - 1].rstrip() + "…"


def _json(rank: int, task: "Task", language: str) -> dict[str, object]:
    return {
        "rank": rank,
        "kind": task.kind,
        "title": TITLES.get(task.kind, {}).get(wording.language_of(language), task.kind),
        "customer": _name(task),
        "tax_id": task.customer.tax_id if task.customer else None,
        "on": task.on.isoformat() if task.on else None,
        "overdue": [{"amount": money.plain(m.minor, m.currency), "currency": m.currency} for m in task.overdue],
        "reason": _why(task, language),
        "state": task.state or None,
        "target": task.target,
    }
