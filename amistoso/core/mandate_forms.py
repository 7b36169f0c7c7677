"""The mandate as a form to sign: every element that the SEPA rulebooks ask for, in words for who signs it.

What the creditor fills in is printed; what only the customer knows is printed where we know it, and else left open.
"""

from collections.abc import Mapping
from typing import Any

from amistoso.core import wording
from amistoso.core.letter_facts import Party, one_line
from amistoso.core.letter_paper import Address, Look, breakable, ink, sender_lines
from amistoso.core.letter_words import SPANISH_TONGUES
from amistoso.core.mandates import Scheme, Terms, Use

_WORDS: Mapping[str, Mapping[str, str]] = {
    "es": {
        "CORE": "Orden de domiciliación de adeudo directo SEPA",
        "B2B": "Orden de domiciliación de adeudo directo SEPA B2B",
        "reference": "Referencia de la orden", "creditor_id": "Identificador del acreedor",
        "creditor": "Acreedor: a quién autoriza", "address": "Dirección", "town": "Código postal, población y país",
        "name": "Nombre", "holder": "Titular de la cuenta: quién autoriza", "tax_id": "NIF", "iban": "IBAN",
        "bic": "SWIFT BIC (solo si se lo piden)", "kind": "Tipo de pago", "recurrent": "Pago recurrente",
        "one-off": "Pago único", "signed": "Fecha y localidad", "signature": "Firma",
        "legal_CORE": "Mediante la firma de este formulario, usted autoriza (A) a {creditor} a enviar instrucciones a "
        "su entidad financiera para adeudar su cuenta y (B) a su entidad financiera para efectuar los adeudos en su "
        "cuenta siguiendo las instrucciones del acreedor.",
        "legal_B2B": "Mediante la firma de este formulario, usted autoriza (A) a {creditor} a enviar instrucciones a "
        "su entidad financiera para adeudar su cuenta y (B) a su entidad financiera para efectuar los adeudos en su "
        "cuenta siguiendo las instrucciones del acreedor. Esta orden está prevista solo para operaciones entre "
        "empresas o autónomos.",
        "rights_CORE": "Como parte de sus derechos, usted puede pedir el reembolso a su entidad según los términos y "
        "condiciones del contrato suscrito con ella. Debe reclamarlo en las ocho semanas siguientes a la fecha del "
        "adeudo en su cuenta. Su entidad puede darle información adicional sobre sus derechos.",
        "rights_B2B": "Usted no tiene derecho a que su entidad le reembolse un adeudo autorizado una vez hecho en su "
        "cuenta, pero puede pedirle que no lo haga hasta el día en que deba cargarse. Entregue una copia a su entidad: "
        "la necesita para aceptar el primer adeudo.",
        "notice": "Le avisaremos del importe y de la fecha de cada adeudo al menos {days} días antes.",
        "notice_one": "Le avisaremos del importe y de la fecha de cada adeudo al menos un día antes.",
        "foot": "Todos los campos deben estar completos. Una vez firmada, devuélvala a {creditor} para su custodia.",
        "page": "Página", "anyone": "Cualquier dato que no sea correcto se puede corregir a mano antes de firmar.",
    },
    "en": {
        "CORE": "SEPA Direct Debit Mandate", "B2B": "SEPA Business-to-Business Direct Debit Mandate",
        "reference": "Mandate reference", "creditor_id": "Creditor identifier",
        "creditor": "Creditor: whom you authorise", "address": "Address", "town": "Postal code, city and country",
        "name": "Name", "holder": "Account holder: who authorises", "tax_id": "Tax id", "iban": "IBAN",
        "bic": "SWIFT BIC (only if asked for)", "kind": "Type of payment", "recurrent": "Recurrent payment",
        "one-off": "One-off payment", "signed": "Date and place", "signature": "Signature",
        "legal_CORE": "By signing this mandate form, you authorise (A) {creditor} to send instructions to your bank to "
        "debit your account and (B) your bank to debit your account in accordance with the instructions of the "
        "creditor.",
        "legal_B2B": "By signing this mandate form, you authorise (A) {creditor} to send instructions to your bank to "
        "debit your account and (B) your bank to debit your account in accordance with the instructions of the "
        "creditor. This mandate is only intended for business-to-business transactions.",
        "rights_CORE": "As part of your rights, you are entitled to a refund from your bank under the terms and "
        "conditions of your agreement with your bank. A refund must be claimed within eight weeks starting from the "
        "date on which your account was debited. Your bank can tell you more about your rights.",
        "rights_B2B": "You are not entitled to a refund from your bank after your account has been debited, but you "
        "are entitled to request your bank not to debit your account until the day on which the payment is due. Please "
        "give your bank a copy: it needs it before it accepts the first debit.",
        "notice": "We will tell you the amount and the date of each debit at least {days} days before.",
        "notice_one": "We will tell you the amount and the date of each debit at least one day before.",
        "foot": "All fields must be filled in. Once signed, please return it to {creditor}, who keeps it.",
        "page": "Page", "anyone": "Anything that is not right may be corrected by hand before signing.",
    },
}  # fmt: skip


def spoken(language: str) -> str:
    return "es" if language[:2] in SPANISH_TONGUES else "en"


def page_data(
    terms: Terms,
    us: Party,
    creditor_id: str,
    home_country: str,
    to: Address,
    tax_id: str,
    language: str,
    look: Look,
    notice_days: int,
) -> dict[str, Any]:
    """Return all that stands on the page, as text."""
    word = _WORDS[spoken(language)]
    scheme = Scheme(terms.scheme)
    creditor = one_line(us.name)
    notice = word["notice_one"] if notice_days == 1 else word["notice"].format(days=notice_days)
    return {
        "language": spoken(language),
        "title": word[scheme],
        "company": creditor,
        "from": sender_lines(us, language),
        "colour": ink(look.colour),
        "logo": look.logo,
        "reference": _row(word["reference"], terms.reference),
        "creditor": {
            "title": word["creditor"],
            "rows": [
                _row(word["creditor_id"], creditor_id),
                _row(word["name"], creditor),
                _row(word["address"], _joined(us.address, wording.country_name(home_country, language))),
            ],
        },
        "legal": [
            *(word[f"{what}_{scheme}"].replace("{creditor}", creditor) for what in ("legal", "rights")),
            *([notice] if notice_days else []),
        ],
        "holder": {
            "title": word["holder"],
            "rows": [
                _row(word["name"], terms.holder),
                _row(word["tax_id"], tax_id),
                _row(word["address"], to.street),
                _row(word["town"], _joined(f"{to.postal_code} {to.city}", wording.country_name(to.country, language))),
                _row(word["iban"], _grouped(terms.iban)),
                _row(word["bic"], ""),
            ],
        },
        "kind": word["kind"],
        "kinds": [[word[use], use == terms.use] for use in (Use.RECURRENT, Use.ONE_OFF)],
        "signed": word["signed"],
        "signed_on": wording.date_text(terms.signed_on, language) if terms.signed_on else "",
        "signature": word["signature"],
        "foot": [word["anyone"], word["foot"].replace("{creditor}", creditor)],
    }


def _row(label: str, value: str) -> list[str]:
    return [label, breakable(one_line(value, 200))]


def _joined(*parts: str) -> str:
    said = [part.strip() for part in parts if part.strip()]
    return ", ".join(said) if len(said) > 1 else ""  # a country alone is no address: left open for who signs


def _grouped(iban: str) -> str:
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
