"""Why a bank line was or was not applied, in words, and a match as the public JSON has it."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from amistoso.core import discounts, money, wording
from amistoso.core.matches import Match, OpenItem, Part, Reason, Status

_BY = {
    "own-reference": {"es": "por la referencia que le dimos", "en": "by the reference we gave them"},
    "iban": {"es": "por la cuenta desde la que paga", "en": "by the account they pay from"},
    "tax-id": {"es": "por su NIF", "en": "by tax id"},
    "said": {"es": "lo ha dicho una persona", "en": "a person said so"},
    "name": {"es": "por su nombre", "en": "by name"},
    "name-cut": {"es": "por su nombre, que el banco ha cortado", "en": "by their name, which the bank cut off"},
    "name-alike": {"es": "su nombre se escribe casi igual", "en": "their name is spelt almost like it"},
    "name-in-text": {"es": "su nombre aparece en el texto", "en": "their name stands in the text"},
}
_SENTENCES = {
    "number-and-amount": {
        "es": "El texto nombra {invoices} y el importe es exactamente ese.",
        "en": "The text names {invoices} and the amount is exactly that.",
    },
    "direct-debit": {
        "es": "Es el cobro de la remesa del {on}, con nuestra referencia; adeudos: {count}.",
        "en": "The money of the remittance of {on}, with our reference; debits: {count}.",
    },
    "direct-debit-sum": {
        "es": "Es exactamente la suma de la remesa del {on}; adeudos: {count}.",
        "en": "Exactly the sum of the remittance of {on}; debits: {count}.",
    },
    "payer-known": {"es": "Se sabe quién paga: {by}.", "en": "The payer is known: {by}."},
    "payer-likely": {
        "es": "Parece que paga este cliente ({by}), pero no es seguro.",
        "en": "This customer seems to pay ({by}), but it is not certain.",
    },
    "other-payer": {
        "es": "Quien paga es otro cliente: conviene que lo vea una persona.",
        "en": "Another customer pays: a person should look.",
    },
    "pays-for": {
        "es": "Paga también las facturas de otro cliente de su grupo.",
        "en": "They also pay the invoices of another customer of their group.",
    },
    "several-customers": {
        "es": "Las facturas son de varios clientes: si es un grupo, confírmelo una vez.",
        "en": "The invoices are of several customers: if they are a group, confirm it once.",
    },
    "same-name": {
        "es": "Hay más de un cliente con ese nombre.",
        "en": "More than one customer has this name.",
    },
    "names-alike": {
        "es": "Varios clientes se llaman casi así.",
        "en": "Several customers have almost this name.",
    },
    "shared-account": {
        "es": "Desde esa cuenta han pagado varios clientes.",
        "en": "Several customers have paid from that account.",
    },
    "name-alike": {
        "es": "El nombre de quien paga se parece al suyo.",
        "en": "The payer's name is like theirs.",
    },
    "other-payer-likely": {
        "es": "Quien paga parece otro cliente: conviene que lo vea una persona.",
        "en": "Another customer seems to pay: a person should look.",
    },
    "already-in-ledger": {
        "es": "El listado de facturas ya daba {invoice} por cobrada; ahora consta en el banco.",
        "en": "The invoice list already had {invoice} as paid; now the bank shows it.",
    },
    "part-payment": {
        "es": "Es un pago a cuenta de {invoices}; quedan {amount}.",
        "en": "A part payment of {invoices}; {amount} stay open.",
    },
    "cents-missing": {"es": "Faltan {amount}: unos céntimos.", "en": "{amount} are missing: a few cents."},
    "fee-taken": {
        "es": "Faltan {amount}: parece la comisión de un banco.",
        "en": "{amount} are missing: a bank's fee, it seems.",
    },
    "discount-taken": {
        "es": "Faltan {amount}: el {pct} % de pronto pago acordado.",
        "en": "{amount} are missing: the {pct} % agreed for early payment.",
    },
    "tax-withheld": {
        "es": "Faltan {amount}: parece una retención del {pct} % sobre la base (IVA del {vat} %).",
        "en": "{amount} are missing: {pct} % withheld from the price before VAT ({vat} %), it seems.",
    },
    "nearly": {
        "es": "El importe es casi el de {invoice}.",
        "en": "The amount is almost that of {invoice}.",
    },
    "less-credit-notes": {
        "es": "El importe es el de {invoices} menos {notes}.",
        "en": "The amount is that of {invoices} less {notes}.",
    },
    "named-and-rest": {
        "es": "El texto nombra {invoices} y el resto es exactamente otra cosa que debe.",
        "en": "The text names {invoices} and the rest is exactly something else they owe.",
    },
    "more-than-named": {
        "es": "Paga {amount} más de lo que suman {invoices}.",
        "en": "Pays {amount} more than {invoices} come to.",
    },
    "earlier-in-doubt": {
        "es": "Otro apunte anterior, todavía por aplicar, parece haberlo pagado.",
        "en": "An earlier line that still waits seems to have paid it.",
    },
    "number-slip": {
        "es": "El texto nombra casi {invoice}: cambia una cifra.",
        "en": "The text almost names {invoice}: one figure differs.",
    },
    "amount-is-instalment": {
        "es": "El importe es el del plazo acordado para el {due}.",
        "en": "The amount is that of the instalment agreed for {due}.",
    },
    "amount-is-invoice": {"es": "El importe es el de {invoice}.", "en": "The amount is that of {invoice}."},
    "oldest-of-equals": {
        "es": "Debe {count} del mismo importe: si no dice cuál, sería la más antigua.",
        "en": "{count} of the same amount are open: unless they say which, it would be the oldest.",
    },
    "amount-is-overdue": {
        "es": "El importe es la suma de todo lo vencido ({count}).",
        "en": "The amount is the sum of all that is overdue ({count}).",
    },
    "amount-is-balance": {
        "es": "El importe es la suma de todo lo pendiente ({count}).",
        "en": "The amount is the sum of all that is open ({count}).",
    },
    "amount-is-sum": {"es": "El importe es la suma de {invoices}.", "en": "The amount is the sum of {invoices}."},
    "credit-note-to-net": {
        "es": "El importe es lo pendiente menos sus abonos ({notes}).",
        "en": "The amount is what is open less their credit notes ({notes}).",
    },
    "agreed-first": {
        "es": "El importe no es exacto: iría primero a los plazos acordados, y el resto a lo demás que se debe.",
        "en": "The amount is not exact: it would go to the agreed instalments first, the rest to what else is owed.",
    },
    "legal-order": {
        "es": "El importe no es exacto: iría a lo vencido más antiguo, como dice el Código Civil (1172-1174).",
        "en": "The amount is not exact: it would go to what fell due first, as the Civil Code says (1172-1174).",
    },
    "oldest-first": {
        "es": "El importe no es exacto: se aplicaría a lo más antiguo.",
        "en": "The amount is not exact: it would go to the oldest.",
    },
    "amount-only": {
        "es": "Solo coincide el importe de {invoice}; no se sabe quién paga.",
        "en": "Only the amount of {invoice} fits; the payer is unknown.",
    },
    "payer-unknown": {"es": "No se sabe quién paga.", "en": "The payer is unknown."},
    "payer-conflict": {
        "es": "Los datos de quien paga apuntan a más de un cliente.",
        "en": "The payer's details point to more than one customer.",
    },
    "names-unknown-invoice": {
        "es": "El texto nombra una factura que no consta como pendiente.",
        "en": "The text names an invoice that is not open here.",
    },
    "several-fit": {"es": "Encaja de {count} maneras.", "en": "It fits in {count} ways."},
    "nothing-fits": {"es": "Nada pendiente encaja con {amount}.", "en": "Nothing open fits {amount}."},
    "not-exact": {
        "es": "El importe {amount} no es exactamente el de lo pendiente.",
        "en": "The amount {amount} is not exactly what is open.",
    },
    "returned": {
        "es": "Es una devolución: la ve una persona.",
        "en": "A returned payment: a person looks at it.",
    },
    "returned-code": {
        "es": "Motivo del banco: {why}.",
        "en": "The bank's reason: {why}.",
    },
    "return-already-open": {
        "es": "La factura {invoices}, que nombra, ya está pendiente: no hay nada que volver a abrir.",
        "en": "Invoice {invoices}, which it names, is open already: there is nothing to open again.",
    },
    "return-amount": {
        "es": "Se cobró exactamente ese importe.",
        "en": "Just that amount had been paid.",
    },
    "return-with-fee": {
        "es": "Se devuelve lo cobrado y {amount} más: parece la comisión del banco.",
        "en": "What was paid went back, and {amount} more: the bank's fee, it seems.",
    },
    "return-end-to-end": {
        "es": "Lleva la misma referencia de extremo a extremo que el cobro de {invoices}.",
        "en": "It has the end-to-end reference of the payment of {invoices}.",
    },
    "return-reference": {
        "es": "Lleva la misma referencia que el cobro de {invoices}.",
        "en": "It has the reference of the payment of {invoices}.",
    },
    "return-mandate": {
        "es": "Es del mismo mandato que el cobro de {invoices}.",
        "en": "It is of the mandate by which {invoices} was paid.",
    },
    "return-account": {
        "es": "La cuenta es la de quien pagó.",
        "en": "The account is that of whoever paid.",
    },
    "return-name": {
        "es": "Nombra a quien pagó.",
        "en": "It names whoever paid.",
    },
    "return-text": {
        "es": "El texto repite el del cobro.",
        "en": "The text repeats that of the payment.",
    },
    "return-number": {"es": "El texto nombra {invoices}.", "en": "The text names {invoices}."},
    "return-payer": {
        "es": "Es del cliente que pagó {invoices}.",
        "en": "It is of the customer who had paid {invoices}.",
    },
    "came-back": {
        "es": "Es dinero que había salido y vuelve: lo ve una persona.",
        "en": "Money that had gone out came back: a person looks at it.",
    },
    "went-out": {"es": "Es dinero que salió.", "en": "Money that went out."},
    "own-transfer": {
        "es": "Es un traspaso desde otra cuenta propia.",
        "en": "A transfer from another account of our own.",
    },
    "kept-before": {
        "es": "Una persona lo guardó a favor del cliente: lo decide una persona.",
        "en": "A person kept it as the customer's credit: a person decides.",
    },
    "undone-before": {
        "es": "Una persona deshizo su aplicación: lo decide una persona.",
        "en": "A person took its application back: a person decides.",
    },
    "rejected-before": {
        "es": "Una persona ya descartó {count} de las propuestas.",
        "en": "A person said no to {count} of the proposals.",
    },
    "taken-meanwhile": {
        "es": "Otra persona lo ha cambiado mientras tanto.",
        "en": "Somebody else changed it meanwhile.",
    },
}
CODES = tuple(_SENTENCES)


def sentence(reason: Reason, language: str = "es") -> str:
    language = wording.language_of(language)
    values: dict[str, object] = dict(reason.values)
    if "minor" in values:
        values["amount"] = wording.money_text(int(str(values["minor"])), str(values.get("currency", "EUR")), language)
    if "by" in values:
        values["by"] = _BY.get(str(values["by"]), {}).get(language, values["by"])
    if "bp" in values:
        values["pct"] = discounts.shown(int(str(values["bp"])), language)
    values.setdefault("invoice", values.get("invoices", ""))
    return _SENTENCES[reason.code][language].format_map(values)


def because(reasons: Iterable[Reason]) -> str:
    """Join the reasons as one stored line."""
    return " ".join(sentence(reason) for reason in reasons)[:300]


class LineMatch(NamedTuple):
    """A match with the items it speaks of."""

    match: Match
    items: Mapping[int, OpenItem]

    @property
    def status(self) -> Status:
        return self.match.status


def as_json(found: LineMatch, language: str = "es") -> dict[str, Any]:
    """Write a match as `amistoso match --json` promises it."""
    match, items = found
    line = match.line
    return {
        "line": {
            "account": line.account,
            "date": line.booked_on.isoformat(),
            "amount": money.plain(line.amount_minor, line.currency),
            "text": line.text,
            "reference": line.reference,
        },
        "status": match.status.value,
        "allocations": _allocations(match.parts, items),
        "score": match.score / 100,
        "reasons": _reasons(match.reasons, language),
        "proposals": [
            {
                "allocations": _allocations(proposal.parts, items),
                "score": proposal.score / 100,
                "reasons": _reasons(proposal.reasons, language),
            }
            for proposal in match.proposals
        ],
    }


def _allocations(parts: Iterable[Part], items: Mapping[int, OpenItem]) -> list[dict[str, str]]:
    """Add up the instalments of one invoice."""
    sums: dict[tuple[str, str], int] = {}
    for part in parts:
        key = items[part.item_id].number, items[part.item_id].currency
        sums[key] = sums.get(key, 0) + part.minor
    return [{"invoice": number, "amount": money.plain(minor, currency)} for (number, currency), minor in sums.items()]


def _reasons(reasons: Iterable[Reason], language: str) -> list[dict[str, str]]:
    return [{"code": reason.code, "text": sentence(reason, language)} for reason in reasons]
