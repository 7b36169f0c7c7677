"""One agreement over one or more items, in instalments. It keeps the invoices' own due dates as they are."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.documents import Document
from amistoso.models.invoices import Item
from amistoso.models.messages import Message


class AgreementState(models.TextChoices):
    DRAFT = "draft", "Por aprobar"  # above what its maker may grant: the owner decides
    PROPOSED = "proposed", "Propuesto"
    COUNTERED = "countered", "Contrapropuesta"  # the customer wants something else, and a person answers
    RUNNING = "running", "En curso"
    FINISHED = "finished", "Cumplido"
    DECLINED = "declined", "Rechazado"
    EXPIRED = "expired", "Caducado"
    WITHDRAWN = "withdrawn", "Retirado"
    REPLACED = "replaced", "Renegociado"
    ENDED = "ended", "Terminado"


LIVE = (AgreementState.DRAFT, AgreementState.PROPOSED, AgreementState.COUNTERED, AgreementState.RUNNING)


class AgreementKind(models.TextChoices):
    PLAN = "plan", "Plan de pagos"
    EXTENSION = "extension", "Prórroga"


class Accepted(models.TextChoices):
    """How the customer's yes came."""

    NONE = "", "–"
    PAGE = "page", "En su página"
    PAPER = "paper", "Documento firmado"
    ORAL = "oral", "De palabra"


class Agreement(models.Model):
    """`text` is what the customer was shown, `text_sha256` its mark; `replaces` is the version before."""

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="agreements")
    kind = models.CharField(max_length=20, choices=AgreementKind, default=AgreementKind.PLAN)
    made_on = models.DateField()
    currency = models.CharField(max_length=3)
    state = models.CharField(max_length=20, choices=AgreementState, default=AgreementState.RUNNING)
    note = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150, blank=True)
    replaces = models.ForeignKey("self", models.SET_NULL, null=True, related_name="replaced_by")
    # What is agreed beside the invoices: interest asked, and what we give up of it and of the principal.
    interest_minor = models.BigIntegerField(default=0)
    interest_paid_minor = models.BigIntegerField(default=0)
    interest_waived_minor = models.BigIntegerField(default=0)
    principal_waived_minor = models.BigIntegerField(default=0)
    acknowledges_debt = models.BooleanField(default=False)
    reasons = models.JSONField(default=list)  # why it needs the owner: core.grants.Why, [code, values]
    approved_by = models.CharField(max_length=150, blank=True)
    language = models.CharField(max_length=5, default="es")
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    text_sha256 = models.CharField(max_length=64, blank=True)
    document = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+")  # the text as PDF
    message = models.OneToOneField(Message, models.SET_NULL, null=True, related_name="proposal")
    proposed_at = models.DateTimeField(null=True)
    answer_by_on = models.DateField(null=True)  # the last day on which a proposal can be accepted
    answered_at = models.DateTimeField(null=True)
    accepted_how = models.CharField(max_length=20, choices=Accepted, blank=True, default=Accepted.NONE)
    signer_name = models.CharField(max_length=120, blank=True)
    signer_role = models.CharField(max_length=120, blank=True)
    network = models.CharField(max_length=32, blank=True)  # a keyed mark of where the yes came from
    answer_text = models.TextField(blank=True)  # why not, or what instead, in their words
    signed = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+")  # the signed paper
    missed_on = models.DateField(null=True)  # since when an instalment is missing; none while it is kept
    seen_on = models.DateField(null=True)  # a person has looked at what was missed, and waits until here
    closed_on = models.DateField(null=True)
    closed_because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    interest_minor__gte=0, interest_paid_minor__gte=0, interest_waived_minor__gte=0,
                    principal_waived_minor__gte=0,
                ),
                name="agreement_amounts",
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(
                fields=["customer"], condition=Q(state__in=["proposed", "countered", "running"]), name="agreement_live"
            ),
            models.Index(fields=["company", "state", "id"], name="agreement_by_state"),
        ]


class AgreementItem(models.Model):
    """`open_minor` is what was open when the agreement was made."""

    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="items")
    item = models.ForeignKey(Item, models.CASCADE, related_name="agreement_items")
    open_minor = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "item"], name="agreement_item_once")]


class Instalment(models.Model):
    """What has been paid of it follows from the items: money counts towards the instalments in their order."""

    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="instalments")
    due_on = models.DateField()
    amount_minor = models.BigIntegerField()
    announced_on = models.DateField(null=True)
    reminded_on = models.DateField(null=True)

    class Meta:
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["agreement", "due_on"], name="instalment_one_a_day"),
            models.CheckConstraint(condition=Q(amount_minor__gt=0), name="instalment_above_zero"),
        ]


class AgreementMessage(models.Model):
    """Which messages open an agreement on their reader's page; of several agreements the latest counts."""

    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="messages")
    message = models.ForeignKey(Message, models.CASCADE, related_name="agreements_told")
    kind = models.CharField(max_length=20)  # proposal, copy, or asked: on the page of a message about something else

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "message"], name="agreement_message_once")]
