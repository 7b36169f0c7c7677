"""A payment plan over one or more items, in instalments. It keeps the invoices' own due dates as they are."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Item


class AgreementState(models.TextChoices):
    RUNNING = "running", "En curso"
    FINISHED = "finished", "Cumplido"
    ENDED = "ended", "Terminado"


class Agreement(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="agreements")
    made_on = models.DateField()
    currency = models.CharField(max_length=3)
    state = models.CharField(max_length=20, choices=AgreementState, default=AgreementState.RUNNING)
    note = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150, blank=True)

    class Meta:
        indexes = [models.Index(fields=["customer"], condition=Q(state="running"), name="agreement_running")]


class AgreementItem(models.Model):
    """`open_minor` is what was open when the agreement was made."""

    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="items")
    item = models.ForeignKey(Item, models.CASCADE, related_name="agreement_items")
    open_minor = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "item"], name="agreement_item_once")]


class Instalment(models.Model):
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="instalments")
    due_on = models.DateField()
    amount_minor = models.BigIntegerField()

    class Meta:
        ordering = ["due_on", "id"]
