"""What customers read: every letter whole, adding up, and proof against whatever stands in the data."""

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
from amistoso.core.letter_facts import Cost, LetterFacts, LetterItem, Party, Person, one_line
from amistoso.core.letter_templates import TemplateError
from amistoso.core.letter_words import languages_to_try, letter_language
from amistoso.core.letters import compose

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
    instalment_on=(date(2026, 11, 27),),
    agreed_on=date(2026, 10, 15),
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
@pytest.mark.parametrize("name", TO_CUSTOMERS)
def test_a_letter_holds_what_a_reminder_must_hold(name, language):
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
    balance = -1 if "Saldo a su favor" in text else 1
    assert shown[-1] * balance == sum(amounts)


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
    assert letter.subject == "Recordatorio: factura F-2026/118, con vencimiento el 30/10/2026 y el 15/11/2026"


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
        ("ca", "es", "ca"),
        ("eu-ES", "es", "eu"),
        ("en", "es", "en"),
        ("fr", "es", "fr"),
        ("nl", "es", "en"),
        ("es-MX", "en", "es"),
        ("", "en", "en"),
        ("", "", "es"),
    ],
)
def test_the_language_is_one_the_reader_has(wanted, company, language):
    assert letter_language(wanted, company) == language


@pytest.mark.parametrize(("language", "then"), [("ca", "es"), ("gl", "es"), ("eu", "es"), ("fr", "en"), ("pt", "en")])
def test_where_a_step_lacks_a_language_the_nearest_one_is_read(language, then):
    assert languages_to_try(language)[:2] == (language, then)


# --- a conversation, and money the other way ------------------------------------------------------


def test_a_follow_up_keeps_the_subject_of_its_thread_and_names_the_day_of_the_earlier_letter():
    facts = replace(FACTS, earlier_on=date(2026, 11, 4), thread_subject="Recordatorio: factura F-2026/118")
    letter = compose(template("second-reminder"), facts)
    assert letter.subject == "Re: Recordatorio: factura F-2026/118"
    assert (
        "El 4 de noviembre le escribimos por la factura F-2026/118, con vencimiento el 30/10/2026, y no" in letter.text
    )
    again = compose(template("second-reminder"), replace(facts, thread_subject="RE: re: AW: Recordatorio"))
    assert again.subject == "Re: Recordatorio"


def test_who_has_no_earlier_letter_is_told_of_none():
    text = compose(template("second-reminder"), FACTS).text
    assert "En nuestros libros sigue pendiente el pago de la factura F-2026/118" in text
    assert "le escribimos por" not in text


def test_nothing_is_asked_in_a_currency_that_credit_notes_outweigh():
    credit = LetterItem("A-9", date(2026, 10, 6), date(2026, 10, 6), -150000, "USD", -150000)
    letter = compose(template("polite-reminder"), replace(FACTS, items=(*MANY, credit)))
    assert letter.subject == "Recordatorio: 2 facturas pendientes con Maderas del Segura, S.L."
    assert "Saldo a su favor: 501,00\u00a0USD" in letter.text
    assert "Concepto: RF18F2026118, F-2026/131\n" in letter.text
    proposal = compose(template("proposal"), replace(FACTS, items=(*MANY, credit))).text
    assert "por un importe de 1.634,06\u00a0€:" in proposal
    assert "Saldo a su favor" in plain(letter.html)


def test_only_credit_notes_ask_for_no_payment_at_all():
    credit = LetterItem("A-9", date(2026, 10, 6), date(2026, 10, 6), -150000, "EUR", -150000)
    text = compose(template("polite-reminder"), replace(FACTS, items=(credit,))).text
    assert "Saldo a su favor: 1.500,00\u00a0€" in text
    assert "Concepto" not in text


def test_interest_and_costs_stand_apart_from_the_principal():
    costs = (
        Cost("interest", "F-2026/118", 870, "EUR", "BOE-A-2026-14327", date(2026, 10, 31), date(2026, 11, 24), "10,40"),
        Cost("fixed", "F-2026/118", 4000, "EUR", "Ley 3/2004, art. 8"),
    )
    calm = compose(template("formal-request"), FACTS).text
    assert "Esta cantidad es solo el principal: no incluye intereses ni costes." in calm
    text = compose(template("formal-request"), replace(FACTS, costs=costs)).text
    assert "solo el principal" not in text
    assert (
        "Principal: 1.234,56\u00a0€\n"
        "Intereses de demora, factura F-2026/118, del 31/10/2026 al 24/11/2026, al 10,40 % (BOE-A-2026-14327): "
        "8,70\u00a0€\n"
        "Costes de cobro, factura F-2026/118 (Ley 3/2004, art. 8): 40,00\u00a0€\n"
        "Principal, intereses y costes: 1.283,26\u00a0€\n"
    ) in text
    assert "importe pendiente es de 1.234,56\u00a0€." in text


@pytest.mark.parametrize("name", [name for name in TO_CUSTOMERS if name != "formal-request"])
def test_a_friendly_letter_never_speaks_of_costs(name):
    assert (
        "intereses" not in compose(template(name), replace(FACTS, costs=(Cost("fixed", "F", 4000, "EUR", "x"),))).text
    )


def test_a_copy_is_sent_or_offered():
    assert "Si necesita una copia de la factura" in compose(template("polite-reminder"), FACTS).text
    attached = compose(template("polite-reminder"), replace(FACTS, is_copy_attached=True, items=MANY)).text
    assert "Le adjuntamos una copia de las facturas." in attached


# --- what stands in the data cannot do anything ---------------------------------------------------

NASTY = [
    "Pérez\r\nBcc: todos@otros.example", "a\nb", "x\u2028y", "x\u0085y", "x\x0by", "\x1b[31mrojo", "{{total}}",
    "{{#one}}", "{0.__class__}", "{company}", "%(x)s", "${x}", "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>', "&lt;b&gt;", "=?utf-8?b?QQ==?=", "{% include 'x' %}",
    "{{#earlier}}x{{/earlier}}", "{{costs}}", "\u202eabc\u202c", "\u2067x\u2069", "\u200b\ufeff", "x" * 10_000,
    "\n\n{{items}}\n\n",
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


@pytest.mark.parametrize("nasty", ["\u202egpj.exe", "a\u2066b", "\u200b", "\ufeff"])
def test_marks_that_turn_or_hide_letters_are_taken_out(nasty):
    assert one_line(nasty).isprintable()
    letter = compose(template("polite-reminder"), replace(FACTS, customer=Party(nasty), contact_name=nasty))
    assert not set("\u202e\u2066\u200b\ufeff") & set(letter.text + letter.html + letter.subject)


def test_a_name_of_ten_thousand_letters_makes_no_endless_letter():
    long = "Ñ" * 10_000
    letter = compose(template("proposal"), replace(FACTS, customer=Party(long, long, long), contact_name=long))
    assert len(letter.text) < 6_000
    assert len(letter.subject) <= 200
    subject = compose(template("second-reminder"), replace(FACTS, thread_subject=long + "\r\nBcc: a@b.example")).subject
    assert subject.isprintable()
    assert len(subject) <= 200


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


def test_a_changed_word_is_another_version():
    text = template("polite-reminder")
    assert letter_templates.version_of(text) != letter_templates.version_of(text + " ")
    assert len(letter_templates.version_of(text)) == 12
