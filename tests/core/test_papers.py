"""The archive takes a file for what its bytes are, and attaches what a mail can carry."""

import pytest

from amistoso.core import papers
from amistoso.core.papers import Paper

JPEG, PNG = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("content", "name", "media"),
    [
        (b"%PDF-1.7", "a.pdf", "application/pdf"),
        (b"%PDF-1.7", "a.html", "application/pdf"),
        (JPEG, "albaran.jpg", "image/jpeg"),
        (PNG, "x", "image/png"),
        (b"\x00\x00\x00\x18ftypheic", "foto.heic", "image/heic"),
        (b"<?xml version='1.0'?><Facturae/>", "a.xml", "application/xml"),
        (b"\xef\xbb\xbf<Invoice/>", "a.xml", "application/xml"),
        (b"<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><f/>", "a.xml", "application/xml"),
        (b"\x30\x82\x01", "a.xml.p7m", "application/pkcs7-mime"),
        (b"PK\x03\x04", "c.docx", papers._OFFICE[".docx"]),
        (b"From: a@b.es\r\nTo: c@d.es\r\nSubject: Conforme\r\n\r\nok", "ok.eml", "message/rfc822"),
        (b"PK\x03\x04", "x.zip", ""),
        (b"PK\x03\x04", "x.jar", ""),
        (b"<!DOCTYPE html><html>", "a.xml", ""),
        (b"<?xml version='1.0'?><svg onload='x'/>", "a.xml", ""),
        (b"<x><h:script xmlns:h='http://www.w3.org/1999/xhtml'/></x>", "a.xml", ""),
        (b"MZ\x90", "factura.pdf", ""),
        (b"hola", "a.txt", ""),
        (b"", "a.pdf", ""),
    ],
)
def test_a_file_is_what_its_bytes_say(content, name, media):
    assert papers.media_type(content, name) == media


@pytest.mark.parametrize(
    ("name", "media", "clean"),
    [
        ("factura 981.pdf", "application/pdf", "factura 981.pdf"),
        ("..\\..\\windows\\x.pdf", "application/pdf", "x.pdf"),
        ("../../etc/passwd", "application/pdf", "passwd.pdf"),
        ("a\r\nSet-Cookie: b.pdf", "application/pdf", "a Set-Cookie- b.pdf"),
        ("factura.exe", "application/pdf", "factura.exe.pdf"),
        ("", "application/pdf", "documento.pdf"),
        (".pdf", "application/pdf", "documento.pdf"),
        ("ñandú€.JPG", "image/jpeg", "ñandú€.jpg"),
    ],
)
def test_names_are_safe_in_folders_and_headers(name, media, clean):
    assert papers.clean_name(name, media) == clean
    assert len(papers.clean_name(name * 500, media)) <= papers.MAX_NAME


def test_what_a_person_can_read_goes_before_xml_each_once_and_within_the_limit():
    xml, pdf = Paper(1, "a.xml", papers.XML, 10), Paper(2, "a.pdf", papers.PDF, 10)
    note = Paper(3, "n.xml", papers.XML, 10, "order")
    huge = Paper(4, "h.pdf", papers.PDF, papers.MAX_ATTACHED_BYTES)
    assert papers.to_attach([xml, pdf, pdf, note], ["invoice"]) == ((pdf,), ())
    assert papers.to_attach([xml, pdf, note], ["invoice", "order"]) == ((pdf, note), ())
    assert papers.to_attach([xml], ["invoice"]) == ((xml,), ())
    assert papers.to_attach([pdf, huge], ["invoice"]) == ((pdf,), (huge,))
    assert papers.to_attach([pdf], []) == ((), ())
