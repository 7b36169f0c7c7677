"""Whose money it is: by an account they have paid from before, by tax id, or by name.

Certain means that no second customer could be meant. A name that only stands somewhere in the text is likely, never
certain: "Transportes de Frutas Pérez" is not Frutas Pérez. Knows no invoice and no amount.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from amistoso.core import names

MAX_NAME_WORDS = 9
MAX_TEXT_WORDS = 60
MIN_NAME_LENGTH = 5
# What banks write before the payer's name.
_OPENING_WORDS = frozenset(
    "transferencia transferencias transfer transf trf trans abono abonos ingreso recibida recibidas recibido inmediata"
    " sepa ordinaria nacional favor su a de del por orden ordenante ord ordenada emisor pagador bizum cliente internet"
    " online".split()
)
_LEGAL_WORDS = frozenset(
    "sl slu sa sau sll slp slne sal sc scp cb scoop srl ltd gmbh sarl lda inc llc bv limitada anonima".split()
)
_CLOSING_WORDS = frozenset(
    "fra fras fact facts factura facturas fac pago pagos ref referencia concepto num numero n no nif cif pedido"
    " liquidacion saldo s abono cancelacion recibo remesa cuenta payment invoice transferencia".split()
)
_TAX_ID = re.compile(r"(?<![A-Z0-9])(?:ES)?([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])(?![A-Z0-9])")


class Payer(NamedTuple):
    """`customer_id` None: nobody, or more than one. `because` is iban, tax-id, name, name-in-text or conflict."""

    customer_id: int | None = None
    is_certain: bool = False
    because: str = ""


NOBODY = Payer()


@dataclass(slots=True)
class PayerIndex:
    ibans: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    tax_ids: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    names: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    sorted_names: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def add_customer(self, customer_id: int, name_key: str, tax_id: str) -> None:
        if len(name_key) >= MIN_NAME_LENGTH:
            self.names[name_key].add(customer_id)
            words = name_key.split()
            if len(words) >= 2:  # banks write García López Juan for Juan García López
                self.sorted_names[" ".join(sorted(words))].add(customer_id)
        if len(tax_id) >= 7:
            self.tax_ids[tax_id.upper()].add(customer_id)

    def add_iban(self, customer_id: int, iban: str) -> None:
        self.ibans[iban].add(customer_id)


def identify(name: str, iban: str, tax_id: str, text: str, index: PayerIndex) -> Payer:
    """Say who paid. Two certain signs that point to two customers make nobody certain."""
    signs = list(_certain_signs(name, iban, tax_id, text, index))
    found = {customer_id for customer_id, _ in signs}
    if len(found) == 1:
        return Payer(signs[0][0], True, signs[0][1])
    if len(found) > 1:
        return Payer(None, False, "conflict")
    likely = _only(index.sorted_names.get(" ".join(sorted(names.key(name).split())), set())) if name else None
    if likely is None:
        likely = _named_inside(f"{name} {text}", index)
    return Payer(likely, False, "name-in-text") if likely is not None else NOBODY


def _only(found: set[int]) -> int | None:
    return next(iter(found)) if len(found) == 1 else None


def _certain_signs(name: str, iban: str, tax_id: str, text: str, index: PayerIndex) -> Iterator[tuple[int, str]]:
    by_iban = _only(index.ibans.get(iban, set())) if iban else None
    if by_iban is not None:
        yield by_iban, "iban"
    told = {tax_id.upper()} if tax_id else set(_TAX_ID.findall(text.upper()))
    by_tax_id = {customer for number in told for customer in index.tax_ids.get(number, ())}
    for customer in by_tax_id:
        yield customer, "tax-id"
    by_name = _by_name(name, index) if name else None
    if by_name is None:  # some banks put the name and the concept into one field
        by_name = _only(_at_the_start(name, index) or _at_the_start(text, index))
    if by_name is not None:
        yield by_name, "name"


def _by_name(name: str, index: PayerIndex) -> int | None:
    key = names.key(name)
    exact = _only(index.names.get(key, set()))
    if exact is not None:
        return exact
    words = key.split()
    return _only(index.sorted_names.get(" ".join(sorted(words)), set())) if len(words) >= 3 else None


def _at_the_start(text: str, index: PayerIndex) -> set[int]:
    """Return who the text names first, after the bank's own words, when the name ends where a name must end."""
    words = names.plain_words(text[:400]).split()[:MAX_TEXT_WORDS]
    for start in range(len(words)):
        rest = words[start:]
        for length in range(min(MAX_NAME_WORDS, len(rest)), 0, -1):
            found = index.names.get(" ".join(rest[:length]))
            if found and (length > 1 or start > 0) and _ends_here(rest[length:]):
                return found
        if words[start] not in _OPENING_WORDS:
            break
    return set()


def _ends_here(after: list[str]) -> bool:
    if not after or after[0] in _LEGAL_WORDS or after[0] in _CLOSING_WORDS or after[0][0].isdigit():
        return True
    return len(after) >= 2 and after[0] == "s" and after[1] in ("l", "a")


def _named_inside(text: str, index: PayerIndex) -> int | None:
    """Return the one customer whose whole name of two words or more stands in the text; the longest name counts."""
    words = names.plain_words(text[:400]).split()[:MAX_TEXT_WORDS]
    for length in range(min(MAX_NAME_WORDS, len(words)), 0, -1):
        found: set[int] = set()
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if length > 1 or len(name) >= 8:
                found |= index.names.get(name, set())
        if found:
            return _only(found)
    return None
