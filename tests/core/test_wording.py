"""Every code has its words in both languages, and the reference shows them."""

import ast
import inspect
import re
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import (
    channels,
    guards,
    instalments,
    lateness,
    money,
    reach,
    reminders,
    stories,
    trust,
    ways,
    wording,
)
from amistoso.core.protocols import Stage
from amistoso.core.trust import Tier
from tests.core.protocols import PROTOCOL

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference" / "decisions-and-reasons.md"
KINDS = ("dispute", "new-date", "explained", "promise", "agreement", "proposal", "hold", "debit", "term")
COVERS = {f"{kind}-covers" for kind in KINDS}
HARSH = re.compile(r"deudor|moros[oa]|debtor|dunning|chase|impagad|reclama|demanda", re.IGNORECASE)


def codes_in(*modules: ModuleType) -> set[str]:
    """Return every literal that is handed to a reason or looks like a code, and is no tier."""
    found = set()
    for node in (node for module in modules for node in ast.walk(ast.parse(inspect.getsource(module)))):
        literals = [node] if isinstance(node, ast.Constant) else []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Hold", "Reason"):
            found |= {one.value for one in node.args[:1] if isinstance(one, ast.Constant)}
        found |= {
            one.value for one in literals if isinstance(one.value, str) and re.fullmatch("[a-z]+(-[a-z]+)+", one.value)
        }
    return found - {tier.value for tier in Tier}


LISTENED = {f"reason-{kind}" for kind in lateness.REASONS}


def test_every_code_of_the_rules_has_its_sentence_and_no_sentence_is_idle():
    idle = {"not-configured", "too-short", *lateness.REASONS, *instalments.STEPS}
    told = (codes_in(guards, reminders, channels, ways, instalments) | LISTENED) - idle
    assert told | COVERS == set(wording.SENTENCES)


def test_every_channel_that_can_be_passed_over_and_every_reason_for_it_has_a_name():
    names = {*reach.PREFERABLE, *reach._LACKED.values(), "not-configured", "too-short"}
    assert {name for name in names if name not in wording._NAMES} == set()


def test_every_tier_reason_step_and_stage_has_a_name():
    names = codes_in(trust) | {stage.value for stage in Stage} | {tier.value for tier in Tier}
    names |= {step.key for variant in PROTOCOL.variants.values() for step in variant.ladder}
    names |= {"confirm-reception", "before-due", "draft", "approved", "sending", "bounced", "failed", "unknown"}
    assert {name for name in names if name not in wording._NAMES} == set()


@pytest.mark.parametrize("words", [*wording.SENTENCES.items(), *wording._NAMES.items()], ids=lambda words: words[0])
def test_both_languages_say_it_without_a_harsh_word(words):
    code, texts = words
    assert set(texts) == {"es", "en"}
    assert all(text.strip() for text in texts.values())
    assert not any(HARSH.search(text) for text in texts.values()), code
    if code in wording.SENTENCES:
        slots = [set(re.findall(r"\{(\w+)\}", text)) for text in texts.values()]
        assert slots[0] == slots[1], code


def reasons_of_all_stories():
    found = {}
    for path in sorted((ROOT / "tests" / "stories").glob("*.story")):
        for told in stories.play(stories.parse(path.read_text("utf-8")), PROTOCOL):
            for reason in told.decision.reasons if told.decision else ():
                found.setdefault((reason.code, reason.values), reason)
    return list(found.values())


REASONS = reasons_of_all_stories()


def test_the_stories_tell_every_reason():
    """What no story tells, no credit controller has read."""
    assert {reason.code for reason in REASONS} == set(wording.SENTENCES)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_reason_of_the_stories_reads_as_a_whole_sentence(language):
    for reason in REASONS:
        values = {**dict(reason.values)}
        if reason.code == "tier":
            values["because"] = "key-account"
        text = wording.sentence(reason.code, values, language)
        assert text != reason.code
        assert not re.search(r"[{}]|  |\(\)|None|\d{4}-\d\d-\d\d| [.,;:]|«»|“”", text), text
        assert text[0].isupper()
        assert text.rstrip()[-1] in ".)»”" or reason.code == "on-hold", text
        stored = {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}
        assert wording.sentence(reason.code, stored, language) == text


def test_the_reference_shows_every_reason_with_its_sentence():
    page = REFERENCE.read_text("utf-8")
    for code, texts in wording.SENTENCES.items():
        assert f"| `{code}` | {texts['es']} |" in page, f"docs/reference/decisions-and-reasons.md lacks {code}"
    shown = set(re.findall(r"^\| `([a-z-]+)` \| [^|]+[^ ]* \|", page.split("## Treatment")[0], re.MULTILINE))
    assert shown == set(wording.SENTENCES)


def test_the_reference_shows_every_reason_of_a_tier():
    page = REFERENCE.read_text("utf-8")
    assert all(f"`{code}`" in page for code in codes_in(trust))


@pytest.mark.parametrize(
    ("minor", "currency", "language", "text"),
    [
        (123456, "EUR", "es", "1.234,56\u00a0€"),
        (123456, "EUR", "en", "€1,234.56"),
        (-50, "EUR", "es", "-0,50\u00a0€"),
        (1234, "JPY", "es", "1.234\u00a0JPY"),
        (1234567, "KWD", "es", "1.234,567\u00a0KWD"),
        (0, "EUR", "es", "0,00\u00a0€"),
        (123456, "EUR", "fr", "1.234,56\u00a0€"),
    ],
)
def test_amounts_are_written_as_each_reader_does(minor, currency, language, text):
    assert wording.money_text(minor, currency, language) == text


@given(st.integers(-(10**12), 10**12), st.sampled_from(sorted(money.CURRENCIES)))
def test_an_amount_in_spanish_reads_back_to_the_cent(minor, currency):
    text = wording.money_text(minor, currency, "es").split("\u00a0")[0]
    assert money.from_decimal(money.parse_decimal(text, ","), currency) == minor


def test_of_one_day_there_are_no_days():
    values = {"median": 1, "until": date(2026, 12, 1)}
    said = wording.sentence("inside-usual-pattern", values, "es")
    assert said == "Suele pagar un día después del vencimiento; se le espera hasta el 01/12/2026."
    assert "pay one day after" in wording.sentence("inside-usual-pattern", values, "en")
    assert "unos 21 días" in wording.sentence("inside-usual-pattern", {**values, "median": 21}, "es")
    assert wording.filled("{note} ({days} días)", {"note": "1 días", "days": "1"}) == "1 días (un día)"


def test_days_are_written_as_each_reader_does():
    day = date(2026, 11, 4)
    assert wording.date_text(day, "es") == "04/11/2026"
    assert wording.date_text(day, "en") == "4 Nov 2026"
    assert wording.long_date_text(day, "es") == "4 de noviembre de 2026"
    assert wording.long_date_text(day, "en-GB") == "4 November 2026"


@pytest.mark.parametrize(("wanted", "spoken"), [("es", "es"), ("EN", "en"), ("en-US", "en"), ("ca", "es"), ("", "es")])
def test_an_unknown_language_is_spanish(wanted, spoken):
    assert wording.language_of(wanted) == spoken


def test_what_is_unknown_reads_as_itself():
    assert wording.sentence("no-such-code", {}, "es") == "no-such-code"
    assert wording.name_of("our-own-step", "es") == "our own step"
