"""The forms of a customer's page, one per thing that can be agreed, said or noted."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.core.agreements import equal_instalments, instalment_days
from amistoso.models import Contact, ContactRole, Customer, DocumentKind, Invoice, Item
from amistoso.queries.customers import Standing
from amistoso.web import choices
from amistoso.web.dispute_names import SOURCES
from amistoso.web.forms import AmountField, DayField, DeskForm, DiscountField, PaperField
from amistoso.web.letter_words import LANGUAGES, REGISTERS

MAX_INSTALMENTS = 36


class ItemsForm(DeskForm):
    """A form over some of the customer's open items; at first the overdue ones are chosen."""

    items = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Invoices"), coerce=int, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, standing: Standing, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.open = {item.id: item for item in standing.items if item.open_minor > 0}
        self.fields["items"].choices = choices.items(self.open.values())  # type: ignore[attr-defined]
        overdue = [item.id for item in self.open.values() if item.due_on < today]
        self.fields["items"].initial = overdue or list(self.open)

    def chosen(self) -> Sequence[Item]:
        """Oldest first, so that a part of the sum settles what has waited longest."""
        return [self.open[item_id] for item_id in self.open if item_id in self.cleaned_data["items"]]

    def parts(self) -> list[tuple[int, int]]:
        """Divide the amount over the items chosen; without an amount each is taken whole."""
        left, found = self.cleaned_data["amount"], []
        for item in self.chosen():
            part = item.open_minor if left is None else min(left, item.open_minor)
            left = None if left is None else left - part
            if part:
                found.append((item.id, part))
        return found


class PromiseForm(ItemsForm):
    name = "promise"
    by_on = DayField(label=gettext_lazy("They will pay by"))
    amount = AmountField(
        label=gettext_lazy("Amount"),
        required=False,
        help_text=gettext_lazy("Empty: all that is open of those invoices."),
    )
    source = forms.ChoiceField(
        label=gettext_lazy("How they told us"), required=False, choices=[("", "–"), *SOURCES.items()]
    )
    note = forms.CharField(label=gettext_lazy("Note"), required=False, max_length=300)
    wants_reminder = forms.BooleanField(label=gettext_lazy("They ask for a note the day before"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields(["by_on", "items", "amount", "source", "note", "wants_reminder"])
        self.fields["amount"].currency = next((item.currency for item in self.open.values()), "EUR")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        amount, chosen = cleaned.get("amount"), self.chosen() if cleaned.get("items") else []
        if amount is not None and chosen:
            if len({item.currency for item in chosen}) > 1:
                self.add_error("amount", _("The invoices are in several currencies: leave the amount empty."))
            elif not 0 < amount <= sum(item.open_minor for item in chosen):
                self.add_error("amount", _("The amount must be above zero and no more than what is open."))
        return cleaned


class AgreementForm(ItemsForm):
    name = "agreement"
    count = forms.IntegerField(
        label=gettext_lazy("How many instalments"), min_value=1, max_value=MAX_INSTALMENTS, initial=3
    )
    first_on = DayField(label=gettext_lazy("The first on"))
    every = forms.TypedChoiceField(
        label=gettext_lazy("Then every"),
        coerce=int,
        choices=[(0, gettext_lazy("month")), (7, gettext_lazy("week")), (14, gettext_lazy("two weeks"))],
    )
    note = forms.CharField(label=gettext_lazy("Note"), required=False, max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields(["count", "first_on", "every", "items", "note"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        first_on, count = cleaned.get("first_on"), cleaned.get("count")
        if first_on is not None and first_on < self.today:
            self.add_error("first_on", _("That day has passed: choose today or later."))
        elif first_on is not None and first_on.year > self.today.year + 10:
            self.add_error("first_on", _("That is more than ten years away."))
        if cleaned.get("items") and count and sum(item.open_minor for item in self.chosen()) < count:
            self.add_error("count", _("There is too little to split into so many instalments."))
        return cleaned

    def instalments(self) -> list[tuple[date, int]]:
        total = sum(item.open_minor for item in self.chosen())
        days = instalment_days(self.cleaned_data["first_on"], self.cleaned_data["count"], self.cleaned_data["every"])
        return list(zip(days, equal_instalments(total, len(days)), strict=True))


class HoldForm(DeskForm):
    name = "hold"
    reason = forms.CharField(label=gettext_lazy("Why"), max_length=300)
    until_on = DayField(
        label=gettext_lazy("Until"),
        required=False,
        help_text=gettext_lazy("The first day on which we may write again; empty: until somebody lifts it."),
    )
    invoice = forms.TypedChoiceField(label=gettext_lazy("What"), required=False, coerce=int, empty_value=None)

    def __init__(self, *args: Any, standing: Standing, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [("", _("The whole customer")), *choices.invoices(standing.items)]
        self.fields["invoice"].choices = offered  # type: ignore[attr-defined]


class PaysForForm(DeskForm):
    name = "pays-for"
    who = forms.CharField(label=gettext_lazy("Customer: tax id, code or whole name"), max_length=200)


class ReplyForm(DeskForm):
    name = "reply"
    text = forms.CharField(
        label=gettext_lazy("What they said"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 4})
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("How"),
        choices=[
            ("call", gettext_lazy("By telephone")), ("email", gettext_lazy("By e-mail")),
            ("meeting", gettext_lazy("In person")), ("other", gettext_lazy("Otherwise")),
        ],
    )  # fmt: skip


ROLES = [
    (ContactRole.BILLING.value, gettext_lazy("Invoicing")),
    (ContactRole.MANAGEMENT.value, gettext_lazy("Management")),
    (ContactRole.DISPUTE.value, gettext_lazy("Disputes")),
]


WISHES = [
    ("", gettext_lazy("nothing in particular: e-mail")),
    ("whatsapp,email", gettext_lazy("WhatsApp, else e-mail")),
    ("sms,email", gettext_lazy("SMS, else e-mail")),
    ("whatsapp,sms,email", gettext_lazy("WhatsApp, else SMS, else e-mail")),
    ("email,whatsapp", gettext_lazy("e-mail, else WhatsApp")),
    ("email,sms", gettext_lazy("e-mail, else SMS")),
    ("letter,email", gettext_lazy("letter, else e-mail")),
]


class ContactForm(DeskForm):
    name = "contact"
    contact_name = forms.CharField(label=gettext_lazy("Name"), max_length=120, required=False)
    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=254, required=False)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=40, required=False)
    role = forms.ChoiceField(label=gettext_lazy("For what"), choices=ROLES)
    call_from = forms.TimeField(
        label=gettext_lazy("Likes to be called from"), required=False, widget=forms.TimeInput(attrs={"type": "time"})
    )
    call_until = forms.TimeField(
        label=gettext_lazy("until"), required=False, widget=forms.TimeInput(attrs={"type": "time"})
    )
    channels = forms.ChoiceField(
        label=gettext_lazy("Prefers"),
        required=False,
        choices=WISHES,
        help_text=gettext_lazy("What is not set up, or cannot carry the message, is passed over."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kept = str((kwargs.get("initial") or {}).get("channels") or "")
        if kept not in dict(WISHES):  # an order of their own, said by command
            self.fields["channels"].choices = [*WISHES, (kept, kept)]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not cleaned.get("email") and not cleaned.get("phone"):
            self.add_error("email", _("Write an address or a telephone number."))
        return cleaned


_CONTACT_FIELDS = ("email", "phone", "role", "channels", "call_from", "call_until", "do_not_contact")


class ContactChangeForm(ContactForm):
    do_not_contact = forms.BooleanField(label=gettext_lazy("Do not use this contact"), required=False)

    def __init__(self, *args: Any, contact_id: int, **kwargs: Any) -> None:
        self.name = f"contact-{contact_id}"
        super().__init__(*args, **kwargs)

    @classmethod
    def of(cls, contact: Contact) -> "ContactChangeForm":
        usual = {name: getattr(contact, name) for name in _CONTACT_FIELDS}
        return cls(contact_id=contact.id, initial={"contact_name": contact.name, **usual})


class DetailsForm(DeskForm):
    name = "details"
    name_ = forms.CharField(label=gettext_lazy("Name"), max_length=200)
    tax_id = forms.CharField(label=gettext_lazy("Tax id"), max_length=40, required=False)
    address = forms.CharField(
        label=gettext_lazy("Street and number"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Letters go there."),
    )
    postal_code = forms.CharField(label=gettext_lazy("Postal code"), max_length=12, required=False)
    city = forms.CharField(label=gettext_lazy("City"), max_length=100, required=False)
    province = forms.CharField(label=gettext_lazy("Province"), max_length=100, required=False)
    country = forms.CharField(label=gettext_lazy("Country, two letters"), max_length=2, min_length=2)


class VoiceForm(DeskForm):
    name = "voice"
    language = forms.CharField(
        label=gettext_lazy("Language of their letters"),
        required=False,
        max_length=5,
        widget=forms.Select(choices=[("", gettext_lazy("as the company writes")), *LANGUAGES.items()]),
    )
    register = forms.ChoiceField(
        label=gettext_lazy("They are addressed as"),
        required=False,
        choices=[("", gettext_lazy("as the company does")), *REGISTERS.items()],
    )


class FlagsForm(DeskForm):
    name = "flags"
    key_account = forms.BooleanField(
        label=gettext_lazy("Key account"),
        required=False,
        help_text=gettext_lazy("Longer waits, and a person looks at every message."),
    )
    do_not_contact = forms.BooleanField(
        label=gettext_lazy("Do not contact"), required=False, help_text=gettext_lazy("Nothing is written or called.")
    )
    insolvent = forms.BooleanField(
        label=gettext_lazy("In insolvency proceedings"),
        required=False,
        help_text=gettext_lazy("Only a person speaks, and to the administrator."),
    )
    wants_announcement = forms.BooleanField(label=gettext_lazy("Wants a note before the due date"), required=False)
    discount_bp = DiscountField(
        label=gettext_lazy("Early-payment discount agreed, %"),
        required=False,
        help_text=gettext_lazy("A payment that is short of just this is recognised. Empty: none."),
    )


KIND_WORDS = {
    DocumentKind.INVOICE: gettext_lazy("Invoice"),
    DocumentKind.ORDER: gettext_lazy("Order"),
    DocumentKind.DELIVERY_NOTE: gettext_lazy("Signed delivery note"),
    DocumentKind.CONTRACT: gettext_lazy("Contract"),
    DocumentKind.ACCEPTANCE: gettext_lazy("Acceptance of terms"),
    DocumentKind.RECEPTION: gettext_lazy("Proof of reception"),
    DocumentKind.MANDATE: gettext_lazy("Signed mandate"),
    DocumentKind.GUARANTEE: gettext_lazy("Guarantee"),
    DocumentKind.RECEIVED: gettext_lazy("Received with a reply"),
    DocumentKind.PAYMENT: gettext_lazy("Proof of payment"),
    DocumentKind.EVIDENCE: gettext_lazy("Evidence of a dispute"),
}


class DocumentForm(DeskForm):
    name = "document"
    file = PaperField(label=gettext_lazy("File"), allow_empty_file=True)
    kind = forms.ChoiceField(label=gettext_lazy("What it is"), choices=list(KIND_WORDS.items()))
    invoice = forms.CharField(
        label=gettext_lazy("Number of the invoice"),
        required=False,
        max_length=80,
        help_text=gettext_lazy("Empty: it belongs to the customer and to no one invoice."),
    )

    def __init__(self, *args: Any, customer: Customer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.customer = customer

    def clean_invoice(self) -> int | None:
        number = self.cleaned_data["invoice"].strip()
        if not number:
            return None
        found = Invoice.objects.filter(company_id=self.customer.company_id, customer=self.customer)
        invoice = found.filter(number__iexact=number).order_by("id").first()
        if invoice is None:
            raise forms.ValidationError(_("This customer has no invoice “%(number)s”.") % {"number": number})
        return invoice.id
