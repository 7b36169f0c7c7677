"""The made-up company lived through with the real actions: what the desk shows today came about day by day."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from amistoso.actions import runs
from amistoso.actions.refusals import Refusal
from amistoso.core import trust
from amistoso.demo import build, world
from amistoso.models import (
    Agreement,
    Allocation,
    BankLine,
    Company,
    Customer,
    Decision,
    Dispute,
    Event,
    Item,
    Membership,
    Message,
    Promise,
)

TODAY = date(2026, 11, 24)
OTHERS_EVERY = 12  # of the customers without a story one in so many is enough here
pytestmark = pytest.mark.django_db


def fewer_customers(made: world.World) -> world.World:
    kept = [one for position, one in enumerate(made.customers) if one.story or position % OTHERS_EVERY == 0]
    codes = {one.code for one in kept}
    invoices = [one for one in made.invoices if one.customer.code in codes]
    numbers = {one.number for one in invoices}
    movements = [one for one in made.movements if not one.pays or set(one.pays) <= numbers]
    return replace(made, customers=kept, invoices=invoices, movements=movements)


@pytest.fixture(scope="module")
def made() -> world.World:
    return fewer_customers(world.generate(TODAY))


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker, made, tmp_path_factory):
    """Build once for all tests of this file, and take it away again."""
    from django.core.management import call_command

    with django_db_blocker.unblock():
        folder = tmp_path_factory.mktemp("demo")
        yield build.live_through(made=made, password="una-clave-larga", folder=folder, progress=lambda *_: None)
        call_command("flush", interactive=False, verbosity=0)


def customer(made: world.World, story: str) -> Customer:
    code = next(one.code for one in made.customers if one.key == story)
    return Customer.objects.get(code=code)


def test_made_up_letters_never_reach_a_mail_server(settings, made, tmp_path):
    settings.EMAIL_URL = "smtp://localhost:25"
    with pytest.raises(Refusal, match="no debe escribir a nadie"):
        build.live_through(made=made, password="una-clave-larga", folder=tmp_path, progress=lambda *_: None)
    assert not Company.objects.exists()


@pytest.mark.usefixtures("built")
class TestBuilt:
    def test_every_customer_and_invoice_is_there(self, made):
        assert Customer.objects.count() == len(made.customers)
        issued = [invoice for invoice in made.invoices if invoice.issued_on < TODAY]
        assert set(Item.objects.values_list("number", flat=True)) == {invoice.number for invoice in issued}

    def test_what_is_open_is_what_the_world_says_is_unpaid(self, made):
        unpaid = {
            one.number
            for one in made.invoices
            if one.issued_on < TODAY and (one.paid_on is None or one.paid_on >= TODAY or one.returned_on)
        }
        assert set(Item.objects.exclude(open_minor=0).values_list("number", flat=True)) == unpaid

    def test_money_is_applied_to_the_invoices_it_truly_pays(self, made):
        true = {number: one.text for one in made.movements for number in one.pays}
        for applied in Allocation.objects.filter(source="bank").select_related("item", "bank_line"):
            assert applied.bank_line is not None
            assert applied.bank_line.text.startswith(true[applied.item.number])

    def test_money_that_names_nothing_stays_visible(self, made):
        paid = Item.objects.get(customer=customer(made, "paid-unreferenced"), open_minor__gt=0)
        line = BankLine.objects.get(state="open", amount_minor=paid.open_minor)
        assert line.customer is None

    def test_nobody_is_written_to_twice_in_a_day_or_on_a_weekend(self):
        days = list(
            Message.objects.filter(direction="out", contact_on__isnull=False).values_list("customer", "contact_on")
        )
        assert len(days) == len(set(days))
        assert all(on.weekday() < 5 for _, on in days)

    def test_those_who_must_be_left_alone_were(self, made):
        for story, on in {"do-not-contact": date(2026, 10, 26), "insolvent": date(2026, 9, 24)}.items():
            told = Message.objects.filter(customer=customer(made, story), direction="out", contact_on__gt=on)
            assert not told.exists(), story
        disputed = Dispute.objects.select_related("invoice").get(customer=customer(made, "dispute"))
        for message in Message.objects.filter(customer_id=disputed.customer_id, made_on__gt=disputed.opened_on):
            assert disputed.invoice.number not in message.text
        assert not Message.objects.filter(customer=customer(made, "no-email"), channel="email").exists()

    def test_stories_stand_as_they_are_told(self, made):
        assert Promise.objects.get(customer=customer(made, "promise-running")).state == "running"
        broken = Promise.objects.filter(customer=customer(made, "promise-broken")).values_list("state", flat=True)
        assert list(broken) == ["broken", "broken"]
        assert customer(made, "promise-broken").tier == trust.Tier.AFTER_INCIDENT
        assert Agreement.objects.get(customer=customer(made, "agreement")).state == "running"
        assert Dispute.objects.get(customer=customer(made, "dispute-part")).amount_minor == 38_500
        assert customer(made, "key-slip").key_account
        assert Message.objects.get(customer=customer(made, "bounced"), state="bounced").handled_at is None
        assert Message.objects.get(customer=customer(made, "reply-waiting"), state="received").handled_at is None

    def test_habits_were_learnt_from_the_bank(self, made):
        kinds = {row.tier for row in Customer.objects.filter(code__in=[one.code for one in made.customers])}
        assert {"delicate", "standard", "usually-late", "after-incident"} <= kinds

    def test_the_desk_has_work_today(self):
        drafts = Message.objects.filter(state="draft")
        assert drafts.filter(channel="email").exists()
        assert drafts.filter(channel="call").exists()
        assert Decision.objects.filter(on=TODAY).exists()

    def test_mails_are_in_the_outbox(self, settings):
        assert len(list(settings.OUTBOX.glob("*.eml"))) > 20

    def test_alicia_owns_and_bruno_reads(self, built):
        seats = dict(Membership.objects.values_list("user__username", "role"))
        assert seats == {built.owner: "owner", built.reader: "reader"}

    def test_the_history_is_one_unbroken_chain(self):
        events = list(Event.objects.order_by("number"))
        assert [event.number for event in events] == list(range(1, len(events) + 1))
        assert all(after.previous_hash == before.hash for before, after in pairwise(events))

    def test_running_today_again_changes_nothing(self):
        from amistoso import clock

        company, before = Company.objects.get(), Event.objects.count()
        at = clock.moment(company.time_zone, f"{TODAY}T10:30").at
        summary = runs.run_day(company=company, today=TODAY, at=at)
        assert (summary.prepared, summary.sent) == (0, 0)
        assert Decision.objects.filter(on=TODAY, outcome="act", is_prepared=False).count() == 0
        assert Event.objects.count() - before <= 1

    def test_it_is_known_to_be_whole(self, built):
        assert build.is_whole(built.company)

    def test_files_to_try_are_left(self, built):
        assert {path.suffix for path in (built.folder / build.TO_TRY).iterdir()} == {".n43", ".csv"}
