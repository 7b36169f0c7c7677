"""Who asked for no more automatic messages: kept by address, so that no list or new contact brings it back."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class OptOut(models.Model):
    """`Contact.opted_out_at` follows this row, for whatever customers the address serves."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.SET_NULL, null=True, related_name="+")  # whose message was answered
    address = models.CharField(max_length=254)  # core.links.address_key
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=150)
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.CharField(max_length=150, blank=True)
    lifted_because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "address"], condition=Q(lifted_at__isnull=True), name="opt_out_once"
            ),
        ]
