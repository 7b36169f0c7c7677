"""Who pays for whom: a person says it, or a confirmed payment for somebody else shows it."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, looks, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import names
from amistoso.models import BankLine, BankLineState, Company, Customer, PayerAccount, PayerFor


def pays_for(*, company: Company, payer_id: int, customer_id: int, actor: str, today: date, at: datetime) -> PayerFor:
    """Say that one customer settles the invoices of another: the head of a group, a new name, a sister company."""
    if payer_id == customer_id:
        raise Refusal("payer-is-customer", "Un cliente ya paga por sí mismo.", "Elija otro cliente.")
    known = set(Customer.objects.filter(company=company, id__in=(payer_id, customer_id)).values_list("id", flat=True))
    for one in (payer_id, customer_id):
        if one not in known:
            raise Refusal("customer-unknown", f"No hay ningún cliente {one}.", "Búsquelo por su nombre.")
    with transaction.atomic():
        made, is_new = PayerFor.objects.get_or_create(company=company, payer_id=payer_id, customer_id=customer_id)
        if made.learnt_from_id is not None:
            PayerFor.objects.filter(id=made.id).update(learnt_from=None)
        if is_new:
            _note(company, made, "pays-for", actor, at)
            looks.wake(company_id=company.id, customer_ids=[payer_id, customer_id], today=today)
    return made


def no_longer_pays_for(
    *, company: Company, payer_id: int, customer_id: int, actor: str, today: date, at: datetime
) -> bool:
    """Take it back; what was settled stays settled. Twice is the same as once."""
    with transaction.atomic():
        made = PayerFor.objects.filter(company=company, payer_id=payer_id, customer_id=customer_id).first()
        if made is None:
            return False
        _note(company, made, "no-longer-pays-for", actor, at)
        made.delete()
        looks.wake(company_id=company.id, customer_ids=[payer_id, customer_id], today=today)
    return True


def learn(
    *,
    company: Company,
    line: BankLine,
    thought_id: int | None,
    customer_ids: Sequence[int],
    actor: str,
    at: datetime,
) -> None:
    """Learn from a payment that a person confirmed: whose account it came from, or for whom its payer pays.

    `thought_id` is who seemed to have paid. A guess that the person just corrected teaches nothing about them.
    """
    payer_id = thought_id if thought_id is not None and _surely_paid(company, line, thought_id) else None
    if payer_id is None:
        for customer_id in customer_ids:
            posting.learn_account(company, customer_id, line)
        return
    posting.learn_account(company, payer_id, line)
    for customer_id in customer_ids:
        if customer_id == payer_id:
            continue
        made, is_new = PayerFor.objects.get_or_create(
            company=company, payer_id=payer_id, customer_id=customer_id, defaults={"learnt_from": line}
        )
        if is_new:
            _note(company, made, "pays-for", actor, at)


def _surely_paid(company: Company, line: BankLine, customer_id: int) -> bool:
    """Say whether it was this customer's own money: a person named them, or their account, tax id or name did."""
    if line.because and line.state in (BankLineState.OPEN, BankLineState.CREDIT):
        return True  # on a line that waits this stands only where a person said who paid
    customer = Customer.objects.get(company=company, id=customer_id)
    if line.payer_tax_id and customer.tax_id.upper() == line.payer_tax_id.upper():
        return True
    if line.payer_name and names.key(line.payer_name) == customer.name_key:
        return True
    own = PayerAccount.objects.filter(company=company, iban=line.payer_iban).values_list("customer_id", flat=True)
    return bool(line.payer_iban) and list(own) == [customer_id]


def forget(*, company: Company, line: BankLine) -> None:
    """What a payment taught is unlearnt with it."""
    PayerFor.objects.filter(company=company, learnt_from=line).delete()


def _note(company: Company, made: PayerFor, verb: str, actor: str, at: datetime) -> None:
    data: dict[str, object] = {"customer": made.customer_id, "line": made.learnt_from_id}
    events.record(
        company_id=company.id, actor=actor, verb=verb, noun="customer", noun_id=made.payer_id,
        customer_id=made.payer_id, at=at, data=data,
    )  # fmt: skip
