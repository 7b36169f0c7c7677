"""Faults that a month of a hundred thousand lines has shown, one test for each."""

from datetime import date, timedelta

import pytest

from amistoso.core import matching, names, payers, plain_texts, returns
from amistoso.core.matches import Book, Part, Status
from amistoso.core.payers import NOBODY, Payer, PayerIndex
from amistoso.core.returns import Paid
from tests.core.test_matching import BOOKED, LOPEZ, PEREZ, a_book, a_line, an_item, codes, match_one

APPLIED, PROPOSED = Status.APPLIED, Status.PROPOSED
KNOWN = {"payer_name": "Frutas Perez SL"}
NAMESAKE = 7


def namesakes(*items, forms: tuple[str, str] = ("Talleres Gil SL", "Talleres Gil SA")) -> Book:
    """Two customers of one name, PEREZ and NAMESAKE, who differ in what kind of company they are."""
    book = Book()
    for customer, name in zip((PEREZ, NAMESAKE), forms, strict=True):
        book.payers.add_customer(customer, names.key(name), "")
        book.payers.add_form(customer, name)
    for item in items:
        book.add(item)
    return book


@pytest.mark.parametrize("text", ["FRA:A26092857 GRACIAS", "A26092857", "PAGO FACTURA A26092857 DE 01/10/2026"])
def test_who_pays_an_invoice_again_pays_no_other_that_they_owe_alike(text: str) -> None:
    book = a_book(an_item(1, "A26013951", 24_200))
    assert match_one(a_line(24_200, text, **KNOWN), book).status is PROPOSED
    book = a_book(an_item(1, "2026/0193431", 24_200))
    book.series = frozenset({plain_texts.shape_of("A26000001")})
    assert match_one(a_line(24_200, text, **KNOWN), book).status is PROPOSED


@pytest.mark.parametrize("text", ["PAGO", "NIF B12345674 PAGO", "PEDIDO 4455", "PAGO 10/2026", "REF 0182 4455"])
def test_what_is_no_number_of_ours_keeps_nothing_from_being_applied(text: str) -> None:
    book = a_book(an_item(1, "A26013951", 24_200))
    assert match_one(a_line(24_200, text, **KNOWN), book).status is APPLIED


def test_of_two_numbers_alike_without_their_zeros_the_one_written_to_the_letter_is_meant() -> None:
    items = (an_item(1, "2026/0086085", 5_500), an_item(2, "FV-2026-86085", 9_000, LOPEZ))
    assert match_one(a_line(5_500, "PAGO FRA 2026/0086085"), a_book(*items)).parts == (Part(1, 5_500),)
    assert match_one(a_line(5_500, "PAGO FRA 2026/86085"), a_book(*items)).status is PROPOSED


@pytest.mark.parametrize(
    ("name", "payer"),
    [
        ("TALLERES GIL SL", PEREZ),
        ("Talleres Gil, S.L.U.", PEREZ),
        ("TALLERES GIL S A", NAMESAKE),
        ("TALLERES GIL", None),
        ("TALLERES GIL C.B.", None),
    ],
)
def test_namesakes_are_told_apart_by_the_kind_of_company_that_is_stated(name: str, payer: int | None) -> None:
    for fields in ({"payer_name": name}, {"text": f"TRANSF. A SU FAVOR {name} PAGO"}):
        book = namesakes(an_item(1, "A-1001", 5_000), an_item(2, "B-2002", 5_000, NAMESAKE))
        match = match_one(a_line(5_000, **fields), book)
        assert (match.customer_id if match.status is APPLIED else None) == payer, fields


def test_a_namesake_whose_kind_of_company_nobody_wrote_down_may_be_of_any() -> None:
    items = (an_item(1, "A-1001", 5_000), an_item(2, "B-2002", 6_000, NAMESAKE))
    book = namesakes(*items, forms=("Talleres Gil SL", "Talleres Gil"))
    assert match_one(a_line(5_000, payer_name="TALLERES GIL SL"), book).status is PROPOSED


def test_a_legal_form_that_the_bank_may_have_cut_off_says_nothing() -> None:
    long = "Construcciones y Reformas del Norte"
    book = namesakes(an_item(1, "A-1001", 5_000), forms=(f"{long} SL", f"{long} SLP"))
    assert match_one(a_line(5_000, payer_name=f"{long} SL".upper()), book).status is PROPOSED


def test_a_number_that_is_told_says_which_of_the_namesakes_pays() -> None:
    items = (an_item(1, "2026/0287989", 5_000), an_item(2, "B-2002", 5_000, NAMESAKE))
    assert match_one(a_line(5_000, "FRA 287989", payer_name="Talleres Gil"), namesakes(*items)).parts == (
        Part(1, 5_000),
    )
    bare = (an_item(1, "287989", 5_000), an_item(2, "B-2002", 5_000, NAMESAKE))
    match = match_one(a_line(5_000, "PEDIDO 287989", payer_name="Talleres Gil"), namesakes(*bare))
    assert match.status is PROPOSED, "figures that happen to be a number are no word about whom"


def test_who_mistakes_letters_keeps_the_figures_of_a_name() -> None:
    index = PayerIndex()
    for customer, name in enumerate(("Montajes Virgen de Reus 40 SL", "Montajes Virgen de Reus 41 SL"), start=1):
        index.add_customer(customer, names.key(name), "")
    for said in ("MONTAJES VIRGEEN DE REUS 40 S.L.", "VIRGNE DE REUS 40 SL MONTAJES", "MNTAJES VIRGEN DE RUES 40"):
        found = payers.identify(said, "", "", "", index)
        assert (found.customer_id, found.is_certain) == (1, False), said


def test_numbers_after_one_in_a_single_piece_or_cut_off_at_the_end_are_what_is_left_to_pay() -> None:
    items = [an_item(1, "2026/0148510", 37_551), an_item(2, "2026/0350326", 41_266), an_item(3, "F26-1", 1)]
    for text in ("20260148510 Y 0350326", "FRAS 2026/0148510 Y 2026/03"):
        match = match_one(a_line(78_817, text, **KNOWN), a_book(*items))
        assert (match.status, set(match.parts)) == (APPLIED, {Part(1, 37_551), Part(2, 41_266)}), text
    match = match_one(a_line(78_817, "FRA 2026/0148510", **KNOWN), a_book(*items))
    assert match.status is PROPOSED, "it may be another invoice, or too much"


def test_of_one_payer_for_several_the_choice_that_comes_to_the_amount_is_shown_first() -> None:
    items = (an_item(1, "F26-045357", 61_173, LOPEZ), an_item(2, "2026/0045357", 900), an_item(3, "F26-206607", 28_178))
    match = match_one(a_line(89_351, "FRA 45357 Y F26-206607", **KNOWN), a_book(*items))
    assert match.status is PROPOSED
    assert set(match.proposals[0].parts) == {Part(1, 61_173), Part(3, 28_178)}


def test_one_mistaken_figure_stands_before_another_namesakes_invoice_and_is_never_certain() -> None:
    items = (an_item(1, "F26-270743", 13_000), an_item(2, "F26-274743", 2_420, NAMESAKE))
    match = match_one(a_line(13_000, "FRA F26-274743", payer_name="Talleres Gil"), namesakes(*items))
    assert (match.status, match.proposals[0].parts) == (PROPOSED, (Part(1, 13_000),))
    assert "number-slip" in [one.code for one in match.proposals[0].reasons]


def test_the_year_of_a_date_after_the_word_invoice_is_no_number() -> None:
    items = (an_item(1, "A26055235", 9_680), an_item(2, "2026/0002026", 9_680, LOPEZ))
    match = match_one(a_line(9_680, "PAGO FACTURA 19/11/2026", **KNOWN), a_book(*items))
    assert (match.status, match.parts) == (APPLIED, (Part(1, 9_680),))


def test_of_equal_shortfalls_the_round_one_is_the_banks_fee() -> None:
    items = (an_item(1, "A-1001", 15_125), an_item(2, "A-1002", 15_202))
    match = match_one(a_line(14_902, "MATERIAL", **KNOWN), a_book(*items))
    assert match.proposals[0].parts == (Part(2, 14_902),)


def test_what_an_earlier_payment_in_doubt_seems_to_pay_is_not_offered_first_again() -> None:
    book = a_book(an_item(1, "A-1001", 5_000), an_item(2, "A-1002", 5_000))
    first, second = matching.match_lines(
        [a_line(5_000, "PAGO", 1, **KNOWN), a_line(5_000, "PAGO", 2, **KNOWN)._replace(booked_on=date(2026, 11, 21))],
        book,
    )
    assert (first.status, first.proposals[0].parts) == (PROPOSED, (Part(1, 5_000),))
    assert (second.status, second.proposals[0].parts) == (PROPOSED, (Part(2, 5_000),))
    assert Part(1, 5_000) in [part for one in second.proposals for part in one.parts], "it may be so all the same"


def test_of_namesakes_money_on_account_is_part_of_one_invoice_before_it_is_all_of_some() -> None:
    items = (an_item(1, "A-1001", 600), an_item(2, "A-1002", 9_000, due_on=date(2026, 11, 2)))
    book = namesakes(*items, an_item(3, "B-2001", 9_000, NAMESAKE))
    match = match_one(a_line(4_000, "A CUENTA", payer_name="Talleres Gil"), book)
    assert (match.status, match.proposals[0].parts) == (PROPOSED, (Part(3, 4_000),))


def test_a_fee_takes_more_of_a_small_invoice() -> None:
    items = (an_item(1, "A-1001", 58_000), an_item(2, "A-1002", 15_000, due_on=date(2026, 11, 10)))
    match = match_one(a_line(13_800, "MATERIAL", **KNOWN), a_book(*items))
    assert (match.status, match.proposals[0].parts) == (PROPOSED, (Part(2, 13_800),))


@pytest.mark.parametrize("text", ["FRA A-1001", "PAGO FACTURA A-1001 DE 01/10/2026", "A-1001 GRACIAS"])
def test_a_clearly_named_invoice_is_paid_where_its_payer_paid_too_much(text: str) -> None:
    match = match_one(a_line(11_000, text, **KNOWN), a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 700)))
    assert (match.status, match.parts, match.customer_id) == (APPLIED, (Part(1, 10_000),), PEREZ)
    assert "more-than-named" in codes(match)


@pytest.mark.parametrize(
    ("text", "paid", "name"),
    [
        ("FRAS A-1001", 11_000, "Frutas Perez SL"),  # several are meant
        ("FRA A-1001 Y OTRA 33", 11_000, "Frutas Perez SL"),
        ("FRA A-1001 Y 2026/0099", 11_000, "Frutas Perez SL"),
        ("FRA A-1001, 77123", 11_000, "Frutas Perez SL"),
        ("FRA A-1001 Y", 11_000, "Frutas Perez SL"),  # cut off
        ("A CUENTA FRA A-1001", 11_000, "Frutas Perez SL"),
        ("FRA A-1001 Y RESTO", 11_000, "Frutas Perez SL"),
        ("FRA A-1001", 20_000, "Frutas Perez SL"),  # twice as much may be two
        ("FRA A-1001", 10_700, "Frutas Perez SL"),  # just another invoice of theirs besides
        ("FRA A-1001", 12_345, "Frutas Perez SL"),  # just another invoice, and a mistaken number
        ("FRA A-1001", 11_000, "Frutas Peres SL"),  # likely
        ("FRA A-1001", 11_000, "Talleres Lopez Hermanos SA"),  # somebody else
        ("FRA A-1001", 11_000, ""),
    ],
)
def test_too_much_is_for_a_person_where_something_else_may_be_meant(text: str, paid: int, name: str) -> None:
    items = (an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 700), an_item(3, "A-1003", 12_345))
    match = match_one(a_line(paid, text, payer_name=name), a_book(*items))
    assert match.status is PROPOSED


def test_what_is_left_of_a_payment_is_never_applied_by_itself() -> None:
    line = a_line(11_000, "FRA A-1001", **KNOWN)._replace(unapplied_minor=1_000)
    match = match_one(line, a_book(an_item(1, "A-1001", 500)))
    assert match.status is PROPOSED


def paid(allocation_id: int, customer: int, **changes: object) -> Paid:
    return Paid(allocation_id, allocation_id, f"A-{allocation_id}", customer, 10_000, BOOKED, allocation_id, **changes)  # type: ignore[arg-type]


def test_a_return_from_the_account_of_one_payment_takes_that_one_back() -> None:
    earlier = [paid(1, PEREZ, payer_iban="ES21"), paid(2, LOPEZ, payer_iban="ES22")]
    match = returns.match_return(a_line(-10_000, "DEVOLUCION", payer_iban="ES22", is_return=True), earlier, NOBODY)
    assert (match.status, match.undoes) == (APPLIED, (2,))


def test_a_return_that_repeats_the_text_of_a_payment_takes_it_back_and_a_name_only_ranks() -> None:
    text = "TRANSFERENCIA DE TALLERES LOPEZ CONCEPTO MATERIAL DE OCTUBRE"
    earlier = [paid(1, PEREZ, text="PAGO"), paid(2, LOPEZ, text=text, payer_name="TALLERES LOPEZ")]
    match = returns.match_return(a_line(-10_000, f"DEV. {text}", is_return=True), earlier, NOBODY)
    assert (match.status, match.undoes) == (APPLIED, (2,))
    match = returns.match_return(a_line(-10_000, "IMPAGADO TALLERES LOPEZ", is_return=True), earlier, NOBODY)
    assert (match.status, match.proposals[0].undoes) == (PROPOSED, (2,))


def test_a_payer_known_from_an_earlier_round_is_not_asked_for_again() -> None:
    line, book = a_line(10_000), a_book(an_item(1, "A-1001", 10_000))
    assert matching.look(line, book, NOBODY).payer is NOBODY


def test_of_two_equal_payments_of_one_payer_the_one_whose_invoice_the_return_names_comes_first() -> None:
    """Both have all that a score can say: the number still tells them apart."""
    text = "TRANSFERENCIA DE PINTURAS FERRER DE VIGO SL CONCEPTO F26-11592"
    common: dict[str, str] = {"reference": "R7", "text": text, "payer_name": "PINTURAS FERRER DE VIGO SL"}
    credit = returns.Paid(None, None, "", 1, 10_000, BOOKED, line_id=9, **common)
    settled = returns.Paid(5, 50, "F26-11592", 1, 10_000, BOOKED - timedelta(days=3), line_id=8, **common)
    line = a_line(-10_000, f"DEV. {text}", reference="R7", is_return=True)
    match = returns.match_return(line, [credit, settled], Payer(1, True, "name"))
    first = match.parts or match.proposals[0].parts
    assert [part.item_id for part in first] == [50]
