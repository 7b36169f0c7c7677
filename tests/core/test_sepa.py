"""Mandates, the days of the banks, the letters of a SEPA file, and the file itself read back by others."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import sepaxml
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from pyiso20022.pain import pain_008_001_02 as stock
from xsdata.formats.dataclass.parsers import XmlParser

from amistoso.core import mandates, pain008, remittances, sepa, target_days
from amistoso.core.mandates import Scheme, Sequence, Terms, Use
from amistoso.core.pain008 import Address, Debit, File, Version
from amistoso.core.remittances import Claim, Signed

TODAY = date(2026, 11, 24)
IBAN, BRITISH = "ES9121000418450200051332", "GB29NWBK60161331926819"
SCHEMAS = {
    version: xmlschema.XMLSchema(str(Path(sepaxml.__file__).parent / "schemas" / f"{version}.xsd"))
    for version in Version
}


def debit(number: int = 1, minor: int = 12_345, sequence: str = "RCUR", **changes) -> Debit:
    usual = {
        "end_to_end_id": f"RF00D{number}", "minor": minor, "mandate": "M-1", "signed_on": date(2026, 1, 15),
        "holder": "Peñíscola & Cía, S.L.", "iban": IBAN, "concept": "Factura F-1", "sequence": sequence,
    }  # fmt: skip
    return Debit(**{**usual, **changes})


def file(*debits: Debit, version: str = Version.NOW, creditor: str = "Ferretería Robles, S.L.") -> File:
    return File(
        message_id="RF00B1-1", made_at=datetime(2026, 11, 24, 10, 5), creditor=creditor,  # noqa: DTZ001 - local, as the file says
        creditor_id=sepa.creditor_id_of("B12345674"), iban=IBAN, scheme="CORE", collect_on=date(2026, 12, 9),
        debits=debits, batch_ids={one: f"RF00B1-1-{one}" for one in ("FRST", "RCUR", "OOFF", "FNAL")}, version=version,
    )  # fmt: skip


def valid(content: bytes, version: Version) -> dict:
    SCHEMAS[version].validate(content.decode())
    return SCHEMAS[version].to_dict(content.decode())["CstmrDrctDbtInitn"]


@pytest.mark.parametrize("version", Version)
def test_the_file_is_valid_and_says_what_was_asked(version):
    content = pain008.written(file(debit(1, 100), debit(2, 1, "FRST"), debit(3, 99_999, "FRST"), version=version))
    told = valid(content, version)
    assert told["GrpHdr"]["NbOfTxs"] == "3"
    assert told["GrpHdr"]["CtrlSum"] == Decimal("1001.00")
    batches = {one["PmtTpInf"]["SeqTp"]: one for one in told["PmtInf"]}
    assert {name: (one["NbOfTxs"], one["CtrlSum"]) for name, one in batches.items()} == {
        "FRST": ("2", Decimal("1000.00")), "RCUR": ("1", Decimal("1.00")),
    }  # fmt: skip
    one = batches["RCUR"]["DrctDbtTxInf"][0]
    assert one["InstdAmt"] == {"@Ccy": "EUR", "$": Decimal("1.00")}
    assert one["Dbtr"]["Nm"] == "Peniscola + Cia, S.L."
    assert one["DrctDbtTx"]["MndtRltdInf"] == {"MndtId": "M-1", "DtOfSgntr": "2026-01-15"}


def test_a_second_reader_finds_the_same_in_it():
    content = pain008.written(file(debit(7, 150_05, "OOFF"), version=Version.BEFORE))
    read = XmlParser().from_bytes(content, stock.Document).cstmr_drct_dbt_initn
    (batch,) = read.pmt_inf
    (one,) = batch.drct_dbt_tx_inf
    assert (read.grp_hdr.nb_of_txs, read.grp_hdr.ctrl_sum) == ("1", Decimal("150.05"))
    assert batch.reqd_colltn_dt.to_date() == date(2026, 12, 9)
    assert batch.cdtr_schme_id.id.prvt_id.othr[0].id == sepa.creditor_id_of("B12345674")
    assert (one.pmt_id.end_to_end_id, one.instd_amt.value, one.dbtr_acct.id.iban) == ("RF00D7", Decimal("150.05"), IBAN)
    assert one.drct_dbt_tx.mndt_rltd_inf.dt_of_sgntr.to_date() == date(2026, 1, 15)


def test_the_same_debits_give_the_same_bytes():
    assert pain008.written(file(debit())) == pain008.written(file(debit()))


def test_an_account_outside_the_area_carries_a_structured_address():
    abroad = debit(iban=BRITISH, address=Address("1 High Street", "SW1A 1AA", "London", "GB"))
    told = valid(pain008.written(file(abroad)), Version.NOW)
    place = told["PmtInf"][0]["DrctDbtTxInf"][0]["Dbtr"]["PstlAdr"]
    assert place == {"PstCd": "SW1A 1AA", "TwnNm": "London", "Ctry": "GB", "AdrLine": ["1 High Street"]}


HOSTILE = st.text(max_size=200)


@given(
    st.lists(
        st.tuples(st.integers(1, 99_999_999_999), st.sampled_from(Sequence), HOSTILE, HOSTILE), min_size=1, max_size=12
    )
)
def test_any_names_and_sums_make_a_valid_file_that_adds_up(rows):
    debits = [
        debit(at, minor, sequence.value, holder=f"A{name}", concept=f"F{text}")
        for at, (minor, sequence, name, text) in enumerate(rows, start=1)
    ]
    told = valid(pain008.written(file(*debits, creditor=f"R{rows[0][2]}")), Version.NOW)
    total = sum(minor for minor, *_ in rows)
    every = [one for batch in told["PmtInf"] for one in batch["DrctDbtTxInf"]]
    assert told["GrpHdr"]["CtrlSum"] == Decimal(total) / 100
    assert sum(batch["CtrlSum"] for batch in told["PmtInf"]) == Decimal(total) / 100
    assert sum(one["InstdAmt"]["$"] for one in every) == Decimal(total) / 100
    assert sorted(one["PmtId"]["EndToEndId"] for one in every) == sorted(one.end_to_end_id for one in debits)
    assert int(told["GrpHdr"]["NbOfTxs"]) == len(rows) == len(every)


@given(HOSTILE, st.integers(1, 140))
def test_a_plain_text_holds_only_the_letters_of_the_scheme(text, limit):
    plain = sepa.plain(text, limit)
    assert len(plain) <= limit
    assert set(plain) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
    assert "//" not in plain
    assert plain == plain.strip("/ ")


@pytest.mark.parametrize(("text", "plain"), [
    ("Peñíscola, S.L. & Cía", "Peniscola, S.L. + Cia"),
    ("Ærøskøbing Straße Łódź", "AEroskobing Strasse Lodz"),
    ("L·l, ª º", "L.l, . ."),
    ("<b>Malo</b>\n\tS.L.\x00", "(b)Malo(/b) S.L."),
    ("日本 ガス", ".. .."),
    ("a//b///c/", "a/b/c"),
    ("‮txt.exe", "txt.exe"),
])  # fmt: skip
def test_letters_of_elsewhere_become_plain(text, plain):
    assert sepa.plain(text, 70) == plain


def test_nothing_empty_and_nothing_without_an_amount_is_written():
    for wrong in ((), (debit(minor=0),), (debit(minor=-5),)):
        with pytest.raises(ValueError, match="debit"):
            pain008.written(file(*wrong))


def test_the_creditor_identifier_is_formed_and_checked():
    own = sepa.creditor_id_of("B12345674")
    assert own == "ES11000B12345674"
    assert sepa.creditor_id_problem(own, "B12345674") == ""
    assert sepa.creditor_id_problem("ES11001B12345674", "B12345674") == ""  # the suffix is the creditor's to choose
    assert "control" in sepa.creditor_id_problem("ES12000B12345674", "B12345674")
    assert "NIF" in sepa.creditor_id_problem(sepa.creditor_id_of("A58818501"), "B12345674")
    assert sepa.creditor_id_problem("DE98ZZZ09999999999", "B12345674") == ""
    assert sepa.creditor_id_problem("", "B12345674") != ""


@pytest.mark.parametrize(("day", "is_open"), [
    ("2026-12-25", False), ("2026-12-26", False), ("2027-01-01", False), ("2027-03-26", False), ("2027-03-29", False),
    ("2027-05-01", False), ("2026-12-08", True), ("2026-10-12", True), ("2026-11-28", False), ("2026-11-24", True),
])  # fmt: skip
def test_banks_have_their_own_holidays(day, is_open):
    assert target_days.is_open(date.fromisoformat(day)) is is_open


def test_a_collection_waits_for_the_banks_and_says_who_could_not_be_told():
    day = remittances.collection_day(date(2026, 12, 25), TODAY, lead_days=2, notice_days=14)
    assert (day.on, day.is_moved, day.told_by_on) == (date(2026, 12, 28), True, date(2026, 12, 14))
    assert not day.is_short_notice
    soon = remittances.collection_day(TODAY, TODAY, lead_days=2, notice_days=14)
    assert (soon.on, soon.is_short_notice) == (date(2026, 11, 26), True)


# Mandates


def terms(**changes) -> Terms:
    return Terms(**{"reference": "AM-1", "holder": "Acme", "iban": IBAN, **changes})


@pytest.mark.parametrize(("changes", "code"), [
    ({"reference": ""}, "mandate-reference"),
    ({"reference": "con espacio"}, "mandate-reference"),
    ({"reference": "ñ"}, "mandate-reference"),
    ({"reference": "X" * 36}, "mandate-reference"),
    ({"reference": "/A"}, "mandate-reference"),
    ({"reference": "A\nB"}, "mandate-reference"),
    ({"reference": "A\n"}, "mandate-reference"),
    ({"iban": "ES9121000418450200051333"}, "iban-invalid"),
    ({"iban": ""}, "iban-invalid"),
    ({"iban": "BR1800360305000010009795493C1"}, "mandate-country"),
    ({"holder": "日本"}, "mandate-holder"),
    ({"holder": " \n"}, "mandate-holder"),
    ({"scheme": "COR1"}, "mandate-kind"),
    ({"use": "always"}, "mandate-kind"),
    ({"signed_on": date(2026, 11, 25)}, "mandate-signed-later"),
])  # fmt: skip
def test_a_mandate_that_no_bank_would_take_is_refused(changes, code):
    assert [one.code for one in mandates.troubles(terms(**changes), TODAY)] == [code]


def test_a_good_mandate_has_no_trouble():
    assert mandates.troubles(terms(signed_on=TODAY, scheme=Scheme.B2B, use=Use.ONE_OFF), TODAY) == []
    assert mandates.troubles(terms(iban=BRITISH), TODAY) == []


def test_thirty_six_months_without_a_debit_end_it():
    signed, used = date(2021, 2, 28), date(2024, 2, 29)
    assert mandates.lapses_on(signed, None) == date(2024, 2, 28)
    assert mandates.lapses_on(signed, used) == date(2027, 2, 28)
    assert mandates.unusable(Use.RECURRENT, signed, used, False, date(2027, 2, 27)) is None
    assert mandates.unusable(Use.RECURRENT, signed, used, False, date(2027, 2, 28)).code == "mandate-expired"


@pytest.mark.parametrize(("use", "signed", "used", "is_ended", "code"), [
    (Use.RECURRENT, None, None, False, "mandate-unsigned"),
    (Use.RECURRENT, date(2026, 1, 1), None, True, "mandate-ended"),
    (Use.RECURRENT, date(2027, 1, 1), None, False, "mandate-signed-later"),
    (Use.ONE_OFF, date(2026, 1, 1), date(2026, 2, 2), False, "mandate-used"),
])  # fmt: skip
def test_why_a_mandate_cannot_be_used(use, signed, used, is_ended, code):
    assert mandates.unusable(use, signed, used, is_ended, TODAY).code == code


def test_the_sequence_follows_the_use():
    assert mandates.sequence_of(Use.RECURRENT, False, False) is Sequence.FIRST
    assert mandates.sequence_of(Use.RECURRENT, True, False) is Sequence.RECURRENT
    assert mandates.sequence_of(Use.RECURRENT, True, True) is Sequence.FINAL
    assert mandates.sequence_of(Use.RECURRENT, False, True) is Sequence.FIRST
    assert mandates.sequence_of(Use.ONE_OFF, False, True) is Sequence.ONE_OFF


# What is collected


def claim(number: int, customer: int = 1, minor: int = 10_000, **changes) -> Claim:
    usual = {
        "is_instalment": False, "id": number, "customer_id": customer, "customer": f"Cliente {customer}",
        "number": f"F-{number}", "due_on": TODAY - timedelta(days=10 - number), "minor": minor, "currency": "EUR",
    }  # fmt: skip
    return Claim(**{**usual, **changes})


def signed(number: int = 1, use: str = Use.RECURRENT, **changes) -> Signed:
    return Signed(**{"id": number, "reference": f"M-{number}", "scheme": "CORE", "use": use, "iban": IBAN,
                     "signed_on": date(2026, 1, 1), **changes})  # fmt: skip


def test_the_first_debit_of_a_mandate_is_first_and_the_next_recurrent():
    found = remittances.plan([claim(2), claim(1)], {1: [signed()]}, TODAY)
    assert [(one.claim.id, one.sequence) for one in found.ready] == [(1, "FRST"), (2, "RCUR")]
    again = remittances.plan([claim(1)], {1: [signed(last_used_on=date(2026, 10, 1))]}, TODAY)
    assert [one.sequence for one in again.ready] == ["RCUR"]


def test_a_one_off_mandate_serves_once():
    found = remittances.plan([claim(1), claim(2)], {1: [signed(use=Use.ONE_OFF)]}, TODAY)
    assert [(one.claim.id, one.sequence) for one in found.ready] == [(1, "OOFF")]
    assert [(one.claim.id, one.trouble.code) for one in found.kept] == [(2, "mandate-used")]


@pytest.mark.parametrize("code", [code for code in remittances.CODES if code != "debit-address"])
def test_what_stands_against_it_is_said(code):
    changes = (
        {"currency": "USD"}
        if code == "debit-currency"
        else {"minor": 10**12}
        if code == "debit-too-large"
        else {"blocks": (code,)}
    )
    found = remittances.plan([claim(1, **changes)], {1: [signed()]}, TODAY)
    assert found.ready == ()
    assert [one.trouble.code for one in found.kept] == [code]


def test_who_lives_outside_the_area_needs_a_town():
    british = {1: [signed(iban=BRITISH)]}
    assert remittances.plan([claim(1, has_town=False)], british, TODAY).kept[0].trouble.code == "debit-address"
    assert len(remittances.plan([claim(1)], british, TODAY).ready) == 1


def test_the_latest_mandate_that_can_be_used_is():
    old, ended = signed(1), signed(2, signed_on=date(2026, 6, 1), is_ended=True)
    assert remittances.plan([claim(1)], {1: [old, ended]}, TODAY).ready[0].mandate.id == 1
    new = signed(3, signed_on=date(2026, 5, 1))
    assert remittances.plan([claim(1)], {1: [old, new]}, TODAY).ready[0].mandate.id == 3
    assert remittances.plan([claim(1)], {}, TODAY).kept[0].trouble.code == "mandate-missing"


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.integers(1, 10**7), st.sampled_from(["", *remittances.CODES])), max_size=30
    )
)
def test_each_claim_is_told_once_and_the_total_is_the_sum(rows):
    claims = [claim(at, who, minor, blocks=(code,) if code else ()) for at, (who, minor, code) in enumerate(rows)]
    found = remittances.plan(claims, {1: [signed(1)], 2: [signed(2, use=Use.ONE_OFF)]}, TODAY)
    told = [one.claim.id for one in (*found.ready, *found.kept)]
    assert sorted(told) == sorted(one.id for one in claims)
    assert found.total_minor == sum(one.claim.minor for one in found.ready)
    assert not any(one.claim.blocks for one in found.ready)
    assert sum(one.sequence == "OOFF" for one in found.ready) <= 1
