"""Lists that name each customer once, above its invoices or on the first of them: every row is made to name it.

Ageing reports and sheets made by hand look so. What was filled in is always told, for the wrong customer would be
reminded if the list is not what it looks like.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from amistoso.importers import table_style, table_words
from amistoso.importers.findings import Findings
from amistoso.importers.table_headings import Header
from amistoso.importers.tables import Cell, Row, Table, is_blank, text_of

_WHO = ("customer_name", "trade_name", "customer_code", "tax_id")
_ADDED = ("customer_name", "customer_code", "tax_id")
_AMOUNTS = ("total", "payable", "base", "pending", "paid", "instalment_amount", "bucket")
_LOOKED_AT = 200  # rows
_MIN_FILLED_IN = 2
_MAX_CELLS = 4
_TOLD = 6
_LABEL = re.compile(r"\s*(?:clientes?|customer|client|kunde|cliente n[.ºo]*|deudor)\s*[:.]\s*", re.IGNORECASE)
_CODE_AND_NAME = re.compile(r"\(?(\d[\d./]*)\)?\s*[-\u2013:.]?\s+(\S.*)")
_TAX_ID = re.compile(r"(?:[A-Z]{2})?(?:[A-Z]-?\d{7}-?[A-Z0-9]|\d{8}-?[A-Z])")
_TAX_LABEL = re.compile(r"^(?:N\.?I\.?F\.?|C\.?I\.?F\.?)(?:/[A-Z.]+)?[\s:]*")
_PRINTED = re.compile(r"(?:pagina|page|hoja|fecha|listado|usuario|impreso|filtro|periodo|ejercicio|moneda|divisa)\b")


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    code: str = ""
    tax_id: str = ""
    is_labelled: bool = False  # "Cliente: ..."
    first_column: int = 0


def unfolded(table: Table, header: Header, findings: Findings) -> tuple[Table, Header]:
    """Return the list with a customer on each row, or as it was where it is no list of groups."""
    if "number" not in header.columns or not any(name in header.columns for name in _AMOUNTS):
        return table, header
    sample = list(islice(table_style.data_rows(table, header), _LOOKED_AT))
    if any(name in header.columns for name in _WHO):
        return _with_first_names(table, header, sample, findings)
    first = _group_in(sample[0][1], header) if sample else None
    return (table, header) if first is None else _with_groups(table, header, first, findings)


def _with_groups(table: Table, header: Header, first: _Group, findings: Findings) -> tuple[Table, Header]:
    width = len(header.headings)

    def rows() -> Iterator[Row]:
        group = None
        for number, cells in table.rows():
            found = _group_in(cells, header) if number > header.row else None
            if found and (found.is_labelled, found.first_column) == (first.is_labelled, first.first_column):
                group = found
                continue
            if group is None or number <= header.row or not _names_document(cells, header):
                yield number, cells
                continue
            filled = [*cells[:width], *[""] * (width - len(cells))]
            yield number, [*filled, group.name, group.code, group.tax_id]

    named = {name: (width + place,) for place, name in enumerate(_ADDED)}
    headings = (*header.headings, *("" for _ in _ADDED))
    found = (_group_in(cells, header) for _, cells in islice(table_style.data_rows(table, header), _LOOKED_AT))
    told = list(dict.fromkeys(f"«{group.name[:40]}»" for group in found if group))
    message = f"Cada cliente se toma de la fila que está encima de sus facturas: {', '.join(told[:_TOLD])}"
    message += f" y otros {len(told) - _TOLD}." if len(told) > _TOLD else "."
    tell = findings.note if first.is_labelled else findings.warn
    tell(table.place(header.row), "customer-of-group", message, _LOOK)
    return replace(table, rows=rows), replace(header, headings=headings, columns={**header.columns, **named})


_LOOK = "Compruebe que las facturas salen con su cliente; si no, exporte la lista con una columna Cliente."


def _with_first_names(table: Table, header: Header, sample: list[Row], findings: Findings) -> tuple[Table, Header]:
    """Fill in who is named on the first row of several: nobody is named twice, and many rows name nobody."""
    columns = [header.columns[name][0] for name in _WHO if name in header.columns]
    documents = [(number, cells) for number, cells in sample if _names_document(cells, header)]
    whose = [_texts(cells, columns) for _, cells in documents]
    named = [who for who in whose if any(who)]
    unnamed = len(whose) - len(named)
    is_grouped = unnamed >= _MIN_FILLED_IN and len(named) <= 2 * unnamed and len(named) > 1
    if not is_grouped or not any(whose[0]) or len(set(named)) < len(named) or "document_type" in header.columns:
        return table, header

    def rows() -> Iterator[Row]:
        last: list[Cell] = []
        for number, cells in table.rows():
            if number <= header.row or not _names_document(cells, header):
                yield number, cells
            elif any(_texts(cells, columns)):
                last = [cells[column] if column < len(cells) else "" for column in columns]
                yield number, cells
            else:
                filled = [*cells, *[""] * (max(columns) + 1 - len(cells))]
                for column, cell in zip(columns, last, strict=False):
                    filled[column] = cell
                yield number, filled

    row = next(number for (number, _), who in zip(documents, whose, strict=True) if not any(who))
    message = f"Hay filas sin cliente: se toma el de la fila de encima, como en la {row}, porque ninguno se repite."
    findings.warn(table.place(row), "customer-of-group", message, _LOOK)
    return replace(table, rows=rows), header


def _texts(cells: Sequence[Cell], columns: list[int]) -> tuple[str, ...]:
    return tuple(text_of(cells[column]) if column < len(cells) else "" for column in columns)


def _names_document(cells: Sequence[Cell], header: Header) -> bool:
    """Say whether the row is of an invoice, and not a sum or a blank."""
    column = header.columns["number"][0]
    text = text_of(cells[column]) if column < len(cells) else ""
    return bool(text) and not table_words.is_total_label(text) and not is_blank(cells)


def _group_in(cells: Sequence[Cell], header: Header) -> _Group | None:
    """Return the customer of a row that names one and tells nothing of an invoice."""
    filled = [(column, cell) for column, cell in enumerate(cells) if text_of(cell)]
    if not 1 <= len(filled) <= _MAX_CELLS or any(isinstance(cell, (date, float)) for _, cell in filled):
        return None
    texts = [text_of(cell) for _, cell in filled]
    amounts = {column for name in _AMOUNTS for column in header.columns.get(name, ())}
    if any(column in amounts and any(map(str.isdigit, text_of(cell))) for column, cell in filled):
        return None
    if any(table_words.starts_as_total(text) or _PRINTED.match(table_words.plain(text)) for text in texts):
        return None
    told, is_labelled = _without_label(texts)
    return _group_of(told, is_labelled, filled[0][0])


def _without_label(texts: list[str]) -> tuple[list[str], bool]:
    """Take away "Cliente:", in a cell of its own or before the name."""
    if len(texts) > 1 and _LABEL.fullmatch(f"{texts[0].rstrip(' :.')}:"):
        return texts[1:], True
    found = _LABEL.match(texts[0])
    return ([texts[0][found.end() :], *texts[1:]], True) if found else (texts, False)


def _group_of(texts: list[str], is_labelled: bool, first_column: int) -> _Group | None:
    name = code = tax_id = ""
    for text in texts:
        found = _CODE_AND_NAME.fullmatch(text)
        if found and not name:
            code, name = code or found[1], found[2]
        elif _TAX_ID.fullmatch(bare := _TAX_LABEL.sub("", text.upper())):
            tax_id = tax_id or bare
        elif not any(map(str.isalpha, text)):
            code = code or text
        elif text[0].isalnum() and not text[0].islower():  # "(reclamada el 3/2)" is a remark
            name = name or text
    return _Group(name, code, tax_id, is_labelled, first_column) if name else None
