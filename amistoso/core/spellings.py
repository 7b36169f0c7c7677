"""Whether two invoice numbers are one written in two ways: A/12, A12, A-0012 and a 12.

Only the writing is judged. What else has to agree before two documents are taken for one is the caller's.
"""

from amistoso.core import plain_texts

_SEPARATORS = str.maketrans("", "", " -/._")


def pieces(number: str) -> tuple[str, ...]:
    """Return the letters and the figures of a number in their order, without leading zeros."""
    return tuple([run.text for run in plain_texts.runs_of(plain_texts.plain(number))])


def joined(number: str) -> str:
    """Return a number in one piece; the column `number_joined` says the same in SQL."""
    return number.translate(_SEPARATORS).upper()


def are_one(one: str, other: str) -> bool:
    """1/11 and 11/1 are two, though in one piece they look the same: so only one of them may be torn apart."""
    if pieces(one) == pieces(other):
        return True
    return joined(one) == joined(other) and min(_figures(one), _figures(other)) == 1


def _figures(number: str) -> int:
    return sum(piece.isdigit() for piece in pieces(number))
