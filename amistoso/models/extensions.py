"""What was decided about customers who pay later than agreed as a habit, so that nobody is asked the same twice."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class ExtensionAnswer(models.TextChoices):
    GRANTED = "granted", "Plazo acordado por escrito"
    RETURNED = "returned", "Se vuelve al plazo pactado"
    LEFT = "left", "Se deja como está"


class ExtensionDecision(models.Model):
    """A person looked at a silent extension. It holds until the habit grows by another step, or the day has come."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="extension_decisions")
    answer = models.CharField(max_length=10, choices=ExtensionAnswer)
    agreed_days = models.PositiveSmallIntegerField()  # the term as it was, in days after the invoice
    habit_days = models.PositiveSmallIntegerField()  # and what they took in effect
    term_days = models.PositiveSmallIntegerField(null=True)  # the term that was granted
    note = models.CharField(max_length=300, blank=True)
    look_again_on = models.DateField()
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    ended_on = models.DateField(null=True)  # another decision took its place

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer"], condition=Q(ended_on__isnull=True), name="extension_one_decision"
            ),
            models.CheckConstraint(
                condition=Q(term_days__isnull=False, answer="granted")
                | (Q(term_days__isnull=True) & ~Q(answer="granted")),
                name="extension_term_if_granted",
            ),
        ]
        indexes = [models.Index(fields=["company", "customer", "-id"], name="extension_latest")]
