"""Documents: files in the archive, found by what they hold, and where each is filed."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.invoices import Invoice


class DocumentKind(models.TextChoices):
    INVOICE = "invoice", "Factura"
    ORDER = "order", "Pedido"
    DELIVERY_NOTE = "delivery-note", "Albarán firmado"
    CONTRACT = "contract", "Contrato"
    ACCEPTANCE = "acceptance", "Aceptación de condiciones"
    RECEPTION = "reception", "Prueba de recepción"
    MANDATE = "mandate", "Mandato SEPA firmado"
    GUARANTEE = "guarantee", "Garantía"
    RECEIVED = "received", "Recibido con una respuesta"
    PAYMENT = "payment", "Justificante de pago"
    EVIDENCE = "evidence", "Prueba de lo que no está bien"


class Document(models.Model):
    """The bytes lie outside the database, under their own SHA-256; the same file twice is one row."""

    company = models.ForeignKey(Company, models.CASCADE)
    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=150)
    media_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=150)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "sha256"], name="document_once")]

    def __str__(self) -> str:
        return self.name


class Filing(models.Model):
    """A document filed under a customer, and under an invoice where it is about one."""

    company = models.ForeignKey(Company, models.CASCADE)
    document = models.ForeignKey(Document, models.CASCADE, related_name="filings")
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="filings")
    invoice = models.ForeignKey(Invoice, models.CASCADE, null=True, related_name="filings")
    kind = models.CharField(max_length=20, choices=DocumentKind)
    filed_at = models.DateTimeField()
    filed_by = models.CharField(max_length=150)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["document", "invoice"], condition=Q(invoice__isnull=False), name="filing_once_per_invoice"
            ),
            models.UniqueConstraint(
                fields=["document", "customer"], condition=Q(invoice__isnull=True), name="filing_once_per_customer"
            ),
        ]
        indexes = [models.Index(fields=["customer", "-id"], name="filing_by_customer")]
