"""What the importers of CAMT, MT940, OFX and bank lists make of what banks write, and what they refuse."""

from dataclasses import replace
from datetime import date

import pytest

from amistoso.importers import camt, formats, mt940, ofx
from tests.importers import statement_pages
from tests.importers.statement_pages import entry, movement, table, transfer


def codes(parsed) -> set[str]:
    return {problem.code for problem in parsed.problems}


def camt_entries(*entries: str, **said: str):
    parsed = camt.parse(statement_pages.camt("".join(entries), **said).encode())
    assert not parsed.has_errors, parsed.problems
    return parsed.statements[0].entries


def mt940_entry(line: str, details: str = "PAGO"):
    parsed = mt940.parse(statement_pages.mt940(f":61:{line}\r\n:86:{details}").encode())
    assert not parsed.has_errors, parsed.problems
    return parsed.statements[0].entries[0]


def test_a_transfer_says_who_paid_and_for_what():
    (one,) = camt_entries(entry(details=transfer("Fra 2026/0123", end_to_end="NOTPROVIDED")))
    assert (one.amount_minor, one.text) == (5_000, "Fra 2026/0123 Pérez SL")
    assert (one.payer_name, one.payer_iban) == ("Pérez SL", "ES7921000813610123456789")
    assert (one.end_to_end_id, one.reference, one.concept) == ("", "", "RCDT-ESCT")


def test_a_structured_reference_is_kept_and_found_in_free_text():
    strd = "<RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>"
    (one,) = camt_entries(entry(details=transfer(more=strd)))
    assert one.creditor_reference == one.reference == "RF18539007547034"
    (other,) = camt_entries(entry(details=transfer("pago RF18 5390 0754 7034 gracias")))
    assert other.creditor_reference == "RF18539007547034"


def test_a_batch_is_taken_apart_only_where_its_parts_make_it_up():
    parts = transfer("uno", amount="30.00") + transfer("dos", amount="20.00")
    assert [one.amount_minor for one in camt_entries(entry(details=parts))] == [3_000, 2_000]
    (whole,) = camt_entries(entry("60.00", details=parts))
    assert (whole.amount_minor, whole.payer_name) == (6_000, "")
    assert "uno" in whole.text
    assert "dos" in whole.text


def test_money_that_came_back_says_why_and_from_whom():
    returned = transfer("Recibo", more="<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>")
    (one,) = camt_entries(entry(side="DBIT", details=returned))
    assert (one.amount_minor, one.is_return, one.return_code, one.payer_name) == (-5_000, True, "AM04", "Pérez SL")
    (reversal,) = camt_entries(entry(side="DBIT", more="<RvslInd>true</RvslInd>"))
    assert reversal.is_return


def test_movements_in_another_currency_stand_apart():
    content = statement_pages.camt(entry() + entry("9.00", currency="USD"), closing="150.00").encode()
    parsed = camt.parse(content)
    assert [(one.currency, len(one.entries)) for one in parsed.statements] == [("EUR", 1), ("USD", 1)]
    assert "other-currency" in codes(parsed)


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (("<CdtDbtInd>CRDT", "<CdtDbtInd>QUIZA"), "camt-entry"),
        (('Ccy="EUR">50.00', 'Ccy="EUR">-50.00'), "camt-entry"),
        (('Ccy="EUR">50.00', 'Ccy="EUR">50.001'), "camt-entry"),
        (("<BookgDt><Dt>2026-03-02", "<BookgDt><Dt>2026-02-30"), "camt-entry"),
        (("<IBAN>ES9121000418450200051332</IBAN>", ""), "camt-no-account"),
        (("Stmt>", "Nada>"), "camt-no-statement"),
    ],
)
def test_a_camt_that_cannot_be_read_gives_nothing(damage, code):
    parsed = camt.parse(statement_pages.camt(entry(), closing="150.00").replace(*damage).encode())
    assert code in codes(parsed)
    assert not parsed.statements


def test_a_report_in_an_envelope_and_a_page_that_is_not_the_last():
    body = statement_pages.camt(entry()).partition("?>")[2]
    assert camt.looks_like(f"<Sobre><AppHdr/>{body}</Sobre>".encode())
    assert camt.parse(f"<Sobre><AppHdr/>{body}</Sobre>".encode()).statements
    paged = statement_pages.camt("<StmtPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></StmtPgntn>" + entry())
    assert "statement-page" in codes(camt.parse(paged.encode()))


@pytest.mark.parametrize(
    ("line", "cents", "booked", "is_return"),
    [
        ("2603020302C50,00NTRFNONREF", 5_000, date(2026, 3, 2), False),
        ("2603020302D50,NTRFNONREF", -5_000, date(2026, 3, 2), False),
        ("2603020302RC50,00NTRFNONREF", -5_000, date(2026, 3, 2), True),
        ("2603020302RDR50,00NTRFNONREF", 5_000, date(2026, 3, 2), True),
        ("2601021231CR50,5N051NONREF", 5_050, date(2025, 12, 31), False),
        ("2512310102CR50,5N051NONREF", 5_050, date(2026, 1, 2), False),
        ("260302C50,00NRTINONREF", 5_000, date(2026, 3, 2), True),
    ],
)
def test_field_61_says_direction_day_and_return(line, cents, booked, is_return):
    one = mt940_entry(line)
    assert (one.amount_minor, one.booked_on, one.is_return) == (cents, booked, is_return)


def test_field_86_is_read_in_its_three_ways():
    german = mt940_entry(
        "2603020302C50,00NTRFNONREF//B9",
        "166?00GUTSCHRIFT?20EREF+E2E-7?21MREF+M-1?22SVWZ+RE 2026-12 vom 01.03.?232026?31DE89370400440532013000"
        "?32ACME?33 GmbH",
    )
    assert (german.end_to_end_id, german.mandate_id, german.bank_id) == ("E2E-7", "M-1", "B9")
    assert (german.payer_name, german.payer_iban) == ("ACME GmbH", "DE89370400440532013000")
    swift = mt940_entry(
        "2603020302C50,00NTRFEREF//B9",
        "/EREF/E2E-8//CNTP/NL32INGB0000012345/INGBNL2A/ACME BV///REMI/USTD//factuur 12/",
    )
    assert (swift.end_to_end_id, swift.payer_name, swift.text) == ("E2E-8", "ACME BV", "factuur 12 ACME BV")
    words = mt940_entry("2603020302C50,00NTRFNONREF", "TRANSFERENCIA DE PEREZ SL, FRA 2026/0123")
    assert words.payer_name == "PEREZ SL"


def test_a_part_without_the_next_is_not_final():
    parsed = mt940.parse(statement_pages.mt940().replace(":62F:", ":62M:").encode())
    assert "statement-part" in codes(parsed)
    assert not parsed.statements[0].is_final


def test_ofx_reads_both_versions_alike():
    sgml = ofx.parse(statement_pages.ofx().encode())
    closed = (
        movement("50.00").replace("<FITID>B1", "<FITID>B1</FITID>").replace("<NAME>PEREZ SL", "<NAME>PEREZ SL</NAME>")
    )
    xml = '<?xml version="1.0" encoding="UTF-8"?>' + statement_pages.ofx(closed).partition("\r\n\r\n")[2]
    (one,) = sgml.statements[0].entries
    (other,) = ofx.parse(xml.encode()).statements[0].entries
    assert replace(one, where="") == replace(other, where="")
    assert (one.amount_minor, one.payer_name, one.bank_id) == (5_000, "PEREZ SL", "B1")


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_bank_list_is_proved_by_its_running_balance(newest_first):
    rows = ["03/03/2026;03/03/2026;C;5,00;125,00", "02/03/2026;02/03/2026;B;-30,00;120,00",
            "01/03/2026;01/03/2026;A;50,00;150,00"]  # fmt: skip
    (statement,) = formats.read(table(*(rows if newest_first else rows[::-1])).encode()).statements
    assert (statement.opening_minor, statement.closing_minor) == (10_000, 12_500)
    assert [one.text for one in statement.entries] == ["A", "B", "C"]
    gap = formats.read(
        table(*rows[:2], "01/03/2026;01/03/2026;A;50,00;151,00", "28/02/2026;28/02/2026;Z;1,00;101,00").encode()
    )
    assert "statement-row-balance" in codes(gap)


@pytest.mark.parametrize(
    "content", [b"!Type:Bank\nD1/1/26\n", b"01,A,B,260302,1200,1,,,2/\n", b"0" * 5 + b"123456789" + b"05" + b" " * 112]
)
def test_other_formats_are_refused_by_name(content):
    assert codes(formats.read(content)) == {"unsupported-statement"}
