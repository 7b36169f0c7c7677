"""All messages by state: what waits, what left, what came back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from amistoso.core import reach
from amistoso.queries import outbox
from amistoso.web import numbers
from amistoso.web.desk import Desk, reads


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    box = asked.get("box", "") if asked.get("box") in outbox.BOXES else ""
    channel = asked.get("channel", "") if asked.get("channel") in reach.CHANNELS else ""
    text = asked.get("q", "")[:100]
    found = outbox.messages_in(
        company=desk.company, box=box, channel=channel, text=text, before=numbers.number(asked.get("before"))
    )
    template = "outbox/rows.html" if request.headers.get("HX-Request") else "outbox/list.html"
    counts = outbox.counts(company=desk.company)
    return render(
        request,
        template,
        {"found": found, "box": box, "channel": channel, "q": text, "counts": counts},
    )
