"""Say whether customers pay into an account: only a watched one can hold reminders when its data is old."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, quality
from amistoso.models import BankAccount, Company, Customer


def watch(*, company: Company, account_id: int, is_watched: bool, actor: str, today: date, at: datetime) -> bool:
    """Return whether anything changed; the freshness of bank data is every customer's fact, so all are looked at."""
    account = BankAccount.objects.get(company=company, id=account_id)
    with transaction.atomic():
        if not BankAccount.objects.filter(id=account.id, is_watched=not is_watched).update(is_watched=is_watched):
            return False
        events.record(
            company_id=company.id,
            actor=actor,
            verb="watch" if is_watched else "unwatch",
            noun="bank-account",
            noun_id=account.id,
            at=at,
            data={"account": account.account},
        )
        open_now = Customer.objects.filter(company=company, items__open_minor__gt=0, next_look_on__gt=today)
        Customer.objects.filter(id__in=open_now.values("id")).update(next_look_on=today)
        quality.look_at_company(company=company, today=today)
    return True
