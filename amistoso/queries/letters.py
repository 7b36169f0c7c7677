"""Everything the letters of a batch of decisions need, in a few reads however many there are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.conf import settings
from django.db.models import Q

from amistoso.core import (
    creditor_references,
    identifiers,
    papers,
    phones,
    senders,
    short_texts,
    told,
    ways,
    wording,
)
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.core.letter_paper import Address, address_lines
from amistoso.core.letter_texts import LetterText, Place
from amistoso.core.letter_words import FORMAL, letter_language
from amistoso.core.papers import Attaching, Paper
from amistoso.core.protocols import Protocol, Stage, Step
from amistoso.core.reach import SHORT, SPOKEN, WRITTEN
from amistoso.core.trust import Tier
from amistoso.models import ARRIVED, Agreement, Company, Contact, Customer, Decision, Item, Message, Sender
from amistoso.queries import documents, instalment_days, templates
from amistoso.queries.protocols import protocol_of

THREAD_DAYS = 365
MAX_HISTORY = 8
MAILED = ("email", "certified-email")
SHORT_OF_ANY = "polite-reminder"  # a step of one's own without a short text borrows this one's


@dataclass(frozen=True, slots=True)
class LetterToWrite:
    """A decision, and all that its message needs. `problem` says why it cannot leave by itself."""

    decision: Decision
    template: str
    source: LetterText | None  # none: there is no such template
    facts: LetterFacts
    to: tuple[str, ...]
    in_reply_to: str
    problem: str = ""
    papers: Attaching = Attaching()


@dataclass(frozen=True, slots=True)
class _Batch:
    company: Company
    protocol: Protocol
    today: date
    senders: Mapping[str, Sender]
    contacts: Mapping[int, Sequence[Contact]]
    items: Mapping[int, Item]
    earlier: Mapping[int, Sequence[Message]]  # newest first
    filed: Mapping[int, Sequence[Paper]]  # invoice -> its documents
    own: templates.Own  # the company's own texts
    agreements: Mapping[int, Agreement]


def letters_to_write(*, company: Company, decisions: Sequence[Decision], today: date) -> list[LetterToWrite]:
    """Return what each decision's message needs; the decisions come with their customer."""
    ids = [decision.customer_id for decision in decisions]
    protocol, items = protocol_of(company), _items(company, decisions)
    batch = _Batch(
        company=company,
        protocol=protocol,
        today=today,
        senders={sender.role: sender for sender in Sender.objects.filter(company=company)},
        contacts=_contacts(company, ids),
        items=items,
        earlier=_earlier(company, ids, today),
        filed=_papers(company, protocol, decisions, items),
        own=templates.active_texts(company=company) if company.has_own_letters else {},
        agreements=instalment_days.agreements_told(company=company, decisions=decisions),
    )
    return [_letter(batch, decision) for decision in decisions]


def step_of(*, protocol: Protocol, key: str, tier: str) -> Step | None:
    """Return the step as the customer's variant has it, or any variant's when the protocol has changed since."""
    variants = [protocol.variants[one] for one in Tier if one.value == tier and one in protocol.variants]
    for variant in [*variants, *protocol.variants.values()]:
        for step in variant.steps:
            if step.key == key:
                return step
    return None


def _as_said(step: Step | None, batch: _Batch, decision: Decision, tier: str) -> Step | None:
    """Return the step with the words the decision borrows from another, which is gentler (core.ways)."""
    for code, values in decision.reasons:
        words = values.get("words") if isinstance(values, dict) else None
        if step is None or not words or words == step.key:
            continue
        other = step_of(protocol=batch.protocol, key=str(words), tier=tier)
        if code == "another-way":
            step = replace(step, template=other.template if other else str(words))
        elif other is not None:
            attach = ways.COPIES if code == "sends-copies-again" else step.attach
            step = replace(step, template=other.template, sender=other.sender, attach=attach)
    return step


def other_people(contacts: Sequence[Contact], earlier: Sequence[Message]) -> Sequence[Contact]:
    """Return who has not been written to or called about this; all of them where there is nobody else."""
    tried = {where for message in earlier if message.direction == "out" for where in message.to}
    others = [one for one in contacts if not {one.email, one.phone} & tried]
    return others or contacts


def _contacts(company: Company, customer_ids: Sequence[int]) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = defaultdict(list)
    good = Contact.objects.filter(company=company, customer_id__in=customer_ids, do_not_contact=False)
    for contact in good.order_by("id"):
        found[contact.customer_id].append(contact)
    return found


def _items(company: Company, decisions: Sequence[Decision]) -> dict[int, Item]:
    ids = {line.item_id for decision in decisions for line in told.read(decision.items)}
    return Item.objects.filter(company=company).select_related("invoice").in_bulk(list(ids))


def _earlier(company: Company, customer_ids: Sequence[int], today: date) -> dict[int, list[Message]]:
    found: dict[int, list[Message]] = defaultdict(list)
    since = today - timedelta(days=THREAD_DAYS)
    reached = Q(direction="out", state__in=ARRIVED) | Q(direction="in")
    rows = Message.objects.filter(reached, company=company, customer_id__in=customer_ids, made_on__gte=since)
    fields = (
        "id",
        "customer_id",
        "direction",
        "channel",
        "step",
        "stage",
        "to",
        "items",
        "message_id",
        "subject",
        "language",
        "contact_on",
        "made_on",
    )
    for message in rows.only(*fields).order_by("-id"):
        found[message.customer_id].append(message)
    return found


def _papers(
    company: Company, protocol: Protocol, decisions: Sequence[Decision], items: Mapping[int, Item]
) -> Mapping[int, Sequence[Paper]]:
    """Most protocols attach nothing, and then nothing is read."""
    asks = any(step.attach for variant in protocol.variants.values() for step in variant.steps)
    if not asks and not any(_sends_copies(decision) for decision in decisions):
        return {}
    invoice_ids = sorted({item.invoice_id for item in items.values()})
    customer_ids = [decision.customer_id for decision in decisions]
    return documents.papers_of_invoices(company=company, customer_ids=customer_ids, invoice_ids=invoice_ids)


def _sends_copies(decision: Decision) -> bool:
    return any(code == "sends-copies-again" for code, *_ in decision.reasons)


def _attached(batch: _Batch, decision: Decision, step: Step | None) -> Attaching:
    if step is None or not step.attach or decision.channel != "email":
        return Attaching()
    invoices = dict.fromkeys(batch.items[line.item_id].invoice_id for line in told.read(decision.items))
    found = [paper for invoice_id in invoices for paper in batch.filed.get(invoice_id, ())]
    return papers.to_attach(found, step.attach)


def _letter(batch: _Batch, decision: Decision) -> LetterToWrite:
    customer, company = decision.customer, batch.company
    tier = next((values.get("tier") for code, values in decision.reasons if code == "tier"), customer.tier)
    step = _as_said(step_of(protocol=batch.protocol, key=decision.step, tier=str(tier)), batch, decision, str(tier))
    template, source = _source(batch, decision, step.template if step else decision.step)
    language = source.place.language if source else letter_language(customer.language, company.language)
    attached = _attached(batch, decision, step)
    known = batch.contacts.get(customer.id, ())
    if any(code == "another-way" for code, *_ in decision.reasons):
        known = other_people(known, batch.earlier.get(customer.id, ()))
    contacts = reachable(known, channel=decision.channel, country=customer.country)
    sender = _sender(batch, step.sender if step else "administration")
    earlier = batch.earlier.get(customer.id, ())
    thread, earlier_on = _thread(decision, earlier)
    named = [contact.name for contact in contacts if contact.name]
    days = instalment_days.days_told(agreements=batch.agreements, decision=decision)
    facts = LetterFacts(
        language=language,
        written_on=batch.today,
        company=company_party(company),
        customer=_them(customer),
        sender=sender,
        items=tuple(_line(batch, line) for line in told.read(decision.items)),
        contact_name=named[0] if len(contacts) == 1 and named else "",
        iban=company.iban,
        own_reference=_own_reference(batch, decision),
        payment_page=company.payment_page,
        payment_terms=company.payment_terms,
        phones=tuple(_phone(contact) for contact in contacts) if decision.channel in SPOKEN else (),
        has_answers=bool(settings.PUBLIC_URL) and decision.channel == "email",
        instalment_on=days.due_on,
        agreed_on=days.agreed_on,
        history=tuple(_told_before(message, language) for message in earlier[:MAX_HISTORY]),
        register=source.place.register if source else FORMAL,
        earlier_on=earlier_on,
        thread_subject=_thread_subject(decision, thread, language),
        is_copy_attached=_are_all_attached(batch, decision, attached),
    )
    to = _addresses(contacts, decision.channel, customer, company.country)
    return LetterToWrite(
        decision=decision,
        template=template,
        source=source,
        facts=facts,
        to=to,
        in_reply_to=thread.message_id if thread and decision.channel in MAILED else "",
        problem=_problem(decision, to, sender),
        papers=attached,
    )


def _addresses(contacts: Sequence[Contact], channel: str, customer: Customer, home: str) -> tuple[str, ...]:
    """A text goes to one person; a mail to all who deal with invoices."""
    if channel in SHORT:
        return tuple(phones.mobile(contact.phone, customer.country) for contact in contacts[:1])
    if channel in SPOKEN:
        return tuple(contact.phone for contact in contacts)
    if channel == "letter":
        address = address_of(customer)
        return (", ".join(address_lines(address, home)),) if address.is_complete else ()
    return tuple(contact.email for contact in contacts) if channel in MAILED else ()


def _problem(decision: Decision, to: Sequence[str], sender: Person) -> str:
    if decision.channel in SHORT and not to:
        return "No hay ningún teléfono móvil al que escribir."
    if decision.channel == "email" and not sender.email:
        return "Nadie firma los mensajes: falta el correo de quien escribe."
    if decision.channel == "email" and identifiers.mailbox_is_unattended(sender.email):
        return f"Las respuestas irían a {sender.email}, que parece un buzón que nadie lee."
    if decision.channel == "email" and not to:
        return "No hay ninguna dirección de correo a la que escribir."
    if decision.channel == "letter" and not address_of(decision.customer).is_complete:
        return "Falta la dirección postal del cliente."
    return ""


def _own_reference(batch: _Batch, decision: Decision) -> str:
    company = batch.company
    invoices = {batch.items[line.item_id].invoice_id for line in told.read(decision.items) if line.minor > 0}
    return creditor_references.asked_for(company.reference_kind, company.id, decision.customer_id, invoices)


def reachable(contacts: Sequence[Contact], *, channel: str, country: str = "ES") -> list[Contact]:
    """Return who to write to or call: billing; failing that management; failing that whoever there is.

    Who asked for no more automatic messages may be called, and is not written to. Among several, who prefers this
    channel comes first.
    """
    if channel in SHORT:
        good = [
            one for one in contacts
            if one.phone_failed_on is None and one.phone_wrong_on is None and one.opted_out_at is None
            and phones.mobile(one.phone, country)
        ]  # fmt: skip
        good.sort(key=lambda contact: channel not in contact.channels.split(","))
    elif channel in SPOKEN:
        good = [contact for contact in contacts if contact.phone and contact.phone_wrong_on is None]
    else:
        good = [one for one in contacts if one.email and one.bounced_on is None and one.opted_out_at is None]
    for role in ("billing", "management"):
        found = [contact for contact in good if contact.role == role]
        if found:
            return found
    return good


def _sender(batch: _Batch, role: str) -> Person:
    """Fall back to the next one up, then to the nearest below, and then to the company's own address.

    The quality check says beforehand who signs for whom.
    """
    for wanted in senders.stand_ins(role):
        found = batch.senders.get(wanted)
        if found is not None:
            return Person(found.name, found.email, found.phone, wanted)
    return Person("", batch.company.email, batch.company.phone)


def company_party(company: Company) -> Party:
    """Return the company as its letters name it."""
    town = " ".join(part for part in (company.postal_code, company.city) if part)
    return Party(
        name=company.name,
        tax_id=company.tax_id,
        address=", ".join(part for part in (company.address, town) if part),
        phone=company.phone,
        email=company.email,
        website=company.website,
    )


def _them(customer: Customer) -> Party:
    town = " ".join(part for part in (customer.postal_code, customer.city) if part)
    where = ", ".join(part for part in (customer.address, town) if part)
    return Party(name=customer.name, tax_id=customer.tax_id, address=where)


def address_of(customer: Customer) -> Address:
    return Address(
        name=customer.name,
        street=customer.address,
        postal_code=customer.postal_code,
        city=customer.city,
        province=customer.province,
        country=customer.country,
    )


def _line(batch: _Batch, line: told.ToldItem) -> LetterItem:
    item = batch.items[line.item_id]
    return LetterItem(
        number=line.number,
        issued_on=item.issued_on,
        due_on=date.fromisoformat(line.due_on),
        minor=line.minor,
        currency=line.currency,
        whole_minor=item.amount_minor,
        payment_reference=item.invoice.payment_reference,
    )


def _phone(contact: Contact) -> str:
    return f"{contact.phone} ({contact.name})" if contact.name else contact.phone


def _told_before(message: Message, language: str) -> str:
    day = wording.date_text(message.contact_on or message.made_on, language)
    if message.direction == "in":
        return f"{day}: {'respondieron' if language == 'es' else 'they answered'}"
    return f"{day}: {wording.step_name(message.step, language)}"


def _source(batch: _Batch, decision: Decision, template: str) -> tuple[str, LetterText | None]:
    """Return the name of the text and the text itself; what goes to a telephone has a short one of its own."""
    customer, company = decision.customer, batch.company
    language = letter_language(customer.language, company.language)
    register = customer.register or company.register
    names = [template]
    if decision.channel in SHORT:
        names = [template + short_texts.SUFFIX, SHORT_OF_ANY + short_texts.SUFFIX]
    for name in names:
        with suppress(templates.TemplateMissing):
            return name, templates.text_for(wanted=Place(name, language, register), own=batch.own)
    return names[0], None


def _are_all_attached(batch: _Batch, decision: Decision, attached: Attaching) -> bool:
    """A letter says that copies go with it only where that is true of every invoice it asks for."""
    if not attached.chosen or attached.left_out:
        return False
    chosen = {paper.document_id for paper in attached.chosen}
    asked = {batch.items[line.item_id].invoice_id for line in told.read(decision.items) if line.minor > 0}
    return all(chosen & {paper.document_id for paper in batch.filed.get(one, ())} for one in asked)


def _thread(decision: Decision, earlier: Sequence[Message]) -> tuple[Message | None, date | None]:
    """Return the last e-mail of this episode, and when we last wrote: reminders about an item still asked for."""
    asked = {line.item_id for line in told.read(decision.items)}
    written_on: date | None = None
    for message in earlier:
        is_reminder = message.direction == "out" and message.channel in WRITTEN and message.stage != Stage.COURTESY
        if is_reminder and asked & {line.item_id for line in told.read(message.items)}:
            written_on = written_on or message.contact_on or message.made_on
            if message.channel == "email":
                return message, written_on
    return None, written_on


def _thread_subject(decision: Decision, thread: Message | None, language: str) -> str:
    """A reminder goes on under the subject of its thread; one that asks for more, or asks otherwise, has its own."""
    if thread is None or decision.channel not in MAILED or {decision.stage, thread.stage} != {Stage.REMINDER}:
        return ""
    asked = {line.item_id for line in told.read(decision.items) if line.minor > 0}
    known = {line.item_id for line in told.read(thread.items)}
    return thread.subject if asked <= known and thread.language == language else ""
