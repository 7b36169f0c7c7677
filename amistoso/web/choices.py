"""Choices of a form in the words of the page: an invoice with its day and amount."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from amistoso.models import Invoice, Item
from amistoso.web.tags import day, money


def items(found: Iterable[Item]) -> list[tuple[int, str]]:
    return [(item.id, item_label(item)) for item in found if item.open_minor > 0]


def item_label(item: Item) -> str:
    words = {"number": item.number, "day": day(item.due_on), "amount": money(item.open_minor, item.currency)}
    return _("%(number)s · due %(day)s · %(amount)s") % words


def note_label(note: Invoice) -> str:
    words = {"number": note.number, "day": day(note.issued_on), "amount": money(-note.total_minor, note.currency)}
    return _("%(number)s · of %(day)s · %(amount)s") % words


def invoices(found: Iterable[Item]) -> list[tuple[int, str]]:
    """Each invoice once, whatever its due dates."""
    return list({item.invoice_id: item.number for item in found if item.open_minor > 0}.items())
