"""Every timed job, on one page. The truth is in the rows: a job that dies is simply run again.

Jobs are queued by huey, in a SQLite file beside the data by default, or in the PostgreSQL the data is in.
"""

from django.conf import settings
from huey import SqliteHuey, crontab

from amistoso import clock

huey = SqliteHuey("amistoso", filename=str(settings.HOME / "jobs.sqlite3"))


@huey.periodic_task(crontab(minute="*/15"))
@huey.lock_task("the-day")
def the_day() -> None:
    """Decide, write and send for every company; outside hours the rules themselves say wait."""
    from amistoso.actions import runs
    from amistoso.queries import lookups

    for company in lookups.companies():
        now = clock.moment(company.time_zone)
        runs.run_day(company=company, today=now.today, at=now.at)


@huey.periodic_task(crontab(minute="*/5"))
def repair() -> None:
    """Show a person what a killed worker left uncertain; nothing uncertain is ever sent again by itself."""
    from amistoso.actions import sending
    from amistoso.queries import lookups

    for company in lookups.companies():
        now = clock.moment(company.time_zone)
        sending.recover(company=company, at=now.at, today=now.today)


def consume() -> None:
    """Run the jobs in this process until it is stopped."""
    consumer = huey.create_consumer(workers=1, periodic=True, scheduler_interval=1)
    consumer.run()
