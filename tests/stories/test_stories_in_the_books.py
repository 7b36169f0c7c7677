"""The same stories lived in the database: what leaves, and when, is what the story's small ledger says.

Whoever tries a protocol on a story may rely on the daily run to do the same.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from amistoso.actions import disputes, holds, looks, messages, outcomes, promises, replies, runs, sending
from amistoso.core import stories
from amistoso.core.money import from_decimal
from amistoso.core.stories import Line
from amistoso.models import Allocation, BankAccount, Customer, Dispute, Hold, Invoice, Item, Message
from tests import world
from tests.core.protocols import PROTOCOL

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
FOLDER = Path(__file__).parent
TOLD = (
    "protocol-standard-whole-ladder variant-delicate variant-after-incident variant-usually-late protocol-large-invoice"
    " rule-1-missed-week rule-1-import-of-old-invoices rule-2-one-message-all-items rule-2-currencies-never-add"
    " rule-2-credit-notes-net rule-4-ladder-forgives rule-5-payment-calms rule-5-part-payment-keeps-the-pace"
    " rule-5-payment-brings-no-courtesy-nearer rule-5-dispute-brings-no-courtesy-nearer guard-disputed-whole"
    " guard-disputed-part guard-promise-kept guard-promise-of-a-part guard-hold-customer guard-hold-invoice"
    " guard-reply-waiting guard-holiday-murcia guard-holiday-madrid guard-usual-pattern guard-written-cap"
    " guard-contacted-recently guard-amount-too-small guard-insolvent guard-key-account"
).split()


class Books:
    """One customer's rows, changed line by line through the same doors as the desk."""

    def __init__(self, first: date) -> None:
        self.company = world.company()
        self.owner = world.user("elena", self.company, "owner")
        self.customer = world.customer(
            self.company,
            "Cliente de la historia",
            region="MC",
            tier="standard",
            first_invoice_on=None,
            next_look_on=first,
        )
        self.account = BankAccount.objects.create(
            company=self.company, account="ES9121000418450200051332", currency="EUR", until_on=first
        )
        self.is_running = True
        self.opened: dict[str, Item] = {}

    def act(self, day: date) -> dict:
        at = datetime(day.year, day.month, day.day, 10, 0, tzinfo=UTC)
        return {"company": self.company, "actor": "elena", "today": day, "at": at}

    def run(self, day: date) -> None:
        if day.weekday() and not Customer.objects.filter(next_look_on__lte=day).exists():
            return  # a run would find nothing due; Mondays make sure of that
        act = self.act(day)
        BankAccount.objects.update(until_on=day)
        Customer.objects.update(pattern_on=day)  # the story says the tier
        at, today = act["at"], act["today"]
        runs.run_day(company=self.company, today=today, at=at)
        for message in Message.objects.filter(state="draft"):
            if message.channel == "email":
                messages.approve(company=self.company, message_id=message.id, user=self.owner, at=at, today=today)
            else:
                outcome = "spoke" if message.channel == "call" else "done"
                outcomes.record_outcome(**act, message_id=message.id, outcome=outcome, note="")
        sending.send_due(company=self.company, today=today, at=at)

    def tell(self, line: Line) -> None:
        getattr(self, f"_{line.verb.replace('-', '_')}")(line, self.act(line.on))
        looks.wake(company_id=self.company.id, customer_ids=[self.customer.id], today=line.on)

    def _customer(self, line: Line, act: dict) -> None:
        word, *rest = line.words
        changes = {
            "since": lambda: {"first_invoice_on": rest[0]}, "tier": lambda: {"tier": rest[0]},
            "region": lambda: {"region": rest[0]}, "asks-announcement": lambda: {"wants_announcement": True},
            "key": lambda: {"key_account": True, "tier": "delicate"}, "insolvent": lambda: {"insolvent": True},
            "pays": lambda: {"paid_count": 6, "median_delay_days": int(rest[0]), "spread_days": int(rest[2])},
        }  # fmt: skip
        Customer.objects.update(**changes[word]())

    def _invoice(self, line: Line, act: dict) -> None:
        number, amount, currency = line.words[:3]
        issued = line.day_after("issued") if "issued" in line.words else line.on
        cents = from_decimal(Decimal(amount), currency)
        due = line.day_after("due") if "due" in line.words else line.on
        cents = -cents if line.verb == "credit" else cents
        self.opened[number] = world.invoice(self.customer, number, cents, due=due, issued=issued, currency=currency)
        first = Invoice.objects.order_by("issued_on").values_list("issued_on", flat=True)[0]
        Customer.objects.filter(first_invoice_on=None).update(first_invoice_on=first)

    _credit = _invoice

    def _payment(self, line: Line, act: dict) -> None:
        item = Item.objects.get(id=self.opened[line.words[0]].id)
        paid = from_decimal(Decimal(line.words[1]), item.currency) if len(line.words) > 1 else item.open_minor
        Allocation.objects.create(
            company=self.company, item=item, source="ledger", amount_minor=paid, paid_on=line.on, because="Historia"
        )
        left = item.open_minor - paid
        Item.objects.filter(id=item.id).update(open_minor=left, closed_on=None if left else line.on)

    def _promise(self, line: Line, act: dict) -> None:
        item = Item.objects.get(id=self.opened[line.words[0]].id)
        minor = item.open_minor if line.words[1] == "by" else from_decimal(Decimal(line.words[1]), item.currency)
        promises.promise(**act, customer_id=self.customer.id, items=[(item.id, minor)], by_on=line.day_after("by"))

    def _dispute(self, line: Line, act: dict) -> None:
        minor = from_decimal(Decimal(line.words[1]), "EUR") if len(line.words) > 1 else None
        invoice = self.opened[line.words[0]].invoice_id
        disputes.open_dispute(
            **act,
            customer_id=self.customer.id,
            invoice_id=invoice,
            amount_minor=minor,
            reason="other",
            answer_by_on=None,
        )

    def _resolve(self, line: Line, act: dict) -> None:
        disputes.resolve(**act, dispute_id=Dispute.objects.get(resolved_on=None).id, resolution="Aclarado")

    def _hold(self, line: Line, act: dict) -> None:
        until = line.day_after("until") if "until" in line.words else None
        invoice = self.opened[line.words[0]].invoice_id if line.words and line.words[0] in self.opened else None
        holds.hold(**act, customer_id=self.customer.id, invoice_id=invoice, until_on=until, reason="Historia")

    def _lift(self, line: Line, act: dict) -> None:
        for hold in Hold.objects.filter(lifted_at=None):
            holds.lift(**act, hold_id=hold.id)

    def _reply(self, line: Line, act: dict) -> None:
        replies.log_reply(**act, customer_id=self.customer.id, text="Lo miro.", channel="email")

    def _handled(self, line: Line, act: dict) -> None:
        Message.objects.filter(direction="in").update(handled_at=act["at"])

    def _off(self, line: Line, act: dict) -> None:
        self.is_running = False

    def _on(self, line: Line, act: dict) -> None:
        self.is_running = True

    def _expect(self, line: Line, act: dict) -> None:
        """The story's own test checks it."""


@pytest.mark.parametrize("name", TOLD)
def test_the_books_go_as_the_story(name: str):
    lines = stories.parse((FOLDER / f"{name}.story").read_text("utf-8"))
    expected = [
        (told.on, told.decision.step.key, sorted((item.number, item.open_minor) for item in told.decision.items))
        for told in stories.play(lines, PROTOCOL)
        if told.line is None and told.decision.step is not None
    ]
    books = Books(lines[0].on)
    for ordinal in range(lines[0].on.toordinal(), lines[-1].on.toordinal() + 1):
        day = date.fromordinal(ordinal)
        for line in (line for line in lines if line.on == day and line.verb != "expect"):
            books.tell(line)
        if books.is_running:
            books.run(day)
    done = [
        (message.contact_on, message.step, sorted((number, minor) for _, number, _, minor, _ in message.items))
        for message in Message.objects.filter(direction="out", contact_on__isnull=False).order_by("contact_on", "id")
    ]
    assert done == expected
