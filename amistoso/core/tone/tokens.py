"""A text as words with their places: accents folded, joined again where they were split to slip past a reader."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_INSIDE = "\u0300-\u036f" + _INVISIBLE  # marks and invisible signs belong to the word they stand in
_WORD = re.compile(rf"[^\W_](?:[^\W_{_INVISIBLE}]|[{_INSIDE}])*(?:['’][^\W_]+)*")
_WHOLE_END = re.compile(r"[.…]+(?=[\s\"»”)]|$)|[!?]+|\n\s*\n|\n\s*(?=[-•*·>]\s?)")
# A full stop ends a sentence only before a space, so that amounts, S.L. and addresses stay whole.
_END = re.compile(r"[.…]+(?=[\s\"»”)]|$)|[!?;]+|\n\s*\n|\n\s*(?=[-•*·>]\s?)")
_ABBREVIATIONS = frozenset(
    ["sr", "sra", "sres", "srta", "dr", "dra", "d", "ud", "uds", "vd", "num", "tel", "art", "pag", "ref", "fra", "av",
     "avda", "mr", "mrs", "ms", "st", "inc", "ltd", "co", "s", "l", "a", "u", "p", "ej", "etc", "e", "g", "i", "aprox"]
)  # fmt: skip
_CONTRACTED = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}
_UNMARKED = {  # as people type it who leave the apostrophe out
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "wont": "will not", "cant": "can not", "isnt": "is not",
    "arent": "are not", "havent": "have not", "hasnt": "has not", "wouldnt": "would not", "couldnt": "could not",
    "shouldnt": "should not", "youre": "you are", "youve": "you have", "youll": "you will", "weve": "we have",
    "thats": "that is", "im": "i am", "ive": "i have", "cannot": "can not",
    "wheres": "where is", "u": "you", "ur": "your", "whats": "what is",
    "theyre": "they are", "id": "id", "ull": "you will", "pls": "please", "plz": "please",
}  # fmt: skip
_DIGITS = str.maketrans("013457", "oieast")
MAX_SPLIT = 14  # letters of a word written one by one


class Token(NamedTuple):
    word: str  # folded: lower case, no accents
    start: int
    end: int
    raw: str


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return the word in lower case without accents or invisible signs."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in parts if not unicodedata.combining(letter) and letter not in _INVISIBLE)


@lru_cache(maxsize=16384)
def _pieces(word: str) -> tuple[str, ...]:
    """Return what a word says: «won't» is two words."""
    if word in _UNMARKED:
        return tuple(_UNMARKED[word].split())
    head, mark, tail = word.replace("’", "'").partition("'")
    if not mark:
        return (word,)
    if tail == "t" and head.endswith("n"):
        head = {"won": "will", "can": "can", "shan": "shall"}.get(head, head[:-1])
        return head, "not"
    return (head, _CONTRACTED[tail]) if tail in _CONTRACTED else (head,)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Return where each sentence begins and ends; a line that was only wrapped does not end one."""
    return _between(_WHOLE_END, text, 0, len(text))


def clauses(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Return the parts of a sentence that speak for themselves: what a semicolon parts."""
    return _between(_END, text, begin, end)


def _between(ends: re.Pattern[str], text: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    for end in ends.finditer(text, begin, stop):
        if end[0].startswith(".") and _is_abbreviated(text, end.start()):
            continue
        yield begin, end.end()
        begin = end.end()
    if begin < stop:
        yield begin, stop


def _is_abbreviated(text: str, stop: int) -> bool:
    start = stop
    while start and text[start - 1].isalpha():
        start -= 1
    following = text[stop + 1 : stop + 3].strip()
    return fold(text[start:stop]) in _ABBREVIATIONS and bool(following)


def tokens(text: str, begin: int, end: int, is_known: Callable[[str], bool]) -> list[Token]:
    """Return the words of one sentence; `is_known` tells whether joined pieces make a word that means something."""
    found = [_in_letters(_token(match), is_known) for match in _WORD.finditer(text, begin, end)]
    joined = _joined(_spelt_out(found, text), text, is_known)
    return [Token(piece, one.start, one.end, one.raw) for one in joined for piece in _pieces(one.word)]


def _in_letters(one: Token, is_known: Callable[[str], bool]) -> Token:
    """Read digits that stand for letters («m0r0so»), where they make a word that means something."""
    if one.word.isalpha() or not one.word[0].isalpha():
        return one
    said = one.word.translate(_DIGITS)
    return one._replace(word=said) if said.isalpha() and is_known(said) else one


def _token(match: re.Match[str]) -> Token:
    return Token(fold(match[0]), match.start(), match.end(), match[0])


def _spelt_out(found: list[Token], text: str) -> list[Token]:
    """Join letters that stand alone in a row: «d e m a n d a»."""
    made: list[Token] = []
    row: list[Token] = []
    for one in [*found, Token("", len(text), len(text), "")]:
        if len(one.word) == 1 and one.word.isalpha() and (not row or one.start - row[-1].end <= 2):
            row.append(one)
            continue
        if 4 <= len(row) <= MAX_SPLIT:
            made += [_one(part, text) for part in _parted(row, text)]
        else:
            made += row
        row = []
        if one.word:
            made.append(one)
    return made


def _parted(row: list[Token], text: str) -> list[list[Token]]:
    """Part letters into words where what stands between them changes: «p-a-y u-p»."""
    usual, parts = text[row[0].end : row[1].start], [[row[0]]]
    for before, one in pairwise(row):
        if text[before.end : one.start] == usual:
            parts[-1].append(one)
        else:
            parts.append([one])
    return parts


def _one(row: list[Token], text: str) -> Token:
    start, end = row[0].start, row[-1].end
    return Token("".join(one.word for one in row), start, end, text[start:end])


def _joined(found: list[Token], text: str, is_known: Callable[[str], bool]) -> list[Token]:
    """Join two pieces of one word («de-manda», «deman da») when only the whole means something."""
    made: list[Token] = []
    index = 0
    while index < len(found):
        pair = found[index : index + 2]
        if len(pair) == 2 and _is_split(pair[0], pair[1], text, is_known):
            made.append(_one(pair, text))
            index += 2
        else:
            made.append(found[index])
            index += 1
    return made


def _is_split(left: Token, right: Token, text: str, is_known: Callable[[str], bool]) -> bool:
    between = text[left.end : right.start]
    whole = left.word + right.word
    if len(whole) < 6 or len(left.word) < 2 or len(right.word) < 2 or not is_known(whole):
        return False
    if re.fullmatch(r"[-‐‑_.*]\s*", between):
        return True
    return between == " " and len(whole) > 6 and not is_known(left.word) and not is_known(right.word)
