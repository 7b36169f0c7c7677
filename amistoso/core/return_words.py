"""Why a payment came back, in plain words, and what a person does next: never a harsher step by itself."""

from typing import NamedTuple

from amistoso.core import wording


class Meaning(NamedTuple):
    what: dict[str, str]
    then: dict[str, str]
    is_incident: bool = False  # says something about how they pay; the rest says something about an account or a paper


_MONEY = Meaning(
    {"es": "No había saldo suficiente.", "en": "There was not enough money in the account."},
    {
        "es": "Llámele sin prisa: acuerden otro día de cobro, o pagarlo en varios plazos.",
        "en": "Call without hurry: agree on another day, or on several payments.",
    },
    is_incident=True,
)
_ACCOUNT = Meaning(
    {
        "es": "La cuenta no es correcta, está cerrada o bloqueada.",
        "en": "The account is wrong, closed or blocked.",
    },
    {
        "es": "Pídale el IBAN de ahora. No dice nada de su voluntad de pagar.",
        "en": "Ask for their present IBAN. It says nothing about their wish to pay.",
    },
)
_MANDATE = Meaning(
    {
        "es": "El banco dice que no hay una orden de domiciliación válida.",
        "en": "The bank says that there is no valid direct debit mandate.",
    },
    {
        "es": "No vuelva a cargarlo hasta tener la orden firmada: es cosa nuestra.",
        "en": "Do not debit again before the mandate is signed: this one is ours to mend.",
    },
)
_REFUND = Meaning(
    {
        "es": "El cliente pidió a su banco que se lo devolviera.",
        "en": "The customer asked their bank for the money back.",
    },
    {
        "es": "Puede que no esté de acuerdo con la factura: pregúntele antes que nada.",
        "en": "They may not agree with the invoice: ask them before anything else.",
    },
)
_DEATH = Meaning(
    {"es": "El titular de la cuenta ha fallecido.", "en": "The account's holder has died."},
    {
        "es": "Que lo lleve una persona, con tacto; nada automático.",
        "en": "A person sees to it, with tact; nothing automatic.",
    },
)
_REFUSED = Meaning(
    {"es": "El banco no dice por qué, o el cliente lo rechazó.", "en": "The bank gives no reason, or they refused it."},
    {"es": "Pregúntele qué ha pasado.", "en": "Ask them what happened."},
)
_FORM = Meaning(
    {"es": "Es un fallo de formato o del banco.", "en": "A fault of form, or of the bank."},
    {"es": "Corríjalo y vuelva a cargarlo; el cliente no tiene que hacer nada.", "en": "Mend it and debit again."},
)
_MEANINGS = {
    "AM04": _MONEY, "AC01": _ACCOUNT, "AC04": _ACCOUNT, "AC06": _ACCOUNT, "AC13": _ACCOUNT, "AG01": _ACCOUNT,
    "MD01": _MANDATE, "MD02": _MANDATE, "MD06": _REFUND, "MD07": _DEATH, "MS02": _REFUSED, "MS03": _REFUSED,
    "SL01": _REFUSED, "RC01": _FORM, "FF01": _FORM, "FF05": _FORM, "AG02": _FORM, "AM05": _FORM, "BE05": _FORM,
    "CNOR": _FORM, "DNOR": _FORM,
}  # fmt: skip
CODES = tuple(_MEANINGS)


def meaning_of(code: str) -> Meaning:
    return _MEANINGS.get(code, _REFUSED)


def sentence(code: str, language: str = "es") -> str:
    """Say what happened and what to do."""
    language = wording.language_of(language)
    meaning = meaning_of(code)
    return f"{meaning.what[language]} {meaning.then[language]}"
