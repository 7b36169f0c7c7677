"""The customer says something is wrong with an invoice: all of it, some lines, or an amount. Only that part is held."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from amistoso.core.disputes import AWAITED, OPEN_STATES
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Invoice
from amistoso.models.messages import Message


class DisputeKind(models.TextChoices):
    PRICE = "price", "Precio o importe"
    QUANTITY = "quantity", "Cantidad"
    QUALITY = "quality", "Calidad o desperfectos"
    NOT_DELIVERED = "not-delivered", "No entregado"
    NOT_ORDERED = "not-ordered", "No pedido"
    DUPLICATE = "duplicate", "Facturado dos veces"
    WRONG_DATA = "wrong-data", "Datos de la factura"
    ALREADY_PAID = "already-paid", "Ya pagado"
    OTHER = "other", "Otro motivo"


class DisputeState(models.TextChoices):
    OPEN = "open", "Abierta"
    WAITING = "waiting", "Esperamos algo del cliente"
    CREDIT_EXPECTED = "credit-expected", "Pendiente de abono"
    CREDITED = "credited", "Abonada"
    NEW_DATE = "new-date", "Nueva fecha acordada"
    STANDS = "stands", "La factura es correcta"
    WITHDRAWN = "withdrawn", "Retirada por el cliente"
    SETTLED = "settled", "Aclarada"


class Dispute(models.Model):
    """While it is open, and of some endings until a day, `amount_minor` of the invoice is not asked for.

    The original due date stays where it is, whatever day is agreed: interest and history rest on it.
    """

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="disputes")
    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="disputes")
    amount_minor = models.BigIntegerField(null=True)  # null: the whole invoice; with lines, their sum
    kind = models.CharField(max_length=20, choices=DisputeKind, default=DisputeKind.OTHER)
    source = models.CharField(max_length=10, blank=True)  # core.sources.SOURCES: how we learnt of it
    reason = models.CharField(max_length=300)  # their words
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")  # in which they said so
    opened_on = models.DateField()
    answer_by_on = models.DateField(null=True)  # our own deadline; of a credit note expected, the day it should be in
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_by = models.CharField(max_length=150, blank=True)
    state = models.CharField(max_length=20, choices=DisputeState, default=DisputeState.OPEN)
    waiting_for = models.CharField(max_length=300, blank=True)  # what we need from the customer
    resolved_on = models.DateField(null=True)
    resolution = models.TextField(blank=True)
    held_until_on = models.DateField(null=True)  # of what is resolved: the first day on which it may be asked for
    agreed_due_on = models.DateField(null=True)
    credited_minor = models.BigIntegerField(default=0, db_default=0)  # so much of it credit notes have settled
    credit_note = models.ForeignKey(Invoice, models.SET_NULL, null=True, related_name="+")
    explanation = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")
    reopened = models.IntegerField(default=0, db_default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(amount_minor=None) | Q(amount_minor__gt=0), name="dispute_amount"),
            models.CheckConstraint(
                condition=Q(state__in=OPEN_STATES, resolved_on=None)
                | (~Q(state__in=OPEN_STATES) & Q(resolved_on__isnull=False)),
                name="dispute_resolved_has_day",
            ),
            models.CheckConstraint(
                condition=Q(held_until_on=None) | Q(held_until_on__gte=F("resolved_on")), name="dispute_held_after"
            ),
            models.UniqueConstraint(
                fields=["invoice"], condition=Q(amount_minor=None, resolved_on=None), name="dispute_whole_once"
            ),
        ]
        indexes = [
            models.Index(fields=["customer"], condition=Q(resolved_on__isnull=True), name="dispute_open"),
            models.Index(fields=["customer"], condition=Q(held_until_on__isnull=False), name="dispute_held"),
            models.Index(fields=["company", "answer_by_on"], condition=Q(resolved_on=None), name="dispute_by_deadline"),
            models.Index(fields=["company", "-opened_on", "-id"], name="dispute_by_day"),
        ]

    @property
    def is_open(self) -> bool:
        return self.resolved_on is None

    @property
    def is_ours_to_do(self) -> bool:
        """Whether the next step is ours; while we wait for the customer the day is a day to ask again."""
        return self.is_open and self.state != AWAITED


class DisputeLine(models.Model):
    """One line of the invoice that they say is wrong."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="lines")
    text = models.CharField(max_length=200)
    amount_minor = models.BigIntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(amount_minor__gt=0), name="dispute_line_amount")]
        ordering = ["id"]
