"""Direct debits: a remittance is one file for the bank, a debit is one sum asked of one account."""

from django.db import models
from django.db.models import Q

from amistoso.core.mandates import Sequence
from amistoso.models.agreements import Instalment
from amistoso.models.bank import BankLine
from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.documents import Document
from amistoso.models.invoices import Item
from amistoso.models.mandates import Mandate
from amistoso.models.messages import Message


class RemittanceState(models.TextChoices):
    PREPARED = "prepared", "Preparada"
    EXPORTED = "exported", "Fichero hecho"
    SENT = "sent", "Entregada al banco"
    CANCELLED = "cancelled", "Anulada"


class Remittance(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    scheme = models.CharField(max_length=4)
    collect_on = models.DateField()
    state = models.CharField(max_length=10, choices=RemittanceState, default=RemittanceState.PREPARED)
    document = models.ForeignKey(Document, models.PROTECT, null=True, related_name="+", db_index=False)
    files_count = models.PositiveSmallIntegerField(default=0)  # a bank takes no file of a number that it knows
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    sent_on = models.DateField(null=True)
    ended_because = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [models.Index(fields=["company", "-id"], name="remittance_latest")]


class DebitState(models.TextChoices):
    PREPARED = "prepared", "Preparado"
    EXPORTED = "exported", "Pedido al banco"
    CANCELLED = "cancelled", "Anulado"
    PAID = "paid", "Cobrado"
    RETURNED = "returned", "Devuelto"


IN_FLIGHT = (DebitState.PREPARED, DebitState.EXPORTED)


class Debit(models.Model):
    """Of one instalment of an agreement, or of one due date of an invoice. Asked for once, until it came to nothing."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    remittance = models.ForeignKey(Remittance, models.CASCADE, related_name="debits")
    mandate = models.ForeignKey(Mandate, models.PROTECT, related_name="debits")
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="debits")
    instalment = models.ForeignKey(Instalment, models.PROTECT, null=True, related_name="debits")
    item = models.ForeignKey(Item, models.PROTECT, null=True, related_name="debits")
    amount_minor = models.BigIntegerField()
    sequence = models.CharField(max_length=4, choices=[(one.value, one.value) for one in Sequence])
    concept = models.CharField(max_length=140)
    end_to_end_id = models.CharField(max_length=35, blank=True)
    state = models.CharField(max_length=10, choices=DebitState, default=DebitState.PREPARED)
    because = models.CharField(max_length=300, blank=True)  # of one that came to nothing
    line = models.ForeignKey(BankLine, models.SET_NULL, null=True, related_name="debits")  # what it was paid by
    notice = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="debits")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(amount_minor__gt=0), name="debit_positive"),
            models.CheckConstraint(
                condition=Q(instalment__isnull=False, item__isnull=True)
                | Q(instalment__isnull=True, item__isnull=False),
                name="debit_of_one_thing",
            ),
            # Nobody is debited twice for one thing, whoever asks and however many files are made.
            models.UniqueConstraint(
                fields=["instalment"],
                condition=Q(state__in=["prepared", "exported", "paid"]),
                name="debit_instalment_once",
            ),
            models.UniqueConstraint(
                fields=["item"], condition=Q(state__in=["prepared", "exported"]), name="debit_item_once"
            ),
            models.UniqueConstraint(
                fields=["mandate"],
                condition=Q(sequence="OOFF", state__in=["prepared", "exported", "paid"]),
                name="debit_one_off_once",
            ),
            models.UniqueConstraint(
                fields=["company", "end_to_end_id"], condition=~Q(end_to_end_id=""), name="debit_end_to_end_once"
            ),
            models.CheckConstraint(condition=~Q(state="paid") | Q(line__isnull=False), name="debit_paid_by_a_line"),
        ]
        indexes = [
            models.Index(fields=["customer"], condition=Q(state__in=["prepared", "exported"]), name="debit_in_flight"),
            models.Index(fields=["company", "state", "id"], name="debit_by_state"),
        ]
