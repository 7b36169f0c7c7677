"""The sentences for what we have heard, or have not, and the names of reasons and results of calls."""

from collections.abc import Mapping

SENTENCES: Mapping[str, Mapping[str, str]] = {
    "reason-needs-time": {
        "es": "El {on} se anotó por qué se retrasa ({reason_kind_name}): se atiende eso primero, hasta el {until}.",
        "en": "On {on} we learnt why they are late ({reason_kind_name}): that comes first, until {until}.",
    },
    "nobody-answers": {
        "es": "No ha contestado ({count} intentos) y no queda otro camino: hace falta un buen contacto.",
        "en": "No answer ({count} tries) and no other way is left: a good contact is needed.",
    },
    "calls-unanswered": {
        "es": "Se le ha llamado {count} veces sin hablar con nadie: se prueba por otro camino, con iguales palabras.",
        "en": "Called {count} times without reaching anybody: another way is tried, with the same words.",
    },
    "steps-unanswered": {
        "es": "No ha contestado a {count} mensajes: se prueba por otro camino, y no con un texto más duro.",
        "en": "After {count} messages without an answer another way is tried, not a harsher text.",
    },
    "another-way": {
        "es": "Va por {channel_name} en lugar de «{instead_name}».",
        "en": "It goes by {channel_name} instead of “{instead_name}”.",
    },
    "reason-cash-flow": {
        "es": "El {on} dijo que va justo de tesorería: un plan de pagos le ayuda más que otro recordatorio.",
        "en": "On {on} they said that cash is short: a plan helps more than another reminder.",
    },
    "reason-dispute": {
        "es": "El {on} dijo que algo no está bien: antes de seguir, resuélvalo con ellos.",
        "en": "On {on} they said that something is wrong: settle it with them before going on.",
    },
    "reason-administration": {
        "es": "El {on} dijo que es cosa de su administración: confirme a quién y cómo deben llegar las facturas.",
        "en": "On {on} they said that it is an administrative matter: ask who should get the invoices, and how.",
    },
    "reason-approval-pending": {
        "es": "El {on} dijo que falta que lo aprueben: pregunte quién lo aprueba y para cuándo.",
        "en": "On {on} they said that it waits for approval: ask who approves it, and by when.",
    },
    "reason-forgotten": {
        "es": "El {on} dijo que se le había pasado: basta con recordárselo.",
        "en": "On {on} they said that they had forgotten: a reminder is enough.",
    },
    "reason-other": {
        "es": "El {on} se anotó por qué se retrasa: léalo en su ficha.",
        "en": "Why they are late was noted on {on}: read it on their page.",
    },
    "offers-plan-early": {
        "es": "En lugar de «{instead_name}», se le ofrece ya pagar a plazos.",
        "en": "Instead of “{instead_name}” they are offered instalments now.",
    },
    "sends-copies-again": {
        "es": "En lugar de «{instead_name}», se le vuelve a escribir con cortesía y con copia de las facturas.",
        "en": "Instead of “{instead_name}” they get a courteous note with copies of the invoices.",
    },
}

NAMES: Mapping[str, Mapping[str, str]] = {
    "cash-flow": {"es": "falta de tesorería", "en": "cash is short"},
    "dispute": {"es": "algo no está bien", "en": "something is wrong"},
    "administration": {"es": "su administración", "en": "their administration"},
    "forgotten": {"es": "se le había pasado", "en": "they had forgotten"},
    "approval-pending": {"es": "falta la aprobación", "en": "waiting for approval"},
    "promised": {"es": "Promete pagar", "en": "Promises to pay"},
    "asks-plan": {"es": "Pide pagar a plazos", "en": "Asks for instalments"},
    "has-paid": {"es": "Dice que ha pagado", "en": "Says it is paid"},
    "call-back": {"es": "Volver a hablar otro día", "en": "To speak again"},
    "needs-copy": {"es": "Necesita una copia", "en": "Needs a copy"},
    "spoke": {"es": "Hemos hablado", "en": "We spoke"},
    "left-message": {"es": "Recado dejado", "en": "Left a message"},
    "no-answer": {"es": "No contestan", "en": "No answer"},
    "wrong-number": {"es": "Número equivocado", "en": "Wrong number"},
    "send-copy": {"es": "Enviar una copia", "en": "Send a copy"},
    "plan-proposal": {"es": "Preparar una propuesta de plazos", "en": "Prepare a plan"},
}
