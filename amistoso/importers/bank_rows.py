"""The rows of a bank's list: one movement each, or a balance, a total, something pending, or a line of words.

Knows how a row is read, not what the whole list proves (`bank_table`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from amistoso.core.documents import BankEntry
from amistoso.importers import payer_words, statement_parts, table_words
from amistoso.importers.table_cells import UnreadableCell, cell_at, shows_minus
from amistoso.importers.table_headings import Header
from amistoso.importers.table_rows import RowReader
from amistoso.importers.tables import Cell, Table, text_of

_OPENING = re.compile(r"\b(saldo|balance|solde)\b.*\b(inicial|anterior|start|opening|beginning|previous)\b")
_CLOSING = re.compile(r"\b(saldo|balance|solde)\b.*\b(final|actual|end|closing|current)\b")
_SOME_BALANCE = re.compile(r"(?:(?:letzter|alter|neuer) )?(?:saldos?|solde|balance|kontostand)\b")
_PENDING = frozenset(
    "pendiente pending retenido retenida reverted declined failed denied cancelled canceled cancelada cancelado "
    "vorgemerkt anulado rechazado rechazada expired held hold processing".split()
)
_OUT_WORDS = frozenset(
    "d debe cargo debit adeudo - dr db debito 1 gasto out s soll af debet egreso retiro salida uscita".split()
) | {"nota debito", "debit note"}
_IN_WORDS = frozenset(
    "c h haber abono credit + cr credito 2 ingreso in haben bij kredit deposito entrada entrata".split()
) | {"nota credito", "credit note"}
_AMOUNTS = ("amount", "debit", "credit")
_NUMBERS = frozenset({"1", "2"})  # these say a direction only under a heading that promises one


def _side(cells: Sequence[Cell], column: int) -> str:
    """Read D or H as it stands; elsewhere a lone hyphen is an empty cell, here it is a side."""
    return table_words.plain(text_of(cell_at(cells, column)).strip("'"))


def side_column(header: Header, rows: Iterable[Sequence[Cell]]) -> int | None:
    """Find the column of words that only ever say debit or credit, of a list whose amounts carry no sign."""
    if "amount" not in header.columns or "direction" in header.columns:
        return None
    amount = header.columns["amount"][0]
    words: dict[int, set[str]] = {column: set() for column in header.columns.get("text", ())}
    for cells in rows:
        if shows_minus(text_of(cell_at(cells, amount))):
            return None
        for column, found in words.items():
            if text_of(cell_at(cells, column)):
                found.add(_side(cells, column))
    sides = (_OUT_WORDS | _IN_WORDS) - _NUMBERS
    return next((column for column, found in words.items() if found & _OUT_WORDS and found <= sides), None)


@dataclass(slots=True)
class Move:
    """A movement as its row tells it, with the balance after it."""

    entry: BankEntry
    currency: str
    balance_minor: int | None
    row: int
    account: str = ""


@dataclass(slots=True)
class MoveReader:
    """Reads rows; `debits_are_negative` is how this list writes money that went out in a column of its own."""

    table: Table
    header: Header
    rows: RowReader
    currency: str
    debits_are_negative: bool = False
    pending: int = 0
    opening_minor: int | None = None
    closing_minor: int | None = None
    columns: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.columns = self.header.columns

    def read(self, number: int, cells: Sequence[Cell]) -> list[Move]:
        """Return the movement of a row and, apart from it, what the platform kept as its fee."""
        self.rows.has_failed = False
        if self.keep_label(number, cells) or self._is_of_words(cells):
            return []
        if _PENDING & set(table_words.plain(self.rows.text(number, cells, "status")).split()):
            self.pending += 1
            return []
        currency = self.rows.text(number, cells, "currency").upper()[:3] or self.currency
        minor = self._amount(number, cells, currency)
        booked_on = self.rows.day(number, cells, "booked_on")
        if self.rows.has_failed or (minor is None and booked_on is None):
            return []  # told, or a line of words
        if minor is None or booked_on is None:
            what, name, code = ("la fecha", "booked_on", "missing-date") if booked_on is None else (
                "el importe", "amount", "missing-amount")  # fmt: skip
            self.rows.require(number, None, name, code, what)
            return []
        fee = self._fee(number, cells, currency)
        balance = self._balance(number, cells, currency)
        moves = [Move(self._entry(number, cells, booked_on, minor), currency, None if fee else balance, number)]
        if fee:
            text = statement_parts.joined(("Comisión", moves[0].entry.text))
            where = self.table.place(number)
            moves.append(Move(BankEntry(booked_on, booked_on, fee, text, where=where), currency, balance, number))
        for move in moves:
            move.account = self.rows.text(number, cells, "account")
        return moves if not self.rows.has_failed else []

    def keep_label(self, number: int, cells: Sequence[Cell]) -> bool:
        """Say whether a row names a balance or a total in words instead of a movement, and keep the balance."""
        words = [table_words.plain(text_of(cell)) for cell in cells if isinstance(cell, str) and cell.strip()]
        label = next((word for word in words if _OPENING.search(word) or _CLOSING.search(word)), "")
        is_total = any(table_words.is_total_label(word) for word in words)
        has_day = any(mark.isdigit() for mark in text_of(cell_at(cells, self.columns["booked_on"][0])))
        amounts = [self._amount_text(cells, name) for name in _AMOUNTS]
        # Without a day, words among the amounts are a line at the foot; with one, they are an amount to refuse.
        has_amount = any(text.strip("0., €") if has_day else any(map(str.isdigit, text)) for text in amounts)
        is_balance = not has_amount and any(_SOME_BALANCE.match(word) for word in words)
        if not (label or is_total or is_balance) or (has_day and has_amount):
            return False
        if label:
            self._keep_balance(label, number, cells)
        return True

    def _amount_text(self, cells: Sequence[Cell], name: str) -> str:
        return text_of(cell_at(cells, self.columns[name][0])) if name in self.columns else ""

    def _is_of_words(self, cells: Sequence[Cell]) -> bool:
        """Say whether a row has no money at all and words where the day stands: `Página 1`, `Impreso el 25/11/2026`."""
        if any(self._amount_text(cells, name) for name in (*_AMOUNTS, "balance")):
            return False
        day = cell_at(cells, self.columns["booked_on"][0])
        if not isinstance(day, str) or not any(map(str.isdigit, day)):
            return not text_of(day) or isinstance(day, str)
        try:
            self.rows.style.dates(day)
        except UnreadableCell:
            return any(map(str.isalpha, day))
        return False

    def _keep_balance(self, label: str, number: int, cells: Sequence[Cell]) -> None:
        for name in ("balance", "amount", "credit", "debit"):
            minor = self.rows.amount(number, cells, name, self.currency) if name in self.columns else None
            if minor is not None:
                if _OPENING.search(label):
                    self.opening_minor = minor
                else:
                    self.closing_minor = minor
                return

    def _amount(self, number: int, cells: Sequence[Cell], currency: str) -> int | None:
        if "amount" in self.columns:
            minor = self.rows.amount(number, cells, "amount", currency)
            if minor is None or "direction" not in self.columns:
                return minor
            word = _side(cells, self.columns["direction"][0])
            if word in _OUT_WORDS or word in _IN_WORDS:
                return -abs(minor) if word in _OUT_WORDS else abs(minor)
            message = f"El sentido «{word[:20]}» no es ni cargo ni abono."
            hint = "Escriba D o C, o cargo o abono, en esa columna."
            self.rows.refuse(number, "direction", "bad-direction", message, hint)
            return None
        debit = self.rows.amount(number, cells, "debit", currency)
        credit = self.rows.amount(number, cells, "credit", currency)
        if debit is None and credit is None:
            return None
        return (credit or 0) + ((debit or 0) if self.debits_are_negative else -(debit or 0))

    def _fee(self, number: int, cells: Sequence[Cell], currency: str) -> int:
        """What was kept of a payment; whatever its sign in the list, it went out."""
        return -abs(self.rows.amount(number, cells, "fee", currency) or 0) if "fee" in self.columns else 0

    def _balance(self, number: int, cells: Sequence[Cell], currency: str) -> int | None:
        balance = self.rows.amount(number, cells, "balance", currency)
        below = self.rows.amount(number, cells, "balance_debit", currency) if "balance_debit" in self.columns else None
        if balance is not None and "balance_direction" in self.columns:
            is_below = _side(cells, self.columns["balance_direction"][0]) in _OUT_WORDS
            balance = -abs(balance) if is_below else abs(balance)
        return -abs(below) if below else balance

    def _entry(self, number: int, cells: Sequence[Cell], booked_on: date, minor: int) -> BankEntry:
        texts = self._texts(number, cells, "text")
        text = statement_parts.joined(texts)
        name_in_text = next((name for part in texts[::-1] if (name := payer_words.payer_in(part))), "")
        name = self.rows.text(number, cells, "payer_name")
        value_on = self.rows.day(number, cells, "value_on") or booked_on
        reference = " ".join(
            told for part in self._texts(number, cells, "reference") if (told := statement_parts.told(part))
        )
        creditor_reference = payer_words.rf_in(text) or payer_words.rf_in(reference)
        is_return = payer_words.is_returned(text)
        return BankEntry(
            booked_on=booked_on,
            value_on=value_on,
            amount_minor=minor,
            text=statement_parts.joined((text, name)) if minor < 0 or not text else text,
            reference=(creditor_reference or reference)[:80],
            payer_name=(name or name_in_text)[:140] if minor > 0 or is_return else "",
            payer_iban=statement_parts.iban(self.rows.text(number, cells, "payer_iban")) if minor > 0 else "",
            concept=self.rows.text(number, cells, "concept")[:10],
            creditor_reference=creditor_reference,
            is_return=is_return,
            return_code=payer_words.return_code_in(text) if is_return else "",
            bank_id=self.rows.text(number, cells, "bank_id")[:80],
            where=self.table.place(number),
        )

    def _texts(self, number: int, cells: Sequence[Cell], name: str) -> list[str]:
        found = []
        for column in self.columns.get(name, ()):
            self.rows.columns[name] = column
            found.append(self.rows.text(number, cells, name))
        return found
