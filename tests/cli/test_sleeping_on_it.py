"""What the company decides about harsh and late words, by command, and what explain and today say of a sleeping one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from amistoso.actions import messages, sleeping
from amistoso.models import Company, Customer, Decision, Message
from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, VALLE, row

LATE = datetime.combine(date.fromisoformat(DAY), datetime.min.time(), ZoneInfo("Europe/Madrid")).replace(hour=22)


def test_the_custom_is_shown_and_changed(ready):
    assert ready("company", "--json").lines[0] | {"company": ""} == {
        "company": "",
        "sleep_on_it": "offered",
        "late_hour": 20,
    }
    said = ready("company", "--sleep-on-it", "required", "--late-hour", "19", "--json").lines[0]
    assert (said["sleep_on_it"], said["late_hour"]) == ("required", 19)
    assert Company.objects.get().late_hour == 19


def test_what_it_does_not_know_is_refused(ready):
    for wrong in (("--sleep-on-it", "siempre"), ("--late-hour", "3")):
        assert ready("company", *wrong).code == 1
    assert Company.objects.get().sleep_on_it == "offered"


def test_explain_and_today_say_that_a_message_sleeps(ready, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(shop.invoice_list([row(VALLE, "2026/101", *OVERDUE, "1.210,00")]))
    assert ready("load", "facturas.csv", "--as-of", DAY).code == 0
    company, customer = Company.objects.get(), Customer.objects.get()
    decision = Decision.objects.create(
        company=company, customer=customer, on=LATE.date(), outcome="act", step="polite-reminder", stage="reminder",
        channel="email", approval="person", items=[], reasons=[],
    )  # fmt: skip
    messages.prepare(company=company, today=LATE.date(), at=LATE)
    letter = Message.objects.get(decision=decision)
    sleeping.sleep_on(company=company, message_id=letter.id, actor="ana", at=LATE)
    told = ready("explain", "Valle", "--json", "--as-of", f"{DAY}T22:30").lines[0]
    assert told["sleeps_until"].startswith(str(Message.objects.get(id=letter.id).sleeps_until.date()))
    kinds = [line["kind"] for line in ready("today", "--json", "--as-of", f"{DAY}T22:30").lines]
    assert "sleeping" in kinds
