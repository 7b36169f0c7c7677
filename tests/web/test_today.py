from django.template.loader import get_template

from amistoso.cli.today import TITLES
from amistoso.models import BankAccount, Customer, Item, Membership, Message, Promise
from amistoso.queries import worklist
from tests.world import TODAY, company, customer, days_ago, draft, invoice


def page_of(client, path="/"):
    return client.get(path).content.decode()


def test_today_says_what_waits_why_and_where_to_click(world, alice):
    page = page_of(alice)
    for words in (
        "Han respondido", "¿Me pueden reenviar la factura?", "¿Ha llegado?", "Les debemos una respuesta",
        "Faltan dos cajas", "Dinero por asignar", "OPTICA LUZ SL", "Por llamar o hacer", "Mensajes por revisar",
        "Sin un buen contacto",
    ):  # fmt: skip
        assert words in page
    for link in (
        f"/messages/{world.messages['reply'].id}",
        f"/messages/{world.messages['acme'].id}",
        f"/bank/{world.lines['unapplied'].id}",
        f"/customers/{world.customers['silent'].id}#contacts",
    ):
        assert f'href="{link}"' in page


def test_who_waits_for_an_answer_stands_before_what_is_ready_to_leave(world, alice):
    page = page_of(alice)
    kinds = ("replies", "troubled", "late-answers", "unapplied", "calls", "drafts", "no-contact")
    order = [page.index(f'id="group-{kind}"') for kind in kinds]
    assert order == sorted(order)


def test_within_a_group_the_largest_overdue_amount_comes_first(world, alice):
    big = customer(world.company, "Grande, S.L.")
    draft(big, [invoice(big, "G-1", 5_000_000, due=days_ago(20))])
    page = page_of(alice)
    assert page.index("Grande, S.L.") < page.index("Acme Suministros")


def test_the_figures_are_exact(world, alice):
    page = page_of(alice)
    assert "12.791,56\u00a0€" in page
    assert "700,00\u00a0€" in page
    assert "375,10\u00a0€" in page
    assert "24/11/2026" in page


def test_old_bank_data_is_said_aloud_with_the_way_to_mend_it(world, alice):
    BankAccount.objects.filter(company=world.company).update(until_on=days_ago(9))
    page = page_of(alice)
    assert "Los datos del banco llegan hasta el 15/11/2026" in page
    assert 'href="/files"' in page


def test_a_broken_promise_stands_there_until_somebody_has_spoken(world, alice):
    one = world.customers["promised"]
    Promise.objects.filter(customer=one).update(state="broken", settled_on=days_ago(2), by_on=days_ago(6))
    assert "El pago prometido no ha llegado" in page_of(alice)
    draft(one, [Item.objects.get(customer=one)], state="delivered", contact_on=TODAY)
    assert "El pago prometido no ha llegado" not in page_of(alice)


def test_who_has_no_further_step_is_for_a_person_to_decide(world, alice):
    Customer.objects.filter(id=world.customers["acme"].id).update(ladder_step="mediation", ladder_on=days_ago(40))
    assert "El protocolo no tiene más escalones" in page_of(alice)


def test_an_empty_desk_says_how_to_begin(world, alice):
    fresh = company("Nueva, S.L.", "B98765438")
    Membership.objects.filter(user=world.alice).update(company=fresh)
    page = page_of(alice)
    assert "Bienvenido. Dos ficheros" in page
    assert "Norma 43" in page


def test_a_desk_with_nothing_to_do_says_so(world, alice):
    Message.objects.filter(company=world.company).delete()
    BankAccount.objects.filter(company=world.company)
    world.lines["unapplied"].__class__.objects.filter(company=world.company).update(unapplied_minor=0)
    Customer.objects.filter(company=world.company).update(do_not_contact=True)
    from amistoso.models import Dispute

    Dispute.objects.filter(company=world.company).delete()
    assert "No hay nada que espere por usted" in page_of(alice)


def test_a_reader_sees_everything_and_has_no_button(world, bob):
    page = page_of(bob)
    assert "Han respondido" in page
    assert "Preparar el trabajo de hoy" not in page


def test_the_days_work_is_done_at_a_press_and_only_once(world, alice):
    first = alice.post("/runs", follow=True).content.decode()
    assert "clientes revisados" in first
    second = alice.post("/runs", follow=True).content.decode()
    assert "El trabajo de hoy ya estaba hecho" in second


def test_today_reads_as_often_with_many_customers_as_with_few(world, alice, django_assert_max_num_queries):
    with django_assert_max_num_queries(31) as few:
        alice.get("/")
    for number in range(40):
        one = customer(world.company, f"Cliente {number}, S.L.")
        draft(one, [invoice(one, f"M-{number}", 10_000 + number, due=days_ago(12))])
    with django_assert_max_num_queries(len(few) + 2):
        alice.get("/")


def test_letters_wait_there_until_somebody_says_they_have_gone_out(world, alice, charlie):
    key = world.customers["key"]
    letters = {
        state: draft(key, [invoice(key, f"L-{state}", 40_000, due=days_ago(20))], channel="letter", state=state)
        for state in ("approved", "printed", "delivered")
    }
    group = page_of(alice).split('id="group-letters"')[1].split("</section>")[0]
    assert group.count("Hotel Mirador") == 2
    assert "impresa: ¿ha salido ya?" in group
    assert 'href="/letters"' in group
    Message.objects.filter(id__in=[one.id for one in letters.values()]).update(state="delivered")
    assert "group-letters" not in page_of(alice)
    assert "Hotel Mirador" not in page_of(charlie)


def test_every_group_has_its_name_on_the_desk_and_on_the_command_line():
    template = get_template("today/group.html").template.source
    assert [kind for kind in worklist.KINDS if kind not in TITLES or template.count(f'"{kind}"') < 2] == []
