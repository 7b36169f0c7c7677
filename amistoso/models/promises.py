"""The customer said: I will pay this much of these items by this day."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Item


class PromiseState(models.TextChoices):
    RUNNING = "running", "En curso"
    KEPT = "kept", "Cumplida"
    BROKEN = "broken", "Incumplida"
    WITHDRAWN = "withdrawn", "Retirada"


class Promise(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="promises")
    made_on = models.DateField()
    by_on = models.DateField()
    state = models.CharField(max_length=20, choices=PromiseState, default=PromiseState.RUNNING)
    settled_on = models.DateField(null=True)
    note = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150, blank=True)

    class Meta:
        indexes = [models.Index(fields=["customer"], condition=Q(state="running"), name="promise_running")]


class PromiseItem(models.Model):
    """`open_minor` is what was open when the promise was made: kept means that `amount_minor` less is open now."""

    promise = models.ForeignKey(Promise, models.CASCADE, related_name="items")
    item = models.ForeignKey(Item, models.CASCADE, related_name="promise_items")
    amount_minor = models.BigIntegerField()
    open_minor = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["promise", "item"], name="promise_item_once")]
