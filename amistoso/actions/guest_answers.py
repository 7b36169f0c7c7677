"""A guest's calendar answers our invitation: it stands at the meeting, and only a no asks for a person."""

from dataclasses import dataclass
from datetime import datetime

from amistoso.actions import events
from amistoso.core import ics
from amistoso.core.ics import Coming, Presence
from amistoso.core.letter_facts import one_line
from amistoso.core.mails import Incoming
from amistoso.models import Company, GuestAnswer, Meeting

MAX_WORDS = 500


@dataclass(frozen=True, slots=True)
class Answer:
    meeting: Meeting
    coming: Coming

    @property
    def says_only_that(self) -> bool:
        return self.coming.presence is not Presence.DECLINED and not self.coming.words


def answer_in(*, mail: Incoming, company: Company | None) -> Answer | None:
    """Find the meeting that a mail answers. Only who was invited answers, from an address of the same house."""
    coming = ics.answer_in(mail.calendar) if mail.calendar else None
    if coming is None:
        return None
    found = Meeting.objects.filter(uid=coming.uid[:120]).select_related("company")
    meeting = (found if company is None else found.filter(company=company)).order_by("id").first()
    if meeting is None:
        return None
    invited = {str(email).casefold() for _, email in meeting.guests if email}
    house = mail.sender.rpartition("@")[2]
    if coming.guest not in invited or coming.guest.rpartition("@")[2] != house:
        return None
    return Answer(meeting, coming)


def note(*, answer: Answer, words: str, at: datetime) -> None:
    """Keep what they said last, in the caller's transaction: an answer to an earlier plan never hides a later one."""
    coming, meeting = answer.coming, answer.meeting
    Meeting.objects.select_for_update().only("id").get(id=meeting.id)
    before = GuestAnswer.objects.filter(meeting=meeting, email=coming.guest).first()
    sequence = min(coming.sequence, meeting.sequence)  # nobody knows of a change that we have not made
    if before is not None and before.sequence > sequence:
        return
    said = coming.words or one_line(" ".join(words.split()), MAX_WORDS)
    GuestAnswer.objects.update_or_create(
        meeting=meeting,
        email=coming.guest,
        defaults={
            "presence": coming.presence.value, "sequence": sequence, "words": said[:MAX_WORDS], "said_at": at,
        },
    )  # fmt: skip
    data = {"guest": coming.guest, "presence": coming.presence.value, "words": said[:MAX_WORDS]}
    events.note(meeting, verb="answer", actor=coming.guest[:150], at=at, data=data)
