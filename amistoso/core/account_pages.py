"""A statement of account in words: the same table for the page, the spreadsheet and the terminal."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from amistoso.core import money, wording
from amistoso.core.account_statements import Account, AccountStatement, Kind
from amistoso.core.letter_facts import Party, one_line
from amistoso.core.letter_paper import Address, Look, address_lines, breakable, ink, sender_lines
from amistoso.core.letter_words import languages_to_try

_WORDS = {
    "es": {
        "title": "Extracto de cuenta", "period": "Del {since} al {until}", "open": "Pendiente a {until}",
        "moves": "Movimientos", "day": "Fecha", "what": "Concepto", "charge": "Cargo", "credit": "Abono",
        "balance": "Saldo", "opening": "Saldo anterior", "closing": "Saldo a {until}", "number": "Factura",
        "due": "Vencimiento", "whole": "Importe", "left": "Pendiente", "total": "Total pendiente",
        "unapplied": "Pagos a cuenta, sin aplicar", "ages": "Por antigüedad", "nothing": "No hay nada pendiente.",
        "quiet": "No hubo movimientos.", "page": "Página", "tax_id": "NIF", "running": "Acumulado",
        "ask": "Si algo no coincide con sus datos, díganoslo y lo revisamos.",
        "age": ("Sin vencer", "Hasta 30 días", "De 31 a 60", "De 61 a 90", "Más de 90"), "less": "A su favor",
        Kind.INVOICE: "Factura {}", Kind.CREDIT_NOTE: "Abono {}", Kind.PAYMENT: "Su pago {}",
        Kind.RETURNED: "Pago devuelto {}", Kind.REPLACED: "Sustituida {}", Kind.WAIVED: "Diferencia aceptada de {}",
        Kind.ON_ACCOUNT: "Su pago a cuenta {}",
    },
    "en": {
        "title": "Statement of account", "period": "From {since} to {until}", "open": "Open on {until}",
        "moves": "Movements", "day": "Date", "what": "What", "charge": "Charge", "credit": "Credit",
        "balance": "Balance", "opening": "Balance before", "closing": "Balance on {until}", "number": "Invoice",
        "due": "Due date", "whole": "Amount", "left": "Open", "total": "Total open",
        "unapplied": "Paid on account, not applied yet", "ages": "By age", "nothing": "Nothing is open.",
        "quiet": "There were no movements.", "page": "Page", "tax_id": "Tax id", "running": "Running total",
        "ask": "If anything differs from your records, tell us and we will look at it.",
        "age": ("Not yet due", "Up to 30 days", "31 to 60", "61 to 90", "Over 90"), "less": "In your favour",
        Kind.INVOICE: "Invoice {}", Kind.CREDIT_NOTE: "Credit note {}", Kind.PAYMENT: "Your payment {}",
        Kind.RETURNED: "Payment returned {}", Kind.REPLACED: "Replaced {}", Kind.WAIVED: "Difference accepted on {}",
        Kind.ON_ACCOUNT: "Your payment on account {}",
    },
}  # fmt: skip


def words(language: str) -> dict[Any, Any]:
    return _WORDS[spoken(language)]


def spoken(language: str) -> str:
    """Return the language of a statement: a Catalan reads Spanish, a Frenchman English."""
    return next(one for one in languages_to_try(language) if one in _WORDS)


def page_data(
    statement: AccountStatement, us: Party, to: Address, home_country: str, tax_id: str, language: str, look: Look
) -> dict[str, Any]:
    """Return all that stands on the pages, as text."""
    word = words(language)
    until, since = (wording.date_text(day, language) for day in (statement.until, statement.since))
    return {
        "language": language[:2],
        "title": word["title"],
        "period": word["period"].format(since=since, until=until),
        "company": one_line(us.name),
        "from": sender_lines(us, language),
        "to": [
            *map(breakable, address_lines(to, home_country)),
            *([f"{word['tax_id']} {one_line(tax_id)}"] if tax_id else []),
        ],
        "day": until,
        "accounts": [_account(one, language, statement.until) for one in statement.accounts],
        "nothing": word["nothing"],
        "ask": word["ask"],
        "page": word["page"],
        "colour": ink(look.colour),
        "logo": look.logo,
    }


def _account(account: Account, language: str, until: date) -> dict[str, Any]:
    word, day = words(language), wording.date_text(until, language)
    return {
        "currency": account.currency,
        "sections": [
            _section(word["open"].format(until=day), *open_rows(account, language), word["nothing"]),
            _section(word["unapplied"], *unapplied_rows(account, language), ""),
            _section(word["ages"], *age_rows(account, language), ""),
            _section(word["moves"], *movement_rows(account, language, until), word["quiet"]),
        ],
    }


def _section(title: str, head: Sequence[str], rows: list[list[str]], total: list[str], empty: str) -> dict[str, Any]:
    return {"title": title, "head": head, "rows": rows, "total": total, "empty": empty}


def open_rows(account: Account, language: str) -> tuple[list[str], list[list[str]], list[str]]:
    word, running, rows = words(language), 0, []
    for item in account.items:
        running += item.minor
        kind = word[Kind.CREDIT_NOTE].format(item.number) if item.whole_minor < 0 else item.number
        rows.append(
            [
                breakable(one_line(kind)), wording.date_text(item.issued_on, language),
                wording.date_text(item.due_on, language),
                _money(item.whole_minor, account), _money(item.minor, account), _money(running, account),
            ]
        )  # fmt: skip
    head = [word["number"], word["day"], word["due"], word["whole"], word["left"], word["running"]]
    return head, rows, [word["total"], _full(account.open_minor, account, language)]


def unapplied_rows(account: Account, language: str) -> tuple[list[str], list[list[str]], list[str]]:
    word = words(language)
    rows = [
        [wording.date_text(one.on, language), what(one.kind, one.text, language), _money(-one.minor, account)]
        for one in account.unapplied
    ]
    return [word["day"], word["what"], word["whole"]], rows, []


def age_rows(account: Account, language: str) -> tuple[list[str], list[list[str]], list[str]]:
    word = words(language)
    if not account.items and not account.unapplied:
        return [], [], []
    head = [*word["age"], word["less"], word["balance"]]
    total = account.open_minor - account.unapplied_minor
    return head, [[_money(one, account) for one in (*account.ages, account.credit_minor, total)]], []


def movement_rows(account: Account, language: str, until: date) -> tuple[list[str], list[list[str]], list[str]]:
    word = words(language)
    rows = [["", word["opening"], "", "", _money(account.opening, account)]] if account.lines else []
    for line in account.lines:
        one = line.movement
        charge, credit = (_money(one.minor, account), "") if one.minor > 0 else ("", _money(-one.minor, account))
        told = breakable(what(one.kind, one.text, language))
        rows.append([wording.date_text(one.on, language), told, charge, credit, _money(line.balance, account)])
    closing = word["closing"].format(until=wording.date_text(until, language))
    head = [word["day"], word["what"], word["charge"], word["credit"], word["balance"]]
    return head, rows, [closing, _full(account.closing, account, language)]


def what(kind: Kind, text: str, language: str) -> str:
    return one_line(str(words(language)[kind]).format(text))


def _money(minor: int, account: Account) -> str:
    """In a column whose currency stands above it."""
    return wording.money_text(minor, account.currency, "es").rpartition("\u00a0")[0]


def _full(minor: int, account: Account, language: str) -> str:
    return wording.money_text(minor, account.currency, language)


def decimal_of(minor: int, currency: str) -> float:
    """Only for a spreadsheet, which knows no other number; 15 figures are exact there."""
    return float(money.to_decimal(minor, currency))


def as_json(account: Account, customer: str, statement: AccountStatement) -> dict[str, Any]:
    """Return one currency as the command prints it: amounts as text, days as ISO."""

    def said(minor: int) -> str:
        return str(money.to_decimal(minor, account.currency))

    return {
        "customer": customer,
        "currency": account.currency,
        "since": statement.since.isoformat(),
        "until": statement.until.isoformat(),
        "opening": said(account.opening),
        "closing": said(account.closing),
        "open": said(account.open_minor),
        "unapplied": said(account.unapplied_minor),
        "ages": [said(one) for one in account.ages],
        "items": [
            {
                "invoice": one.number, "issue_date": one.issued_on.isoformat(), "due_date": one.due_on.isoformat(),
                "amount": said(one.whole_minor), "open": said(one.minor),
            }
            for one in account.items
        ],
        "movements": [
            {
                "date": line.movement.on.isoformat(), "kind": line.movement.kind.value, "invoice": line.movement.text,
                "amount": said(line.movement.minor), "balance": said(line.balance),
            }
            for line in account.lines
        ],
    }  # fmt: skip
