"""What the crash harness runs in processes of their own: fill the books, do the day's work, look at the result."""

import json
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import django

TODAY = date(2026, 11, 24)  # a Tuesday
START = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)  # half past nine in Madrid


def fill(customers: int) -> object:
    from django.core.management import call_command

    from amistoso.models import BankAccount, Company, Contact, Customer, Invoice, Item

    call_command("migrate", verbosity=0, interactive=False)
    company = Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", email="cobros@segura.example")
    BankAccount.objects.create(company=company, account="ES00", currency="EUR", until_on=TODAY + timedelta(days=9))
    due = Customer.objects.bulk_create(
        Customer(company=company, name=f"Cliente {n}", name_key=f"cliente {n}", tier="standard", next_look_on=TODAY)
        for n in range(customers)
    )
    Contact.objects.bulk_create(Contact(company=company, customer=one, email=f"a@c{one.id}.example") for one in due)
    due_on, issued_on = TODAY - timedelta(days=20), TODAY - timedelta(days=50)
    invoices = Invoice.objects.bulk_create(
        Invoice(company=company, customer=one, number=f"F{one.id}", issued_on=issued_on, currency="EUR",
                total_minor=123_456, payable_minor=123_456)
        for one in due
    )  # fmt: skip
    Item.objects.bulk_create(
        Item(company=company, customer_id=one.customer_id, invoice=one, number=one.number, issued_on=issued_on,
             due_on=due_on, currency="EUR", amount_minor=123_456, open_minor=123_456)
        for one in invoices
    )  # fmt: skip
    return {"customers": len(due)}


def work(minute: int) -> object:
    """Run the day and send, as the schedule does; says when it begins, for that is when it may be killed."""
    from amistoso.actions import runs, sending
    from amistoso.models import Company

    company = Company.objects.get()
    at = START + timedelta(minutes=minute)
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    runs.run_day(company=company, today=TODAY, at=at, send=False)
    summary = sending.send_due(company=company, today=TODAY, at=at, allow_many=True)
    return {"sent": summary.sent, "stopped": summary.stopped_because}


def work_on(minutes: list[int]) -> object:
    """Run the day again at each of these minutes, undisturbed, until all that waited has left."""
    return [work(minute) for minute in minutes]


def check(sink_folder: str) -> object:
    """Compare what the mail server has with what the books say; every difference is a line."""
    from amistoso.actions.events import chain_hash
    from amistoso.models import Customer, Decision, Event, Item, Message

    taken = Counter((Path(sink_folder) / "taken").read_text().split())
    rows = list(Message.objects.select_related("customer").order_by("id"))
    states = Counter(message.state for message in rows)
    wrong = [f"delivered {count} times: {one}" for one, count in taken.items() if count > 1]
    known = {message.message_id: message for message in rows}
    wrong += [f"taken and in nobody's books: {one}" for one in taken if one not in known]
    for message in rows:
        is_taken = message.message_id in taken
        if message.state == "sending":
            wrong.append(f"message {message.id} is still being sent by nobody")
        if is_taken and message.state not in ("sent", "unknown"):
            wrong.append(f"message {message.id} was taken and is {message.state}")
        if not is_taken and message.state == "sent":
            wrong.append(f"message {message.id} is sent and was never taken")
        if message.state in ("unknown", "failed") and message.handled_at is not None:
            wrong.append(f"message {message.id} is {message.state} and nobody would be shown it")
        if message.state == "sent" and message.customer.ladder_on is None:
            wrong.append(f"message {message.id} was sent and the ladder does not know")
    told = set(Item.objects.filter(reminded_on__isnull=False).values_list("customer_id", flat=True))
    sent = {message.customer_id for message in rows if message.state == "sent"}
    wrong += [f"customer {one}: reminded and not sent, or sent and not reminded" for one in told ^ sent]
    decided = Decision.objects.filter(outcome="act").count()
    if not decided == len(rows) == len(known) == Customer.objects.count():
        wrong.append(f"lost: {Customer.objects.count()} customers, {decided} decisions, {len(rows)} messages")
    previous = ""
    for event in Event.objects.order_by("number"):
        if event.previous_hash != previous or chain_hash(event) != event.hash:
            wrong.append(f"the chain of events breaks at {event.number}")
        previous = event.hash
    unconfirmed = sum(message.state == "unknown" and message.message_id in taken for message in rows)
    return {"states": states, "taken": sum(taken.values()), "unknown_but_taken": unconfirmed, "wrong": wrong}


def main() -> None:
    django.setup()
    name, arguments = sys.argv[1], json.loads(sys.argv[2])
    result = {"fill": fill, "work": work, "work_on": work_on, "check": check}[name](**arguments)
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
