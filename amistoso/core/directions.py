"""Whose invoice it is: one that the company issued, one that it received, or one between others."""

from enum import StrEnum

from amistoso.core import identifiers, names
from amistoso.core.documents import InvoiceRow, Level, Problem


class Direction(StrEnum):
    ISSUED = "issued"
    RECEIVED = "received"
    OF_OTHERS = "of-others"
    UNTOLD = "untold"  # no tax id of the seller, and a name that is not ours


def is_same_tax_id(one: str, other: str, country: str) -> bool:
    """Compare tax ids however they are written: `ES-B12.345.674` and `b12345674` are the same."""
    return bool(one and other) and _bare(one, country) == _bare(other, country)


def _bare(tax_id: str, country: str) -> str:
    value = identifiers.tax_id(tax_id, country).value
    rest = value.removeprefix(country)
    return rest if len(rest) >= 6 else value


def direction(row: InvoiceRow, tax_id: str, name: str, country: str) -> Direction:
    """The seller counts, also where the buyer wrote the invoice (self-billing)."""
    if not row.seller_tax_id and not row.seller_name:
        return Direction.ISSUED  # a list of the company's own
    if row.seller_tax_id:
        if is_same_tax_id(row.seller_tax_id, tax_id, country):
            return Direction.ISSUED
        is_ours = is_same_tax_id(row.customer.tax_id, tax_id, country)
        return Direction.RECEIVED if is_ours else Direction.OF_OTHERS
    if is_same_tax_id(row.customer.tax_id, tax_id, country):
        return Direction.RECEIVED
    return Direction.ISSUED if names.key(row.seller_name) == names.key(name) else Direction.UNTOLD


def problem_of(row: InvoiceRow, tax_id: str, name: str, country: str) -> Problem | None:
    """Say why an invoice is not the company's to collect; None when it is."""
    seller = f"«{row.seller_name[:60]}» ({row.seller_tax_id})" if row.seller_name else row.seller_tax_id
    match direction(row, tax_id, name, country):
        case Direction.RECEIVED:
            message = f"La factura {row.number} es recibida: la emite {seller.removesuffix(' ()')} a su empresa."
            hint = "Aquí se cargan las facturas que emite su empresa; las de sus proveedores no son cobros."
            return Problem(row.where, "received-invoices", message, hint)
        case Direction.OF_OTHERS:
            message = f"La factura {row.number} la emite {seller}, y la empresa es {tax_id}."
            hint = "Cargue las facturas que emite su empresa, o elija la empresa que las emite."
            return Problem(row.where, "other-seller", message, hint)
        case Direction.UNTOLD:
            message = (
                f"La factura {row.number} no dice el NIF de quien la emite, y su nombre es «{row.seller_name[:60]}»."
            )
            hint = f"Acéptelo si «{row.seller_name[:60]}» es su empresa."
            return Problem(row.where, "seller-unknown", message, hint, Level.WARNING)
        case _:
            return None
