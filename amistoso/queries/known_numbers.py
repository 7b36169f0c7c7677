"""The number by which the books already know an e-invoice: a list writes A/12 where the document says A and 12."""

from collections.abc import Sequence
from dataclasses import replace

from amistoso.core.documents import InvoiceRow, Level, Problem
from amistoso.models import Company, Invoice

BATCH = 100
_SEPARATORS = ("", "/", " ", ".", "_")


def as_known(*, company: Company, rows: Sequence[InvoiceRow]) -> tuple[tuple[InvoiceRow, ...], list[Problem]]:
    """Give each invoice the number it has in the books when day, currency and total are the same as well.

    Loaded under two numbers it would be asked for twice.
    """
    found: list[InvoiceRow] = []
    told: list[Problem] = []
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        names = [name for row in batch for name in (row.number, *_written_otherwise(row.number))]
        known = Invoice.objects.filter(company=company, number__in=names)
        facts = {
            number: (day, currency, total)
            for number, day, currency, total in known.values_list("number", "issued_on", "currency", "total_minor")
        }
        for row in batch:
            same = (row.issue_date, row.currency, row.total_minor)
            others = () if row.number in facts else _written_otherwise(row.number)
            name = next((name for name in others if facts.get(name) == same), row.number)
            if name != row.number:
                message = f"La factura {row.number} ya está en los libros como {name}: es la misma."
                told.append(Problem(row.where, "known-by-other-number", message, "No hay que hacer nada.", Level.NOTE))
            found.append(row if name == row.number else replace(row, number=name))
    return tuple(found), told


def _written_otherwise(number: str) -> list[str]:
    return [number.replace("-", separator) for separator in _SEPARATORS] if "-" in number else []
