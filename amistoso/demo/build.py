"""Builds the made-up company in the real database, through the real actions, day by day up to today.

Ten months of books are loaded month by month; the last ten weeks are lived: files in, money matched, people at their
desks, the day's run. So every message, promise and reason on the screen came about as it would at a real company.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection

from amistoso.actions import companies, events, runs
from amistoso.actions.refusals import Refusal
from amistoso.demo import bank, bookkeeping, people, scripts, trading, world
from amistoso.demo.office import Clerk, Office
from amistoso.models import Company, Customer, DeskRole, Event, SenderRole

OWNER, READER = "alicia", "bruno"
LEFT_DAYS = 4  # what came up in the last working days is left on the desk
FEW_DAYS_FROM = 12  # of the month
TO_TRY = "para-probar"  # files left for whoever tries the desk to load
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Built:
    """`folder` holds every file that was loaded, and in `TO_TRY` those of today."""

    company: Company
    folder: Path
    owner: str
    reader: str


def build(*, today: date, password: str, folder: Path, progress: Progress = lambda *_: None) -> Built:
    """Build everything; `progress` hears what is being done, and how far it is."""
    return live_through(made=world.generate(today), password=password, folder=folder, progress=progress)


def is_whole(company: Company) -> bool:
    """Was it built to the end? Whoever interrupts it half-way has a company with books that stop somewhere."""
    return Event.objects.filter(company=company, verb="build", noun="demo").exists()


def live_through(*, made: world.World, password: str, folder: Path, progress: Progress) -> Built:
    if not settings.EMAIL_URL.startswith("outbox:"):
        raise Refusal(
            "mail-would-leave",
            "AMISTOSO_EMAIL_URL señala un servidor de correo, y la empresa de ejemplo no debe escribir a nadie.",
            "Quite AMISTOSO_EMAIL_URL, o ponga outbox:, y repita.",
        )
    _hurry()
    today = made.today
    office = _open(made, password, folder)
    days = _working_days(scripts.first_day(made), today)
    slices = _slices(made.begins_on, days[0] - timedelta(days=1))
    total = len(slices) + len(days)
    for done, (from_on, until_on) in enumerate(slices):
        progress(f"Libros de {from_on:%m/%Y}", done, total)
        _load_slice(replace(office, today=until_on), from_on, until_on)
    office = replace(office, customer_ids=_customer_ids(office.company))
    loaded_until = days[0] - timedelta(days=1)
    acts = scripts.all_acts(made)
    for position, day in enumerate(days):
        progress(f"El día {day:%d/%m/%Y}", len(slices) + position, total)
        office = replace(office, today=day, customer_ids=_customer_ids(office.company))
        _live(office, loaded_until, [act for act in acts if act.on == day])
        loaded_until = day - timedelta(days=1)
    _leave_files_to_try(office, today, loaded_until)
    events.record(
        company_id=office.company.pk,
        actor=OWNER,
        verb="build",
        noun="demo",
        at=office.at(10, 5),
        data={"on": str(today)},
    )
    progress("Listo", total, total)
    return Built(office.company, folder, OWNER, READER)


def _hurry() -> None:
    """A made-up company need not survive a power cut while it is being made."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=OFF")


def _open(made: world.World, password: str, folder: Path) -> Office:
    at = datetime.combine(made.begins_on, time(8, 0), UTC)
    company = companies.create(**world.COMPANY, actor=OWNER, at=at)
    for role, name, email, phone in world.SENDERS:
        companies.set_sender(
            company=company, role=SenderRole(role), name=name, email=email, phone=phone, actor=OWNER, at=at
        )
    user = companies.add_user(
        company=company, username=OWNER, password=password, role=DeskRole.OWNER, actor=OWNER, at=at
    )
    companies.add_user(company=company, username=READER, password=password, role=DeskRole.READER, actor=OWNER, at=at)
    return Office(company, made, Clerk(OWNER, user), folder, {}, made.begins_on)


def _working_days(first: date, last: date) -> list[date]:
    """Today is always lived, so that a desk opened on a Sunday is up to date too."""
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    return [day for day in days if day == last or trading.worked_on_or_before(day) == day]


def _slices(first: date, last: date) -> list[tuple[date, date]]:
    """Cut the time before the lived weeks into calendar months; a few days at the start go with the next month."""
    slices = []
    if first.day > FEW_DAYS_FROM:
        next_month = (first.replace(day=1) + timedelta(days=31)).replace(day=1)
        until = (next_month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        slices, first = [(first, until)], until + timedelta(days=1)
    while first <= last:
        until = min(last, (first.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1))
        slices.append((first, until))
        first = until + timedelta(days=1)
    return slices


def _load_slice(office: Office, from_on: date, until_on: date) -> None:
    bookkeeping.load_invoices(office, until_on)
    bookkeeping.load_statement(office, from_on, until_on)
    bookkeeping.match(office)
    bookkeeping.apply_by_hand(office)


def _live(office: Office, loaded_until: date, acts: list[scripts.Act]) -> None:
    """One working day: the files of the morning, the people, then the run."""
    yesterday = office.today - timedelta(days=1)
    bookkeeping.load_invoices(office, yesterday)
    if loaded_until < yesterday:
        bookkeeping.load_statement(office, loaded_until + timedelta(days=1), yesterday)
    bookkeeping.match(office)
    bookkeeping.apply_by_hand(office)
    for act in acts:
        people.act(office, act)
    left_since = bank.days_worked_before(office.world.today, LEFT_DAYS)
    people.clear_desk(office, min(left_since, bank.days_worked_before(office.today, 1)))
    people.answer_reminders(office, bank.days_worked_before(office.today, 2))
    runs.run_day(company=office.company, today=office.today, at=office.at(10, 0), send=True, actor="amistoso")


def _customer_ids(company: Company) -> dict[str, int]:
    return dict(Customer.objects.filter(company=company).values_list("code", "id"))


def _leave_files_to_try(office: Office, today: date, loaded_until: date) -> None:
    office.keep(f"{TO_TRY}/extracto-{today}.n43", office.world.statement(loaded_until + timedelta(days=1), today))
    office.keep(f"{TO_TRY}/facturas-{today}.csv", office.world.invoice_list(today))
