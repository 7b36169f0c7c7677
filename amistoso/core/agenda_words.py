"""The words of the agenda, and its entries as a calendar program shows them."""

from collections.abc import Mapping
from datetime import date

from amistoso.core import ics, wording
from amistoso.core.agenda import Entry, Kind
from amistoso.core.meetings import When

_NAMES: Mapping[Kind, Mapping[str, tuple[str, str]]] = {
    Kind.MEETING: {"es": ("Reunión", "reuniones"), "en": ("Meeting", "meetings")},
    Kind.CALL: {"es": ("Llamada", "llamadas"), "en": ("Call", "calls")},
    Kind.PROMISE: {"es": ("Promesa de pago", "promesas de pago"), "en": ("Promise to pay", "promises to pay")},
    Kind.INSTALMENT: {"es": ("Plazo", "plazos"), "en": ("Instalment", "instalments")},
    Kind.DEBIT: {"es": ("Adeudo en su cuenta", "adeudos en cuenta"), "en": ("Direct debit", "direct debits")},
    Kind.DISPUTE: {"es": ("Responder a una incidencia", "incidencias por responder"),
                   "en": ("Answer a dispute", "disputes to answer")},
    Kind.HOLD: {"es": ("Fin de pausa", "pausas que acaban"), "en": ("End of a hold", "holds that end")},
    Kind.GUARANTEE: {"es": ("Vence una garantía", "garantías que vencen"),
                     "en": ("A guarantee lapses", "guarantees that lapse")},
    Kind.MESSAGE: {"es": ("Mensaje", "mensajes"), "en": ("Message", "messages")},
    Kind.LOOK: {"es": ("Se vuelve a mirar", "clientes que se vuelven a mirar"),
                "en": ("Looked at again", "customers looked at again")},
}  # fmt: skip
_STAGE = {"es": "Último paso: {stage}", "en": "Last step: {stage}"}
_WHO = {"es": "De los nuestros: {who}", "en": "Of ours: {who}"}
PATHS = {
    (Kind.MEETING, ""): "/meetings/{row}", (Kind.MESSAGE, ""): "/messages/{row}", (Kind.CALL, "call"): "/calls/{row}",
    (Kind.CALL, "planned"): "/customers/{customer}/call", (Kind.CALL, "step"): "/customers/{customer}/call",
}  # fmt: skip


def name_of(kind: Kind, language: str) -> str:
    return _NAMES[kind][wording.language_of(language)][0]


def counted(kind: Kind, count: int, language: str) -> str:
    one, many = _NAMES[kind][wording.language_of(language)]
    return f"{count} {one.lower() if count == 1 else many}"


def path_of(entry: Entry) -> str:
    return PATHS.get((entry.kind, entry.name), "/customers/{customer}").format(
        row=entry.row_id, customer=entry.customer_id
    )


def what_of(entry: Entry, language: str) -> str:
    """Name a step or an outcome; what a person has written stays as it is."""
    is_code = entry.kind is Kind.MESSAGE or (entry.kind is Kind.CALL and entry.name != "planned")
    return wording.name_of(entry.what, language) if is_code and entry.what else entry.what


def event_of(entry: Entry, language: str, domain: str, base_url: str) -> ics.Entry:
    """Tell an entry as a calendar program shows it; its name stays the same while its row does."""
    language = wording.language_of(language)
    amount = wording.money_text(entry.minor, entry.currency, language) if entry.minor is not None else ""
    title = f"{name_of(entry.kind, language)}: {entry.customer}{f' ({amount})' if amount else ''}"
    lines = [
        what_of(entry, language),
        _STAGE[language].format(stage=wording.name_of(entry.stage, language)) if entry.stage else "",
        _WHO[language].format(who=entry.who) if entry.who else "",
    ]
    when = When(entry.starts_at, entry.minutes_long, entry.zone) if entry.starts_at else None
    return ics.Entry(
        uid=f"{'-'.join(filter(None, (entry.kind.value, entry.name)))}-{entry.row_id}@{domain}",
        on=entry.on,
        summary=f"✓ {title}" if entry.is_done else title,
        description="\n".join(line for line in lines if line),
        url=f"{base_url}{path_of(entry)}" if base_url else "",
        starts_at=when.starts_at if when else None,
        ends_at=when.ends_at if when else None,
        zone=when.zone if when else "UTC",
        category=name_of(entry.kind, language),
    )


def count_of(on: date, kind: Kind, count: int, language: str, domain: str, base_url: str) -> ics.Entry:
    """Tell many things of one day as one."""
    return ics.Entry(
        uid=f"{kind.value}-{on.isoformat()}@{domain}",
        on=on,
        summary=counted(kind, count, language),
        url=f"{base_url}/agenda?view=list&on={on.isoformat()}" if base_url else "",
        category=name_of(kind, language),
    )
