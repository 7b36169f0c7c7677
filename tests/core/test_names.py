"""When two spellings are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Frutas Pérez, S.L.", "FRUTAS PEREZ SL"),
        ("Frutas Pérez S. L.", "frutas perez, sociedad limitada"),
        ("Construcciones Ñíguez S.A.U.", "CONSTRUCCIONES NIGUEZ SAU"),
        ("Coop. del Campo, S.Coop.", "coop del campo s coop"),
        ("Acme Ltd.", "ACME LIMITED"),
    ],
)
def test_case_accents_punctuation_and_legal_form_do_not_count(one, other):
    assert names.key(one) == names.key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Pérez S.L.", "Pereza S.L."), ("Frutas Sala", "Frutas"), ("Casa", "Ca")])
def test_other_names_stay_apart(one, other):
    assert names.key(one) != names.key(other)


def test_a_name_that_is_only_a_legal_form_keeps_it():
    assert names.key("S.A.") == "s a"


@given(st.text(max_size=300))
def test_any_text_has_a_short_key_that_is_its_own_key(text):
    key = names.key(text)
    assert len(key) <= 200
    assert names.plain_words(key) == key
