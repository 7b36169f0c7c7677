"""Bank money to invoices: what is applied, what is only proposed, and why."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amistoso.core import invoice_numbers, match_words, matching, names
from amistoso.core.matches import Book, Line, OpenItem, Part, Reason, Status

BOOKED = date(2026, 11, 20)
PEREZ, LOPEZ = 1, 2


def a_book(*items: OpenItem, ibans: dict[int, str] | None = None, references: dict[int, str] | None = None) -> Book:
    book = Book()
    book.payers.add_customer(PEREZ, names.key("Frutas Pérez, S.L."), "B12345674")
    book.payers.add_customer(LOPEZ, names.key("Talleres López Hermanos SA"), "A58818501")
    for customer, iban in (ibans or {}).items():
        book.payers.add_iban(customer, iban)
    for item in items:
        book.add(item, (references or {}).get(item.id, ""))
    return book


def an_item(item_id: int, number: str, minor: int, customer: int = PEREZ, **changes: object) -> OpenItem:
    item = OpenItem(item_id, item_id, customer, number, date(2026, 10, 1), date(2026, 10, 31), "EUR", minor)
    return item._replace(**changes)  # type: ignore[arg-type]


def a_line(minor: int, text: str = "", line_id: int = 1, **changes: object) -> Line:
    line = Line(line_id, "ES9121000418450200051332", BOOKED, "EUR", minor, max(0, minor), text)
    return line._replace(**changes)  # type: ignore[arg-type]


def match_one(line: Line, book: Book):
    return matching.match_lines([line], book)[0]


def codes(match) -> list[str]:
    return [found.code for found in match.reasons]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("2026/0123", "TRANSF FRA 2026/0123"),
        ("2026/0123", "FRA. 2026-123"),
        ("2026/0123", "PAGO 2026 0123 GRACIAS"),
        ("2026/0123", "Factura nº 2026/123"),
        ("2026/0123", "FRA2026/0123"),
        ("2026/0123", "FRA 20260123"),
        ("2026/0123", "F/2026/0123"),
        ("F-2026-0123", "FRA 2026/123"),
        ("F26-00123", "PAGO FACT F26/123"),
        ("F26-00123", "F2600123"),
        ("FV-2026/A/000123", "S/FRA FV 2026 A 123"),
        ("123", "FRA 123"),
        ("000123", "FACTURA: 123"),
        ("A-17", "factura A17"),
    ],
)
def test_a_number_is_found_however_it_is_written(number: str, text: str) -> None:
    match = match_one(a_line(10_000, text), a_book(an_item(1, number, 10_000)))
    assert (match.status, match.parts) == (Status.APPLIED, (Part(1, 10_000),)), match


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("2026/11", "ALQUILER 2026 11"),
        ("7/2026", "CUOTA 07/2026"),
        ("15-11-2026", "TRANSFERENCIA 15/11/2026"),
        ("12", "C/ MAYOR 12 3"),
        ("123", "PEDIDO 123"),
        ("2100/0418", "DE ES91 2100 0418 4502 0005 1332"),
        ("100", "POR 100,00 EUR"),
        ("2026/123", "REF A2026/123B"),
        ("20260115", "FECHA 20260115"),
    ],
)
def test_dates_accounts_amounts_and_streets_are_no_invoice_numbers(number: str, text: str) -> None:
    match = match_one(a_line(10_000, text), a_book(an_item(1, number, 10_000)))
    assert match.status is not Status.APPLIED, match


def test_one_transfer_names_two_invoices_and_the_second_in_short() -> None:
    book = a_book(an_item(1, "2026/0123", 10_000), an_item(2, "2026/0124", 5_000), an_item(3, "2026/0125", 5_000))
    match = match_one(a_line(15_000, "FRA 2026/0123 Y 124"), book)
    assert match.status is Status.APPLIED
    assert {part.item_id for part in match.parts} == {1, 2}


def test_a_payment_reference_in_spaces_names_its_invoice() -> None:
    book = a_book(an_item(1, "7", 10_000), references={1: "RF18539007547034"})
    assert match_one(a_line(10_000, "RF18 5390 0754 7034"), book).status is Status.APPLIED
    assert match_one(a_line(10_000, reference="RF18539007547034"), a_book(an_item(1, "7", 10_000))).parts == ()


def test_two_customers_owing_the_same_are_never_matched_on_the_amount() -> None:
    book = a_book(an_item(1, "A-1001", 10_000, PEREZ), an_item(2, "A-1002", 10_000, LOPEZ))
    match = match_one(a_line(10_000, "TRANSFERENCIA INTERNET"), book)
    assert match.status is Status.PROPOSED
    assert {proposal.customer_id for proposal in match.proposals} == {PEREZ, LOPEZ}
    assert match.customer_id is None


def test_an_amount_alone_is_not_applied_even_when_only_one_customer_owes_it() -> None:
    match = match_one(a_line(10_000), a_book(an_item(1, "A-1001", 10_000)))
    assert match.status is Status.PROPOSED
    assert match.proposals[0].reasons[0].code == "amount-only"


@pytest.mark.parametrize(
    "told",
    [
        {"payer_name": "FRUTAS PEREZ SL"},
        {"payer_tax_id": "B12345674"},
        {"payer_iban": "ES7921000813610123456789"},
        {"text": "TRANSFERENCIA DE FRUTAS PEREZ SL"},
        {"text": "TRANSF. RECIBIDA FRUTAS PEREZ S.L. PAGO"},
        {"text": "ABONO CIF B12345674"},
        {"text": "FRUTAS PEREZ SL PAGO"},
        {"payer_name": "FRUTAS PEREZ SL PAGO NOVIEMBRE", "text": "TRANSFERENCIA"},
    ],
)
def test_a_known_payer_and_the_exact_amount_of_an_invoice_are_certain(told: dict[str, str]) -> None:
    book = a_book(
        an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 10_000, LOPEZ), ibans={PEREZ: "ES7921000813610123456789"}
    )
    match = match_one(a_line(10_000, **told), book)
    assert (match.status, match.parts, match.customer_id) == (Status.APPLIED, (Part(1, 10_000),), PEREZ)


def test_a_name_inside_another_name_is_not_certain_but_holds_the_money_for_them() -> None:
    match = match_one(
        a_line(10_000, "TRANSFERENCIA DE TRANSPORTES DE FRUTAS PEREZ SL"), a_book(an_item(1, "A-1001", 10_000))
    )
    assert (match.status, match.customer_id) == (Status.PROPOSED, PEREZ)


def test_of_equal_invoices_of_one_customer_the_oldest_is_proposed_first() -> None:
    book = a_book(an_item(2, "A-1002", 10_000, due_on=date(2026, 11, 10)), an_item(1, "A-1001", 10_000))
    match = match_one(a_line(10_000, payer_name="Frutas Perez"), book)
    assert (match.status, match.proposals[0].parts) == (Status.PROPOSED, (Part(1, 10_000),))
    assert "oldest-of-equals" in {one.code for one in match.proposals[0].reasons}
    named = match_one(a_line(10_000, "FRA A-1002", payer_name="Frutas Perez"), book)
    assert named.parts == (Part(2, 10_000),)


def test_all_that_is_overdue_paid_at_once_is_certain() -> None:
    later = an_item(3, "A-1003", 7_000, due_on=date(2026, 12, 31))
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 4_000), later)
    match = match_one(a_line(14_000, payer_tax_id="B12345674"), book)
    assert "amount-is-overdue" in codes(match)
    assert {part.item_id for part in match.parts} == {1, 2}


def test_two_different_groups_with_the_same_sum_are_for_a_person() -> None:
    items = [
        an_item(position, f"A-10{position}", minor) for position, minor in enumerate((100, 200, 300, 400, 999), start=1)
    ]
    match = match_one(a_line(500, payer_tax_id="B12345674"), a_book(*items))
    assert match.status is Status.PROPOSED
    assert len(match.proposals) >= 2
    assert "several-fit" in codes(match)


def test_a_unique_group_of_a_known_payer_is_applied() -> None:
    items = [
        an_item(position, f"A-10{position}", minor) for position, minor in enumerate((100, 250, 301, 999), start=1)
    ]
    match = match_one(a_line(350, payer_tax_id="B12345674"), a_book(*items))
    assert match.status is Status.APPLIED
    assert {part.item_id for part in match.parts} == {1, 2}


def test_part_of_a_named_invoice_needs_to_know_the_payer() -> None:
    known = match_one(a_line(4_000, "FRA A-1001", payer_name="FRUTAS PEREZ SL"), a_book(an_item(1, "A-1001", 10_000)))
    assert (known.status, known.parts) == (Status.APPLIED, (Part(1, 4_000),))
    unknown = match_one(a_line(4_000, "FRA A-1001"), a_book(an_item(1, "A-1001", 10_000)))
    assert (unknown.status, unknown.customer_id) == (Status.PROPOSED, PEREZ)


def test_another_customer_paying_a_named_invoice_is_for_a_person() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-2046", 10_000, LOPEZ))
    match = match_one(a_line(10_000, "FRA A-1001", payer_tax_id="A58818501"), book)
    assert (match.status, match.customer_id) == (Status.PROPOSED, PEREZ)
    assert match.proposals[0].parts == (Part(1, 10_000),)


def test_one_wrong_figure_in_a_number_is_likelier_than_paying_for_a_stranger() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 10_000, LOPEZ))
    match = match_one(a_line(10_000, "FRA A-1001", payer_tax_id="A58818501"), book)
    assert match.status is Status.PROPOSED
    assert [one.customer_id for one in match.proposals[:2]] == [LOPEZ, PEREZ]


def test_an_unknown_number_keeps_the_amount_from_settling_another_invoice() -> None:
    match = match_one(a_line(10_000, "FRA 4521", payer_name="Frutas Perez"), a_book(an_item(1, "A-1001", 10_000)))
    assert match.status is Status.PROPOSED
    assert "names-unknown-invoice" in codes(match)


@pytest.mark.parametrize(
    "text", ["PAGO FACTURA 100,00", "FACTURA NOVIEMBRE 2026", "FRA 11/2026", "FACTURA DEL 15/11/2026"]
)
def test_an_amount_or_a_month_after_the_word_invoice_is_no_unknown_number(text: str) -> None:
    match = match_one(a_line(10_000, text, payer_name="Frutas Perez"), a_book(an_item(1, "A-1001", 10_000)))
    assert match.status is Status.APPLIED


def test_an_invoice_paid_twice_leaves_the_second_payment_with_its_customer() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 10_000))
    lines = [a_line(10_000, "FRA A-1001", line_id=1), a_line(10_000, "FRA A-1001", line_id=2)]
    first, second = matching.match_lines(lines, book)
    assert first.parts == (Part(1, 10_000),)
    assert (second.status, second.customer_id, second.parts) == (Status.PROPOSED, PEREZ, ())


def test_a_line_that_names_its_invoice_comes_before_one_that_only_fits() -> None:
    book = a_book(an_item(1, "A-1001", 10_000))
    first = a_line(10_000, payer_name="Frutas Perez", line_id=1)
    second = a_line(10_000, "FRA A-1001", line_id=2)
    by_fit, by_number = matching.match_lines([first, second], book)
    assert (by_fit.status, by_number.status) == (Status.NONE, Status.APPLIED)


def test_what_the_list_calls_paid_is_proved_by_the_bank_line_and_not_counted_twice() -> None:
    paid = an_item(1, "A-1001", 0, ledger_minor=10_000)
    match = match_one(a_line(10_000, "FRA A-1001"), a_book(paid))
    assert (match.status, match.parts) == (Status.APPLIED, (Part(1, 10_000, 10_000),))
    assert "already-in-ledger" in codes(match)


def test_a_fee_that_the_list_calls_paid_does_not_settle_the_next_one() -> None:
    paid = an_item(1, "A-1001", 0, ledger_minor=10_000)
    still_open = an_item(2, "A-1002", 10_000, issued_on=date(2026, 11, 1), due_on=date(2026, 11, 30))
    match = match_one(a_line(10_000, payer_name="Frutas Perez"), a_book(paid, still_open))
    assert match.status is Status.PROPOSED
    dated = match_one(a_line(10_000, payer_name="Frutas Perez"), a_book(paid._replace(ledger_on=BOOKED), still_open))
    assert dated.parts == (Part(1, 10_000, 10_000),)


def test_nobody_pays_what_is_not_invoiced_yet() -> None:
    book = a_book(an_item(1, "A-1001", 10_000, issued_on=date(2026, 11, 21)))
    assert match_one(a_line(10_000, payer_name="Frutas Perez"), book).status is Status.NONE


def test_a_balance_less_a_credit_note_closes_both() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "R-1", -1_000))
    match = match_one(a_line(9_000, payer_name="Frutas Perez"), book)
    assert (match.status, set(match.parts)) == (Status.APPLIED, {Part(1, 10_000), Part(2, -1_000)})
    assert "credit-note-to-net" in codes(match)
    assert (book.items[1].open_minor, book.items[2].open_minor) == (0, 0)


def test_an_invoice_named_less_the_only_credit_note_that_fits() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "R-1", -1_000), an_item(3, "R-2", -500))
    match = match_one(a_line(9_500, "FRA A-1001", payer_name="Frutas Perez"), book)
    assert (match.status, set(match.parts)) == (Status.APPLIED, {Part(1, 10_000), Part(3, -500)})
    named = match_one(
        a_line(9_000, "FRA A-1001 MENOS ABONO R-1"), a_book(*[an_item(1, "A-1001", 10_000), an_item(2, "R-1", -1_000)])
    )
    assert set(named.parts or named.proposals[0].parts) == {Part(1, 10_000), Part(2, -1_000)}


def test_money_that_went_out_is_no_customers_and_a_return_waits() -> None:
    out, back = matching.match_lines(
        [a_line(-5_000, "RECIBO LUZ", 1), a_line(-5_000, "DEVOLUCION RECIBO", 2, concept="14")], a_book()
    )
    assert (out.status, back.status) == (Status.NOT_CUSTOMER, Status.NONE)
    assert codes(back) == ["returned"]


def test_our_own_money_from_another_account_is_no_customers() -> None:
    book = a_book(an_item(1, "A-1001", 10_000))
    book.own_ibans = frozenset({"ES7921000813610123456789"})
    assert match_one(a_line(10_000, payer_iban="ES7921000813610123456789"), book).status is Status.NOT_CUSTOMER


def test_an_account_learnt_from_a_number_identifies_the_next_payment() -> None:
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 7_000))
    iban = "ES7921000813610123456789"
    first, second = matching.match_lines(
        [a_line(10_000, "FRA A-1001", 1, payer_iban=iban), a_line(7_000, "", 2, payer_iban=iban)], book
    )
    assert first.teaches_iban
    assert second.parts == (Part(2, 7_000),)


def test_another_currency_is_never_settled() -> None:
    match = match_one(a_line(10_000, "FRA A-1001", currency="USD"), a_book(an_item(1, "A-1001", 10_000)))
    assert match.parts == ()


minor_amounts = st.integers(1, 20_000)


@settings(max_examples=150, deadline=None)
@given(
    opened=st.lists(minor_amounts, min_size=1, max_size=8),
    in_ledger=st.lists(minor_amounts, max_size=4),
    paid=st.lists(
        st.tuples(minor_amounts, st.sampled_from(["", "FRA A-1001", "FRA A-1002 Y 1003", "A1004"])), max_size=6
    ),
    name=st.sampled_from(["", "Frutas Perez"]),
)
def test_never_more_than_was_paid_nor_more_than_is_owed(opened, in_ledger, paid, name) -> None:
    items = [an_item(position, f"A-100{position}", minor) for position, minor in enumerate(opened, start=1)]
    items += [
        an_item(50 + position, f"B-200{position}", 0, ledger_minor=minor) for position, minor in enumerate(in_ledger)
    ]
    lines = [a_line(minor, text, line_id, payer_name=name) for line_id, (minor, text) in enumerate(paid)]
    book = a_book(*items)
    taken = dict.fromkeys((item.id for item in items), 0)
    for match in matching.match_lines(lines, book):
        offers = [match.parts, *(proposal.parts for proposal in match.proposals)]
        assert all(sum(part.minor for part in parts) <= match.line.unapplied_minor for parts in offers)
        assert all(part.minor != 0 for parts in offers for part in parts)
        if match.status is Status.APPLIED:
            rest = match.line.unapplied_minor - sum(part.minor for part in match.parts)
            assert rest == 0 or (codes(match)[0] == "more-than-named" and match.customer_id == PEREZ), match
        for part in match.parts:
            taken[part.item_id] += part.minor
    assert all(taken[item.id] <= item.open_minor + item.ledger_minor for item in items)
    assert all(item.open_minor >= 0 and item.ledger_minor >= 0 for item in book.items.values())


@given(st.text(max_size=200))
def test_no_text_upsets_the_reader(text: str) -> None:
    index = invoice_numbers.NumberIndex()
    for position, number in enumerate(["2026/0123", "F26-00123", "123", text[:40]]):
        index.add(position, number, text[:30])
    invoice_numbers.read((text, "FRA " + text), index)


def test_a_match_reads_in_both_languages_and_as_the_public_json() -> None:
    book = a_book(an_item(1, "A-1001", 10_000))
    match = match_one(a_line(10_000, "FRA A-1001"), book)
    said = match_words.as_json(match_words.LineMatch(match, book.items))
    assert said["line"] == {
        "account": "ES9121000418450200051332", "date": "2026-11-20", "amount": "100.00",
        "text": "FRA A-1001", "reference": "",
    }  # fmt: skip
    assert (said["status"], said["allocations"]) == ("applied", [{"invoice": "A-1001", "amount": "100.00"}])
    values = {"invoices": "A", "invoice": "A", "minor": 100, "currency": "EUR", "by": "iban", "count": 2}
    values |= {"notes": "R-1", "pct": 15, "vat": 21, "why": "AM04", "on": "24/11/2026", "due": "24/11/2026"}
    for code in match_words.CODES:
        for language in ("es", "en"):
            assert "{" not in match_words.sentence(Reason(code, tuple(values.items())), language)


def test_a_weak_guess_does_not_name_an_owner() -> None:
    """Else whoever really paid would be free to be reminded of it."""
    match = match_one(a_line(7_700, "FRA 1001"), a_book(an_item(1, "A-1001", 10_000)))
    assert (match.status, match.customer_id) == (Status.PROPOSED, None)
    exact = match_one(a_line(10_000, "FRA 1001"), a_book(an_item(1, "A-1001", 10_000)))
    assert (exact.status, exact.customer_id) == (Status.PROPOSED, PEREZ)


def test_a_year_at_the_end_of_every_number_says_nothing() -> None:
    book = a_book(*(an_item(position, f"{position:04d}/2026", 10_000) for position in range(1, 100)))
    assert match_one(a_line(10_000, "FRA 2026"), book).status is Status.PROPOSED
    match = match_one(a_line(10_000, "FRA 0007/2026"), book)
    assert (match.status, match.parts) == (Status.APPLIED, (Part(7, 10_000),))
