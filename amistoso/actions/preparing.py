"""Write the message of each decision: approved when it may leave by itself, a draft when a person looks first.

One message per decision, whatever happens: the key says which, so that a run killed half-way goes on where it stopped.
"""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import date, datetime

from django.conf import settings
from django.db import transaction

from amistoso.actions import drafts, events
from amistoso.core import letter_templates, letters, short_texts, told
from amistoso.core.letter_facts import one_line
from amistoso.core.letter_texts import LetterText
from amistoso.core.letters import Letter
from amistoso.core.papers import Paper
from amistoso.core.reach import APPROVABLE, SHORT
from amistoso.core.short_texts import ShortText
from amistoso.models import Company, Decision, Message, MessageState
from amistoso.queries import quality, readings
from amistoso.queries.letters import LetterToWrite, letters_to_write

BATCH = 200


def prepare(*, company: Company, today: date, at: datetime) -> int:
    """Compose every message that was decided and not yet written; return how many."""
    drafts.withdraw_overtaken(company=company, today=today, at=at)
    waiting = Decision.objects.filter(company=company, outcome="act", is_prepared=False)
    written, after = 0, 0
    while True:
        decisions = list(waiting.filter(id__gt=after).select_related("customer").order_by("id")[:BATCH])
        if not decisions:
            return written
        after = decisions[-1].id
        written += _write(company, decisions, today, at)


def message_key(decision_id: int) -> str:
    return f"decision:{decision_id}"


def message_id_for(company: Company, key: str, sender_email: str) -> str:
    """Fix the Message-ID for good: the same decision has the same one however often it is prepared."""
    said = f"{company.id}:{key}".encode()
    mark = hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()[:32]
    domain = sender_email.rpartition("@")[2].strip().lower()
    try:
        host = domain.encode("idna").decode("ascii")
    except UnicodeError:
        host = ""
    return f"<{mark}@{host or 'localhost'}>"


def _write(company: Company, decisions: Sequence[Decision], today: date, at: datetime) -> int:
    wanted = letters_to_write(company=company, decisions=decisions, today=today)
    gate = gate_for(company, decisions, today)
    messages = [_message(company, letter, gate, today, at) for letter in wanted]
    ids = [decision.id for decision in decisions]
    with transaction.atomic():
        Message.objects.bulk_create(messages, ignore_conflicts=True)
        marked = Decision.objects.filter(company=company, id__in=ids, is_prepared=False).update(is_prepared=True)
        if marked:
            data = {"decisions": ids}
            events.record(company_id=company.id, actor="amistoso", verb="prepare", noun="message", at=at, data=data)
    return marked


def gate_for(company: Company, tellers: Sequence[Decision | Message], today: date) -> quality.Gate:
    """Look for what is doubtful in what these decisions or messages tell."""
    customer_ids = sorted({one.customer_id for one in tellers})
    item_ids = [line.item_id for one in tellers for line in told.read(one.items)]
    return quality.gate(company=company, customer_ids=customer_ids, item_ids=item_ids, today=today)


def _message(company: Company, wanted: LetterToWrite, gate: quality.Gate, today: date, at: datetime) -> Message:
    decision, facts = wanted.decision, wanted.facts
    letter, version, problem = compose(wanted, gate)
    problem = f"{problem} {_harm(letter, version, decision, facts.language)}".strip()[:500]
    leaves_alone = decision.approval == "automatic" and decision.channel in APPROVABLE and not problem
    key = message_key(decision.id)
    return Message(
        company=company,
        customer_id=decision.customer_id,
        decision=decision,
        channel=decision.channel,
        step=decision.step,
        stage=decision.stage,
        language=facts.language,
        sender_name=signed_by(facts.sender.name, company.name),
        sender_email=facts.sender.email,
        to=list(wanted.to),
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        payment_qr=qr_of(letter),
        template=wanted.template[:60],
        template_version=version,
        parameters=parameters_of(letter),
        items=decision.items,
        attachments=told_papers(wanted.papers.chosen),
        left_out=told_papers(wanted.papers.left_out),
        state=MessageState.APPROVED if leaves_alone else MessageState.DRAFT,
        key=key,
        message_id=message_id_for(company, key, facts.sender.email),
        in_reply_to=wanted.in_reply_to,
        made_on=today,
        made_at=at,
        next_attempt_at=at if leaves_alone else None,
        error=problem,
    )


def _harm(letter: Letter | ShortText, version: str, decision: Decision, language: str) -> str:
    """Words of the company's own may say what no message should leave with by itself."""
    if not version or readings.is_ready_made(version):
        return ""
    reading = readings.read(subject=letter.subject, text=letter.text, language=language, stage=decision.stage)
    found = [f"«{one.quote}»: {one.why('es')}" for one in reading.worst] if reading.findings else []
    return f"El texto de la plantilla pide otra lectura. {found[0]}" if found else ""


def told_papers(papers: Sequence[Paper]) -> list[list[int | str]] | None:
    return [[paper.document_id, paper.name] for paper in papers] or None


def signed_by(person: str, company: str) -> str:
    """Name the person and the company, so that the customer sees at once who writes."""
    return one_line(f"{person} · {company}" if person else company, 120)


def compose(wanted: LetterToWrite, gate: quality.Gate) -> tuple[Letter | ShortText, str, str]:
    """Return letter, template version and problem; an unusable template leaves an empty draft that says why.

    What is doubtful in the amounts or the address is a problem too: a person looks before it leaves.
    """
    doubts = gate.words([line.item_id for line in told.read(wanted.decision.items)], wanted.to)
    problem = f"{wanted.problem} {doubts}".strip()[:500]
    if wanted.source is None:
        missing = f"No hay ninguna plantilla «{wanted.template}»."
        return Letter("", "", ""), "", f"{problem} {missing}".strip()[:500]
    try:
        if wanted.decision.channel in SHORT:
            return _compose_short(wanted, wanted.source, problem)
        return letters.compose(wanted.source.text, wanted.facts), wanted.source.mark, problem
    except letter_templates.TemplateError as error:
        return Letter("", "", ""), "", f"{problem} {error}".strip()[:500]


def _compose_short(wanted: LetterToWrite, source: LetterText, problem: str) -> tuple[ShortText, str, str]:
    is_whatsapp = wanted.decision.channel == "whatsapp"
    short = short_texts.compose(source.text, wanted.facts, for_whatsapp=is_whatsapp)
    if not is_whatsapp and short_texts.too_long(short.text):
        size = short_texts.length(short.text)
        problem = f"{problem} El SMS ocupa {size.segments} mensajes y caben {short_texts.MAX_SEGMENTS}: acórtelo."
    return short, source.mark, problem.strip()[:500]


def qr_of(letter: Letter | ShortText) -> str:
    return letter.payment_qr if isinstance(letter, Letter) else ""


def parameters_of(letter: Letter | ShortText) -> list[str] | None:
    return list(letter.parameters) or None if isinstance(letter, ShortText) else None
