"""What matching has to know: bank lines still open, and of the books only what those lines may settle.

Lines are read against the books some hundreds at a time, by the numbers, payers and amounts they mention: a ledger of a
million open invoices costs no more than the lines ask for. Plain rows, no model objects.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from amistoso.core import creditor_references, matching, plain_texts
from amistoso.core.allocation import LEDGER_DATED, Order
from amistoso.core.fitting import UNDATED_DAYS_AFTER
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Book, Line, Match, OpenItem, Status, settled
from amistoso.core.matching import Look
from amistoso.core.offers import MOST_OF_AMOUNT
from amistoso.core.payers import Payer, PayerIndex
from amistoso.models import BankAccount, BankLine, BankLineState, Company, Customer, Decision, Item, RejectedProposal
from amistoso.queries import agreements, debits, payers, returns
from amistoso.queries.sql import among, by_index, day, day_column, ids_parameter, in_batches, of_ids, rows

CHUNK = 2000  # lines read against the books together
LATEST_NUMBERS = 2000  # by which our series are known
MOST_KEYS = 20_000  # numbers or references in one question


def find_matches(
    *,
    company: Company,
    line_ids: Collection[int] | None = None,
    with_credit: bool = False,
    with_returns: bool = True,
) -> list[LineMatch]:
    """Say what each open line (or just these) would settle; writes nothing.

    `with_credit` also asks of money kept as a customer's credit: only a person spends that.
    """
    lines = open_lines(company=company, line_ids=line_ids, with_credit=with_credit)
    if not lines:
        return []
    asked_for = {line.id for line in lines}
    lines += _beside(company, lines) if line_ids is not None else []
    reader = _Reader(company, lines)
    found = {line.id: LineMatch(aside, {}) for line in lines if (aside := matching.set_aside(line, reader.bare()))}
    back = [one.match.line for one in found.values() if with_returns and matching.is_return(one.match.line)]
    found |= {one.match.line.id: one for one in returns.find(company=company, lines=back, payers=reader.payers)}
    for collected in debits.find(company=company, lines=[line for line in lines if line.id not in found]):
        found[collected.match.line.id] = collected
        reader.settle(collected)
    waiting = matching.in_turn(line for line in lines if line.id not in found)
    asked = waiting
    for ask in matching.ROUNDS:
        hopeful: set[int] = set()
        for chunk in _chunks(asked):
            seen, book = reader.look(chunk)
            for one in seen:
                if match := ask(one, book):
                    found[match.line.id] = reader.keep(match, book)
                elif matching.may_settle_later(one):
                    hopeful.add(one.line.id)
        asked = [one for one in asked if one.id in hopeful or (one.id not in found and one.payer_iban in reader.learnt)]
    waiting = [line for line in waiting if line.id not in found]
    for chunk in _chunks(waiting):
        seen, book = reader.look(chunk, is_last=True)
        found |= {one.line.id: reader.keep(matching.undecided(one, book), book) for one in seen}
    found |= debits.by_sum(company=company, found=[found[line_id] for line_id in sorted(asked_for)])
    return [found[line.id] for line in lines if line.id in asked_for]


def _beside(company: Company, lines: Sequence[Line]) -> list[Line]:
    """Return earlier lines that seem to be of the same customers: what they pay, the lines asked about may not.

    So few that the names of all customers need not be read.
    """
    ids = [line.id for line in lines]
    who = {line.customer_id for line in lines if line.customer_id is not None}
    room = payers.FEW_LINES - len(ids)
    if not who or room <= 0:
        return []
    others = BankLine.objects.filter(company=company, state=BankLineState.OPEN, customer_id__in=who).exclude(id__in=ids)
    earlier = others.filter(booked_on__lte=max(line.booked_on for line in lines), unapplied_minor__gt=0)
    latest = list(earlier.order_by("-booked_on", "-id").values_list("id", flat=True)[:room])
    return open_lines(company=company, line_ids=latest) if latest else []


def _chunks(lines: Sequence[Line]) -> Iterable[Sequence[Line]]:
    for start in range(0, len(lines), CHUNK):
        yield lines[start : start + CHUNK]


def open_lines(*, company: Company, line_ids: Collection[int] | None = None, with_credit: bool = False) -> list[Line]:
    """Return the lines that are neither applied nor set aside, oldest first."""
    states = (BankLineState.OPEN, BankLineState.CREDIT) if with_credit else (BankLineState.OPEN,)
    found = BankLine.objects.filter(state__in=states)
    if line_ids is None:
        found = found.filter(company=company)
    else:
        found = of_ids(found, company_id=company.id, ids=line_ids)
    rejected: dict[int, set[str]] = defaultdict(set)
    for line_id, key in RejectedProposal.objects.filter(company=company, line__in=found).values_list("line_id", "key"):
        rejected[line_id].add(key)
    fields = (
        "id", "account__account", "booked_on", "currency", "amount_minor", "unapplied_minor", "text", "reference",
        "payer_name", "payer_iban", "payer_tax_id", "concept", "customer_id", "because", "end_to_end_id",
        "mandate_id", "creditor_reference", "is_return", "return_code", "kept_on",
        "is_for_person",
    )  # fmt: skip
    return [
        # `because` stands on an open line only where a person said who paid.
        Line(
            *row[:13],  # type: ignore[misc]
            is_said=bool(row[13]),
            # What is left of a line that settled something was more than its payer owed for it.
            is_for_person=row[20] or row[19] is not None or 0 < row[5] < row[4],
            end_to_end_id=row[14],
            mandate_id=row[15],
            creditor_reference=row[16],
            is_return=row[17],
            return_code=row[18],
            is_kept=row[19] is not None,
            rejected=frozenset(rejected.get(row[0], ())),
        )
        for row in found.order_by("booked_on", "id").values_list(*fields).iterator(CHUNK)
    ]


@dataclass(slots=True)
class _Reader:
    """Reads the books for a few lines at a time, and remembers what earlier lines have settled."""

    company: Company
    payers: PayerIndex
    own_ibans: frozenset[str]
    since: date  # what only the ledger calls paid before this is no payment of these lines
    has_references: bool
    series: frozenset[str]  # the shapes of the numbers issued of late
    agreed: frozenset[int]  # customers with a running agreement: few
    settled: dict[int, OpenItem] = field(default_factory=dict)
    claimed: set[int] = field(default_factory=set)  # what lines in doubt seem to pay
    who: dict[int, Payer] = field(default_factory=dict)  # line -> who pays, asked in one round and known in the next
    learnt: set[str] = field(default_factory=set)  # accounts by which somebody may be known who was not before

    def __init__(self, company: Company, lines: Sequence[Line]) -> None:
        came_in = [line.booked_on for line in lines if line.amount_minor > 0]
        self.company = company
        self.payers = payers.read(company=company, lines=lines)
        self.own_ibans = frozenset(BankAccount.objects.filter(company=company).values_list("account", flat=True))
        self.since = min(came_in, default=date.max) - timedelta(days=UNDATED_DAYS_AFTER)
        self.has_references = company.invoice_set.exclude(payment_reference="").exists()
        latest = Item.objects.filter(company=company).order_by("-id").values_list("number", flat=True)[:LATEST_NUMBERS]
        self.series = frozenset(map(plain_texts.shape_of, latest)) - {""}
        self.settled, self.claimed, self.who, self.learnt = {}, set(), {}, set()
        self.agreed = agreements.customers_with_running(company=company)

    def bare(self) -> Book:
        order = Order(self.company.application_order)
        return Book(
            payers=self.payers, own_ibans=self.own_ibans, order=order, claimed=self.claimed, series=self.series
        )  # fmt: skip

    def look(self, lines: Sequence[Line], *, is_last: bool = False) -> tuple[list[Look], Book]:
        """Read what the lines mention, then what else the customers found owe, where that could matter.

        The last look gathers proposals too: who has almost the payer's name, and who owes just this.
        """
        book = self.bare()
        self._add_mentioned(book, lines)
        seen = [matching.look(line, book, self._known_payer(line)) for line in lines]
        self.who |= {one.line.id: one.payer for one in seen}
        doubtful = [look for look in seen if not matching.is_settled_by_number(look, book)]
        customer_ids = {one for look in doubtful for one in matching.customers_of(look, book)}
        if is_last:
            customer_ids |= {one for look in doubtful for one in look.payer.near}
        self._add_customers(book, customer_ids)
        if is_last:
            self._add_of_amount(book, {line.unapplied_minor for line in lines})
        return seen, book

    def _known_payer(self, line: Line) -> Payer | None:
        return None if line.payer_iban in self.learnt else self.who.get(line.id)

    def settle(self, found: LineMatch) -> None:
        """What a line settles without the book, no other line of this look can."""
        self.settled.update((part.item_id, settled(found.items[part.item_id], part)) for part in found.match.parts)

    def keep(self, match: Match, book: Book) -> LineMatch:
        offers = (match.parts, *(proposal.parts for proposal in match.proposals))
        if match.teaches_iban:
            self.learnt.add(match.line.payer_iban)
        if match.status is Status.APPLIED:
            self.settled.update((part.item_id, book.items[part.item_id]) for part in match.parts)
        return LineMatch(match, {part.item_id: book.items[part.item_id] for parts in offers for part in parts})

    def _add_mentioned(self, book: Book, lines: Sequence[Line]) -> None:
        tails: set[str] = set()
        joined: set[str] = set()
        references: set[str] = set()
        for line in lines:
            told = matching.mentions_of(line, with_references=self.has_references)
            tails |= told.tails
            joined |= told.joined
            references |= told.references
        self._add(book, "item_by_tail", "i.number_tail", tails, self._payable)
        self._add(book, "item_by_joined", "i.number_joined", joined, self._payable)
        self._add_referred(book, references)
        for some in _batches(references):
            sql = f"SELECT id FROM amistoso_invoice WHERE company_id = %s AND {among('reference_key')}"
            ids = [row[0] for row in rows(f"{sql} AND NOT payment_reference = ''", [self.company.id, _keys(some)])]
            self._add(book, "", "i.invoice_id", ids, self._payable)

    def _add_referred(self, book: Book, references: set[str]) -> None:
        """Read what our own references name: the number of an invoice or of a customer stands in them."""
        found = {said: creditor_references.target_of(said, self.company.id) for said in references if said[:2] == "RF"}
        invoices = {said: one.id for said, one in found.items() if one and one.kind == creditor_references.INVOICE}
        customers = {said: one.id for said, one in found.items() if one and one.kind == creditor_references.CUSTOMER}
        if invoices:
            self._add(book, "", "i.invoice_id", set(invoices.values()), self._payable)
            for said, invoice_id in invoices.items():
                if invoice_id in book.by_invoice:
                    book.numbers.refer(invoice_id, said)
        if customers:
            own = Customer.objects.filter(company=self.company, id__in=set(customers.values()))
            known = set(own.order_by("id").values_list("id", flat=True))
            book.own_references |= {said: one for said, one in customers.items() if one in known}

    def _add_of_amount(self, book: Book, amounts: set[int]) -> None:
        """Read who owes just this; what hundreds owe says nothing about anybody."""
        sql = (
            f"SELECT open_minor FROM amistoso_item{by_index('item_open_by_amount')} WHERE company_id = %s"
            f" AND NOT open_minor = 0 AND {among('open_minor')} GROUP BY open_minor HAVING COUNT(*) <= %s"
        )
        keys = ids_parameter(sorted(amounts))
        rare = [row[0] for row in rows(sql, [self.company.id, keys, MOST_OF_AMOUNT])]
        book.common_amounts |= amounts.difference(rare)
        self._add(book, "item_open_by_amount", "i.open_minor", rare, "NOT i.open_minor = 0", is_numbered=False)

    @property
    def _payable(self) -> str:
        in_ledger = (
            "SELECT 1 FROM amistoso_allocation a WHERE a.item_id = i.id AND a.source = 'ledger'"
            f" AND a.undone_at IS NULL AND a.paid_on >= '{self.since.isoformat()}'"
        )
        return f"(NOT i.open_minor = 0 OR EXISTS ({in_ledger}))"

    def _add_customers(self, book: Book, customer_ids: set[int]) -> None:
        self._add(book, "item_open", "i.customer_id", customer_ids, "NOT i.open_minor = 0", is_numbered=False)
        closed = f"i.closed_on >= '{self.since.isoformat()}' AND {self._payable}"
        self._add(book, "item_closed", "i.customer_id", customer_ids, closed, is_numbered=False)
        book.discounts |= payers.discounts(company=self.company, customer_ids=customer_ids)
        if agreed := customer_ids & self.agreed:
            book.plans |= agreements.plans_to_match(company=self.company, customer_ids=agreed, today=self.since)

    def _add(
        self, book: Book, index: str, column: str, keys: Collection[Any], condition: str, *, is_numbered: bool = True
    ) -> None:
        sql = (
            f"SELECT i.id, i.invoice_id, i.customer_id, i.number, {day_column('i.issued_on')},"
            f" {day_column('i.due_on')}, i.currency, i.open_minor, i.amount_minor"
            f"{', v.payment_reference' if self.has_references else ''} FROM amistoso_item i"
            f"{by_index(index) if index else ''}"
            f"{' JOIN amistoso_invoice v ON v.id = i.invoice_id' if self.has_references else ''}"
            f" WHERE i.company_id = %s AND {among(column)} AND {condition}"
        )
        for some in _batches(keys):
            found = [row for row in rows(sql, [self.company.id, _keys(some)]) if row[0] not in book.items]
            ledger = self._ledger([row[0] for row in found if row[7] != row[8]])
            for row in found:
                paid_minor, paid_on = ledger.get(row[0], (0, None))
                issued_on, due_on = day(row[4]) or date.min, day(row[5]) or date.min
                item = OpenItem(
                    row[0], row[1], row[2], row[3], issued_on, due_on, row[6], row[7], paid_minor, paid_on
                )  # fmt: skip
                item = self.settled.get(item.id, item)
                book.add(item, row[9] if self.has_references else "", is_numbered=is_numbered)

    def _ledger(self, item_ids: Sequence[int]) -> dict[int, tuple[int, date | None]]:
        """Return item -> what the invoice list calls paid, and the day where the list told one."""
        found: dict[int, tuple[int, date | None]] = {}
        sql = (
            f"SELECT item_id, amount_minor, {day_column('paid_on')}, because FROM amistoso_allocation"
            f" WHERE {among('item_id')} AND source = 'ledger' AND undone_at IS NULL AND paid_on >= %s"
            " AND amount_minor > 0 ORDER BY paid_on, id"
        )
        for item_id, minor, paid_on, because in rows(sql, [ids_parameter(item_ids), self.since]) if item_ids else ():
            before = found.get(item_id, (0, None))[0]
            found[item_id] = before + minor, day(paid_on) if because == LEDGER_DATED else None
        return found


def _keys(keys: Sequence[Any]) -> Any:
    return ids_parameter(keys)


def _batches(keys: Collection[Any]) -> Iterable[Sequence[Any]]:
    return in_batches(sorted(keys), MOST_KEYS)


def seen_by_decisions(*, company: Company, line_ids: Sequence[int]) -> set[int]:
    """Return which of these lines were there when anything was last decided, and so may have held somebody."""
    last = Decision.objects.filter(company=company).order_by("-id").first()
    if last is None:
        return set()
    # A day more than is true anywhere on Earth: decisions tell a day, loads an instant.
    until = datetime.combine(last.on, time.max, UTC) + timedelta(days=1)
    found: set[int] = set()
    for some in in_batches(line_ids, MOST_KEYS):
        old = BankLine.objects.filter(id__in=some, statement__load__loaded_at__lte=until)
        found.update(old.values_list("id", flat=True))
    return found


def whom_amounts_fit(*, company_id: int, amounts: Iterable[tuple[str, int]]) -> set[int]:
    """Return the customers whom unidentified money of these amounts holds: `guards.amounts_that_fit` as a query."""
    found = whom_each_amount_fits(company_id=company_id, amounts=amounts)
    return {customer for customers in found.values() for customer in customers}


def whom_each_amount_fits(*, company_id: int, amounts: Iterable[tuple[str, int]]) -> dict[tuple[str, int], set[int]]:
    """Return (currency, minor units) -> the customers whom it could be from: one item, or all up to some due date."""
    by_currency: dict[str, list[int]] = defaultdict(list)
    for currency, minor in amounts:
        by_currency[currency].append(minor)
    sql = (
        "SELECT customer_id, open_minor, so_far FROM (SELECT customer_id, open_minor, SUM(open_minor)"
        " OVER (PARTITION BY customer_id ORDER BY due_on, id) AS so_far FROM amistoso_item"
        " WHERE company_id = %s AND currency = %s AND NOT open_minor = 0) AS opened"
        f" WHERE {among('open_minor')} OR {among('so_far')}"
    )
    found: dict[tuple[str, int], set[int]] = defaultdict(set)
    for currency, minors in by_currency.items():
        wanted = set(minors)
        keys = ids_parameter(sorted(wanted))
        for customer_id, *two in rows(sql, [company_id, currency, keys, keys]):
            for minor in wanted.intersection(map(int, two)):
                found[currency, minor].add(customer_id)
    return found
