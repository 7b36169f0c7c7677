"""tacit and compare: terms that grew in silence, and which way to be paid is worth most."""

from typing import Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, Trouble, desk
from amistoso.cli.notes import Who
from amistoso.cli.output import json_line, print_table, words


def add_commands(app: typer.Typer) -> None:
    app.command()(tacit)
    app.command()(compare)


def tacit(
    decide: Annotated[str, typer.Option("--decide", help="Cliente del que se decide.")] = "",
    answer: Annotated[str, typer.Option("--answer", help="granted (por escrito), returned (al pactado) o left.")] = "",
    days: Annotated[int, typer.Option("--days", help="El plazo que se acuerda; sin él, el de su costumbre.")] = 0,
    note: Annotated[str, typer.Option(help="Nota.")] = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Muestra a quién se le ha alargado el plazo sin decírselo, por qué lo creemos, y anota lo que se decide."""
    place = desk(company, as_of)
    from amistoso.cli.explaining import one_customer
    from amistoso.cli.notes import done
    from amistoso.core import money, wording
    from amistoso.core import tacit as core
    from amistoso.queries import tacit as reading

    if decide:
        from amistoso.actions import tacit as acting

        customer = one_customer(place, decide)
        made, letter = acting.decide(
            **place.act, customer_id=customer.pk, answer=answer, term_days=days or None, note=note
        )
        done(f"{customer.name}: {made.get_answer_display()}.", as_json, customer=customer.name, answer=made.answer,
             term_days=made.term_days, message=letter.pk if letter else None)  # fmt: skip
        return
    found = reading.find(company=place.company, today=place.moment.today)
    for one in found:
        silence = one.silence
        if as_json:
            json_line({
                "customer": one.customer.name, "agreed_days": silence.agreed_days, "habit_days": silence.habit_days,
                "delay_days": silence.delay_days, "paid": silence.paid_count, "late": silence.late_count,
                "silent": silence.silent_count, "since": silence.since_on.isoformat(),
                "cost": money.plain(silence.cost_minor, silence.currency), "currency": silence.currency,
                "legal_maximum_days": silence.ceiling_days, "offered_days": silence.offered_days,
                "reasons": core.reasons(silence, place.language),
            })  # fmt: skip
            continue
        cost = wording.money_text(silence.cost_minor, silence.currency, "es")
        words.print(f"{one.customer.name}: {silence.agreed_days} → {silence.habit_days} días ({cost})", markup=False)
        for reason in core.reasons(silence, "es"):
            words.print(f"  {reason}", markup=False)
    if not found and not as_json:
        words.print("A nadie se le ha alargado el plazo en silencio.")


def compare(
    who: Who,
    invoice: Annotated[list[str] | None, typer.Option("--invoice", help="Solo esta factura; se puede repetir.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Compara las formas de cobrar lo que debe un cliente por lo que vale hoy cada una, y dice en qué se apoya."""
    place = desk(company, as_of)
    from amistoso.cli.explaining import one_customer
    from amistoso.cli.notes import invoice_named
    from amistoso.core import comparison_words, money, wording
    from amistoso.models import Item
    from amistoso.queries import comparison

    customer = one_customer(place, who)
    numbers = [invoice_named(place, number, customer).pk for number in invoice or ()]
    items = list(Item.objects.filter(company=place.company, invoice__in=numbers).values_list("id", flat=True))
    made = comparison.compare(
        company=place.company, customer=customer, today=place.moment.today, item_ids=items if invoice else None
    )
    if made is None:
        raise Trouble(f"{customer.name} no debe nada en {place.company.currency}: no hay nada que comparar.")
    found, currency, language = made.comparison, made.currency, place.language
    said = comparison_words.verdict(found, made.assumed, currency, language)
    rests = comparison_words.rests(found, made.outlook, made.history, made.assumed, currency, language)
    if as_json:
        for one in found.alternatives:
            json_line({
                "customer": customer.name, "way": one.way.value, "months": one.months,
                "name": comparison_words.name_of(one, made.assumed, currency, language),
                "worth": money.plain(one.worth, currency), "low": money.plain(one.low, currency),
                "high": money.plain(one.high, currency), "currency": currency, "chance_pct": one.chance_pct,
                "cost": money.plain(one.cost_minor, currency), "is_assumed": one.is_assumed,
                "notes": comparison_words.notes(one, currency, language),
            })  # fmt: skip
        json_line({"summary": {"customer": customer.name, "owed": money.plain(found.debt.minor, currency),
                               "best": found.best.way.value, "verdict": said, "rests_on": rests,
                               "is_thin": found.is_thin, "is_close": found.is_close}})  # fmt: skip
        return
    words.print(said, markup=False)
    rows = [
        (comparison_words.name_of(one, made.assumed, currency, "es"), wording.money_text(one.worth, currency, "es"),
         f"{wording.money_text(one.low, currency, 'es')} – {wording.money_text(one.high, currency, 'es')}",
         f"{one.chance_pct} %", " ".join(comparison_words.notes(one, currency, "es")))
        for one in found.alternatives
    ]  # fmt: skip
    print_table(("Forma", "Vale hoy", "Entre", "Se cumple", ""), rows, right=(1, 2, 3))
    for reason in rests:
        words.print(f"· {reason}", markup=False)
