"""`amistoso load` of e-invoices and `amistoso archive`, as a person types them."""

from tests.cli.shop import NIF
from tests.importers.einvoice_pages import cii, facturae, facturae_invoice, pdf, ubl


def test_many_e_invoices_are_loaded_at_once_and_kept(ready, tmp_path, settings):
    settings.ARCHIVE = tmp_path / "archive"
    (tmp_path / "lote.xsig").write_bytes(facturae(facturae_invoice("1"), facturae_invoice("2"), seller=f"ES{NIF}"))
    (tmp_path / "f-1.pdf").write_bytes(pdf(cii().replace(b"ESB28015865", NIF.encode())))
    (tmp_path / "ajena.xml").write_bytes(ubl())
    said = ready("load", "lote.xsig", "f-1.pdf", "ajena.xml", "--json")
    assert said.code == 1
    assert [(one["format"], one["created"], one["loaded"]) for one in said.lines] == [
        ("facturae", 2, True), ("factur-x", 1, True), ("ubl", 0, False),
    ]  # fmt: skip
    assert [one["number"] for one in said.lines[0]["invoices"]] == ["A-1", "A-2"]
    assert said.lines[0]["invoices"][0]["buyer_reference"] == "PED-9"
    assert "other-seller" in [one["code"] for one in said.lines[2]["problems"]]
    listed = ready("archive", "list", "Sol SL", "--json").lines
    assert {(one["name"], one["invoice"]) for one in listed} == {
        ("lote.xsig", "A-1"), ("lote.xsig", "A-2"), ("f-1.pdf", "F-1"),
    }  # fmt: skip


def test_a_document_is_added_to_an_invoice(ready, tmp_path, settings):
    settings.ARCHIVE = tmp_path / "archive"
    (tmp_path / "f.xml").write_bytes(facturae(seller=NIF))
    (tmp_path / "albaran.pdf").write_bytes(b"%PDF-1.7 albaran")
    (tmp_path / "nota.html").write_bytes(b"<html>")
    assert ready("load", "f.xml").code == 0
    said = ready("archive", "add", "Sol SL", "albaran.pdf", "--kind", "delivery-note", "--invoice", "A-1", "--json")
    assert (said.code, said.lines[0]["kind"], said.lines[0]["invoice"]) == (0, "delivery-note", "A-1")
    assert "albaran.pdf" in ready("archive", "list", "Sol SL").out
    refused = ready("archive", "add", "Sol SL", "nota.html")
    assert (refused.code, "document-type" in refused.err) == (1, True)
    wrong = ready("archive", "add", "Sol SL", "albaran.pdf", "--kind", "factura")
    assert (wrong.code, "document-kind" in wrong.err) == (1, True)


def test_a_dry_run_reads_an_e_invoice_of_anybody(amistoso, tmp_path):
    (tmp_path / "f.xml").write_bytes(facturae())
    said = amistoso("load", "--dry-run", "f.xml", "--json")
    assert said.code == 0
    (invoice,) = said.lines[0]["invoices"]
    assert (invoice["number"], invoice["payable"], invoice["seller_tax_id"]) == ("A-1", "121.00", "B28015865")
    assert invoice["due_dates"] == [{"due_date": "2026-02-15", "amount": "121.00"}]
