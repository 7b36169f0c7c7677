"""A Mail or a Text: all that a channel needs to know to carry one message; and a Delivery, what it hears later."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the HTML shows where it stands; it is named there as `cid:` and its `content_id`."""

    content_id: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """`message_id` is fixed when the message is made and stays through every attempt; `sent_at` is its Date."""

    key: str
    message_id: str
    from_name: str
    from_email: str
    to: tuple[str, ...]
    subject: str
    text: str
    html: str
    sent_at: datetime
    in_reply_to: str = ""
    attachments: tuple[Attachment, ...] = ()
    pictures: tuple[Picture, ...] = ()
    calendar: str = ""  # the event that it invites to, or takes back (RFC 5545)
    is_answer: bool = False  # to something its reader did a moment ago (RFC 3834)
    unsubscribe_url: str = ""  # where its reader stops automatic messages; with one reader, by one click (RFC 8058)

    @property
    def calendar_method(self) -> str:
        """What the event asks of its reader's calendar stands in the header of its part too (RFC 6047)."""
        found = re.search(r"^METHOD:([A-Z]{3,15})\r?$", self.calendar, re.MULTILINE)
        return found[1] if found else "PUBLISH"


@dataclass(frozen=True, slots=True)
class Text:
    """An SMS or a WhatsApp to one number, in E.164. `key` is ours, and comes back in the provider's reports.

    `template` and `parameters` name the text registered with WhatsApp, where we may not write first in our own words.
    """

    key: str
    channel: str
    to: str
    text: str
    language: str
    template: str = ""
    parameters: tuple[str, ...] = ()


class Fate(StrEnum):
    """What a report says became of a message."""

    DELIVERED = "delivered"
    FAILED = "failed"  # for good
    DELAYED = "delayed"  # they are still trying
    OPTED_OUT = "opted-out"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing a provider or a mail server tells about one message.

    `event` is the same whenever the same thing is told again. `is_address_bad` is false when the message failed for
    another reason than where it was sent.
    """

    event: str
    fate: Fate
    key: str = ""  # ours, where it comes back
    reference: str = ""  # the provider's own number of the message
    message_id: str = ""  # of the mail that it is about
    address: str = ""
    detail: str = ""
    is_address_bad: bool = True


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that somebody sent to us. `event` is the same whenever the same text is told again."""

    event: str
    channel: str
    sender: str
    text: str
    says_stop: bool = False


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that a mail carries, as it is called there: nobody has looked yet at what it is."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail that came in. `answers` are the Message-IDs it says to answer, the nearest first; `to` where it went.

    `said_at` is its own date, which anybody can write; `is_cut` says that not all of it could be read.
    """

    message_id: str
    answers: tuple[str, ...]
    sender_name: str
    sender: str
    to: tuple[str, ...]
    subject: str
    text: str
    said_at: datetime | None = None
    is_automatic: bool = False
    is_bulk: bool = False
    is_spam: bool = False
    enclosed: tuple[Enclosed, ...] = ()
    left_out: tuple[str, ...] = ()
    is_cut: bool = False
    calendar: str = ""  # by which a guest's calendar program answers an invitation
