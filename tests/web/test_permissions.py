"""Every address says who may use it, and the refused are refused: a stranger, a reader, nobody at all."""

from django.urls import URLPattern, get_resolver, reverse

from amistoso.models import DeskRole
from amistoso.web.desk import PUBLIC, SIGNED_IN

PATTERNS = [pattern for pattern in get_resolver().url_patterns if isinstance(pattern, URLPattern)]
OPEN_TO_ALL = {"login", "logout", "language", "health"}
BY_SECRET = {"calendar-feed"}
BY_LINK = {"customer-page"} | {
    f"customer-page-{one}"
    for one in (
        "answers", "copy", "statement", "paid", "promise", "plan", "dispute", "reason", "person", "language", "stop",
        "agreement", "agreement-answer", "agreement-copy",
    )
}  # fmt: skip
BY_SIGNATURE = {"hook"}
TOKEN = "a" * 43


def permission_of(pattern: URLPattern) -> object:
    return getattr(pattern.callback, "permission", None)


def address(pattern: URLPattern, world) -> str:
    """The address with the number of something of the other company's."""
    foreign = {
        "customer_id": world.customers["foreign"].id,
        "other_id": world.customers["foreign"].id,
        "message_id": world.messages["foreign"].id,
        "mail_id": 999_999,
        "contact_id": world.customers["foreign"].contacts.get().id,
        "line_id": 999_999,
        "account_id": 999_999,
        "hold_id": 999_999,
        "promise_id": 999_999,
        "dispute_id": 999_999,
        "agreement_id": 999_999,
        "document_id": 999_999,
        "filing_id": 999_999,
        "finding_id": 999_999,
        "answer_id": 999_999,
        "notice_id": 999_999,
        "link_id": 999_999,
        "event_id": 999_999,
        "return_id": 999_999,
        "run_id": 999_999,
        "mandate_id": 999_999,
        "guarantee_id": 999_999,
        "remittance_id": 999_999,
        "debit_id": 999_999,
        "refund_id": 999_999,
        "meeting_id": 999_999,
        "question_id": 999_999,
        "feed_id": 999_999,
        "key": "no-such-line",
        "call_id": 999_999,
        "planned_id": 999_999,
        "item_id": 999_999,
        "waiver_id": 999_999,
        "code": "no-such-check",
        "token": TOKEN,
        "mark": "a" * 12,
        "name": "no-such-letter",
        "language": "xx",
        "register": "formal",
        "version": 999_999,
        "role": "no-such-role",
        "channel": "no-such-channel",
        "provider": "nobody",
    }
    wanted = pattern.pattern.converters
    return reverse(pattern.name, kwargs={name: foreign[name] for name in wanted})


def test_every_address_declares_its_permission():
    without = [pattern.name for pattern in PATTERNS if permission_of(pattern) not in (*DeskRole, PUBLIC, SIGNED_IN)]
    assert without == []


def test_few_addresses_are_public():
    public = {pattern.name for pattern in PATTERNS if permission_of(pattern) == PUBLIC}
    assert public == OPEN_TO_ALL | BY_LINK | BY_SECRET | BY_SIGNATURE


def test_nobody_gets_in_without_logging_in(world, client):
    for pattern in PATTERNS:
        if permission_of(pattern) != PUBLIC:
            for method in (client.get, client.post):
                response = method(address(pattern, world))
                assert response.status_code == 302, pattern.name
                assert response["Location"].startswith("/login"), pattern.name


def test_a_reader_changes_nothing(world, bob):
    for pattern in PATTERNS:
        if permission_of(pattern) in (DeskRole.CONTROLLER, DeskRole.OWNER):
            assert bob.post(address(pattern, world)).status_code == 403, pattern.name
            assert bob.get(address(pattern, world)).status_code == 403, pattern.name


def test_what_is_another_companys_is_not_there(world, alice):
    """Of reading and changing, one is the way in and finds nothing; the other is no way in."""
    for pattern in PATTERNS:
        if pattern.pattern.converters and pattern.name not in BY_LINK | BY_SECRET | BY_SIGNATURE:
            path = address(pattern, world)
            codes = [alice.get(path).status_code, alice.post(path).status_code]
            assert sorted(codes) == [404, 405], pattern.name


def test_a_stranger_sees_nothing_of_ours(world, charlie):
    for path in ("/", "/customers?show=all", "/messages", "/bank?show=all", "/company"):
        page = charlie.get(path).content.decode()
        assert "Acme" not in page
        assert "Robles" not in page
    for path in (f"/customers/{world.customers['acme'].id}", f"/messages/{world.messages['acme'].id}",
                 f"/messages/{world.messages['acme'].id}/html", f"/bank/{world.lines['unapplied'].id}"):  # fmt: skip
        assert charlie.get(path).status_code == 404


def test_a_company_one_does_not_work_for_cannot_be_chosen(world, charlie):
    charlie.post("/companies", {"company": world.company.id})
    assert "Robles" not in charlie.get("/company").content.decode()


def test_the_owners_step_is_the_owners(world, db):
    from amistoso.models import Decision, Message
    from tests.web.conftest import client_of
    from tests.world import TODAY, user

    carla = client_of(user("carla", world.company, DeskRole.CONTROLLER))
    message = world.messages["acme"]
    decision = Decision.objects.create(
        company=world.company, customer=message.customer, on=TODAY, outcome="act", step="mediation", approval="owner"
    )
    Message.objects.filter(id=message.id).update(decision=decision)
    assert carla.post(f"/messages/{message.id}/approve").status_code == 403
    assert "Este escalón lo decide gerencia" in carla.get(f"/messages/{message.id}").content.decode()
