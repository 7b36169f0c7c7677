"""The customer a row names: its cells cleaned, and what is doubtful about them.

One row object per distinct customer, so that a list of a million invoices holds each customer once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from amistoso.core import identifiers
from amistoso.core.documents import CustomerRow, Level
from amistoso.importers import table_words
from amistoso.importers.findings import Findings
from amistoso.importers.table_cells import cell_at, harmless
from amistoso.importers.table_headings import Header
from amistoso.importers.tables import Cell, Table, text_of

_FIELDS = (
    "customer_name", "customer_surname", "trade_name", "customer_code", "tax_id", "email", "phone", "postal_code",
    "city", "province", "country", "language",
)  # fmt: skip
_EMAIL_SEPARATORS = re.compile(r"[;,\s/|]+")
_ADDRESS = re.compile(r"<([^<>]+)>")

# What is doubtful about a customer and yet does no harm to load.
_LEVELS = {"country-unknown": Level.NOTE, "tax-id-invalid": Level.FLAW, "email-invalid": Level.FLAW}


@dataclass(slots=True)
class CustomerReader:
    """Reads the customer of each row and remembers those already met."""

    table: Table
    header: Header
    findings: Findings
    known: dict[tuple[str, ...], CustomerRow] = field(default_factory=dict)
    names_by_tax_id: dict[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    columns: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        self.columns = tuple((name, column) for name in _FIELDS for column in self.header.columns.get(name, ()))

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
        name = " ".join(
            part for part in (texts.get("customer_name"), texts.get("customer_surname")) if part
        ) or texts.get("trade_name", "")
        code, country = texts.get("customer_code", ""), self._country(number, texts.get("country", ""))
        tax_id = self._tax_id(number, texts.get("tax_id", ""), country, name)
        if not (name or tax_id or code):
            return None
        if not name:
            name = tax_id or code
            self._tell_once(
                number,
                "customer-without-name",
                name,
                f"El cliente «{name}» no tiene nombre.",
                "Añada su nombre; se cargará con su NIF o código como nombre.",
            )
        postal_code = texts.get("postal_code", "")
        if len(postal_code) == 4 and postal_code.isdecimal() and country in ("", "ES"):
            postal_code = f"0{postal_code}"  # spreadsheets take the zero of 08001 for nothing
        return CustomerRow(
            name=name,
            tax_id=tax_id,
            code=code,
            emails=self._emails(number, texts.get("email", "")),
            phone=texts.get("phone", ""),
            postal_code=postal_code,
            city=texts.get("city", ""),
            province=texts.get("province", ""),
            country=country,
            language=table_words.language(texts.get("language", "")) or "",
            where=self.table.place(number),
        )

    def _safe(self, text: str, number: int, column: int) -> str:
        safe, was_formula = harmless(text)
        if was_formula:
            message = f"La celda «{text[:60]}» empieza como una fórmula; se guardará como el texto «{safe[:60]}»."
            hint = "Compruebe quién escribió ese dato: puede ser un intento de ejecutar una orden al abrir el fichero."
            self.findings.warn(self.table.place(number, self.header.heading(column)), "formula-cell", message, hint)
        return safe

    def _tax_id(self, number: int, text: str, country: str, name: str) -> str:
        if not text:
            return ""
        tax_id = identifiers.tax_id(text, country or "ES")
        if tax_id.problem:
            message = f"El NIF «{text[:30]}» de «{name[:60]}» no es válido: {tax_id.problem}."
            self._tell_once(
                number, "tax-id-invalid", tax_id.value, message, "Compruébelo con el cliente; se carga tal como está."
            )
        first = self.names_by_tax_id.setdefault(tax_id.value, name)
        if tax_id.value and _letters(first) != _letters(name):
            message = f"El NIF {tax_id.value} está a nombre de «{first[:60]}» y de «{name[:60]}»."
            hint = "Si son el mismo cliente, acéptelo: se unirán. Si no, corrija el NIF."
            self._tell_once(number, "tax-id-shared", tax_id.value + _letters(name), message, hint)
        return tax_id.value

    def _emails(self, number: int, text: str) -> tuple[str, ...]:
        if not text:
            return ()
        # "Ana Ruiz <ana@cliente.es>; pagos@cliente.es"
        candidates = [*_ADDRESS.findall(text), *_EMAIL_SEPARATORS.split(re.sub(r"[^;,<>]*<[^<>]*>", " ", text))]
        emails: dict[str, None] = {}
        for candidate in candidates:
            email = candidate.strip().removeprefix("mailto:").strip("<>\"'.")
            if email and identifiers.email_is_plausible(email):
                emails[text if email == text else email] = None  # the same text is held once
            elif email:
                message = f"«{email[:80]}» no es una dirección de correo posible; no se guarda."
                self._tell_once(
                    number,
                    "email-invalid",
                    email,
                    message,
                    "Corríjala en su programa o añádala después en la ficha del cliente.",
                )
        return tuple(emails)

    def _country(self, number: int, text: str) -> str:
        if not text:
            return ""
        country = table_words.country(text)
        if country is None:
            self._tell_once(
                number,
                "country-unknown",
                text,
                f"No conocemos el país «{text[:40]}».",
                "Escríbalo con su nombre o su código ISO (ES, PT, FR).",
            )
        return country or ""

    def _tell_once(self, number: int, code: str, subject: str, message: str, hint: str) -> None:
        """Warn of each doubtful value once, however many rows repeat it."""
        if f"{code} {subject}" not in self.told:
            self.told.add(f"{code} {subject}")
            self.findings.add(self.table.place(number), code, message, hint, _LEVELS.get(code, Level.WARNING))


def _letters(name: str) -> str:
    """Compare `ACME SL` and `Acme, S.L.` as the same name."""
    return "".join(mark for mark in table_words.plain(name) if mark.isalnum())
