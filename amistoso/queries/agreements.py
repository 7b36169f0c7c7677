"""How agreements stand: what is paid of each instalment, what is missing, and everything their text is written from."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, QuerySet

from amistoso.core import agreement_texts, creditor_references, instalments, senders
from amistoso.core import interest as statutory
from amistoso.core.agreement_texts import Terms
from amistoso.core.calendar import Place
from amistoso.core.cases import Instalment as Part
from amistoso.core.interest import RateUnknown
from amistoso.core.letter_facts import LetterItem, Party, Person
from amistoso.core.letter_words import letter_language
from amistoso.core.matches import AgreedPlan
from amistoso.models import (
    LIVE,
    Agreement,
    AgreementMessage,
    AgreementState,
    Company,
    Contact,
    Customer,
    Item,
    Message,
    Sender,
)
from amistoso.queries.covers import credited_under
from amistoso.queries.letters import company_party, reachable
from amistoso.queries.pages import Page, bounds, page_of
from amistoso.queries.protocols import protocol_of

TABS = {
    "running": (AgreementState.RUNNING,),
    "proposed": (AgreementState.DRAFT, AgreementState.PROPOSED, AgreementState.COUNTERED),
    "ended": (
        AgreementState.FINISHED, AgreementState.ENDED, AgreementState.DECLINED, AgreementState.EXPIRED,
        AgreementState.WITHDRAWN, AgreementState.REPLACED,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One instalment as it stands: `state` is paid, part, missed or coming."""

    number: int
    due_on: date
    minor: int
    open_minor: int
    state: str
    announced_on: date | None = None
    reminded_on: date | None = None

    @property
    def paid_minor(self) -> int:
        return self.minor - self.open_minor


@dataclass(frozen=True, slots=True)
class Standing:
    """An agreement with its plan; amounts are of its own currency."""

    agreement: Agreement
    lines: tuple[Line, ...]

    @property
    def total_minor(self) -> int:
        return sum(line.minor for line in self.lines)

    @property
    def paid_minor(self) -> int:
        return sum(line.paid_minor for line in self.lines)

    @property
    def left_minor(self) -> int:
        return self.total_minor - self.paid_minor

    @property
    def missed(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.state == "missed")

    @property
    def missed_minor(self) -> int:
        return sum(line.open_minor for line in self.missed)

    @property
    def following(self) -> Line | None:
        return next((line for line in self.lines if line.open_minor), None)

    @property
    def percent(self) -> int:
        return self.paid_minor * 100 // self.total_minor if self.total_minor else 0


def found_agreement(*, company: Company, agreement_id: int) -> Agreement:
    own = Agreement.objects.filter(company=company).select_related("customer", "replaces", "document", "signed")
    return own.prefetch_related("items__item", "instalments").get(id=agreement_id)


def standings(*, company: Company, agreements: Iterable[Agreement], today: date) -> list[Standing]:
    """Return how each stands; they come with their customer, items and instalments."""
    grace_days = protocol_of(company).limits.promise_grace_days
    return [_standing(one, grace_days, today) for one in agreements]


def _standing(one: Agreement, grace_days: int, today: date) -> Standing:
    place = Place(one.customer.country, one.customer.region)
    credited = credited_under(agreement_id=one.id, most=one.principal_waived_minor) if one.principal_waived_minor else 0
    is_agreed = one.state in (AgreementState.RUNNING, AgreementState.FINISHED, AgreementState.ENDED)
    opens = [(item.open_minor, item.item.open_minor) for item in one.items.all()]
    paid = instalments.received(opens, one.interest_paid_minor, credited) if is_agreed else 0
    plan = sorted(one.instalments.all(), key=lambda part: (part.due_on, part.id))
    left = {part.due_on: part.minor for part in instalments.left_of(_parts(plan), paid)}
    late_on = {part.due_on for part in instalments.missed(_parts(plan), place, grace_days, today)}
    return Standing(
        one,
        tuple(
            Line(
                number, part.due_on, part.amount_minor, left.get(part.due_on, 0),
                _state(left.get(part.due_on, 0), part.amount_minor, part.due_on in late_on and is_agreed),
                part.announced_on, part.reminded_on,
            )
            for number, part in enumerate(plan, start=1)
        ),
    )  # fmt: skip


def _parts(plan: Sequence[object]) -> list[Part]:
    return [Part(part.due_on, part.amount_minor) for part in plan]  # type: ignore[attr-defined]


def _state(open_minor: int, minor: int, is_late: bool) -> str:
    if not open_minor:
        return "paid"
    if is_late:
        return "missed"
    return "part" if open_minor < minor else "coming"


def running(*, company: Company) -> QuerySet[Agreement]:
    """Return the running agreements with all that their standing needs, the oldest first."""
    found = Agreement.objects.filter(company=company, state=AgreementState.RUNNING).select_related("customer")
    return found.prefetch_related("items__item", "instalments").order_by("id")


def customers_with_running(*, company: Company) -> frozenset[int]:
    found = Agreement.objects.filter(company=company, state=AgreementState.RUNNING)
    return frozenset(found.values_list("customer_id", flat=True))


def plans_to_match(*, company: Company, customer_ids: Collection[int], today: date) -> dict[int, list[AgreedPlan]]:
    """Return what is left of the running agreements of a few customers, for who looks at what came in."""
    found: dict[int, list[AgreedPlan]] = {}
    rows = running(company=company).filter(customer_id__in=customer_ids)
    for one in standings(company=company, agreements=rows, today=today):
        left = tuple((line.due_on, line.open_minor) for line in one.lines if line.open_minor)
        ids = frozenset(item.item_id for item in one.agreement.items.all())
        found.setdefault(one.agreement.customer_id, []).append(AgreedPlan(ids, left))
    return found


def listed(*, company: Company, tab: str, today: date, page: int) -> Page[Standing]:
    """Return one page of a list: what was missed first, then what waits longest."""
    found = Agreement.objects.filter(company=company, state__in=TABS[tab]).select_related("customer")
    found = found.prefetch_related("items__item", "instalments")
    if tab == "ended":
        found = found.order_by("-closed_on", "-id")
    elif tab == "proposed":
        found = found.order_by("answer_by_on", "id")
    else:
        found = found.order_by(F("missed_on").asc(nulls_last=True), "id")
    rows = list(found[bounds(page)])
    shown = page_of(rows, page)
    return Page(standings(company=company, agreements=shown.rows, today=today), shown.number, shown.has_more)


def counts(*, company: Company) -> dict[str, int]:
    """Return how many there are in each list, and how many of those that run miss an instalment."""
    own = Agreement.objects.filter(company=company)
    found = {tab: own.filter(state__in=states).count() for tab, states in TABS.items()}
    return {**found, "missed": own.filter(state=AgreementState.RUNNING, missed_on__isnull=False).count()}


def of_customer(*, company: Company, customer: Customer, today: date) -> list[Standing]:
    """Return what runs or waits of a customer."""
    found = Agreement.objects.filter(company=company, customer=customer, state__in=LIVE).select_related("customer")
    rows = found.prefetch_related("items__item", "instalments").order_by("id")
    return standings(company=company, agreements=rows, today=today)


def history_of(*, company: Company, agreement: Agreement) -> list[Agreement]:
    """Return the versions before and after, the oldest first; each points to the one it replaced."""
    found, seen = [agreement], {agreement.id}
    while found[0].replaces_id and found[0].replaces_id not in seen:
        before = Agreement.objects.get(company=company, id=found[0].replaces_id)
        seen.add(before.id)
        found.insert(0, before)
    later = Agreement.objects.filter(company=company, replaces=agreement).exclude(id__in=seen).order_by("id")
    return [*found, *later]


def messages_of(*, company: Company, agreement: Agreement) -> list[AgreementMessage]:
    found = AgreementMessage.objects.filter(agreement__company=company, agreement=agreement)
    return list(found.select_related("message").order_by("id"))


def of_message(*, message: Message) -> Agreement | None:
    """Return the agreement that a message brought or confirmed, for its reader's page."""
    own = AgreementMessage.objects.filter(message=message, agreement__customer_id=message.customer_id)
    told = own.order_by("-id").first()
    if told is None:
        return None
    return found_agreement(company=message.company, agreement_id=told.agreement_id)


def accrued_minor(*, items: Iterable[Item], on: date) -> int:
    """Return the statutory interest on what is open until a day; nothing where no rate is published."""
    try:
        return sum(
            segment.minor
            for item in items
            if item.currency == statutory.FIXED_CURRENCY
            for segment in statutory.statutory(item.open_minor, item.due_on, on)
        )
    except RateUnknown:
        return 0


def terms_of(*, company: Company, agreement: Agreement) -> Terms:
    """Return everything its text is written from: what was open then, not what is open now."""
    customer = agreement.customer
    people = mail_readers(company=company, customer=customer)
    names = [one.name for one in people if one.name]
    town = " ".join(part for part in (customer.postal_code, customer.city) if part)
    where = ", ".join(part for part in (customer.address, town) if part)
    items = sorted(agreement.items.all(), key=lambda one: (one.item.due_on, one.item_id))
    invoices = {one.item.invoice_id for one in items}
    return Terms(
        language=agreement.language,
        made_on=agreement.made_on,
        answer_by_on=agreement.answer_by_on,
        company=company_party(company),
        customer=Party(customer.name, customer.tax_id, where),
        sender=sender_of(company=company),
        items=tuple(
            LetterItem(
                one.item.number, one.item.issued_on, one.item.due_on, one.open_minor, one.item.currency,
                one.item.amount_minor,
            )
            for one in items
        ),
        instalments=tuple((part.due_on, part.amount_minor) for part in agreement.instalments.all()),
        currency=agreement.currency,
        accrued_minor=agreement.interest_minor + agreement.interest_waived_minor,
        interest_minor=agreement.interest_minor,
        principal_waived_minor=agreement.principal_waived_minor,
        acknowledges_debt=agreement.acknowledges_debt,
        iban=company.iban,
        reference=creditor_references.asked_for(company.reference_kind, company.id, customer.id, invoices),
        replaces_on=agreement.replaces.made_on if agreement.replaces else None,
        contact_name=names[0] if len(people) == 1 and names else "",
    )  # fmt: skip


def language_for(*, company: Company, customer: Customer) -> str:
    return agreement_texts.language_of(letter_language(customer.language, company.language))


def mail_readers(*, company: Company, customer: Customer) -> list[Contact]:
    """Return who reads mail at the customer's: those to whom reminders go."""
    good = Contact.objects.filter(company=company, customer=customer, do_not_contact=False).order_by("id")
    return reachable(list(good), channel="email", country=customer.country)


def sender_of(*, company: Company, role: str = "finance") -> Person:
    """Return in whose name agreements are proposed; failing that, who stands in."""
    found = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    for wanted in senders.stand_ins(role):
        if wanted in found:
            one = found[wanted]
            return Person(one.name, one.email, one.phone, wanted)
    return Person("", company.email, company.phone)
