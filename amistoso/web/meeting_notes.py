"""What the minutes of a meeting bring to other forms of the desk: an agreement, a promise."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from amistoso.core.letter_facts import one_line
from amistoso.core.minutes_reading import sketch_of
from amistoso.models import Customer, Meeting
from amistoso.web import numbers
from amistoso.web.desk import Desk

MAX_NOTE = 300


def note_of(meeting: Meeting) -> str:
    said = one_line(meeting.minutes, MAX_NOTE)
    told = _("Meeting of %(day)s") % {"day": f"{meeting.on:%d/%m/%Y}"}
    return (f"{told}: {said}" if said else told)[:MAX_NOTE]


def agreement_address(meeting: Meeting) -> str:
    """Where an agreement is drafted from the minutes."""
    query = urlencode({"meeting": meeting.id})
    return f"{reverse('customer-agreement-new', args=[meeting.customer_id])}?{query}"


def promise_address(meeting: Meeting) -> str:
    """The customer's own form, with what was written."""
    query = urlencode({"form": "promise", "note": note_of(meeting)})
    return f"{reverse('customer', args=[meeting.customer_id])}?{query}#acts"


def plan_in(desk: Desk, customer: Customer, number: str | None) -> dict[str, object]:
    """Return what the minutes say of a plan, to begin a form from; a person looks at each figure."""
    meeting_id = numbers.number(number)
    if meeting_id is None:
        return {}
    meeting = Meeting.objects.get(company=desk.company, customer=customer, id=meeting_id)
    sketch = sketch_of(meeting.minutes)
    noted: dict[str, object] = {"note": note_of(meeting)}
    if sketch.first_on is not None and sketch.first_on >= desk.today:
        noted["first_on"] = sketch.first_on
    if sketch.parts is not None:
        noted |= {"kind": "equal", "count": sketch.parts}
    if len(sketch.lines) > 1 and sketch.lines[0][0] >= desk.today:
        mark = "," if get_language() == "es" else "."
        told = [f"{day:%d/%m/%Y} {str(amount).replace('.', mark)}" for day, amount in sketch.lines]
        noted |= {"kind": "custom", "custom": "\n".join(told)}
    return noted
