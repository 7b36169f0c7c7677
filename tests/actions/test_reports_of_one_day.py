"""The same money in an intraday report, a notification and the evening's statement is one line; other money is not."""

import pytest

from amistoso.core.documents import Level
from amistoso.models import BankAccount, BankLine, Statement
from tests.actions.books import a_company, load
from tests.importers.n43_pages import Move, file_of
from tests.importers.statement_pages import camt, entry, movement, mt940, ofx, table, transfer

pytestmark = pytest.mark.django_db
DAY = "2026-03-02"


@pytest.fixture
def company():
    return a_company()


def told(report) -> set[str]:
    return {problem.code for problem in report.problems}


def amounts() -> list[int]:
    return list(BankLine.objects.order_by("booked_on", "id").values_list("amount_minor", flat=True))


def both(*entries: str, kind: str = "053", **said: str) -> bytes:
    return camt("".join(entries), kind=kind, **said).encode()


def test_an_intraday_report_is_money_but_no_fresh_bank_data(company):
    report = load(company, both(entry(), kind="052"))
    assert (report.created, told(report)) == (1, {"interim-report"})
    assert BankAccount.objects.get().until_on is None


def test_the_statement_confirms_what_the_intraday_report_told_in_other_words(company):
    load(company, both(entry(details=transfer("Fra 2026/0123"), ref="I-77"), kind="052"))
    final = entry(details=transfer("FRA 2026/0123 PAGO"), ref="S-12")
    report = load(company, both(final, closing="150.00"))
    assert (report.created, report.updated) == (0, 1)
    line = BankLine.objects.get()
    assert line.statement.is_final
    assert (line.text, line.bank_id) == ("FRA 2026/0123 PAGO Pérez SL", "I-77")
    assert BankAccount.objects.get().until_on.isoformat() == DAY
    assert load(company, both(final, closing="150.00") + b"\n").created == 0


def test_a_report_that_comes_after_the_statement_adds_nothing(company):
    load(company, both(entry(ref="S-12"), closing="150.00"))
    report = load(company, both(entry(details=transfer("otra cosa", end_to_end=""), ref="I-77"), kind="054"))
    assert (report.created, report.unchanged) == (0, 1)
    assert BankLine.objects.get().statement.is_final


def test_two_equal_payments_of_which_one_was_told_before_are_two(company):
    load(company, both(entry(details=transfer(end_to_end="A"), ref="I-1"), kind="052"))
    two = entry(details=transfer(end_to_end="A"), ref="S-1"), entry(details=transfer(end_to_end="B"), ref="S-2")
    report = load(company, both(*two, closing="200.00"))
    assert (report.created, report.unchanged) == (1, 1)
    assert set(BankLine.objects.values_list("statement__is_final", flat=True)) == {True}
    assert amounts() == [5_000, 5_000]


def test_two_notifications_of_one_day_with_equal_payments_of_two_customers_are_two(company):
    load(company, both(entry(details=transfer("uno", name="Ana", end_to_end="A"), ref="N-1"), kind="054"))
    other = entry(details=transfer("dos", name="Berta", end_to_end="B"), ref="N-2")
    assert load(company, both(other, kind="054")).created == 1


def test_a_batch_told_in_its_parts_and_then_in_one_sum_is_there_once(company):
    parts = transfer(amount="30.00", end_to_end="A") + transfer(amount="20.00", end_to_end="B")
    assert load(company, both(entry(details=parts, ref="LOTE-1"), kind="054")).created == 2
    sum_only = entry(details="<Btch><NbOfTxs>2</NbOfTxs></Btch>", ref="LOTE-1")
    report = load(company, both(sum_only, closing="150.00"))
    assert report.created == 0
    assert amounts() == [3_000, 2_000]
    assert set(BankLine.objects.values_list("statement__is_final", flat=True)) == {True}


def test_a_batch_told_in_one_sum_and_then_in_its_parts_is_there_once(company):
    load(company, both(entry(details="<Btch><NbOfTxs>2</NbOfTxs></Btch>", ref="LOTE-1"), closing="150.00"))
    parts = transfer(amount="30.00", end_to_end="A") + transfer(amount="20.00", end_to_end="B")
    assert load(company, both(entry(details=parts, ref="LOTE-1"), kind="054")).created == 0
    assert amounts() == [5_000]


@pytest.mark.parametrize(
    "other",
    [
        mt940().encode(),
        ofx(movement(number="OTRO")).encode(),
        table("02/03/2026;02/03/2026;Transferencia Pérez;50,00;150,00").encode(),
        table(
            "02/03/2026;02/03/2026;Transferencia Pérez;50,00;150,00", "01/03/2026;01/03/2026;Recibo;-20,00;100,00"
        ).encode(),
    ],
)
def test_a_day_loaded_in_two_formats_is_there_once(company, other):
    load(company, both(entry(), closing="150.00"))
    report = load(company, other, yes=True)
    assert "statement-overlap" in told(report)
    assert amounts().count(5_000) == 1


def test_new_money_on_days_told_whole_waits_for_a_person(company):
    load(company, file_of(Move(12_100, day="260216"), opening=100_000).encode())
    csv = table("15/02/2026;15/02/2026;Ingreso;77,00;1.077,00", "16/02/2026;16/02/2026;Ingreso;121,00;1.198,00")
    report = load(company, csv.encode())
    assert "statement-overlap-differs" in told(report)
    assert not report.is_loaded


def test_two_parts_of_a_day_keep_their_equal_payments_apart(company):
    first = ":61:2603020302C50,00NTRFNONREF\r\n:86:PAGO", "C260302EUR100,00", "C260302EUR150,00"
    parts = [
        mt940(first[0], opening="C260302EUR100,00", closing="C260302EUR150,00", number="7/1"),
        mt940(first[0], opening="C260302EUR150,00", closing="C260302EUR200,00", number="7/2"),
        mt940(first[0], opening="C260302EUR200,00", closing="C260302EUR250,00", number="7/3"),
    ]
    for part in parts:
        load(company, part.encode())
    assert amounts() == [5_000, 5_000, 5_000]
    assert load(company, "".join(parts).encode()).created == 0


def test_a_gap_is_proved_by_balances_and_needs_a_yes(company):
    load(company, both(entry(), closing="150.00"))
    later = both(entry(day="2026-03-09"), opening="400.00", closing="450.00", day="2026-03-09")
    report = load(company, later)
    assert ("statement-gap" in told(report), report.is_loaded) == (True, False)
    assert load(company, later, yes=True).is_loaded


def test_without_balances_missing_numbers_are_told(company):
    load(company, both(entry(), opening="", number="7"))
    report = load(company, both(entry(day="2026-03-09"), opening="", day="2026-03-09", number="9"))
    assert "statement-number-gap" in told(report)
    following = load(company, both(entry(day="2026-03-09"), opening="", day="2026-03-09", number="8"), yes=True)
    assert "statement-number-gap" not in told(following)


def test_a_balance_counted_back_proves_that_nothing_is_missing(company):
    load(company, both(entry(), closing="150.00"))
    moves = movement("10.00", day="20260320")
    report = load(company, ofx(moves, balance="160.00", start="20260320", end="20260320").encode())
    assert report.is_loaded
    assert not {"statement-gap", "statement-days-missing"} & told(report)
    late = ofx(movement("5.00", day="20260430"), balance="", start="20260430", end="20260430")
    assert "statement-days-missing" not in told(load(company, late.replace("<BALAMT><", "<BALAMT>165.00<").encode()))


def test_provisional_money_that_no_statement_confirmed_is_told(company):
    load(company, both(entry("77.00", ref="I-9"), kind="052"))
    load(company, both(entry(), closing="150.00"))
    report = load(company, both(entry("1.00", day="2026-03-09"), opening="150.00", closing="151.00", day="2026-03-09"))
    assert "interim-unconfirmed" in told(report)
    assert sum(amounts()) == 7_700 + 5_000 + 100


def test_pending_entries_are_told_and_are_no_money(company):
    report = load(company, both(entry(), entry("900.00", status="PDNG"), closing="150.00"))
    assert told(report) == {"pending-entries"}
    assert amounts() == [5_000]


def test_a_balance_that_does_not_fit_waits_for_a_person(company):
    report = load(company, both(entry(), closing="999.00"))
    assert [problem.code for problem in report.problems if problem.level is Level.WARNING] == ["statement-balance"]
    assert not Statement.objects.exists()
    assert load(company, both(entry(), closing="999.00"), yes=True).is_loaded


def test_a_list_without_its_account_asks_for_it_and_remembers_it(company):
    rows = table("02/03/2026;02/03/2026;Pago;50,00;150,00", above="").encode()
    assert told(load(company, rows)) == {"account-unknown"}
    assert load(company, rows, account="ES91 2100 0418 4502 0005 1332").is_loaded
    assert BankAccount.objects.get().account == "ES9121000418450200051332"
    next_day = table("03/03/2026;03/03/2026;Pago;10,00;160,00", above="").encode()
    report = load(company, next_day)
    assert (report.is_loaded, told(report)) == (True, {"account-assumed"})


@pytest.mark.parametrize("number", ["37040044/0532013000", "37040044/532013000", "0532013000"])
@pytest.mark.parametrize("iban_first", [True, False])
def test_an_account_that_one_report_calls_by_its_iban_and_another_by_its_number_is_one(number, iban_first):
    company = a_company()
    moves = ":60F:C261122EUR100,00\n:61:261123C50,00NTRFE1//B1\n:86:ACME FRA 1\n:62F:C261123EUR150,00\n"
    files = [f":20:A\n:25:{name}\n:28C:1\n{moves}".encode() for name in ("DE89370400440532013000", number)]
    for content in files if iban_first else files[::-1]:
        assert load(company, content, "a.sta").is_loaded
    assert (BankAccount.objects.count(), BankLine.objects.count()) == (1, 1)
