"""The logo at the desk: only the owner's to change, drawn anew, and a stranger's business never."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.actions import archive_files, paper
from amistoso.models import Company
from tests.core.test_logos import png, svg

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path


def upload(client, content: bytes, name: str = "logo.png"):
    return client.post("/company/logo", {"file": SimpleUploadedFile(name, content)})


def test_a_logo_stands_on_every_letter(alice, world):
    assert upload(alice, svg('<rect width="9" height="9" fill="#0a7d5a"/>'), "logo.svg").status_code == 302
    company = Company.objects.get(id=world.company.id)
    kept = archive_files.get(company.id, company.logo_sha256)
    assert kept.startswith(b"\x89PNG")
    picture = alice.get("/company/logo.png")
    assert (picture["Content-Type"], picture.content) == ("image/png", kept)
    message = world.messages["acme"]
    with_logo = alice.get(f"/messages/{message.id}/letter.pdf").content
    assert b"/Subtype /Image" in with_logo or b"/Subtype/Image" in with_logo
    alice.post("/company/logo", {"remove": "1"})
    assert Company.objects.get(id=company.id).logo_sha256 == ""
    assert alice.get("/company/logo.png").status_code == 404


def test_what_hides_in_a_picture_is_thrown_away(alice, world):
    upload(alice, png() + b"<?php evil(); ?>")
    company = Company.objects.get(id=world.company.id)
    assert b"evil" not in archive_files.get(company.id, company.logo_sha256)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (svg("<script>1</script>"), "no se admite"),
        (b"\x89PNG\r\n\x1a\nnothing", "dañada"),
        (b"GIF89a....", "PNG, JPEG"),
    ],
)
def test_a_hostile_file_is_refused_with_the_remedy(alice, world, content, words):
    answer = upload(alice, content)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert Company.objects.get(id=world.company.id).logo_sha256 == ""


def test_a_picture_cut_in_the_middle_is_refused(alice, world):
    assert upload(alice, png()[:60]).status_code == 422


def test_only_the_owner_changes_it(bob, charlie, world, alice):
    upload(alice, png())
    assert upload(bob, png()).status_code == 403
    assert charlie.get("/company/logo.png").status_code == 404


def test_a_lost_logo_keeps_no_letter_back(alice, world):
    upload(alice, png())
    company = Company.objects.get(id=world.company.id)
    archive_files.drop(company.id, company.logo_sha256)
    assert paper.dress_of(company).look.logo == ""
    assert alice.get(f"/messages/{world.messages['acme'].id}/letter.pdf").content.startswith(b"%PDF-")


@pytest.mark.parametrize("colour", ["azul", "#12345", "#1234567", "red; x", "#gggggg"])
def test_a_colour_is_a_colour(alice, world, colour):
    company = world.company
    form = {"name_": company.name, "colour": colour}
    assert alice.post("/company/details", form).status_code == 422


def test_colour_window_and_reference_are_kept(alice, world):
    form = {"name_": world.company.name, "colour": "#1F4E79", "window": "left", "reference_kind": "customer"}
    assert alice.post("/company/details", form).status_code == 302
    kept = Company.objects.get(id=world.company.id)
    assert (kept.colour, kept.window, kept.reference_kind) == ("#1f4e79", "left", "customer")
