"""What templates say: amounts, days, reasons and states in the reader's language."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from amistoso.core import agenda_words, call_words, discounts, phones, replies, wording
from amistoso.core import money as amounts
from amistoso.core.agenda import Entry, Kind
from amistoso.core.decisions import Hold, Reason
from amistoso.models import Meeting
from amistoso.web import dispute_names

register = template.Library()

# state -> colour of its badge, and its name. Colour never speaks alone.
STATES: Mapping[str, tuple[str, object]] = {
    "draft": ("yellow", _("Draft")),
    "approved": ("blue", _("Approved, about to leave")),
    "printed": ("orange", _("Printed, to be confirmed")),
    "prepared": ("yellow", _("Prepared")),
    "exported": ("blue", _("Asked of the bank")),
    "paid": ("green", _("Collected")),
    "posted": ("green", _("Gone out")),
    "undone": ("secondary", _("Undone")),
    "sending": ("blue", _("Being sent")),
    "sent": ("green", _("Sent")),
    "delivered": ("green", _("Delivered")),
    "bounced": ("red", _("Bounced")),
    "failed": ("red", _("Failed")),
    "unknown": ("orange", _("Unconfirmed")),
    "cancelled": ("secondary", _("Cancelled")),
    "received": ("purple", _("Received")),
    "open": ("orange", _("Not applied")),
    "partly": ("yellow", _("Partly applied")),
    "applied": ("green", _("Applied")),
    "credit": ("blue", _("Customer's credit")),
    "ignored": ("secondary", _("Ignored")),
    "returned": ("red", _("Came back")),
    "went-back": ("red", _("Went back")),
    "paid-back": ("secondary", _("Paid back to a customer")),
    "returning": ("orange", _("Came back: of what?")),
    "not_customer": ("secondary", _("Not a customer's")),
    "out": ("secondary", _("Money out")),
    "planned": ("blue", _("Planned")),
    "held": ("green", _("Held")),
    "missed": ("orange", _("Nobody came")),
    "running": ("blue", _("Running")),
    "kept": ("green", _("Kept")),
    "broken": ("red", _("Broken")),
    "withdrawn": ("secondary", _("Withdrawn")),
    "finished": ("green", _("Finished")),
    "ended": ("secondary", _("Ended")),
    "proposed": ("blue", _("Proposed")),
    "countered": ("orange", _("Counter-proposal")),
    "declined": ("secondary", _("Declined")),
    "expired": ("secondary", _("Expired")),
    "replaced": ("secondary", _("Renegotiated")),
}
CHANNELS: Mapping[str, tuple[str, object]] = {
    "email": ("mail", _("E-mail")),
    "call": ("phone", _("Call")),
    "sms": ("message-2", _("SMS")),
    "whatsapp": ("brand-whatsapp", _("WhatsApp")),
    "letter": ("mailbox", _("Letter")),
    "registered": ("certificate", _("Registered letter")),
    "certified-email": ("mail-check", _("Certified e-mail")),
    "meeting": ("users", _("Meeting")),
    "task": ("checklist", _("Task")),
    "other": ("message", _("Other")),
}
ENTRY_ICONS: Mapping[Kind, str] = {
    Kind.MEETING: "users", Kind.CALL: "phone", Kind.PROMISE: "heart-handshake", Kind.INSTALMENT: "writing-sign",
    Kind.DEBIT: "building-bank", Kind.DISPUTE: "scale", Kind.HOLD: "hand-stop", Kind.GUARANTEE: "shield-check",
    Kind.MESSAGE: "mail", Kind.LOOK: "eye",
}  # fmt: skip


def _language() -> str:
    return (get_language() or "es")[:2]  # how Spanish addresses its reader changes no amount and no day


@register.filter
def dispute_kind(key: str) -> object:
    return dispute_names.KINDS.get(key, key)


@register.filter
def source_words(key: str) -> object:
    return dispute_names.SOURCES.get(key, "")


@register.simple_tag
def dispute_state(key: str) -> SafeString:
    colour, name = dispute_names.DISPUTE_STATES[key]
    return format_html('<span class="badge bg-{}-lt">{}</span>', colour, name)


@register.simple_tag
def promise_state(key: str) -> SafeString:
    colour, name = dispute_names.PROMISE_STATES[key]
    return format_html('<span class="badge bg-{}-lt">{}</span>', colour, name)


@register.filter
def money(minor: int | None, currency: str) -> str:
    return "" if minor is None else wording.money_text(minor, currency, _language())


@register.filter
def without_sign(minor: int, currency: str) -> str:
    """What came in stands as a minus in an account, and as itself for who paid it."""
    return money(abs(minor), currency)


@register.filter
def plain(minor: int, currency: str) -> str:
    """An amount as the reader would type it into a field."""
    number = amounts.plain(minor, currency)
    return number.replace(".", ",") if _language() == "es" else number


@register.filter
def discount(discount_bp: int) -> str:
    return discounts.shown(discount_bp, _language())


@register.filter
def day(value: date | str | None) -> str:
    """A day as the reader writes it; stored reasons and events hold ISO text."""
    if not value:
        return ""
    if isinstance(value, str):
        value = date.fromisoformat(value[:10])
    return wording.date_text(value, _language())


@register.simple_tag(takes_context=True)
def moment(context: template.Context, value: datetime | None) -> str:
    """An instant at the company's place, day and hour."""
    if value is None:
        return ""
    local = value.astimezone(ZoneInfo(context["desk"].company.time_zone))
    return f"{wording.date_text(local.date(), _language())} {local:%H:%M}"


@register.filter
def hour_of(meeting: Meeting) -> str:
    """The hour of a meeting on the clock of its own zone."""
    return f"{meeting.starts_at.astimezone(ZoneInfo(meeting.zone)):%H:%M}"


@register.filter
def entry_path(entry: Entry) -> str:
    return agenda_words.path_of(entry)


@register.filter
def entry_what(entry: Entry) -> str:
    return agenda_words.what_of(entry, _language())


@register.filter
def entry_kind(kind: Kind) -> str:
    return agenda_words.name_of(kind, _language())


@register.filter
def entry_icon(kind: Kind) -> str:
    return ENTRY_ICONS[kind]


@register.filter
def entry_hour(entry: Entry) -> str:
    return f"{entry.starts_at.astimezone(ZoneInfo(entry.zone)):%H:%M}" if entry.starts_at else ""


@register.filter
def counted(kind: Kind, count: int) -> str:
    return agenda_words.counted(kind, count, _language())


@register.filter
def long_day(value: date) -> str:
    return format_date(value, "EEEE, d MMMM y" if _language() != "es" else "EEEE, d 'de' MMMM 'de' y", _language())


@register.filter
def reason(value: Reason | list[object]) -> str:
    """A reason in words: of a decision just made, or as it is stored, [code, values]."""
    if isinstance(value, Reason):
        return wording.sentence(value.code, dict(value.values), _language())
    code, values = value[0], value[1] if len(value) > 1 else {}
    return wording.sentence(str(code), values if isinstance(values, Mapping) else {}, _language())


@register.simple_tag
def hold_words(hold: Hold) -> str:
    """Why a guard says no, in words."""
    return wording.sentence(hold.code, dict(hold.values), _language())


@register.simple_tag
def brought(code: str, values: Mapping[str, object]) -> str:
    """What the result of a call led to."""
    return call_words.brought(code, values, _language())


@register.filter
def weekday_day(value: date) -> str:
    """`vie 27/11`: as a day is said on the telephone."""
    return f"{format_date(value, 'EEE', _language())} {value:%d/%m}"


@register.filter
def called(key: str) -> str:
    """The name of a step, stage or tier."""
    return wording.name_of(key, _language()) if key else ""


REPLY_LABELS = {
    "has-paid": _("Has paid"),
    "promises-date": _("Promises to pay"),
    "disputes": _("Disputes it"),
    "wants-copy": _("Wants a copy"),
    "asks-for-time": _("Asks for time"),
    "hardship": _("Is in difficulties"),
    "out-of-office": _("Is away"),
    "wrong-person": _("Wrong person"),
    "refuses": _("Refuses to pay"),
}


@register.filter
def own_words(text: str) -> str:
    """What they wrote themselves, on one line: without what they quote, and without signature."""
    return replies.gist(text)


@register.filter
def dialled(phone: str, country: str) -> str:
    """A number as a telephone dials it; what is none stays as it was written."""
    return phones.read(phone, country).e164 or phone


@register.filter
def minus(number: int, other: int) -> int:
    return number - other


@register.filter
def iban(account: str) -> str:
    """In groups of four, as people read it aloud."""
    return " ".join(account[at : at + 4] for at in range(0, len(account), 4))


@register.simple_tag
def reply_label(kind: str) -> str:
    """What a reply seems to say, in a word or two."""
    return str(REPLY_LABELS.get(kind, kind))


@register.simple_tag
def icon(name: str, more: str = "") -> SafeString:
    return format_html('<i class="ti ti-{} {}" aria-hidden="true"></i>', name, more)


@register.simple_tag
def joined(*parts: str) -> str:
    """What is known of some parts, with a dot between."""
    return " · ".join(str(part) for part in parts if part)


@register.simple_tag
def state(name: str) -> SafeString:
    colour, words = STATES.get(name, ("secondary", name))
    return format_html('<span class="badge bg-{}-lt">{}</span>', colour, words)


@register.simple_tag
def channel(name: str) -> SafeString:
    picture, words = CHANNELS.get(name, CHANNELS["other"])
    return format_html(
        '<span class="text-nowrap"><i class="ti ti-{}" aria-hidden="true"></i> {}</span>', picture, words
    )
