"""What a customer tells us on their page, and what it brings about: at once within the policy, else by a person.

The same words twice on one day are one notice, whether by a reload, the back button or two fingers.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from amistoso.actions import (
    acknowledgements,
    allocations,
    contacts,
    events,
    holds,
    listening,
    looks,
    plan_wishes,
    promises,
    proofs,
    reasons,
)
from amistoso.actions.proofs import Upload
from amistoso.actions.refusals import Refusal
from amistoso.core import notices
from amistoso.core.calendar import Place
from amistoso.core.notices import Told
from amistoso.models import (
    Company,
    Contact,
    Customer,
    DocumentKind,
    Hold,
    Item,
    Message,
    Notice,
    NoticeKind,
    Promise,
    PromiseState,
)
from amistoso.queries.notices import settled_payments
from amistoso.queries.protocols import protocol_of

CUSTOMER = "cliente"
ONE_DAY = timedelta(days=1)
ABOUT_INVOICES = (notices.PAID, notices.PROMISE, notices.PLAN)
_PROBLEMS = {
    "notice-unknown": ("Falta lo que nos quiere decir.", "Elija una de las opciones."),
    "notice-paid-day": ("Falta el día del pago, o no puede ser.", "Escriba un día de los últimos meses, hasta hoy."),
    "notice-how-missing": ("Falta cómo se pagó.", "Elija una de las opciones."),
    "notice-amount": ("El importe no puede ser.", "Escriba un importe mayor que cero, o déjelo vacío."),
    "notice-promise-day": ("Falta el día, o no puede ser.", "Escriba un día desde hoy."),
    "notice-plan-count": ("Falta en cuántos plazos.", f"Elija de 1 a {notices.MAX_INSTALMENTS}."),
    "notice-plan-day": ("Falta el día del primer plazo.", "Escriba un día desde hoy."),
    "notice-reason-missing": ("Falta el motivo.", "Elija una de las opciones."),
    "notice-text-missing": ("Falta contarlo.", "Escríbalo en pocas palabras."),
    "notice-email": ("La dirección de correo no lo parece.", "Debe ser como nombre@empresa.es."),
    "notice-phone": ("El teléfono no lo parece.", "Escriba solo sus cifras."),
    "notice-person-missing": ("Falta cómo hablar con esa persona.", "Escriba su correo o su teléfono."),
}


@dataclass(frozen=True, slots=True)
class _Telling:
    """One notice under way."""

    company: Company
    customer: Customer
    message: Message
    told: Told
    items: Sequence[Item]
    today: date
    at: datetime

    @property
    def place(self) -> Place:
        return Place(self.customer.country, self.customer.region)


def tell(
    *, company: Company, message: Message, told: Told, invoice_ids: Sequence[int], network: str, today: date,
    at: datetime, proof: Upload | None = None,
) -> Notice:  # fmt: skip
    """Take a notice; return it, or the one that said the same today."""
    told = notices.cleaned(told)
    if code := notices.problem_of(told, today):
        raise Refusal(code, *_PROBLEMS[code])
    customer = Customer.objects.get(company=company, id=message.customer_id)
    items = _items(company, customer, told, invoice_ids)
    proofs.refuse_unfit(proof)
    with transaction.atomic():
        allocations.lock_books(company=company)  # the same click may arrive twice at once
        key = _key(message, told, items, proof, today)
        before = Notice.objects.filter(company=company, key=key).first()
        if before is not None:
            return before
        _refuse_flood(company, message, at)
        made = _create(_Telling(company, customer, message, told, items, today, at), key, network)
        if proof is not None:
            made.proof = proofs.keep(
                company=company, customer_id=customer.id, kind=DocumentKind.PAYMENT, upload=proof, actor=CUSTOMER, at=at
            )
            made.save(update_fields=["proof"])
        _bring_about(made, _Telling(company, customer, message, told, items, today, at))
    return Notice.objects.select_related("promise", "agreement", "customer").get(id=made.id)


def _items(company: Company, customer: Customer, told: Told, invoice_ids: Sequence[int]) -> list[Item]:
    """Only what is theirs and open; of one currency where an amount was written."""
    own = Item.objects.filter(company=company, customer=customer, invoice_id__in=list(invoice_ids), open_minor__gt=0)
    found = list(own.select_related("invoice").order_by("due_on", "id"))
    if told.kind in ABOUT_INVOICES and not found:
        raise Refusal("notice-invoice-missing", "Falta de qué factura se trata.", "Marque al menos una.")
    currencies = {one.currency for one in found}
    if len(currencies) > 1 and (told.minor is not None or told.kind == notices.PLAN):
        raise Refusal("notice-currencies", "Hay varias monedas.", "Díganoslo de cada una por separado.")
    if told.minor is not None and told.minor > sum(one.open_minor for one in found):
        raise Refusal("notice-amount-large", "El importe es mayor que lo pendiente.", "Corríjalo, o déjelo vacío.")
    return found


def _key(message: Message, told: Told, items: Sequence[Item], proof: Upload | None, today: date) -> str:
    file = hashlib.sha256(proof.content).hexdigest() if proof is not None else ""
    said = [message.id, today.isoformat(), file, sorted({one.invoice_id for one in items}), asdict(told)]
    return hashlib.sha256(json.dumps(said, default=str, sort_keys=True).encode()).hexdigest()


def _refuse_flood(company: Company, message: Message, at: datetime) -> None:
    latest = Notice.objects.filter(company=company, message=message, told_at__gt=at - ONE_DAY)
    if latest.count() >= notices.MAX_A_DAY:
        hint = "Llame o escriba a la persona que se lo envió."
        raise Refusal("notices-too-many", "Ya hay muchos avisos de hoy.", hint)


def _create(telling: _Telling, key: str, network: str) -> Notice:
    told, sums = telling.told, dict[int, tuple[str, int, str]]()
    for item in telling.items:
        number, minor, currency = sums.get(item.invoice_id, (item.number, 0, item.currency))
        sums[item.invoice_id] = number, minor + item.open_minor, currency
    return Notice.objects.create(
        company=telling.company, customer=telling.customer, message=telling.message, kind=told.kind, key=key,
        invoices=[[invoice_id, *rest] for invoice_id, rest in sums.items()], about=told.about, text=told.text,
        on_day=told.on, minor=told.minor, count=told.count, contact_name=told.name, contact_email=told.email,
        contact_phone=told.phone, told_on=telling.today, told_at=telling.at, network=network[:32],
    )  # fmt: skip


def _bring_about(made: Notice, telling: _Telling) -> None:
    told = telling.told
    data = {
        "kind": told.kind, "invoices": [number for _, number, *_ in made.invoices], "about": told.about,
        "text": told.text[:500], "on": told.on and told.on.isoformat(), "minor": told.minor, "count": told.count,
        "name": told.name, "email": told.email, "phone": told.phone, "proof": made.proof.name if made.proof else "",
        "currency": made.invoices[0][3] if made.invoices else "", "message": made.message_id, "network": made.network,
    }  # fmt: skip
    events.note(made, verb="tell", actor=CUSTOMER, at=telling.at, data={key: one for key, one in data.items() if one})
    changes = _CONSEQUENCES[told.kind](made, telling)
    if changes:
        Notice.objects.filter(company=made.company, id=made.id).update(**changes)
    listening.heard(company_id=made.company_id, customer_id=made.customer_id)
    looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=telling.today)
    whole = Notice.objects.select_related("message__customer").get(company=telling.company, id=made.id)
    acknowledgements.acknowledge(company=telling.company, notice=whole, today=telling.today, at=telling.at)


def _paid(made: Notice, telling: _Telling) -> dict[str, object]:
    """Their word holds the invoices until the bank can have said the same."""
    limits = protocol_of(telling.company).limits
    paid_on = telling.told.on or telling.today
    until = notices.paid_until(
        telling.place, paid_on, limits.promise_grace_days, limits.bank_data_max_age_days, telling.today
    )
    reason = f"Dice que lo pagó el {paid_on:%d/%m/%Y}. {telling.told.text}".strip()
    return {"holds": _held(made, telling, reason, until), "answer_by_on": until}


def _held(made: Notice, telling: _Telling, reason: str, until: date) -> list[int]:
    """One live hold for each invoice by what is told here: a second notice moves the first, and none piles up."""
    earlier = Notice.objects.filter(company=made.company, customer_id=made.customer_id, kind=made.kind)
    known = {hold_id for one in earlier.exclude(id=made.id).order_by("id") for hold_id in one.holds}
    live = Hold.objects.filter(company=made.company, id__in=known, lifted_at=None).order_by("id")
    for one in live.filter(invoice_id__in=[invoice_id for invoice_id, *_ in made.invoices]):
        holds.lift(company=made.company, hold_id=one.id, actor=CUSTOMER, today=telling.today, at=telling.at)
    return [
        holds.hold(
            company=telling.company, customer_id=made.customer_id, invoice_id=invoice_id, until_on=until,
            reason=reason[:300], actor=CUSTOMER, today=telling.today, at=telling.at,
        ).id
        for invoice_id, *_ in made.invoices
    ]  # fmt: skip


def _promise(made: Notice, telling: _Telling) -> dict[str, object]:
    """Within the policy it counts at once; beyond it a person answers, and until then we stay silent about it."""
    told, today = telling.told, telling.today
    limits = protocol_of(telling.company).limits
    if notices.needs_person(told, _broken_lately(telling), limits, today):
        return _to_a_person(made, telling, "Propone pagar más tarde")
    shares = notices.shares_of([one.open_minor for one in telling.items], told.minor)
    try:
        running = promises.promise(
            company=telling.company, customer_id=made.customer_id, by_on=told.on or today,
            items=[(item.id, minor) for item, minor in zip(telling.items, shares, strict=True) if minor],
            note=f"Lo dice en su página. {told.text}".strip()[:300], how=promises.How("portal"), actor=CUSTOMER,
            today=today, at=telling.at,
        )  # fmt: skip
    except Refusal as refusal:
        if refusal.code not in ("promise-renewals", "date-too-far"):
            raise
        return _to_a_person(made, telling, "Propone pagar más tarde")
    return {"promise": running, "handled_at": telling.at, "handled_by": "amistoso"}


def _broken_lately(telling: _Telling) -> int:
    since = telling.today - timedelta(days=notices.BROKEN_DAYS)
    broken = Promise.objects.filter(company=telling.company, customer=telling.customer, state=PromiseState.BROKEN)
    return broken.filter(settled_on__gte=since).count()


def _plan(made: Notice, telling: _Telling) -> dict[str, object]:
    """Within the policy they read the agreement at once; beyond it a person answers."""
    told = telling.told
    proposed = plan_wishes.granted(
        company=telling.company, customer_id=made.customer_id, items=telling.items, count=told.count or 1,
        first_on=told.on or telling.today, place=telling.place, today=telling.today, at=telling.at,
    )  # fmt: skip
    if proposed is None:
        return _to_a_person(made, telling, "Pide pagarlo en plazos o con más tiempo")
    return {
        "agreement": proposed, "answer_by_on": proposed.answer_by_on, "handled_at": telling.at,
        "handled_by": "amistoso",
    }  # fmt: skip


def _to_a_person(made: Notice, telling: _Telling, what: str) -> dict[str, object]:
    """They are told by when a person answers; nothing is asked for meanwhile, and a day longer."""
    days = protocol_of(telling.company).limits.answer_days
    answer_by_on = notices.answer_by(telling.place, telling.today, days)
    reason = f"{what}: hay que contestarle antes del {answer_by_on:%d/%m/%Y}."
    return {"answer_by_on": answer_by_on, "holds": _held(made, telling, reason, answer_by_on + ONE_DAY)}


def _reason(made: Notice, telling: _Telling) -> dict[str, object]:
    """From now on the protocol takes it into account; a person still reads it."""
    reasons.note_reason(
        company=telling.company, customer_id=made.customer_id, kind=telling.told.about, note=telling.told.text,
        source="portal", actor=CUSTOMER, today=telling.today, at=telling.at,
    )  # fmt: skip
    return {}


def _person(made: Notice, telling: _Telling) -> dict[str, object]:
    """A suggestion: nothing of theirs is replaced until a person has confirmed it."""
    return {}


_CONSEQUENCES = {
    notices.PAID: _paid, notices.PROMISE: _promise, notices.PLAN: _plan, notices.REASON: _reason,
    notices.PERSON: _person,
}  # fmt: skip


def handle(*, company: Company, notice_id: int, actor: str, today: date, at: datetime) -> bool:
    """A person has seen to it; twice is once. What holds because of it goes on until its own day."""
    notice = Notice.objects.get(company=company, id=notice_id)
    with transaction.atomic():
        waiting = Notice.objects.filter(company=company, id=notice.id, handled_at=None)
        if not waiting.update(handled_at=at, handled_by=actor[:150]):
            return False
        if notice.kind != NoticeKind.PAID:  # a payment is waited for whoever has seen the notice
            _lift(notice, actor, today, at)
        events.note(notice, verb="handle", actor=actor, at=at, data={"kind": notice.kind})
        looks.wake(company_id=company.id, customer_ids=[notice.customer_id], today=today)
    return True


def settle_due(*, company: Company, today: date, at: datetime) -> int:
    """Close the notices of payments whose money has come: nobody needs to look, and nothing is held for them."""
    waiting = Notice.objects.filter(company=company, kind=NoticeKind.PAID, handled_at=None).order_by("id")
    found = settled_payments(company=company, found=list(waiting))
    for notice in found:
        with transaction.atomic():
            _lift(notice, "amistoso", today, at)
            handle(company=company, notice_id=notice.id, actor="amistoso", today=today, at=at)
    return len(found)


def _lift(notice: Notice, actor: str, today: date, at: datetime) -> None:
    for hold in Hold.objects.filter(company=notice.company_id, id__in=notice.holds, lifted_at=None).order_by("id"):
        holds.lift(company=notice.company, hold_id=hold.id, actor=actor, today=today, at=at)


def accept_person(*, company: Company, notice_id: int, role: str, actor: str, today: date, at: datetime) -> Contact:
    """A person takes whom the customer named as a contact; the others stay as they are."""
    notice = Notice.objects.get(company=company, id=notice_id, kind=NoticeKind.PERSON)
    with transaction.atomic():
        made = contacts.add_contact(
            company=company, customer_id=notice.customer_id, actor=actor, today=today, at=at, role=role,
            name=notice.contact_name, email=notice.contact_email, phone=notice.contact_phone,
        )  # fmt: skip
        handle(company=company, notice_id=notice.id, actor=actor, today=today, at=at)
    return made
