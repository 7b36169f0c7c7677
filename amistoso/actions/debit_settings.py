"""Set how direct debits are made: who we are to the banks, where the money goes, and how long before."""

from collections.abc import Mapping
from datetime import datetime

from amistoso.actions import company_changes
from amistoso.actions.refusals import Refusal
from amistoso.core import identifiers, sepa
from amistoso.core.pain008 import Version
from amistoso.models import Company

MOST_LEAD_DAYS, MOST_NOTICE_DAYS = 14, 60


def change(*, company: Company, changes: Mapping[str, str | int], actor: str, at: datetime) -> list[str]:
    """Change what is given; return the names of what changed. Nothing written leaves the identifier empty."""
    wanted: dict[str, str | int] = {}
    if "creditor_id" in changes:
        wanted["creditor_id"] = _creditor_id(company, str(changes["creditor_id"]))
    if "debit_iban" in changes:
        wanted["debit_iban"] = _account(str(changes["debit_iban"]))
    if "debit_version" in changes:
        if changes["debit_version"] not in list(Version):
            message = f"«{str(changes['debit_version'])[:30]}» no es un formato de remesa."
            raise Refusal("debit-version", message, f"Los formatos son: {', '.join(Version)}.")
        wanted["debit_version"] = str(changes["debit_version"])
    for name, most in (("debit_lead_days", MOST_LEAD_DAYS), ("debit_notice_days", MOST_NOTICE_DAYS)):
        if name in changes:
            wanted[name] = _days(changes[name], 1 if name == "debit_lead_days" else 0, most)
    return company_changes.write(company=company, wanted=wanted, actor=actor, at=at)


def _creditor_id(company: Company, text: str) -> str:
    bare = "".join(text.split()).upper()
    if bare and (problem := sepa.creditor_id_problem(bare, company.tax_id)):
        hint = f"Cópielo del contrato con su banco; con el sufijo 000 sería {sepa.creditor_id_of(company.tax_id)}."
        raise Refusal("creditor-id", f"El identificador de acreedor ({bare[:40]}) no vale: {problem}.", hint)
    return bare


def _account(text: str) -> str:
    iban = identifiers.plain_iban(text)
    if iban and not (identifiers.iban_is_valid(iban) and sepa.can_be_debited(iban)):
        message = f"La cuenta de abono («{iban[:40]}») no es un IBAN de la zona SEPA."
        raise Refusal("creditor-account", message, "Revise sus dígitos.")
    return iban


def _days(said: str | int, least: int, most: int) -> int:
    text = str(said).strip()
    if not (text.isascii() and text.isdigit() and len(text) < 4 and least <= int(text) <= most):
        raise Refusal("debit-days", f"«{text[:20]}» no es un número de días.", f"Escriba de {least} a {most}.")
    return int(text)
