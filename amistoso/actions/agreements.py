"""Draw an agreement up, note that it was agreed, end it, and see day by day whether it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.db import transaction

from amistoso.actions import events, incidents, looks
from amistoso.actions.refusals import Refusal
from amistoso.core import grant_words
from amistoso.core.grants import Answer, Wish
from amistoso.models import (
    Accepted,
    Agreement,
    AgreementItem,
    AgreementKind,
    AgreementState,
    BankLine,
    BankLineState,
    Company,
    Customer,
    Instalment,
    Item,
)
from amistoso.queries import agreements as standing
from amistoso.queries import grants
from amistoso.queries.cases import bank_until_on

Plan = Sequence[tuple[date, int]]
ONE_DAY = timedelta(days=1)
REOPENED_DAYS = 400  # a debit may come back for thirteen months
MAX_WAIVED = 10**12


@dataclass(frozen=True, slots=True)
class Extras:
    """What an agreement may hold beside its instalments."""

    interest_minor: int = 0
    interest_waived_minor: int = 0
    principal_waived_minor: int = 0
    acknowledges_debt: bool = False
    replaces_id: int | None = None
    note: str = ""


PLAIN = Extras()


def agree(
    *,
    company: Company,
    customer_id: int,
    item_ids: Sequence[int],
    instalments: Plan,
    actor: str,
    today: date,
    at: datetime,
    note: str = "",
    extras: Extras = PLAIN,
) -> Agreement:
    """Note that it was agreed by word of mouth; above what `actor` may grant it waits for the owner."""
    extras = extras if extras.note or not note else replace(extras, note=note)
    with transaction.atomic():
        made = draw_up(
            company=company, customer_id=customer_id, item_ids=item_ids, instalments=instalments, extras=extras,
            actor=actor, today=today, at=at,
        )  # fmt: skip
        Agreement.objects.filter(id=made.id).update(accepted_how=Accepted.ORAL)
        made.accepted_how = Accepted.ORAL
        if not made.reasons:
            run(made=made, how=Accepted.ORAL, actor=actor, today=today, at=at)
    return made


def draw_up(
    *,
    company: Company,
    customer_id: int,
    item_ids: Sequence[int],
    instalments: Plan,
    actor: str,
    today: date,
    at: datetime,
    extras: Extras = PLAIN,
) -> Agreement:
    """Make a draft. What is open, less what is given up, plus the interest asked, is what the instalments add up to."""
    customer = Customer.objects.get(company=company, id=customer_id)
    with transaction.atomic():
        Customer.objects.select_for_update().get(id=customer.id)  # two people agree one after the other
        items = _checked_items(company, customer, item_ids, extras)
        plan = _checked_plan(items, instalments, extras, today)
        currency = items[0].currency
        wish = Wish(
            grants.granter_of(company=company, actor=actor), today, currency, sum(minor for _, minor in plan),
            tuple(plan), max(item.due_on for item in items), extras.interest_waived_minor,
            extras.principal_waived_minor,
        )  # fmt: skip
        verdict = grants.verdict(company=company, customer_id=customer.id, wish=wish)
        if verdict.answer is Answer.NO:
            raise Refusal("agreement-impossible", _said(verdict.reasons), "Cambie los plazos.")
        made = Agreement.objects.create(
            company=company, customer=customer, made_on=today, currency=currency, note=extras.note[:300],
            made_by=actor, state=AgreementState.DRAFT, kind=_kind(plan), replaces_id=extras.replaces_id,
            interest_minor=extras.interest_minor, interest_waived_minor=extras.interest_waived_minor,
            principal_waived_minor=extras.principal_waived_minor, acknowledges_debt=extras.acknowledges_debt,
            reasons=[grant_words.sentence(why, company.language) for why in verdict.reasons],
            language=standing.language_for(company=company, customer=customer),
        )  # fmt: skip
        AgreementItem.objects.bulk_create(
            AgreementItem(agreement=made, item=item, open_minor=item.open_minor) for item in items
        )
        Instalment.objects.bulk_create(
            Instalment(agreement=made, due_on=day, amount_minor=minor) for day, minor in plan
        )
        told = [[day.isoformat(), minor] for day, minor in plan]
        data = {"items": [item.number for item in items], "instalments": told, "needs_owner": made.reasons}
        events.note(made, verb="draw-up", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def _kind(plan: Plan) -> AgreementKind:
    return AgreementKind.EXTENSION if len(plan) == 1 else AgreementKind.PLAN


def _said(reasons: Sequence[object]) -> str:
    return " ".join(grant_words.sentence(why, "es") for why in reasons)  # type: ignore[arg-type]


def _checked_items(company: Company, customer: Customer, item_ids: Sequence[int], extras: Extras) -> list[Item]:
    own = Item.objects.filter(company=company, customer=customer, id__in=item_ids, open_minor__gt=0)
    items = list(own.order_by("due_on", "id"))
    if len(items) != len(set(item_ids)) or not items:
        raise Refusal("amount-not-open", "Alguna factura ya no está pendiente.", "Vuelva a elegir las facturas.")
    currencies = {item.currency for item in items}
    if len(currencies) > 1:
        message = f"Hay varias monedas: {', '.join(sorted(currencies))}."
        raise Refusal("currencies-mixed", message, "Haga un acuerdo por moneda.")
    replaced = None
    if extras.replaces_id is not None:
        replaced = Agreement.objects.get(company=company, customer=customer, id=extras.replaces_id)
        if replaced.state not in (AgreementState.RUNNING, AgreementState.PROPOSED, AgreementState.COUNTERED):
            raise Refusal("agreement-over", "Ese acuerdo ya no está en curso.", "Haga uno nuevo.")
    refuse_taken(items=items, but=[extras.replaces_id] if replaced else [])
    return items


def refuse_taken(*, items: Sequence[Item], but: Sequence[int | None]) -> None:
    """An invoice is in one agreement at a time; the version that is replaced does not count."""
    live = (AgreementState.RUNNING, AgreementState.PROPOSED, AgreementState.COUNTERED)
    already = AgreementItem.objects.filter(item__in=items, agreement__state__in=live)
    if already.exclude(agreement__in=[one for one in but if one is not None]).exists():
        raise Refusal("already-agreed", "Alguna factura está ya en otro acuerdo.", "Termine antes el otro acuerdo.")


def _checked_plan(items: Sequence[Item], instalments: Plan, extras: Extras, today: date) -> list[tuple[date, int]]:
    open_minor, given_up = sum(item.open_minor for item in items), extras.principal_waived_minor
    extra = (extras.interest_minor, extras.interest_waived_minor, given_up)
    if any(not 0 <= minor <= MAX_WAIVED for minor in extra) or given_up >= open_minor:
        message = "Lo que se perdona o se pide de intereses no cabe en lo pendiente."
        raise Refusal("agreement-amounts", message, "Revise esos importes.")
    accrued = standing.accrued_minor(items=items, on=today)
    if extras.interest_minor + extras.interest_waived_minor > accrued:
        message = f"Los intereses de ley hasta hoy son {accrued} céntimos, y se piden o perdonan más."
        raise Refusal("agreement-interest-law", message, "Pida como mucho eso.")
    owed, offered = open_minor - given_up + extras.interest_minor, sum(minor for _, minor in instalments)
    if owed != offered or any(minor <= 0 for _, minor in instalments):
        raise Refusal(
            "instalments-sum", f"Los plazos suman {offered} y lo pendiente {owed} (céntimos).",
            "Los plazos deben sumar exactamente lo pendiente.",
        )  # fmt: skip
    if any(due_on < today for due_on, _ in instalments):
        raise Refusal("date-past", "Algún plazo tiene una fecha pasada.", "Elija fechas desde hoy.")
    if len({due_on for due_on, _ in instalments}) < len(instalments):
        raise Refusal("instalments-same-day", "Dos plazos tienen la misma fecha.", "Únalos, o separe sus fechas.")
    return sorted(instalments)


def run(*, made: Agreement, how: Accepted, actor: str, today: date, at: datetime) -> bool:
    """Let it run from now on; the version it replaces is over in the same breath."""
    with transaction.atomic():
        refuse_taken(items=[one.item for one in made.items.select_related("item")], but=[made.id, made.replaces_id])
        live = Agreement.objects.filter(
            id=made.id, state__in=(AgreementState.DRAFT, AgreementState.PROPOSED, AgreementState.COUNTERED)
        )
        if not live.update(state=AgreementState.RUNNING, accepted_how=how, answered_at=at):
            return False
        if made.replaces_id is not None:
            before = Agreement.objects.filter(id=made.replaces_id, company_id=made.company_id).exclude(id=made.id)
            before.exclude(state__in=(AgreementState.FINISHED, AgreementState.ENDED)).update(
                state=AgreementState.REPLACED, closed_on=today, missed_on=None
            )
        made.state = AgreementState.RUNNING
        plan = [[one.due_on.isoformat(), one.amount_minor] for one in made.instalments.all()]
        numbers = [one.item.number for one in made.items.select_related("item")]
        data = {"how": how.value, "items": numbers, "instalments": plan, "text_sha256": made.text_sha256}
        events.note(made, verb="agree", actor=actor, at=at, data=data)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)
    return True


def end(*, company: Company, agreement_id: int, actor: str, today: date, at: datetime, because: str = "") -> bool:
    """A person's decision: from now on what it covered follows the protocol again, gently."""
    made = Agreement.objects.get(company=company, id=agreement_id)
    return close(made=made, state=AgreementState.ENDED, verb="end", actor=actor, today=today, at=at, because=because)


def wait_longer(*, company: Company, agreement_id: int, until_on: date, actor: str, today: date, at: datetime) -> bool:
    """A person has looked at what is missing and gives it until a day; Today shows it again after that."""
    if until_on <= today:
        raise Refusal("date-past", f"El {until_on:%d/%m/%Y} ya ha pasado.", "Elija un día posterior a hoy.")
    with transaction.atomic():
        made = Agreement.objects.get(company=company, id=agreement_id)
        own = Agreement.objects.filter(id=made.id, state=AgreementState.RUNNING)
        if not own.update(seen_on=until_on):
            return False
        events.note(made, verb="wait", actor=actor, at=at, data={"until": until_on.isoformat()})
    return True


def receive_interest(
    *, company: Company, agreement_id: int, minor: int, actor: str, today: date, at: datetime
) -> Agreement:
    """Note what came towards the interest: no invoice of the list can show it."""
    made = Agreement.objects.get(company=company, id=agreement_id, state=AgreementState.RUNNING)
    left = made.interest_minor - made.interest_paid_minor
    if not 0 < minor <= left:
        raise Refusal("agreement-interest", f"De los intereses quedan {left} céntimos.", "Anote lo que ha llegado.")
    with transaction.atomic():
        paid = made.interest_paid_minor
        if not Agreement.objects.filter(id=made.id, interest_paid_minor=paid).update(interest_paid_minor=paid + minor):
            raise Refusal("agreement-changed", "Alguien acaba de anotar otro cobro.", "Vuelva a mirarlo.")
        events.note(made, verb="receive-interest", actor=actor, at=at, data={"minor": minor})
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return made


def settle_due(*, company: Company, today: date, at: datetime, actor: str = "amistoso") -> int:
    """Finish what is paid, wake what came back, note what is missing, let proposals expire; return what closed."""
    _reopen(company, actor, today, at)
    closed = _expire(company, actor, today, at)
    known_until = bank_until_on(company=company)  # what came since is not in the books yet
    seen_on = min(today, known_until + ONE_DAY) if known_until is not None else date.min
    with_money = _customers_with_money(company)
    running = list(standing.running(company=company))
    for one in standing.standings(company=company, agreements=running, today=seen_on):
        made = one.agreement
        is_open = any(item.item.open_minor > 0 for item in made.items.all())
        if not is_open and not one.left_minor:
            closed += close(made=made, state=AgreementState.FINISHED, verb="finish", actor=actor, today=today, at=at)
        elif not one.missed and made.missed_on is not None:
            _mark(made, None, "catch-up", actor, today, at)
        elif one.missed and made.missed_on is None and made.customer_id not in with_money:
            _mark(made, today, "miss", actor, today, at)
    return closed


def _customers_with_money(company: Company) -> frozenset[int]:
    """Money of theirs that nobody has applied may be the very instalment: nothing is called missing before."""
    lines = BankLine.objects.filter(
        company=company, state=BankLineState.OPEN, unapplied_minor__gt=0, customer__isnull=False
    )
    return frozenset(lines.values_list("customer_id", flat=True))


def _mark(made: Agreement, missed_on: date | None, verb: str, actor: str, today: date, at: datetime) -> None:
    with transaction.atomic():
        own = Agreement.objects.filter(id=made.id, state=AgreementState.RUNNING, missed_on=made.missed_on)
        if not own.update(missed_on=missed_on, seen_on=None):
            return
        if missed_on is not None:
            incidents.note_many(company_id=made.company_id, days=[(made.customer_id, missed_on)])
        events.note(made, verb=verb, actor=actor, at=at)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)


def _reopen(company: Company, actor: str, today: date, at: datetime) -> None:
    """A payment that comes back opens its instalment again: the agreement was kept, and can be again."""
    unpaid = AgreementItem.objects.filter(item__open_minor__gt=0).values("agreement_id")
    since = today - timedelta(days=REOPENED_DAYS)
    came_back = Agreement.objects.filter(
        company=company, state=AgreementState.FINISHED, closed_on__gte=since, id__in=unpaid
    )
    for made in came_back.order_by("id"):
        with transaction.atomic():
            own = Agreement.objects.filter(id=made.id, state=AgreementState.FINISHED)
            if own.update(state=AgreementState.RUNNING, closed_on=None):
                events.note(made, verb="reopen", actor=actor, at=at)
                looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)


def _expire(company: Company, actor: str, today: date, at: datetime) -> int:
    waiting = (AgreementState.PROPOSED, AgreementState.COUNTERED)
    late = Agreement.objects.filter(company=company, state__in=waiting, answer_by_on__lt=today)
    return sum(
        close(made=made, state=AgreementState.EXPIRED, verb="expire", actor=actor, today=today, at=at)
        for made in late.order_by("id")
    )


def close(
    *, made: Agreement, state: AgreementState, verb: str, actor: str, today: date, at: datetime, because: str = ""
) -> bool:
    """Close it from the state it was read in, once."""
    with transaction.atomic():
        own = Agreement.objects.filter(id=made.id, state=made.state)
        if made.state not in OPEN_STATES or not own.update(state=state, closed_on=today, closed_because=because[:300]):
            return False
        events.note(made, verb=verb, actor=actor, at=at, data={"because": because} if because else None)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)
    return True


OPEN_STATES = (
    AgreementState.DRAFT, AgreementState.PROPOSED, AgreementState.COUNTERED, AgreementState.RUNNING,
)  # fmt: skip
