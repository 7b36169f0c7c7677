"""Read the mailbox that our mails answer to: each new mail is shown to every reader once, and left where it lies.

A reader says whether a mail was for it. Delivery reports are the first; whoever reads replies is the next in the row.
How far it was read is kept after every batch; read twice, a mail tells nothing new.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from amistoso.actions import reports
from amistoso.actions.refusals import Refusal
from amistoso.channels import bounces, mailbox
from amistoso.channels.mailbox import Found, Mailbox
from amistoso.channels.receipts import LineDown
from amistoso.models import MailboxPlace

Reader = Callable[[Found, datetime], bool]
MAX_MAILS = 2000  # in one go; the rest at the next
LOOK_BACK = 500  # of a mailbox never read before, or numbered anew: older mails are history


@dataclass
class Summary:
    """What a reading found, in numbers."""

    read: int = 0
    taken: int = 0  # mails that some reader knew what to do with
    left: int = 0  # for the next time


def read_delivery_report(found: Found, at: datetime) -> bool:
    """A report about a mail of another program is still no reply."""
    deliveries = bounces.read(found.content)
    reports.take(deliveries=deliveries, channel="email", at=at)
    return bool(deliveries)


READERS: tuple[Reader, ...] = (read_delivery_report,)


def is_configured() -> bool:
    return bool(settings.MAILBOX_URL)


def read_mailbox(*, at: datetime) -> Summary:
    """Read what is new. All companies of the house share one mailbox."""
    try:
        return _read(mailbox.read_url(settings.MAILBOX_URL), at)
    except LineDown as error:
        hint = "Corrija AMISTOSO_MAILBOX_URL o espere: nada se pierde, se lee la próxima vez."
        raise Refusal("mailbox-down", str(error), hint) from error


def _read(server: mailbox.Server, at: datetime) -> Summary:
    summary = Summary()
    with mailbox.opened(server) as box:
        place, _ = MailboxPlace.objects.get_or_create(account=server.account[:300])
        uids = _unread(box, place)
        summary.left = max(0, len(uids) - MAX_MAILS)
        for start in range(0, min(len(uids), MAX_MAILS), mailbox.BATCH):
            batch = uids[start : min(start + mailbox.BATCH, MAX_MAILS)]
            for found in box.fetch(batch):
                summary.read += 1
                summary.taken += any(reader(found, at) for reader in READERS)
            _keep(place, box.validity, batch[-1], at)
    _keep(place, box.validity, place.last_uid, at)
    return summary


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
