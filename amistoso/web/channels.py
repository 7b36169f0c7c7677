"""Which channels are set up and which not, why, and a trial of each to oneself. No key is ever shown."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import trials
from amistoso.core.reach import LEAVING
from amistoso.models import DeskRole
from amistoso.queries import channel_states
from amistoso.web.desk import Desk, acts, reads, try_act


@reads()
def page(request: HttpRequest, desk: Desk) -> HttpResponse:
    states = channel_states.channel_states(company=desk.company)
    context = {
        "channels": [
            (state, channel_states.own_addresses(company=desk.company, channel=state.channel)) for state in states
        ],
        "mailbox": channel_states.mailbox_state(),
        "registered": channel_states.registered_texts() if any(one.channel == "whatsapp" for one in states) else [],
    }
    return render(request, "company/channels.html", context)


@acts(DeskRole.OWNER)
def trial(request: HttpRequest, desk: Desk, channel: str) -> HttpResponse:
    if channel not in LEAVING:
        raise Http404
    to = request.POST.get("to", "")
    done = _("The trial has left for %(to)s.") % {"to": to[:100]}
    try_act(request, lambda: trials.try_channel(**desk.act, channel=channel, to=to), done)
    return redirect("company-channels")
