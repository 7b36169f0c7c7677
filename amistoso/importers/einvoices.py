"""From what an e-invoice says in its own words to an `InvoiceRow`: the same checks for every syntax.

A format's file only says where things stand (a `Draft` of texts). Here they become amounts and dates; whatever is
missing, impossible or does not add up is told with the invoice it is in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from amistoso.core import identifiers, money
from amistoso.core.documents import CustomerRow, DueAmount, InvoiceRow, Level, Parsed
from amistoso.importers import customer_checks, einvoice_values, table_words
from amistoso.importers.customer_checks import CustomerChecks
from amistoso.importers.einvoice_dues import Due, shared_out
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.invoice_lines import DEFAULT_TERM_DAYS
from amistoso.importers.table_cells import harmless

MAX_DUES = 400
_ASK = "Pida a quien la hizo que la corrija, o cargue esa factura en una lista."


@dataclass(frozen=True, slots=True)
class Party:
    """Who sells or buys, as the document writes it; `legal_id` is the number of a register."""

    name: str = ""
    tax_id: str = ""
    legal_id: str = ""
    emails: str = ""
    phone: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    province: str = ""
    country: str = ""
    language: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One document in texts. Amounts have the sign of the document; `is_credit` says that they lower what is owed.

    `withheld` is what is still to be taken off: what the syntax already took off its total does not stand here.
    """

    number: str
    issued_on: str
    currency: str
    seller: Party
    buyer: Party
    total: str = ""
    payable: str = ""
    prepaid: Sequence[str] = ()  # on account, subsidies, in kind: all that is taken off the total
    added: Sequence[str] = ()  # rounding, expenses paid for the customer: all that is put on top of it
    withheld: str = ""
    is_before_withholding: bool = False  # the syntax knows no withholding: its payable does not count it
    may_omit_prepaid: bool = False  # a short profile tells total and payable, and not why they differ
    dues: Sequence[Due] = ()
    term_days: int | None = None
    is_credit: bool = False
    payment_reference: str = ""
    buyer_reference: str = ""
    corrects: Sequence[str] = ()
    replaces: bool = False  # the whole invoice that it corrects, and not only a difference
    iban: str = ""
    amounts_in: str = ""  # the currency written on the amounts themselves
    assigned_to: str = ""  # the factor who is to be paid in our place


@dataclass(frozen=True, slots=True)
class _Amounts:
    total: int
    payable: int
    is_flipped: bool  # written without a sign in a document that is a credit by its kind


@dataclass(slots=True)
class EInvoices:
    """Takes drafts and gathers rows and problems; every customer is one object however many invoices name it."""

    format: str
    findings: Findings = field(default_factory=Findings)
    rows: list[InvoiceRow] = field(default_factory=list)
    customers: dict[Party, CustomerRow | None] = field(default_factory=dict)
    sellers: dict[Party, str] = field(default_factory=dict)
    seen: int = 0
    assumed: list[str] = field(default_factory=list)
    checks: CustomerChecks = field(init=False)

    def __post_init__(self) -> None:
        self.checks = CustomerChecks(self.findings)

    def parsed(self) -> Parsed:
        """Return all that was read; a file without any document is told."""
        if not self.seen and not self.findings.has_errors:
            message = "El fichero tiene la forma de una factura electrónica, pero no hay ninguna factura dentro."
            self.findings.error("fichero", "no-invoices", message, "Descárguelo de nuevo, o pida el original.")
        if self.assumed:
            count = len(self.assumed)
            told = f"{count} facturas no dicen" if count > 1 else "La factura no dice"
            message = f"{told} su vencimiento: se toma el plazo legal de {DEFAULT_TERM_DAYS} días desde su fecha."
            hint = "Ley 3/2004, art. 4.1. Si pactó otro plazo, cámbielo con una lista que lo diga."
            self.findings.note(self.assumed[0], "due-date-assumed", message, hint)
        return Parsed(self.format, invoices=tuple(self.rows), problems=self.findings.all())

    def add(self, draft: Draft) -> None:
        """Check one document, and keep its row when nothing stands against it."""
        self.seen += 1
        number = self._safe(f"factura {self.seen}", draft.number)
        where = f"factura {number}" if number else f"factura n.º {self.seen} del fichero"
        if not number:
            self.findings.error(where, "missing-number", "Falta el número de factura.", _ASK)
        issued_on = self._day(where, draft.issued_on, "la fecha de la factura")
        if not draft.issued_on:
            self.findings.error(where, "missing-date", "Falta la fecha de la factura.", _ASK)
        customer = self._customer(where, draft.buyer)
        currency = self._currency(where, draft.currency)
        is_told = bool(currency) and draft.amounts_in.upper() in ("", currency)
        if currency and not is_told:
            message = f"La factura dice que está en {currency} y sus importes en {draft.amounts_in[:10]}."
            self.findings.error(where, "currency-mismatch", message, _ASK)
        amounts = self._amounts(where, draft, currency) if currency else None
        if not number or issued_on is None or customer is None or amounts is None or not is_told:
            return
        dues = self._dues(where, draft, issued_on, amounts, currency)
        if dues is None:
            return
        self._tell_oddities(where, draft, amounts, currency)
        self.rows.append(
            InvoiceRow(
                number=number,
                issue_date=issued_on,
                currency=currency,
                total_minor=amounts.total,
                payable_minor=amounts.payable,
                due_dates=dues,
                customer=customer,
                is_credit_note=amounts.total < 0 or (draft.is_credit and amounts.total == 0),
                seller_tax_id=self._seller(draft.seller),
                seller_name=draft.seller.name[:200],
                payment_reference=harmless(draft.payment_reference)[0],
                buyer_reference=harmless(draft.buyer_reference)[0],
                corrects=tuple(dict.fromkeys(filter(None, (harmless(one)[0] for one in draft.corrects)))),
                # A negative one takes the whole back, and that is all.
                replaces=draft.replaces and amounts.total > 0 and any(draft.corrects),
                iban=einvoice_values.iban(draft.iban),
                where=where,
            )
        )

    def _safe(self, where: str, text: str) -> str:
        safe, was_formula = harmless(text)
        if was_formula:
            message = f"El dato «{text[:60]}» empieza como una fórmula; se guardará como el texto «{safe[:60]}»."
            hint = "Compruebe quién escribió ese dato: puede ser un intento de ejecutar una orden al abrir el fichero."
            self.findings.warn(where, "formula-cell", message, hint)
        return safe

    def _day(self, where: str, text: str, what: str) -> date | None:
        read = einvoice_values.day(text) if text else None
        if text and read is None:
            message = f"En {what} pone «{text[:30]}», que no es una fecha posible."
            self.findings.error(where, "bad-date", message, _ASK)
        return read

    def _currency(self, where: str, text: str) -> str:
        currency = text.strip().upper()
        if currency in money.CURRENCIES:
            return currency
        if not currency:
            hint = "Acéptelo si es así; si no, cargue esa factura en una lista que diga la moneda."
            self.findings.warn(where, "currency-assumed", "La factura no dice su moneda: se toma el euro.", hint)
            return "EUR"
        self.findings.error(where, "bad-currency", f"«{text[:30]}» no es una moneda que conozcamos.", _ASK)
        return ""

    def _seller(self, seller: Party) -> str:
        known = self.sellers.get(seller)
        if known is None:
            written = seller.tax_id or seller.legal_id
            known = identifiers.tax_id(written, einvoice_values.country(seller.country)).value if written else ""
            self.sellers[seller] = known
        return known

    def _customer(self, where: str, buyer: Party) -> CustomerRow | None:
        if buyer not in self.customers:
            self.customers[buyer] = self._new_customer(where, buyer)
        customer = self.customers[buyer]
        if customer is None:
            self.findings.error(where, "missing-customer", "La factura no dice quién es el cliente.", _ASK)
        return customer

    def _new_customer(self, where: str, buyer: Party) -> CustomerRow | None:
        name = self._safe(where, buyer.name)
        country = einvoice_values.country(buyer.country)
        # A number of a register is no tax id: whether it could be right is not for us to judge.
        tax_id = self.checks.tax_id(where, buyer.tax_id, country, name)
        tax_id = tax_id or ("".join(mark for mark in buyer.legal_id.upper() if mark.isalnum())[:20])
        if not name and not tax_id:
            return None
        return CustomerRow(
            name=self.checks.name(where, name, tax_id),
            tax_id=tax_id,
            code=harmless(buyer.code)[0],
            emails=self.checks.emails(where, buyer.emails),
            phone=harmless(buyer.phone)[0],
            address=harmless(buyer.address)[0],
            postal_code=customer_checks.postal_code(harmless(buyer.postal_code)[0], country),
            city=harmless(buyer.city)[0],
            province=harmless(buyer.province)[0],
            country=country,
            language=table_words.language(buyer.language) or "",
            where=where,
        )

    def _minor(self, where: str, text: str, currency: str, what: str) -> int | None:
        if not text:
            return None
        try:
            minor, is_rounded = einvoice_values.amount(text, currency)
        except (money.AmountError, ArithmeticError):
            self.findings.error(where, "bad-amount", f"En {what} pone «{text[:40]}», que no es un importe.", _ASK)
            return None
        if is_rounded:
            decimals = len(text.strip().rpartition(".")[2])
            message = f"En {what} pone «{text[:40]}»: se toma {spoken(minor, currency)}."
            hint = "Compruebe que el punto separa los decimales y no los miles."
            # Three decimals may be thousands; more than three can only be decimals.
            level = Level.WARNING if decimals == 3 else Level.NOTE
            self.findings.add(where, "amount-rounded", message, hint, level)
        return minor

    def _amounts(self, where: str, draft: Draft, currency: str) -> _Amounts | None:
        before = self.findings.counts.get("bad-amount", 0)
        total = self._minor(where, draft.total, currency, "el total")
        payable = self._minor(where, draft.payable, currency, "el importe a pagar")
        prepaid = sum(self._minor(where, text, currency, "lo pagado a cuenta") or 0 for text in draft.prepaid)
        withheld = self._minor(where, draft.withheld, currency, "lo retenido") or 0
        added = sum(self._minor(where, text, currency, "lo añadido al total") or 0 for text in draft.added)
        if self.findings.counts.get("bad-amount", 0) > before:
            return None
        if total is None and payable is None:
            self.findings.error(where, "missing-amount", "Falta el importe de la factura.", _ASK)
            return None
        if total is None:
            total = (payable or 0) + prepaid + withheld - added
        withheld = -abs(withheld) if total < 0 else abs(withheld)
        gross = {total - prepaid + added, total - prepaid}  # some totals hold what was added already
        if payable is None:
            payable = total - prepaid + added - withheld
        elif draft.is_before_withholding and payable in gross:
            payable -= withheld
        elif payable + withheld not in gross and not (draft.may_omit_prepaid and not prepaid and payable < total):
            parts = f"a cuenta {spoken(prepaid, currency)}, retenido {spoken(withheld, currency)}"
            message = f"Total {spoken(total, currency)}, {parts}, y pide pagar {spoken(payable, currency)}: no cuadra."
            hint = "Se reclamará lo que pide pagar. Si no es eso, corrija la factura antes de cargarla."
            self.findings.warn(where, "amounts-differ", message, hint)
        is_flipped = draft.is_credit and (total > 0 or (total == 0 and payable > 0))
        if not is_flipped:
            return _Amounts(total, payable, False)
        return _Amounts(-total, -abs(payable), True)

    def _dues(
        self, where: str, draft: Draft, issued_on: date, amounts: _Amounts, currency: str
    ) -> tuple[DueAmount, ...] | None:
        """Return the due dates with their share; None when one of them cannot be read."""
        if len(draft.dues) > MAX_DUES:
            message = f"La factura tiene {len(draft.dues)} vencimientos y el máximo son {MAX_DUES}."
            self.findings.error(where, "too-many-dues", message, _ASK)
            return None
        days: list[date] = []
        parts: list[int | None] = []
        # One instalment without a day says no more than the amount to be paid.
        dated = [due for due in draft.dues if due.day or len(draft.dues) > 1]
        for due in dated:
            if not due.day:
                message = f"De los {len(dated)} vencimientos alguno no tiene fecha."
                self.findings.error(where, "missing-date", message, _ASK)
                return None
            day = self._day(where, due.day, "el vencimiento")
            part = self._minor(where, due.amount, currency, "el importe del vencimiento")
            if day is None or (due.amount and part is None):
                return None
            days.append(day)
            parts.append(-abs(part) if part is not None and amounts.is_flipped else part)
        if not days:
            return (self._assumed(where, draft, issued_on, amounts),)
        if min(days) < issued_on and amounts.total >= 0:
            message = f"El vencimiento {min(days):%d/%m/%Y} es anterior a la fecha de la factura {issued_on:%d/%m/%Y}."
            hint = "Compruebe las dos fechas; si son correctas, acéptelo."
            self.findings.warn(where, "due-before-issue", message, hint)
        percents = [due.percent for due in dated]
        shared = shared_out(amounts.payable, days, parts, percents)
        if shared.told is not None:
            told = f"Los vencimientos suman {spoken(shared.told, currency)} y hay que pagar"
            message = f"{told} {spoken(amounts.payable, currency)}: la diferencia va al último vencimiento."
            hint = "Si no es así, corrija la factura antes de cargarla."
            self.findings.warn(where, "dues-differ", message, hint)
        return shared.dues

    def _assumed(self, where: str, draft: Draft, issued_on: date, amounts: _Amounts) -> DueAmount:
        if amounts.payable <= 0 or draft.is_credit:
            return DueAmount(issued_on, amounts.payable)
        if draft.term_days is not None:
            return DueAmount(issued_on + timedelta(days=draft.term_days), amounts.payable)
        self.assumed.append(where)
        return DueAmount(issued_on + timedelta(days=DEFAULT_TERM_DAYS), amounts.payable)

    def _tell_oddities(self, where: str, draft: Draft, amounts: _Amounts, currency: str) -> None:
        if draft.is_credit and not amounts.is_flipped and amounts.total < 0:
            total = spoken(amounts.total, currency)
            message = f"Es un abono y además trae importes negativos: se carga como abono de {total}."
            hint = "Si quien la hizo quiso anular un abono, no la cargue y pídale otra factura."
            self.findings.warn(where, "credit-note-negative", message, hint)
        others = ", ".join(filter(None, draft.corrects))[:80]
        if draft.replaces and others and amounts.total > 0:  # a negative one takes the whole back, and that is all
            message = f"Dice que sustituye a la factura {others} por su importe completo."
            hint = f"Si {others} está en sus libros, no se pide ninguna de las dos hasta que diga en Comprobar cuál."
            self.findings.warn(where, "replaces-invoice", message, hint)
        if draft.assigned_to:
            message = f"El cobro está cedido a «{draft.assigned_to[:60]}»: su cliente debe pagarle a él."
            hint = "Cárguela solo si la cobra su empresa."
            self.findings.warn(where, "assigned-invoice", message, hint)
        if amounts.payable < 0 < amounts.total:
            message = f"Se pagó más de lo facturado: quedan {spoken(-amounts.payable, currency)} a favor del cliente."
            self.findings.note(where, "overpaid-invoice", message, "No hay que hacer nada.")
