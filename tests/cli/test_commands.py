"""Each command does what it says, and its JSON has the shape that others rely on."""

import json

import pytest

from amistoso.models import (
    Contact,
    Customer,
    Dispute,
    Event,
    Hold,
    Instalment,
    Item,
    Membership,
    Message,
    Promise,
    Sender,
)
from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, row

LIST = shop.invoice_list(
    [row(shop.VALLE, "2026/101", *OVERDUE, "1.210,00"), row(shop.SOL, "2026/102", *OVERDUE, "605,00")]
)
STATEMENT = shop.statement(("2026-11-20", 60_500, "TRANSFERENCIA PANADERIA SOL FRA 2026/102"), last=DAY)
ON = ("--as-of", DAY)


@pytest.fixture
def loaded(ready, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(LIST)
    (tmp_path / "extracto.n43").write_bytes(STATEMENT)
    assert ready("load", "facturas.csv", "extracto.n43", *ON).code == 0
    return ready


def codes(said: shop.Said) -> set[str]:
    return {reason["code"] for reason in said.lines[0]["reasons"]}


def test_init_makes_the_company_and_who_signs(ready):
    assert Sender.objects.get().email == "hola@amable.example"
    again = ready("init", "--company", "Otra", "--tax-id", shop.NIF)
    assert (again.code, "company-exists" in again.err) == (1, True)


def test_load_tells_what_it_read_without_company_or_database(amistoso, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(LIST)
    (tmp_path / "extracto.n43").write_bytes(STATEMENT)
    said = amistoso("load", "facturas.csv", "extracto.n43", "--dry-run", "--json")
    assert (said.code, said.err) == (0, "")
    invoices, statement = said.lines
    assert {"file", "format", "kind", "created", "updated", "unchanged", "problems", "invoices"} <= set(invoices)
    assert (invoices["file"], invoices["kind"], invoices["created"]) == ("facturas.csv", "invoices", 0)
    assert invoices["invoices"][0] == {
        "number": "2026/101", "issue_date": "2026-09-24",
        "due_dates": [{"due_date": "2026-10-24", "amount": "1210.00"}], "currency": "EUR", "total": "1210.00",
        "payable": "1210.00", "is_credit_note": False, "seller_tax_id": "", "buyer_tax_id": "B83376731",
        "buyer_name": "Bodegas del Valle SL", "payment_reference": "", "buyer_reference": "", "corrects": [],
        "iban": "", "replaces": False,
    }  # fmt: skip
    assert (statement["kind"], len(statement["statements"])) == ("statement", 1)
    assert {"account": statement["statements"][0]["account"], "currency": "EUR", "opening": "1000.00",
            "closing": "1605.00", "entries": 1, "sum_credit": "605.00", "sum_debit": "0.00"}.items() <= statement[
        "statements"][0].items()  # fmt: skip
    assert Customer.objects.count() == 0


def test_load_twice_changes_nothing_the_second_time(loaded):
    said = loaded("load", "facturas.csv", "extracto.n43", "--json", *ON)
    assert said.code == 0
    assert [(one["created"], one["updated"], one["unchanged"]) for one in said.lines] == [(0, 0, 2), (0, 0, 1)]


def test_match_tells_each_line_with_its_reasons(ready, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(LIST)
    ready("load", "facturas.csv", *ON)
    (tmp_path / "otro.n43").write_bytes(shop.statement(("2026-11-20", 121_000, "INGRESO"), last=DAY))
    ready("load", "otro.n43", *ON)
    (found,) = ready("match", "--dry-run", "--json", *ON).lines
    assert set(found) == {"line", "status", "allocations", "score", "reasons", "proposals"}
    assert set(found["line"]) == {"account", "date", "amount", "text", "reference"}
    assert (found["status"], found["allocations"], found["line"]["amount"]) == ("proposed", [], "1210.00")
    assert found["proposals"][0]["allocations"] == [{"invoice": "2026/101", "amount": "1210.00"}]
    assert set(found["reasons"][0]) == {"code", "text"}
    shown = ready("match", *ON)
    assert "propuesto" in shown.out
    assert "2026/101" in shown.out


def test_run_tells_each_decision_and_a_summary(loaded):
    *decisions, last = loaded("run", "--json", *ON).lines
    assert {"customer", "outcome", "step", "stage", "channel", "approval", "items", "reasons", "next_look_on"} <= set(
        decisions[0]
    )
    by_outcome = {one["outcome"]: one for one in decisions}
    act, wait = by_outcome["act"], by_outcome["wait"]
    assert (act["step"], act["stage"], act["channel"], act["approval"]) == (
        "polite-reminder", "reminder", "email", "automatic",
    )  # fmt: skip
    assert (wait["step"], wait["approval"], wait["items"], wait["next_look_on"]) == (None, None, [], None)
    summary = last["summary"]
    assert (summary["looked_at"], summary["act"], summary["wait"], summary["sent"]) == (2, 1, 1, 1)


@pytest.mark.parametrize("name", ["Bodegas", "bodegas del valle, s.l.", "B83376731", "ES-B83376731", "2026/101"])
def test_explain_finds_a_customer_by_whatever_names_it(loaded, name):
    (found,) = loaded("explain", name, "--json", *ON).lines
    assert (found["customer"], found["outcome"], found["step"]) == ("Bodegas del Valle SL", "act", "polite-reminder")


def test_explain_speaks_spanish_and_english(loaded):
    spanish = loaded("explain", "Bodegas", *ON).out
    assert "Hoy: Recordatorio cordial (por correo; sale solo)" in spanish
    assert "venció el 24/10/2026" in spanish
    english = loaded("explain", "Bodegas", "--language", "en", *ON).out
    assert "Today: Polite reminder (by e-mail; leaves by itself)" in english
    assert "was due 24 Oct 2026" in english


def test_explain_writes_nothing(loaded):
    before = list(Customer.objects.order_by("id").values()), Event.objects.count()
    loaded("explain", "Bodegas", *ON)
    assert (list(Customer.objects.order_by("id").values()), Event.objects.count()) == before


def test_hold_and_lift(loaded):
    assert loaded("hold", "Bodegas", "--reason", "Están de obras", "--until", "2026-12-10", *ON).code == 0
    assert "on-hold" in codes(loaded("explain", "Bodegas", "--json", *ON))
    assert loaded("lift", "Bodegas", *ON).code == 0
    assert codes(loaded("explain", "Bodegas", "--json", *ON)) >= {"first-reminder", "tier"}
    assert loaded("hold", "Bodegas", "--reason", "Esta no", "--invoice", "2026/101", "--json", *ON).lines[0]["hold"]
    assert "hold-covers" in codes(loaded("explain", "Bodegas", "--json", *ON))
    assert Hold.objects.count() == 2


def test_promise_and_agreement(loaded):
    said = loaded("promise", "Bodegas", "--by", "2026-12-04", "--invoice", "2026/101", "--json", *ON)
    assert said.lines == [{"promise": Promise.objects.get().id, "customer": "Bodegas del Valle SL"}]
    assert "promise-covers" in codes(loaded("explain", "Bodegas", "--json", *ON))
    assert loaded("agreement", "Bodegas", "--months", "3", "--from", "2026-12-31", *ON).code == 0
    plan = [(one.due_on.isoformat(), one.amount_minor) for one in Instalment.objects.all()]
    assert plan == [("2026-12-31", 40_334), ("2027-01-31", 40_333), ("2027-02-28", 40_333)]


def test_dispute_and_resolve(loaded):
    assert loaded("dispute", "2026/101", "--reason", "Falta una caja", "--amount", "120,50", *ON).code == 0
    assert Dispute.objects.get().amount_minor == 12_050
    (found,) = loaded("explain", "Bodegas", "--json", *ON).lines
    assert found["items"][0]["amount"] == "1089.50"
    assert loaded("resolve", "2026/101", "--resolution", "Enviada", *ON).code == 0
    again = loaded("resolve", "2026/101", "--resolution", "Enviada", *ON)
    assert (again.code, "no tiene incidencias abiertas" in again.err) == (1, True)


def test_reply_contact_and_flag(loaded):
    assert loaded("log-reply", "Bodegas", "--text", "Lo miro mañana", "--channel", "call", *ON).code == 0
    assert Message.objects.get().text == "Lo miro mañana"
    assert "reply-waiting" in codes(loaded("explain", "Bodegas", "--json", *ON))
    assert loaded("contact", "Bodegas", "--email", "nueva@valle.example", "--name", "Eva", *ON).code == 0
    assert Contact.objects.filter(email="nueva@valle.example", name="Eva").exists()
    assert loaded("flag", "Bodegas", "--key", "--do-not-contact", *ON).code == 0
    customer = Customer.objects.get(name__startswith="Bodegas")
    assert (customer.key_account, customer.do_not_contact) == (True, True)
    assert loaded("flag", "Bodegas", "--contact", *ON).code == 0
    assert loaded("flag", "Bodegas", *ON).code == 2


def test_today_tells_what_needs_a_person(loaded):
    assert "Hoy no hay nada que necesite a una persona." in loaded("today", *ON).out
    loaded("log-reply", "Bodegas", "--text", "Lo miro mañana", *ON)
    (task,) = loaded("today", "--json", *ON).lines
    assert (task["rank"], task["kind"], task["customer"]) == (1, "replies", "Bodegas del Valle SL")
    assert task["overdue"] == [{"amount": "1210.00", "currency": "EUR"}]
    assert "Bodegas del Valle SL" in loaded("today", *ON).out


def test_check_says_what_is_missing(ready, loaded, settings):
    settings.EMAIL_URL = "smtp://ana:clave@mail.example:587"
    assert loaded("check", *ON).code == 0
    stale = loaded("check", "--json", "--as-of", "2026-12-15")
    assert (stale.code, [one["code"] for one in stale.lines]) == (1, ["bank-data-stale"])
    Contact.objects.all().delete()
    assert "no-good-contact" in loaded("check", *ON).err


def test_check_ends_with_one_only_while_something_keeps_messages_from_leaving(ready, loaded):
    Customer.objects.filter(name__startswith="Bodegas").update(tax_id="B83376730")
    told = loaded("check", "--json", *ON)
    (found,) = [one for one in told.lines if one["code"] == "tax-id-invalid"]
    assert (told.code, found["blocks"], found["level"]) == (0, "nothing", "flaw")
    assert found["customer"] == "Bodegas del Valle SL"
    assert found["page"] == f"/customers/{found['customer_id']}?form=details#acts"
    Item.objects.update(told_minor=1)
    told = loaded("check", "--code", "amount-changed-after-reminder", "--json", *ON)
    assert (told.code, {one["blocks"] for one in told.lines}) == (1, {"amounts"})
    assert "Importes que cambiaron" in loaded("check", *ON).out
    assert loaded("check", "--code", "no-such-code", *ON).code == 2


def test_user_and_sender(ready):
    said = ready("user", "elena", "--role", "owner", "--password-stdin", stdin="una clave larga\n")
    assert said.code == 0
    assert Membership.objects.get().role == "owner"
    assert "Contraseña" in ready("user", "bea").out
    assert ready("sender", "finance", "--name", "Bea", "--email", "bea@amable.example").code == 0
    assert Sender.objects.get(role="finance").name == "Bea"


def test_protocol_is_shown_checked_and_used(ready, tmp_path):
    own = ready("protocol").out
    assert 'name = "cobro-amistoso"' in own
    (tmp_path / "mio.toml").write_text(own.replace("written_per_week = 2", "written_per_week = 1"))
    assert "sin problemas" in ready("protocol", "mio.toml", "--check").err
    assert "written_per_week = 2" in ready("protocol").out
    assert ready("protocol", "mio.toml", "--json").lines == [
        {"protocol": "cobro-amistoso", "version": 1, "in_use": True}
    ]
    assert "written_per_week = 1" in ready("protocol").out


def test_a_story_is_told_and_its_failures_are_counted(amistoso, tmp_path):
    told = "2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04\n2026-02-06 expect act polite-reminder\n"
    (tmp_path / "bien.story").write_text(told)
    said = amistoso("story", "bien.story")
    assert (said.code, "polite-reminder (email, automatic): F-1 1000.00" in said.out) == (0, True)
    (tmp_path / "mal.story").write_text(told.replace("polite-reminder", "call"))
    said = amistoso("story", "mal.story")
    assert (said.code, "MAL" in said.out) == (1, True)


def test_with_two_companies_one_says_which(loaded):
    assert loaded("init", "--company", "Otra, S.L.", "--tax-id", "B66123456").code == 0
    said = loaded("run", *ON)
    assert said.code == 2
    assert "--company" in said.err
    assert "B66123456 (Otra, S.L.)" in said.err
    assert loaded("run", "--company", shop.NIF, "--json", *ON).lines[-1]["summary"]["looked_at"] == 2
    assert loaded("run", "--company", "ES B66123456", "--json", *ON).lines[-1]["summary"]["looked_at"] == 0
    assert loaded("explain", "Bodegas", "--company", "B66123456", *ON).code == 1
    assert loaded("run", "--company", "B00000000", *ON).code == 2


def test_a_real_process_says_the_same(tmp_path):
    """The command as installed: words on standard error, JSON alone on standard output, and its own folder."""
    command = shop.Shell(tmp_path)
    (tmp_path / "facturas.csv").write_bytes(LIST)
    (tmp_path / "extracto.n43").write_bytes(STATEMENT)
    assert command("today").code == 1
    assert command("init", "--company", "Amable", "--tax-id", shop.NIF, "--email", "hola@amable.example").code == 0
    said = command("load", "facturas.csv", "extracto.n43", "--json", *ON)
    assert (said.code, len(said.lines)) == (0, 2)
    assert command("run", "--json", *ON).lines[-1]["summary"]["sent"] == 1
    assert len(list((tmp_path / "datos" / "outbox").glob("*.eml"))) == 1
    broken = command("explain", "[/b] ‘ñ’", *ON)
    assert (broken.code, "[/b]" in broken.err) == (1, True)
    down = command("today", AMISTOSO_DATABASE_URL="postgresql://nadie@localhost:1/nada")
    assert (down.code, "AMISTOSO_DATABASE_URL" in down.err) == (1, True)
    for name, value in (
        ("AMISTOSO_PUBLIC_URL", "http://clientes.example"), ("AMISTOSO_PUBLIC_URL", "https://ana:clave@clientes.example"),
        ("AMISTOSO_PUBLIC_URL", "https://clientes.example/r"), ("AMISTOSO_PROXIES", "dos"),
    ):  # fmt: skip
        refused = command("today", **{name: value})
        assert (refused.code, name in refused.err, "Traceback" in refused.err) == (1, True, False)
        assert "clave" not in refused.err
    assert json.loads(json.dumps(said.lines))
