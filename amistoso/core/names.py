"""When two spellings are one name: case, accents, punctuation and the legal form do not count."""

import re
import unicodedata

_LEGAL_FORMS = re.compile(
    r"\b(s\s?l\s?u|s\s?l\s?l|s\s?l\s?p|s\s?l\s?n\s?e|s\s?l|s\s?a\s?u|s\s?a\s?l|s\s?a|s\s?c\s?p|s\s?c|c\s?b|s\s?coop"
    r"|sociedad limitada|sociedad anonima|ltd|limited|gmbh|sarl|srl|lda|inc|llc|bv)$"
)


def plain_words(text: str) -> str:
    """Lower case, no accents, single spaces, letters and digits only."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", bare).strip()


def key(name: str) -> str:
    """Return what two spellings of one name share: `Frutas Pérez, S.L.` and `FRUTAS PEREZ SL` are one."""
    words = plain_words(name)
    return _LEGAL_FORMS.sub("", words).strip()[:200] or words[:200]
