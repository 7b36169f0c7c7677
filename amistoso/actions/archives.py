"""Put documents in the archive and take them out: a person's uploads, and the e-invoices that are loaded."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from django.db import transaction

from amistoso.actions import archive_files, events
from amistoso.actions.refusals import Refusal
from amistoso.core import ledger, papers
from amistoso.core.documents import Problem
from amistoso.core.mails import Attachment
from amistoso.importers import enclosures
from amistoso.models import Company, Customer, Document, DocumentKind, Filing, Invoice, Message
from amistoso.queries.sql import in_batches

BATCH = 500


def add(
    *,
    company: Company,
    customer_id: int,
    kind: str,
    file_name: str,
    content: bytes,
    actor: str,
    at: datetime,
    invoice_id: int | None = None,
) -> Filing:
    """File a document under a customer, or under one of its invoices; the same file again only changes its kind."""
    customer = Customer.objects.get(company=company, id=customer_id)
    invoice = Invoice.objects.get(company=company, customer=customer, id=invoice_id) if invoice_id else None
    if kind not in DocumentKind.values:
        message = f"«{kind[:30]}» no es un tipo de documento."
        raise Refusal("document-kind", message, f"Los tipos son: {', '.join(DocumentKind.values)}.")
    media_type = _checked(file_name, content)
    with transaction.atomic():
        document = _document(company, file_name, media_type, content, actor, at)
        filing, is_new = Filing.objects.get_or_create(
            document=document,
            customer=customer,
            invoice=invoice,
            defaults={"company": company, "kind": kind, "filed_at": at, "filed_by": actor},
        )
        if not is_new and filing.kind == kind:
            return filing
        Filing.objects.filter(id=filing.id).update(kind=kind)
        data = {"name": document.name, "sha256": document.sha256, "kind": kind, "invoice": str(invoice or "")}
        events.note(filing, noun="document", verb="add" if is_new else "change", actor=actor, at=at, data=data)
    filing.kind = kind
    return filing


def media_of(*, file_name: str, content: bytes) -> str:
    """Say what a file is, or refuse what the archive does not take."""
    return _checked(file_name, content)


def _checked(file_name: str, content: bytes) -> str:
    if not content:
        raise Refusal("document-empty", f"«{file_name[:80]}» está vacío.", "Elija el fichero de nuevo.")
    if len(content) > papers.MAX_PAPER_BYTES:
        limit = papers.MAX_PAPER_BYTES // 2**20
        message = f"«{file_name[:80]}» ocupa {len(content) // 2**20} MB y el máximo son {limit} MB."
        raise Refusal("document-too-large", message, "Guárdelo con menos resolución, o divídalo.")
    media_type = papers.media_type(content, file_name)
    if not media_type:
        message = f"«{file_name[:80]}» no es de un tipo que se guarde en el archivo."
        hint = "Guárdelo como PDF o imagen; también valen XML, correos .eml y documentos DOCX, XLSX, ODT y ODS."
        raise Refusal("document-type", message, hint)
    return media_type


def _document(company: Company, file_name: str, media_type: str, content: bytes, actor: str, at: datetime) -> Document:
    """Bytes first, row second: a row never speaks of a file that is not there."""
    sha256 = archive_files.put(company.id, content)
    document, _ = Document.objects.get_or_create(
        company=company,
        sha256=sha256,
        defaults={
            "name": papers.clean_name(file_name, media_type),
            "media_type": media_type,
            "size": len(content),
            "added_at": at,
            "added_by": actor,
        },
    )
    # Whoever took the last copy out a moment ago may have taken these bytes with it.
    transaction.on_commit(partial(archive_files.put, company.id, content))
    return document


def keep(*, company: Company, name: str, media_type: str, content: bytes, actor: str, at: datetime) -> Document:
    """Keep what we made ourselves, such as the letters of a print run, without filing it under a customer."""
    return _document(company, name, media_type, content, actor, at)


def file_loaded(
    *, company: Company, numbers: Sequence[str], file_name: str, content: bytes, actor: str, at: datetime
) -> None:
    """File an e-invoice under every invoice it holds, in the transaction that loads them; and the readable copies
    that it carries, when it is one invoice."""
    media_type = papers.media_type(content, file_name) or papers.SIGNED
    _file_under(company, numbers, _document(company, file_name, media_type, content, actor, at), actor, at)
    if len(numbers) == 1 and media_type != papers.PDF:
        for place, (name, pdf) in enumerate(enclosures.pdfs_inside(content), start=1):
            called = (name or f"{numbers[0]} {place}").replace("/", "-")
            _file_under(company, numbers, _document(company, called, papers.PDF, pdf, actor, at), actor, at)


def _file_under(company: Company, told: Sequence[str], document: Document, actor: str, at: datetime) -> None:
    numbers = sorted({number[: ledger.MAX_NUMBER] for number in told})
    for some in in_batches(numbers, BATCH):
        found = Invoice.objects.filter(company=company, number__in=some)
        Filing.objects.bulk_create(
            [
                Filing(
                    company=company, document=document, customer_id=customer_id, invoice_id=invoice_id,
                    kind=DocumentKind.INVOICE, filed_at=at, filed_by=actor,
                )
                for invoice_id, customer_id in found.order_by("id").values_list("id", "customer_id")
            ],
            ignore_conflicts=True,
        )  # fmt: skip


def remove(*, company: Company, filing_id: int, actor: str, at: datetime) -> bool:
    """Take a document out of its place; when it lies nowhere else, its bytes go too."""
    filing = Filing.objects.select_related("document", "invoice").get(company=company, id=filing_id)
    document = filing.document
    with transaction.atomic():
        if not Filing.objects.filter(id=filing.id).delete()[0]:
            return False
        data = {
            "name": document.name, "sha256": document.sha256, "kind": filing.kind, "invoice": str(filing.invoice or "")
        }  # fmt: skip
        events.note(filing, noun="document", verb="remove", actor=actor, at=at, data=data)
        if not Filing.objects.filter(document=document).exists():
            document.delete()
            transaction.on_commit(lambda: _drop_unused(company, document.sha256))
    return True


def _drop_unused(company: Company, sha256: str) -> None:
    if not Document.objects.filter(company=company, sha256=sha256).exists():
        archive_files.drop(company.id, sha256)


def content_of(*, company: Company, document_id: int) -> tuple[Document, bytes]:
    """Return a document of the company with its bytes."""
    document = Document.objects.get(company=company, id=document_id)
    return document, archive_files.get(company.id, document.sha256)


def damaged(*, company: Company) -> Iterator[Problem]:
    """Read the whole archive, and tell each document whose bytes are lost or changed: it may be evidence."""
    for document in Document.objects.filter(company=company).order_by("id").iterator(chunk_size=BATCH):
        state = archive_files.state_of(company.id, document.sha256)
        if state is archive_files.State.WHOLE:
            continue
        what = "falta en el archivo" if state is archive_files.State.LOST else "ha cambiado desde que se guardó"
        filing = Filing.objects.filter(document=document).select_related("customer", "invoice").order_by("id").first()
        where = f"cliente {filing.customer.name}" if filing else "archivo"
        about = f", de la factura {filing.invoice}," if filing and filing.invoice else ""
        message = f"El documento «{document.name}»{about} {what}."
        yield Problem(where, "document-lost", message, "Recupérelo de la copia de seguridad, o vuelva a añadirlo.")


def attachments_of(message: Message) -> tuple[Attachment, ...]:
    """Return the files that go with a message; what was taken out of the archive since does not leave."""
    wanted = [document_id for document_id, _ in message.attachments or ()]
    still_there = Document.objects.filter(company_id=message.company_id, id__in=wanted).order_by("id")
    return tuple(
        Attachment(one.name, one.media_type, archive_files.get(one.company_id, one.sha256)) for one in still_there
    )
