"""archive add, archive list: the documents behind the invoices, from the command line."""

from pathlib import Path
from typing import Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, desk
from amistoso.cli.explaining import one_customer
from amistoso.cli.loading import bytes_of
from amistoso.cli.notes import OnInvoice, Who, done, invoice_named
from amistoso.cli.output import json_line, print_table, words

archive = typer.Typer(help="Archivo de documentos: facturas, pedidos, albaranes firmados, contratos.")


def add_commands(app: typer.Typer) -> None:
    app.add_typer(archive, name="archive")


@archive.command()
def add(
    who: Who,
    file: Annotated[Path, typer.Argument(help="PDF, imagen, XML, correo .eml, DOCX, XLSX, ODT u ODS.")],
    kind: Annotated[
        str, typer.Option(help="invoice, order, delivery-note, contract, acceptance o reception.")
    ] = "invoice",
    invoice: OnInvoice = "",
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Guarda un documento de un cliente o de una de sus facturas; dos veces el mismo fichero se guarda una."""
    place = desk(company, as_of)
    from amistoso.actions import archives

    customer = one_customer(place, who)
    of = invoice_named(place, invoice, customer) if invoice else None
    made = archives.add(
        company=place.company, customer_id=customer.pk, kind=kind, invoice_id=of.pk if of else None,
        file_name=file.name, content=bytes_of(file), actor=place.actor, at=place.moment.at,
    )  # fmt: skip
    done(
        f"{made.document.name} está en el archivo de {customer.name}.", as_json, document=made.document_id,
        customer=customer.name, invoice=of.number if of else "", kind=made.kind, sha256=made.document.sha256,
    )  # fmt: skip


@archive.command(name="list")
def listed(who: Who, as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Muestra los documentos de un cliente, el último primero."""
    place = desk(company, as_of)
    from amistoso.queries import documents

    filed = documents.filed_under(company=place.company, customer=one_customer(place, who))
    rows = [(one.document, one.invoice.number if one.invoice else "", one.kind, one.filed_at) for one in filed]
    if as_json:
        for document, number, kind, at in rows:
            json_line(
                {
                    "document": document.id, "name": document.name, "kind": kind, "invoice": number,
                    "media_type": document.media_type, "size": document.size, "sha256": document.sha256,
                    "filed_at": at.isoformat(),
                }
            )  # fmt: skip
        return
    if not rows:
        words.print("No hay documentos.")
        return
    shown = [(f"{at:%d/%m/%Y}", kind, number, document.name) for document, number, kind, at in rows]
    print_table(("Día", "Tipo", "Factura", "Documento"), shown)
