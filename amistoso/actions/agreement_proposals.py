"""Bring an agreement to the customer, and take their answer: yes, no, or something else. Nobody answers for them.

What they are shown is stored with its mark (SHA-256) before it leaves; a yes counts for that very text and no other.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction

from amistoso.actions import agreements, answering, archives, events, looks, paper
from amistoso.actions.refusals import Refusal
from amistoso.core import agreement_texts
from amistoso.core.agreement_texts import Paper, Terms
from amistoso.core.grants import Granter
from amistoso.core.letter_facts import one_line
from amistoso.core.letter_paper import Sheet
from amistoso.core.papers import PDF
from amistoso.models import (
    Accepted,
    Agreement,
    AgreementMessage,
    AgreementState,
    Company,
    Document,
    DocumentKind,
    Message,
    MessageState,
)
from amistoso.queries import agreements as standing
from amistoso.queries import grants
from amistoso.queries.letters import address_of

CUSTOMER = "cliente"
MAX_TEXT = 2000
MAX_NAME = 120
ANSWERABLE = (AgreementState.PROPOSED, AgreementState.COUNTERED)


def propose(
    *,
    company: Company,
    agreement_id: int,
    actor: str,
    today: date,
    at: datetime,
    answer_by_on: date | None = None,
    by_mail: bool = True,
) -> Agreement:
    """Write the text and its PDF, and send them; without an address of e-mail it goes on paper.

    `by_mail` false only writes them, for who hands the paper over in person.
    """
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    if made.state != AgreementState.DRAFT:
        raise Refusal("agreement-over", "Ese acuerdo ya no es un borrador.", "Vuelva a mirarlo.")
    _refuse_beyond(company, made, actor)
    days = grants.policy_of(company=company).answer_days
    made.answer_by_on = answer_by_on or today + timedelta(days=days)
    first_on = min(one.due_on for one in made.instalments.all())
    if not today <= made.answer_by_on:
        raise Refusal("date-past", f"El {made.answer_by_on:%d/%m/%Y} ya ha pasado.", "Elija un día desde hoy.")
    if first_on < today:
        raise Refusal("date-past", "El primer plazo ya ha pasado.", "Haga otra propuesta con fechas nuevas.")
    made.answer_by_on = min(made.answer_by_on, first_on)  # nobody agrees to a day that has passed
    terms = standing.terms_of(company=company, agreement=made)
    text = agreement_texts.agreement(terms)
    with transaction.atomic():
        agreements.refuse_taken(
            items=[one.item for one in made.items.all()], but=[made.id, made.replaces_id]
        )  # fmt: skip
        document = _filed(company, made, terms, text, actor, today, at)
        message = _proposal(company, made, terms, text, document, actor, today, at) if by_mail else None
        own = Agreement.objects.filter(id=made.id, state=AgreementState.DRAFT)
        if not own.update(
            state=AgreementState.PROPOSED, answer_by_on=made.answer_by_on, subject=text.subject, text=text.text,
            text_sha256=text.sha256, document=document, message=message, proposed_at=at,
        ):  # fmt: skip
            raise Refusal("agreement-changed", "Alguien acaba de cambiar ese acuerdo.", "Vuelva a mirarlo.")
        data = {"text_sha256": text.sha256, "answer_by": made.answer_by_on.isoformat()}
        events.note(made, verb="propose", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return standing.found_agreement(company=company, agreement_id=agreement_id)


def propose_new(
    *, company: Company, customer_id: int, item_ids: Sequence[int], instalments: agreements.Plan, actor: str,
    today: date, at: datetime, extras: agreements.Extras = agreements.PLAIN, answer_by_on: date | None = None,
    by_mail: bool = True,
) -> Agreement:  # fmt: skip
    """Draw an agreement up and bring it to the customer in one breath: what cannot be sent leaves no draft behind."""
    with transaction.atomic():
        made = agreements.draw_up(
            company=company, customer_id=customer_id, item_ids=item_ids, instalments=instalments, extras=extras,
            actor=actor, today=today, at=at,
        )  # fmt: skip
        return propose(
            company=company, agreement_id=made.id, actor=actor, today=today, at=at, answer_by_on=answer_by_on,
            by_mail=by_mail,
        )  # fmt: skip


def offer_on_page(
    *, company: Company, message: Message, item_ids: Sequence[int], instalments: agreements.Plan, today: date,
    at: datetime,
) -> Agreement:  # fmt: skip
    """Grant at once what a customer asks for on their page, inside the limits: they read it there, and accept it.

    What is outside the limits is refused with the code `agreement-needs-person`, and a person answers.
    """
    with transaction.atomic():
        made = agreements.draw_up(
            company=company, customer_id=message.customer_id, item_ids=item_ids, instalments=instalments,
            actor=CUSTOMER, today=today, at=at,
        )  # fmt: skip
        if made.reasons:
            raise Refusal("agreement-needs-person", " ".join(made.reasons), "Lo responde una persona.")
        proposed = propose(company=company, agreement_id=made.id, actor=CUSTOMER, today=today, at=at, by_mail=False)
        AgreementMessage.objects.create(agreement=made, message=message, kind="asked")
    return proposed


def _refuse_beyond(company: Company, made: Agreement, actor: str) -> None:
    if made.reasons and not made.approved_by and grants.granter_of(company=company, actor=actor) is not Granter.OWNER:
        raise Refusal("agreement-needs-owner", " ".join(made.reasons), "Lo aprueba gerencia.")


def approve(*, company: Company, agreement_id: int, actor: str, today: date, at: datetime) -> Agreement:
    """The owner says yes to what is beyond the limits; what was agreed by word of mouth runs at once."""
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    _refuse_beyond(company, made, actor)
    with transaction.atomic():
        own = Agreement.objects.filter(id=made.id, state=AgreementState.DRAFT, approved_by="")
        if not own.update(approved_by=actor[:150]):
            raise Refusal("agreement-over", "Ese acuerdo ya no espera aprobación.", "Vuelva a mirarlo.")
        events.note(made, verb="approve", actor=actor, at=at, data={"reasons": made.reasons})
        if made.accepted_how == Accepted.ORAL:
            agreements.run(made=made, how=Accepted.ORAL, actor=actor, today=today, at=at)
    return standing.found_agreement(company=company, agreement_id=agreement_id)


def _filed(
    company: Company, made: Agreement, terms: Terms, text: Paper, actor: str, today: date, at: datetime
) -> Document:
    """The PDF lies in the archive under the customer: what was proposed can be shown in ten years."""
    written = agreement_texts.by_post(terms, text)
    dress = paper.dress_of(company)
    sheet = Sheet(
        company=terms.company, home=company.city, home_country=company.country, to=address_of(made.customer),
        language=terms.language, written_on=today, subject=text.subject, html=written.html, text=written.text,
        look=dress.look,
    )  # fmt: skip
    pdf = paper.sheets_pdf(
        [sheet], title=text.subject, author=company.name, at=at, is_duplex=False, pictures=dress.pictures
    )
    name = f"{'acuerdo' if terms.language == 'es' else 'agreement'}-{made.id}.pdf"
    filing = archives.add(
        company=company, customer_id=made.customer_id, kind=DocumentKind.CONTRACT, file_name=name, content=pdf,
        actor=actor, at=at,
    )  # fmt: skip
    return filing.document


def _proposal(
    company: Company, made: Agreement, terms: Terms, text: Paper, document: Document, actor: str, today: date,
    at: datetime,
) -> Message:  # fmt: skip
    readers = standing.mail_readers(company=company, customer=made.customer)
    is_paper = not readers
    if is_paper and not address_of(made.customer).is_complete:
        hint = "Añada un contacto, o entregue el acuerdo en papel."
        raise Refusal("agreement-no-way", "No hay ni correo ni dirección postal a los que enviarlo.", hint)
    if is_paper:
        written = agreement_texts.by_post(terms, text)
    else:
        written = agreement_texts.proposal(terms, has_page=bool(settings.PUBLIC_URL))
    message = answering.write(
        company=company, customer=made.customer, key=f"agreement:{made.id}:proposal", step="agreement-proposal",
        subject=written.subject, text=written.text, html=written.html, language=terms.language, sender=terms.sender,
        to=[one.email for one in readers], channel="letter" if is_paper else "email", actor=actor, today=today, at=at,
        items=[
            [one.item_id, one.item.number, one.item.due_on.isoformat(), one.open_minor, one.item.currency]
            for one in made.items.all()
        ],
        papers=[] if is_paper else [document],
    )  # fmt: skip
    AgreementMessage.objects.get_or_create(message=message, agreement=made, defaults={"kind": "proposal"})
    return message


def withdraw(
    *, company: Company, agreement_id: int, actor: str, today: date, at: datetime, because: str = ""
) -> bool:  # fmt: skip
    """Take a draft or a proposal back; what has not left stays here."""
    made = Agreement.objects.get(company=company, id=agreement_id)
    if made.state == AgreementState.RUNNING:
        raise Refusal("agreement-over", "Ese acuerdo está en curso.", "Termínelo, o renegócielo.")
    with transaction.atomic():
        unsent = Message.objects.filter(
            company=company, id=made.message_id or 0, state__in=(MessageState.APPROVED, MessageState.DRAFT)
        )
        unsent.update(state=MessageState.CANCELLED, error="La propuesta se ha retirado.")
        return agreements.close(
            made=made, state=AgreementState.WITHDRAWN, verb="withdraw", actor=actor, today=today, at=at, because=because
        )


def accept(
    *, company: Company, agreement_id: int, sha256: str, name: str, role: str, network: str, today: date, at: datetime
) -> Agreement:
    """Take the customer's yes to the very text they were shown; said twice it counts once."""
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    name, role = one_line(name, MAX_NAME), one_line(role, MAX_NAME)
    if made.state in (AgreementState.RUNNING, AgreementState.FINISHED) and made.text_sha256 == sha256:
        return made
    _refuse_unanswerable(made, today)
    if sha256 != made.text_sha256 or agreement_texts.sha256_of(made.text) != sha256:
        raise Refusal("agreement-changed", "El texto ya no es el que se mostró.", "Léalo otra vez.")
    if not name or not role:
        raise Refusal("agreement-signer", "Falta el nombre o el cargo de quien acepta.", "Escriba los dos.")
    with transaction.atomic():
        signed = Agreement.objects.filter(id=made.id, state__in=ANSWERABLE, text_sha256=sha256)
        if not signed.update(signer_name=name, signer_role=role, network=network[:32], answer_text=""):
            raise Refusal("agreement-over", "Esa propuesta ya no se puede aceptar.", "Llámenos.")
        agreements.run(made=made, how=Accepted.PAGE, actor=CUSTOMER, today=today, at=at)
        made = standing.found_agreement(company=company, agreement_id=agreement_id)
        _send_copy(company, made, today, at)
    return made


def _refuse_unanswerable(made: Agreement, today: date) -> None:
    if made.state not in ANSWERABLE:
        raise Refusal("agreement-over", "Esa propuesta ya no se puede aceptar.", "Llámenos y lo vemos.")
    if made.answer_by_on is not None and made.answer_by_on < today:
        message = f"La propuesta era hasta el {made.answer_by_on:%d/%m/%Y}."
        raise Refusal("agreement-expired", message, "Llámenos y le enviamos otra.")


def _send_copy(company: Company, made: Agreement, today: date, at: datetime) -> None:
    """Both get the same mail, with what was accepted, by whom and when, and the PDF."""
    terms = standing.terms_of(company=company, agreement=made)
    local = at.astimezone(ZoneInfo(company.time_zone))
    said = {
        "name": made.signer_name, "role": made.signer_role, "sha256": made.text_sha256,
        "local": f"{local:%d/%m/%Y %H:%M} ({company.time_zone})", "utc": f"{at:%Y-%m-%d %H:%M:%S}",
    }  # fmt: skip
    agreed = Paper(made.subject, made.text, "")
    written = agreement_texts.copy(terms, agreed, said)
    readers = [one.email for one in standing.mail_readers(company=company, customer=made.customer)]
    to = [*readers, terms.sender.email] if terms.sender.email else readers
    if not readers:
        return
    message = answering.write(
        company=company, customer=made.customer, key=f"agreement:{made.id}:copy", step="agreement-copy",
        subject=written.subject, text=written.text, html=written.html, language=terms.language, sender=terms.sender,
        to=list(dict.fromkeys(to)), actor="amistoso", today=today, at=at,
        papers=[made.document] if made.document else [],
    )  # fmt: skip
    AgreementMessage.objects.get_or_create(message=message, agreement=made, defaults={"kind": "copy"})


def decline(*, company: Company, agreement_id: int, text: str, network: str, today: date, at: datetime) -> Agreement:
    """Take the customer's no; nothing is held any more, and nothing hurries."""
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    _refuse_unanswerable(made, today)
    with transaction.atomic():
        Agreement.objects.filter(id=made.id).update(answer_text=_words(text), answered_at=at, network=network[:32])
        agreements.close(
            made=made, state=AgreementState.DECLINED, verb="decline", actor=CUSTOMER, today=today, at=at,
            because=one_line(text, 300),
        )  # fmt: skip
    return made


def counter(*, company: Company, agreement_id: int, text: str, network: str, today: date, at: datetime) -> Agreement:
    """Take what the customer would rather have: a person answers it, and until then nothing is asked."""
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    _refuse_unanswerable(made, today)
    said = _words(text)
    if not said:
        raise Refusal("agreement-counter", "Falta qué propone.", "Escríbalo en pocas palabras.")
    with transaction.atomic():
        own = Agreement.objects.filter(id=made.id, state__in=ANSWERABLE)
        if own.update(
            state=AgreementState.COUNTERED, answer_text=said, answered_at=at, network=network[:32]
        ):  # fmt: skip
            data = {"text": said[:500], "network": network[:32]}
            events.note(made, verb="counter", actor=CUSTOMER, at=at, data=data)
            looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return made


def _words(text: str) -> str:
    """Keep the words and the line breaks; leave out what no one can see."""
    kept = "".join(one for one in text.replace("\r\n", "\n") if one == "\n" or one.isprintable())
    return kept.strip()[:MAX_TEXT]


def note_yes(
    *, company: Company, agreement_id: int, actor: str, today: date, at: datetime, name: str = "", role: str = ""
) -> Agreement:
    """A person notes that the customer agreed by word of mouth; it is marked as just that."""
    made = _noted(company, agreement_id, actor, name, role)
    agreements.run(made=made, how=Accepted.ORAL, actor=actor, today=today, at=at)
    return standing.found_agreement(company=company, agreement_id=agreement_id)


def note_signed(
    *, company: Company, agreement_id: int, file_name: str, content: bytes, actor: str, today: date, at: datetime,
    name: str = "", role: str = "",
) -> Agreement:  # fmt: skip
    """A person files the paper that the customer signed."""
    made = _noted(company, agreement_id, actor, name, role)
    if PDF not in (media := archives.media_of(file_name=file_name, content=content)) and not media.startswith("image/"):
        raise Refusal(
            "agreement-paper", f"«{file_name[:60]}» no es un PDF ni una imagen.", "Escanee el acuerdo firmado."
        )
    with transaction.atomic():
        filing = archives.add(
            company=company, customer_id=made.customer_id, kind=DocumentKind.ACCEPTANCE, file_name=file_name,
            content=content, actor=actor, at=at,
        )  # fmt: skip
        Agreement.objects.filter(id=made.id).update(signed=filing.document)
        agreements.run(made=made, how=Accepted.PAPER, actor=actor, today=today, at=at)
    return standing.found_agreement(company=company, agreement_id=agreement_id)


def _noted(company: Company, agreement_id: int, actor: str, name: str, role: str) -> Agreement:
    made = standing.found_agreement(company=company, agreement_id=agreement_id)
    if made.state not in (AgreementState.DRAFT, *ANSWERABLE):
        raise Refusal("agreement-over", "Ese acuerdo ya no espera respuesta.", "Vuelva a mirarlo.")
    _refuse_beyond(company, made, actor)
    Agreement.objects.filter(id=made.id).update(
        signer_name=one_line(name, MAX_NAME), signer_role=one_line(role, MAX_NAME)
    )
    return made
