"""The invoice that the books already have under another spelling of its number: A/12, A12, A-0012.

A list writes A/12 where the document says series A and number 12. Loaded under two numbers it would be asked for
twice, which is the costliest error; two invoices taken for one would hide a debt. So day, currency and total must
agree too, and only one invoice may be meant.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from amistoso.core import invoice_numbers, spellings
from amistoso.core.documents import InvoiceRow
from amistoso.models import Company
from amistoso.queries.sql import among_texts, day_column, rows, texts_parameter

MAX_NUMBER = 80


class Known(NamedTuple):
    """An invoice of the books that is told by another spelling."""

    number: str
    customer_id: int
    customer: str


def told_otherwise(*, company: Company, invoices: Sequence[InvoiceRow]) -> dict[str, list[Known]]:
    """Return number -> the invoices of the books that it also spells, day, currency and total being the same."""
    sought = [row for row in invoices if any(mark.isdecimal() for mark in row.number)]
    found = _near(company, sought) if sought else {}
    return {row.number: same for row in sought if (same := _same_as(row, found))}


def _same_as(row: InvoiceRow, found: dict[tuple[str, str, int], list[Known]]) -> list[Known]:
    near = found.get((row.issue_date.isoformat(), row.currency, row.total_minor), ())
    number = row.number[:MAX_NUMBER]
    return [one for one in near if one.number != number and spellings.are_one(one.number, number)]


def _near(company: Company, sought: Sequence[InvoiceRow]) -> dict[tuple[str, str, int], list[Known]]:
    """Look up by the last figures and by all in one piece: both have an index."""
    tails = {invoice_numbers.tail_of(spellings.pieces(row.number)) for row in sought} - {""}
    joined = {spellings.joined(row.number) for row in sought}
    days = sorted({row.issue_date.isoformat() for row in sought})
    found: dict[tuple[str, str, int], list[Known]] = defaultdict(list)
    seen: set[int] = set()
    for column, values in (("number_tail", tails), ("number_joined", joined)):
        sql = (
            f"SELECT v.id, v.number, {day_column('v.issued_on')}, v.currency, v.total_minor, v.customer_id, c.name"
            " FROM amistoso_item i JOIN amistoso_invoice v ON v.id = i.invoice_id"
            " JOIN amistoso_customer c ON c.id = v.customer_id"
            f" WHERE i.company_id = %s AND {among_texts(f'i.{column}')} AND i.issued_on BETWEEN %s AND %s ORDER BY v.id"
        )
        for invoice_id, number, day, currency, total, customer_id, customer in rows(
            sql, [company.id, texts_parameter(sorted(values)), days[0], days[-1]]
        ):
            if invoice_id not in seen:
                seen.add(invoice_id)
                found[str(day)[:10], currency, total].append(Known(number, customer_id, customer))
    return found
