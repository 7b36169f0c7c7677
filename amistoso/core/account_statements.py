"""A customer's statement of account: what is open, what happened in a period, how old it is, in each currency.

Two currencies never add. What is open, less money that settles nothing yet, is always the last balance.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

AGES = (0, 30, 60, 90)  # days after the due date at which a bucket ends; the last has no end


class Kind(StrEnum):
    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"
    PAYMENT = "payment"
    RETURNED = "returned"
    REPLACED = "replaced"
    WAIVED = "waived"
    ON_ACCOUNT = "on-account"


class Movement(NamedTuple):
    """What happened on a day. `minor` is above zero where it adds to what is owed."""

    on: date
    kind: Kind
    text: str
    currency: str
    minor: int


class Open(NamedTuple):
    number: str
    issued_on: date
    due_on: date
    currency: str
    whole_minor: int
    minor: int


class Line(NamedTuple):
    movement: Movement
    balance: int


@dataclass(frozen=True, slots=True)
class Account:
    """One currency. `ages` has not yet due, then up to 30, 60 and 90 days, then older; credit is what lowers it."""

    currency: str
    opening: int
    lines: tuple[Line, ...]
    closing: int
    items: tuple[Open, ...]
    open_minor: int
    unapplied: tuple[Movement, ...]
    unapplied_minor: int
    ages: tuple[int, ...]
    credit_minor: int


@dataclass(frozen=True, slots=True)
class AccountStatement:
    since: date
    until: date
    accounts: tuple[Account, ...]


def made(movements: Iterable[Movement], items: Iterable[Open], since: date, until: date) -> AccountStatement:
    """Put it together. Movements are all there are up to the day, whatever the period: the balance comes from them."""
    told = sorted((one for one in movements if one.on <= until), key=_order)
    owed = sorted(items, key=lambda one: (one.due_on, one.number))
    currencies = sorted({one.currency for one in told} | {one.currency for one in owed})
    accounts = [_account(one, told, owed, since, until) for one in currencies]
    return AccountStatement(since, until, tuple(one for one in accounts if _is_worth_telling(one)))


def _order(one: Movement) -> tuple[date, bool, str, int]:
    """Invoices before what pays them on the same day."""
    return (one.on, one.minor <= 0, one.text, one.minor)


def _is_worth_telling(account: Account) -> bool:
    return bool(account.lines or account.items or account.unapplied or account.opening)


def _account(currency: str, told: Sequence[Movement], owed: Sequence[Open], since: date, until: date) -> Account:
    own = [one for one in told if one.currency == currency]
    opening = balance = sum(one.minor for one in own if one.on < since)
    lines = []
    for one in own:
        if one.on >= since:
            balance += one.minor
            lines.append(Line(one, balance))
    items = tuple(one for one in owed if one.currency == currency)
    unapplied = tuple(one for one in own if one.kind is Kind.ON_ACCOUNT)
    unapplied_minor = -sum(one.minor for one in unapplied)
    ages = [0] * (len(AGES) + 1)
    for item in items:
        if item.minor > 0:
            ages[_age((until - item.due_on).days)] += item.minor
    return Account(
        currency=currency,
        opening=opening,
        lines=tuple(lines),
        closing=balance,
        items=items,
        open_minor=sum(item.minor for item in items),
        unapplied=unapplied,
        unapplied_minor=unapplied_minor,
        ages=tuple(ages),
        credit_minor=sum(item.minor for item in items if item.minor < 0) - unapplied_minor,
    )


def _age(days: int) -> int:
    return next((place for place, last in enumerate(AGES) if days <= last), len(AGES))
