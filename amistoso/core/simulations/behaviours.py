"""How made-up customers behave: a TOML file of whole numbers, read with every problem and its line.

Assumptions, written down so that they can be read, doubted and changed; nothing here was measured.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from amistoso.core import money, toml_reading
from amistoso.core.documents import Problem
from amistoso.core.protocols import Stage
from amistoso.core.toml_reading import Codes, Reading, shown

KIND_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
MOST_KINDS = 30
CODES = Codes(
    too_long="behaviour-too-long", syntax="behaviour-syntax", number="behaviour-number",
    shape="behaviour-shape", unknown_key="behaviour-unknown-key",
)  # fmt: skip
PERCENT = (0, 100)


@dataclass(frozen=True, slots=True)
class Manner:
    """One kind of customer; the file's own words say what each number is."""

    name: str
    share: int
    delay_days: int = 0
    spread_days: int = 0
    forgets_pct: int = 0
    alone_after_days: int = 0
    written_pct: int = 0
    spoken_pct: int = 0
    promise_pct: int = 0
    keeps_pct: int = 0
    partly_pct: int = 0
    plan_pct: int = 0
    instalment_pct: int = 0
    problem_pct: int = 0
    no_reference_pct: int = 0
    returns_pct: int = 0
    goes_quiet_pct: int = 0
    bears: int = 2


@dataclass(frozen=True, slots=True)
class Trade:
    invoices_per_year: int = 14
    amount_median_minor: int = 64_000
    amount_spread_pct: int = 90
    terms_days: tuple[int, ...] = (30, 60)
    new_pct: int = 10
    key_pct: int = 2


@dataclass(frozen=True, slots=True)
class OwnDesk:
    """How long the company itself takes, in working days."""

    approval_days: int = 1
    bank_days: int = 1
    match_days: int = 2
    dispute_days: int = 6
    return_days: int = 2


Three = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Goodwill:
    """What a contact adds to the risk of losing a customer while it lasts, in percent of it: low, middle and high."""

    lasts_days: int = 90
    yearly_loss_pct: Three = (5, 10, 20)
    courtesy: Three = (-2, 0, 2)
    within: Three = (0, 2, 5)
    beyond: Three = (5, 15, 30)
    formal: Three = (10, 30, 60)
    crossed: Three = (10, 30, 60)
    conversation: Three = (-10, -5, 0)


@dataclass(frozen=True, slots=True)
class Behaviour:
    name: str
    trade: Trade
    desk: OwnDesk
    tone: dict[Stage, int]
    goodwill: Goodwill
    kinds: tuple[Manner, ...]


_TRADE = {"invoices_per_year": (1, 120), "amount_spread_pct": (0, 200), "new_pct": PERCENT, "key_pct": PERCENT}
_DESK = dict.fromkeys(("approval_days", "bank_days", "match_days", "dispute_days", "return_days"), (0, 30))
_KIND = {
    "share": (1, 1000), "delay_days": (-30, 180), "spread_days": (0, 90), "alone_after_days": (0, 365),
    "bears": (0, 30),
    **{name: PERCENT for name in Manner.__dataclass_fields__ if name.endswith("_pct")},
}  # fmt: skip


def read(text: str) -> tuple[Behaviour | None, list[Problem]]:
    """Return the behaviour, or None and every problem found."""
    table, reading = toml_reading.begin(text, CODES)
    if table is None:
        return None, reading.problems
    reading.known(table, "", {"name", "trade", "desk", "tone", "goodwill", "kinds"})
    name = table.get("name", "")
    if not isinstance(name, str) or len(name) > 80:
        reading.refuse("name", "behaviour-name", f"name = {shown(name)} no es un nombre.", 'Escriba name = "…".')
    found = Behaviour(
        str(name), _trade(reading, reading.table(table, "", "trade")), _desk(reading, table), _tone(reading, table),
        _goodwill(reading, reading.table(table, "", "goodwill")), _kinds(reading, table),
    )  # fmt: skip
    return (None, reading.in_order()) if reading.problems else (found, [])


def _trade(reading: Reading, table: Mapping[str, object]) -> Trade:
    reading.known(table, "trade", {*_TRADE, "amount_median", "terms_days"})
    plain = Trade()
    numbers = {
        key: reading.whole(table, "trade", key, lowest, highest, getattr(plain, key))
        for key, (lowest, highest) in _TRADE.items()
    }
    return Trade(**numbers, amount_median_minor=_amount(reading, table), terms_days=_terms(reading, table))


def _amount(reading: Reading, table: Mapping[str, object]) -> int:
    """Return hundredths: the currency is the company's, and the file knows none."""
    value = table.get("amount_median", "640.00")
    try:
        if not isinstance(value, str):
            raise ValueError
        minor = money.from_decimal(Decimal(value), "EUR")
        if not 0 < minor <= 10**11:
            raise ValueError
    except (ValueError, ArithmeticError):
        hint = 'Escriba un importe entre comillas, como "640.00".'
        reading.refuse("trade.amount_median", "behaviour-amount", f"amount_median = {shown(value)} no vale.", hint)
        return 1
    return minor


def _terms(reading: Reading, table: Mapping[str, object]) -> tuple[int, ...]:
    value = table.get("terms_days", [30, 60])
    if isinstance(value, list) and 0 < len(value) <= 12 and all(type(one) is int and 0 <= one <= 365 for one in value):
        return tuple(value)
    hint = "Escriba una lista de días, como [30, 60]."
    reading.refuse("trade.terms_days", "behaviour-terms", f"terms_days = {shown(value)} no son plazos.", hint)
    return (30,)


def _desk(reading: Reading, table: Mapping[str, object]) -> OwnDesk:
    desk, plain = reading.table(table, "", "desk"), OwnDesk()
    reading.known(desk, "desk", set(_DESK))
    return OwnDesk(
        **{key: reading.whole(desk, "desk", key, *limits, getattr(plain, key)) for key, limits in _DESK.items()}
    )


def _tone(reading: Reading, table: Mapping[str, object]) -> dict[Stage, int]:
    tone = reading.table(table, "", "tone")
    reading.known(tone, "tone", {stage.value for stage in Stage})
    return {stage: reading.whole(tone, "tone", stage.value, 0, 300, 100) for stage in Stage}


def _goodwill(reading: Reading, table: Mapping[str, object]) -> Goodwill:
    names = tuple(name for name in Goodwill.__dataclass_fields__ if name != "lasts_days")
    reading.known(table, "goodwill", {"lasts_days", *names})
    lasts_days = reading.whole(table, "goodwill", "lasts_days", 0, 730, Goodwill().lasts_days)
    found: dict[str, Three] = {}
    for key in names:
        value = table.get(key, list(getattr(Goodwill(), key)))
        lowest = 0 if key == "yearly_loss_pct" else -100
        if isinstance(value, list) and len(value) == 3 and all(type(v) is int and lowest <= v <= 100 for v in value):
            found[key] = value[0], value[1], value[2]
            continue
        hint = f"Escriba tres números entre {lowest} y 100: bajo, medio y alto."
        reading.refuse(f"goodwill.{key}", "behaviour-three", f"{key} = {shown(value)} no vale.", hint)
    return Goodwill(lasts_days, **found)


def _kinds(reading: Reading, table: Mapping[str, object]) -> tuple[Manner, ...]:
    kinds = reading.table(table, "", "kinds")
    if not 0 < len(kinds) <= MOST_KINDS:
        message = f"Hay {len(kinds)} clases de cliente."
        reading.refuse("kinds", "behaviour-kinds", message, f"Escriba de 1 a {MOST_KINDS}, como [kinds.punctual].")
        return ()
    return tuple(_kind(reading, kinds, name) for name in kinds)


def _kind(reading: Reading, kinds: Mapping[str, object], name: str) -> Manner:
    path, table = f"kinds.{name}", reading.table(kinds, "kinds", name)
    if not KIND_NAME.fullmatch(name):
        reading.refuse(path, "behaviour-kind-name", f"«{name[:60]}» no vale como nombre.", "Use minúsculas y guiones.")
    reading.known(table, path, set(_KIND))
    plain = Manner(name, 1)
    numbers = {
        key: reading.whole(table, path, key, lowest, highest, getattr(plain, key))
        for key, (lowest, highest) in _KIND.items()
    }
    manner = Manner(name, **numbers)
    if manner.keeps_pct + manner.partly_pct > 100:
        message = f"keeps_pct y partly_pct suman {manner.keeps_pct + manner.partly_pct}."
        reading.refuse(f"{path}.partly_pct", "behaviour-sum", message, "Juntas no pasan de 100.")
    return manner
