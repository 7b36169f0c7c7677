"""Count what has no answer, and forget the count when they are heard of: columns of the customer, by one statement."""

from datetime import date

from amistoso.core.protocols import Protocol
from amistoso.core.reach import LEAVING, SPOKEN
from amistoso.models import Company, Decision, Message
from amistoso.queries.sql import execute

_OF_ONE = " WHERE id = %s AND company_id = %s"


def heard(*, company_id: int, customer_id: int) -> None:
    """They spoke, wrote, promised or disputed; to be called in the transaction that records it."""
    execute(
        f"UPDATE amistoso_customer SET {_NONE}{_OF_ONE} AND (unanswered_calls > 0 OR unanswered_steps > 0"
        " OR other_way_on IS NOT NULL)",
        [customer_id, company_id],
    )


def rang_in_vain(*, company_id: int, customer_id: int) -> None:
    execute(f"UPDATE amistoso_customer SET unanswered_calls = unanswered_calls + 1{_OF_ONE}", [customer_id, company_id])


def counts_of(*, message: Message, protocol: Protocol, on: date) -> tuple[str, list[str]]:
    """Return what a step of the ladder that arrived changes of the counts, as the end of an UPDATE of its customer.

    A conversation answers; the first words about new debt begin anew; any other waits for an answer.
    """
    if message.channel in SPOKEN:
        return _NONE, []
    if _is_another_way(message):
        return "unanswered_steps = unanswered_steps + 1, unanswered_calls = 0, other_way_on = %s", [on.isoformat()]
    if any(variant.ladder[0].key == message.step for variant in protocol.variants.values()):
        return "unanswered_steps = 1, unanswered_calls = 0, other_way_on = NULL", []
    return "unanswered_steps = unanswered_steps + 1", []


_NONE = "unanswered_calls = 0, unanswered_steps = 0, other_way_on = NULL"


def step_came_back(*, message: Message) -> None:
    """A message that did not arrive is not one without an answer."""
    execute(
        f"UPDATE amistoso_customer SET unanswered_steps = unanswered_steps - 1{_OF_ONE} AND unanswered_steps > 0",
        [message.customer_id, message.company_id],
    )


def _is_another_way(message: Message) -> bool:
    """A person approves those: the mass that leaves by itself is not asked."""
    if message.decision_id is None or (message.approved_by_id is None and message.channel in LEAVING):
        return False
    found = Decision.objects.filter(id=message.decision_id).values_list("reasons", flat=True).first()
    return any(code == "another-way" for code, *_ in found or ())


def reason_learnt(*, company: Company, customer_id: int, kind: str, on: date, until: date | None) -> None:
    execute(
        f"UPDATE amistoso_customer SET late_reason = %s, late_reason_on = %s, late_reason_until = %s{_OF_ONE}",
        [kind, on.isoformat(), until and until.isoformat(), customer_id, company.id],
    )
