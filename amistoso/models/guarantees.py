"""What stands behind a debt besides a promise: until when, for how much, and the paper that says so."""

from django.db import models
from django.db.models import Q

from amistoso.models.agreements import Agreement
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.documents import Document
from amistoso.models.mandates import Mandate


class GuaranteeKind(models.TextChoices):
    SURETY = "surety", "Aval"
    NOTE = "note", "Pagaré"
    MANDATE = "mandate", "Mandato de adeudo"
    TITLE = "title", "Reserva de dominio"
    OTHER = "other", "Otra"


class Guarantee(models.Model):
    """Of an agreement, or of all that the customer owes."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="guarantees")
    agreement = models.ForeignKey(Agreement, models.SET_NULL, null=True, related_name="guarantees")
    mandate = models.ForeignKey(Mandate, models.PROTECT, null=True, related_name="guarantees", db_index=False)
    kind = models.CharField(max_length=10, choices=GuaranteeKind)
    given_by = models.CharField(max_length=140, blank=True)  # who answers for it: a bank, a partner
    currency = models.CharField(max_length=3)
    amount_minor = models.BigIntegerField(null=True)  # null: for all that is owed
    given_on = models.DateField()
    expires_on = models.DateField(null=True)  # null: without an end
    note = models.CharField(max_length=300, blank=True)
    document = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+", db_index=False)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    ended_on = models.DateField(null=True)
    ended_because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(amount_minor__isnull=True) | Q(amount_minor__gt=0), name="guarantee_positive"
            ),
            models.CheckConstraint(
                condition=Q(expires_on__isnull=True) | Q(expires_on__gte=models.F("given_on")),
                name="guarantee_expires_later",
            ),
        ]
        indexes = [
            models.Index(fields=["company", "expires_on"], condition=Q(ended_on=None), name="guarantee_by_expiry")
        ]
