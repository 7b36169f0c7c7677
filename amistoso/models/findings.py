"""What is doubtful in the books, as the last check found it, and what a person let stand as it is."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class Finding(models.Model):
    """`key` says what it is about, `mark` is the fingerprint of the values: with other values it is doubtful again."""

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, null=True, related_name="findings")
    other = models.ForeignKey(Customer, models.CASCADE, null=True, related_name="+")
    code = models.CharField(max_length=40)
    key = models.CharField(max_length=320)
    noun_id = models.BigIntegerField(null=True)
    values = models.JSONField(default=dict)
    mark = models.CharField(max_length=32)
    is_blocking = models.BooleanField()
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.CharField(max_length=150, blank=True)
    because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "code", "key"], name="finding_once")]
        indexes = [
            models.Index(fields=["company", "code", "id"], name="finding_by_code"),
            models.Index(
                fields=["company"], condition=Q(is_blocking=True, accepted_at__isnull=True), name="finding_blocking"
            ),
        ]
