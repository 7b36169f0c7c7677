"""The meetings of a story, planned and held by the actions themselves."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Any

from amistoso.actions import meeting_outcomes, meetings
from amistoso.actions.meeting_outcomes import Told
from amistoso.models import Customer, Item, Meeting


def live(customer: Customer, words: Sequence[str], item: Callable[[str], Item], said: dict[str, Any]) -> None:
    what, rest = words[0], tuple(words[1:])
    if what == "on":
        meetings.plan(customer_id=customer.id, wanted=_plan(date.fromisoformat(rest[0])), **said)
        return
    planned = Meeting.objects.filter(customer=customer, state="planned").order_by("on", "id")[0]
    if what == "moved":
        moved = _plan(date.fromisoformat(rest[0]))
        meetings.change(meeting_id=planned.id, wanted=moved, seen=planned.sequence, **said)
    elif what == "off":
        meetings.cancel(meeting_id=planned.id, reason="La historia lo dice", **said)
    else:
        told = _told(rest, item) if what == "held" else Told("nobody-came")
        meeting_outcomes.record(meeting_id=planned.id, told=told, **said)


def _plan(day: date) -> meetings.Plan:
    return meetings.Plan(
        day=day, at=time(12, 0), minutes_long=60, zone="Europe/Madrid", place="Sala tranquila, Calle Mayor 1",
        purpose="Ver juntos las facturas", guests=[("Marta", "pagos@cliente.example")],
    )  # fmt: skip


def _told(rest: tuple[str, ...], item: Callable[[str], Item]) -> Told:
    outcome, note = rest[0], "Lo dice la historia"
    match rest:
        case ("promised", number, "by", day):
            promised = item(number)
            return Told(outcome, note, by_on=date.fromisoformat(day), parts=[(promised.id, promised.open_minor)])
        case ("disputed", number):
            return Told(outcome, note, invoice_id=item(number).invoice_id)
        case ("call-back", day):
            return Told(outcome, note, by_on=date.fromisoformat(day))
        case ("another", day):
            return Told("another-meeting", note, another=_plan(date.fromisoformat(day)))
    return Told(outcome, note)
