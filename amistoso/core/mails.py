"""A Mail: all that a channel needs to know to carry one message, and nothing else."""

from dataclasses import dataclass
from datetime import datetime


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
