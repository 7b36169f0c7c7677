"""The words a letter has beside its template: headings, labels, roles and set sentences, in each language we write in.

A language with two ways of addressing a reader (tú, usted) says the few sentences that differ a second time.
"""

from collections.abc import Mapping
from functools import lru_cache

from amistoso.core.letter_words_european import EUROPEAN
from amistoso.core.letter_words_iberian import IBERIAN

FORMAL, INFORMAL = "formal", "informal"
REGISTERS = (FORMAL, INFORMAL)
# Where the words of a letter end in its HTML: what a message adds goes before it.
END_OF_WORDS = "</div>\n<!--[if mso]></td></tr></table><![endif]-->"
SPANISH_TONGUES = frozenset({"es", "ca", "gl", "eu"})
LANGUAGE_NAMES = {
    "es": "español", "en": "inglés", "ca": "catalán", "gl": "gallego", "eu": "euskera", "pt": "portugués",
    "fr": "francés", "de": "alemán", "it": "italiano",
}  # fmt: skip

WORDS: Mapping[str, Mapping[str, str]] = {
    "es": {
        "hello": "Buenos días, {}:", "hello_all": "Buenos días:", "and": " y ", "day_link": "el ",
        "more": "{} más", "total": "Total pendiente", "credit_total": "Saldo a su favor",
        "invoice": "Factura", "credit": "Abono", "issued": "Fecha", "due": "Vencimiento",
        "amount": "Pendiente", "line": "{kind} {number}, del {issued}, con vencimiento el {due}: {amount}",
        "credit_line": "{kind} {number}, del {issued}: {amount}", "part": " (de un total de {})",
        "disputed": " – {} en revisión, que no le pedimos",
        "pay": "Datos para el pago", "holder": "Titular", "iban": "IBAN", "reference": "Concepto",
        "terms": "Condiciones de pago", "each": "el número de cada factura", "tax_id": "NIF", "phone": "Tel.",
        "to": "A la atención de", "no_contact": "ninguno todavía", "no_phone": "sin teléfono: búsquelo antes de llamar",
        "administration": "Administración", "finance": "Dirección financiera", "owner": "Gerencia",
        "pay_online": "Pagar en línea", "answers": "Si lo prefiere, contéstenos con un clic:",
        "answer_right": "Ha llegado y todo está bien",
        "answer_missing": "No la he recibido", "answer_wrong": "Hay algo que no está bien",
        "copy_sent_one": "Le adjuntamos una copia de la factura.",
        "copy_sent_many": "Le adjuntamos una copia de las facturas.",
        "copy_offer_one": "Si necesita una copia de la factura, se la enviamos enseguida.",
        "copy_offer_many": "Si necesita una copia de alguna factura, se la enviamos enseguida.",
        "principal": "Principal",
        "principal_only": "Esta cantidad es solo el principal: no incluye intereses ni costes.",
        "interest": "Intereses de demora, factura {number}, del {from_on} al {to_on}, al {rate} % ({source}): {amount}",
        "fixed": "Costes de cobro, factura {number} ({source}): {amount}",
        "costs_total": "Principal, intereses y costes",
        "next_step": "Si en ese plazo no hubiéramos encontrado una solución, le propondríamos acudir juntos a una"
        " mediación, con una persona independiente que elegiríamos de común acuerdo.",
    },
    "en": {
        "hello": "Dear {},", "hello_all": "Good morning,", "and": " and ", "day_link": "",
        "more": "{} more", "total": "Total open", "credit_total": "Balance in your favour",
        "invoice": "Invoice", "credit": "Credit note", "issued": "Date", "due": "Due date",
        "amount": "Open", "line": "{kind} {number} of {issued}, due on {due}: {amount}",
        "credit_line": "{kind} {number} of {issued}: {amount}", "part": " (of a total of {})",
        "disputed": " – {} under review, which we do not ask for",
        "pay": "How to pay", "holder": "Account holder", "iban": "IBAN", "reference": "Reference",
        "terms": "Payment terms", "each": "the number of each invoice", "tax_id": "Tax ID", "phone": "Tel.",
        "to": "For the attention of", "no_contact": "none yet", "no_phone": "no phone number: find one before calling",
        "administration": "Administration", "finance": "Head of finance", "owner": "Management",
        "pay_online": "Pay online", "answers": "If you prefer, answer with one click:",
        "answer_right": "It has arrived and all is right",
        "answer_missing": "I have not received it", "answer_wrong": "Something is not right",
        "copy_sent_one": "A copy of the invoice is attached.",
        "copy_sent_many": "Copies of the invoices are attached.",
        "copy_offer_one": "If you need a copy of the invoice, we will send it at once.",
        "copy_offer_many": "If you need a copy of any invoice, we will send it at once.",
        "principal": "Principal",
        "principal_only": "This amount is the principal only: it holds no interest and no costs.",
        "interest": "Statutory interest, invoice {number}, from {from_on} to {to_on}, at {rate}% ({source}): {amount}",
        "fixed": "Recovery costs, invoice {number} ({source}): {amount}",
        "costs_total": "Principal, interest and costs",
        "next_step": "If we have not found a solution by then, we would propose that we go to mediation together,"
        " with an independent person whom we would choose by common agreement.",
    },
    **IBERIAN,
    **EUROPEAN,
}  # fmt: skip

_INFORMAL: Mapping[str, Mapping[str, str]] = {
    "es": {
        "hello": "Hola, {}:", "hello_all": "Hola:", "answers": "Si lo prefieres, contéstanos con un clic:",
        "credit_total": "Saldo a tu favor", "disputed": " – {} en revisión, que no te pedimos",
        "copy_sent_one": "Te adjuntamos una copia de la factura.",
        "copy_sent_many": "Te adjuntamos una copia de las facturas.",
        "copy_offer_one": "Si necesitas una copia de la factura, te la enviamos enseguida.",
        "copy_offer_many": "Si necesitas una copia de alguna factura, te la enviamos enseguida.",
        "next_step": "Si en ese plazo no hubiéramos encontrado una solución, te propondríamos acudir juntos a una"
        " mediación, con una persona independiente que elegiríamos de común acuerdo.",
    },
}  # fmt: skip


@lru_cache(maxsize=32)
def words_of(language: str, register: str = FORMAL) -> Mapping[str, str]:
    """Return the words; where a language has one way of addressing a reader, that one."""
    formal = WORDS[language]
    return {**formal, **_INFORMAL.get(language, {})} if register == INFORMAL else formal


def letter_language(customer_language: str, company_language: str) -> str:
    """Return the language to write in: one we have, or else English, which strangers read more often than Spanish."""
    wanted = (customer_language or company_language)[:2].lower()
    if wanted in WORDS:
        return wanted
    return "en" if wanted else "es"


def languages_to_try(language: str) -> tuple[str, ...]:
    """Return where to look for a text, best first: a Catalan reads Spanish, a Frenchman English."""
    then = ("es", "en") if language in SPANISH_TONGUES else ("en", "es")
    return tuple(dict.fromkeys((language, *then)))


def registers_to_try(register: str) -> tuple[str, ...]:
    """Return which way of addressing a reader to look for: who asked for tú is written to as usted where there is no
    other text, never the other way round."""
    return (INFORMAL, FORMAL) if register == INFORMAL else (FORMAL,)
