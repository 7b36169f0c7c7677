"""mandate, guarantee and remittance: what a customer has signed, and collecting it by direct debit."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.notes import Who, done, minor_units
from amistoso.cli.output import json_line, print_table, progress

if TYPE_CHECKING:
    from amistoso.core.remittances import Claim, CollectionDay, Plan
    from amistoso.models import Remittance


def add_commands(app: typer.Typer) -> None:
    for command in (mandate, guarantee, remittance):
        app.command()(command)


def mandate(
    who: Who,
    iban: Annotated[str, typer.Option(help="Cuenta del cliente.")],
    signed: Annotated[str, typer.Option("--signed", help="Día de la firma; sin él, está por firmar.")] = "",
    reference: Annotated[str, typer.Option(help="La del mandato; sin ella, una nuestra.")] = "",
    holder: Annotated[str, typer.Option(help="Titular de la cuenta, si no es el cliente.")] = "",
    scheme: Annotated[str, typer.Option(help="CORE o B2B.")] = "CORE",
    one_off: Annotated[bool, typer.Option("--one-off", help="Solo para un cobro.")] = False,
    last_used: Annotated[str, typer.Option("--last-used", help="Último cobro hecho con otro programa.")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="Fichero .pdf con el impreso para firmar.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota un mandato SEPA del cliente, y hace el impreso que se firma."""
    place = desk(company, as_of)
    from amistoso.actions import mandates
    from amistoso.core.mandates import Use

    customer = one_customer(place, who)
    made = mandates.make(
        **place.act, customer_id=customer.pk, iban=iban, holder=holder, reference=reference, scheme=scheme.upper(),
        use=Use.ONE_OFF if one_off else Use.RECURRENT, signed_on=parse_day(signed, "--signed") if signed else None,
        used_before_on=parse_day(last_used, "--last-used") if last_used else None,
    )  # fmt: skip
    if out is not None:
        _, content = mandates.form_pdf(company=place.company, mandate_id=made.pk, language="", at=place.moment.at)
        _write(out, content)
    done(f"Mandato {made.reference} de {customer.name}.", as_json, mandate=made.pk, reference=made.reference,
         customer=customer.name, signed=signed or None, file=str(out) if out else None)  # fmt: skip


def guarantee(
    who: Who,
    kind: Annotated[str, typer.Option(help="surety, note, mandate, title u other.")],
    amount: Annotated[str, typer.Option(help="Importe; sin él, toda la deuda.")] = "",
    until: Annotated[str, typer.Option("--until", help="Último día en que vale.")] = "",
    by: Annotated[str, typer.Option("--by", help="Quién responde.")] = "",
    given: Annotated[str, typer.Option("--given", help="Día en que se dio; sin él, hoy.")] = "",
    note: Annotated[str, typer.Option(help="Nota.")] = "",
    file: Annotated[Path | None, typer.Option("--file", help="Su documento.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota una garantía del cliente: aval, pagaré, mandato, reserva de dominio u otra."""
    place = desk(company, as_of)
    from amistoso.actions import guarantees

    customer = one_customer(place, who)
    made = guarantees.note(
        **place.act, customer_id=customer.pk, kind=kind, given_by=by, note=note,
        amount_minor=minor_units(amount, place.company.currency) if amount else None,
        given_on=parse_day(given, "--given") if given else place.moment.today,
        expires_on=parse_day(until, "--until") if until else None, file_name=file.name if file else "",
        content=_read(file) if file else b"",
    )  # fmt: skip
    done(f"{customer.name}: {made.get_kind_display()} anotada.", as_json, guarantee=made.pk, customer=customer.name)


def remittance(
    on: Annotated[str, typer.Option("--on", help="Cobra lo vencido hasta este día, y ese día.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Solo enseña lo que se cobraría.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="Carpeta en la que se deja el fichero.")] = None,
    no_notices: Annotated[bool, typer.Option("--no-notices", help="Sin redactar el aviso a cada cliente.")] = False,
    sent: Annotated[int, typer.Option("--sent", help="El banco ya tiene esta remesa.")] = 0,
    cancel: Annotated[int, typer.Option("--cancel", help="Anula esta remesa.")] = 0,
    reason: Annotated[str, typer.Option(help="Por qué se anula.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Prepara los adeudos SEPA de un día y hace su fichero pain.008; dice también qué no se puede cobrar y por qué."""
    place = desk(company, as_of)
    from amistoso.actions import remittances

    if bool(on) + bool(sent) + bool(cancel) != 1:
        raise WrongUse("Diga una sola cosa: --on DÍA, --sent NÚMERO o --cancel NÚMERO.")
    if sent:
        remittances.mark_sent(**place.act, remittance_id=sent)
        done(f"La remesa {sent} está en el banco.", as_json, remittance=sent, state="sent")
        return
    if cancel:
        remittances.cancel(**place.act, remittance_id=cancel, reason=reason)
        done(f"La remesa {cancel} está anulada.", as_json, remittance=cancel, state="cancelled")
        return
    asked_on = parse_day(on, "--on")
    if out is not None and not out.is_dir():
        raise Trouble(f"No existe la carpeta «{out}»: créela, o elija otra.")
    day, plan = remittances.plan(company=place.company, asked_on=asked_on, today=place.moment.today)
    _show(place, day, plan, as_json)
    if dry_run:
        return
    made = remittances.prepare(**place.act, asked_on=asked_on, with_notices=not no_notices)
    for one in made:
        _export(place, one, out, as_json)


def _show(place: Desk, day: "CollectionDay", plan: "Plan", as_json: bool) -> None:
    from amistoso.core import money, wording

    if as_json:
        for one in plan.ready:
            json_line({**_claim(one.claim), "outcome": "debit", "mandate": one.mandate.reference,
                       "scheme": one.mandate.scheme, "sequence": one.sequence,
                       "collect_on": day.on.isoformat()})  # fmt: skip
        for claim, trouble in plan.kept:
            json_line(
                {**_claim(claim), "outcome": "keep", "reasons": [{"code": trouble.code, "text": trouble.message}]}
            )
        json_line({"summary": {"collect_on": day.on.isoformat(), "debits": len(plan.ready), "kept": len(plan.kept),
                               "total": money.plain(plan.total_minor, "EUR"), "tell_by": day.told_by_on.isoformat(),
                               "is_short_notice": day.is_short_notice}})  # fmt: skip
        return
    rows = [
        (one.claim.customer, one.claim.number, wording.money_text(one.claim.minor, "EUR", "es"),
         f"{one.mandate.reference} {one.mandate.scheme} {one.sequence}")
        for one in plan.ready
    ]  # fmt: skip
    rows += [
        (claim.customer, claim.number, wording.money_text(claim.minor, claim.currency, "es"), f"No: {trouble.message}")
        for claim, trouble in plan.kept
    ]
    print_table(("Cliente", "Factura", "Importe", f"Cobro del {day.on:%d/%m/%Y}"), rows, right=(2,))
    if day.is_short_notice:
        progress.print(f"[yellow]![/] Los clientes debían saberlo antes del {day.told_by_on:%d/%m/%Y}.")


def _claim(claim: "Claim") -> dict[str, object]:
    from amistoso.core import money

    kind = "instalment" if claim.is_instalment else "invoice"
    return {
        "customer": claim.customer, "kind": kind, "invoice": claim.number, "due_date": claim.due_on.isoformat(),
        "amount": money.plain(claim.minor, claim.currency), "currency": claim.currency,
    }  # fmt: skip


def _export(place: Desk, made: "Remittance", out: Path | None, as_json: bool) -> None:
    from amistoso.actions import remittances

    left_out = remittances.export(**place.act, remittance_id=made.pk)
    document, content = remittances.content_of(company=place.company, remittance_id=made.pk)
    if out is not None:
        _write(out / document.name, content)
    where = f" en {out / document.name}" if out is not None else ""
    done(f"Remesa {made.pk} ({made.scheme}){where}.", as_json, remittance=made.pk, scheme=made.scheme,
         file=document.name, sha256=document.sha256, left_out=len(left_out))  # fmt: skip


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Trouble(f"No se puede leer «{file}»: {error.strerror}.") from error


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Trouble(f"No se puede escribir «{file}»: {error.strerror}.") from error
