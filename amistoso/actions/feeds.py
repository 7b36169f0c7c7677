"""Private addresses of the agenda: made, given another secret, shut. Of a secret only its digest is kept."""

import secrets
from datetime import datetime, timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.core import links
from amistoso.core.letter_facts import one_line
from amistoso.models import CalendarFeed, Company
from amistoso.queries.members import is_member

MAX_FEEDS = 5  # of one person: a calendar at the office, one at home, a telephone
NOTED_EVERY = timedelta(minutes=15)


def make(
    *, company: Company, user: AbstractBaseUser, name: str, only_own: bool, language: str, at: datetime
) -> tuple[CalendarFeed, str]:
    """Return the feed and its secret, which is told this once."""
    if not is_member(company_id=company.id, user=user):
        raise Refusal("not-allowed", "No trabaja en esta empresa.", "Pídaselo a gerencia.")
    with transaction.atomic():
        Company.objects.select_for_update().get(id=company.id)  # two clicks make one after the other
        if CalendarFeed.objects.filter(company=company, user_id=user.pk, revoked_at=None).count() >= MAX_FEEDS:
            raise Refusal("feeds-many", f"Ya tiene {MAX_FEEDS} direcciones.", "Anule una que no use.")
        token = secrets.token_urlsafe(links.TOKEN_BYTES)
        made = CalendarFeed.objects.create(
            company=company, user_id=user.pk, name=one_line(name, 80), only_own=only_own, language=language,
            digest=links.digest_of(token), made_at=at,
        )  # fmt: skip
        _record(made, "make", str(user.get_username()), at)
    return made, token


def renew(*, company: Company, user: AbstractBaseUser, feed_id: int, at: datetime) -> tuple[CalendarFeed, str]:
    """Give it another secret; the old address opens nothing from this moment."""
    with transaction.atomic():
        feed = CalendarFeed.objects.select_for_update().get(
            company=company, user_id=user.pk, id=feed_id, revoked_at=None
        )
        token = secrets.token_urlsafe(links.TOKEN_BYTES)
        CalendarFeed.objects.filter(id=feed.id).update(digest=links.digest_of(token), made_at=at, read_at=None)
        _record(feed, "renew", str(user.get_username()), at)
    return feed, token


def revoke(*, company: Company, user: AbstractBaseUser, feed_id: int, at: datetime) -> bool:
    feed = CalendarFeed.objects.get(company=company, user_id=user.pk, id=feed_id)
    with transaction.atomic():
        if not CalendarFeed.objects.filter(id=feed.id, revoked_at=None).update(revoked_at=at):
            return False
        _record(feed, "revoke", str(user.get_username()), at)
    return True


def note_read(*, feed: CalendarFeed, at: datetime) -> None:
    """Remember that it is in use, seldom enough that reading costs no writing."""
    if feed.read_at is None or feed.read_at <= at - NOTED_EVERY:
        CalendarFeed.objects.filter(id=feed.id).update(read_at=at)


def _record(feed: CalendarFeed, verb: str, actor: str, at: datetime) -> None:
    events.record(
        company_id=feed.company_id, actor=actor, verb=verb, noun="calendar-feed", noun_id=feed.id, at=at,
        data={"name": feed.name, "only_own": feed.only_own},
    )  # fmt: skip
