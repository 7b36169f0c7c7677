"""What may be debited on a day and what not: each sum once, with a mandate that can be used, and never what is paid.

Everything that is left out says why, so that a person sees that nothing was forgotten.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core import mandates, sepa, target_days
from amistoso.core.mandates import Trouble

CURRENCY = "EUR"
MAX_DEBIT_MINOR = 99_999_999_999  # 999,999,999.99: the largest sum of the scheme
MOST_COLLECT_DAYS = 60  # further ahead is a slip of the keys
SETTLED_AFTER_DAYS = 5  # open days in which a bank tells what came of a debit

# Why something is left alone, in the words of the page. A code of docs/errors.md each.
_KEPT = {
    "debit-currency": ("Está en otra moneda: por SEPA solo se cobran euros.", "Acuerde otra forma de pago."),
    "debit-disputed": ("Tiene una incidencia abierta.", "Resuélvala primero."),
    "debit-held": ("Está en pausa.", "Levante la pausa, si ya no hace falta."),
    "debit-promised": ("Ha prometido pagarla de otra forma.", "Espere a la promesa, o retírela."),
    "debit-agreed": ("Está en un acuerdo: se cobran sus plazos.", "No hay nada que hacer."),
    "debit-in-flight": ("Ya está en otra remesa.", "Espere a lo que diga el banco, o anule aquella."),
    "debit-credit": ("El cliente tiene un abono sin usar.", "Compénselo antes con la factura."),
    "debit-unapplied": ("Hay dinero suyo sin aplicar: puede que ya esté pagada.", "Aplíquelo en el banco."),
    "debit-insolvent": ("Está en concurso.", "Trátelo con la administración concursal."),
    "debit-address": ("Su cuenta es de fuera de la UE y falta la población.", "Complete la dirección del cliente."),
    "debit-too-large": ("Pasa del máximo de un adeudo SEPA.", "Divídala, o acuerde una transferencia."),
    "debit-returned": ("Se devolvió y nadie ha hablado aún con el cliente.", "Véalo en Hoy, y pídalo después."),
}  # fmt: skip
CODES = tuple(_KEPT)


@dataclass(frozen=True, slots=True)
class Signed:
    """What of a mandate decides whether it can be used."""

    id: int
    reference: str
    scheme: str
    use: str
    iban: str
    signed_on: date | None
    last_used_on: date | None = None
    is_ended: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A sum that has fallen due by the day of collection. `blocks` are the codes of what stands against it."""

    is_instalment: bool
    id: int
    customer_id: int
    customer: str
    number: str  # of the invoice, or of the invoices an agreement is about
    due_on: date
    minor: int
    currency: str
    blocks: tuple[str, ...] = ()
    has_town: bool = True


class Ready(NamedTuple):
    claim: Claim
    mandate: Signed
    sequence: str


class Kept(NamedTuple):
    claim: Claim
    trouble: Trouble


class Plan(NamedTuple):
    """What can be asked of the banks, in the order of names, and what cannot."""

    ready: tuple[Ready, ...]
    kept: tuple[Kept, ...]

    @property
    def total_minor(self) -> int:
        return sum(one.claim.minor for one in self.ready)

    def of_scheme(self, scheme: str) -> tuple[Ready, ...]:
        return tuple(one for one in self.ready if one.mandate.scheme == scheme)


class CollectionDay(NamedTuple):
    """The day on which banks can take it, and whether the customers can still be told in time."""

    on: date
    is_moved: bool
    told_by_on: date
    is_short_notice: bool


def collection_day(asked_on: date, today: date, lead_days: int, notice_days: int) -> CollectionDay:
    """Return the first day, not before the one asked for, on which banks move money and that they accept."""
    earliest = target_days.add_open(today, lead_days)
    on = target_days.first_open(max(asked_on, earliest))
    told_by = on - timedelta(days=notice_days)
    return CollectionDay(on, on != asked_on, told_by, told_by < today)


def settled_by(collect_on: date) -> date:
    """Return the first day on which silence is no longer explained by a debit under way."""
    return target_days.add_open(collect_on, SETTLED_AFTER_DAYS)


def plan(claims: Iterable[Claim], signed: dict[int, Sequence[Signed]], collect_on: date) -> Plan:
    """Decide each claim, the oldest of a customer first: it takes the mandate's first debit."""
    ready: list[Ready] = []
    kept: list[Kept] = []
    used: set[int] = set()
    for claim in sorted(claims, key=lambda one: (one.customer, one.customer_id, one.due_on, one.number, one.id)):
        trouble = _against(claim)
        mandate, why = _usable(signed.get(claim.customer_id, ()), used, collect_on)
        if trouble is None and mandate is None:
            trouble = why
        if trouble is None and mandate is not None and sepa.needs_address(mandate.iban) and not claim.has_town:
            trouble = _kept("debit-address")
        if trouble is not None or mandate is None:
            kept.append(Kept(claim, trouble or NO_MANDATE))
            continue
        is_used = mandate.last_used_on is not None or mandate.id in used
        ready.append(Ready(claim, mandate, mandates.sequence_of(mandate.use, is_used, is_last=False)))
        used.add(mandate.id)
    return Plan(tuple(ready), tuple(kept))


NO_MANDATE = Trouble("mandate-missing", "No hay ningún mandato firmado.", "Pida al cliente que firme uno.")


def _kept(code: str) -> Trouble:
    return Trouble(code, *_KEPT[code])


def _against(claim: Claim) -> Trouble | None:
    if claim.currency != CURRENCY:
        return _kept("debit-currency")
    for code in _KEPT:  # in the order of the page: the first says enough
        if code in claim.blocks:
            return _kept(code)
    return _kept("debit-too-large") if claim.minor > MAX_DEBIT_MINOR else None


def _usable(signed: Sequence[Signed], used: set[int], collect_on: date) -> tuple[Signed | None, Trouble | None]:
    """Take the mandate signed last that can be used; else say what is wrong with it."""
    why = None
    newest = sorted(signed, key=lambda one: (one.signed_on or date.min, one.id), reverse=True)
    for one in newest:
        last = collect_on if one.id in used else one.last_used_on
        trouble = mandates.unusable(one.use, one.signed_on, last, one.is_ended, collect_on)
        if trouble is None:
            return one, None
        why = why or trouble
    return None, why


def concept_of(claim: Claim, creditor: str) -> str:
    """Write what the customer reads on their account: what it is for, and whose it is."""
    what = f"Plazo del {claim.due_on:%d.%m.%Y} - {claim.number}" if claim.is_instalment else f"Factura {claim.number}"
    return sepa.plain(f"{what} {creditor}", sepa.MAX_TEXT)
