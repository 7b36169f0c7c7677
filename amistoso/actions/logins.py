"""Remember wrong passwords for an hour; forget them when the right one comes."""

from datetime import datetime

from amistoso.models import LoginFailure
from amistoso.queries.logins import WINDOW, name_key


def note_failure(*, username: str, at: datetime) -> None:
    LoginFailure.objects.filter(at__lte=at - WINDOW).delete()
    LoginFailure.objects.create(username=name_key(username), at=at)


def forget_failures(*, username: str) -> None:
    LoginFailure.objects.filter(username=name_key(username)).delete()
