"""Why this, why now, why not: the decision for one customer, worked out at this moment by the same rules as the run."""

from dataclasses import dataclass
from datetime import date, datetime

from amistoso.core.cases import Case
from amistoso.core.decisions import Decision
from amistoso.core.protocols import Protocol
from amistoso.core.reminders import decide
from amistoso.models import Company, Message, MessageState
from amistoso.queries.cases import read_cases
from amistoso.queries.pictures import brought_up_to_date
from amistoso.queries.protocols import protocol_of

MOST_DRAFTS = 50  # of one customer


@dataclass(frozen=True, slots=True)
class Explanation:
    case: Case
    decision: Decision
    protocol: Protocol
    sleeps_until: datetime | None = None  # of a message that waits for the morning
    draft_id: int | None = None  # the latest message that waits for a person


def explain(*, company: Company, customer_id: int, today: date, at: datetime | None) -> Explanation:
    """Decide without writing anything; `at` None means working hours at the customer's place."""
    found = read_cases(company=company, customer_ids=[customer_id], today=today, at=at)
    case = brought_up_to_date(company=company, cases=found, today=today)[customer_id]
    protocol = protocol_of(company)
    waiting = Message.objects.filter(company=company, customer_id=customer_id, state=MessageState.DRAFT)
    drafts = list(waiting.order_by("-id").values_list("id", "sleeps_until")[:MOST_DRAFTS])
    until = max((asleep for _, asleep in drafts if asleep is not None), default=None)
    is_over = until is not None and (until <= at if at is not None else until.date() <= today)
    draft_id = drafts[0][0] if drafts else None
    return Explanation(case, decide(case, protocol, today), protocol, None if is_over else until, draft_id)
