"""The customer said: I will pay this much of these items by this day."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Item
from amistoso.models.messages import Message


class PromiseState(models.TextChoices):
    RUNNING = "running", "En curso"
    KEPT = "kept", "Cumplida"
    PARTLY = "partly", "Cumplida en parte"
    BROKEN = "broken", "Incumplida"
    WITHDRAWN = "withdrawn", "Retirada"


class Promise(models.Model):
    """Kept, partly kept and broken are found in the bank (core.promises) and found again when payments change."""

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="promises")
    made_on = models.DateField()
    by_on = models.DateField()
    state = models.CharField(max_length=20, choices=PromiseState, default=PromiseState.RUNNING)
    settled_on = models.DateField(null=True)
    received_minor = models.BigIntegerField(default=0, db_default=0)  # in time, as it was found
    source = models.CharField(max_length=10, blank=True)  # core.sources.SOURCES: how they told us
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")  # in which they said so
    note = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150, blank=True)
    renews = models.ForeignKey("self", models.SET_NULL, null=True, related_name="renewed_by")
    renewals = models.IntegerField(default=0, db_default=0)  # how often its day has been put off before
    wants_reminder = models.BooleanField(default=False, db_default=False)  # they asked for a word the day before
    reminded_on = models.DateField(null=True)  # the day they got it
    followed_on = models.DateField(null=True)  # first contact after its day had passed in vain

    class Meta:
        indexes = [
            models.Index(fields=["customer"], condition=Q(state="running"), name="promise_running"),
            models.Index(
                fields=["company", "customer"],
                condition=Q(state__in=("broken", "partly"), followed_on=None),
                name="promise_lapsed",
            ),
            models.Index(fields=["company", "by_on", "id"], name="promise_by_day"),
        ]


class PromiseItem(models.Model):
    """`open_minor` is what was open when the promise was made: what came since counts towards `amount_minor`."""

    promise = models.ForeignKey(Promise, models.CASCADE, related_name="items")
    item = models.ForeignKey(Item, models.CASCADE, related_name="promise_items")
    amount_minor = models.BigIntegerField()
    open_minor = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["promise", "item"], name="promise_item_once")]
