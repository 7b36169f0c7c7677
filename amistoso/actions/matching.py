"""Match what the bank says to what is open, and apply what leaves no doubt."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from django.db import connection, transaction

from amistoso.actions import events, looks, settlements
from amistoso.core import match_words
from amistoso.core.match_words import LineMatch as LineMatch  # callers name what `match` gives
from amistoso.core.match_words import as_json as as_json
from amistoso.core.matches import Status, reason
from amistoso.models import BankLine, BankLineState, Company
from amistoso.queries import matching as reading

BATCH = 500  # lines in one transaction: few enough that nobody waits for it


def match(
    *,
    company: Company,
    actor: str,
    today: date,
    at: datetime,
    dry_run: bool = False,
    line_ids: Collection[int] | None = None,
) -> list[LineMatch]:
    """Match every open line; apply the certain ones, unless `dry_run`. Return what was found for each, oldest first."""
    found = reading.find_matches(company=company, line_ids=line_ids)
    if dry_run or not found:
        return found
    done: list[LineMatch] = []
    for start in range(0, len(found), BATCH):
        with transaction.atomic():
            batch = found[start : start + BATCH]
            certain = [one.match for one in batch if one.match.status is Status.APPLIED]
            applied = settlements.settle_many(company=company, matches=certain, actor=actor, today=today, at=at)
            done += [one if one.match.line.id in applied else _not_applied(one) for one in batch]
            _note_others(company, done[start:], actor, today, at)
    return done


def _not_applied(one: LineMatch) -> LineMatch:
    """Somebody was faster than this match: the next run sees what is left."""
    if one.match.status is not Status.APPLIED:
        return one
    changed = replace(one.match, status=Status.NONE, parts=(), score=0, reasons=(reason("taken-meanwhile"),))
    return one._replace(match=changed)


def _note_others(company: Company, batch: list[LineMatch], actor: str, today: date, at: datetime) -> None:
    """Set aside what is no customer's, and note who seems to have paid what a person must look at."""
    matches = [one.match for one in batch]
    aside = [one.line.id for one in matches if one.status is Status.NOT_CUSTOMER]
    lines = BankLine.objects.filter(company=company, state=BankLineState.OPEN)
    for code in ("went-out", "own-transfer"):
        ids = [one.line.id for one in matches if one.line.id in set(aside) and one.reasons[0].code == code]
        said = next((match_words.because(one.reasons) for one in matches if one.line.id in ids), "")
        lines.filter(id__in=ids).update(state=BankLineState.NOT_CUSTOMER, because=said)
    waiting = [one for one in matches if one.status in (Status.PROPOSED, Status.NONE) and not one.line.is_said]
    # Who once seemed to have paid stays until somebody else does: silence about them is not a new finding.
    changed = [one for one in waiting if one.customer_id not in (None, one.line.customer_id)]
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE amistoso_bankline SET customer_id = %s WHERE id = %s AND state = 'open' AND because = ''",
            [(one.customer_id, one.line.id) for one in changed],
        )
    named = {one.customer_id for one in changed if one.customer_id is not None}
    stirred = named | {one.line.customer_id for one in changed if one.line.customer_id is not None}
    # Money that has found its owner holds nobody else any more.
    found_owner = [one for one in matches if one.line.customer_id is None and one.line.amount_minor > 0]
    amounts = {
        (one.line.currency, one.line.unapplied_minor)
        for one in found_owner
        if one.customer_id is not None or one.status is Status.NOT_CUSTOMER
    }
    if amounts:
        stirred |= reading.whom_amounts_fit(company_id=company.id, amounts=amounts)
    looks.wake(company_id=company.id, customer_ids=stirred, today=today)
    if aside or named:
        events.record(
            company_id=company.id, actor=actor, verb="match", noun="bankline", at=at,
            data={"not_customer": len(aside), "payers": sorted(named)},
        )  # fmt: skip
