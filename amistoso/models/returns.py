"""Money that had been collected and left again: returned by the bank, or paid back by us."""

from django.db import models
from django.db.models import Q

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


class Refund(models.Model):
    """Money of a customer that had settled nothing was paid back to them: a person says so, and may take it back."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    line = models.ForeignKey(BankLine, models.PROTECT, related_name="refunds")
    out_line = models.ForeignKey(BankLine, models.PROTECT, null=True, related_name="paid_back")  # null: not known
    customer = models.ForeignKey(Customer, models.SET_NULL, null=True, related_name="refunds")
    amount_minor = models.BigIntegerField()
    paid_on = models.DateField()
    because = models.CharField(max_length=300)
    made_by = models.CharField(max_length=150)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(amount_minor__gt=0), name="refund_positive"),
            models.UniqueConstraint(fields=["out_line"], condition=Q(undone_at=None), name="refund_one_per_out_line"),
        ]
