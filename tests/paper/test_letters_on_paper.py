"""Letters as PDF: sound, readable, in order, with a code that a telephone reads, and proof against what data says."""

import re
from dataclasses import replace

import pytest
import zxingcpp

from amistoso.channels import printing
from amistoso.core import how_to_pay, letter_figures, letter_html, letter_reading
from amistoso.core.letter_paper import Address, Look, page_data
from amistoso.core.letter_words import WORDS
from tests.paper.sheets import (
    AT,
    TO,
    US,
    facts,
    item,
    needs_poppler,
    needs_qpdf,
    printed,
    run,
    sheet,
    text_of,
    told_by,
)
from tests.pixels import page_of


@needs_poppler
def test_the_usual_letter_is_one_tagged_page_that_knows_its_language(tmp_path):
    pdf = printed(sheet(), title="Recordatorio")
    told = told_by(pdf, tmp_path)
    assert (told["Pages"], told["Tagged"], told["Title"], told["Page size"]) == (
        "1", "yes", "Recordatorio", "595.276 x 841.89 pts (A4)",
    )  # fmt: skip
    assert b"/Lang (es)" in pdf or re.search(rb"/Lang ?\(es", pdf)
    assert b"pdfaid:part>3<" in pdf
    assert b"pdfuaid:part>1<" in pdf


@needs_qpdf
def test_its_syntax_is_sound(tmp_path):
    assert "No syntax or stream encoding errors" in run("qpdf", printed(sheet(facts(40))), tmp_path, "--check")


def test_the_same_letter_is_the_same_bytes():
    assert printed(sheet()) == printed(sheet())


@needs_poppler
def test_it_reads_in_the_order_a_person_reads(tmp_path):
    said = text_of(printed(sheet()), tmp_path)
    wanted = [
        "Calle del Olmo 14", "Construcciones Ibáñez y Hermanos, S.A.", "48011 Bilbao",
        "Madrid, 24 de noviembre de 2026", "Recordatorio", "Buenos días, Marta Prieto", "F-2026/0000", "F-2026/0001",
        "Total pendiente", "Datos para el pago",
        "ES91 2100 0418 4502 0005 1332", "RF", "Un cordial saludo", "Lucía Robles",
    ]  # fmt: skip
    places = [said.index(one) for one in wanted]
    assert places == sorted(places)


@needs_poppler
@pytest.mark.parametrize("language", ["es", "en"])
def test_a_telephone_reads_the_code_from_the_printed_page(language, tmp_path):
    letter = sheet(facts(language=language))
    (found,) = zxingcpp.read_barcodes(page_of(printed(letter), tmp_path))
    assert found.text == letter.qr
    assert found.text.startswith("BCD\n002\n1\nSCT\n")
    assert "EUR2469.13" in found.text


@needs_poppler
@pytest.mark.parametrize(
    "told",
    [
        facts(items=(item(1, 99900, "USD"),)),
        facts(iban=""),
        facts(items=(item(1, 5000), item(2, -5000))),
        facts(items=(item(1, 5000), item(2, -9000))),
    ],
    ids=["dollars", "no-iban", "nothing-left", "in-their-favour"],
)
def test_there_is_no_code_where_there_is_nothing_to_transfer(told, tmp_path):
    assert not zxingcpp.read_barcodes(page_of(printed(sheet(told)), tmp_path))


@needs_poppler
def test_the_head_of_the_table_and_the_page_numbers_come_again_on_later_pages(tmp_path):
    pdf = printed(sheet(facts(70)))
    pages = int(told_by(pdf, tmp_path)["Pages"])
    assert pages == 3
    for page in range(1, pages + 1):
        said = text_of(pdf, tmp_path, "-f", str(page), "-l", str(page))
        assert f"Página {page}/{pages}" in said
        if "F-2026/" in said:
            assert "Vencimiento" in said


@needs_poppler
def test_one_page_has_no_number(tmp_path):
    assert "Página" not in text_of(printed(sheet()), tmp_path)
    assert "Página" not in text_of(printed(sheet(facts(6))), tmp_path)


@needs_poppler
def test_each_letter_of_a_run_counts_its_own_pages(tmp_path):
    pdf = printed(sheet(), sheet(facts(40)), sheet(), sheet(facts(40)))
    assert told_by(pdf, tmp_path)["Pages"] == "6"
    last = text_of(pdf, tmp_path, "-f", "6", "-l", "6")
    assert "Página 2/2" in last


@needs_poppler
def test_printed_on_both_sides_each_letter_begins_on_a_new_sheet(tmp_path):
    pdf = printed(sheet(), sheet(facts(40)), sheet(), is_duplex=True)
    assert told_by(pdf, tmp_path)["Pages"] == "5"
    for page in (1, 3, 5):
        assert "Bilbao" in text_of(pdf, tmp_path, "-f", str(page), "-l", str(page))
    assert text_of(pdf, tmp_path, "-f", "2", "-l", "2").strip() == ""


HOSTILE = (
    '#set page(width: 1cm)', '#panic("x")', '#read("/etc/passwd")', '#image("/etc/passwd")', "$ sum $ *x* _y_ `z`",
    '\\ "quotes" <b>&amp;</b> </script>', '#import "@preview/x:1.0.0": *', "{{greeting}}", "[#sys.inputs]", "// no",
)  # fmt: skip


@needs_poppler
@pytest.mark.parametrize("words", HOSTILE)
def test_what_the_data_says_is_printed_and_never_carried_out(words, tmp_path):
    to = Address(words, words, "48011", words)
    told = facts(company=replace(US, name=words), contact_name=words, items=(replace(item(1), number=words),))
    pdf = printed(sheet(told, to=to))
    assert told_by(pdf, tmp_path)["Pages"] == "1"
    said = "".join(text_of(pdf, tmp_path).split())
    assert said.count("".join(words.split())[:8]) >= 4
    assert "root:" not in said


@needs_poppler
@pytest.mark.parametrize(
    "name", ["株式会社トヨタ", "شركة النور", "Ελληνικά ΑΕ", "Рога и копыта", "Señor 😀 Ñ", "a\u0000b\u202ec"]
)
def test_every_alphabet_is_printed_somehow(name, tmp_path):
    pdf = printed(sheet(to=replace(TO, name=name)), sheet())
    assert told_by(pdf, tmp_path)["Pages"] == "2"
    assert "Bilbao" in text_of(pdf, tmp_path)


@needs_poppler
def test_a_very_long_name_and_number_stay_inside_the_page(tmp_path):
    long = "Comercializadora Internacional de Suministros Industriales y Navales del Cantábrico Oriental, S.C.C.L."
    told = facts(company=replace(US, name=long), items=(replace(item(1, 10**13), number="X" * 70),))
    pdf = printed(sheet(told, to=replace(TO, name=long, street=long)))
    boxes = text_of(pdf, tmp_path, "-bbox")
    for left, right in re.findall(r'xMin="([\d.-]+)".*?xMax="([\d.-]+)"', boxes):
        assert float(left) >= 0
        assert float(right) <= 595


@needs_poppler
@pytest.mark.parametrize(("window", "left", "top"), [("right", 112, 55), ("left", 25, 66)])
def test_the_address_stands_in_the_window_of_the_envelope(window, left, top, tmp_path):
    """In millimetres from the edges of the sheet; decision 0083 has the sums."""
    pdf = printed(sheet(look=Look(window=window)))
    boxes = text_of(pdf, tmp_path, "-bbox")
    place = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">Construcciones<', boxes)
    millimetre = 72 / 25.4
    assert abs(float(place[1]) / millimetre - left) < 1
    assert abs(float(place[2]) / millimetre - top) < 2


def test_another_folder_is_out_of_reach(tmp_path):
    with pytest.raises(printing.UnprintableError):
        printing.letters([], title="x", author="x", at=AT, fonts="")
    with pytest.raises(printing.UnprintableError, match="no name of a picture"):
        printed(sheet(look=Look(logo="../../etc/passwd")), pictures={"../../etc/passwd": b"x"})


def test_the_html_of_a_letter_is_read_back_whole():
    """What the mail shows, but for the address and the code, stands on paper in the same order."""
    letter = sheet(facts(items=(item(1), item(2, -5000), item(3, 700, "USD"))))
    blocks = letter_reading.blocks_of(letter.html)
    said = " ".join(
        [text for block in blocks for line in block.lines for text, _ in line]
        + [cell for block in blocks for row in block.rows for cell in row]
    )
    plain = letter.text.replace("- Factura ", "").replace("- ", "")
    for words in (
        "Buenos días, Marta Prieto:",
        "Datos para el pago:",
        "F-2026/0001",
        "Abono F-2026/0002",
        "-50,00",
        "Lucía",
    ):
        assert words in said
        assert words.replace("Datos para el pago:", "Datos para el pago") in f"{plain} Abono F-2026/0002"
    assert [block.kind for block in blocks].count("table") == 2
    assert "A la atención de" not in said


@pytest.mark.parametrize(
    "html", ["", "<p>", "<table><tr><td>x", "<td>x</td>", "<li>x", "</p></table>", "<p data-part=qr>", "<" * 500]
)
def test_broken_html_is_read_as_far_as_it_goes(html):
    letter_reading.blocks_of(html, "texto")


def test_what_a_person_wrote_by_hand_is_printed_with_its_line_breaks():
    html = letter_html.html_of_text("Hola:\n\nuno\ndos <b>tres</b>", "es")
    blocks = letter_reading.blocks_of(html)
    assert [["".join(text for text, _ in line) for line in block.lines] for block in blocks] == [
        ["Hola:"], ["uno", "dos <b>tres</b>"],
    ]  # fmt: skip


@needs_poppler
@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_language_has_its_paper(language, tmp_path):
    letter = sheet(facts(40, language=language))
    pdf = printed(letter)
    said = text_of(pdf, tmp_path)
    assert letter_figures.long_date_text(letter.written_on, language).split()[-2] in said
    assert "1/2" in said
    assert page_data(letter)["language"] == language
    words = page_data(letter)
    assert len({words["page"], *how_to_pay.qr_caption(letter.qr, language).split()}) > 5
    assert re.search(rb"/Lang ?\(" + language.encode(), pdf)


def test_a_language_we_do_not_write_is_printed_in_one_that_is_read():
    assert page_data(replace(sheet(), language="sv"))["language"] == "en"
