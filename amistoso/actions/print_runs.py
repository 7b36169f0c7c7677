"""Print runs: letters taken from the queue, printed as one PDF, and confirmed by the person who posts them.

The letters are claimed before the PDF is made: after a crash the run is there without its PDF, and the PDF is made
again from the same words. Nothing counts as said to a customer until somebody says that it has gone out.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from django.db import IntegrityError, transaction

from amistoso.actions import archive_files, archives, drafts, events, ladders, looks, paper, readings
from amistoso.actions.refusals import Refusal
from amistoso.core import papers, wording
from amistoso.models import Company, Document, Message, MessageState, PrintedLetter, PrintRun, PrintRunState
from amistoso.queries import print_queue
from amistoso.queries.print_queue import MOST_LETTERS, Queued
from amistoso.queries.sending import has_news, latest_event_number


def make(
    *, company: Company, ids: Collection[int] | None, is_duplex: bool, actor: str, today: date, at: datetime
) -> PrintRun:
    """Print the letters chosen, or all that may go; what has been overtaken goes back instead."""
    seen = latest_event_number(company=company)  # before the cases are read: what comes later is news
    found = print_queue.queue(company=company, today=today, at=at, ids=ids)
    ready = [one for one in found if not one.problem and not _is_harsh(company, one.message, at)]
    for one in found:
        if one.problem == print_queue.CHANGED:
            drafts.give_up(company=company, message=one.message, today=today, at=at)
    if not ready:
        why = f" {found[0].problem}" if found else ""
        raise Refusal("nothing-to-print", f"No hay ninguna carta que se pueda imprimir ahora.{why}", "Mire la lista.")
    if len(ready) > MOST_LETTERS:
        message = f"Hay más de {MOST_LETTERS} cartas, y un montón más alto no se dobla bien."
        raise Refusal("too-many-letters", message, "Elija menos, e imprima las demás en otra tirada.")
    with transaction.atomic():
        run = PrintRun.objects.create(company=company, is_duplex=is_duplex, made_on=today, made_at=at, made_by=actor)
        # First of all, for it holds the company's row: what others do meanwhile is committed before or waits.
        data = {"run": run.id, "asked": len(ready), "duplex": is_duplex}
        events.record(company_id=company.id, actor=actor, verb="print", noun="message", at=at, data=data)
        claimed = [one.message for one in ready if _claim(company, one, seen, today, at)]
        if not claimed:
            message = "Mientras tanto ha pasado algo con estos clientes, o se ha contactado con ellos hoy."
            raise Refusal("nothing-to-print", message, "Vuelva a abrir la lista.")
        PrintedLetter.objects.bulk_create(
            [
                PrintedLetter(company=company, run=run, message=one, place=place)
                for place, one in enumerate(claimed, start=1)
            ]
        )
        acts = [events.Act(actor, "print", "message", at, one.id, one.customer_id, {"run": run.id}) for one in claimed]
        events.record_many(company_id=company.id, acts=acts)
    return draw(company=company, run_id=run.id, actor=actor)


def _is_harsh(company: Company, message: Message, at: datetime) -> bool:
    """The tone guard looks at the last moment, as it does before a mail; what it questions goes back to a person."""
    harm = readings.why_not(message)
    return bool(harm) and drafts.give_back(company=company, message=message, note=harm, at=at)


def _claim(company: Company, queued: Queued, seen: int, today: date, at: datetime) -> bool:
    """Take a letter for the printer, and the day for its customer: nobody hears from us twice in one.

    It goes to where they are by now, and that is what stays written.
    """
    message, to = queued.message, [", ".join(queued.lines)]
    if has_news(company=company, customer_id=message.customer_id, since=seen):
        return False
    waiting = Message.objects.filter(company=company, id=message.id, state=MessageState.APPROVED, channel="letter")
    try:
        with transaction.atomic():
            return bool(waiting.update(state=MessageState.PRINTED, to=to, contact_on=today, claimed_at=at, error=""))
    except IntegrityError:  # they have been written to or called today
        return False


def draw(*, company: Company, run_id: int, actor: str) -> PrintRun:
    """Make the PDF of a run and keep it for good; asked again, the one that is kept stays."""
    run = print_queue.run_of(company=company, run_id=run_id)
    if run.document is not None or run.state != PrintRunState.PRINTED:
        return run
    letters = PrintedLetter.objects.filter(company=company, run=run).select_related("message__customer")
    messages = [one.message for one in letters.order_by("place")]
    title = f"Cartas del {wording.date_text(run.made_on, 'es')}"
    content = paper.letters_pdf(
        company=company, messages=messages, title=title, at=run.made_at, is_duplex=run.is_duplex
    )
    name = f"cartas-{run.made_on.isoformat()}-{run.id}.pdf"
    document = archives.keep(
        company=company, name=name, media_type=papers.PDF, content=content, actor=actor, at=run.made_at
    )
    PrintRun.objects.filter(company=company, id=run.id, document__isnull=True).update(document=document)
    return print_queue.run_of(company=company, run_id=run_id)


def content_of(*, company: Company, run_id: int) -> tuple[Document, bytes]:
    """Return the PDF of a run, byte for byte the one that was made; of an undone one nothing, or it would be posted."""
    run = print_queue.run_of(company=company, run_id=run_id)
    if run.state == PrintRunState.UNDONE:
        message = "Esta tirada se deshizo: sus cartas están otra vez en la lista."
        raise Refusal("print-run-undone", message, "Imprima una tirada nueva.")
    if run.document is None:
        raise Refusal("print-run-unfinished", "El PDF de esta tirada no llegó a hacerse.", "Pulse «Hacer el PDF».")
    return run.document, archive_files.get(company.id, run.document.sha256)


def post(
    *,
    company: Company,
    run_id: int,
    went: Collection[int] | None,
    posted_on: date,
    actor: str,
    today: date,
    at: datetime,
) -> PrintRun:
    """A person says that the letters have gone out, or which of them; the others wait in the queue again."""
    run = print_queue.run_of(company=company, run_id=run_id)
    if run.document is None:
        raise Refusal("print-run-unfinished", "El PDF de esta tirada no llegó a hacerse.", "Pulse «Hacer el PDF».")
    if not run.made_on <= posted_on <= today:
        message = f"El {wording.date_text(posted_on, 'es')} no está entre el día en que se imprimieron y hoy."
        raise Refusal("posting-day", message, "Escriba el día en que se echaron al correo.")
    letters = _letters(company, run)
    gone = [one for one in letters if went is None or one.message_id in went]
    if not gone:
        raise Refusal("nothing-posted", "No ha marcado ninguna carta.", "Si no salió ninguna, deshaga la tirada.")
    with transaction.atomic():
        _end(company, run, PrintRunState.POSTED, actor, at, posted_on)
        data = {"run": run.id, "letters": len(gone), "posted_on": posted_on.isoformat()}
        events.record(company_id=company.id, actor=actor, verb="post", noun="message", at=at, data=data)
        for one in gone:
            _went(company, one, posted_on, actor, at)
        kept = [one for one in letters if one not in gone]
        _back(company, run, kept, actor, today, at)
    return print_queue.run_of(company=company, run_id=run_id)


def undo(*, company: Company, run_id: int, actor: str, today: date, at: datetime) -> PrintRun:
    """Nothing went out: every letter waits in the queue again. Once confirmed, a run is history."""
    run = print_queue.run_of(company=company, run_id=run_id)
    with transaction.atomic():
        _end(company, run, PrintRunState.UNDONE, actor, at, None)
        events.record(
            company_id=company.id, actor=actor, verb="undo-print", noun="message", at=at, data={"run": run.id}
        )
        _back(company, run, _letters(company, run), actor, today, at)
    return print_queue.run_of(company=company, run_id=run_id)


def _letters(company: Company, run: PrintRun) -> list[PrintedLetter]:
    found = PrintedLetter.objects.filter(company=company, run=run).select_related("message")
    return list(found.order_by("place"))


def _end(
    company: Company, run: PrintRun, state: PrintRunState, actor: str, at: datetime, posted_on: date | None
) -> None:
    waiting = PrintRun.objects.filter(company=company, id=run.id, state=PrintRunState.PRINTED)
    if not waiting.update(state=state, posted_on=posted_on, ended_at=at, ended_by=actor):
        raise Refusal("print-run-ended", "Esta tirada ya está confirmada o deshecha.", "Vuelva a abrirla.")


def _went(company: Company, letter: PrintedLetter, posted_on: date, actor: str, at: datetime) -> None:
    message = letter.message
    PrintedLetter.objects.filter(id=letter.id).update(went=True)
    ours = Message.objects.filter(company=company, id=message.id, state=MessageState.PRINTED)
    if not ours.update(state=MessageState.SENT, sent_at=at):
        return
    day = posted_on
    try:
        with transaction.atomic():
            Message.objects.filter(id=message.id).update(contact_on=posted_on)
    except IntegrityError:  # somebody spoke to them on the day of posting: the day of printing stays the contact
        day = message.contact_on or posted_on
    ladders.contact_arrived(company=company, message=message, on=day)
    data = {"posted_on": posted_on.isoformat(), "run": letter.run_id}
    events.note(message, verb="send", actor=actor, at=at, data=data)


def _back(
    company: Company, run: PrintRun, letters: Sequence[PrintedLetter], actor: str, today: date, at: datetime
) -> None:
    """Let letters wait again, as if they had not been printed."""
    PrintedLetter.objects.filter(id__in=[one.id for one in letters]).update(went=False)
    printed = Message.objects.filter(
        company=company, id__in=[one.message_id for one in letters], state=MessageState.PRINTED
    )
    printed.update(state=MessageState.APPROVED, contact_on=None, claimed_at=None)
    acts = [
        events.Act(
            actor, "undo-print", "message", at, one.message_id, one.message.customer_id, {"run": run.id}
        )
        for one in letters
    ]  # fmt: skip
    events.record_many(company_id=company.id, acts=acts)
    looks.wake(company_id=company.id, customer_ids=[one.message.customer_id for one in letters], today=today)
