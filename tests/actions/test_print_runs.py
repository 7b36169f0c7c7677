"""Letters on paper: claimed before they are printed, said only when they went out, never lost and never doubled."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from amistoso.actions import archive_files, drafts, paper, print_runs
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, Item, Message, PrintedLetter, PrintRun
from amistoso.queries import print_queue
from tests import world
from tests.actions.letters_to_print import company_with_bank, letter_for, three
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def company(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"
    return company_with_bank()


def run_of(company, ids=None, **changes) -> PrintRun:
    given = {"is_duplex": False, "actor": "alice", "today": TODAY, "at": NOW, **changes}
    return print_runs.make(company=company, ids=ids, **given)


def post(company, run, went=None, on=TODAY, today=TODAY):
    return print_runs.post(
        company=company, run_id=run.id, went=went, posted_on=on, actor="alice", today=today, at=NOW
    )  # fmt: skip


def undo(company, run):
    return print_runs.undo(company=company, run_id=run.id, actor="alice", today=TODAY, at=NOW)


def states(company) -> list[str]:
    return list(Message.objects.filter(company=company).order_by("id").values_list("state", flat=True))


def test_a_run_lies_in_the_order_of_postcodes_and_is_kept(company):
    three(company)
    run = run_of(company)
    names = run.letters.order_by("place").values_list("message__customer__name", flat=True)
    assert list(names) == ["Almacenes Cuesta", "Muebles Norte", "Talleres Zabala"]
    document, content = print_runs.content_of(company=company, run_id=run.id)
    assert content.startswith(b"%PDF-")
    assert print_runs.content_of(company=company, run_id=run.id)[1] == content
    assert document.name == f"cartas-2026-11-24-{run.id}.pdf"
    assert states(company) == ["printed"] * 3


def test_nothing_is_said_to_anybody_until_somebody_says_it_went(company):
    customer, item, message = letter_for(company, "Muebles Norte")
    run = run_of(company)
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on) == ("", None)
    post(company, run)
    message.refresh_from_db()
    customer.refresh_from_db()
    item.refresh_from_db()
    assert (message.state, message.contact_on) == ("sent", TODAY)
    assert (customer.ladder_step, customer.ladder_on) == ("polite-reminder", TODAY)
    assert item.reminded_on == TODAY


def test_the_day_of_posting_is_the_contact(company):
    _, _, message = letter_for(company, "Muebles Norte")
    run = run_of(company)
    later = TODAY + timedelta(days=2)
    post(company, run, on=TODAY + timedelta(days=1), today=later)
    message.refresh_from_db()
    assert message.contact_on == TODAY + timedelta(days=1)
    with pytest.raises(Refusal, match="no está entre"):
        post(company, PrintRun.objects.create(company=company, made_on=TODAY, made_at=NOW, document=run.document),
             on=TODAY - timedelta(days=1))  # fmt: skip


def test_what_did_not_go_waits_again(company):
    letters = three(company)
    run = run_of(company)
    kept = letters["Talleres Zabala"]
    post(company, run, went={one.id for one in letters.values()} - {kept.id})
    kept.refresh_from_db()
    assert (kept.state, kept.contact_on) == ("approved", None)
    assert run_of(company, ids={kept.id}).letters.count() == 1


def test_undone_before_it_went_nothing_happened(company):
    three(company)
    run = run_of(company)
    undo(company, run)
    assert states(company) == ["approved"] * 3
    assert not Customer.objects.filter(company=company).exclude(ladder_step="").exists()
    with pytest.raises(Refusal, match="se deshizo"):
        print_runs.content_of(company=company, run_id=run.id)
    assert run_of(company).letters.count() == 3


@pytest.mark.parametrize("again", [post, undo])
@pytest.mark.parametrize("first", [post, undo])
def test_a_run_ends_once(company, first, again):
    three(company)
    run = run_of(company)
    first(company, run)
    before = states(company)
    with pytest.raises(Refusal, match="ya está confirmada o deshecha"):
        again(company, run)
    assert states(company) == before


def test_a_crash_before_the_pdf_loses_and_doubles_nothing(company, monkeypatch):
    three(company)

    def breaks(**_):
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(paper, "letters_pdf", breaks)
        with pytest.raises(KeyboardInterrupt):
            run_of(company)
    run = PrintRun.objects.get()
    assert run.document is None
    assert states(company) == ["printed"] * 3
    with pytest.raises(Refusal, match="No hay ninguna carta"):
        run_of(company)
    with pytest.raises(Refusal, match="no llegó a hacerse"):
        post(company, run)
    drawn = print_runs.draw(company=company, run_id=run.id, actor="alice")
    assert drawn.document is not None
    assert print_runs.draw(company=company, run_id=run.id, actor="alice").document_id == drawn.document_id
    post(company, run)
    assert states(company) == ["sent"] * 3


def test_a_letter_lies_on_one_pile_only(company):
    letter = three(company)["Muebles Norte"]
    run_of(company)
    other = PrintRun.objects.create(company=company, made_on=TODAY, made_at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        PrintedLetter.objects.create(company=company, run=other, message=letter, place=1)


def test_a_payment_since_it_was_approved_takes_it_out(company):
    letters = three(company)
    paid = letters["Muebles Norte"]
    Item.objects.filter(customer=paid.customer).update(open_minor=0, closed_on=TODAY)
    run = run_of(company)
    assert run.letters.count() == 2
    paid.refresh_from_db()
    assert paid.state == "draft"  # a person approved it, and looks again


def test_a_letter_nobody_approved_by_hand_is_withdrawn_when_it_is_overtaken(company):
    _, item, message = letter_for(company, "Muebles Norte")
    Message.objects.filter(id=message.id).update(approved_by=None)
    Item.objects.filter(id=item.id).update(open_minor=0, closed_on=TODAY)
    drafts.withdraw_overtaken(company=company, today=TODAY, at=NOW)
    message.refresh_from_db()
    assert message.state == "cancelled"


def test_a_payment_since_it_was_printed_is_shown_beside_it(company):
    letters = three(company)
    run = run_of(company)
    paid = letters["Muebles Norte"]
    Item.objects.filter(customer=paid.customer).update(open_minor=0, closed_on=TODAY)
    told = {one.letter.message_id: bool(one.problem) for one in print_queue.pile(company=company, run=run, today=TODAY)}
    assert told == {one.id: one.id == paid.id for one in letters.values()}


def test_who_heard_from_us_today_is_not_written_to(company):
    customer, item, _ = letter_for(company, "Muebles Norte")
    world.draft(customer, [item], state="sent", contact_on=TODAY, key="spoke", channel="call")
    with pytest.raises(Refusal):
        run_of(company)


def test_who_was_printed_to_today_gets_no_mail_today(company):
    customer, item, _ = letter_for(company, "Muebles Norte")
    run_of(company)
    with pytest.raises(IntegrityError), transaction.atomic():
        world.draft(customer, [item], state="sending", contact_on=TODAY, key="mail")


def test_without_an_address_it_waits_and_says_what_to_do(company):
    letters = three(company)
    lost = letters["Muebles Norte"].customer
    Customer.objects.filter(id=lost.id).update(address="")
    told = {one.message.customer_id: one for one in print_queue.queue(company=company, today=TODAY, at=NOW)}
    assert told[lost.id].remedy == "customer"
    assert "dirección postal" in told[lost.id].problem
    assert run_of(company).letters.count() == 2


def test_an_address_corrected_since_is_where_it_goes(company):
    _, _, message = letter_for(company, "Muebles Norte")
    Customer.objects.filter(id=message.customer_id).update(address="Otra calle 9")
    run = run_of(company)
    message.refresh_from_db()
    assert message.to == ["Muebles Norte, Otra calle 9, 33001 Oviedo"]
    assert print_queue.merged(company=company, run=run)[0].to.street == "Otra calle 9"


def test_on_a_saturday_night_letters_are_printed_all_the_same(company):
    letter_for(company, "Muebles Norte")
    saturday = TODAY + timedelta(days=4)
    world.BankAccount.objects.update(until_on=saturday)
    assert run_of(company, today=saturday, at=NOW + timedelta(days=4, hours=12)).letters.count() == 1


def test_another_companys_letters_stay_theirs(company):
    three(company)
    other = world.company("Papelería Aurora, S.L.", "B66123459", "Aurora")
    with pytest.raises(Refusal):
        run_of(other)
    run = run_of(company)
    for act in (post, undo):
        with pytest.raises(PrintRun.DoesNotExist):
            act(other, run)
    with pytest.raises(PrintRun.DoesNotExist):
        print_runs.content_of(company=other, run_id=run.id)


def test_a_pdf_that_was_changed_in_the_archive_is_not_handed_out(company):
    three(company)
    run = run_of(company)
    archive_files.path_of(company.id, run.document.sha256).write_bytes(b"%PDF-1.7 other")
    with pytest.raises(Refusal, match="falta en el archivo o ha cambiado"):
        print_runs.content_of(company=company, run_id=run.id)


def test_harsh_words_of_ones_own_go_back_to_a_person(company):
    """The tone guard asks at the last moment, also of paper."""
    _, _, message = letter_for(company, "Muebles Norte")
    Message.objects.filter(id=message.id).update(
        edited=True, text="Si no paga mañana mismo le llevamos a juicio, moroso.\n", written_by="alice"
    )
    with pytest.raises(Refusal):
        run_of(company)
    message.refresh_from_db()
    assert message.state == "draft"
    assert "tono" in message.error
