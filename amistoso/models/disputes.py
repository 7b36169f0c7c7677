"""The customer says something is wrong with an invoice: all of it, or an amount. Only that part is held."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Invoice


class Dispute(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="disputes")
    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="disputes")
    amount_minor = models.BigIntegerField(null=True)  # null: the whole invoice
    reason = models.CharField(max_length=300)
    opened_on = models.DateField()
    answer_by_on = models.DateField(null=True)  # our own deadline to answer
    made_by = models.CharField(max_length=150, blank=True)
    resolved_on = models.DateField(null=True)
    resolution = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [models.Index(fields=["customer"], condition=Q(resolved_on__isnull=True), name="dispute_open")]
