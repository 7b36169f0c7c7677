"""What is wrong or missing in the set-up and the data, each with what it blocks and how to mend it."""

from datetime import date

from django.conf import settings
from django.db.models import F

from amistoso.core import identifiers
from amistoso.core.documents import Level, Problem
from amistoso.models import BankAccount, Company, Contact, Customer, Invoice, Item, Sender
from amistoso.queries.protocols import ProtocolError, protocol_of


def problems(*, company: Company, today: date) -> list[Problem]:
    """Return every problem, what blocks most first."""
    return [*_set_up(company), *_bank(company, today), *_customers(company), *_invoices(company, today)]


def _set_up(company: Company) -> list[Problem]:
    found = []
    if not company.email and not Sender.objects.filter(company=company).exists():
        found.append(
            Problem(
                "empresa", "sender-missing", "Nadie firma los mensajes: no hay correo de administración.",
                "amistoso sender administration --name … --email …",
            )
        )  # fmt: skip
    if not company.iban:
        found.append(
            Problem(
                "empresa", "iban-missing", "La empresa no tiene IBAN: los mensajes no dirán dónde pagar.",
                "Añádalo en la mesa, en Empresa.", Level.WARNING,
            )
        )  # fmt: skip
    elif not identifiers.iban_is_valid(company.iban):
        found.append(
            Problem(
                "empresa", "iban-invalid", f"El IBAN {company.iban} no es válido.", "Corríjalo en la mesa, en Empresa."
            )
        )
    if settings.EMAIL_URL.startswith("outbox:"):
        found.append(
            Problem(
                "entorno", "email-to-outbox", "El correo no sale: se guarda como ficheros .eml en la carpeta outbox.",
                "Ponga AMISTOSO_EMAIL_URL=smtp://usuario:clave@servidor:587 para enviar de verdad.", Level.NOTE,
            )
        )  # fmt: skip
    try:
        protocol_of(company)
    except ProtocolError as error:
        found += error.problems
    return found


def _bank(company: Company, today: date) -> list[Problem]:
    watched = BankAccount.objects.filter(company=company, is_watched=True).order_by("account")
    if not watched:
        hint = "amistoso load extracto.n43"
        return [Problem("banco", "bank-data-missing", "No hay extractos del banco: no se escribirá a nadie.", hint)]
    try:
        oldest = protocol_of(company).limits.bank_data_max_age_days
    except ProtocolError:
        return []
    return [
        Problem(
            f"cuenta {account.account}", "bank-data-stale",
            f"Los datos llegan hasta el {account.until_on:%d/%m/%Y}." if account.until_on else "No hay datos.",
            "Cargue un extracto más reciente, o deje de vigilar la cuenta si los clientes no pagan en ella.",
        )
        for account in watched
        if account.until_on is None or (today - account.until_on).days > oldest
    ]  # fmt: skip


def _customers(company: Company) -> list[Problem]:
    good = Contact.objects.filter(company=company, bounced_on__isnull=True, do_not_contact=False).exclude(email="")
    owing = Customer.objects.filter(company=company, items__open_minor__gt=0).distinct().order_by("name")
    found = [
        Problem(
            f"cliente {customer.name}", "no-good-contact", "Debe facturas y no tiene un correo al que escribir.",
            f'amistoso contact "{customer.tax_id or customer.name}" --email …', Level.WARNING,
        )
        for customer in owing.exclude(id__in=good.values("customer_id"))
    ]  # fmt: skip
    for customer in Customer.objects.filter(company=company, country="ES").exclude(tax_id="").order_by("name"):
        if not identifiers.is_valid_spanish_tax_id(customer.tax_id):
            hint = "Corríjalo en la ficha del cliente."
            found.append(
                Problem(
                    f"cliente {customer.name}",
                    "tax-id-invalid",
                    f"El NIF {customer.tax_id} no es válido.",
                    hint,
                    Level.WARNING,
                )
            )
    return found


def _invoices(company: Company, today: date) -> list[Problem]:
    early = Item.objects.filter(company=company, due_on__lt=F("issued_on"), open_minor__gt=0).order_by("number")
    found = [
        Problem(
            f"factura {item.number}", "due-before-issue",
            f"Vence el {item.due_on:%d/%m/%Y}, antes de emitirse ({item.issued_on:%d/%m/%Y}).",
            "Corrija la fecha en su programa y vuelva a cargar el listado.", Level.WARNING,
        )
        for item in early[:100]
    ]  # fmt: skip
    later = Invoice.objects.filter(company=company, issued_on__gt=today).order_by("number")
    found += [
        Problem(
            f"factura {invoice.number}", "issued-in-future", f"Fecha de emisión {invoice.issued_on:%d/%m/%Y}.",
            "Compruebe el año.", Level.WARNING,
        )
        for invoice in later[:100]
    ]  # fmt: skip
    return found
