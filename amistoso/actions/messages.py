"""What a person does with a message before it leaves: approve, change, bring up to date, discard."""

from datetime import date, datetime

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from amistoso.actions import events, looks, readings, sleeping
from amistoso.actions.outcomes import handle, mark_bounced, record_outcome
from amistoso.actions.preparing import prepare
from amistoso.actions.refusals import Refusal
from amistoso.actions.renewals import renew
from amistoso.actions.unsent import found_message as _found
from amistoso.actions.unsent import too_late as _too_late
from amistoso.actions.unsent import unsent as _unsent
from amistoso.core import how_to_pay, letter_html, letter_parts, short_texts
from amistoso.core.letter_facts import one_line
from amistoso.core.reach import APPROVABLE
from amistoso.models import Company, DeskRole, Membership, Message, MessageState
from amistoso.queries import readings as tones

__all__ = ["approve", "discard", "edit", "handle", "mark_bounced", "prepare", "record_outcome", "renew"]

MAX_TEXT = 20_000


def approve(
    *, company: Company, message_id: int, user: AbstractBaseUser, at: datetime, today: date, reason: str = ""
) -> Message:
    """Let a draft leave; who may say so depends on the step, and on who wrote it when the tone asks for other eyes.

    `reason` is why it leaves as it is, said by who has nobody else to read it.
    """
    message = _found(company, message_id)
    _may_approve(company, message, user)
    if message.channel not in APPROVABLE:
        raise Refusal("not-sendable", "Esto no se envía: lo hace una persona.", "Anote el resultado cuando lo haga.")
    if message.channel == "letter" and not message.to:
        hint = "Escriba calle, código postal y población en la ficha del cliente, y póngalo al día."
        raise Refusal("address-missing", "No se puede mandar por carta: falta la dirección postal.", hint)
    needs_sender = message.channel in ("email", "letter") and not message.sender_email
    if not message.to or needs_sender or not message.subject.strip() or not message.text.strip():
        hint = "Añada la dirección, la firma o el texto que falta, y póngalo al día."
        raise Refusal("message-incomplete", "Le falta destinatario, remitente, asunto o texto.", hint)
    if sleeping.is_sleeping(message, at):
        raise Refusal("message-sleeping", "Se está consultando con la almohada.", "Despiértelo antes, o espere.")
    reader = str(user.get_username())
    tone = readings.settle(company=company, message=message, reader=reader, reason=reason, at=at)
    data = {"subject": message.subject, "tone": tone.value, "reason": reason.strip()[:500]}
    with transaction.atomic():
        # The verdict belongs to these words: whoever changes them meanwhile has it asked again.
        drafts = Message.objects.filter(
            company=company, id=message.id, state=MessageState.DRAFT, subject=message.subject, text=message.text
        )
        if not drafts.update(
            state=MessageState.APPROVED,
            approved_by_id=user.pk,
            next_attempt_at=at,
            error="",
            tone=tone,
            tone_of=tones.words_hash(message) if tone else "",
            sleeps_until=None,
        ):
            raise _overtaken(_found(company, message_id))
        events.note(
            message, verb="approve", actor=reader, at=at, data={key: value for key, value in data.items() if value}
        )
    return _found(company, message_id)


def _overtaken(message: Message) -> Refusal:
    if message.state != MessageState.DRAFT:
        return _too_late(message)
    return Refusal("words-changed", "Alguien ha cambiado las palabras mientras lo leía.", "Léalo otra vez.")


def _may_approve(company: Company, message: Message, user: AbstractBaseUser) -> None:
    membership = Membership.objects.filter(company=company, user_id=user.pk).first()
    if membership is None or membership.role == DeskRole.READER:
        raise Refusal("not-allowed", "No puede aprobar mensajes de esta empresa.", "Pídaselo a administración.")
    decision = message.decision
    if decision is not None and decision.approval == "owner" and membership.role != DeskRole.OWNER:
        raise Refusal("owner-needed", "Este paso lo decide gerencia.", "Pida a gerencia que lo apruebe.")


def edit(*, company: Company, message_id: int, subject: str, text: str, actor: str, at: datetime) -> Message:
    """Change the words; whatever was approved before needs approval again."""
    message = _found(company, message_id)
    subject, text = one_line(subject, letter_parts.MAX_SUBJECT), text.replace("\r\n", "\n").strip()
    if not subject or not text:
        raise Refusal("text-missing", "Un mensaje necesita asunto y texto.", "Escriba los dos.")
    if len(text) > MAX_TEXT:
        hint = "Acórtelo: una carta larga no se lee."
        raise Refusal("text-too-long", f"El texto tiene {len(text)} caracteres y caben {MAX_TEXT}.", hint)
    if message.channel == "whatsapp":
        hint = "Póngalo al día para escribirlo de nuevo, o anúlelo y llame."
        raise Refusal("whatsapp-text-fixed", "En WhatsApp solo puede salir el texto registrado.", hint)
    if message.channel == "sms":
        text = _short_enough(text)
    words = {"subject": subject, "text": text, "language": message.language, "stage": message.stage}
    reading = tones.read(**words)
    readings.refuse_harm(reading, message.language)
    payment_qr = how_to_pay.qr_kept(message.payment_qr, text, message.language)
    with transaction.atomic():
        changed = _unsent(company, message_id).update(
            subject=subject,
            text=text + "\n",
            html="" if message.channel == "sms" else letter_html.html_of_text(text, message.language, payment_qr),
            payment_qr=payment_qr,
            edited=True,
            written_by=actor[:150],
            tone=reading.level.value,
            tone_of=tones.hash_of(**words),
            sleeps_until=None,
            state=MessageState.DRAFT,
            approved_by=None,
            next_attempt_at=None,
        )
        if not changed:
            raise _too_late(message)
        before = {"subject": message.subject, "text": message.text}
        events.note(message, verb="edit", actor=actor, at=at, data={"before": before, "tone": reading.level.value})
    return _found(company, message_id)


def _short_enough(text: str) -> str:
    said = short_texts.for_sms(" ".join(text.split()))
    size = short_texts.length(said)
    if size.segments > short_texts.MAX_SEGMENTS:
        message = f"El SMS ocupa {size.segments} mensajes ({size.places} letras) y caben {short_texts.MAX_SEGMENTS}."
        raise Refusal("sms-too-long", message, "Acórtelo.")
    return said


def discard(*, company: Company, message_id: int, reason: str, actor: str, at: datetime, today: date) -> Message:
    """Take a message back before it leaves; the customer is looked at again, and only a hold keeps us silent."""
    message = _found(company, message_id)
    if not reason.strip():
        raise Refusal("reason-missing", "Para anular un mensaje hace falta un motivo.", "Escríbalo en pocas palabras.")
    with transaction.atomic():
        if not _unsent(company, message_id).update(state=MessageState.CANCELLED, error=reason.strip()[:500]):
            raise _too_late(message)
        events.note(message, verb="discard", actor=actor, at=at, data={"reason": reason.strip()[:500]})
        looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    return _found(company, message_id)
