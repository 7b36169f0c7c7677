"""What stands on a customer's page, for the customer and for who looks at it on the desk before them."""

from collections.abc import Sequence
from datetime import date

from amistoso.actions import paper
from amistoso.core import creditor_references, epc, payment_pages
from amistoso.core.letter_words import INFORMAL
from amistoso.core.money import Money
from amistoso.models import Company, Customer, Message
from amistoso.queries.customer_accounts import Account, account_of

FAMILIAR = "es-tu"  # the catalogue that says tú where the other says usted


def shown(
    *, company: Company, customer: Customer, message: Message | None, phone: str, token: str, language: str, today: date
) -> dict[str, object]:
    """Return all that the page's template asks for; who reads it is told apart by the link alone."""
    account = account_of(company=company, customer=customer, message=message, token=token, today=today)
    sender = message.sender_name if message is not None else company.name
    return {
        "language": language,
        "other_language": "en" if language == "es" else "es",
        "token": token,
        "company": company,
        "customer": customer,
        "message": message,
        "person": sender.split(" · ")[0],
        "phone": phone,
        "account": account,
        "lines": account.lines,
        "only": account.lines[0] if len(account.lines) == 1 else None,  # there is nothing to choose
        "grantable": [one for one in account.lines if one.is_open and not one.is_in_plan],
        "openable": [one for one in account.lines if one.is_open],
        "iban": _grouped(company.iban),
        "references": references_of(company, customer, account),
        "payment_code": _payment_code(company, customer, account),
        "payment_page": _payment_page(company, customer, account, language),
        "today": today,
    }


def voice_of(company: Company, customer: Customer, language: str) -> str:
    """Return in whose words the page speaks: Spanish has two ways of addressing who reads it."""
    is_familiar = language == "es" and (customer.register or company.register) == INFORMAL
    return FAMILIAR if is_familiar else language


def references_of(company: Company, customer: Customer, account: Account) -> list[str]:
    """As the letter asks for it: what the ledger gave, else our own, else the numbers."""
    asked = account.asked_for
    given = any(one.invoice.payment_reference for one in account.to_pay)
    own = creditor_references.asked_for(company.reference_kind, company.pk, customer.pk, set(asked))
    if own and asked and not given:
        return [creditor_references.grouped(own)]
    return list(dict.fromkeys(asked.values()))


def _payment_code(company: Company, customer: Customer, account: Account) -> str:
    """The QR code of what is open by now, which may be less than the mail asked for."""
    euros = [one.minor for one in account.asked if one.currency == "EUR"]
    told = ", ".join(references_of(company, customer, account))
    payload = epc.payload(company.name, company.iban, euros[0], "EUR", told) if euros else ""
    return paper.qr_picture(payload) if payload else ""


def _grouped(iban: str) -> str:
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))


def _payment_page(company: Company, customer: Customer, account: Account, language: str) -> str:
    asked: Sequence[Money] = account.asked
    if not company.payment_page or len(asked) != 1:
        return ""
    wanted = payment_pages.Wanted(
        list(dict.fromkeys(account.asked_for.values())),
        asked[0].minor,
        asked[0].currency,
        customer.tax_id or customer.name,
        language,
    )
    return payment_pages.filled(company.payment_page, wanted)
