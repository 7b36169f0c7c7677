"""What a customer may answer on their page, and what is asked of an answer before it is taken."""

from dataclasses import dataclass
from datetime import date, timedelta

from amistoso.core.letter_facts import one_line

KINDS = ("right", "missing", "wrong", "waiting")
ABOUT = ("amount", "order-number", "goods", "recipient", "other")
MAX_TEXT = 2000
MAX_REASON = 300
MAX_A_DAY = 40  # answers by one link: more is no person

ABOUT_WORDS = {
    "amount": "El importe no es correcto",
    "order-number": "Falta el número de pedido, o no es correcto",
    "goods": "La mercancía o el trabajo no fue como se acordó",
    "recipient": "La factura no es para nosotros",
    "other": "Algo no está bien",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One answer as it came: kind, what is wrong, in their words, and until when approval takes."""

    kind: str
    about: str = ""
    text: str = ""
    until_on: date | None = None
    minor: int | None = None  # of what is not right; none: all of it

    @property
    def reason(self) -> str:
        """Write what is wrong in one line, for the dispute that it opens."""
        return one_line(": ".join(part for part in (ABOUT_WORDS.get(self.about, ""), self.text) if part), MAX_REASON)


def cleaned(said: Said) -> Said:
    """Keep the words and the line breaks; leave out what no one can see."""
    kept = "".join(one for one in said.text.replace("\r\n", "\n") if one == "\n" or one.isprintable())
    text = kept.strip()[:MAX_TEXT]
    if said.kind == "wrong":
        return Said("wrong", said.about, text, minor=said.minor)
    if said.kind == "waiting":
        return Said("waiting", "", text, said.until_on)
    return Said(said.kind, "", text)


def problem_of(said: Said, today: date) -> str:
    """Return the code of what is missing, or nothing."""
    if said.kind not in KINDS:
        return "answer-unknown"
    if said.kind == "wrong" and said.about not in ABOUT:
        return "answer-about-missing"
    if said.kind == "wrong" and said.about == "other" and not said.text:
        return "answer-text-missing"
    if said.kind == "wrong" and said.minor is not None and said.minor <= 0:
        return "answer-amount"
    if said.kind == "waiting" and (said.until_on is None or said.until_on <= today):
        return "answer-date-past"
    return ""


def held_until(said: Said, today: date, most_days: int) -> date:
    """Wait for the day they named, and never longer than the policy allows without a person."""
    latest = today + timedelta(days=most_days)
    return min(said.until_on, latest) if said.until_on else latest
