"""Turn a reply into what it means: a promise, a dispute, a hold, a contact, an answer. A person does each.

An act is noted beside the reply. When nothing that the reply seems to say is left without one, it is dealt with; until
then it keeps us silent.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import contacts, disputes, events, holds, outcomes, preparing, promises, readings
from amistoso.actions.refusals import Refusal
from amistoso.core import letter_html, papers, senders
from amistoso.core.letter_facts import one_line
from amistoso.core.replies import Label, answers
from amistoso.models import Company, Contact, Document, Filing, Message, MessageState, Sender, Suggestion, Tone
from amistoso.queries import readings as tones
from amistoso.queries.sending import addresses_in_use

SETTLES: dict[str, frozenset[Label]] = {
    "promise": frozenset({Label.PROMISES_DATE, Label.ASKS_FOR_TIME}),
    "dispute": frozenset({Label.DISPUTES}),
    "hold": frozenset({Label.HAS_PAID, Label.HARDSHIP, Label.OUT_OF_OFFICE, Label.ASKS_FOR_TIME}),
    "contact": frozenset({Label.WRONG_PERSON, Label.OUT_OF_OFFICE}),
    "answer": frozenset({Label.WANTS_COPY}),
    "agreement": frozenset({Label.ASKS_FOR_TIME, Label.HARDSHIP}),
}
MAX_TEXT = 50_000


def note_promise(
    *, company: Company, message_id: int, by_on: date, items: Sequence[tuple[int, int]], note: str, actor: str,
    today: date, at: datetime,
) -> bool:  # fmt: skip
    """Note the promise that a reply makes; true when the reply is dealt with by it."""
    reply = _reply(company, message_id)
    return _with(reply, "promise", actor, today, at, lambda: promises.promise(
        company=company, customer_id=reply.customer_id, by_on=by_on, items=items, note=note, actor=actor, today=today,
        at=at,
    ))  # fmt: skip


def open_dispute(
    *, company: Company, message_id: int, invoice_id: int, reason: str, amount_minor: int | None,
    answer_by_on: date | None, actor: str, today: date, at: datetime, lines: Sequence[tuple[str, int]] = (),
    kind: str = "other", owner_id: int | None = None,
) -> bool:  # fmt: skip
    reply = _reply(company, message_id)
    return _with(reply, "dispute", actor, today, at, lambda: disputes.open_dispute(
        company=company, customer_id=reply.customer_id, invoice_id=invoice_id, reason=reason,
        amount_minor=amount_minor, answer_by_on=answer_by_on, lines=lines, kind=kind, owner_id=owner_id,
        source="mail", message_id=message_id, actor=actor, today=today, at=at,
    ))  # fmt: skip


def hold(
    *, company: Company, message_id: int, reason: str, until_on: date | None, invoice_id: int | None, actor: str,
    today: date, at: datetime,
) -> bool:  # fmt: skip
    """Wait: until the bank tells what it says has been paid, until they are back, until things are better."""
    reply = _reply(company, message_id)
    return _with(reply, "hold", actor, today, at, lambda: holds.hold(
        company=company, customer_id=reply.customer_id, reason=reason, until_on=until_on, invoice_id=invoice_id,
        actor=actor, today=today, at=at,
    ))  # fmt: skip


def add_contact(
    *, company: Company, message_id: int, name: str, email: str, phone: str, role: str, sets_aside: bool, actor: str,
    today: date, at: datetime,
) -> bool:  # fmt: skip
    """Add whom they name; `sets_aside` is that who wrote is no longer written to."""
    reply = _reply(company, message_id)

    def act() -> None:
        contacts.add_contact(
            company=company, customer_id=reply.customer_id, name=name, email=email, phone=phone, role=role,
            actor=actor, today=today, at=at,
        )  # fmt: skip
        if sets_aside and (old := _contact_who_wrote(reply)):
            contacts.change_contact(
                company=company, contact_id=old.id, role=old.role, name=old.name, email=old.email, phone=old.phone,
                do_not_contact=True, actor=actor, today=today, at=at,
            )  # fmt: skip

    return _with(reply, "contact", actor, today, at, act)


def draft_answer(
    *, company: Company, message_id: int, subject: str, text: str, document_ids: Sequence[int], actor: str,
    today: date, at: datetime,
) -> Message:  # fmt: skip
    """Write an answer in their thread, as a draft that a person approves; its words pass the tone guard first."""
    reply = _reply(company, message_id)
    said, language = text.replace("\r\n", "\n").strip(), _language(reply)
    if not said or not subject.strip():
        raise Refusal("text-missing", "Un mensaje necesita asunto y texto.", "Escriba los dos.")
    if len(said) > MAX_TEXT:
        hint = "Acórtelo: una carta larga no se lee."
        raise Refusal("text-too-long", f"El texto tiene {len(said)} caracteres y caben {MAX_TEXT}.", hint)
    to = _where_to(company, reply)
    files = _files(company, reply, document_ids)
    words = {"subject": one_line(subject, 200), "text": said, "language": language, "stage": "courtesy"}
    reading = tones.read(**words)
    readings.refuse_harm(reading, language)
    made: list[Message] = []

    def act() -> None:
        count = Message.objects.filter(company=company, key__startswith=f"answer:{reply.id}:").count()
        made.append(_draft(company, reply, words, to, files, f"answer:{reply.id}:{count + 1}", actor, today, at))
        Message.objects.filter(id=made[0].id).update(tone=reading.level.value, tone_of=tones.hash_of(**words))

    _with(reply, "answer", actor, today, at, act)
    return made[0]


def _draft(
    company: Company, reply: Message, words: dict[str, str], to: list[str], files: list[list[object]], key: str,
    actor: str, today: date, at: datetime,
) -> Message:  # fmt: skip
    sender = _sender(company)
    email = sender.email if sender else company.email
    draft = Message.objects.create(
        company=company, customer_id=reply.customer_id, direction="out", channel="email", step=answers.STEP,
        stage=words["stage"], language=words["language"], subject=words["subject"], text=words["text"] + "\n",
        html=letter_html.html_of_text(words["text"], words["language"]), to=to,
        sender_name=preparing.signed_by(sender.name if sender else "", company.name), sender_email=email,
        attachments=files or None, edited=True, written_by=actor[:150], tone=Tone.NONE, state=MessageState.DRAFT,
        key=key, message_id=preparing.message_id_for(company, key, email), in_reply_to=reply.message_id,
        made_on=today, made_at=at,
    )  # fmt: skip
    events.note(draft, verb="write", actor=actor, at=at, data={"to": to, "subject": draft.subject, "reply": reply.id})
    return draft


def _reply(company: Company, message_id: int) -> Message:
    return Message.objects.select_related("customer").get(company=company, id=message_id, direction="in")


def _with(
    reply: Message, act: str, actor: str, today: date, at: datetime, do: Callable[[], object]
) -> bool:  # fmt: skip
    """Do it, and note it beside the reply; both or neither."""
    with transaction.atomic():
        do()
        suggestion, _ = Suggestion.objects.select_for_update().get_or_create(
            message=reply, defaults={"company_id": reply.company_id, "read_on": today}
        )
        suggestion.done = [*suggestion.done, act]
        suggestion.save(update_fields=["done"])
        if left_to_do(suggestion):
            return False
        if Message.objects.filter(id=reply.id, handled_at=None).exists():
            outcomes.handle(
                company=reply.company,
                message_id=reply.id,
                actor=actor,
                at=at,
                today=today,
                note=", ".join(suggestion.done),
            )
    return True


def left_to_do(suggestion: Suggestion) -> list[str]:
    """Return what it seems to say and no act has answered: one that asks for none, such as a refusal, is a person's."""
    settled = {label.value for act in suggestion.done for label in SETTLES.get(act, ())}
    return [label for label in suggestion.kinds if label not in settled]


def _contact_who_wrote(reply: Message) -> Contact | None:
    if not reply.sender_email:
        return None
    theirs = Contact.objects.filter(company_id=reply.company_id, customer_id=reply.customer_id)
    return theirs.filter(email__iexact=reply.sender_email).order_by("id").first()


def _where_to(company: Company, reply: Message) -> list[str]:
    """To who wrote, where that is a contact; else to the contacts that letters go to."""
    in_use = addresses_in_use(company=company, customer_ids=[reply.customer_id])[reply.customer_id]
    if reply.sender_email and reply.sender_email.casefold() in in_use:
        return [reply.sender_email]
    theirs = Contact.objects.filter(company=company, customer_id=reply.customer_id, role="billing").order_by("id")
    good = [one.email for one in theirs if one.email.casefold() in in_use]
    if reply.sender_email or not good:
        named = reply.sender_email or "nadie"
        hint = "Añádala antes a los contactos del cliente."
        raise Refusal("answer-to-stranger", f"No se puede escribir a {named}: no es un contacto en uso.", hint)
    return good[:1]


def _files(company: Company, reply: Message, document_ids: Sequence[int]) -> list[list[object]]:
    """Only what is filed under this customer, and under no other, can go to them."""
    wanted = list(dict.fromkeys(document_ids))[: papers.MAX_ATTACHED]
    theirs = Filing.objects.filter(company=company, customer_id=reply.customer_id, document_id__in=wanted)
    own = set(theirs.values_list("document_id", flat=True))
    others = Filing.objects.filter(company=company, document_id__in=wanted).exclude(customer_id=reply.customer_id)
    shared = set(others.values_list("document_id", flat=True))
    if set(wanted) - own or shared:
        raise Refusal("document-lost", "Un documento ya no está en el archivo de este cliente.", "Elija otro.")
    found = Document.objects.filter(company=company, id__in=wanted).order_by("id")
    return [[one.id, one.name] for one in found]


def _sender(company: Company) -> Sender | None:
    theirs = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    return theirs.get(senders.who_signs("administration", frozenset(theirs)))


def _language(reply: Message) -> str:
    return (reply.customer.language or reply.company.language or "es")[:2]
