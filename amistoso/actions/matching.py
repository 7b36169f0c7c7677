"""Match what the bank says to what is open, and apply what leaves no doubt."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime

from django.db import connection, transaction

from amistoso.actions import events, looks, overpayments, returns, settlements
from amistoso.actions import waivers as letting_go
from amistoso.actions.refusals import Refusal
from amistoso.core import match_words, matching, waivers
from amistoso.core.match_words import LineMatch as LineMatch  # callers name what `match` gives
from amistoso.core.match_words import as_json as as_json
from amistoso.core.matches import Match, Status, reason
from amistoso.core.waivers import Kind
from amistoso.models import BankLine, BankLineState, Company
from amistoso.queries import matching as reading
from amistoso.queries.sql import in_batches, of_ids

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
    """Match every open line, or those given; apply the certain ones, unless `dry_run`.

    Return what was found for each, oldest first. Returns are read last, so that one finds the payment that came in
    the same statement.
    """
    if not dry_run:
        overpayments.bring_up(company=company, today=today)
    with _few_collections():
        return _match(company, actor, today, at, line_ids, dry_run=dry_run)


@contextmanager
def _few_collections() -> Iterator[None]:
    """What is found is kept to the end: to look through it for rubbish again and again costs a quarter of the run."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, 50, 50)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _match(
    company: Company, actor: str, today: date, at: datetime, line_ids: Collection[int] | None, *, dry_run: bool
) -> list[LineMatch]:
    found = reading.find_matches(company=company, line_ids=line_ids, with_returns=dry_run)
    if dry_run or not found:
        return found
    waking = _Waking(company, found)
    back = [one for one in found if matching.is_return(one.match.line)]
    done: dict[int, LineMatch] = {}
    rest = [one for one in found if not matching.is_return(one.match.line)]
    for batch in in_batches(rest, BATCH):
        with transaction.atomic():
            certain = [one.match for one in batch if one.match.status is Status.APPLIED]
            applied = settlements.settle_many(company=company, matches=certain, actor=actor, today=today, at=at)
            _let_discounts_go(company, [one for one in batch if one.match.line.id in applied], today, at)
            told = [one if one.match.line.id in applied else _not_applied(one) for one in batch]
            _note_others(company, told, waking, actor, today, at)
        done |= {one.match.line.id: one for one in told}
    done |= _take_back(company, [one.match.line.id for one in back], actor, today, at)
    return [done.get(one.match.line.id, one) for one in found]


def _take_back(
    company: Company, line_ids: Sequence[int], actor: str, today: date, at: datetime
) -> dict[int, LineMatch]:
    if not line_ids:
        return {}
    found = reading.find_matches(company=company, line_ids=line_ids)
    matches = [one.match for one in found]
    applied = returns.apply_certain(company=company, matches=matches, actor=actor, today=today, at=at)
    return {one.match.line.id: one if one.match.line.id in applied else _not_applied(one) for one in found}


def _let_discounts_go(company: Company, applied: Sequence[LineMatch], today: date, at: datetime) -> None:
    """The discount that was agreed, of who paid in time, is nobody's debt; a later one is for a person to say."""
    for one in applied:
        found = waivers.offered(one.match.reasons)
        parts = one.match.parts
        if found is None or found[0] is not Kind.DISCOUNT:
            continue
        if all(one.match.line.booked_on <= one.items[part.item_id].due_on for part in parts):
            ids = [part.item_id for part in parts]
            with suppress(Refusal), transaction.atomic():  # what is too large to let go unseen stays for a person
                letting_go.complete(
                    company=company, item_ids=ids, kind=Kind.DISCOUNT, most_minor=found[1], actor="amistoso",
                    today=today, at=at,
                )  # fmt: skip


class _Waking:
    """Whom money of nobody known held, by its amount: read once for all lines, and each woken once.

    A line loaded after the last decision has held nobody yet: most lines are matched as soon as they are loaded.
    """

    def __init__(self, company: Company, found: Sequence[LineMatch]) -> None:
        freed = {one.match.line.id: amount for one in found if (amount := _freed(one.match))}
        seen = reading.seen_by_decisions(company=company, line_ids=list(freed))
        amounts = {freed[line_id] for line_id in seen}
        self.held = reading.whom_each_amount_fits(company_id=company.id, amounts=amounts) if amounts else {}

    def whom(self, matches: Sequence[Match]) -> set[int]:
        return {customer for one in matches if (key := _freed(one)) for customer in self.held.pop(key, ())}


def _freed(match: Match) -> tuple[str, int] | None:
    """Return the money that has just found its owner: it holds nobody else any more."""
    line = match.line
    if line.customer_id is not None or line.amount_minor <= 0:
        return None
    is_found = match.customer_id is not None or match.status is Status.NOT_CUSTOMER
    return (line.currency, line.unapplied_minor) if is_found else None


def _not_applied(one: LineMatch) -> LineMatch:
    """Somebody was faster than this match: the next run sees what is left."""
    if one.match.status is not Status.APPLIED:
        return one
    changed = replace(one.match, status=Status.NONE, parts=(), score=0, reasons=(reason("taken-meanwhile"),))
    return one._replace(match=changed)


def _note_others(
    company: Company, batch: Sequence[LineMatch], waking: _Waking, actor: str, today: date, at: datetime
) -> None:
    """Set aside what is no customer's, and note who seems to have paid what a person must look at."""
    matches = [one.match for one in batch]
    aside: dict[str, list[int]] = {}
    for one in matches:
        if one.status is Status.NOT_CUSTOMER:
            aside.setdefault(match_words.because(one.reasons), []).append(one.line.id)
    for said, ids in aside.items():
        lines = of_ids(BankLine.objects.filter(state=BankLineState.OPEN), company_id=company.id, ids=ids)
        lines.update(state=BankLineState.NOT_CUSTOMER, because=said)
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
    stirred |= waking.whom(matches)
    looks.wake(company_id=company.id, customer_ids=stirred, today=today)
    if aside or named:
        events.record(
            company_id=company.id, actor=actor, verb="match", noun="bankline", at=at,
            data={"not_customer": sum(map(len, aside.values())), "payers": sorted(named)},
        )  # fmt: skip
