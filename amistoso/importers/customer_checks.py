"""What is doubtful about a customer that a file names: tax id, e-mails, country. The same for lists and e-invoices.

Each doubtful value is told once, however many rows repeat it.
"""

import re
from dataclasses import dataclass, field

from amistoso.core import identifiers
from amistoso.core.documents import Level
from amistoso.importers import table_words
from amistoso.importers.findings import Findings

_EMAIL_SEPARATORS = re.compile(r"[;,\s/|]+")
_ADDRESS = re.compile(r"<([^<>]+)>")

# What is doubtful about a customer and yet does no harm to load.
_LEVELS = {"country-unknown": Level.NOTE, "tax-id-invalid": Level.FLAW, "email-invalid": Level.FLAW}


@dataclass(slots=True)
class CustomerChecks:
    findings: Findings
    names_by_tax_id: dict[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def name(self, where: str, name: str, otherwise: str) -> str:
        """Return the name, else the tax id or code by which the customer will be known until someone names it."""
        if name:
            return name
        message = f"El cliente «{otherwise}» no tiene nombre."
        hint = "Añada su nombre; se cargará con su NIF o código como nombre."
        self.tell_once(where, "customer-without-name", otherwise, message, hint)
        return otherwise

    def tax_id(self, where: str, text: str, country: str, name: str) -> str:
        if not text:
            return ""
        tax_id = identifiers.tax_id(text, country or "ES")
        if tax_id.problem:
            message = f"El NIF «{text[:30]}» de «{name[:60]}» no es válido: {tax_id.problem}."
            hint = "Compruébelo con el cliente; se carga tal como está."
            self.tell_once(where, "tax-id-invalid", tax_id.value, message, hint)
        first = self.names_by_tax_id.setdefault(tax_id.value, name)
        if tax_id.value and _letters(first) != _letters(name):
            message = f"El NIF {tax_id.value} está a nombre de «{first[:60]}» y de «{name[:60]}»."
            hint = "Si son el mismo cliente, acéptelo: se unirán. Si no, corrija el NIF."
            self.tell_once(where, "tax-id-shared", tax_id.value + _letters(name), message, hint)
        return tax_id.value

    def emails(self, where: str, text: str) -> tuple[str, ...]:
        if not text:
            return ()
        # "Ana Ruiz <ana@cliente.es>; pagos@cliente.es"
        candidates = [*_ADDRESS.findall(text), *_EMAIL_SEPARATORS.split(re.sub(r"[^;,<>]*<[^<>]*>", " ", text))]
        emails: dict[str, None] = {}
        for candidate in candidates:
            email = candidate.strip().removeprefix("mailto:").strip("<>\"'.")
            if email and identifiers.email_is_plausible(email):
                emails[email] = None
            elif email:
                message = f"«{email[:80]}» no es una dirección de correo posible; no se guarda."
                hint = "Corríjala en su programa o añádala después en la ficha del cliente."
                self.tell_once(where, "email-invalid", email, message, hint)
        return tuple(emails)

    def country(self, where: str, text: str) -> str:
        if not text:
            return ""
        country = table_words.country(text)
        if country is None:
            hint = "Escríbalo con su nombre o su código ISO (ES, PT, FR)."
            self.tell_once(where, "country-unknown", text, f"No conocemos el país «{text[:40]}».", hint)
        return country or ""

    def tell_once(self, where: str, code: str, subject: str, message: str, hint: str) -> None:
        if f"{code} {subject}" not in self.told:
            self.told.add(f"{code} {subject}")
            self.findings.add(where, code, message, hint, _LEVELS.get(code, Level.WARNING))


def postal_code(text: str, country: str) -> str:
    """Give back the zero that spreadsheets take away: 8001 in Spain is 08001."""
    is_short = len(text) == 4 and text.isdecimal() and country in ("", "ES")
    return f"0{text}" if is_short else text


def _letters(name: str) -> str:
    """Compare `ACME SL` and `Acme, S.L.` as the same name."""
    return "".join(mark for mark in table_words.plain(name) if mark.isalnum())
