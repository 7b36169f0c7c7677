"""Marks in what is stored, links in what leaves; addresses and numbers in one spelling."""

import pytest

from amistoso.core import letter_html, link_words, links

PAGE, STOP = "https://c.example/r/T", "https://c.example/r/T/stop"


def test_marks_become_links_in_the_text_and_the_html():
    text = f"Hola.\n\nSí: {link_words.mark('right')}\n"
    assert link_words.has_marks(text)
    said = link_words.foot_text(text, PAGE, STOP, "es")
    assert f"Sí: {PAGE}?a=right#right\n" in said
    assert said.endswith(f"{STOP}\n")
    assert not link_words.has_marks(said)
    html = link_words.foot_html(letter_html.html_of_text(text, "es"), PAGE, STOP, "es")
    assert f'<a href="{PAGE}?a=right#right">{PAGE}?a=right#right</a>' in html
    assert html.rstrip().endswith("</p>\n</div></body></html>")
    button = '<a href="#su-respuesta-wrong" style="x">No</a></div></body></html>'
    assert f'<a href="{PAGE}?a=wrong#wrong" style="x">' in link_words.foot_html(button, PAGE, STOP, "en")


def test_a_message_without_html_stays_without():
    assert link_words.foot_html("", PAGE, STOP, "es") == ""


@pytest.mark.parametrize(
    ("language", "words"), [("es", "No recibir"), ("ca", "No recibir"), ("en", "No more"), ("de", "No more")]
)
def test_the_foot_speaks_the_language_of_the_message(language, words):
    assert words in link_words.foot_text("x", PAGE, STOP, language)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        (" Pagos@Frutas.EXAMPLE ", "pagos@frutas.example"),
        ("+34 600-100-200", "+34600100200"),
        ("0034600100200", "+34600100200"),
        ("", ""),
    ],
)
def test_one_spelling(address, key):
    assert links.address_key(address) == key


@pytest.mark.parametrize(
    ("address", "shown"), [("marta.prieto@x.es", "m······@x.es"), ("a@x.es", "a··@x.es"), ("+34600100200", "··· 200")]
)
def test_a_masked_address_is_known_to_its_owner_only(address, shown):
    assert links.masked(address) == shown
