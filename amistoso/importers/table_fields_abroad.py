"""The headings of lists written in German, French, Italian and Portuguese: which field each one is.

A company's own program may speak the language of its owner. What is also a Spanish heading keeps its Spanish meaning.
"""

NAMES = {
    "number": (
        "rechnungsnummer|rechnungsnr|rechnung nr|rechnung|belegnummer|belegnr|beleg nr|rechnungs nr|"
        "numéro de facture|n° de facture|facture|numéro|n° facture|n° pièce|numéro de pièce|pièce|réf facture|"
        "numero fattura|n. fattura|fattura|numero documento|fatura|nº fatura|número da fatura|número de fatura|"
        "nº documento|número do documento"
    ),
    "series": "série|serie fattura|numerazione|sezionale",
    "issue_date": (
        "rechnungsdatum|belegdatum|datum|date de facture|date facture|date d'émission|date de la facture|"
        "date pièce|date d'édition|data fattura|data documento|data emissione|data|data da fatura|data de emissão|"
        "data do documento|data emissão"
    ),
    "due_date": (
        "fälligkeitsdatum|fälligkeit|fällig am|fällig|zahlungsziel datum|date d'échéance|date échéance|échéance|"
        "data scadenza|scadenza|prossima scadenza|data di scadenza|data de vencimento|vencimento|data vencimento|"
        "date limite de paiement"
    ),
    "due_days": (
        "zahlungsziel|zahlungsbedingungen|conditions de paiement|délai de paiement|termini di pagamento|"
        "condições de pagamento|prazo de pagamento"
    ),
    "total": (
        "brutto|bruttobetrag|rechnungsbetrag|gesamtbetrag|gesamt|summe|betrag brutto|betrag|"
        "montant ttc|total ttc|ttc|montant total|montant|lordo|totale|totale fattura|totale documento|importo totale|"
        "importo lordo|importo|total com iva|valor total|total da fatura|montante|total documento com iva"
    ),
    "base": (
        "netto|nettobetrag|betrag netto|montant ht|total ht|ht|imponibile|importo netto|netto a|total sem iva|"
        "valor sem iva|incidência"
    ),
    "vat": "ust|mwst|umsatzsteuer|mehrwertsteuer|steuer|steuerbetrag|tva|montant tva|total tva|imposta|importo iva",
    "withholding": "ritenuta|ritenuta d'acconto|ritenuta acconto|retenção|retenção na fonte|retenue à la source",
    "payable": "netto a pagare|net à payer|netto da pagare|zahlbetrag|a pagare",
    "paid": (
        "bezahlt|bereits bezahlt|zahlbetrag erhalten|betrag bezahlt|gezahlt|payé|montant payé|réglé|montant réglé|"
        "déjà payé|pagato|importo pagato|incassato|saldato|pago|valor pago|total pago|recebido"
    ),
    "pending": (
        "offen|offener betrag|offene summe|restbetrag|noch offen|reste à payer|restant dû|solde|solde dû|reste dû|"
        "da pagare|residuo|da saldare|importo residuo|saldo da pagare|por pagar|em dívida|valor em dívida|por liquidar|"
        "valor pendente|pendente|saldo em dívida|por receber"
    ),
    "status": "zahlungsstatus|statut|statut de paiement|état|stato|stato pagamento|estado de pagamento|situação",
    "paid_on": (
        "bezahlt am|zahlungsdatum|zahldatum|date de paiement|date de règlement|payé le|data pagamento|"
        "data di pagamento|data saldo|data de pagamento|data pagamento"
    ),
    "currency": "währung|devise|monnaie|valuta|moeda|código da moeda",
    "document_type": "belegart|belegtyp|rechnungsart|dokumenttyp|type de document|type de pièce|tipo de documento",
    "customer_name": (
        "kunde|kundenname|firma|debitor|debitorname|rechnungsempfänger|empfänger|nom du client|raison sociale|"
        "nom client|tiers|nom du tiers|nom|ragione sociale|denominazione|cliente denominazione|"
        "nome cliente|nome do cliente|nome|entidade|nome da entidade"
    ),
    "customer_code": (
        "kundennummer|kundennr|kunden nr|debitorennummer|debitorennr|code client|n° client|compte tiers|code tiers|"
        "codice cliente|código do cliente|código cliente"
    ),
    "tax_id": (
        "ust idnr|ust id|ust id nr|umsatzsteuer id|ustid|steuernummer|n° tva|numéro de tva|tva intracommunautaire|"
        "n° tva intracommunautaire|siren|siret|partita iva|p iva|p. iva|piva|codice fiscale|contribuinte|"
        "nif contribuinte|n.º contribuinte|número de contribuinte"
    ),
    "email": "e mail adresse|email adresse|courriel|adresse email|adresse e mail|e mail do cliente",
    "phone": "telefon|telefonnummer|téléphone|telefono cliente|telefone|telemóvel",
    "address": "straße|strasse|adresse|anschrift|indirizzo|via|morada|rue",
    "postal_code": "plz|postleitzahl|code postal|cap|código postal",
    "city": "ort|stadt|ville|comune|città|localidade",
    "country": "land|pays|paese|nazione|país",
}
