"""A meeting on the desk: planned, prepared, written down, and nobody else's."""

import re
from datetime import date, time

import pytest

from amistoso.actions import meetings
from amistoso.models import Agreement, GuestAnswer, Hold, Meeting, MeetingQuestion, Message, MinutesDraft
from tests.web.conftest import client_of
from tests.world import NOW, TODAY, user

WHEN = {
    "day": "2026-12-01", "hour": "10:00", "minutes_long": "60", "zone": "Europe/Madrid", "is_video": "0",
    "place": "Sala tranquila", "purpose": "Ver juntos las facturas", "others": "Marta Prieto, pagos@cliente.example",
}  # fmt: skip


def planned(world, of="acme", **changes) -> Meeting:
    customer = world.customers[of]
    usual = {
        "day": date(2026, 12, 1), "at": time(10, 0), "minutes_long": 60, "zone": "Europe/Madrid",
        "place": "Sala tranquila", "purpose": "Ver juntos las facturas", "guests": [("Marta", "pagos@cliente.example")],
    }  # fmt: skip
    return meetings.plan(
        company=customer.company, customer_id=customer.id, wanted=meetings.Plan(**{**usual, **changes}), actor="alice",
        today=TODAY, at=NOW,
    )  # fmt: skip


@pytest.fixture
def meeting(world) -> Meeting:
    return planned(world)


def words(response) -> str:
    return response.content.decode()


def test_a_meeting_is_planned_on_the_customers_page(world, alice):
    customer = world.customers["acme"]
    assert f"/customers/{customer.id}/meetings/new" in words(alice.get(f"/customers/{customer.id}"))
    form = words(alice.get(f"/customers/{customer.id}/meetings/new"))
    assert "Marta Prieto" in form
    answer = alice.post(f"/customers/{customer.id}/meetings", WHEN)
    made = Meeting.objects.get()
    assert answer["Location"] == f"/meetings/{made.id}"
    assert made.guests == [["Marta Prieto", "pagos@cliente.example"]]
    page = words(alice.get(f"/meetings/{made.id}"))
    assert "martes 1 de diciembre de 2026 a las 10:00" in page
    assert page.index("¿cómo ven ustedes la situación?") < page.index("lista de facturas")
    assert "F-101" in page
    assert "Reunión el 01/12/2026 a las 10:00" in words(alice.get(f"/customers/{customer.id}"))


def test_what_is_wrong_stands_beside_its_field_with_what_was_typed(world, alice):
    customer = world.customers["acme"]
    answer = alice.post(f"/customers/{customer.id}/meetings", {**WHEN, "day": "2026-02-31", "place": "Mi <b>sala</b>"})
    assert answer.status_code == 422
    assert "Mi &lt;b&gt;sala&lt;/b&gt;" in words(answer)
    past = alice.post(f"/customers/{customer.id}/meetings", {**WHEN, "day": "2026-11-23"})
    assert past.status_code == 422
    assert "ya ha pasado" in words(past)
    assert not Meeting.objects.exists()


def test_a_stranger_and_a_reader(world, meeting, alice, bob, charlie):
    foreign = planned(world, "foreign")
    question = meetings.note_question(
        company=world.company, meeting_id=meeting.id, text="¿Por qué?", actor="alice", at=NOW
    )
    for path in ("", "/plan", "/sheet.pdf", "/event.ics"):
        assert charlie.get(f"/meetings/{meeting.id}{path}").status_code == 404
        assert alice.get(f"/meetings/{foreign.id}{path}").status_code == 404
        assert bob.get(f"/meetings/{meeting.id}{path}").status_code == 200
    for path in ("/changes", "/cancellation", "/invitation", "/checks/papers", "/consent", "/questions", "/minutes",
                 "/minutes/draft", "/outcome"):  # fmt: skip
        sent = {"reason": "x", "text": "x", "answer": "yes", "answered_by": "x", "done": "1", "outcome": "talked",
                "note": "x", **WHEN}  # fmt: skip
        assert charlie.post(f"/meetings/{meeting.id}{path}", sent).status_code == 404, path
        assert bob.post(f"/meetings/{meeting.id}{path}", sent).status_code == 403, path
    assert charlie.post(f"/meetings/questions/{question.id}/answer", {"answer": "x"}).status_code == 404
    meeting.refresh_from_db()
    assert (meeting.state, meeting.minutes, meeting.consent, meeting.sequence) == ("planned", "", "", 0)
    assert not MinutesDraft.objects.exists()
    assert MeetingQuestion.objects.get().answer == ""
    assert "Acme" not in words(charlie.get("/meetings"))


def test_another_companys_contact_step_or_earlier_meeting_is_not_taken(world, alice):
    customer, foreign = world.customers["acme"], world.customers["foreign"]
    step = Message.objects.create(
        company=world.other, customer=foreign, channel="meeting", state="draft", key="d", made_on=TODAY, made_at=NOW
    )
    contact = foreign.contacts.get()
    answer = alice.post(f"/customers/{customer.id}/meetings", {**WHEN, "contacts": [contact.id]})
    assert answer.status_code == 422
    alice.post(f"/customers/{customer.id}/meetings", {**WHEN, "step": step.id})
    assert Meeting.objects.get().step_message is None
    other = planned(world, "foreign")
    assert alice.post(
        f"/customers/{customer.id}/meetings", {**WHEN, "hour": "12:00", "after": other.id}
    ).status_code == 404  # fmt: skip


def test_a_step_meeting_of_the_protocol_opens_the_plan(world, alice):
    customer = world.customers["acme"]
    step = Message.objects.create(
        company=world.company, customer=customer, channel="meeting", step="visit", stage="conversation", state="draft",
        key="decision:77", made_on=TODAY, made_at=NOW, text="Conviene verse.",
    )  # fmt: skip
    link = f"/customers/{customer.id}/meetings/new?step={step.id}"
    assert link in words(alice.get(f"/messages/{step.id}"))
    assert f'name="step" value="{step.id}"' in words(alice.get(link))
    assert f"/messages/{step.id}" in words(alice.get("/"))
    alice.post(f"/customers/{customer.id}/meetings", {**WHEN, "step": step.id})
    assert Meeting.objects.get().step_message_id == step.id
    assert f"/messages/{step.id}" not in words(alice.get("/"))


def test_today_asks_to_prepare_it_and_then_for_its_outcome(world, alice, settings, meeting):
    link = f'href="/meetings/{meeting.id}"'
    assert link not in words(alice.get("/"))
    settings.AS_OF = "2026-11-30T10:00"
    assert link in words(alice.get("/"))
    settings.AS_OF = "2026-12-02T10:00"
    today = words(alice.get("/"))
    assert "falta el resultado" in today
    assert f"/meetings/{meeting.id}#outcome" in today
    answer = alice.post(f"/meetings/{meeting.id}/outcome", {"outcome": "talked"})
    assert answer.status_code == 422
    assert "Aquí hacen falta unas palabras" in words(answer)
    alice.post(f"/meetings/{meeting.id}/outcome", {"outcome": "talked", "note": "Nos contaron sus obras"})
    assert "falta el resultado" not in words(alice.get("/"))
    assert "Nos contaron sus obras" in words(alice.get(f"/customers/{meeting.customer_id}"))


def test_agreeing_goes_on_to_the_agreement_with_the_minutes(world, alice, settings, meeting):
    settings.AS_OF = "2026-12-01T12:00"
    text = "Tres plazos, desde el 15/01/2027"
    alice.post(f"/meetings/{meeting.id}/minutes", {"text": text, "version": "0"})
    answer = alice.post(f"/meetings/{meeting.id}/outcome", {"outcome": "agreed", "note": "En tres"})
    assert answer["Location"] == f"/customers/{meeting.customer_id}/agreements/new?meeting={meeting.id}"
    form = words(alice.get(answer["Location"]))
    assert text in form
    assert 'value="2027-01-15"' in form
    assert re.search(r'name="count" value="3"', form)
    other = world.customers["key"].id
    assert alice.get(f"/customers/{other}/agreements/new?meeting={meeting.id}").status_code == 404
    assert Hold.objects.filter(customer=meeting.customer, lifted_at=None).count() == 1
    assert not Agreement.objects.exists()


def test_the_outcome_of_a_whole_form_reads_only_what_belongs_to_it(world, alice, settings, meeting):
    """Without JavaScript every field is there, and some are filled with yesterday's thoughts."""
    settings.AS_OF = "2026-12-01T12:00"
    item = world.customers["acme"].items.get(number="F-101")
    alice.post(
        f"/meetings/{meeting.id}/outcome",
        {"outcome": "talked", "note": "Bien", "by_on": "2026-12-20", "hour": "10:00", "items": [item.id],
         "invoice": item.invoice_id, "amount": "99999999,00"},
    )  # fmt: skip
    assert Meeting.objects.get().outcome == "talked"
    assert not Hold.objects.filter(customer=meeting.customer).exists()


def test_what_was_written_offline_by_two_is_shown_to_both(world, alice, meeting):
    user("luis", world.company)
    luis = client_of(type(world.alice).objects.get(username="luis"))
    alice.post(f"/meetings/{meeting.id}/minutes", {"text": "De <i>Alicia</i>", "version": "0"})
    answer = luis.post(f"/meetings/{meeting.id}/minutes", {"text": "De <b>Luis</b>", "version": "0"})
    assert answer.status_code == 409
    page = words(answer)
    assert "De &lt;i&gt;Alicia&lt;/i&gt;" in page
    assert "De &lt;b&gt;Luis&lt;/b&gt;" in page
    assert 'name="version" value="1"' in page
    assert "luis" in words(alice.get(f"/meetings/{meeting.id}"))
    luis.post(f"/meetings/{meeting.id}/minutes", {"drop": "1", "text": "De <b>Luis</b>", "version": "1"})
    assert not MinutesDraft.objects.exists()
    assert Meeting.objects.get().minutes == "De <i>Alicia</i>"


def test_a_sign_that_no_database_holds_is_left_out(world, alice, meeting):
    asked = meetings.note_question(company=world.company, meeting_id=meeting.id, text="¿?", actor="alice", at=NOW)
    alice.post(f"/meetings/questions/{asked.id}/answer", {"answer": "Sí\x00, claro"})
    alice.post(f"/meetings/{meeting.id}/minutes", {"text": "Acta\x00", "version": "0"})
    assert MeetingQuestion.objects.get().answer == "Sí , claro"
    assert Meeting.objects.get().minutes == "Acta"


def test_drafts_are_answered_as_data(world, alice, meeting):
    saved = alice.post(f"/meetings/{meeting.id}/minutes/draft", {"text": "Media frase", "version": "0"})
    assert saved.json() == {"saved": True, "others": [], "behind": False}
    too_long = alice.post(f"/meetings/{meeting.id}/minutes/draft", {"text": "x" * 50_001, "version": "0"})
    assert too_long.status_code == 422
    assert "caben 50000" in too_long.json()["why"]
    assert "Media frase" in words(alice.get(f"/meetings/{meeting.id}"))


def test_the_sheet_is_a_pdf_of_one_customers_file(world, alice, meeting):
    answer = alice.get(f"/meetings/{meeting.id}/sheet.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


def test_hostile_names_are_text_on_the_page_and_on_paper(world, alice):
    hostile = '#let x = "\\u{1}" <script>alert(1)</script> $x^2$ @ref *b* `raw`'
    made = planned(
        world, "key", place=hostile, purpose="Hablar <img src=x onerror=alert(1)>", guests=[(hostile, "a@b.example")]
    )
    meetings.note_question(company=world.company, meeting_id=made.id, text=hostile, actor="alice", at=NOW)
    page = words(alice.get(f"/meetings/{made.id}"))
    assert "<script>alert(1)" not in page
    assert "<img src=x" not in page
    assert alice.get(f"/meetings/{made.id}/sheet.pdf").content.startswith(b"%PDF")
    event = words(alice.get(f"/meetings/{made.id}/event.ics"))
    assert re.findall(r"^(BEGIN|END):VEVENT\r?$", event, re.MULTILINE) == ["BEGIN", "END"]


@pytest.mark.parametrize(
    "path", ["/meetings?box=coming", "/meetings?box=open", "/meetings?box=past", "/meetings?box=x"]
)
def test_the_list_has_a_bounded_number_of_queries(world, alice, path, django_assert_max_num_queries):
    for hour in range(8, 18):
        planned(world, at=time(hour, 0), host_id=world.alice.pk)
    with django_assert_max_num_queries(12):
        page = alice.get(path)
    assert page.status_code == 200


def test_the_page_of_a_meeting_has_a_bounded_number_of_queries(world, alice, meeting, django_assert_max_num_queries):
    for at in range(20):
        meetings.note_question(company=world.company, meeting_id=meeting.id, text=f"¿{at}?", actor="alice", at=NOW)
    with django_assert_max_num_queries(36):
        alice.get(f"/meetings/{meeting.id}")


def test_the_page_says_who_comes_and_of_which_plan(alice, meeting):
    said = {"presence": "declined", "sequence": 0, "words": "¿Puede <b>ser</b> el jueves?", "said_at": NOW}
    GuestAnswer.objects.create(meeting=meeting, email="pagos@cliente.example", **said)
    page = words(alice.get(f"/meetings/{meeting.id}"))
    assert "no puede venir" in page
    assert "¿Puede &lt;b&gt;ser&lt;/b&gt; el jueves?" in page
    assert "antes del último cambio" not in page
    Meeting.objects.filter(id=meeting.id).update(sequence=1)
    assert "antes del último cambio" in words(alice.get(f"/meetings/{meeting.id}"))
