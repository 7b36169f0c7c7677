"""Column headings of a bank's own list of movements, Spanish and English and their neighbours: which field each one is.

Written as words after `table_headings` has reduced them. A list that speaks of invoices or due dates is none of a bank.
"""

import re
from collections.abc import Mapping, Sequence

from amistoso.importers.table_headings import Header, distinct, key_of, without_headings
from amistoso.importers.tables import Cell, Table, is_blank, text_of

NAMES = {
    "booked_on": (
        "fecha operacion|fecha oper|fecha operativa|fecha ctble|fecha cble|fecha contable|fecha movimiento|fecha mov|"
        "fecha apunte|fecha|booking date|transaction date|date completed utc|created utc|available on utc|"
        "operation date|posting date|completed date|date operation|date|fecha transaccion|fecha ejecucion|"
        "fecha registro|data operacio|data moviment|data|buchungstag|buchung|date comptable|data movimento|"
        "data contabile|started date|dia"
    ),
    "value_on": (
        "fecha valor|value date|data valor|valor|valuta|valutadatum|date valeur|data valuta|wertstellung|effective date"
    ),
    "amount": (
        "importe movimiento|importe operacion|importe|amount|cantidad|import|betrag|montant|importo|valor importe|"
        "transaction amount|gross|bruto|monto|umsatz"
    ),
    "debit": (
        "debe|cargo|cargos|debit|debits|gasto|gastos|salida|salidas|pagos|withdrawal|withdrawals|paid out|money out|"
        "debito|adeudo|adeudos|importe cargo|importe debe|debit amount|carrec|carrecs|soll|retiros"
    ),
    "credit": (
        "haber|abono|abonos|credit|credits|ingreso|ingresos|entrada|entradas|cobros|deposit|deposits|paid in|money in|"
        "credito|importe abono|importe haber|credit amount|abonament|haben|depositos"
    ),
    "direction": "d c|d h|debe haber|signo|sign|dc|dh|cargo abono|debit credit|credit debit|tipo apunte|c d|naturaleza",
    "balance": (
        "saldo contable|saldo posterior|saldo tras movimiento|saldo despues|saldo|balance|running balance|"
        "saldo movimiento|saldo final|saldo cuenta|kontostand|solde|saldo disponible|saldo eur"
    ),
    "fee": "fee|comision|fees|comisiones",
    "text": (
        "concepto|concepto movimiento|descripcion|description|label|movimiento|detalle|detalles|detail|details|texto|"
        "narrative|transaction description|operacion|tipo movimiento|tipo operacion|observaciones|mas datos|"
        "informacion adicional|remesa|comentario|comentarios|transaction details|subject|note|concepte|descripcio|"
        "verwendungszweck|libelle|causale|descrizione|concepto propio|descripcion movimiento|memo|"
        "concepto ampliado|datos adicionales|informacion|mensaje|referencia texto|notas|transaction type|tipo|type|"
        "pago concepto|remittance information|payment reference|categoria|buchungstext"
    ),
    "payer_name": (
        "ordenante|nombre ordenante|ordenante beneficiario|beneficiario ordenante|beneficiario|contrapartida|"
        "nombre contrapartida|partner name|counterparty|counterparty name|payer|payee|payer name|emisor|remitente|"
        "nombre|name|nombre ordenante beneficiario|auftraggeber beneficiario|nombre remitente|originator|"
        "ordenant|titular contrapartida|auftraggeber zahlungsempfanger|zahlungsbeteiligter|"
        "begunstigter zahlungspflichtiger|beguenstigter zahlungspflichtiger|name zahlungsbeteiligter"
    ),
    "payer_iban": (
        "iban ordenante|cuenta ordenante|cuenta contrapartida|iban contrapartida|counterparty account|"
        "counterparty iban|partner iban|iban zahlungsbeteiligter|"
        "bank account|cuenta bancaria|cuenta origen|payer iban|iban origen|kontonummer iban"
    ),
    "reference": (
        "referencia|reference|numero operacion|operation numero|ref|referencia 1|referencia 2|numero movimiento|"
        "transaction reference|codigo referencia|numero apunte|numero documento|documento|cheque|numero cheque"
    ),
    "bank_id": "transaction id|id transaccion|id movimiento|id operacion|transaction codigo|uuid|id",
    "concept": "concepto comun",
    "account": (
        "cuenta|numero cuenta|account numero|auftragskonto|iban auftragskonto|account|iban|iban cuenta|cuenta iban|"
        "codigo cuenta cliente|ccc|compte"
    ),
    "currency": (
        "divisa|moneda|currency|codigo divisa|divisa importe|net currency|wahrung|waehrung|payment currency|devise"
    ),
    "status": "estado|state|status|situacion|estado movimiento|info",
}
FIELDS = frozenset(NAMES) | {"balance_debit"}
MANY = frozenset({"text", "reference"})  # several columns of these are read, one after the other
_NUMBERED_TEXT = re.compile(
    r"concepto complementario \d{1,2}|concepto \d{1,2}|descripcion \d{1,2}|detalle \d{1,2}|observaciones \d{1,2}"
)
_NOT_A_BANK = re.compile(
    r"factura|vencimiento|invoice|\bdue\b|proveedor|supplier|albaran|\bnif\b|\bcif\b|base imponible|\biva\b"
    r"|\basiento\b|subcuenta|\bdiario\b"  # the company's own accounts are no statement of a bank
)
_RANKS = {
    key_of(name): (field, rank)
    for field, names in NAMES.items()
    for rank, name in reversed(list(enumerate(names.split("|"))))
}


def find(table: Table, override: Mapping[str, str] | None = None) -> Header | None:
    """Find the row whose headings are those of movements: a day, an amount, and words or a balance."""
    chosen = {key_of(heading): field for heading, field in (override or {}).items()}
    if chosen and all(key.isdigit() for key in chosen):
        return without_headings(table, chosen, FIELDS) if "booked_on" in chosen.values() else None
    best: Header | None = None
    for number, cells in table.first_rows():
        if is_blank(cells):
            continue
        header = _header(number, cells, chosen)
        if is_of_movements(header) and (best is None or len(header.columns) > len(best.columns)):
            best = header
    return best


def is_of_movements(header: Header) -> bool:
    columns = header.columns
    has_amount = "amount" in columns or "credit" in columns
    if not ("booked_on" in columns and has_amount and ("text" in columns or "balance" in columns)):
        return False
    keys = [key_of(heading) for heading in header.headings]
    return _is_paypal(keys) or not any(_NOT_A_BANK.search(key) for key in keys if key not in _RANKS)


def _is_paypal(keys: Sequence[str]) -> bool:
    """Its list of movements names invoices, and is one of movements all the same."""
    return {"transaction id", "id transaccion"} & set(keys) != set() and {"fee", "comision"} & set(keys) != set()


def _header(number: int, cells: Sequence[Cell], chosen: Mapping[str, str]) -> Header:
    texts = [text_of(cell) for cell in cells]
    keys = [key_of(text) for text in texts]
    columns: dict[str, tuple[int, ...]] = {}
    for column, key in enumerate(keys):
        if chosen.get(key) in FIELDS:
            columns[chosen[key]] = (*columns.get(chosen[key], ()), column)
    fixed = set(columns)
    guesses = sorted(
        (rank, column, field)
        for column, key in enumerate(keys)
        if key and key not in chosen
        for field, rank in (_field_of(key, texts[column]),)
        if field
    )
    for _, column, field in guesses:
        if field not in columns:
            columns[field] = (column,)
        elif field in MANY and field not in fixed:
            columns[field] = (*columns[field], column)
    if "booked_on" not in columns and "value_on" in columns:
        columns["booked_on"] = columns.pop("value_on")
    named, numbered = columns.get("payer_name", (-9,))[0], columns.get("account", (-1,))[0]
    if numbered == named + 1 and "payer_iban" not in columns and "account" not in fixed:
        columns["payer_iban"] = columns.pop("account")  # the number beside a payer's name is the payer's
    for field in MANY & set(columns):
        columns[field] = tuple(sorted(columns[field]))
    unknown = tuple(field for field in chosen.values() if field and field not in FIELDS)
    return Header(number, distinct(texts), columns, unknown)


def _field_of(key: str, text: str) -> tuple[str, int]:
    if key == "saldo" and "(-)" in text:
        return "balance_debit", 0
    if _NUMBERED_TEXT.fullmatch(key):
        return "text", 50
    return _RANKS.get(key, ("", 0))
