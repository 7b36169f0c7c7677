"""What the importers of CAMT, MT940, OFX and bank lists make of what banks write, and what they refuse."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from amistoso.importers import camt, formats, mt940, ofx
from tests.importers import statement_pages
from tests.importers.statement_pages import entry, movement, table, transfer

POLISH = "61109010140000071219812874"  # an account as Poland writes it, without the country


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


@pytest.mark.parametrize(
    ("code", "words", "is_return", "why"),
    [
        ("<Prtry><Cd>NRTI+109+00931</Cd></Prtry>", "Retoure AC04", True, "AC04"),
        ("<Prtry><Cd>NTRF+109+00931</Cd></Prtry>", "Retoure", True, ""),
        ("<Prtry><Cd>NTRF+105+00931</Cd></Prtry>", "Strom", False, ""),
        ("<Prtry><Cd>068</Cd></Prtry>", "DEVOLUCION RECIBO FRA 12 MOTIVO AM04", True, "AM04"),
        ("<Domn><Fmly><Cd>IDDT</Cd><SubFmlyCd>OTHR</SubFmlyCd></Fmly></Domn>", "IMPAGADO FRA 12", True, ""),
        ("<Domn><Fmly><Cd>CCRD</Cd><SubFmlyCd>POSD</SubFmlyCd></Fmly></Domn>", "DEVOLUCION COMPRA", False, ""),
    ],
)
def test_the_code_or_the_words_of_a_bank_say_that_money_came_back(code, words, is_return, why):
    told = entry(side="DBIT", details=transfer(words))
    start, end = told.index("<Domn>"), told.index("</Domn>") + len("</Domn>")
    (one,) = camt_entries(told[:start] + code + told[end:])
    assert (one.is_return, one.return_code) == (is_return, why)
    assert one.payer_name == ("Pérez SL" if is_return else "")


@pytest.mark.parametrize(
    ("declared", "written"), [("ISO-8859-1", "utf-8"), ("US-ASCII", "utf-8"), ("UTF-8", "cp1252"), ("UTF-16", "utf-8")]
)
def test_letters_are_read_as_they_are_and_not_as_the_first_line_says(declared, written):
    content = statement_pages.camt(entry(details=transfer(name="Peña Núñez"))).replace("UTF-8", declared)
    assert camt.parse(content.encode(written)).statements[0].entries[0].payer_name == "Peña Núñez"


def test_a_payer_named_in_words_alone_is_found():
    (one,) = camt_entries(entry(details="<TxDtls/>", more="<AddtlNtryInf>Transferencia de Sol SL</AddtlNtryInf>"))
    assert one.payer_name == "Sol SL"


def test_a_return_told_in_the_words_of_field_86_is_one():
    one = mt940_entry("260302D50,00NMSCNONREF", "DEVOLUCION RECIBO FRA 12 AM04")
    assert (one.is_return, one.return_code) == (True, "AM04")


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


def test_our_own_account_is_never_the_payers():
    ours = "ES9121000418450200051332"
    assert mt940_entry("260302C50,00NTRFNONREF", f"{ours} PAGO").payer_iban == ""
    to = movement().replace("<MEMO>", f"<BANKACCTTO><ACCTID>{ours}</BANKACCTTO><MEMO>")
    assert ofx.parse(statement_pages.ofx(to).encode()).statements[0].entries[0].payer_iban == ""
    rows = table(f"02/03/2026;Pago;{ours};1,00", headings="Fecha;Concepto;IBAN ordenante;Importe")
    assert formats.read(rows.encode()).statements[0].entries[0].payer_iban == ""


def test_a_creditor_reference_counts_wherever_field_86_has_it():
    one = mt940_entry("260302C50,00NTRFNONREF", "/RFB/RF18539007547034/NAME/ACME")
    assert one.creditor_reference == "RF18539007547034"


def test_field_86_names_the_other_party_and_not_ourselves():
    roles = mt940_entry("260302C50,00NTRFNONREF", "/BENM//NAME/WE/ORDP//NAME/ACME LTD/REMI/INV 12")
    assert (roles.payer_name, roles.text) == ("ACME LTD", "INV 12 ACME LTD")
    short = mt940_entry("260302C50,00NTRFNONREF", "166~20FV 12~32ACME SP Z OO~33UL DLUGA 1~38" + POLISH)
    assert (short.payer_name, short.payer_iban) == ("ACME SP Z OO UL DLUGA 1", "PL" + POLISH)
    colons = mt940_entry("260302C50,00NTRFNONREF", "166?20EREF: E2E-1?21SVWZ: RE 12?32ACME")
    assert (colons.end_to_end_id, colons.text) == ("E2E-1", "RE 12 E2E-1 ACME")


def test_mt940_groups_thousands_where_the_other_mark_ends_the_number():
    content = statement_pages.mt940(
        ":61:260302C1.350,25NTRFNONREF\r\n:86:X", opening="C260301EUR1.000,00", closing="C260302EUR2.350,25"
    )
    parsed = mt940.parse(("\r\n  " + content).encode())
    assert (parsed.problems, parsed.statements[0].entries[0].amount_minor) == ((), 135_025)


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


def ofx_amounts(*movements: str) -> list[int]:
    parsed = ofx.parse(statement_pages.ofx("".join(movements)).encode())
    assert not parsed.has_errors, parsed.problems
    return [one.amount_minor for one in parsed.statements[0].entries]


def test_ofx_that_leaves_the_sign_to_the_kind():
    charge = movement("20.00").replace("CREDIT", "DEBIT")
    assert ofx_amounts(movement(), charge) == [5_000, -2_000]
    # Where some movement has a minus, signs are written and kinds say nothing.
    assert ofx_amounts(movement(), charge, movement("-1.00")) == [5_000, 2_000, -100]


def test_ofx_amounts_and_days_are_read_whole_or_refused():
    assert ofx_amounts(movement("1.350.000"), movement("1.350,25"), movement("1,350.25", day="2026-03-02")) == [
        135_000_000, 135_025, 135_025,
    ]  # fmt: skip
    parsed = ofx.parse(statement_pages.ofx(movement("12..5")).encode())
    assert (codes(parsed), parsed.statements) == ({"ofx-movement"}, ())


def test_ofx_cut_before_its_end_needs_a_person():
    parsed = ofx.parse(statement_pages.ofx().partition("</BANKTRANLIST>")[0].encode())
    assert "ofx-no-end" in codes(parsed)
    assert not parsed.statements[0].is_final


def test_an_interim_balance_of_the_day_is_no_opening_balance():
    interim = (
        "<Bal><Tp><CdOrPrtry><Cd>ITBD</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
        "<Dt><Dt>2026-03-02</Dt></Dt></Bal>"
    )
    (report,) = camt.parse(statement_pages.camt(interim + entry(), kind="052").encode()).statements
    assert report.opening_minor is None


def packed(**files: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


def test_statements_packed_by_the_bank_are_read_all_or_none():
    day = statement_pages.camt(entry(), closing="150.00").encode()
    parsed = formats.read(packed(monday=day, tuesday=statement_pages.mt940().encode()))
    assert (len(parsed.statements), parsed.problems) == (2, ())
    bad = formats.read(packed(monday=day, tuesday=day.replace(b">50.00<", b">5x.00<")))
    assert (bad.statements, bad.problems[0].where) == ((), "tuesday, apunte 1")
    noise = "".join(entry(ref=f"{number * 7919:x}", details=transfer(f"{number**5}")) for number in range(2_000))
    long = packed(monday=statement_pages.camt(noise, opening="").encode())
    assert len(long) > formats.LONG_FILE_BYTES
    assert len(formats.read(long).statements[0].entries) == 2_000
    assert codes(formats.read(packed(monday=day, photo=b"\x89PNG"))) == {"zip-file"}
    damaged = packed(monday=day, tuesday=day)
    damaged = damaged[: -len(day)].replace(b">50.00<", b">50.01<") + damaged[-len(day) :]
    assert (codes(formats.read(damaged)), formats.read(damaged).statements) == ({"zip-file"}, ())


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
