"""What a person waits for: the pages of the desk, with the made-up company and with a very large ledger.

No floor: the least a page could cost is an empty one.
"""

from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from amistoso import clock
from amistoso.actions import preparing, runs
from amistoso.bench import engine, ledgers, places
from amistoso.bench.measuring import measured, peak_mib
from amistoso.demo import build
from amistoso.models import Company, Customer, DeskRole, Item, Membership

CUSTOMERS = 100_000
SMALL_CUSTOMERS = 10_000
SHARE_DUE = 0.03
TIMES = 9
PAGES = ("today", "agenda", "customers", "customers?search", "customer", "outbox", "bank", "check", "meetings")


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for name, arguments in (("demo", {}), ("ledger", {"customers": SMALL_CUSTOMERS if small else CUSTOMERS})):
        with places.fresh(database) as place:
            place.step("pages", name, **arguments)
            for page in PAGES:
                yield place.step("pages", "ask", page=page)


def demo() -> str:
    call_command("migrate", verbosity=0, interactive=False)
    today = clock.moment("Europe/Madrid").today
    return build.build(today=today, password="measured-pages", folder=settings.HOME / "demo").owner  # noqa: S106


def ledger(customers: int) -> str:
    """A large ledger on a day on which some are due, decided and drafted."""
    company = ledgers.fill(customers)
    engine.reset(SHARE_DUE)
    runs.decide_all(company=company, today=ledgers.TODAY, at=ledgers.AT)
    preparing.prepare(company=company, today=ledgers.TODAY, at=ledgers.AT)
    user = get_user_model().objects.create_user(username=build.OWNER)
    Membership.objects.create(company=company, user=user, role=DeskRole.OWNER)
    ledgers.settle()
    return user.username


def ask(page: str, *, times: int = TIMES) -> dict[str, Any]:
    """Ask for a page once to warm up, then some times more; the median counts."""
    client = Client(headers={"host": "localhost"})
    client.force_login(get_user_model().objects.get(username=build.OWNER))
    address = _address(page)
    queries = 0

    def count(execute: Callable[..., Any], *arguments: Any) -> Any:
        nonlocal queries
        queries += 1
        return execute(*arguments)

    with connection.execute_wrapper(count):
        answer = client.get(address)
    if answer.status_code != 200:
        raise ValueError(f"{address} answers {answer.status_code}")
    spent = [measured(lambda: client.get(address))[1] for _ in range(times)]
    cpu_s = median(one.cpu_s for one in spent)
    return {
        "customers": Customer.objects.count(),
        "invoices": Item.objects.count(),
        "due": None,
        "page": page,
        "cpu_s": round(cpu_s, 4),
        "floor_cpu_s": None,
        "ratio": None,
        "rows_per_s": None,
        "peak_mib": peak_mib(),
        "wall_s": round(median(one.wall_s for one in spent), 4),
        "queries": queries,
        "bytes": len(answer.content),
    }


def _address(page: str) -> str:
    if page == "customers?search":
        return reverse("customers") + "?q=" + Customer.objects.order_by("-id")[:1].get().name.split()[1]
    if page == "customer":
        company = Company.objects.get()
        busiest = Customer.objects.filter(company=company, messages__direction="out", items__open_minor__gt=0)
        return reverse("customer", args=[busiest.order_by("-id")[:1].get().pk])
    return reverse(page)
