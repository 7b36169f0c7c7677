"""The people behind a customer: added, corrected, and known to be gone.

A corrected address is the answer to a bounce: what waited for it is handled, and the customer is looked at again.
"""

from collections.abc import Sequence
from datetime import date, datetime, time

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction

from amistoso.actions import events, links, looks, optouts, quality
from amistoso.actions.refusals import Refusal
from amistoso.core import phones as numbers
from amistoso.core import reach
from amistoso.core.letter_facts import one_line
from amistoso.models import Company, Contact, ContactRole, Customer, Message, MessageState

CallHours = tuple[time | None, time | None]  # when they like to be called, at their place
UNSENT = (MessageState.DRAFT, MessageState.APPROVED)


def add_contact(
    *,
    company: Company,
    customer_id: int,
    actor: str,
    today: date,
    at: datetime,
    role: str = "billing",
    name: str = "",
    email: str = "",
    phone: str = "",
    channels: str = "",
    call_hours: CallHours | None = None,
) -> Contact:
    customer = Customer.objects.get(company=company, id=customer_id)
    contact = Contact(company=company, customer=customer)
    _fill(contact, role, name, email, phone, channels)
    _fill_hours(contact, call_hours)
    with transaction.atomic():
        _saved(contact)
        optouts.honour(contact=contact)
        _told(contact, "add", actor, at)
        _better_reachable(company, contact, today, at, email=bool(contact.email), phone=bool(contact.phone))
    return contact


def change_contact(
    *,
    company: Company,
    contact_id: int,
    actor: str,
    today: date,
    at: datetime,
    role: str = "billing",
    name: str = "",
    email: str = "",
    phone: str = "",
    channels: str | None = None,
    do_not_contact: bool = False,
    call_hours: CallHours | None = None,
) -> Contact:
    """Correct a contact; messages that have not left go to the new address."""
    contact = Contact.objects.get(company=company, id=contact_id)
    old_email, old_phone = contact.email, contact.phone
    _fill(contact, role, name, email, phone, contact.channels if channels is None else channels)
    _fill_hours(contact, call_hours)
    is_set_aside = do_not_contact and not contact.do_not_contact
    contact.do_not_contact = do_not_contact
    new_email, new_phone = contact.email != old_email, contact.phone != old_phone
    if new_email:
        contact.bounced_on = None
    if new_phone:
        contact.phone_failed_on = contact.phone_wrong_on = None
    with transaction.atomic():
        _saved(contact)
        optouts.honour(contact=contact)
        if new_email and old_email:
            _redirect(company, contact, old_email)
        if old_email and (new_email or is_set_aside):  # who has that mailbox is no longer the one we write to
            links.revoke(company=company, customer_id=contact.customer_id, address=old_email, actor=actor, at=at)
        _told(contact, "change", actor, at)
        _better_reachable(
            company, contact, today, at,
            email=new_email and bool(contact.email), phone=new_phone and bool(contact.phone),
        )  # fmt: skip
    return contact


def mark_good_again(*, company: Company, contact_id: int, actor: str, today: date, at: datetime) -> Contact:
    """The address was right after all: a full mailbox, a server that was down."""
    contact = Contact.objects.get(company=company, id=contact_id)
    with transaction.atomic():
        Contact.objects.filter(company=company, id=contact.id).update(
            bounced_on=None, phone_failed_on=None, phone_wrong_on=None
        )
        _told(contact, "trust", actor, at)
        _better_reachable(company, contact, today, at, email=True, phone=False)
    contact.refresh_from_db()
    return contact


def mark_gone(*, company: Company, customer_id: int, addresses: Sequence[str], on: date) -> int:
    """Keep bounced addresses and do not use them; to be called in the transaction that records the bounce."""
    wanted = {address.casefold() for address in addresses}
    theirs = Contact.objects.filter(company=company, customer_id=customer_id, bounced_on__isnull=True).exclude(email="")
    ids = [contact.id for contact in theirs if contact.email.casefold() in wanted]
    gone = Contact.objects.filter(company=company, id__in=ids).update(bounced_on=on)
    if gone:
        quality.look_again(company=company, customer_ids=[customer_id], today=on)
    return gone


def mark_phone_gone(*, company: Company, customer_id: int, phones: Sequence[str], on: date) -> int:
    """No text reaches this number: it is kept for calls, and not written to."""
    ids = [one.id for one in _with_phones(company, customer_id, phones)]
    gone = Contact.objects.filter(company=company, id__in=ids, phone_failed_on__isnull=True).update(phone_failed_on=on)
    if gone:
        quality.look_again(company=company, customer_ids=[customer_id], today=on)
    return gone


def mark_wrong_number(*, company: Company, customer_id: int, phones: Sequence[str], on: date) -> int:
    """Somebody else answers there: it is kept, and neither called nor written to."""
    country = Customer.objects.values_list("country", flat=True).get(company=company, id=customer_id)
    wanted = {numbers.read(phone, country).e164 or phone.strip() for phone in phones}
    theirs = Contact.objects.filter(company=company, customer_id=customer_id).exclude(phone="")
    ids = [one.id for one in theirs if (numbers.read(one.phone, country).e164 or one.phone.strip()) in wanted]
    gone = Contact.objects.filter(company=company, id__in=ids, phone_wrong_on__isnull=True).update(phone_wrong_on=on)
    if gone:
        quality.look_again(company=company, customer_ids=[customer_id], today=on)
    return gone


def callable_phones(*, company: Company, customer_id: int) -> list[str]:
    """Return the numbers at which somebody of theirs can be called."""
    good = Contact.objects.filter(company=company, customer_id=customer_id, do_not_contact=False, phone_wrong_on=None)
    return list(good.exclude(phone="").order_by("role", "id").values_list("phone", flat=True))


def _with_phones(company: Company, customer_id: int, phones: Sequence[str]) -> list[Contact]:
    """The numbers are compared as the network writes them, however people wrote them down."""
    theirs = Contact.objects.filter(company=company, customer_id=customer_id).exclude(phone="")
    country = Customer.objects.values_list("country", flat=True).get(company=company, id=customer_id)
    return [one for one in theirs.order_by("id") if numbers.read(one.phone, country).e164 in set(phones) - {""}]


def _fill(contact: Contact, role: str, name: str, email: str, phone: str, channels: str) -> None:
    email, phone = email.strip(), one_line(phone, 40)
    if role not in ContactRole.values:
        raise Refusal("role-unknown", f"«{role}» no es un papel.", f"Elija entre: {', '.join(ContactRole.values)}.")
    if not email and not phone:
        raise Refusal("contact-empty", "Un contacto necesita correo o teléfono.", "Escriba al menos uno.")
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            hint = "Debe ser como nombre@empresa.es."
            raise Refusal("email-invalid", f"«{one_line(email, 80)}» no es una dirección de correo.", hint) from error
    contact.role, contact.name, contact.email, contact.phone = role, one_line(name, 120), email, phone
    try:
        contact.channels = ",".join(reach.read_wish(channels))
    except ValueError as error:
        hint = f"Elija entre: {', '.join(reach.PREFERABLE)}."
        raise Refusal("channel-unknown", f"«{one_line(str(error), 40)}» no es un canal.", hint) from error


def _fill_hours(contact: Contact, hours: CallHours | None) -> None:
    if hours is None:
        return
    call_from, call_until = hours
    if call_from is not None and call_until is not None and call_from >= call_until:
        hint = "La segunda hora debe ser posterior a la primera."
        message = f"De {call_from:%H:%M} a {call_until:%H:%M} no queda ninguna hora."
        raise Refusal("call-hours-empty", message, hint)
    contact.call_from, contact.call_until = call_from, call_until


def _saved(contact: Contact) -> None:
    try:
        with transaction.atomic():
            contact.save()
    except IntegrityError as error:
        hint = "Cambie el contacto que ya la tiene."
        raise Refusal("email-taken", f"Este cliente ya tiene la dirección {contact.email}.", hint) from error


def _told(contact: Contact, verb: str, actor: str, at: datetime) -> None:
    data = {"role": contact.role, "name": contact.name, "email": contact.email, "phone": contact.phone}
    if contact.channels:
        data["channels"] = contact.channels
    events.note(contact, verb=verb, actor=actor, at=at, data=data)


def _redirect(company: Company, contact: Contact, old_email: str) -> None:
    unsent = Message.objects.filter(company=company, customer_id=contact.customer_id, state__in=UNSENT, channel="email")
    for message in unsent.order_by("id"):
        if old_email in message.to:
            to = [contact.email if address == old_email else address for address in message.to]
            Message.objects.filter(id=message.id, state__in=UNSENT).update(to=[address for address in to if address])


def _better_reachable(
    company: Company, contact: Contact, today: date, at: datetime, *, email: bool, phone: bool
) -> None:
    """What did not arrive for want of a good address or number needs nobody any more."""
    channels = [
        channel
        for channel, is_better in (("email", email), ("call", phone), ("sms", phone), ("whatsapp", phone))
        if is_better
    ]
    waiting = Message.objects.filter(
        company=company,
        customer_id=contact.customer_id,
        state__in=(MessageState.BOUNCED, MessageState.FAILED),
        handled_at__isnull=True,
        channel__in=channels,
    )
    waiting.update(handled_at=at)
    looks.wake(company_id=company.id, customer_ids=[contact.customer_id], today=today)
    quality.look_again(company=company, customer_ids=[contact.customer_id], today=today)
