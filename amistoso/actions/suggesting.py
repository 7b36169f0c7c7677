"""Write beside a reply what it seems to say, so that a person finds it ready to decide. Nothing follows from it."""

from datetime import date

from amistoso.core import replies
from amistoso.core.replies import Reading, numbers
from amistoso.models import Item, Message, Suggestion

MAX_OPEN = 400  # invoices of a customer whose numbers are looked for


def suggest(*, message: Message, on: date, is_automatic: bool = False) -> Reading:
    """Read a reply as of its day, and keep what was found."""
    reading = replies.read(
        message.text, on, subject=message.subject, is_automatic=is_automatic, currency=message.customer.company.currency
    )
    named = _invoices_named(message)
    Suggestion.objects.update_or_create(
        message=message,
        defaults={
            "company_id": message.company_id,
            "labels": f",{','.join(reading.labels)}," if reading.labels else "",
            "found": [[one.label, one.why, one.quote, one.day and one.day.isoformat()] for one in reading.suggestions],
            "sums": [[one.minor, one.currency] for one in reading.sums],
            "invoices": named,
            "read_on": on,
        },
    )
    return reading


def _invoices_named(message: Message) -> list[int]:
    """Look for the customer's open invoices; in their own words, not in what they quote."""
    opened = Item.objects.filter(customer_id=message.customer_id).exclude(open_minor=0).order_by("-due_on", "id")
    known = dict(opened.values_list("invoice_id", "number")[:MAX_OPEN])
    if not known:
        return []
    return numbers.named_in(replies.own_words(message.text), known)
