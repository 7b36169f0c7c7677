"""What the tests need of the machine: a data folder of their own, and a reason where something is missing.

A pytest plugin (`-p` in pyproject.toml), because the settings are read before any conftest.py.
"""

import atexit
import os
import shutil
import tempfile

import pytest

QUIET = (  # how a browser is started: nothing of it asks the outside
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
_home = tempfile.mkdtemp(prefix="amistoso-tests-")
os.environ["AMISTOSO_HOME"] = _home  # never the data of the person who runs the tests
atexit.register(shutil.rmtree, _home, ignore_errors=True)


def find_chromium() -> str | None:
    """Return the path of the machine's own Chromium; no test downloads a browser."""
    names = (os.environ.get("AMISTOSO_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if name and (path := shutil.which(name))), None)


def pytest_runtest_setup(item: pytest.Item) -> None:
    from django.conf import settings

    if item.get_closest_marker("browser") and find_chromium() is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium, or AMISTOSO_CHROMIUM=/path")
    if item.get_closest_marker("postgresql") and "postgresql" not in settings.DATABASES["default"]["ENGINE"]:
        pytest.skip("shows what only PostgreSQL does: bin/test runs it in its second pass")
