"""A call that was made and what came of it; a call that is to be made, and who agreed to it."""

from django.db import models
from django.db.models import Q

from amistoso.core.calls import TRIED, Outcome
from amistoso.models.companies import Company
from amistoso.models.customers import Contact, Customer
from amistoso.models.messages import Message


class Call(models.Model):
    """One call. `message` is the row of the contact log that it ended or made; a try without a step has none.

    `key` says which form it came from, so that a double click is one call; empty: it came from none.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="calls")
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="calls")
    contact = models.ForeignKey(Contact, models.SET_NULL, null=True, related_name="+", db_index=False)
    phone = models.CharField(max_length=40, blank=True)
    outcome = models.CharField(max_length=20, choices=[(one.value, one.value) for one in Outcome])
    note = models.CharField(max_length=2000, blank=True)
    brought = models.JSONField(default=list)  # [code, {values}] each: what it led to, as core.wording says it
    key = models.CharField(max_length=80, blank=True)
    on = models.DateField(db_column="called_on")
    at = models.DateTimeField()
    made_by = models.CharField(max_length=150)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "key"], condition=~Q(key=""), name="call_once"),
            # One try a day is courteous, two are pressure, whoever dials.
            models.UniqueConstraint(
                fields=["customer", "on"], condition=Q(outcome__in=sorted(TRIED)), name="call_one_try_a_day"
            ),
        ]
        indexes = [models.Index(fields=["company", "on"], name="call_by_day")]


class PlannedCall(models.Model):
    """A call somebody wants or has agreed to, beside those of the protocol; one at a time for each customer."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="planned_calls")
    contact = models.ForeignKey(Contact, models.SET_NULL, null=True, related_name="+", db_index=False)
    on = models.DateField(db_column="planned_on")
    at_time = models.TimeField(null=True)  # at the customer's place
    kind = models.CharField(max_length=10)  # core.calls.PLANS: agreed, awaited or wanted
    note = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer"], condition=Q(done_at__isnull=True), name="planned_call_one")
        ]
        indexes = [
            models.Index(fields=["company", "on"], condition=Q(done_at__isnull=True), name="planned_call_open"),
        ]
