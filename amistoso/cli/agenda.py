"""agenda and meetings: what was done and what comes, as the desk's calendar shows it."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.output import json_line, print_table, words

if TYPE_CHECKING:
    from amistoso.core.agenda import Entry
    from amistoso.models import Meeting

AHEAD_DAYS = 30
MAX_DAYS = 400
BOXES = {"coming": "previstas", "open": "sin resultado", "past": "pasadas"}


def add_commands(app: typer.Typer) -> None:
    app.command()(agenda)
    app.command()(meetings)


def agenda(
    since: Annotated[str, typer.Option("--from", help="Primer día; sin él, hoy.")] = "",
    until: Annotated[str, typer.Option("--to", help="Último día; sin él, treinta días después.")] = "",
    who: Annotated[str, typer.Option(help="Solo lo de esta persona de la mesa (su usuario).")] = "",
    customer: Annotated[str, typer.Option(help="Solo lo de este cliente (nombre, NIF, código o factura).")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Lo hecho y lo que viene: reuniones, llamadas, promesas, plazos, incidencias, pausas y mensajes."""
    place = desk(company, as_of)
    from amistoso.core import agenda as days
    from amistoso.core import agenda_words
    from amistoso.queries import agenda as found_by

    first = parse_day(since, "--from") if since else place.moment.today
    last = parse_day(until, "--to") if until else first + timedelta(days=AHEAD_DAYS)
    if not 0 <= (last - first).days <= MAX_DAYS:
        raise WrongUse(f"--from {first} --to {last}: escriba antes el primer día, y {MAX_DAYS} días como mucho.")
    of = one_customer(place, customer).pk if customer else None
    asked = found_by.Asked(who=who, customer_id=of, limit=1000)
    found = found_by.agenda(company=place.company, first=first, last=last, asked=asked)
    rows = []
    for entry in sorted(found.entries, key=days.as_told):
        if as_json:
            json_line(_entry(entry))
        else:
            what = agenda_words.name_of(entry.kind, place.language)
            rows.append((_when(entry), what, entry.customer, _more(entry, place.language), entry.who))
    for on, kind, count in found.counts:
        if as_json:
            json_line({"on": on.isoformat(), "kind": kind.value, "count": count})
        else:
            rows.append((f"{on:%d/%m/%Y}", agenda_words.counted(kind, count, place.language), "", "", ""))
    if rows:
        print_table(("Cuándo", "Qué", "Cliente", "", "Quién"), rows)
    elif not as_json:
        words.print(f"No hay nada entre el {first:%d/%m/%Y} y el {last:%d/%m/%Y}.")


def _when(entry: "Entry") -> str:
    hour = f" {_local(entry):%H:%M}" if entry.starts_at else ""
    return f"{entry.on:%d/%m/%Y}{hour}"


def _local(entry: "Entry") -> datetime:
    from amistoso.core.meetings import When

    assert entry.starts_at is not None
    return When(entry.starts_at, entry.minutes_long, entry.zone).local


def _more(entry: "Entry", language: str) -> str:
    from amistoso.core import agenda_words, wording

    if entry.minor is not None:
        return wording.money_text(entry.minor, entry.currency, language)
    return agenda_words.what_of(entry, language)


def _entry(entry: "Entry") -> dict[str, object]:
    from amistoso.core import money

    return {
        "on": entry.on.isoformat(),
        "kind": entry.kind.value,
        "customer": entry.customer,
        "stage": entry.stage or None,
        "state": entry.state or None,
        "what": entry.what,
        "who": entry.who or None,
        "starts_at": _local(entry).isoformat() if entry.starts_at else None,
        "minutes": entry.minutes_long or None,
        "amount": money.plain(entry.minor, entry.currency) if entry.minor is not None else None,
        "currency": entry.currency or None,
        "done": entry.is_done,
    }


def meetings(
    box: Annotated[str, typer.Option(help="Cuáles: coming (previstas), open (sin resultado) o past.")] = "coming",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Las reuniones previstas, las que no tienen resultado, o las pasadas."""
    if box not in BOXES:
        raise WrongUse(f"--box «{box}»: elija entre {', '.join(BOXES)}.")
    place = desk(company, as_of)
    from amistoso.queries import meetings as found_by

    page = found_by.listed(company=place.company, today=place.moment.today, box=box)
    if as_json:
        for one in page.rows:
            json_line(_meeting(one))
    elif page.rows:
        print_table(
            ("Cuándo", "Cliente", "Dónde", "Para qué", "Estado"),
            [
                (
                    _local_of(one)[:16].replace("T", " "),
                    one.customer.name,
                    one.place,
                    one.purpose,
                    one.get_state_display(),
                )
                for one in page.rows
            ],
        )
        if page.has_more:
            words.print("… hay más: véalas en Agenda, Reuniones.")
    else:
        words.print(f"No hay reuniones {BOXES[box]}.")


def _local_of(one: "Meeting") -> str:
    from amistoso.core.meetings import When

    return When(one.starts_at, one.minutes_long, one.zone).local.isoformat()


def _meeting(one: "Meeting") -> dict[str, object]:
    return {
        "customer": one.customer.name,
        "tax_id": one.customer.tax_id or None,
        "starts_at": _local_of(one),
        "zone": one.zone,
        "minutes": one.minutes_long,
        "video": one.is_video,
        "place": one.place,
        "purpose": one.purpose,
        "host": one.host.get_username() if one.host else None,
        "companion": one.companion or None,
        "guests": [{"name": name, "email": email or None} for name, email in one.guests],
        "state": one.state,
        "outcome": one.outcome or None,
        "consent": {"answer": one.consent, "from": one.consent_from, "by": one.consent_by,
                    "at": one.consent_at.isoformat()} if one.consent and one.consent_at else None,
        "uid": one.uid,
        "sequence": one.sequence,
    }  # fmt: skip
