"""A small company with customers who owe, for tests about messages: made by hand, a few rows each."""

from datetime import UTC, date, datetime, timedelta

from django.contrib.auth import get_user_model

from amistoso.actions import messages, sending
from amistoso.core.names import key
from amistoso.models import (
    BankAccount,
    Company,
    Contact,
    Customer,
    Decision,
    Invoice,
    Item,
    Membership,
    Message,
    Sender,
)

TODAY = date(2026, 11, 24)  # a Tuesday
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # ten in the morning in Madrid
LATER = NOW + timedelta(days=1)


def make_company(tax_id: str = "B30123457", **fields) -> Company:
    company = Company.objects.create(
        name="Maderas del Segura, S.L.",
        tax_id=tax_id,
        email="hola@maderas.example",
        iban="ES9121000418450200051332",
        **fields,
    )
    Sender.objects.create(company=company, role="administration", name="Marta Ruiz", email="marta@maderas.example")
    Sender.objects.create(company=company, role="finance", name="Joan Vidal", email="joan@maderas.example")
    BankAccount.objects.create(company=company, account="ES91", currency="EUR", until_on=TODAY)
    return company


def make_customer(company: Company, name: str = "Frutas Pérez, S.A.", email: str = "", **fields) -> Customer:
    fields = {"country": "ES", "tier": "standard", "next_look_on": TODAY + timedelta(days=9)} | fields
    customer = Customer.objects.create(company=company, name=name, name_key=key(name), **fields)
    address = email or f"pagos@{key(name).replace(' ', '-')}.example"
    Contact.objects.create(company=company, customer=customer, name="Laura Gómez", email=address, phone="915550102")
    return customer


def make_item(customer: Customer, number: str = "F-1", minor: int = 100000, due_on: date = date(2026, 10, 30)) -> Item:
    issued_on = due_on - timedelta(days=30)
    invoice = Invoice.objects.create(
        company_id=customer.company_id, customer=customer, number=number, issued_on=issued_on, currency="EUR",
        total_minor=minor, payable_minor=minor, is_credit_note=minor < 0,
    )  # fmt: skip
    return Item.objects.create(
        company_id=customer.company_id, customer=customer, invoice=invoice, number=number, issued_on=issued_on,
        due_on=due_on, currency="EUR", amount_minor=minor, open_minor=minor,
    )  # fmt: skip


def make_decision(
    customer: Customer,
    *items: Item,
    step: str = "polite-reminder",
    stage: str = "reminder",
    channel: str = "email",
    approval: str = "automatic",
    on: date = TODAY,
) -> Decision:
    told = [[item.id, item.number, item.due_on.isoformat(), item.open_minor, item.currency] for item in items]
    return Decision.objects.create(
        company_id=customer.company_id, customer=customer, on=on, outcome="act", step=step, stage=stage,
        channel=channel, approval=approval, items=told, reasons=[["tier", {"tier": customer.tier}]],
    )  # fmt: skip


def make_user(company: Company, role: str = "controller", name: str = ""):
    user = get_user_model().objects.create_user(name or f"{role}-{company.id}", password="a long enough one")
    Membership.objects.create(company=company, user=user, role=role)
    return user


def only_message(customer: Customer) -> Message:
    return Message.objects.get(customer=customer)


def prepared(company: Company, customer: Customer, *items: Item, **how) -> Message:
    """Decide and write one message for the customer."""
    make_decision(customer, *(items or [make_item(customer)]), **how)
    messages.prepare(company=company, today=TODAY, at=NOW)
    return only_message(customer)


def send(company: Company, at: datetime = NOW, **how) -> sending.SendSummary:
    return sending.send_due(company=company, today=at.date(), at=at, **how)
