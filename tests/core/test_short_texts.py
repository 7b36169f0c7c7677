"""The texts of an SMS and a WhatsApp: short, in the cheap alphabet, and the same as what is registered."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import letter_facts, short_texts, tone
from amistoso.core.letter_facts import LetterItem
from amistoso.core.letter_templates import TemplateError
from tests.core.test_letters import FACTS, MANY, ONE

LETTERS = Path(letter_facts.__file__).parents[1] / "letters"
NAMES = sorted(path.stem for path in (LETTERS / "es").glob("*.sms.txt"))
EVERY = pytest.mark.parametrize(("name", "language"), [(name, language) for name in NAMES for language in ("es", "en")])


def template(name, language):
    return (LETTERS / language / f"{name}.txt").read_text("utf-8")


def said(name, language, items=(ONE,), *, for_whatsapp=False, **facts):
    told = replace(FACTS, language=language, items=items, **facts)
    return short_texts.compose(template(name, language), told, for_whatsapp=for_whatsapp)


def test_the_friendly_steps_have_one_in_both_languages():
    assert {name.removesuffix(".sms") for name in NAMES} == {
        "confirm-reception", "before-due", "polite-reminder", "personal-note", "second-reminder",
        "promise-note", "promise-follow-up", "instalment-note", "instalment-reminder",
    }  # fmt: skip
    assert sorted(path.stem for path in (LETTERS / "en").glob("*.sms.txt")) == NAMES


@EVERY
@pytest.mark.parametrize("items", [(ONE,), MANY])
def test_it_is_short_cheap_and_says_who_writes_about_what(name, language, items):
    text = said(name, language, items).text
    size = short_texts.length(text)
    assert size.is_gsm, text
    assert size.segments <= short_texts.MAX_SEGMENTS
    assert text.startswith("Maderas del Segura, S.L.: ")
    assert ("BAJA" if language == "es" else "STOP") in text
    assert "http" not in text
    is_of_agreement = name.startswith("instalment-")  # it speaks of what was agreed, not of one of its invoices
    assert ("F-2026/118" in text) is (len(items) == 1 and not is_of_agreement)
    assert tone.judge(text, language=language, stage="reminder").level is tone.Level.OK


def test_the_longest_name_and_number_still_fit():
    item = LetterItem("FACT-2026/00000123-B", ONE.issued_on, ONE.due_on, 123_456_789, "EUR", 123_456_789)
    us = replace(FACTS.company, name="Construcciones y Reformas Hermanos Martínez, S.L.U.")
    for name in NAMES:
        assert not short_texts.too_long(said(name, "es", (item,), company=us).text), name


@EVERY
@pytest.mark.parametrize("items", [(ONE,), MANY])
def test_the_registered_text_filled_in_is_what_the_customer_reads(name, language, items):
    short = said(name, language, items, for_whatsapp=True)
    text = short_texts.registered(template(name, language), is_one=len(items) == 1)
    assert text.count("{{") == len(short.parameters)
    for number, value in enumerate(short.parameters, start=1):
        text = text.replace(f"{{{{{number}}}}}", value)
    assert text == short.text


@EVERY
def test_a_registered_text_is_one_that_whatsapp_takes(name, language):
    """No slot at either end, none beside another, no line ends, and more words than slots."""
    for is_one in (True, False):
        text = short_texts.registered(template(name, language), is_one=is_one)
        assert not text.endswith("}}")
        assert "}}{{" not in text.replace(" ", "")
        assert "\n" not in text
        assert len(text.split()) > 3 * text.count("{{")
        assert short_texts.registered_name(name, is_one=is_one).replace("_", "").isalnum()


def test_data_brings_no_slot_and_no_line_of_its_own():
    evil = replace(FACTS.company, name="Robles {{total}}\r\nBcc: x {{2}}")
    for for_whatsapp in (True, False):
        short = said("polite-reminder.sms", "es", for_whatsapp=for_whatsapp, company=evil)
        assert "\n" not in short.text
        assert "\r" not in short.text
        assert all("\n" not in one for one in short.parameters)
        assert short.text.startswith("Robles {{total}} Bcc: x {{2}}: ")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", (0, 1, True)), ("a" * 160, (160, 1, True)), ("a" * 161, (161, 2, True)), ("a" * 306, (306, 2, True)),
        ("a" * 307, (307, 3, True)), ("€" * 80, (160, 1, True)), ("€" * 81, (162, 2, True)), ("ñé¿¡", (4, 1, True)),
        ("á", (1, 1, False)), ("á" * 70, (70, 1, False)), ("á" * 71, (71, 2, False)), ("😀", (2, 1, False)),
    ],
)  # fmt: skip
def test_length_is_counted_as_the_network_does(text, length):
    assert short_texts.length(text) == length


@given(st.text(alphabet="áéíóúüñÁÉÍÓÚÜÑçÇàèò«»“”’–—…·ºª¿¡€ abcXYZ019.,;:()", max_size=200))
def test_spanish_and_catalan_always_fit_the_cheap_alphabet(text):
    assert short_texts.length(short_texts.for_sms(text)).is_gsm


def test_an_unusable_template_is_refused_as_a_letters_is():
    with pytest.raises(TemplateError):
        short_texts.compose("Asunto: x\n\n{{secret}}", FACTS, for_whatsapp=False)
