"""The short mails that answer an act of the customer's own: what we noted, what happens now, who will speak to them.

They repeat figures and days, never the customer's own words: nobody shall send a text of theirs from our address.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core import wording
from amistoso.core.letter_words import FORMAL, INFORMAL, SPANISH_TONGUES

ACKNOWLEDGEMENT, COPY, FRESH_LINK = "acknowledgement", "copy", "fresh-link"
STEPS = (ACKNOWLEDGEMENT, COPY, FRESH_LINK)  # of messages that answer, and count as no contact of ours
MAX_A_DAY = 5  # to one customer; whatever they do after that is confirmed on the page alone
MAX_NUMBERS = 6


@dataclass(frozen=True, slots=True)
class Noted:
    """What is confirmed: `case` says which sentences, the rest fills them."""

    case: str
    company: str
    signed: str
    numbers: Sequence[str] = ()
    on: date | None = None
    by: date | None = None  # when a person answers
    money: tuple[int, str] | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    subject: str
    text: str


def spoken(language: str) -> str:
    """Return in which of our two languages they are answered."""
    wanted = language[:2].lower()
    return "es" if wanted == "es" or wanted in SPANISH_TONGUES else "en"


def written(noted: Noted, language: str, register: str = FORMAL) -> Words:
    spoken_in = spoken(language)
    is_familiar = spoken_in == "es" and register == INFORMAL
    words = {**_WORDS[spoken_in], **(_FAMILIAR if is_familiar else {})}
    subject, *sentences = words[noted.case].split("\n\n")
    values = _values(noted, spoken_in)
    said = [" ".join(one.format(**values).split()) for one in sentences]
    paragraphs = [words["hello"], *said, f"{words['bye']}\n{noted.signed}"]
    return Words(subject.format(**values), "\n\n".join(one for one in paragraphs if one) + "\n")


def _values(noted: Noted, language: str) -> dict[str, str]:
    more = len(noted.numbers) - MAX_NUMBERS
    numbers = ", ".join(noted.numbers[:MAX_NUMBERS])
    if more > 0:
        numbers += f" y {more} más" if language == "es" else f" and {more} more"
    return {
        "company": noted.company,
        "numbers": numbers,
        "on": wording.date_text(noted.on, language) if noted.on else "",
        "by": wording.date_text(noted.by, language) if noted.by else "",
        "money": wording.money_text(*noted.money, language) if noted.money else "",
        "count": str(noted.count or ""),
    }


# First the subject, then the paragraphs.
_SPANISH: Mapping[str, str] = {
    "hello": "Buenos días:",
    "bye": "Un cordial saludo,",
    "paid": """Hemos anotado su aviso de pago

Gracias por avisarnos. Hemos anotado que el {on} pagó {money} ({numbers}).

En cuanto lo veamos en el banco quedará cerrado, y entre tanto no le escribimos por ello. No tiene que hacer
nada más.""",
    "promise": """Hemos anotado la fecha de su pago

Gracias. Hemos anotado el pago de {money} para el {on}, como muy tarde ({numbers}).

Mientras, no le escribimos por ello. Si algo cambia, díganoslo en su página o llámenos, y buscamos juntos
cómo hacerlo.""",
    "promise-person": """Le contestamos antes del {by}

Gracias por decírnoslo. Hemos anotado que propone pagar {money} el {on} ({numbers}).

Una persona lo mira y le contesta como muy tarde el {by}. Entre tanto no le escribimos por ello.""",
    "plan-person": """Le contestamos antes del {by}

Gracias por decírnoslo a tiempo. Hemos anotado que le vendría bien pagar en {count} plazos desde el {on}
({numbers}).

Una persona lo mira y le contesta como muy tarde el {by}. Entre tanto no le escribimos por ello: seguro que
encontramos una solución.""",
    "plan-more-time": """Le contestamos antes del {by}

Gracias por decírnoslo a tiempo. Hemos anotado que le vendría bien algo más de tiempo, hasta el {on} ({numbers}).

Una persona lo mira y le contesta como muy tarde el {by}. Entre tanto no le escribimos por ello: seguro que
encontramos una solución.""",
    "plan": """Su propuesta de acuerdo con {company}

Gracias por decírnoslo a tiempo. En su página tiene la propuesta de pago de {money} en {count} plazos, el primero el
{on} ({numbers}), con cada fecha y cada importe.

Puede leerla con calma y aceptarla allí hasta el {by}. Entre tanto no le escribimos por ello.""",
    "reason": """Gracias por contárnoslo

Hemos anotado lo que nos ha contado, y lo leerá una persona de nuestro equipo.

Si le vendría bien pagar en plazos o con algo más de tiempo, puede pedirlo en su página.""",
    "person": """Hemos anotado con quién hablar

Gracias. Hemos anotado la persona con la que conviene hablar. Alguien de nuestro equipo lo confirma antes de
cambiar nada.""",
    "right": """Hemos anotado su respuesta

Gracias. Hemos anotado que ha llegado y que todo está bien ({numbers}). No tiene que hacer nada más.""",
    "missing": """Le enviamos la copia

Gracias por decírnoslo. Hemos anotado que no ha recibido {numbers}.

Le enviaremos una copia, y no le preguntaremos por ello hasta que la tenga.""",
    "copy": """Copia de {numbers}

Le adjuntamos la copia que nos ha pedido ({numbers}).

Le dejamos unos días para mirarla con calma. Si hay algo que no está bien, puede decírnoslo en su página.""",
    "wrong": """Lo estamos mirando

Gracias por decírnoslo. Hemos anotado que hay algo que no está bien en {numbers}.

Lo miramos y le contestamos como muy tarde el {by}. Entre tanto no le pediremos esa parte.""",
    "waiting": """A la espera de su aprobación

Gracias. Hemos anotado que {numbers} está pendiente de su aprobación, prevista para el {on}. Quedamos a la espera.""",
    "fresh-link": """Su enlace nuevo

Aquí tiene un enlace nuevo a su página, con lo que está pendiente, cómo pagarlo y cómo decirnos lo que haga
falta.

Si no lo ha pedido usted, no tiene que hacer nada.""",
}
_FAMILIAR: Mapping[str, str] = {
    "hello": "Hola:",
    "bye": "Un saludo,",
    "paid": """Hemos anotado tu aviso de pago

Gracias por avisarnos. Hemos anotado que el {on} pagaste {money} ({numbers}).

En cuanto lo veamos en el banco quedará cerrado, y entre tanto no te escribimos por ello. No tienes que hacer
nada más.""",
    "promise": """Hemos anotado la fecha de tu pago

Gracias. Hemos anotado el pago de {money} para el {on}, como muy tarde ({numbers}).

Mientras, no te escribimos por ello. Si algo cambia, dínoslo en tu página o llámanos, y buscamos juntos
cómo hacerlo.""",
    "promise-person": """Te contestamos antes del {by}

Gracias por decírnoslo. Hemos anotado que propones pagar {money} el {on} ({numbers}).

Una persona lo mira y te contesta como muy tarde el {by}. Entre tanto no te escribimos por ello.""",
    "plan-person": """Te contestamos antes del {by}

Gracias por decírnoslo a tiempo. Hemos anotado que te vendría bien pagar en {count} plazos desde el {on}
({numbers}).

Una persona lo mira y te contesta como muy tarde el {by}. Entre tanto no te escribimos por ello: seguro que
encontramos una solución.""",
    "plan-more-time": """Te contestamos antes del {by}

Gracias por decírnoslo a tiempo. Hemos anotado que te vendría bien algo más de tiempo, hasta el {on} ({numbers}).

Una persona lo mira y te contesta como muy tarde el {by}. Entre tanto no te escribimos por ello: seguro que
encontramos una solución.""",
    "plan": """Tu propuesta de acuerdo con {company}

Gracias por decírnoslo a tiempo. En tu página tienes la propuesta de pago de {money} en {count} plazos, el primero el
{on} ({numbers}), con cada fecha y cada importe.

Puedes leerla con calma y aceptarla allí hasta el {by}. Entre tanto no te escribimos por ello.""",
    "reason": """Gracias por contárnoslo

Hemos anotado lo que nos has contado, y lo leerá una persona de nuestro equipo.

Si te vendría bien pagar en plazos o con algo más de tiempo, puedes pedirlo en tu página.""",
    "right": """Hemos anotado tu respuesta

Gracias. Hemos anotado que ha llegado y que todo está bien ({numbers}). No tienes que hacer nada más.""",
    "missing": """Te enviamos la copia

Gracias por decírnoslo. Hemos anotado que no has recibido {numbers}.

Te enviaremos una copia, y no te preguntaremos por ello hasta que la tengas.""",
    "copy": """Copia de {numbers}

Te adjuntamos la copia que nos has pedido ({numbers}).

Te dejamos unos días para mirarla con calma. Si hay algo que no está bien, puedes decírnoslo en tu página.""",
    "wrong": """Lo estamos mirando

Gracias por decírnoslo. Hemos anotado que hay algo que no está bien en {numbers}.

Lo miramos y te contestamos como muy tarde el {by}. Entre tanto no te pediremos esa parte.""",
    "waiting": """Esperamos contigo la aprobación

Gracias. Hemos anotado que {numbers} está pendiente de tu aprobación, prevista para el {on}. Esperamos contigo.""",
    "fresh-link": """Tu enlace nuevo

Aquí tienes un enlace nuevo a tu página, con lo que está pendiente, cómo pagarlo y cómo decirnos lo que haga
falta.

Si no lo has pedido tú, no tienes que hacer nada.""",
}
_ENGLISH: Mapping[str, str] = {
    "hello": "Good morning,",
    "bye": "Kind regards,",
    "paid": """We have noted your payment

Thank you for letting us know. We have noted that you paid {money} on {on} ({numbers}).

As soon as we see it at the bank it will be closed, and meanwhile we will not write to you about it. You need do
nothing else.""",
    "promise": """We have noted the day of your payment

Thank you. We have noted the payment of {money} for {on} at the latest ({numbers}).

Meanwhile we do not write to you about it. If anything changes, tell us on your page or call us, and
together we will see how to do it.""",
    "promise-person": """We will answer you by {by}

Thank you for telling us. We have noted that you suggest {on} for the payment of {money} ({numbers}).

A person looks at it and answers you by {by}. Meanwhile we do not write to you about it.""",
    "plan-person": """We will answer you by {by}

Thank you for telling us in good time. We have noted that paying in {count} instalments from {on} would help you
({numbers}).

A person looks at it and answers you by {by}. Meanwhile we will not write to you about it: we are sure to find a
solution.""",
    "plan-more-time": """We will answer you by {by}

Thank you for telling us in good time. We have noted that some more time, until {on}, would help you ({numbers}).

A person looks at it and answers you by {by}. Meanwhile we will not write to you about it: we are sure to find a
solution.""",
    "plan": """Your proposed agreement with {company}

Thank you for telling us in good time. On your page there is the proposal for {money} in {count} instalments, the
first on {on} ({numbers}), with each day and amount.

You can read it at your ease and accept it there until {by}. Meanwhile we do not write to you about it.""",
    "reason": """Thank you for telling us

It is noted, and somebody of our team reads it.

If paying in instalments or with some more time would help you, you can ask for it on your page.""",
    "person": """We have noted whom to speak to

Thank you. We have noted the person to speak to. Somebody of our team confirms it before anything is changed.""",
    "right": """Thank you for your answer

Thank you. We have noted that it has arrived and that all is right ({numbers}). You need do nothing else.""",
    "missing": """We are sending you the copy

Thank you for telling us. We have noted that you have not received {numbers}.

A copy is on its way, and we wait until you have it.""",
    "copy": """Copy of {numbers}

Attached is the copy you asked for ({numbers}).

Please take some days to look at it. If something is not right, you can tell us on your page.""",
    "wrong": """We are looking at it

Thank you for telling us. We have noted that something is not right with {numbers}.

We look at it and answer you by {by}. Meanwhile we will not ask you for that part.""",
    "waiting": """We are waiting with you for the approval

Thank you. We have noted that {numbers} is waiting for your approval, expected by {on}. We will wait for it too.""",
    "fresh-link": """Your new link

Here is a new link to your page, with what is open, how to pay it and how to tell us whatever is needed.

If you did not ask for it, you need do nothing.""",
}
_WORDS: Mapping[str, Mapping[str, str]] = {"es": _SPANISH, "en": _ENGLISH}
CASES = tuple(one for one in _SPANISH if one not in ("hello", "bye"))
