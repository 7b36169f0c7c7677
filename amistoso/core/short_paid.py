"""A rest that nobody should be asked for unread: a tax withheld, a discount taken, a bank's fee, a few cents.

Whoever paid so thinks that all is paid.
"""

from typing import NamedTuple

from amistoso.core.near_amounts import why_less
from amistoso.core.quality import Finding


class ShortPaid(NamedTuple):
    """An item of which the bank has paid all but a rest."""

    customer_id: int
    invoice_id: int
    number: str
    currency: str
    amount_minor: int
    open_minor: int
    discount_bp: int


def doubt_of(fact: ShortPaid) -> Finding | None:
    paid = fact.amount_minor - fact.open_minor
    why = why_less(paid, fact.amount_minor, fact.currency, fact.discount_bp)
    if why is None:
        return None
    values = (
        ("invoice", fact.number), ("minor", fact.open_minor), ("currency", fact.currency), ("cause", why.code),
    )  # fmt: skip
    return Finding("short-paid", f"invoice:{fact.invoice_id}", values, fact.customer_id, fact.invoice_id)
