"""What the bank says: accounts, statements, lines, and how much of each line is still unapplied."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer


class BankAccount(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, related_name="bank_accounts")
    account = models.CharField(max_length=40)
    currency = models.CharField(max_length=3)
    until_on = models.DateField(null=True)  # the last day its statements cover
    is_watched = models.BooleanField(default=True)  # customers pay here: stale data holds every reminder

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "account", "currency"], name="bank_account_once")]


class Statement(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    account = models.ForeignKey(BankAccount, models.CASCADE, related_name="statements")
    from_on = models.DateField()
    until_on = models.DateField()
    opening_minor = models.BigIntegerField(null=True)  # null: the report tells no balance
    closing_minor = models.BigIntegerField(null=True)
    is_final = models.BooleanField(db_default=True)  # an intraday report is not
    number = models.CharField(max_length=40, blank=True, db_default="")
    load = models.ForeignKey("Load", models.PROTECT, related_name="statements")


class BankLineState(models.TextChoices):
    OPEN = "open", "Pendiente"
    APPLIED = "applied", "Aplicada"
    CREDIT = "credit", "Saldo a favor del cliente"
    NOT_CUSTOMER = "not_customer", "No es de clientes"
    IGNORED = "ignored", "Apartada"


class BankLine(models.Model):
    """One movement. Money in that is neither applied nor set aside holds the reminders it could make wrong.

    What came in is always the sum of what is unapplied, of its live allocations, and of what came back out.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    account = models.ForeignKey(BankAccount, models.CASCADE, related_name="lines", db_index=False)
    statement = models.ForeignKey(Statement, models.CASCADE, related_name="lines")
    booked_on = models.DateField()
    value_on = models.DateField()
    currency = models.CharField(max_length=3)
    amount_minor = models.BigIntegerField()
    unapplied_minor = models.BigIntegerField()  # 0 for money that went out
    returned_minor = models.BigIntegerField(db_default=0)  # so much of it went back: a returned debit, a refund
    # Of a return: the one payment that explains every cent of it. Of several, or with a fee, its allocations tell.
    returns = models.ForeignKey("self", models.PROTECT, null=True, related_name="returned_by")
    kept_on = models.DateField(null=True)  # the day a person kept the rest as the customer's credit
    text = models.TextField(blank=True)
    reference = models.CharField(max_length=80, blank=True)
    payer_name = models.CharField(max_length=140, blank=True)
    payer_iban = models.CharField(max_length=34, blank=True)
    payer_tax_id = models.CharField(max_length=40, blank=True)
    concept = models.CharField(max_length=10, blank=True)
    end_to_end_id = models.CharField(max_length=80, blank=True, db_default="")
    mandate_id = models.CharField(max_length=80, blank=True, db_default="")
    creditor_reference = models.CharField(max_length=80, blank=True, db_default="")
    is_return = models.BooleanField(db_default=False)
    return_code = models.CharField(max_length=10, blank=True, db_default="")
    bank_id = models.CharField(max_length=80, blank=True, db_default="")  # the bank's own number of the movement
    state = models.CharField(max_length=20, choices=BankLineState, default=BankLineState.OPEN)
    customer = models.ForeignKey(Customer, models.SET_NULL, null=True, related_name="bank_lines")  # who we think paid
    # How it stood before it was applied or its money left again: an undo gives it back so.
    thought = models.ForeignKey(Customer, models.SET_NULL, null=True, related_name="+", db_index=False)
    state_before = models.CharField(max_length=20, blank=True, db_default="")
    is_for_person = models.BooleanField(db_default=False)  # somebody took back what it settled: never again by itself
    because = models.CharField(max_length=300, blank=True)
    # The same movement in two overlapping statements is one line: day, amounts, texts, and its ordinal among equals.
    fingerprint = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "fingerprint"], name="bank_line_once"),
            models.CheckConstraint(
                condition=Q(unapplied_minor__gte=0, returned_minor__gte=0)
                & (Q(amount_minor__gt=0) | Q(unapplied_minor=0, returned_minor=0)),
                name="bank_line_unapplied_positive",
            ),
        ]
        indexes = [
            models.Index(
                fields=["company", "booked_on"],
                condition=Q(state="open", unapplied_minor__gt=0),
                name="bank_line_unapplied",
            ),
            models.Index(fields=["company", "customer"], condition=Q(state="credit"), name="bank_line_credit"),
            models.Index(fields=["company", "booked_on", "id"], name="bank_line_by_day"),
            models.Index(fields=["company", "amount_minor"], name="bank_line_by_amount"),
            models.Index(fields=["company", "end_to_end_id"], condition=~Q(end_to_end_id=""), name="bank_line_e2e"),
        ]


class AllocationSource(models.TextChoices):
    BANK = "bank", "Banco"
    LEDGER = "ledger", "Listado de facturas"
    CREDIT_NOTE = "credit_note", "Abono"
    REPLACEMENT = "replacement", "Factura que la sustituye"
    WAIVED = "waived", "Diferencia aceptada"


class Allocation(models.Model):
    """So much of an item was settled, by what, on which day. Undone, it stays, with the day it was undone.

    A credit note that a line nets is two rows of that line: what it gives the invoice, and the same off the note.
    """

    company = models.ForeignKey(Company, models.CASCADE)
    item = models.ForeignKey("Item", models.PROTECT, related_name="allocations")
    bank_line = models.ForeignKey(BankLine, models.PROTECT, null=True, related_name="allocations")
    source = models.CharField(max_length=20, choices=AllocationSource)
    amount_minor = models.BigIntegerField()
    paid_on = models.DateField()
    because = models.CharField(max_length=300, blank=True)
    undone_at = models.DateTimeField(null=True)
    # What undid it: of a ledger payment the bank line that proves it, of a bank payment the line that returned it.
    undone_by = models.ForeignKey(BankLine, models.PROTECT, null=True, related_name="undid")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(source="bank", bank_line__isnull=False)
                | Q(source="ledger", bank_line__isnull=True)
                | Q(source__in=("replacement", "waived"), bank_line__isnull=True)
                | Q(source="credit_note"),
                name="allocation_bank_has_line",
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=False) | Q(undone_by__isnull=True), name="allocation_undone_by_undone"
            ),
        ]
        indexes = [models.Index(fields=["item"], condition=Q(undone_at__isnull=True), name="allocation_live")]


class RejectedProposal(models.Model):
    """A person said no to this way of applying a line: it is neither offered nor applied again."""

    company = models.ForeignKey(Company, models.CASCADE)
    line = models.ForeignKey(BankLine, models.CASCADE, related_name="rejected")
    key = models.CharField(max_length=40)  # core.matches.key_of(parts)
    reason = models.CharField(max_length=300, blank=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["line", "key"], name="rejected_once")]
