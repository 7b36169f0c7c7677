"""One message, claimed by one worker, sent once, and its outcome written down.

The claim is a conditional update in a short transaction; the sending happens outside any. A worker that dies in
between leaves the message in `sending`, and that becomes `unknown`: a person decides, never the desk by itself.
"""

import os
import socket
from contextlib import suppress
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db import IntegrityError, OperationalError, transaction
from django.db.models import F

from amistoso.actions import answers, archives, contacts, events, ladders, links, looks, optouts, paper, reports
from amistoso.actions.refusals import Refusal
from amistoso.channels import mime
from amistoso.channels.receipts import Outcome, Receipt
from amistoso.core import acknowledgements, link_words, papers, short_texts, told
from amistoso.core.mails import Mail, Text
from amistoso.core.reach import SHORT
from amistoso.models import Company, Message, MessageState
from amistoso.queries.optouts import stopped
from amistoso.queries.sending import has_news
from amistoso.queries.sql import execute, instant_parameter, is_postgresql, rows, unhurried

STALE_AFTER = timedelta(minutes=15)
FIRST_PAUSE = timedelta(minutes=5)
MAX_ATTEMPTS = 8
RECORD_TRIES = 5
UNCERTAIN = "No se sabe si llegó a salir: el envío se interrumpió. No se repetirá solo."


# The hot path is in SQL: two statements for each message, a third of what a model's own would cost.
_CLAIM = (
    "UPDATE amistoso_message SET state = 'sending', claimed_at = %s, contact_on = %s, provider_id = %s,"
    " attempts = attempts + 1 WHERE id = %s AND company_id = %s AND state = 'approved'"
)
_ARRIVED = (
    "UPDATE amistoso_message SET state = %s, sent_at = %s, provider_id = %s, error = ''"
    " WHERE id = %s AND company_id = %s AND state IN ('sending', 'unknown') AND provider_id = %s AND handled_at IS NULL"
)


class Claim(StrEnum):
    TAKEN = "taken"
    GONE = "gone"  # another worker has it, or a person took it back
    NEWS = "news"  # something was done about the customer since we looked
    CONTACTED = "contacted"  # the customer has already heard from us today
    OPTED_OUT = "opted-out"  # an address of it asked for no more automatic messages


def owner() -> str:
    """Name this worker, so that another on the same machine can see whether it is alive."""
    return f"worker:{socket.gethostname()}:{os.getpid()}"


def claim(*, company: Company, message: Message, seen: int, today: date, at: datetime) -> Claim:
    """Take a message, unless anything has happened since event number `seen`: a payment committed before the claim
    always stops the reminder. What answers an act of theirs is no contact of ours, and takes no other's day."""
    on = None if message.stage == told.ANSWER else today.isoformat()
    taken = [instant_parameter(at), on, owner(), message.id, company.id]
    try:
        with transaction.atomic():
            if not execute(_CLAIM, taken):
                return Claim.GONE
            _wait_for_acts_under_way(company)
            if has_news(company=company, customer_id=message.customer_id, since=seen):
                raise _LookAgain
            if stopped(company_id=company.id, addresses=message.to):
                raise _AskedForSilence
            links.open_for(company=company, message=message, at=at)
    except IntegrityError:
        return Claim.CONTACTED
    except _AskedForSilence:
        return Claim.OPTED_OUT
    except (_LookAgain, OperationalError):  # PostgreSQL ends a deadlock by refusing one of the two
        return Claim.NEWS
    return Claim.TAKEN


class _LookAgain(Exception):
    """Takes the claim back."""


class _AskedForSilence(Exception):
    """Takes the claim back: one of its addresses asked for no more automatic messages."""


def _wait_for_acts_under_way(company: Company) -> None:
    """On PostgreSQL an act holds the company's row from its event to its commit; on SQLite there is one writer."""
    if is_postgresql():
        rows("SELECT id FROM amistoso_company WHERE id = %s FOR SHARE", [company.id])


def mail_of(message: Message, at: datetime) -> Mail:
    """Make the mail of a stored message; what only its reader may open is put in here, and kept nowhere."""
    page = links.page_of(message)
    if link_words.has_marks(message.text) and not page:
        hint = "Ponga AMISTOSO_PUBLIC_URL, o ponga el mensaje al día."
        raise Refusal("links-without-address", "El mensaje lleva enlaces y ya no hay dirección pública.", hint)
    stop, text, html = f"{page}/stop", message.text, message.html
    if page:
        text = link_words.foot_text(text, page, stop, message.language)
        html = link_words.foot_html(html, page, stop, message.language)
    return Mail(
        key=f"{message.company_id}-{message.key}",
        message_id=message.message_id,
        from_name=message.sender_name,
        from_email=message.sender_email,
        to=tuple(message.to),
        subject=message.subject,
        text=text,
        html=html,
        sent_at=at,
        in_reply_to=message.in_reply_to,
        attachments=archives.attachments_of(message) if message.attachments else (),
        pictures=paper.pictures_of(message),
        is_answer=message.stage == told.ANSWER,
        unsubscribe_url=stop if page else "",
    )


def text_of(message: Message) -> Text:
    """A WhatsApp names the text registered for its step, which has a form for one invoice and one for several."""
    numbers = {line.number for line in told.read(message.items) if line.minor > 0}
    is_whatsapp = message.channel == "whatsapp"
    return Text(
        key=f"{message.company_id}-{message.key}",
        channel=message.channel,
        to=next(iter(message.to), ""),
        text=message.text.strip(),
        language=message.language,
        template=short_texts.registered_name(message.template, is_one=len(numbers) == 1) if is_whatsapp else "",
        parameters=tuple(message.parameters or ()),
    )


def too_much(content: Mail | Text) -> str:
    """Say what no server would take, before anything is claimed."""
    if isinstance(content, Text):
        size = short_texts.length(content.text)
        if content.channel == "sms" and size.segments > short_texts.MAX_SEGMENTS:
            return f"El SMS ocupa {size.segments} mensajes y caben {short_texts.MAX_SEGMENTS}: acórtelo."
        return ""
    size_in_bytes = sum(len(one.content) for one in content.attachments)
    if size_in_bytes > papers.MAX_ATTACHED_BYTES:
        limit = papers.MAX_ATTACHED_BYTES // 2**20
        return f"Los adjuntos ocupan {-(-size_in_bytes // 2**20)} MB y caben {limit} MB: quite alguno o mándelo aparte."
    return ""


def paper_of(message: Message, at: datetime) -> bytes:
    """Return the message as it goes over the wire, for who wants to see or keep it."""
    return mime.build(mail_of(message, at))


def record_receipt(*, company: Company, message: Message, receipt: Receipt, today: date, at: datetime) -> str:
    """Write down what became of a claimed message; return its new state.

    A worker that was given up for dead may still correct `unknown`, for it alone knows the answer. The message has
    left, so that a busy or deadlocked database is asked again.
    """
    for _ in range(RECORD_TRIES - 1):
        with suppress(OperationalError):
            return _record_once(company, message, receipt, today, at)
    return _record_once(company, message, receipt, today, at)


def _record_once(company: Company, message: Message, receipt: Receipt, today: date, at: datetime) -> str:
    with unhurried():  # lost in a power cut, the message is found in `sending`, and that is safe
        state = _record(company, message, receipt, today, at)
        if state is None:
            return MessageState.UNKNOWN
        if receipt.refused_recipients:
            _mark_gone(company, message, receipt, today, at)
        data = {
            "outcome": receipt.outcome.value,
            "detail": receipt.detail,
            "to": message.to,
            "subject": message.subject,
        }
        events.note(message, verb="send", actor="amistoso", at=at, data=data)
    return state


def _mark_gone(company: Company, message: Message, receipt: Receipt, today: date, at: datetime) -> None:
    them, gone = message.customer_id, receipt.refused_recipients
    if receipt.is_opted_out:
        optouts.opt_out_all(
            company=company, customer_id=them, addresses=gone, actor="amistoso", today=today, at=at, how="provider"
        )
    elif message.channel in SHORT:
        contacts.mark_phone_gone(company=company, customer_id=them, phones=gone, on=today)
    else:
        contacts.mark_gone(company=company, customer_id=them, addresses=gone, on=today)


def _record(company: Company, message: Message, receipt: Receipt, today: date, at: datetime) -> str | None:
    """Return the new state, or None when a person has settled the doubt before us."""
    if receipt.outcome in (Outcome.ACCEPTED, Outcome.DELIVERED):
        state = MessageState.SENT if receipt.outcome is Outcome.ACCEPTED else MessageState.DELIVERED
        values = [state.value, instant_parameter(at), receipt.detail[:200], message.id, company.id, owner()]
        if not execute(_ARRIVED, values):
            return None
        if receipt.reference:  # of a provider; a mail server has none
            Message.objects.filter(company=company, id=message.id).update(reference=receipt.reference[:200])
        if message.step == acknowledgements.COPY:
            answers.copies_left(company=company, message=message, today=today, at=at)
        ladders.contact_arrived(company=company, message=message, on=today)
        return state
    changes = _changes(receipt, message.attempts + 1, at)
    ours = Message.objects.filter(
        company=company,
        id=message.id,
        state__in=(MessageState.SENDING, MessageState.UNKNOWN),
        provider_id=owner(),
        handled_at__isnull=True,
    )
    if not ours.update(**changes):
        return None
    if changes["state"] == MessageState.FAILED:
        looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    return str(changes["state"])


def _changes(receipt: Receipt, attempts: int, at: datetime) -> dict[str, object]:
    match receipt.outcome:
        case Outcome.UNKNOWN:
            return {"state": MessageState.UNKNOWN, "error": f"{UNCERTAIN} ({receipt.detail})"[:500]}
        case Outcome.REFUSED_FOR_NOW if receipt.is_line_down:  # our own trouble is no attempt at reaching them
            return {
                "state": MessageState.APPROVED, "contact_on": None, "claimed_at": None, "provider_id": "",
                "attempts": F("attempts") - 1, "error": receipt.detail[:500],
            }  # fmt: skip
        case Outcome.REFUSED_FOR_NOW if attempts < MAX_ATTEMPTS:
            return {
                "state": MessageState.APPROVED, "contact_on": None, "claimed_at": None, "provider_id": "",
                "next_attempt_at": at + FIRST_PAUSE * 2 ** (attempts - 1), "error": receipt.detail[:500],
            }  # fmt: skip
        case _:
            return {"state": MessageState.FAILED, "contact_on": None, "error": receipt.detail[:500]}


def recover(*, company: Company, today: date, at: datetime, older_than: timedelta = STALE_AFTER) -> int:
    """Find messages whose worker died or has been silent too long, and make them `unknown`; return how many."""
    found = 0
    reports.apply_left_behind(company=company, today=today, at=at)
    claimed = Message.objects.filter(company=company, state=MessageState.SENDING).order_by("id")
    for message in claimed:
        is_late = message.claimed_at is None or message.claimed_at <= at - older_than
        if is_late or _is_dead(message.provider_id):
            with transaction.atomic():
                same = Message.objects.filter(
                    company=company, id=message.id, state=MessageState.SENDING, provider_id=message.provider_id
                )
                if same.update(state=MessageState.UNKNOWN, error=UNCERTAIN):
                    events.note(message, verb="lose-sight", actor="amistoso", at=at)
                    looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
                    # A provider may have told us meanwhile, and then nothing is in doubt.
                    found += not reports.apply_waiting(company=company, message_id=message.id, today=today, at=at)
    return found


def _is_dead(worker: str) -> bool:
    """Only of a worker on this machine can that be said for certain."""
    mark, _, rest = worker.partition(":")
    host, _, pid = rest.rpartition(":")
    if mark != "worker" or host != socket.gethostname() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
