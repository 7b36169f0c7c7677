"""The verbs `debit` and `term` of a story, as acts on the database."""

from typing import TYPE_CHECKING

from amistoso.actions import debit_settings, mandates, remittances
from amistoso.core import sepa
from amistoso.core.story_covers import LEAD_DAYS, NOTICE_DAYS
from amistoso.core.story_worlds import Line
from amistoso.models import Debit, ExtensionDecision, Mandate

if TYPE_CHECKING:
    from tests.actions.story_desk import StoryDesk

IBAN = "ES9121000418450200051332"


def debit(desk: "StoryDesk", line: Line) -> None:
    """With a mandate signed that day, if there is none; the word to them before is another story."""
    company = desk.company
    changes = {"creditor_id": sepa.creditor_id_of(company.tax_id), "debit_iban": IBAN, "debit_lead_days": LEAD_DAYS,
               "debit_notice_days": NOTICE_DAYS}  # fmt: skip
    debit_settings.change(company=company, changes=changes, actor=desk.said["actor"], at=desk.said["at"])
    if not Mandate.objects.filter(customer=desk.customer).exists():
        mandates.make(**desk.said, customer_id=desk.customer.id, iban=IBAN, signed_on=desk.day)
    item = desk.item(line.words[0])
    remittances.prepare(**desk.said, asked_on=line.day_after("on"), chosen={(False, item.id)}, with_notices=False)
    assert Debit.objects.filter(item=item, state="prepared").count() == 1


def term(desk: "StoryDesk", line: Line) -> None:
    """What a person decided about a habit: the habit itself is no part of the story."""
    days = int(line.words[0])
    ExtensionDecision.objects.create(
        company=desk.company, customer=desk.customer, answer="granted", agreed_days=30, habit_days=days,
        term_days=days, look_again_on=desk.day.replace(year=desk.day.year + 1), made_by="story",
        made_at=desk.said["at"],
    )  # fmt: skip
    desk.wake()
