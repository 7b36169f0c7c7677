"""Which movements of a statement are known already: the same one in two overlapping statements is one line.

Two equal payments on one day are two lines: they differ by their ordinal among equals. What another report told in
other words is found by `core.repeated_moves`.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import NamedTuple

from django.db.models import Exists, OuterRef, QuerySet, Sum

from amistoso.core import identifiers, repeated_moves, statement_chain
from amistoso.core.documents import BankEntry, StatementRow
from amistoso.core.repeated_moves import KnownMove, Report
from amistoso.core.statement_chain import Stretch
from amistoso.models import BankAccount, BankLine, Statement
from amistoso.queries.sql import in_batches

BATCH = 1000
MAX_CHAIN = 50  # statements of one day
_UNCONFIRMED_DAYS = 60


class NewLine(NamedTuple):
    entry: BankEntry
    fingerprint: str


@dataclass(slots=True)
class Found:
    """`confirmed`: a line an earlier report told, as this statement tells it. `doubtful`: new on days told whole."""

    new: list[NewLine] = field(default_factory=list)
    confirmed: list[tuple[int, NewLine]] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)  # lines that now belong to this statement, told as before
    repeated: int = 0
    doubtful: list[BankEntry] = field(default_factory=list)


def find(*, account: BankAccount | None, statement: StatementRow) -> Found:
    """Set the movements that the account does not have apart from those it has, in the order of the statement."""
    parts = _parts_before(account, statement) if account else []
    lines = _numbered(statement, _equals_in(parts, statement))
    if account is None:
        return Found(new=lines)
    known = _known(account, [line.fingerprint for line in lines])
    left = [line for line in lines if line.fingerprint not in known]
    found = Found(repeated=len(lines) - len(left))
    if statement.is_final:
        found.moved = [line_id for line_id, is_final in known.values() if not is_final]
    if left:
        _settle(found, left, account, statement, {line_id for line_id, _ in known.values()}, parts)
    return found


def _numbered(statement: StatementRow, earlier: Counter[tuple[str, ...]]) -> list[NewLine]:
    seen: Counter[tuple[str, ...]] = Counter()
    lines = []
    for entry in statement.entries:
        key = _key(entry)
        seen[key] += 1
        lines.append(NewLine(entry, _fingerprint(key, seen[key] + earlier[key])))
    return lines


def _settle(
    found: Found,
    left: list[NewLine],
    account: BankAccount,
    statement: StatementRow,
    taken: set[int],
    parts: Sequence[int],
) -> None:
    """Look for what is left among the lines that other reports told in other words."""
    moves = [move for move in _moves_near(account, left, statement, parts) if move.id not in taken]
    report = Report(statement.from_on, statement.until_on, statement.is_final)
    pairs = repeated_moves.pairs([line.entry for line in left], moves, report)
    provisional = {move.id for move in moves if not move.is_final}
    for at, line in enumerate(left):
        if at not in pairs:
            found.new.append(line)
            continue
        found.repeated += 1
        told_before = [line_id for line_id in pairs[at] if line_id in provisional]
        if not statement.is_final or not told_before:
            continue
        if len(pairs[at]) == 1 and sum(ids == pairs[at] for ids in pairs.values()) == 1:
            found.confirmed.append((told_before[0], line))
        else:
            found.moved += told_before
    found.moved = sorted(set(found.moved))
    if statement.is_final and found.new:
        found.doubtful = _doubtful(account, statement, [line.entry for line in found.new], parts)


def _moves_near(
    account: BankAccount, left: Sequence[NewLine], statement: StatementRow, parts: Sequence[int]
) -> list[KnownMove]:
    """Read the lines that may tell the same money; of a first part of the same day none does."""
    days = [line.entry.booked_on for line in left]
    window = timedelta(days=repeated_moves.WINDOW_DAYS)
    lines = BankLine.objects.filter(account=account, booked_on__range=(min(days) - window, max(days) + window))
    fields = (
        "id", "booked_on", "value_on", "amount_minor", "text", "payer_iban", "end_to_end_id", "bank_id",
        "statement__is_final", "statement__from_on", "statement__until_on", "statement__number", "statement_id",
    )  # fmt: skip
    return [
        KnownMove(*told)
        for *told, number, statement_id in lines.order_by("booked_on", "id").values_list(*fields).iterator(BATCH)
        if statement_id not in parts and not statement_chain.are_parts_of_one(number, statement.number)
    ]


def _doubtful(
    account: BankAccount, statement: StatementRow, entries: Sequence[BankEntry], parts: Sequence[int]
) -> list[BankEntry]:
    """New movements on days inside another final statement: one of the two is wrong, or tells money differently."""
    others = Statement.objects.filter(
        account=account, is_final=True, from_on__lte=statement.until_on, until_on__gte=statement.from_on
    ).exclude(id__in=parts)
    told = others.order_by("from_on", "id").values_list("from_on", "until_on", "number")
    days = [
        (max(first, statement.from_on), last)
        for first, last, number in told
        if not statement_chain.are_parts_of_one(number, statement.number)
    ]
    return repeated_moves.unlike(entries, days)


def _key(entry: BankEntry) -> tuple[str, ...]:
    days = (entry.booked_on.isoformat(), entry.value_on.isoformat())
    return (*days, str(entry.amount_minor), " ".join(entry.text.split()), entry.reference[:80], entry.concept[:10])


def _fingerprint(key: tuple[str, ...], ordinal: int) -> str:
    return hashlib.sha256("\x1f".join((*key, str(ordinal))).encode()).hexdigest()


def _known(account: BankAccount, fingerprints: list[str]) -> dict[str, tuple[int, bool]]:
    """Return fingerprint -> line and whether a final statement told it."""
    found: dict[str, tuple[int, bool]] = {}
    for batch in in_batches(fingerprints, BATCH):
        lines = BankLine.objects.filter(account=account, fingerprint__in=batch)
        for fingerprint, line_id, is_final in lines.values_list("fingerprint", "id", "statement__is_final"):
            found[fingerprint] = line_id, is_final
    return found


def _parts_before(account: BankAccount, statement: StatementRow) -> list[int]:
    """Return the statements of the shared day that this one goes on from, the nearest first.

    A bank that sends two statements a day begins the second where the first ended: an equal payment in it is another
    payment. A statement that overlaps begins at an older balance, and repeats what is known.
    """
    if statement.opening_minor is None:
        return []
    touching = Statement.objects.filter(
        account=account, until_on__gte=statement.from_on, from_on__lte=statement.from_on,
        closing_minor__isnull=False, opening_minor__isnull=False,
    ).exclude(opening_minor=statement.opening_minor, closing_minor=statement.closing_minor)  # fmt: skip
    by_closing: dict[int, tuple[int, int]] = {}
    for one, opening, closing in touching.order_by("id").values_list("id", "opening_minor", "closing_minor"):
        if opening is not None and closing is not None and opening != closing:
            by_closing.setdefault(closing, (one, opening))
    parts: list[int] = []
    balance = statement.opening_minor
    while balance in by_closing and len(parts) < MAX_CHAIN:
        one, balance = by_closing.pop(balance)
        parts.append(one)
    return parts


def _equals_in(parts: Sequence[int], statement: StatementRow) -> Counter[tuple[str, ...]]:
    """Count what the parts before have of the day they share."""
    found: Counter[tuple[str, ...]] = Counter()
    if not parts:
        return found
    lines = BankLine.objects.filter(statement_id__in=parts, booked_on__gte=statement.from_on).order_by("id")
    fields = ("booked_on", "value_on", "amount_minor", "text", "reference", "concept")
    for booked_on, value_on, minor, text, reference, concept in lines.values_list(*fields):
        found[_key(BankEntry(booked_on, value_on, minor, text, reference, concept=concept))] += 1
    return found


def last_stretch(*, account: BankAccount, statement: StatementRow) -> Stretch | None:
    """Return the latest final statement that ends before this one begins, unless one reaches into it."""
    others = Statement.objects.filter(account=account, is_final=True)
    reaching = others.filter(until_on__gte=statement.from_on, from_on__lte=statement.until_on)
    if reaching.exists():
        return None
    last = others.filter(until_on__lt=statement.from_on).order_by("-until_on", "-id").first()
    return None if last is None else stretch_of_statement(last, net_of(BankLine.objects.filter(statement=last)))


def net_of(lines: QuerySet[BankLine]) -> int:
    return lines.aggregate(net=Sum("amount_minor"))["net"] or 0


def stretch_of_statement(statement: Statement, net_minor: int) -> Stretch:
    return Stretch(
        statement.from_on, statement.until_on, statement.opening_minor, statement.closing_minor, net_minor,
        statement.number,
    )  # fmt: skip


def stretch_of_row(statement: StatementRow) -> Stretch:
    net = sum(entry.amount_minor for entry in statement.entries)
    return Stretch(
        statement.from_on, statement.until_on, statement.opening_minor, statement.closing_minor, net, statement.number
    )


def unconfirmed(*, account: BankAccount) -> QuerySet[BankLine]:
    """Lines of an intraday report that the statements of their day, and of the days after, never told."""
    if account.until_on is None:
        return BankLine.objects.none()
    last = account.until_on - timedelta(days=repeated_moves.WINDOW_DAYS)
    first = account.until_on - timedelta(days=_UNCONFIRMED_DAYS)
    covering = Statement.objects.filter(
        account=account, is_final=True, from_on__lte=OuterRef("booked_on"), until_on__gte=OuterRef("booked_on")
    )
    lines = BankLine.objects.filter(Exists(covering), account=account, statement__is_final=False)
    return lines.filter(booked_on__range=(first, last)).order_by("booked_on", "id")


def with_known_accounts(*, company_id: int, statements: Sequence[StatementRow]) -> tuple[StatementRow, ...]:
    """Name each account as the books do: one that a report calls by its IBAN and another by the bank's own number
    would be two, and the same money would come in twice."""
    known = list(BankAccount.objects.filter(company_id=company_id).order_by("id").values_list("account", "currency"))
    told = {(account, currency) for account, currency in known}
    named = []
    for one in statements:
        same = [
            account for account, currency in known
            if currency == one.currency and identifiers.are_one_account(account, one.account)
        ]  # fmt: skip
        is_told = (one.account[:40], one.currency) in told
        named.append(one if is_told or len(same) != 1 else replace(one, account=same[0]))
    return tuple(named)


def accounts_of(*, company_id: int, statements: Sequence[StatementRow]) -> dict[tuple[str, str], BankAccount]:
    names = {statement.account[:40] for statement in statements}
    found = BankAccount.objects.filter(company_id=company_id, account__in=names)
    return {(account.account, account.currency): account for account in found}
