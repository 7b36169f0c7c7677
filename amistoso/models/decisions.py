"""What was decided for a customer on a day, with every reason, also for silence."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class Decision(models.Model):
    """`reasons` is [code, {values}] each; `items` is [item id, invoice, due day, minor units, currency] each."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="decisions", db_index=False)
    on = models.DateField(db_column="decided_on")
    outcome = models.CharField(max_length=4, choices=[("act", "act"), ("wait", "wait")])
    step = models.CharField(max_length=40, blank=True)
    stage = models.CharField(max_length=20, blank=True)
    channel = models.CharField(max_length=20, blank=True)
    approval = models.CharField(max_length=10, blank=True)
    reasons = models.JSONField(default=list)
    items = models.JSONField(default=list)
    next_look_on = models.DateField(null=True)
    is_prepared = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["customer", "on"], name="decision_one_a_day")]
        indexes = [
            models.Index(
                fields=["company", "id"], condition=Q(outcome="act", is_prepared=False), name="decision_to_prepare"
            )
        ]
