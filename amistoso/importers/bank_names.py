"""The column headings of banks' lists of movements, in the languages of the banks that a Spanish company meets.

Written as words after `table_headings` has reduced them; of two columns that may be a field the earlier name wins.
"""

NAMES = {
    "booked_on": (
        "fecha operacion|fecha oper|fecha operativa|fecha ctble|fecha cble|fecha contable|fecha movimiento|fecha mov|"
        "fecha apunte|fecha|booking date|transaction date|date completed utc|created utc|available on utc|"
        "operation date|posting date|completed date|fecha finalizacion|settlement date|date operation|date|"
        "fecha transaccion|fecha ejecucion|fecha registro|fecha liquidacion|data operacio|data moviment|data|"
        "buchungstag|buchungsdatum|buchung|datum|date comptable|date comptabilisation|dateop|data movimento|data mov|"
        "data lancamento|data contabile|data operazione|data registrazione|data operacji|data ksiegowania|"
        "bokforingsdag|bokforingsdatum|bogføringsdato|dato|kirjauspaiva|boekdatum|started date|fecha inicio|dia|"
        "date payment|fecha sistema|fecha pago|fecha hora|date time"
    ),
    "value_on": (
        "fecha valor|value date|data valor|valor|valutadatum|date valeur|dateval|data valuta|wertstellung|"
        "wertstellungsdatum|wertstellung valuta|wert|valuta|rentedatum|rentedato|valutadag|data waluty|arvopaiva|"
        "effective date"
    ),
    "amount": (
        "importe movimiento|importe operacion|importe|amount|cantidad|import|betrag|montant|montant operation|importo|"
        "valor importe|transaction amount|total amount|importe total|gross|bruto|monto|montante|umsatz|"
        "bedrag|kwota|belopp|beløb|maara|zenbatekoa|suma movimiento"
    ),
    "debit": (
        "debe|cargo|cargos|debit|debits|gasto|gastos|salida|salidas|pagos|withdrawal|withdrawals|paid out|money out|"
        "debito|debitos|adeudo|adeudos|importe cargo|importe debe|debit amount|carrec|carrecs|soll|retiros|retiro|"
        "belastung|lastschrift|addebiti|addebito|uscite|dare|obciazenia|ut fra konto"
    ),
    "credit": (
        "haber|abono|abonos|credit|credits|ingreso|ingresos|entrada|entradas|cobros|deposit|deposits|paid in|money in|"
        "credito|creditos|importe abono|importe haber|credit amount|abonament|haben|depositos|deposito|gutschrift|"
        "accrediti|accredito|entrate|avere|uznania|inn pa konto"
    ),
    "direction": (
        "d c|d h|debe haber|signo|sign|dc|dh|cargo abono|debit credit|credit debit|tipo apunte|c d|naturaleza|s h|"
        "soll haben|af bij|debito credito|sentido|cargo o abono"
    ),
    "balance": (
        "saldo contable|saldo posterior|saldo tras movimiento|saldo despues|saldo|balance|running balance|"
        "saldo movimiento|saldo final|saldo cuenta|kontostand|solde|saldo na mutatie|saldo na trn|saldo po operacji|"
        "saldo po transakcji|saldo contabilistico|saldo contabile|saldo nach buchung|saldo disponible|"
        "saldo disponivel|disponible|saldoa|saldos|accountbalance"
    ),
    "fee": "fee|comision|fees|comisiones",
    "text": (
        "concepto|concepto movimiento|descripcion|description|label|movimiento|detalle|detalles|detail|details|texto|"
        "narrative|transaction description|operacion|tipo movimiento|tipo operacion|observaciones|mas datos|"
        "informacion adicional|remesa|comentario|comentarios|transaction details|subject|note|concepte|descripcio|"
        "verwendungszweck|vorgang verwendungszweck|libelle|libelle operation|libelle complet operation|causale|"
        "descrizione|descrizione completa|descrizione estesa|descricao|descritivo|descricao movimento|lancamento|"
        "historico|concepto propio|descripcion movimiento|descripcion motivo|descripcion detallada|memo|"
        "concepto ampliado|datos adicionales|informacion|mensaje|message|asunto|referencia texto|notas|"
        "transaction type|tipo|type|transaccion|pago concepto|concepto referencia|remittance information|"
        "payment reference|referencia pago|tipo transaccion|categoria|buchungstext|umsatzart|avisierungstext|"
        "mededelingen|omschrijving|"
        "mutatiesoort|betalingskenmerk|opis operacji|opis transakcji|tytul|typ transakcji|rubrik|tekst|forklaring|"
        "selitys|viesti|kontzeptua|metodo pago|payment method"
    ),
    "payer_name": (
        "ordenante|nombre ordenante|ordenante beneficiario|beneficiario ordenante|beneficiario|contrapartida|"
        "nombre contrapartida|nombre contraparte|contraparte|partner name|counterparty|counterparty name|payer|payee|"
        "payer name|emisor|remitente|nombre|name|nombre ordenante beneficiario|auftraggeber beneficiario|"
        "begunstigter auftraggeber|auftraggeber empfanger|empfanger zahlungspflichtiger|zahlungspflichtige r|"
        "nombre remitente|originator|ordenant|titular contrapartida|auftraggeber zahlungsempfanger|"
        "zahlungsbeteiligter|begunstigter zahlungspflichtiger|beguenstigter zahlungspflichtiger|"
        "name zahlungsbeteiligter|naam tegenpartij|naam omschrijving|nadawca odbiorca|namn|saaja maksaja"
    ),
    "payer_iban": (
        "iban ordenante|cuenta ordenante|cuenta contrapartida|iban contrapartida|iban contraparte|"
        "counterparty account|counterparty iban|partner iban|iban zahlungsbeteiligter|"
        "bank account|cuenta bancaria|cuenta origen|payer iban|iban origen|kontonummer iban|iban kontonummer|"
        "tegenrekening iban bban|tegenrekening|numer konta"
    ),
    "reference": (
        "referencia|reference|numero operacion|operation numero|ref|referencia 1|referencia 2|numero movimiento|"
        "transaction reference|codigo referencia|numero apunte|numero documento|documento|cheque|numero cheque|viite"
    ),
    "bank_id": "transaction id|id transaccion|id movimiento|id operacion|transaction codigo|uuid|transferwise id|id",
    "concept": "concepto comun",
    "account": (
        "cuenta|numero cuenta|account numero|auftragskonto|iban auftragskonto|iban kontoinhaber|account|iban|"
        "iban cuenta|cuenta iban|codigo cuenta cliente|ccc|compte|numero compte|accountnum|rekening|iban bban|konto"
    ),
    "currency": (
        "divisa|moneda|currency|codigo divisa|divisa importe|net currency|wahrung|waehrung|payment currency|devise|"
        "munt|waluta|moeda"
    ),
    "status": "estado|state|status|situacion|estado movimiento|info|stato",
}
