"""How the desk calls what customers question, how it stands, and how we came to know of it."""

from django.utils.translation import gettext_lazy as _

KINDS = {
    "price": _("Price or amount"),
    "quantity": _("Quantity"),
    "quality": _("Quality or damage"),
    "not-delivered": _("Not delivered"),
    "not-ordered": _("Not ordered"),
    "duplicate": _("Invoiced twice"),
    "wrong-data": _("Data of the invoice"),
    "already-paid": _("Already paid"),
    "other": _("Something else"),
}
SOURCES = {
    "call": _("By telephone"),
    "mail": _("In writing"),
    "portal": _("On their page"),
    "meeting": _("At a meeting"),
    "other": _("Otherwise"),
}
# state -> colour of its badge, and its name
DISPUTE_STATES = {
    "open": ("orange", _("Ours to look into")),
    "waiting": ("yellow", _("We wait for them")),
    "credit-expected": ("blue", _("Credit note expected")),
    "credited": ("green", _("Credited")),
    "new-date": ("green", _("New date agreed")),
    "stands": ("secondary", _("The invoice stands")),
    "withdrawn": ("secondary", _("They withdrew it")),
    "settled": ("green", _("Cleared up")),
}
PROMISE_STATES = {
    "running": ("blue", _("Running")),
    "kept": ("green", _("Kept")),
    "partly": ("yellow", _("Kept in part")),
    "broken": ("orange", _("Did not come")),
    "withdrawn": ("secondary", _("Withdrawn")),
}
