"""The tone guard: two numbers on sentences it was not tuned on, our own letters, and what it must and must not see."""

import pytest

from amistoso.core.tone import CATEGORIES, Level, judge, undertone, undertone_weights
from amistoso.core.tone.categories import UNNAMED
from amistoso.core.tone.guard import voice
from tests.core.tone.labelled import blind, held_out, labelled, learnable, more, our_letters, spelt_out, unseen, wide
from tests.core.tone.learning import fingerprint

RECALL = 0.95
FALSE_ALARMS = 0.03


def share_found(sentences) -> float:
    """Return the share of these sentences that do not pass."""
    found = [judge(one.text, language=one.language, stage=one.stage).level != Level.OK for one in sentences]
    return sum(found) / len(found)


@pytest.mark.parametrize("held_out", [False, True], ids=["tuning", "held-out"])
def test_hostile_sentences_are_found_and_friendly_ones_pass(held_out):
    half = [one for one in labelled() if one.is_held_out == held_out]
    assert len(half) > 300
    assert share_found(one for one in half if one.is_hostile) >= RECALL
    assert share_found(one for one in half if not one.is_hostile) <= FALSE_ALARMS


def test_sentences_written_before_the_rules_were_read_are_mostly_found():
    """The half that nobody looked at while tuning; docs/reference/tone.md says what to make of the figures."""
    half = [one for one in blind() if one.is_held_out]
    assert share_found(one for one in half if one.is_hostile) >= 0.9
    assert share_found(one for one in half if not one.is_hostile) <= 0.04


@pytest.mark.parametrize(("name", "recall", "false_alarms"), [("b", 0.9, 0.03), ("c", 0.73, 0.06)])
def test_sentences_whose_writer_had_read_no_rule_and_that_nobody_learns_from_are_found_as_often_as_we_say(
    name, recall, false_alarms
):
    """How good it is: what was found at first and since stands in docs/reference/tone.md."""
    every = unseen(name)
    assert share_found(one for one in every if one.is_hostile) >= recall
    assert share_found(one for one in every if not one.is_hostile) <= false_alarms


def test_a_pattern_is_spelt_out_so_that_every_word_stands_in_a_sentence():
    said = list(spelt_out("{Uno|Dos|Tres} {va|viene}{, ya|}."))
    assert said == ["Uno va, ya.", "Dos viene.", "Tres viene, ya."]
    assert all("{" not in one.text and "|" not in one.text for one in wide())


def test_the_undertone_was_learnt_from_the_sentences_as_they_stand_and_from_none_held_out():
    assert fingerprint(learnable()) == undertone_weights.LEARNT_FROM
    assert held_out().isdisjoint(one.text for one in learnable())


def test_the_labelled_set_is_large_and_in_both_languages():
    every = labelled()
    assert len(every) >= 600
    assert len({one.text for one in every}) == len(every)
    for language, least in (("es", 400), ("en", 200)):
        assert sum(one.language == language for one in every) >= least
    assert {one.label for one in every if one.is_hostile} == set(CATEGORIES) - {UNNAMED}


@pytest.mark.parametrize(
    ("language", "stage", "text"),
    [pytest.param(*rest, id=f"{path.parent.name}/{path.stem}") for path, *rest in our_letters()],
)
def test_our_own_letters_pass_at_their_stage(language, stage, text):
    assert judge(text, language=language, stage=stage).findings == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Sobre esta cantidad se devenga el interés legal de demora."),
        ("es", "Le requerimos el pago en el plazo de diez días."),
        ("en", "I formally ask you to make the payment within the next ten days."),
        ("en", "Statutory interest accrues on this amount."),
    ],
)
def test_what_the_law_foresees_passes_in_a_formal_request_and_is_questioned_in_a_friendly_one(language, text):
    assert judge(text, language=language, stage="formal").level == Level.OK
    assert judge(text, language=language, stage="reminder").level == Level.REVIEW


@pytest.mark.parametrize(
    "text",
    [
        "le vamos a DEMANDAR mañana",
        "Le vamos a dem\u00adandar.",
        "vamos a presentar una d e m a n d a",
        "vamos a presentar una de-manda contra usted",
        "les demandaremos",
        "te demandaremos",
        "os vamos a demandar",
        "vamos a demandarlos",
        "lo llevaremos a los trivunales",
        "emprenderemos acciones judicales",
        "le EMBARGAREMOS la cuenta",
        "le EMB4RG4REMOS la cuenta",
        "vamos a presentar una d-e-m-a-n-d-a contra usted",
        "le embargarmos la nave",
        "no queremos tener que acudir a los tribunales",
    ],
)
def test_the_same_threat_in_another_form_is_found(text):
    assert any(one.category.startswith("legal") for one in judge(text, language="es").findings)


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "p a g u e  y a"), ("en", "P-a-y u-p."), ("es", "Es usted un m0r0so."), ("es", "Se le va a caer el pelo."),
     ("es", "No nos tome el pelo."), ("en", "You'll be hearing from our lawyers."), ("es", "Nos veremos las caras."),
     ("es", "Hablaremos con su empleador.")],
)  # fmt: skip
def test_pressure_in_other_clothes_is_found(language, text):
    assert judge(text, language=language).findings


@pytest.mark.parametrize(
    "text",
    [
        "Nos amenaza tormenta en el almacén.",
        "La demanda de producto ha subido.",
        "Sin embargo, no hemos visto el abono.",
        "Usted nos dijo: «es una vergüenza», y tenía razón.",
        "Nos escribió que iría al juzgado si no cambiábamos la máquina.",
        "> Les voy a demandar\n\nSentimos mucho el error y le llamamos hoy.",
    ],
)
def test_what_only_looks_alike_or_is_not_ours_passes(text):
    assert judge(text, language="es").findings == ()


def test_a_finding_says_what_where_why_and_what_instead():
    text = "Buenos días.\n\nSi no paga hoy, le llevaremos a los tribunales. Un saludo."
    verdict = judge(text, language="es")
    assert verdict.level == Level.BLOCK
    for one in verdict.findings:
        assert text[one.start : one.end] == one.quote
        assert all((one.why("es"), one.why("en"), one.suggestion("es"), one.suggestion("en")))
    assert judge(" ".join(each.suggestion("es") for each in verdict.findings), language="es").level == Level.OK


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("language", ["es", "en"])
def test_what_we_say_is_better_passes(category, language):
    assert judge(CATEGORIES[category].better.said_in(language), language=language).findings == ()


def test_a_mixed_message_is_judged_in_both_languages():
    assert judge("Un saludo. You are a crook and a liar.", language="es").level == Level.BLOCK
    assert judge("Best regards. Le vamos a demandar por no pagar.", language="en").level == Level.BLOCK


@pytest.mark.parametrize("text", ["", "   ", "…", "!!!", "«", "1.230,50 €", "\x00\u200b", "a" * 5000, "- " * 3000])
def test_any_text_has_a_verdict(text):
    for one in judge(text).findings:
        assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_rule_speaks_of_words_that_there_are(language):
    spoken = voice(language)
    known = spoken.lexicon.concepts | {"NUMBER", "FUTURE_WE"}
    unknown = {name for rule in spoken.book.rules for name in rule.names if name.isupper() and name not in known}
    assert unknown == set()
    assert {rule.category for rule in spoken.book.rules} <= set(CATEGORIES)


@pytest.mark.parametrize("language", ["es", "en"])
def test_there_is_no_word_that_nothing_asks_for(language):
    """A meaning is named by a rule, weighed in the undertone, or asked by the shouting; else it is dead."""
    spoken = voice(language)
    asked = {name for rule in spoken.book.rules for name in rule.names} | {"SHOUTABLE", "THANKS", "PAY", "DEBT"}
    assert {name for name in spoken.lexicon.concepts - asked if not undertone.weights_of([name])} == set()


def test_sentences_that_once_slipped_through_are_found_and_friendly_ones_pass():
    every = more()
    assert share_found(one for one in every if one.is_hostile) >= RECALL
    assert share_found(one for one in every if not one.is_hostile) <= FALSE_ALARMS
