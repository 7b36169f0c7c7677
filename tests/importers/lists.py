"""Small invoice lists for the tests, and what is asked of them."""

from amistoso.core.documents import InvoiceRow, Parsed
from amistoso.importers import formats

HEADINGS = "Número;Fecha;Vencimiento;Cliente;NIF;Total"
ROW = "F1;31/01/2026;02/03/2026;Talleres Sol, S.L.;B77239648;1.210,00"


def read(*lines: str, encoding: str = "utf-8", mapping: dict[str, str] | None = None) -> Parsed:
    return formats.read("\r\n".join(lines).encode(encoding), "facturas.csv", mapping)


def codes(parsed: Parsed) -> set[str]:
    return {problem.code for problem in parsed.problems}


def only(parsed: Parsed) -> InvoiceRow:
    assert not parsed.has_errors, parsed.problems
    (invoice,) = parsed.invoices
    return invoice


def invoice_with(headings: str, values: str) -> InvoiceRow:
    return only(read("Número;Fecha;Cliente;" + headings, "F1;31/01/2026;Sol;" + values))
