"""What a customer signed so that we may debit their account."""

from django.db import models
from django.db.models import Q

from amistoso.core.mandates import Scheme, Use
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.documents import Document


class Mandate(models.Model):
    """Signed once `signed_on` is there. Another account or holder is another mandate, never this one changed."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="mandates")
    reference = models.CharField(max_length=35)
    holder = models.CharField(max_length=140)
    iban = models.CharField(max_length=34)
    scheme = models.CharField(max_length=4, choices=[(one.value, one.value) for one in Scheme])
    use = models.CharField(max_length=10, choices=[(one.value, one.value) for one in Use])
    signed_on = models.DateField(null=True)
    used_before_on = models.DateField(null=True)  # the latest debit made with it elsewhere; ours stand in `debits`
    document = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+", db_index=False)
    ended_on = models.DateField(null=True)
    ended_because = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "reference"], name="mandate_one_per_reference"),
            models.CheckConstraint(
                condition=Q(used_before_on__isnull=True) | Q(signed_on__isnull=False),
                name="mandate_used_only_if_signed",
            ),
        ]
        indexes = [models.Index(fields=["company", "customer"], condition=Q(ended_on=None), name="mandate_live")]

    def __str__(self) -> str:
        return self.reference
