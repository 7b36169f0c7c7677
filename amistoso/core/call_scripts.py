"""What to say on the telephone, for this case: to open, to listen, what may be offered, to close with a day.

Pure: the situation and what policy grants in, sentences out. The words are in `call_words`; the tone guard reads them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from amistoso.core import call_words, wording

MIN_INSTALMENTS = 2


@dataclass(frozen=True, slots=True)
class Offerable:
    """What the person who calls may grant by themselves; beyond it, they say when they will answer."""

    months: int = 6
    extension_days: int = 30
    least_instalment_minor: int = 5_000
    approval_above_minor: int = 1_000_000
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the script adapts to. Flags may come together: the most delicate one gives the words."""

    company: str
    caller: str
    today: date
    contact: str = ""
    overdue: Mapping[str, int] = field(default_factory=dict)  # currency -> minor units
    invoices: Sequence[str] = ()
    oldest_due_on: date | None = None
    callback_phone: str = ""
    tier: str = "standard"
    tier_because: str = ""
    disputed: str = ""  # number of an invoice in dispute
    broken_promise_on: date | None = None
    agreement_missed: bool = False
    promised_by: date | None = None  # a promise is running: nothing of it is asked
    agreed_call: str = ""  # agreed or awaited
    reason: str = ""  # of core.lateness.REASONS, where it is live
    unanswered: int = 0
    unapplied: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    kind: str
    because: str  # why these words, for the person who calls
    opening: tuple[str, ...]
    questions: tuple[str, ...]
    alternatives: tuple[str, ...]
    closing: tuple[str, ...]
    voicemail: str
    care: tuple[str, ...]  # what to mind, not to be said

    @property
    def said(self) -> tuple[str, ...]:
        """Return all that the customer may hear."""
        return (*self.opening, *self.questions, *self.alternatives, *self.closing, self.voicemail)


def kind_of(situation: Situation) -> str:
    """Return which script fits: what they wait for from us comes before what we wait for from them."""
    ordered = (
        ("dispute", bool(situation.disputed) or situation.reason == "dispute"),
        ("money-unplaced", situation.unapplied),
        ("nothing-overdue", not any(minor > 0 for minor in situation.overdue.values())),
        ("agreed-call", bool(situation.agreed_call)),
        ("promise-broken", situation.broken_promise_on is not None),
        ("agreement-missed", situation.agreement_missed),
        ("promise-running", situation.promised_by is not None),
        ("cash-flow", situation.reason == "cash-flow"),
        ("approval-pending", situation.reason == "approval-pending"),
        ("administration", situation.reason == "administration"),
        ("unanswered", situation.unanswered > 0),
        ("first-slip", situation.tier == "delicate"),
        ("new", situation.tier == "new"),
        ("usual", situation.tier == "usually-late"),
    )
    return next((kind for kind, holds in ordered if holds), "general")


def script(situation: Situation, offers: Offerable, language: str, register: str) -> Script:
    """Write the script in the customer's language, as usted or tú."""
    kind = kind_of(situation)
    speaks = wording.language_of(language)
    words = call_words.WORDS[speaks]
    values = _values(situation, speaks)

    def say(lines: Sequence[str]) -> tuple[str, ...]:
        told = (call_words.addressed(wording.filled(line, values), register) for line in lines if _fits(line, values))
        return tuple(" ".join(line.split()) for line in told)

    own = words[kind]
    general = words["general"]
    alternatives = own.get("alternatives", general["alternatives"])
    return Script(
        kind=kind,
        because=say(own["because"])[0],
        opening=say((*words["greeting"]["opening"], *own["opening"])),
        questions=say(own.get("questions", general["questions"])),
        alternatives=say((*alternatives, *_offers(situation, offers, words, kind))),
        closing=say(own.get("closing", general["closing"])),
        voicemail=say(words["greeting"]["voicemail"])[0],
        care=say((*own.get("care", ()), *words["greeting"]["care"])),
    )


def _fits(line: str, values: Mapping[str, str]) -> bool:
    """A sentence about something that is not known here is not said."""
    return all(values.get(slot) for slot in wording.slots(line))


def _values(situation: Situation, language: str) -> dict[str, str]:
    totals = [wording.money_text(minor, currency, language) for currency, minor in sorted(situation.overdue.items())]
    both = {"es": " y ", "en": " and "}[language]
    dates = {
        "due": situation.oldest_due_on, "broken": situation.broken_promise_on, "promised": situation.promised_by,
    }  # fmt: skip
    count = len(situation.invoices)
    return {
        "me": situation.caller or situation.company,
        "company": situation.company,
        "who": situation.contact
        or {"es": "la persona que lleva los pagos", "en": "the person who deals with payments"}[language],
        "total": both.join(totals),
        "one": situation.invoices[0] if count == 1 else "",
        "many": str(count) if count > 1 else "",
        "disputed": situation.disputed,
        "phone": situation.callback_phone,
        "tries": str(situation.unanswered or ""),
        **{name: wording.long_date_text(day, language) if day else "" for name, day in dates.items()},
    }


_WHOEVER = {"es": "la persona que lleva los pagos", "en": "the person who deals with payments"}


def _offers(
    situation: Situation, offers: Offerable, words: Mapping[str, Mapping[str, Sequence[str]]], kind: str
) -> list[str]:
    """Say what may be granted of what is overdue; nothing while we owe them an answer or the money may be here."""
    if kind in call_words.WITHOUT_OFFERS:
        return []
    lines = words["offers"]
    total = situation.overdue.get(offers.currency, 0)
    found = []
    if offers.extension_days and kind != "agreement-missed":
        found.append(lines["extension"][0].replace("{days}", str(offers.extension_days)))
    most = min(offers.months, total // max(offers.least_instalment_minor, 1))
    if most >= MIN_INSTALMENTS:
        share = f"{most}"
        code = "instalments-above" if total > offers.approval_above_minor else "instalments"
        found.append(lines[code][0].replace("{months}", share))
    return found
