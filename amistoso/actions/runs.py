"""The day's work: settle what was promised, decide for every customer whose day has come, write, send.

Each batch is one short transaction, and a customer has one decision a day: killed half-way, the run goes on
where it stopped; run twice, the second finds nothing due.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import agreements, decisions, events, notices, patterns, preparing, promises, renewals, sending
from amistoso.core.cases import Case
from amistoso.core.decisions import Decision
from amistoso.core.reminders import decide
from amistoso.models import Company
from amistoso.queries import cases
from amistoso.queries.decisions import Mark, due_customers
from amistoso.queries.pictures import brought_up_to_date
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import read_alone

BATCH = 2000
OnBatch = Callable[[Sequence[tuple[Case, Decision]]], None]


@dataclass
class RunSummary:
    """What a run did, in numbers."""

    looked_at: int = 0
    steps: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(default_factory=Counter)
    prepared: int = 0
    sent: int = 0
    cancelled: int = 0
    unknown: int = 0
    failed: int = 0
    stopped_because: str = ""

    def count(self, decided: Sequence[Decision]) -> None:
        self.looked_at += len(decided)
        self.steps.update([one.step.key for one in decided if one.step is not None])
        self.waits.update([one.reasons[0].code for one in decided if one.step is None])


def run_day(
    *,
    company: Company,
    today: date,
    at: datetime,
    dry_run: bool = False,
    send: bool = True,
    actor: str = "amistoso",
    on_batch: OnBatch | None = None,
) -> RunSummary:
    """Do the day's work; `dry_run` decides and writes nothing."""
    if dry_run:
        return decide_all(company=company, today=today, at=at, dry_run=True, on_batch=on_batch)
    promises.settle_due(company=company, today=today, at=at)
    agreements.settle_due(company=company, today=today, at=at)
    notices.settle_due(company=company, today=today, at=at)
    patterns.refresh_due(company=company, today=today)
    summary = decide_all(company=company, today=today, at=at, on_batch=on_batch)
    summary.prepared = preparing.prepare(company=company, today=today, at=at)
    renewals.renew_outdated(company=company, today=today, at=at)
    if send:
        sent = sending.send_due(company=company, today=today, at=at)
        summary.sent, summary.cancelled, summary.unknown = sent.sent, sent.cancelled, sent.unknown
        summary.failed, summary.stopped_because = sent.failed, sent.stopped_because
    if summary.looked_at or summary.prepared or summary.sent:
        data = {"looked_at": summary.looked_at, "steps": dict(summary.steps), "sent": summary.sent}
        events.record(company_id=company.id, actor=actor, verb="run", noun="day", at=at, data=data)
    return summary


def decide_all(
    *, company: Company, today: date, at: datetime, dry_run: bool = False, on_batch: OnBatch | None = None
) -> RunSummary:
    """Decide for every customer whose next look has come; store what changed."""
    protocol = protocol_of(company)
    facts = cases.shared_facts(company=company, today=today)
    summary = RunSummary()
    after: Mark | None = None
    still_due: set[int] = set()  # looked at before opening time: their next look is later today
    with _no_cycle_collection():
        while True:
            with transaction.atomic():
                read_alone()
                due = due_customers(company=company, today=today, after=after, limit=BATCH, claim=not dry_run)
                if due is None:
                    return summary
                after = due.mark
                customers = [row for row in due.rows if row[0] not in still_due]
                if dry_run:  # what `run_day` would have noted and refreshed before
                    whole = cases.cases_of(facts=facts, customers=customers, today=today, at=at)
                    found = iter(brought_up_to_date(company=company, cases=whole, today=today).values())
                else:
                    found = cases.cases_to_decide(
                        facts=facts, customers=customers, protocol=protocol, today=today, at=at
                    )
                by_id = {case.customer_id: (case, decide(case, protocol, today)) for case in found}
                decided = [by_id[row[0]] for row in customers]
                said = [decision for _, decision in decided]
                if not dry_run:
                    decisions.store(company=company, decided=said, signatures=due.signatures, today=today)
            summary.count(said)
            still_due.update([one.customer_id for one in said if one.next_look_on == today])
            if on_batch is not None and decided:
                on_batch(decided)


@contextmanager
def _no_cycle_collection() -> Iterator[None]:
    """Spare the run a fifth of its time: it makes tuples by the million and no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
