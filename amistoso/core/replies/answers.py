"""The first words of an answer to each kind of reply, for a person to finish: plain, grateful, and with no demand."""

from collections.abc import Sequence
from datetime import date

from amistoso.core import wording
from amistoso.core.replies.labels import Label

STEP = "answer"  # of a message that answers what a customer wrote; it moves no ladder
_OPENINGS: dict[str, tuple[str, str]] = {
    "copy": (
        "Le enviamos adjunta {papers}, como nos ha pedido. Si necesita cualquier otra cosa, responda a este correo.",
        "Please find attached {papers}, as you asked. If you need anything else, just reply to this e-mail.",
    ),
    Label.HAS_PAID: (
        "Muchas gracias por decírnoslo. En cuanto lo veamos en el banco lo dejaremos anotado.",
        "Thank you for letting us know. We will note it as soon as we see it in our bank account.",
    ),
    Label.PROMISES_DATE: (
        "Muchas gracias por su respuesta. Anotamos que el pago se hará el {day}.",
        "Thank you for your answer. We have noted that payment will be made on {day}.",
    ),
    Label.DISPUTES: (
        "Gracias por contárnoslo. Lo estamos revisando y le respondemos enseguida; mientras tanto, esa parte queda en"
        " espera.",
        "Thank you for telling us. We are looking into it and will answer soon; meanwhile that part is on hold.",
    ),
    Label.ASKS_FOR_TIME: (
        "Gracias por hablarlo con nosotros. Busquemos juntos una fecha o unos plazos que le vengan bien: ¿qué nos"
        " propone?",
        "Thank you for talking to us about it. Let us find a date or instalments that suit you: what do you propose?",
    ),
    Label.HARDSHIP: (
        "Gracias por su confianza. Sentimos que esté pasando por un momento así, y queremos buscar con usted una"
        " solución que pueda cumplir.",
        "Thank you for your trust. We are sorry to hear it, and would like to find with you a way that you can manage.",
    ),
    Label.WRONG_PERSON: (
        "Gracias por avisarnos, y disculpe la molestia. Escribiremos a la persona que nos indica.",
        "Thank you for telling us, and sorry for the trouble. We will write to the person you name.",
    ),
    Label.REFUSES: (
        "Gracias por su respuesta. Nos gustaría entender bien qué ha pasado: ¿podemos hablarlo por teléfono?",
        "Thank you for your answer. We would like to understand what happened: may we talk on the telephone?",
    ),
    "": ("Muchas gracias por su mensaje.", "Thank you for your message."),
}  # fmt: skip


def opening(kind: str, language: str, *, day: date | None = None, papers: Sequence[str] = ()) -> str:
    """Return the body that a person finds in the form."""
    place = 0 if language.startswith("es") else 1
    kind = "" if kind == Label.PROMISES_DATE and day is None else kind
    words = _OPENINGS.get(kind, _OPENINGS[""])[place]
    told = wording.date_text(day, language) if day else ""
    return wording.filled(words, {"day": told, "papers": _listed(papers, language)})


def whole(body: str, language: str, signature: str, company: str) -> str:
    """Put a greeting above and a farewell below."""
    is_spanish = language.startswith("es")
    hello, bye = ("Buenos días:", "Un saludo cordial,") if is_spanish else ("Good morning,", "Kind regards,")
    return "\n\n".join((hello, body, "\n".join(part for part in (bye, signature, company) if part)))


def subject_of(said: str, language: str) -> str:
    bare = said.strip()
    usual = "Su mensaje" if language.startswith("es") else "Your message"
    return bare if bare.casefold().startswith("re:") else f"Re: {bare or usual}"


def _listed(papers: Sequence[str], language: str) -> str:
    is_spanish = language.startswith("es")
    if not papers:
        return "la factura" if is_spanish else "the invoice"
    one, many = ("la factura", "las facturas") if is_spanish else ("invoice", "invoices")
    numbers = ", ".join(papers[:-1]) + (f"{' y ' if is_spanish else ' and '}" if len(papers) > 1 else "") + papers[-1]
    return f"{one if len(papers) == 1 else many} {numbers}"
