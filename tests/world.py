"""A small world for tests: Alice owns the desk, Bob reads, Charlie belongs to another company; customers of each kind.

Everything is dated from `TODAY`, a Tuesday in working hours, so that no test depends on the day it runs.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.contrib.auth import get_user_model

from amistoso.actions import disputes, holds, patterns, promises, replies
from amistoso.core import names
from amistoso.models import (
    Allocation,
    BankAccount,
    BankLine,
    Company,
    Contact,
    Customer,
    DeskRole,
    Invoice,
    Item,
    Load,
    Membership,
    Message,
    Sender,
    SenderRole,
    Statement,
)

TODAY = date(2026, 11, 24)
AS_OF = "2026-11-24T10:00"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PASSWORD = "tres palabras suaves"


@dataclass
class World:
    company: Company
    other: Company
    alice: Any
    bob: Any
    charlie: Any
    customers: dict[str, Customer]
    lines: dict[str, BankLine]
    messages: dict[str, Message]


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def company(name: str = "Ferretería Robles, S.L.", tax_id: str = "B12345674", family: str = "Robles") -> Company:
    made = Company.objects.create(
        name=name, tax_id=tax_id, region="MD", email=f"administracion@{family.lower()}.example", phone="910 000 000",
        iban="ES9121000418450200051332", city="Madrid",
    )  # fmt: skip
    for role, who in ((SenderRole.ADMINISTRATION, f"Lucía {family}"), (SenderRole.FINANCE, "Andrés Gil"),
                      (SenderRole.OWNER, f"Elena {family}")):  # fmt: skip
        Sender.objects.create(company=made, role=role, name=who, email=f"{role}@{family.lower()}.example")
    return made


def user(username: str, member_of: Company | None, role: DeskRole = DeskRole.CONTROLLER) -> Any:
    made = get_user_model().objects.create_user(username=username, password=PASSWORD)
    if member_of is not None:
        Membership.objects.create(company=member_of, user=made, role=role)
    return made


def customer(of: Company, name: str, *, email: str = "pagos@cliente.example", **fields: Any) -> Customer:
    fields.setdefault("first_invoice_on", days_ago(200))
    fields.setdefault("next_look_on", TODAY)
    made = Customer.objects.create(company=of, name=name, name_key=names.key(name), **fields)
    if email:
        Contact.objects.create(company=of, customer=made, name="Marta Prieto", email=email, phone="600 100 200")
    return made


def invoice(
    of: Customer, number: str, cents: int, *, due: date, issued: date | None = None, currency: str = "EUR"
) -> Item:
    """An open invoice; a negative amount is a credit note."""
    issued = issued or due - timedelta(days=30)
    made = Invoice.objects.create(
        company=of.company, customer=of, number=number, issued_on=issued, currency=currency,
        total_minor=cents, payable_minor=cents, is_credit_note=cents < 0,
    )  # fmt: skip
    return Item.objects.create(
        company=of.company, customer=of, invoice=made, number=number, issued_on=issued, due_on=due,
        currency=currency, amount_minor=cents, open_minor=cents,
    )  # fmt: skip


def paid_invoice(of: Customer, number: str, cents: int, *, due: date, paid: date) -> Item:
    item = invoice(of, number, cents, due=due)
    Allocation.objects.create(
        company=of.company, item=item, source="ledger", amount_minor=cents, paid_on=paid, because="Listado"
    )
    Item.objects.filter(id=item.id).update(open_minor=0, closed_on=paid)
    return item


def bank_account(of: Company, until: date = TODAY) -> Statement:
    account = BankAccount.objects.create(company=of, account="ES9121000418450200051332", currency="EUR", until_on=until)
    load = Load.objects.create(
        company=of, file_name="extracto.n43", sha256="0" * 64, format="n43", kind="statement", created=3,
        loaded_at=NOW, loaded_by="alice",
    )  # fmt: skip
    return Statement.objects.create(
        company=of, account=account, from_on=days_ago(30), until_on=until, opening_minor=0, closing_minor=0, load=load
    )


def bank_line(statement: Statement, cents: int, *, on: date, text: str, **fields: Any) -> BankLine:
    return BankLine.objects.create(
        company=statement.company, account=statement.account, statement=statement, booked_on=on, value_on=on,
        currency="EUR", amount_minor=cents, unapplied_minor=max(cents, 0), text=text,
        fingerprint=f"{on}:{cents}:{text}"[:64], **fields,
    )  # fmt: skip


def draft(of: Customer, items: list[Item], **fields: Any) -> Message:
    """A message that waits for a person, as `prepare` leaves it."""
    usual: dict[str, Any] = {
        "channel": "email", "step": "polite-reminder", "stage": "reminder", "sender_name": "Lucía Robles",
        "sender_email": "administracion@robles.example", "to": ["pagos@cliente.example"],
        "subject": f"Factura {items[0].number}",
        "text": f"Buenos días:\n\nLa factura {items[0].number} venció hace unos días.",
        "html": f"<p>Buenos días:</p><p>La factura <b>{items[0].number}</b> venció hace unos días.</p>",
        "items": [[one.id, one.number, one.due_on.isoformat(), one.open_minor, one.currency] for one in items],
        "state": "draft", "key": f"test:{of.id}:{items[0].id}", "made_on": TODAY, "made_at": NOW,
    }  # fmt: skip
    return Message.objects.create(company=of.company, customer=of, **{**usual, **fields})


def build() -> World:
    """The whole world; tests that need less build less."""
    own, other = company(), company("Papelería Aurora, S.L.", "B66123459", "Aurora")
    alice, bob = user("alice", own, DeskRole.OWNER), user("bob", own, DeskRole.READER)
    charlie = user("charlie", other, DeskRole.OWNER)
    customers = _customers(own, other)
    items = _items(customers)
    reply = _happenings(own, customers, items)
    patterns.refresh(customer_ids=[one.id for one in customers.values()], today=TODAY)
    messages = {**_messages(customers, items), "reply": reply}
    lines = _lines(own)
    for name, made in customers.items():
        customers[name] = Customer.objects.get(id=made.id)
    return World(own, other, alice, bob, charlie, customers, lines, messages)


def _customers(own: Company, other: Company) -> dict[str, Customer]:
    return {
        "acme": customer(own, "Acme Suministros, S.L.", tax_id="B58378431", code="C-001", region="AR"),
        "key": customer(own, "Hotel Mirador, S.A.", email="pagos@mirador.example", key_account=True, region="AN"),
        "disputed": customer(own, "Construcciones Pérez, S.L.", email="admon@perez.example", region="CM"),
        "bounced": customer(own, "Talleres Iñigo, S.L.", email="viejo@inigo.example", region="PV"),
        "promised": customer(own, "Panadería Sol, S.L.", email="sol@sol.example", region="MC"),
        "replied": customer(own, "Óptica Luz, S.L.", email="luz@luz.example", region="CL"),
        "silent": customer(own, "Bar Central, C.B.", email="", region="CM"),
        "foreign": customer(other, "Cliente de Aurora, S.L.", email="x@aurora.example"),
    }


def _items(customers: dict[str, Customer]) -> dict[str, Item]:
    for at in range(4):  # pays, always some twelve days late: late but loved
        due = days_ago(300 - 60 * at)
        paid_invoice(customers["acme"], f"A-{at}", 50_000, due=due, paid=due + timedelta(days=11 + at))
    invoice(customers["acme"], "F-120", 70_000, due=TODAY + timedelta(days=12))
    return {
        "acme": invoice(customers["acme"], "F-101", 123_456, due=days_ago(25)),
        "key": invoice(customers["key"], "F-102", 980_000, due=days_ago(12)),
        "disputed": invoice(customers["disputed"], "F-103", 60_500, due=days_ago(20)),
        "bounced": invoice(customers["bounced"], "F-104", 21_000, due=days_ago(18)),
        "promised": invoice(customers["promised"], "F-105", 45_000, due=days_ago(30)),
        "replied": invoice(customers["replied"], "F-106", 33_300, due=days_ago(9)),
        "silent": invoice(customers["silent"], "F-107", 15_900, due=days_ago(40)),
        "foreign": invoice(customers["foreign"], "X-1", 10_000, due=days_ago(10)),
    }


def _happenings(own: Company, customers: dict[str, Customer], items: dict[str, Item]) -> Message:
    """A dispute past its day, a promise, a hold, and a reply nobody has read; return the reply."""
    said: dict[str, Any] = {"company": own, "actor": "alice", "today": TODAY, "at": NOW}
    disputes.open_dispute(
        customer_id=customers["disputed"].id, invoice_id=items["disputed"].invoice_id,
        reason="Faltan dos cajas", answer_by_on=days_ago(1), **said,
    )  # fmt: skip
    soon, later = TODAY + timedelta(days=6), TODAY + timedelta(days=20)
    promises.promise(customer_id=customers["promised"].id, by_on=soon, note="Lo dijo Ana", **said)
    holds.hold(customer_id=customers["silent"].id, reason="Obras en el local", until_on=later, **said)
    text = "¿Me pueden reenviar la factura?"
    return replies.log_reply(customer_id=customers["replied"].id, text=text, channel="email", **said)


def _messages(customers: dict[str, Customer], items: dict[str, Item]) -> dict[str, Message]:
    told = "Hotel Mirador debe 9.800,00 € desde hace 12 días."
    came_back = {"state": "bounced", "contact_on": days_ago(3), "made_on": days_ago(3), "sent_at": NOW}
    Contact.objects.filter(customer=customers["bounced"]).update(bounced_on=days_ago(2))
    return {
        "acme": draft(customers["acme"], [items["acme"]]),
        "call": draft(
            customers["key"], [items["key"]], channel="call", step="call", stage="conversation", html="", text=told
        ),
        "bounced": draft(customers["bounced"], [items["bounced"]], error="550 no such user", **came_back),
        "foreign": draft(customers["foreign"], [items["foreign"]]),
    }


def _lines(own: Company) -> dict[str, BankLine]:
    statement = bank_account(own)
    text = "TRANSFERENCIA OPTICA LUZ F106"
    return {
        "unapplied": bank_line(statement, 33_300, on=days_ago(1), text=text, payer_name="OPTICA LUZ SL"),
        "other": bank_line(statement, 4_210, on=days_ago(2), text="DEVOLUCION SEGURO"),
        "out": bank_line(statement, -12_000, on=days_ago(2), text="RECIBO LUZ"),
    }
