"""Where providers tell what became of a message, and hand over mail.

Anyone may call; only who knows the secret is listened to.
"""

import hmac

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from amistoso import clock
from amistoso.actions import hooks
from amistoso.web.desk import public


@public
@csrf_exempt
def receive(request: HttpRequest, provider: str, channel: str) -> HttpResponse:
    if request.method == "GET" and provider == "meta":
        return _meta_asks(request)
    if request.method != "POST":
        return HttpResponse(status=405, headers={"Allow": "POST"})
    at = clock.moment("UTC", settings.AS_OF or None).at
    try:
        if channel == "inbound":
            hooks.receive_mail(provider=provider, request=request, at=at)
            return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
        hooks.receive(provider=provider, channel=channel, request=request, at=at)
    except hooks.Forged:
        return HttpResponse(status=403)
    except hooks.Unreadable:
        return HttpResponse(status=400)
    if provider == "twilio":  # an answer in its own tongue that sends nothing back
        return HttpResponse("<Response></Response>", content_type="text/xml")
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


def _meta_asks(request: HttpRequest) -> HttpResponse:
    """Meta asks once, when the address is entered there, and wants its own number back."""
    asked, word = request.GET.get("hub.mode", ""), request.GET.get("hub.verify_token", "")
    challenge = request.GET.get("hub.challenge", "")
    knows = bool(settings.WHATSAPP_VERIFY) and hmac.compare_digest(word.encode(), settings.WHATSAPP_VERIFY.encode())
    if asked != "subscribe" or not knows or not challenge.isdigit() or len(challenge) > 40:
        return HttpResponse(status=403)
    return HttpResponse(challenge, content_type="text/plain; charset=utf-8")
