"""Ways to be paid side by side, from the customer's page or from an agreement that is being thought of."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import comparison_settings
from amistoso.core import comparison_words as words
from amistoso.models import Customer, DeskRole
from amistoso.queries import comparison
from amistoso.web import numbers
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import AmountField, DeskForm, DiscountField, is_done
from amistoso.web.tags import plain


class AssumptionsForm(DeskForm):
    name = "assumptions"
    money_cost_bp = DiscountField(label=gettext_lazy("What money costs us, % a year"))
    route_cost_bp = DiscountField(label=gettext_lazy("What a claim in court costs, % of the sum"))
    route_cost_minor = AmountField(label=gettext_lazy("And at least"))
    route_months = forms.IntegerField(label=gettext_lazy("Months until it is paid"), min_value=1, max_value=120)


FIELDS = tuple(AssumptionsForm.base_fields)


@reads()
def page(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    asked = {found for one in request.GET.getlist("items") if (found := numbers.number(one)) is not None}
    made = comparison.compare(
        company=desk.company, customer=customer, today=desk.today, item_ids=sorted(asked) if asked else None
    )
    context: dict[str, object] = {"customer": customer, "made": made}
    if made is not None:
        compared, currency, language = made.comparison, made.currency, desk.language
        widest = max(max(one.high for one in compared.alternatives), 1)
        context |= {
            "verdict": words.verdict(compared, made.assumed, currency, language),
            "rests": words.rests(compared, made.outlook, made.history, made.assumed, currency, language),
            "ways": [
                (
                    one,
                    words.name_of(one, made.assumed, currency, language),
                    words.notes(one, currency, language),
                    max(0, 100 * one.worth // widest),
                )
                for one in compared.alternatives
            ],
            "settings": AssumptionsForm(initial=_usual(desk)),
        }
    return render(request, "customers/comparison.html", context)


def _usual(desk: Desk) -> dict[str, object]:
    usual: dict[str, object] = {name: getattr(desk.company, name) for name in FIELDS}
    usual["route_cost_minor"] = plain(desk.company.route_cost_minor, desk.company.currency)
    return usual


@acts(DeskRole.OWNER)
def change_settings(request: HttpRequest, desk: Desk) -> HttpResponse:
    form = AssumptionsForm(request.POST)

    def act() -> object:
        return comparison_settings.change(company=desk.company, changes=form.cleaned_data, actor=desk.actor, at=desk.at)

    if is_done(form, act):
        messages.success(request, _("Saved."))
    else:
        messages.error(request, " ".join(str(one) for found in form.errors.values() for one in found))
    back = request.POST.get("back", "")
    is_ours = url_has_allowed_host_and_scheme(back, allowed_hosts=None) and back.startswith("/customers/")
    return redirect(back if is_ours else "customers")
