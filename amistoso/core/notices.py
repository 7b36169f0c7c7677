"""What a customer may tell us on their page besides how an invoice arrived, and how far their own word goes.

Within these limits a word of theirs counts at once; beyond them a person answers, by a day that is said at once.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from amistoso.core import lateness
from amistoso.core.calendar import Place, add_working_days
from amistoso.core.letter_facts import one_line
from amistoso.core.promises import watched_until
from amistoso.core.protocols import Limits

PAID, PROMISE, PLAN, REASON, PERSON = "paid", "promise", "plan", "reason", "person"
KINDS = (PAID, PROMISE, PLAN, REASON, PERSON)
HOW = ("transfer", "card", "debit", "cheque", "cash", "other")

MAX_A_DAY = 20  # by one link: more is no person
MAX_TEXT = 2000
MAX_PAID_DAYS = 120  # how long ago a payment may be of which we are told now
MAX_FAR_DAYS = 366
MAX_INSTALMENTS = 24
BROKEN_DAYS = 90
MAX_PROOF_BYTES = 8 * 2**20
PROOF_TYPES = frozenset({"application/pdf", "image/png", "image/jpeg", "image/heic", "image/webp"})
_ADDRESS = re.compile(r"[^@\s,;<>()\"]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_PHONE = re.compile(r"\+?[0-9 ().-]{6,25}")


@dataclass(frozen=True, slots=True)
class Told:
    """A notice as it came. `about` is how it was paid or why it is late; `on` the day it was or will be paid."""

    kind: str
    about: str = ""
    text: str = ""
    on: date | None = None
    minor: int | None = None  # of what is paid or promised; none: all of it
    count: int | None = None  # instalments
    name: str = ""
    email: str = ""
    phone: str = ""


def cleaned(told: Told) -> Told:
    """Keep the words and the line breaks; leave out what no one can see."""
    kept = "".join(one for one in told.text.replace("\r\n", "\n") if one == "\n" or one.isprintable())
    return replace(
        told, text=kept.strip()[:MAX_TEXT], name=one_line(told.name, 120), email=told.email.strip()[:254],
        phone=one_line(told.phone, 40),
    )  # fmt: skip


def problem_of(told: Told, today: date) -> str:
    """Return the code of what is missing, or nothing."""
    check = _CHECKS.get(told.kind)
    return check(told, today) if check else "notice-unknown"


def _paid(told: Told, today: date) -> str:
    if told.on is None or not today - timedelta(days=MAX_PAID_DAYS) <= told.on <= today:
        return "notice-paid-day"
    return "notice-how-missing" if told.about not in HOW else _amount(told)


def _promise(told: Told, today: date) -> str:
    if told.on is None or not today <= told.on <= today + timedelta(days=MAX_FAR_DAYS):
        return "notice-promise-day"
    return _amount(told)


def _plan(told: Told, today: date) -> str:
    if told.count is None or not 1 <= told.count <= MAX_INSTALMENTS:
        return "notice-plan-count"
    if told.on is None or not today <= told.on <= today + timedelta(days=MAX_FAR_DAYS):
        return "notice-plan-day"
    return ""


def _reason(told: Told, today: date) -> str:
    if told.about not in lateness.REASONS:
        return "notice-reason-missing"
    return "notice-text-missing" if told.about == "other" and not told.text else ""


def _person(told: Told, today: date) -> str:
    """A name alone reaches nobody."""
    if told.email and not _ADDRESS.fullmatch(told.email):
        return "notice-email"
    if told.phone and not _PHONE.fullmatch(told.phone):
        return "notice-phone"
    return "notice-person-missing" if not (told.email or told.phone) else ""


def _amount(told: Told) -> str:
    return "notice-amount" if told.minor is not None and told.minor <= 0 else ""


_CHECKS = {PAID: _paid, PROMISE: _promise, PLAN: _plan, REASON: _reason, PERSON: _person}


def paid_until(place: Place, paid_on: date, grace_days: int, bank_max_age_days: int, today: date) -> date:
    """Return until when a payment we were told of is waited for: by then it is in the bank data, or these are too old
    and everybody is left in peace anyway. At least two working days, for a person to look."""
    seen = watched_until(place, paid_on, grace_days) + timedelta(days=bank_max_age_days)
    return max(seen, add_working_days(place, today, 2) + timedelta(days=1))


def answer_by(place: Place, today: date, days: int) -> date:
    """Return the day by which a person answers, never a day on which nobody works."""
    return add_working_days(place, today + timedelta(days=max(days, 1) - 1), 1)


def needs_person(told: Told, broken_lately: int, limits: Limits, today: date) -> bool:
    """Say whether a promise goes further than a word alone may."""
    is_far = told.on is not None and told.on > today + timedelta(days=limits.page_promise_days)
    return is_far or broken_lately > limits.page_broken_promises


def shares_of(open_minors: list[int], minor: int | None) -> list[int]:
    """Spread an amount over items in their order; none means all of each."""
    if minor is None:
        return list(open_minors)
    left, shares = minor, []
    for one in open_minors:
        shares.append(max(0, min(one, left)))
        left -= shares[-1]
    return shares
