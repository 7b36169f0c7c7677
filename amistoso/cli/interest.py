"""interest: what the law adds to an amount that was paid late, half-year by half-year."""

from typing import Annotated

import typer

from amistoso.cli.context import Json, Trouble, WrongUse, parse_day
from amistoso.cli.output import json_line, words
from amistoso.core import interest as law
from amistoso.core import letter_figures, money

COUNTRIES = ("ES",)
CURRENCY = "EUR"


def add_commands(app: typer.Typer) -> None:
    app.command()(interest)


def interest(
    amount: Annotated[str, typer.Option(help="Importe con IVA, como 1234.56 o 1.234,56.")],
    due: Annotated[str, typer.Option(help="Vencimiento.")],
    until: Annotated[str, typer.Option(help="Último día que cuenta, incluido.")],
    country: Annotated[str, typer.Option(help="País cuya ley se aplica; por ahora, ES.")] = "ES",
    as_json: Json = False,
) -> None:
    """Calcula los intereses legales de demora entre empresas (Ley 3/2004), con los tipos publicados."""
    if country.upper() not in COUNTRIES:
        raise WrongUse(f"--country «{country}»: por ahora solo {', '.join(COUNTRIES)}.")
    try:
        minor = money.from_decimal(money.parse_decimal(amount), CURRENCY)
    except money.AmountError as error:
        raise WrongUse(f"--amount «{amount}» no es un importe; escriba 1234.56.") from error
    try:
        found = law.statutory(minor, parse_day(due, "--due"), parse_day(until, "--until"))
    except law.RateUnknown as error:
        raise Trouble(f"{error} Sin tipo publicado no se calcula nada.") from error
    total = sum(one.minor for one in found)
    if as_json:
        for one in found:
            json_line({"from": one.from_on.isoformat(), "to": one.to_on.isoformat(), "days": one.days,
                       "rate": f"{one.rate.points / 100:.2f}", "source": one.rate.source,
                       "interest": money.plain(one.minor, CURRENCY)})  # fmt: skip
        fixed = money.plain(law.FIXED_MINOR, law.FIXED_CURRENCY)
        json_line({"summary": {"amount": money.plain(minor, CURRENCY), "interest": money.plain(total, CURRENCY),
                               "currency": CURRENCY, "fixed_costs": fixed if found else "0.00"}})  # fmt: skip
        return
    for one in found:
        first, last = (letter_figures.date_text(day, "es") for day in (one.from_on, one.to_on))
        said = letter_figures.money_text(one.minor, CURRENCY, "es")
        words.print(f"{first} - {last}  {one.days:>4} días al {one.rate.percent} %  {said:>12}  {one.rate.source}")
    words.print(f"Intereses: {letter_figures.money_text(total, CURRENCY, 'es')}")
    if found:
        fixed = letter_figures.money_text(law.FIXED_MINOR, law.FIXED_CURRENCY, "es")
        words.print(f"Y {fixed} por factura de costes de cobro ({law.FIXED_LAW}). Solo entre empresas.", style="dim")
