"""The script of a call: each case has its own words, all warm, and nothing is said that is not so."""

import re
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from amistoso.core import call_words
from amistoso.core.call_scripts import Offerable, Situation, kind_of, script
from amistoso.core.tone import judge

PLAIN = Situation(
    company="Ferretería Robles", caller="Lucía Robles", today=date(2026, 11, 24), contact="Marta Prieto",
    overdue={"EUR": 123_456}, invoices=("F-101",), oldest_due_on=date(2026, 10, 30), callback_phone="910 000 000",
)  # fmt: skip
CASES = {
    "general": PLAIN,
    "dispute": replace(PLAIN, disputed="F-101", broken_promise_on=date(2026, 11, 10)),
    "money-unplaced": replace(PLAIN, unapplied=True, broken_promise_on=date(2026, 11, 10)),
    "nothing-overdue": replace(PLAIN, overdue={}, invoices=(), oldest_due_on=None),
    "agreed-call": replace(PLAIN, agreed_call="agreed", tier="delicate"),
    "promise-broken": replace(PLAIN, broken_promise_on=date(2026, 11, 10), tier="delicate"),
    "agreement-missed": replace(PLAIN, agreement_missed=True),
    "promise-running": replace(PLAIN, promised_by=date(2026, 12, 1)),
    "cash-flow": replace(PLAIN, reason="cash-flow"),
    "approval-pending": replace(PLAIN, reason="approval-pending"),
    "administration": replace(PLAIN, reason="administration"),
    "unanswered": replace(PLAIN, unanswered=2),
    "first-slip": replace(PLAIN, tier="delicate"),
    "new": replace(PLAIN, tier="new"),
    "usual": replace(PLAIN, tier="usually-late"),
}
VOICES = [("es", "formal"), ("es", "informal"), ("en", "formal")]
EVERY = list(product(CASES, VOICES))


@pytest.mark.parametrize("kind", call_words.KINDS)
def test_each_case_has_its_own_script(kind):
    assert kind_of(CASES[kind]) == kind
    others = {tuple(script(case, Offerable(), "es", "formal").opening) for name, case in CASES.items() if name != kind}
    assert script(CASES[kind], Offerable(), "es", "formal").opening not in others or kind == "general"


def test_every_kind_is_tried():
    assert set(CASES) == set(call_words.KINDS)
    assert set(call_words.SPANISH) == set(call_words.ENGLISH)
    for kind, parts in call_words.SPANISH.items():
        assert {name: len(lines) for name, lines in parts.items()} == {
            name: len(lines) for name, lines in call_words.ENGLISH[kind].items()
        }, kind


@pytest.mark.parametrize(
    ("kind", "voice"), product(CASES, VOICES), ids=lambda value: "-".join(value) if isinstance(value, tuple) else value
)
def test_the_tone_guard_finds_nothing_to_say(kind, voice):
    many = replace(CASES[kind], invoices=("F-101", "F-102")) if CASES[kind].invoices else CASES[kind]
    for case in (CASES[kind], many, replace(CASES[kind], contact="", callback_phone="")):
        said = script(case, Offerable(), *voice)
        for sentence in said.said:
            verdict = judge(sentence, language=voice[0], stage="conversation")
            assert not verdict.findings, (sentence, verdict.findings)
        assert judge("\n".join(said.said), language=voice[0], stage="conversation").level == "ok"


@pytest.mark.parametrize(
    ("kind", "voice"), product(CASES, VOICES), ids=lambda value: "-".join(value) if isinstance(value, tuple) else value
)
def test_it_is_whole_and_speaks_as_it_should(kind, voice):
    said = script(CASES[kind], Offerable(), *voice)
    text = "\n".join((*said.said, *said.care, said.because))
    assert not re.search(r"[{}\[\]|]|  ", text), text
    assert all((said.opening, said.questions, said.closing, said.voicemail))
    assert not re.search(r"deudor|moros|impagad|debtor|dunning|deuda", text, re.I)
    spoken = " ".join(said.said)
    if voice == ("es", "formal"):
        assert not re.search(r"\b(te|tu|tus|contigo|vosotros|eres|tienes|puedes)\b", spoken, re.I), spoken
    if voice == ("es", "informal"):
        assert not re.search(r"\b(le|les|usted|ustedes)\b", spoken, re.I), spoken


def test_what_is_said_to_a_machine_names_no_invoice_and_no_money():
    """Whoever hears it, nobody learns that something is owed."""
    for case in CASES.values():
        for voice in VOICES:
            heard = script(case, Offerable(), *voice).voicemail
            assert not re.search(r"factura|invoice|pago|pay|€|F-10", heard), heard


def test_offers_are_within_policy_and_fit_the_sum():
    def offered(minor, **policy):
        said = script(replace(PLAIN, overdue={"EUR": minor}), Offerable(**policy), "es", "formal")
        return [line for line in said.alternatives if re.search(r"mensuales|unos días", line)]

    assert offered(123_456) == [
        "Si le ayuda, podemos dejar el pago para dentro de unos días, hasta 30 como mucho.",
        "También podemos repartirlo en pagos mensuales, hasta 6.",
    ]
    assert offered(12_000)[1].endswith("hasta 2.")  # no instalment below the least
    assert len(offered(9_999)) == 1
    assert "gerencia" in offered(1_000_001)[1]
    assert offered(123_456, months=0, extension_days=0) == []


@pytest.mark.parametrize("kind", sorted(call_words.WITHOUT_OFFERS))
def test_nothing_is_offered_where_nothing_is_asked(kind):
    said = script(CASES[kind], Offerable(), "es", "formal")
    assert not any("mensuales" in line for line in said.alternatives)


def test_an_unknown_contact_is_asked_for_and_never_named():
    said = script(replace(PLAIN, contact=""), Offerable(), "es", "formal")
    assert "¿Hablo con la persona que lleva los pagos?" in said.opening[0]


def test_a_currency_of_which_nothing_is_known_gets_no_instalments():
    said = script(replace(PLAIN, overdue={"USD": 500_000}), Offerable(), "en", "formal")
    assert not any("monthly" in line for line in said.alternatives)


def test_what_a_call_leads_to_is_said_in_both_languages():
    assert call_words.brought("call-agreed", {"on": "2026-12-03", "time": ""}, "es") == (
        "Quedamos en llamar el 03/12/2026: ese día estará en la lista, y hasta entonces no se le escribe."
    )
    for code, words in call_words.BROUGHT.items():
        slots = [set(re.findall(r"\{(\w+)\}", text)) for text in words.values()]
        assert set(words) == {"es", "en"}
        assert slots[0] == slots[1], code
