"""Read the mailboxes that our mails answer to: each new mail is shown to every reader once, and left where it lies.

A reader says what a mail was for it: a delivery report, or a reply of a customer. How far a mailbox was read is kept
after every batch; read twice, a mail tells nothing new. A mail that breaks its reader keeps no other waiting.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError

from amistoso.actions import incoming, reports
from amistoso.actions.refusals import Refusal
from amistoso.channels import bounces, mailbox
from amistoso.channels.mailbox import Found, Mailbox
from amistoso.channels.receipts import LineDown
from amistoso.core import identifiers
from amistoso.models import Company, MailboxPlace

Reader = Callable[[Found, datetime], str]
MAX_MAILS = 2000  # in one go; the rest at the next
LOOK_BACK = 500  # of a mailbox never read before, or numbered anew: older mails are history
_LOG = logging.getLogger(__name__)


@dataclass
class Summary:
    """What a reading found, in numbers."""

    read: int = 0
    taken: int = 0  # mails that some reader knew what to do with
    left: int = 0  # for the next time
    reports: int = 0
    replies: int = 0
    absences: int = 0  # of the replies: nobody has to do anything about them
    whose: int = 0  # a person must say whose they are
    ignored: int = 0
    known: int = 0  # read before, or by another mailbox
    down: list[str] = field(default_factory=list)  # mailboxes that could not be read


def read_delivery_report(found: Found, at: datetime) -> str:
    """A report about a mail of another program is still no reply."""
    deliveries = bounces.read(found.content)
    reports.take(deliveries=deliveries, channel="email", at=at)
    return "report" if deliveries else ""


def read_reply(found: Found, at: datetime) -> str:
    """Whatever is no report is from somebody; it is kept, also where nobody knows from whom."""
    arrived = incoming.take(content=found.content, at=at, company=_company(found.company), mailbox=found.account)
    return "absence" if arrived.is_absence else str(arrived.state)


READERS: tuple[Reader, ...] = (read_delivery_report, read_reply)
_COUNTED = {
    "report": "reports", "placed": "replies", "absence": "absences", "whose": "whose", "ignored": "ignored",
    "known": "known",
}  # fmt: skip


def is_configured() -> bool:
    return bool(mailbox.urls(settings.MAILBOX_URL))


def read_mailbox(*, at: datetime) -> Summary:
    """Read what is new in every mailbox; one that is down is told, and keeps no other waiting."""
    summary = Summary()
    urls = mailbox.urls(settings.MAILBOX_URL) or [""]
    for url in urls:
        try:
            _read(mailbox.read_url(url), at, summary)
        except LineDown as error:
            summary.down.append(str(error))
    if len(summary.down) == len(urls):
        hint = "Corrija AMISTOSO_MAILBOX_URL o espere: nada se pierde, se lee la próxima vez."
        raise Refusal("mailbox-down", " ".join(summary.down), hint)
    return summary


def _company(tax_id: str) -> Company | None:
    """A mailbox of one company alone says so; a company that is not there would hide what comes in."""
    if not tax_id:
        return None
    found = Company.objects.filter(tax_id=identifiers.tax_id(tax_id).value).first()
    if found is None:
        raise LineDown(f"{mailbox.NAME}: no hay ninguna empresa con NIF {tax_id[:20]}.")
    return found


def _read(server: mailbox.Server, at: datetime, summary: Summary) -> None:
    _company(server.company)
    with mailbox.opened(server) as box:
        place, _ = MailboxPlace.objects.get_or_create(account=server.account[:300])
        uids = _unread(box, place)
        summary.left += max(0, len(uids) - MAX_MAILS)
        for start in range(0, min(len(uids), MAX_MAILS), mailbox.BATCH):
            batch = uids[start : min(start + mailbox.BATCH, MAX_MAILS)]
            for found in box.fetch(batch):
                _show(found, at, summary)
            _keep(place, box.validity, batch[-1], at)
    _keep(place, box.validity, place.last_uid, at)


def _show(found: Found, at: datetime, summary: Summary) -> None:
    """Show it to each reader until one knows it; what breaks a reader is kept for a person, and read no more."""
    summary.read += 1
    try:
        said = next((said for reader in READERS if (said := reader(found, at))), "")
    except (DatabaseError, Refusal, LineDown):
        raise  # not the mail's fault: it is read again next time
    except Exception:  # noqa: BLE001 - whatever a hostile mail breaks, the others are read
        _LOG.exception("mail %s of %s cannot be read", found.uid, found.account)
        incoming.keep_unread(content=found.content, at=at, company=_company(found.company), mailbox=found.account)
        said = "whose"
    summary.taken += bool(said)
    if said in _COUNTED:
        name = _COUNTED[said]
        setattr(summary, name, getattr(summary, name) + 1)
    if said == "absence":
        summary.replies += 1


def _unread(box: Mailbox, place: MailboxPlace) -> list[int]:
    """Another validity makes the numbers we know worthless: the latest mails are looked at again, and told once."""
    is_known = place.validity == box.validity and place.last_uid > 0
    uids = box.after(place.last_uid if is_known else 0)
    if not is_known:
        place.last_uid = 0
        uids = uids[-LOOK_BACK:]
    return uids


def _keep(place: MailboxPlace, validity: int, uid: int, at: datetime) -> None:
    place.validity, place.last_uid, place.read_at = validity, uid, at
    place.save(update_fields=["validity", "last_uid", "read_at"])
