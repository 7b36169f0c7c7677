"""What customers read: every letter whole, adding up, and proof against whatever stands in the data."""

import os
import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import letter_html, letter_templates, letters
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person, one_line
from amistoso.core.letter_templates import TemplateError
from amistoso.core.letter_words import letter_language
from amistoso.core.letters import compose

GOLDEN = Path(__file__).parent / "golden"
LETTERS = Path(letters.__file__).parents[1] / "letters"
TEMPLATES = sorted(path.stem for path in (LETTERS / "es").glob("*.txt") if "." not in path.stem)
TO_CUSTOMERS = [name for name in TEMPLATES if name not in letter_templates.INTERNAL]

ONE = LetterItem("F-2026/118", date(2026, 9, 30), date(2026, 10, 30), 123456, "EUR", 123456, "RF18F2026118")
FACTS = LetterFacts(
    language="es",
    written_on=date(2026, 11, 24),
    company=Party(
        "Maderas del Segura, S.L.", "B30123457", "Calle Mayor 4, 30001 Murcia", "968 11 22 33",
        "hola@maderas.example", "www.maderas.example",
    ),
    customer=Party("Frutas Pérez, S.A.", "A28111117", "28013 Madrid"),
    sender=Person("Marta Ruiz", "marta@maderas.example", "968 11 22 44", "administration"),
    items=(ONE,),
    contact_name="Laura Gómez",
    iban="ES9121000418450200051332",
    payment_terms="Transferencia a 30 días",
    phones=("915 55 01 02 (Laura Gómez)",),
    history=("16/11/2026: Segundo recordatorio", "04/11/2026: Recordatorio cordial"),
)  # fmt: skip
MANY = (
    ONE,
    LetterItem("F-2026/131", date(2026, 10, 5), date(2026, 11, 4), 50000, "EUR", 80000),
    LetterItem("A-2026/7", date(2026, 10, 20), date(2026, 10, 20), -10050, "EUR", -10050),
    LetterItem("X-9", date(2026, 10, 6), date(2026, 11, 5), 99900, "USD", 99900),
)


def template(name: str, language: str = "es") -> str:
    return (LETTERS / language / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_the_letter_reads_as_it_was_approved(name, language):
    """The golden files are what a person read and found right; `GOLDEN=write pytest` writes them anew."""
    written = []
    for items in ((ONE,), MANY):
        letter = compose(template(name, language), replace(FACTS, language=language, items=items))
        written.append(f"Subject: {letter.subject}\n\n{letter.text}")
    found = "\n==========\n\n".join(written)
    file = GOLDEN / f"{name}.{language}.txt"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(found, "utf-8")
    assert found == file.read_text("utf-8")


def test_every_template_exists_in_both_languages():
    assert sorted(path.stem for path in (LETTERS / "en").glob("*.txt") if "." not in path.stem) == TEMPLATES
    assert set(TEMPLATES) >= {
        "confirm-reception", "before-due", "polite-reminder", "personal-note", "second-reminder", "proposal",
        "formal-request", "call", "mediation",
    }  # fmt: skip


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", TO_CUSTOMERS)
def test_a_letter_holds_what_a_reminder_must_hold(name, language):
    assert letter_templates.missing_blocks(name, template(name, language)) == ()
    letter = compose(template(name, language), replace(FACTS, language=language, items=MANY[:2]))
    for said in (
        "Maderas del Segura, S.L.", "B30123457", "Calle Mayor 4", "Frutas Pérez, S.A.", "A28111117", "Marta Ruiz",
        "968 11 22 44", "marta@maderas.example", "F-2026/118", "F-2026/131", "RF18F2026118",
        "ES91 2100 0418 4502 0005 1332", "Transferencia a 30 días", "2026",
    ):  # fmt: skip
        assert said in letter.text, said
        assert said in plain(letter.html), said


def plain(html: str) -> str:
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            found.append(data)

    Reader().feed(html)
    return "".join(found)


FORBIDDEN = re.compile(
    r"deud|moros|impag|debt|dunn|\bchas|demanda|juzgad|judicial|abogad|embarg|denunci|asnef|lawyer|court\b|legal action"
    r"|consecuenci|consequence|última oportunidad|inmediat|immediate|urgen|retras|late\b|days overdue|días de|!",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_no_letter_threatens_shames_or_counts_days(name, language):
    assert FORBIDDEN.findall(template(name, language)) == []


@pytest.mark.parametrize("name", TO_CUSTOMERS)
def test_a_letter_thanks_who_has_paid_and_asks_whether_it_reached_the_right_person(name):
    text = template(name)
    assert "Si no es usted la persona adecuada, le agrade" in text
    if name != "confirm-reception":
        assert "gracias" in text


def test_the_lines_add_up_to_the_total_of_their_currency():
    text = compose(template("polite-reminder"), replace(FACTS, items=MANY)).text
    part = "con vencimiento el 04/11/2026: 500,00\u00a0€ (de un total de 800,00\u00a0€)"
    assert f"Factura F-2026/131, del 05/10/2026, {part}" in text
    assert "Abono A-2026/7, del 20/10/2026: -100,50\u00a0€" in text
    assert "Total pendiente: 1.634,06\u00a0€" in text
    assert "Total pendiente: 999,00\u00a0USD" in text


@given(st.lists(st.integers(-(10**9), 10**9).filter(bool), min_size=1, max_size=12))
def test_the_total_is_the_sum_to_the_cent(amounts):
    items = tuple(replace(ONE, number=f"F{n}", minor=minor, whole_minor=minor) for n, minor in enumerate(amounts))
    text = compose("Asunto: x\n\n{{items}}", replace(FACTS, items=items)).text
    shown = [int(re.sub(r"[^\d-]", "", line.rsplit(": ", 1)[1])) for line in text.strip().splitlines()]
    assert shown[:-1] == amounts
    assert shown[-1] == sum(amounts)


def test_one_invoice_and_several_read_differently():
    one = compose(template("polite-reminder"), FACTS)
    many = compose(template("polite-reminder"), replace(FACTS, items=MANY))
    assert one.subject == "Recordatorio: factura F-2026/118, con vencimiento el 30/10/2026"
    assert "el pago de nuestra factura F-2026/118." in one.text
    assert many.subject == "Recordatorio: 3 facturas pendientes con Maderas del Segura, S.L."
    assert "el pago de estas facturas." in many.text
    assert "{{" not in many.text + one.text


def test_one_invoice_with_two_due_dates_is_one_invoice():
    two = (ONE, replace(ONE, due_on=date(2026, 11, 15), minor=1000, whole_minor=1000))
    letter = compose(template("polite-reminder"), replace(FACTS, items=two))
    assert letter.subject == "Recordatorio: factura F-2026/118, con vencimiento el 30/10/2026 y 15/11/2026"


def test_what_the_company_has_not_given_is_left_out():
    bare = replace(FACTS, iban="", payment_terms="", contact_name="", sender=Person("", "hola@maderas.example"))
    text = compose(template("polite-reminder"), bare).text
    assert text.startswith("Buenos días:\n")
    assert "IBAN" not in text
    assert "Condiciones" not in text
    assert "\n\n\n" not in text


def test_a_call_sheet_without_a_number_says_so():
    sheet = compose(template("call"), replace(FACTS, phones=(), history=()))
    assert "Teléfono: sin teléfono: búsquelo antes de llamar" in sheet.text
    assert "Último contacto: ninguno todavía" in sheet.text


@pytest.mark.parametrize(
    ("wanted", "company", "language"),
    [
        ("", "es", "es"),
        ("ca", "es", "es"),
        ("en", "es", "en"),
        ("fr", "es", "en"),
        ("es-MX", "en", "es"),
        ("", "en", "en"),
    ],
)
def test_the_language_is_one_the_reader_has(wanted, company, language):
    assert letter_language(wanted, company) == language


# --- what stands in the data cannot do anything ---------------------------------------------------

NASTY = [
    "Pérez\r\nBcc: todos@otros.example", "a\nb", "x\u2028y", "x\u0085y", "x\x0by", "\x1b[31mrojo", "{{total}}",
    "{{#one}}", "{0.__class__}", "{company}", "%(x)s", "${x}", "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>', "&lt;b&gt;", "=?utf-8?b?QQ==?=", "{% include 'x' %}",
]  # fmt: skip


@pytest.mark.parametrize("nasty", NASTY)
def test_data_brings_no_header_no_markup_and_no_placeholder(nasty):
    facts = replace(
        FACTS,
        customer=Party(nasty, nasty, nasty),
        company=replace(FACTS.company, name=nasty, address=nasty),
        sender=Person(nasty, "marta@maderas.example", nasty, nasty),
        items=(replace(ONE, number=nasty, payment_reference=nasty), MANY[1]),
        contact_name=nasty,
        payment_terms=nasty,
        iban=nasty,
        phones=(nasty,),
        history=(nasty,),
    )
    for name in TEMPLATES:
        letter = compose(template(name), facts)
        calm = compose(template(name), replace(facts, customer=Party("x"), company=Party("x"), items=(ONE, MANY[1])))
        assert letter.subject.isprintable()
        assert "\n" not in letter.subject
        assert tags(letter.html) == tags(calm.html)


def tags(html: str) -> list[str]:
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag not in ("br", "span"):
                found.append(f"{tag} {sorted(name for name, _ in attrs)}")

    Reader().feed(html)
    return found


@given(st.text(max_size=300))
def test_any_name_at_all_stays_one_line(name):
    assert "\n" not in one_line(name)
    assert one_line(name).isprintable()


@given(st.text(max_size=500))
def test_a_text_of_a_person_becomes_no_markup(text):
    page = letter_html.html_of_text(f"{text}<b>hola</b>", "es")
    assert "<b>" not in page
    assert "<script" not in page


# --- what a template may not do -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("Hola\n\ntexto", 1, "Asunto"),
        ("Asunto: x\n\n{{nombre}}", 3, "nombre"),
        ("Asunto: {{deuda}}", 1, "deuda"),
        ("Asunto: x\n\nhola {{items}} adiós", 3, "solo en su línea"),
        ("Asunto: x\n\n{{#one}}hola", 3, "cerrar"),
        ("Asunto: x\n\n{{#one}}a{{#many}}b{{/many}}{{/one}}", 3, "fuera de sitio"),
        ("Asunto: x\n\n{{/one}}", 3, "fuera de sitio"),
        ("Asunto: x\n\n{{#if}}a{{/if}}", 3, "if"),
        ("Asunto: x\n\nhola {{ total", 3, "llaves"),
        ("Asunto: x\n\n{{total.__class__}}", 3, "llaves"),
        ("Asunto: x\n\n{{7*7}}", 3, "llaves"),
    ],
)
def test_a_mistake_in_a_template_is_named_with_its_line(text, line, word):
    with pytest.raises(TemplateError) as refused:
        compose(text, FACTS)
    assert refused.value.problems[0].line == line
    assert word in refused.value.problems[0].message


def test_all_mistakes_are_told_at_once():
    with pytest.raises(TemplateError) as refused:
        letter_templates.read("Asunto: {{a}}\n\n{{b}}\n{{c}}")
    assert [problem.line for problem in refused.value.problems] == [1, 3, 4]


@given(st.text(max_size=400))
def test_no_template_at_all_makes_the_reader_fail_in_another_way(text):
    with suppress(TemplateError):
        compose("Asunto: x\n\n" + text, FACTS)


def test_a_template_that_lacks_the_payment_data_is_found_out():
    assert letter_templates.missing_blocks("mine", "Asunto: x\n\n{{items}}\n\n{{signature}}") == (
        "payment",
        "addressee",
    )


def test_a_changed_word_is_another_version():
    text = template("polite-reminder")
    assert letter_templates.version_of(text) != letter_templates.version_of(text + " ")
    assert len(letter_templates.version_of(text)) == 12
