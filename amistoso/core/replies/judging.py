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
# What says that a thing is not so, wherever it stands in the sentence.
_DISPELLED = {
    Label.WANTS_COPY: re.compile(
        r"\bno (?:hace falta|es necesario|necesit\w+|hay (?:que|necesidad))\b|\bya (?:la|lo|las|los) (?:tengo|"
        r"tenemos|he|hemos|"
        r"encontr\w+|recib\w+)\b|\b(?:repartidor|transportista|llaves|un whatsapp|presupuesto|cotizacion|catalogo|"
        r"oferta|muestras?|collections|quote|quotation|brochure|catalogue)\b|\b(?:no need|not necessary|"
        r"don't need|do not need|already have|have found|found it|just found)\b"
    ),
    Label.HARDSHIP: re.compile(
        r"\bno (?:es|sera) (?:por|cuestion de|un tema de) (?:dinero|liquidez|tesoreria)\b|\bnot (?:about|"
        r"a question of) (?:the )?money\b"
    ),
    Label.HAS_PAID: re.compile(
        r"^\W*si (?:ya )?(?:esta|la|lo|se)\b.{0,50}\b(?:os|te|le|les) (?:mando|aviso|envio|digo|paso|decimos)\b"
    ),
    Label.REFUSES: re.compile(
        r"\bno (?:es|digo) que no (?:quiera|queramos|vaya|vayamos)\b|\bnot (?:that|saying) (?:i|we) (?:won't|"
        r"refuse)\b"
    ),
}
_OVER = re.compile(
    r"\b(?:ya|hace|ayer|anteayer|pasad[oa]s?(?! manana)|hemos|he|salio|hice|hicimos|acab(?:o|amos)|last|already|"
    r"ago|have|has|'ve|was|were|"
    r"just|sent|went|yesterday)\b"
)
_WORKS = re.compile(
    r"\b(?:not|n't|longer|never|\w+n't) (?:\w+ )?works?\b|\bwrong (?:company|person|number)\b|"
    r"\bno (?:funciona|trabaja)\b"
)
_A_THING = re.compile(
    r"^\W*(?:the|this|it|that|your|these|one of|la|el|los|las)\b(?!.*\b(?:here|for us|this company)\b)|"
    r"\bmade out\b"
)
_TO_COME = re.compile(
    r"\b(?:will|shall|going|gonna|next|by|tomorrow|should|is|are|due|pago|pagamos|hago|hacemos)\b|'ll\b|"
    r"\w{3}(?:are|aremos|ara|aran)\b"
)
_REJECTS = re.compile(r"\b(?:rechaz\w+|reclamacion(?:es)?|impugn\w+|no procede\w*)$")
_ONLY_DAY = re.compile(r"[a-z0-9']+")
_SMALL = frozenset(
    "el la los las de del en a al para y que viene sin falta ok vale hola buenas buenos dias tardes gracias perdona"
    " perdon por favor seguro si un saludo me dia mismo primera hora lo te os semana proximo proxima este esta mes"
    " final fin on by the next of this for sure sorry thanks hi hello please week month end yes tomorrow como "
    "mucho maximo mas tardar tarde"
    " seguramente espero creo tranquilo tranquila prometido segurisimo todo hecho ahi latest definitely probably "
    "at hopefully should ok okay"
    " go out".split()
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


def is_dispelled(label: Label, sentence: str) -> bool:
    """«No hace falta que me la mandéis»: it speaks of the thing, and says that it is not so."""
    pattern = _DISPELLED.get(label)
    return pattern is not None and pattern.search(sentence) is not None


def settle(
    hits: Sequence["Suggestion"], heading: Sequence["Suggestion"], folded: str, found: Sequence[Day], today: date,
    *, is_automatic: bool,
) -> list["Suggestion"]:  # fmt: skip
    """Keep one finding for each label, and drop those that another explains better."""
    first: dict[Label, Suggestion] = {}
    for one in [*hits, *heading]:
        known = first.get(one.label)
        if known is None or (_has_day(one, found) and not _has_day(known, found)):
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
    kept -= _outweighed(kept, hits, folded, found, today)
    if Label.HAS_PAID in kept and Label.REFUSES in kept and first[Label.REFUSES].why == "no-debt":
        kept -= {Label.REFUSES}
    if not kept and (only := _only_a_day(folded, found, today)):
        day = only
        from amistoso.core.replies.reading import Suggestion as Made

        return [Made(Label.PROMISES_DATE, "day-only", folded[day.start : day.end], day.start, day.end)]
    order = list(Label)
    return sorted((first[one] for one in kept), key=lambda one: (one.start, order.index(one.label)))


def _outweighed(
    kept: set[Label], hits: Sequence["Suggestion"], folded: str, found: Sequence[Day], today: date
) -> set[Label]:
    """Return the labels that nothing but a sentence speaks for which says something else more plainly."""
    plain = _who_or_what(kept, hits, folded)
    for label in kept & {Label.REFUSES, Label.DISPUTES, Label.HAS_PAID, Label.PROMISES_DATE}:
        own = [one for one in hits if one.label is label]
        beside = [{other.why for other in hits if other.start == one.start} for one in own]
        if label is Label.REFUSES and all(
            one.why == "by-lawyers" and "insolvency" in near for one, near in zip(own, beside, strict=True)
        ):
            plain.add(label)  # the court of an insolvency is no refusal
        if label is Label.DISPUTES and all(
            _REJECTS.search(one.said) and "will-not-pay" in near for one, near in zip(own, beside, strict=True)
        ):
            plain.add(label)
        if label is Label.PROMISES_DATE and all(
            "transfer-made" in near and _TO_COME.search(folded[one.start : one.end]) is None
            for one, near in zip(own, beside, strict=True)
        ):
            plain.add(label)  # «I put the cheque in the post on Thursday»
        if label is Label.HAS_PAID and all(_is_ahead(one, hits, folded, found, today) for one in own):
            plain.add(label)
    return plain


def _who_or_what(kept: set[Label], hits: Sequence["Suggestion"], folded: str) -> set[Label]:
    """«Mark doesn't work here» and «the pump doesn't work», «wrong company» and «made out to the wrong company»."""
    if not {Label.WRONG_PERSON, Label.DISPUTES} <= kept:
        return set()
    at = {label: {one.start for one in hits if one.label is label} for label in (Label.WRONG_PERSON, Label.DISPUTES)}
    if len(at[Label.DISPUTES] | at[Label.WRONG_PERSON]) > 1:
        return set()
    one = next(one for one in hits if one.label is Label.DISPUTES)
    sentence = folded[one.start : one.end]
    if not _WORKS.search(sentence):
        return set()
    return {Label.WRONG_PERSON if _A_THING.search(sentence) else Label.DISPUTES}


def _is_ahead(one: "Suggestion", hits: Sequence["Suggestion"], folded: str, found: Sequence[Day], today: date) -> bool:
    """«Lo dejamos pagado antes de fin de año»: a verb that may be of both, with a day that is only to come."""
    if not any(other.label is Label.PROMISES_DATE and other.start == one.start for other in hits):
        return False
    days = [day for day in found if one.start <= day.start < one.end]
    to_come = [day for day in days if day.ahead > today and (day.ahead == day.behind or day.is_vague)]
    return bool(to_come) and len(to_come) == len(days) and _OVER.search(folded[one.start : one.end]) is None


def _has_day(one: "Suggestion", found: Sequence[Day]) -> bool:
    return any(one.start <= day.start < one.end for day in found)


def _beside_a_promise(kept: set[Label], first: "dict[Label, Suggestion]") -> set[Label]:
    """A firm day outweighs the wish for time in the same sentence; «paid, you will have it on Friday» is paid."""
    promise = first[Label.PROMISES_DATE]
    if Label.ASKS_FOR_TIME in kept and first[Label.ASKS_FOR_TIME].start == promise.start:
        kept = kept - {Label.ASKS_FOR_TIME}
    wish = first[Label.ASKS_FOR_TIME].why if Label.ASKS_FOR_TIME in kept else ""
    if promise.why == "will-pay-soon" and wish == "when-possible":
        kept = kept - {Label.PROMISES_DATE}
    if Label.OUT_OF_OFFICE in kept and first[Label.OUT_OF_OFFICE].start == promise.start:
        kept = kept - {Label.OUT_OF_OFFICE}
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
