"""Match what the bank says to what is open, and apply what leaves no doubt."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import allocations, events, looks
from amistoso.actions.refusals import Refusal
from amistoso.core import match_words
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Match, Status, reason
from amistoso.models import BankLine, BankLineState, Company
from amistoso.queries import matching as reading

BATCH = 200  # lines in one transaction: few enough that nobody waits for it


def match(*, company: Company, actor: str, today: date, at: datetime, dry_run: bool = False) -> list[LineMatch]:
    """Match every open line; apply the certain ones, unless `dry_run`. Return what was found for each, oldest first."""
    found = reading.find_matches(company=company)
    if dry_run or not found:
        return found
    done: list[LineMatch] = []
    for start in range(0, len(found), BATCH):
        with transaction.atomic():
            allocations.lock_books(company=company)
            done += [
                one._replace(match=_write(company, one.match, actor, today, at)) for one in found[start : start + BATCH]
            ]
            _note_others(company, done[start:], actor, today, at)
    return done


def _write(company: Company, match: Match, actor: str, today: date, at: datetime) -> Match:
    if match.status is not Status.APPLIED:
        return match
    try:
        allocations.settle(
            company=company, line_id=match.line.id, parts=match.parts, because=match_words.because(match.reasons),
            teaches_iban=match.teaches_iban, actor=actor, today=today, at=at,
        )  # fmt: skip
    except Refusal:  # somebody was faster: the next run sees what is left
        return replace(match, status=Status.NONE, parts=(), score=0, reasons=(reason("taken-meanwhile"),))
    return match


def _note_others(company: Company, batch: list[LineMatch], actor: str, today: date, at: datetime) -> None:
    """Set aside what is no customer's, and note who seems to have paid what a person must look at."""
    matches = [one.match for one in batch]
    aside = [one.line.id for one in matches if one.status is Status.NOT_CUSTOMER]
    lines = BankLine.objects.filter(company=company, state=BankLineState.OPEN)
    for code in ("went-out", "own-transfer"):
        ids = [one.line.id for one in matches if one.line.id in set(aside) and one.reasons[0].code == code]
        said = next((match_words.because(one.reasons) for one in matches if one.line.id in ids), "")
        lines.filter(id__in=ids).update(state=BankLineState.NOT_CUSTOMER, because=said)
    stirred: set[int] = set()
    amounts: set[tuple[str, int]] = set()
    named: Counter[int] = Counter()
    for one in matches:
        if one.status not in (Status.PROPOSED, Status.NONE) or one.line.said_customer_id is not None:
            continue
        before = dict(lines.filter(id=one.line.id).values_list("id", "customer_id"))
        if one.line.id not in before or before[one.line.id] == one.customer_id:
            continue
        lines.filter(id=one.line.id).update(customer_id=one.customer_id)
        stirred |= {customer for customer in (before[one.line.id], one.customer_id) if customer is not None}
        amounts.add((one.line.currency, one.line.unapplied_minor))
        if one.customer_id is not None:
            named[one.customer_id] += 1
    if amounts:
        stirred |= reading.whom_amounts_fit(company_id=company.id, amounts=amounts)
    looks.wake(company_id=company.id, customer_ids=stirred, today=today)
    if aside or named:
        events.record(
            company_id=company.id, actor=actor, verb="match", noun="bankline", at=at,
            data={"not_customer": len(aside), "payers": sorted(named)},
        )  # fmt: skip
