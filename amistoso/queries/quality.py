"""What the last check found, for the eye; and what keeps a message from leaving by itself, looked at anew."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Q

from amistoso.core import quality_words
from amistoso.core.decisions import Value
from amistoso.core.quality import BY_CODE, CHECKS, GATED, Blocks, Check
from amistoso.core.quality import Finding as Found
from amistoso.models import Company, Finding
from amistoso.queries import doubts
from amistoso.queries.pages import Page, bounds, page_of
from amistoso.queries.sql import among, ids_parameter, rows

MOST_OF_CUSTOMER = 20
MOST = 5_000  # findings of one kind that are kept; so many have one cause


def stored_values(values: Iterable[tuple[str, Value]]) -> dict[str, object]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in values}


def mark_of(values: Mapping[str, object]) -> str:
    """Return the fingerprint of a finding's values."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Kind:
    """A check with how much it found."""

    check: Check
    open: int
    accepted: int

    @property
    def count(self) -> str:
        return f"{MOST}+" if self.open > MOST else str(self.open)


def kinds(*, company: Company) -> list[Kind]:
    """Return the checks that found something, in their order."""
    counts = Finding.objects.filter(company=company).values("code").order_by("code")
    accepted = Count("id", filter=Q(accepted_at__isnull=False))
    found = {row["code"]: row for row in counts.annotate(total=Count("id"), accepted=accepted)}
    return [
        Kind(check, row["total"] - row["accepted"], row["accepted"])
        for check in CHECKS
        if (row := found.get(check.code)) is not None
    ]


def findings(
    *, company: Company, code: str, accepted: bool = False, page: int = 1, rows_of_page: int | None = None
) -> Page[Finding]:
    """Return a page of one kind; `rows_of_page` for the few that stand under its title."""
    found = Finding.objects.filter(company=company, code=code, accepted_at__isnull=not accepted)
    listed = found.select_related("customer").order_by("id")
    if rows_of_page is not None:
        few = list(listed[: rows_of_page + 1])
        return Page(few[:rows_of_page], 1, len(few) > rows_of_page)
    return page_of(list(listed[bounds(page)]), page)


def of_customer(*, company: Company, customer_id: int) -> list[Finding]:
    found = Finding.objects.filter(company=company, customer_id=customer_id, accepted_at=None)
    return list(found.order_by("-is_blocking", "id")[:MOST_OF_CUSTOMER])


def count_of_blocking(*, company: Company) -> int:
    return Finding.objects.filter(company=company, is_blocking=True, accepted_at__isnull=True).count()


@dataclass(frozen=True, slots=True)
class Gate:
    """What keeps messages of these customers from leaving by themselves today, in words."""

    whole_company: Sequence[str] = ()
    addresses: frozenset[str] = frozenset()
    invoices: Mapping[int, Sequence[str]] = field(default_factory=dict)
    invoice_of_item: Mapping[int, int] = field(default_factory=dict)

    def words(self, item_ids: Iterable[int], to: Iterable[str]) -> str:
        """Say what a person must look at before this message leaves; empty when nothing."""
        said = [_ADDRESS.format(address) for address in to if address in self.addresses]
        for item_id in item_ids:
            said += self.invoices.get(self.invoice_of_item.get(item_id, 0), ())
        return " ".join(dict.fromkeys(said))[:500]


_ADDRESS = "«{}» no es una dirección de correo posible."


def gate(*, company: Company, customer_ids: Sequence[int], item_ids: Sequence[int], today: date) -> Gate:
    """Look at these customers now, whatever the last check said; what a person let stand stays so."""
    whole = [code for code in doubts.company_codes() if code in GATED]
    scope = doubts.Scope(company, today, customer_ids)
    found = doubts.find(scope=scope, codes=[*whole, *(code for code in doubts.customer_codes() if code in GATED)])
    live = [one for some in found.values() for one in some]
    if not live:
        return Gate()
    accepted = _accepted(company, live)
    stopped: dict[Blocks, list[Found]] = defaultdict(list)
    for one in live:
        if (one.code, one.key, mark_of(stored_values(one.values))) not in accepted:
            stopped[BY_CODE[one.code].blocks].append(one)
    invoices: dict[int, list[str]] = defaultdict(list)
    for one in stopped[Blocks.AMOUNTS]:
        if one.noun_id is not None:
            invoices[one.noun_id].append(sentence(one, company.language))
    return Gate(
        whole_company=[sentence(one, company.language) for one in stopped[Blocks.COMPANY]],
        addresses=frozenset(str(dict(one.values)["email"]) for one in stopped[Blocks.CUSTOMER]),
        invoices=invoices,
        invoice_of_item=_invoices_of(item_ids) if invoices else {},
    )


def sentence(finding: Found, language: str) -> str:
    return quality_words.sentence(finding.code, dict(finding.values), language)


def _accepted(company: Company, live: Sequence[Found]) -> set[tuple[str, str, str]]:
    keys = {one.key for one in live}
    stood = Finding.objects.filter(company=company, accepted_at__isnull=False, code__in={one.code for one in live})
    return set(stood.filter(key__in=keys).values_list("code", "key", "mark"))


def _invoices_of(item_ids: Sequence[int]) -> dict[int, int]:
    sql = f"SELECT id, invoice_id FROM amistoso_item WHERE {among('id')}"
    return dict(rows(sql, [ids_parameter(item_ids)]))
