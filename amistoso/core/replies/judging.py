"""What several findings in one mail come to: denials, suppositions, and what outweighs what."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from amistoso.core.replies.days import Day
from amistoso.core.replies.labels import Label

if TYPE_CHECKING:
    from amistoso.core.replies.reading import Suggestion

_DENIED = re.compile(
    r"\b(?:no|sin|nunca|tampoco|jamas|ni|not|never|n't|without|haven't|hasn't|wasn't|isn't|aren't|didn't|don't|doesn't"
    r"|won't|can't|cannot|couldn't|hadn't|nor)\b(?:\s+[\w']+){0,4}\s*$"
)
_NOT_DENIED = re.compile(r"\bno es que no\b|\bsin falta\b|\bno (?:debemos|debo) nada\b|\bno se preocup\w+\b|"
                         r"\bno worries\b|\bnot to worry\b|\bsin problema\b")  # fmt: skip
_INSIDE = re.compile(r"\b(?:have|has|was|were|is|are|been|we|i)\s+(?:not|never)\b|n't\b|\bno\b")
_SUPPOSED = re.compile(
    r"\b(?:si|cuando|en cuanto|una vez(?: que)?|tan pronto como|por si|hasta que|no (?:se|recuerdo|sabemos|tengo claro"
    r"|estoy segur[oa]) si|if|once|when|whether|in case|not sure|unless)\b"
)
_PERHAPS = re.compile(r"\b(?:si|cuando|hasta que|una vez(?: que)?|no (?:se|sabemos) si|if|once|whether|unless)\b")
_SURE_IF = re.compile(r"\bsi,|\bsi\s*$|^\s*si\b(?=[\s,]+(?:ya|la|lo|esta|claro|pagad|perdon))|\bsi que\b")
_ARRIVES = re.compile(r"\b(?:tiene|teneis|tendr|lleg|have|receive|with you|should)")
_ONLY_DAY = re.compile(r"[a-z0-9']+")
_SMALL = frozenset(
    "el la los las de del en a al para y que viene sin falta ok vale hola buenas buenos dias tardes gracias perdona"
    " perdon por favor seguro si un saludo me dia mismo primera hora lo te os semana proximo proxima este esta mes"
    " final fin on by the next of this for sure sorry thanks hi hello please week month end yes tomorrow".split()
)


def is_denied(before: str, found: str) -> bool:
    """Say whether a «no» stands before it in the same clause."""
    if _NOT_DENIED.search(before):
        return False
    return _DENIED.search(before) is not None or _INSIDE.match(found) is not None


def is_supposed(before: str, clause: str, *, is_promise: bool = False) -> bool:
    """«Cuando esté pagada», «once it's paid», «no sé si la pagamos»: nothing has happened yet."""
    pattern = _PERHAPS if is_promise else _SUPPOSED  # «en cuanto abra el banco el viernes» is still a day
    return pattern.search(clause) is not None and _SURE_IF.search(before) is None


def settle(
    hits: Sequence["Suggestion"], heading: Sequence["Suggestion"], folded: str, found: Sequence[Day], today: date,
    *, is_automatic: bool,
) -> list["Suggestion"]:  # fmt: skip
    """Keep one finding for each label, and drop those that another explains better."""
    first: dict[Label, Suggestion] = {}
    for one in [*hits, *heading]:
        known = first.get(one.label)
        if known is None:
            first[one.label] = one
    kept = set(first)
    absent = Label.OUT_OF_OFFICE in kept
    if is_automatic and not absent:
        kept &= {Label.WRONG_PERSON}
    if absent and (is_automatic or heading or Label.PROMISES_DATE not in kept):
        is_gone = Label.WRONG_PERSON in kept and first[Label.WRONG_PERSON].why == "not-here"
        kept &= {Label.OUT_OF_OFFICE, Label.HARDSHIP} | ({Label.WRONG_PERSON} if is_gone else set())
        if is_automatic or heading:
            kept -= {Label.HARDSHIP}
    if Label.PROMISES_DATE in kept:
        kept = _beside_a_promise(kept, first)
    if Label.REFUSES in kept and Label.ASKS_FOR_TIME in kept and first[Label.REFUSES].why == "will-not-pay":
        kept -= {Label.ASKS_FOR_TIME}
    if Label.HAS_PAID in kept and Label.REFUSES in kept and first[Label.REFUSES].why == "no-debt":
        kept -= {Label.REFUSES}
    if not kept and (only := _only_a_day(folded, found, today)):
        day = only
        from amistoso.core.replies.reading import Suggestion as Made

        return [Made(Label.PROMISES_DATE, "day-only", folded[day.start : day.end], day.start, day.end)]
    order = list(Label)
    return sorted((first[one] for one in kept), key=lambda one: (one.start, order.index(one.label)))


def _beside_a_promise(kept: set[Label], first: "dict[Label, Suggestion]") -> set[Label]:
    """A firm day outweighs the wish for time in the same sentence; «paid, you will have it on Friday» is paid."""
    promise = first[Label.PROMISES_DATE]
    if Label.ASKS_FOR_TIME in kept and first[Label.ASKS_FOR_TIME].start == promise.start:
        kept = kept - {Label.ASKS_FOR_TIME}
    if Label.HAS_PAID in kept and first[Label.HAS_PAID].start == promise.start and _ARRIVES.search(promise.said):
        kept = kept - {Label.PROMISES_DATE}
    return kept


def _only_a_day(folded: str, found: Sequence[Day], today: date) -> Day | None:
    """«El viernes sin falta»: to a question when they will pay, a day alone is the answer."""
    ahead = [one for one in found if one.ahead >= today]
    if len(ahead) != 1 or "?" in folded:
        return None
    rest = folded[: ahead[0].start] + " " + folded[ahead[0].end :]
    words = [word for word in _ONLY_DAY.findall(rest) if word not in _SMALL]
    return ahead[0] if len(words) <= 1 else None
