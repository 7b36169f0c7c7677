"""A readable copy inside an e-invoice is found, whatever the syntax; nothing else is taken for one."""

import base64

import pytest

from amistoso.importers import enclosures
from tests.importers.einvoice_pages import ubl

PDF = b"%PDF-1.7 factura"
CODED = base64.encodebytes(PDF).decode()


def holder(name: str, attributes: str = "") -> str:
    return f"<{name} {attributes}>{CODED}</{name}>"


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        (holder("EmbeddedDocumentBinaryObject", "mimeCode='application/pdf' filename='f.pdf'"), "f.pdf"),
        (holder("AttachmentBinaryObject", "filename='f.pdf'"), "f.pdf"),
        ("<AttachmentDescription>Factura</AttachmentDescription>" + holder("AttachmentData"), "Factura"),
        ("<NomeAttachment>f.pdf</NomeAttachment>" + holder("Attachment"), "f.pdf"),
        (holder("AttachmentData"), ""),
    ],
)
def test_the_copy_is_found_with_its_name(inside, name):
    assert enclosures.pdfs_inside(f"<r><A>{inside}</A></r>".encode()) == [(name, PDF)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<r>",
        ubl(),
        b"<r><AttachmentData>JVBERi***</AttachmentData></r>",
        b"<r><AttachmentData>TVqQAAMAAAAEAAAA</AttachmentData></r>",
        b"<r><AttachmentData/></r>",
        b"%PDF-1.7",
    ],
)
def test_what_is_none_is_left(content):
    assert enclosures.pdfs_inside(content) == []


def test_no_more_than_a_few_are_taken():
    many = f"<r>{f'<AttachmentData>{CODED}</AttachmentData>' * 50}</r>".encode()
    assert len(enclosures.pdfs_inside(many)) == enclosures.MAX_ENCLOSURES
