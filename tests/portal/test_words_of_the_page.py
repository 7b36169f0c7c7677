"""Every sentence a customer can read on their page, or in the mails that answer them, is one a friend could say."""

import pytest
from babel.messages.pofile import read_po

from amistoso.core import acknowledgements, tone
from amistoso.core.acknowledgements import Noted
from amistoso.core.tone import Level
from tests.correspondence import TODAY
from tests.house.files import ROOT
from tests.web.catalogue import texts

# What they say themselves is theirs to say.
THEIRS = {
    "Done: no more automatic messages",  # and what they asked for
    "An approval is still missing on our side", "I would like to explain why it is late", "Something is not right",
    "something is not right", "What is not right",
}  # fmt: skip
LABEL = 5  # words: a heading or a button says too little to have a tone, and may only never be harsh


def words_of_the_page() -> list[tuple[str, str]]:
    found = []
    shown = {text for text, place in texts().items() if "/portal/" in place and text[0] not in THEIRS}
    found += [("en", one) for pair in shown for one in pair if one]
    for locale in ("es", "es_TU"):
        with (ROOT / f"amistoso/web/locale/{locale}/LC_MESSAGES/django.po").open("rb") as file:
            catalogue = read_po(file)
        for message in catalogue:
            key = message.id if isinstance(message.id, tuple) else (message.id, "")
            if key in shown:
                said = message.string if isinstance(message.string, tuple) else (message.string,)
                found += [("es", one) for one in said]
    return found


def test_every_sentence_of_the_page_is_kind():
    found = words_of_the_page()
    assert len(found) > 300
    heard = [(text, tone.judge(text, language=language, stage="courtesy")) for language, text in found]
    assert [(text, verdict.findings) for text, verdict in heard if verdict.level == Level.BLOCK] == []
    sentences = [(text, verdict) for text, verdict in heard if len(text.split()) > LABEL]
    assert len(sentences) > 150
    assert [(text, verdict.findings) for text, verdict in sentences if verdict.level != Level.OK] == []


def test_what_says_tu_is_in_use():
    with (ROOT / "amistoso/web/locale/es_TU/LC_MESSAGES/django.po").open("rb") as file:
        known = [message.id for message in read_po(file) if message.id]
    used = {text[0] for text, place in texts().items() if "/portal/" in place}
    assert sorted(set(known) - used) == []


@pytest.mark.parametrize("register", ["formal", "informal"])
@pytest.mark.parametrize("language", ["es", "en", "ca", "de"])
@pytest.mark.parametrize("case", acknowledgements.CASES)
def test_every_mail_that_answers_is_kind_and_whole(case, language, register):
    noted = Noted(
        case, "Maderas {x} del Segura", "Marta", ["F-1", "F-{2}", *map(str, range(9))], TODAY, TODAY, (123456, "EUR"), 3
    )
    words = acknowledgements.written(noted, language, register)
    spoken = acknowledgements.spoken(language)
    for part in (words.subject, words.text):
        verdict = tone.judge(part, language=spoken, stage="courtesy")
        assert verdict.level == Level.OK, (part, verdict.findings)
        assert "None" not in part
    assert "\n" not in words.subject
    assert words.text.rstrip().endswith("Marta")
