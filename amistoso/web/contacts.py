"""Add a contact, correct it, say that its address is good again."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import contacts, optouts
from amistoso.models import Contact, Customer
from amistoso.web import customers
from amistoso.web.customer_forms import ContactChangeForm, ContactForm
from amistoso.web.desk import Desk, acts, try_act


@acts()
def add(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = ContactForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return contacts.add_contact(
            company=desk.company, customer_id=customer_id, name=asked["contact_name"], email=asked["email"],
            phone=asked["phone"], role=asked["role"], channels=asked["channels"],
            call_hours=(asked["call_from"], asked["call_until"]),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("Contact added."))


@acts()
def change(request: HttpRequest, desk: Desk, contact_id: int) -> HttpResponse:
    contact = Contact.objects.get(company=desk.company, id=contact_id)
    form = ContactChangeForm(request.POST, contact_id=contact_id, initial={"channels": contact.channels})

    def act() -> object:
        asked = form.cleaned_data
        return contacts.change_contact(
            company=desk.company, contact_id=contact_id, name=asked["contact_name"], email=asked["email"],
            phone=asked["phone"], role=asked["role"], channels=asked["channels"],
            call_hours=(asked["call_from"], asked["call_until"]),
            do_not_contact=asked["do_not_contact"], actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, contact.customer_id, form, act, _("Contact corrected."))


@acts()
def good(request: HttpRequest, desk: Desk, contact_id: int) -> HttpResponse:
    return _done(
        request, desk, contact_id, lambda: contacts.mark_good_again(**desk.act, contact_id=contact_id),
        _("The address will be used again."),
    )  # fmt: skip


@acts()
def opt_out(request: HttpRequest, desk: Desk, contact_id: int) -> HttpResponse:
    return _done(
        request, desk, contact_id, lambda: optouts.opt_out_contact(**desk.act, contact_id=contact_id),
        _("No automatic message will be sent to this address any more."),
    )  # fmt: skip


@acts()
def opt_in(request: HttpRequest, desk: Desk, contact_id: int) -> HttpResponse:
    """They want to hear from us again: the reason is kept."""
    reason = request.POST.get("reason", "")
    return _done(
        request, desk, contact_id, lambda: optouts.lift(**desk.act, contact_id=contact_id, reason=reason),
        _("The address will be written to again."),
    )  # fmt: skip


def _done(request: HttpRequest, desk: Desk, contact_id: int, act: Callable[[], object], said: str) -> HttpResponse:
    """Do one thing with a contact of this company, and go back to whose it is."""
    contact = Contact.objects.get(company=desk.company, id=contact_id)
    try_act(request, act, said)
    return redirect("customer", contact.customer_id)
