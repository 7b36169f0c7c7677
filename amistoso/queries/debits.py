"""Which debits a bank line pays or returns: by the identifiers that we gave the bank, or by the sum of a batch."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta

from django.db.models import QuerySet

from amistoso.core import creditor_references, matching, remittances
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Line, Match, OpenItem, Part, Proposal, Reason, Status, reason
from amistoso.core.returns import Paid
from amistoso.models import AgreementItem, BankLine, Company, Debit, DebitState, Item

EARLY_DAYS = 1  # a bank may book a batch the day before it has the money
BY_SUM_SCORE = 85


def find(*, company: Company, lines: Iterable[Line]) -> list[LineMatch]:
    """Say which lines are the money of debits that they name; one that no longer fits is left to the others."""
    named = {line.id: (line, debits) for line in lines if (debits := _named(company, line))}
    found = []
    for line, debits in named.values():
        parts = parts_of(company=company, debits=debits)
        if parts is not None and sum(one.amount_minor for one in debits) == line.unapplied_minor:
            found.append(_match(company, line, debits, parts))
    return found


def _named(company: Company, line: Line) -> list[Debit]:
    """Return the debits under way whose sum the line is: those it names, or the batch it names."""
    if line.amount_minor <= 0 or "RF" not in (texts := " ".join(matching.texts_of(line)).upper()):
        return []
    targets = creditor_references.targets_in(texts, company.id)
    own = {one.id for one in targets if one.kind == creditor_references.DEBIT}
    batches = {one.id for one in targets if one.kind == creditor_references.BATCH}
    if own:
        return list(_exported(company).filter(id__in=own))
    for group in _groups(_exported(company).filter(remittance__in=batches) if batches else ()):
        if sum(one.amount_minor for one in group) == line.unapplied_minor:
            return group
    return []


def _exported(company: Company) -> QuerySet[Debit]:
    found = Debit.objects.filter(company=company, state=DebitState.EXPORTED)
    return found.select_related("remittance", "instalment").order_by("id")


def _groups(debits: Iterable[Debit]) -> list[list[Debit]]:
    """Return what a bank may book as one: a whole file, or one of its batches."""
    files: dict[int, list[Debit]] = defaultdict(list)
    batches: dict[tuple[int, str], list[Debit]] = defaultdict(list)
    for one in debits:
        files[one.remittance_id].append(one)
        batches[one.remittance_id, one.sequence].append(one)
    whole = list(files.values())
    return [*whole, *(group for group in batches.values() if group not in whole)]


def group_of(debits: Sequence[Debit], line: BankLine) -> list[Debit]:
    """Return which of the debits of a remittance a line is the sum of: all, one batch, or the only one so large."""
    single = [one for one in debits if one.amount_minor == line.unapplied_minor]
    for group in [*_groups(debits), single[:1] if len(single) == 1 else []]:
        if group and sum(one.amount_minor for one in group) == line.unapplied_minor:
            return list(group)
    return []


def parts_of(*, company: Company, debits: Sequence[Debit]) -> list[Part] | None:
    """Say what the money of these debits settles; None where something is not open to that amount any more.

    An instalment settles the items of its agreement, the oldest first.
    """
    agreements = {one.instalment.agreement_id for one in debits if one.instalment is not None}
    agreed: dict[int, list[int]] = defaultdict(list)
    for agreement_id, item_id in agreed_items(company=company, agreement_ids=agreements):
        agreed[agreement_id].append(item_id)
    wanted = {one.item_id for one in debits if one.item_id is not None} | {i for ids in agreed.values() for i in ids}
    opened = dict(Item.objects.filter(company=company, id__in=wanted, open_minor__gt=0).values_list("id", "open_minor"))
    settled: dict[int, int] = defaultdict(int)
    for debit in debits:
        left = debit.amount_minor
        mine = agreed[debit.instalment.agreement_id] if debit.instalment is not None else [debit.item_id or 0]
        for item_id in mine:
            taken = min(left, opened.get(item_id, 0))
            if taken:
                opened[item_id] -= taken
                settled[item_id] += taken
                left -= taken
        if left:
            return None
    return [Part(item_id, minor) for item_id, minor in settled.items()]


def _match(company: Company, line: Line, debits: Sequence[Debit], parts: Sequence[Part]) -> LineMatch:
    items = _items(company, parts)
    customers = sorted({one.customer_id for one in debits})
    customer_id = customers[0] if len(customers) == 1 else None
    because = (_because(debits),)
    way = Proposal(customers[0], tuple(parts), 100, because)
    if way.key in line.rejected:
        return LineMatch(Match(line, Status.NONE, because, customer_id), {})
    if line.is_for_person:
        return LineMatch(Match(line, Status.PROPOSED, because, customer_id, score=100, proposals=(way,)), items)
    return LineMatch(Match(line, Status.APPLIED, because, customer_id, tuple(parts), 100), items)


def _because(debits: Sequence[Debit]) -> Reason:
    return reason("direct-debit", on=f"{debits[0].remittance.collect_on:%d/%m/%Y}", count=len(debits))


def _items(company: Company, parts: Iterable[Part]) -> dict[int, OpenItem]:
    rows = Item.objects.filter(company=company, id__in=[part.item_id for part in parts])
    fields = ("id", "invoice_id", "customer_id", "number", "issued_on", "due_on", "currency", "open_minor")
    return {row[0]: OpenItem(*row) for row in rows.values_list(*fields)}


def by_sum(*, company: Company, found: Sequence[LineMatch]) -> dict[int, LineMatch]:
    """Offer the batch of which a line in doubt is exactly the sum: many banks book it without naming it."""
    doubtful = [
        one for one in found if one.status in (Status.PROPOSED, Status.NONE) and one.match.line.amount_minor > 0
    ]
    if not doubtful or not (groups := _groups(_exported(company))):
        return {}
    sums: dict[int, list[list[Debit]]] = defaultdict(list)
    for group in groups:
        sums[sum(one.amount_minor for one in group)].append(group)
    better = {}
    for one in doubtful:
        line = one.match.line
        fitting = [group for group in sums.get(line.unapplied_minor, ()) if _is_about(line, group)]
        if len(fitting) == 1 and line.currency == remittances.CURRENCY:
            better.update(_offered(company, one, fitting[0]))
    return better


def _is_about(line: Line, group: Sequence[Debit]) -> bool:
    on = group[0].remittance.collect_on
    return on - timedelta(days=EARLY_DAYS) <= line.booked_on <= remittances.settled_by(on)


def _offered(company: Company, one: LineMatch, group: Sequence[Debit]) -> dict[int, LineMatch]:
    parts = parts_of(company=company, debits=group)
    if parts is None:
        return {}
    on = f"{group[0].remittance.collect_on:%d/%m/%Y}"
    because = (reason("direct-debit-sum", on=on, count=len(group)),)
    way = Proposal(group[0].customer_id, tuple(parts), BY_SUM_SCORE, because)
    if way.key in one.match.line.rejected:
        return {}
    others = tuple(other for other in one.match.proposals if other.key != way.key)
    line = one.match.line
    match = Match(
        line, Status.PROPOSED, one.match.reasons or because, one.match.customer_id, score=BY_SUM_SCORE,
        proposals=(way, *others),
    )  # fmt: skip
    return {line.id: LineMatch(match, {**one.items, **_items(company, parts)})}


def agreed_items(*, company: Company, agreement_ids: Collection[int]) -> list[tuple[int, int]]:
    """Return agreement and item of each, the oldest first."""
    rows = AgreementItem.objects.filter(agreement__in=agreement_ids, agreement__company=company)
    return list(rows.order_by("item__due_on", "item_id").values_list("agreement_id", "item_id"))


def named_in(*, company: Company, texts: Iterable[str]) -> QuerySet[Debit]:
    """Return the debits that a return may name: by our identifier of it."""
    said = " ".join(texts)
    own = {t.id for t in creditor_references.targets_in(said, company.id) if t.kind == creditor_references.DEBIT}
    return Debit.objects.filter(company=company, id__in=own)


def told(*, company: Company, paid: Sequence[Paid]) -> list[Paid]:
    """Give what a batch paid the identifiers of its debits: the batch's own line names none of them."""
    lines = {one.line_id for one in paid if one.line_id is not None}
    known: dict[tuple[int, int], Debit] = {}
    for debit in _paid_by(company, lines):
        for item_id in _items_of(debit):
            known[debit.line_id or 0, item_id] = debit
    if not known:
        return list(paid)
    return [
        one if (its := known.get((one.line_id or 0, one.item_id or 0))) is None
        else one._replace(
            end_to_end_id=its.end_to_end_id, mandate_id=its.mandate.reference, payer_iban=its.mandate.iban,
            payer_name=its.mandate.holder,
        )
        for one in paid
    ]  # fmt: skip


def _paid_by(company: Company, lines: Collection[int]) -> QuerySet[Debit]:
    found = Debit.objects.filter(company=company, state=DebitState.PAID, line__in=lines).order_by("id")
    return found.select_related("mandate", "instalment").prefetch_related("instalment__agreement__items")


def _items_of(debit: Debit) -> list[int]:
    if debit.instalment is None:
        return [debit.item_id or 0]
    return [part.item_id for part in debit.instalment.agreement.items.all()]


def lines_naming(*, company: Company, debits: Sequence[Debit]) -> Mapping[str, list[BankLine]]:
    """Return end-to-end identifier -> the bank lines that carry it."""
    found: dict[str, list[BankLine]] = defaultdict(list)
    ids = [one.end_to_end_id for one in debits if one.end_to_end_id]
    for line in BankLine.objects.filter(company=company, end_to_end_id__in=ids).order_by("id"):
        found[line.end_to_end_id].append(line)
    return found
