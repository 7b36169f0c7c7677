"""The people in the story: those at the desk approve, call and note what they hear; the customers answer."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from random import Random

from amistoso.actions import agreements, customers, disputes, holds, messages, promises, replies
from amistoso.actions.refusals import Refusal
from amistoso.core import calendar
from amistoso.demo import trading
from amistoso.demo.chance import stream
from amistoso.demo.customers import Customer
from amistoso.demo.office import Office
from amistoso.demo.scripts import Act
from amistoso.models import ARRIVED, Invoice, Item, Message, MessageState

ANSWERS_PCT = 14  # reminded customers who answer with a day
SOON_DAYS = 14
MAX_TRIES = 3  # then the desk shows that another way must be found
DAYS_BETWEEN_TRIES = 4
OWNER_STEPS = ("mediation",)  # the owner's decision: nobody takes it for her
SPOKEN = (
    "Hablado con {who}: lo mira con su jefe y nos dice algo esta semana.",
    "{who} dice que la factura está contabilizada y entra en la próxima tanda de pagos.",
    "Hablado con {who}. Muy amable; se les había traspapelado.",
    "{who} pide que le reenviemos la factura; enviada. Quedan en pagarla.",
)
MISSED = (("no-answer", "No contestan; volver a llamar por la tarde."), ("left-message", "Recado dejado a {who}."))


def act(office: Office, told: Act) -> None:
    ACTS[told.verb](office, told)


def _flag(office: Office, told: Act) -> None:
    customers.change_customer(
        company=office.company, customer_id=_id(office, told.customer), changes={told.text: True},
        actor=office.clerk.name, today=office.today, at=office.at(9, 5),
    )  # fmt: skip


def _reply(office: Office, told: Act) -> Message:
    hour, minute = divmod(stream("reply", told.customer.code, told.on).randrange(8 * 60 + 45, 9 * 60 + 20), 60)
    return replies.log_reply(
        company=office.company, customer_id=_id(office, told.customer), text=told.text, channel="email",
        actor=told.customer.name, today=office.today, at=office.at(hour, minute), subject="RE: Facturas pendientes",
    )  # fmt: skip


def _answer(office: Office, told: Act) -> None:
    """A reply that somebody has dealt with by the end of the morning."""
    reply = _reply(office, told)
    messages.handle(
        company=office.company, message_id=reply.id, actor=office.clerk.name, at=office.at(9, 30),
        today=office.today, note="Contestado y anotado.",
    )  # fmt: skip


def _promise(office: Office, told: Act) -> None:
    if not _has_open(office, told.customer):
        return
    promises.promise(
        company=office.company, customer_id=_id(office, told.customer), by_on=told.until_on or office.today,
        note=told.text, actor=office.clerk.name, today=office.today, at=office.at(9, 32),
    )  # fmt: skip


def _agree(office: Office, told: Act) -> None:
    items = Item.objects.filter(company=office.company, customer_id=_id(office, told.customer), open_minor__gt=0)
    item_ids = list(items.order_by("id").values_list("id", flat=True))
    agreements.agree(
        company=office.company, customer_id=_id(office, told.customer), item_ids=item_ids,
        instalments=told.instalments, note=told.text, actor=office.clerk.name, today=office.today, at=office.at(9, 40),
    )  # fmt: skip


def _dispute(office: Office, told: Act) -> None:
    invoice = Invoice.objects.get(company=office.company, number=told.invoice)
    disputes.open_dispute(
        company=office.company, customer_id=_id(office, told.customer), invoice_id=invoice.id, amount_minor=told.minor,
        reason=told.text, answer_by_on=told.until_on, actor=office.clerk.name, today=office.today, at=office.at(9, 40),
    )  # fmt: skip


def _hold(office: Office, told: Act) -> None:
    holds.hold(
        company=office.company, customer_id=_id(office, told.customer), until_on=told.until_on, reason=told.text,
        actor=office.clerk.name, today=office.today, at=office.at(9, 40),
    )  # fmt: skip


def _bounce(office: Office, told: Act) -> None:
    """The last thing we sent came back."""
    sent = Message.objects.filter(
        company=office.company,
        customer_id=_id(office, told.customer),
        channel="email",
        direction="out",
        state__in=ARRIVED,
    )
    last = sent.order_by("-id").first()
    if last is not None:
        messages.mark_bounced(
            company=office.company, message_id=last.id, reason=told.text, actor="amistoso", today=office.today,
            at=office.at(9, 2),
        )  # fmt: skip


ACTS: dict[str, Callable[[Office, Act], object]] = {
    "flag": _flag, "reply": _reply, "answer": _answer, "promise": _promise, "agree": _agree, "dispute": _dispute,
    "hold": _hold, "bounce": _bounce,
}  # fmt: skip


def clear_desk(office: Office, made_until: date) -> None:
    """Do what waits for a person since that day or longer: approve what was drafted, make the calls."""
    waiting = Message.objects.filter(company=office.company, state=MessageState.DRAFT, made_on__lte=made_until)
    by_id = {row: code for code, row in office.customer_ids.items()}
    people = {one.code: one for one in office.world.customers}
    for message in waiting.exclude(step__in=OWNER_STEPS).order_by("id"):
        customer = people[by_id[message.customer_id]]
        if message.channel == "email":
            _approve(office, message)
        elif message.channel == "call" and _is_time_to_call(office, message):
            _call(office, message, customer)


def _approve(office: Office, message: Message) -> None:
    """Approve a draft, brought up to date where it came back; one that lacks an address stays on the desk."""
    if message.error:
        try:
            messages.renew(
                company=office.company, message_id=message.id, actor=office.clerk.name, today=office.today,
                at=office.at(9, 18),
            )  # fmt: skip
        except Refusal as refused:
            messages.discard(
                company=office.company, message_id=message.id, reason=refused.message, actor=office.clerk.name,
                at=office.at(9, 19), today=office.today,
            )  # fmt: skip
            return
    with suppress(Refusal):
        messages.approve(
            company=office.company, message_id=message.id, user=office.clerk.user, at=office.at(9, 20),
            today=office.today,
        )  # fmt: skip


def _is_time_to_call(office: Office, message: Message) -> bool:
    since = message.contact_on
    rested = since is None or (office.today - since).days >= DAYS_BETWEEN_TRIES
    return message.attempts < MAX_TRIES and rested


def _call(office: Office, message: Message, customer: Customer) -> None:
    chance = stream("call", customer.code, office.today)
    outcome, note = _heard(chance, customer)
    try:
        messages.record_outcome(
            company=office.company, message_id=message.id, outcome=outcome, note=note, actor=office.clerk.name,
            today=office.today, at=office.at(9, chance.randrange(33, 55)),
        )  # fmt: skip
    except Refusal:
        return  # already in contact today: tomorrow, then
    if outcome == "spoke":
        _promise_what_will_come(office, customer, "Lo dice por teléfono")


def _heard(chance: Random, customer: Customer) -> tuple[str, str]:
    first_name = customer.person.split()[0]
    if customer.key == "silent" or chance.randrange(100) < 35:
        outcome, note = chance.choice(MISSED)
        return outcome, note.format(who=first_name)
    return "spoke", chance.choice(SPOKEN).format(who=first_name)


def answer_reminders(office: Office, since: date) -> None:
    """Some of those who were written to lately answer with the day on which they will pay; and then they do."""
    reminded = Message.objects.filter(
        company=office.company, direction="out", stage="reminder", contact_on=since, state__in=ARRIVED
    )
    by_id = {row: code for code, row in office.customer_ids.items()}
    people = {one.code: one for one in office.world.customers}
    for message in reminded.order_by("id"):
        customer = people[by_id[message.customer_id]]
        if customer.story is not None or stream("answers", customer.code, since).randrange(100) >= ANSWERS_PCT:
            continue
        by_on = _will_pay_on(office, customer)
        if by_on is not None:
            said = f"Buenos días: disculpad el retraso. El pago sale el {by_on:%d/%m}. Un saludo, {customer.person}."
            _answer(office, Act(office.today, customer, "answer", said))
            _promise_what_will_come(office, customer, "Lo dice por correo")


def _promise_what_will_come(office: Office, customer: Customer, note: str) -> None:
    by_on = _will_pay_on(office, customer)
    if by_on is not None and customer.story is None and _has_open(office, customer):
        _promise(office, Act(office.today, customer, "promise", note, by_on))


def _will_pay_on(office: Office, customer: Customer) -> date | None:
    """The day by which the world has them pay all that is overdue, if that is soon."""
    late = [
        invoice
        for invoice in office.world.invoices
        if invoice.customer.code == customer.code
        and invoice.due_on < office.today
        and (invoice.paid_on is None or invoice.paid_on >= office.today)
    ]
    days = [invoice.paid_on for invoice in late if invoice.paid_on is not None]
    if not late or len(days) < len(late) or max(days) > office.today + timedelta(days=SOON_DAYS):
        return None
    return calendar.next_working_day(trading.OWN_PLACE, max(days))


def _has_open(office: Office, customer: Customer) -> bool:
    return Item.objects.filter(customer_id=_id(office, customer), open_minor__gt=0).exists()


def _id(office: Office, customer: Customer) -> int:
    return office.customer_ids[customer.code]
