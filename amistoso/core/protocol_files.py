"""Read and check a protocol file: TOML with a schema, every problem at once, each with its line.

Pure: text in, a Protocol or problems out. A protocol is data; nothing in it is ever run.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from decimal import Decimal

from amistoso.core import money, papers, toml_reading
from amistoso.core.documents import Problem
from amistoso.core.protocols import Approval, Limits, Protocol, Stage, Step, Trigger, Variant
from amistoso.core.reach import CHANNELS
from amistoso.core.toml_reading import Codes, Reading, shown
from amistoso.core.trust import Tier

SENDERS = ("administration", "finance", "owner")
TEMPLATE_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# name -> (lowest, highest) for whole numbers; a looser limit than these would stop being courteous
_LIMIT_RANGES = {
    "written_per_week": (1, 3), "conversations_per_week": (1, 3), "days_between_contacts": (0, 30),
    "bank_data_max_age_days": (1, 30), "patience_max_days": (0, 90), "promise_grace_days": (0, 10),
    "promise_max_days": (7, 366), "promise_renewals": (0, 6), "dispute_react_days": (2, 30),
    "answer_days": (1, 30), "copy_grace_days": (2, 30), "approval_wait_days": (1, 60), "link_days": (7, 400),
    "page_promise_days": (0, 366), "page_broken_promises": (0, 10),
}  # fmt: skip
# what stands beside the ladder: the field of a variant, and what triggers its step
_BESIDE = {
    "after_issue": Trigger.AFTER_ISSUE, "before_due": Trigger.BEFORE_DUE, "before_promise": Trigger.BEFORE_PROMISE,
    "after_promise": Trigger.AFTER_PROMISE, "after_promises": Trigger.AFTER_PROMISE,
}  # fmt: skip
_STEP_RANGES = {"working_days": (0, 60), "days": (0, 120)}


CODES = Codes(
    too_long="protocol-too-long", syntax="protocol-syntax", number="protocol-number", choice="protocol-choice",
    shape="protocol-shape", unknown_key="protocol-unknown-key",
)  # fmt: skip


def read(text: str) -> tuple[Protocol | None, list[Problem]]:
    """Return the protocol, or None and every problem found."""
    table, reading = toml_reading.begin(text, CODES)
    if table is None:
        return None, reading.problems
    reading.known(table, "", {"name", "version", "limits", "steps", "variants"})
    name = table.get("name")
    if not isinstance(name, str) or not name:
        reading.refuse(
            "name", "protocol-name", f"name = {shown(name)} no es un nombre.", 'Escriba name = "mi-protocolo".'
        )
    version = reading.whole(table, "", "version", 1, 10**6, 1)
    limits = _limits(reading, reading.table(table, "", "limits"))
    steps = {key: _step(reading, key, value) for key, value in reading.table(table, "", "steps").items()}
    variants = _variants(reading, reading.table(table, "", "variants"), steps)
    if reading.problems:
        return None, reading.in_order()
    return Protocol(str(name), version, limits, variants), []


def _limits(reading: Reading, table: Mapping[str, object]) -> Limits:
    reading.known(table, "limits", {*_LIMIT_RANGES, "opens_at", "closes_at", "weekdays", "minimum", "large_invoice"})
    plain = Limits()
    numbers = {
        key: reading.whole(table, "limits", key, lowest, highest, getattr(plain, key))
        for key, (lowest, highest) in _LIMIT_RANGES.items()
    }
    opens_at = _hour(reading, table, "opens_at", plain.opens_at)
    closes_at = _hour(reading, table, "closes_at", plain.closes_at)
    if opens_at >= closes_at:
        reading.refuse(
            "limits.closes_at", "protocol-hours", f"El horario {opens_at:%H:%M}-{closes_at:%H:%M} está vacío.",
            "closes_at debe ser posterior a opens_at.",
        )  # fmt: skip
    return Limits(
        **numbers,
        opens_at=opens_at,
        closes_at=closes_at,
        weekdays=_weekdays(reading, table),
        minimum_minor=_amounts(reading, table, "minimum", plain.minimum_minor),
        large_invoice_minor=_amounts(reading, table, "large_invoice", plain.large_invoice_minor),
    )


def _hour(reading: Reading, table: Mapping[str, object], key: str, otherwise: time) -> time:
    value = table.get(key)
    if value is None:
        return otherwise
    if isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        return time.fromisoformat(value)
    hint = 'Escriba una hora entre comillas, como "09:00".'
    reading.refuse(f"limits.{key}", "protocol-hour", f"{key} = {shown(value)} no es una hora.", hint)
    return otherwise


def _weekdays(reading: Reading, table: Mapping[str, object]) -> frozenset[int]:
    value = table.get("weekdays", list(WEEKDAYS[:5]))
    if isinstance(value, list) and value and all(day in WEEKDAYS for day in value):
        return frozenset(WEEKDAYS.index(day) for day in value)
    hint = f"Escriba una lista con algunos de: {', '.join(WEEKDAYS)}."
    reading.refuse("limits.weekdays", "protocol-weekdays", f"weekdays = {shown(value)} no son días.", hint)
    return frozenset(range(5))


def _amounts(
    reading: Reading, limits: Mapping[str, object], key: str, otherwise: tuple[tuple[str, int], ...]
) -> tuple[tuple[str, int], ...]:
    if key not in limits:
        return otherwise
    found = []
    for currency, value in reading.table(limits, "limits", key).items():
        try:
            if currency not in money.CURRENCIES or not isinstance(value, str):
                raise ValueError
            minor = money.from_decimal(Decimal(value), currency)
            if minor < 0:
                raise ValueError
            found.append((currency, minor))
        except (ValueError, ArithmeticError):
            hint = 'Escriba la moneda y el importe entre comillas, como EUR = "15.00".'
            message = f"{currency} = {shown(value)} no es un importe."
            reading.refuse(f"limits.{key}.{currency}", "protocol-amount", message, hint)
    return tuple(found)


def _step(reading: Reading, key: str, value: object) -> Step:
    path = f"steps.{key}"
    table = reading.table({key: value}, "steps", key)
    if not TEMPLATE_NAME.fullmatch(key):
        hint = "Use minúsculas, números y guiones."
        reading.refuse(path, "protocol-step-name", f"«{key}» no vale como nombre de un escalón.", hint)
    reading.known(
        table, path,
        {"stage", "trigger", "channel", "approval", "sender", "template", "only_asked", "attach", *_STEP_RANGES},
    )  # fmt: skip
    for needed in ("stage", "trigger", "channel"):
        if needed not in table:
            reading.refuse(path, "protocol-missing", f"Al escalón «{key}» le falta {needed}.", f"Añada {needed}.")
    return Step(
        key=key,
        stage=Stage(reading.choice(table, path, "stage", tuple(Stage), Stage.REMINDER)),
        trigger=Trigger(reading.choice(table, path, "trigger", tuple(Trigger), Trigger.LADDER)),
        channel=reading.choice(table, path, "channel", CHANNELS, "email"),
        approval=Approval(reading.choice(table, path, "approval", tuple(Approval), Approval.PERSON)),
        sender=reading.choice(table, path, "sender", SENDERS, "administration"),
        template=_template(reading, table, path, key),
        only_asked=_yes_or_no(reading, table, path, "only_asked", otherwise=False),
        attach=_attach(reading, table, path, ()),
        **{k: reading.whole(table, path, k, low, high, 0) for k, (low, high) in _STEP_RANGES.items()},
    )


def _template(reading: Reading, table: Mapping[str, object], path: str, otherwise: str) -> str:
    value = table.get("template", otherwise)
    if isinstance(value, str) and TEMPLATE_NAME.fullmatch(value):
        return value
    hint = "Escriba el nombre de una plantilla, como «polite-reminder»."
    reading.refuse(f"{path}.template", "protocol-template", f"template = {shown(value)} no vale.", hint)
    return otherwise


def _attach(reading: Reading, table: Mapping[str, object], path: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
    value = table.get("attach", list(otherwise))
    if isinstance(value, list) and all(isinstance(kind, str) and kind in papers.KINDS for kind in value):
        return tuple(dict.fromkeys(value))
    hint = f"Escriba una lista con algunos de: {', '.join(papers.KINDS)}."
    reading.refuse(f"{path}.attach", "protocol-attach", f"attach = {shown(value)} no son documentos.", hint)
    return otherwise


def _yes_or_no(reading: Reading, table: Mapping[str, object], path: str, key: str, *, otherwise: bool) -> bool:
    value = table.get(key, otherwise)
    if isinstance(value, bool):
        return value
    reading.refuse(f"{path}.{key}", "protocol-yes-no", f"{key} = {shown(value)} no vale.", "Escriba true o false.")
    return otherwise


def _variants(reading: Reading, table: Mapping[str, object], steps: dict[str, Step]) -> dict[Tier, Variant]:
    reading.known(table, "variants", {tier.value for tier in Tier})
    found = {}
    for tier in Tier:
        if tier.value not in table:
            hint = f"Añada [variants.{tier.value}] con su lista «ladder»."
            reading.refuse("variants", "protocol-missing", f"Falta la variante «{tier.value}».", hint)
            continue
        found[tier] = _variant(reading, tier, reading.table(table, "variants", tier.value), steps)
    return found


def _variant(reading: Reading, tier: Tier, table: Mapping[str, object], steps: dict[str, Step]) -> Variant:
    path = f"variants.{tier.value}"
    reading.known(table, path, {"ladder", "steps", *_BESIDE})
    own = dict(steps)
    for key, changes in reading.table(table, path, "steps").items():
        if key in steps:
            own[key] = _changed(reading, f"{path}.steps.{key}", steps[key], changes)
        else:
            hint = f"Los escalones son: {', '.join(steps)}."
            reading.refuse(f"{path}.steps.{key}", "protocol-unknown-step", f"El escalón «{key}» no existe.", hint)
    ladder = table.get("ladder")
    if not isinstance(ladder, list) or not ladder:
        hint = 'Escriba ladder = ["polite-reminder", ...].'
        reading.refuse(f"{path}.ladder", "protocol-ladder", f"ladder = {shown(ladder)} no es una lista.", hint)
        ladder = []
    if len({key for key in ladder if isinstance(key, str)}) != sum(isinstance(key, str) for key in ladder):
        message, hint = "Un escalón está dos veces en «ladder».", "Quite la repetición."
        reading.refuse(f"{path}.ladder", "protocol-ladder", message, hint)
    rungs = [_named(reading, f"{path}.ladder", key, Trigger.LADDER, own) for key in ladder]
    for rung in rungs[1:]:
        if rung is not None and rung.days == 0:
            message = f"«{rung.key}» no espera ningún día desde el escalón anterior."
            reading.refuse(f"{path}.ladder", "protocol-wait", message, "Escriba, por ejemplo, days = 7 en ese escalón.")
    return Variant(
        tier=tier,
        **{key: _optional(reading, table, path, key, trigger, own) for key, trigger in _BESIDE.items()},
        ladder=tuple(rung for rung in rungs if rung is not None),
    )


def _changed(reading: Reading, path: str, step: Step, changes: object) -> Step:
    """Apply a variant's changes to a step by reading it again with them on top."""
    if not isinstance(changes, dict):
        reading.refuse(path, "protocol-shape", f"{shown(changes)} no son cambios.", "Escriba, por ejemplo, days = 10.")
        return step
    allowed = {"approval", "sender", "template", "only_asked", "attach", *_STEP_RANGES}
    reading.known(changes, path, allowed)
    return replace(
        step,
        approval=Approval(reading.choice(changes, path, "approval", tuple(Approval), step.approval)),
        sender=reading.choice(changes, path, "sender", SENDERS, step.sender),
        template=_template(reading, changes, path, step.template),
        only_asked=_yes_or_no(reading, changes, path, "only_asked", otherwise=step.only_asked),
        attach=_attach(reading, changes, path, step.attach),
        working_days=reading.whole(changes, path, "working_days", *_STEP_RANGES["working_days"], step.working_days),
        days=reading.whole(changes, path, "days", *_STEP_RANGES["days"], step.days),
    )


def _optional(
    reading: Reading, table: Mapping[str, object], path: str, key: str, trigger: Trigger, steps: dict[str, Step]
) -> Step | None:
    return _named(reading, f"{path}.{key}", table[key], trigger, steps) if key in table else None


def _named(reading: Reading, path: str, key: object, trigger: Trigger, steps: dict[str, Step]) -> Step | None:
    step = steps.get(key) if isinstance(key, str) else None
    if step is None:
        hint = f"Los escalones son: {', '.join(steps) or 'ninguno todavía'}."
        reading.refuse(path, "protocol-unknown-step", f"El escalón {shown(key)} no existe.", hint)
    elif step.trigger is not trigger:
        hint = f"Aquí va un escalón con trigger = {trigger.value!r}."
        reading.refuse(path, "protocol-trigger", f"«{key}» tiene trigger = {step.trigger.value!r}.", hint)
        return None
    return step
