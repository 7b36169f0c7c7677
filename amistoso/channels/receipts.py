"""What a channel answers: did the other side take it, refuse it, or can nobody say?"""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    ACCEPTED = "accepted"  # the next server has it
    DELIVERED = "delivered"  # it is where it should be
    REFUSED_PERMANENTLY = "refused_permanently"  # and will be refused again
    REFUSED_FOR_NOW = "refused_for_now"
    UNKNOWN = "unknown"  # the last word was said and no answer came: both sides may have it


@dataclass(frozen=True, slots=True)
class Receipt:
    """`is_line_down`: our own way out does not work, which says nothing about this message or its addressee.

    `reference` is the provider's number of the message, by which its reports name it.
    """

    outcome: Outcome
    detail: str = ""
    refused_recipients: tuple[str, ...] = ()
    is_line_down: bool = False
    reference: str = ""
    is_opted_out: bool = False  # the provider will not carry it, because the addressee has asked for that


class LineDown(OSError):
    """There is no way out at all: no server, no agreement on encryption, a wrong password."""
