"""A letter as a real customer would get it today, to look at a template before it is used."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from amistoso.core import letter_samples
from amistoso.core.askable import askable_items, overdue_today
from amistoso.core.cases import Case
from amistoso.core.letter_facts import LetterFacts
from amistoso.core.letter_texts import Place
from amistoso.core.protocols import Protocol, Stage
from amistoso.models import Company, Customer, Decision
from amistoso.queries.cases import read_cases
from amistoso.queries.letters import company_party, letters_to_write
from amistoso.queries.protocols import protocol_of

OFFERED = 50  # customers to try a template on


def customers_to_try(*, company: Company) -> list[Customer]:
    """Return who has something open: their letters show the most."""
    open_ones = Customer.objects.filter(company=company, items__open_minor__gt=0).distinct()
    return list(open_ones.order_by("name", "id")[:OFFERED])


def facts_for(*, company: Company, place: Place, customer_id: int | None, today: date) -> LetterFacts:
    """Return what the letter would tell this customer today; without one, what an invented customer would be told."""
    if customer_id is None:
        return replace(letter_samples.facts(place, today, is_follow_up=True), company=company_party(company))
    customer = Customer.objects.get(company=company, id=customer_id)
    protocol = protocol_of(company)
    case = read_cases(company=company, customer_ids=[customer.id], today=today)[customer.id]
    step = next(
        (step for variant in protocol.variants.values() for step in variant.steps if step.template == place.name), None
    )
    decision = Decision(
        company=company,
        customer=customer,
        on=today,
        outcome="act",
        step=step.key if step else place.name,
        stage=step.stage if step else Stage.REMINDER,
        channel=step.channel if step else "email",
        items=_items(case, protocol, today),
    )
    facts = letters_to_write(company=company, decisions=[decision], today=today)[0].facts
    if not facts.items:
        facts = replace(facts, items=letter_samples.facts(place, today).items)
    return replace(facts, language=place.language, register=place.register)


def _items(case: Case, protocol: Protocol, today: date) -> Sequence[Sequence[object]]:
    items = overdue_today(case, protocol, today) or [item for item in askable_items(case, today) if item.open_minor > 0]
    wanted = sorted(items, key=lambda item: (item.currency, item.due_on, item.id))
    return [[item.id, item.number, item.due_on.isoformat(), item.open_minor, item.currency] for item in wanted]
