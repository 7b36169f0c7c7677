"""What replies say, on labelled ones of our own: the half that was not tuned on, and a set written afterwards."""

import hashlib
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amistoso.core import replies
from amistoso.core.replies import Kind, Label, cut, numbers, people
from amistoso.core.replies.labels import WHY
from amistoso.core.replies.reading import RULES

TUESDAY = date(2026, 11, 24)
HERE = Path(__file__).parent


def rows(name):
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def is_held_out(text):
    """Split by the words alone, before any tuning, so that nobody chooses."""
    return int(hashlib.sha256(text.encode()).hexdigest()[0], 16) % 2 == 1


def scores(found):
    """Return precision and recall of each label, and of all together; and how many days were right."""
    right, wrong, missed, days = Counter(), Counter(), Counter(), Counter()
    for row in found:
        reading = replies.read(row["text"], TUESDAY)
        said, meant = {str(label) for label in reading.labels}, set(row["labels"])
        right.update(said & meant)
        wrong.update(said - meant)
        missed.update(meant - said)
        if row["date"]:
            days[any(one.day and one.day.isoformat() == row["date"] for one in reading.suggestions)] += 1
    table = {
        label: (_share(right[label], wrong[label]), _share(right[label], missed[label])) for label in map(str, Label)
    }
    table["all"] = _share(right.total(), wrong.total()), _share(right.total(), missed.total())
    return table, _share(days[True], days[False])


def _share(good, bad):
    return good / (good + bad) if good + bad else 1.0


def told(table):
    return "\n".join(f"{label:14} precision {p:.2f} recall {r:.2f}" for label, (p, r) in table.items())


def test_the_half_that_was_held_out_is_read(capsys):
    table, days = scores([row for row in rows("labelled.jsonl") if is_held_out(row["text"])])
    print(told(table), f"days {days:.2f}")  # noqa: T201 - the figures, with pytest -s
    assert table["all"][0] >= HELD[0], told(table)
    assert table["all"][1] >= HELD[1], told(table)
    assert all(min(pair) >= HELD[2] for pair in table.values()), told(table)
    assert days >= HELD[3]


@pytest.mark.parametrize("name", ["blind.jsonl", "later.jsonl"])
def test_what_was_written_after_the_tuning_is_read(name):
    """Their first scores stand in docs/reference/replies.md; since then the rules have learnt from them."""
    table, days = scores(rows(name))
    assert min(table["all"]) >= LEARNT, told(table)
    assert days >= LEARNT


@pytest.mark.parametrize("name", ["fresh_a.jsonl", "fresh_b.jsonl"])
def test_what_was_written_without_the_rules_is_read(name):
    """Their first scores stand in docs/reference/replies.md; since then the rules have learnt from most of them."""
    table, days = scores(rows(name))
    print(told(table), f"days {days:.2f}")  # noqa: T201 - the figures, with pytest -s
    assert table["all"][0] >= FRESH[0], told(table)
    assert table["all"][1] >= FRESH[1], told(table)
    assert all(min(pair) >= FRESH[2] for pair in table.values()), told(table)
    assert days >= FRESH[3]


@pytest.mark.parametrize("name", ["fresh_a.jsonl", "fresh_b.jsonl"])
def test_the_fresh_sets_have_every_label_in_both_languages(name):
    count = Counter((row["lang"], label) for row in rows(name) for label in row["labels"] or [""])
    assert {label for _, label in count} == {*map(str, Label), ""}
    assert all(count[lang, str(label)] >= 4 for lang in ("es", "en") for label in Label), count


def test_the_amounts_and_numbers_of_the_fresh_sets_are_found():
    told_of = [
        row for name in ("fresh_a.jsonl", "fresh_b.jsonl") for row in rows(name) if {"sums", "numbers"} & set(row)
    ]
    assert len(told_of) >= 10
    for row in told_of:
        reading = replies.read(row["text"], TUESDAY)
        if "sums" in row:
            assert [one.minor for one in reading.sums] == [round(float(told) * 100) for told in row["sums"]], row
        if "numbers" in row:
            assert numbers.look_like_numbers(row["text"]) == row["numbers"]


def test_a_reply_is_read_in_milliseconds():
    import time

    texts = [row["text"] for name in ("labelled.jsonl", "fresh_a.jsonl", "fresh_b.jsonl") for row in rows(name)]
    began = time.process_time()
    for text in texts:
        replies.read(text, TUESDAY)
    assert (time.process_time() - began) / len(texts) < 0.02  # measured: one millisecond


FRESH = (0.96, 0.98, 0.93, 0.93)
HELD = (0.95, 0.95, 0.8, 0.85)
LEARNT = 0.95


def test_the_set_is_large_and_of_every_kind():
    found = rows("labelled.jsonl")
    assert len(found) >= 200
    assert len({row["text"] for row in found}) == len(found)
    count = Counter(label for row in found for label in row["labels"])
    assert set(count) == set(map(str, Label))
    assert {row["lang"] for row in found} == {"es", "en"}


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("No hace falta que me mandéis la factura, ya la tengo.", []),
        ("¿Y si os pago el viernes?", ["asks-for-time"]),
        ("El viernes os pago, ¿vale?", ["promises-date"]),
        ("Se os pagó el viernes.", ["has-paid"]),
        ("Lo dejamos pagado antes de fin de año.", ["promises-date"]),
        ("El Juzgado ha declarado el concurso de la empresa.", ["hardship"]),
        ("En este momento no puedo atender su mensaje.", ["out-of-office"]),
        ("Mark doesn't work here anymore", ["wrong-person"]),
        ("The pump doesn't work.", ["disputes"]),
        ("I put the cheque in the post on Thursday.", ["has-paid"]),
        ("No hemos recibido la factura.", ["wants-copy"]),
        ("No podemos pagar aún.", ["asks-for-time"]),
        ("Ya está pagada.", ["has-paid"]),
        ("Ya la pagaré.", []),
        ("La pagaremos el viernes.", ["promises-date"]),
        ("No está pagada.", []),
        ("Cuando esté pagada os aviso.", []),
        ("¿La habéis recibido ya?", []),
        ("No hemos recibido el material.", ["disputes"]),
        ("It has not been paid yet.", []),
        ("Once it has been paid I'll tell you.", []),
        ("It has been paid.", ["has-paid"]),
        ("We haven't received the goods.", ["disputes"]),
        ("We haven't received the invoice.", ["wants-copy"]),
    ],
)
def test_denials_suppositions_and_questions(text, labels):
    assert list(replies.read(text, TUESDAY).labels) == labels


def test_what_they_quote_says_nothing():
    text = "Gracias.\n\nEl mar, 24 nov 2026 a las 9:12, Lucía Robles escribió:\n> Ya está pagada. No vamos a pagar."
    assert replies.read(text, TUESDAY).labels == ()


def test_an_answer_between_quoted_lines_is_theirs():
    text = "El mar, 24 nov 2026, Lucía Robles escribió:\n> ¿Cuándo pagarán?\nEl viernes lo pagamos.\n> Un saludo\n"
    assert replies.read(text, TUESDAY).labels == (Label.PROMISES_DATE,)


def test_signature_and_notice_are_told_apart():
    text = "El viernes pagamos.\n\nUn saludo,\nAna\nTel. 600\n\nEste mensaje es confidencial y va dirigido a usted.\n"
    assert [piece.kind for piece in cut(text)] == [Kind.OWN, Kind.SIGNATURE, Kind.NOTICE]


def test_every_finding_names_its_words_and_why():
    for row in rows("labelled.jsonl"):
        for one in replies.read(row["text"], TUESDAY).suggestions:
            assert one.quote
            assert one.because("es")
            assert one.because("en")
    assert {rule.why for rule in RULES} | {"day-only"} == set(WHY)


@given(st.text(max_size=800))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_it_and_no_letter_is_lost(text):
    replies.read(text, TUESDAY)
    assert "".join(piece.text for piece in cut(text)) == text


LINES = st.sampled_from(
    ["> citado", "El viernes pago", "-- ", "Un saludo,", "El mar, 24 nov 2026, Ana escribió:", "De: Ana", "Para: Luis",
     "Asunto: x", "-----Mensaje original-----", "Este mensaje es confidencial para su destinatario", "", "PD: mañana",
     "Enviado desde mi iPhone", "1.234,56 € el 15/12", "[EXTERNAL] cuidado"]
)  # fmt: skip


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=300, deadline=None)
def test_mails_of_every_shape_keep_all_their_lines(lines, end):
    text = end.join(lines)
    assert "".join(piece.text for piece in cut(text)) == text
    own = replies.own_words(text)
    assert len(own) == len(text)
    replies.read(text, TUESDAY)


def test_a_long_and_hostile_text_is_read_at_once():
    import time

    for text in (
        "no " * 20_000,
        "pago el viernes " * 4_000,
        "a" * 60_000,
        "1.1." * 20_000,
        "> " * 30_000,
        "¿" * 30_000,
    ):
        began = time.process_time()
        replies.read(text, TUESDAY)
        assert time.process_time() - began < 4


def test_the_colleague_of_an_absence_is_found():
    text = "Estaré fuera. Contacte con Jorge Peña (jorge.pena@cliente.example) o escriba a ana@cliente.example."
    assert people.people_in(text) == [("Jorge Peña", "jorge.pena@cliente.example"), ("", "ana@cliente.example")]
    assert people.people_in("Soy yo: luis@x.example", "LUIS@x.example") == []
