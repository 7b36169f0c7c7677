"""When two spellings are one name: case, accents, punctuation and the legal form do not count."""

import re
import unicodedata
from functools import lru_cache

_LEGAL_FORMS = re.compile(
    r"\b(s\s?l\s?u|s\s?l\s?l|s\s?l\s?p|s\s?l\s?n\s?e|s\s?l|s\s?a\s?u|s\s?a\s?l|s\s?a|s\s?c\s?p|s\s?c|c\s?b|s\s?coop"
    r"|sociedad limitada|sociedad anonima|ltd|limited|gmbh|sarl|srl|lda|inc|llc|bv)$"
)

_BETWEEN = re.compile(r"[^a-z0-9]+")
# The forms that a name may state, without spaces, and what each is. One owner more or less makes no other company.
_KINDS = {
    "sl": "sl", "slu": "sl", "srl": "sl", "sociedadlimitada": "sl", "slne": "sl", "sll": "sll", "slp": "slp",
    "sa": "sa", "sau": "sa", "sociedadanonima": "sa", "sal": "sal", "sc": "sc", "scp": "sc", "cb": "cb",
    "scoop": "coop",
}  # fmt: skip
MAX_FORM_WORDS = 3


@lru_cache(maxsize=4096)
def plain_words(text: str) -> str:
    """Lower case, no accents, single spaces, letters and digits only."""
    bare = text.casefold()
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFKD", bare)
        bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _BETWEEN.sub(" ", bare).strip()


def key(name: str) -> str:
    """Return what two spellings of one name share: `Frutas Pérez, S.L.` and `FRUTAS PEREZ SL` are one."""
    words = plain_words(name)
    return _LEGAL_FORMS.sub("", words).strip()[:200] or words[:200]


def form_after(words: list[str]) -> tuple[str, int]:
    """Return the kind of company that the words right after a name state, and in how many; empty where in none."""
    for count in range(min(MAX_FORM_WORDS, len(words)), 0, -1):
        if kind := _KINDS.get("".join(words[:count])):
            return kind, count
    return "", 0


def legal_form(name: str) -> str:
    """Return what kind of company a full name says it is: `Frutas Pérez, S.L.U.` and `FRUTAS PEREZ SL` are one kind."""
    words = plain_words(name).split()
    return form_after(words[len(key(name).split()) :])[0]
