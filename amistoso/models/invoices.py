"""Invoices and their items: an item is an amount with a due date, and what is still open of it."""

from django.db import models
from django.db.models import Case, F, Func, Q, Value, When
from django.db.models.functions import Length, Upper
from django.db.models.lookups import Exact

from amistoso.models.companies import Company
from amistoso.models.customers import Customer

# What stands in invoice numbers besides figures: SQL has no word for "all but figures" that both databases know.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_MARKS = "-/._ :#()"
_FIGURES = "0123456789"


def _without_end(text: F | Func, signs: str) -> Func:
    return Func(text, Value(signs), function="RTRIM", output_field=models.CharField())


def _figures_after(text: Func, start: Func) -> Func:
    """Return what follows the start of a text, without leading zeros."""
    end = Func(text, Length(start) + Value(1), function="SUBSTR", output_field=models.CharField())
    return Func(end, Value("0"), function="LTRIM", output_field=models.CharField())


def _tail_of(column: str) -> Case:
    """Return the last figures of a number, or those before a year at its end: by them a text finds its invoice."""
    whole = _without_end(F(column), _MARKS + _LETTERS)
    start = _without_end(whole, _FIGURES)
    last = _figures_after(whole, start)
    earlier = _without_end(start, _MARKS + _LETTERS)
    before = _figures_after(earlier, _without_end(earlier, _FIGURES))
    is_year = _is_year(last) & ~_is_year(before) & ~Q(Exact(before, Value("")))
    return Case(When(is_year, then=before), default=last, output_field=models.CharField())


def _is_year(figures: Func) -> Q:
    """Say whether figures are a year of ours: 2010 to 2039."""
    three = Func(figures, Value(1), Value(3), function="SUBSTR", output_field=models.CharField())
    decade = Q(Exact(three, Value("201"))) | Q(Exact(three, Value("202"))) | Q(Exact(three, Value("203")))
    return Q(Exact(Length(figures), Value(4))) & decade


def _joined(column: str) -> Upper:
    """Return a number or reference in capitals, without what separates its pieces."""
    text: F | Func = F(column)
    for mark in " -/._":
        text = Func(text, Value(mark), Value(""), function="REPLACE", output_field=models.CharField())
    return Upper(text)


class Invoice(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="invoices", db_index=False)
    number = models.CharField(max_length=80)
    issued_on = models.DateField()
    currency = models.CharField(max_length=3)
    total_minor = models.BigIntegerField()
    payable_minor = models.BigIntegerField()
    is_credit_note = models.BooleanField(default=False)
    payment_reference = models.CharField(max_length=80, blank=True)
    buyer_reference = models.CharField(max_length=80, blank=True, db_default="")
    corrects = models.CharField(max_length=300, blank=True, db_default="")  # numbers, one per line
    replaces = models.BooleanField(default=False, db_default=False)  # the whole of what it corrects
    iban = models.CharField(max_length=34, blank=True, db_default="")  # the account it asks to be paid into
    received_on = models.DateField(null=True)  # the customer said on their page that it has arrived
    reference_key = models.GeneratedField(
        expression=_joined("payment_reference"), output_field=models.CharField(max_length=80), db_persist=True
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "number"], name="invoice_one_per_number")]
        indexes = [
            models.Index(fields=["customer", "issued_on"], name="invoice_by_customer"),
            models.Index(fields=["company"], condition=Q(replaces=True), name="invoice_replacing"),
            models.Index(fields=["company", "corrects"], condition=~Q(corrects=""), name="invoice_correcting"),
            models.Index(fields=["customer"], condition=~Q(iban=""), name="invoice_with_iban"),
            models.Index(
                fields=["company", "reference_key"], condition=~Q(payment_reference=""), name="invoice_by_reference"
            ),
        ]

    def __str__(self) -> str:
        return self.number


class Item(models.Model):
    """An amount with a due date. Number and issue date stand here too, so that the daily run reads one table.

    `open_minor` is what is left after all allocations, and is negative for a credit note's unused part.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="items", db_index=False)
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
    told_minor = models.BigIntegerField(null=True)  # what the amount was when they were last told
    # How a bank's text may write the number: matching looks these up, and never reads the whole ledger.
    number_tail = models.GeneratedField(
        expression=_tail_of("number"), output_field=models.CharField(max_length=80), db_persist=True
    )
    number_joined = models.GeneratedField(
        expression=_joined("number"), output_field=models.CharField(max_length=80), db_persist=True
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(amount_minor__gte=0, open_minor__gte=0, open_minor__lte=models.F("amount_minor"))
                | Q(amount_minor__lt=0, open_minor__lte=0, open_minor__gte=models.F("amount_minor")),
                name="item_open_within_amount",
            ),
        ]
        indexes = [
            # The last columns are there to be summed: pages add up what is open without a look at the rows.
            models.Index(
                fields=["customer", "due_on", "currency", "open_minor"], condition=~Q(open_minor=0), name="item_open"
            ),
            models.Index(
                fields=["company", "due_on", "currency", "open_minor"],
                condition=~Q(open_minor=0),
                name="item_open_by_due",
            ),
            models.Index(fields=["company", "customer"], condition=Q(open_minor__lt=0), name="item_credit"),
            models.Index(fields=["customer", "closed_on"], name="item_closed"),
            models.Index(fields=["company", "number_tail"], name="item_by_tail"),
            models.Index(fields=["company", "number_joined"], name="item_by_joined"),
            models.Index(fields=["company", "open_minor"], condition=~Q(open_minor=0), name="item_open_by_amount"),
        ]
