"""Read a reply: what it seems to say, with the words that say so. A person decides; nothing follows by itself."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from amistoso.core.replies import (
    broad,
    days,
    english,
    spanish,
    spanish_more,
    sums,
    telling_aslant,
    telling_aslant_english,
    telling_english,
    telling_english_more,
    telling_more,
    telling_spanish,
    telling_together,
    telling_together_english,
)
from amistoso.core.replies.cutting import own_words
from amistoso.core.replies.days import Day
from amistoso.core.replies.folding import Span, clause_before, fold, sentences
from amistoso.core.replies.judging import is_denied, is_dispelled, is_supposed, settle
from amistoso.core.replies.labels import WHY, Ask, Label, Rule
from amistoso.core.replies.sums import Sum

MAX_READ = 12_000  # letters of a mail that are judged; what comes later is not read by people either
RULES: tuple[Rule, ...] = (
    *spanish.HAS_PAID, *spanish.PROMISES, *spanish.DISPUTES, *spanish.WANTS_COPY, *spanish_more.RULES, *english.RULES,
    *broad.RULES, *telling_spanish.RULES, *telling_more.RULES, *telling_english.RULES, *telling_english_more.RULES,
    *telling_aslant.RULES, *telling_aslant_english.RULES, *telling_together.RULES,
    *telling_together_english.RULES,
)  # fmt: skip
_PAST_ACCENT = re.compile(r"(?:[^\Wr]é|ó)\b")  # «pagué», not «pague» and not «pagaré»
_JUST_NOW = re.compile(r"\bacab(?:o|amos) de\b|\bjust (?:paid|sent|made|transferred|settled|wired)\b")
_PRETERITE = re.compile(r"(?:\w{2}ó|\bdió)\b")  # «se os pagó el jueves»: only the accent tells it from «pago»


class Suggestion(NamedTuple):
    """One thing it seems to say: the quote is from the mail, `day` is of the promise, the payment or the return."""

    label: Label
    why: str
    quote: str
    start: int
    end: int
    day: date | None = None
    said: str = ""  # the words that the rule knows, folded
    at: int = 0  # where they end

    def because(self, language: str) -> str:
        return WHY[self.why][0 if language.startswith("es") else 1]


class Reading(NamedTuple):
    suggestions: tuple[Suggestion, ...] = ()
    days: tuple[Day, ...] = ()
    sums: tuple[Sum, ...] = ()

    @property
    def labels(self) -> tuple[Label, ...]:
        return tuple(one.label for one in self.suggestions)

    def of(self, label: Label) -> Suggestion | None:
        return next((one for one in self.suggestions if one.label is label), None)

    @property
    def first(self) -> Suggestion | None:
        return self.suggestions[0] if self.suggestions else None


def read(text: str, today: date, *, subject: str = "", is_automatic: bool = False, currency: str = "EUR") -> Reading:
    """Read what somebody wrote themselves; `today` is the day of the mail, `is_automatic` what its headers say."""
    own = own_words(text[:MAX_READ])
    folded = fold(own)
    found_days = days.days_in(folded, today)
    hits: list[Suggestion] = []
    for sentence, is_question in sentences(folded):
        near = [one for one in found_days if sentence.start <= one.start < sentence.end]
        hits += _hits(sentence, is_question, near, own, today)
    heading = _of_heading(subject, today)
    kept = settle(hits, heading, folded, found_days, today, is_automatic=is_automatic)
    suggestions = tuple(_with_day(one, found_days, today) for one in kept)
    return Reading(suggestions, tuple(found_days), tuple(sums.sums_in(folded, currency)))


def _hits(sentence: Span, is_question: bool, near: Sequence[Day], own: str, today: date) -> list[Suggestion]:
    found = []
    for rule in RULES:
        if (rule.ask is Ask.TOLD and is_question) or (rule.ask is Ask.ASKED and not is_question):
            continue
        match = rule.pattern.search(sentence.text)
        if match is None or is_dispelled(rule.label, sentence.text):
            continue
        if rule.unless is not None and rule.unless.search(sentence.text):
            continue
        if rule.label is Label.PROMISES_DATE and (
            is_question or _PRETERITE.search(own, sentence.start + match.start(), sentence.start + match.end())
        ):
            continue
        if rule.denied:
            before = clause_before(sentence.text, match.start())
            head = sentence.text[: match.start()]
            if is_denied(before, match[0]) or is_supposed(head, before, is_promise=rule.label is Label.PROMISES_DATE):
                continue
        if rule.needs_day == "ahead" and not any(one.ahead >= today for one in near):
            continue
        if rule.needs_day == "behind" and not any(one.ahead <= one.behind < today for one in near):
            is_past = _PAST_ACCENT.search(own, sentence.start + match.start(), sentence.start + match.end())
            if is_past is None or not any(one.behind <= today for one in near):
                continue
        quote = own[sentence.start : sentence.end].strip()
        at = sentence.start + match.end()
        found.append(Suggestion(rule.label, rule.why, quote[:300], sentence.start, sentence.end, None, match[0], at))
    return found


def _of_heading(subject: str, today: date) -> list[Suggestion]:
    """A subject of ours that came back with «Re:» says nothing; «Respuesta automática:» does."""
    folded = fold(subject[:300])
    rules = [rule for rule in spanish_more.OUT_OF_OFFICE + english.RULES if rule.label is Label.OUT_OF_OFFICE]
    if any(rule.pattern.search(folded) for rule in rules):
        return [Suggestion(Label.OUT_OF_OFFICE, "automatic", subject[:300], 0, 0)]
    return []


def _with_day(one: Suggestion, found: Sequence[Day], today: date) -> Suggestion:
    """Give it the day that stands in its sentence, or else the nearest after it, as it must be meant."""
    if one.label is Label.OUT_OF_OFFICE:
        return one._replace(day=max((day.ahead for day in found if day.ahead >= today), default=None))
    if one.label is Label.HAS_PAID:
        inside = [day for day in found if one.start <= day.start < one.end and day.behind <= today]
        at_once = today if _JUST_NOW.search(fold(one.quote)) else None
        return one._replace(day=inside[0].behind if inside else at_once)
    if one.label in (Label.PROMISES_DATE, Label.ASKS_FOR_TIME):
        inside = [day for day in found if one.start <= day.start < one.end and day.ahead >= today]
        nearest = min(inside, key=lambda day: (day.is_vague, abs(day.start - one.at)), default=None)
        return one._replace(day=nearest.ahead if nearest else None)
    return one
