"""What stands in field 86 of an MT940: payer, references and words, in the three ways banks write it.

`166?00GUTSCHRIFT?20EREF+…?32NAME` (a code, then numbered parts), `/EREF/…//CNTP/…//REMI/…` (named parts), or words.
Knows no statement: it reads one text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from amistoso.core import identifiers
from amistoso.importers import payer_words, statement_parts

_LINE = range(60, 67)  # a line this long was cut by its length and not between words
_NUMBERED = re.compile(r"(\d{3})([^\w\s/])(\d{2})")
_PART_LENGTH = 27  # a numbered part this long goes on in the next one
_MARKED = re.compile(
    r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|COAM|OAMT|MDAT|PURP|IBAN|BIC|RTRN)(?:\+|(?<!IBAN)(?<!BIC):)"
)
_NAMED = re.compile(
    r"/((?:ORDP|BENM) (?:NAME|IBAN)"
    r"|TRTP|IBAN|BIC|NAME|REMI|EREF|KREF|PREF|MARF|CSID|CNTP|ORDP|BENM|ADDR|ISDT|RTRN|RREF|TRCD|ID|ULTC|ULTD|ULTB|PURP|OCMT"
    r"|CHGS|SVCL|INIT|MREF|CRED|SVWZ)/"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b")


@dataclass(frozen=True, slots=True)
class Details:
    text: str = ""
    name: str = ""
    iban: str = ""
    end_to_end_id: str = ""
    mandate_id: str = ""
    creditor_reference: str = ""
    code: str = ""  # the German business code
    is_return: bool = False
    return_code: str = ""


def read(lines: Sequence[str], supplement: str) -> Details:
    """Read the lines of field 86, and what stands on the lines below its field 61."""
    start = lines[0].lstrip() if lines else ""
    numbered = _NUMBERED.match(start)
    if numbered:
        return _numbered("".join(line.rstrip("\r\n") for line in lines).lstrip(), numbered[2], supplement)
    text = unfolded(lines)
    if len(_NAMED.findall(text)) >= 2 or re.match(r"\s*/[A-Z]{3,5}/", text):
        return _named(text, supplement)
    return _words(text, supplement)


def unfolded(lines: Sequence[str]) -> str:
    """Put lines together: those cut by their length without a blank, the others with one."""
    text = ""
    for line in lines:
        text += line if len(line) in _LINE else line.rstrip() + " "
    return text.strip()


def _numbered(text: str, mark: str, supplement: str) -> Details:
    pieces = re.split(re.escape(mark) + r"(\d{2})", text[3:])
    parts: dict[int, str] = {}
    for number, value in zip(pieces[1::2], pieces[2::2], strict=True):
        parts[int(number)] = parts.get(int(number), "") + value
    purpose = ""
    for number in (*range(20, 30), *range(60, 64)):
        value = parts.get(number, "")
        purpose += value if len(value) >= _PART_LENGTH and number != 29 else value + "\n"
    marked = _split(_MARKED, purpose)
    name = parts.get(32, "") + ("" if len(parts.get(32, "")) >= _PART_LENGTH else " ") + parts.get(33, "")
    code = text[:3]
    words = (parts.get(0, ""), marked.pop("", ""), marked.get("SVWZ", ""), *_others(marked), name, supplement)
    returned = code in statement_parts.RETURN_GVC or "RTRN" in marked
    return Details(
        text=statement_parts.joined(words),
        name=" ".join(name.split()),
        iban=statement_parts.iban(parts.get(38, "") or parts.get(31, "")),
        end_to_end_id=_first_line(marked.get("EREF", "")),
        mandate_id=_first_line(marked.get("MREF", "")),
        creditor_reference=payer_words.rf_in(marked.get("SVWZ", "") or purpose),
        code=code,
        is_return=returned,
        return_code=(payer_words.return_code_in(purpose) or parts.get(34, "").strip()[:10]) if returned else "",
    )


def _first_line(text: str) -> str:
    """A reference ends where a numbered part ends that was not full."""
    return statement_parts.told(text.partition("\n")[0])


def _others(marked: dict[str, str]) -> list[str]:
    """What a person may look for besides the purpose: own references and who it was for."""
    return [
        marked[key] for key in ("EREF", "KREF", "MREF", "ABWA", "ABWE") if statement_parts.told(marked.get(key, ""))
    ]


def _split(keys: re.Pattern[str], text: str) -> dict[str, str]:
    pieces = keys.split(text)
    found = {"": pieces[0]}
    for key, value in zip(pieces[1::2], pieces[2::2], strict=True):
        found.setdefault(key, value)
    return {key: value.strip() for key, value in found.items()}


def _with_roles(text: str) -> str:
    """Write `/BENM//NAME/` as `/BENM NAME/`: a name belongs to the party it stands behind."""
    role = ""
    pieces = re.split(r"/(ORDP|BENM|NAME|IBAN|REMI)(?=/)", text)
    for position in range(1, len(pieces), 2):
        if pieces[position] in ("ORDP", "BENM"):
            role = pieces[position] + " "
        elif pieces[position] == "REMI":
            role = ""
        else:
            pieces[position] = role + pieces[position]
        pieces[position] = "/" + pieces[position]
    return "".join(pieces)


def _named(text: str, supplement: str) -> Details:
    parts = {key: value.strip("/ ") for key, value in _split(_NAMED, _with_roles(text)).items()}
    party = parts.get("CNTP", "").split("/")  # account, bank, name, town
    remittance = re.sub(r"^(?:USTD|STRD)/+", "", parts.get("REMI", "")).strip("/ ")
    structured = re.match(r"STRD/(?:CUR/|ISO/)?/?(\S+)", parts.get("REMI", ""))
    # The one who pays is named first; of money that went out and came back there is only the one it went to.
    names = (parts.get(key, "") for key in ("ORDP NAME", "NAME", "BENM NAME"))
    name = next(filter(None, names), "") or (party[2] if len(party) > 2 else "")
    words = (remittance, parts.get("SVWZ", ""), parts.get("", ""), name, parts.get("PREF", ""), parts.get("KREF", ""))
    returned = "RTRN" in parts
    return Details(
        text=statement_parts.joined((*words, _without_iban(supplement)) if any(words) else (text, supplement)),
        name=" ".join(name.split()),
        iban=statement_parts.iban(
            parts.get("ORDP IBAN", "") or parts.get("IBAN", "") or party[0] or _iban_in(supplement)
        ),
        end_to_end_id=statement_parts.told(parts.get("EREF", "")),
        mandate_id=statement_parts.told(parts.get("MARF", "") or parts.get("MREF", "")),
        creditor_reference=structured[1].rstrip("/") if structured else payer_words.rf_in(text),
        is_return=returned,
        return_code=parts.get("RTRN", "").partition("/")[0][:10],
    )


def _words(text: str, supplement: str) -> Details:
    """Dutch banks begin with the payer's account and name; others begin with what kind of movement it is."""
    iban = _iban_in(text[:40]) or _iban_in(supplement)
    name = ""
    if iban and text.startswith(iban):
        name = _without_iban(supplement) or re.split(r"\s{2,}", text[len(iban) :].strip())[0]
    marked = _split(_MARKED, text) if _MARKED.search(text) else {}
    returned = "RTRN" in marked or payer_words.is_returned(text)
    return Details(
        text=statement_parts.joined((text, supplement)),
        name=(name or payer_words.payer_in(text))[:140].strip(),
        iban=iban,
        end_to_end_id=statement_parts.told(marked.get("EREF", "")),
        mandate_id=statement_parts.told(marked.get("MREF", "")),
        creditor_reference=payer_words.rf_in(text),
        is_return=returned,
        return_code=payer_words.return_code_in(text) if returned else "",
    )


def _iban_in(text: str) -> str:
    return next((found for found in _IBAN.findall(text.upper()) if identifiers.iban_is_valid(found)), "")


def _without_iban(text: str) -> str:
    return " ".join(part for part in text.split() if not identifiers.iban_is_valid(part))
