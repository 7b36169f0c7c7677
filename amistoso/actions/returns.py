"""Money that had been collected and came back: exactly what it had paid is open again, and a person looks first.

Nothing automatic is said to the customer until somebody has: a return is a hold and a task, never a harsher step.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import F

from amistoso.actions import concerns, holds, incidents, posting, taking_back
from amistoso.actions.refusals import Refusal
from amistoso.actions.taking_back import Wanted
from amistoso.core import match_words
from amistoso.core.matches import Match, Proposal, Status
from amistoso.models import Allocation, BankLine, BankLineState, Company, PaymentReturn
from amistoso.queries import matching as reading
from amistoso.queries.sql import in_batches

BATCH = 100  # returns in one transaction


def accept(*, company: Company, line_id: int, key: str, actor: str, today: date, at: datetime) -> BankLine:
    """Take back what a person says the return takes back."""
    for found in reading.find_matches(company=company, line_ids=[line_id]):
        for way in ways_of(found.match):
            if way.key == key:
                said = f"{actor}: {match_words.because(way.reasons)}"
                return take_back(
                    company=company, line_id=line_id, way=way, because=said, actor=actor, today=today, at=at
                )
    message = "Esa devolución ya no encaja: lo cobrado ha cambiado."
    raise Refusal("proposal-gone", message, "Vuelva a abrir el apunte y elija entre las de ahora.")


def ways_of(match: Match) -> list[Proposal]:
    own = Proposal(match.customer_id or 0, match.parts, match.score, match.reasons, match.undoes, match.unspent)
    return [own, *match.proposals] if match.undoes or match.unspent or match.parts else list(match.proposals)


def take_back(
    *, company: Company, line_id: int, way: Proposal, because: str, actor: str, today: date, at: datetime
) -> BankLine:
    """Undo the allocations that the return takes back, hold its customers, and leave the history as it was."""
    wanted = [Wanted(line_id, way, because)]
    with transaction.atomic():
        refused = taking_back.take_back_many(company=company, wanted=wanted, actor=actor, today=today, at=at)
        if line_id in refused:
            raise refused[line_id]
    return BankLine.objects.get(company=company, id=line_id)


def undo(*, company: Company, line: BankLine, actor: str, today: date, at: datetime, because: str) -> None:
    """Say that a return took back something else: the same payments count again, where there is room."""
    undone = list(Allocation.objects.filter(company=company, undone_by=line).order_by("id"))
    unspent = _unspent_of(line, undone)
    concerned = PaymentReturn.objects.filter(company=company, line=line, is_certain=True).order_by("id")
    if not undone and not unspent and not (line.state == BankLineState.APPLIED and concerned.exists()):
        raise Refusal("nothing-applied", "Ese apunte no está aplicado a nada.", "No hay nada que deshacer.")
    items = posting.locked_items(company, [one.item_id for one in undone])
    for one in undone:
        posting.add_again(one, one.amount_minor)
    taking_back.note_returned(undone, -1)
    Allocation.objects.filter(company=company, undone_by=line).update(undone_by=None)
    for item in items.values():
        if posting.is_overpaid(item):
            message = f"La factura {item.number} se ha vuelto a cobrar mientras tanto."
            raise Refusal("item-taken", message, "Deshaga antes ese cobro.")
    posting.bring_open_in_line(items.values())
    for source_id, minor in unspent:
        posting.bring_back(line_id=source_id, minor=minor)
    BankLine.objects.filter(id=line.id).update(
        state=BankLineState.OPEN, returns=None, because="", customer=F("thought"), thought=None, is_for_person=True
    )
    for their in concerned:
        holds.lift(company=company, hold_id=their.hold_id, actor=actor, today=today, at=at)
        told = [[item.number, item.id] for item in items.values() if item.customer_id == their.customer_id]
        data: dict[str, object] = {"items": told, "minor": their.amount_minor, "because": because[:300]}
        posting.record(company, line, "undo-return", their.customer_id, data, actor, at)
    customers = set(concerned.values_list("customer_id", flat=True))
    concerned.delete()
    incidents.look_again(company=company, customer_ids=customers)
    concerns.wait_again(company, line, actor, today, at)
    posting.stir(company, customers, today, payments_changed=True)


def _unspent_of(line: BankLine, undone: Sequence[Allocation]) -> list[tuple[int, int]]:
    """What went back beyond the allocations was money of the one payment it returns that had settled nothing."""
    minor = -line.amount_minor - sum(one.amount_minor for one in undone)
    return [(line.returns_id, minor)] if line.returns_id is not None and minor > 0 else []


def apply_certain(*, company: Company, matches: Sequence[Match], actor: str, today: date, at: datetime) -> set[int]:
    """Take back what leaves no doubt, hold whom the rest may concern; return the lines that were taken back."""
    done: set[int] = set()
    for batch in in_batches(matches, BATCH):
        with transaction.atomic():
            certain = [_wanted(match) for match in batch if match.status is Status.APPLIED]
            refused = taking_back.take_back_many(company=company, wanted=certain, actor=actor, today=today, at=at)
            done |= {one.line_id for one in certain} - set(refused)  # changed meanwhile: the next run sees it
            for match in batch:
                if match.status is not Status.APPLIED:
                    line = posting.line_of(company, match.line.id)
                    concerns.concern(company=company, line=line, match=match, actor=actor, today=today, at=at)
    return done


def _wanted(match: Match) -> Wanted:
    (way, *_) = ways_of(match)
    return Wanted(match.line.id, way, match_words.because(match.reasons))
