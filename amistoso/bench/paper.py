"""Letters on paper: one on a warm compiler, a run of many as one PDF, and a statement of two hundred rows.

Measured in seconds of processor, as what one core does; no database, for what is measured is the laying out.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Any

from amistoso.actions import account_statements, paper
from amistoso.bench.measuring import measured, peak_mib
from amistoso.core import account_pages, creditor_references, letters
from amistoso.core.account_statements import Kind, Movement, Open, made
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.core.letter_paper import Address, Look, Sheet
from amistoso.queries.templates import ready_made_text

TODAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
TIMES = 25
RUN = 500
SMALL_RUN = 100
ROWS = 200
US = Party(
    "Maderas del Segura, S.L.", "B30123457", "Calle Mayor 4, 30001 Murcia", "968 11 22 33", "hola@maderas.example"
)


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    if database != "sqlite":  # paper asks no database
        return
    count = SMALL_RUN if small else RUN
    _print([_sheet(0)])  # the first loads the fonts
    yield _line("letter", 1, [_cost(lambda one=one: _print([_sheet(one)])) for one in range(1, TIMES)])  # type: ignore[misc]
    sheets = [_sheet(1000 + one) for one in range(count)]
    yield _line("run", count, [_cost(lambda: _print(sheets))])
    _statement(1)
    yield _line("statement", ROWS, [_cost(lambda one=one: _statement(one)) for one in range(2, 9)])  # type: ignore[misc]


def _cost(act: Callable[[], object]) -> tuple[float, float]:
    spent = measured(act)[1]
    return spent.cpu_s, spent.wall_s


def _line(what: str, count: int, spent: list[tuple[float, float]]) -> dict[str, Any]:
    cpu_s, wall_s = median(one for one, _ in spent), median(one for _, one in spent)
    return {
        "what": what, "count": count, "cpu_s": round(cpu_s, 4), "wall_s": round(wall_s, 4),
        "ms_each": round(cpu_s * 1000 / (1 if what == "statement" else count), 2),
        "rows_per_s": round(count / cpu_s), "peak_mib": peak_mib(),
    }  # fmt: skip


def _sheet(number: int) -> Sheet:
    """No two are alike: what typst has laid out once it lays out again for nothing."""
    items = tuple(
        LetterItem(
            f"F-2026/{number:05d}{place}", TODAY - timedelta(60), TODAY - timedelta(30), 100_00 + number * 7, "EUR"
        )
        for place in range(1 + number % 4)
    )
    facts = LetterFacts(
        language="es", written_on=TODAY, company=US, customer=Party(f"Cliente {number}, S.L.", "A28111117"),
        sender=Person("Marta Ruiz", "marta@maderas.example", "968 11 22 44", "administration"), items=items,
        contact_name=f"Laura {number}", iban="ES9121000418450200051332",
        own_reference=creditor_references.of_customer(1, number + 1),
    )  # fmt: skip
    letter = letters.compose(ready_made_text(name="polite-reminder", language="es"), facts)
    to = Address(f"Cliente {number}, S.L.", f"Calle {number}", "30001", "Murcia")
    return Sheet(
        company=US, home="Murcia", home_country="ES", to=to,
        language="es", written_on=TODAY, subject=letter.subject, html=letter.html, text=letter.text,
        qr=letter.payment_qr,
    )  # fmt: skip


def _print(sheets: list[Sheet]) -> bytes:
    return paper.sheets_pdf(sheets, title="Cartas", author=US.name, at=AT, is_duplex=False, pictures={})


def _statement(number: int) -> bytes:
    movements, items = [], []
    for row in range(ROWS // 2):
        on = TODAY - timedelta(row)
        movements.append(Movement(on, Kind.INVOICE, f"F-{number}-{row}", "EUR", 100_00 + row))
        items.append(Open(f"F-{number}-{row}", on, on + timedelta(30), "EUR", 100_00 + row, 100_00 + row))
    statement = made(movements, items, date(2026, 1, 1), TODAY)
    to = Address("Cliente", "Calle 1", "30001", "Murcia")
    page = account_pages.page_data(statement, US, to, "ES", "", "es", Look())
    return account_statements.page_pdf(page, at=AT, pictures={})
