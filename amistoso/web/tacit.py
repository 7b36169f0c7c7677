"""Terms that grew in silence: the list with its reasons, and a person's word about each."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import tacit
from amistoso.actions.refusals import Refusal
from amistoso.core import tacit as core
from amistoso.models import Customer, ExtensionAnswer
from amistoso.queries import tacit as reading
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm

ANSWERS = [
    (ExtensionAnswer.GRANTED.value, gettext_lazy("Put a longer term in writing")),
    (ExtensionAnswer.RETURNED.value, gettext_lazy("Return, kindly, to the agreed term")),
    (ExtensionAnswer.LEFT.value, gettext_lazy("Leave it as it is")),
]


SHOWN = 25  # the costliest; what is decided makes room for the next


class ExtensionForm(DeskForm):
    answer = forms.ChoiceField(label=gettext_lazy("What we do"), choices=ANSWERS)
    term_days = forms.IntegerField(
        label=gettext_lazy("Days after the invoice"), min_value=1, max_value=tacit.MOST_TERM_DAYS, required=False
    )
    note = forms.CharField(label=gettext_lazy("Note"), max_length=300, required=False)
    with_letter = forms.BooleanField(label=gettext_lazy("Draft the letter to them"), required=False, initial=True)

    def __init__(self, *args: object, customer_id: int, offered_days: int | None, **kwargs: object) -> None:
        self.name = f"extension-{customer_id}"
        super().__init__(*args, **kwargs)
        self.fields["term_days"].initial = offered_days
        if offered_days is None:  # the law leaves no room, or there is nothing longer to agree
            self.fields["answer"].choices = ANSWERS[1:]  # type: ignore[attr-defined]
            del self.fields["term_days"]


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    return _list(request, desk, {})


def _list(request: HttpRequest, desk: Desk, filled: dict[int, ExtensionForm]) -> HttpResponse:
    found = reading.find(company=desk.company, today=desk.today)
    shown = [*found[:SHOWN], *(one for one in found[SHOWN:] if one.customer.id in filled)]
    rows = [
        (
            one,
            core.reasons(one.silence, desk.language),
            filled.get(one.customer.id)
            or ExtensionForm(customer_id=one.customer.id, offered_days=one.silence.offered_days),
        )
        for one in shown
    ]
    context = {
        "rows": rows,
        "decided": reading.made_lately(company=desk.company),
        "opened": {form.name for form in filled.values()},
        "more": len(found) - len(shown),
        "cost": sum(one.silence.cost_minor for one in found),
    }
    return render(request, "tacit/list.html", context, status=422 if filled else 200)


@acts()
def decide(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    form = ExtensionForm(request.POST, customer_id=customer.id, offered_days=1)
    if not form.is_valid():
        return _list(request, desk, {customer.id: form})
    asked = form.cleaned_data
    try:
        made, letter = tacit.decide(
            **desk.act, customer_id=customer.id, answer=asked["answer"], term_days=asked["term_days"],
            note=asked["note"], with_letter=asked["with_letter"],
        )  # fmt: skip
    except Refusal as refusal:
        if refusal.code == "extension-gone":  # its form is no longer on the page
            messages.error(request, str(refusal))
            return redirect("tacit")
        form.add_error(None, str(refusal))
        return _list(request, desk, {customer.id: form})
    if letter is not None:
        messages.success(request, _("Noted. Read the letter before it leaves."))
        return redirect("message", letter.id)
    messages.success(request, _("Noted: it is not asked again until the habit grows."))
    if asked["with_letter"] and made.answer != ExtensionAnswer.LEFT:
        messages.warning(request, _("There is nobody to write to: speak with them."))
    return redirect("tacit")
