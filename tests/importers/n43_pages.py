"""Writes Norma 43 files for the tests, with totals that fit unless told otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Move:
    cents: int
    concept: str = "04"
    references: str = ""
    complements: tuple[str, ...] = ()
    day: str = "260210"


def header(opening: int = 100_000, account: str = "210004180200051332", currency: str = "978") -> str:
    sign = "1" if opening < 0 else "2"
    return f"11{account}260201260228{sign}{abs(opening):014d}{currency}3EMPRESA DE PRUEBA SL".ljust(80)


def movement(move: Move) -> list[str]:
    sign = "1" if move.cents < 0 else "2"
    days = move.day * 2
    first = f"22    1234{days}{move.concept}001{sign}{abs(move.cents):014d}0000000000{move.references:28}".ljust(80)
    return [first, *(f"23{position:02d}{text}".ljust(80) for position, text in enumerate(move.complements, start=1))]


def closing(
    moves: tuple[Move, ...],
    opening: int = 100_000,
    account: str = "210004180200051332",
    currency: str = "978",
    **told: int,
) -> str:
    debits = [-move.cents for move in moves if move.cents < 0]
    receipts = [move.cents for move in moves if move.cents >= 0]
    balance = told.get("balance", opening + sum(receipts) - sum(debits))
    sides = (
        f"{told.get('debits', len(debits)):05d}{told.get('debit', sum(debits)):014d}"
        f"{told.get('credits', len(receipts)):05d}{told.get('credit', sum(receipts)):014d}"
    )
    return f"33{account}{sides}{'1' if balance < 0 else '2'}{abs(balance):014d}{currency}".ljust(80)


def file_of(*moves: Move, opening: int = 100_000, records: int | None = None, **told: int) -> str:
    lines = [header(opening), *(line for move in moves for line in movement(move)), closing(moves, opening, **told)]
    count = len(lines) if records is None else records
    return "\r\n".join([*lines, f"88{'9' * 18}{count:06d}".ljust(80), ""])
