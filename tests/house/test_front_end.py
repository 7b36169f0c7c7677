"""The pages bring all they need: nothing is fetched from elsewhere, and every file a stylesheet names is there."""

import re

from django.core.management import call_command

from tests.house.files import ROOT

VENDOR = ROOT / "amistoso/web/static/vendor"
MANIFEST = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"


def test_front_end_files_are_installed():
    for name in ("tabler/tabler.min.css", "tabler/tabler.min.js", "icons/tabler-icons.min.css", "inter/inter.css",
                 "print/Inter_400Regular.ttf", "print/Inter_600SemiBold.ttf"):  # fmt: skip
        assert (VENDOR / name).stat().st_size > 1000, name


def test_stylesheets_load_nothing_from_elsewhere():
    for sheet in VENDOR.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"""url\(["']?(?:https?:)?//|@import""", text), sheet.name


def test_hashed_names_find_every_file(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": MANIFEST}}
    call_command("collectstatic", interactive=False, verbosity=0)
    assert list(tmp_path.glob("vendor/tabler/tabler.min.*.css"))
