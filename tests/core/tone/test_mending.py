"""The better sentence in the place of the one that was found."""

import pytest

from amistoso.core.protocols import Stage
from amistoso.core.tone import CATEGORIES, LANGUAGES, Level, judge, mend

LETTER = "Buenos días, Marta:\n\nSi no paga hoy, le llevaremos a los tribunales. Un saludo,\nLucía\n"


def mended(text: str, language: str = "es", stage: str = "reminder") -> str:
    """Press the button until nothing is found."""
    for _ in range(20):
        found = judge(text, language=language, stage=stage).findings
        if not found:
            return text
        text = mend(text, found[0], language)
    raise AssertionError(text)


def test_the_sentence_is_replaced_and_the_rest_of_the_letter_stays():
    text = mended(LETTER)
    assert text.startswith("Buenos días, Marta:\n\n")
    assert text.endswith(" Un saludo,\nLucía\n")
    assert "tribunales" not in text


def test_the_same_better_sentence_is_not_said_twice():
    text = mended("Es usted un moroso. Es usted un caradura y un moroso.\n\nUn saludo")
    assert text.count("¿Podría decirnos qué fecha le viene bien?") <= 1
    assert judge(text).level == Level.OK


@pytest.mark.parametrize(
    ("shouted", "said"),
    [("PAGUE YA LO QUE DEBE, PAGUE", None), ("¿¿Nos puede decir algo??", "?"), ("Queremos saber de usted!!", ".")],
)
def test_shouting_is_said_quietly(shouted, said):
    text = mended(shouted)
    assert "!" not in text
    assert not text.isupper()
    assert said is None or text.endswith(said)


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", Stage)
def test_every_better_sentence_passes_at_every_stage(category, language, stage):
    assert judge(CATEGORIES[category].better.said_in(language), language=language, stage=stage).findings == ()
