"""Meetings: the lists of them, and all that one wants to know before sitting down with a customer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from amistoso.core import calendar, wording
from amistoso.core.calendar import Place
from amistoso.core.meetings import Situation
from amistoso.core.trust import Tier
from amistoso.models import (
    Agreement,
    Company,
    Consent,
    Customer,
    Dispute,
    GuestAnswer,
    Item,
    Meeting,
    MeetingCheck,
    MeetingMessage,
    MeetingState,
    Message,
    MinutesDraft,
    Promise,
    PromiseState,
)
from amistoso.queries import customers, reasons
from amistoso.queries.customers import Owed, Standing
from amistoso.queries.pages import Page, bounds, page_of

BOXES = ("coming", "open", "past")
HISTORY_DAYS = 365
MAX_HISTORY = 12
BROKEN_DAYS = 180


def listed(*, company: Company, today: date, box: str = "coming", page: int = 1) -> Page[Meeting]:
    """Return those to come, those without an outcome, or those that are over."""
    found = _box(Meeting.objects.filter(company=company), box, today)
    rows = found.select_related("customer", "host")[bounds(page)]
    return page_of(list(rows), page)


def _box(found: QuerySet[Meeting], box: str, today: date) -> QuerySet[Meeting]:
    if box == "open":
        return found.filter(state=MeetingState.PLANNED, on__lt=today).order_by("on", "id")
    if box == "past":
        return found.exclude(state=MeetingState.PLANNED).order_by("-on", "-id")
    return found.filter(state=MeetingState.PLANNED, on__gte=today).order_by("on", "starts_at", "id")


def meetings_to_do(*, company: Company, today: date) -> QuerySet[Meeting]:
    """Return those that are over and have no outcome, and those of today and the next working day."""
    next_day = calendar.next_working_day(Place(company.country, company.region), today + timedelta(days=1))
    found = Meeting.objects.filter(company=company, state=MeetingState.PLANNED, on__lte=next_day)
    return found.select_related("customer").order_by("on", "starts_at", "id")


def counts(*, company: Company, today: date) -> Mapping[str, int]:
    planned = Meeting.objects.filter(company=company, state=MeetingState.PLANNED)
    return {"coming": planned.filter(on__gte=today).count(), "open": planned.filter(on__lt=today).count()}


def meeting_of(*, company: Company, meeting_id: int) -> Meeting:
    found = Meeting.objects.select_related("customer", "host", "follows", "step_message")
    return found.get(company=company, id=meeting_id)


def of_customer(*, company: Company, customer: Customer) -> list[Meeting]:
    """Return those of a customer that are planned, the next first."""
    found = Meeting.objects.filter(company=company, customer=customer, state=MeetingState.PLANNED)
    return list(found.select_related("host").order_by("on", "id"))


def checks_of(meeting: Meeting) -> Mapping[str, MeetingCheck]:
    return {one.key: one for one in meeting.checks.order_by("id")}


def messages_of(meeting: Meeting) -> list[MeetingMessage]:
    return list(meeting.messages.select_related("message").defer("message__html", "message__calendar").order_by("-id"))


def guests_of(meeting: Meeting) -> list[tuple[str, str, GuestAnswer | None]]:
    """Return each of theirs: name, address, and what their calendar answered last."""
    answers = {one.email: one for one in meeting.answers.order_by("id")}
    return [(name, email, answers.get(str(email).casefold())) for name, email in meeting.guests]


def draft_of(*, meeting: Meeting, user_id: int) -> MinutesDraft | None:
    return MinutesDraft.objects.filter(meeting=meeting, user_id=user_id).first()


def others_writing(*, meeting: Meeting, user_id: int) -> list[str]:
    """Return who else has unkept minutes of this meeting, so that nobody is surprised."""
    found = MinutesDraft.objects.filter(meeting=meeting).exclude(user_id=user_id).order_by("saved_at")
    return list(found.values_list("user__username", flat=True))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The preparation sheet: the customer's file as one needs it at a table."""

    customer: Customer
    standing: Standing
    owed: Owed
    history: Sequence[Message]
    promises: Sequence[Promise]
    agreements: Sequence[Agreement]
    disputes: Sequence[Dispute]
    reasons: Sequence[str]
    earlier: Sequence[Meeting]
    situation: Situation


def sheet_of(*, company: Company, customer: Customer, today: date, meeting: Meeting | None = None) -> Sheet:
    own = {"company": company, "customer": customer}
    since = today - timedelta(days=HISTORY_DAYS)
    standing = customers.standing_of(company=company, customer=customer, today=today)
    promises = list(
        Promise.objects.filter(**own, made_on__gte=since)
        .prefetch_related("items__item")
        .order_by("-made_on", "-id")[:MAX_HISTORY]
    )
    said = Message.objects.filter(customer=customer, made_on__gte=since).exclude(state="cancelled").defer("html")
    earlier = Meeting.objects.filter(**own).exclude(state=MeetingState.PLANNED).order_by("-on", "-id")
    told_us = _reasons_of(customer)
    owed = customers.owed_by(customer_ids=[customer.id], today=today)[customer.id]
    return Sheet(
        customer=customer,
        standing=standing,
        owed=owed,
        history=list(said.order_by("-made_on", "-id")[:MAX_HISTORY]),
        promises=promises,
        agreements=list(
            Agreement.objects.filter(**own).prefetch_related("instalments").order_by("-made_on", "-id")[:5]
        ),
        disputes=list(
            Dispute.objects.filter(**own).select_related("invoice").order_by("-opened_on", "-id")[:MAX_HISTORY]
        ),
        reasons=told_us,
        earlier=list(earlier.select_related("host")[:5]),
        situation=_situation(customer, standing, owed, promises, today, meeting),
    )


def _reasons_of(customer: Customer) -> list[str]:
    """Return the codes of why this customer pays late, as they have told us, the latest first; once each."""
    return list(dict.fromkeys(one.kind for one in reasons.of_customer(customer=customer)))


def _situation(
    customer: Customer, standing: Standing, owed: Owed, promises: Sequence[Promise], today: date,
    meeting: Meeting | None,
) -> Situation:  # fmt: skip
    overdue: list[Item] = [one for one in standing.items if one.due_on < today and one.open_minor > 0]
    lately = today - timedelta(days=BROKEN_DAYS)
    broken = [one for one in promises if one.state == PromiseState.BROKEN and (one.settled_on or today) >= lately]
    is_known = customer.paid_count > 0
    return Situation(
        is_video=meeting.is_video if meeting else False,
        wants_recording=bool(meeting and meeting.wants_recording and meeting.consent != Consent.NO),
        has_companion=bool(meeting and meeting.companion),
        overdue=[wording.money_text(one.minor, one.currency, "es") for one in owed.overdue],
        overdue_count=len({one.invoice_id for one in overdue}),
        oldest_days=max(((today - one.due_on).days for one in overdue), default=0),
        disputes=[one.invoice.number for one in standing.disputes],
        broken_promises=len(broken),
        running_promises=len(standing.promises),
        has_agreement=bool(standing.agreements),
        is_key=customer.key_account,
        is_first_slip=is_known and customer.late_share_pct <= 25 and customer.tier != Tier.NEW and bool(overdue),
        is_insolvent=customer.insolvent,
        usual_delay_days=customer.median_delay_days if is_known else None,
        reasons=[customer.late_reason] if customer.late_reason else [],
    )
