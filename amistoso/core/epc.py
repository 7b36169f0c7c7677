"""The QR code with which a banking app fills in a transfer (EPC069-12, version 2): its lines, never its picture.

Only for euros and an account that can receive them; a wrong code would send money astray, so that none is made where
anything is in doubt. Exactly one of a structured reference and a text goes in.
"""

from amistoso.core import creditor_references, identifiers
from amistoso.core.letter_facts import one_line

MAX_BYTES = 331
MAX_NAME, MAX_TEXT = 70, 140
# Where a SEPA transfer can go: the Union, the EEA, and those who joined the scheme.
SEPA = frozenset(
    "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS"
    " SE SI SK SM VA".split()
)
MAX_MINOR = 99_999_999_999  # 999 999 999.99 euros


def payload(name: str, iban: str, minor: int, currency: str, reference: str) -> str:
    """Return what the code holds; empty where there is nothing a bank could carry out."""
    account, holder = identifiers.plain_iban(iban), _cut(one_line(name), MAX_NAME)
    may_receive = account[:2] in SEPA and identifiers.iban_is_valid(account)
    if currency != "EUR" or not 0 < minor <= MAX_MINOR or not may_receive or not holder:
        return ""
    is_structured = creditor_references.is_valid(reference)
    structured = creditor_references.compact(reference) if is_structured else ""
    text = "" if is_structured else _cut(one_line(reference), MAX_TEXT)
    amount = f"EUR{minor // 100}.{minor % 100:02d}"
    lines = ["BCD", "002", "1", "SCT", "", holder, account, amount, "", structured, text]
    said = "\n".join(lines).rstrip("\n")
    while len(said.encode()) > MAX_BYTES:  # only text in an alphabet of several bytes a letter comes so far
        lines[5], lines[10] = lines[5][: max(len(lines[5]) - 1, 20)], lines[10][:-1]
        said = "\n".join(lines).rstrip("\n")
    return said


def _cut(text: str, limit: int) -> str:
    return text[:limit].strip()


def minor_of(payload: str) -> int:
    """Return the amount that a code of ours asks for, in cents."""
    whole, _, cents = payload.split("\n")[7].removeprefix("EUR").partition(".")
    return int(whole) * 100 + int(cents)


def account_of(payload: str) -> str:
    return payload.split("\n")[6]
