"""What people and banks do to numbers, names and amounts: found where it can be, certain where nothing else fits."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amistoso.core import matching, names
from amistoso.core.matches import AgreedPlan, Part, Status
from tests.core.test_matching import LOPEZ, PEREZ, a_book, a_line, an_item, match_one


def test_whoever_is_named_in_a_range_or_in_rows_is_found() -> None:
    numbers = ["2026/0123", "2026/0124", "2026/0125", "2026/0126", "F26-007"]
    items = [an_item(place, number, 1_000 * place) for place, number in enumerate(numbers, start=1)]
    for text, wanted in (
        ("FRAS 2026/0123 A 0126", {1, 2, 3, 4}), ("FRAS 2026/123-126", {1, 2, 3, 4}), ("2026/0123,0125", {1, 3}),
        ("FRAS DE LA 2026/0124 AL 0126", {2, 3, 4}), ("FRA 2026/0123 Y F26-7", {1, 5}), ("FRAS 2026/0123/0124", {1, 2}),
        ("FRAS F26-007, 2026/0124, 125", {2, 3, 5}),
    ):  # fmt: skip
        match = match_one(a_line(sum(1_000 * one for one in wanted), text), a_book(*items))
        assert ({part.item_id for part in match.parts}, match.status) == (wanted, Status.APPLIED), text


def test_a_number_torn_by_the_end_of_the_banks_line_is_offered() -> None:
    book = a_book(an_item(1, "2026/0123", 10_000))
    match = match_one(a_line(10_000, "PAGO FRA 2026/01 23", payer_name="Frutas Perez"), book)
    assert match.parts == (Part(1, 10_000),)


def test_an_rf_reference_that_holds_the_number_names_the_invoice() -> None:
    book = a_book(an_item(1, "539007547034", 10_000))
    assert match_one(a_line(10_000, creditor_reference="RF18539007547034"), book).parts == (Part(1, 10_000),)
    assert match_one(a_line(10_000, creditor_reference="RF19539007547034"), book).parts == (), "its digits do not agree"


@pytest.mark.parametrize(
    ("paid", "code"),
    [
        (9_998, "cents-missing"),
        (9_700, "fee-taken"),
        (8_760, "tax-withheld"),
        (8_430, "tax-withheld"),
        (9_421, "tax-withheld"),
    ],
)
def test_what_is_missing_has_a_likely_cause_and_is_never_closed_by_itself(paid: int, code: str) -> None:
    book = a_book(an_item(1, "A-1001", 10_000))
    match = match_one(a_line(paid, payer_name="Frutas Perez"), book)
    assert match.status is Status.PROPOSED
    assert match.proposals[0].parts == (Part(1, paid),)
    assert code in {one.code for one in match.proposals[0].reasons}


def test_a_discount_counts_only_where_it_was_agreed() -> None:
    line = a_line(9_800, payer_name="Frutas Perez")
    agreed = a_book(an_item(1, "A-1001", 10_000))
    agreed.discounts[PEREZ] = 200
    assert "discount-taken" in {one.code for one in match_one(line, agreed).proposals[0].reasons}
    assert "discount-taken" not in {
        one.code for one in match_one(line, a_book(an_item(1, "A-1001", 10_000))).proposals[0].reasons
    }


@pytest.mark.parametrize(
    "name", ["FRUTAS PREEZ", "Frutas Peres SL", "PEREZ FRUTAS", "FRUTAS PERREZ S.L.", "FRUTAS PEREZ Y CIA"]
)
def test_a_misspelt_payer_is_likely_and_never_certain(name: str) -> None:
    match = match_one(a_line(10_000, payer_name=name), a_book(an_item(1, "A-1001", 10_000)))
    assert match.status is Status.PROPOSED
    assert match.proposals[0].customer_id == PEREZ


def test_a_name_cut_off_by_the_bank_is_certain_unless_two_begin_alike() -> None:
    book = a_book(an_item(1, "A-1001", 10_000, customer=7), an_item(2, "A-1002", 3_000, customer=8))
    book.payers.add_customer(7, names.key("Construcciones y Reformas Hermanos Garrido SL"), "")
    cut = a_line(10_000, payer_name="CONSTRUCCIONES Y REFORMAS HERMANOS")
    assert match_one(cut, book).parts == (Part(1, 10_000),)
    book = a_book(an_item(1, "A-1001", 10_000, customer=7))
    book.payers.add_customer(7, names.key("Construcciones y Reformas Hermanos Garrido SL"), "")
    book.payers.add_customer(8, names.key("Construcciones y Reformas Hermanos Gil SL"), "")
    assert match_one(cut, book).status is Status.PROPOSED


def test_one_payer_of_a_group_settles_what_it_names_of_another() -> None:
    items = (an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 5_000, LOPEZ))
    line = a_line(15_000, "FRAS A-1001 Y A-1002", payer_name="Frutas Perez")
    stranger = match_one(line, a_book(*items))
    assert (stranger.status, stranger.proposals[0].parts) == (Status.PROPOSED, (Part(1, 10_000), Part(2, 5_000)))
    book = a_book(*items)
    book.payers.add_group(PEREZ, LOPEZ)
    assert match_one(line, book).parts == (Part(1, 10_000), Part(2, 5_000))


same_amounts = st.lists(st.sampled_from([PEREZ, LOPEZ]), min_size=2, max_size=8)
vague = st.sampled_from(["", "TRANSFERENCIA", "PAGO FACTURA", "ABONO 20/11/2026", "INGRESO 0182 4455", "PAGO NOV"])


@given(same_amounts, vague, st.text(alphabet="ABCDEFG 0123456789", max_size=12))
def test_equal_amounts_of_two_customers_never_match_on_the_amount(owners, text, noise) -> None:
    items = [an_item(place, f"Z-90{place:02d}-77", 10_000, owner) for place, owner in enumerate(owners, start=1)]
    match = match_one(a_line(10_000, f"{text} {noise}"), a_book(*items))
    assert match.status is not Status.APPLIED or "Z" in noise


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(100, 900), vague), min_size=1, max_size=7), st.randoms())
def test_the_answer_never_depends_on_the_order_of_the_rows(paid, dice) -> None:
    items = [an_item(place, f"A-10{place:02d}", place * 100, 1 + place % 2) for place in range(1, 10)]
    lines = [
        a_line(
            minor,
            f"{text} FRA A-10{number:02d}" if minor % 3 else text,
            line_id,
            payer_name="Frutas Perez" if minor % 2 else "",
        )
        for line_id, (number, minor, text) in enumerate(paid)
    ]
    first = {match.line.id: match for match in matching.match_lines(lines, a_book(*items))}
    dice.shuffle(items)
    dice.shuffle(lines)
    second = {match.line.id: match for match in matching.match_lines(lines, a_book(*items))}
    assert first == second


def test_what_comes_beside_a_named_invoice_is_offered_and_never_closed_by_itself() -> None:
    """Who pays too much by just another invoice may have meant it, or not: a person asks."""
    book = a_book(an_item(1, "A-1001", 10_000), an_item(2, "A-1002", 2_500))
    match = match_one(a_line(12_500, "FACTURA A-1001", payer_name="Frutas Perez"), book)
    assert match.status is Status.PROPOSED
    assert set(match.proposals[0].parts) == {Part(1, 10_000), Part(2, 2_500)}


AGREED = AgreedPlan(
    frozenset({1, 2}), ((date(2026, 11, 1), 40_000), (date(2026, 12, 1), 30_000), (date(2027, 1, 1), 20_000))
)


def agreed_book():
    book = a_book(an_item(1, "A-1001", 60_000), an_item(2, "A-1002", 30_000), an_item(3, "A-1003", 45_000))
    book.plans[PEREZ] = [AGREED]
    return book


@pytest.mark.parametrize(
    ("paid", "parts"),
    [
        (25_000, {1: 25_000}),  # less than the instalment that is due
        (50_000, {1: 40_000, 3: 10_000}),  # the instalment, then what no agreement covers
        (90_100, {1: 45_100, 3: 45_000}),  # and only what is left then goes to later instalments
        (134_000, {1: 60_000, 3: 45_000, 2: 29_000}),
    ],
)
def test_money_goes_to_the_agreed_instalments_first(paid, parts) -> None:
    match = match_one(a_line(paid, payer_name="Frutas Perez"), agreed_book())
    assert match.status is Status.PROPOSED
    spread = next(one for one in match.proposals if one.reasons[-1].code == "agreed-first")
    assert {part.item_id: part.minor for part in spread.parts} == parts


@given(st.integers(1, 200_000))
def test_no_cent_is_lost_or_made_by_spreading_over_an_agreement(paid) -> None:
    book = agreed_book()
    match = match_one(a_line(paid, payer_name="Frutas Perez"), book)
    for way in match.proposals:
        if way.reasons[-1].code == "agreed-first":
            assert sum(part.minor for part in way.parts) == min(paid, 135_000)
            assert all(0 < part.minor <= agreed_book().items[part.item_id].open_minor for part in way.parts)
