"""What every answer carries: the language a person chose, and the rules of what a page may load."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

Answer = Callable[[HttpRequest], HttpResponse]
# Only our own files; pictures inside the stylesheet are data. Nothing is fetched from elsewhere, ever.
CONTENT_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)


def content_policy(answer: Answer) -> Answer:
    def with_policy(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.headers.setdefault("Content-Security-Policy", CONTENT_POLICY)
        return response

    return with_policy


def chosen_language(answer: Answer) -> Answer:
    """The language is chosen by switch, not by the browser: a Spanish desk stays Spanish on a borrowed machine."""
    known = dict(settings.LANGUAGES)

    def in_language(request: HttpRequest) -> HttpResponse:
        wanted = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        with translation.override(wanted if wanted in known else settings.LANGUAGE_CODE):
            response = answer(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        return response

    return in_language
