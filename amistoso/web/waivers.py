"""Let go of the small rest of an invoice; take that back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import waivers
from amistoso.models import Allocation, AllocationSource, Item
from amistoso.web.desk import Desk, acts, try_act


@acts()
def waive(request: HttpRequest, desk: Desk, item_id: int) -> HttpResponse:
    item = Item.objects.only("customer_id").get(company=desk.company, id=item_id)
    asked = request.POST

    def act() -> object:
        return waivers.waive(**desk.act, item_id=item_id, kind=asked.get("kind", ""), note=asked.get("note", ""))

    try_act(request, act, _("Settled: nobody is asked for the rest."))
    return redirect("customer", item.customer_id)


@acts()
def undo(request: HttpRequest, desk: Desk, waiver_id: int) -> HttpResponse:
    made = Allocation.objects.select_related("item").get(
        company=desk.company, id=waiver_id, source=AllocationSource.WAIVED
    )
    if waivers.take_back(**desk.act, waiver_id=waiver_id):
        messages.success(request, _("Taken back: the rest is open again."))
    return redirect("customer", made.item.customer_id)
