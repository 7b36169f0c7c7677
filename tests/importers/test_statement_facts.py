"""Every statement of the manifest: the facts that an independent reading found, and each difference with its reason."""

from decimal import Decimal
from typing import Any

import pytest

from amistoso.core.documents import Parsed, StatementRow
from amistoso.core.load_reports import as_json, report_of
from amistoso.importers import formats
from tests.importers import real_files

BAD_WORDS = ("wrong", "error", "invalid", "incorrect", "broken", "february_30", "fail")
ALL = real_files.manifest("statements", "statements/")

# Files that give nothing, and why that is right. (Norma 43 has its own oracle in test_n43.)
REFUSED = {
    "transaction_details_wrapped.sta": "its movement has the value date 30 February, like february_30.sta",
    "wrapped_timestamp.sta": "its movement has the value date 30 February, like february_30.sta",
    "sparkassen.sta": "a piece of a statement: no account, no balance",
    "anzcc.ofx": "a card account: no customer pays into it",
    "bank_small.ofx": "no statement in it",
    "signon_success.ofx": "only the answer to a login",
    "signon_success_no_message.ofx": "only the answer to a login",
    "date_missing.ofx": "movements without a date, or on 31 February",
    "fidelity-savings.ofx": "an investment account, with four decimals",
    "fidelity.ofx": "an investment account",
    "investment_401k.ofx": "an investment account",
    "td_ameritrade.ofx": "an investment account",
    "tiaacref.ofx": "an investment account",
    "vanguard.ofx": "an investment account",
    "CODA.txt": "CODA is not read, and the refusal names it",
}
# (file, fact): why ours differs.
DIFFERENCES = {
    ("camt052.v1.xml", "account"): "version 1 tells it in PrtryAcct, where the manifest does not look",
    ("camt.054.001.01.xml", "account"): "version 1 tells it in PrtryAcct, where the manifest does not look",
    ("camt052.v4.xml", "entries"): "its only entry is pending: no money yet",
    ("camt052.v4.xml", "sum_debit"): "its only entry is pending: no money yet",
    ("camt052.v4.xml", "currency"): "the account says CHF; SEK is the currency of the pending entry",
    ("camt052.v6.Amt-zero.xml", "entries"): "its only entry is pending: no money yet",
    ("camt052.v6.Amt-zero.xml", "sum_debit"): "its only entry is pending: no money yet",
    ("camt052.v6.Amt-zero.xml", "currency"): "the account says CHF; SEK is the currency of the pending entry",
    ("camt053.v2.minimal.xml", "closing"): "a closing balance in SEK is none of an account in EUR",
    ("camt053.v2.with-party-ids.xml", "closing"): "a closing balance in SEK is none of an account in EUR",
    ("camt053.v3.xml", "closing"): "a closing balance in SEK is none of an account in EUR",
    ("camt053.v4.xml", "closing"): "a closing balance in SEK is none of an account in EUR",
    ("camt053.v8.xml", "closing"): "a closing balance in SEK is none of an account in EUR",
    ("mt942.sta", "entries"): "the manifest's expression does not know the kind of movement MCI0",
    ("mt942.sta", "sum_debit"): "the manifest's expression does not know the kind of movement MCI0",
    ("mt940.sta", "last day"): "its third statement closes before it opens: the later day counts",
    ("raphaelm.sta", "closing"): "its closing balances name no currency; the account's is taken",
    ("empty-tags-curdef-fitid-name.ofx", "currency"): "it names none: the euro is taken, with a warning",
    ("ofx-v102-empty-tags.ofx", "currency"): "it names none but in its movement (AUD)",
}  # fmt: skip


def name_of(entry: dict[str, Any]) -> str:
    return entry["file"].rpartition("/")[2]


def read(entry: dict[str, Any]) -> Parsed:
    return formats.read((real_files.ROOT / entry["file"]).read_bytes(), name_of(entry))


def is_bad(entry: dict[str, Any]) -> bool:
    return any(word in entry["file"].lower() for word in BAD_WORDS)


OTHERS = [entry for entry in ALL if "/n43/" not in entry["file"]]
GOOD = [entry for entry in OTHERS if not is_bad(entry) and name_of(entry) not in REFUSED]
NOTHING = [entry for entry in ALL if is_bad(entry) or name_of(entry) in REFUSED]


@real_files.needed
@pytest.mark.parametrize("entry", NOTHING, ids=[entry["file"] for entry in NOTHING])
def test_a_bad_file_says_why_and_gives_nothing(entry):
    parsed = read(entry)
    assert parsed.has_errors
    assert not any((parsed.statements, parsed.invoices, parsed.customers))
    assert all(problem.message and problem.hint and problem.where for problem in parsed.problems)


@real_files.needed
@pytest.mark.parametrize("entry", GOOD, ids=[entry["file"] for entry in GOOD])
def test_a_statement_says_the_facts_of_the_manifest(entry):
    parsed = read(entry)
    assert not parsed.has_errors, parsed.problems
    found = list(as_json(report_of("x", parsed))["statements"])  # type: ignore[call-overload]
    differing = {fact for fact, expected, ours in facts(entry, found, parsed.statements) if expected != ours}
    explained = {fact for file, fact in DIFFERENCES if file == name_of(entry)}
    assert differing == explained, [one for one in facts(entry, found, parsed.statements) if one[1] != one[2]]


def facts(entry: dict[str, Any], found: list[dict[str, Any]], rows: tuple[StatementRow, ...]) -> list[tuple[Any, ...]]:
    """Return (fact, what the manifest says, what we say) for everything that the manifest tells of this file."""
    if entry["format"].startswith("camt"):
        return [fact for told, ours in zip(entry["statements"], found, strict=True) for fact in of_camt(told, ours)]
    if entry["format"] in ("mt940", "mt942"):
        return of_mt940(entry, found, rows)
    return of_ofx(entry, found)


def of_camt(told: dict[str, Any], ours: dict[str, Any]) -> list[tuple[Any, ...]]:
    amounts = [
        (name, number(told[name]), number(ours[name])) for name in ("opening", "closing", "sum_credit", "sum_debit")
    ]
    return [("account", told["account"], ours["account"]), ("currency", told["currency"], ours["currency"]),
            ("entries", told["entries"], ours["entries"]), *amounts]  # fmt: skip


def of_mt940(
    entry: dict[str, Any], found: list[dict[str, Any]], rows: tuple[StatementRow, ...]
) -> list[tuple[Any, ...]]:
    currencies = {told["ccy"] for told in entry["opening"]} or {one["currency"] for one in found}
    told_accounts = [bare(account, currencies) for account in entry["accounts"]]
    openings = [signed(told) for told in entry["opening"]]
    closings = [signed(told) for told in entry["closing"]]
    ours_open = [number(one["opening"]) for one in found if one["opening"] is not None]
    ours_close = [number(one["closing"]) for one in found if one["closing"] is not None]
    days = [row.until_on.strftime("%y%m%d") for row in rows if row.closing_minor is not None]
    return [
        ("account", told_accounts, [bare(one["account"], currencies) for one in found]),
        ("currency", currencies, {one["currency"] for one in found}),
        # The manifest lists the first three opening balances and the last three closing ones.
        ("opening", openings, ours_open[: len(openings)]),
        ("closing", closings, ours_close[-len(closings) :] if closings else ours_close),
        ("entries", entry["entries"], sum(one["entries"] for one in found)),
        ("sum_credit", number(entry["sum_credit"]), sum(number(one["sum_credit"]) or 0 for one in found)),
        ("sum_debit", number(entry["sum_debit"]), sum(number(one["sum_debit"]) or 0 for one in found)),
        ("last day", [told["date"] for told in entry["closing"]], days[-len(closings) :] if closings else []),
    ]  # fmt: skip


def of_ofx(entry: dict[str, Any], found: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    net = sum((number(one["sum_credit"]) or Decimal(0)) - (number(one["sum_debit"]) or Decimal(0)) for one in found)
    balances = {number(told.replace(",", ".")) for told in entry["ledger_balance"] if told}
    return [
        ("account", True, {one["account"] for one in found} <= set(entry["accounts"])),
        ("currency", set(entry["currency"]), {one["currency"] for one in found}),
        ("closing", True, all(one["closing"] is None or number(one["closing"]) in balances for one in found)),
        ("entries", entry["entries"], sum(one["entries"] for one in found)),
        ("net", number(entry["net"]), net),
    ]


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def signed(told: dict[str, str]) -> Decimal:
    return -abs(Decimal(told["amount"])) if told["sign"] == "D" else Decimal(told["amount"])


def bare(account: str, currencies: set[str]) -> str:
    """The manifest keeps blanks and the currency that some banks write behind the account."""
    text = account.strip().replace(".", "")
    for currency in currencies:
        text = text.removesuffix(currency).strip()
    return text
