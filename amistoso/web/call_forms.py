"""The form of a call's result: one button says what came of it, and carries the day where a day is enough."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.core.calls import CallResult, Outcome
from amistoso.queries.call_sheets import CallSheet
from amistoso.web import choices
from amistoso.web.forms import AmountField, DayField, DeskForm

REASONS = [
    ("cash-flow", gettext_lazy("Cash is short")),
    ("administration", gettext_lazy("Their administration")),
    ("approval-pending", gettext_lazy("Waits for approval")),
    ("forgotten", gettext_lazy("They had forgotten")),
    ("dispute", gettext_lazy("Something is wrong")),
    ("other", gettext_lazy("Another reason")),
]


class CallForm(DeskForm):
    name = "call"
    result_ = forms.CharField(max_length=40, required=False)
    key = forms.CharField(max_length=32, required=False, widget=forms.HiddenInput)
    note = forms.CharField(
        label=gettext_lazy("What they said, in their words"), required=False, max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    contact = forms.TypedChoiceField(label=gettext_lazy("Spoken to"), required=False, coerce=int, empty_value=None)
    by_on = DayField(label=gettext_lazy("Another day"), required=False)
    amount = AmountField(
        label=gettext_lazy("Amount"), required=False, help_text=gettext_lazy("Empty: all that is overdue.")
    )
    again_on = DayField(label=gettext_lazy("Another day"), required=False)
    again_at = forms.TimeField(
        label=gettext_lazy("At (their time)"), required=False, widget=forms.TimeInput(attrs={"type": "time"})
    )
    they_call = forms.BooleanField(label=gettext_lazy("They will call us"), required=False)
    invoice = forms.TypedChoiceField(label=gettext_lazy("Invoice"), required=False, coerce=int, empty_value=None)
    disputed = AmountField(
        label=gettext_lazy("Amount in dispute"), required=False, help_text=gettext_lazy("Empty: the whole invoice.")
    )
    reason = forms.ChoiceField(
        label=gettext_lazy("Why they are late"), required=False, choices=[("", gettext_lazy("not said")), *REASONS]
    )
    reason_until = DayField(label=gettext_lazy("Expected by"), required=False)

    def __init__(self, *args: Any, sheet: CallSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sheet = sheet
        people = [(one.contact.id, one.contact.name or one.spoken) for one in sheet.voices]
        self.fields["contact"].choices = people or [("", _("nobody yet"))]  # type: ignore[attr-defined]
        self.fields["invoice"].choices = choices.invoices(sheet.standing.items) or [("", "–")]  # type: ignore[attr-defined]
        currency = sheet.owed[0].currency if sheet.owed else "EUR"
        for name in ("amount", "disputed"):
            self.fields[name].currency = currency  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        outcome, _dot, day = cleaned.get("result_", "").partition(":")
        if outcome not in set(Outcome):
            raise forms.ValidationError(_("Choose what came of the call."))
        try:
            said = date.fromisoformat(day) if day else None
        except ValueError as error:
            raise forms.ValidationError(_("Choose what came of the call.")) from error
        cleaned["outcome"] = outcome
        field = {Outcome.PROMISED: "by_on", Outcome.CALL_BACK: "again_on"}.get(Outcome(outcome))
        if field is not None:
            cleaned[field] = said or cleaned.get(field)
            if cleaned[field] is None and field not in self.errors:
                self.add_error(field, _("Choose a day."))
        if outcome == Outcome.DISPUTE and not cleaned.get("note", "").strip():
            self.add_error("note", _("Write what is wrong, in their words."))
        if cleaned.get("reason") == "other" and not cleaned.get("note", "").strip():
            self.add_error("note", _("Write the reason in a few words."))
        return cleaned

    @property
    def opened(self) -> str:
        """Which part of the form was being filled in: it stays open when something is missing."""
        return str(self.data.get("result_", "")).partition(":")[0] if self.is_bound else ""

    def result(self) -> CallResult:
        said = self.cleaned_data
        outcome = said["outcome"]
        voice = next((one for one in self.sheet.voices if one.contact.id == said["contact"]), None)
        names_invoice = outcome in (Outcome.DISPUTE, Outcome.NEEDS_COPY)
        return CallResult(
            outcome=outcome,
            note=said["note"],
            phone=voice.contact.phone if voice else "",
            contact_id=voice.contact.id if voice else None,
            by_on=said["by_on"],
            amount_minor=said["disputed"] if outcome == Outcome.DISPUTE else said["amount"],
            invoice_ids=(said["invoice"],) if names_invoice and said["invoice"] else (),
            again_on=said["again_on"],
            again_at=said["again_at"],
            they_call=said["they_call"],
            reason=said["reason"],
            reason_until=said["reason_until"],
        )


class PlanForm(DeskForm):
    name = "plancall"
    on = DayField(label=gettext_lazy("Day"))
    at_time = forms.TimeField(
        label=gettext_lazy("At (their time)"), required=False, widget=forms.TimeInput(attrs={"type": "time"})
    )
    note = forms.CharField(label=gettext_lazy("What about"), required=False, max_length=300)


class ReasonForm(DeskForm):
    """One click: the button is the reason; the note and the day are optional."""

    name = "reason"
    kind = forms.ChoiceField(choices=REASONS)
    note = forms.CharField(label=gettext_lazy("In their words"), required=False, max_length=300)
    until_on = DayField(
        label=gettext_lazy("Expected by"),
        required=False,
        help_text=gettext_lazy("For an approval, if they said a day."),
    )
