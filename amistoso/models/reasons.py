"""Why a customer pays late, in their words or as somebody understood it; each is kept, the latest counts."""

from django.db import models

from amistoso.core.lateness import REASONS
from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class LateReason(models.Model):
    """`source` is where it was learnt: core.lateness.SOURCES. What was overdue that day is kept for the report."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="late_reasons")
    kind = models.CharField(max_length=20, choices=[(kind, kind) for kind in REASONS])
    note = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=20)
    until_on = models.DateField(null=True)  # when they expect it to be settled
    on = models.DateField(db_column="learnt_on")
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    overdue = models.JSONField(default=list)  # [currency, minor units, oldest due day] each

    class Meta:
        indexes = [models.Index(fields=["company", "on"], name="late_reason_by_day")]
