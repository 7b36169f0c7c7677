"""What a person answers to a proposal: yes, no, or yes to all that leave no doubt.

A proposal is named by its key (`core.matches.key_of`): the books are matched again when it is accepted, so that a
page left open for an hour never applies what is no longer so.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import allocations, matching, posting, returns, waivers
from amistoso.actions.refusals import Refusal
from amistoso.core import match_words
from amistoso.core import waivers as core
from amistoso.core.matches import Part, Reason, Status
from amistoso.models import BankLine, Company, RejectedProposal
from amistoso.queries import matching as reading


def accept_proposal(
    *, company: Company, line_id: int, key: str, actor: str, today: date, at: datetime, waive: bool = False
) -> BankLine:
    """Apply the line as the proposal of this key says; a returned payment opens again what it had paid.

    `waive`: what is missing by a discount, a fee, a tax withheld or a few cents is let go in the same move.
    """
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        if line.amount_minor < 0:
            return returns.accept(company=company, line_id=line_id, key=key, actor=actor, today=today, at=at)
        parts, reasons = _offered(company, line_id, key)
        because = f"{actor}: {match_words.because(reasons)}"
        line = allocations.apply_parts(
            company=company, line_id=line_id, parts=parts, because=because, actor=actor, today=today, at=at
        )
        if waive:
            _let_go(company, parts, reasons, actor, today, at)
        return line


def _let_go(
    company: Company, parts: Sequence[Part], reasons: tuple[Reason, ...], actor: str, today: date, at: datetime
) -> None:
    found = core.offered(reasons)
    if found is None:
        raise Refusal("waiver-none", "En esa propuesta no falta nada que se pueda saldar.", "Acéptela sin más.")
    kind, minor = found
    ids = [part.item_id for part in parts]
    waivers.complete(company=company, item_ids=ids, kind=kind, most_minor=minor, actor=actor, today=today, at=at)


def _offered(company: Company, line_id: int, key: str) -> tuple[tuple[Part, ...], tuple[Reason, ...]]:
    for found in reading.find_matches(company=company, line_ids=[line_id], with_credit=True):
        ways = [(one.key, one.parts, one.reasons) for one in found.match.proposals]
        for known, parts, reasons in [(found.match.key, found.match.parts, found.match.reasons), *ways]:
            if parts and known == key:
                return parts, reasons
    message = "Esa propuesta ya no encaja: lo pendiente ha cambiado."
    raise Refusal("proposal-gone", message, "Vuelva a abrir el apunte y elija entre las de ahora.")


def reject_proposal(
    *, company: Company, line_id: int, key: str, actor: str, today: date, at: datetime, reason: str = ""
) -> RejectedProposal:
    """Remember that this is not how the line is to be applied: it is neither offered nor applied again."""
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        if not key.strip() or len(key) > 40:
            raise Refusal("proposal-gone", "Falta la propuesta.", "Vuelva a abrir el apunte.")
        made, is_new = RejectedProposal.objects.get_or_create(
            line=line, key=key, defaults={"company": company, "reason": reason[:300], "made_by": actor, "made_at": at}
        )
        if is_new:
            data: dict[str, object] = {"key": key, "reason": reason[:300]}
            posting.record(company, line, "reject-proposal", line.customer_id, data, actor, at)
            posting.stir(company, {line.customer_id}, today, payments_changed=False)
    return made


def accept_all_certain(
    *, company: Company, line_ids: Collection[int] | None = None, actor: str, today: date, at: datetime
) -> int:
    """Apply every line (or those given) that leaves no doubt; return how many were."""
    found = matching.match(company=company, line_ids=line_ids, actor=actor, today=today, at=at)
    return sum(1 for one in found if one.match.status is Status.APPLIED)


def offer_again(*, company: Company, line_id: int, key: str, actor: str, today: date, at: datetime) -> bool:
    """Take back a no; said twice it changes nothing."""
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        if not RejectedProposal.objects.filter(company=company, line=line, key=key).delete()[0]:
            return False
        posting.record(company, line, "offer-again", line.customer_id, {"key": key}, actor, at)
        posting.stir(company, {line.customer_id}, today, payments_changed=False)
    return True
