"""Make a remittance of direct debits, its file for the bank, the word to the customers before; take it back.

The file is looked at again when it is made: what was paid, disputed or held since the remittance was prepared is left
out and told. A sum that a bank has been asked for is not asked for again until the bank, or a person, says no.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction

from amistoso.actions import allocations, archives, debit_notices, events, looks, mandates, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import creditor_references, pain008, sepa, target_days
from amistoso.core import remittances as core
from amistoso.core.mandates import sequence_of
from amistoso.core.remittances import Plan, Ready
from amistoso.models import (
    IN_FLIGHT,
    BankLine,
    Company,
    Debit,
    DebitState,
    Document,
    Mandate,
    Remittance,
    RemittanceState,
)
from amistoso.queries import debits as paid_by
from amistoso.queries import mandates as signed
from amistoso.queries import remittances as reading

XML = "application/xml"
Thing = tuple[bool, int]  # whether it is an instalment, and its number


def plan(*, company: Company, asked_on: date, today: date) -> tuple[core.CollectionDay, Plan]:
    """Show what would be collected; nothing is written."""
    mandates.require_creditor(company)
    day = collection_day(company=company, asked_on=asked_on, today=today)
    return day, reading.plan(company=company, collect_on=day.on, today=today)


def collection_day(*, company: Company, asked_on: date, today: date) -> core.CollectionDay:
    if not 0 <= (asked_on - today).days <= core.MOST_COLLECT_DAYS:
        message = f"El {asked_on:%d/%m/%Y} no está entre hoy y dentro de {core.MOST_COLLECT_DAYS} días."
        raise Refusal("collection-day", message, "Elija un día de cobro más cercano.")
    return core.collection_day(asked_on, today, company.debit_lead_days, company.debit_notice_days)


def prepare(
    *,
    company: Company,
    asked_on: date,
    actor: str,
    today: date,
    at: datetime,
    chosen: Collection[Thing] | None = None,
    with_notices: bool = True,
) -> list[Remittance]:
    """Prepare one remittance for each scheme, of all that can be collected, or of what a person chose of it."""
    with transaction.atomic():
        posting.lock_books(company=company)  # two people prepare one after the other
        day, found = plan(company=company, asked_on=asked_on, today=today)
        ready = _chosen(found, chosen)
        made = []
        for scheme in sorted({one.mandate.scheme for one in ready}):
            own = [one for one in ready if one.mandate.scheme == scheme]
            if len(own) > pain008.MOST_DEBITS:
                message = f"Son {len(own)} adeudos y en un fichero caben {pain008.MOST_DEBITS}."
                raise Refusal("remittance-large", message, "Elija menos, y haga otra remesa con el resto.")
            made.append(_prepare(company, scheme, day.on, own, actor, at))
        looks.wake(company_id=company.id, customer_ids={one.claim.customer_id for one in ready}, today=today)
    if with_notices:
        for one in made:
            debit_notices.write(company=company, remittance_id=one.id, actor=actor, today=today, at=at)
    return made


def _chosen(found: Plan, chosen: Collection[Thing] | None) -> list[Ready]:
    if chosen is None:
        ready = list(found.ready)
    else:
        known = {(one.claim.is_instalment, one.claim.id): one for one in found.ready}
        if gone := sorted(set(chosen) - set(known)):
            message = f"De lo elegido, {len(gone)} ya no se puede cobrar: se ha pagado, pausado o pedido entretanto."
            raise Refusal("remittance-changed", message, "Mire la lista otra vez.")
        ready = [known[thing] for thing in known if thing in set(chosen)]
    if not ready:
        raise Refusal("remittance-empty", "No hay nada que cobrar ese día.", "Elija otro día, o revise los mandatos.")
    return ready


def _prepare(
    company: Company, scheme: str, collect_on: date, ready: Sequence[Ready], actor: str, at: datetime
) -> Remittance:
    made = Remittance.objects.create(company=company, scheme=scheme, collect_on=collect_on, made_by=actor, made_at=at)
    try:
        with transaction.atomic():
            Debit.objects.bulk_create(
                [
                    Debit(
                        company=company, remittance=made, mandate_id=one.mandate.id, customer_id=one.claim.customer_id,
                        instalment_id=one.claim.id if one.claim.is_instalment else None,
                        item_id=None if one.claim.is_instalment else one.claim.id, amount_minor=one.claim.minor,
                        sequence=one.sequence, concept=core.concept_of(one.claim, company.name),
                    )
                    for one in ready
                ]
            )  # fmt: skip
    except IntegrityError as error:
        message = "Algo de lo elegido está ya en otra remesa."
        raise Refusal("remittance-changed", message, "Mire la lista otra vez.") from error
    total = sum(one.claim.minor for one in ready)
    data = {"count": len(ready), "minor": total, "collect_on": collect_on.isoformat(), "scheme": scheme}
    _record(made, "prepare", data, actor, at)
    return made


def _record(made: Remittance, verb: str, data: Mapping[str, object], actor: str, at: datetime) -> None:
    events.record(
        company_id=made.company_id, actor=actor, verb=verb, noun="remittance", noun_id=made.id, at=at, data=data
    )


def _locked(company: Company, remittance_id: int, states: Collection[RemittanceState]) -> Remittance:
    posting.lock_books(company=company)
    made = Remittance.objects.select_for_update(of=("self",)).get(company=company, id=remittance_id)
    if made.state not in states:
        message = f"La remesa está «{made.get_state_display()}»."
        raise Refusal("remittance-state", message, "Vuelva a abrir la página.")
    return made


def export(*, company: Company, remittance_id: int, actor: str, today: date, at: datetime) -> list[Debit]:
    """Make the file, and return the debits that were left out because something has changed."""
    with transaction.atomic():
        account = mandates.require_creditor(company)
        made = _locked(company, remittance_id, (RemittanceState.PREPARED, RemittanceState.EXPORTED))
        if made.collect_on < target_days.add_open(today, company.debit_lead_days):
            message = f"Para cobrar el {made.collect_on:%d/%m/%Y} el banco ya no llega a tiempo."
            raise Refusal("collection-day", message, "Anule esta remesa y prepare otra.")
        left_out = _leave_out(company, made, actor, today, at)
        debits = list(reading.debits_of(company=company, remittance=made).filter(state__in=IN_FLIGHT))
        if not debits:
            message = "Todo lo de la remesa se ha pagado, pausado o cambiado desde que se preparó."
            raise Refusal("remittance-empty", message, "Anúlela y prepare otra.")
        _name(company, made, debits)
        events.record_many(company_id=company.id, acts=[_asked(made, one, actor, at) for one in debits])
        content = pain008.written(_file(company, made, debits, account, at))
        name = f"adeudos-{made.scheme.lower()}-{made.collect_on:%Y%m%d}-{made.id}.xml"
        document = archives.keep(company=company, name=name, media_type=XML, content=content, actor=actor, at=at)
        Remittance.objects.filter(id=made.id).update(
            state=RemittanceState.EXPORTED, document=document, files_count=made.files_count + 1
        )
        total = sum(one.amount_minor for one in debits)
        data = {"sha256": document.sha256, "count": len(debits), "minor": total, "left_out": len(left_out)}
        _record(made, "export", data, actor, at)
    return left_out


def _asked(made: Remittance, debit: Debit, actor: str, at: datetime) -> events.Act:
    """Tell it in the customer's own history too."""
    data = {"minor": debit.amount_minor, "concept": debit.concept, "on": made.collect_on.isoformat()}
    return events.Act(actor, "ask", "debit", at, debit.id, debit.customer_id, {**data, "remittance": made.id})


def _leave_out(company: Company, made: Remittance, actor: str, today: date, at: datetime) -> list[Debit]:
    """Cancel what could not be asked any more, or not to this amount."""
    now = reading.claims_now(company=company, remittance=made, today=today)
    gone = []
    for debit in reading.debits_of(company=company, remittance=made).filter(state__in=IN_FLIGHT):
        claim = now.get((debit.instalment_id is not None, debit.instalment_id or debit.item_id or 0))
        if isinstance(claim, core.Claim) and claim.minor == debit.amount_minor:
            continue
        because = claim if isinstance(claim, str) else "Lo pendiente ha cambiado: se ha pagado, o es otro importe."
        debit.because = because
        _cancel(debit, because, actor, today, at)
        gone.append(debit)
    if gone:
        debit_notices.write_anew(
            company=company, remittance_id=made.id, reason=gone[0].because,
            customer_ids={one.customer_id for one in gone}, actor=actor, today=today, at=at,
        )  # fmt: skip
    return gone


def _cancel(debit: Debit, because: str, actor: str, today: date, at: datetime) -> bool:
    live = Debit.objects.filter(id=debit.id, state__in=IN_FLIGHT)
    if not live.update(state=DebitState.CANCELLED, because=because[:300]):
        return False
    data = {"minor": debit.amount_minor, "concept": debit.concept, "because": because[:300]}
    events.note(debit, verb="cancel", actor=actor, at=at, data=data)
    looks.wake(company_id=debit.company_id, customer_ids=[debit.customer_id], today=today)
    return True


def _name(company: Company, made: Remittance, debits: Sequence[Debit]) -> None:
    """Give each debit what the bank will call it, and its place among those of its mandate."""
    used = signed.live_by_customer(company=company, customer_ids={one.customer_id for one in debits}, besides=made.id)
    last = {one.id: one.last_used_on for own in used.values() for one in own}
    seen: set[int] = set()
    for debit in sorted(debits, key=lambda one: one.id):
        is_used = last.get(debit.mandate_id) is not None or debit.mandate_id in seen
        is_final = debit.sequence == "FNAL"
        debit.sequence = sequence_of(debit.mandate.use, is_used, is_final)
        debit.end_to_end_id = creditor_references.of_debit(company.id, debit.id)
        debit.state = DebitState.EXPORTED
        seen.add(debit.mandate_id)
    Debit.objects.bulk_update(debits, ["sequence", "end_to_end_id", "state"])


def _file(company: Company, made: Remittance, debits: Sequence[Debit], account: str, at: datetime) -> pain008.File:
    own = creditor_references.of_batch(company.id, made.id)
    number = made.files_count + 1
    return pain008.File(
        message_id=f"{own}-{number}",
        made_at=at.astimezone(ZoneInfo(company.time_zone)),
        creditor=company.name,
        creditor_id=company.creditor_id,
        iban=account,
        scheme=made.scheme,
        collect_on=made.collect_on,
        debits=[_debit(one) for one in debits],
        batch_ids={one.sequence: f"{own}-{number}-{one.sequence}" for one in debits},
        version=company.debit_version,
    )


def _debit(debit: Debit) -> pain008.Debit:
    mandate: Mandate = debit.mandate
    customer = debit.customer
    address = None
    if sepa.needs_address(mandate.iban):
        address = pain008.Address(customer.address, customer.postal_code, customer.city, customer.country)
    if mandate.signed_on is None:
        raise Refusal("mandate-unsigned", "El mandato no está firmado.", "Imprímalo, y anote el día de la firma.")
    return pain008.Debit(
        debit.end_to_end_id, debit.amount_minor, mandate.reference, mandate.signed_on, mandate.holder, mandate.iban,
        debit.concept, debit.sequence, address,
    )  # fmt: skip


def content_of(*, company: Company, remittance_id: int) -> tuple[Document, bytes]:
    """Return the file as it was made."""
    made = Remittance.objects.get(company=company, id=remittance_id)
    if made.document_id is None or made.state == RemittanceState.CANCELLED:
        raise Refusal("remittance-state", "Esa remesa no tiene fichero.", "Hágalo primero; una anulada no lo tiene.")
    return archives.content_of(company=company, document_id=made.document_id)


def mark_sent(*, company: Company, remittance_id: int, actor: str, today: date, at: datetime) -> Remittance:
    """A person says that the bank has the file."""
    with transaction.atomic():
        made = _locked(company, remittance_id, (RemittanceState.EXPORTED,))
        Remittance.objects.filter(id=made.id).update(state=RemittanceState.SENT, sent_on=today)
        _record(made, "send", {"on": today.isoformat()}, actor, at)
    made.refresh_from_db()
    return made


def cancel(*, company: Company, remittance_id: int, reason: str, actor: str, today: date, at: datetime) -> Remittance:
    """Take the whole remittance back; once the bank has it, only because the bank did not take it."""
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué se anula la remesa.", "Escríbalo en pocas palabras.")
    every = (RemittanceState.PREPARED, RemittanceState.EXPORTED, RemittanceState.SENT)
    with transaction.atomic():
        made = _locked(company, remittance_id, every)
        debits = list(Debit.objects.filter(company=company, remittance=made).order_by("id"))
        if any(one.state in (DebitState.PAID, DebitState.RETURNED) for one in debits):
            message = "El banco ya ha cobrado o devuelto algo de esta remesa."
            raise Refusal("remittance-collected", message, "Anule solo los adeudos que no se han cobrado.")
        for debit in debits:
            _cancel(debit, reason.strip(), actor, today, at)
        Remittance.objects.filter(id=made.id).update(
            state=RemittanceState.CANCELLED, ended_because=reason.strip()[:300]
        )
        debit_notices.withdraw(
            company=company, remittance_id=made.id, reason=reason, actor=actor, at=at,
            customer_ids={one.customer_id for one in debits},
        )  # fmt: skip
        _record(made, "cancel", {"reason": reason.strip()[:300]}, actor, at)
    made.refresh_from_db()
    return made


def cancel_debit(*, company: Company, debit_id: int, reason: str, actor: str, today: date, at: datetime) -> bool:
    """Take one debit out; a file that holds it is no longer the one to send, and must be made again."""
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué se quita el adeudo.", "Escríbalo en pocas palabras.")
    found = Debit.objects.select_related("remittance").get(company=company, id=debit_id)
    with transaction.atomic():
        every = (RemittanceState.PREPARED, RemittanceState.EXPORTED, RemittanceState.SENT)
        made = _locked(company, found.remittance_id, every)
        if not _cancel(found, reason.strip(), actor, today, at):
            return False
        if made.state == RemittanceState.EXPORTED:
            Remittance.objects.filter(id=made.id).update(state=RemittanceState.PREPARED, document=None)
        debit_notices.write_anew(
            company=company, remittance_id=made.id, reason=reason, customer_ids={found.customer_id}, actor=actor,
            today=today, at=at,
        )  # fmt: skip
    return True


def collect(*, company: Company, remittance_id: int, line_id: int, actor: str, today: date, at: datetime) -> BankLine:
    """A person says that a bank line is the money of the remittance, of one of its batches, or of one debit."""
    with transaction.atomic():
        made = _locked(company, remittance_id, (RemittanceState.EXPORTED, RemittanceState.SENT))
        line = posting.line_of(company, line_id)
        waiting = Debit.objects.filter(company=company, remittance=made, state=DebitState.EXPORTED)
        debits = paid_by.group_of(list(waiting.select_related("remittance", "instalment").order_by("id")), line)
        parts = paid_by.parts_of(company=company, debits=debits) if debits else None
        if parts is None:
            message = "Ese apunte no es la suma de los adeudos que faltan, o algo de ellos ya está pagado."
            raise Refusal("debit-sum", message, "Aplíquelo a mano en el banco, factura por factura.")
        because = f"Cobro de la remesa del {made.collect_on:%d/%m/%Y}."
        applied = allocations.apply_parts(
            company=company, line_id=line.id, parts=parts, because=because, actor=actor, today=today, at=at
        )
        for debit in debits:
            paid = Debit.objects.filter(id=debit.id, state__in=(DebitState.EXPORTED, DebitState.PAID))
            paid.update(state=DebitState.PAID, line=applied, because="")
        _record(made, "collect", {"line": line.id, "count": len(debits)}, actor, at)
    return applied
