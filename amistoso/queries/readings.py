"""Whose words a message has, and what the tone guard says of them.

The ready-made letters are judged when they are made (a test says so), and not again for each of a thousand messages.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib import resources

from amistoso.core import letter_templates, tone
from amistoso.core.tone import Finding, Level
from amistoso.models import Company, DeskRole, Membership, Message

_RANK = list(Level)


@dataclass(frozen=True, slots=True)
class Reading:
    """The verdict on a subject and a text; the places of each finding are those of its own part."""

    level: Level
    subject: Sequence[Finding]
    text: Sequence[Finding]

    @property
    def findings(self) -> Sequence[Finding]:
        return [*self.subject, *self.text]

    @property
    def worst(self) -> Sequence[Finding]:
        return [one for one in self.findings if one.level == self.level]


def read(*, subject: str, text: str, language: str, stage: str) -> Reading:
    first, rest = (tone.judge(part, language=language, stage=stage) for part in (subject, text))
    return Reading(max(first.level, rest.level, key=_RANK.index), first.findings, rest.findings)


def reading_of(message: Message) -> Reading:
    return read(subject=message.subject, text=message.text, language=message.language, stage=message.stage)


def hash_of(*, subject: str, text: str, language: str, stage: str) -> str:
    """Return what a verdict belongs to: other words, another step, another verdict."""
    return sha256("\x1f".join((language, stage, subject, text.strip())).encode()).hexdigest()


def words_hash(message: Message) -> str:
    return hash_of(subject=message.subject, text=message.text, language=message.language, stage=message.stage)


@lru_cache(maxsize=1)
def _ready_made() -> frozenset[str]:
    folder = resources.files("amistoso").joinpath("letters")
    files = [file for place in folder.iterdir() if place.is_dir() for file in place.iterdir()]
    return frozenset(letter_templates.version_of(file.read_text("utf-8")) for file in files if file.name[-4:] == ".txt")


def is_ready_made(version: str) -> bool:
    """Tell whether a template's version is that of a text of ours; before a hyphen stands where it is from."""
    return version.rpartition("-")[2] in _ready_made()


def are_ours(message: Message) -> bool:
    """Tell whether nobody has put a word of their own into it."""
    return not message.edited and is_ready_made(message.template_version)


def may_read(*, company: Company, message: Message, besides: str) -> Sequence[str]:
    """Return who else could read and approve this message."""
    by_owner = message.decision is not None and message.decision.approval == "owner"
    roles = [DeskRole.OWNER] if by_owner else [DeskRole.OWNER, DeskRole.CONTROLLER]
    seats = Membership.objects.filter(company=company, role__in=roles, user__is_active=True)
    found = seats.exclude(user__username=besides).order_by("user__username")
    return list(found.values_list("user__username", flat=True))
