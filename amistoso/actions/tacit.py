"""Decide about a term that grew in silence: put it in writing, go back kindly to what was agreed, or leave it."""

from datetime import date, datetime, timedelta

from django.db import transaction

from amistoso.actions import courtesies, events, looks, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import legal_terms, tacit_letters
from amistoso.core.letter_words import letter_language
from amistoso.core.tacit import Silence
from amistoso.models import Company, Customer, ExtensionAnswer, ExtensionDecision, Message
from amistoso.queries import tacit as reading

STEP, STAGE = "term-letter", "conversation"
# When a person is shown it again, though nothing has changed: going back takes a few invoices to be seen.
LOOK_AGAIN_DAYS = {ExtensionAnswer.GRANTED: 365, ExtensionAnswer.RETURNED: 120, ExtensionAnswer.LEFT: 180}
MOST_TERM_DAYS = 365


def decide(
    *,
    company: Company,
    customer_id: int,
    answer: str,
    actor: str,
    today: date,
    at: datetime,
    term_days: int | None = None,
    note: str = "",
    with_letter: bool = True,
) -> tuple[ExtensionDecision, Message | None]:
    """Remember the decision, and draft the letter that goes with it; nobody is written to where it is left."""
    if answer not in ExtensionAnswer.values:
        message = f"«{answer[:30]}» no es una respuesta."
        raise Refusal("extension-answer", message, f"Elija entre: {', '.join(ExtensionAnswer.values)}.")
    with transaction.atomic():
        posting.lock_books(company=company)
        customer = Customer.objects.get(company=company, id=customer_id)
        found = next(iter(reading.find(company=company, today=today, customer_id=customer.id)), None)
        if found is None:
            message = f"{customer} ya no está entre las prórrogas tácitas."
            raise Refusal("extension-gone", message, "Ha cambiado su forma de pagar, o alguien lo ha decidido ya.")
        term = _term(customer, found.silence, term_days) if answer == ExtensionAnswer.GRANTED else None
        ExtensionDecision.objects.filter(company=company, customer=customer, ended_on=None).update(ended_on=today)
        made = ExtensionDecision.objects.create(
            company=company, customer=customer, answer=answer, agreed_days=found.silence.agreed_days,
            habit_days=found.silence.habit_days, term_days=term, note=note.strip()[:300],
            look_again_on=today + timedelta(days=LOOK_AGAIN_DAYS[ExtensionAnswer(answer)]), made_by=actor, made_at=at,
        )  # fmt: skip
        data = {
            "answer": answer, "agreed_days": made.agreed_days, "habit_days": made.habit_days, "term_days": term,
            "note": made.note,
        }  # fmt: skip
        events.note(made, noun="extension", verb="decide", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
        letter = _letter(company, customer, made, today, at) if with_letter else None
    return made, letter


def _term(customer: Customer, silence: Silence, term_days: int | None) -> int:
    """Return the term to be agreed: what was asked for, or the habit as a round number; never above the law."""
    term = term_days if term_days is not None else silence.offered_days
    ceiling = legal_terms.ceiling_of(customer.country, customer.tax_id)
    if term is None or (ceiling is not None and term > ceiling[0]):
        most, law = ceiling or (0, "")
        message = f"{term or silence.habit_days} días pasan del máximo legal de {most} ({law})."
        raise Refusal("term-above-law", message, "Acuerde un plazo menor, o vuelvan al pactado.")
    if not silence.agreed_days < term <= MOST_TERM_DAYS:
        message = f"{term} días no es un plazo más largo que los {silence.agreed_days} pactados."
        raise Refusal("term-not-longer", message, f"Escriba de {silence.agreed_days + 1} a {MOST_TERM_DAYS} días.")
    return term


def _letter(company: Company, customer: Customer, made: ExtensionDecision, today: date, at: datetime) -> Message | None:
    """Draft it where there is somebody to write to; the customer's page shows who has no address."""
    if made.answer == ExtensionAnswer.LEFT:
        return None
    to = courtesies.readers(company=company, customer_ids=[customer.id]).get(customer.id)
    if not to:
        return None
    language = tacit_letters.spoken(letter_language(customer.language, company.language))
    by = courtesies.signing(company=company)
    words = tacit_letters.written(
        made.answer, language, customer.register or company.register, agreed_days=made.agreed_days,
        term_days=made.term_days, person=courtesies.first_name(to), sender=by.name,
    )  # fmt: skip
    return courtesies.draft(
        company=company, customer=customer, to=to, by=by, step=STEP, stage=STAGE, key=f"{STEP}:{made.id}",
        words=words, language=language, today=today, at=at,
    )  # fmt: skip
