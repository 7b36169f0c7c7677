"""The form of what may be granted, and by whom: the owner fills it in on the company's page."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from amistoso.models import Company
from amistoso.queries.grants import FIELDS, policy_of
from amistoso.web.forms import AmountField, DeskForm
from amistoso.web.tags import plain

AMOUNTS = ("portal_most_minor", "approval_above_minor", "least_instalment_minor")


class GrantForm(DeskForm):
    name = "grants"
    is_portal_open = forms.BooleanField(
        label=gettext_lazy("Customers are granted time on their page at once, inside these limits"), required=False
    )
    portal_months = forms.IntegerField(label=gettext_lazy("Months a customer is granted at once"))
    months = forms.IntegerField(label=gettext_lazy("Months administration may grant"))
    portal_extension_days = forms.IntegerField(label=gettext_lazy("Days of extension a customer is granted at once"))
    extension_days = forms.IntegerField(label=gettext_lazy("Days of extension administration may grant"))
    portal_times_a_year = forms.IntegerField(label=gettext_lazy("How often in a year, at once"))
    times_a_year = forms.IntegerField(label=gettext_lazy("How often in a year, by administration"))
    portal_most_minor = AmountField(label=gettext_lazy("Largest total a customer is granted at once"))
    approval_above_minor = AmountField(label=gettext_lazy("Total above which the owner approves"))
    down_payment_pct = forms.IntegerField(
        label=gettext_lazy("Least share paid within the first month, %"), help_text=gettext_lazy("0: none is asked.")
    )
    least_instalment_minor = AmountField(label=gettext_lazy("Smallest instalment"))
    reminds_before_days = forms.IntegerField(
        label=gettext_lazy("Days before an instalment on which a note is sent"), help_text=gettext_lazy("0: no note.")
    )
    answer_days = forms.IntegerField(label=gettext_lazy("Days a proposal waits for the customer"))

    def __init__(self, *args: Any, currency: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in AMOUNTS:
            self.fields[name].currency = currency  # type: ignore[attr-defined]

    @classmethod
    def of(cls, company: Company) -> "GrantForm":
        policy = policy_of(company=company)
        initial: dict[str, object] = {name: getattr(policy, name) for name in FIELDS if name != "currency"}
        for name in AMOUNTS:
            initial[name] = plain(getattr(policy, name), policy.currency)
        return cls(currency=company.currency, initial=initial)

    def limits(self) -> Mapping[str, int]:
        return {name: self.cleaned_data[name] for name in FIELDS if name != "currency"}
