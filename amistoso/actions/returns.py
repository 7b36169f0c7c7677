"""Money that had been collected and came back: exactly what it had paid is open again, and a person looks first.

Nothing automatic is said to the customer until somebody has: a return is a hold and a task, never a harsher step.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import F

from amistoso.actions import events, holds, incidents, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import match_words, return_words, wording
from amistoso.core import returns as core
from amistoso.core.matches import Match, Proposal, Status
from amistoso.models import Allocation, BankLine, BankLineState, Company, Item, PaymentReturn
from amistoso.queries import matching as reading
from amistoso.queries.sql import in_batches, of_ids

BATCH = 100  # returns in one transaction
MOST_CONCERNED = 10  # customers held for a return that may be theirs


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
    _take_back(company, line_id, way, because, actor, today, at)
    return BankLine.objects.get(company=company, id=line_id)


def _take_back(
    company: Company, line_id: int, way: Proposal, because: str, actor: str, today: date, at: datetime
) -> None:
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        if not BankLine.objects.filter(id=line.id, state=BankLineState.OPEN, amount_minor__lt=0).update(
            state=BankLineState.APPLIED, because=because[:300], thought=F("customer")
        ):
            raise Refusal("line-state", f"El apunte está «{line.get_state_display()}».", "Vuelva a abrir la página.")
        undone = _undo(company, line, way.undoes, at)
        _take_unspent(way.unspent)
        items = posting.locked_items(company, [*(one.item_id for one in undone), *(one.item_id for one in way.parts)])
        for item in items.values():
            posting.bring_open_in_line(item)
        customers = _minors(undone, items, way, company)
        if not undone and not way.unspent:  # what it took back was open again before the bank told of it
            customers = {item.customer_id: -line.amount_minor for item in items.values()}
        BankLine.objects.filter(id=line.id).update(
            returns=_whole(line, undone, way), customer=min(customers, default=None)
        )
        _free_others(company, line, keep=set(customers), actor=actor, today=today, at=at)
        for customer_id, minor in sorted(customers.items()):
            _concern(company, line, customer_id, minor, actor, today, at, is_certain=True)
            told = [[item.number, item.id] for item in items.values() if item.customer_id == customer_id]
            data: dict[str, object] = {"items": told, "minor": minor, "because": because[:300]}
            posting.record(company, line, "return-payment", customer_id, data, actor, at)
        posting.stir(company, customers, today, payments_changed=True)


def _whole(line: BankLine, undone: Sequence[Allocation], way: Proposal) -> int | None:
    """Return the one payment that explains every cent; with a bank's fee the allocations alone tell what it was."""
    sources = {one.bank_line_id for one in undone if one.bank_line_id} | {source for source, _ in way.unspent}
    minor = sum(one.amount_minor for one in undone) + sum(minor for _, minor in way.unspent)
    return sources.pop() if len(sources) == 1 and minor == -line.amount_minor else None


def _undo(company: Company, line: BankLine, ids: Iterable[int], at: datetime) -> list[Allocation]:
    """Undo each once; money of a bank line is noted there as gone back."""
    undone = []
    wanted = of_ids(Allocation.objects.select_for_update(), company_id=company.id, ids=ids).order_by("id")
    for one in wanted:
        if not Allocation.objects.filter(id=one.id, undone_at=None).update(undone_at=at, undone_by=line):
            raise Refusal("proposal-gone", "Ese cobro ya estaba deshecho.", "Vuelva a abrir el apunte.")
        undone.append(one)
    _note_returned(undone, 1)
    return undone


def _note_returned(undone: Sequence[Allocation], sign: int) -> None:
    """A payment's line tells how much of it went back; a credit note it had netted comes to nothing there."""
    sums: dict[int, int] = {}
    for one in undone:
        if one.bank_line_id is not None:
            sums[one.bank_line_id] = sums.get(one.bank_line_id, 0) + sign * one.amount_minor
    for source_id, minor in sorted(sums.items()):
        BankLine.objects.filter(id=source_id).update(returned_minor=F("returned_minor") + minor, is_for_person=True)


def _take_unspent(unspent: Sequence[tuple[int, int]]) -> None:
    for source_id, minor in unspent:
        if not posting.send_back(line_id=source_id, minor=minor):
            raise Refusal("proposal-gone", "Ese dinero ya está aplicado.", "Vuelva a abrir el apunte.")


def _minors(undone: Sequence[Allocation], items: dict[int, Item], way: Proposal, company: Company) -> dict[int, int]:
    """Return customer -> how much of theirs went back."""
    found: dict[int, int] = {}
    for one in undone:
        customer_id = items[one.item_id].customer_id
        found[customer_id] = found.get(customer_id, 0) + one.amount_minor
    if not way.unspent:
        return found
    sources = BankLine.objects.filter(company=company, id__in=[one for one, _ in way.unspent])
    owners = dict(sources.values_list("id", "customer_id"))
    for source_id, minor in way.unspent:
        if owner := owners.get(source_id):
            found[owner] = found.get(owner, 0) + minor
    return found


def concern(*, company: Company, line: BankLine, match: Match, actor: str, today: date, at: datetime) -> set[int]:
    """Hold the customers whose payment a doubtful return may be; return them. Nothing of theirs is opened again."""
    ids = {one.customer_id for one in match.proposals[:MOST_CONCERNED] if one.customer_id}
    if match.customer_id is not None:
        ids.add(match.customer_id)
    told = set(PaymentReturn.objects.filter(line=line).values_list("customer_id", flat=True))
    for customer_id in sorted(ids - told):
        _concern(company, line, customer_id, -line.amount_minor, actor, today, at, is_certain=False)
    return ids - told


def _concern(
    company: Company,
    line: BankLine,
    customer_id: int,
    minor: int,
    actor: str,
    today: date,
    at: datetime,
    *,
    is_certain: bool,
) -> None:
    known = PaymentReturn.objects.select_related("hold").filter(line=line, customer_id=customer_id).first()
    code = core.code_of(line.return_code, line.text)[:10]
    amount = wording.money_text(minor, line.currency, "es")
    doubt = "" if is_certain else " (puede ser suya o de otro)"
    reason = f"Devolución de {amount} del {line.booked_on:%d/%m/%Y}{doubt}. {return_words.sentence(code)}"
    if known is not None:
        PaymentReturn.objects.filter(id=known.id).update(is_certain=is_certain, amount_minor=minor)
        if known.hold.lifted_at is not None:  # a person looked at a doubt: what is certain now is another matter
            _hold_again(known, reason, actor, today, at)
    else:
        made = holds.hold(company=company, customer_id=customer_id, reason=reason, actor=actor, today=today, at=at)
        PaymentReturn.objects.create(
            company=company, line=line, customer_id=customer_id, currency=line.currency, amount_minor=minor, code=code,
            returned_on=line.booked_on, is_certain=is_certain, hold=made,
        )  # fmt: skip
    if is_certain and return_words.meaning_of(code).is_incident:
        incidents.note(company_id=company.id, customer_id=customer_id, on=line.booked_on)


def _hold_again(their: PaymentReturn, reason: str, actor: str, today: date, at: datetime) -> None:
    made = holds.hold(
        company=their.company, customer_id=their.customer_id, reason=reason, actor=actor, today=today, at=at
    )
    PaymentReturn.objects.filter(id=their.id).update(hold=made)


def _free_others(company: Company, line: BankLine, *, keep: set[int], actor: str, today: date, at: datetime) -> None:
    """Whoever was held because the return might be theirs is free, now that it is somebody else's or nobody's."""
    others = PaymentReturn.objects.filter(company=company, line=line, is_certain=False).exclude(customer_id__in=keep)
    for one in others.order_by("id"):
        holds.lift(company=company, hold_id=one.hold_id, actor=actor, today=today, at=at)


def seen(*, company: Company, return_id: int, actor: str, today: date, at: datetime, note: str = "") -> bool:
    """A person has looked at a return: the customer may be written to again. Twice is the same as once."""
    found = PaymentReturn.objects.filter(company=company, id=return_id).first()
    if found is None:
        raise Refusal("return-unknown", f"No hay ninguna devolución {return_id}.", "Vuelva a abrir la página de hoy.")
    with transaction.atomic():
        if not holds.lift(company=company, hold_id=found.hold_id, actor=actor, today=today, at=at):
            return False
        data: dict[str, object] = {"note": note[:300], "code": found.code, "minor": found.amount_minor}
        events.note(found, verb="see-return", actor=actor, at=at, data=data, noun="bankline")
    return True


def set_aside(company: Company, line: BankLine, actor: str, today: date, at: datetime) -> None:
    """The money that went out was no return after all."""
    _free_others(company, line, keep=set(), actor=actor, today=today, at=at)


def wait_again(company: Company, line: BankLine, actor: str, today: date, at: datetime) -> None:
    """It may be a return after all: whoever was set free is held again until somebody has looked."""
    freed = PaymentReturn.objects.filter(company=company, line=line, is_certain=False, hold__lifted_at__isnull=False)
    for one in freed.select_related("company", "hold").order_by("id"):
        _hold_again(one, one.hold.reason, actor, today, at)


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
    _note_returned(undone, -1)
    Allocation.objects.filter(company=company, undone_by=line).update(undone_by=None)
    for item in items.values():
        if posting.is_overpaid(item):
            message = f"La factura {item.number} se ha vuelto a cobrar mientras tanto."
            raise Refusal("item-taken", message, "Deshaga antes ese cobro.")
        posting.bring_open_in_line(item)
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
    wait_again(company, line, actor, today, at)
    posting.stir(company, customers, today, payments_changed=True)


def _unspent_of(line: BankLine, undone: Sequence[Allocation]) -> list[tuple[int, int]]:
    """What went back beyond the allocations was money of the one payment it returns that had settled nothing."""
    minor = -line.amount_minor - sum(one.amount_minor for one in undone)
    return [(line.returns_id, minor)] if line.returns_id is not None and minor > 0 else []


def apply_certain(*, company: Company, matches: Sequence[Match], actor: str, today: date, at: datetime) -> set[int]:
    """Take back what leaves no doubt, hold whom the rest may concern; return the lines that were taken back."""
    done = set()
    for batch in in_batches(matches, BATCH):
        with transaction.atomic():
            for match in batch:
                if _apply(company, match, actor, today, at):
                    done.add(match.line.id)
    return done


def _apply(company: Company, match: Match, actor: str, today: date, at: datetime) -> bool:
    if match.status is not Status.APPLIED:
        line = posting.line_of(company, match.line.id)
        concern(company=company, line=line, match=match, actor=actor, today=today, at=at)
        return False
    (way, *_) = ways_of(match)
    because = match_words.because(match.reasons)
    try:
        _take_back(company, match.line.id, way, because, actor, today, at)
    except Refusal:
        return False  # changed meanwhile: the next run sees it as it is then
    return True
