"""A million lines and invoices in a hundred megabytes: plain values as bytes, made into rows when somebody looks.

A row object with its texts, dates and due amounts costs eight times as much. Nothing here is ever written to a file.
"""

import marshal
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, overload

from amistoso.core.documents import CustomerRow, DueAmount, InvoiceRow
from amistoso.importers.tables import place

Values = tuple[Any, ...]
Dues = tuple[tuple[int, int], ...]  # (day as an ordinal, minor units)


@dataclass(slots=True)
class Packed:
    """Rows of plain values, appended and read by position."""

    held: bytearray = field(default_factory=bytearray)
    starts: "array[int]" = field(default_factory=lambda: array("Q"))

    def append(self, values: Values) -> int:
        self.starts.append(len(self.held))
        self.held += marshal.dumps(values)
        return len(self.starts) - 1

    def replace(self, at: int, values: Values) -> None:
        self.starts[at] = len(self.held)
        self.held += marshal.dumps(values)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, at: int) -> Values:
        start = self.starts[at]
        with memoryview(self.held) as held:
            values: Values = marshal.loads(held[start:])  # noqa: S302 - our own bytes, made in this process
        return values


class Places:
    """Where each text stands, in the 12 to 24 bytes a text that a dictionary of them needs ten times over."""

    def __init__(self, text_at: Callable[[int], str]) -> None:
        self.text_at = text_at
        self.count = 0
        self._make_room(1024)

    def find(self, text: str) -> int | None:
        """Return the position of the text, if it was added."""
        code, mask = hash(text), len(self.held) - 1
        slot = code & mask
        while held := self.held[slot]:
            if self.codes[slot] == code and self.text_at(held - 1) == text:
                return held - 1
            slot = (slot + 1) & mask
        return None

    def add(self, text: str, position: int) -> None:
        if self.count * 3 > len(self.held) * 2:
            self._grow()
        self._put(hash(text), position + 1)
        self.count += 1

    def _put(self, code: int, held: int) -> None:
        mask = len(self.held) - 1
        slot = code & mask
        while self.held[slot]:
            slot = (slot + 1) & mask
        self.held[slot], self.codes[slot] = held, code

    def _grow(self) -> None:
        held, codes = self.held, self.codes
        self._make_room(len(held) * 2)
        for slot, position in enumerate(held):
            if position:
                self._put(codes[slot], position)

    def _make_room(self, slots: int) -> None:
        self.held, self.codes = array("I", bytes(4 * slots)), array("q", bytes(8 * slots))


class People:
    """The customers of a list, each once, by number."""

    def __init__(self) -> None:
        self.rows: list[CustomerRow] = []
        self._numbers: dict[int, int] = {}

    def number_of(self, row: CustomerRow) -> int:
        number = self._numbers.setdefault(id(row), len(self.rows))
        if number == len(self.rows):
            self.rows.append(row)
        return number


def packed_dues(dues: Iterable[DueAmount]) -> Dues:
    return tuple([(due.due_on.toordinal(), due.amount_minor) for due in dues])


class PackedInvoices(Sequence[InvoiceRow]):
    """The invoices of a table in the order of the file; each is made when it is asked for."""

    def __init__(self, packed: Packed, people: Sequence[CustomerRow], positions: Sequence[int], sheet: str) -> None:
        self._packed, self._people, self._positions, self._sheet = packed, people, positions, sheet

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, at: int) -> InvoiceRow: ...
    @overload
    def __getitem__(self, at: slice) -> list[InvoiceRow]: ...
    def __getitem__(self, at: int | slice) -> InvoiceRow | list[InvoiceRow]:
        if isinstance(at, slice):
            return [self._row(position) for position in self._positions[at]]
        return self._row(self._positions[at])

    def __iter__(self) -> Iterator[InvoiceRow]:
        return map(self._row, self._positions)

    def customers(self) -> Sequence[CustomerRow]:
        """Return whom the invoices name, each once; no invoice is made for it."""
        if len(self._positions) == len(self._packed):
            return self._people
        return [self._people[who] for who in sorted({self._packed[at][2] for at in self._positions})]

    def with_long_numbers(self, length: int) -> Iterator[InvoiceRow]:
        return (self._row(at) for at in self._positions if len(self._packed[at][0]) >= length)

    def _row(self, position: int) -> InvoiceRow:
        (number, row, customer, issued, currency, total, payable, dues, paid, paid_on, reference, corrects, *_) = (
            self._packed[position]
        )  # fmt: skip
        return InvoiceRow(
            number=number,
            issue_date=date.fromordinal(issued),
            currency=currency,
            total_minor=total,
            payable_minor=payable,
            due_dates=tuple([DueAmount(date.fromordinal(day), minor) for day, minor in dues]),
            customer=self._people[customer],
            is_credit_note=total < 0,
            paid_minor=paid,
            paid_on=None if paid_on is None else date.fromordinal(paid_on),
            payment_reference=reference,
            corrects=corrects,
            where=place(self._sheet, row),
        )
