"""The main job, from files to letters: who should hear from us today does, and nobody else."""

import email
from email import policy
from pathlib import Path

import pytest

from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, row

THIS_MORNING = f"{DAY}T10:00"


def the_list(*more: str) -> bytes:
    habit = [  # always some ten days late, and told by the list
        row(shop.TREN, f"2026/0{n}", f"01/0{n}/2026", f"28/0{n}/2026", "200,00", "200,00", f"09/0{n + 1}/2026")
        for n in range(3, 8)
    ]
    return shop.invoice_list(
        [
            *habit,
            row(shop.VALLE, "2026/101", *OVERDUE, "1.210,00"),
            row(shop.SOL, "2026/102", *OVERDUE, "605,00"),
            row(shop.LUNA, "2026/103", *OVERDUE, "433,18"),
            row(shop.MAR, "2026/104", *OVERDUE, "777,77"),
            row(shop.ROCA, "2026/105", *OVERDUE, "2.000,00"),
            row(shop.FLOR, "2026/106", *OVERDUE, "350,00"),
            row(shop.NOVA, "2026/107", "23/11/2026", "23/12/2026", "900,00"),
            row(shop.TREN, "2026/108", "18/10/2026", "17/11/2026", "480,00"),
            *more,
        ]
    )


PAID = (
    ("2026-11-20", 60_500, "TRANSFERENCIA PANADERIA SOL FRA 2026/102"),  # names the invoice
    ("2026-11-20", 43_318, "TRANSFERENCIA DE LIBRERIA LUNA SL"),  # no reference: known payer, exact amount
    ("2026-11-23", 77_777, "INGRESO EN EFECTIVO OFICINA 0123"),  # nobody knows whose; the amount is Mar's
    ("2026-11-23", -120_000, "NOMINA"),
)


@pytest.fixture
def shop_at_work(ready, tmp_path):
    """Files loaded, a dispute and a promise written down."""
    (tmp_path / "facturas.csv").write_bytes(the_list())
    (tmp_path / "extracto.n43").write_bytes(shop.statement(*PAID, first="2026-11-01", last=DAY))
    done = ready("load", "facturas.csv", "extracto.n43", "--as-of", DAY)
    assert done.code == 0, done.all
    assert ready("dispute", "2026/105", "--reason", "Faltan dos palés", "--as-of", DAY).code == 0
    assert ready("promise", "Floristería Flor", "--by", "2026-12-04", "--as-of", DAY).code == 0
    return ready


def letters(tmp_path: Path) -> dict[str, email.message.EmailMessage]:
    found = {}
    for path in sorted((tmp_path / "outbox").glob("*.eml")):
        letter = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        assert letter["To"] not in found, "nobody hears from us twice"
        found[letter["To"]] = letter
    return found


def decisions(said: shop.Said) -> dict[str, dict]:
    return {one["customer"].split()[0]: one for one in said.lines if "customer" in one}


def test_who_should_hear_from_us_does_and_nobody_else(shop_at_work, tmp_path):
    decided = decisions(shop_at_work("run", "--as-of", DAY, "--json"))
    why = {who: [reason["code"] for reason in one["reasons"]] for who, one in decided.items()}
    assert {who for who, one in decided.items() if one["outcome"] == "act"} == {"Bodegas"}
    assert why["Panadería"] == why["Librería"] == ["nothing-open"]
    assert "money-unidentified" in why["Pescados"]
    assert "dispute-covers" in why["Construcciones"]
    assert "promise-covers" in why["Floristería"]
    assert why["Nova"] == ["nothing-due"]
    assert "inside-usual-pattern" in why["Transportes"]
    (letter,) = letters(tmp_path).values()
    assert letter["To"] == "admin@valle.example"
    assert letter["Reply-To"] or letter["From"]
    text = letter.get_body(("plain",)).get_content()
    assert "2026/101" in text
    assert "1.210,00" in text
    assert decided["Bodegas"]["items"] == [
        {"invoice": "2026/101", "due_date": "2026-10-24", "amount": "1210.00", "currency": "EUR"}
    ]


def test_the_same_day_again_and_the_same_files_again_write_to_nobody(shop_at_work, tmp_path):
    shop_at_work("run", "--as-of", DAY)
    before = letters(tmp_path)
    assert shop_at_work("run", "--as-of", DAY, "--json").lines[-1]["summary"]["looked_at"] == 0
    assert shop_at_work("load", "facturas.csv", "extracto.n43", "--as-of", DAY).code == 0
    assert shop_at_work("run", "--as-of", DAY).code == 0
    assert shop_at_work("send", "--as-of", DAY).code == 0
    assert list(letters(tmp_path)) == list(before)


@pytest.mark.parametrize(
    ("as_of", "code"),
    [
        ("2026-11-28", "weekend"),
        ("2026-12-08", "holiday"),
        (f"{DAY}T08:15", "quiet-hours"),
        (f"{DAY}T19:05", "quiet-hours"),
    ],
)
def test_at_the_wrong_hour_nothing_leaves(shop_at_work, tmp_path, as_of, code):
    (tmp_path / "fresco.n43").write_bytes(shop.statement(("2026-11-25", 100, "X"), last=as_of[:10], first="2026-11-25"))
    if as_of[:10] > DAY:
        shop_at_work("load", "fresco.n43", "--yes", "--as-of", as_of)
    said = shop_at_work("run", "--as-of", as_of, "--json")
    assert code in [reason["code"] for reason in decisions(said)["Bodegas"]["reasons"]]
    assert said.lines[-1]["summary"]["sent"] == 0
    assert letters(tmp_path) == {}


def test_a_missed_day_loses_nothing(shop_at_work, tmp_path):
    assert shop_at_work("run", "--as-of", "2026-11-25").code == 0
    assert list(letters(tmp_path)) == ["admin@valle.example"]


def test_when_the_bank_is_silent_so_are_we(shop_at_work, tmp_path):
    said = shop_at_work("run", "--as-of", "2026-11-30", "--json")
    assert "bank-data-stale" in [reason["code"] for reason in decisions(said)["Bodegas"]["reasons"]]
    assert letters(tmp_path) == {}


def test_what_was_only_prepared_leaves_with_send(shop_at_work, tmp_path):
    prepared = shop_at_work("run", "--no-send", "--as-of", DAY, "--json").lines[-1]["summary"]
    assert (prepared["prepared"], prepared["sent"]) == (1, 0)
    assert letters(tmp_path) == {}
    assert shop_at_work("send", "--as-of", DAY, "--json").lines == [
        {"summary": {"sent": 1, "waiting": 0, "cancelled": 0, "returned": 0, "postponed": 0, "unknown": 0, "failed": 0,
                     "stopped_because": ""}}
    ]  # fmt: skip
    assert len(letters(tmp_path)) == 1


def test_a_payment_between_preparing_and_sending_stops_the_letter(shop_at_work, tmp_path):
    shop_at_work("run", "--no-send", "--as-of", DAY)
    paid = (*PAID, ("2026-11-24", 121_000, "TRF BODEGAS DEL VALLE 2026/101"))
    (tmp_path / "hoy.n43").write_bytes(shop.statement(*paid, first="2026-11-01", last=DAY))
    assert shop_at_work("load", "hoy.n43", "--as-of", DAY).code == 0
    assert shop_at_work("send", "--as-of", DAY, "--json").lines[0]["summary"]["cancelled"] == 1
    assert letters(tmp_path) == {}


def test_a_dry_run_says_the_same_and_writes_nothing(shop_at_work, tmp_path):
    said = shop_at_work("run", "--dry-run", "--as-of", DAY, "--json")
    assert said.lines[-1]["summary"]["dry_run"] is True
    assert decisions(said) == decisions(shop_at_work("run", "--as-of", DAY, "--json"))
    assert len(letters(tmp_path)) == 1


def test_the_second_reminder_comes_a_week_later_and_answers_the_first(shop_at_work, tmp_path):
    shop_at_work("run", "--as-of", DAY)
    first = letters(tmp_path)["admin@valle.example"]
    (tmp_path / "fresco.n43").write_bytes(
        shop.statement(("2026-11-30", 100, "X"), first="2026-11-25", last="2026-12-01")
    )
    assert shop_at_work("load", "fresco.n43", "--yes", "--as-of", "2026-12-01").code == 0
    assert decisions(shop_at_work("run", "--as-of", "2026-12-01", "--json"))["Bodegas"]["step"] == "second-reminder"
    assert len(list((tmp_path / "outbox").glob("*.eml"))) >= 2
    answers = [
        path for path in (tmp_path / "outbox").glob("*.eml") if first["Message-ID"].encode() in path.read_bytes()
    ]
    assert len(answers) == 2


def test_a_mail_server_out_of_reach_is_told_with_a_remedy_and_what_was_approved_waits(shop_at_work, tmp_path, settings):
    shop_at_work("run", "--no-send", "--as-of", DAY)
    settings.EMAIL_URL = "smtp://127.0.0.1:9?tls=none"
    said = shop_at_work("send", "--as-of", DAY)
    assert said.code == 1
    assert "127.0.0.1:9" in said.err
    assert "Revise AMISTOSO_EMAIL_URL" in said.err
    settings.EMAIL_URL = "outbox:"
    assert shop_at_work("send", "--as-of", DAY, "--json").lines[0]["summary"]["sent"] == 1
