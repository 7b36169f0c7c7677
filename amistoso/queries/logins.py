"""Whether a name has had too many wrong passwords lately."""

from datetime import datetime, timedelta

from amistoso.models import LoginFailure

MAX_FAILURES = 20
WINDOW = timedelta(hours=1)


def is_closed(*, username: str, at: datetime) -> bool:
    """Known and unknown names close alike, so that the door says nothing about who works here."""
    failures = LoginFailure.objects.filter(username=name_key(username), at__gt=at - WINDOW)
    return failures.count() >= MAX_FAILURES


def name_key(username: str) -> str:
    return username.casefold()[:150]
