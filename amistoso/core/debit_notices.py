"""The courteous word before a direct debit: how much, when, from which account, and whom to tell if it does not suit.

The scheme asks that customers know fourteen days before, or as long as was agreed; we also want nobody surprised.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core import wording
from amistoso.core.letter_words import SPANISH_TONGUES
from amistoso.core.mandates import masked

_TEXTS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("es", "formal"): (
        "Aviso de cargo en su cuenta el {day}",
        "Buenos días{name}:\n\nTal como acordamos, el {day} pasaremos al cobro en su cuenta {iban} {lines}\n\n"
        "El cargo aparecerá a nombre de {creditor}, con nuestro identificador {creditor_id} y la referencia de su "
        "mandato {mandate}.\n\nNo tiene que hacer nada. Si ese día no le viene bien, o ve algo que no coincide con sus "
        "datos, díganoslo antes y lo cambiamos con gusto.\n\nUn saludo,\n{sender}",
    ),
    ("es", "informal"): (
        "Aviso de cargo en tu cuenta el {day}",
        "Hola{name}:\n\nTal como acordamos, el {day} pasaremos al cobro en tu cuenta {iban} {lines}\n\n"
        "El cargo aparecerá a nombre de {creditor}, con nuestro identificador {creditor_id} y la referencia de tu "
        "mandato {mandate}.\n\nNo tienes que hacer nada. Si ese día no te viene bien, o ves algo que no coincide con "
        "tus datos, dínoslo antes y lo cambiamos con gusto.\n\nUn saludo,\n{sender}",
    ),
    ("en", "formal"): (
        "Your account will be debited on {day}",
        "Good morning{name},\n\nAs we agreed, on {day} we will collect from your account {iban} {lines}\n\n"
        "The debit will show the name {creditor}, our creditor identifier {creditor_id} and your mandate reference "
        "{mandate}.\n\nThere is nothing you need to do. If that day does not suit you, or anything differs from your "
        "records, please tell us before and we will gladly change it.\n\nKind regards,\n{sender}",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Notice:
    """What one customer is told about one day."""

    collect_on: date
    iban: str
    mandate: str
    lines: Sequence[tuple[str, int]]  # what for, and minor units of euro
    creditor: str
    creditor_id: str
    sender: str
    person: str = ""


def spoken(language: str) -> str:
    return "es" if language[:2] in SPANISH_TONGUES else "en"


def written(notice: Notice, language: str, register: str) -> tuple[str, str]:
    """Return subject and text."""
    tongue = spoken(language)
    subject, text = _TEXTS.get((tongue, register)) or _TEXTS[tongue, "formal"]
    day = wording.long_date_text(notice.collect_on, tongue)
    words = {
        "day": day, "iban": masked(notice.iban), "mandate": notice.mandate, "creditor": notice.creditor,
        "creditor_id": notice.creditor_id, "sender": notice.sender,
        "name": {"es": ", ", "en": " "}[tongue] + notice.person if notice.person else "",
        "lines": _lines(notice.lines, tongue),
    }  # fmt: skip
    return wording.filled(subject, words), wording.filled(text, words) + "\n"


def _lines(lines: Sequence[tuple[str, int]], tongue: str) -> str:
    if len(lines) == 1:
        ((what, minor),) = lines
        said = {"es": "{amount}, de {what}.", "en": "{amount}, for {what}."}[tongue]
        return said.format(amount=wording.money_text(minor, "EUR", tongue), what=what)
    total = wording.money_text(sum(minor for _, minor in lines), "EUR", tongue)
    listed = "\n".join(f"- {what}: {wording.money_text(minor, 'EUR', tongue)}" for what, minor in lines)
    return {"es": f"{total} en total:\n\n{listed}", "en": f"{total} in all:\n\n{listed}"}[tongue]
