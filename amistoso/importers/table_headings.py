"""Column headings of invoice and customer lists, Spanish and English: which field each one is.

Guesses only what is written; accents, case, punctuation and the usual abbreviations do not matter. The person's
own mapping always wins.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from amistoso.importers import table_fields_abroad
from amistoso.importers.table_fields import FIELDS, MAX_INSTALMENTS, NAMES
from amistoso.importers.table_words import plain
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

MANY = frozenset({"email", "phone", "status"})  # several columns of these are one field
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


def named(table: Table, chosen: Mapping[str, str]) -> Header | None:
    """Find the row that names most fields among the first ones; titles and addresses may stand above it."""
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
    return best


def _with_titles_above(cells: Sequence[Cell], above: Sequence[Cell]) -> Sequence[Cell]:
    """Of two rows of headings the lower has gaps where the upper names the column: CLIENTE above nothing."""
    names = [text_of(cell) for cell in above]
    if sum(1 for name in names if field_of(key_of(name))[0]) < 1 or not all(isinstance(cell, str) for cell in cells):
        return cells
    return [
        names[column] if not text_of(cell) and column < len(names) and field_of(key_of(names[column]))[0] else cell
        for column, cell in enumerate(cells)
    ]


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
        for field, rank in (field_of(key),)
        if field
    )
    fixed = set(columns)
    for _, column, field in guesses:
        if field not in columns:
            columns[field] = (column,)
        elif field in MANY and field not in fixed:
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
def field_of(key: str) -> tuple[str, int]:
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
