"""Column headings of invoice and customer lists, Spanish and English: which field each one is.

Guesses only what is written; accents, case, punctuation and the usual abbreviations do not matter. The person's
own mapping always wins.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import islice

from rapidfuzz import fuzz, process

from amistoso.importers import table_fields_abroad
from amistoso.importers.table_fields import FIELDS, MAX_INSTALMENTS, NAMES
from amistoso.importers.table_words import plain, yes_or_no
from amistoso.importers.tables import Cell, Table, is_blank, text_of

SAMPLE_ROWS = 20
_FUZZY_SCORE = 90
_FUZZY_LEAD = 5
_FUZZY_LENGTH = 7
_SHORT_WORD = 5

# Abbreviations first become one word, so that each meaning below is written once.
_WORDS = {
    word: whole
    for whole, words in {
        "numero": "n no num nro nr number nº numeros # nmr",
        "fecha": "f fec fch fecha",
        "factura": "fra fac fact fras factura facturas",
        "vencimiento": "vto vcto venc vencim vencto vencimiento vencimientos vtos fvto fvcto",
        "codigo": "cod codigo code",
        "cuenta": "cta cuenta",
        "importe": "imp importe importes",
        "pendiente": "pte pdte pend pendiente",
        "telefono": "tel tlf tfno tlfno telf telefono telefonos phone tfo",
        "cliente": "cli clte cliente clientes",
        "documento": "doc docum documento",
        "pct": "% pct porcentaje porc",
        "retencion": "ret reten retencion retenciones",
        "email": "email mail correo emails mails correos",
        "id": "id ident",
    }.items()
    for word in words.split()
}  # fmt: skip
_NOISE = frozenset(
    "de del la el los las the of a al en y eur euros euro dd mm yyyy aaaa yy ddmmyyyy opcional obligatorio iso".split()
)

_MANY = frozenset({"email", "phone", "status"})  # several columns of these are one field
_SUPPLIERS = re.compile(
    r"\b(proveedor|proveedores|acreedor|supplier|vendor|facturas? recibidas?|cuenta gasto|inv suj pasivo|"
    r"lieferant|lieferanten|lieferantenname|kreditor|fournisseur|fournisseurs|fornitore|fornitori|fornecedor)\b"
)
_BANK = frozenset(
    (
        "saldo|balance|debit|credit|debe|haber|ingreso|gasto|cargo|abono|label|concepto|movimiento|gross|fee|net|bruto|"
        "comision|neto|fecha valor|concepto comun|concepto propio|transaction id|id transaccion|psp reference|"
        "bank account|cuenta bancaria|time zone|timezone|zona horaria|net debit nc|net credit nc|gross debit gc|"
        "gross credit gc|operation numero|fecha operacion|fecha movimiento|value date|saldo contable|saldo disponible|"
        "mas datos|merchant account|iban"
    ).split("|")
)


@dataclass(frozen=True, slots=True)
class Header:
    """The heading row and what its columns are: field -> columns (one, but for e-mails and telephones)."""

    row: int
    headings: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    unknown_fields: tuple[str, ...] = ()

    def mapping(self) -> dict[str, str]:
        """Say heading -> field, with an empty field for a column nobody reads."""
        fields = {column: field for field, columns in self.columns.items() for column in columns}
        return {heading: fields.get(column, "") for column, heading in enumerate(self.headings) if heading}

    def heading(self, column: int) -> str:
        return self.headings[column] or f"n.º {column + 1}"

    @property
    def is_of_suppliers(self) -> bool:
        texts = [key_of(heading) for heading in self.headings]
        return any(_SUPPLIERS.search(text) for text in texts) and not any(
            "cliente" in text or "customer" in text for text in texts
        )

    @property
    def is_of_a_bank(self) -> bool:
        if "due_date" in self.columns or "tax_id" in self.columns:
            return False
        # A "Saldo" or a "Concepto" also stands in lists that name invoice and customer.
        names_both = "number" in self.columns and "customer_name" in self.columns
        return self.bank_words >= (3 if names_both else 2)

    @property
    def bank_words(self) -> int:
        return sum(key_of(heading) in _BANK for heading in self.headings)

    @property
    def strength(self) -> int:
        return len(self.columns) + self.bank_words


def find(table: Table, override: Mapping[str, str] | None = None) -> Header | None:
    """Find the row that names most fields among the first ones; titles and addresses may stand above it."""
    chosen = {key_of(heading): field for heading, field in (override or {}).items()}
    if chosen and all(key.isdigit() for key in chosen):
        return without_headings(table, chosen)
    best: Header | None = None
    above: Sequence[Cell] = ()
    for number, alone in table.first_rows():
        cells, above = _with_titles_above(alone, above), alone
        if is_blank(cells) or sum(isinstance(cell, str) for cell in cells) < len(cells) * 0.6:
            continue
        header = _header(number, cells, chosen)
        if header.strength >= 2 and (best is None or header.strength > best.strength):
            best = header
    if best is None:
        return None
    fitting = _with_days_paid(table, _with_filled_columns(table, best, chosen), chosen)
    fitting = _with_percentages(table, fitting, chosen)
    fitting = _with_buckets(_in_currency_of_amounts(fitting, chosen))
    return _with_customer_codes(table, fitting, chosen)


def _with_titles_above(cells: Sequence[Cell], above: Sequence[Cell]) -> Sequence[Cell]:
    """Of two rows of headings the lower has gaps where the upper names the column: CLIENTE above nothing."""
    names = [text_of(cell) for cell in above]
    if sum(1 for name in names if _field_of(key_of(name))[0]) < 1 or not all(isinstance(cell, str) for cell in cells):
        return cells
    return [
        names[column] if not text_of(cell) and column < len(names) and _field_of(key_of(names[column]))[0] else cell
        for column, cell in enumerate(cells)
    ]


def _with_filled_columns(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Where two columns may be the same field and the stronger is empty ("Num. doc." beside "Núm"), take the other."""
    keys = [key_of(heading) for heading in header.headings]
    guesses: dict[str, list[int]] = {}
    for column, key in enumerate(keys):
        if key and key not in chosen:
            guesses.setdefault(_field_of(key)[0], []).append(column)
    rivals = {field: found for field, found in guesses.items() if field in header.columns and len(found) > 1}
    if not rivals:
        return header
    sample = _sample(table, header)
    filled = {column for cells in sample for column, cell in enumerate(cells) if text_of(cell)}
    # Business Central tells in "Pendiente" whether and in "Importe pendiente" how much.
    filled -= {column for column in rivals.get("pending", ()) if _are_all(_says_yes_or_no, sample, column)}
    # Moloni writes "Fatura" under "Documento" and the number under "Nº".
    wordy = {column for column in rivals.get("number", ()) if _are_all(_has_no_figure, sample, column)}
    filled -= wordy
    columns = dict(header.columns)
    if "document_type" not in columns and columns.get("number", (-1,))[0] in wordy:
        columns["document_type"] = columns["number"]
    for field, found in rivals.items():
        if field not in _MANY and columns[field][0] not in filled and columns[field][0] in found:
            others = sorted((_field_of(keys[column])[1], column) for column in found if column in filled)
            columns[field] = (others[0][1],) if others else columns[field]
    return replace(header, columns=columns)


def _with_days_paid(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Take a column "Cobrada" that holds days as the day of payment."""
    paid = header.columns.get("paid", (0,))[0]
    if "paid" not in header.columns or "paid_on" in header.columns or key_of(header.headings[paid]) in chosen:
        return header
    if not _are_all(_is_day, _sample(table, header), paid):
        return header
    columns = {("paid_on" if field == "paid" else field): found for field, found in header.columns.items()}
    return replace(header, columns=columns)


def _in_currency_of_amounts(header: Header, chosen: Mapping[str, str]) -> Header:
    """Drop the currency of the document where the amounts are told in that of the books alone."""
    columns = header.columns
    if not {"total", "currency"} <= columns.keys() or chosen:
        return header
    of_books = is_of_books(header.headings[columns["total"][0]])
    if not of_books or "local" in key_of(header.headings[columns["currency"][0]]):
        return header
    return replace(header, columns={name: found for name, found in columns.items() if name != "currency"})


def is_of_books(heading: str) -> bool:
    """Say whether an amount is told in the currency of the company's books, whatever that of the document is."""
    return _OF_BOOKS.search(plain(heading)) is not None


_OF_BOOKS = re.compile(
    r"moneda local|local currency|mon\. local|^(?!.*(?:divisa|in currency)).*(?:con signo|signed|firmado)$"
)
_BUCKET = re.compile(r"(?:de )?\d{1,3} (?:a )?\d{1,3}(?: dias?| days?)?|(?:mas|over) \d{1,3}(?: dias?| days?)?")
_NOT_DUE = frozenset({"no vencido", "sin vencer", "current", "not due", "corriente", "no vencida", "por vencer"})
_LAST_BUCKET = re.compile(r"\d{2,3}(?: dias?| days?)?(?: mas)?")
_MIN_BUCKETS = 2


def _with_buckets(header: Header) -> Header:
    """Of an ageing report without a sum, take what is open as the sum of its columns of days."""
    if header.columns.keys() & {"total", "pending", "payable", "base"}:
        return header
    keys = [key_of(heading) for heading in header.headings]
    ranges = [column for column, key in enumerate(keys) if _BUCKET.fullmatch(key)]
    if len(ranges) < _MIN_BUCKETS:
        return header
    others = [column for column, key in enumerate(keys) if key in _NOT_DUE or _LAST_BUCKET.fullmatch(key)]
    return replace(header, columns={**header.columns, "bucket": tuple(sorted({*ranges, *others}))})


def _with_percentages(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Take "21 %" under "IVA" as the rate of the tax, and amounts under "VAT" as the tax and not as a tax id."""
    sample = _sample(table, header)
    columns = dict(header.columns)
    for field in ("vat", "withholding", "surcharge"):
        (column, *_) = columns.get(field, (-1,))
        if column >= 0 and key_of(header.headings[column]) not in chosen and _are_all(_is_percentage, sample, column):
            del columns[field]
            columns.setdefault(f"{field}_pct", (column,))
    column = columns.get("tax_id", (-1,))[0]
    is_vat = column >= 0 and key_of(header.headings[column]) == "vat" and not {"vat"} & (chosen.keys() | columns.keys())
    if is_vat and _are_all(_is_amount, sample, column):
        columns["vat"] = columns.pop("tax_id")
    return replace(header, columns=columns)


def _is_percentage(cell: Cell) -> bool:
    # A cell shown as 21 % holds 0.21.
    return cell in _RATES if isinstance(cell, float) else text_of(cell).endswith("%")


_RATES = frozenset({0.21, 0.1, 0.04, 0.05, 0.07, 0.15, 0.19, 0.052, 0.014, 0.005})


def _is_amount(cell: Cell) -> bool:
    return isinstance(cell, float) or re.fullmatch(r"[-+]?[\d.,]*[.,]\d{1,2}", text_of(cell)) is not None


def _sample(table: Table, header: Header) -> list[Sequence[Cell]]:
    return list(islice((cells for number, cells in table.rows() if number > header.row), SAMPLE_ROWS))


def _are_all(fits: Callable[[Cell], bool], sample: list[Sequence[Cell]], column: int) -> bool:
    """Say whether the column holds something, and nothing that does not fit."""
    cells = [cells[column] for cells in sample if column < len(cells) and text_of(cells[column])]
    return bool(cells) and all(map(fits, cells))


def _says_yes_or_no(cell: Cell) -> bool:
    return yes_or_no(text_of(cell)) is not None and text_of(cell) not in ("0", "1")


def _has_no_figure(cell: Cell) -> bool:
    return not any(map(str.isdigit, text_of(cell)))


def _is_day(cell: Cell) -> bool:
    return isinstance(cell, date) or re.fullmatch(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}", text_of(cell)) is not None


def _with_customer_codes(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """With "Cliente" beside "Nombre", look whether the first holds codes: Contasol and Sage export them so."""
    keys = [key_of(heading) for heading in header.headings]
    named = [column for column, key in enumerate(keys) if key not in chosen and _field_of(key)[0] == "customer_name"]
    coded = next(
        (column for column in named if keys[column] in ("cliente", "customer", "contacto", "client", "deudor")), None
    )
    others = [column for column in named if column != coded]
    if coded is None or not others or "customer_code" in header.columns:
        return header
    below = (cells for number, cells in table.rows() if number > header.row and coded < len(cells))
    values = [text_of(cells[coded]) for cells in islice(below, SAMPLE_ROWS)]
    if not any(values) or any(value and (" " in value or not any(map(str.isdigit, value))) for value in values):
        return header
    name = min(others, key=lambda column: _field_of(keys[column])[1])
    columns = {**header.columns, "customer_code": (coded,), "customer_name": (name,)}
    return replace(header, columns=columns)


def without_headings(table: Table, chosen: Mapping[str, str], fields: frozenset[str] = FIELDS) -> Header:
    """Take a mapping of column numbers ("1": "issue_date") as the word of a person that the file has no heading row."""
    columns: dict[str, tuple[int, ...]] = {
        field: (int(key) - 1,) for key, field in chosen.items() if field in fields and int(key) > 0
    }
    width = max((column for (column, *_) in columns.values()), default=0) + 1
    unknown = tuple(field for field in chosen.values() if field and field not in fields)
    return Header(0, tuple(str(position + 1) for position in range(width)), columns, unknown)


def _header(number: int, cells: Sequence[Cell], chosen: Mapping[str, str]) -> Header:
    headings = distinct([text_of(cell) for cell in cells])
    keys = [key_of(text_of(cell)) for cell in cells]
    columns: dict[str, tuple[int, ...]] = {}
    for column, key in enumerate(keys):
        if key in chosen and chosen[key] in FIELDS:
            columns[chosen[key]] = (*columns.get(chosen[key], ()), column)
    guesses = sorted(
        (rank, column, field)
        for column, key in enumerate(keys)
        if key and key not in chosen
        for field, rank in (_field_of(key),)
        if field
    )
    fixed = set(columns)
    for _, column, field in guesses:
        if field not in columns:
            columns[field] = (column,)
        elif field in _MANY and field not in fixed:
            columns[field] = (*columns[field], column)
        elif field == "tax_id" and keys[column] == "vat" and "vat" not in columns:
            columns["vat"] = (column,)
    _settle_numbered(columns, keys)
    unknown = tuple(field for field in chosen.values() if field and field not in FIELDS)
    return Header(number, headings, columns, unknown)


def _settle_numbered(columns: dict[str, tuple[int, ...]], keys: list[str]) -> None:
    """Take "Vencimiento 1, Importe 1, ..." as instalments, unless there is no date beside the amount."""
    for field in [name for name in columns if name.startswith("due_amount_")]:
        if field.replace("amount", "date") not in columns:
            del columns[field]
    if "vat" in keys and "vat" not in columns and "base" in columns and columns.get("tax_id") == (keys.index("vat"),):
        columns["vat"] = columns.pop("tax_id")


@lru_cache(maxsize=4_096)
def _field_of(key: str) -> tuple[str, int]:
    if key in _RANKS:
        return _RANKS[key]
    numbered = _NUMBERED.fullmatch(_ORDINAL.sub(r"\2 \1", key))
    if numbered and 1 <= int(numbered[1] or numbered[2]) <= MAX_INSTALMENTS:
        return (f"due_date_{numbered[1]}" if numbered[1] else f"due_amount_{numbered[2]}"), 0
    if len(key) < _FUZZY_LENGTH or key in _BANK:
        return "", 0
    found = process.extract(key, _RANKS.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY_SCORE - _FUZZY_LEAD, limit=5)
    if not found or found[0][1] < _FUZZY_SCORE:
        return "", 0
    field, rank = _RANKS[found[0][0]]
    rivals = [name for name, _, _ in found[1:] if _RANKS[name][0] != field]
    return ("", 0) if rivals or not _is_misspelt(key, found[0][0]) else (field, rank + 100)


_NUMBERED = re.compile(
    r"(?:fecha )?vencimiento (\d{1,2})|(?:importe vencimiento|importe|vencimiento importe) (\d{1,2})"
)
_ORDINAL = re.compile(r"\b(\d{1,2}) ?(?:er|o|a) ((?:fecha )?vencimiento)")


def _is_misspelt(key: str, name: str) -> bool:
    """A slip of the keyboard changes a letter of a long word; another short word or figure is another meaning."""
    one, other = set(key.split()), set(name.split())
    short = [word for word in one ^ other if len(word) < _SHORT_WORD or any(map(str.isdigit, word))]
    return not short or len(key.split()) != len(name.split())


@lru_cache(maxsize=4_096)
def key_of(heading: str) -> str:
    """Reduce a heading to its words: `Fec. Fra. (dd/mm/yyyy)` -> `fecha factura`."""
    # NumDoc, InvoiceDate: words that a program wrote as one.
    text = plain(re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])", " ", heading[:200]))
    text = re.sub(r"\ba cuenta\b", "acuenta", text)  # paid on account: without its "a" it is any account
    text = re.sub(r"\bn\.o\b", "no", text)
    text = re.sub(r"\b((?:\w\.){2,}\w?)(?=\W|$)", lambda found: found[0].replace(".", ""), text)
    text = re.sub(r"(?<=[a-z])(?=\d)", " ", text.replace("%", " pct "))
    words = [_WORDS.get(word, word) for word in re.findall(r"[\w#]+", text.replace("_", " "))]
    return " ".join(word for word in words if word not in _NOISE) or " ".join(words)


def distinct(headings: list[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    distinct: list[str] = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        distinct.append(f"{heading} ({seen[heading]})" if heading and seen[heading] > 1 else heading)
    return tuple(distinct)


def _ranked(fields: Mapping[str, str], start: int) -> dict[str, tuple[str, int]]:
    return {
        key_of(name): (field, start + rank)
        for field, names in fields.items()
        for rank, name in reversed(list(enumerate(names.split("|"))))
    }


# Where two languages share a heading, the Spanish meaning stands.
_RANKS = _ranked(table_fields_abroad.NAMES, 60) | _ranked(NAMES, 0)
