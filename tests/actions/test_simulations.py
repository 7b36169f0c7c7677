"""Protocols tried over the books of a company: only read, as they were, and nobody else's."""

from datetime import UTC, datetime, time, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amistoso.actions import dispute_endings, disputes, holds, looks, promises, runs
from amistoso.actions import simulations as keeping
from amistoso.actions.refusals import Refusal
from amistoso.core import allocation
from amistoso.core.calendar import Place
from amistoso.core.protocols import Approval
from amistoso.core.simulations import reports
from amistoso.core.simulations.lives import live
from amistoso.core.simulations.past import Period, life_of
from amistoso.models import Allocation, BankAccount, Event, Item, Message, SimulationRun
from amistoso.queries import past, simulations
from amistoso.queries.protocols import protocol_of, ready_made_text
from amistoso.queries.simulations import Asked, SimulationError
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
PAST = Asked(reports.PAST, (ready_made_text(),))


def every_row() -> dict[str, list[dict]]:
    models = apps.get_app_config("amistoso").get_models()
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


def report(company, asked=PAST, today=TODAY):
    return simulations.report(company=company, asked=asked, today=today)


def test_trying_changes_no_row(settings, tmp_path):
    settings.OUTBOX = tmp_path
    made = world.build()
    before = every_row()
    with CaptureQueriesContext(connection) as asked:
        found = report(made.company)
        report(made.company, Asked(reports.GENERATED, (ready_made_text(),), customers=5, runs=1, days=60))
    assert every_row() == before
    assert [one["sql"] for one in asked if not one["sql"].startswith("SELECT")] == []
    assert sum(found.outcomes[0].steps.values()) > 0


def test_kept_it_is_a_run_and_an_event_and_no_more():
    made = world.build()
    before = every_row()
    run = keeping.ask(company=made.company, asked=PAST, actor="alice", today=TODAY, at=NOW)
    keeping.finish(company=made.company, run_id=run.id, report=report(made.company))
    after = every_row()
    assert {name for name in after if after[name] != before[name]} == {"SimulationRun", "Event"}
    assert simulations.from_kept(SimulationRun.objects.get().asked).ends_on == TODAY
    keeping.delete(company=made.company, run_id=run.id, actor="alice", at=NOW)
    assert not SimulationRun.objects.exists()
    assert list(Event.objects.order_by("id").values_list("verb", "noun"))[-2:] == [
        ("try", "protocol"), ("forget", "protocol-trial"),
    ]  # fmt: skip


def test_the_others_books_are_not_in_it():
    made = world.build()
    names = {one.case.customer_id for one in past.facts(company=made.other, today=TODAY, left_out=past.LeftOut())}
    assert names == {made.customers["foreign"].id}
    assert report(made.other).outcomes[0].customers == 1


def pay(item: Item, on) -> None:
    """As a list of invoices tells it, on the day."""
    Allocation.objects.create(
        company=item.company, item=item, source="ledger", amount_minor=item.open_minor, paid_on=on,
        because=allocation.LEDGER_DATED,
    )  # fmt: skip
    Item.objects.filter(id=item.id).update(open_minor=0, closed_on=on)
    looks.forget_pattern(company_id=item.company_id, customer_ids=[item.customer_id])
    looks.wake(company_id=item.company_id, customer_ids=[item.customer_id], today=on)


def test_a_past_lived_through_again_sends_what_the_desk_sent(settings, tmp_path):
    """Four weeks of real runs, with all that may happen, beside the back-test of the books they leave."""
    settings.OUTBOX = tmp_path
    company = world.company()
    world.bank_account(company, until=days_ago(30))
    begins_on = days_ago(28)
    items = {}
    for at in range(12):
        one = world.customer(
            company, f"Cliente {at}", email=f"c{at}@cliente.example", region=("MD", "CT", "MC")[at % 3],
            next_look_on=begins_on, first_invoice_on=days_ago(60),
        )  # fmt: skip
        items[at] = world.invoice(one, f"F-{at}", 10_000 + at, due=begins_on - timedelta(days=1 + at % 6))
        if at % 4 == 0:
            world.invoice(one, f"G-{at}", 5_000, due=days_ago(15))
    world.paid_invoice(items[1].customer, "P-1", 9_000, due=days_ago(80), paid=days_ago(75))
    said = {"company": company, "actor": "ana"}
    for ahead in range(21):
        day = begins_on + timedelta(days=ahead)
        at = datetime.combine(day, time(9), tzinfo=UTC)
        BankAccount.objects.update(until_on=day - timedelta(days=1))
        match ahead:
            case 3:
                pay(items[2], day)
            case 5:
                promises.promise(
                    customer_id=items[3].customer_id, by_on=day + timedelta(days=4), today=day, at=at, **said
                )
                disputes.open_dispute(customer_id=items[4].customer_id, invoice_id=items[4].invoice_id,
                                      reason="Rota", today=day, at=at, answer_by_on=None, **said)  # fmt: skip
                promises.promise(
                    customer_id=items[7].customer_id, by_on=day + timedelta(days=2), today=day, at=at,
                    how=promises.How(wants_reminder=True), **said,
                )  # fmt: skip
                told = disputes.open_dispute(customer_id=items[8].customer_id, invoice_id=items[8].invoice_id,
                                             reason="Falta", today=day, at=at, **said)  # fmt: skip
            case 6:
                holds.hold(customer_id=items[5].customer_id, reason="Obras", until_on=day + timedelta(days=6),
                           today=day, at=at, **said)  # fmt: skip
            case 8:
                dispute_endings.stands(dispute_id=told.id, explanation="Se entregó.", today=day, at=at, **said)
            case 9:
                pay(items[6], day)
                pay(items[3], day)
        runs.run_day(company=company, today=day, at=at)
    ends_on = begins_on + timedelta(days=20)
    rows = Message.objects.filter(state__in=("sent", "delivered")).order_by("contact_on", "customer_id")
    sent = list(rows.values_list("contact_on", "customer_id", "step"))
    assert len(sent) > 15
    assert {step for _, _, step in sent} >= {"polite-reminder", "second-reminder", "promise-note", "promise-follow-up"}
    period = Period(begins_on, ends_on, 1, Place(company.country, company.region))
    lived = []
    for facts in past.facts(company=company, today=ends_on, left_out=past.LeftOut()):
        life = life_of(facts, protocol_of(company), period)
        live(life, protocol_of(company), ends_on)
        lived += [
            (one.on, facts.case.customer_id, one.step) for one in life.contacts if one.needed is Approval.AUTOMATIC
        ]
    assert sorted(lived) == sent


def test_an_invoice_paid_on_an_unknown_day_is_left_out_and_counted():
    company = world.company()
    one = world.customer(company, "Uno")
    world.invoice(one, "F-1", 20_000, due=days_ago(40))
    item = world.paid_invoice(one, "F-2", 20_000, due=days_ago(60), paid=days_ago(10))
    Allocation.objects.filter(item=item).update(because=allocation.LEDGER_UNDATED)
    found = report(company)
    assert found.undated == 1
    assert found.outcomes[0].invoices == 1


def test_what_came_back_was_paid_until_then():
    company = world.company()
    one = world.customer(company, "Uno")
    statement = world.bank_account(company)
    item = world.invoice(one, "F-1", 20_000, due=days_ago(60))
    paid = world.bank_line(statement, 20_000, on=days_ago(58), text="RECIBO")
    back = world.bank_line(statement, -20_000, on=days_ago(50), text="DEVOLUCION")
    Allocation.objects.create(
        company=company, item=item, bank_line=paid, source="bank", amount_minor=20_000, paid_on=days_ago(58),
        undone_at=NOW, undone_by=back,
    )  # fmt: skip
    other = world.bank_line(statement, 20_000, on=days_ago(57), text="DE OTRO")
    Allocation.objects.create(
        company=company,
        item=item,
        bank_line=other,
        source="bank",
        amount_minor=20_000,
        paid_on=days_ago(57),
        undone_at=NOW,
    )
    (facts,) = past.facts(company=company, today=TODAY, left_out=past.LeftOut())
    assert [(one.minor, one.on, one.returned_on) for one in facts.payments] == [(20_000, days_ago(58), days_ago(50))]


def test_money_of_nobody_that_fits_holds_them_for_its_days():
    company = world.company()
    one, other = world.customer(company, "Uno"), world.customer(company, "Dos")
    world.invoice(one, "F-1", 20_000, due=days_ago(200))
    world.invoice(other, "F-2", 30_000, due=days_ago(200))
    world.bank_line(world.bank_account(company), 20_000, on=days_ago(199), text="SIN NOMBRE")
    listed = report(company).outcomes[0].listed
    first = {row.customer_id: row.on for row in reversed(listed) if row.step == "polite-reminder"}
    assert first[other.id] < days_ago(190).isoformat()
    assert first[one.id] >= days_ago(199 - 91).isoformat()


def test_the_reads_do_not_grow_with_the_customers():
    company = world.company()

    def reads() -> int:
        with CaptureQueriesContext(connection) as asked:
            report(company)
        return len(asked)

    world.invoice(world.customer(company, "Uno"), "F-1", 20_000, due=days_ago(40))
    few = reads()
    for at in range(8):
        world.invoice(world.customer(company, f"Otro {at}"), f"G-{at}", 20_000, due=days_ago(40))
    assert reads() == few


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked(reports.PAST, ()), "simulation-protocols"),
        (Asked(reports.PAST, (ready_made_text(),) * 3), "simulation-protocols"),
        (Asked(reports.PAST, ("name = 1",)), "protocol-invalid"),
        (Asked("elsewhere", (ready_made_text(),)), "simulation-kind"),
        (Asked(reports.PAST, (ready_made_text(),), begins_on=TODAY + timedelta(days=1)), "simulation-days"),
        (Asked(reports.PAST, (ready_made_text(),), begins_on=days_ago(2000)), "simulation-days"),
        (Asked(reports.GENERATED, (ready_made_text(),), customers=0), "simulation-size"),
        (Asked(reports.GENERATED, (ready_made_text(),), days=29), "simulation-size"),
        (Asked(reports.GENERATED, (ready_made_text(),), runs=51), "simulation-size"),
        (Asked(reports.GENERATED, (ready_made_text(),), seed=-1), "simulation-size"),
        (Asked(reports.GENERATED, (ready_made_text(),), customers=20_000, runs=11), "simulation-too-large"),
        (Asked(reports.GENERATED, (ready_made_text(),), behaviour="kinds = 3"), "behaviour-invalid"),
    ],
)
def test_what_cannot_be_tried_is_refused_before_any_work(asked, code):
    made = world.build()
    with pytest.raises(SimulationError) as refused:
        report(made.company, asked)
    assert refused.value.code == code
    assert refused.value.hint
    with pytest.raises(Refusal) as said:
        keeping.ask(company=made.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    assert said.value.code == code


def test_a_company_without_invoices_is_told_so():
    with pytest.raises(SimulationError) as refused:
        report(world.company())
    assert refused.value.code == "simulation-no-past"


def test_only_so_many_are_kept():
    company = world.company()
    asked = Asked(reports.GENERATED, (ready_made_text(),), customers=1, runs=1, days=30)
    for _ in range(keeping.MOST_KEPT):
        keeping.ask(company=company, asked=asked, actor="alice", today=TODAY, at=NOW)
    with pytest.raises(Refusal) as refused:
        keeping.ask(company=company, asked=asked, actor="alice", today=TODAY, at=NOW)
    assert refused.value.code == "simulations-kept"
