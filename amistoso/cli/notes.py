"""promise, dispute, hold, agreement, log_reply, contact: what a person learns, written down in one line."""

from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.output import json_line, progress

if TYPE_CHECKING:
    from amistoso.models import Customer, Invoice

MAX_MONTHS = 60
MIN_WORDS = 2
Who = Annotated[str, typer.Argument(help="Cliente (nombre, NIF o código) o número de factura.")]
Note = Annotated[str, typer.Option(help="Sus palabras.")]
OnInvoice = Annotated[str, typer.Option("--invoice", help="Número de factura.")]


def add_commands(app: typer.Typer) -> None:
    for command in (promise, dispute, resolve, hold, lift, agreement, log_reply, contact, flag):
        app.command()(command)


def invoice_named(place: Desk, number: str, of: "Customer | None" = None) -> "Invoice":
    from amistoso.queries import lookups

    found = lookups.invoice_numbered(company=place.company, number=number)
    if found is None:
        raise Trouble(f"No hay ninguna factura «{number}». Cópielo tal como está en el listado.")
    if of is not None and found.customer_id != of.pk:
        raise Trouble(f"La factura {found.number} no es de {of.name}, sino de {found.customer.name}.")
    return found


def done(text: str, as_json: bool, **facts: object) -> None:
    if as_json:
        json_line(facts)
    progress.print(f"✓ {text}", markup=False)


def promise(
    who: Who,
    by: Annotated[str, typer.Option("--by", help="Día en que pagará.")],
    invoice: Annotated[list[str] | None, typer.Option("--invoice", help="Factura; se puede repetir.")] = None,
    note: Note = "",
    source: Annotated[str, typer.Option(help="call, mail, portal, meeting u other.")] = "",
    remind: Annotated[bool, typer.Option("--remind", help="Ha pedido un aviso la víspera.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota una promesa de pago: mientras corre, no se recuerda lo que cubre."""
    place = desk(company, as_of)
    from amistoso.actions import promises
    from amistoso.models import Item

    customer = one_customer(place, who)
    items = None
    if invoice:
        own = [invoice_named(place, number, customer) for number in invoice]
        opened = Item.objects.filter(invoice__in=own, open_minor__gt=0).order_by("due_on", "id")
        items = [(item.pk, item.open_minor) for item in opened]
        if not items:
            raise Trouble(f"De {', '.join(one.number for one in own)} no queda nada pendiente: nada que prometer.")
    made = promises.promise(
        **place.act, customer_id=customer.pk, by_on=parse_day(by, "--by"), items=items, note=note,
        how=promises.How(source, wants_reminder=remind),
    )  # fmt: skip
    done(f"{customer.name} promete pagar el {made.by_on:%d/%m/%Y}.", as_json, promise=made.pk, customer=customer.name)


def dispute(
    invoice: Annotated[str, typer.Argument(help="Número de factura.")],
    reason: Annotated[str, typer.Option(help="Qué es lo que no está bien.")],
    amount: Annotated[str, typer.Option(help="Solo este importe; vacío, la factura entera.")] = "",
    line: Annotated[
        list[str] | None, typer.Option("--line", help="Una línea: «2 cajas rotas 45,00»; se repite.")
    ] = None,
    kind: Annotated[
        str, typer.Option(help="price, quantity, quality, not-delivered, not-ordered, duplicate, …")
    ] = "other",
    source: Annotated[str, typer.Option(help="call, mail, portal, meeting u other.")] = "",
    owner: Annotated[str, typer.Option(help="Usuario que la mira.")] = "",
    answer_by: Annotated[str, typer.Option("--answer-by", help="Día en que debemos responder.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Abre una incidencia: solo esa parte deja de pedirse."""
    place = desk(company, as_of)
    from amistoso.actions import disputes

    found = invoice_named(place, invoice)
    made = disputes.open_dispute(
        **place.act, customer_id=found.customer_id, invoice_id=found.pk, reason=reason,
        amount_minor=minor_units(amount, found.currency) if amount else None,
        lines=[_line(one, found.currency) for one in line or ()], kind=kind, source=source,
        owner_id=_user_id(owner) if owner else None,
        answer_by_on=parse_day(answer_by, "--answer-by") if answer_by else None
    )  # fmt: skip
    done(f"Incidencia abierta en {found.number}.", as_json, dispute=made.pk, invoice=found.number)


def _line(said: str, currency: str) -> tuple[str, int]:
    words = said.split()
    if len(words) < MIN_WORDS:
        raise WrongUse(f"--line «{said}» necesita una descripción y un importe, como «2 cajas rotas 45,00».")
    return " ".join(words[:-1]), minor_units(words[-1], currency)


def _user_id(name: str) -> int:
    from django.contrib.auth import get_user_model

    found = get_user_model().objects.filter(username=name).first()
    if found is None:
        raise Trouble(f"No hay ningún usuario «{name}».")
    return int(found.pk)


def minor_units(text: str, currency: str) -> int:
    from amistoso.core import money

    try:
        return money.from_decimal(money.parse_decimal(text), currency)
    except money.AmountError as error:
        raise WrongUse(f"--amount «{text}» no es un importe en {currency}; escriba, por ejemplo, 120,50.") from error


def resolve(
    invoice: Annotated[str, typer.Argument(help="Número de factura.")],
    resolution: Annotated[str, typer.Option(help="Cómo se resolvió.")],
    ending: Annotated[str, typer.Option("--ending", help="settled (aclarada) o withdrawn (la retiran).")] = "settled",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Cierra las incidencias abiertas de una factura."""
    place = desk(company, as_of)
    from amistoso.actions import disputes
    from amistoso.models import Dispute

    found = invoice_named(place, invoice)
    opened = Dispute.objects.filter(company=place.company, invoice=found, resolved_on__isnull=True).order_by("id")
    if not opened:
        raise Trouble(f"La factura {found.number} no tiene incidencias abiertas.")
    for one in opened:
        disputes.resolve(
            **place.act, dispute_id=one.pk, resolution=resolution, ending=ending
        )  # fmt: skip
    done(f"Incidencia de {found.number} resuelta.", as_json, invoice=found.number)


def hold(
    who: Who,
    reason: Annotated[str, typer.Option(help="Por qué.")],
    until: Annotated[str, typer.Option("--until", help="Primer día en que se puede volver a escribir.")] = "",
    invoice: OnInvoice = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Pone en pausa a un cliente, o una factura, hasta un día o hasta que se levante."""
    place = desk(company, as_of)
    from amistoso.actions import holds

    customer = one_customer(place, who)
    made = holds.hold(
        **place.act, customer_id=customer.pk, reason=reason,
        until_on=parse_day(until, "--until") if until else None,
        invoice_id=invoice_named(place, invoice, customer).pk if invoice else None
    )  # fmt: skip
    done(f"{customer.name}: en pausa.", as_json, hold=made.pk, customer=customer.name)


def lift(who: Who, as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Levanta las pausas de un cliente."""
    place = desk(company, as_of)
    from amistoso.actions import holds
    from amistoso.models import Hold

    customer = one_customer(place, who)
    live = Hold.objects.filter(company=place.company, customer=customer, lifted_at__isnull=True).order_by("id")
    for one in live:
        holds.lift(**place.act, hold_id=one.pk)
    done(f"{customer.name}: sin pausas.", as_json, customer=customer.name)


def agreement(
    who: Who,
    months: Annotated[int, typer.Option(help="Número de plazos iguales, uno cada mes.")],
    first: Annotated[str, typer.Option("--from", help="Día del primer plazo.")],
    invoice: Annotated[list[str] | None, typer.Option("--invoice", help="Factura; se puede repetir.")] = None,
    note: Note = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Acuerda plazos iguales sobre lo vencido, o sobre las facturas que se digan."""
    place = desk(company, as_of)
    from amistoso.actions import agreements
    from amistoso.core.agreements import equal_instalments, instalment_days
    from amistoso.models import Item

    if not 1 <= months <= MAX_MONTHS:
        raise WrongUse(f"--months {months}: entre 1 y {MAX_MONTHS} plazos.")
    customer = one_customer(place, who)
    items = Item.objects.filter(company=place.company, customer=customer, open_minor__gt=0).order_by("due_on", "id")
    if invoice:
        items = items.filter(invoice__in=[invoice_named(place, number, customer) for number in invoice])
    else:
        items = items.filter(due_on__lt=place.moment.today)
    start = parse_day(first, "--from")
    try:
        shares = equal_instalments(sum(item.open_minor for item in items), months)
    except ValueError as error:
        raise WrongUse(f"No se puede repartir en {months} plazos: no hay importe vencido suficiente.") from error
    plan = list(zip(instalment_days(start, months, 0), shares, strict=True))
    made = agreements.agree(
        **place.act, customer_id=customer.pk, item_ids=[item.pk for item in items], instalments=plan,
        note=note
    )  # fmt: skip
    done(f"{customer.name}: {months} plazos desde el {start:%d/%m/%Y}.", as_json, agreement=made.pk)


def log_reply(
    who: Who,
    text: Annotated[str, typer.Option(help="Qué ha dicho.")],
    channel: Annotated[str, typer.Option(help="email, call, letter o meeting.")] = "email",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota una respuesta: no se le dice nada más hasta que alguien la atienda."""
    place = desk(company, as_of)
    from amistoso.actions import replies

    customer = one_customer(place, who)
    made = replies.log_reply(
        **place.act, customer_id=customer.pk, text=text, channel=channel
    )  # fmt: skip
    done(f"{customer.name}: respuesta anotada.", as_json, message=made.pk, customer=customer.name)


def contact(
    who: Who,
    email: Annotated[str, typer.Option(help="Dirección de correo.")] = "",
    phone: Annotated[str, typer.Option(help="Teléfono.")] = "",
    name: Annotated[str, typer.Option(help="Nombre de la persona.")] = "",
    role: Annotated[str, typer.Option(help="billing, management o dispute.")] = "billing",
    channels: Annotated[str, typer.Option(help="Cómo prefiere que se le escriba, en su orden: whatsapp,email…")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Añade un contacto; si el anterior no llegaba, se vuelve a poder escribir."""
    place = desk(company, as_of)
    from amistoso.actions import contacts

    customer = one_customer(place, who)
    made = contacts.add_contact(
        **place.act, customer_id=customer.pk, email=email, phone=phone, name=name, role=role,
        channels=channels,
    )  # fmt: skip
    done(f"{customer.name}: {email or phone}.", as_json, contact=made.pk, customer=customer.name)


def flag(
    who: Who,
    key_account: Annotated[bool | None, typer.Option("--key/--no-key", help="Cliente clave.")] = None,
    do_not_contact: Annotated[bool | None, typer.Option("--do-not-contact/--contact", help="No escribirle.")] = None,
    insolvent: Annotated[bool | None, typer.Option("--insolvent/--solvent", help="En concurso.")] = None,
    wants_announcement: Annotated[bool | None, typer.Option("--announce/--no-announce", help="Avisar antes.")] = None,
    discount: Annotated[str, typer.Option(help="Descuento por pronto pago acordado, en %: 2,5; 0, ninguno.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Dice cómo se trata a un cliente: clave, no contactar, en concurso, avisar antes, pronto pago."""
    place = desk(company, as_of)
    from amistoso.actions import customers
    from amistoso.core import discounts

    customer = one_customer(place, who)
    said = {
        "key_account": key_account,
        "do_not_contact": do_not_contact,
        "insolvent": insolvent,
        "wants_announcement": wants_announcement,
    }
    changes: dict[str, bool | int] = {key: value for key, value in said.items() if value is not None}
    try:
        changes |= {"discount_bp": discounts.read(discount)} if discount else {}
    except discounts.DiscountError as error:
        raise WrongUse(f"--discount «{discount}» no es un porcentaje; escriba, por ejemplo, 2,5.") from error
    if not changes:
        raise WrongUse("Diga qué marca cambia, por ejemplo --key.")
    customers.change_customer(
        **place.act, customer_id=customer.pk, changes=changes
    )  # fmt: skip
    done(f"{customer.name}: {', '.join(f'{k}={v}' for k, v in changes.items())}.", as_json, customer=customer.name)
