"""What the private address of an agenda opens: the agenda of one company, as its owner may see it today."""

from datetime import date, timedelta

from django.conf import settings

from amistoso.core import agenda_words, ics, links
from amistoso.core.agenda import Kind
from amistoso.models import CalendarFeed, Company
from amistoso.queries import agenda
from amistoso.queries.agenda import Asked
from amistoso.queries.members import is_member

PAST_DAYS, AHEAD_DAYS = 30, 180
MAX_ENTRIES = 500  # of one kind; a kind with more is told by the day


def opened(*, token: str) -> CalendarFeed | None:
    """Return the feed of a secret; forged, revoked, and of somebody who no longer works here are the same nothing."""
    if not links.is_shaped(token):
        return None
    found = CalendarFeed.objects.filter(digest=links.digest_of(token), revoked_at=None)
    feed = found.select_related("company", "user").first()
    if feed is None or not is_member(company_id=feed.company_id, user=feed.user):
        return None
    return feed


def feeds_of(*, company: Company, user_id: int) -> list[CalendarFeed]:
    found = CalendarFeed.objects.filter(company=company, user_id=user_id, revoked_at=None)
    return list(found.order_by("id"))


def entries_of(*, feed: CalendarFeed, today: date) -> list[ics.Entry]:
    """Return the last thirty days and the next hundred and eighty; what is too much to name is one entry a day."""
    who = str(feed.user.get_username()) if feed.only_own else ""
    first, last = today - timedelta(days=PAST_DAYS), today + timedelta(days=AHEAD_DAYS)
    # What was sent and who is looked at next are many, and change each day: a line a day says enough.
    asked = Asked(who=who, limit=MAX_ENTRIES, by_count=(Kind.MESSAGE, Kind.LOOK))
    found = agenda.agenda(company=feed.company, first=first, last=last, asked=asked)
    domain = f"{feed.company_id}.amistoso"
    said = [agenda_words.event_of(one, feed.language, domain, settings.BASE_URL) for one in found.entries]
    base = settings.BASE_URL
    return said + [agenda_words.count_of(on, kind, n, feed.language, domain, base) for on, kind, n in found.counts]
