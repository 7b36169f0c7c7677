"""Sending to a mail server on this machine, claim and record included, beside the bare SMTP of the same messages.

One worker. The server is a process of its own, so that its work is not counted as ours.
"""

import smtplib
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command

from amistoso.actions import claims, runs, sending
from amistoso.bench import places
from amistoso.bench.measuring import measured
from amistoso.models import BankAccount, Company, Contact, Customer, Invoice, Item, Message

TODAY = date(2026, 11, 24)  # a Tuesday without a holiday anywhere in Spain
AT = datetime.combine(TODAY, clock_time(9, 30), UTC)
INVOICES_EACH = 3
SIZES = (1_000, 5_000)
SMALL_SIZES = (1_000,)
PATIENCE_S = 10


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for messages in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place, sink(place.folder) as port:
            place.environment["AMISTOSO_EMAIL_URL"] = f"smtp://127.0.0.1:{port}?tls=none"
            written = place.step("sending", "fill", customers=messages)
            floor = place.step("sending", "floor", port=port)
            ours = place.step("sending", "ours")
        yield {
            "customers": messages,
            "invoices": messages * INVOICES_EACH,
            "due": 1,
            "messages": written,
            "cpu_s": ours["cpu_s"],
            "floor_cpu_s": floor["cpu_s"],
            "ratio": round(ours["cpu_s"] / floor["cpu_s"], 2) if floor["cpu_s"] else None,
            "rows_per_s": round(ours["sent"] / ours["wall_s"]),
            "peak_mib": ours["peak_mib"],
            "wall_s": ours["wall_s"],
        }


@contextmanager
def sink(folder: Path) -> Iterator[int]:
    port_file = folder / "sink-port"
    server = subprocess.Popen([sys.executable, "-m", "amistoso.bench.sink", str(port_file)])  # noqa: S603
    try:
        until = time.monotonic() + PATIENCE_S
        while not port_file.exists():
            if time.monotonic() > until or server.poll() is not None:
                raise RuntimeError("The mail server for the measurement did not start.")
            time.sleep(0.02)
        yield int(port_file.read_text())
    finally:
        server.kill()
        server.wait()


def fill(customers: int) -> int:
    """A company whose every customer is due a first reminder today, decided and written by the real run."""
    call_command("migrate", verbosity=0, interactive=False)
    company = Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", email="cobros@segura.example")
    BankAccount.objects.create(company=company, account="ES0000", currency="EUR", until_on=TODAY)
    due = Customer.objects.bulk_create(
        Customer(company=company, name=f"Cliente {n}, S.L.", name_key=f"cliente {n}", tier="standard",
                 next_look_on=TODAY, pattern_on=TODAY)
        for n in range(customers)
    )  # fmt: skip
    Contact.objects.bulk_create(
        Contact(company=company, customer=one, email=f"administracion@cliente{one.id}.example") for one in due
    )
    due_on = TODAY - timedelta(days=20)
    issued_on = due_on - timedelta(days=30)
    invoices = Invoice.objects.bulk_create(
        Invoice(company=company, customer=one, number=f"2026/{one.id}-{n}", issued_on=issued_on, currency="EUR",
                total_minor=123_456, payable_minor=123_456)
        for one in due for n in range(INVOICES_EACH)
    )  # fmt: skip
    Item.objects.bulk_create(
        Item(company=company, customer_id=one.customer_id, invoice=one, number=one.number, issued_on=issued_on,
             due_on=due_on, currency="EUR", amount_minor=123_456, open_minor=123_456)
        for one in invoices
    )  # fmt: skip
    return runs.run_day(company=company, today=TODAY, at=AT, send=False).prepared


def floor(port: int) -> dict[str, Any]:
    """Carry the same messages with smtplib and nothing else: no claim, no record, the paper ready beforehand."""
    papers = [(m.sender_email, list(m.to), claims.paper_of(m, AT)) for m in Message.objects.order_by("id")]

    def carry() -> None:
        with smtplib.SMTP("127.0.0.1", port, "localhost") as line:
            for sender, to, paper in papers:
                line.sendmail(sender, to, paper)

    return {"cpu_s": measured(carry)[1].cpu_s}


def ours() -> dict[str, Any]:
    company = Company.objects.get()
    assert settings.EMAIL_URL.startswith("smtp://127.0.0.1:")
    summary, spent = measured(lambda: sending.send_due(company=company, today=TODAY, at=AT, allow_many=True))
    assert not summary.stopped_because, summary
    return {"cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "peak_mib": spent.peak_mib, "sent": summary.sent}
