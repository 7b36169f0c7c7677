"""What returns take back, many in a few queries: exactly what had been paid is open again, and its customers are held.

The same conditional updates stand guard as for one. A return whose payment changed meanwhile is refused alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from amistoso.actions import concerns, events, posting
from amistoso.actions.bulk_rows import change
from amistoso.actions.concerns import Concerned
from amistoso.actions.refusals import Refusal
from amistoso.core.matches import Proposal
from amistoso.models import Allocation, BankLine, BankLineState, Company, Item
from amistoso.queries.sql import instant_parameter, of_ids


class Wanted(NamedTuple):
    line_id: int
    way: Proposal
    because: str


@dataclass(slots=True)
class _Books:
    """The rows that the returns touch, locked in the order of their ids; what is taken back is taken out of them."""

    lines: dict[int, BankLine]
    live: dict[int, Allocation]
    left: dict[int, int]  # payment -> what of it settled nothing
    owners: dict[int, int | None]  # payment -> whose it is
    items: dict[int, Item]
    refused: dict[int, Refusal] = field(default_factory=dict)


class _Taken(NamedTuple):
    line: BankLine
    way: Proposal
    because: str
    undone: list[Allocation]

    @property
    def whole(self) -> int | None:
        """The one payment that explains every cent; with a bank's fee the allocations alone tell what it was."""
        sources = {one.bank_line_id for one in self.undone if one.bank_line_id}
        sources |= {source for source, _ in self.way.unspent}
        minor = sum(one.amount_minor for one in self.undone) + sum(minor for _, minor in self.way.unspent)
        return sources.pop() if len(sources) == 1 and minor == -self.line.amount_minor else None

    @property
    def item_ids(self) -> set[int]:
        return {one.item_id for one in self.undone} | {one.item_id for one in self.way.parts}


def take_back_many(
    *, company: Company, wanted: Sequence[Wanted], actor: str, today: date, at: datetime
) -> dict[int, Refusal]:
    """Take back in the caller's transaction; return line -> why it was refused. The others are done, each whole."""
    posting.lock_books(company=company)
    books = _read(company, wanted)
    taken = [one for row in wanted if (one := _take(books, row))]
    undone = [(one, allocation) for one in taken for allocation in one.undone]
    change(
        table="amistoso_allocation",
        sets="undone_at = {at}, undone_by_id = {line}",
        where="undone_at IS NULL",
        columns={"at": "timestamptz", "line": "bigint"},
        changed=[(instant_parameter(at), one.line.id, allocation.id) for one, allocation in undone],
    )
    note_returned([allocation for _, allocation in undone], 1)
    for one in taken:
        for source_id, minor in one.way.unspent:
            posting.send_back(line_id=source_id, minor=minor)
    posting.end_waivers({allocation.item_id for _, allocation in undone}, at)
    posting.bring_open_in_line([books.items[item_id] for one in taken for item_id in one.item_ids])
    whose = [(one, _minors(one, books)) for one in taken]
    change(
        table="amistoso_bankline",
        sets=(
            "state = 'applied', because = {told}, thought_id = customer_id, returns_id = {whole},"
            " customer_id = {customer}"
        ),
        where="state = 'open' AND amount_minor < 0",
        columns={"told": "text", "whole": "bigint", "customer": "bigint"},
        changed=[(one.because[:300], one.whole, min(minors, default=None), one.line.id) for one, minors in whose],
    )
    concerned = [Concerned(one.line, who, minor) for one, minors in whose for who, minor in sorted(minors.items())]
    freed = [one.line for one, minors in whose if not minors]
    concerns.make_certain(company=company, concerned=concerned, actor=actor, today=today, at=at)
    for line in freed:
        concerns.set_aside(company, line, actor, today, at)
    acts = [_act(one, who, minor, books.items, actor, at) for one, minors in whose for who, minor in minors.items()]
    events.record_many(company_id=company.id, acts=acts)
    posting.stir(company, {one.customer_id for one in concerned}, today, payments_changed=True)
    return books.refused


def _read(company: Company, wanted: Sequence[Wanted]) -> _Books:
    ids = {one.line_id for one in wanted} | {source for one in wanted for source, _ in one.way.unspent}
    undoes = {each for one in wanted for each in one.way.undoes}
    lines = of_ids(BankLine.objects.select_for_update(), company_id=company.id, ids=ids).order_by("id")
    found = {line.id: line for line in lines}
    paid = of_ids(Allocation.objects.select_for_update(), company_id=company.id, ids=undoes).order_by("id")
    live = {one.id: one for one in paid if one.undone_at is None}
    item_ids = {one.item_id for one in live.values()} | {part.item_id for one in wanted for part in one.way.parts}
    return _Books(
        found,
        live,
        {line.id: line.unapplied_minor for line in found.values()},
        {line.id: line.customer_id for line in found.values()},
        posting.locked_items(company, item_ids),
    )


def _take(books: _Books, wanted: Wanted) -> _Taken | None:
    """Take what the return wants out of the books, or note why it cannot have it."""
    why = _why_not(books, wanted)
    if why is not None:
        books.refused[wanted.line_id] = why
        return None
    for source_id, minor in wanted.way.unspent:
        books.left[source_id] -= minor
    undone = [books.live.pop(one) for one in sorted(set(wanted.way.undoes))]
    return _Taken(books.lines.pop(wanted.line_id), wanted.way, wanted.because, undone)


def _why_not(books: _Books, wanted: Wanted) -> Refusal | None:
    line = books.lines.get(wanted.line_id)
    if line is None:
        return Refusal("line-unknown", f"No hay ningún apunte {wanted.line_id}.", "Vuelva a abrir la página del banco.")
    if line.state != BankLineState.OPEN or line.amount_minor >= 0:
        return Refusal("line-state", f"El apunte está «{line.get_state_display()}».", "Vuelva a abrir la página.")
    if any(one not in books.live for one in wanted.way.undoes):
        return Refusal("proposal-gone", "Ese cobro ya estaba deshecho.", "Vuelva a abrir el apunte.")
    if any(part.item_id not in books.items for part in wanted.way.parts):
        return Refusal("proposal-gone", "Esa factura ya no está.", "Vuelva a abrir el apunte.")
    if any(books.left.get(source, -1) < minor for source, minor in wanted.way.unspent):
        return Refusal("proposal-gone", "Ese dinero ya está aplicado.", "Vuelva a abrir el apunte.")
    return None


def _minors(taken: _Taken, books: _Books) -> dict[int, int]:
    """Return customer -> how much of theirs went back."""
    found: dict[int, int] = {}
    for one in taken.undone:
        customer_id = books.items[one.item_id].customer_id
        found[customer_id] = found.get(customer_id, 0) + one.amount_minor
    for source_id, minor in taken.way.unspent:
        if owner := books.owners.get(source_id):
            found[owner] = found.get(owner, 0) + minor
    if not taken.undone and not taken.way.unspent:  # what it took back was open again before the bank told of it
        return {books.items[item_id].customer_id: -taken.line.amount_minor for item_id in taken.item_ids}
    return found


def note_returned(undone: Iterable[Allocation], sign: int) -> None:
    """A payment's line tells how much of it went back; a credit note it had netted comes to nothing there."""
    sums: dict[int, int] = {}
    for one in undone:
        if one.bank_line_id is not None:
            sums[one.bank_line_id] = sums.get(one.bank_line_id, 0) + sign * one.amount_minor
    change(
        table="amistoso_bankline",
        sets="returned_minor = returned_minor + {minor}, is_for_person = {yes}",
        columns={"minor": "bigint", "yes": "boolean"},
        changed=[(minor, True, source_id) for source_id, minor in sorted(sums.items())],
    )


def _act(taken: _Taken, customer_id: int, minor: int, items: dict[int, Item], actor: str, at: datetime) -> events.Act:
    theirs = sorted(item_id for item_id in taken.item_ids if items[item_id].customer_id == customer_id)
    told = [[items[item_id].number, item_id] for item_id in theirs]
    data: dict[str, object] = {"items": told, "minor": minor, "because": taken.because[:300]}
    return posting.act_of(taken.line, "return-payment", customer_id, data, actor, at)
