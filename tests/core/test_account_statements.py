"""A statement of account adds up: what is open, less what is on account, is the last balance."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.account_statements import Kind, Movement, Open, made

FIRST = date(2026, 1, 1)
UNTIL = date(2026, 6, 30)


@st.composite
def histories(draw):
    """Invoices and credit notes, each paid in part or not, and money on account."""
    movements, items = [], []
    for number in range(draw(st.integers(0, 8))):
        currency = draw(st.sampled_from(["EUR", "USD"]))
        whole = draw(st.integers(1, 10_000)) * draw(st.sampled_from([1, 1, 1, -1]))
        issued = FIRST + timedelta(days=draw(st.integers(0, 179)))
        paid = draw(st.integers(0, abs(whole))) * (1 if whole > 0 else -1)
        kind = Kind.INVOICE if whole > 0 else Kind.CREDIT_NOTE
        movements.append(Movement(issued, kind, f"F{number}", currency, whole))
        if paid:
            movements.append(Movement(issued, Kind.PAYMENT, "", currency, -paid))
        if whole - paid:
            due = issued + timedelta(days=draw(st.integers(0, 90)))
            items.append(Open(f"F{number}", issued, due, currency, whole, whole - paid))
    if draw(st.booleans()):
        movements.append(Movement(UNTIL, Kind.ON_ACCOUNT, "", "EUR", -draw(st.integers(1, 5000))))
    return movements, items


@given(histories(), st.integers(0, 180))
def test_it_adds_up_whatever_the_period(history, days):
    movements, items = history
    for account in made(movements, items, FIRST + timedelta(days=days), UNTIL).accounts:
        assert account.closing == account.open_minor - account.unapplied_minor
        assert account.opening + sum(line.movement.minor for line in account.lines) == account.closing
        assert sum(account.ages) + account.credit_minor == account.closing
        balance = account.opening
        for line in account.lines:
            balance += line.movement.minor
            assert line.balance == balance


def test_age_is_counted_from_the_day_after_the_due_date():
    def aged(days: int) -> tuple[int, ...]:
        due = UNTIL - timedelta(days=days)
        item = Open("F1", FIRST, due, "EUR", 100, 100)
        moves = [Movement(FIRST, Kind.INVOICE, "F1", "EUR", 100)]
        return made(moves, [item], FIRST, UNTIL).accounts[0].ages

    assert [aged(days).index(100) for days in (-5, 0, 1, 30, 31, 60, 61, 90, 91)] == [0, 0, 1, 1, 2, 2, 3, 3, 4]


def test_two_currencies_never_add():
    moves = [Movement(FIRST, Kind.INVOICE, "A", "EUR", 100), Movement(FIRST, Kind.INVOICE, "B", "USD", 900)]
    assert [(one.currency, one.closing) for one in made(moves, [], FIRST, UNTIL).accounts] == [
        ("EUR", 100),
        ("USD", 900),
    ]
