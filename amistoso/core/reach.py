"""The channels by name, and by which of them a customer can be written to.

Pure values: what is configured and what each contact has comes in from outside.
"""

from collections.abc import Sequence
from typing import NamedTuple

WRITTEN = ("email", "sms", "whatsapp", "letter", "registered", "certified-email")
SPOKEN = ("call", "meeting")
CHANNELS = (*WRITTEN, *SPOKEN, "task")
LEAVING = ("email", "sms", "whatsapp")  # the desk itself carries these; the others are carried by a person
APPROVABLE = (*LEAVING, "letter")  # a letter that is approved waits for the printer
SHORT = ("sms", "whatsapp")
TRACKED = ("registered", "certified-email")  # carried out by a person, with a number, a receipt and a date
POSTED = ("letter", *TRACKED)
PHONED = (*SPOKEN, *SHORT)  # what needs a telephone number
PREFERABLE = ("email", "whatsapp", "sms", "letter")  # what a contact can ask for


class Person(NamedTuple):
    """A contact as far as it matters here: `prefers` is in its order, empty when it has asked for nothing."""

    role: str
    has_email: bool
    has_mobile: bool
    prefers: tuple[str, ...] = ()
    has_voice: bool = False  # a telephone, of whatever kind


class Reach(NamedTuple):
    """By which channels a customer can be written to, in their order of preference, and why not by the others."""

    usable: frozenset[str]
    prefers: tuple[str, ...] = ()
    lacks: tuple[tuple[str, str], ...] = ()  # channel, and the name of what it lacks
    has_voice: bool = False  # somebody there can be called

    def lack_of(self, channel: str) -> str:
        return next((why for name, why in self.lacks if name == channel), "not-configured")

    @property
    def is_good(self) -> bool:
        """By e-mail, or by something the contact has asked for."""
        return bool(self.usable & {"email", *self.prefers})


BY_EMAIL = Reach(frozenset({"email"}))
NOWHERE = Reach(frozenset(), lacks=(("email", "no-address"),))


def reach_of(people: Sequence[Person], *, has_address: bool, configured: frozenset[str]) -> Reach:
    """Return how a customer can be reached: billing's wish counts, failing that management's, failing that any."""
    usable, lacks = set(), []
    has = {
        "email": any(person.has_email for person in people),
        "sms": any(person.has_mobile for person in people),
        "whatsapp": any(person.has_mobile for person in people),
        "letter": has_address,
    }
    for channel in PREFERABLE:
        if channel not in configured:
            lacks.append((channel, "not-configured"))
        elif not has[channel]:
            lacks.append((channel, _LACKED[channel]))
        else:
            usable.add(channel)
    return Reach(frozenset(usable), _wish(people), tuple(lacks), any(person.has_voice for person in people))


_LACKED = {"email": "no-address", "sms": "no-mobile", "whatsapp": "no-mobile", "letter": "no-postal-address"}


def _wish(people: Sequence[Person]) -> tuple[str, ...]:
    for role in ("billing", "management", ""):
        for person in people:
            if person.prefers and role in ("", person.role):
                return person.prefers
    return ()


def read_wish(text: str) -> tuple[str, ...]:
    """Read `whatsapp, email` as a person writes it or as it is stored; an unknown name raises ValueError."""
    found = tuple(dict.fromkeys(part.strip().casefold() for part in text.replace(";", ",").split(",") if part.strip()))
    for name in found:
        if name not in PREFERABLE:
            raise ValueError(name)
    return found
