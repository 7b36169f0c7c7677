"""Instalments or time that a customer asks for on their page: what the company grants at once is proposed at once.

They still read it and accept it with their name; what goes further than the policy waits for a person.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import agreement_proposals, agreements
from amistoso.actions.refusals import Refusal
from amistoso.core.agreements import equal_instalments, instalment_days
from amistoso.core.calendar import Place, next_working_day
from amistoso.core.grants import Granter, Wish
from amistoso.models import Agreement, AgreementState, Company, Dispute, Item
from amistoso.queries import grants

CUSTOMER = agreement_proposals.CUSTOMER


def plan_of(*, items: Sequence[Item], count: int, first_on: date, place: Place) -> list[tuple[date, int]]:
    """Divide what is open, a month between the parts, each on a day on which banks work."""
    total = sum(one.open_minor for one in items)
    days = [next_working_day(place, day) for day in instalment_days(first_on, count, 0)]
    return list(zip(days, equal_instalments(total, count), strict=True))


def granted(
    *, company: Company, customer_id: int, items: Sequence[Item], count: int, first_on: date, place: Place,
    today: date, at: datetime,
) -> Agreement | None:  # fmt: skip
    """Return the agreement as it is proposed to them, or nothing where a person has to answer."""
    if not items or count > sum(one.open_minor for one in items) or _is_disputed(company, items):
        return None
    plan = plan_of(items=items, count=count, first_on=first_on, place=place)
    wish = Wish(
        Granter.PORTAL, today, items[0].currency, sum(minor for _, minor in plan), tuple(plan),
        max(one.due_on for one in items),
    )  # fmt: skip
    if not grants.verdict(company=company, customer_id=customer_id, wish=wish).is_yes:
        return None
    try:
        with transaction.atomic():
            _take_back_earlier(company, customer_id, today, at)
            made = agreements.draw_up(
                company=company, customer_id=customer_id, item_ids=[one.id for one in items], instalments=plan,
                actor=CUSTOMER, today=today, at=at,
            )  # fmt: skip
            return agreement_proposals.propose(
                company=company, agreement_id=made.id, actor=CUSTOMER, today=today, at=at, by_mail=False
            )
    except Refusal:  # an invoice of theirs is in a proposal of the desk's: a person puts the two together
        return None


def _is_disputed(company: Company, items: Sequence[Item]) -> bool:
    """Nobody divides an amount that may not be right."""
    ids = {one.invoice_id for one in items}
    return Dispute.objects.filter(company=company, invoice_id__in=ids, resolved_on=None).exists()


def _take_back_earlier(company: Company, customer_id: int, today: date, at: datetime) -> None:
    """Who asks again, otherwise, means the latest: nobody can accept both."""
    waiting = (AgreementState.PROPOSED, AgreementState.COUNTERED)
    own = Agreement.objects.filter(company=company, customer_id=customer_id, made_by=CUSTOMER, state__in=waiting)
    for one in own.order_by("id"):
        agreement_proposals.withdraw(
            company=company, agreement_id=one.id, actor=CUSTOMER, today=today, at=at, because="Pide otros plazos."
        )
