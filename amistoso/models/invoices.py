"""Invoices and their items: an item is an amount with a due date, and what is still open of it."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class Invoice(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="invoices")
    number = models.CharField(max_length=80)
    issued_on = models.DateField()
    currency = models.CharField(max_length=3)
    total_minor = models.BigIntegerField()
    payable_minor = models.BigIntegerField()
    is_credit_note = models.BooleanField(default=False)
    payment_reference = models.CharField(max_length=80, blank=True)
    buyer_reference = models.CharField(max_length=80, blank=True, db_default="")
    corrects = models.CharField(max_length=300, blank=True, db_default="")  # numbers, one per line

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "number"], name="invoice_one_per_number")]
        indexes = [models.Index(fields=["customer", "issued_on"], name="invoice_by_customer")]

    def __str__(self) -> str:
        return self.number


class Item(models.Model):
    """An amount with a due date. Number and issue date stand here too, so that the daily run reads one table.

    `open_minor` is what is left after all allocations, and is negative for a credit note's unused part.
    """

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="items")
    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="items")
    number = models.CharField(max_length=80)
    issued_on = models.DateField()
    due_on = models.DateField()
    currency = models.CharField(max_length=3)
    amount_minor = models.BigIntegerField()
    open_minor = models.BigIntegerField()
    closed_on = models.DateField(null=True)
    asked_on = models.DateField(null=True)  # reception asked
    announced_on = models.DateField(null=True)  # told before the due date
    reminded_on = models.DateField(null=True)  # first told after the due date

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(amount_minor__gte=0, open_minor__gte=0, open_minor__lte=models.F("amount_minor"))
                | Q(amount_minor__lt=0, open_minor__lte=0, open_minor__gte=models.F("amount_minor")),
                name="item_open_within_amount",
            ),
        ]
        indexes = [
            models.Index(fields=["customer"], condition=~Q(open_minor=0), name="item_open"),
            models.Index(fields=["company", "due_on"], condition=~Q(open_minor=0), name="item_open_by_due"),
            models.Index(fields=["customer", "closed_on"], name="item_closed"),
        ]
