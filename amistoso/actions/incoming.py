"""A mail came in: once, to the customer it is from, or to the list of those that a person must say whose they are.

It goes by the message of ours that it answers, else by who writes, where only one customer is that. What is no reply
is kept too, with the reason. A mail is shown to nobody but the company that it is surely for.
"""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from amistoso.actions import absences, archive_files, archives, events, guest_answers, replies
from amistoso.actions.refusals import Refusal
from amistoso.channels import incoming
from amistoso.core import replies as judged
from amistoso.core.mails import Incoming
from amistoso.core.replies import Label
from amistoso.models import Company, Customer, MailState, Message, ReceivedMail
from amistoso.queries import senders_of_mail
from amistoso.queries.senders_of_mail import Found

BELIEVED_DAYS = 30  # how far back a mail's own date is believed
NO_COMPANY = 0  # the folder of the archive for mails of which nobody knows whose they are


@dataclass
class Arrived:
    """What became of one mail: placed, whose, ignored, or known from before."""

    state: str
    why: str = ""
    message: Message | None = None
    is_absence: bool = False
    kept: list[str] = field(default_factory=list)


def take(*, content: bytes, at: datetime, company: Company | None = None, mailbox: str = "") -> Arrived:
    """Take a mail; `company` is whose mailbox it came to, where a mailbox is one company's alone."""
    mail = incoming.read(content)
    key = incoming.fingerprint(mail)
    if ReceivedMail.objects.filter(key=key).exists():
        return Arrived("known")
    found = senders_of_mail.find(mail=mail, company=company)
    answer = guest_answers.answer_in(mail=mail, company=company)
    if answer is not None:
        found = Found(answer.meeting.company, answer.meeting.customer_id, "meeting-answer", found.answers)
        # A program wrote it because a person pressed its button; the event itself is told at the meeting.
        others = tuple(one for one in mail.enclosed if not incoming.is_calendar_answer(one))
        mail = replace(mail, is_automatic=False, enclosed=others)
    reading = judged.read(mail.text, _said_on(mail, at), subject=mail.subject, is_automatic=mail.is_automatic)
    state, why = _where(mail, found, reading)
    if answer is not None:  # who only comes has said so: nobody has to do anything about it
        is_all = answer.says_only_that and not reading.labels
        state, why = (MailState.IGNORED if is_all else MailState.PLACED), "meeting-answer"
    row = _row(mail, key, mailbox, found, at)
    with transaction.atomic():
        kept, is_new = ReceivedMail.objects.get_or_create(key=key, defaults={**row, "state": state, "why": why})
        if not is_new:
            return Arrived("known")
        if answer is not None:
            guest_answers.note(answer=answer, words=mail.text, at=at)
        if state != MailState.PLACED or found.company is None or found.customer_id is None:
            _lay_aside(kept, mail, content, found, at)
            return Arrived(state, why)
        return _place(kept, mail, found.company, found.customer_id, found.answers, at, is_by_hand=False)


def as_mail(content: bytes) -> Incoming:
    """Read a mail without taking it: for whoever wants to know what it seems to say."""
    return incoming.read(content)


def as_text(content: bytes) -> str:
    return incoming.clean(content.decode("utf-8", "replace"))


def keep_unread(*, content: bytes, at: datetime, company: Company | None = None, mailbox: str = "") -> None:
    """Keep a mail that nothing could read, so that a person sees that it came."""
    house = company or (Company.objects.order_by("id").first() if Company.objects.count() == 1 else None)
    key = hashlib.sha256(content).hexdigest()
    with transaction.atomic():
        kept, is_new = ReceivedMail.objects.get_or_create(
            key=key,
            defaults={
                "company": house, "mailbox": mailbox[:300], "received_at": at, "state": MailState.WHOSE,
                "why": "unreadable", "text": incoming.raw_text(content),
            },
        )  # fmt: skip
        if is_new:
            ReceivedMail.objects.filter(id=kept.id).update(
                kept=archive_files.put(house.id if house else NO_COMPANY, content[: incoming.MAX_BYTES])
            )


def _where(mail: Incoming, found: Found, reading: judged.Reading) -> tuple[str, str]:
    """Return where it goes, and why, as a code."""
    in_thread = bool(found.answers)
    says_absent = Label.OUT_OF_OFFICE in reading.labels or Label.WRONG_PERSON in reading.labels
    if found.is_ours:
        return MailState.IGNORED, "own-mail"
    if mail.is_spam and not in_thread:
        return MailState.IGNORED, "spam"
    if mail.is_automatic and not (says_absent and found.customer_id is not None):
        return MailState.IGNORED, "automatic"
    if mail.is_bulk and not in_thread:
        return MailState.IGNORED, "bulk"
    if not mail.text.strip() and not mail.enclosed and not mail.left_out:
        return MailState.IGNORED, "empty-mail"
    if found.company is not None and found.customer_id is not None:
        return MailState.PLACED, found.why
    return MailState.WHOSE, found.why


def _row(mail: Incoming, key: str, mailbox: str, found: Found, at: datetime) -> dict[str, object]:
    return {
        "company": found.company, "mailbox": mailbox[:300], "their_id": mail.message_id[:300],
        "sender_name": mail.sender_name, "sender": mail.sender[:254], "to": list(mail.to)[:30],
        "subject": mail.subject, "text": mail.text, "said_at": mail.said_at, "received_at": at,
        "candidates": list(found.candidates), "is_automatic": mail.is_automatic,
        "enclosed": _not_yet_kept(mail),
    }  # fmt: skip


def _not_yet_kept(mail: Incoming) -> list[list[object]]:
    files: list[list[object]] = [[None, one.name, len(one.content), ""] for one in mail.enclosed]
    files += [[None, name, 0, "too-large"] for name in mail.left_out]
    if mail.is_cut:
        files.append([None, "…", 0, "mail-too-large"])
    return files


def _lay_aside(kept: ReceivedMail, mail: Incoming, content: bytes, found: Found, at: datetime) -> None:
    """Keep the bytes of what a person must still place: its files are taken out of it then."""
    if kept.state == MailState.WHOSE:
        room = found.company.id if found.company else NO_COMPANY
        kept.kept = archive_files.put(room, content[: incoming.MAX_BYTES])
        kept.save(update_fields=["kept"])
    if found.company is not None:
        data = {"from": mail.sender, "subject": mail.subject, "state": kept.state, "why": kept.why}
        events.record(
            company_id=found.company.id, actor=mail.sender[:150] or "mail", verb="receive", noun="mail",
            noun_id=kept.id, customer_id=found.customer_id, at=at, data=data,
        )  # fmt: skip


def _place(
    kept: ReceivedMail, mail: Incoming, company: Company, customer_id: int, answers: str, at: datetime,
    *, is_by_hand: bool,
) -> Arrived:  # fmt: skip
    """Make it a reply of the customer, with its files; what only says that somebody is away moves the date."""
    today = at.astimezone(ZoneInfo(company.time_zone)).date()
    message, _ = replies.log_mail(
        company=company, customer_id=customer_id, mail=mail, key=kept.key, answers=answers,
        said_on=_said_on(mail, at), today=today, at=at,
    )  # fmt: skip
    files = [_filed(company, customer_id, one.name, one.content, mail, at) for one in mail.enclosed]
    files += [one for one in _not_yet_kept(mail) if one[3]]
    ReceivedMail.objects.filter(id=kept.id).update(
        company=company, message=message, state=MailState.PLACED, why="by-hand" if is_by_hand else kept.why,
        enclosed=files, kept="", candidates=[],
    )  # fmt: skip
    is_absence = not is_by_hand and absences.note(company=company, message=message, mail=mail, today=today, at=at)
    return Arrived(MailState.PLACED, kept.why, message, is_absence, [str(one[1]) for one in files if not one[3]])


def _filed(company: Company, customer_id: int, name: str, content: bytes, mail: Incoming, at: datetime) -> list[object]:
    """Put a file into the archive, or say why not: the mail itself is in the mailbox still."""
    try:
        filing = archives.add(
            company=company, customer_id=customer_id, kind="received", file_name=name, content=content,
            actor=mail.sender[:150] or "mail", at=at,
        )  # fmt: skip
    except Refusal as refusal:
        return [None, name, len(content), refusal.code]
    return [filing.document_id, filing.document.name, len(content), ""]


def _said_on(mail: Incoming, at: datetime) -> date:
    """The day that «mañana» is counted from: the mail's own date, unless nobody can have written it then."""
    said = mail.said_at
    believed = said is not None and at - timedelta(days=BELIEVED_DAYS) <= said <= at + timedelta(days=1)
    return (said if believed and said is not None else at).date()


def assign(*, company: Company, mail_id: int, customer_id: int, actor: str, today: date, at: datetime) -> Message:
    """A person says whose it is. From then on it is a reply like any other."""
    kept = ReceivedMail.objects.get(company=company, id=mail_id)
    customer = Customer.objects.get(company=company, id=customer_id)
    if kept.state == MailState.PLACED:
        raise Refusal("mail-placed", "Este correo ya está en su cliente.", "Ábralo desde Respuestas.")
    mail = _again(kept, company)
    with transaction.atomic():
        live = ReceivedMail.objects.filter(company=company, id=kept.id).exclude(state=MailState.PLACED)
        if not live.update(state=MailState.PLACED):
            raise Refusal("mail-placed", "Este correo ya está en su cliente.", "Ábralo desde Respuestas.")
        placed = _place(kept, mail, company, customer.id, "", at, is_by_hand=True)
        data = {"customer": customer.name, "from": kept.sender}
        events.record(
            company_id=company.id, actor=actor, verb="assign", noun="mail", noun_id=kept.id,
            customer_id=customer.id, at=at, data=data,
        )  # fmt: skip
        if kept.kept:
            transaction.on_commit(lambda: archive_files.drop(company.id, kept.kept))
    assert placed.message is not None
    return placed.message


def ignore(*, company: Company, mail_id: int, actor: str, today: date, at: datetime) -> bool:
    """A person says that it is no reply of a customer; it stays where it can be found."""
    kept = ReceivedMail.objects.get(company=company, id=mail_id)
    with transaction.atomic():
        if not ReceivedMail.objects.filter(id=kept.id, state=MailState.WHOSE).update(
            state=MailState.IGNORED, why="by-hand"
        ):
            return False
        events.record(
            company_id=company.id, actor=actor, verb="ignore", noun="mail", noun_id=kept.id, at=at,
            data={"from": kept.sender, "subject": kept.subject},
        )  # fmt: skip
    return True


def claim(*, company: Company, mail_id: int, actor: str, at: datetime) -> ReceivedMail:
    """Say for which company a mail is that nothing in it tells: whoever runs the house does, at the command line."""
    kept = ReceivedMail.objects.get(company=None, id=mail_id)
    with transaction.atomic():
        if kept.kept:
            archive_files.put(company.id, archive_files.get(NO_COMPANY, kept.kept))
        ReceivedMail.objects.filter(id=kept.id, company=None).update(company=company)
        events.record(
            company_id=company.id, actor=actor, verb="claim", noun="mail", noun_id=kept.id, at=at,
            data={"from": kept.sender},
        )  # fmt: skip
    kept.company = company
    return kept


def _again(kept: ReceivedMail, company: Company) -> Incoming:
    """Read it once more from the bytes that were kept; of an ignored one only the text is left."""
    if kept.kept:
        return incoming.read(archive_files.get(company.id, kept.kept))
    return Incoming(
        message_id=kept.their_id, answers=(), sender_name=kept.sender_name, sender=kept.sender,
        to=tuple(kept.to), subject=kept.subject, text=kept.text, said_at=kept.said_at, is_automatic=kept.is_automatic,
    )  # fmt: skip
