"""No more automatic messages to this address: asked by who reads it, honoured by every path, lifted by a person.

What is owed stays, and a person may still call. The address is what counts: all contacts of the company that have
it fall silent together, those added later too, and what was written before goes to whom else it was for.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.db.models import Q

from amistoso.actions import drafts, events, looks, quality
from amistoso.actions.refusals import Refusal
from amistoso.core import links, phones
from amistoso.models import Company, Contact, Message, OptOut
from amistoso.queries import optouts
from amistoso.queries.sql import of_ids

UNSENT = ("draft", "approved")
WRITTEN_CHANNELS = ("email", "sms", "whatsapp")
ASKED_FOR_SILENCE = "No sale: quien lo recibe ha pedido no recibir más mensajes automáticos. Una persona puede llamar."


def opt_out(
    *, company: Company, address: str, customer_id: int | None, actor: str, today: date, at: datetime, how: str = "link"
) -> bool:
    """Stop automatic messages to an address; asked twice is asked once."""
    key = links.address_key(address)
    with transaction.atomic():
        try:
            with transaction.atomic():
                made = OptOut.objects.create(
                    company=company, customer_id=customer_id, address=key[:254], made_at=at, made_by=actor[:150]
                )
        except IntegrityError:
            return False
        concerned = _silence(company, key, at)
        concerned |= {customer_id} if customer_id is not None else set()
        data = {"address": address, "how": how}
        for one in sorted(concerned):
            events.record(
                company_id=company.id, actor=actor, verb="opt-out", noun="contact", noun_id=made.id, customer_id=one,
                at=at, data=data,
            )  # fmt: skip
        for message in _unsent_to(company, concerned):
            take_back(company=company, message=message, today=today, at=at)
        _wake(company, concerned, today)
    return True


def opt_out_all(
    *, company: Company, addresses: Iterable[str], customer_id: int, actor: str, today: date, at: datetime, how: str
) -> int:
    """Stop several addresses or numbers; return how many were not yet."""
    return sum(
        opt_out(company=company, address=one, customer_id=customer_id, actor=actor, today=today, at=at, how=how)
        for one in addresses
        if one
    )


def opt_out_contact(*, company: Company, contact_id: int, actor: str, today: date, at: datetime) -> bool:
    """They said so to a person: by telephone, or in a reply."""
    contact = Contact.objects.select_related("customer").get(company=company, id=contact_id)
    address = contact.email or next(iter(_keys(contact)), contact.phone)
    return opt_out(
        company=company, address=address, customer_id=contact.customer_id, actor=actor, today=today, at=at, how="person"
    )


def lift(*, company: Company, contact_id: int, reason: str, actor: str, today: date, at: datetime) -> bool:
    """They asked us to write again, or never meant it: a person says so, and why."""
    contact = Contact.objects.select_related("customer").get(company=company, id=contact_id)
    if not reason.strip():
        hint = "Escriba quién lo ha pedido y cuándo."
        raise Refusal("reason-missing", "Para volver a escribir a esta dirección hace falta un motivo.", hint)
    keys = _keys(contact)
    with transaction.atomic():
        said = {"lifted_at": at, "lifted_by": actor[:150], "lifted_because": reason.strip()[:300]}
        OptOut.objects.filter(company=company, address__in=keys, lifted_at=None).update(**said)
        silent = [one for one in _with_addresses(company, keys) if one.opted_out_at is not None]
        if not silent:
            return False
        of_ids(Contact.objects.all(), company_id=company.id, ids=[one.id for one in silent]).update(opted_out_at=None)
        for one in silent:
            data = {"address": one.email or one.phone, "reason": reason.strip()[:300]}
            events.note(one, verb="opt-in", actor=actor, at=at, data=data)
        _wake(company, {one.customer_id for one in silent}, today)
    return True


def honour(*, contact: Contact) -> None:
    """A contact that was added or changed: an address that asked for silence stays silent under whatever name."""
    keys = _keys(contact)
    asked = OptOut.objects.filter(company_id=contact.company_id, lifted_at=None, address__in=keys).order_by("made_at")
    at = asked.values_list("made_at", flat=True).first()
    if at != contact.opted_out_at:
        Contact.objects.filter(company_id=contact.company_id, id=contact.id).update(opted_out_at=at)
        contact.opted_out_at = at


def honour_list(*, company: Company, addresses: Iterable[str]) -> None:
    """A list was loaded: it may have brought an old address back, under any customer's name."""
    live = OptOut.objects.filter(company=company, lifted_at=None)
    if not live.exists():
        return
    told = {links.address_key(one) for one in addresses}
    for one in live.order_by("id"):
        if one.address in told:
            _silence(company, one.address, one.made_at)


def take_back(*, company: Company, message: Message, today: date, at: datetime) -> bool:
    """A message that has not left goes to whom else it was for; what was for nobody else does not leave."""
    silent = optouts.stopped(company_id=company.id, addresses=message.to)
    if not silent:
        return False
    left = [one for one in message.to if one not in silent]
    with transaction.atomic():
        for address in sorted(silent):
            _silence(company, links.address_key(address), at)
        if not Message.objects.filter(company=company, id=message.id, state__in=UNSENT).update(to=left):
            return False
        if not left:
            drafts.give_up(company=company, message=message, today=today, at=at, why=ASKED_FOR_SILENCE)
    return True


def _silence(company: Company, key: str, at: datetime) -> set[int]:
    """Mark all contacts with the address that are not yet; return their customers."""
    found = [one for one in _with_addresses(company, [key]) if one.opted_out_at is None]
    of_ids(Contact.objects.all(), company_id=company.id, ids=[one.id for one in found]).update(opted_out_at=at)
    return {one.customer_id for one in found}


def _keys(contact: Contact) -> list[str]:
    """Return a contact's address and number in the form in which they are kept: a number as the network writes it."""
    number = phones.read(contact.phone, contact.customer.country).e164 or links.address_key(contact.phone)
    return [one for one in (number, links.address_key(contact.email)) if one]


def _with_addresses(company: Company, keys: Sequence[str]) -> list[Contact]:
    """A telephone is written in many ways: those that end alike are read, and compared as they are meant."""
    wanted = Q()
    for key in keys:
        wanted |= Q(email__iexact=key) if "@" in key else Q(phone__contains=key[-1:])
    if not keys:
        return []
    found = Contact.objects.filter(wanted, company=company).select_related("customer").order_by("id")
    return [one for one in found if set(_keys(one)) & set(keys)]


def _unsent_to(company: Company, customer_ids: set[int]) -> list[Message]:
    unsent = Message.objects.filter(
        company=company, customer_id__in=sorted(customer_ids), direction="out", state__in=UNSENT,
        channel__in=WRITTEN_CHANNELS,
    )  # fmt: skip
    return list(unsent.order_by("id"))


def _wake(company: Company, customer_ids: set[int], today: date) -> None:
    looks.wake(company_id=company.id, customer_ids=customer_ids, today=today)
    quality.look_again(company=company, customer_ids=sorted(customer_ids), today=today)
