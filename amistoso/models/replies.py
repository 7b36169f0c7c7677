"""Mail that came in, and what a reply seems to say."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.messages import Message


class MailState(models.TextChoices):
    PLACED = "placed", "En su cliente"
    WHOSE = "whose", "Sin dueño"
    IGNORED = "ignored", "No es una respuesta"


class ReceivedMail(models.Model):
    """One mail, once, whichever mailboxes it came to. No company: nothing in it says whose it may be.

    `why` is the code of where it went; `candidates` are customers it may be of; `kept` names its bytes in the archive
    until a person has said whose it is.
    """

    company = models.ForeignKey(Company, models.CASCADE, null=True, db_index=False)
    message = models.OneToOneField(Message, models.SET_NULL, null=True, related_name="mail")
    key = models.CharField(max_length=64, unique=True)
    mailbox = models.CharField(max_length=300, blank=True)
    their_id = models.CharField(max_length=300, blank=True)
    sender_name = models.CharField(max_length=120, blank=True)
    sender = models.CharField(max_length=254, blank=True)
    to = models.JSONField(default=list)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    said_at = models.DateTimeField(null=True)
    received_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=MailState)
    why = models.CharField(max_length=40)
    candidates = models.JSONField(default=list)
    is_automatic = models.BooleanField(default=False)
    enclosed = models.JSONField(default=list)  # [document id or null, name, bytes, why it was not kept]
    kept = models.CharField(max_length=64, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["company", "state", "-id"], name="mail_by_state"),
        ]


class Suggestion(models.Model):
    """What a reply seems to say, for a person to decide.

    `labels` is `,has-paid,disputes,`, so that one can be asked for. `found`
    is [label, why, quote, day] each; `done` the acts that a person has made of it.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    message = models.OneToOneField(Message, models.CASCADE, related_name="suggestion")
    labels = models.CharField(max_length=200, blank=True)
    found = models.JSONField(default=list)
    sums = models.JSONField(default=list)  # [minor units, currency]
    invoices = models.JSONField(default=list)  # ids of invoices named
    read_on = models.DateField()
    done = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["company", "-message"], condition=~Q(labels=""), name="suggestion_by_company")]

    @property
    def kinds(self) -> list[str]:
        return [one for one in self.labels.split(",") if one]
