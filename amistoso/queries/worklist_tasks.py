"""One thing to do on Today, the group it stands in, and how messages and customers become such things."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from amistoso.core.money import Money
from amistoso.models import (
    Customer,
    Message,
    MessageState,
)

GROUP_ROWS = 15  # what a person reads of a group before doing it; the rest is one click away
READ_ROWS = 500  # ranked by amount among the oldest of these
BROKEN_SHOWN_DAYS = 14
SPOKEN = ("call", "meeting", "registered", "certified-email", "task")


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. `target` is what the next click opens; `values` are for the sentence that says why."""

    kind: str
    target: int
    customer: Customer | None
    on: date | None = None
    text: str = ""
    state: str = ""
    because: Sequence[object] = ()  # the first stored reason of its decision, [code, values]
    attempts: int = 0
    channel: str = ""
    overdue: Sequence[Money] = ()
    by: date | None = None  # the day by which we said we would answer
    by_owner: bool = False
    payer: str = ""  # who the bank says it is, of a line that is nobody's yet; of a dispute, who looks into it


@dataclass(frozen=True, slots=True)
class Group:
    kind: str
    tasks: Sequence[Task]
    count: int  # READ_ROWS stands for “so many or more”

    @property
    def more(self) -> int:
        return self.count - len(self.tasks)

    @property
    def is_capped(self) -> bool:
        return self.count >= READ_ROWS


def messages_tasks(found: QuerySet[Message], kind: str) -> tuple[int, list[Task]]:
    rows = found.select_related("customer", "decision").defer("html").order_by("id")
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.contact_on or one.made_on,
            state="slept" if one.state == MessageState.DRAFT and one.sleeps_until is not None else one.state,
            text=one.step,
            because=one.decision.reasons[0] if one.decision is not None and one.decision.reasons else (),
            attempts=one.attempts,
            channel=one.channel,
            by_owner=one.decision is not None and one.decision.approval == "owner",
        )
        for one in rows[:READ_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def customers_tasks(found: QuerySet[Customer], kind: str) -> tuple[int, list[Task]]:
    """Beyond what is ranked nobody counts on: so many have one cause, and it is not mended one by one."""
    tasks = [Task(kind, one.id, one, on=one.ladder_on) for one in found.order_by("id")[:READ_ROWS]]
    return len(tasks), tasks
