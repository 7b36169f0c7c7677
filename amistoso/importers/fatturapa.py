"""FatturaPA 1.2, the Italian e-invoice: ordinary and simplified, one invoice or a batch in a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import einvoice_values, xml_reading
from amistoso.importers.einvoice_dues import Due
from amistoso.importers.einvoices import Draft, EInvoices, Party
from amistoso.importers.xml_reading import Element

_CREDITS = frozenset({"TD04", "TD08"})
_NOTHING = Element("")


def parse(content: bytes) -> Parsed:
    reading = _Reading(EInvoices("fatturapa"))
    root = xml_reading.read(content, records=("FatturaElettronicaBody",), take=reading.take)
    if isinstance(root, Problem):
        return Parsed("fatturapa", problems=(root,))
    return reading.invoices.parsed()


@dataclass(slots=True)
class _Reading:
    invoices: EInvoices
    parties: tuple[Party, Party] | None = None

    def take(self, root: Element, body: Element) -> None:
        if self.parties is None:
            header = root.child("FatturaElettronicaHeader") or _NOTHING
            buyer = header.child("CessionarioCommittente")
            self.parties = (
                _party(header.child("CedentePrestatore")),
                _party(buyer, header.at("DatiTrasmissione", "PECDestinatario")),
            )
        self.invoices.add(_draft(body, *self.parties))


def _draft(body: Element, seller: Party, buyer: Party) -> Draft:
    document = body.first("DatiGenerali", "DatiGeneraliDocumento") or _NOTHING
    payments = list(body.every("DatiPagamento", "DettaglioPagamento"))
    total = document.at("ImportoTotaleDocumento") or _sum_of_rates(body)
    if len(payments) > 1 and all(_is_same(one.at("ImportoPagamento"), total) for one in payments):
        # Each asks for the whole: they are ways to pay among which the customer chooses.
        payments = sorted(payments, key=lambda one: one.at("DataScadenzaPagamento"))[-1:]
    paid_amounts = [one.at("ImportoPagamento") for one in payments]
    return Draft(
        number=document.at("Numero"),
        issued_on=document.at("Data"),
        currency=document.at("Divisa"),
        seller=seller,
        buyer=buyer,
        total=total,
        payable=_sum(paid_amounts) if payments and all(paid_amounts) else "",
        prepaid=_vat_paid_by_the_state(body),
        withheld=_sum(one.at("ImportoRitenuta") for one in document.every("DatiRitenuta")),
        dues=list(_dues(payments)),
        term_days=_term(payments),
        is_credit=document.at("TipoDocumento") in _CREDITS,
        payment_reference=next((code for one in payments if (code := one.at("CodicePagamento"))), ""),
        buyer_reference=body.at("DatiGenerali", "DatiOrdineAcquisto", "IdDocumento")
        or body.at("DatiGenerali", "DatiContratto", "IdDocumento"),
        corrects=[one.text for one in body.every("DatiGenerali", "DatiFattureCollegate", "IdDocumento")]
        + [one.text for one in body.every("DatiGenerali", "DatiFatturaRettificata", "NumeroFR")],
        iban=next((iban for one in payments if (iban := one.at("IBAN"))), ""),
    )


def _is_same(one: str, other: str) -> bool:
    try:
        return bool(one) and Decimal(one[: einvoice_values.MAX_FIGURES]) == Decimal(
            other[: einvoice_values.MAX_FIGURES]
        )
    except InvalidOperation:
        return False


def _sum(texts: Iterator[str] | list[str]) -> str:
    """Add amounts before they are checked; one that is none is handed on, to be told as it was written."""
    total = Decimal(0)
    for text in texts:
        try:
            total += Decimal(text[: einvoice_values.MAX_FIGURES + 1] or 0)
        except InvalidOperation:
            return text
    return f"{total:f}" if total.is_finite() else "NaN"


def _sum_of_rates(body: Element) -> str:
    """Without a total in the document, the sum of its rates; of a simplified invoice, the amounts of its lines."""
    rates = list(body.every("DatiBeniServizi", "DatiRiepilogo"))
    amounts = [one.at(name) for one in rates for name in ("ImponibileImporto", "Imposta")]
    simple = [one.at("Importo") for one in body.every("DatiBeniServizi") if one.child("Importo")]
    return _sum(amounts or simple) if amounts or simple else ""


def _vat_paid_by_the_state(body: Element) -> list[str]:
    """A public body pays the VAT of some invoices (esigibilità S) to the Treasury and not to us."""
    rates = body.every("DatiBeniServizi", "DatiRiepilogo")
    return [one.at("Imposta") for one in rates if one.at("EsigibilitaIVA") == "S"]


def _dues(payments: list[Element]) -> Iterator[Due]:
    for one in payments:
        amount = one.at("ImportoPagamento")
        if day := one.at("DataScadenzaPagamento"):
            yield Due(day, amount)
        elif (start := einvoice_values.day(one.at("DataRiferimentoTerminiPagamento"))) and (
            days := einvoice_values.days_of_term(one.at("GiorniTerminiPagamento"))
        ) is not None:
            yield Due(einvoice_values.days_after(start, days), amount)


def _term(payments: list[Element]) -> int | None:
    terms = [einvoice_values.days_of_term(one.at("GiorniTerminiPagamento")) for one in payments]
    return terms[0] if len(terms) == 1 else None


def _party(party: Element | None, pec: str = "") -> Party:
    if party is None:
        return Party()
    # The simplified invoice groups the same facts under other names.
    fiscal = party.child("DatiAnagrafici", "IdentificativiFiscali") or party
    person = party.first("DatiAnagrafici", "Anagrafica") or party.child("AltriDatiIdentificativi") or party
    seat = party.child("Sede") or (person.child("Sede") or _NOTHING)
    names = (person.at("Denominazione"), " ".join(filter(None, (person.at("Nome"), person.at("Cognome")))))
    vat = fiscal.child("IdFiscaleIVA") or _NOTHING
    return Party(
        name=next(filter(None, names), ""),
        tax_id=f"{vat.at('IdPaese')}{vat.at('IdCodice')}" if vat.at("IdCodice") else fiscal.at("CodiceFiscale"),
        emails=party.at("Contatti", "Email") or pec,
        phone=party.at("Contatti", "Telefono"),
        address=", ".join(filter(None, (seat.at("Indirizzo"), seat.at("NumeroCivico")))),
        postal_code=seat.at("CAP"),
        city=seat.at("Comune"),
        province=seat.at("Provincia"),
        country=seat.at("Nazione") or vat.at("IdPaese"),
    )
