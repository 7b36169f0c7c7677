"""Every ready-made letter, in every language and way of addressing, as a person read it and found it right.

`GOLDEN=write pytest tests/core/test_letter_golden.py` writes them anew; read the difference.
"""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from amistoso.core import letter_elements, letter_templates, protocol_files, tone
from amistoso.core.letter_facts import LetterFacts, Party, Person, Promised
from amistoso.core.letter_words import LANGUAGE_NAMES, REGISTERS, WORDS, words_of
from amistoso.core.letters import compose
from amistoso.core.protocols import Stage
from amistoso.core.wording import date_text
from tests.core.test_letters import FACTS, LETTERS, MANY, ONE

GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(path for path in LETTERS.glob("*/*.txt") if "." not in path.stem)
TO_CUSTOMERS = [path for path in FILES if path.stem not in letter_templates.INTERNAL]
GUARDED = [path for path in TO_CUSTOMERS if path.parent.name[:2] in tone.LANGUAGES]
PROTOCOL, _ = protocol_files.read((LETTERS.parent / "protocols" / "cobro-amistoso.toml").read_text("utf-8"))
FRIENDLY = {
    "confirm-reception", "before-due", "polite-reminder", "second-reminder", "personal-note", "personal-follow-up",
    "promise-note", "promise-follow-up",
}  # fmt: skip
LONG = (
    "Cooperativa Agroalimentaria y de Transformación de Frutas y Hortalizas del Valle Medio del Segura, S. Coop. And."
)
CREDIT = replace(MANY[2], number="A-2026/9", minor=-150000, whole_minor=-150000, currency="USD")
CASES = {
    "one invoice": {"items": (ONE,)},
    "several, a part, a credit note, two currencies": {"items": MANY, "is_copy_attached": True},
    "credit notes outweigh a currency": {"items": (*MANY, CREDIT)},
    "a follow-up, in a thread, long names": {
        "items": (ONE, replace(ONE, number="SERIE-LARGA-2026-0000000123456789", due_on=date(2026, 11, 1))),
        "earlier_on": date(2026, 11, 4),
        "customer": Party(LONG, "F30999999", "30530 Cieza"),
        "contact_name": "María de los Ángeles Fernández-Villaverde y Ortiz de Zárate",
        "sender": Person("", "cobros@maderas.example"),
        "iban": "",
        "payment_terms": "",
    },
}


PROMISED = Promised(date(2026, 11, 12), 123456, "EUR")
AFTER_A_PROMISE = {
    "promised, and nothing came": {"items": (ONE,), "promised": PROMISED},
    "promised, and a part came": {"items": MANY, "promised": replace(PROMISED, received_minor=60000)},
}


def cases_of(path: Path) -> dict[str, dict]:
    return {**CASES, **(AFTER_A_PROMISE if path.stem.startswith("promise-") else {})}


def ids(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def facts(path: Path, **changes) -> LetterFacts:
    language, _, register = path.parent.name.partition("-")
    return replace(FACTS, language=language, register=register or "formal", **changes)


def stage(name: str) -> Stage:
    return Stage.REMINDER if name.startswith("personal") else letter_elements.stage_of(name, PROTOCOL)


def names(folder: str) -> set[str]:
    return {path.stem for path in FILES if path.parent.name == folder}


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_the_letter_reads_as_it_was_approved(path):
    written = []
    for case, changes in cases_of(path).items():
        letter = compose(path.read_text("utf-8"), facts(path, **changes))
        written.append(f"##### {case}\nSubject: {letter.subject}\n\n{letter.text}")
    found = "\n".join(written)
    golden = GOLDEN / f"{path.stem}.{path.parent.name}.txt"
    if os.environ.get("GOLDEN") == "write":
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")


def test_no_golden_file_is_left_behind():
    assert {file.name for file in GOLDEN.glob("*.txt")} == {f"{path.stem}.{path.parent.name}.txt" for path in FILES}


@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_language_has_the_friendly_steps_and_all_the_words(language):
    assert names(language) >= FRIENDLY
    assert set(WORDS["es"]) <= set(WORDS[language])
    assert language in LANGUAGE_NAMES


def test_who_is_addressed_as_tu_hears_it_at_every_step():
    assert names("es-informal") == names("es") - {"mediation"}  # which our own people read
    assert words_of("es", "informal")["hello_all"] == "Hola:"
    assert set(REGISTERS) == {"formal", "informal"}


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_a_ready_made_letter_holds_what_its_step_must_hold_and_nothing_it_may_not(path):
    assert letter_elements.problems(path.stem, path.read_text("utf-8"), stage(path.stem)) == []


@pytest.mark.parametrize("path", GUARDED, ids=ids)
def test_the_tone_guard_has_nothing_against_a_ready_made_letter(path):
    for changes in cases_of(path).values():
        letter = compose(path.read_text("utf-8"), facts(path, **changes))
        verdict = tone.judge(
            f"{letter.subject}\n\n{letter.text}", language=path.parent.name[:2], stage=stage(path.stem)
        )
        assert [(one.category, one.quote) for one in verdict.findings] == []


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_a_letter_asks_one_thing_is_brief_and_offers_a_way(path):
    """One question at most: what the reader is asked is in one sentence."""
    text = path.read_text("utf-8")
    if path.stem in letter_templates.INTERNAL:
        return
    body = text.split("\n", 1)[1]
    assert body.count("?") <= 1
    assert len(body.split()) < 330
    assert "!" not in text


USTED = ("usted", " le ", "Le ", " su ", " sus ", "díganos", "dígame", "disculpe")


@pytest.mark.parametrize("path", [path for path in FILES if path.parent.name == "es-informal"], ids=ids)
def test_tu_and_usted_are_never_mixed(path):
    spoken = "\n".join(line for line in path.read_text("utf-8").splitlines() if "{{greeting}}" not in line)
    if path.stem == "call":  # half of it is read by the caller, who is addressed as usted
        spoken = "\n".join(line for line in spoken.splitlines() if line.startswith("- «"))
    assert [word for word in USTED if word in spoken] == []


@pytest.mark.parametrize("stage", [Stage.COURTESY, Stage.REMINDER, Stage.FORMAL])
@pytest.mark.parametrize("mark", ["items", "payment", "signature", "addressee"])
def test_a_letter_that_lacks_an_element_is_found_out_and_told_which(stage, mark):
    text = (LETTERS / "es" / "formal-request.txt").read_text("utf-8").replace(f"{{{{{mark}}}}}", "")
    lacks = [element.key for element in letter_elements.missing("mine", text, stage)]
    assert lacks == [
        one.key for one in letter_elements.ELEMENTS if one.brought_by[0] == mark and one.key != "date"
    ] or (
        mark == "addressee" and lacks == ["their-data"]  # the date stands in the text
    )
    told = letter_elements.problems("mine", text, stage)
    assert any(f"{{{{{mark}}}}}" in problem.message for problem in told)


def test_what_only_stands_under_a_condition_does_not_count():
    text = (LETTERS / "es" / "polite-reminder.txt").read_text("utf-8").replace("{{copy}}", "{{#one}}{{copy}}{{/one}}")
    assert [one.key for one in letter_elements.missing("polite-reminder", text, Stage.REMINDER)] == ["copy"]


def test_costs_and_what_comes_next_have_no_place_in_a_friendly_letter():
    text = (LETTERS / "es" / "formal-request.txt").read_text("utf-8")
    told = letter_elements.problems("formal-request", text, Stage.REMINDER)
    assert [problem.message for problem in told] == [
        "{{costs}} solo puede estar desde la solicitud formal.",
        "{{next_step}} solo puede estar desde la solicitud formal.",
    ]
    assert told[0].line == text.splitlines().index("{{costs}}") + 1


def test_what_our_people_know_is_never_told_to_a_customer():
    text = (LETTERS / "es" / "polite-reminder.txt").read_text("utf-8") + "\n{{history}}\n"
    told = letter_elements.problems("polite-reminder", text, Stage.REMINDER)
    assert [problem.message for problem in told] == ["{{history}} es para nuestra gente y nunca para un cliente."]


def test_a_date_is_never_written_in_the_words_of_another_language():
    day = date(2026, 11, 4)
    for path in FILES:
        letter = compose(path.read_text("utf-8"), facts(path, items=(ONE,), earlier_on=day))
        if path.parent.name[:2] != "en":
            assert date_text(ONE.due_on, "en") not in letter.text
