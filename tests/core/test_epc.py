"""The QR code of a transfer: what stands in it, when there is none, and that a stock reader reads it."""

import io

import pytest
import segno
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from amistoso.channels import printing
from amistoso.core import creditor_references, epc
from tests.pixels import read_png

IBAN = "ES91 2100 0418 4502 0005 1332"
RF = creditor_references.of_customer(1, 77)


def test_it_says_what_the_guideline_asks_for():
    said = epc.payload("Ferretería Robles, S.L.", IBAN, 123456, "EUR", RF).split("\n")
    assert said == [
        "BCD", "002", "1", "SCT", "", "Ferretería Robles, S.L.", "ES9121000418450200051332", "EUR1234.56", "", RF
    ]  # fmt: skip


def test_what_is_no_structured_reference_goes_in_as_text():
    said = epc.payload("Robles", IBAN, 5, "EUR", "F-2026/1, F-2026/2").split("\n")
    assert said[7:] == ["EUR0.05", "", "", "F-2026/1, F-2026/2"]


@pytest.mark.parametrize(
    ("name", "iban", "minor", "currency"),
    [
        ("Robles", IBAN, 100, "USD"),
        ("Robles", IBAN, 0, "EUR"),
        ("Robles", IBAN, -100, "EUR"),
        ("Robles", IBAN, 100_000_000_000, "EUR"),
        ("Robles", "", 100, "EUR"),
        ("Robles", "ES9121000418450200051333", 100, "EUR"),
        ("Robles", "TR330006100519786457841326", 100, "EUR"),  # no SEPA transfer goes there
        ("  ", IBAN, 100, "EUR"),
    ],
)
def test_there_is_none_where_a_bank_could_not_carry_it_out(name, iban, minor, currency):
    assert epc.payload(name, iban, minor, currency, RF) == ""


@given(st.text(max_size=200), st.text(max_size=300), st.integers(1, epc.MAX_MINOR))
def test_nothing_in_a_name_or_text_breaks_out_of_its_line(name, reference, minor):
    said = epc.payload(f"R{name}", IBAN, minor, "EUR", reference)
    lines = said.split("\n")
    assert len(lines) <= 11
    assert len(said.encode()) <= epc.MAX_BYTES
    assert lines[:5] == ["BCD", "002", "1", "SCT", ""]
    assert lines[6] == "ES9121000418450200051332"
    assert epc.minor_of(said) == minor
    assert not (len(lines) > 9 and lines[9] and len(lines) > 10 and lines[10])


def test_a_stock_reader_reads_every_one():
    for number in range(60):
        said = epc.payload(f"Cliente ñ {number} & Cía.", IBAN, 100 + number * 977, "EUR", f"F-2026/{number:04d}")
        found = zxingcpp.read_barcodes(read_png(printing.qr_png(said, scale=4)))
        assert [one.text for one in found] == [said]


def test_the_longest_still_fits_version_13():
    said = epc.payload("Ñ" * 70, IBAN, epc.MAX_MINOR, "EUR", "ü" * 140)
    out = io.BytesIO()
    code = segno.make_qr(said, error="m", encoding="utf-8", eci=False, boost_error=False)
    code.save(out, kind="png")
    assert code.version <= 13
    assert [one.text for one in zxingcpp.read_barcodes(read_png(printing.qr_png(said)))] == [said]


@given(st.integers(1, 10**9), st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=60))
def test_the_code_on_paper_has_the_dots_that_the_library_draws(minor, text):
    said = epc.payload("Maderas del Segura, S.L.", IBAN, minor, "EUR", text)
    ours, theirs = read_png(bytes(printing.qr_dots(said))), read_png(printing.qr_png(said, scale=1, border=2))
    assert ours.tolist() == theirs.tolist()
