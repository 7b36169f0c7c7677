"""One browser for the tests of a file, driven by the machine's own Chromium."""

import os
from collections.abc import Iterator

import pytest

from tests.surroundings import QUIET, find_chromium


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's driver runs a loop in this thread
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=find_chromium(), args=QUIET)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
