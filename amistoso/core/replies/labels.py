"""What a reply may say, and the shape of a rule that hears it."""

import re
from enum import StrEnum
from typing import NamedTuple


class Label(StrEnum):
    HAS_PAID = "has-paid"
    PROMISES_DATE = "promises-date"
    DISPUTES = "disputes"
    WANTS_COPY = "wants-copy"
    ASKS_FOR_TIME = "asks-for-time"
    HARDSHIP = "hardship"
    OUT_OF_OFFICE = "out-of-office"
    WRONG_PERSON = "wrong-person"
    REFUSES = "refuses"


class Ask(StrEnum):
    """What a sentence must be for a rule to hold in it."""

    ANY = "any"
    TOLD = "told"  # not asked
    ASKED = "asked"


class Rule(NamedTuple):
    """`pattern` must be found; `unless` must not be in the sentence, `denied` not before it in the same clause.

    `needs_day`: only with a day in the same sentence. `why` is the code of a sentence in `WHY`.
    """

    label: Label
    why: str
    pattern: re.Pattern[str]
    ask: Ask = Ask.ANY
    unless: re.Pattern[str] | None = None
    denied: bool = False
    needs_day: str = ""  # ahead, behind


# Spanish and English, for a person who wants to know why we think so.
WHY: dict[str, tuple[str, str]] = {
    "paid": ("Dice que ya está pagado.", "Says that it has been paid."),
    "transfer-made": ("Habla de un pago o transferencia que ya ha hecho.", "Speaks of a payment already made."),
    "proof": ("Envía o menciona el justificante del pago.", "Sends or mentions a proof of payment."),
    "will-pay": ("Dice que pagará, y el día.", "Says that it will pay, and when."),
    "will-pay-soon": ("Dice que va a pagar, sin decir el día.", "Says that it will pay, and not when."),
    "day-only": ("Contesta solo con un día: parece el del pago.", "Answers with just a day: of payment, it seems."),
    "scheduled": ("El pago está previsto en su calendario.", "Payment is scheduled."),
    "not-right": ("Dice que algo de la factura no es correcto.", "Says that something in the invoice is not right."),
    "goods": ("Dice que algo falló en la entrega o en el trabajo.", "Says that delivery or work went wrong."),
    "credit-expected": ("Espera o pide un abono.", "Expects or asks for a credit note."),
    "not-ordered": ("Dice que no lo pidió o no lo reconoce.", "Says that it was not ordered, or is not known."),
    "send-it": ("Pide que se le envíe la factura u otro documento.", "Asks for the invoice or another document."),
    "not-received": ("Dice que no tiene la factura.", "Says that the invoice is not there."),
    "more-time": ("Pide más tiempo.", "Asks for more time."),
    "instalments": ("Pide pagar en partes.", "Asks to pay in parts."),
    "when-possible": ("Pagará cuando pueda o cuando cobre.", "Will pay when it can, or once it is paid."),
    "no-money": ("Dice que no tiene con qué pagar.", "Says that there is no money."),
    "in-trouble": ("Habla de dificultades.", "Speaks of difficulties."),
    "insolvency": ("Habla de concurso o insolvencia.", "Speaks of insolvency proceedings."),
    "absent": ("Está ausente.", "Is absent."),
    "automatic": ("Es una respuesta automática.", "Is an automatic answer."),
    "not-here": ("Ya no trabaja allí o ya no lo lleva.", "No longer works there, or on this."),
    "not-me": ("Dice que no es a quien hay que escribir.", "Says that somebody else is to be written to."),
    "other-person": ("Dice quién lo lleva.", "Says who deals with it."),
    "will-not-pay": ("Dice que no va a pagar.", "Says that it will not pay."),
    "by-lawyers": ("Remite a sus abogados o al juzgado.", "Refers to lawyers or a court."),
    "no-debt": ("Niega que deba algo.", "Denies owing anything."),
}  # fmt: skip
