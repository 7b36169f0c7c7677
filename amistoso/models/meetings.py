"""Sitting down with a customer: when and where, who, what was asked and answered, what was written, what came of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.messages import Message


class MeetingState(models.TextChoices):
    PLANNED = "planned", "Prevista"
    HELD = "held", "Celebrada"
    MISSED = "missed", "No vino nadie"
    CANCELLED = "cancelled", "Anulada"


class Consent(models.TextChoices):
    """Whether they mind being recorded; a meeting that nobody asked about is not recorded."""

    NOT_ASKED = "", "Sin preguntar"
    YES = "yes", "Sí"
    NO = "no", "No"


class Meeting(models.Model):
    """`guests` is [name, address] of each of theirs, as it was when they were invited; an address may be empty."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="meetings")
    uid = models.CharField(max_length=120)  # of its event in every calendar, for good
    sequence = models.IntegerField(default=0)  # RFC 5545: how often what was said of it has changed
    starts_at = models.DateTimeField()
    minutes_long = models.PositiveSmallIntegerField(default=60)
    zone = models.CharField(max_length=50)
    on = models.DateField(db_column="held_on")  # its day in that zone
    is_video = models.BooleanField(default=False)
    place = models.CharField(max_length=300)  # a room and its address, or where the video call is opened
    purpose = models.CharField(max_length=300)
    host = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    companion = models.CharField(max_length=150, blank=True)
    guests = models.JSONField(default=list)
    wants_recording = models.BooleanField(default=False)  # then they are told beforehand that we shall ask
    state = models.CharField(max_length=20, choices=MeetingState, default=MeetingState.PLANNED)
    step_message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+", db_index=False)
    follows = models.ForeignKey("self", models.SET_NULL, null=True, related_name="followed_by", db_index=False)

    consent = models.CharField(max_length=5, choices=Consent, blank=True, default=Consent.NOT_ASKED)
    consent_from = models.CharField(max_length=150, blank=True)  # who of theirs answered
    consent_by = models.CharField(max_length=150, blank=True)  # who of ours asked
    consent_at = models.DateTimeField(null=True)

    minutes = models.TextField(blank=True)
    minutes_version = models.IntegerField(default=0)
    minutes_by = models.CharField(max_length=150, blank=True)
    minutes_at = models.DateTimeField(null=True)

    outcome = models.CharField(max_length=20, blank=True)
    outcome_note = models.CharField(max_length=1000, blank=True)
    outcome_by = models.CharField(max_length=150, blank=True)
    outcome_at = models.DateTimeField(null=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "uid"], name="meeting_uid_once"),
            models.CheckConstraint(
                condition=Q(state__in=("planned", "cancelled")) | ~Q(outcome=""), name="meeting_has_an_outcome"
            ),
        ]
        indexes = [
            models.Index(fields=["company", "on", "id"], name="meeting_by_day"),
            models.Index(fields=["company", "customer"], condition=Q(state="planned"), name="meeting_planned"),
        ]


class GuestAnswer(models.Model):
    """Whether one of theirs comes, as their calendar answered last; `sequence` is the state of the meeting it means."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="answers", db_index=False)
    email = models.CharField(max_length=254)
    presence = models.CharField(max_length=10)  # core.ics.Presence
    sequence = models.IntegerField()
    words = models.CharField(max_length=500, blank=True)
    said_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "email"], name="guest_answer_once")]


class MeetingCheck(models.Model):
    """One line of the checklist that somebody has seen to; no row: not yet."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="checks", db_index=False)
    key = models.CharField(max_length=40)
    done_by = models.CharField(max_length=150)
    done_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "key"], name="meeting_check_once")]


class MeetingQuestion(models.Model):
    """What we want to understand, noted before, or while they spoke, and what they answered."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="questions")
    text = models.CharField(max_length=500)
    noted_by = models.CharField(max_length=150)
    noted_at = models.DateTimeField()
    answer = models.CharField(max_length=1000, blank=True)
    answered_by = models.CharField(max_length=150, blank=True)
    answered_at = models.DateTimeField(null=True)


class MinutesDraft(models.Model):
    """What a person is writing of the minutes and has not yet kept: each has their own, and none is lost."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="drafts", db_index=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_index=False)
    text = models.TextField(blank=True)
    version = models.IntegerField()  # of the minutes it was begun from
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "user"], name="minutes_draft_once")]


class MeetingMessage(models.Model):
    """A message that says something of a meeting: which, and of which state of it."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="messages")
    message = models.OneToOneField(Message, models.CASCADE, related_name="of_meeting")
    kind = models.CharField(max_length=20)  # core.meetings.Kind
    sequence = models.IntegerField()


class CalendarFeed(models.Model):
    """A private address under which one person's calendar program reads the agenda; only its digest is kept."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    name = models.CharField(max_length=80, blank=True)
    only_own = models.BooleanField(default=False)
    language = models.CharField(max_length=5, default="es")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
