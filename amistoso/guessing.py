"""Doors that open by a link alone: who tries too many that open nothing is kept out for a while."""

import ipaddress

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

MAX_FAILURES = 60  # links that open nothing, from one address in ten minutes
FAILURES_SECONDS = 600


def address_of(request: HttpRequest) -> str:
    """Return where a request comes from; only as many proxies as are known to be ours are believed."""
    told = [one.strip() for one in request.headers.get("x-forwarded-for", "").split(",") if one.strip()]
    if 0 < settings.TRUSTED_PROXIES <= len(told):
        return told[-settings.TRUSTED_PROXIES]
    return str(request.META.get("REMOTE_ADDR", ""))


def is_guessing(address: str) -> bool:
    return _can_be_told_apart(address) and int(cache.get(f"link-failures:{address}", 0)) >= MAX_FAILURES


def note_failure(address: str) -> None:
    if _can_be_told_apart(address):
        key = f"link-failures:{address}"
        if not cache.add(key, 1, FAILURES_SECONDS):
            cache.incr(key)


def _can_be_told_apart(address: str) -> bool:
    """A proxy of our own that says nothing of who is behind it must not be shut for everybody."""
    try:
        return ipaddress.ip_address(address).is_global
    except ValueError:
        return False
