"""Another link to a customer's page: asked for by who has one whose time is over, or made by a person at the desk.

It goes to an address that is on file, whoever asks; who asked learns nothing of whether it did.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction

from amistoso.actions import acknowledgements, events, links
from amistoso.actions.refusals import Refusal
from amistoso.core import told
from amistoso.core.acknowledgements import FRESH_LINK, Noted, spoken
from amistoso.core.letter_words import letter_language
from amistoso.models import Company, Contact, Customer, Link, Message, MessageState, Sender
from amistoso.queries.links import run_out


def ask_again(*, token: str, at: datetime) -> None:
    """Send another link in the place of one whose time is over: once a day, to whom the first one went."""
    link = run_out(token=token, at=at)
    if link is None or not settings.PUBLIC_URL:
        return
    today = at.astimezone(ZoneInfo(link.company.time_zone)).date()
    with transaction.atomic():
        acknowledgements.answer(
            company=link.company, message=link.message, noted=Noted(FRESH_LINK, link.company.name, ""),
            key=f"renewal:{link.id}:{today.isoformat()}", today=today, at=at, step=FRESH_LINK,
        )  # fmt: skip


def send(*, company: Company, customer_id: int, contact_id: int, actor: str, today: date, at: datetime) -> Message:
    """Mail a link to one contact, because a person at the desk wants them to have it; once a day each."""
    _refuse_without_address()
    contact = Contact.objects.select_related("customer").get(company=company, customer_id=customer_id, id=contact_id)
    good = acknowledgements.good_addresses(company=company, customer=contact.customer)
    if contact.email not in good:
        raise Refusal("link-no-address", "A ese contacto no se le puede escribir.", "Elija otro, o corrija su correo.")
    key = f"fresh-link:{contact.id}:{today.isoformat()}"
    with transaction.atomic():
        seed = _seed(company, contact.customer, today, at)
        made = acknowledgements.answer(
            company=company, message=seed, noted=Noted(FRESH_LINK, company.name, ""), key=key, today=today, at=at,
            to=[contact.email], step=FRESH_LINK,
        )  # fmt: skip
        if made is None:
            hint = "Cópielo y déselo usted, o espere a mañana."
            raise Refusal("link-too-many", "Hoy ya se le han enviado varios mensajes.", hint)
        events.note(made, verb="send", noun="link", actor=actor, at=at, data={"to": [contact.email]})
    return made


def hand_over(*, company: Company, customer_id: int, actor: str, today: date, at: datetime) -> str:
    """Return the address of a link that a person gives the customer themselves; it is written down that they did."""
    _refuse_without_address()
    customer = Customer.objects.get(company=company, id=customer_id)
    with transaction.atomic():
        shut = Link.objects.filter(company=company, customer=customer, message__key__startswith="hand-link:")
        count = shut.filter(revoked_at__isnull=False).count()
        message, is_new = Message.objects.get_or_create(
            company=company,
            key=f"hand-link:{customer.id}:{today.isoformat()}:{count}",
            defaults=_seed_fields(company, customer, today, at)
            | {"channel": "other", "state": MessageState.DELIVERED, "subject": "Enlace a su página, dado en mano"},
        )
        links.open_for(company=company, message=message, at=at)
        if is_new:
            events.note(message, verb="hand-over", noun="link", actor=actor, at=at)
    return links.page_of(message)


def _refuse_without_address() -> None:
    if not settings.PUBLIC_URL:
        hint = "Ponga AMISTOSO_PUBLIC_URL y vuelva a arrancar."
        raise Refusal("link-no-public-address", "No hay dirección pública para las páginas de los clientes.", hint)


def _seed(company: Company, customer: Customer, today: date, at: datetime) -> Message:
    """A message that is not kept: what an answer takes from the one it answers."""
    return Message(**_seed_fields(company, customer, today, at))


def _seed_fields(company: Company, customer: Customer, today: date, at: datetime) -> dict[str, object]:
    sender = Sender.objects.filter(company=company).order_by("id").first()
    signed = f"{sender.name} · {company.name}" if sender else company.name
    return {
        "company": company, "customer": customer, "direction": "out", "step": FRESH_LINK, "stage": told.ANSWER,
        "language": spoken(letter_language(customer.language, company.language)), "sender_name": signed[:120],
        "sender_email": sender.email if sender else company.email, "made_on": today, "made_at": at,
    }  # fmt: skip
