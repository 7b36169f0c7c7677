"""A bank's own export of movements (CSV, XLSX, XLS, ODS): its columns are guessed, its running balance is the proof.

The account stands in the lines above the headings, in a column, or nowhere: then it is empty and the person says it.
Newest first or oldest first, the movements come out oldest first.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, islice, pairwise

from amistoso.core.documents import Parsed, StatementRow
from amistoso.importers import bank_headings, statement_parts, table_style
from amistoso.importers.bank_rows import Move, MoveReader, side_column
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.table_cells import cell_at, shows_minus
from amistoso.importers.table_headings import Header
from amistoso.importers.table_rows import RowReader, Style
from amistoso.importers.tables import Table, text_of

_ACCOUNT = re.compile(
    r"\b([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,8})\b|\b(\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10})\b", re.IGNORECASE
)
_NUMBER_LABEL = re.compile(
    r"(?:account number|n[uú]mero de cuenta|n[º°o.]* ?(?:de )?cuenta|cuenta|account|iban|compte courant|compte|conto"
    r"|conta|kontonummer|konto)(?:\s+(?:corrente|carte))?(?:\s+n[º°o]\.?)?\s*[:.]?\s*",
    re.IGNORECASE,
)
_CURRENCY = re.compile(
    r"\b(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|MXN|COP|CLP|BRL|ARS|PEN|AUD|CAD|JPY|RON|CZK|HUF|MAD)\b|(€)|(R\$)|(£)"
)
_AMOUNTS = ("amount", "debit", "credit", "balance")
_MAX_TOLD_BREAKS = 5
_SAMPLE = 400


def parse(table: Table, header: Header, findings: Findings) -> Parsed:
    where = table.place(header.row)
    for name in header.unknown_fields:
        hint = f"Los campos son: {', '.join(sorted(bank_headings.FIELDS))}."
        text = f"La correspondencia de columnas nombra el campo «{name}», que no existe."
        findings.error(where, "unknown-field", text, hint)
    mapping = header.mapping()
    if findings.has_errors:
        return Parsed(table.format, problems=findings.all(), mapping=mapping)
    account, currency = _above(table, header)
    header = _with_sides(table, _with_payers_account(table, header, account))
    style = table_style.decide(table, header, findings)
    rows = RowReader(table, header, style, findings)
    currency = _in_headings(header) or currency or _written_with_amounts(table, header) or "EUR"
    reader = MoveReader(table, header, rows, currency, _debits_are_negative(table, header, style))
    for number, cells in islice(table.rows(), max(0, header.row - 1)):
        if number < header.row:
            reader.keep_label(number, cells)
    moves = [move for number, cells in table_style.data_rows(table, header) for move in reader.read(number, cells)]
    if not moves and not findings.has_errors:
        text = "Hay títulos de columnas pero ningún movimiento debajo."
        findings.error(where, "no-rows", text, "Exporte de nuevo los movimientos y compruebe que hay alguno.")
    if reader.pending:
        text = f"{reader.pending} movimientos están pendientes o anulados y no se cargan."
        findings.note(where, "pending-entries", text, "Se cargarán cuando el banco los dé por anotados.")
    if findings.has_errors:
        return Parsed(table.format, problems=findings.all(), mapping=mapping)
    statements = _statements(_oldest_first(moves), reader, account, table, findings)
    if findings.has_errors:
        return Parsed(table.format, problems=findings.all(), mapping=mapping)
    return Parsed(table.format, statements=tuple(statements), problems=findings.all(), mapping=mapping)


def _above(table: Table, header: Header) -> tuple[str, str]:
    """Find account and currency in the lines that stand above the headings (or in the first ones, without headings)."""
    account = number_told = currency = ""
    for number, cells in islice(table.rows(), 60):
        if number >= header.row:
            break
        texts = [text_of(cell) for cell in cells if text_of(cell)]
        line = " ".join(texts)
        currency = currency or _currency_in(line)
        account = account or _account_in(line)
        number_told = number_told or _number_in(line)
    return account or number_told, currency


def _account_in(line: str) -> str:
    for found in _ACCOUNT.finditer(line[:2_000]):
        account = statement_parts.account(found[0])
        if re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", account):
            return account
    return ""


def _number_in(line: str) -> str:
    """Read an account number that is no IBAN, behind a word that says what it is; a date is none."""
    label = _NUMBER_LABEL.search(line)
    number = re.match(r"\d[\d .-]{5,30}\d(?!\w)", line[label.end() :]) if label else None
    is_day = number is not None and re.fullmatch(r"\d{1,4}([.-])\d{1,2}\1\d{2,4}", number[0])
    return statement_parts.account(number[0]) if number and not is_day else ""


def _currency_in(text: str) -> str:
    found = _CURRENCY.search(text)
    return "" if not found else found[1] or ("EUR" if found[2] else "BRL" if found[3] else "GBP")


def _in_headings(header: Header) -> str:
    """`Importe (USD)`: no line above the headings knows better."""
    columns = [header.columns[name][0] for name in _AMOUNTS if name in header.columns]
    return next((found for column in columns if (found := _currency_in(header.headings[column]))), "")


def _with_payers_account(table: Table, header: Header, account: str) -> Header:
    """A column of accounts is the other party's where our own stands above the headings, or where some row has none."""
    if "account" not in header.columns or "payer_iban" in header.columns:
        return header
    column = header.columns["account"][0]
    rows = islice(table_style.data_rows(table, header), _SAMPLE)
    told = {statement_parts.account(text_of(cell_at(cells, column))) for _, cells in rows}
    if account and any(told):
        is_ours = any(account in one or (one and one in account) for one in told)
        is_payers = not is_ours and (len(told) > 1 or "payer_name" in header.columns)
    else:
        is_payers = "" in told and "payer_name" in header.columns
    if not is_payers:
        return header
    columns = {field: found for field, found in header.columns.items() if field != "account"}
    return replace(header, columns={**columns, "payer_iban": (column,)})


def _with_sides(table: Table, header: Header) -> Header:
    column = side_column(header, (cells for _, cells in table_style.data_rows(table, header)))
    return header if column is None else replace(header, columns={**header.columns, "direction": (column,)})


def _written_with_amounts(table: Table, header: Header) -> str:
    """Find the currency that stands beside the first amounts, as in `544,00 USD`."""
    columns = [header.columns[name][0] for name in _AMOUNTS if name in header.columns]
    for _, cells in islice(table_style.data_rows(table, header), _SAMPLE):
        for column in columns:
            found = _currency_in(text_of(cell_at(cells, column)))
            if found:
                return found
    return ""


def _debits_are_negative(table: Table, header: Header, style: Style) -> bool:
    """See whether the column of money that went out carries a minus already."""
    if "debit" not in header.columns:
        return False
    column = header.columns["debit"][0]
    texts = [text_of(cell_at(cells, column)) for _, cells in islice(table_style.data_rows(table, header), _SAMPLE)]
    filled = [text for text in texts if any(mark in "123456789" for mark in text)]
    return sum(map(shows_minus, filled)) * 2 > len(filled)


def _oldest_first(moves: list[Move]) -> list[Move]:
    first, last = moves[0].entry.booked_on, moves[-1].entry.booked_on
    if first != last:
        return _turned(moves) if first > last else moves
    turned = _turned(moves)
    return turned if _breaks(turned) < _breaks(moves) else moves


def _turned(moves: list[Move]) -> list[Move]:
    """The last row first; but within a row the fee stays after its payment, for the balance is that after both."""
    rows = [list(same) for _, same in groupby(moves, key=lambda move: move.row)]
    return [move for same in reversed(rows) for move in same]


def _breaks(moves: Sequence[Move]) -> int:
    return len(_broken(moves))


def _broken(moves: Sequence[Move]) -> list[tuple[Move, int]]:
    """Return the movements whose balance does not follow from the one before, with what it should be."""
    broken = []
    balance: int | None = None
    for move in moves:
        expected = None if balance is None else balance + move.entry.amount_minor
        if move.balance_minor is None:
            balance = expected
            continue
        if expected is not None and expected != move.balance_minor:
            broken.append((move, expected))
        balance = move.balance_minor
    return broken


def _first_unsigned(moves: Sequence[Move]) -> Move | None:
    """Find a movement that the balance proves to be a charge, in a list where every amount stands as money in."""
    if any(move.entry.amount_minor < 0 for move in moves):
        return None
    steps = [
        (move, None if before.balance_minor is None or move.balance_minor is None
         else move.balance_minor - before.balance_minor)
        for before, move in pairwise(moves)
    ]  # fmt: skip
    if any(step is None or abs(step) != move.entry.amount_minor for move, step in steps):
        return None
    return next((move for move, step in steps if step is not None and step < 0), None)


def _statements(
    moves: list[Move], reader: MoveReader, account: str, table: Table, findings: Findings
) -> list[StatementRow]:
    """One statement for each account and currency that the list speaks of."""
    groups: dict[tuple[str, str], list[Move]] = {}
    for move in moves:
        groups.setdefault((statement_parts.account(move.account) or account, move.currency), []).append(move)
    statements = []
    for (name, currency), group in groups.items():
        opening, closing = _balances(group, currency, findings)
        if len(groups) == 1:
            opening = reader.opening_minor if opening is None else opening
            closing = reader.closing_minor if closing is None else closing
        entries = tuple(move.entry for move in group)
        days = [entry.booked_on for entry in entries]
        statement = StatementRow(name, currency, min(days), max(days), opening, closing, entries)
        statement_parts.check_balance(statement, table.place(group[0].row), findings)
        statements.append(statement_parts.without_own_account(statement))
    return statements


def _balances(moves: Sequence[Move], currency: str, findings: Findings) -> tuple[int | None, int | None]:
    """Take the running balance as proof; a column that seldom fits is another balance (available, of another day)."""
    if moves[-1].balance_minor is None or not any(move.balance_minor is not None for move in moves[:2]):
        return None, None
    broken = _broken(moves)
    where = moves[0].entry.where
    unsigned = _first_unsigned(moves) if broken else None
    if unsigned:
        text = "Los importes no llevan signo: según el saldo, este movimiento es un cargo y está escrito como abono."
        hint = "Expórtela con signo, con columnas Cargo y Abono o con una columna D/H; no se ha cargado nada."
        findings.error(unsigned.entry.where, "amounts-without-sign", text, hint)
        return None, None
    if len(broken) * 3 > len(moves):
        text = "La columna del saldo no sigue a los importes, como la de un saldo disponible: no se tiene en cuenta."
        findings.note(where, "balance-not-running", text, "Compruebe usted que están todos los movimientos.")
        return None, None
    for move, expected in broken[:_MAX_TOLD_BREAKS]:
        found = spoken(move.balance_minor or 0, currency)
        text = f"El saldo tras este movimiento es {found} y debería ser {spoken(expected, currency)}."
        hint = f"Faltan o sobran movimientos ({len(broken)} saltos en la lista). Expórtela de nuevo, sin filtros."
        findings.warn(move.entry.where, "statement-row-balance", text, hint)
    first = next(at for at, move in enumerate(moves) if move.balance_minor is not None)
    opening = (moves[first].balance_minor or 0) - sum(move.entry.amount_minor for move in moves[: first + 1])
    return opening, moves[-1].balance_minor if not broken else None
