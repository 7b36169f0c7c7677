"""A customer, the people behind it, and what the desk has learnt about how it pays."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from amistoso.core.trust import Tier
from amistoso.models.companies import Company


class Customer(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, related_name="customers", db_index=False)
    name = models.CharField(max_length=200)
    name_key = models.CharField(max_length=200)  # core.names.key(name): how two spellings are one name
    tax_id = models.CharField(max_length=40, blank=True)
    code = models.CharField(max_length=60, blank=True)
    country = models.CharField(max_length=2, default="ES")
    region = models.CharField(max_length=8, blank=True)
    province = models.CharField(max_length=100, blank=True)
    address = models.CharField(max_length=200, blank=True, db_default="")  # street and number, as on an envelope
    postal_code = models.CharField(max_length=12, blank=True)
    city = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=5, blank=True)  # empty: the company's
    register = models.CharField(max_length=10, blank=True, db_default="")  # usted or tú; empty: the company's
    key_account = models.BooleanField(default=False)
    do_not_contact = models.BooleanField(default=False)
    insolvent = models.BooleanField(default=False)
    discount_bp = models.IntegerField(db_default=0)  # early-payment discount agreed, in hundredths of a percent
    wants_announcement = models.BooleanField(default=False)  # asked to be told before the due date

    # What the ladder remembers: the last step that arrived, and when.
    ladder_step = models.CharField(max_length=40, blank=True)
    ladder_on = models.DateField(null=True)

    # What the customer's own paid invoices say (core.trust); refreshed when payments change.
    tier = models.CharField(max_length=20, default=Tier.NEW, choices=[(t.value, t.value) for t in Tier])
    tier_because = models.CharField(max_length=40, default="few-paid-invoices")
    first_invoice_on = models.DateField(null=True)
    paid_count = models.IntegerField(default=0)
    median_delay_days = models.IntegerField(default=0)
    spread_days = models.IntegerField(default=0)
    late_share_pct = models.IntegerField(default=0)
    pattern_on = models.DateField(null=True)  # null: to be worked out again
    incident_on = models.DateField(null=True)  # last broken promise or returned debit

    # Why they pay late, as far as they have told us (core.lateness), and how long nobody there has answered.
    late_reason = models.CharField(max_length=20, blank=True, db_default="")
    late_reason_on = models.DateField(null=True)
    late_reason_until = models.DateField(null=True)  # when they expect it to be settled
    unanswered_calls = models.SmallIntegerField(db_default=0)  # tries since we last heard of them
    unanswered_steps = models.SmallIntegerField(db_default=0)  # of the ladder that arrived since
    other_way_on = models.DateField(null=True)  # another channel or person was tried since

    next_look_on = models.DateField(null=True)
    decision_signature = models.CharField(max_length=32, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "tax_id"], condition=~Q(tax_id=""), name="customer_one_per_tax_id"
            ),
        ]
        indexes = [
            models.Index(fields=["company", "next_look_on", "id"], name="customer_due"),
            models.Index(fields=["company", "name_key"], name="customer_by_name"),
            models.Index(fields=["company", "code"], name="customer_by_code"),
            # Few have told us why, or have long not answered: a run reads them at once (queries.listening).
            models.Index(
                fields=["company"],
                condition=Q(late_reason__gt="") | Q(unanswered_calls__gte=3) | Q(unanswered_steps__gte=3),
                name="customer_listened",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ContactRole(models.TextChoices):
    BILLING = "billing", "Facturación"
    MANAGEMENT = "management", "Dirección"
    DISPUTE = "dispute", "Incidencias"


class Contact(models.Model):
    """A person or mailbox at the customer. A bounced address is kept, and not used."""

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="contacts")
    role = models.CharField(max_length=20, choices=ContactRole, default=ContactRole.BILLING)
    name = models.CharField(max_length=120, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    channels = models.CharField(max_length=60, blank=True, db_default="")  # `whatsapp,email`, as they prefer; or empty
    bounced_on = models.DateField(null=True)
    phone_failed_on = models.DateField(null=True)  # a text to this number came to nothing, and never will
    phone_wrong_on = models.DateField(null=True)  # somebody else answers there: it is kept, and not called
    # When they like to be called, at their place; empty: in contact hours.
    call_from = models.TimeField(null=True)
    call_until = models.TimeField(null=True)
    opted_out_at = models.DateTimeField(null=True)  # they have asked to get no more automatic messages
    do_not_contact = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "email"], condition=~Q(email=""), name="contact_one_per_email"),
        ]
        indexes = [
            models.Index(fields=["company"], condition=~Q(channels=""), name="contact_with_wish"),
            models.Index(Lower("email"), condition=~Q(email=""), name="contact_by_email"),
        ]

    @property
    def wish(self) -> list[str]:
        return [one for one in self.channels.split(",") if one]


class PayerAccount(models.Model):
    """An account a customer has paid from, learnt from a confirmed payment."""

    company = models.ForeignKey(Company, models.CASCADE)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="payer_accounts")
    iban = models.CharField(max_length=34)
    learnt_from = models.ForeignKey("BankLine", models.SET_NULL, null=True, related_name="+")  # null: a person said so

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "customer", "iban"], name="payer_account_once")]


class PayerFor(models.Model):
    """The payer settles invoices of this customer too: one group, said by a person or learnt from a payment."""

    company = models.ForeignKey(Company, models.CASCADE)
    payer = models.ForeignKey(Customer, models.CASCADE, related_name="pays_for")
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="paid_by")
    learnt_from = models.ForeignKey("BankLine", models.SET_NULL, null=True, related_name="+")  # null: a person said so

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "payer", "customer"], name="payer_for_once"),
            models.CheckConstraint(condition=~Q(payer=models.F("customer")), name="payer_for_another"),
        ]
