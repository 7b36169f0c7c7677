"""The letters of a run as a table for a word processor or a label printer: one row a customer."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from amistoso.core import money
from amistoso.core.letter_paper import Address, address_lines

LINES = 5
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Merged:
    """`totals` are (currency, minor units)."""

    place: int
    to: Address
    numbers: tuple[str, ...]
    totals: tuple[tuple[str, int], ...]
    reference: str
    subject: str
    day: str


def table(letters: Sequence[Merged], home_country: str) -> str:
    """Write it as Spanish spreadsheets open it: semicolons, commas in amounts. The caller says in which bytes."""
    currencies = sorted({currency for one in letters for currency, _ in one.totals})
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        [
            "Orden", "Nombre", "Dirección", "CP", "Población", "Provincia", "País",
            *(f"Línea {number}" for number in range(1, LINES + 1)),
            "Facturas", *(f"Total {currency}" for currency in currencies), "Referencia", "Asunto", "Fecha",
        ]
    )  # fmt: skip
    for one in letters:
        lines = address_lines(one.to, home_country)
        totals = dict(one.totals)
        writer.writerow(
            [
                one.place,
                *map(
                    as_text,
                    (one.to.name, one.to.street, one.to.postal_code, one.to.city, one.to.province, one.to.country),
                ),
                *map(as_text, (*lines, *[""] * LINES)[:LINES]),
                as_text(", ".join(one.numbers)),
                *(_amount(totals.get(currency), currency) for currency in currencies),
                as_text(one.reference), as_text(one.subject), one.day,
            ]
        )  # fmt: skip
    return out.getvalue()


def as_text(said: str) -> str:
    """A cell that begins like a formula is carried out by the program that opens it; a quote before makes it text."""
    flat = " ".join(said.split())
    return f"'{flat}" if flat.startswith(_FORMULA) or said.startswith(_FORMULA) else flat


def _amount(minor: int | None, currency: str) -> str:
    return "" if minor is None else str(money.to_decimal(minor, currency)).replace(".", ",")
