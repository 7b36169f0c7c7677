"""The minutes of a meeting: kept often, never lost, and never written over by somebody who had not read them.

What a person is writing is their own draft until they keep it. Who keeps minutes that another has changed meanwhile is
shown both, and nothing of either is thrown away.
"""

from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Meeting, MinutesDraft

MAX_MINUTES = 50_000


class MinutesChanged(Refusal):
    """Somebody else has kept other minutes since these were begun; the draft stands as it was written."""


def keep_draft(
    *, company: Company, meeting_id: int, user: AbstractBaseUser, text: str, version: int, at: datetime,
    is_background: bool = False,
) -> MinutesDraft:  # fmt: skip
    """Store what is being written, so that a closed lid or a lost connection takes nothing away."""
    meeting = Meeting.objects.only("id", "minutes_version", "minutes_by").get(company=company, id=meeting_id)
    if is_background and version < meeting.minutes_version and meeting.minutes_by == user.get_username():
        # It set out before they pressed “keep”, or comes from a second window of theirs.
        raise Refusal("draft-overtaken", "Usted ya ha guardado un acta más nueva.", "Vuelva a abrir la página.")
    draft, _ = MinutesDraft.objects.update_or_create(
        meeting=meeting, user_id=user.pk, defaults={"text": _checked(text), "version": version, "saved_at": at}
    )
    return draft


def drop_draft(*, company: Company, meeting_id: int, user: AbstractBaseUser) -> None:
    MinutesDraft.objects.filter(meeting__company=company, meeting_id=meeting_id, user_id=user.pk).delete()


def keep(
    *, company: Company, meeting_id: int, user: AbstractBaseUser, text: str, version: int, at: datetime
) -> Meeting:
    """Keep the minutes if they are still those that `text` was begun from."""
    said = _checked(text)
    keep_draft(company=company, meeting_id=meeting_id, user=user, text=said, version=version, at=at)
    actor = str(user.get_username())
    with transaction.atomic():
        same = Meeting.objects.filter(company=company, id=meeting_id, minutes_version=version)
        kept = same.update(minutes=said, minutes_version=version + 1, minutes_by=actor, minutes_at=at)
        meeting = Meeting.objects.get(company=company, id=meeting_id)
        if not kept and meeting.minutes != said:
            message = f"{meeting.minutes_by} ha guardado el acta mientras usted escribía."
            raise MinutesChanged("minutes-changed", message, "Lea las dos, júntelas y vuelva a guardar.")
        if kept:
            events.note(meeting, verb="minute", actor=actor, at=at, data={"version": version + 1, "text": said[:2000]})
        MinutesDraft.objects.filter(meeting=meeting, user_id=user.pk).delete()
    return meeting


def _checked(text: str) -> str:
    said = text.replace("\r\n", "\n").replace("\x00", "")
    if len(said) > MAX_MINUTES:
        message = f"El acta tiene {len(said)} letras y caben {MAX_MINUTES}."
        raise Refusal("minutes-too-long", message, "Resuma, o adjunte el resto como documento.")
    return said
