"""The words of the quality check, in Spanish and English: a title, the sentence with its values, and what to do."""

from collections.abc import Mapping
from typing import NamedTuple

from amistoso.core import wording
from amistoso.core.money import CURRENCIES
from amistoso.core.quality import Blocks


class Words(NamedTuple):
    title: Mapping[str, str]
    sentence: Mapping[str, str]
    hint: Mapping[str, str]


def _words(title: str, title_en: str, said: str, said_en: str, hint: str, hint_en: str) -> Words:
    return Words({"es": title, "en": title_en}, {"es": said, "en": said_en}, {"es": hint, "en": hint_en})


WORDS: Mapping[str, Words] = {
    "bank-data-missing": _words(
        "Faltan los extractos del banco", "No bank statements",
        "No hay extractos del banco: no se escribirá a nadie.", "There is no bank statement: nobody is written to.",
        "Cargue un extracto: amistoso load extracto.n43.", "Load a statement: amistoso load extracto.n43.",
    ),
    "bank-data-stale": _words(
        "Los datos del banco son viejos", "The bank data is old",
        "La cuenta {account} {known}: podrían haber pagado ya.",
        "Account {account} {known}: they may have paid already.",
        "Cargue un extracto más reciente, o deje de vigilar la cuenta si los clientes no pagan en ella.",
        "Load a newer statement, or stop watching the account if customers do not pay there.",
    ),
    "statement-gap": _words(
        "Faltan días del banco", "Days of the bank are missing",
        "La cuenta {account} se conoce hasta el {until}{closing_phrase} y el extracto siguiente empieza el"
        " {from}{opening_phrase}: faltan movimientos en medio.",
        "Account {account} is known until {until}{closing_phrase} and the next statement begins on"
        " {from}{opening_phrase}: movements are missing between them.",
        "Cargue el extracto de los días que faltan. Si ya no es posible, déjelo así con un motivo.",
        "Load the statement of the missing days. If that is no longer possible, let it stand with a reason.",
    ),
    "iban-invalid": _words(
        "El IBAN de la empresa no es válido", "The company's IBAN is not valid",
        "El IBAN {iban} no es válido: los clientes no sabrían dónde pagar.",
        "The IBAN {iban} is not valid: customers would not know where to pay.",
        "Corríjalo en la mesa, en Empresa.", "Correct it on the desk, under Company.",
    ),
    "sender-missing": _words(
        "Nadie firma los mensajes", "Nobody signs the messages",
        "Nadie firma los mensajes: no hay correo de administración.",
        "Nobody signs the messages: there is no e-mail of the administration.",
        "amistoso sender administration --name … --email …", "amistoso sender administration --name … --email …",
    ),
    "sender-stands-in": _words(
        "Alguien firma por otro", "Somebody signs for another",
        "Los escalones de {role_name} los firma {by_name}: no hay nadie de {role_name}.",
        "The steps of {role_name} are signed by {by_name}: there is nobody of {role_name}.",
        "Diga quién firma, en Empresa; si es así como se quiere, déjelo.",
        "Say who signs, under Company; if this is how it should be, let it stand.",
    ),
    "no-good-contact": _words(
        "Clientes sin un buen contacto", "Customers without a good contact",
        "Debe facturas y no tiene un correo al que escribir{bounced_phrase}.",
        "They owe invoices and have no address to write to{bounced_phrase}.",
        "Añada o corrija su contacto.", "Add or correct their contact.",
    ),
    "email-invalid": _words(
        "Direcciones mal escritas", "Addresses that cannot be right",
        "«{email}» no es una dirección de correo posible.", "“{email}” is no possible e-mail address.",
        "Corrija el contacto.", "Correct the contact.",
    ),
    "amount-changed-after-reminder": _words(
        "Importes que cambiaron después de recordarlos", "Amounts that changed after a reminder",
        "La factura {invoice} era de {told} cuando se le recordó y ahora es de {now}.",
        "Invoice {invoice} came to {told} when they were reminded and comes to {now} now.",
        "Escríbale el nuevo importe y por qué cambió: el borrador espera a que lo lea.",
        "Tell them the new amount and why it changed: the draft waits for you to read it.",
    ),
    "number-twice": _words(
        "Facturas que parecen la misma", "Invoices that look like one",
        "Las facturas {invoice} y {other} son del mismo día ({issued}) y del mismo importe ({amount}).",
        "Invoices {invoice} and {other} are of the same day ({issued}) and the same amount ({amount}).",
        "Si es una sola, anule la otra en su programa y cargue el listado, o ponga la factura en pausa.",
        "If they are one, cancel the other in your program and load the list, or hold the invoice.",
    ),
    "invoice-replaced": _words(
        "Facturas que otra sustituye", "Invoices that another one replaces",
        "La factura {other} dice que sustituye a {invoice}: no se pide ninguna hasta que diga cuál se cobra.",
        "Invoice {other} says that it replaces {invoice}: neither is asked for until you say which one is owed.",
        "Pulse «La sustituye», o, si se deben las dos, quite sus pausas y déjelo así con el motivo.",
        "Click “It replaces it”, or, if both are owed, lift their holds and let it stand with the reason.",
    ),
    "credited-to-another": _words(
        "Abonadas a otro cliente", "Credited to another customer",
        "El abono {other} corrige la factura {invoice}, pero está a nombre de {customer}.",
        "Credit note {other} corrects invoice {invoice}, but it is made out to {customer}.",
        "Corrija en su programa el abono o la factura y cárguelos; si está bien así, déjelo con el motivo.",
        "Correct the credit note or the invoice in your program and load them; if it is right, let it stand.",
    ),
    "short-paid": _words(
        "Casi pagadas: falta un resto que tiene explicación", "Nearly paid: the rest has an explanation",
        "De la factura {invoice} faltan {amount}: {cause_phrase}. Quien pagó así cree que está todo pagado.",
        "{amount} of invoice {invoice} are missing: {cause_phrase}. Whoever paid so thinks that all is paid.",
        "Dé por saldado el resto en su página; si de verdad lo debe, déjelo así y se pedirá.",
        "Let the rest go on their page; if they really owe it, let it stand and it is asked for.",
    ),
    "iban-not-ours": _words(
        "Facturas que piden el pago en otra cuenta", "Invoices that ask to be paid into another account",
        "La factura {invoice} pide que se pague en {iban}, que no es ninguna cuenta de la empresa.",
        "Invoice {invoice} asks to be paid into {iban}, which is none of the company's accounts.",
        "Si la cuenta es suya, cargue sus extractos o póngala en Empresa; si no lo es, avise a su cliente antes de"
        " que pague.",
        "If the account is yours, load its statements or name it under Company; if not, tell your customer before"
        " they pay.",
    ),
    "due-before-issue": _words(
        "Vencen antes de emitirse", "Due before they were issued",
        "La factura {invoice} vence el {due}, antes de emitirse ({issued}).",
        "Invoice {invoice} falls due on {due}, before it was issued ({issued}).",
        "Corrija la fecha en su programa y vuelva a cargar el listado.",
        "Correct the date in your program and load the list again.",
    ),
    "issued-in-future": _words(
        "Emitidas en el futuro", "Issued in the future",
        "La factura {invoice} dice haberse emitido el {issued}, que no ha llegado.",
        "Invoice {invoice} says it was issued on {issued}, which has not come.",
        "Compruebe el año y vuelva a cargar el listado.", "Check the year and load the list again.",
    ),
    "currency-odd": _words(
        "Moneda poco habitual", "An unusual currency",
        "La factura {invoice} está en {currency} y todas las demás de este cliente en {usual}.",
        "Invoice {invoice} is in {currency} and all others of this customer are in {usual}.",
        "Compruebe la moneda; si es correcta, déjelo así.", "Check the currency; if it is right, let it stand.",
    ),
    "limitation-passed": _words(
        "Más viejas que la prescripción", "Older than the limitation period",
        "La factura {invoice} venció el {due}, hace más de cinco años, y no consta ningún recordatorio posterior.",
        "Invoice {invoice} fell due on {due}, more than five years ago, and no later reminder is known.",
        "Puede haber prescrito (Código Civil, art. 1964): decídalo con su asesor antes de pedirla.",
        "It may be time-barred (Código Civil, art. 1964): decide with your adviser before asking for it.",
    ),
    "statement-sum-differs": _words(
        "Los movimientos no cuadran con los saldos", "Movements and balances do not agree",
        "En la cuenta {account} los movimientos del {from} al {until} suman {moved} y los saldos dicen {due}: alguno"
        " se contó dos veces donde los extractos se solapan, o falta alguno.",
        "In account {account} the movements from {from} to {until} come to {moved} and the balances say {due}: one was"
        " counted twice where statements overlap, or one is missing.",
        "Compare los movimientos con los de su banco; cargue el que falte, y aparte el que sobre.",
        "Compare the movements with your bank's; load the one that is missing, and set aside the one too many.",
    ),
    "contact-bounced": _words(
        "Direcciones que devuelven el correo", "Addresses that return mail",
        "El correo a {email} volvió el {on}; se usa otra dirección.",
        "Mail to {email} came back on {on}; another address is used.",
        "Corríjala, o diga que vuelve a funcionar.", "Correct it, or say that it is good again.",
    ),
    "iban-missing": _words(
        "La empresa no tiene IBAN", "The company has no IBAN",
        "La empresa no tiene IBAN: los mensajes no dirán dónde pagar.",
        "The company has no IBAN: messages will not say where to pay.",
        "Añádalo en la mesa, en Empresa.", "Add it on the desk, under Company.",
    ),
    "company-tax-id-invalid": _words(
        "El NIF de la empresa no es válido", "The company's tax id is not valid",
        "El NIF {tax_id} no es válido.", "The tax id {tax_id} is not valid.",
        "Está en cada mensaje: compruébelo.", "It stands in every message: check it.",
    ),
    "tax-id-invalid": _words(
        "NIF que no pueden ser", "Tax ids that cannot be right",
        "El NIF {tax_id} no es válido.", "The tax id {tax_id} is not valid.",
        "Corríjalo en la ficha del cliente.", "Correct it on the customer's page.",
    ),
    "payer-iban-invalid": _words(
        "Cuentas de clientes que no pueden ser", "Customers' accounts that cannot be right",
        "La cuenta {iban}, aprendida de un pago, no es un IBAN válido.",
        "The account {iban}, learnt from a payment, is not a valid IBAN.",
        "Compruebe el apunte del que se aprendió.", "Check the bank line it was learnt from.",
    ),
    "term-too-long": _words(
        "Plazos por encima del máximo legal", "Terms above the legal maximum",
        "La factura {invoice} vence a los {days} días y la ley admite {most} como mucho ({law}).",
        "Invoice {invoice} falls due after {days} days and the law allows {most} at most ({law}).",
        "Acuerde con el cliente un plazo dentro de la ley, o corrija la fecha en su programa.",
        "Agree on a term within the law with the customer, or correct the date in your program.",
    ),
    "credit-beyond-debt": _words(
        "Abonos mayores que lo que deben", "Credit notes larger than the debt",
        "Sus abonos superan en {amount} lo que debe.", "Their credit notes exceed what they owe by {amount}.",
        "Devuélvaselo, o acuerde a qué se aplica.", "Return it, or agree on what it is applied to.",
    ),
    "same-name": _words(
        "Clientes con el mismo nombre", "Customers with one name",
        "Se llama igual que otro cliente ({other_label}): si son uno, recibe dos mensajes.",
        "They have the name of another customer ({other_label}): if they are one, they get two messages.",
        "Ponga el mismo NIF a los dos en su programa y vuelva a cargar, o déjelo así si son dos.",
        "Give both the same tax id in your program and load again, or let it stand if they are two.",
    ),
    "same-email": _words(
        "Clientes con el mismo correo", "Customers with one address",
        "{email} es también el correo de otro cliente ({other_label}).",
        "{email} is also the address of another customer ({other_label}).",
        "Compruebe de quién es; si es una gestoría o un grupo, déjelo así.",
        "Check whose it is; if it is an accountant or a group, let it stand.",
    ),
}  # fmt: skip

BLOCK_WORDS: Mapping[Blocks, Mapping[str, str]] = {
    Blocks.COMPANY: {"es": "a todos los clientes", "en": "every customer"},
    Blocks.CUSTOMER: {"es": "los mensajes a este cliente", "en": "this customer's messages"},
    Blocks.AMOUNTS: {"es": "los mensajes con esta factura", "en": "messages with this invoice"},
    Blocks.NOTHING: {"es": "nada", "en": "nothing"},
}


def title(code: str, language: str) -> str:
    return WORDS[code].title[wording.language_of(language)]


def hint(code: str, language: str) -> str:
    return WORDS[code].hint[wording.language_of(language)]


def blocks(kind: Blocks, language: str) -> str:
    return BLOCK_WORDS[kind][wording.language_of(language)]


_CAUSES = {
    "es": {
        "tax-withheld": "parece una retención de impuestos", "discount-taken": "es el pronto pago acordado",
        "fee-taken": "parece la comisión de un banco", "cents-missing": "unos céntimos",
    },
    "en": {
        "tax-withheld": "a tax withheld, it seems", "discount-taken": "the discount agreed for early payment",
        "fee-taken": "a bank's fee, it seems", "cents-missing": "a few cents",
    },
}  # fmt: skip


def sentence(code: str, values: Mapping[str, object], language: str) -> str:
    """Write a finding; `values` may come from JSON, where days are ISO text."""
    language = wording.language_of(language)
    currency = str(values.get("currency") or "")
    words = {key: wording.word(value, language) for key, value in values.items()}
    for key, value in values.items():
        if key.endswith("minor") and value is not None and currency in CURRENCIES:
            words[key.removesuffix("_minor") if key != "minor" else "amount"] = wording.money_text(
                int(str(value)), currency, language
            )
    for key in ("role", "by"):
        words[f"{key}_name"] = _ROLES[language].get(str(values.get(key)), "")
    with_balance, bounced, known, unknown = _PHRASES[language]
    words["cause_phrase"] = _CAUSES[language].get(str(values.get("cause")), "")
    words["known"] = known.format(words["until"]) if words.get("until") else unknown
    for key in ("closing", "opening"):
        words[f"{key}_phrase"] = with_balance.format(words[key]) if key in words else ""
    words["bounced_phrase"] = wording.filled(bounced, words) if words.get("email") and words.get("on") else ""
    return wording.filled(WORDS[code].sentence[language], words)


_ROLES = {
    "es": {"administration": "administración", "finance": "dirección financiera", "owner": "gerencia"},
    "en": {"administration": "administration", "finance": "the head of finance", "owner": "the owner"},
}
_PHRASES = {
    "es": (" con {}", " (a {email} volvió el {on})", "se conoce hasta el {}", "no tiene ningún extracto"),
    "en": (" with {}", " (mail to {email} came back on {on})", "is known until {}", "has no statement"),
}
