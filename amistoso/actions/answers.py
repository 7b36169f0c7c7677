"""What a customer answers on their page, and what it brings about: an answer is an act of theirs, kept for good.

A second answer changes the first: what the first brought about is taken back, unless a person has dealt with it
meanwhile. The same answer twice is one answer.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import transaction

from amistoso.actions import acknowledgements, allocations, disputes, events, holds, listening, looks, proofs
from amistoso.actions.proofs import Upload
from amistoso.actions.refusals import Refusal
from amistoso.core import answers
from amistoso.core.answers import Said
from amistoso.models import Answer, AnswerKind, Company, DocumentKind, Filing, Hold, Invoice, Item, Message
from amistoso.queries.protocols import protocol_of

CUSTOMER = "cliente"
ONE_DAY = timedelta(days=1)
MISSING = "No ha recibido la factura: falta enviarle una copia."
COPY_SENT = "Se le ha enviado una copia de la factura."
CHANGED = "El cliente ha cambiado su respuesta."
_PROBLEMS = {
    "answer-unknown": ("Falta la respuesta.", "Elija una de las que se ofrecen."),
    "answer-about-missing": ("Falta qué es lo que no está bien.", "Elija una de las opciones."),
    "answer-text-missing": ("Falta qué es lo que no está bien.", "Escríbalo en pocas palabras."),
    "answer-amount": ("El importe no puede ser.", "Escriba un importe mayor que cero, o déjelo vacío."),
    "answer-date-past": ("Falta la fecha prevista, o ya ha pasado.", "Escriba un día posterior a hoy."),
}


def answer(
    *, company: Company, message: Message, invoice_ids: Sequence[int], said: Said, network: str, today: date,
    at: datetime, evidence: Upload | None = None,
) -> list[Answer]:  # fmt: skip
    """Take an answer about some invoices of theirs; return the answers that now count."""
    said = answers.cleaned(said)
    if code := answers.problem_of(said, today):
        raise Refusal(code, *_PROBLEMS[code])
    own = {"company": company, "customer_id": message.customer_id}
    found = list(Invoice.objects.filter(id__in=list(invoice_ids), **own).order_by("id"))
    if not found:
        raise Refusal("answer-invoice-missing", "Falta de qué factura se trata.", "Marque al menos una.")
    if said.minor is not None and (len(found) > 1 or said.minor > found[0].total_minor):
        raise Refusal("answer-amount", *_PROBLEMS["answer-amount"])
    proofs.refuse_unfit(evidence)
    latest = Answer.objects.filter(company=company, message=message, answered_at__gt=at - ONE_DAY)
    if latest.count() + len(found) > answers.MAX_A_DAY:
        hint = "Llame o escriba a la persona que se lo envió."
        raise Refusal("answers-too-many", "Ya hay muchas respuestas de hoy.", hint)
    with transaction.atomic():
        allocations.lock_books(company=company)  # the same click may arrive twice at once
        already = set(Answer.objects.filter(company=company, invoice__in=found).values_list("id", flat=True))
        given = [_one(company, message, one, said, network, today, at) for one in found]
        new = [one for one in given if one.id not in already]
        if evidence is not None:
            _file(company, new, evidence, at)
        acknowledgements.acknowledge_answers(
            company=company, message=message, made=new,
            by=today + protocol_of(company).limits.answer_days * ONE_DAY, today=today, at=at,
        )  # fmt: skip
        return given


def _file(company: Company, new: Sequence[Answer], evidence: Upload, at: datetime) -> None:
    for one in new:
        kept = proofs.keep(
            company=company, customer_id=one.customer_id, invoice_id=one.invoice_id, kind=DocumentKind.EVIDENCE,
            upload=evidence, actor=CUSTOMER, at=at,
        )  # fmt: skip
        Answer.objects.filter(company=company, id=one.id).update(evidence=kept)


def _one(
    company: Company, message: Message, invoice: Invoice, said: Said, network: str, today: date, at: datetime
) -> Answer:
    before = Answer.objects.filter(company=company, invoice=invoice, replaced_at=None).first()
    if before is not None:
        if Said(before.kind, before.about, before.text, before.until_on, before.minor) == said:
            return before
        _take_back(company, before, today, at)
    made = Answer.objects.create(
        company=company, customer_id=message.customer_id, invoice=invoice, message=message, kind=said.kind,
        about=said.about, text=said.text, until_on=said.until_on, minor=said.minor, answered_on=today, answered_at=at,
        network=network[:32],
    )  # fmt: skip
    data = {
        "invoice": invoice.number, "kind": said.kind, "about": said.about, "text": said.text[:500],
        "until": said.until_on and said.until_on.isoformat(), "message": message.id, "network": made.network,
        "before": before.kind if before else "", "minor": said.minor,
    }  # fmt: skip
    events.note(made, verb="answer", actor=CUSTOMER, at=at, data=data)
    _CONSEQUENCES[said.kind](company, made, said, today, at)
    listening.heard(company_id=company.id, customer_id=message.customer_id)
    looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    return made


def _take_back(company: Company, before: Answer, today: date, at: datetime) -> None:
    Answer.objects.filter(company=company, id=before.id).update(replaced_at=at)
    act = {"company": company, "actor": CUSTOMER, "today": today, "at": at}
    if before.dispute_id is not None:
        disputes.resolve(dispute_id=before.dispute_id, resolution=CHANGED, **act)  # type: ignore[arg-type]
    if before.hold_id is not None:
        holds.lift(hold_id=before.hold_id, **act)  # type: ignore[arg-type]


def _right(company: Company, made: Answer, said: Said, today: date, at: datetime) -> None:
    _received(company, made, today)


def _missing(company: Company, made: Answer, said: Said, today: date, at: datetime) -> None:
    """Nothing is asked for what they do not have: not until a copy has left."""
    Invoice.objects.filter(company=company, id=made.invoice_id).update(received_on=None)
    held = holds.hold(
        company=company, customer_id=made.customer_id, invoice_id=made.invoice_id, reason=MISSING, actor=CUSTOMER,
        today=today, at=at,
    )  # fmt: skip
    Answer.objects.filter(company=company, id=made.id).update(hold=held)


def _wrong(company: Company, made: Answer, said: Said, today: date, at: datetime) -> None:
    _received(company, made, today)
    opened = disputes.open_dispute(
        company=company, customer_id=made.customer_id, invoice_id=made.invoice_id, reason=said.reason,
        amount_minor=said.minor,
        answer_by_on=today + protocol_of(company).limits.answer_days * ONE_DAY, actor=CUSTOMER, today=today, at=at,
    )  # fmt: skip
    Answer.objects.filter(company=company, id=made.id).update(dispute=opened)


def _waiting(company: Company, made: Answer, said: Said, today: date, at: datetime) -> None:
    """Their day counts, and no longer than the policy allows; after it the ladder goes on by itself."""
    _received(company, made, today)
    until = answers.held_until(said, today, protocol_of(company).limits.approval_wait_days)
    reason = f"Pendiente de su aprobación; la prevén para el {said.until_on:%d/%m/%Y}. {said.text}".strip()
    held = holds.hold(
        company=company, customer_id=made.customer_id, invoice_id=made.invoice_id, reason=reason[:300],
        until_on=until, actor=CUSTOMER, today=today, at=at,
    )  # fmt: skip
    Answer.objects.filter(company=company, id=made.id).update(hold=held)


_CONSEQUENCES = {"right": _right, "missing": _missing, "wrong": _wrong, "waiting": _waiting}


def _received(company: Company, made: Answer, today: date) -> None:
    """It has arrived: nobody asks again whether it has."""
    Invoice.objects.filter(company=company, id=made.invoice_id, received_on=None).update(received_on=today)
    Item.objects.filter(company=company, invoice_id=made.invoice_id, asked_on=None).update(asked_on=today)


def copy_taken(
    *, company: Company, message: Message, invoice: Invoice, document: str, today: date, at: datetime
) -> None:
    """They took the copy from their page: it has arrived now, and they have some days to look at it."""
    with transaction.atomic():
        data = {"invoice": invoice.number, "document": document, "message": message.id}
        events.note(invoice, verb="copy", actor=CUSTOMER, at=at, data=data, noun="answer")
        Invoice.objects.filter(company=company, id=invoice.id, received_on=None).update(received_on=today)
        waiting = Answer.objects.filter(
            company=company, invoice=invoice, kind=AnswerKind.MISSING, replaced_at=None, handled_at=None
        )
        for one in waiting.order_by("id"):
            _copy_is_there(company, one, CUSTOMER, today, at)


def statement_taken(*, company: Company, message: Message, at: datetime) -> None:
    events.record(
        company_id=company.id, actor=CUSTOMER, verb="take", noun="statement", customer_id=message.customer_id, at=at,
        data={"message": message.id},
    )  # fmt: skip


def copies_left(*, company: Company, message: Message, today: date, at: datetime) -> int:
    """A mail with the copies they had asked for has left: what they said they did not have waits for nobody."""
    sent = [document_id for document_id, _ in message.attachments or ()]
    filed = Filing.objects.filter(company=company, customer_id=message.customer_id, document_id__in=sent)
    waiting = Answer.objects.filter(
        company=company, invoice__in=filed.values("invoice_id"), kind=AnswerKind.MISSING, replaced_at=None,
        handled_at=None,
    )  # fmt: skip
    return sum(_copy_is_there(company, one, "amistoso", today, at) for one in waiting.select_related("invoice"))


def handle(*, company: Company, answer_id: int, actor: str, today: date, at: datetime) -> bool:
    """A person has dealt with it: a copy is sent, or what they said is seen. Twice is once."""
    given = Answer.objects.select_related("invoice").get(company=company, id=answer_id)
    with transaction.atomic():
        if given.kind == AnswerKind.MISSING:
            return _copy_is_there(company, given, actor, today, at)
        return _handled(company, given, actor, at)


def _handled(company: Company, given: Answer, actor: str, at: datetime) -> bool:
    waiting = Answer.objects.filter(company=company, id=given.id, replaced_at=None, handled_at=None)
    if not waiting.update(handled_at=at, handled_by=actor[:150]):
        return False
    data = {"invoice": given.invoice.number, "kind": given.kind}
    events.note(given, verb="handle", actor=actor, at=at, data=data)
    return True


def _copy_is_there(company: Company, given: Answer, actor: str, today: date, at: datetime) -> bool:
    """The hold ends by itself some days after the copy: first they look at it, then the ladder goes on."""
    if not _handled(company, given, actor, at):
        return False
    until = today + protocol_of(company).limits.copy_grace_days * ONE_DAY
    live = Hold.objects.filter(company=company, id=given.hold_id or 0, lifted_at=None)
    live.update(until_on=until, reason=COPY_SENT)
    looks.wake(company_id=company.id, customer_ids=[given.customer_id], today=today)
    return True
