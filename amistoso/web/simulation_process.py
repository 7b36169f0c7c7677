"""The process that tries protocols; `simulations` starts it and reads how far it is.

One of a company works at a time: the others wait their turn before they need any memory.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from amistoso.web import own_process

POLITE = 10  # the desk and the day's work come first


class ThrownAway(Exception):
    """A person deleted the run while it was working."""


def work(asked: dict[str, Any]) -> None:
    from amistoso.actions import simulations as keeping
    from amistoso.queries import lookups, simulations

    folder, run_id = Path(asked["folder"]), asked["run_id"]
    company = next(one for one in lookups.companies() if one.pk == asked["company_id"])
    run = simulations.run_of(company=company, run_id=run_id)

    def tell(done: int, total: int) -> None:
        if not own_process.said(folder, run_id).exists():
            raise ThrownAway
        own_process.say(folder, run_id, {"stage": "trying", "done": done, "total": total})

    try:
        report = simulations.report(
            company=company, asked=simulations.from_kept(run.asked), today=simulations.day_of(run),
            progress=own_process.seldom(tell),
        )  # fmt: skip
        keeping.finish(company=company, run_id=run_id, report=report)
    except ThrownAway:
        return
    except simulations.SimulationError as error:
        keeping.fail(company=company, run_id=run_id, problem=f"{error.message} {error.hint}")
    own_process.forget(folder, run_id)


def main() -> None:
    asked = json.loads(sys.argv[1])
    os.nice(POLITE)
    own_process.in_line(Path(asked["folder"]) / f"line-{asked['company_id']}", work, asked)


if __name__ == "__main__":
    main()
