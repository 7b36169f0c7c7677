"""What a customer told us on their own page: it is paid, it will be, it needs time, why, or whom to speak to."""

from django.db import models
from django.db.models import Q

from amistoso.models.agreements import Agreement
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.documents import Document
from amistoso.models.messages import Message
from amistoso.models.promises import Promise


class NoticeKind(models.TextChoices):
    PAID = "paid", "Dice que ha pagado"
    PROMISE = "promise", "Dice cuándo pagará"
    PLAN = "plan", "Pide plazos o tiempo"
    REASON = "reason", "Dice por qué se retrasa"
    PERSON = "person", "Dice con quién hablar"


class Notice(models.Model):
    """`invoices` holds what it is about: [invoice id, number, minor units, currency] each, as open at that moment.

    `holds`, `promise` and `agreement` are what it brought about; `handled_at` is empty while it waits for a person,
    who answers by `answer_by_on` where the customer was told a day.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="notices")
    message = models.ForeignKey(Message, models.PROTECT, related_name="notices")  # whose link it came by
    kind = models.CharField(max_length=20, choices=NoticeKind)
    key = models.CharField(max_length=64)  # the same words on one day are one notice
    invoices = models.JSONField(default=list)
    about = models.CharField(max_length=20, blank=True)  # core.notices.HOW or core.lateness.REASONS
    text = models.TextField(blank=True)
    on_day = models.DateField(null=True)
    minor = models.BigIntegerField(null=True)
    count = models.PositiveSmallIntegerField(null=True)
    contact_name = models.CharField(max_length=120, blank=True)
    contact_email = models.CharField(max_length=254, blank=True)
    contact_phone = models.CharField(max_length=40, blank=True)
    holds = models.JSONField(default=list)  # ids
    promise = models.ForeignKey(Promise, models.SET_NULL, null=True, related_name="+", db_index=False)
    agreement = models.ForeignKey(Agreement, models.SET_NULL, null=True, related_name="+", db_index=False)
    proof = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+", db_index=False)
    answer_by_on = models.DateField(null=True)
    told_on = models.DateField()
    told_at = models.DateTimeField()
    network = models.CharField(max_length=32, blank=True)  # a keyed mark of where it came from, never the address
    handled_at = models.DateTimeField(null=True)
    handled_by = models.CharField(max_length=150, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "key"], name="notice_once")]
        indexes = [models.Index(fields=["company"], condition=Q(handled_at__isnull=True), name="notice_open")]
