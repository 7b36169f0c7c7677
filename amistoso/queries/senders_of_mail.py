"""Whose a mail is: by the message of ours that it answers, by who writes, and what else may say it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q
from django.db.models.functions import Lower

from amistoso.core.mails import Incoming
from amistoso.core.replies import numbers, people
from amistoso.models import Company, Contact, Invoice, Message, Sender

MAX_CANDIDATES = 8
FREE_MAIL = frozenset(
    "gmail.com googlemail.com hotmail.com hotmail.es outlook.com outlook.es live.com yahoo.com yahoo.es icloud.com"
    " me.com telefonica.net movistar.es terra.es orange.es ono.com aol.com proton.me protonmail.com gmx.com"
    " gmx.es".split()
)
_FORWARDED = ("fwd:", "fw:", "rv:", "reenv:", "rm:")


@dataclass(frozen=True, slots=True)
class Found:
    """`why` is the code of how it was found, or of why it was not; `answers` the Message-ID of ours."""

    company: Company | None
    customer_id: int | None
    why: str
    answers: str = ""
    candidates: Sequence[int] = ()
    is_ours: bool = False


def find(*, mail: Incoming, company: Company | None) -> Found:
    """Find the one customer, or none: whoever may be two is nobody's until a person says."""
    if mail.message_id and Message.objects.filter(direction="out", message_id=mail.message_id[:200]).exists():
        return Found(company or _only(_called(mail)), None, "own-mail", is_ours=True)
    answered = _answered(mail)
    of_thread = {(one.company_id, one.customer_id) for one in answered}
    if _is_own_address(mail.sender):
        is_forward = mail.subject.casefold().startswith(_FORWARDED)
        house = company or _only(_writers(mail.sender)) or _only(_called(mail))
        if not is_forward:
            return Found(house, None, "own-mail", is_ours=True)
        return Found(house, None, "forwarded", candidates=_candidates(mail, house))
    if len(of_thread) == 1:
        first = answered[0]
        return Found(first.company, first.customer_id, "thread", first.message_id)
    return _by_sender(mail, company, is_torn=len(of_thread) > 1)


def _answered(mail: Incoming) -> list[Message]:
    """Return the messages of ours that it names, the nearest first; a provider may have given them its own number."""
    ids = [one[:200] for one in mail.answers]
    if not ids:
        return []
    bare = [one.strip("<>") for one in ids]
    named = Q(message_id__in=ids) | (Q(reference__in=bare) & ~Q(reference=""))
    found = Message.objects.filter(named, direction="out", channel="email").select_related("company")
    rank = {one: place for place, one in enumerate(ids)}
    return sorted(found.order_by("id")[:100], key=lambda one: rank.get(one.message_id, len(ids)))


def _is_own_address(sender: str) -> bool:
    if not sender:
        return False
    return Sender.objects.filter(email__iexact=sender).exists() or Company.objects.filter(email__iexact=sender).exists()


def _writers(sender: str) -> list[Company]:
    found = Company.objects.filter(Q(senders__email__iexact=sender) | Q(email__iexact=sender))
    return list(found.distinct().order_by("id")[:3])


def _called(mail: Incoming) -> list[Company]:
    """Return the companies to whose addresses it was sent."""
    if not mail.to:
        return []
    to = [one.casefold() for one in mail.to]
    written = Sender.objects.alias(low=Lower("email")).filter(low__in=to).values("company_id")
    own = Company.objects.alias(low=Lower("email")).filter(Q(low__in=to) | Q(id__in=written))
    return list(own.order_by("id")[:3])


def _only(found: Sequence[Company]) -> Company | None:
    return found[0] if len(found) == 1 else None


def _by_sender(mail: Incoming, company: Company | None, *, is_torn: bool) -> Found:
    """An address that is known in one company, at one customer, says whose it is."""
    known = Contact.objects.none()
    if mail.sender:
        known = Contact.objects.alias(low=Lower("email")).filter(low=mail.sender).exclude(email="")
    pairs = list(known.values_list("company_id", "customer_id").distinct().order_by("company_id", "customer_id")[:50])
    house = company or _only(_called(mail))
    theirs = {customer for of, customer in pairs if house is None or of == house.id}
    companies = {of for of, _ in pairs}
    if house is None and len(companies) == 1:
        house = Company.objects.get(id=companies.pop())
    if house is None:
        house = _only(list(Company.objects.order_by("id")[:2]))
    if house is not None and len(theirs) == 1 and not is_torn:
        return Found(house, next(iter(theirs)), "sender")
    if house is None:
        return Found(None, None, "whose-company")
    why = "sender-of-several" if len(theirs) > 1 else "thread-of-several" if is_torn else "sender-unknown"
    more = [one for one in _candidates(mail, house) if one not in theirs]
    return Found(house, None, why, candidates=[*sorted(theirs), *more][:MAX_CANDIDATES])


def _candidates(mail: Incoming, company: Company | None) -> list[int]:
    """Return customers it may be of: a colleague at the same domain, an address or an invoice number in its text."""
    if company is None:
        return []
    found: list[int] = []
    domain = mail.sender.rpartition("@")[2]
    own = Contact.objects.filter(company=company)
    if domain and domain not in FREE_MAIL:
        found += (
            own.filter(email__iendswith=f"@{domain}").order_by("customer_id").values_list("customer_id", flat=True)[:20]
        )
    text = f"{mail.subject}\n{mail.text}"
    addresses = [one.email for one in people.people_in(text)]
    if addresses:
        named = own.alias(low=Lower("email")).filter(low__in=addresses)
        found += named.order_by("customer_id").values_list("customer_id", flat=True)[:20]
    if told := numbers.look_like_numbers(text):
        invoices = Invoice.objects.filter(company=company, number__in=told[:20])
        found += invoices.order_by("customer_id").values_list("customer_id", flat=True)[:20]
    return list(dict.fromkeys(found))[:MAX_CANDIDATES]
