"""Writes the invoice list as Spanish tools export it: title lines, semicolons, decimal commas, a total below."""

import csv
import io
from collections.abc import Sequence
from datetime import date

from amistoso.demo.trading import Invoice

HEADINGS = (
    "Nº Factura", "Fecha", "Cód. cliente", "Cliente", "NIF", "E-mail", "Teléfono", "C.P.", "Población", "Provincia",
    "País", "Idioma", "Base imponible", "Cuota IVA", "Total factura", "Vencimiento", "Forma de pago", "Estado cobro",
    "Fecha cobro",
)  # fmt: skip
_AMOUNTS_FROM = HEADINGS.index("Base imponible")


def write(invoices: Sequence[Invoice], as_of: date, holder: str) -> bytes:
    """State the invoices as the company's tool knows them on a day; it knows of receipts, not of transfers."""
    file = io.StringIO()
    out = csv.writer(file, delimiter=";", lineterminator="\r\n")
    out.writerow([holder])
    out.writerow([f"Listado de facturas emitidas a {_day(as_of)}"])
    out.writerow([])
    out.writerow(HEADINGS)
    for invoice in invoices:
        out.writerow(_row(invoice, as_of))
    sums = [sum(getattr(one, name) for one in invoices) for name in ("base_minor", "vat_minor", "total_minor")]
    out.writerow(["TOTAL", *[""] * (_AMOUNTS_FROM - 1), *map(_amount, sums)])
    return file.getvalue().encode("cp1252")


def _row(invoice: Invoice, as_of: date) -> list[str]:
    customer = invoice.customer
    by_receipt = customer.temper.pays_by == "receipt"
    paid_on = invoice.paid_on if by_receipt and is_charged(invoice, as_of) else None
    return [
        invoice.number,
        _day(invoice.issued_on),
        customer.code,
        customer.name,
        customer.tax_id,
        customer.email,
        customer.phone,
        customer.town.postal_code,
        customer.town.city,
        customer.town.province,
        customer.town.country,
        customer.town.language or "es",
        _amount(invoice.base_minor),
        _amount(invoice.vat_minor),
        _amount(invoice.total_minor),
        _day(invoice.due_on),
        "Recibo domiciliado" if by_receipt else "Transferencia",
        "Cobrada" if paid_on else "Pendiente",
        _day(paid_on) if paid_on else "",
    ]


def is_charged(invoice: Invoice, as_of: date) -> bool:
    """A receipt counts as paid from the day it is charged until the day it comes back."""
    is_back = invoice.returned_on is not None and invoice.returned_on <= as_of
    return invoice.paid_on is not None and invoice.paid_on <= as_of and not is_back


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _amount(minor: int) -> str:
    """1.234,56 as a Spanish office reads it."""
    return f"{minor / 100:,.2f}".translate(str.maketrans(",.", ".,"))
