"""What providers and mail servers tell about messages that have left, and how far the mailbox has been read."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.messages import Message


class Report(models.Model):
    """One thing told about one message. `event` is the same whenever it is told again, so that it counts once.

    `applied_at` is empty while the sending of the message is not written down yet: a report may come first.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    message = models.ForeignKey(Message, models.CASCADE, related_name="reports")
    event = models.CharField(max_length=200)
    fate = models.CharField(max_length=20)
    address = models.CharField(max_length=254, blank=True)
    detail = models.CharField(max_length=500, blank=True)
    is_address_bad = models.BooleanField(default=True)
    told_at = models.DateTimeField()
    applied_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "event"], name="report_once")]
        indexes = [models.Index(fields=["company"], condition=Q(applied_at__isnull=True), name="report_waiting")]


class MailboxPlace(models.Model):
    """How far a mailbox has been read. Another validity means that its numbers have begun anew."""

    account = models.CharField(max_length=300, unique=True)  # user@host/folder; never the password
    validity = models.BigIntegerField(default=0)
    last_uid = models.BigIntegerField(default=0)
    read_at = models.DateTimeField(null=True)
