"""A small ledger under whatever people and matching do to it: every cent is somewhere, once, and all can be undone."""

from contextlib import suppress

import pytest
from django.db import transaction
from django.db.models import Q, Sum
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from amistoso.actions import allocations, concerns, matching, overpayments, proposals, rounds
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Allocation,
    BankLine,
    Company,
    Customer,
    Hold,
    Item,
    PayerAccount,
    PayerFor,
    PaymentReturn,
    Refund,
)
from amistoso.queries.bank import last_round
from tests.actions.books import AT, TODAY, a_company, load_rows
from tests.actions.test_every_cent import MOVEMENTS, ROWS
from tests.actions.test_returns import bring, sums_hold

pytestmark = pytest.mark.django_db
ACT = {"actor": "ana", "today": TODAY, "at": AT}
IBAN = "ES7921000813610123456789"
WAITS = Q(state="open")
SPENDABLE = Q(state__in=("open", "credit"), unapplied_minor__gt=0)
APPLIED = Q(allocations__in=Allocation.objects.filter(undone_at=None)) | Q(state="applied", amount_minor__lt=0)
PUT_AWAY = Q(state__in=("credit", "not_customer", "ignored"))


def facts() -> list[object]:
    """What must be again as it was once everything is undone; how a payment was split into rows says nothing."""
    live = Allocation.objects.filter(undone_at=None).order_by("item", "source", "paid_on", "because")
    line = ("state", "unapplied_minor", "returned_minor", "kept_on", "because", "state_before", "returns", "thought")
    return [
        list(Item.objects.order_by("id").values_list("id", "open_minor", "closed_on")),
        list(live.values_list("item", "source", "paid_on", "because").annotate(minor=Sum("amount_minor"))),
        list(BankLine.objects.order_by("id").values_list("id", *line)),
    ]


def one_of(data, where: Q) -> BankLine:
    return data.draw(st.sampled_from(list(BankLine.objects.filter(where).distinct().order_by("id"))))


def there_is(where: Q):
    """Play a rule only where there is a line for it: of refusals one rule is enough."""
    return precondition(lambda acts: BankLine.objects.filter(where).exists())


class Acts(RuleBasedStateMachine):
    """Each example plays inside a savepoint, over the same books."""

    def __init__(self) -> None:
        super().__init__()
        self.company = Company.objects.get()
        self.point = transaction.atomic()
        self.point.__enter__()
        self.before = facts()

    def do(self, act, **given) -> None:
        """Do the act, or have it refused and nothing changed."""
        before = facts()
        try:
            act(company=self.company, **ACT, **given)
        except Refusal:
            assert facts() == before, "what is refused changes nothing"

    @rule()
    def match(self) -> None:
        matching.match(company=self.company, **ACT)

    @there_is(WAITS)
    @rule(data=st.data())
    def match_one(self, data) -> None:
        matching.match(company=self.company, line_ids=[one_of(data, WAITS).id], **ACT)

    @there_is(WAITS)
    @rule(data=st.data())
    def accept_a_proposal(self, data) -> None:
        found = matching.match(company=self.company, dry_run=True, **ACT)
        offered = [(one.match.line.id, way.key) for one in found for way in one.match.proposals]
        offered += [(one.match.line.id, one.match.key) for one in found if one.match.status == "applied"]
        if offered:
            line_id, key = data.draw(st.sampled_from(offered))
            self.do(proposals.accept_proposal, line_id=line_id, key=key)

    @there_is(SPENDABLE)
    @rule(data=st.data(), share=st.sampled_from([1, 1, 2, 3]))
    def apply_to_one(self, data, share: int) -> None:
        """Also to what the list calls paid: then the bank's money takes its place."""
        line, item = one_of(data, SPENDABLE), data.draw(st.sampled_from(list(Item.objects.order_by("id"))))
        minor = min(item.open_minor or item.amount_minor, line.unapplied_minor) // share
        self.do(allocations.apply_line, line_id=line.id, parts=[(item.id, minor)], because="")

    @there_is(SPENDABLE)
    @rule(data=st.data(), owner=st.sampled_from([None, 0, 1]))
    def divide(self, data, owner: int | None) -> None:
        opened = st.sampled_from(list(Item.objects.order_by("id")))
        items = data.draw(st.lists(opened, min_size=1, max_size=3, unique_by=lambda one: one.id))
        customer = None if owner is None else Customer.objects.order_by("id")[owner].id
        parts = [(one.id, one.open_minor) for one in items if one.open_minor]
        line = one_of(data, SPENDABLE)
        self.do(allocations.split, line_id=line.id, parts=parts, credit_customer_id=customer, because="")

    @there_is(APPLIED)
    @rule(data=st.data())
    def undo(self, data) -> None:
        self.do(allocations.undo_line, line_id=one_of(data, APPLIED).id)

    @there_is(SPENDABLE)
    @rule(data=st.data(), owner=st.sampled_from([0, 1]))
    def keep_as_credit(self, data, owner: int) -> None:
        customer = Customer.objects.order_by("id")[owner]
        line = one_of(data, SPENDABLE)
        self.do(overpayments.keep_as_credit, line_id=line.id, customer_id=customer.id, because="")

    @there_is(SPENDABLE)
    @rule(data=st.data(), is_known=st.booleans())
    def give_back(self, data, is_known: bool) -> None:
        line = one_of(data, SPENDABLE)
        out = BankLine.objects.filter(amount_minor=-line.unapplied_minor).order_by("id").first() if is_known else None
        out_id = out.id if out is not None else None
        self.do(overpayments.give_back, line_id=line.id, because="Devuelto", out_line_id=out_id)

    @precondition(lambda acts: Refund.objects.filter(undone_at=None).exists())
    @rule(data=st.data())
    def undo_give_back(self, data) -> None:
        made = data.draw(st.sampled_from(list(Refund.objects.filter(undone_at=None).order_by("id"))))
        self.do(overpayments.undo_give_back, refund_id=made.id)

    @there_is(WAITS)
    @rule(data=st.data(), how=st.sampled_from([allocations.set_aside, allocations.ignore]))
    def put_away(self, data, how) -> None:
        self.do(how, line_id=one_of(data, WAITS).id, reason="No es de clientes")

    @there_is(PUT_AWAY)
    @rule(data=st.data())
    def take_back(self, data) -> None:
        self.do(allocations.take_back, line_id=one_of(data, PUT_AWAY).id)

    @precondition(lambda acts: PaymentReturn.objects.filter(hold__lifted_at=None).exists())
    @rule(data=st.data())
    def see(self, data) -> None:
        found = list(PaymentReturn.objects.filter(hold__lifted_at=None).order_by("id").values_list("id", flat=True))
        self.do(concerns.seen, return_id=data.draw(st.sampled_from(found)))

    @there_is(WAITS)
    @rule()
    def apply_together(self) -> None:
        self.do(rounds.accept_round, line_ids=list(BankLine.objects.filter(WAITS).values_list("id", flat=True)))

    @precondition(lambda acts: last_round(company=acts.company) is not None)
    @rule()
    def undo_together(self) -> None:
        found = last_round(company=self.company)
        assert found is not None
        self.do(rounds.undo_round, event_id=found.event.id)

    @rule(data=st.data(), act=st.sampled_from([allocations.undo_line, allocations.take_back]))
    def ask_what_may_be_refused(self, data, act) -> None:
        self.do(act, line_id=one_of(data, Q()).id)

    @invariant()
    def every_cent_is_somewhere(self) -> None:
        sums_hold()
        for one in BankLine.objects.all():
            assert one.unapplied_minor >= 0
            assert one.returned_minor >= 0
            assert (one.state == "credit") <= (one.unapplied_minor > 0)
        held = set(Hold.objects.filter(lifted_at=None).values_list("id", flat=True))
        told = set(PaymentReturn.objects.filter(line__state__in=("open", "applied")).values_list("hold", flat=True))
        assert held <= told, "only a return that stands or waits holds anybody"

    def teardown(self) -> None:
        try:
            self._undo_all()
            assert facts() == self.before
            assert not PaymentReturn.objects.filter(is_certain=True).exists()
            assert not PayerAccount.objects.exists()
            assert not PayerFor.objects.exists()
            assert set(Customer.objects.values_list("incident_on", flat=True)) == {None}
        finally:
            transaction.set_rollback(True)
            self.point.__exit__(None, None, None)
            super().teardown()

    def _undo_all(self) -> None:
        """What was paid again since it came back is undone first: so it is tried until nothing is refused."""
        for _ in range(4):
            for one in Refund.objects.filter(undone_at=None):
                self.do(overpayments.undo_give_back, refund_id=one.id)
            for one in BankLine.objects.order_by("amount_minor", "id"):
                for act in (allocations.undo_line, allocations.take_back):
                    with suppress(Refusal):
                        act(company=self.company, line_id=one.id, **ACT)


def test_whatever_is_done_in_any_order_keeps_every_cent_and_can_be_undone() -> None:
    company = a_company()
    load_rows(company, *ROWS)
    bring(company, *MOVEMENTS)
    BankLine.objects.filter(amount_minor__in=(10_000, 9_000), text__contains="PEREZ").update(payer_iban=IBAN)
    run_state_machine_as_test(
        Acts,
        settings=settings(
            max_examples=12, stateful_step_count=20, deadline=None, derandomize=True, suppress_health_check=HealthCheck,
        ),
    )  # fmt: skip
