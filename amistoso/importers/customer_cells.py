"""The customer a row of a list names: its cells cleaned, one row object per distinct customer.

So that a list of a million invoices holds each customer once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from amistoso.core import discounts
from amistoso.core.documents import CustomerRow
from amistoso.importers import customer_checks, table_words
from amistoso.importers.customer_checks import CustomerChecks
from amistoso.importers.findings import Findings
from amistoso.importers.table_cells import cell_at, harmless
from amistoso.importers.table_headings import Header
from amistoso.importers.tables import Cell, Table, text_of

_FIELDS = (
    "customer_name", "customer_surname", "trade_name", "customer_code", "tax_id", "email", "phone", "address",
    "postal_code", "city", "province", "country", "language", "early_payment_pct",
)  # fmt: skip


@dataclass(slots=True)
class CustomerReader:
    """Reads the customer of each row and remembers those already met."""

    table: Table
    header: Header
    findings: Findings
    known: dict[tuple[str, ...], CustomerRow] = field(default_factory=dict)
    columns: tuple[tuple[str, int], ...] = ()
    checks: CustomerChecks = field(init=False)

    def __post_init__(self) -> None:
        self.columns = tuple((name, column) for name in _FIELDS for column in self.header.columns.get(name, ()))
        self.checks = CustomerChecks(self.findings)

    def __call__(self, number: int, cells: Sequence[Cell]) -> CustomerRow | None:
        """Return the customer, or None where the row names nobody."""
        key = tuple([text_of(cell_at(cells, column)) for _, column in self.columns])
        if key in self.known:
            return self.known[key]
        texts: dict[str, list[str]] = {}
        for (name, column), text in zip(self.columns, key, strict=True):
            if not table_words.is_nothing(text):
                texts.setdefault(name, []).append(text if name == "email" else self._safe(text, number, column))
        customer = self._customer(
            number, {name: " ".join(found) if name == "email" else found[0] for name, found in texts.items()}
        )
        if customer:
            self.known[key] = customer
        return customer

    def _customer(self, number: int, texts: dict[str, str]) -> CustomerRow | None:
        where = self.table.place(number)
        name = " ".join(
            part for part in (texts.get("customer_name"), texts.get("customer_surname")) if part
        ) or texts.get("trade_name", "")
        code, country = texts.get("customer_code", ""), self.checks.country(where, texts.get("country", ""))
        tax_id = self.checks.tax_id(where, texts.get("tax_id", ""), country, name)
        if not (name or tax_id or code):
            return None
        return CustomerRow(
            name=self.checks.name(where, name, tax_id or code),
            tax_id=tax_id,
            code=code,
            emails=self.checks.emails(where, texts.get("email", "")),
            phone=texts.get("phone", ""),
            address=texts.get("address", ""),
            postal_code=customer_checks.postal_code(texts.get("postal_code", ""), country),
            city=texts.get("city", ""),
            province=texts.get("province", ""),
            country=country,
            language=table_words.language(texts.get("language", "")) or "",
            where=where,
            discount_bp=self._discount(where, texts.get("early_payment_pct", "")),
        )

    def _discount(self, where: str, text: str) -> int | None:
        """What stands beside an invoice may be its own; only a list of customers tells what was agreed with them."""
        if not text or "number" in self.header.columns:
            return None
        try:
            return discounts.read(text)
        except discounts.DiscountError:
            message = f"El descuento por pronto pago «{text[:40]}» no es un porcentaje; no se toma."
            self.findings.note(where, "discount-unreadable", message, "Escríbalo así: 2 o 2,5.")
            return None

    def _safe(self, text: str, number: int, column: int) -> str:
        safe, was_formula = harmless(text)
        if was_formula:
            message = f"La celda «{text[:60]}» empieza como una fórmula; se guardará como el texto «{safe[:60]}»."
            hint = "Compruebe quién escribió ese dato: puede ser un intento de ejecutar una orden al abrir el fichero."
            self.findings.warn(self.table.place(number, self.header.heading(column)), "formula-cell", message, hint)
        return safe
