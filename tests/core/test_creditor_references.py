"""References of our own: stable, unique, found again, and never mistaken for anybody else's."""

from hypothesis import given
from hypothesis import strategies as st
from stdnum import iso11649

from amistoso.core import creditor_references as own
from amistoso.core.invoice_numbers import NumberIndex, read

IDS = st.integers(1, 10**12)


@given(IDS, IDS)
def test_a_reference_is_valid_and_leads_back(company_id, number):
    for made, kind in ((own.of_invoice, own.INVOICE), (own.of_customer, own.CUSTOMER)):
        said = made(company_id, number)
        assert iso11649.is_valid(said)
        assert len(said) <= 25
        assert own.target_of(own.grouped(said).lower(), company_id) == (kind, number)
        assert made(company_id, number) == said


@given(IDS, IDS, IDS)
def test_no_two_things_share_one(company_id, one, other):
    said = {own.of_invoice(company_id, one), own.of_invoice(company_id, other), own.of_customer(company_id, one)}
    assert len(said) == (2 if one == other else 3)


def test_another_companys_reference_is_nobodys_here():
    theirs = [own.of_invoice(2, number) for number in range(1, 400)]
    assert sum(own.target_of(one, 1) is not None for one in theirs) <= 1


def test_a_slip_of_one_figure_names_nothing():
    said = own.of_invoice(1, 4711)
    for place in range(5, len(said)):
        for figure in "0123456789":
            if figure != said[place]:
                assert own.target_of(said[:place] + figure + said[place + 1 :], 1) is None


def test_other_references_are_not_ours():
    for said in ("", "RF18539007547034", "RF", "RF18F2026118", "F-2026/118", "RF00F00000", "ES9121000418450200051332"):
        assert own.target_of(said, 1) is None


def test_its_figures_are_taken_out_of_a_text_and_nothing_else_is():
    said = own.of_customer(1, 77)
    assert own.without_own(f"PAGO {own.grouped(said)} GRACIAS") == f"PAGO {' ' * len(own.grouped(said))} GRACIAS"
    assert "123456" in own.without_own(f"{said} 123456")
    for kept in ("RF18 5390 0754 7034", "RF00 F 12345", "FRA 2026/0123", "RFC 77"):
        assert own.without_own(kept) == kept


def test_its_figures_are_nobodys_invoice_number():
    """Spaced as it is printed, the last figures of a reference would name an invoice that ends like that."""
    index = NumberIndex()
    index.add(1, "F-2026/0789")
    said = next(text for one in range(1, 10**6) if (text := own.grouped(own.of_customer(1, one))).endswith(" 789"))
    assert read([f"ABONO FRA {said}"], index).sightings == ()
    assert read(["ABONO FRA 789"], index).sightings
