"""Write to a customer about what they question: a draft that a person reads and lets leave, through the tone guard.

It asks for nothing, so neither the pace of reminders nor the bank's data holds it.
"""

from datetime import date, datetime
from hashlib import sha256

from django.db import transaction

from amistoso.actions import dispute_endings, events, readings
from amistoso.actions.preparing import message_id_for, signed_by
from amistoso.actions.refusals import Refusal
from amistoso.core import dispute_words, letter_html, letter_parts, senders, wording
from amistoso.core.calendar import Place, add_working_days
from amistoso.core.dispute_words import Said
from amistoso.core.letter_facts import one_line
from amistoso.core.letter_words import letter_language, words_of
from amistoso.core.protocols import Stage
from amistoso.models import Company, Contact, Customer, Dispute, Message, MessageState, Sender
from amistoso.queries import letters
from amistoso.queries import readings as tones
from amistoso.queries.protocols import protocol_of

STEP = "dispute-answer"
MAX_TEXT = 20_000


def begin(*, company: Company, dispute_id: int, kind: str, words: str, day: date | None, today: date) -> str:
    """Return the text to begin with: greeting, what is to be said, and who signs."""
    made = Dispute.objects.select_related("customer", "invoice").get(company=company, id=dispute_id)
    language, register = _voice(company, made.customer)
    if kind == "stands" and day is None:
        place = Place(made.customer.country, made.customer.region)
        day = add_working_days(place, today, protocol_of(company).limits.dispute_react_days)
    amount = wording.money_text(made.amount_minor, made.invoice.currency, language) if made.amount_minor else ""
    said = Said(made.invoice.number, amount, wording.date_text(day, language) if day else "", words)
    contacts = _contacts(company, made.customer)
    hello = words_of(language, register)
    name = one_line(contacts[0].name) if len(contacts) == 1 and contacts[0].name else ""
    greeting = hello["hello"].format(name) if name else hello["hello_all"]
    sender = _sender(company)
    signed = "\n".join(part for part in (sender.name if sender else "", company.name) if part)
    middle = dispute_words.draft_of(kind, said, language, register)
    return f"{greeting}\n\n{middle}\n\n{dispute_words.closing(language, register)}\n\n{signed}\n"


def _voice(company: Company, customer: Customer) -> tuple[str, str]:
    """Return the language and way of addressing of what we can begin: Spanish to who reads it, else English."""
    language = letter_language(customer.language, company.language)
    return ("es" if language in ("es", "ca", "gl", "eu") else "en"), customer.register or company.register


def _contacts(company: Company, customer: Customer) -> list[Contact]:
    """Whoever deals with what is wrong comes first; failing that, who deals with invoices."""
    known = list(Contact.objects.filter(company=company, customer=customer, do_not_contact=False).order_by("id"))
    good = [one for one in known if one.email and one.bounced_on is None]
    return [one for one in good if one.role == "dispute"] or letters.reachable(known, channel="email") or good


def _sender(company: Company) -> Sender | None:
    found = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    return next((found[role] for role in senders.stand_ins("administration") if role in found), None)


def write(
    *, company: Company, dispute_id: int, subject: str, text: str, actor: str, today: date, at: datetime
) -> Message:
    """Keep a draft of their words' answer; the same words twice are one draft. What could hurt is not kept."""
    made = Dispute.objects.select_related("customer", "invoice").get(company=company, id=dispute_id)
    language, _ = _voice(company, made.customer)
    said = Said(made.invoice.number)
    subject = one_line(subject, letter_parts.MAX_SUBJECT) or dispute_words.subject_of(said, language)
    text = text.replace("\r\n", "\n").strip()
    if not text or any(line.strip() == "…" or line.rstrip().endswith(": …") for line in text.split("\n")):
        raise Refusal("text-missing", "Falta lo que se le dice.", "Escriba el texto, y complete lo que falta.")
    if len(text) > MAX_TEXT:
        message = f"El texto tiene {len(text)} caracteres y caben {MAX_TEXT}."
        raise Refusal("text-too-long", message, "Acórtelo: una carta larga no se lee.")
    to = [one.email for one in _contacts(company, made.customer)]
    if not to:
        hint = "Añada un contacto con correo, o llámele."
        raise Refusal("address-missing", "No hay ninguna dirección de correo a la que escribir.", hint)
    words = {"subject": subject, "text": text, "language": language, "stage": Stage.COURTESY.value}
    reading = tones.read(**words)
    readings.refuse_harm(reading, language)
    sender, key = _sender(company), f"dispute:{made.pk}:{sha256(text.encode()).hexdigest()[:32]}"
    address = sender.email if sender else company.email
    with transaction.atomic():
        draft, is_new = Message.objects.get_or_create(
            company=company,
            key=key,
            defaults={
                "customer": made.customer, "channel": "email", "step": STEP, "stage": Stage.COURTESY,
                "language": language, "arranges": True, "to": to, "subject": subject, "text": text + "\n",
                "html": letter_html.html_of_text(text, language), "state": MessageState.DRAFT,
                "sender_name": signed_by(sender.name if sender else "", company.name), "sender_email": address,
                "message_id": message_id_for(company, key, address), "in_reply_to": _thread(made),
                "edited": True, "written_by": actor[:150], "tone": reading.level.value,
                "tone_of": tones.hash_of(**words), "made_on": today, "made_at": at,
            },
        )  # fmt: skip
        if is_new:
            data = {"message": draft.pk, "subject": subject}
            events.note(made, verb="write", actor=actor, at=at, data=data)
    return draft


def _thread(made: Dispute) -> str:
    """Answer the very mail in which they said it, or the last they wrote."""
    if made.message is not None and made.message.message_id:
        return made.message.message_id
    heard = Message.objects.filter(customer=made.customer_id, direction="in", channel="email").exclude(message_id="")
    return heard.order_by("-made_at", "-id").values_list("message_id", flat=True).first() or ""


def explain(
    *, company: Company, dispute_id: int, subject: str, text: str, actor: str, today: date, at: datetime
) -> Message | None:
    """The invoice stands: the explanation is a draft, and their days begin when it has arrived."""
    with transaction.atomic():
        draft = write(
            company=company, dispute_id=dispute_id, subject=subject, text=text, actor=actor, today=today, at=at
        )
        ended = dispute_endings.stands(
            company=company, dispute_id=dispute_id, explanation=text, message_id=draft.pk, actor=actor, today=today,
            at=at,
        )  # fmt: skip
    return draft if ended else None
