"""Who sells on credit, who writes for them, and who may sit at the desk."""

from django.conf import settings
from django.db import models


class Company(models.Model):
    """A creditor. Everything else belongs to exactly one."""

    name = models.CharField(max_length=200)
    tax_id = models.CharField(max_length=40, unique=True)
    country = models.CharField(max_length=2, default="ES")
    region = models.CharField(max_length=8, blank=True)
    language = models.CharField(max_length=5, default="es")
    currency = models.CharField(max_length=3, default="EUR")
    time_zone = models.CharField(max_length=50, default="Europe/Madrid")
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    website = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=300, blank=True)
    postal_code = models.CharField(max_length=12, blank=True)
    city = models.CharField(max_length=100, blank=True)
    iban = models.CharField(max_length=34, blank=True)
    payment_page = models.CharField(max_length=400, blank=True, db_default="")  # core.payment_pages
    payment_terms = models.CharField(max_length=300, blank=True)
    # How money that names no invoice is spread (core.allocation.Order); the law's order unless the terms say otherwise.
    application_order = models.CharField(max_length=20, default="legal", db_default="legal")
    register = models.CharField(max_length=10, default="formal", db_default="formal")  # usted or tú, in letters
    has_own_letters = models.BooleanField(default=False, db_default=False)  # else a run reads no texts of ours
    # What letters ask customers to write into a transfer (core.creditor_references.Referring).
    reference_kind = models.CharField(max_length=10, default="invoice", db_default="invoice")
    # How letters look on paper: a picture of the archive, a colour such as #1f4e79, and where envelopes have a window.
    logo_sha256 = models.CharField(max_length=64, blank=True, db_default="")
    colour = models.CharField(max_length=7, blank=True, db_default="")
    window = models.CharField(max_length=5, default="right", db_default="right")
    # What is harsh or written late may be slept on, or has to be (core.sleeping.SleepOnIt), and when it is late.
    sleep_on_it = models.CharField(max_length=10, default="offered", db_default="offered")
    late_hour = models.PositiveSmallIntegerField(default=20, db_default=20)
    # Direct debits: who we are to the banks, the account they pay into (empty: `iban`), and how long before.
    creditor_id = models.CharField(max_length=35, blank=True, db_default="")
    debit_iban = models.CharField(max_length=34, blank=True, db_default="")
    debit_version = models.CharField(max_length=20, default="pain.008.001.08", db_default="pain.008.001.08")
    debit_lead_days = models.PositiveSmallIntegerField(
        default=2, db_default=2
    )  # open days a bank wants the file before
    debit_notice_days = models.PositiveSmallIntegerField(default=14, db_default=14)  # customers are told so long before
    # What the comparison of ways counts with (core.comparison.Assumptions).
    money_cost_bp = models.PositiveIntegerField(default=600, db_default=600)  # what money costs us a year
    route_cost_bp = models.PositiveIntegerField(default=1500, db_default=1500)  # of the sum, what a claim costs
    route_cost_minor = models.PositiveIntegerField(default=30_000, db_default=30_000)  # and at least so much
    route_months = models.PositiveSmallIntegerField(default=18, db_default=18)  # what it takes until there is money
    protocol_text = models.TextField(blank=True)  # empty: the ready-made `cobro-amistoso`
    checked_at = models.DateTimeField(null=True)  # when all of the books were last looked at for what is doubtful

    def __str__(self) -> str:
        return self.name


class SenderRole(models.TextChoices):
    ADMINISTRATION = "administration", "Administración"
    FINANCE = "finance", "Dirección financiera"
    OWNER = "owner", "Gerencia"


class Sender(models.Model):
    """The person in whose name a step writes; replies reach them."""

    company = models.ForeignKey(Company, models.CASCADE, related_name="senders")
    role = models.CharField(max_length=20, choices=SenderRole)
    name = models.CharField(max_length=120)
    email = models.CharField(max_length=254)
    phone = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "role"], name="sender_one_per_role")]


class DeskRole(models.TextChoices):
    OWNER = "owner", "Gerencia"
    CONTROLLER = "controller", "Administración"
    READER = "reader", "Consulta"


class Membership(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=DeskRole, default=DeskRole.CONTROLLER)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "user"], name="membership_once")]


class LoginFailure(models.Model):
    """One wrong password; too many in an hour close the door for that name, from any address."""

    username = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["username", "at"])]
