"""Try a channel on oneself: one message to one's own address, outside all books and counts."""

import hashlib
from datetime import date, datetime

from django.conf import settings

from amistoso.actions import events
from amistoso.actions.preparing import message_id_for, signed_by
from amistoso.actions.refusals import Refusal
from amistoso.channels import post
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core import phones, short_texts, wording
from amistoso.core.channel_urls import NotConfigured
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.core.mails import Mail, Text
from amistoso.core.reach import LEAVING
from amistoso.models import Company, Sender
from amistoso.queries.channel_states import own_addresses
from amistoso.queries.channels import setup_of
from amistoso.queries.templates import ready_made_text

TEMPLATE = "polite-reminder"


def try_channel(*, company: Company, channel: str, to: str, actor: str, today: date, at: datetime) -> Receipt:
    """Send; a refusal says why it cannot, and a receipt what the other side answered."""
    if channel not in LEAVING:
        raise Refusal("channel-unknown", f"«{channel[:30]}» no es un canal que envíe la mesa.", f"Elija {LEAVING}.")
    if to not in own_addresses(company=company, channel=channel):
        hint = "Añádala en «Quién firma», o elija una de las suyas."
        raise Refusal("trial-address", f"«{to[:80]}» no es una dirección de la empresa.", hint)
    try:
        setup = setup_of(channel)
        content = _mail(company, to, at) if channel == "email" else _text(company, channel, to, today, at)
        with post.opened(setup, settings.OUTBOX) as send:
            receipt = send(content)
    except (NotConfigured, LineDown) as error:
        raise Refusal("channel-down", str(error), "Corrija la configuración y vuelva a probar.") from error
    data = {"channel": channel, "to": to, "outcome": receipt.outcome.value, "detail": receipt.detail}
    events.record(company_id=company.id, actor=actor, verb="try", noun="channel", at=at, data=data)
    if receipt.outcome not in (Outcome.ACCEPTED, Outcome.DELIVERED):
        raise Refusal("channel-refused", f"No se ha podido enviar: {receipt.detail}", "Revise la configuración.")
    return receipt


def _key(company: Company, at: datetime) -> str:
    return "trial:" + hashlib.sha256(f"{company.id}:{at.isoformat()}".encode()).hexdigest()[:16]


def _sender(company: Company) -> Person:
    found = Sender.objects.filter(company=company).order_by("id").first()
    return Person(found.name, found.email, found.phone) if found else Person("", company.email, company.phone)


def _mail(company: Company, to: str, at: datetime) -> Mail:
    sender, key = _sender(company), _key(company, at)
    words = {
        "es": ("Prueba de Amistoso", "Si lee este mensaje, el correo de la mesa funciona."),
        "en": ("A trial of Amistoso", "If you read this message, the desk's e-mail works."),
    }[wording.language_of(company.language)]
    return Mail(
        key=f"{company.id}-{key}", message_id=message_id_for(company, key, sender.email),
        from_name=signed_by(sender.name, company.name), from_email=sender.email, to=(to,),
        subject=words[0], text=f"{words[1]}\n", html="", sent_at=at,
    )  # fmt: skip


def _text(company: Company, channel: str, to: str, today: date, at: datetime) -> Text:
    """The text of a real step with made-up figures: a registered text can only be tried as itself."""
    number = phones.mobile(to, company.country)
    if not number:
        raise Refusal("trial-address", f"«{to[:40]}» no es un teléfono móvil.", "Añada un móvil en «Quién firma».")
    language = wording.language_of(company.language)
    facts = LetterFacts(
        language=language, written_on=today, company=Party(company.name), customer=Party(company.name),
        sender=_sender(company), items=(LetterItem("PRUEBA-1", today, today, 12345, company.currency, 12345),),
    )  # fmt: skip
    template = ready_made_text(name=TEMPLATE + short_texts.SUFFIX, language=language)
    is_whatsapp = channel == "whatsapp"
    short = short_texts.compose(template, facts, for_whatsapp=is_whatsapp)
    return Text(
        key=f"{company.id}-{_key(company, at)}", channel=channel, to=number, text=short.text, language=language,
        template=short_texts.registered_name(TEMPLATE, is_one=True) if is_whatsapp else "",
        parameters=short.parameters,
    )  # fmt: skip
