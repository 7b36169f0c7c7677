"""What a customer answered about an invoice on their own page; the latest counts, the earlier are kept."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.disputes import Dispute
from amistoso.models.documents import Document
from amistoso.models.holds import Hold
from amistoso.models.invoices import Invoice
from amistoso.models.messages import Message


class AnswerKind(models.TextChoices):
    RIGHT = "right", "Ha llegado y está bien"
    MISSING = "missing", "No ha llegado"
    WRONG = "wrong", "Algo no está bien"
    WAITING = "waiting", "Pendiente de aprobación"


class Answer(models.Model):
    """`dispute` and `hold` are what it brought about; `handled_at` is empty while it waits for a person."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="answers")
    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="answers")
    message = models.ForeignKey(Message, models.PROTECT, related_name="answers")
    kind = models.CharField(max_length=20, choices=AnswerKind)
    about = models.CharField(max_length=20, blank=True)  # core.answers.ABOUT
    text = models.TextField(blank=True)
    until_on = models.DateField(null=True)  # when they expect the approval
    minor = models.BigIntegerField(null=True)  # of what is not right; null: all of it
    evidence = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+", db_index=False)
    answered_on = models.DateField()
    answered_at = models.DateTimeField()
    network = models.CharField(max_length=32, blank=True)  # a keyed mark of where it came from, never the address
    dispute = models.ForeignKey(Dispute, models.SET_NULL, null=True, related_name="+")
    hold = models.ForeignKey(Hold, models.SET_NULL, null=True, related_name="+")
    replaced_at = models.DateTimeField(null=True)
    handled_at = models.DateTimeField(null=True)
    handled_by = models.CharField(max_length=150, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["invoice"], condition=Q(replaced_at__isnull=True), name="answer_one_live"),
        ]
        indexes = [
            models.Index(
                fields=["company"], condition=Q(replaced_at__isnull=True, handled_at__isnull=True), name="answer_open"
            ),
        ]
