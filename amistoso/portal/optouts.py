"""No more automatic messages to this address: said on a page, done by a POST, or by the mail program's own button."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from amistoso.actions import optouts
from amistoso.core import links
from amistoso.portal.door import Visit, door, shown
from amistoso.queries.optouts import stopped

ONE_CLICK = "One-Click"  # RFC 8058: List-Unsubscribe=One-Click


@door("GET", "HEAD", "POST")
def stop(request: HttpRequest, visit: Visit) -> HttpResponse:
    """One reader is known; among several, the one who asks says which address is theirs."""
    addresses = list(visit.opened.message.to)
    if request.method != "POST":
        return _shown(visit, addresses)
    chosen = [one for number, one in enumerate(addresses, start=1) if str(number) in request.POST.getlist("address")]
    is_one_click = request.POST.get("List-Unsubscribe") == ONE_CLICK
    if len(addresses) == 1:
        chosen = addresses
    if not chosen:
        return _shown(visit, addresses, is_choice_missing=True, status=422)
    for address in chosen:
        optouts.opt_out(
            company=visit.opened.company, address=address, customer_id=visit.opened.customer.id, actor="cliente",
            today=visit.today, at=visit.at, how="one-click" if is_one_click else "link",
        )  # fmt: skip
    if is_one_click:
        return HttpResponse(status=200)
    here = reverse("customer-page-stop", kwargs={"token": visit.token})
    return HttpResponseRedirect(f"{here}?lang={visit.language}", status=303)


def _shown(visit: Visit, addresses: list[str], *, is_choice_missing: bool = False, status: int = 200) -> HttpResponse:
    silent = stopped(company_id=visit.opened.company.id, addresses=addresses)
    asked = [(number, links.masked(address), address in silent) for number, address in enumerate(addresses, start=1)]
    context: dict[str, object] = {
        "language": visit.language,
        "other_language": "en" if visit.language == "es" else "es",
        "token": visit.token,
        "company": visit.opened.company,
        "person": visit.opened.message.sender_name.split(" · ")[0],
        "phone": visit.opened.phone,
        "message": visit.opened.message,
        "addresses": asked,
        "is_all_silent": bool(asked) and all(is_silent for _, _, is_silent in asked),
        "is_choice_missing": is_choice_missing,
    }
    return shown("portal/stop.html", context, status)
