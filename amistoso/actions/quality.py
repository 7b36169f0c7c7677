"""Look at the books for what is doubtful, keep what was found, and let a person say that it stands as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.quality import BLOCKING, BY_CODE, CHECKS
from amistoso.core.quality import Finding as Found
from amistoso.models import Company, Customer, Finding, Load
from amistoso.queries import doubts, quality
from amistoso.queries.sql import in_batches

BATCH = 1000
OWN_DATA = (
    "iban-invalid",
    "iban-missing",
    "company-tax-id-invalid",
    "sender-missing",
    "sender-stands-in",
)  # the day plays no part
CODES = [check.code for check in CHECKS]


@dataclass(frozen=True, slots=True)
class Looked:
    """What changed since the last look."""

    new: int = 0
    gone: int = 0


def look(*, company: Company, today: date, at: datetime) -> Looked:
    """Look at all of the books. What is found can be worked out again from the facts, so it is no event."""
    company = Company.objects.get(id=company.id)
    stood: dict[str, int] = {}
    for code in Finding.objects.filter(company=company, accepted_at__isnull=False).values_list("code", flat=True):
        stood[code] = stood.get(code, 0) + 1
    found: list[Found] = []
    for code in CODES:  # what a person let stand takes no room from what is still to be looked at
        scope = doubts.Scope(company, today, limit=quality.MOST + stood.get(code, 0))
        found += doubts.find(scope=scope, codes=[code])[code]
    with transaction.atomic():
        looked = _keep(company, Finding.objects.filter(company=company), found)
        Company.objects.filter(id=company.id).update(checked_at=at)
    return looked


def look_again(*, company: Company, customer_ids: Iterable[int], today: date) -> Looked:
    """Look at some customers only, in the transaction that changed something about them."""
    ids = set(customer_ids)
    concerned = Finding.objects.filter(company=company).filter(Q(customer_id__in=ids) | Q(other_id__in=ids))
    for pair in concerned.exclude(other_id=None).values_list("customer_id", "other_id"):
        ids |= {one for one in pair if one is not None}
    scope = doubts.Scope(company, today, sorted(ids), limit=quality.MOST)
    found = [one for some in doubts.find(scope=scope, codes=doubts.customer_codes()).values() for one in some]
    own = Q(customer_id__in=ids) | Q(other_id__in=ids)
    return _keep(company, Finding.objects.filter(own, company=company), found)


def look_at_company(*, company: Company, today: date, codes: Sequence[str] = ()) -> Looked:
    """Look at what concerns the company as a whole: its data, its accounts, its statements."""
    company = Company.objects.get(id=company.id)
    codes = codes or doubts.company_codes()
    found = [one for some in doubts.find(scope=doubts.Scope(company, today), codes=codes).values() for one in some]
    return _keep(company, Finding.objects.filter(company=company, code__in=codes), found)


def _keep(company: Company, stored: QuerySet[Finding], found: Sequence[Found]) -> Looked:
    """Bring what is stored in line with what was found; other values make what a person let stand doubtful again."""
    known = {(row[1], row[2]): row for row in stored.values_list("id", "code", "key", "mark")}
    new: list[Finding] = []
    for one in found:
        values = quality.stored_values(one.values)
        mark = quality.mark_of(values)
        row = known.pop((one.code, one.key[:320]), None)
        if row is None:
            new.append(_row(company, one, values, mark))
        elif row[3] != mark:
            told = {"values": values, "mark": mark, "customer_id": one.customer_id, "other_id": one.other_id}
            cleared = {"accepted_at": None, "accepted_by": "", "because": ""}
            Finding.objects.filter(id=row[0]).update(noun_id=one.noun_id, **told, **cleared)
    gone = [row[0] for row in known.values()]
    for some in in_batches(gone, BATCH):
        Finding.objects.filter(company=company, id__in=some).delete()
    Finding.objects.bulk_create(new, batch_size=BATCH, ignore_conflicts=True)
    return Looked(len(new), len(gone))


def _row(company: Company, one: Found, values: dict[str, object], mark: str) -> Finding:
    return Finding(
        company=company, customer_id=one.customer_id, other_id=one.other_id, code=one.code, key=one.key[:320],
        noun_id=one.noun_id, values=values, mark=mark, is_blocking=one.code in BLOCKING,
    )  # fmt: skip


def accept(*, company: Company, finding_id: int, because: str, actor: str, today: date, at: datetime) -> Finding:
    """A person says that it is right as it is, and why; with other values it comes back."""
    finding = Finding.objects.get(company=company, id=finding_id)
    if not BY_CODE[finding.code].may_stand:
        raise Refusal("finding-must-be-mended", "Esto no se puede dejar así.", "Arréglelo donde dice la página.")
    if not because.strip():
        raise Refusal("reason-missing", "Falta el motivo.", "Escriba por qué está bien así.")
    with transaction.atomic():
        doubtful = Finding.objects.filter(company=company, id=finding.id, mark=finding.mark, accepted_at=None)
        if not doubtful.update(accepted_at=at, accepted_by=actor, because=because.strip()[:300]):
            raise Refusal("finding-settled", "Esto ya estaba aceptado o ha cambiado.", "Vuelva a abrir la página.")
        _record(finding, "accept", because.strip()[:300], actor, at)
        _wake(company, finding, today)
    finding.refresh_from_db()
    return finding


def doubt_again(*, company: Company, finding_id: int, actor: str, today: date, at: datetime) -> bool:
    """Take back that it stands; said twice it changes nothing."""
    finding = Finding.objects.get(company=company, id=finding_id)
    with transaction.atomic():
        stood = Finding.objects.filter(company=company, id=finding.id, accepted_at__isnull=False)
        if not stood.update(accepted_at=None, accepted_by="", because=""):
            return False
        _record(finding, "doubt", "", actor, at)
        _wake(company, finding, today)
    return True


def accept_gaps_of(*, company: Company, load: Load, today: date, at: datetime) -> int:
    """Whoever accepted the warning while loading has said that the days between are not to be had."""
    look_at_company(company=company, today=today)
    statements = load.statements.values_list("id", flat=True)
    found = Finding.objects.filter(company=company, code="statement-gap", accepted_at=None, noun_id__in=statements)
    doubtful = list(found.order_by("id"))
    for finding in doubtful:
        accept(
            company=company, finding_id=finding.id, because=f"Aceptado al cargar {load.file_name}"[:300],
            actor=load.loaded_by, today=today, at=at,
        )  # fmt: skip
    return len(doubtful)


def _record(finding: Finding, verb: str, because: str, actor: str, at: datetime) -> None:
    data = {"code": finding.code, "key": finding.key, "values": finding.values, "because": because}
    events.record(
        company_id=finding.company_id, actor=actor, verb=verb, noun="finding", noun_id=finding.id,
        customer_id=finding.customer_id, at=at, data=data,
    )  # fmt: skip


def _wake(company: Company, finding: Finding, today: date) -> None:
    if finding.customer_id is not None and Customer.objects.filter(company=company, id=finding.customer_id).exists():
        looks.wake(company_id=company.id, customer_ids=[finding.customer_id], today=today)
