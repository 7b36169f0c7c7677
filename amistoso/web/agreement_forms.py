"""The forms of an agreement: how the plan is made, and each thing that can be done with one."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions.agreements import Extras
from amistoso.core.agreements import MAX_INSTALMENTS, Pattern, Plan, PlanError, plan_of, read_custom
from amistoso.core.calendar import Place
from amistoso.models import Agreement, Customer
from amistoso.queries.agreements import accrued_minor
from amistoso.web.customer_forms import ItemsForm
from amistoso.web.forms import AmountField, DayField, DeskForm, PaperField
from amistoso.web.language import month_names

KINDS = [
    ("equal", gettext_lazy("Equal instalments")),
    ("extension", gettext_lazy("One new date for all of it")),
    ("custom", gettext_lazy("The dates and amounts below")),
]
PROBLEMS: Mapping[str, Any] = {
    "plan-count": gettext_lazy("Between 1 and 60 instalments."),
    "plan-months": gettext_lazy("Leave at least one month in which something is paid."),
    "plan-too-little": gettext_lazy("There is too little to split into so many instalments."),
    "plan-too-long": gettext_lazy("That is more than ten years away."),
    "plan-down-late": gettext_lazy("The down-payment must come before the first instalment."),
    "plan-same-day": gettext_lazy("Two instalments have the same day."),
}
FIELD_OF = {
    "plan-months": "skip", "plan-down-late": "down_on", "plan-same-day": "custom", "plan-line": "custom",
    "plan-too-long": "first_on",
}  # fmt: skip


class PlanForm(ItemsForm):
    """Makes the same plan for the preview and for the agreement."""

    name = "plan"
    kind = forms.ChoiceField(label=gettext_lazy("How it is paid"), choices=KINDS, initial="equal")
    count = forms.IntegerField(
        label=gettext_lazy("How many instalments"), min_value=1, max_value=MAX_INSTALMENTS, initial=3, required=False
    )
    first_on = DayField(label=gettext_lazy("The first (or only) one on"), required=False)
    every = forms.TypedChoiceField(
        label=gettext_lazy("Then every"),
        coerce=int,
        required=False,
        empty_value=0,  # type: ignore[arg-type]  # what coerce gives
        choices=[(0, gettext_lazy("month")), (7, gettext_lazy("week")), (14, gettext_lazy("two weeks"))],
    )
    custom = forms.CharField(
        label=gettext_lazy("Dates and amounts, a line each"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4, "placeholder": "15/12/2026 500,00"}),
    )
    down = AmountField(label=gettext_lazy("Down-payment"), required=False)
    down_on = DayField(label=gettext_lazy("Down-payment on"), required=False)
    skip = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Months in which nothing is paid"),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    heavy = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Months that carry twice as much"),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    is_exact = forms.BooleanField(
        label=gettext_lazy("Keep the exact days, even on weekends and holidays"), required=False
    )
    interest = AmountField(
        label=gettext_lazy("Interest to be paid beside the invoices"),
        required=False,
        help_text=gettext_lazy("Empty: nothing is said of it. At most what the law gives until today."),
    )
    waives_interest = forms.BooleanField(
        label=gettext_lazy("Give up the rest of the interest by law, if the agreement is kept"), required=False
    )
    waived = AmountField(
        label=gettext_lazy("Part of the invoices that is given up"),
        required=False,
        help_text=gettext_lazy("Only the owner can; it needs a credit note."),
    )
    acknowledges_debt = forms.BooleanField(
        label=gettext_lazy("The customer confirms in it that the invoices are open"), required=False
    )
    note = forms.CharField(label=gettext_lazy("Note"), required=False, max_length=300)
    replaces = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, customer: Customer, replaced: Agreement | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.place = Place(customer.country, customer.region)
        self.replaced = replaced
        months = list(enumerate(month_names(), start=1))
        currency = next((item.currency for item in self.open.values()), "EUR")
        for name in ("skip", "heavy"):
            self.fields[name].choices = months  # type: ignore[attr-defined]
        for name in ("down", "interest", "waived"):
            self.fields[name].currency = currency  # type: ignore[attr-defined]
        if replaced is not None:
            mine = [one.item_id for one in replaced.items.all() if one.item_id in self.open]
            self.fields["items"].initial = mine or self.fields["items"].initial
            self.fields["replaces"].initial = replaced.id

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        chosen = self.chosen()
        if len({item.currency for item in chosen}) > 1:
            self.add_error("items", _("The invoices are in several currencies: make one agreement for each."))
            return cleaned
        if cleaned["kind"] != "custom" and cleaned.get("first_on") is None:
            self.add_error("first_on", _("Choose a day."))
            return cleaned
        self._check_plan(cleaned)
        return cleaned

    def _check_plan(self, cleaned: dict[str, Any]) -> None:
        try:
            cleaned["plan"] = self._plan(cleaned)
        except PlanError as error:
            words = PROBLEMS.get(error.code) or _("This line cannot be read: %(line)s") % {"line": error.value}
            self.add_error(FIELD_OF.get(error.code, "count"), words)
            return
        offered, owed = sum(minor for _day, minor in cleaned["plan"]), self.total(cleaned)
        if offered != owed:
            words = _("The lines add up to %(sum)s and what is to be paid is %(total)s.")
            self.add_error("custom", words % {"sum": self._shown(offered), "total": self._shown(owed)})
        elif cleaned["plan"][0][0] < self.today:
            self.add_error("custom" if cleaned["kind"] == "custom" else "first_on", _("That day has passed."))

    def _shown(self, minor: int) -> str:
        from amistoso.web.tags import money

        return money(minor, self.currency)

    @property
    def currency(self) -> str:
        return next((item.currency for item in self.chosen()), "EUR")

    def total(self, cleaned: Mapping[str, Any]) -> int:
        """What the instalments must add up to."""
        owed = sum(item.open_minor for item in self.chosen())
        return owed - (cleaned.get("waived") or 0) + (cleaned.get("interest") or 0)

    def _plan(self, cleaned: Mapping[str, Any]) -> Plan:
        if cleaned["kind"] == "custom":
            return read_custom(cleaned["custom"], self.currency)
        is_one = cleaned["kind"] == "extension"
        pattern = Pattern(
            times=1 if is_one else cleaned.get("count") or 1, first_on=cleaned["first_on"],
            every_days=0 if is_one else cleaned.get("every") or 0,
            skip=frozenset() if is_one else frozenset(cleaned.get("skip") or ()),
            heavy=frozenset(cleaned.get("heavy") or ()), down_minor=0 if is_one else cleaned.get("down") or 0,
            down_on=cleaned.get("down_on") or self.today, is_exact=bool(cleaned.get("is_exact")),
        )  # fmt: skip
        return plan_of(self.total(cleaned), pattern, self.place)

    @property
    def accrued(self) -> int:
        return accrued_minor(items=self.chosen(), on=self.today)

    def extras(self) -> Extras:
        asked = self.cleaned_data.get("interest") or 0
        return Extras(
            interest_minor=asked,
            interest_waived_minor=max(0, self.accrued - asked) if self.cleaned_data["waives_interest"] else 0,
            principal_waived_minor=self.cleaned_data.get("waived") or 0,
            acknowledges_debt=self.cleaned_data["acknowledges_debt"],
            replaces_id=self.replaced.id if self.replaced else None, note=self.cleaned_data["note"],
        )  # fmt: skip


class ProposeForm(DeskForm):
    name = "propose"
    answer_by_on = DayField(label=gettext_lazy("It can be accepted until"))


class SaidYesForm(DeskForm):
    name = "said-yes"
    signer_name = forms.CharField(label=gettext_lazy("Who said yes"), max_length=120)
    signer_role = forms.CharField(label=gettext_lazy("Their position"), max_length=120, required=False)


class SignedForm(DeskForm):
    name = "signed"
    file = PaperField(label=gettext_lazy("The signed agreement (PDF or picture)"))
    signer_name = forms.CharField(label=gettext_lazy("Who signed"), max_length=120)
    signer_role = forms.CharField(label=gettext_lazy("Their position"), max_length=120, required=False)


class WaitForm(DeskForm):
    name = "wait"
    until_on = DayField(label=gettext_lazy("Wait until"))


class EndForm(DeskForm):
    name = "end"
    because = forms.CharField(label=gettext_lazy("Why"), max_length=300)


class InterestForm(DeskForm):
    name = "interest"
    amount = AmountField(label=gettext_lazy("Received towards the interest"))


def day_in(days: int, today: date) -> date:
    return date.fromordinal(today.toordinal() + days)
