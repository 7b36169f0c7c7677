"""Money that had been collected and came back: whom it concerns, the bank's reason, whether a person has looked."""

from django.db import models

from amistoso.models.bank import BankLine
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.holds import Hold


class PaymentReturn(models.Model):
    """One customer whom a return concerns. Until its hold is lifted nothing automatic is said to them.

    `is_certain` False: it may be theirs or another's; nothing of theirs was opened again.
    """

    company = models.ForeignKey(Company, models.CASCADE)
    line = models.ForeignKey(BankLine, models.CASCADE, related_name="concerned")
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="returns")
    currency = models.CharField(max_length=3)
    amount_minor = models.BigIntegerField()
    code = models.CharField(max_length=10, blank=True)
    returned_on = models.DateField()
    is_certain = models.BooleanField()
    hold = models.ForeignKey(Hold, models.PROTECT, related_name="returns")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["line", "customer"], name="return_once_per_customer")]
        indexes = [models.Index(fields=["company", "returned_on"], name="return_by_day")]
