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
    NOT_CUSTOMER = "not_customer", "No es de clientes"


class BankLine(models.Model):
    """One movement. Money in that is neither applied nor set aside holds the reminders it could make wrong."""

    company = models.ForeignKey(Company, models.CASCADE)
    account = models.ForeignKey(BankAccount, models.CASCADE, related_name="lines")
    statement = models.ForeignKey(Statement, models.CASCADE, related_name="lines")
    booked_on = models.DateField()
    value_on = models.DateField()
    currency = models.CharField(max_length=3)
    amount_minor = models.BigIntegerField()
    unapplied_minor = models.BigIntegerField()  # 0 for money that went out
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
    because = models.CharField(max_length=300, blank=True)
    # The same movement in two overlapping statements is one line: day, amounts, texts, and its ordinal among equals.
    fingerprint = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "fingerprint"], name="bank_line_once"),
            models.CheckConstraint(
                condition=Q(unapplied_minor__gte=0) & (Q(amount_minor__gt=0) | Q(unapplied_minor=0)),
                name="bank_line_unapplied_positive",
            ),
        ]
        indexes = [
            models.Index(
                fields=["company", "booked_on"],
                condition=Q(state="open", unapplied_minor__gt=0),
                name="bank_line_unapplied",
            ),
            models.Index(fields=["company", "booked_on", "id"], name="bank_line_by_day"),
        ]


class AllocationSource(models.TextChoices):
    BANK = "bank", "Banco"
    LEDGER = "ledger", "Listado de facturas"
    CREDIT_NOTE = "credit_note", "Abono"


class Allocation(models.Model):
    """So much of an item was settled, by what, on which day. Undone, it stays, with the day it was undone."""

    company = models.ForeignKey(Company, models.CASCADE)
    item = models.ForeignKey("Item", models.PROTECT, related_name="allocations")
    bank_line = models.ForeignKey(BankLine, models.PROTECT, null=True, related_name="allocations")
    source = models.CharField(max_length=20, choices=AllocationSource)
    amount_minor = models.BigIntegerField()
    paid_on = models.DateField()
    because = models.CharField(max_length=300, blank=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(source="bank", bank_line__isnull=False) | (~Q(source="bank") & Q(bank_line__isnull=True)),
                name="allocation_bank_has_line",
            )
        ]
        indexes = [models.Index(fields=["item"], condition=Q(undone_at__isnull=True), name="allocation_live")]
