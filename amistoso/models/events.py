"""Every act, once, for ever: who, what, when, and the hash of the one before."""

from django.db import models

from amistoso.models.companies import Company


class Event(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    number = models.BigIntegerField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=150)
    verb = models.CharField(max_length=40)
    noun = models.CharField(max_length=40)
    noun_id = models.BigIntegerField(null=True)
    customer = models.ForeignKey("Customer", models.PROTECT, null=True, related_name="events", db_index=False)
    data = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "number"], name="event_number_once")]
        indexes = [models.Index(fields=["customer", "number"], name="event_by_customer")]
