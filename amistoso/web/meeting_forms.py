"""The forms of a meeting: when and where, what was asked and answered, what came of it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions.meetings import Plan
from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.meetings import Outcome
from amistoso.models import Company, Contact, Meeting
from amistoso.queries.customers import Standing
from amistoso.queries.members import members_of
from amistoso.web import choices
from amistoso.web.customer_forms import ItemsForm
from amistoso.web.forms import AmountField, DayField, DeskForm

LENGTHS = (30, 45, 60, 90, 120)
ROWS_OF_GUESTS = 3  # beside the contacts that are known


class HourField(forms.TimeField):
    widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    input_formats = ["%H:%M", "%H.%M", "%H:%M:%S"]


class WhenForm(DeskForm):
    """Day, hour, place and who comes; the clock is that of the zone."""

    name = "meeting"
    day = DayField(label=gettext_lazy("Day"))
    hour = HourField(label=gettext_lazy("Hour"))
    minutes_long = forms.TypedChoiceField(
        label=gettext_lazy("How long"), coerce=int, initial=60, choices=[(one, f"{one} min") for one in LENGTHS]
    )
    zone = forms.CharField(label=gettext_lazy("Clock of"), max_length=50)
    is_video = forms.TypedChoiceField(
        label=gettext_lazy("How"),
        coerce=lambda value: value == "1",
        choices=[("0", gettext_lazy("In person")), ("1", gettext_lazy("By video call"))],
    )
    place = forms.CharField(
        label=gettext_lazy("Where"),
        max_length=300,
        help_text=gettext_lazy("A quiet place and its address, or the link of the video call. They read it."),
    )
    purpose = forms.CharField(
        label=gettext_lazy("What for"),
        max_length=300,
        help_text=gettext_lazy("One friendly sentence. They read it."),
    )
    host = forms.TypedChoiceField(
        label=gettext_lazy("Who of ours receives them"), coerce=int, empty_value=None, required=False
    )
    companion = forms.CharField(
        label=gettext_lazy("Who comes along"),
        required=False,
        max_length=150,
        help_text=gettext_lazy("Somebody of accounting, the adviser. Nobody is fine too."),
    )
    contacts = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Who of theirs"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    others = forms.CharField(
        label=gettext_lazy("Others of theirs"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("One a line: name, e-mail."),
    )
    wants_recording = forms.BooleanField(
        label=gettext_lazy("We should like to record it"),
        required=False,
        help_text=gettext_lazy("The invitation says that we shall ask. Without their yes nothing is recorded."),
    )

    def __init__(self, *args: Any, company: Company, contacts: Sequence[Contact], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.company, self.known = company, {one.id: one for one in contacts}
        hosts = [(user.pk, user.get_full_name() or user.get_username()) for user in members_of(company=company)]
        self.fields["host"].choices = [("", "–"), *hosts]  # type: ignore[attr-defined]
        self.fields["contacts"].choices = [  # type: ignore[attr-defined]
            (one.id, " · ".join(part for part in (one.name, one.email or one.phone) if part)) for one in contacts
        ]
        if not contacts:
            del self.fields["contacts"]

    def clean_others(self) -> list[tuple[str, str]]:
        found = []
        for line in self.cleaned_data["others"].splitlines():
            name, email = _name_and_address(line)
            if name or email:
                found.append((name, email))
        return found

    def plan(self) -> Plan:
        told = self.cleaned_data
        chosen = [self.known[one] for one in told.get("contacts") or []]
        return Plan(
            day=told["day"], at=told["hour"], minutes_long=told["minutes_long"], zone=told["zone"],
            place=told["place"], purpose=told["purpose"], is_video=told["is_video"], host_id=told["host"],
            companion=told["companion"], wants_recording=told["wants_recording"],
            guests=[*((one.name, one.email) for one in chosen), *told["others"]],
        )  # fmt: skip


def _name_and_address(line: str) -> tuple[str, str]:
    words = line.replace("<", " ").replace(">", " ").replace(";", ",").split(",")
    parts = [part.strip() for part in words if part.strip()]
    address = next((part for part in parts if "@" in part and " " not in part), "")
    if not address:  # `Marta Prieto marta@x.es`
        pieces = line.replace("<", " ").replace(">", " ").split()
        address = next((piece.strip(",;") for piece in pieces if "@" in piece), "")
        return " ".join(piece.strip(",;") for piece in pieces if "@" not in piece), address
    return " ".join(part for part in parts if part != address), address


def fresh(company: Company, contacts: Sequence[Contact], user: Any, now: datetime, purpose: str) -> WhenForm:
    """A form to plan with: in a week's time, at ten, with who usually answers."""
    local = now.astimezone(ZoneInfo(company.time_zone))
    usual = [one for one in contacts if not one.do_not_contact and one.email and one.bounced_on is None]
    place = ", ".join(part for part in (company.address, company.city) if part)
    initial = {
        "day": _working_day(company, local.date() + timedelta(days=7)), "hour": "10:00", "zone": company.time_zone,
        "host": user.pk, "contacts": [one.id for one in usual[:1]], "place": place, "purpose": purpose, "is_video": "0",
    }  # fmt: skip
    return WhenForm(company=company, contacts=contacts, initial=initial)


def _working_day(company: Company, day: date) -> date:
    return calendar.next_working_day(Place(company.country, company.region), day)


def of_meeting(company: Company, contacts: Sequence[Contact], meeting: Meeting, day: date | None = None) -> WhenForm:
    """A form with what is planned; `day` proposes another."""
    local = meeting.starts_at.astimezone(ZoneInfo(meeting.zone))
    by_address = {one.email.casefold(): one.id for one in contacts if one.email}
    known = [by_address[email.casefold()] for _name, email in meeting.guests if email.casefold() in by_address]
    others = [f"{name}, {email}".strip(", ") for name, email in meeting.guests if email.casefold() not in by_address]
    initial = {
        "day": day or local.date(), "hour": f"{local:%H:%M}", "minutes_long": meeting.minutes_long,
        "zone": meeting.zone, "is_video": "1" if meeting.is_video else "0", "place": meeting.place,
        "purpose": meeting.purpose, "host": meeting.host_id, "companion": meeting.companion, "contacts": known,
        "others": "\n".join(others), "wants_recording": meeting.wants_recording,
    }  # fmt: skip
    form = WhenForm(company=company, contacts=contacts, initial=initial)
    if meeting.minutes_long not in LENGTHS:
        length = form.fields["minutes_long"]
        length.choices = [(meeting.minutes_long, f"{meeting.minutes_long} min"), *length.choices]  # type: ignore[attr-defined]
    return form


class CancelForm(DeskForm):
    name = "cancel"
    reason = forms.CharField(label=gettext_lazy("Why it is not held"), max_length=300)


class ConsentForm(DeskForm):
    name = "consent"
    answer = forms.ChoiceField(
        label=gettext_lazy("May it be recorded?"),
        widget=forms.RadioSelect,
        choices=[("yes", gettext_lazy("They said yes")), ("no", gettext_lazy("They would rather not"))],
    )
    answered_by = forms.CharField(label=gettext_lazy("Who answered"), max_length=150)


class QuestionForm(DeskForm):
    name = "question"
    text = forms.CharField(label=gettext_lazy("A question for when they have finished"), max_length=500)


REASONS = [
    ("", "–"),
    ("cash-flow", gettext_lazy("Cash is short")),
    ("administration", gettext_lazy("Their administration")),
    ("approval-pending", gettext_lazy("Waits for approval")),
    ("forgotten", gettext_lazy("They had forgotten")),
    ("dispute", gettext_lazy("Something is wrong")),
]
OUTCOMES = [
    (Outcome.PROMISED.value, gettext_lazy("They promised to pay")),
    (Outcome.AGREED.value, gettext_lazy("We agreed on instalments or more time")),
    (Outcome.DISPUTED.value, gettext_lazy("Something is wrong with an invoice")),
    (Outcome.CALL_BACK.value, gettext_lazy("We call them on another day")),
    (Outcome.ANOTHER.value, gettext_lazy("We meet again")),
    (Outcome.TALKED.value, gettext_lazy("We talked, nothing is settled yet")),
    (Outcome.NOBODY_CAME.value, gettext_lazy("Nobody came")),
]


class OutcomeForm(ItemsForm):
    """One form for every outcome: without JavaScript all of it is there, and only what belongs to it is read."""

    name = "outcome"
    outcome = forms.ChoiceField(
        label=gettext_lazy("What came of it"), widget=forms.RadioSelect, choices=OUTCOMES,
        error_messages={"required": gettext_lazy("Choose what came of it.")},
    )  # fmt: skip
    by_on = DayField(label=gettext_lazy("Which day"), required=False)
    hour = HourField(label=gettext_lazy("At what hour"), required=False)
    amount = AmountField(
        label=gettext_lazy("Amount"), required=False, help_text=gettext_lazy("Empty: all of what is chosen.")
    )
    note = forms.CharField(
        label=gettext_lazy("In a few words"), required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )
    invoice = forms.TypedChoiceField(label=gettext_lazy("Invoice"), coerce=int, required=False, empty_value=None)
    reason = forms.ChoiceField(label=gettext_lazy("Why it is late, if they said"), required=False, choices=REASONS)

    def __init__(self, *args: Any, standing: Standing, today: date, **kwargs: Any) -> None:
        super().__init__(*args, standing=standing, today=today, **kwargs)
        self.fields["items"].required = False
        self.fields["invoice"].choices = [("", "–"), *choices.invoices(standing.items)]  # type: ignore[attr-defined]
        self.fields["amount"].currency = next((item.currency for item in self.open.values()), "EUR")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or self.cleaned_data
        outcome = told.get("outcome")
        needs_day = outcome in (Outcome.PROMISED, Outcome.CALL_BACK, Outcome.ANOTHER)
        if needs_day and told.get("by_on") is None and "by_on" not in self.errors:
            self.add_error("by_on", _("Write the day."))
        if outcome == Outcome.ANOTHER and told.get("hour") is None and "hour" not in self.errors:
            self.add_error("hour", _("Write the hour."))
        if outcome == Outcome.DISPUTED and told.get("invoice") is None:
            self.add_error("invoice", _("Choose the invoice."))
        if outcome in (Outcome.DISPUTED, Outcome.TALKED) and not told.get("note"):
            self.add_error("note", _("A few words are needed here."))
        if outcome == Outcome.PROMISED:
            self._check_amount(told)
        return told

    def _check_amount(self, told: dict[str, Any]) -> None:
        chosen = self.chosen() if told.get("items") else []
        if not chosen:
            self.add_error("items", _("Choose the invoices that are promised."))
        elif told.get("amount") is not None:
            if len({item.currency for item in chosen}) > 1:
                self.add_error("amount", _("The invoices are in several currencies: leave the amount empty."))
            elif not 0 < told["amount"] <= sum(item.open_minor for item in chosen):
                self.add_error("amount", _("The amount must be above zero and no more than what is open."))
