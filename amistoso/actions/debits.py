"""Follow what became of debits: the money came, it came back, or a person said that it was other money after all.

Called wherever a payment changes, with the customers whose it is; what the bank says is the only judge.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.db.models import Q

from amistoso.core import return_words, returns
from amistoso.core.creditor_references import BATCH, DEBIT, targets_in
from amistoso.models import IN_FLIGHT, Allocation, AllocationSource, BankLine, Company, Debit, DebitState
from amistoso.queries import debits as reading

EARLY = timedelta(days=reading.EARLY_DAYS)


def follow(*, company: Company, customer_ids: Iterable[int]) -> int:
    """Bring the debits of these customers in line with the bank; return how many changed."""
    watched = Debit.objects.filter(
        Q(state__in=(DebitState.EXPORTED, DebitState.PAID)) | Q(state=DebitState.RETURNED, line__isnull=False),
        company=company,
    )
    if not watched.exists():  # most companies have none, and every payment of theirs passes here
        return 0
    found = list(
        watched.filter(customer__in=set(customer_ids)).select_related("remittance", "instalment").order_by("id")
    )
    if not found:
        return 0
    items = _items_of(company, found)
    live = _allocations(company, items)
    back = reading.lines_naming(company=company, debits=found)
    changed = 0
    for debit in found:
        own = [one for item_id in items[debit.id] for one in live[item_id]]
        returned = next((one for one in back.get(debit.end_to_end_id, ()) if one.amount_minor < 0), None)
        if debit.state == DebitState.PAID:
            changed += _unpay(debit, own)
        elif debit.state == DebitState.RETURNED:
            changed += _repay(debit, own)
        elif returned is not None:
            changed += _become(debit, DebitState.RETURNED, _why(returned))
        else:
            changed += _pay(company, debit, own)
    return changed


def _items_of(company: Company, debits: Sequence[Debit]) -> dict[int, list[int]]:
    plans = {one.instalment.agreement_id for one in debits if one.instalment is not None}
    agreed: dict[int, list[int]] = defaultdict(list)
    for agreement_id, item_id in reading.agreed_items(company=company, agreement_ids=plans):
        agreed[agreement_id].append(item_id)
    return {
        one.id: agreed[one.instalment.agreement_id] if one.instalment is not None else [one.item_id or 0]
        for one in debits
    }


def _allocations(company: Company, items: dict[int, list[int]]) -> dict[int, list[Allocation]]:
    ids = {item_id for own in items.values() for item_id in own}
    found: dict[int, list[Allocation]] = defaultdict(list)
    known = Allocation.objects.filter(company=company, item__in=ids, source=AllocationSource.BANK)
    for one in known.select_related("bank_line", "undone_by").order_by("id"):
        found[one.item_id].append(one)
    return found


def _pay(company: Company, debit: Debit, own: Sequence[Allocation]) -> int:
    """The line that names it paid it; failing that the one that settled just this sum when the bank was to collect."""
    line = _payer(company, debit, [one for one in own if one.undone_at is None])
    if line is None:
        return 0
    waiting = Debit.objects.filter(id=debit.id, state=DebitState.EXPORTED)
    return waiting.update(state=DebitState.PAID, line=line, because="")


def _payer(company: Company, debit: Debit, live: Sequence[Allocation]) -> BankLine | None:
    sums: dict[int, int] = defaultdict(int)
    lines: dict[int, BankLine] = {}
    for one in live:
        if one.bank_line is not None:
            sums[one.bank_line.id] += one.amount_minor
            lines[one.bank_line.id] = one.bank_line
    for line_id, line in lines.items():
        named = targets_in(f"{line.end_to_end_id} {line.reference} {line.creditor_reference} {line.text}", company.id)
        if (DEBIT, debit.id) in named or (BATCH, debit.remittance_id) in named:
            return line
        is_time = line.booked_on >= debit.remittance.collect_on - EARLY
        if is_time and sums[line_id] >= debit.amount_minor and not line.payer_iban:  # a transfer tells whose it is
            return line
    return None


def _unpay(debit: Debit, own: Sequence[Allocation]) -> int:
    """What had paid it is undone: by the bank, then it came back; by a person, then we wait for its money again."""
    theirs = [one for one in own if one.bank_line_id == debit.line_id]
    if _live_minor(theirs) >= debit.amount_minor:
        return 0
    gone = [one.undone_by for one in theirs if one.undone_by is not None and one.undone_by.amount_minor < 0]
    if gone:
        return _become(debit, DebitState.RETURNED, _why(gone[-1]))
    if not _is_alone(debit):
        return 0
    return Debit.objects.filter(id=debit.id, state=DebitState.PAID).update(state=DebitState.EXPORTED, line=None)


def _repay(debit: Debit, own: Sequence[Allocation]) -> int:
    """The return was of something else: what the line had paid is paid again."""
    theirs = [one for one in own if one.bank_line_id == debit.line_id]
    if _live_minor(theirs) < debit.amount_minor or not _is_alone(debit):
        return 0
    return _become(debit, DebitState.PAID, "")


def _live_minor(own: Iterable[Allocation]) -> int:
    return sum(one.amount_minor for one in own if one.undone_at is None)


def _is_alone(debit: Debit) -> bool:
    """Say whether nothing newer asks for the same: what was is not to stand in the way of what is."""
    same = Debit.objects.filter(company=debit.company_id, item=debit.item_id, instalment=debit.instalment_id)
    return not same.exclude(id=debit.id).filter(state__in=(*IN_FLIGHT, DebitState.PAID)).exists()


def _why(line: BankLine) -> str:
    return return_words.sentence(returns.code_of(line.return_code, line.text))


def _become(debit: Debit, state: DebitState, because: str) -> int:
    return Debit.objects.filter(id=debit.id, state=debit.state).update(state=state, because=because[:300])
