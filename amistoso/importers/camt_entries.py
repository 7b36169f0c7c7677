"""One booked entry (`Ntry`) of an ISO 20022 report and the transactions inside it, whatever the version.

Element names changed over the versions (`Dbtr/Nm` became `Dbtr/Pty/Nm`, `CdtrRef` became `CdtrRefInf/Ref`): each is
looked for under all its names. Knows no statement.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from amistoso.core import identifiers
from amistoso.core.documents import BankEntry
from amistoso.importers import payer_words, statement_parts
from amistoso.importers.statement_parts import UnreadableValue
from amistoso.importers.xml_reading import Element

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)
_INSTANT = re.compile(r"(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z?).*", re.ASCII | re.DOTALL)
# A day written as an instant: midnight in Central Europe, summer and winter, told in UTC.
_MIDNIGHTS = frozenset({"22:00:00", "23:00:00", "22:00", "23:00"})
# Sub-families of the external code list that say that money came back: unpaid debit, reversal, returned transfer,
# unpaid cheque.
_RETURNS = frozenset({"UPDD", "PRDD", "RRTN", "RRWT", "RPCR", "UPCQ", "UPCC", "URCQ", "CDIS", "ARET", "RRCT"})
# Of these the bank has not said which kind it is: then its words tell.
_UNTOLD = frozenset({"", "OTHR", "NTAV"})


def day_in(element: Element | None, what: str) -> date | None:
    """Read `Dt` or `DtTm` below an element, or the element itself."""
    if element is None:
        return None
    text = element.at("Dt") or element.at("DtTm") or element.text
    if not text:
        return None
    plain = _DAY.fullmatch(text)
    found = plain or _INSTANT.fullmatch(text)
    if not found:
        raise UnreadableValue(f"{what} «{text[:40]}» no es una fecha AAAA-MM-DD")
    day = statement_parts.day(int(found[1]), int(found[2]), int(found[3]), text, what)
    if not plain and found[5] and found[4] in _MIDNIGHTS:
        return statement_parts.day_after(day)
    return day


def amount_in(element: Element | None, currency: str) -> tuple[int, str] | None:
    """Return minor units and currency of an `Amt`, which is never negative: its direction stands beside it."""
    if element is None or not element.text:
        return None
    told = element.attribute("Ccy").upper() or currency
    if not re.fullmatch(r"[A-Z]{3}", told, re.ASCII):
        raise UnreadableValue(f"la divisa «{told[:10]}» no es un código de tres letras")
    minor = statement_parts.amount(element.text, told)
    if minor < 0:
        raise UnreadableValue(f"el importe «{element.text[:40]}» lleva signo y el sentido se dice aparte")
    return minor, told


def sign_of(element: Element, default: int | None = None) -> int:
    """Return 1 for `CRDT`, -1 for `DBIT`. A reversal (`RvslInd`) already tells the direction in which money moved."""
    told = element.at("CdtDbtInd").upper()
    if told in ("CRDT", "DBIT"):
        return 1 if told == "CRDT" else -1
    if default is not None and not told:
        return default
    raise UnreadableValue(f"el sentido «{told[:20]}» (CdtDbtInd) no es CRDT ni DBIT")


def is_booked(entry: Element) -> bool:
    status = (entry.at("Sts", "Cd") or entry.at("Sts", "Prtry") or entry.at("Sts")).upper()
    return status in ("", "BOOK", "BOOKED")


def read(entry: Element, currency: str, own_account: str, report_day: date | None, where: str) -> list[BankEntry]:
    """Read an entry as its transactions where their amounts make it up, else as one movement with all their words."""
    found = amount_in(entry.child("Amt"), currency)
    if found is None:
        raise UnreadableValue("el apunte no dice su importe")
    minor = found[0] * sign_of(entry)
    booked_on = day_in(entry.child("BookgDt"), "la fecha del apunte") or day_in(entry.child("ValDt"), "la fecha valor")
    booked_on = booked_on or report_day
    if booked_on is None:
        raise UnreadableValue("el apunte no dice su fecha")
    value_on = day_in(entry.child("ValDt"), "la fecha valor") or booked_on
    details = list(_details(entry))
    parts = _amounts(details, found[1], 1 if minor >= 0 else -1) if len(details) > 1 else None
    if parts is not None and sum(parts) == minor:
        return [
            _movement(entry, [one], part, booked_on, value_on, own_account, f"{where}, detalle {number}")
            for number, (one, part) in enumerate(zip(details, parts, strict=True), start=1)
        ]
    return [_movement(entry, details, minor, booked_on, value_on, own_account, where)]


def _details(entry: Element) -> Iterator[Element]:
    """Version 1 has them directly below the entry."""
    yield from entry.every("NtryDtls", "TxDtls")
    yield from entry.every("TxDtls")


def _amounts(details: Sequence[Element], currency: str, sign: int) -> list[int] | None:
    """Return the signed amounts of a batch in the account's currency, or None where one does not tell it."""
    amounts = []
    for one in details:
        for place in (one.child("Amt"), one.first("AmtDtls", "TxAmt", "Amt"), one.first("AmtDtls", "InstdAmt", "Amt")):
            try:
                found = amount_in(place, currency)
            except UnreadableValue:
                found = None
            if found and found[1] == currency:
                amounts.append(found[0] * sign_of(one, sign))
                break
        else:
            return None
    return amounts


def _movement(
    entry: Element,
    details: Sequence[Element],
    minor: int,
    booked_on: date,
    value_on: date,
    own_account: str,
    where: str,
) -> BankEntry:
    text = statement_parts.joined(_words(entry, details))
    is_return, return_code = _returned(entry, details, text)
    one = details[0] if len(details) == 1 else None
    name, iban, tax_id = _payer(one, minor, is_return, own_account) if one is not None else ("", "", "")
    if not (name or iban) and minor > 0 and len(details) < 2:
        name = payer_words.payer_in(text)  # banks that name nobody apart say it in words
    end_to_end_id = statement_parts.told(one.at("Refs", "EndToEndId")) if one is not None else ""
    creditor_reference = next((found for one in details for found in _references(one)), "")
    creditor_reference = creditor_reference or payer_words.rf_in(text)
    return BankEntry(
        booked_on=booked_on,
        value_on=value_on,
        amount_minor=minor,
        text=text,
        reference=(creditor_reference or end_to_end_id or _other_reference(one))[:80],
        payer_name=name[:140],
        payer_iban=iban,
        payer_tax_id=tax_id,
        concept=_concept(entry),
        end_to_end_id=end_to_end_id[:80],
        mandate_id=(one.at("Refs", "MndtId") if one is not None else "")[:80],
        creditor_reference=creditor_reference[:80],
        is_return=is_return,
        return_code=return_code,
        bank_id=(entry.at("AcctSvcrRef") or (one.at("Refs", "AcctSvcrRef") if one is not None else ""))[:80],
        where=where,
    )


def _returned(entry: Element, details: Sequence[Element], text: str) -> tuple[bool, str]:
    reasons = [found for one in details for found in one.every("RtrInf")]
    codes = [found.at(*path) for found in reasons for path in (("Rsn", "Cd"), ("Rsn", "Prtry"), ("RtrRsn", "Cd"))]
    code = next((told for told in codes if told), "")
    families = {
        entry.at("BkTxCd", "Domn", "Fmly", "SubFmlyCd").upper(),
        *(one.at("BkTxCd", "Domn", "Fmly", "SubFmlyCd").upper() for one in details),
    }
    is_reversal = entry.at("RvslInd").lower() in ("true", "1")
    if reasons or is_reversal or families & _RETURNS or _is_german_return(entry.at("BkTxCd", "Prtry", "Cd")):
        return True, code[:10] or payer_words.return_code_in(text)
    if families <= _UNTOLD and payer_words.is_returned(text):
        return True, payer_words.return_code_in(text)
    return False, code[:10]


def _is_german_return(code: str) -> bool:
    """`NRTI+109+00931`: kind of movement, business code, number."""
    parts = code.split("+")
    return parts[0] == "NRTI" or (len(parts) > 1 and parts[1] in statement_parts.RETURN_GVC)


def _words(entry: Element, details: Sequence[Element]) -> Iterator[str]:
    """All that the bank wrote, what the payer wrote first."""
    for one in details:
        yield _blocks([found.text for found in one.every("RmtInf", "Ustrd")])
        yield from _references(one)
        for strd in one.every("RmtInf", "Strd"):
            for document in strd.every("RfrdDocInf"):
                yield document.at("Nb")
                yield document.at("RfrdDocNb")
            yield strd.at("AddtlRmtInf")
        yield one.at("AddtlTxInf")
        for told in one.every("RtrInf", "AddtlInf"):
            yield told.text
        for role in ("UltmtDbtr", "Dbtr", "InitgPty", "Cdtr"):
            yield _name(one.first("RltdPties", role))
        instructed = one.first("AmtDtls", "InstdAmt", "Amt")
        if instructed is not None and instructed.attribute("Ccy") not in ("", _currency_of(entry)):
            yield f"{instructed.text} {instructed.attribute('Ccy')}"
    yield entry.at("AddtlNtryInf")
    for charge in (*entry.every("Chrgs", "Rcrd"), *entry.every("Chrgs")):
        money = charge.child("Amt") or charge.child("TtlChrgsAndTaxAmt")
        if money is not None and money.text.strip("0."):
            yield f"Gastos {money.text} {money.attribute('Ccy')}"


def _blocks(texts: Sequence[str]) -> str:
    """Blocks of 140 letters were cut by their length: what follows goes on without a blank."""
    joined = ""
    for text in texts:
        joined += text if len(text) == 140 else text + " "
    return joined


def _currency_of(entry: Element) -> str:
    amount = entry.child("Amt")
    return "" if amount is None else amount.attribute("Ccy")


def _references(one: Element) -> Iterator[str]:
    for strd in one.every("RmtInf", "Strd"):
        for found in (strd.at("CdtrRefInf", "Ref"), strd.at("CdtrRefInf", "CdtrRef"), strd.at("CdtrRef")):
            told = statement_parts.told(found)
            if told:
                yield told


def _other_reference(one: Element | None) -> str:
    if one is None:
        return ""
    return statement_parts.told(one.at("Refs", "ChqNb")) or statement_parts.told(one.at("Refs", "InstrId"))


def _payer(one: Element, minor: int, is_return: bool, own_account: str) -> tuple[str, str, str]:
    """Name the other party of money that came in. Of what comes back, it is whoever had paid, or not paid, us."""
    if minor < 0 and not is_return:
        return "", "", ""
    for party, account in (("Dbtr", "DbtrAcct"), ("Cdtr", "CdtrAcct")):
        if party == "Cdtr" and not is_return:
            break
        iban = _iban(one.first("RltdPties", account))
        person = one.first("RltdPties", party)
        if iban == own_account and iban:
            continue
        if person is not None or iban:
            return _name(person), iban, _tax_id(person)
    return "", "", ""


def _name(person: Element | None) -> str:
    return "" if person is None else (person.at("Pty", "Nm") or person.at("Nm") or person.at("Agt", "FinInstnId", "Nm"))


def _iban(account: Element | None) -> str:
    if account is None:
        return ""
    return statement_parts.iban(account.at("Id", "IBAN") or account.at("Id", "Othr", "Id"))


def _tax_id(person: Element | None) -> str:
    if person is None:
        return ""
    for above in ((), ("Pty",)):
        for kind in ("OrgId", "PrvtId"):
            for other in person.every(*above, "Id", kind, "Othr"):
                told = "".join(mark for mark in other.at("Id").upper() if mark.isalnum())
                # The code of who sends direct debits, ES + 2 + suffix of 3 + tax id, is also found here.
                for candidate in (told, told[7:] if told.startswith("ES") and len(told) == 16 else ""):
                    if len(candidate) >= 9 and identifiers.is_valid_spanish_tax_id(candidate):
                        return identifiers.tax_id(candidate).value
                if other.at("SchmeNm", "Cd").upper() == "TXID":
                    return told[:40]
    return ""


def _concept(entry: Element) -> str:
    family = entry.first("BkTxCd", "Domn", "Fmly")
    if family is not None and (family.at("Cd") or family.at("SubFmlyCd")):
        return f"{family.at('Cd')}-{family.at('SubFmlyCd')}"[:10]
    return entry.at("BkTxCd", "Prtry", "Cd")[:10]
