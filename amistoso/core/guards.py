"""Every reason to stay silent, one function each. All are asked, so that the screen can show every one.

A guard looks nothing up and knows no step: if it needs a fact, the fact joins the Case.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from amistoso.core import calendar, lateness, ways
from amistoso.core.askable import overdue_today, was_reminded
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Hold
from amistoso.core.protocols import Protocol

Guard = Callable[[Case, Protocol, date], Hold | None]
ONE_DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def bank_data_is_stale(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Reminding someone who has already paid is the costliest mistake we can make."""
    until = case.bank_until_on
    if until is None:
        return Hold("bank-data-missing")
    if (today - until).days > protocol.limits.bank_data_max_age_days:
        return Hold("bank-data-stale", values=(("until", until), ("days", protocol.limits.bank_data_max_age_days)))
    return None


def money_is_unapplied(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Money of this payer, or of an unknown payer with just this amount, may be the payment we are asking for."""
    if not case.unapplied:
        return None
    money = next((one for one in case.unapplied if one.is_theirs), None)
    if money is None:
        fitting = amounts_that_fit(case.items)
        money = next((one for one in case.unapplied if (one.currency, one.minor) in fitting), None)
    if money is None:
        return None
    code = "money-unapplied" if money.is_theirs else "money-unidentified"
    return Hold(code, values=(("on", money.on), ("minor", money.minor), ("currency", money.currency)))


def amounts_that_fit(items: Iterable[Item]) -> set[tuple[str, int]]:
    """Return what a customer might pay at once: one item, or all of them up to some due date.

    Not “all that is overdue today”: then the same money would hold us one day and not the next.
    """
    found: set[tuple[str, int]] = set()
    running: dict[str, int] = {}
    for item in sorted(items, key=lambda item: (item.due_on, item.id)):
        running[item.currency] = running.get(item.currency, 0) + item.open_minor
        found |= {(item.currency, item.open_minor), (item.currency, running[item.currency])}
    return found


def reply_is_waiting(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """They answered: a person reads it before we say another word."""
    since = case.reply_waiting_since
    return Hold("reply-waiting", values=(("since", since),)) if since is not None else None


def customer_is_on_hold(case: Case, protocol: Protocol, today: date) -> Hold | None:
    hold = case.hold
    if hold is None or (hold.until_on is not None and hold.until_on <= today):
        return None
    return Hold("on-hold", hold.until_on, (("reason", hold.reason), ("by", hold.made_by), ("until", hold.until_on)))


def message_is_in_preparation(case: Case, protocol: Protocol, today: date) -> Hold | None:
    return Hold("message-in-preparation", values=(("state", case.pending),)) if case.pending else None


def last_contact_did_not_arrive(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """A bounce becomes “find a good contact”, not a harsher letter."""
    return Hold("last-contact-not-delivered", values=(("state", case.undelivered),)) if case.undelivered else None


def no_good_contact(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Who asked for no more automatic messages is called by a person; whom we cannot reach is looked for."""
    if case.reach.is_good:
        return None
    return Hold("opted-out" if case.asked_for_silence else "no-good-contact")


def do_not_contact(case: Case, protocol: Protocol, today: date) -> Hold | None:
    return Hold("do-not-contact") if case.do_not_contact else None


def customer_is_insolvent(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """In a concurso the insolvency administrator is the one to speak to, and a person does that."""
    return Hold("customer-insolvent") if case.is_insolvent else None


def contacted_too_recently(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Leave whole days of quiet between two contacts, whoever made them and by whatever channel."""
    if not case.contacts:
        return None
    latest = max([contact.on for contact in case.contacts])
    free_on = latest + (protocol.limits.days_between_contacts + 1) * ONE_DAY
    return Hold("contacted-recently", free_on, (("on", latest), ("until", free_on))) if free_on > today else None


def weekly_written_cap(case: Case, protocol: Protocol, today: date) -> Hold | None:
    if len(case.contacts) < protocol.limits.written_per_week:
        return None
    written = [contact.on for contact in case.contacts if not contact.is_conversation]
    return _weekly_cap("written-cap", written, protocol.limits.written_per_week, today)


def weekly_conversation_cap(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """After a conversation nothing else for a week: what was said needs time, and one channel is enough."""
    if len(case.contacts) < protocol.limits.conversations_per_week:
        return None
    spoken = [contact.on for contact in case.contacts if contact.is_conversation]
    return _weekly_cap("conversation-cap", spoken, protocol.limits.conversations_per_week, today)


def _weekly_cap(code: str, days: list[date], cap: int, today: date) -> Hold | None:
    if len(days) < cap:
        return None
    free_on = sorted(days)[-cap] + WEEK
    return Hold(code, free_on, (("count", cap), ("until", free_on))) if free_on > today else None


def day_is_closed(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """No weekend and no national or regional holiday at the customer's place."""
    holiday = calendar.holiday_name(case.place, today)
    if holiday is None and today.weekday() in protocol.limits.weekdays:
        return None
    free_on = today + ONE_DAY
    while free_on.weekday() not in protocol.limits.weekdays or calendar.holiday_name(case.place, free_on):
        free_on += ONE_DAY
    if holiday is None:
        return Hold("weekend", free_on, (("until", free_on),))
    return Hold("holiday", free_on, (("name", holiday), ("until", free_on)))


def hour_is_quiet(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Before opening the hold ends the same day; after closing, the next."""
    if case.minutes is None:
        return None
    opens, closes = protocol.limits.opens_at, protocol.limits.closes_at
    is_early = case.minutes < opens.hour * 60 + opens.minute
    if not is_early and case.minutes < closes.hour * 60 + closes.minute:
        return None
    hours = (("opens", opens.strftime("%H:%M")), ("closes", closes.strftime("%H:%M")))
    return Hold("quiet-hours", today if is_early else today + ONE_DAY, hours)


def inside_usual_pattern(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Who always pays on the tenth day is not asked on the third; only before a first reminder, and not for ever."""
    if not case.pattern.is_known or case.pattern.median_days <= 0:
        return None
    free_on = patience_ends_on(case, protocol, overdue_today(case, protocol, today))
    if free_on is None or free_on <= today:
        return None
    return Hold("inside-usual-pattern", free_on, (("median", case.pattern.median_days), ("until", free_on)))


def their_reason_needs_time(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """What they told us is dealt with first: a dispute answered, copies sent again, an approval waited for."""
    heard = case.listening
    if not heard.reason:
        return None
    limits = protocol.limits
    until = lateness.waits_until(
        heard, answer_days=limits.answer_days, copy_days=limits.copy_grace_days, approval_days=limits.approval_wait_days
    )
    if until is None or until <= today:
        return None
    return Hold("reason-needs-time", until, (("reason_kind", heard.reason), ("on", heard.reason_on), ("until", until)))


def nobody_answers(case: Case, protocol: Protocol, today: date) -> Hold | None:
    """Every way we know of has been tried: a person looks for another, and nothing harsher is written meanwhile."""
    if case.listening is lateness.NOTHING_HEARD:
        return None
    overdue = overdue_today(case, protocol, today)
    if not overdue or not was_reminded(overdue):
        return None
    variant = protocol.variant_for(case.tier)
    at = variant.after(case.ladder_step)
    if at is None or at >= len(variant.ladder):
        return None
    step = variant.ladder[at]
    if not ways.is_unanswered(case, variant, step) or ways.other_channel(case, variant, step):
        return None
    heard = case.listening
    count = heard.unanswered_calls if step.is_conversation else heard.unanswered_steps
    return Hold("nobody-answers", values=(("count", count), ("step", step.key)))


def patience_ends_on(case: Case, protocol: Protocol, overdue: Sequence[Item]) -> date | None:
    """Return the day on which the oldest of these items is later than this customer usually is, if they ever are."""
    if not case.pattern.patience_days or case.tier == "after-incident":
        return None
    if not overdue or was_reminded(overdue):
        return None
    patience = min(case.pattern.patience_days, protocol.limits.patience_max_days)
    return min([item.due_on for item in overdue if item.open_minor > 0]) + (patience + 1) * ONE_DAY


GUARDS: tuple[Guard, ...] = (
    bank_data_is_stale,
    money_is_unapplied,
    reply_is_waiting,
    customer_is_on_hold,
    message_is_in_preparation,
    last_contact_did_not_arrive,
    no_good_contact,
    do_not_contact,
    customer_is_insolvent,
    contacted_too_recently,
    weekly_written_cap,
    weekly_conversation_cap,
    day_is_closed,
    hour_is_quiet,
    inside_usual_pattern,
    their_reason_needs_time,
    nobody_answers,
)
