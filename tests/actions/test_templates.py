"""The company's own letters: kept, checked, used, restored; and what customers then read."""

from datetime import date

import pytest
from django.db import IntegrityError

from amistoso.actions import messages, templates
from amistoso.actions.refusals import Refusal
from amistoso.core.letter_texts import Place
from amistoso.models import Company, Event, Message, Template
from amistoso.queries import templates as reading
from tests.correspondence import (
    NOW,
    TODAY,
    make_company,
    make_customer,
    make_decision,
    make_item,
    prepared,
    send,
)  # fmt: skip

pytestmark = pytest.mark.django_db

POLITE = Place("polite-reminder", "es")
READY = reading.ready_made(POLITE).text
OWN = READY.replace("Le escribimos por si se le hubiera pasado", "Una nota breve por si se le hubiera pasado")
ACT = {"actor": "alice", "at": NOW}


def save(company, text=OWN, place=POLITE, note=""):
    return templates.save(company=company, place=place, text=text, note=note, **ACT)


def activate(company, version, place=POLITE):
    return templates.activate(company=company, place=place, version=version, **ACT)


def used(company, place=POLITE) -> int:
    return reading.text_in_use(company=company, place=place).version


def refused(code: str, act) -> Refusal:
    with pytest.raises(Refusal) as found:
        act()
    assert found.value.code == code
    return found.value


def test_a_saved_version_is_used_only_once_it_is_activated(company):
    save(company, note="Más breve")
    assert used(company) == 0
    activate(company, 1)
    assert used(company) == 1
    message = prepared(company, make_customer(company))
    assert "Una nota breve por si se le hubiera pasado" in message.text
    assert message.template == "polite-reminder"
    assert message.template_version.startswith("es:1-")
    assert list(Event.objects.filter(noun="template").order_by("id").values_list("verb", flat=True)) == [
        "save", "activate",
    ]  # fmt: skip


def test_an_older_version_and_the_ready_made_one_can_be_used_again(company):
    save(company)
    activate(company, 1)
    save(company, OWN.replace("breve", "corta"))
    activate(company, 2)
    activate(company, 1)
    assert used(company) == 1
    assert Company.objects.get(id=company.id).has_own_letters
    activate(company, 0)
    assert used(company) == 0
    assert not Company.objects.get(id=company.id).has_own_letters
    assert Template.objects.filter(company=company).count() == 2
    verbs = list(Event.objects.filter(noun="template").order_by("id").values_list("verb", flat=True))
    assert verbs == ["save", "activate", "save", "activate", "restore", "restore"]


def test_what_lacks_an_element_is_kept_and_never_used(company):
    save(company, OWN.replace("{{payment}}\n", ""))
    told = refused("template-incomplete", lambda: activate(company, 1))
    assert "Falta la cuenta y el concepto del pago: ponga {{payment}}." in str(told)
    assert used(company) == 0


def test_what_cannot_be_read_is_kept_and_never_used_and_says_its_line(company):
    save(company, OWN.replace("{{items}}", "{{facturas}}"))
    assert "Línea 7: {{facturas}} no es un marcador conocido." in str(
        refused("template-incomplete", lambda: activate(company, 1))
    )


def test_what_the_tone_guard_blocks_is_never_used_and_says_its_line(company):
    save(company, OWN.replace("Basta con una línea", "Si no paga, aténgase a las consecuencias. Basta con una línea"))
    told = refused("template-tone", lambda: activate(company, 1))
    assert "Línea 9: «" in str(told)


def test_costs_have_no_place_in_a_friendly_letter(company):
    save(company, OWN.replace("{{payment}}", "{{costs}}\n\n{{payment}}"))
    assert "desde la solicitud formal" in str(refused("template-incomplete", lambda: activate(company, 1)))


@pytest.mark.parametrize(
    "place", [Place("nadie", "es"), Place("polite-reminder", "xx"), Place("polite-reminder", "en", "informal")]
)
def test_there_is_no_letter_where_there_is_none(company, place):
    refused("template-unknown", lambda: save(company, place=place))
    refused("template-unknown", lambda: activate(company, 0, place))


def test_the_same_text_is_not_kept_twice_and_a_book_is_no_letter(company):
    refused("template-unchanged", lambda: save(company, READY))
    save(company)
    refused("template-unchanged", lambda: save(company, OWN.replace("\n", "\r\n")))
    refused("template-too-long", lambda: save(company, OWN + "x" * 20_000))
    activate(company, 1)
    refused("template-in-use", lambda: activate(company, 1))


def test_another_companys_versions_are_not_ours(company):
    other = make_company("B11111111")
    save(company)
    activate(company, 1)
    with pytest.raises(Template.DoesNotExist):
        activate(other, 1)
    assert used(other) == 0
    assert "Una nota breve" not in prepared(other, make_customer(other)).text


def test_one_version_is_in_use_whatever_happens(company):
    save(company)
    save(company, OWN + "\nPD: gracias.\n")
    activate(company, 1)
    with pytest.raises(IntegrityError):
        Template.objects.filter(company=company, version=2).update(is_active=True)


# --- which text is chosen ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("company_register", "customer_register", "language", "greeting"),
    [
        ("formal", "", "", "Buenos días, Laura Gómez:"),
        ("informal", "", "", "Hola, Laura Gómez:"),
        ("informal", "formal", "", "Buenos días, Laura Gómez:"),
        ("formal", "informal", "", "Hola, Laura Gómez:"),
        ("formal", "informal", "de", "Guten Tag Laura Gómez,"),
        ("formal", "", "eu", "Egun on, Laura Gómez:"),
    ],
)
def test_each_customer_is_addressed_in_their_way(company_register, customer_register, language, greeting):
    company = make_company(register=company_register)
    message = prepared(company, make_customer(company, register=customer_register, language=language))
    assert message.text.startswith(greeting)


@pytest.mark.parametrize(("language", "chosen"), [("ca", "es"), ("de", "en"), ("en", "en"), ("", "es")])
def test_a_step_without_the_language_is_written_in_the_nearest_and_all_of_it(company, language, chosen):
    customer = make_customer(company, language=language)
    message = prepared(company, customer, step="proposal", stage="agreement", approval="person")
    assert message.language == chosen
    assert message.template_version.startswith(f"{chosen}:0-")
    assert ("Datos para el pago" if chosen == "es" else "How to pay") in message.text


def test_an_own_catalan_letter_comes_before_the_spanish_one(company):
    place = Place("proposal", "ca")
    text = reading.ready_made(Place("proposal", "es")).text.replace("Un cordial saludo", "Salutacions cordials")
    save(company, text, place)
    activate(company, 1, place)
    customer = make_customer(company, language="ca")
    message = prepared(company, customer, step="proposal", stage="agreement", approval="person")
    assert message.language == "ca"
    assert "Dades per al pagament" in message.text


# --- a conversation ---------------------------------------------------------------------------------


def second(customer, *items) -> Message:
    make_decision(customer, *items, step="second-reminder", on=date(2026, 12, 2))
    messages.prepare(company=customer.company, today=date(2026, 12, 2), at=NOW)
    return Message.objects.filter(customer=customer).latest("id")


def test_the_second_letter_goes_on_with_the_first(company):
    customer = make_customer(company)
    item = make_item(customer)
    first = prepared(company, customer, item)
    send(company)
    later = second(customer, item)
    assert later.subject == f"Re: {first.subject}"
    assert later.in_reply_to == first.message_id
    assert "El 24 de noviembre le escribimos por la factura F-1, con vencimiento el 30/10/2026, y no" in later.text


def test_a_letter_that_asks_for_more_has_a_subject_of_its_own_in_the_same_thread(company):
    customer = make_customer(company)
    item = make_item(customer)
    first = prepared(company, customer, item)
    send(company)
    later = second(customer, item, make_item(customer, "F-2"))
    assert later.subject == "Sus facturas pendientes: ¿podemos ayudarle en algo?"
    assert later.in_reply_to == first.message_id


def test_what_never_arrived_is_not_spoken_of(company):
    customer = make_customer(company)
    item = make_item(customer)
    first = prepared(company, customer, item)
    Message.objects.filter(id=first.id).update(state="bounced")
    later = second(customer, item)
    assert not later.subject.startswith("Re:")
    assert "le escribimos por" not in later.text


# --- a test mail ------------------------------------------------------------------------------------


def send_test(company, text=READY, to="alice@maderas.example", customer_id=None):
    return templates.send_test(
        company=company, place=POLITE, text=text, customer_id=customer_id, to=to, actor="alice", today=TODAY, at=NOW
    )


def test_a_test_mail_reaches_who_asks_and_counts_for_nothing(company, settings, tmp_path):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path
    customer = make_customer(company)
    make_item(customer)
    send_test(company, customer_id=customer.id)
    mail = next(tmp_path.glob("*.eml")).read_bytes()
    assert b"To: alice@maderas.example" in mail
    assert b"[Prueba]" in mail
    assert b"pagos@" not in mail
    assert not Message.objects.exists()
    customer.refresh_from_db()
    assert customer.ladder_on is None
    assert Event.objects.get(noun="template").verb == "test"


def test_a_test_mail_needs_an_address_and_a_readable_text(company, settings, tmp_path):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path
    refused("test-address", lambda: send_test(company, to=""))
    refused("template-unreadable", lambda: send_test(company, "Asunto: {{x}}"))
    settings.EMAIL_URL = "smtp://127.0.0.1:1"
    refused("test-not-sent", lambda: send_test(company))
    assert list(tmp_path.glob("*.eml")) == []


# --- interest and costs -----------------------------------------------------------------------------


def formal(company):
    return prepared(company, make_customer(company), step="formal-request", stage="formal", approval="person")


def renew(company, message, today=TODAY, **how):
    return messages.renew(company=company, message_id=message.id, actor="alice", today=today, at=NOW, **how)


def test_a_person_switches_interest_and_costs_on_and_off(company):
    message = formal(company)
    assert "solo el principal" in message.text
    claimed = renew(company, message, with_costs=True)
    assert "del 31/10/2026 al 24/11/2026, al 10,40 % (BOE-A-2026-14327): 7,12\u00a0€" in claimed.text
    assert "Costes de cobro, factura F-1 (Ley 3/2004, art. 8): 40,00\u00a0€" in claimed.text
    assert [line[:3] for line in claimed.costs] == [["interest", "F-1", 712], ["fixed", "F-1", 4000]]
    assert claimed.items == message.items
    assert "40,00" in renew(company, message, today=date(2026, 11, 25)).text
    calm = renew(company, message, with_costs=False)
    assert calm.costs is None
    assert "solo el principal" in calm.text


def test_a_friendly_message_never_claims_costs(company):
    message = prepared(company, make_customer(company), approval="person")
    refused("costs-too-early", lambda: renew(company, message, with_costs=True))


def test_interest_is_not_guessed_beyond_the_published_rates(company):
    message = formal(company)
    told = refused("rate-unknown", lambda: renew(company, message, today=date(2027, 1, 4), with_costs=True))
    assert "04/01/2027" in str(told)
