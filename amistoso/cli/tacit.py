"""tacit and compare: terms that grew in silence, and which way to be paid is worth most."""

from typing import Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, desk
from amistoso.cli.output import json_line, words


def add_commands(app: typer.Typer) -> None:
    app.command()(tacit)


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
