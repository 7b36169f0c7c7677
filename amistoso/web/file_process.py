"""The process that reads or loads one large file; `file_work` starts it and reads what it says.

Started with what is asked as JSON. Django is awake only once it is the file's turn.
"""

import json
import sys
from pathlib import Path
from typing import Any

from amistoso.web import own_process

READ, LOAD = "read", "load"


def work(asked: dict[str, Any]) -> None:
    """Read the file and say what loading it would change, or load it and match what came."""
    from amistoso.actions import loads
    from amistoso.core import load_reports

    folder, at, deed = Path(asked["folder"]), asked["at"], asked["deed"]
    path = folder / str(at)
    company, now = _place(asked["company_id"])

    def tell(stage: str, done: int, total: int) -> None:
        own_process.say(folder, at, {"deed": deed, "stage": stage, "done": done, "total": total})

    told = {
        "company": company, "file_name": asked["name"], "content": path, "mapping": asked["mapping"],
        "progress": own_process.seldom(tell),
    }  # fmt: skip
    if deed == READ:
        report, applied = loads.preview(**told), 0
    else:
        accept, actor = asked["accept_warnings"], asked["actor"]
        report = loads.load(**told, accept_warnings=accept, actor=actor, today=now.today, at=now.at)
        applied = _applied(company, actor, now) if report.is_loaded else 0
    words = {"deed": deed, "stage": "done", "report": load_reports.as_kept(report), "applied": applied}
    own_process.say(folder, at, words)
    if report.is_loaded:
        path.unlink(missing_ok=True)


def _place(company_id: int) -> tuple[Any, Any]:
    from django.conf import settings

    from amistoso.clock import moment
    from amistoso.queries import lookups

    company = next(one for one in lookups.companies() if one.id == company_id)
    return company, moment(company.time_zone, settings.AS_OF or None)


def _applied(company: Any, actor: str, now: Any) -> int:
    from amistoso.actions import arrivals

    return arrivals.applied_count(arrivals.put_in_place(company=company, actor=actor, today=now.today, at=now.at))


def main() -> None:
    asked = json.loads(sys.argv[1])
    # One large file of a company at a time: the others wait here, before they need any memory.
    own_process.in_line(Path(asked["folder"]).parent / "line", work, asked)


if __name__ == "__main__":
    main()
