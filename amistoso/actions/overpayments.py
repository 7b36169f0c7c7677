"""Money of a customer that settles nothing yet: kept for them, used for a later invoice by a person, or given back."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from amistoso.actions import looks, posting
from amistoso.actions.refusals import Refusal
from amistoso.models import BankLine, BankLineState, Company, Item


def keep_as_credit(
    *, company: Company, line_id: int, customer_id: int, because: str, actor: str, today: date, at: datetime
) -> BankLine:
    """Keep what is left of a line as the customer's credit: it is theirs, and waits for an invoice or to go back.

    It holds no reminder of what they owe today, since a person has looked; a later invoice brings it up again.
    """
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        customer = posting.customer_of(company, customer_id)
        waiting = BankLine.objects.filter(id=line.id, state=BankLineState.OPEN, unapplied_minor__gt=0)
        said = because or f"{actor}: saldo a favor de {customer.name}."
        if not waiting.update(state=BankLineState.CREDIT, customer_id=customer.id, because=said[:300], kept_on=today):
            raise Refusal("line-state", "Al apunte no le queda dinero sin aplicar.", "Vuelva a abrir la página.")
        data: dict[str, object] = {"minor": line.unapplied_minor, "because": said[:300]}
        posting.record(company, line, "keep-credit", customer.id, data, actor, at)
        posting.stir(company, {customer.id, line.customer_id}, today, payments_changed=False)
        if line.customer_id is None:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line


def give_back(
    *,
    company: Company,
    line_id: int,
    because: str,
    actor: str,
    today: date,
    at: datetime,
    out_line_id: int | None = None,
) -> BankLine:
    """Say that what is left of a line went back to who paid it; `out_line_id` is the movement that took it out."""
    if not because.strip():
        raise Refusal("reason-missing", "Falta el motivo.", "Escriba cómo se ha devuelto.")
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        minor = line.unapplied_minor
        spendable = BankLine.objects.filter(id=line.id, state__in=(BankLineState.OPEN, BankLineState.CREDIT))
        if not minor or not spendable.update(
            unapplied_minor=0, returned_minor=F("returned_minor") + minor, state=BankLineState.APPLIED, kept_on=None,
            because=because[:300],
        ):  # fmt: skip
            raise Refusal("line-state", "Al apunte no le queda dinero sin aplicar.", "Vuelva a abrir la página.")
        if out_line_id is not None:
            _note_way_out(company, line, out_line_id, minor, because)
        data: dict[str, object] = {"minor": minor, "because": because[:300], "out": out_line_id}
        posting.record(company, line, "give-back", line.customer_id, data, actor, at)
        posting.stir(company, {line.customer_id}, today, payments_changed=False)
        if line.customer_id is None:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line


def _note_way_out(company: Company, line: BankLine, out_line_id: int, minor: int, because: str) -> None:
    out = BankLine.objects.filter(company=company, id=out_line_id, amount_minor=-minor, currency=line.currency)
    if not out.filter(returns=None).update(
        returns=line, state=BankLineState.APPLIED, customer_id=line.customer_id, because=because[:300]
    ):
        raise Refusal(
            "line-unknown", f"Ningún cargo {out_line_id} es de ese importe.", "Elija el cargo que lo devolvió."
        )


def bring_up(*, company: Company, today: date) -> int:
    """A customer whose credit a person kept has a new invoice: the money is looked at again, and holds until then."""
    newer = Item.objects.filter(
        customer=OuterRef("customer"),
        currency=OuterRef("currency"),
        open_minor__gt=0,
        issued_on__gt=OuterRef("kept_on"),
    )
    kept = BankLine.objects.filter(company=company, state=BankLineState.CREDIT, unapplied_minor__gt=0)
    found = list(kept.filter(Exists(newer)).order_by("id").values_list("id", "customer_id"))
    with transaction.atomic():
        looks.wake(company_id=company.id, customer_ids=[owner for _, owner in found if owner], today=today)
        ids = [line_id for line_id, _ in found]
        return BankLine.objects.filter(id__in=ids, state=BankLineState.CREDIT).update(state=BankLineState.OPEN)
