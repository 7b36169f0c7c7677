"""The letters that wait for the printer, each with what keeps it there; and the runs that were printed."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from amistoso.core import how_to_pay, told, wording
from amistoso.core.letter_paper import address_lines
from amistoso.core.mail_merge import Merged
from amistoso.models import Company, Message, MessageState, PrintedLetter, PrintRun, PrintRunState
from amistoso.queries import quality
from amistoso.queries.cases import read_cases
from amistoso.queries.letters import address_of
from amistoso.queries.protocols import protocol_of

MOST_LETTERS = 500  # of one run: a pile that one person can fold
SHOWN_RUNS = 20
CHANGED = "Ha cambiado lo pendiente desde que se escribió: póngala al día, o anúlela."
NO_ADDRESS = "Falta la dirección postal: escríbala en la ficha del cliente."


class Queued(NamedTuple):
    """A letter of the queue. `remedy` is where what keeps it can be mended: customer, message, or only in time."""

    message: Message
    lines: tuple[str, ...]
    problem: str = ""
    remedy: str = ""


def letters(company: Company, *states: MessageState) -> QuerySet[Message]:
    """Those on paper that stand where it is said."""
    return Message.objects.filter(company=company, direction="out", channel="letter", state__in=states)


def queue(*, company: Company, today: date, at: datetime, ids: Collection[int] | None = None) -> list[Queued]:
    """Return the approved letters as they are to lie on the pile: by country, postcode and name."""
    found = letters(company, MessageState.APPROVED).select_related("customer")
    if ids is not None:
        found = found.filter(id__in=ids)
    messages = list(found.order_by("id")[: MOST_LETTERS + 1])
    return sorted(_looked_at(company, messages, today, at), key=lambda one: _place(company, one.message))


def _looked_at(company: Company, messages: Sequence[Message], today: date, at: datetime) -> list[Queued]:
    customer_ids = sorted({one.customer_id for one in messages})
    cases = read_cases(company=company, customer_ids=customer_ids, today=today, at=at)
    protocol = protocol_of(company)
    item_ids = [line.item_id for one in messages for line in told.read(one.items)]
    gate = quality.gate(company=company, customer_ids=customer_ids, item_ids=item_ids, today=today)
    looked = []
    for message in messages:
        case, items = cases[message.customer_id], told.read(message.items)
        address = address_of(message.customer)
        lines = tuple(address_lines(address, company.country))
        problem, remedy = "", ""
        if not address.is_complete:
            problem, remedy = NO_ADDRESS, "customer"
        elif not told.is_still_true(case, items, message.stage, today, message.step):
            problem, remedy = CHANGED, "message"
        elif holds := told.reasons_to_wait(case, protocol, today, guards=told.PRINTING_GUARDS):
            problem, remedy = wording.sentence(holds[0].code, dict(holds[0].values), company.language), "time"
        elif gate.whole_company:
            problem, remedy = gate.whole_company[0], "time"
        elif message.approved_by_id is None:
            problem = gate.words([line.item_id for line in items], ())
            remedy = "message" if problem else ""
        looked.append(Queued(message, lines, problem, remedy))
    return looked


def _place(company: Company, message: Message) -> tuple[bool, str, str, str, int]:
    to = message.customer
    abroad = to.country not in ("", company.country)
    return (abroad, to.country if abroad else "", to.postal_code, to.name_key, message.id)


def waiting_count(*, company: Company) -> int:
    return letters(company, MessageState.APPROVED).count()


def drafts_count(*, company: Company) -> int:
    """How many letters still wait for a person's yes."""
    return letters(company, MessageState.DRAFT).count()


def runs(*, company: Company) -> list[PrintRun]:
    """Return the latest runs, those to be confirmed first; each knows how many letters it has and how many went."""
    counted = PrintRun.objects.filter(company=company).annotate(
        count=Count("letters"), went_count=Count("letters", filter=Q(letters__went=True))
    )
    waiting = list(counted.filter(state=PrintRunState.PRINTED).order_by("-id")[:SHOWN_RUNS])
    ended = counted.exclude(state=PrintRunState.PRINTED).order_by("-id")
    return [*waiting, *ended[: SHOWN_RUNS - len(waiting)]]


def run_of(*, company: Company, run_id: int) -> PrintRun:
    return PrintRun.objects.select_related("document").get(company=company, id=run_id)


class OnPile(NamedTuple):
    """A printed letter, and what has happened since that speaks against posting it."""

    letter: PrintedLetter
    problem: str


def pile(*, company: Company, run: PrintRun, today: date) -> list[OnPile]:
    """Return the letters of a run in their order; while it waits, each is looked at once more."""
    letters = list(
        PrintedLetter.objects.filter(company=company, run=run).select_related("message__customer").order_by("place")
    )
    if run.state != PrintRunState.PRINTED:
        return [OnPile(one, "") for one in letters]
    ids = sorted({one.message.customer_id for one in letters})
    cases = read_cases(company=company, customer_ids=ids, today=today)
    return [
        OnPile(
            one,
            ""
            if told.is_still_true(
                cases[one.message.customer_id], told.read(one.message.items), one.message.stage, today, one.message.step
            )
            else "Ha cambiado lo pendiente desde que se imprimió: saque esta carta del montón.",
        )
        for one in letters
    ]


def merged(*, company: Company, run: PrintRun) -> list[Merged]:
    """Return the letters of a run for a mail merge, in the order of the pile."""
    letters = PrintedLetter.objects.filter(company=company, run=run).select_related("message__customer")
    found = []
    for one in letters.order_by("place"):
        message, items = one.message, told.read(one.message.items)
        totals: dict[str, int] = {}
        for line in items:
            totals[line.currency] = totals.get(line.currency, 0) + line.minor
        found.append(
            Merged(
                place=one.place,
                to=address_of(message.customer),
                numbers=tuple(dict.fromkeys(line.number for line in items)),
                totals=tuple(totals.items()),
                reference=how_to_pay.reference_in(message.payment_qr),
                subject=message.subject,
                day=wording.date_text(message.made_on, "es"),
            )
        )
    return found
