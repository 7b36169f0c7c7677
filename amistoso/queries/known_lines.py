"""Which movements of a statement are known already: the same one in two overlapping statements is one line.

Two equal payments on one day are two lines: they differ by their ordinal among equals.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from amistoso.core.documents import BankEntry, StatementRow
from amistoso.models import BankAccount, BankLine, Statement

BATCH = 1000


class NewLine(NamedTuple):
    entry: BankEntry
    fingerprint: str


def new_lines(*, account: BankAccount | None, statement: StatementRow) -> list[NewLine]:
    """Return the movements that the account does not have yet, in the order of the statement."""
    earlier = _equals_before(account, statement) if account else Counter()
    seen: Counter[tuple[str, ...]] = Counter()
    lines: dict[str, NewLine] = {}
    for entry in statement.entries:
        key = _key(entry)
        seen[key] += 1
        fingerprint = _fingerprint(key, seen[key] + earlier[key])
        lines[fingerprint] = NewLine(entry, fingerprint)
    known = _known(account, list(lines)) if account else set()
    return [line for fingerprint, line in lines.items() if fingerprint not in known]


def _key(entry: BankEntry) -> tuple[str, ...]:
    days = (entry.booked_on.isoformat(), entry.value_on.isoformat())
    return (*days, str(entry.amount_minor), " ".join(entry.text.split()), entry.reference, entry.concept)


def _fingerprint(key: tuple[str, ...], ordinal: int) -> str:
    return hashlib.sha256("\x1f".join((*key, str(ordinal))).encode()).hexdigest()


def _known(account: BankAccount, fingerprints: list[str]) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(fingerprints), BATCH):
        batch = fingerprints[start : start + BATCH]
        lines = BankLine.objects.filter(account=account, fingerprint__in=batch)
        found.update(lines.values_list("fingerprint", flat=True))
    return found


def _equals_before(account: BankAccount, statement: StatementRow) -> Counter[tuple[str, ...]]:
    """Count what a statement that this one goes on from has of the day they share.

    A bank that sends two statements a day begins the second where the first ended: an equal payment in it is another
    payment. A statement that overlaps begins at an older balance, and repeats what is known.
    """
    found: Counter[tuple[str, ...]] = Counter()
    before = Statement.objects.filter(
        account=account, until_on__gte=statement.from_on, from_on__lte=statement.from_on,
        closing_minor=statement.opening_minor,
    ).exclude(opening_minor=statement.opening_minor)  # fmt: skip
    itself = {"opening_minor": statement.opening_minor, "closing_minor": statement.closing_minor}
    for one in before.exclude(**itself).order_by("id"):
        lines = BankLine.objects.filter(statement=one, booked_on__gte=statement.from_on)
        fields = ("booked_on", "value_on", "amount_minor", "text", "reference", "concept")
        for booked_on, value_on, minor, text, reference, concept in lines.values_list(*fields):
            found[_key(BankEntry(booked_on, value_on, minor, text, reference, concept=concept))] += 1
    return found


def last_statement(*, account: BankAccount, statement: StatementRow) -> Statement | None:
    """Return the latest statement that ends before this one begins, unless one reaches into it."""
    others = Statement.objects.filter(account=account)
    reaching = others.filter(until_on__gte=statement.from_on, from_on__lte=statement.until_on)
    if reaching.exists():
        return None
    return others.filter(until_on__lt=statement.from_on).order_by("-until_on", "-id").first()


def accounts_of(*, company_id: int, statements: Sequence[StatementRow]) -> dict[tuple[str, str], BankAccount]:
    names = {statement.account[:40] for statement in statements}
    found = BankAccount.objects.filter(company_id=company_id, account__in=names)
    return {(account.account, account.currency): account for account in found}
