"""The words a letter has beside its template: headings, labels and roles, in each language we write in."""

from amistoso.core import wording

SPANISH_TONGUES = frozenset({"es", "ca", "gl", "eu"})

WORDS = {
    "es": {
        "hello": "Buenos días, {}:", "hello_all": "Buenos días:", "and": " y ", "total": "Total pendiente",
        "more": "{} más", "invoice": "Factura", "credit": "Abono", "issued": "Fecha", "due": "Vencimiento",
        "amount": "Pendiente", "line": "{kind} {number}, del {issued}, con vencimiento el {due}: {amount}",
        "credit_line": "{kind} {number}, del {issued}: {amount}", "part": " (de un total de {})",
        "pay": "Datos para el pago", "holder": "Titular", "iban": "IBAN", "reference": "Concepto",
        "terms": "Condiciones de pago", "each": "el número de cada factura", "tax_id": "NIF", "phone": "Tel.",
        "to": "A la atención de", "no_contact": "ninguno todavía", "no_phone": "sin teléfono: búsquelo antes de llamar",
        "administration": "Administración", "finance": "Dirección financiera", "owner": "Gerencia",
        "pay_online": "Pagar en línea", "answers": "Si lo prefiere, contéstenos con un clic:",
        "answer_right": "Ha llegado y todo está bien",
        "answer_missing": "No la he recibido", "answer_wrong": "Hay algo que no está bien",
    },
    "en": {
        "hello": "Dear {},", "hello_all": "Good morning,", "and": " and ", "total": "Total open",
        "more": "{} more", "invoice": "Invoice", "credit": "Credit note", "issued": "Date", "due": "Due date",
        "amount": "Open", "line": "{kind} {number} of {issued}, due on {due}: {amount}",
        "credit_line": "{kind} {number} of {issued}: {amount}", "part": " (of a total of {})",
        "pay": "How to pay", "holder": "Account holder", "iban": "IBAN", "reference": "Reference",
        "terms": "Payment terms", "each": "the number of each invoice", "tax_id": "Tax id", "phone": "Tel.",
        "to": "For the attention of", "no_contact": "none yet", "no_phone": "no phone number: find one before calling",
        "administration": "Administration", "finance": "Head of finance", "owner": "Management",
        "pay_online": "Pay online", "answers": "If you prefer, answer with one click:",
        "answer_right": "It has arrived and all is right",
        "answer_missing": "I have not received it", "answer_wrong": "Something is not right",
    },
}  # fmt: skip


def letter_language(customer_language: str, company_language: str) -> str:
    """Return the language to write in: one we have, Spanish for the tongues of Spain, English for the others."""
    wanted = (customer_language or company_language)[:2].lower()
    if wanted in wording.LANGUAGES:
        return wanted
    return "es" if wanted in SPANISH_TONGUES or not wanted else "en"
