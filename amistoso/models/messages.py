"""One table is the outbox and the contact log: written, sent, spoken and received."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.decisions import Decision
from amistoso.models.documents import Document


class MessageState(models.TextChoices):
    DRAFT = "draft", "Borrador"
    APPROVED = "approved", "Aprobado"
    PRINTED = "printed", "Impreso"  # a letter on paper that nobody has yet said has gone out
    SENDING = "sending", "Enviándose"
    SENT = "sent", "Enviado"
    DELIVERED = "delivered", "Entregado"
    BOUNCED = "bounced", "Devuelto"
    FAILED = "failed", "Fallido"
    UNKNOWN = "unknown", "Sin confirmar"
    CANCELLED = "cancelled", "Anulado"
    RECEIVED = "received", "Recibido"


class Tone(models.TextChoices):
    """What the tone guard said of the words as they stand; none: they are ours, or nobody has asked yet."""

    NONE = "", "–"
    OK = "ok", "Bien"
    REVIEW = "review", "Que lo lea otra persona"
    READ = "read", "Leído por otra persona"


PENDING = (MessageState.DRAFT, MessageState.APPROVED, MessageState.PRINTED, MessageState.SENDING)
ARRIVED = (MessageState.SENT, MessageState.DELIVERED)
TROUBLED = (MessageState.BOUNCED, MessageState.FAILED, MessageState.UNKNOWN)


class Message(models.Model):
    """`items` holds what the customer was told: [item id, invoice, due day, minor units, currency] each.

    `handled_at` is empty while a reply, a bounce, a failure or an unknown outcome waits for a person.
    """

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="messages", db_index=False)
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, related_name="messages")
    direction = models.CharField(max_length=3, choices=[("out", "out"), ("in", "in")], default="out")
    channel = models.CharField(max_length=20, default="email")
    step = models.CharField(max_length=40, blank=True)
    stage = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=5, default="es")
    sender_name = models.CharField(max_length=120, blank=True)
    sender_email = models.CharField(max_length=254, blank=True)
    to = models.JSONField(default=list)  # addresses or phone numbers
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    template = models.CharField(max_length=60, blank=True)
    template_version = models.CharField(max_length=40, blank=True)
    items = models.JSONField(default=list)
    costs = models.JSONField(null=True)  # interest and costs that a person has switched on, as told
    payment_qr = models.CharField(max_length=340, blank=True, db_default="")  # what its QR code holds (core.epc)
    attachments = models.JSONField(null=True)  # [document id, name] of what goes with it
    left_out = models.JSONField(null=True)  # the same, of what a mail cannot carry
    state = models.CharField(max_length=20, choices=MessageState, default=MessageState.DRAFT)
    key = models.CharField(max_length=80)  # one message per decision, whatever happens
    message_id = models.CharField(max_length=200, blank=True)
    in_reply_to = models.CharField(max_length=200, blank=True)
    provider_id = models.CharField(max_length=200, blank=True)  # who has claimed it, and then what the other side said
    reference = models.CharField(max_length=200, blank=True, db_default="")  # a provider's or a post office's number
    posted_on = models.DateField(null=True)  # of what a person carries to the post office or the certifier
    arrived_on = models.DateField(null=True)  # handed over to them, as its receipt says
    receipt = models.ForeignKey(Document, models.SET_NULL, null=True, related_name="+", db_index=False)
    # It arranges or explains something and asks for no money: the pace of reminders neither counts nor holds it.
    arranges = models.BooleanField(default=False, db_default=False)
    calendar = models.TextField(blank=True, db_default="")  # the event that goes with it, RFC 5545
    parameters = models.JSONField(null=True)  # what fills the text registered with WhatsApp
    made_on = models.DateField()
    contact_on = models.DateField(null=True)  # the day it was claimed for sending, or the call was made
    made_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    next_attempt_at = models.DateTimeField(null=True)
    attempts = models.IntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    edited = models.BooleanField(default=False)
    written_by = models.CharField(max_length=150, blank=True, db_default="")  # whose words these are; none: ours
    tone = models.CharField(max_length=10, choices=Tone, blank=True, db_default="")
    tone_of = models.CharField(max_length=64, blank=True, db_default="")  # the words it was said of, as a hash
    sleeps_until = models.DateTimeField(null=True)
    slept_of = models.CharField(max_length=64, blank=True, db_default="")  # the words that were slept on
    handled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "key"], name="message_once"),
            # Nobody hears from us twice in a day, whoever asks and however many workers run.
            models.UniqueConstraint(
                fields=["customer", "contact_on"],
                # An answer to what they wrote is no contact of ours: they began it.
                condition=Q(direction="out", contact_on__isnull=False) & ~Q(state="cancelled") & ~Q(step="answer"),
                name="message_one_a_day",
            ),
        ]
        indexes = [
            models.Index(fields=["customer", "made_on"], name="message_by_customer"),
            models.Index(fields=["company", "state", "id"], name="message_by_state"),
            models.Index(
                fields=["company", "contact_on"], condition=Q(contact_on__isnull=False), name="message_by_contact_day"
            ),
            models.Index(fields=["message_id"], name="message_by_message_id"),
            models.Index(fields=["reference"], condition=~Q(reference=""), name="message_by_reference"),
        ]
