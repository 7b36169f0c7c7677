import os
import time

from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.models import Invoice, Load
from amistoso.web import file_process, uploads
from tests.web.conftest import client_of
from tests.world import user

LIST = (
    "Cliente;NIF;Email;Nº factura;Fecha;Vencimiento;Total;Pendiente\r\n"
    "Viveros Norte, S.L.;B85031872;cuentas@viveros.example;V-1;02/10/2026;01/11/2026;1.210,00;1.210,00\r\n"
    "Viveros Norte, S.L.;B85031872;cuentas@viveros.example;V-2;05/10/2026;04/11/2026;605,50;0,00\r\n"
).encode()


def send(client, *files):
    given = [SimpleUploadedFile(name, content) for name, content in files]
    return client.post("/files/uploads", {"files": given})


def preview(client, *files):
    response = send(client, *files)
    return response["Location"], client.get(response["Location"]).content.decode()


def test_a_list_is_shown_before_it_is_loaded_and_then_loaded(world, alice):
    path, page = preview(alice, ("facturas.csv", LIST))
    assert "V-1" in page
    assert "Viveros Norte" in page
    assert not Invoice.objects.filter(number="V-1").exists(), "nothing is loaded by looking"
    done = alice.post(path + "/loads", {"accept_warnings": "1"}, follow=True).content.decode()
    assert "«facturas.csv» está cargado" in done
    assert Invoice.objects.filter(number="V-1", company=world.company).exists()
    assert alice.get(path).status_code == 404, "what is loaded is not kept"
    assert "facturas.csv" in alice.get("/files").content.decode()


def test_the_columns_are_guessed_and_can_be_corrected(world, alice):
    path, page = preview(alice, ("raro.csv", LIST.replace("Nº factura".encode(), b"Papelito")))
    assert "Papelito" in page
    headings = ["Cliente", "NIF", "Email", "Papelito", "Fecha", "Vencimiento", "Total", "Pendiente"]
    fields = ["customer_name", "tax_id", "email", "number", "issue_date", "due_date", "total", "pending"]
    alice.post(path + "/mapping", {"file": "0", "heading": headings, "field": fields})
    page = alice.get(path).content.decode()
    assert "V-1" in page
    alice.post(path + "/loads", {"accept_warnings": "1"})
    assert Invoice.objects.filter(number="V-1").exists()


def test_an_error_is_told_with_place_and_remedy_and_nothing_is_loaded(world, alice):
    broken = LIST.replace(b"1.210,00;1.210,00", b"1.234,5O;1.234,5O")
    path, page = preview(alice, ("facturas.csv", broken))
    assert "1.234,5O" in page
    assert "problem-where" in page
    assert "disabled" in page
    page = alice.post(path + "/loads", {"accept_warnings": "1"}, follow=True).content.decode()
    assert "aún no están cargados" in page
    assert not Load.objects.filter(file_name="facturas.csv").exists()


def test_of_two_files_the_good_one_is_loaded_and_the_other_waits(world, alice):
    path, _page = preview(alice, ("buena.csv", LIST), ("mala.bin", b"\x00\x01\x02\x03" * 50))
    page = alice.post(path + "/loads", {"accept_warnings": "1"}, follow=True).content.decode()
    assert "mala.bin" in page
    assert Invoice.objects.filter(number="V-1").exists()
    alice.post(path + "/discard")
    assert alice.get(path).status_code == 404


def test_an_upload_belongs_to_one_person_of_one_company(world, alice, charlie):
    path, _page = preview(alice, ("facturas.csv", LIST))
    colleague = client_of(user("dan", world.company))
    for other in (charlie, colleague):
        assert other.get(path).status_code == 404
        assert other.post(path + "/loads", {"accept_warnings": "1"}).status_code == 404
    assert alice.get("/files/" + "x" * 43).status_code == 404
    assert alice.get("/files/..").status_code == 404


def test_a_file_name_is_only_a_name(world, alice):
    _path, page = preview(alice, ("../../etc/<img src=x onerror=alert(1)>.csv", LIST))
    assert "<img src=x" not in page


def test_choosing_no_file_or_too_much_is_said_in_words(world, alice, monkeypatch):
    assert "Elija al menos un fichero" in alice.post("/files/uploads", follow=True).content.decode()
    monkeypatch.setattr(uploads, "MAX_FILE_BYTES", 10)
    response = alice.post("/files/uploads", {"files": SimpleUploadedFile("grande.csv", LIST)}, follow=True)
    assert "«grande.csv» ocupa más de" in response.content.decode()


def test_what_nobody_came_back_for_is_thrown_away(world, alice, settings):
    preview(alice, ("vieja.csv", LIST))
    folder = settings.UPLOADS / str(world.company.id)
    long_ago = time.time() - 10 * 365 * 24 * 3600
    before = {one.name for one in folder.iterdir()}
    for one in folder.iterdir():
        os.utime(one, (long_ago, long_ago))
    preview(alice, ("nueva.csv", LIST))
    left = {one.name for one in folder.iterdir()}
    assert len(left) == 1
    assert not left & before


def a_large_list() -> bytes:
    rows = "".join(
        f"Viveros Norte, S.L.;B85031872;cuentas@viveros.example;V-{n};02/10/2026;01/11/2026;1.210,00;1.210,00\r\n"
        for n in range(6_000)
    )
    return LIST.splitlines(keepends=True)[0] + rows.encode()


def test_a_large_file_is_left_to_a_process_and_the_page_tells_how_it_went(world, alice, settings):
    """The process started here has books of its own, so its work is done again in those of the test."""
    response = send(alice, ("grande.csv", a_large_list()))
    path = response["Location"]
    folder = settings.UPLOADS / str(world.company.id) / path.rpartition("/")[2]
    assert wait_for_end(alice, path), "it ends, whatever it finds"
    asked = {
        "folder": str(folder), "at": 0, "company_id": world.company.id, "actor": "alice", "name": "grande.csv",
        "mapping": None, "accept_warnings": True,
    }  # fmt: skip
    file_process.work({**asked, "deed": "read"})
    page = alice.get(path).content.decode()
    assert "6000 nuevos" in page or "6000 nuevas" in page
    assert not Invoice.objects.filter(number="V-1").exists()
    file_process.work({**asked, "deed": "load"})
    page = alice.get(path).content.decode()
    assert "Cargado: 6000 nuevas" in page
    assert Invoice.objects.filter(number__startswith="V-", company=world.company).count() == 6_000
    assert not (folder / "0").exists(), "what is loaded is not kept"


def test_work_that_was_cut_short_is_told_and_can_be_done_again(world, alice, settings):
    path = send(alice, ("grande.csv", a_large_list()))["Location"]
    assert wait_for_end(alice, path)
    said = settings.UPLOADS / str(world.company.id) / path.rpartition("/")[2] / "work-0.json"
    said.write_text('{"deed": "load", "stage": "writing", "done": 1, "total": 6}')
    assert "El trabajo se interrumpió" in alice.get(path).content.decode()
    assert alice.post(path + "/loads", {"accept_warnings": "1"}).status_code == 302
    assert "El trabajo se interrumpió" in alice.get(path).content.decode(), "nothing is loaded that nobody has seen"
    assert alice.post(path + "/again").status_code == 302
    assert "every 2s" in alice.get(path).content.decode() or wait_for_end(alice, path)


def wait_for_end(client, path) -> bool:
    for _ in range(200):
        if "every 2s" not in client.get(path).content.decode():
            return True
        time.sleep(0.1)
    return False


def test_a_form_that_is_too_large_is_refused_by_what_it_weighs(world, alice, monkeypatch, settings):
    folder = settings.UPLOADS / str(world.company.id)
    before = list(folder.glob("*"))
    monkeypatch.setattr(uploads, "MAX_UPLOAD_BYTES", 100)
    response = alice.post("/files/uploads", {"files": SimpleUploadedFile("grande.csv", LIST)}, follow=True)
    assert "elija menos ficheros o divídalos" in response.content.decode()
    assert list(folder.glob("*")) == before, "nothing of it is on the disk"
