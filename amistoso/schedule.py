"""Every timed job, on one page. The truth is in the rows: a job that dies is simply run again.

Jobs are queued by huey in a SQLite file beside the data. Two workers, on one machine or two, do no harm: what is sent
is claimed in the rows.
"""

from collections.abc import Callable

from django.conf import settings
from huey import SqliteHuey, crontab

from amistoso import clock

huey = SqliteHuey("amistoso", filename=str(settings.HOME / "jobs.sqlite3"))


@huey.periodic_task(crontab(minute="*/15"))
@huey.lock_task("the-day")
def the_day() -> None:
    """Decide, write and send for every company; outside hours the rules themselves say wait."""
    from amistoso.actions import runs

    _for_each_company(runs.run_day)


@huey.periodic_task(crontab(minute="7"))
def quality() -> None:
    """Look at all of the books for what is doubtful."""
    from amistoso.actions import quality

    _for_each_company(quality.look)


@huey.periodic_task(crontab(minute="*/5"))
@huey.lock_task("mailbox")
def mailbox() -> None:
    """Read what came in: delivery reports and replies, of every mailbox and company."""
    from amistoso.actions import mailbox

    if mailbox.is_configured() and (down := mailbox.read_mailbox(at=clock.moment("UTC").at).down):
        raise RuntimeError(" ".join(down))  # told in the worker's output; the others have been read


@huey.periodic_task(crontab(minute="*/5"))
def repair() -> None:
    """Show a person what a killed worker left uncertain; nothing uncertain is ever sent again by itself."""
    from amistoso.actions import sending

    _for_each_company(sending.recover)


def _for_each_company(work: Callable[..., object]) -> None:
    """One company's trouble keeps nobody else waiting; all of it is told at the end."""
    from amistoso.queries import lookups

    failures: list[Exception] = []
    for company in lookups.companies():
        try:
            now = clock.moment(company.time_zone)
            work(company=company, today=now.today, at=now.at)
        except Exception as error:  # noqa: BLE001 - told below, with the company's name
            error.add_note(f"{company.name} ({company.tax_id})")
            failures.append(error)
    if failures:
        raise ExceptionGroup("Some companies could not be worked for", failures)


def consume() -> None:
    """Run the jobs in this process until it is stopped."""
    # A worker that was killed leaves its lock behind, and nobody else would ever have the day again.
    consumer = huey.create_consumer(workers=1, periodic=True, scheduler_interval=1, flush_locks=True)
    consumer.run()
