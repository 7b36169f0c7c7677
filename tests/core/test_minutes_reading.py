"""A sketch of a plan from minutes: what is plainly written, and never anything else."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.minutes_reading import Sketch, sketch_of


@pytest.mark.parametrize(
    ("minutes", "sketch"),
    [
        ("Cobran el 10. Quedamos en tres plazos desde el 15/01/2027.", Sketch(3, date(2027, 1, 15))),
        ("6 cuotas mensuales", Sketch(6)),
        ("6 mensualidades, la primera el 1-2-2027", Sketch(6, date(2027, 2, 1))),
        ("15/12/2026: 500,00 €\n15/01/2027: 1.234,56\n", Sketch(None, date(2026, 12, 15), (
            (date(2026, 12, 15), Decimal("500.00")), (date(2027, 1, 15), Decimal("1234.56"))))),
        ("Pagan 300 euros el 20/12/2026", Sketch(None, date(2026, 12, 20), ((date(2026, 12, 20), Decimal("300.00")),))),
        ("La factura 2026/118 del 30/02/2026 no les llegó", Sketch()),
        ("Entre 100,00 y 200,00 el 20/12/2026", Sketch(None, date(2026, 12, 20))),
        ("20/12/2026: 100,00\n20/12/2026: 200,00", Sketch(None, date(2026, 12, 20))),
        ("", Sketch()),
    ],
)  # fmt: skip
def test_what_is_plainly_written_is_read(minutes, sketch):
    assert sketch_of(minutes) == sketch


def test_an_adjective_may_stand_between():
    assert sketch_of("en seis cómodos plazos").parts == 6
    assert sketch_of("120 plazos").parts is None


@given(st.text(max_size=400))
def test_any_minutes_make_a_sketch_that_a_form_can_hold(minutes):
    found = sketch_of(minutes)
    assert found.parts is None or 2 <= found.parts <= 36
    assert len(found.lines) <= 36
    assert all(amount > 0 for _, amount in found.lines)
