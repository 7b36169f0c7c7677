"""The text of an agreement reads as it was approved, adds up, threatens nobody, and is the same to the letter."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from amistoso.core import agreement_texts, tone
from amistoso.core.agreement_texts import Terms
from amistoso.core.agreement_words import WORDS
from amistoso.core.protocols import Stage
from tests.core.test_letters import FACTS, MANY
from tests.core.test_wording import HARSH

GOLDEN = Path(__file__).parent / "golden" / "agreements"
PLAN = ((date(2026, 12, 15), 60_000), (date(2027, 1, 15), 60_000), (date(2027, 2, 15), 53_456))
TERMS = Terms(
    language="es", made_on=date(2026, 11, 25), answer_by_on=date(2026, 12, 5), company=FACTS.company,
    customer=FACTS.customer, sender=replace(FACTS.sender, role="finance"), items=MANY[:2], instalments=PLAN,
    currency="EUR", accrued_minor=2_345, iban=FACTS.iban, contact_name="Laura Gómez",
)  # fmt: skip
CASES = {
    "plan": TERMS,
    "extension": replace(TERMS, instalments=((date(2026, 12, 15), 173_456),), accrued_minor=0, contact_name=""),
    "everything": replace(
        TERMS, interest_minor=1_000, principal_waived_minor=3_456, acknowledges_debt=True,
        replaces_on=date(2026, 9, 1), instalments=(*PLAN[:2], (date(2027, 2, 15), 51_000)),
    ),
}  # fmt: skip
ACCEPTED = {"name": "Laura Gómez", "role": "Gerente", "sha256": "ab" * 32, "local": "25/11/2026 12:30 (Europe/Madrid)",
            "utc": "2026-11-25 11:30:00"}  # fmt: skip


def written(terms):
    agreed = agreement_texts.agreement(terms)
    return [
        agreed,
        agreement_texts.proposal(terms),
        agreement_texts.proposal(terms, has_page=False),
        agreement_texts.by_post(terms, agreed),
        agreement_texts.copy(terms, agreed, ACCEPTED),
    ]


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("case", CASES)
def test_it_reads_as_it_was_approved(case, language):
    papers = written(replace(CASES[case], language=language))
    found = "\n\n".join(f"##### {one.subject}\n\n{one.text}" for one in papers)
    golden = GOLDEN / f"{case}.{language}.txt"
    if os.environ.get("GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("case", CASES)
def test_nobody_is_threatened_and_the_tone_guard_agrees(case, language):
    for one in written(replace(CASES[case], language=language)):
        assert HARSH.findall(one.text) == []
        verdict = tone.judge(f"{one.subject}\n\n{one.text}", language=language, stage=Stage.AGREEMENT)
        assert [(found.category, found.quote) for found in verdict.findings if found.level == tone.Level.BLOCK] == []
        assert "{" not in one.text


def test_both_languages_say_the_same_things():
    assert set(WORDS["es"]) == set(WORDS["en"])


def test_the_same_facts_make_the_same_text_and_any_other_another_mark():
    first, again = agreement_texts.agreement(TERMS), agreement_texts.agreement(replace(TERMS))
    assert (first.text, first.sha256) == (again.text, again.sha256)
    changed = [replace(TERMS, instalments=(*PLAN[:2], (date(2027, 2, 16), 53_456))), CASES["everything"],
               replace(TERMS, acknowledges_debt=True), replace(TERMS, language="en")]  # fmt: skip
    assert len({first.sha256, *(agreement_texts.agreement(one).sha256 for one in changed)}) == 5


def test_the_mark_stays_out_of_what_is_agreed_and_html_says_what_the_text_says():
    agreed = agreement_texts.agreement(replace(TERMS, customer=replace(TERMS.customer, name="<b>Frutas</b> & Cía")))
    assert "<b>Frutas</b> & Cía" in agreed.text
    assert "&lt;b&gt;Frutas&lt;/b&gt; &amp; Cía" in agreed.html
    assert "#su-acuerdo" not in agreed.text
