"""The forms of direct debits and guarantees: the mandate, its signature, the guarantee, and how debits are made."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions.debit_settings import MOST_LEAD_DAYS, MOST_NOTICE_DAYS
from amistoso.core.mandates import Scheme, Use
from amistoso.core.pain008 import Version
from amistoso.models import Agreement, Company, GuaranteeKind
from amistoso.web.forms import AmountField, DayField, DeskForm, PaperField

SCHEMES = [
    (Scheme.CORE.value, gettext_lazy("CORE: anyone; refundable for eight weeks")),
    (Scheme.B2B.value, gettext_lazy("B2B: firms only; not refundable, their bank must know it")),
]
USES = [
    (Use.RECURRENT.value, gettext_lazy("as often as something falls due")),
    (Use.ONE_OFF.value, gettext_lazy("only once")),
]
GUARANTEES = [
    (GuaranteeKind.SURETY.value, gettext_lazy("Surety of a bank or a person")),
    (GuaranteeKind.NOTE.value, gettext_lazy("Promissory note")),
    (GuaranteeKind.MANDATE.value, gettext_lazy("Direct debit mandate")),
    (GuaranteeKind.TITLE.value, gettext_lazy("Retention of title")),
    (GuaranteeKind.OTHER.value, gettext_lazy("Other")),
]


class MandateForm(DeskForm):
    name = "mandate"
    iban = forms.CharField(label="IBAN", max_length=42)
    holder = forms.CharField(
        label=gettext_lazy("Holder of the account"),
        max_length=140,
        required=False,
        help_text=gettext_lazy("Empty: the customer's name."),
    )
    scheme = forms.ChoiceField(label=gettext_lazy("Scheme"), choices=SCHEMES)
    use = forms.ChoiceField(label=gettext_lazy("To be used"), choices=USES)
    reference = forms.CharField(
        label=gettext_lazy("Reference of the mandate"),
        max_length=35,
        required=False,
        help_text=gettext_lazy("Empty: we give it one. Of a mandate that is signed already, its own."),
    )
    signed_on = DayField(
        label=gettext_lazy("Signed on"), required=False, help_text=gettext_lazy("Empty: it is still to be signed.")
    )
    used_before_on = DayField(
        label=gettext_lazy("Last used on, elsewhere"),
        required=False,
        help_text=gettext_lazy("Only of a mandate that another program has used."),
    )


class SignatureForm(DeskForm):
    signed_on = DayField(label=gettext_lazy("Signed on"))
    file = PaperField(label=gettext_lazy("The signed paper"), required=False)

    def __init__(self, *args: Any, mandate_id: int, **kwargs: Any) -> None:
        self.name = f"signature-{mandate_id}"
        super().__init__(*args, **kwargs)


class GuaranteeForm(DeskForm):
    name = "guarantee"
    kind = forms.ChoiceField(label=gettext_lazy("What it is"), choices=GUARANTEES)
    amount = AmountField(
        label=gettext_lazy("Amount"), required=False, help_text=gettext_lazy("Empty: for all that is owed.")
    )
    given_by = forms.CharField(label=gettext_lazy("Who answers for it"), max_length=140, required=False)
    given_on = DayField(label=gettext_lazy("Given on"))
    expires_on = DayField(label=gettext_lazy("Valid until"), required=False)
    agreement = forms.TypedChoiceField(label=gettext_lazy("Of"), required=False, coerce=int, empty_value=None)
    note = forms.CharField(label=gettext_lazy("Note"), max_length=300, required=False)
    file = PaperField(label=gettext_lazy("Its document"), required=False)

    def __init__(self, *args: Any, company: Company, agreements: list[Agreement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["amount"].currency = company.currency  # type: ignore[attr-defined]
        offered = [(one.id, _("the agreement of %(day)s") % {"day": f"{one.made_on:%d/%m/%Y}"}) for one in agreements]
        self.fields["agreement"].choices = [("", _("all that they owe")), *offered]  # type: ignore[attr-defined]


class DebitSettingsForm(DeskForm):
    name = "debit-settings"
    creditor_id = forms.CharField(
        label=gettext_lazy("Creditor identifier"),
        max_length=40,
        required=False,
        help_text=gettext_lazy("Your bank gives it to you with the contract for direct debits."),
    )
    debit_iban = forms.CharField(
        label=gettext_lazy("Account that debits are paid into"),
        max_length=42,
        required=False,
        help_text=gettext_lazy("Empty: the account where customers pay."),
    )
    debit_lead_days = forms.IntegerField(
        label=gettext_lazy("Bank days between the file and the collection"), min_value=1, max_value=MOST_LEAD_DAYS
    )
    debit_notice_days = forms.IntegerField(
        label=gettext_lazy("Days before which customers are told"),
        min_value=0,
        max_value=MOST_NOTICE_DAYS,
        help_text=gettext_lazy("Fourteen, unless you have agreed on fewer; it stands on the mandate."),
    )
    debit_version = forms.ChoiceField(label=gettext_lazy("Format of the file"), choices=[(v, v) for v in Version])
