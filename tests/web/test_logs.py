"""A page that breaks is told in the server's output, with where it broke and without a customer's link."""

import logging
import sys

from amistoso.logs import LOGGING, WithoutLinks


def test_what_breaks_is_written_down_and_a_link_is_not():
    try:
        raise RuntimeError("no cabe")
    except RuntimeError:
        told = sys.exc_info()
    words = ("Internal Server Error: %s", ("/r/abcdefghijklmnopqrstuvwx/answers",))
    record = logging.LogRecord("django.request", logging.ERROR, __file__, 1, *words, told)
    said = WithoutLinks("%(levelname)s %(message)s").format(record)
    assert "RuntimeError: no cabe" in said
    assert "Traceback" in said
    assert "/r/…/answers" in said
    assert "abcdefgh" not in said


def test_the_server_says_it(settings):
    assert settings.LOGGING is LOGGING
    assert LOGGING["loggers"]["django.request"]["handlers"] == ["output"]
