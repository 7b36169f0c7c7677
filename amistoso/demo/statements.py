"""Writes Norma 43: the movements of some days, both accounts in one file, every sum in its place.

Columns are those of the AEB booklet 43; complementary records hold 76 characters each.
"""

from collections.abc import Sequence
from datetime import date

from amistoso.core import names
from amistoso.demo.movements import ACCOUNTS, Account, Movement

EUR = "978"
COMPLEMENT = 76


def write(movements: Sequence[Movement], from_on: date, until_on: date, holder: str) -> bytes:
    """`movements` are all of the books: those before `from_on` make the opening balance."""
    records: list[str] = []
    for position, account in enumerate(ACCOUNTS):
        own = [one for one in movements if one.account == position]
        opening = account.opening_minor + sum(one.amount_minor for one in own if one.booked_on < from_on)
        of_days = [one for one in own if from_on <= one.booked_on <= until_on]
        records += _account(account, opening, of_days, from_on, until_on, holder)
    records.append(f"88{'9' * 18}{len(records):06d}".ljust(80))
    return ("\r\n".join(records) + "\r\n").encode("iso-8859-1")


def _account(
    account: Account, opening: int, movements: list[Movement], from_on: date, until_on: date, holder: str
) -> list[str]:
    key = f"{account.bank:04d}{account.branch:04d}{account.number:010d}"
    said = names.plain_words(holder).upper()[:26]
    records = [f"11{key}{_day(from_on)}{_day(until_on)}{_signed(opening)}{EUR}3{said:<26}".ljust(80)]
    for movement in movements:
        records += _movement(account, movement)
    debits = [-one.amount_minor for one in movements if one.amount_minor < 0]
    came = [one.amount_minor for one in movements if one.amount_minor > 0]
    closing = opening + sum(came) - sum(debits)
    sums = f"{len(debits):05d}{sum(debits):014d}{len(came):05d}{sum(came):014d}"
    records.append(f"33{key}{sums}{_signed(closing)}{EUR}".ljust(80))
    return records


def _movement(account: Account, movement: Movement) -> list[str]:
    day = _day(movement.booked_on)
    head = f"22{'':4}{account.branch:04d}{day}{day}{movement.concept}{movement.own_concept}"
    records = [f"{head}{_signed(movement.amount_minor)}{'':10}{movement.reference[:12]:<12}".ljust(80)]
    texts = [text[:COMPLEMENT] for text in movement.complements]
    return records + [f"23{number:02d}{text}".ljust(80) for number, text in enumerate(texts, start=1)]


def _day(day: date) -> str:
    return f"{day:%y%m%d}"


def _signed(minor: int) -> str:
    return f"{1 if minor < 0 else 2}{abs(minor):014d}"
