"""The words of calls: warm, plain, never a threat. `[usted form|tú form]` says both ways of speaking.

Everything under opening, questions, alternatives, closing and voicemail may be heard by a customer: the tone guard
reads it in a test. What stands under `because` and `care` is for the person who calls.
"""

import re
from collections.abc import Mapping

from amistoso.core import wording
from amistoso.core.call_words_english import ENGLISH
from amistoso.core.call_words_spanish import SPANISH, Lines

WITHOUT_OFFERS = frozenset({"dispute", "money-unplaced", "nothing-overdue", "promise-running", "administration"})
TU = "informal"


def addressed(line: str, register: str) -> str:
    """Choose between the forms of usted and tú."""
    return re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda both: both[2 if register == TU else 1], line)


WORDS: Mapping[str, Mapping[str, Mapping[str, Lines]]] = {"es": SPANISH, "en": ENGLISH}
KINDS = tuple(kind for kind in SPANISH if kind not in ("greeting", "offers"))

# What a result of a call led to, told to who noted it: «qué pasa ahora».
BROUGHT: Mapping[str, Mapping[str, str]] = {
    "call-promise": {
        "es": "La promesa queda anotada: hasta el {until}, y los días del banco, no se le recuerda lo que cubre.",
        "en": "The promise is noted: until {until}, and the bank's days, nothing of it is asked for.",
    },
    "call-plan": {
        "es": "Le debemos una propuesta de plazos: está en Hoy, y mientras tanto no se le escribe.",
        "en": "We owe them a plan: it stands on Today, and nothing is written to them meanwhile.",
    },
    "call-paid": {
        "es": "Se le cree: no se le recuerda nada hasta el {until}, que es cuando el banco lo habrá mostrado.",
        "en": "They are believed: nothing is asked until {until}, by when the bank will have shown it.",
    },
    "call-dispute": {
        "es": "La incidencia de {invoice} queda abierta: esa parte no se pide, y contestamos antes del {until}.",
        "en": "The dispute about {invoice} is open: that part is not asked for, and we answer by {until}.",
    },
    "call-agreed": {
        "es": "Quedamos en llamar el {on} {time}: ese día estará en la lista, y hasta entonces no se le escribe.",
        "en": "We call on {on} {time}: it will be on that day's list, and nothing is written to them before.",
    },
    "call-awaited": {
        "es": "Llamarán ellos el {on} {time}: si no llaman, estará en la lista ese día; antes no se le escribe.",
        "en": "They call on {on} {time}: if not, it is on that day's list; nothing is written to them before.",
    },
    "call-copy": {
        "es": "Hay que enviar una copia de {invoice}: está en Hoy, y mientras tanto no se le escribe.",
        "en": "A copy of {invoice} is to be sent: it stands on Today, and nothing is written to them meanwhile.",
    },
    "call-tried": {
        "es": "Intento {count} sin respuesta: se vuelve a intentar otro día. Uno al día es lo cortés.",
        "en": "Try {count} without an answer: again another day. One a day is courteous.",
    },
    "call-given-up": {
        "es": "Ya van {count} intentos: se prueba por otro camino o con otra persona, nunca con un texto más duro.",
        "en": "{count} tries by now: another way or another person is tried, never a harsher text.",
    },
    "call-number-wrong": {
        "es": "El número {phone} no se vuelve a usar; pruebe con {other}.",
        "en": "The number {phone} is not used again; try {other}.",
    },
    "call-no-number": {
        "es": "El número {phone} no se vuelve a usar, y no hay otro: busque un buen contacto.",
        "en": "The number {phone} is not used again, and there is no other: find a good contact.",
    },
    "call-reason": {
        "es": "Motivo del retraso anotado: {reason_kind_name}.",
        "en": "Reason for the delay noted: {reason_kind_name}.",
    },
}


def brought(code: str, values: Mapping[str, object], language: str) -> str:
    """Write one consequence as a sentence; values come from JSON, where days are ISO text."""
    speaks = wording.language_of(language)
    words = {key: wording.word(value, speaks) for key, value in values.items()}
    words["reason_kind_name"] = wording.name_of(str(values.get("reason_kind") or ""), speaks)
    told = wording.filled(BROUGHT.get(code, {}).get(speaks, code), words)
    return re.sub(r" +([:.,])", r"\1", " ".join(told.split()))
