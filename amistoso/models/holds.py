"""A person said wait: for a customer or one invoice, until a day or until lifted, and why."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Invoice


class Hold(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="holds")
    invoice = models.ForeignKey(Invoice, models.CASCADE, null=True, related_name="holds")
    until_on = models.DateField(null=True)  # the first day on which we may write again
    reason = models.CharField(max_length=300)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["customer"], condition=Q(lifted_at__isnull=True), name="hold_live")]
