"""Which channels are configured, and by which of them each customer can be reached."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.conf import settings

from amistoso.core import channel_urls, phones
from amistoso.core.channel_urls import NotConfigured, Setup
from amistoso.core.protocols import Protocol
from amistoso.core.reach import LEAVING, SHORT, SPOKEN, Person, Reach, reach_of, read_wish
from amistoso.queries.sql import among, good_contact, good_phone, good_voice, ids_parameter, may_be_written, rows

_UNTOUCHED = {"email", "task", *SPOKEN}  # what these need is known without looking at every contact


def setup_of(channel: str) -> Setup:
    """Return how a channel is set up, or raise NotConfigured with the reason."""
    urls = {"email": settings.EMAIL_URL, "sms": settings.SMS_URL, "whatsapp": settings.WHATSAPP_URL}
    keys, secrets = settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS
    setup = channel_urls.read(channel, urls[channel], keys.get(channel, ""), secrets.get(channel, ""))
    if channel in SHORT and setup.reports and (lacks := lack_of_hearing(setup)):
        raise NotConfigured(f"Falta {lacks}: sin eso nadie oiría a quien responda BAJA.")
    return setup


def lack_of_hearing(setup: Setup) -> str:
    """Name what keeps the provider from telling us anything, or nothing."""
    return setup.unheard or ("" if _reachable().startswith("https://") else "AMISTOSO_PUBLIC_URL")


def hook_url(setup: Setup) -> str:
    """Return where a provider tells us what became of a message: under the name that strangers can reach."""
    return f"{_reachable()}/hooks/{setup.provider}/{setup.channel}"


def _reachable() -> str:
    return settings.PUBLIC_URL or settings.BASE_URL


def why_not(channel: str) -> str:
    """Return why a channel cannot be used, or nothing."""
    try:
        setup_of(channel)
    except NotConfigured as error:
        return str(error)
    return ""


def configured() -> frozenset[str]:
    """A letter needs nothing but paper. E-mail that is badly set up waits, and says so when it is to leave."""
    return frozenset({"letter", "email", *(one for one in LEAVING if not why_not(one))})


def wishing_customers(*, company_id: int) -> frozenset[int]:
    sql = "SELECT DISTINCT customer_id FROM amistoso_contact WHERE company_id = %s AND channels <> ''"
    return frozenset(row[0] for row in rows(sql, [company_id]))


def asks_contacts(protocol: Protocol) -> bool:
    used = {step.channel for variant in protocol.variants.values() for step in variant.steps}
    return bool(used - _UNTOUCHED)


def reaches_of(*, ids: Sequence[int], configured: frozenset[str]) -> dict[int, Reach]:
    """Return by which channels each of these customers can be reached."""
    people: dict[int, list[Person]] = defaultdict(list)
    addresses: dict[int, bool] = {}
    sql = (
        f"SELECT u.id, u.country, {POSTAL}, c.role, c.phone, c.channels, {good_contact('c')}, {good_phone('c')},"
        f" {may_be_written('c')}, {good_voice('c')} FROM amistoso_customer u"
        f" LEFT JOIN amistoso_contact c ON c.customer_id = u.id WHERE {among('u.id')} ORDER BY c.id"
    )
    for customer_id, country, has_address, *contact in rows(sql, [ids_parameter(ids)]):
        addresses[customer_id] = bool(has_address)
        if (person := _person(country, *contact)) is not None:
            people[customer_id].append(person)
    return {
        one: reach_of(people[one], has_address=has_address, configured=configured)
        for one, has_address in addresses.items()
    }


# As core.letter_paper.Address.is_complete asks it.
POSTAL = "(u.address <> '' AND (u.city <> '' OR u.postal_code <> ''))"


def _person(
    country: str, role: Any, phone: Any, wish: Any, has_email: Any, has_phone: Any, may_use: Any, has_voice: Any
) -> Person | None:
    if not may_use:  # a customer without any contact too: all of its columns are null
        return None
    return Person(
        role, bool(has_email), bool(has_phone) and bool(phones.mobile(phone, country)), read_wish(wish), bool(has_voice)
    )
