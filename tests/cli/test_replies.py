"""reply, replies, mails: as they are typed."""

import json

import pytest

from amistoso.actions import incoming
from amistoso.models import Company, ReceivedMail
from tests import reply_mails
from tests.world import NOW


@pytest.fixture
def company(ready, settings, tmp_path):
    settings.EMAIL_URL, settings.ARCHIVE = "outbox:", tmp_path / "archive"
    return Company.objects.get()


def test_a_mail_is_read_without_being_kept(ready, company, tmp_path):
    file = tmp_path / "respuesta.eml"
    file.write_bytes(reply_mails.reply("El viernes os pago 500 € de la factura F-101.\n\n> No está pagada"))
    told = json.loads(ready("reply", str(file), "--json").out)
    assert told["labels"] == ["promises-date"]
    assert (told["promise_date"], told["amounts"], told["invoices"]) == ("2026-11-27", ["500.00"], ["F-101"])
    assert told["why"][0]["quote"].startswith("El viernes")
    assert not ReceivedMail.objects.exists()
    assert ready("reply", str(tmp_path / "nada.eml")).code == 2


def test_a_text_is_no_mail_though_it_has_a_colon(ready, company, tmp_path):
    file = tmp_path / "nota.txt"
    file.write_text("Nota: ya está pagada", encoding="utf-8")
    assert json.loads(ready("reply", str(file), "--json", "--as-of", "2026-11-24").out)["labels"] == ["has-paid"]


def test_who_waits_and_what_is_nobodys(ready, company):
    incoming.take(content=reply_mails.reply("¿Me mandan la factura?", sender="x@y.example"), at=NOW)
    summary = [json.loads(line) for line in ready("replies", "--json").out.splitlines()][-1]["summary"]
    assert (summary["waiting"], summary["whose"]) == (0, 1)
    ReceivedMail.objects.update(company=None, kept="")
    kept = json.loads(ready("mails", "--json").out)
    assert kept["from"] == "x@y.example"
    given = json.loads(ready("mails", "--give", str(kept["mail"]), "--json").out)
    assert given["company"] == company.tax_id
    assert ready("mails", "--give", "999999").code == 1
