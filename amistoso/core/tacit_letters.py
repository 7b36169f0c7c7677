"""What is written to a customer whose term grew in silence: an offer to put it in writing, or a kind way back.

It begins with what we let happen, not with what they did: nobody had said a word.
"""

from collections.abc import Mapping

from amistoso.core import wording
from amistoso.core.letter_words import SPANISH_TONGUES

GRANT, RETURN = "granted", "returned"
_TEXTS: Mapping[tuple[str, str, str], tuple[str, str]] = {
    (GRANT, "es", "formal"): (
        "Su plazo de pago: {term} días por escrito",
        "Buenos días{name}:\n\nRevisando nuestras cuentas vemos que desde hace un tiempo le viene mejor pagar algo "
        "después de los {agreed} días que acordamos, y que nosotros nunca se lo hemos comentado.\n\nPreferimos dejarlo "
        "claro: si le parece bien, a partir de ahora su plazo será de {term} días desde la fecha de cada factura. Así "
        "usted cuenta con él y nosotros también.\n\nBasta con que nos responda que está de acuerdo. Y si le conviene "
        "otra cosa, díganoslo y lo hablamos.\n\nGracias por su confianza.\n\nUn saludo,\n{sender}",
    ),
    (GRANT, "es", "informal"): (
        "Tu plazo de pago: {term} días por escrito",
        "Hola{name}:\n\nRevisando nuestras cuentas vemos que desde hace un tiempo te viene mejor pagar algo después de "
        "los {agreed} días que acordamos, y que nosotros nunca te lo hemos comentado.\n\nPreferimos dejarlo claro: si "
        "te parece bien, a partir de ahora tu plazo será de {term} días desde la fecha de cada factura. Así tú cuentas "
        "con él y nosotros también.\n\nBasta con que nos respondas que estás de acuerdo. Y si te conviene otra cosa, "
        "dínoslo y lo hablamos.\n\nGracias por tu confianza.\n\nUn saludo,\n{sender}",
    ),
    (GRANT, "en", "formal"): (
        "Your payment term: {term} days in writing",
        "Good morning{name},\n\nLooking through our accounts we see that for some time it has suited you better to pay "
        "a little after the {agreed} days we had agreed, and that we have never mentioned it.\n\nWe would rather have "
        "it clear: if you agree, from now on your term will be {term} days from the date of each invoice, so that both "
        "of us can count on it.\n\nA short reply that you agree is enough. If something else suits you better, please "
        "tell us and we will find a way.\n\nThank you for your trust.\n\nKind regards,\n{sender}",
    ),
    (RETURN, "es", "formal"): (
        "Sobre su plazo de pago de {agreed} días",
        "Buenos días{name}:\n\nRevisando nuestras cuentas vemos que los pagos suelen llegarnos algo después de los "
        "{agreed} días que acordamos, y que nosotros nunca se lo hemos comentado. Ha sido cosa nuestra no decirlo "
        "antes.\n\nNos ayudaría mucho volver a los {agreed} días con las próximas facturas. ¿Hay algo en cómo o cuándo "
        "le llegan que podamos cambiar para que le resulte fácil? A veces basta con enviarlas a otra persona, en otro "
        "formato o en otro momento del mes.\n\nSi ahora mismo le es difícil, díganoslo y buscamos juntos una "
        "solución.\n\nGracias por su confianza.\n\nUn saludo,\n{sender}",
    ),
    (RETURN, "es", "informal"): (
        "Sobre tu plazo de pago de {agreed} días",
        "Hola{name}:\n\nRevisando nuestras cuentas vemos que los pagos suelen llegarnos algo después de los {agreed} "
        "días que acordamos, y que nosotros nunca te lo hemos comentado. Ha sido cosa nuestra no decirlo antes.\n\nNos "
        "ayudaría mucho volver a los {agreed} días con las próximas facturas. ¿Hay algo en cómo o cuándo te llegan que "
        "podamos cambiar para que te resulte fácil? A veces basta con enviarlas a otra persona, en otro formato o en "
        "otro momento del mes.\n\nSi ahora mismo te es difícil, dínoslo y buscamos juntos una solución.\n\nGracias por "
        "tu confianza.\n\nUn saludo,\n{sender}",
    ),
    (RETURN, "en", "formal"): (
        "About your payment term of {agreed} days",
        "Good morning{name},\n\nLooking through our accounts we see that payments usually reach us a little after the "
        "{agreed} days we had agreed, and that we have never mentioned it. It was up to us to say so earlier.\n\nIt "
        "would help us a great deal to return to the {agreed} days with your next invoices. Is there anything in how "
        "or when they reach you that we could change to make it easy? Sometimes another person, another format or "
        "another time of the month is enough.\n\nIf it is difficult just now, please tell us and we will look for a "
        "solution together.\n\nThank you for your trust.\n\nKind regards,\n{sender}",
    ),
}  # fmt: skip


def spoken(language: str) -> str:
    return "es" if language[:2] in SPANISH_TONGUES else "en"


def written(
    answer: str, language: str, register: str, *, agreed_days: int, term_days: int | None, person: str, sender: str
) -> tuple[str, str]:
    """Return subject and text."""
    tongue = spoken(language)
    subject, text = _TEXTS.get((answer, tongue, register)) or _TEXTS[answer, tongue, "formal"]
    words = {
        "agreed": str(agreed_days), "term": str(term_days or ""), "sender": sender,
        "name": ({"es": ", ", "en": " "}[tongue] + person) if person else "",
    }  # fmt: skip
    return wording.filled(subject, words), wording.filled(text, words) + "\n"
