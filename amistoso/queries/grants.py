"""The company's limits, and what of a customer's past they look at."""

from collections.abc import Sequence
from datetime import date

from amistoso.core import grant_words, grants
from amistoso.core.grants import Granter, Wish
from amistoso.models import Agreement, AgreementState, Company, DeskRole, GrantPolicy, Membership

CUSTOMER = "cliente"  # who acts on their own page
FIELDS = tuple(grants.Policy.__dataclass_fields__)
GRANTED = (AgreementState.RUNNING, AgreementState.FINISHED, AgreementState.ENDED)


def policy_of(*, company: Company) -> grants.Policy:
    """Return the company's limits, or the ready-made ones."""
    kept = GrantPolicy.objects.filter(company=company).first()
    if kept is None:
        return grants.Policy(currency=company.currency)
    values = {name: getattr(kept, name) for name in FIELDS if name != "currency"}
    return grants.Policy(**values, currency=company.currency)


def history_of(*, company: Company, customer_id: int) -> grants.History:
    """Return what was granted, and what was not kept. A version that another replaced is the same favour."""
    own = Agreement.objects.filter(company=company, customer_id=customer_id).order_by("made_on", "id")
    granted = own.filter(state__in=GRANTED).values_list("state", "made_on", "missed_on", "closed_on")
    missed: list[date] = []
    for state, _, missed_on, closed_on in granted:
        missed += [day for day in (missed_on, closed_on if state == AgreementState.ENDED else None) if day is not None]
    return grants.History(
        granted_on=tuple(made_on for _, made_on, _, _ in granted),
        missed_on=tuple(sorted(missed)),
        is_running=any(state == AgreementState.RUNNING for state, *_ in granted),
    )


def verdict(*, company: Company, customer_id: int, wish: Wish) -> grants.Verdict:
    """Ask the policy about a wish of this customer."""
    policy = policy_of(company=company)
    return grants.granted(policy, wish, history_of(company=company, customer_id=customer_id))


def granter_of(*, company: Company, actor: str) -> Granter:
    """Return what this person may grant; who has no seat at the desk (a command, the run) acts for the owner.

    The customer, on their page, is granted least of all.
    """
    if actor == CUSTOMER:
        return Granter.PORTAL
    seat = Membership.objects.filter(company=company, user__username=actor).order_by("id").first()
    return Granter.OWNER if seat is None or seat.role == DeskRole.OWNER else Granter.CONTROLLER


def reasons_for(
    *,
    company: Company,
    actor: str,
    customer_id: int,
    plan: Sequence[tuple[date, int]],
    due_on: date,
    currency: str,
    today: date,
    language: str,
    interest_waived_minor: int = 0,
    principal_waived_minor: int = 0,
) -> list[str]:
    """Say in sentences why a plan needs somebody else's yes; nothing where this person may grant it."""
    wish = Wish(
        granter_of(company=company, actor=actor), today, currency, sum(minor for _, minor in plan), tuple(plan),
        due_on, interest_waived_minor, principal_waived_minor,
    )  # fmt: skip
    found = verdict(company=company, customer_id=customer_id, wish=wish)
    return [grant_words.sentence(why, language) for why in found.reasons]
