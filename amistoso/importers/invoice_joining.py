"""Lines -> invoices: instalments and lines of goods are joined, repeats dropped, contradictions refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from amistoso.core import money
from amistoso.core.documents import DueAmount, InvoiceRow
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.invoice_lines import Line
from amistoso.importers.tables import Table


@dataclass(slots=True)
class Joining:
    """Gathers lines by invoice number; most numbers have one line, so only the others pay for a list."""

    table: Table
    findings: Findings
    total_heading: str
    lines: dict[str, Line | list[Line]] = field(default_factory=dict)

    def add(self, line: Line) -> None:
        known = self.lines.get(line.number)
        if known is None:
            self.lines[line.number] = line
            return
        others = known if isinstance(known, list) else [known]
        first = others[0]
        if line.detail is not None and first.detail is not None and _is_same_document(line, first):
            self.lines[line.number] = [*others, line]
        elif any(_is_same_row(line, other) for other in others):
            message = (
                f"La fila de la factura {line.number} está repetida (también en la {first.row}); se carga una vez."
            )
            self.findings.note(self.table.place(line.row), "duplicate-row", message, "No hay que hacer nada.")
        elif (
            _is_same_document(line, first)
            and line.is_due_given
            and all(_may_be_instalment(line, other) for other in others)
        ):
            self.lines[line.number] = [*others, line]
        else:
            self._refuse(line, first)

    def _refuse(self, line: Line, first: Line) -> None:
        message = (
            f"La factura {line.number} está dos veces con datos distintos: "
            f"en la fila {first.row}, {_in_words(first)}; y aquí, {_in_words(line)}."
        )
        hint = "Corrija el número o deje una sola fila. Si la numeración se repite cada año, añada la columna Serie."
        self.findings.error(self.table.place(line.row), "duplicate-number", message, hint)

    def invoices(self) -> Iterator[InvoiceRow]:
        """Yield the invoices in the order of the file, letting go of the lines."""
        lines, self.lines = self.lines, {}
        for number in list(lines):
            known = lines.pop(number)
            group = known if isinstance(known, list) else [known]
            if group[0].detail is not None:
                yield self._of_goods(group)
            elif len(group) > 1 or group[0].instalment_minor is not None:
                yield self._of_instalments(group)
            else:
                line = group[0]
                yield self._invoice(line, line.total_minor, line.payable_minor, line.dues, line.paid_minor)

    def _invoice(
        self, line: Line, total: int, payable: int, dues: tuple[DueAmount, ...], paid: int | None
    ) -> InvoiceRow:
        return InvoiceRow(
            number=line.number,
            issue_date=line.issued_on,
            currency=line.currency,
            total_minor=total,
            payable_minor=payable,
            due_dates=dues,
            customer=line.customer,
            is_credit_note=total < 0,
            paid_minor=paid,
            paid_on=line.paid_on,
            payment_reference=line.payment_reference,
            where=self.table.place(line.row),
        )

    def _of_instalments(self, group: list[Line]) -> InvoiceRow:
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
            paid = first.paid_minor if all(line.paid_minor == first.paid_minor for line in group) else paid
            if amount != payable or any(line.total_minor != total for line in group):
                told = f"Los vencimientos de la factura {first.number} suman {spoken(amount, first.currency)}"
                message = f"{told} y su total es {spoken(payable, first.currency)}."
                hint = "Compruebe que están todos sus vencimientos y corrija los importes."
                self.findings.error(self.table.place(first.row), "instalments-differ", message, hint)
        return self._invoice(first, total, payable, tuple(sorted(dues, key=lambda due: due.due_on)), paid)

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

    def _of_goods(self, group: list[Line]) -> InvoiceRow:
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
        return self._invoice(first, total, payable, (DueAmount(due.due_on, payable),), paid)


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
