"""Why customers are late, and who has long not answered: the few of a company of whom there is something to know."""

from django.db.models import Q, QuerySet

from amistoso.core.lateness import CALLS_BEFORE_ANOTHER_WAY, STEPS_BEFORE_ANOTHER_WAY, Listening
from amistoso.models import Company, Customer
from amistoso.queries.sql import by_index, day, day_column, rows


def listened(*, company_id: int) -> dict[int, Listening]:
    """Return what a decision may look at, read once for a run; who is not in it has told and missed nothing."""
    sql = (
        f"SELECT id, late_reason, {day_column('late_reason_on')}, {day_column('late_reason_until')},"
        f" unanswered_calls, unanswered_steps, {day_column('other_way_on')}"
        f" FROM amistoso_customer{by_index('customer_listened')} WHERE company_id = %s AND"
        f" (late_reason > '' OR unanswered_calls >= {CALLS_BEFORE_ANOTHER_WAY}"
        f" OR unanswered_steps >= {STEPS_BEFORE_ANOTHER_WAY})"
    )
    return {
        row[0]: Listening(row[1], day(row[2]), day(row[3]), row[4], row[5], day(row[6]))
        for row in rows(sql, [company_id])
    }


def without_answer(*, company: Company) -> QuerySet[Customer]:
    """Return who gets another channel or another person now, and has not got it yet."""
    found = Customer.objects.filter(company=company).filter(
        Q(late_reason__gt="")
        | Q(unanswered_calls__gte=CALLS_BEFORE_ANOTHER_WAY)
        | Q(unanswered_steps__gte=STEPS_BEFORE_ANOTHER_WAY)
    )  # said as the index of few has it
    return found.filter(
        Q(unanswered_calls__gte=CALLS_BEFORE_ANOTHER_WAY)
        | Q(unanswered_steps__gte=STEPS_BEFORE_ANOTHER_WAY, other_way_on=None)
    )


def needs_another_way(customer: Customer) -> bool:
    is_quiet = customer.unanswered_steps >= STEPS_BEFORE_ANOTHER_WAY and customer.other_way_on is None
    return customer.unanswered_calls >= CALLS_BEFORE_ANOTHER_WAY or is_quiet
