"""The words Spanish and English tools write in cells: paid or not, kind of document, currency, country, language.

Values only; headings live in `table_headings`.
"""

import unicodedata
from enum import Enum
from functools import lru_cache
from typing import TypeVar

BLANKS = frozenset({"", "-", "--", "n/d", "n/a", "nd", "n.d.", "#n/d", "#n/a", "null", "none", "nan", "s/d", "."})


class Payment(Enum):
    PAID = "paid"
    UNPAID = "unpaid"
    PARTLY = "partly"
    UNTOLD = "untold"  # a state of the document that says nothing of its payment
    DRAFT = "draft"
    VOID = "void"


class Document(Enum):
    INVOICE = "invoice"
    SIMPLIFIED = "simplified"
    CREDIT_NOTE = "credit note"
    PAYMENT = "payment"  # money that came in, between the invoices
    RECEIVED = "received"  # a supplier's: we owe it
    CORRECTIVE = "corrective"  # corrects up or down: the sign of the amount tells, if signs are used


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Lower case, without accents and without outer spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(mark for mark in decomposed if not unicodedata.combining(mark)).split())


_PAYMENT = {
    Payment.PAID: (
        "pagada|pagado|cobrada|cobrado|si|s|x|paid|yes|y|true|verdadero|1|cerrada|liquidada|saldada|settled|"
        "pago aceptado|in_payment|en pago|en proceso de pago|conciliada|ok|v|✓|✔|reconciled|closed"
    ),
    Payment.UNPAID: (
        "pendiente|no|n|impagada|impagado|no pagada|no pagado|no cobrada|no cobrado|sin pagar|sin cobrar|vencida|"
        "vencido|unpaid|not paid|not_paid|open|abierta|overdue|pending|false|falso|0|devuelta|devuelto|"
        "incobrable|uncollectible|pendiente de cobro|pendiente de cobrar|pendiente de pagar|a cobrar|"
        "pendiente de vencer|pend. de cobro|pend de cobro|pend|pend. cobro|pte. cobro|pte cobro|pdte. cobro|pdte cobro|"
        "pendiente de pago|pendiente cobro|en plazo|due|outstanding|"
        "reclamada|dudoso cobro|no vencida|por cobrar|pdte|pte|awaiting payment|sin vencer"
    ),
    Payment.PARTLY: (
        "parcial|parcialmente pagada|parcialmente cobrada|pagada parcialmente|cobrada parcialmente|pago parcial|"
        "cobro parcial|partial|partially paid|partly paid|pagado parcialmente|cobrado parcialmente|"
        "parcialmente pagado|parcialmente cobrado"
    ),
    Payment.UNTOLD: (
        "emitida|emitido|enviada|enviado|contabilizada|contabilizado|publicada|publicado|registrada|registrado|"
        "posted|sent|issued|aprobada|aceptada|validada|facturada|nueva|nuevo|definitiva|confirmada|recibida|"
        "firmada|activa|invoicing_legacy|aplicada"
    ),
    Payment.DRAFT: "borrador|draft|proforma|pro forma|provisional",
    Payment.VOID: (
        "anulada|anulado|cancelada|cancelado|void|voided|cancelled|canceled|cancel|eliminada|revertida|reversed|"
        "rectificada y anulada"
    ),
}
_DOCUMENT = {
    Document.INVOICE: (
        "factura|f|f1|fra|fac|invoice|out_invoice|factura de cliente|ordinaria|normal|factura ordinaria|"
        "factura emitida|customer invoice|f3|factura completa|completa|factura de venta|venta|380|fv|"
        "factura venta|emitida|recibo|ft|original|dr|rv|sales invoice|accrec|factura de ventas"
    ),
    Document.SIMPLIFIED: "f2|simplificada|factura simplificada|ticket|tique|fs|simplified invoice|tiquet",
    Document.CREDIT_NOTE: (
        "abono|factura de abono|factura abono|nota de credito|nota de abono|nota credito|credit note|credit|"
        "creditnote|refund|out_refund|nc|a|ab|381|devolucion|abono de cliente|customer credit note|"
        "factura rectificativa de cliente|nota abono|credit memo|cn|dg|sales credit note|accreccredit"
    ),
    Document.PAYMENT: (
        "payment|pago|cobro|customer payment|cobro de cliente|pago de cliente|receipt|dz|zp|recibo de cobro|"
        "cobro de factura|payment received"
    ),
    Document.RECEIVED: (
        "recibida|factura recibida|factura entrante|entrante|compra|factura de compra|in_invoice|in_refund|"
        "vendor bill|factura de proveedor|proveedor"
    ),
    Document.CORRECTIVE: (
        "rectificativa|factura rectificativa|fr|r|r1|r2|r3|r4|r5|corrective|corrective invoice|rectificacion|384|"
        "correctiva|rectificativa por diferencias|rectificativa por sustitucion|or"
    ),
}
# German, French, Italian, Portuguese; asked last, so that no Spanish word changes its meaning.
_PAYMENT_WORDS_ABROAD = {
    Payment.PAID: (
        "bezahlt|ja|beglichen|payee|paye|reglee|regle|oui|pagato|pagata|saldata|saldato|incassata|paga|sim|recebida"
    ),
    Payment.UNPAID: (
        "offen|fallig|uberfallig|unbezahlt|nein|nicht bezahlt|impayee|impaye|non payee|a payer|en attente|en retard|"
        "echue|non|non pagata|non pagato|da pagare|non saldato|non saldata|da saldare|scaduta|da incassare|nao|"
        "por pagar|em divida|nao paga|por liquidar|em atraso|vencida"
    ),
    Payment.PARTLY: (
        "teilweise bezahlt|teilbezahlt|partiellement payee|partiellement reglee|parzialmente pagata|"
        "parzialmente saldata|parcialmente paga"
    ),
    Payment.UNTOLD: (
        "versendet|gesendet|gebucht|envoyee|emise|validee|comptabilisee|inviata|emessa|fechado|fechada|finalizada"
    ),
    Payment.DRAFT: "entwurf|brouillon|bozza|rascunho",
    Payment.VOID: "storniert|annullata|annulee|stornata",
}
_DOCUMENT_WORDS_ABROAD = {
    Document.INVOICE: "rechnung|facture|fattura|fatura|ft|vente|vendita|re",
    Document.CREDIT_NOTE: "gutschrift|stornorechnung|rechnungskorrektur|avoir|facture d'avoir|nota di credito",
    Document.PAYMENT: "zahlung|paiement|reglement|pagamento|recibo de pagamento",
    Document.RECEIVED: "eingangsrechnung|facture fournisseur|facture d'achat|fattura ricevuta|fattura passiva",
}
_YES_OR_NO = {
    **dict.fromkeys("si|s|x|yes|y|true|verdadero|1|ja|oui|sim|abierta|abierto|open".split("|"), True),
    **dict.fromkeys("no|n|false|falso|0|nein|non|nao|cerrada|cerrado|closed".split("|"), False),
}
_CURRENCY = {
    "EUR": "eur|€|euro|euros",
    "USD": "usd|us$|dolar|dolares|dollar|dollars|dolar estadounidense|dolares americanos|u$s",
    "GBP": "gbp|£|libra|libras|pound|pounds|libra esterlina|libras esterlinas",
    "CHF": "chf|franco suizo|francos suizos",
    "MXN": "mxn|peso mexicano|pesos mexicanos",
    "COP": "cop|peso colombiano|pesos colombianos",
    "CLP": "clp|peso chileno|pesos chilenos",
    "BRL": "brl|r$|real brasileno|reales",
}
_COUNTRY = {
    "ES": "es|esp|espana|spain|españa|espanya|espainia|reino de espana",
    "PT": "pt|prt|portugal",
    "FR": "fr|fra|francia|france",
    "DE": "de|deu|alemania|germany|deutschland",
    "IT": "it|ita|italia|italy",
    "GB": "gb|uk|gbr|reino unido|united kingdom|inglaterra|england|gran bretana",
    "IE": "ie|irl|irlanda|ireland",
    "BE": "be|bel|belgica|belgium",
    "NL": "nl|nld|paises bajos|holanda|netherlands|the netherlands",
    "LU": "lu|lux|luxemburgo|luxembourg",
    "AT": "at|aut|austria",
    "CH": "ch|che|suiza|switzerland",
    "AD": "ad|and|andorra",
    "PL": "pl|pol|polonia|poland",
    "SE": "se|swe|suecia|sweden",
    "DK": "dk|dnk|dinamarca|denmark",
    "NO": "no|nor|noruega|norway",
    "FI": "fi|fin|finlandia|finland",
    "CZ": "cz|cze|republica checa|chequia|czech republic|czechia",
    "RO": "ro|rou|rumania|romania",
    "BG": "bg|bgr|bulgaria",
    "GR": "gr|grc|el|grecia|greece",
    "HU": "hu|hun|hungria|hungary",
    "US": "us|usa|estados unidos|united states|ee.uu.|eeuu",
    "MX": "mx|mex|mexico",
    "AR": "ar|arg|argentina",
    "CL": "cl|chl|chile",
    "CO": "co|col|colombia",
    "PE": "pe|per|peru",
    "MA": "ma|mar|marruecos|morocco",
    "BR": "br|bra|brasil|brazil",
    "UY": "uy|ury|uruguay",
    "EC": "ec|ecu|ecuador",
    "MT": "mt|mlt|malta",
    "CY": "cy|cyp|chipre|cyprus",
    "HR": "hr|hrv|croacia|croatia",
    "SI": "si|svn|eslovenia|slovenia",
    "SK": "sk|svk|eslovaquia|slovakia",
    "EE": "ee|est|estonia",
    "LV": "lv|lva|letonia|latvia",
    "LT": "lt|ltu|lituania|lithuania",
    "GI": "gi|gib|gibraltar",
    "CN": "cn|chn|china",
    "JP": "jp|jpn|japon|japan",
    "CA": "ca|can|canada",
    "AU": "au|aus|australia",
    "TR": "tr|tur|turquia|turkey",
    "IL": "il|isr|israel",
    "AE": "ae|are|emiratos arabes unidos",
}
_LANGUAGE = {
    "es": "es|spa|espanol|castellano|spanish",
    "ca": "ca|cat|catalan|catala|valenciano|valencia",
    "eu": "eu|eus|euskera|vasco|euskara|basque",
    "gl": "gl|glg|gallego|galego|galician",
    "en": "en|eng|ingles|english",
    "fr": "fr|fra|frances|french|francais",
    "pt": "pt|por|portugues|portuguese",
    "de": "de|deu|aleman|german|deutsch",
    "it": "it|ita|italiano|italian",
}
_OF_TOTALS = frozenset(
    "general facturas factura facturado periodo cliente clientes registros y pendiente importe del de documentos "
    "lineas eur euros serie mes final acumulado generales (eur) €".split()
)
_TOTALS = (
    "total",
    "totales",
    "suma",
    "sumas",
    "subtotal",
    "suma total",
    "sum",
    "importe total",
    "grand total",
    "saldo total",
)


Meaning = TypeVar("Meaning")


def _by_word(groups: dict[Meaning, str]) -> dict[str, Meaning]:
    return {word: meaning for meaning, words in groups.items() for word in words.split("|")}


_PAYMENT_OF, _DOCUMENT_OF = _by_word(_PAYMENT), _by_word(_DOCUMENT)
_PAYMENT_ABROAD, _DOCUMENT_ABROAD = _by_word(_PAYMENT_WORDS_ABROAD), _by_word(_DOCUMENT_WORDS_ABROAD)
_CURRENCY_OF, _COUNTRY_OF, _LANGUAGE_OF = _by_word(_CURRENCY), _by_word(_COUNTRY), _by_word(_LANGUAGE)


def is_nothing(text: str) -> bool:
    return text.lower() in BLANKS if len(text) < 6 else False


@lru_cache(maxsize=4_096)
def payment(text: str) -> Payment | None:
    # "Pagada el 03/02/2026", "Vencida (12 días)": when and how long are other matters.
    word = plain(text).partition(" el ")[0].partition(" (")[0].rstrip(".:! ")
    # Odoo speaks of several at once: "No pagadas".
    return (
        _PAYMENT_OF.get(word)
        or _PAYMENT_OF.get(" ".join(part.removesuffix("s") for part in word.split()))
        or _PAYMENT_ABROAD.get(word)
    )


def yes_or_no(text: str) -> bool | None:
    return _YES_OR_NO.get(plain(text))


def still_open(text: str) -> Payment | None:
    """Read the answer to "Pendiente?", where yes is not paid; other words mean what they always do."""
    answer = yes_or_no(text)
    return payment(text) if answer is None else (Payment.UNPAID if answer else Payment.PAID)


def document(text: str) -> Document | None:
    word = plain(text)
    # AEAT lists write the key and its meaning: "F1 - Factura (art. 6, 7.2 y 7.3 del RD 1619/2012)".
    return (
        _DOCUMENT_OF.get(word)
        or _DOCUMENT_OF.get(word.partition(" ")[0] if " - " in word else word)
        or _DOCUMENT_ABROAD.get(word)
    )


def currency(text: str) -> str | None:
    return _CURRENCY_OF.get(plain(text))


def country(text: str) -> str | None:
    return _COUNTRY_OF.get(plain(text))


def language(text: str) -> str | None:
    word = plain(text)
    return _LANGUAGE_OF.get(word) or _LANGUAGE_OF.get(word.replace("-", "_").partition("_")[0])


def starts_as_total(text: str) -> bool:
    """Say whether it may be the sum of somebody's invoices, or the customer `Total Energies`: the row has to tell."""
    return plain(text).partition(" ")[0].rstrip(":") in ("total", "subtotal", "suma", "totales")


def is_total_label(text: str) -> bool:
    """Recognise `Total`, `TOTAL GENERAL`, `Suma y sigue:`, but not the customer `Total Energies`."""
    if text[:1].isdecimal() or (text[-1:].isdecimal() and " " not in text):
        return False  # asked of every invoice number, and few of them need more than this
    word = plain(text).rstrip(" :.")
    if word in _TOTALS:
        return True
    first, _, rest = word.partition(" ")
    return first in _TOTALS and rest.rstrip(":").split(" ")[0] in _OF_TOTALS
