"""Every text of the desk has a Spanish one, with the same values in it; nothing is said in hard words."""

import re

from babel.messages.pofile import read_po

from tests.house.files import ROOT
from tests.web.catalogue import texts

PO = ROOT / "amistoso/web/locale/es/LC_MESSAGES/django.po"
VALUES = re.compile(r"%\((\w+)\)s")
HARD = re.compile(r"\b(deud[oa]r|moros|dunning|debtor|chase|impagad)", re.IGNORECASE)


def spanish() -> dict[tuple[str, str], tuple[str, ...]]:
    with PO.open("rb") as file:
        catalogue = read_po(file)
    found = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, tuple) else (message.id, "")
            found[key] = message.string if isinstance(message.string, tuple) else (message.string,)
    return found


def test_every_text_has_a_spanish_one():
    known = spanish()
    missing = [f"{place} {text[0]}" for text, place in texts().items() if not all(known.get(text, ("",)))]
    assert missing == [], "add them to amistoso/web/locale/es/LC_MESSAGES/django.po"


def test_no_spanish_text_is_left_over():
    assert sorted(spanish().keys() - texts().keys()) == []


def test_translations_keep_their_values():
    for (singular, plural), words in spanish().items():
        wanted = set(VALUES.findall(plural or singular))
        assert all(set(VALUES.findall(text)) == wanted for text in words[-1:]), singular


def test_no_text_uses_hard_words():
    assert [text for pair in texts() for text in pair if HARD.search(text)] == []
    assert [text for words in spanish().values() for text in words if HARD.search(text)] == []


def test_the_desk_speaks_spanish_until_told_otherwise(client, db):
    page = client.get("/login", headers={"accept-language": "en-GB"}).content.decode()
    assert "Contraseña" in page
    client.post("/language", {"language": "en", "next": "/login"})
    assert "Password" in client.get("/login").content.decode()


def test_the_language_switch_leads_nowhere_else(client, db):
    assert client.post("/language", {"language": "en", "next": "https://elsewhere.example/"})["Location"] == "/"
