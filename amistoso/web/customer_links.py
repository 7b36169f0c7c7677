"""The customer's own page, from the desk: seen as they see it, opened to them by a fresh link, shut again."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _

from amistoso.actions import customer_pages, fresh_links, links
from amistoso.actions.refusals import Refusal
from amistoso.core.acknowledgements import spoken
from amistoso.core.letter_words import letter_language
from amistoso.models import Customer, Link
from amistoso.web import customers
from amistoso.web.desk import Desk, acts, reads, try_act


@reads()
def preview(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """The page as the customer sees it at this moment; nothing on it can be pressed."""
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    usual = spoken(letter_language(customer.language, desk.company.language))
    language = request.GET.get("lang", "") if request.GET.get("lang") in ("es", "en") else usual
    context = customer_pages.shown(
        company=desk.company, customer=customer, message=None, phone=desk.company.phone, token="",
        language=language, today=desk.today,
    )  # fmt: skip
    with translation.override(customer_pages.voice_of(desk.company, customer, language)):
        return render(request, "portal/page.html", context | {"is_preview": True})


@acts()
def send(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.only("id").get(company=desk.company, id=customer_id)
    told = request.POST.get("contact", "")
    contact = customer.contacts.get(id=int(told) if told.isascii() and told.isdigit() and len(told) < 18 else 0)
    try_act(
        request,
        lambda: fresh_links.send(**desk.act, customer_id=customer.id, contact_id=contact.id),
        _("A new link is on its way to %(address)s.") % {"address": contact.email},
    )
    return redirect("customer", customer_id)


@acts()
def hand_over(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """Show a link once, to be copied: it is kept nowhere, and that it was made is written down."""
    customer = Customer.objects.only("id").get(company=desk.company, id=customer_id)
    try:
        made = fresh_links.hand_over(**desk.act, customer_id=customer.id)
    except Refusal as refusal:
        return customers.customer_page(request, desk, customer_id, said={"problem": str(refusal)})
    return customers.customer_page(request, desk, customer_id, said={"fresh_link": made})


@acts()
def revoke(request: HttpRequest, desk: Desk, link_id: int) -> HttpResponse:
    link = Link.objects.get(company=desk.company, id=link_id)
    try_act(
        request,
        lambda: links.revoke_one(company=desk.company, link_id=link.id, actor=desk.actor, at=desk.at),
        _("That link opens nothing any more."),
    )
    return redirect("customer", link.customer_id)
