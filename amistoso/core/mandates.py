"""A SEPA direct debit mandate: what it must say, whether it can still be used, and how its next debit is called.

Rules of the EPC rulebooks (EPC016-06 core, EPC222-07 business to business): a reference of up to 35 signs that is one
creditor's only once, 36 months without a debit end it, and a one-off mandate serves for one debit.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from amistoso.core import identifiers, sepa

UNUSED_MONTHS = 36
_REFERENCE = re.compile(r"[A-Za-z0-9?:().,'+-]([A-Za-z0-9/?:().,'+-]{0,33}[A-Za-z0-9?:().,'+-])?")


class Scheme(StrEnum):
    CORE = "CORE"  # anyone; money can be asked back for eight weeks without a reason
    B2B = "B2B"  # firms only, whose own bank has confirmed the mandate; no refund of what was authorised


class Use(StrEnum):
    RECURRENT = "recurrent"
    ONE_OFF = "one-off"


class Sequence(StrEnum):
    FIRST = "FRST"
    RECURRENT = "RCUR"
    ONE_OFF = "OOFF"
    FINAL = "FNAL"


class Trouble(NamedTuple):
    """Why a mandate cannot be made or used: a code of docs/errors.md, the sentence, and what to do."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What stands on a mandate, as it will be stored."""

    reference: str
    holder: str
    iban: str
    scheme: str = Scheme.CORE
    use: str = Use.RECURRENT
    signed_on: date | None = None


def troubles(terms: Terms, today: date) -> list[Trouble]:
    """Return all that is wrong with the terms of a mandate."""
    found = []
    if not _REFERENCE.fullmatch(terms.reference) or "//" in terms.reference:
        message = f"«{terms.reference[:40]}» no sirve de referencia de un mandato."
        hint = "Hasta 35 letras sin acento, cifras o / - ? : ( ) . , ' + y sin espacios."
        found.append(Trouble("mandate-reference", message, hint))
    if not identifiers.iban_is_valid(terms.iban):
        found.append(Trouble("iban-invalid", f"«{terms.iban[:40]}» no es un IBAN válido.", "Revise sus dígitos."))
    elif not sepa.can_be_debited(terms.iban):
        message = f"Las cuentas de {terms.iban[:2]} no están en la zona SEPA."
        found.append(Trouble("mandate-country", message, "Pídale una cuenta de la zona, o acuerde otra forma de pago."))
    if not sepa.plain(terms.holder, sepa.MAX_NAME).strip(". "):
        message = f"«{terms.holder[:40]}» no se puede escribir con las letras de un fichero SEPA."
        found.append(Trouble("mandate-holder", message, "Escriba el titular de la cuenta con letras latinas."))
    if terms.scheme not in list(Scheme) or terms.use not in list(Use):
        message = f"«{terms.scheme[:20]}» y «{terms.use[:20]}» no son un esquema y un uso."
        found.append(Trouble("mandate-kind", message, "Esquema CORE o B2B; uso recurrent u one-off."))
    if terms.signed_on is not None and terms.signed_on > today:
        message = f"El {terms.signed_on:%d/%m/%Y} todavía no ha llegado."
        found.append(Trouble("mandate-signed-later", message, "Ponga el día en que lo firmaron, de hoy para atrás."))
    return found


def lapses_on(signed_on: date, last_used_on: date | None) -> date:
    """Return the first day on which the mandate can no longer be used: 36 months after it last was."""
    start = max(signed_on, last_used_on) if last_used_on else signed_on
    year, month = divmod(start.year * 12 + start.month - 1 + UNUSED_MONTHS, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def unusable(
    use: str, signed_on: date | None, last_used_on: date | None, is_ended: bool, collect_on: date
) -> Trouble | None:
    """Say why no debit may be made with a mandate on that day; None when it may."""
    if is_ended:
        return Trouble("mandate-ended", "El mandato está terminado.", "Pida al cliente que firme uno nuevo.")
    if signed_on is None:
        return Trouble("mandate-unsigned", "El mandato no está firmado.", "Imprímalo, y anote el día de la firma.")
    if signed_on > collect_on:
        message = f"El mandato se firmó el {signed_on:%d/%m/%Y}, después del cobro."
        return Trouble("mandate-signed-later", message, "Elija otro día de cobro, o revise el de la firma.")
    if collect_on >= (end := lapses_on(signed_on, last_used_on)):
        message = f"El mandato caducó el {end:%d/%m/%Y}: 36 meses sin un cobro."
        return Trouble("mandate-expired", message, "Pida al cliente que firme uno nuevo, con otra referencia.")
    if use == Use.ONE_OFF and last_used_on is not None:
        message = "El mandato era para un solo cobro y ya se ha usado."
        return Trouble("mandate-used", message, "Pida al cliente que firme otro.")
    return None


def sequence_of(use: str, is_used: bool, is_last: bool) -> Sequence:
    """Name the next debit of a mandate; the last is called final only where a person says that it is."""
    if use == Use.ONE_OFF:
        return Sequence.ONE_OFF
    if is_last and is_used:
        return Sequence.FINAL
    return Sequence.RECURRENT if is_used else Sequence.FIRST


def masked(iban: str) -> str:
    """Write an account so that its holder knows it and nobody else can use it."""
    return f"{iban[:4]} **** {iban[-4:]}"
