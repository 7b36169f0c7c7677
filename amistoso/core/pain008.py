"""Write the file of direct debits that a bank takes: ISO 20022 pain.008, as the EPC guidelines use it.

The same debits give the same bytes: the number of the file, its instant and every identifier are arguments, so that a
file downloaded twice is one file and the bank recognises it as such.
"""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from amistoso.core import money, sepa

MOST_DEBITS = 5_000  # in one file; banks take more, people do not check more


class Version(StrEnum):
    NOW = "pain.008.001.08"  # in force since November 2023
    BEFORE = "pain.008.001.02"  # some banks still ask for it


@dataclass(frozen=True, slots=True)
class Address:
    """Structured, with at most two free lines: since November 2026 banks refuse addresses without town and country."""

    line: str
    postal_code: str
    town: str
    country: str


@dataclass(frozen=True, slots=True)
class Debit:
    end_to_end_id: str
    minor: int
    mandate: str
    signed_on: date
    holder: str
    iban: str
    concept: str
    sequence: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class File:
    """One scheme, one day. Its debits are written in batches by sequence; `batch_ids` names each of them."""

    message_id: str
    made_at: datetime  # in the company's own time
    creditor: str
    creditor_id: str
    iban: str
    scheme: str
    collect_on: date
    debits: Sequence[Debit]
    batch_ids: dict[str, str]
    version: str = Version.NOW


def total_minor(debits: Sequence[Debit]) -> int:
    return sum(debit.minor for debit in debits)


def written(file: File) -> bytes:
    """Return the file; what no bank could take raises before anything is written."""
    if not 1 <= len(file.debits) <= MOST_DEBITS:
        raise ValueError(f"{len(file.debits)} debits: a file holds 1 to {MOST_DEBITS}")
    if any(debit.minor <= 0 for debit in file.debits):
        raise ValueError("a debit asks for a sum above zero")
    namespace = f"urn:iso:std:iso:20022:tech:xsd:{file.version}"
    root = ET.Element("Document", {"xmlns": namespace})
    body = ET.SubElement(root, "CstmrDrctDbtInitn")
    _header(body, file)
    in_order = sorted(file.debits, key=lambda debit: debit.sequence)
    for sequence, debits in groupby(in_order, key=lambda debit: debit.sequence):
        _batch(body, file, sequence, list(debits))
    ET.indent(root, " ")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _within(parent: ET.Element, path: str) -> ET.Element:
    """Add a chain of elements, one in the other, and return the last."""
    for name in path.split("/"):
        parent = ET.SubElement(parent, name)
    return parent


def _put(parent: ET.Element, path: str, text: str) -> ET.Element:
    made = _within(parent, path)
    made.text = text
    return made


def _sums(parent: ET.Element, debits: Sequence[Debit]) -> None:
    _put(parent, "NbOfTxs", str(len(debits)))
    _put(parent, "CtrlSum", money.plain(total_minor(debits), "EUR"))


def _header(body: ET.Element, file: File) -> None:
    header = ET.SubElement(body, "GrpHdr")
    _put(header, "MsgId", file.message_id)
    _put(header, "CreDtTm", file.made_at.strftime("%Y-%m-%dT%H:%M:%S"))
    _sums(header, file.debits)
    party = ET.SubElement(header, "InitgPty")
    _put(party, "Nm", sepa.plain(file.creditor, sepa.MAX_NAME))
    _put(party, "Id/OrgId/Othr/Id", file.creditor_id)


def _batch(body: ET.Element, file: File, sequence: str, debits: Sequence[Debit]) -> None:
    batch = ET.SubElement(body, "PmtInf")
    _put(batch, "PmtInfId", file.batch_ids[sequence])
    _put(batch, "PmtMtd", "DD")
    _put(batch, "BtchBookg", "true")
    _sums(batch, debits)
    kind = ET.SubElement(batch, "PmtTpInf")
    _put(kind, "SvcLvl/Cd", "SEPA")
    _put(kind, "LclInstrm/Cd", file.scheme)
    _put(kind, "SeqTp", sequence)
    _put(batch, "ReqdColltnDt", file.collect_on.isoformat())
    _put(batch, "Cdtr/Nm", sepa.plain(file.creditor, sepa.MAX_NAME))
    _put(batch, "CdtrAcct/Id/IBAN", file.iban)
    _put(batch, "CdtrAgt/FinInstnId/Othr/Id", "NOTPROVIDED")  # the IBAN says which bank it is
    _put(batch, "ChrgBr", "SLEV")
    other = _within(batch, "CdtrSchmeId/Id/PrvtId/Othr")
    _put(other, "Id", file.creditor_id)
    _put(other, "SchmeNm/Prtry", "SEPA")
    for debit in debits:
        _debit(batch, debit)


def _debit(batch: ET.Element, debit: Debit) -> None:
    one = ET.SubElement(batch, "DrctDbtTxInf")
    _put(one, "PmtId/EndToEndId", debit.end_to_end_id)
    _put(one, "InstdAmt", money.plain(debit.minor, "EUR")).set("Ccy", "EUR")
    mandate = _within(one, "DrctDbtTx/MndtRltdInf")
    _put(mandate, "MndtId", debit.mandate)
    _put(mandate, "DtOfSgntr", debit.signed_on.isoformat())
    _put(one, "DbtrAgt/FinInstnId/Othr/Id", "NOTPROVIDED")
    holder = ET.SubElement(one, "Dbtr")
    _put(holder, "Nm", sepa.plain(debit.holder, sepa.MAX_NAME))
    if debit.address is not None:
        _address(holder, debit.address)
    _put(one, "DbtrAcct/Id/IBAN", debit.iban)
    _put(one, "RmtInf/Ustrd", sepa.plain(debit.concept, sepa.MAX_TEXT))


def _address(holder: ET.Element, address: Address) -> None:
    place = ET.SubElement(holder, "PstlAdr")
    if address.postal_code:
        _put(place, "PstCd", sepa.plain(address.postal_code, 16))
    _put(place, "TwnNm", sepa.plain(address.town, 35))
    _put(place, "Ctry", address.country)
    if line := sepa.plain(address.line, 70):
        _put(place, "AdrLine", line)
