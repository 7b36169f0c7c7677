"""What we say to a customer about what they question, to begin a draft with: a person reads, changes and sends it.

In Spanish, as usted or tú, and in English; a person who writes in another language writes it themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass

PARTS = ("received", "question", "credit", "new-date", "stands")


@dataclass(frozen=True, slots=True)
class Said:
    """The values of a draft, already written as their language writes them."""

    invoice: str
    amount: str = ""  # of what is questioned; none: the whole invoice
    day: str = ""
    words: str = ""  # what we ask for, or why it stands


_FORMAL: Mapping[str, str] = {
    "subject": "Sobre la factura {invoice}",
    "received": "Gracias por avisarnos de lo que no le encaja{part} en la factura {invoice}. Lo estamos mirando y le"
    " respondemos{day}. Mientras tanto, no tiene que pagar {it}.",
    "question": "Gracias por avisarnos de lo que no le encaja{part} en la factura {invoice}. Para poder resolverlo bien"
    " nos ayudaría que nos enviase: {words}\n\nMientras tanto, no tiene que pagar {it}.",
    "credit": "Gracias por avisarnos, y disculpe la molestia: en la factura {invoice} había un error nuestro{part}."
    " Le hacemos un abono, que tendrá{day}. Mientras tanto, no tiene que pagar {it}.",
    "new-date": "Gracias por hablarlo con nosotros. Como hemos quedado, {it} de la factura {invoice}{part} queda{day}."
    " Si esa fecha se le complica, díganoslo y buscamos otra.",
    "stands": "Gracias por avisarnos de lo que no le encajaba{part} en la factura {invoice}. Lo hemos revisado con"
    " calma, y esto es lo que hemos visto:\n\n{words}\n\nPor eso creemos que la factura está bien. Si ve algo que se"
    " nos haya escapado, díganoslo{day} y lo miramos otra vez con gusto. Y si le ayuda otra fecha de pago, la buscamos"
    " juntos.",
    "whole": "esa factura", "part_it": "esa parte", "part": " ({amount})", "day": " para el {day}",
    "day_before": " antes del {day}", "close": "Un cordial saludo,",
}  # fmt: skip
_INFORMAL: Mapping[str, str] = {
    **_FORMAL,
    "received": "Gracias por avisarnos de lo que no te encaja{part} en la factura {invoice}. Lo estamos mirando y te"
    " respondemos{day}. Mientras tanto, no tienes que pagar {it}.",
    "question": "Gracias por avisarnos de lo que no te encaja{part} en la factura {invoice}. Para poder resolverlo bien"
    " nos ayudaría que nos enviases: {words}\n\nMientras tanto, no tienes que pagar {it}.",
    "credit": "Gracias por avisarnos, y disculpa la molestia: en la factura {invoice} había un error nuestro{part}."
    " Te hacemos un abono, que tendrás{day}. Mientras tanto, no tienes que pagar {it}.",
    "new-date": "Gracias por hablarlo con nosotros. Como hemos quedado, {it} de la factura {invoice}{part} queda{day}."
    " Si esa fecha se te complica, dínoslo y buscamos otra.",
    "stands": "Gracias por avisarnos de lo que no te encajaba{part} en la factura {invoice}. Lo hemos revisado con"
    " calma, y esto es lo que hemos visto:\n\n{words}\n\nPor eso creemos que la factura está bien. Si ves algo que se"
    " nos haya escapado, dínoslo{day} y lo miramos otra vez con gusto. Y si te ayuda otra fecha de pago, la buscamos"
    " juntos.",
    "close": "Un saludo,",
}  # fmt: skip
_ENGLISH: Mapping[str, str] = {
    "subject": "About invoice {invoice}",
    "received": "Thank you for telling us what does not look right{part} on invoice {invoice}. We are looking into it"
    " and will answer{day}. In the meantime {it} can wait.",
    "question": "Thank you for telling us what does not look right{part} on invoice {invoice}. So that we can settle it"
    " properly, it would help us to have: {words}\n\nIn the meantime {it} can wait.",
    "credit": "Thank you for telling us, and we are sorry: there was a mistake of ours{part} on invoice {invoice}. You"
    " will have a credit note{day}. In the meantime {it} can wait.",
    "new-date": "Thank you for talking it over with us. As agreed, {it} of invoice {invoice}{part} is planned{day}. If"
    " that date becomes difficult, tell us and we will find another.",
    "stands": "Thank you for telling us what did not look right{part} on invoice {invoice}. We have gone through it"
    " carefully, and this is what we found:\n\n{words}\n\nThis is why we believe the invoice is right. If we have"
    " missed anything, please tell us{day} and we will gladly look again. And if another date would help you, we will"
    " find one together.",
    "whole": "that invoice", "part_it": "that part", "part": " ({amount})", "day": " by {day}",
    "day_before": " by {day}", "close": "Kind regards,",
}  # fmt: skip


def subject_of(said: Said, language: str) -> str:
    return _words(language, "")["subject"].format(invoice=said.invoice)


def draft_of(kind: str, said: Said, language: str, register: str) -> str:
    """Return the middle of a letter; greeting and signature stand around it."""
    word = _words(language, register)
    day = word["day_before" if kind in ("stands", "received") else "day"]
    return word[kind].format(
        invoice=said.invoice,
        part=word["part"].format(amount=said.amount) if said.amount else "",
        it=word["part_it"] if said.amount else word["whole"],
        day=day.format(day=said.day) if said.day else "",
        words=said.words.strip() or "…",
    )


def closing(language: str, register: str) -> str:
    return _words(language, register)["close"]


def _words(language: str, register: str) -> Mapping[str, str]:
    if language == "es":
        return _INFORMAL if register == "informal" else _FORMAL
    return _ENGLISH
