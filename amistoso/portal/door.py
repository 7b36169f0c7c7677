"""The door of the customer's side: a link is the whole permission, and what it does not open looks all alike.

No cookie is read or set, so that no other site can act in a customer's name: who has no link can post nothing.
Reading changes nothing, for mail scanners follow every link; what changes something is a POST.
"""

import hashlib
import hmac
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.loader import render_to_string
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from amistoso import clock
from amistoso.actions import customer_pages, fresh_links
from amistoso.core.letter_words import SPANISH_TONGUES
from amistoso.queries import links
from amistoso.queries.links import Opened

PUBLIC = "public"  # as the desk says it: anyone may open it
MAX_BODY = 64 * 1024  # an answer is a few lines
MAX_FAILURES = 60  # links that open nothing, from one address in ten minutes
FAILURES_SECONDS = 600
KEPT_FROM_OTHERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
}

View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Visit:
    """Whose page it is, in which language, and when."""

    token: str
    opened: Opened
    language: str
    today: date
    at: datetime
    network: str


def door(*methods: str, most: int = MAX_BODY) -> Callable[[View], View]:
    """Let in who has a link; whoever else sees one polite page, whatever is the matter with theirs."""

    def decorate(view: View) -> View:
        @csrf_exempt
        @wraps(view)
        def checked(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
            response = _answer(request, token, view, methods, most, kwargs)
            for header, value in KEPT_FROM_OTHERS.items():
                response[header] = value
            # Django writes the address of whatever it refuses into the log, and here the address is the permission.
            response._has_been_logged = True  # type: ignore[attr-defined]
            return response

        checked.permission = PUBLIC  # type: ignore[attr-defined]
        return checked

    return decorate


def _answer(
    request: HttpRequest, token: str, view: View, methods: tuple[str, ...], most: int, kwargs: dict[str, Any]
) -> HttpResponse:
    address = address_of(request)
    if _is_guessing(address):
        return closed(request, 429)
    opened = links.opened(token=token, at=clock.moment("UTC", settings.AS_OF or None).at)
    if _size(request) > (most if opened is not None else MAX_BODY):
        return closed(request, 413)
    if opened is None:
        _note_failure(address)
        return _without_a_link(request, token)
    if request.method not in methods:
        return HttpResponseNotAllowed(methods)
    now = clock.moment(opened.company.time_zone, settings.AS_OF or None)
    language = language_of(request, opened.message.language)
    with translation.override(customer_pages.voice_of(opened.company, opened.customer, language)):
        visit = Visit(token, opened, language, now.today, now.at, _mark(address))
        response = view(request, visit, **kwargs)
        response["Content-Language"] = language
    return response


def _without_a_link(request: HttpRequest, token: str) -> HttpResponse:
    """Offer another link: whoever asks reads the same, and what is sent goes to an address on file or nowhere."""
    if request.method != "POST" or "renew" not in request.POST:
        return closed(request, 404)
    fresh_links.ask_again(token=token, at=clock.moment("UTC", settings.AS_OF or None).at)
    return closed(request, 200, "portal/renewed.html")


def only_pages(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Where customers have a name of their own for us, nothing of the desk is found under it."""

    def checked(request: HttpRequest) -> HttpResponse:
        public, desk = urlsplit(settings.PUBLIC_URL).netloc, urlsplit(settings.BASE_URL).netloc
        is_theirs = bool(public) and public != desk and request.get_host() == public
        open_to_all = ("/r/", "/hooks/", f"/{settings.STATIC_URL.lstrip('/')}portal/")  # a hook knows its caller
        if is_theirs and not request.path_info.startswith(open_to_all):
            return closed(request, 404)
        return answer(request)

    return checked


def shown(template: str, context: dict[str, object], status: int = 200) -> HttpResponse:
    """Render without the request: nothing of a session is touched."""
    return HttpResponse(render_to_string(template, context), status=status)


def closed(request: HttpRequest, status: int, template: str = "portal/closed.html") -> HttpResponse:
    language = language_of(request, settings.LANGUAGE_CODE)
    with translation.override(language):
        response = shown(template, {"language": language, "is_offered": status == 404}, status)
    response["Content-Language"] = language
    return response


def language_of(request: HttpRequest, otherwise: str) -> str:
    """The switch says so, else the language of the message; who reads neither of ours reads English."""
    wanted = request.GET.get("lang") or otherwise[:2]
    if wanted in dict(settings.LANGUAGES):
        return wanted
    return "es" if wanted in SPANISH_TONGUES else "en"


def address_of(request: HttpRequest) -> str:
    """Return where a request comes from; only as many proxies as are known to be ours are believed."""
    told = [one.strip() for one in request.headers.get("x-forwarded-for", "").split(",") if one.strip()]
    if 0 < settings.TRUSTED_PROXIES <= len(told):
        return told[-settings.TRUSTED_PROXIES]
    return str(request.META.get("REMOTE_ADDR", ""))


def _is_guessing(address: str) -> bool:
    return _can_be_told_apart(address) and int(cache.get(f"link-failures:{address}", 0)) >= MAX_FAILURES


def _note_failure(address: str) -> None:
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


def _mark(address: str) -> str:
    """Keep a keyed mark of the address: enough to see that two answers came from one place, and no more."""
    return hmac.new(settings.SECRET_KEY.encode(), f"network:{address}".encode(), hashlib.sha256).hexdigest()[:16]


def _size(request: HttpRequest) -> int:
    told = request.META.get("CONTENT_LENGTH") or "0"
    return int(told) if told.isdigit() else MAX_BODY + 1
