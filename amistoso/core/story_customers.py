"""What a story says of its customer: how they are treated, where they are, whom one can write to."""

from collections.abc import Sequence
from typing import Any

from amistoso.core.calendar import Place
from amistoso.core.cases import Case
from amistoso.core.reach import Person, read_wish
from amistoso.core.trust import Pattern, Tier

_FACTS: dict[str, dict[str, Any]] = {
    "key": {"is_key": True, "tier": Tier.DELICATE}, "insolvent": {"is_insolvent": True},
    "do-not-contact": {"do_not_contact": True}, "good-contact": {"undelivered": ""},
    "opted-out": {"asked_for_silence": True}, "asks-announcement": {"wants_announcement": True},
}  # fmt: skip
_CONTACT_FACTS: dict[str, dict[str, Any]] = {
    "no-contact": {"has_email": False}, "opted-out": {"has_email": False, "has_mobile": False},
    "good-contact": {"has_email": True}, "no-mobile": {"has_mobile": False},
    "no-phone": {"has_mobile": False, "has_voice": False},
}  # fmt: skip
_OF_THE_LEDGER = ("no-postal-address", "since")  # which the story's own ledger keeps


def told(case: Case, contact: Person, words: Sequence[str]) -> tuple[Case, Person]:
    """Return the case and the contact as they are after a line; what is not known raises ValueError."""
    what = words[0]
    if what in _CONTACT_FACTS:
        contact = contact._replace(**_CONTACT_FACTS[what])
    if what in _FACTS:
        return case._replace(**_FACTS[what]), contact
    if what in _CONTACT_FACTS or what in _OF_THE_LEDGER:
        return case, contact
    match what:
        case "prefers":
            return case, contact._replace(prefers=read_wish(",".join(words[1:])))
        case "tier":
            return case._replace(tier=Tier(words[1])), contact
        case "region":
            return case._replace(place=Place("ES", words[1])), contact
        case "pays":
            return case._replace(pattern=Pattern(6, int(words[1]), int(words[3]), 100)), contact
    raise ValueError(what)
