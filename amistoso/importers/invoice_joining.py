"""Lines -> invoices: instalments and lines of goods are joined, repeats dropped, contradictions refused.

Lines are kept packed: a list may have a million of them.
"""

from array import array
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from amistoso.core import money
from amistoso.core.documents import DueAmount
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.invoice_amounts import Detail
from amistoso.importers.invoice_lines import Line
from amistoso.importers.packed_invoices import Packed, PackedInvoices, People, Places, Values, packed_dues
from amistoso.importers.tables import Table

MAX_ROWS_OF_INSTALMENTS = 400  # each is compared with the others; thirty years of monthly payments are fewer


@dataclass(slots=True)
class Joining:
    """Gathers lines by invoice number; most numbers have one line, so only the others pay for a list."""

    table: Table
    findings: Findings
    total_heading: str
    lines: Packed = field(default_factory=Packed)
    people: People = field(default_factory=People)
    places: Places = field(init=False)
    others: dict[int, list[int]] = field(default_factory=dict)  # place of the first line -> places of the others
    is_of_parts: bool = False  # rows are lines of goods, or tell the amount of an instalment

    def __post_init__(self) -> None:
        self.places = Places(lambda at: str(self.lines[at][0]))

    def add(self, line: Line) -> None:
        place = self.places.find(line.number)
        if place is None:
            self.places.add(line.number, self._keep(line))
            self.is_of_parts = self.is_of_parts or line.detail is not None or line.instalment_minor is not None
            return
        first = self._line(place)
        if line.detail is not None and first.detail is not None and _is_same_document(line, first):
            self._join(place, line)
            return
        group = self._group(place, MAX_ROWS_OF_INSTALMENTS)
        if any(_is_same_row(line, other) for other in group):
            message = (
                f"La fila de la factura {line.number} está repetida (también en la {first.row}); se carga una vez."
            )
            self.findings.note(self.table.place(line.row), "duplicate-row", message, "No hay que hacer nada.")
        elif (
            _is_same_document(line, first)
            and line.is_due_given
            and len(group) < MAX_ROWS_OF_INSTALMENTS
            and all(_may_be_instalment(line, other) for other in group)
        ):
            self._join(place, line)
        else:
            self._refuse(line, first)

    def _join(self, place: int, line: Line) -> None:
        self.others.setdefault(place, []).append(self._keep(line))

    def _keep(self, line: Line) -> int:
        detail = line.detail and tuple(map(str, astuple(line.detail)))
        more = (line.row, line.is_due_given, line.is_credit_note, line.instalment_minor, detail,
                line.is_paid_of_instalment)  # fmt: skip
        return self.lines.append(
            (*self._values(line, line.total_minor, line.payable_minor, line.dues, line.paid_minor), *more)
        )

    def _values(self, line: Line, total: int, payable: int, dues: tuple[DueAmount, ...], paid: int | None) -> Values:
        """Return what an invoice is made of, in the order `packed_invoices` reads it."""
        paid_on = line.paid_on and line.paid_on.toordinal()
        who, issued = self.people.number_of(line.customer), line.issued_on.toordinal()
        return (line.number, line.row, who, issued, line.currency, total, payable, packed_dues(dues), paid, paid_on,
                line.payment_reference, line.corrects)  # fmt: skip

    def _line(self, place: int) -> Line:
        (number, row, who, issued, currency, total, payable, dues, paid, paid_on, reference, corrects, _, is_due_given,
         is_credit_note, instalment, detail, is_of_instalment) = self.lines[place]  # fmt: skip
        return Line(
            row,
            number,
            self.people.rows[who],
            date.fromordinal(issued),
            currency,
            total,
            payable,
            tuple([DueAmount(date.fromordinal(day), minor) for day, minor in dues]),
            is_due_given,
            is_credit_note,
            paid,
            paid_on and date.fromordinal(paid_on),
            reference,
            instalment,
            detail and Detail(*map(Decimal, detail)),
            is_of_instalment,
            corrects,
        )

    def _group(self, place: int, most: int | None = None) -> list[Line]:
        return [self._line(at) for at in (place, *self.others.get(place, ())[:most])]

    def _refuse(self, line: Line, first: Line) -> None:
        message = (
            f"La factura {line.number} está dos veces con datos distintos: "
            f"en la fila {first.row}, {_in_words(first)}; y aquí, {_in_words(line)}."
        )
        hint = "Corrija el número o deje una sola fila. Si la numeración se repite cada año, añada la columna Serie."
        self.findings.error(self.table.place(line.row), "duplicate-number", message, hint)

    def invoices(self) -> PackedInvoices:
        """Return the invoices in the order of the file."""
        joined = {at for others in self.others.values() for at in others}
        positions: Sequence[int] = range(len(self.lines))
        if joined:
            positions = array("I", (at for at in positions if at not in joined))
        for place in positions if self.is_of_parts else sorted(self.others):
            group = self._group(place)
            if group[0].detail is not None:
                self.lines.replace(place, self._of_goods(group))
            elif len(group) > 1 or group[0].instalment_minor is not None:
                self.lines.replace(place, self._of_instalments(group))
        return PackedInvoices(self.lines, self.people.rows, positions, self.table.sheet)

    def _of_instalments(self, group: list[Line]) -> Values:
        """Join one row per due date; without a column for the instalment, each row's amount is one."""
        first = group[0]
        paid = None if any(line.paid_minor is None for line in group) else sum(line.paid_minor or 0 for line in group)
        if first.instalment_minor is None:
            self._tell_joined(group)
            dues = tuple(due for line in group for due in line.dues)
            total, payable = sum(line.total_minor for line in group), sum(line.payable_minor for line in group)
        else:
            dues = tuple(DueAmount(line.dues[0].due_on, line.instalment_minor or 0) for line in group)
            total, payable = first.total_minor, first.payable_minor
            amount = sum(due.amount_minor for due in dues)
            of_whole = [line.paid_minor for line in group if not line.is_paid_of_instalment]
            if of_whole and len(set(of_whole)) == 1:
                paid = of_whole[0]
            if amount != payable or any(line.total_minor != total for line in group):
                told = f"Los vencimientos de la factura {first.number} suman {spoken(amount, first.currency)}"
                message = f"{told} y su total es {spoken(payable, first.currency)}."
                hint = "Compruebe que están todos sus vencimientos y corrija los importes."
                self.findings.error(self.table.place(first.row), "instalments-differ", message, hint)
        return self._values(first, total, payable, tuple(sorted(dues, key=lambda due: due.due_on)), paid)

    def _tell_joined(self, group: list[Line]) -> None:
        first = group[0]
        total = sum(line.total_minor for line in group)
        message = (
            f"La factura {first.number} está en {len(group)} filas con vencimientos distintos; "
            f"se carga como una de {spoken(total, first.currency)}."
        )
        # Three equal rows under "Total factura" may well be the same total told three times.
        is_doubtful = len({line.total_minor for line in group}) == 1 and "factura" in self.total_heading.lower()
        tell = self.findings.warn if is_doubtful else self.findings.note
        hint = (
            "Si cada fila repite el total de la factura, añada una columna «Importe vencimiento»."
            if is_doubtful
            else "No hay que hacer nada."
        )
        tell(self.table.place(first.row), "instalments-joined", message, hint)

    def _of_goods(self, group: list[Line]) -> Values:
        first = group[0]
        nets: dict[tuple[Decimal, Decimal, Decimal], Decimal] = {}
        for line in group:
            if line.detail:
                rates = (line.detail.vat_pct, line.detail.surcharge_pct, line.detail.withholding_pct)
                nets[rates] = nets.get(rates, Decimal(0)) + line.detail.net
        total = withheld = 0
        for (vat, surcharge, withholding), net in nets.items():
            total += sum(_minor(net * pct / 100, first.currency) for pct in (Decimal(100), vat, surcharge))
            withheld += _minor(net * withholding / 100, first.currency)
        payable = total - withheld
        paid = next((line.paid_minor for line in group if line.paid_minor), first.paid_minor)
        due = first.dues[0]
        return self._values(first, total, payable, (DueAmount(due.due_on, payable),), paid)


def _in_words(line: Line) -> str:
    return f"«{line.customer.name[:40]}», {line.issued_on:%d/%m/%Y}, {spoken(line.total_minor, line.currency)}"


def _is_same_document(line: Line, other: Line) -> bool:
    return (
        line.customer == other.customer
        or (line.customer.name, line.customer.tax_id) == (other.customer.name, other.customer.tax_id)
    ) and (line.issued_on, line.currency, line.is_credit_note) == (
        other.issued_on,
        other.currency,
        other.is_credit_note,
    )


def _is_same_row(line: Line, other: Line) -> bool:
    return _is_same_document(line, other) and _facts(line) == _facts(other)


def _facts(line: Line) -> tuple[object, ...]:
    return (line.total_minor, line.payable_minor, line.dues, line.instalment_minor)


def _may_be_instalment(line: Line, other: Line) -> bool:
    return other.is_due_given and not {due.due_on for due in line.dues} & {due.due_on for due in other.dues}


def _minor(amount: Decimal, currency: str) -> int:
    return money.from_decimal(amount.quantize(Decimal(1).scaleb(-money.exponent(currency)), ROUND_HALF_UP), currency)
