"""What goes wrong inside is written to the server's own output, with where it happened; a customer's link never is."""

import logging
import re

_LINK = re.compile(r"/r/[^/\s]+")


class WithoutLinks(logging.Formatter):
    """Whoever reads the log cannot open a customer's page."""

    def format(self, record: logging.LogRecord) -> str:
        return _LINK.sub("/r/…", super().format(record))


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"()": WithoutLinks, "format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {"output": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {"django.request": {"handlers": ["output"], "level": "ERROR", "propagate": False}},
}
