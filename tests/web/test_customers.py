import pytest

from amistoso.models import Customer, Event, Hold, Item, Promise
from tests.world import TODAY, customer, days_ago, invoice


def page_of(client, path):
    return client.get(path).content.decode()


def card(world, name="acme"):
    return f"/customers/{world.customers[name].id}"


@pytest.mark.parametrize("text", ["acme", "ACMÉ", "suministros, s.l.", "B58378431", "b-58378431", "C-001", "f-101"])
def test_a_customer_is_found_by_name_tax_id_code_or_invoice(world, alice, text):
    page = alice.get("/customers", {"q": text}).content.decode()
    assert "Acme Suministros" in page
    assert "Hotel Mirador" not in page


def test_accents_do_not_matter_in_either_direction(world, alice):
    assert "Talleres Iñigo" in page_of(alice, "/customers?q=inigo")
    assert "Construcciones Pérez" in page_of(alice, "/customers?q=PEREZ")


def test_nobody_found_says_what_to_try(world, alice):
    page = page_of(alice, "/customers?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "No hay nadie con" in page
    assert "<script>alert" not in page


def test_the_list_is_sorted_by_what_is_overdue_or_by_name(world, alice):
    by_amount = page_of(alice, "/customers")
    assert by_amount.index("Hotel Mirador") < by_amount.index("Acme") < by_amount.index("Bar Central")
    by_name = page_of(alice, "/customers?sort=name")
    assert by_name.index("Acme") < by_name.index("Bar Central") < by_name.index("Hotel Mirador")


def test_the_list_has_pages(world, alice):
    for number in range(60):
        customer(world.company, f"Cliente {number:02}, S.L.", email="")
    first = page_of(alice, "/customers?show=all&sort=name")
    assert 'rel="next"' in first
    second = page_of(alice, "/customers?show=all&sort=name&page=2")
    assert 'rel="prev"' in second
    assert "Talleres" in second
    assert alice.get("/customers?show=all&page=99999999999999999999999").status_code == 200


def test_the_list_reads_as_often_with_many_as_with_few(world, alice, django_assert_num_queries):
    with django_assert_num_queries(5):
        alice.get("/customers?show=all")
    for number in range(40):
        invoice(customer(world.company, f"Cliente {number}, S.L."), f"M-{number}", 1000, due=days_ago(5))
    with django_assert_num_queries(5):
        alice.get("/customers?show=all")


def test_while_typing_only_the_rows_are_sent(world, alice):
    rows = alice.get("/customers?q=acme", headers={"hx-request": "true"}).content.decode()
    assert "Acme" in rows
    assert "<html" not in rows


def test_the_card_says_what_is_owed_what_comes_next_and_why(world, alice):
    page = page_of(alice, card(world, "key"))
    assert "9.800,00\u00a0€" in page
    assert "12 días de retraso" in page
    assert "Hoy, silencio." in page
    assert "Hay un mensaje en preparación (borrador)." in page
    assert "es un cliente clave." in page


def test_the_card_says_the_same_as_the_run(world, alice):
    from amistoso.core import wording
    from amistoso.queries.explanations import explain
    from tests.world import NOW

    for name in ("acme", "disputed", "promised", "replied", "silent", "bounced"):
        one = world.customers[name]
        decision = explain(company=world.company, customer_id=one.id, today=TODAY, at=NOW).decision
        page = page_of(alice, card(world, name)).replace("&lt;", "<").replace("&quot;", '"').replace("&#x27;", "'")
        for reason in decision.reasons:
            assert wording.sentence(reason.code, dict(reason.values), "es") in page


def test_the_card_explains_the_usual_pattern(world, alice):
    page = page_of(alice, card(world))
    assert "suele retrasarse" in page
    assert "Suelen pagar 12 días después del vencimiento" in page
    assert "4 facturas pagadas en doce meses" in page


def test_the_card_shows_what_covers_an_invoice(world, alice):
    assert "promesa" in page_of(alice, card(world, "promised"))
    assert "Promesa de pago antes del 30/11/2026" in page_of(alice, card(world, "promised"))
    assert "Incidencia en F-103" in page_of(alice, card(world, "disputed"))
    assert "Obras en el local" in page_of(alice, card(world, "silent"))


def test_the_card_reads_as_often_with_many_rows_as_with_few(world, alice, django_assert_max_num_queries):
    with django_assert_max_num_queries(45) as few:
        alice.get(card(world))
    for number in range(50):
        invoice(world.customers["acme"], f"M-{number}", 1000 + number, due=days_ago(5))
    with django_assert_max_num_queries(len(few)):
        alice.get(card(world))


def test_names_and_texts_are_never_markup(world, alice):
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    one = customer(world.company, evil, email="", city=evil, code=evil[:60])
    invoice(one, evil[:80], 10_000, due=days_ago(9))
    alice.post(f"/customers/{one.id}/replies", {"text": evil, "channel": "call"})
    alice.post(f"/customers/{one.id}/holds", {"reason": evil, "until_on": "2026-12-24"})
    for path in ("/", "/customers?show=all", f"/customers/{one.id}", "/messages"):
        page = page_of(alice, path)
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_a_hold_asks_for_a_reason_and_keeps_what_was_typed(world, alice):
    response = alice.post(card(world) + "/holds", {"reason": "", "until_on": "2026-12-24"})
    page = response.content.decode()
    assert response.status_code == 422
    assert 'value="2026-12-24"' in page
    assert 'data-form="hold" open' in page
    assert not Hold.objects.filter(customer=world.customers["acme"]).exists()


def test_a_hold_until_a_past_day_is_refused_in_words(world, alice):
    response = alice.post(card(world) + "/holds", {"reason": "Vacaciones", "until_on": "2026-11-20"})
    assert "El 20/11/2026 ya ha pasado." in response.content.decode()


def test_a_hold_is_made_and_lifted(world, alice):
    alice.post(card(world) + "/holds", {"reason": "Vacaciones", "until_on": "2026-12-24"})
    hold = Hold.objects.get(customer=world.customers["acme"])
    assert hold.made_by == "alice"
    assert "Vacaciones" in page_of(alice, card(world))
    alice.post(f"/holds/{hold.id}/lift")
    hold.refresh_from_db()
    assert hold.lifted_at is not None


def test_a_promise_of_a_part_goes_to_the_oldest_first(world, alice):
    items = list(Item.objects.filter(customer=world.customers["acme"], open_minor__gt=0).order_by("due_on"))
    asked = {"by_on": "2026-12-04", "items": [one.id for one in items], "amount": "1.300,56", "note": ""}
    alice.post(card(world) + "/promises", asked)
    promise = Promise.objects.get(customer=world.customers["acme"])
    assert [(part.item_id, part.amount_minor) for part in promise.items.order_by("id")] == [
        (items[0].id, 123_456),
        (items[1].id, 6_600),
    ]
    alice.post(f"/promises/{promise.id}/withdraw")
    promise.refresh_from_db()
    assert promise.state == "withdrawn"


@pytest.mark.parametrize("amount", ["0", "99.999,00", "-5", "mil", "1,2,3", "12,345"])
def test_a_promise_of_an_amount_that_cannot_be_is_refused(world, alice, amount):
    item = Item.objects.get(number="F-101")
    asked = {"by_on": "2026-12-04", "items": [item.id], "amount": amount}
    response = alice.post(card(world) + "/promises", asked)
    assert response.status_code == 422
    assert f'value="{amount}"' in response.content.decode()
    assert not Promise.objects.filter(customer=world.customers["acme"]).exists()


def test_another_customers_invoice_cannot_be_promised(world, alice):
    item = Item.objects.get(number="F-102")
    assert alice.post(card(world) + "/promises", {"by_on": "2026-12-04", "items": [item.id]}).status_code == 422


def test_an_agreement_is_equal_instalments_to_the_cent(world, alice):
    item = Item.objects.get(number="F-101")
    asked = {"items": [item.id], "count": "5", "first_on": "2026-12-31", "every": "0", "note": "Por teléfono"}
    assert alice.post(card(world) + "/agreements", asked).status_code == 302
    plan = [
        (one.due_on.isoformat(), one.amount_minor) for one in item.agreement_items.get().agreement.instalments.all()
    ]
    assert [minor for _, minor in plan] == [24_692, 24_691, 24_691, 24_691, 24_691]
    assert [day for day, _ in plan] == ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
    page = page_of(alice, card(world))
    assert "Acuerdo: 5 plazos" in page
    alice.post(f"/agreements/{item.agreement_items.get().agreement_id}/end", {"because": "Ya no hace falta"})
    assert "Acuerdo: 5 plazos" not in page_of(alice, card(world))


def test_a_dispute_covers_its_amount_and_is_resolved_with_words(world, alice):
    item = Item.objects.get(number="F-101")
    asked = {"invoice": item.invoice_id, "amount": "200", "reason": "Precio", "answer_by_on": "2026-11-30"}
    alice.post(card(world) + "/disputes", asked)
    dispute = item.invoice.disputes.get()
    assert dispute.amount_minor == 20_000
    assert "Falta cómo se resolvió" in alice.post(f"/disputes/{dispute.id}/resolve", follow=True).content.decode()
    alice.post(f"/disputes/{dispute.id}/resolve", {"resolution": "Abono enviado"})
    dispute.refresh_from_db()
    assert dispute.resolution == "Abono enviado"


def test_flags_change_the_treatment_and_stand_in_the_timeline(world, alice):
    alice.post(card(world) + "/flags", {"key_account": "on", "wants_announcement": "on"})
    one = Customer.objects.get(id=world.customers["acme"].id)
    assert (one.key_account, one.wants_announcement, one.do_not_contact) == (True, True, False)
    assert one.pattern_on is None, "its treatment is worked out again"
    assert "cliente clave sí" in " ".join(page_of(alice, card(world)).split())
    before = Event.objects.count()
    alice.post(card(world) + "/flags", {"key_account": "on", "wants_announcement": "on"})
    assert Event.objects.count() == before, "no change, no event"


def test_a_contact_is_added_corrected_and_trusted_again(world, alice):
    one = world.customers["bounced"]
    alice.post(
        f"/customers/{one.id}/contacts", {"contact_name": "Eva", "email": "eva@inigo.example", "role": "billing"}
    )
    contact = one.contacts.get(email="eva@inigo.example")
    assert alice.post(f"/customers/{one.id}/contacts", {"role": "billing"}).status_code == 422
    wrong = alice.post(f"/contacts/{contact.id}", {"contact_name": "Eva", "email": "eva@", "role": "billing"})
    assert 'value="eva@"' in wrong.content.decode()
    alice.post(
        f"/contacts/{contact.id}", {"contact_name": "Eva P.", "email": "eva@inigo.example", "role": "management"}
    )
    contact.refresh_from_db()
    assert (contact.name, contact.role) == ("Eva P.", "management")
    old = one.contacts.get(email="viejo@inigo.example")
    alice.post(f"/contacts/{old.id}/good")
    old.refresh_from_db()
    assert old.bounced_on is None


def test_the_timeline_goes_back_page_by_page_and_loses_nothing(world, alice):
    one = world.customers["acme"]
    for number in range(75):
        invoice(one, f"T-{number:03}", 1000, due=TODAY, issued=days_ago(300 + number // 3))
    seen, path = [], card(world) + "/timeline"
    for _ in range(20):
        page = page_of(alice, path)
        seen += [f"T-{number:03}" for number in range(75) if f"T-{number:03}" in page]
        if "entry-more" not in page:
            break
        path = page[page.index("entry-more") :].split('href="')[1].split('"')[0]
    assert sorted(seen) == [f"T-{number:03}" for number in range(75)]


def test_a_day_with_very_much_on_it_is_shown_whole(world, alice):
    for number in range(90):
        invoice(world.customers["acme"], f"D-{number:03}", 1000, due=TODAY, issued=days_ago(1))
    page = page_of(alice, card(world) + "/timeline?until=" + days_ago(1).isoformat())
    assert all(f"D-{number:03}" in page for number in range(90))


def test_english_readers_get_english(world, alice):
    alice.post("/language", {"language": "en"})
    page = page_of(alice, card(world))
    assert "What we do now, and why" in page
    assert "Silence today." in page
    assert "€1,234.56" in page
    assert "30 Oct 2026" in page


def test_the_draft_that_waits_is_one_click_from_the_reason(alice, world):
    reasons = page_of(alice, card(world)).split('id="decision-title"')[1].split("</section>")[0]
    assert "Hay un mensaje en preparación" in reasons
    assert f'href="/messages/{world.messages["acme"].id}"' in reasons
    assert "Ver lo que espera" not in page_of(alice, card(world, "silent"))
