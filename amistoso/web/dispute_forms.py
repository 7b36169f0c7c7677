"""The forms of a dispute: opening it, and each of the ways in which it goes on."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.core import money
from amistoso.core.disputes import MAX_LINES
from amistoso.models import DisputeKind, Invoice
from amistoso.queries.customers import Standing
from amistoso.web import choices
from amistoso.web.dispute_names import KINDS, SOURCES
from amistoso.web.forms import AmountField, DayField, DeskForm, PaperField, amount_of

MAX_WORDS = 2000


class OwnerField(forms.TypedChoiceField):
    """Somebody of the desk, or nobody yet."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=int, empty_value=None, required=False, **kwargs)

    def offer(self, owners: Iterable[AbstractBaseUser]) -> None:
        self.choices = [("", _("Nobody yet")), *((one.pk, one.get_username()) for one in owners)]


class DisputeForm(DeskForm):
    name = "dispute"
    invoice = forms.TypedChoiceField(label=gettext_lazy("Invoice"), coerce=int)
    kind = forms.ChoiceField(label=gettext_lazy("What it is about"), required=False, choices=list(KINDS.items()))
    reason = forms.CharField(label=gettext_lazy("What is wrong, in their words"), max_length=300)
    amount = AmountField(
        label=gettext_lazy("Amount in dispute"), required=False, help_text=gettext_lazy("Empty: the whole invoice.")
    )
    lines = forms.CharField(
        label=gettext_lazy("Or the lines in dispute"),
        required=False,
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("One a line, with its amount at the end: “2 boxes broken 45.00”."),
    )
    source = forms.ChoiceField(label=gettext_lazy("How we know"), required=False, choices=[("", "–"), *SOURCES.items()])
    owner = OwnerField(label=gettext_lazy("Who looks into it"))
    answer_by_on = DayField(
        label=gettext_lazy("We answer by"),
        required=False,
        help_text=gettext_lazy("Empty: in the days of the protocol."),
    )

    def __init__(
        self, *args: Any, standing: Standing, today: date, owners: Iterable[AbstractBaseUser] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["invoice"].choices = choices.invoices(standing.items)  # type: ignore[attr-defined]
        self.fields["kind"].initial = DisputeKind.OTHER.value
        self.fields["owner"].offer(owners)  # type: ignore[attr-defined]
        currencies = {item.invoice_id: item.currency for item in standing.items}
        chosen = str(self.data.get("invoice", ""))
        self.currency = currencies.get(int(chosen) if chosen.isdigit() else 0, "EUR")
        self.fields["amount"].currency = self.currency  # type: ignore[attr-defined]

    def clean_lines(self) -> list[tuple[str, int]]:
        """Read “what it is 45,00” line by line: the last word is the amount."""
        found = []
        for line in self.cleaned_data["lines"].splitlines():
            words = line.replace(";", " ").split()
            if not words:
                continue
            try:
                found.append((" ".join(words[:-1]), amount_of(words[-1], self.currency)))
            except money.AmountError as error:
                said = _("“%(line)s” has no amount at its end. Write it like “2 boxes broken 45.00”.")
                raise forms.ValidationError(said % {"line": line[:80]}) from error
        if len(found) > MAX_LINES:
            raise forms.ValidationError(_("So many lines: write the whole amount, and add the detail as a document."))
        return found

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("lines") and cleaned.get("amount") is not None:
            self.add_error("lines", _("Write either the lines or one amount."))
        return cleaned


class AssignForm(DeskForm):
    name = "assign"
    owner = OwnerField(label=gettext_lazy("Who looks into it"))
    answer_by_on = DayField(label=gettext_lazy("We answer by"))

    def __init__(self, *args: Any, owners: Iterable[AbstractBaseUser] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].offer(owners)  # type: ignore[attr-defined]


class TellingForm(DeskForm):
    """What has been settled may be told to them in a draft, which a person reads before it leaves."""

    tell = forms.BooleanField(label=gettext_lazy("Begin a message that tells them so"), required=False, initial=True)


class QuestionForm(TellingForm):
    name = "question"
    waiting_for = forms.CharField(label=gettext_lazy("What we need from them"), max_length=300)
    answer_by_on = DayField(
        label=gettext_lazy("We look again on"),
        required=False,
        help_text=gettext_lazy("Empty: in the days of the protocol."),
    )
    field_order = ("waiting_for", "answer_by_on", "tell")


class CreditForm(TellingForm):
    name = "credit"
    by_on = DayField(label=gettext_lazy("The credit note will be in by"))
    resolution = forms.CharField(label=gettext_lazy("What was found"), max_length=MAX_WORDS, required=False)
    field_order = ("by_on", "resolution", "tell")


class NoteForm(DeskForm):
    name = "credit-note"
    note = forms.TypedChoiceField(label=gettext_lazy("Credit note"), coerce=int)

    def __init__(self, *args: Any, notes: Iterable[Invoice] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].choices = [(note.pk, choices.note_label(note)) for note in notes]  # type: ignore[attr-defined]


class NewDateForm(TellingForm):
    name = "new-date"
    due_on = DayField(label=gettext_lazy("They pay it by"))
    resolution = forms.CharField(label=gettext_lazy("What was agreed"), max_length=MAX_WORDS, required=False)
    field_order = ("due_on", "resolution", "tell")


class LetterForm(DeskForm):
    name = "answer"
    subject = forms.CharField(label=gettext_lazy("Subject"), max_length=200, required=False)
    text = forms.CharField(label=gettext_lazy("Message"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 14}))


class ExplainForm(LetterForm):
    name = "explain"


class EndForm(DeskForm):
    name = "end"
    ending = forms.ChoiceField(
        label=gettext_lazy("How it ended"),
        choices=[
            ("settled", gettext_lazy("It is cleared up")), ("withdrawn", gettext_lazy("They withdraw it")),
        ],
    )  # fmt: skip
    resolution = forms.CharField(label=gettext_lazy("In a few words"), max_length=MAX_WORDS)


class ReopenForm(DeskForm):
    name = "reopen"
    reason = forms.CharField(label=gettext_lazy("What is new"), max_length=300)


class EvidenceForm(DeskForm):
    name = "evidence"
    file = PaperField(label=gettext_lazy("File"), allow_empty_file=True)
