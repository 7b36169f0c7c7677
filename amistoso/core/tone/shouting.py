"""Capitals and exclamation marks that shout, told from names, codes and good wishes."""

import re
from collections.abc import Iterator, Sequence

from amistoso.core.tone.lexicon import Place
from amistoso.core.tone.matching import Places
from amistoso.core.tone.tokens import Token

_COMPANY_ENDS = frozenset(
    "sl sa slu sau sll sc scoop coop ltd limited plc inc gmbh llc bv srl sas sarl ag co company".split()
)
_LOUD = re.compile(r"[!¡]{2,}|[!?]*(?:!\?|\?!)[!?]*|\?{2,}|¿{2,}|¡¿|¿¡")
_SHORT = 2  # a word of one letter is in capitals by chance


def capitals(words: Sequence[Token], places: Places) -> Iterator[Place]:
    """Return runs of words in capitals that say something; a company's name or a reference does not."""
    weighty = {index for place in places.get("SHOUTABLE", ()) for index in range(place.first, place.last)}
    begin: int | None = None
    for index in range(len(words) + 1):
        if index < len(words) and _is_capital(words[index]):
            begin = index if begin is None else begin
            continue
        if begin is not None and _shouts(words[begin:index], weighty, begin):
            yield Place(begin, index)
        begin = None


def _is_capital(token: Token) -> bool:
    letters = [letter for letter in token.raw if letter.isalpha()]
    return bool(letters) and all(letter.isupper() for letter in letters) and not any(map(str.isdigit, token.raw))


def _shouts(run: Sequence[Token], weighty: set[int], begin: int) -> bool:
    long_words = [token for token in run if len(token.word) >= _SHORT]
    if len(long_words) < 2 or any(token.word in _COMPANY_ENDS for token in run[-3:]):
        return False
    return any(begin + at in weighty for at in range(len(run)))


def exclamations(text: str, begin: int, end: int, places: Places) -> Iterator[tuple[int, int]]:
    """Return marks that shout: doubled ones, and a single one behind an order or a reproach."""
    if "THANKS" in places:
        return
    loud = _LOUD.search(text, begin, end)
    if loud:
        yield loud.span()
    elif "!" in text[begin:end] and "SHOUTABLE" in places and ("PAY" in places or "DEBT" in places):
        mark = text.rindex("!", begin, end)
        yield mark, mark + 1
