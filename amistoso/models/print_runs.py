"""A print run: the letters that went to the printer together, and whether they went out.

The letters of a run are written and claimed before the PDF is made, and the PDF stays in the archive: a crash at any
moment loses no letter and prints none twice.
"""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.documents import Document
from amistoso.models.messages import Message


class PrintRunState(models.TextChoices):
    PRINTED = "printed", "Por confirmar"
    POSTED = "posted", "Salió"
    UNDONE = "undone", "Deshecha"


class PrintRun(models.Model):
    """`document` is empty for the moment between claiming the letters and having their PDF in the archive."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    state = models.CharField(max_length=10, choices=PrintRunState, default=PrintRunState.PRINTED)
    is_duplex = models.BooleanField(default=False)
    document = models.ForeignKey(Document, models.PROTECT, null=True, related_name="+")
    made_on = models.DateField()
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=150)
    posted_on = models.DateField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.CharField(max_length=150, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state="posted", posted_on__isnull=False) | ~Q(state="posted"), name="print_run_posted_on"
            ),
        ]
        indexes = [models.Index(fields=["company", "state", "-id"], name="print_run_by_state")]


class PrintedLetter(models.Model):
    """One letter of a run, in the order in which it lies on the pile; `went` is what the person said of it."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    run = models.ForeignKey(PrintRun, models.CASCADE, related_name="letters")
    message = models.ForeignKey(Message, models.PROTECT, related_name="printings", db_index=False)
    place = models.IntegerField()
    went = models.BooleanField(null=True)  # null: nobody has said

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "place"], name="printed_letter_place"),
            # A letter lies on one pile at most until somebody says what became of it; what went out, went out once.
            models.UniqueConstraint(
                fields=["message"], condition=Q(went__isnull=True) | Q(went=True), name="printed_letter_once"
            ),
        ]
        indexes = [models.Index(fields=["message"], name="printed_letter_by_message")]
