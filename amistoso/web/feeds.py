"""The agenda for calendar programs: behind one secret, read only, and nothing that could be counted through."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from amistoso import clock, guessing
from amistoso.actions import feeds
from amistoso.core import ics
from amistoso.queries.feeds import entries_of, opened
from amistoso.web.desk import public

HEADERS = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


@public
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """Whatever is the matter with a secret, the answer is the same; no cookie is read or set."""
    response = _answer(request, token)
    for header, value in HEADERS.items():
        response[header] = value
    # Django writes the address of whatever it refuses into the log, and here the address is the permission.
    response._has_been_logged = True  # type: ignore[attr-defined]
    return response


def _answer(request: HttpRequest, token: str) -> HttpResponse:
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    address = guessing.address_of(request)
    if guessing.is_guessing(address):
        return HttpResponse("", status=429, content_type="text/plain")
    feed = opened(token=token)
    if feed is None:
        guessing.note_failure(address)
        return HttpResponse("", status=404, content_type="text/plain")
    now = clock.moment(feed.company.time_zone, settings.AS_OF or None)
    content = ics.feed(entries_of(feed=feed, today=now.today), name=f"{feed.company.name} · Amistoso", at=now.at)
    feeds.note_read(feed=feed, at=now.at)
    response = HttpResponse(content.encode(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="amistoso.ics"'
    return response
