"""What a return may take back: live allocations before it, and money of a payment that settled nothing yet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.db.models import Count, Q, QuerySet

from amistoso.core import invoice_numbers, matching, offers, returns
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Book, Line, Match, OpenItem
from amistoso.core.payers import Payer, PayerIndex
from amistoso.core.returns import WINDOW_DAYS, Opened, Paid
from amistoso.models import Allocation, AllocationSource, BankLine, Company, Item
from amistoso.queries import debits
from amistoso.queries.sql import in_batches

CHUNK = 500
MOST_ALIKE = 50  # payments of one amount: among more the amount says nothing
NO_MONEY = (AllocationSource.REPLACEMENT, AllocationSource.WAIVED)  # nothing was paid that could come back
PAYER_DAYS = 70  # how far back what somebody paid is looked through for want of any reference


def find(*, company: Company, lines: Sequence[Line], payers: PayerIndex) -> list[LineMatch]:
    """Say which payment each return takes back; writes nothing. The oldest return is asked first."""
    found: list[LineMatch] = []
    taken: set[int] = set()
    for chunk in in_batches(matching.in_turn(lines), CHUNK):
        who = {line.id: offers.payer_of(line, Book(payers=payers)) for line in chunk}
        tails = {line.id: matching.mentions_of(line).tails for line in chunk}
        named = sorted({tail for some in tails.values() for tail in some})
        paid = _Earlier(_paid(company, chunk, who, named))
        opened = _opened(company, named)
        for line in chunk:
            near = paid.near(line, who[line.id], tails[line.id])
            left = [one for one in near if one.allocation_id not in taken]
            still = [one for tail in tails[line.id] for one in opened.get(tail, ())]
            match = returns.match_return(line, left, who[line.id], still)
            taken |= set(match.undoes)
            found.append(_told(match, [*left, *still]))
    return found


def _opened(company: Company, tails: Sequence[str]) -> dict[str, list[Opened]]:
    """Read the open items whose invoice a return may name, by the tail of its number."""
    found: dict[str, list[Opened]] = defaultdict(list)
    for batch in in_batches(tails, CHUNK):
        items = Item.objects.filter(company=company, number_tail__in=batch, open_minor__gt=0).order_by("id")
        for row in items.values_list("number_tail", "id", "number", "customer_id", "open_minor"):
            found[row[0]].append(Opened(*row[1:]))
    return found


class _Earlier:
    """What was paid before, by all that could tie a return to it."""

    def __init__(self, paid: Iterable[Paid]) -> None:
        self.by: dict[tuple[str, object], list[Paid]] = defaultdict(list)
        of_line: dict[int, int] = defaultdict(int)
        for one in paid:
            tail, _ = invoice_numbers.keys_of(one.number)
            marks = (("e2e", one.end_to_end_id), ("mandate", one.mandate_id), ("reference", one.reference))
            who = (("iban", one.payer_iban), ("name", one.payer_name))
            for mark in (*marks, *who, ("customer", one.customer_id), ("minor", one.minor), ("tail", tail)):
                if mark[1]:
                    self.by[mark].append(one)
            if one.line_id is not None:
                of_line[one.line_id] += one.minor
                self.by["line", one.line_id].append(one)
        for line_id, minor in of_line.items():
            self.by["minor", minor] += self.by["line", line_id]

    def near(self, line: Line, payer: Payer, tails: Iterable[str]) -> list[Paid]:
        """Return what a return could mean, each with all that was paid with it, in the order of their ids."""
        asked: list[tuple[str, object]] = [("customer", payer.customer_id)]
        asked += [("minor", -line.amount_minor)] if len(self.by["minor", -line.amount_minor]) <= MOST_ALIKE else []
        asked += [("e2e", line.end_to_end_id)] if line.end_to_end_id else []
        asked += [("mandate", line.mandate_id)] if line.mandate_id else []
        asked += [("iban", line.payer_iban), ("name", line.payer_name)]
        asked += [("reference", said) for said in (line.creditor_reference, line.reference) if said]
        asked += [("tail", tail) for tail in tails]
        some = {one.key: one for mark in asked for one in self.by.get(mark, ())}
        lines = {one.line_id for one in some.values() if one.line_id is not None}
        some |= {one.key: one for line_id in lines for one in self.by["line", line_id]}
        return sorted(some.values(), key=lambda one: (one.paid_on, one.line_id or 0, one.allocation_id or 0))


def _paid(company: Company, lines: Sequence[Line], who: dict[int, Payer], tails: Sequence[str]) -> list[Paid]:
    """Read what the references, amounts, numbers and payers of the returns point to."""
    since = min(line.booked_on for line in lines) - timedelta(days=WINDOW_DAYS)
    until = max(line.booked_on for line in lines)
    came_in = BankLine.objects.filter(company=company, amount_minor__gt=0, booked_on__range=(since, until))
    said = {name: {getattr(line, name) for line in lines} - {""} for name in ("end_to_end_id", "mandate_id")}
    amounts = came_in.filter(amount_minor__in={-line.amount_minor for line in lines}).order_by()
    few = amounts.values("amount_minor").annotate(count=Count("id")).filter(count__lte=MOST_ALIKE)
    wanted = [Q(amount_minor__in=[row["amount_minor"] for row in few])]
    wanted += [Q(**{f"{name}__in": names}) for name, names in said.items() if names]
    for name in ("payer_iban", "payer_name", "reference"):  # of no index by themselves, but beside an amount
        if names := {getattr(line, name) for line in lines} - {""}:
            wanted.append(Q(amount_minor__in={-line.amount_minor for line in lines}, **{f"{name}__in": names}))
    line_ids = {one for asked in wanted for one in came_in.filter(asked).values_list("id", flat=True)}
    named = debits.named_in(company=company, texts=[text for line in lines for text in matching.texts_of(line)])
    line_ids |= {one for one in named.order_by("id").values_list("line_id", flat=True) if one is not None}
    items = Item.objects.filter(company=company, number_tail__in=tails).order_by("id").values_list("id", flat=True)
    live = Allocation.objects.filter(company=company, undone_at=None, paid_on__range=(since, until))
    live = live.exclude(source__in=NO_MONEY)
    customers = {payer.customer_id for payer in who.values() if payer.customer_id is not None}
    late = min(line.booked_on for line in lines) - timedelta(days=PAYER_DAYS)
    by_id: dict[int, Paid] = {}
    for some in (
        *(live.filter(bank_line__in=batch) for batch in in_batches(sorted(line_ids), CHUNK)),
        # Asked in two steps: PostgreSQL would rather read all that was ever paid than join a few hundred items.
        *(live.filter(item__in=batch) for batch in in_batches(list(items), CHUNK)),
        *(live.filter(item__customer__in=batch, paid_on__gte=late) for batch in in_batches(sorted(customers), CHUNK)),
    ):
        by_id |= {one.allocation_id or 0: one for one in _rows(some)}
    of_lines = {one.line_id for one in by_id.values() if one.line_id is not None} | line_ids
    known = list(by_id.values())
    for batch in in_batches(sorted(of_lines), CHUNK):
        more = [one for one in _rows(live.filter(bank_line__in=batch)) if one.allocation_id not in by_id]
        known += more
        known += _unspent(came_in.filter(id__in=batch, unapplied_minor__gt=0))
    return debits.told(company=company, paid=known)


def _rows(found: QuerySet[Allocation]) -> list[Paid]:
    fields = (
        "id", "item_id", "item__number", "item__customer_id", "amount_minor", "paid_on", "bank_line_id",
        "bank_line__end_to_end_id", "bank_line__mandate_id", "bank_line__creditor_reference", "bank_line__reference",
        "bank_line__payer_iban", "bank_line__payer_name", "bank_line__text",
    )  # fmt: skip
    return [
        Paid(*row[:7], *(row[7] or "", row[8] or "", row[9] or row[10] or ""), *(said or "" for said in row[11:]))  # type: ignore[call-arg]
        for row in found.order_by("id").values_list(*fields)
    ]


def _unspent(found: QuerySet[BankLine]) -> list[Paid]:
    fields = (
        "customer_id", "unapplied_minor", "booked_on", "id", "end_to_end_id", "mandate_id", "creditor_reference",
        "reference", "payer_iban", "payer_name", "text",
    )  # fmt: skip
    return [
        Paid(None, None, "", row[0], row[1], row[2], row[3], row[4], row[5], row[6] or row[7], *row[8:])
        for row in found.order_by("id").values_list(*fields)
    ]


def _told(match: Match, paid: Iterable[Paid | Opened]) -> LineMatch:
    """Give the items as far as a return speaks of them: their numbers."""
    ids = {part.item_id for parts in (match.parts, *(one.parts for one in match.proposals)) for part in parts}
    currency, on = match.line.currency, match.line.booked_on
    return LineMatch(
        match,
        {
            one.item_id: OpenItem(one.item_id, 0, one.customer_id or 0, one.number, on, on, currency, 0)
            for one in paid
            if one.item_id is not None and one.item_id in ids
        },
    )
