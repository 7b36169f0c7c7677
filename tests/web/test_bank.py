from amistoso.models import BankAccount, BankLine, Event, Item, Statement
from tests.world import customer, days_ago, invoice


def page_of(client, path):
    return client.get(path).content.decode()


def line(world, name="unapplied"):
    return f"/bank/{world.lines[name].id}"


def now(world, name="unapplied"):
    return BankLine.objects.get(id=world.lines[name].id)


def test_money_to_place_stands_first_and_the_accounts_say_until_when(world, alice):
    page = page_of(alice, "/bank")
    assert "OPTICA LUZ SL" in page
    assert "RECIBO LUZ" not in page, "money out needs nobody"
    assert "datos hasta el 24/11/2026" in page
    assert "RECIBO LUZ" in page_of(alice, "/bank?show=out")
    assert "DEVOLUCION" in page_of(alice, "/bank?q=devolucion")


def test_a_line_shows_what_it_could_be_and_why(world, alice):
    page = page_of(alice, line(world))
    assert "Podría ser esto" in page
    assert "F-106" in page
    assert "Óptica Luz" in page


def test_a_proposal_is_accepted_with_one_click(world, alice):
    item = Item.objects.get(number="F-106")
    alice.post(line(world) + "/allocations", {f"item-{item.id}": "333,00", "because": "El texto nombra F-106"})
    assert now(world).state == "applied"
    item.refresh_from_db()
    assert item.open_minor == 0
    assert "El texto nombra F-106" in page_of(alice, line(world))


def test_the_money_can_be_divided_among_chosen_invoices(world, alice):
    other = invoice(world.customers["replied"], "F-130", 20_000, due=days_ago(3))
    item = Item.objects.get(number="F-106")
    response = alice.post(line(world) + "/allocations", {f"item-{item.id}": "300", f"item-{other.id}": "33.00"})
    assert response["Location"] == f"/bank#line-{world.lines['other'].id}", "the next line is in view"
    left = Item.objects.filter(number__in=["F-106", "F-130"]).order_by("number")
    assert [one.open_minor for one in left] == [3_300, 16_700]


def test_an_amount_that_is_none_is_said_beside_what_was_typed(world, alice):
    item = Item.objects.get(number="F-106")
    response = alice.post(line(world) + "/allocations", {f"item-{item.id}": "trescientos"})
    assert response.status_code == 422
    assert "trescientos" in response.content.decode()
    assert now(world).unapplied_minor == 33_300


def test_more_than_the_line_holds_is_refused(world, alice):
    item = Item.objects.get(number="F-102")
    response = alice.post(line(world) + "/allocations", {f"item-{item.id}": "9.800,00"})
    assert response.status_code == 422
    assert now(world).unapplied_minor == 33_300


def test_another_companys_invoice_cannot_be_paid(world, alice):
    item = Item.objects.get(number="X-1")
    assert alice.post(line(world) + "/allocations", {f"item-{item.id}": "100"}).status_code in (404, 422)
    item.refresh_from_db()
    assert item.open_minor == 10_000


def test_what_was_applied_can_be_undone(world, alice):
    item = Item.objects.get(number="F-106")
    alice.post(line(world) + "/allocations", {f"item-{item.id}": "333"})
    alice.post(line(world) + "/undo")
    item.refresh_from_db()
    assert (item.open_minor, now(world).state) == (33_300, "open")


def test_money_that_is_no_customers_is_set_aside_with_a_reason_and_taken_back(world, alice):
    assert "Falta el motivo" in alice.post(line(world, "other") + "/aside", follow=True).content.decode()
    alice.post(line(world, "other") + "/aside", {"reason": "Seguro"})
    assert now(world, "other").state == "not_customer"
    alice.post(line(world, "other") + "/back")
    assert now(world, "other").state == "open"


def test_the_payer_can_be_named_before_the_invoices_are_known(world, alice):
    acme = world.customers["acme"]
    page = page_of(alice, line(world, "other") + "?q=acme")
    assert f"?customer={acme.id}" in page
    alice.post(line(world, "other") + "/payer", {"customer": acme.id})
    assert now(world, "other").customer_id == acme.id
    foreign = alice.post(line(world, "other") + "/payer", {"customer": world.customers["foreign"].id}, follow=True)
    assert "No hay ningún cliente" in foreign.content.decode()


def test_what_leaves_no_doubt_is_shown_before_it_is_applied_and_taken_back_together(world, alice):
    preview = page_of(alice, "/bank/certain")
    assert "1 cobro · 333,00\u00a0€" in preview
    assert "F-106" in preview
    assert now(world).state == "open", "looking applies nothing"
    shown = {"line": [str(world.lines["unapplied"].id), "999999", "x"]}
    page = alice.post("/bank/rounds", shown, follow=True).content.decode()
    assert "1 cobro aplicado" in page
    assert now(world).state == "applied"
    made = Event.objects.get(noun="bank-round")
    assert f"/bank/rounds/{made.id}/undo" in page
    assert "1 apunte vuelve a esperar" in alice.post(f"/bank/rounds/{made.id}/undo", follow=True).content.decode()
    assert (now(world).state, Item.objects.get(number="F-106").open_minor) == ("open", 33_300)
    again = alice.post(f"/bank/rounds/{made.id}/undo", follow=True).content.decode()
    assert "ya se deshizo" in again
    assert f"/bank/rounds/{made.id}/undo" not in again
    assert "No hay nada nuevo" in alice.post("/bank/rounds", shown, follow=True).content.decode()


def test_another_companys_round_cannot_be_taken_back(world, alice, charlie):
    alice.post("/bank/rounds", {"line": world.lines["unapplied"].id})
    made = Event.objects.get(noun="bank-round")
    assert charlie.post(f"/bank/rounds/{made.id}/undo").status_code == 404
    assert charlie.post("/bank/rounds", {"line": world.lines["unapplied"].id}).status_code == 302
    assert now(world).state == "applied"


def test_the_owner_says_which_accounts_are_watched(world, alice):
    account = BankAccount.objects.get(company=world.company)
    for _ in range(2):
        alice.post(f"/bank/accounts/{account.id}/watched", {"watched": "0"})
    account.refresh_from_db()
    assert not account.is_watched
    assert Event.objects.filter(noun="bank-account").count() == 1


def test_bank_texts_are_never_markup(world, alice):
    BankLine.objects.filter(id=world.lines["other"].id).update(text="<script>alert(1)</script>", payer_name="<b>x</b>")
    for path in ("/bank", line(world, "other"), "/"):
        assert "<script>alert" not in page_of(alice, path)
        assert "<b>x</b>" not in page_of(alice, path)


def test_the_list_reads_as_often_with_many_as_with_few(world, alice, django_assert_num_queries):
    from tests.world import bank_line

    with django_assert_num_queries(6):
        alice.get("/bank?show=all")
    one = customer(world.company, "Muchos, S.L.")
    for number in range(30):
        bank_line(world.lines["out"].statement, 100 + number, on=days_ago(3), text=f"T{number}", customer=one)
    with django_assert_num_queries(6):
        alice.get("/bank?show=all")


def test_an_account_shows_its_statements_and_what_is_missing_between_them(world, alice):
    last = world.lines["unapplied"].statement
    account = last.account
    assert f'href="/bank/accounts/{account.id}"' in page_of(alice, "/bank")
    older = {"company": account.company, "account": account, "load": last.load}
    Statement.objects.create(
        **older, from_on=days_ago(90), until_on=days_ago(60), opening_minor=0, closing_minor=5_000, number="12"
    )
    interim = Statement.objects.create(**older, from_on=days_ago(1), until_on=days_ago(1), is_final=False)
    page = page_of(alice, f"/bank/accounts/{account.id}")
    assert "Faltan movimientos después del 25/09/2026" in page
    assert "provisional" in page
    BankLine.objects.filter(id=world.lines["unapplied"].id).update(statement=interim, booked_on=days_ago(20))
    assert "no confirmado por ningún extracto" in page_of(alice, f"/bank/accounts/{account.id}")
