"""The words banks put before a payer's name (`TRANSFERENCIA DE …`), and references that stand inside free text.

Knows no format and no customer.
"""

import re

from stdnum import iso11649

_TRANSFER_WORDS = re.compile(
    r"^(?:(?:N? ?\d{2,20} +)?(?:(?:ABONO|ING(?:RESO)?)[ .]+(?:POR |DE )?)?"
    r"(?:TRANSFER(?:[EÈÉÊ](?:N(?:C(?:I(?:AS?|ES)?)?)?)?)?\.?|TRANSF\.?|TRF\.?|TRANS\.|BIZUM)(?![^\W\d_])"
    r"(?:[ .](?:INMEDIATA|INM|INSTANT[AÁ]NEA|ORDINARIA|URGENTE|CRED|SPEI"
    r"|BANCARIA|ELECTR[OÓ]NICA|PERI[OÓ]DICA|SEPA|RECIBID[AO]|NACIONAL|INTERNACIONAL|OTRAS?(?: ENTIDAD(?:ES)?)?"
    r"|A SU FAVOR|A FAVOR|EMITIDA)\b\.?)*"
    r"(?:[ /:.-]+(?:DE|POR|A|FROM)\b)?|(?:ORDENANTE|ORD|REMITENTE|DE) ?:|ORD\.)[ /:.-]*",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"\b(?:DEVOLUCI[OÓ]N(?:ES)?|DEVUEL(?:TO|TA|TOS|TAS)|DEV\.? ?(?:REC|TRF|TRANSF|CHEQ|ADEUDO)\w*|IMPAGAD[OA]S?"
    r"|RETROCESI[OÓ]N|RETURNED|REJECTED|RETOUR|R[ÜU]CKLASTSCHRIFT|IMPAY[EÉ])\b",
    re.IGNORECASE,
)
_FEE = re.compile(r"\s*(?:COMISI[OÓ]N(?:ES)?|COM\.|GASTOS?|INTERESES)(?!\w)", re.IGNORECASE)
# The reasons of ISO 20022 for what comes back, as banks write them into free text.
_RETURN_CODE = re.compile(
    r"\b(?:AC0[1-9]|AC1[345]|AG0[1-9]|AM0[1-9]|BE0[1-8]|DT01|ED05|FF0[1-8]|FOCR|MD0[1-9]|MS0[23]|RC01|RR0[1-5]|SL0[1-9]"
    r"|TM01|DNOR|CNOR|ARDT|DUPL|CUST)\b"
)
_RF = re.compile(r"\bRF\d{2}(?: ?[A-Z0-9]{1,4}){1,6}\b")


_ORDERER = re.compile(r"^.*\bORDENANTE ?: *(?=\S)", re.IGNORECASE)


def without_transfer_words(text: str) -> str:
    return _TRANSFER_WORDS.sub("", _ORDERER.sub("", text))


def payer_in(text: str) -> str:
    """Return the name behind the words of a transfer, or nothing: other texts begin with anything."""
    squeezed = " ".join(text.split())
    bare = without_transfer_words(squeezed)
    if bare == squeezed:
        return ""
    name = re.split(r"[,;]| - |\b(?:CONCEPTO|REF\b|REFERENCIA|FRA\b|FACTURA)", bare, maxsplit=1, flags=re.IGNORECASE)[0]
    # A name has letters and few figures; "TRANSFERENCIA 00123" names nobody.
    return name.strip(" .:-/") if sum(map(str.isalpha, name)) > 2 * sum(map(str.isdigit, name)) else ""


def rf_in(text: str) -> str:
    """Find an ISO 11649 reference whose two check digits fit, however it is spaced."""
    for found in _RF.findall(text.upper()[:4_000]):
        words = found.split(" ")
        for count in range(len(words), 0, -1):
            candidate = "".join(words[:count])
            if len(candidate) >= 5 and iso11649.is_valid(candidate):
                return candidate
    return ""


def is_only_transfer_words(text: str) -> bool:
    return not without_transfer_words(" ".join(text.split())).strip()


def return_code_in(text: str) -> str:
    """Find the reason of a return written in free text."""
    found = _RETURN_CODE.search(text)
    return found[0] if found else ""


def is_returned(text: str) -> bool:
    """Recognise the words of a debit, transfer or cheque that came back, where the bank has no code for it.

    What the bank takes for a return is none.
    """
    return _RETURNED.search(text) is not None and _FEE.match(text) is None
