"""A company that may collect, customers with a mandate, and what became of their debits."""

import xml.etree.ElementTree as ET
from datetime import date, timedelta

from amistoso.actions import agreements, debit_settings, mandates, matching, remittances
from amistoso.core import creditor_references, sepa
from amistoso.models import BankLine, Company, Debit, Remittance
from tests import world
from tests.world import NOW, TODAY, days_ago

IBAN = "ES9121000418450200051332"
ON = date(2026, 12, 9)


def a_company() -> Company:
    made = world.company()
    debit_settings.change(
        company=made, changes={"creditor_id": sepa.creditor_id_of(made.tax_id)}, actor="alice", at=NOW
    )
    return made


def said(company) -> dict:
    return {"company": company, "actor": "alice", "today": TODAY, "at": NOW}


def customer_with_mandate(company, name: str = "Acme Suministros, S.L.", **mandate):
    made = world.customer(company, name)
    usual = {"iban": IBAN, "signed_on": days_ago(30), **mandate}
    mandates.make(**said(company), customer_id=made.id, **usual)
    return made


def prepared(company, **changes) -> Remittance:
    (made,) = remittances.prepare(**said(company), asked_on=ON, **changes)
    return made


def exported(company, **changes) -> Remittance:
    made = prepared(company, **changes)
    remittances.export(**said(company), remittance_id=made.id)
    made.refresh_from_db()
    return made


def file_of(company, made) -> ET.Element:
    content = remittances.content_of(company=company, remittance_id=made.id)[1]
    root = ET.fromstring(content.decode())
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def states() -> list[tuple[str, str]]:
    return [(one.item.number if one.item else f"plazo {one.instalment.due_on}", one.state)
            for one in Debit.objects.select_related("item", "instalment").order_by("id")]  # fmt: skip


def kept(company, on: date = ON) -> dict[str, str]:
    return {claim.number: trouble.code for claim, trouble in remittances.plan(
        company=company, asked_on=on, today=TODAY)[1].kept}  # fmt: skip


def paid_by_bank(company, statement, minor: int, **fields) -> BankLine:
    line = world.bank_line(statement, minor, on=ON, text=fields.pop("text", "ABONO REMESA ADEUDOS"), **fields)
    matching.match(**said(company))
    line.refresh_from_db()
    return line


def agreed(company, acme, parts: int = 3):
    items = [world.invoice(acme, "F-1", 100_00, due=days_ago(40)), world.invoice(acme, "F-2", 200_01, due=days_ago(9))]
    plan = [(ON + timedelta(days=30 * at), 100_00 if at else 100_01) for at in range(parts)]
    return agreements.agree(
        **said(company), customer_id=acme.id, item_ids=[one.id for one in items], instalments=plan
    ), items


def paid_batch(company, statement, count: int = 3) -> list[Debit]:
    for number in range(count):  # equal amounts: only the identifier tells which came back
        world.invoice(customer_with_mandate(company, f"Cliente {number}"), f"F-{number}", 1_000, due=TODAY)
    made = exported(company)
    own = creditor_references.of_batch(company.id, made.id)
    paid_by_bank(company, statement, 1_000 * count, text=f"ABONO {own}-1-FRST")
    return list(Debit.objects.order_by("id"))
